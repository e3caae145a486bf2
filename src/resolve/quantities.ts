// Where and when a quantity holds, told by the words of its clause: “2,500 troops [in Iraq]”, “[In 2015], it had 300 men”.
import type { QuantityFinding } from '../extract/findings.ts';
import type { Doc, Sentence } from '../text/doc.ts';

const REGION = '(?:the )?(?:(?:south|north|east|west|central)(?:ern)? )?';
const PLACE = `(?:in|across|at|near|throughout|around) ${REGION}`;
const DATE = '(?:(?:in|on|during|for|since|by) )?(?:the )?';
/** Right behind the quantity, or behind a few words of its clause. */
const BEHIND = {
  place: new RegExp(`^(?<words> [^,;:"()]{1,60})?? ${PLACE}$`),
  date: new RegExp(`^(?<words> [^,;:"()]{1,60})?? ${DATE}$`),
};
/** What opens a sentence or its second half: “In Iraq, …”, “; in 2015 it employed …”. */
const OPENS = {
  place: new RegExp(`(?:^|[;:] |, (?:and|but|while) )${PLACE}$`, 'i'),
  date: new RegExp(`(?:^|[;:] |, (?:and|but|while) )${DATE}$`, 'i'),
};
/** Words that begin another clause: what stands beyond them is said of something else. */
const CLAUSE =
  /\d| (?:according|after|against|although|and|as|because|before|but|compared|from|if|said|says|since|than|that|told|up|versus|when|where|which|while|who|with) /;
/** “in Lagoa Rasa, where some [2,500 people] were moved”, “on Monday, killing [37 people]” */
const RELATIVE = /^(?:,? where|,? when| that (?:was|were|is|are|has|have|had)|, \w{2,}ing)\b[^,;:"()]{0,60}$/;
/** “up from 2,000”, “than the 300”: of another time. */
const COMPARED = /\b(?:against|compared|down|from|than|up|versus|while)\b/;
/** “[3 percent] to €1.1 billion in Europe”, “[12 men] and wounded 30 in Mosul”: the place is the first one's too. */
const CHAIN = /^ (?:to|from|or|and(?: \w{2,}(?:ed|ing))?) $/;

export interface Setting {
  place?: string;
  date?: string;
}

/** A place or a date. `within` is the statement whose words hold it: what somebody said is no date of the saying. */
export interface Anchor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly within: string | undefined;
}

type Kind = 'place' | 'date';

/** For each quantity the ids of its place and date. `anchors`: in order of the text. `within`: of each quantity, as in Anchor. */
export function settingsOf(
  doc: Doc,
  quantities: readonly QuantityFinding[],
  anchors: Readonly<Record<Kind, readonly Anchor[]>>,
  within: readonly (string | undefined)[],
): Setting[] {
  const near = { place: new Near(anchors.place), date: new Near(anchors.date) };
  const sentences = sentencesOf(doc, quantities);
  const settings: Setting[] = quantities.map(() => ({}));
  quantities.forEach((quantity, i) => {
    const sentence = sentences[i];
    if (!sentence) return;
    for (const kind of ['place', 'date'] as const) {
      const id = settingOf(
        doc,
        quantity,
        sentence,
        near[kind].around(quantity.start, endOf(quantity)),
        kind,
        within[i],
      );
      if (id !== undefined) (settings[i] as Setting)[kind] = id;
    }
  });
  for (let i = quantities.length - 2; i >= 0; i--) {
    const [one, next] = [quantities[i] as QuantityFinding, quantities[i + 1] as QuantityFinding];
    const joint = doc.plain.slice(endOf(one), next.start);
    if (!CHAIN.test(joint)) continue;
    const { place, date } = settings[i + 1] as Setting;
    // “from 3 to 4 percent in May”: the 3 were before
    const sameTime = /^ (?:to|and)/.test(joint) && !doc.plain.slice(one.start - 5, one.start).endsWith('from ');
    settings[i] = { ...(place && { place }), ...(date && sameTime && { date }), ...settings[i] };
  }
  return settings;
}

function settingOf(
  doc: Doc,
  quantity: QuantityFinding,
  sentence: Sentence,
  { before, after }: { before: Anchor | undefined; after: Anchor | undefined },
  kind: Kind,
  holder: string | undefined,
): string | undefined {
  const [start, end] = [quantity.start, endOf(quantity)];
  const own = /^(?:age|ordinal)$/.test(quantity.kind) || (kind === 'date' && quantity.unit?.dimension === 'time');
  if (after && after.end <= sentence.end && after.start - end < 80) {
    const words = BEHIND[kind].exec(doc.plain.slice(end, after.start))?.groups?.words;
    const close = BEHIND[kind].test(doc.plain.slice(end, after.start)) && words === undefined;
    if (close) return after.id;
    if (words !== undefined && !own && !CLAUSE.test(`${words} `) && after.within === holder) return after.id;
  }
  if (!before || own || before.start < sentence.start || before.within !== holder || start - before.end > 120)
    return undefined;
  const gap = doc.plain.slice(before.end, start);
  if (/[;:"]/.test(gap)) return undefined;
  const opening = doc.plain.slice(Math.max(sentence.start, before.start - 40), before.start);
  const opens = OPENS[kind].test(opening) && !COMPARED.test(gap);
  return opens || RELATIVE.test(gap) ? before.id : undefined;
}

/** The anchors nearest to a place in the text, for places that come in order. */
class Near {
  #at = 0;
  readonly #items: readonly Anchor[];

  constructor(items: readonly Anchor[]) {
    this.#items = items;
  }

  around(start: number, end: number): { before: Anchor | undefined; after: Anchor | undefined } {
    while (this.#at < this.#items.length && (this.#items[this.#at] as Anchor).end <= start) this.#at++;
    let next = this.#at;
    while (next < this.#items.length && (this.#items[next] as Anchor).start < end) next++;
    return { before: this.#items[this.#at - 1], after: this.#items[next] };
  }
}

/** The sentence of each quantity. */
function sentencesOf(doc: Doc, quantities: readonly QuantityFinding[]): (Sentence | undefined)[] {
  let at = 0;
  return quantities.map(({ start }) => {
    while (at < doc.sentences.length && (doc.sentences[at] as Sentence).end <= start) at++;
    const sentence = doc.sentences[at];
    return sentence && sentence.start <= start ? sentence : undefined;
  });
}

/** Where the words for the quantity and for what it counts end. */
const endOf = (quantity: QuantityFinding): number =>
  quantity.what && !quantity.what.carried ? Math.max(quantity.end, quantity.what.end) : quantity.end;
