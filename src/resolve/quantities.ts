// Where and when a quantity holds, where the words right after it say so: “2,500 troops [in Iraq]”, “[on Monday]”.
import type { QuantityFinding } from '../extract/findings.ts';
import type { Doc } from '../text/doc.ts';

const PLACE_LEAD = /^ (?:in|across|at|near|throughout|around) (?:the )?(?:(?:south|north|east|west|central)(?:ern)? )?/;
const DATE_LEAD = /^ (?:(?:in|on|during|for|since|by|from) )?/;
/** “[3 percent] to €1.1 billion in Europe”: the place is the first one's too. */
const CHAIN = /^ (?:to|from|or) $/;

export interface Setting {
  place?: string;
  date?: string;
}

/** For each quantity the ids of its place and date. `places` and `dates`: ids by the offset at which they start. */
export function settingsOf(
  doc: Doc,
  quantities: readonly QuantityFinding[],
  places: ReadonlyMap<number, string>,
  dates: ReadonlyMap<number, string>,
): Setting[] {
  const settings: Setting[] = [];
  for (let i = quantities.length - 1; i >= 0; i--) {
    const quantity = quantities[i] as QuantityFinding;
    const next = quantities[i + 1];
    const end = endOf(quantity);
    const inherited = next && CHAIN.test(doc.plain.slice(end, next.start)) ? settings[i + 1]?.place : undefined;
    const place = inherited ?? after(doc, end, PLACE_LEAD, places);
    const date = after(doc, end, DATE_LEAD, dates);
    settings[i] = { ...(place && { place }), ...(date && { date }) };
  }
  return settings;
}

function after(doc: Doc, end: number, lead: RegExp, starts: ReadonlyMap<number, string>): string | undefined {
  const words = lead.exec(doc.plain.slice(end, end + 40));
  return words ? starts.get(end + words[0].length) : undefined;
}

/** Where the words for the quantity and for what it counts end. */
const endOf = (quantity: QuantityFinding): number =>
  quantity.what && !quantity.what.carried ? Math.max(quantity.end, quantity.what.end) : quantity.end;
