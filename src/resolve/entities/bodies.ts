// Which names of organizations, places and things are one: the same words, letters for words, short forms, stated aliases.
import type { EntityType } from '../../record.ts';
import type { Doc } from '../../text/doc.ts';
import { put } from '../lists.ts';
import type { NameMention } from '../mention.ts';
import { fitsInBrackets, initialsOf, isAcronym, lettersOf } from './acronyms.ts';

/** All mentions that are spelt alike. */
interface Form {
  readonly words: readonly string[];
  readonly text: string;
  readonly mentions: NameMention[];
  readonly kind: string;
  /** The form that speaks for all that are joined to it. */
  root: Form;
}

/** Names of one kind can be one; a place never joins an organization, nor a nationality either. */
const KIND: ReadonlyMap<EntityType, string> = new Map([
  ['place', 'place'],
  ['nationality', 'nationality'],
  ['person', 'person'],
]);

export function groupBodies(doc: Doc, mentions: readonly NameMention[]): NameMention[][] {
  const forms = formsOf(mentions);
  joinBrackets(doc, mentions, forms);
  joinAcronyms([...forms.values()]);
  joinShortForms(doc, [...forms.values()]);
  joinPlurals(forms);
  const groups = new Map<Form, NameMention[]>();
  for (const form of forms.values()) {
    const root = rootOf(form);
    for (const mention of form.mentions) put(groups, root, mention);
  }
  return [...groups.values()];
}

const keyOf = (mention: NameMention): string => {
  const kind = KIND.get(mention.type) ?? 'body';
  return `${kind} ${mention.words.join(' ')}`;
};

function formsOf(mentions: readonly NameMention[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = forms.get(key);
    if (known) known.mentions.push(mention);
    else {
      const form = {
        words: mention.words,
        text: mention.text,
        mentions: [mention],
        kind: key.split(' ')[0] as string,
      };
      const rooted = form as unknown as Form;
      rooted.root = rooted;
      forms.set(key, rooted);
    }
  }
  return forms;
}

function rootOf(form: Form): Form {
  let root = form;
  while (root.root !== root) root = root.root;
  form.root = root;
  return root;
}

const join = (a: Form, b: Form): void => {
  rootOf(b).root = rootOf(a);
};

/** “Islamic State (ISIS)”, “ISIS (Islamic State)”. */
function joinBrackets(doc: Doc, mentions: readonly NameMention[], forms: ReadonlyMap<string, Form>): void {
  mentions.forEach((b, i) => {
    const a = mentions[i - 1];
    if (!a || b.start - a.end > 3 || !/^ ?\($/.test(doc.plain.slice(a.end, b.start)) || doc.plain[b.end] !== ')')
      return;
    const [long, short] = isAcronym(b.text) ? [a, b] : [b, a];
    const [l, s] = [forms.get(keyOf(long)), forms.get(keyOf(short))];
    if (l && s && l.kind === s.kind && isAcronym(short.text) && fitsInBrackets(l.words, short.text)) join(l, s);
  });
}

/** “the AP”, where exactly one name has these initials. */
function joinAcronyms(forms: readonly Form[]): void {
  const acronyms = forms.filter((f) => f.words.length === 1 && isAcronym(f.text) && rootOf(f) === f);
  if (acronyms.length === 0) return;
  const byInitials = new Map<string, Form[]>();
  for (const form of forms)
    for (const initials of initialsOf(form.words)) put(byInitials, `${form.kind} ${initials}`, form);
  for (const short of acronyms) {
    const roots = new Set((byInitials.get(`${short.kind} ${lettersOf(short.text)}`) ?? []).map(rootOf));
    const [one] = roots;
    if (roots.size === 1 && one && one !== short) join(one, short);
  }
}

/** Words that many organizations share: none of them alone is the short form of one. */
const SHARED: ReadonlySet<string> = new Set(
  'air american bank british central chief church city college congress council county court department district east federal first foreign general government great group high house institute international justice labor labour law local management media ministry national new news north northern office old open parliament party people police public republic republican democratic democrats royal saint school science senate social society south southern state states supreme team union united university west western white world young'.split(
    ' ',
  ),
);

/** What comes after these is what the name is about: “Friends [of] Mill Lane Library”. */
const LINKS: ReadonlySet<string> = new Set('against and at by de for from in of on to'.split(' '));

/** “Varnholt” for “Varnholt Marine”, “Sentinel” for “Gulf Sentinel”: the first or last words of exactly one name. */
function joinShortForms(doc: Doc, forms: readonly Form[]): void {
  const leads = new Map<string, Set<Form>>();
  const tails = new Map<string, Set<Form>>();
  const add = (map: Map<string, Set<Form>>, words: readonly string[], form: Form) => {
    const key = words.join(' ');
    map.set(key, (map.get(key) ?? new Set()).add(form));
  };
  for (const form of forms) {
    if (form.kind !== 'body' || form.words.length > 8) continue;
    for (let n = 1; n < form.words.length; n++) {
      add(leads, form.words.slice(0, n), form);
      if (!LINKS.has(form.words[form.words.length - n - 1] as string)) add(tails, form.words.slice(-n), form);
    }
  }
  for (const short of forms) {
    if (short.kind !== 'body' || rootOf(short) !== short || isAcronym(short.text)) continue;
    const key = short.words.join(' ');
    const shared = short.words.every((w) => SHARED.has(w));
    if (shared && short.words.length === 1 && short.mentions.some((m) => hasArticle(doc, m))) continue;
    const roots = new Set([...(tails.get(key) ?? []), ...((shared ? undefined : leads.get(key)) ?? [])].map(rootOf));
    roots.delete(short);
    const [one] = roots;
    if (roots.size === 1 && one) join(one, short);
  }
}

/** “Iraqi” and “Iraqis”. */
function joinPlurals(forms: ReadonlyMap<string, Form>): void {
  for (const [key, form] of forms) {
    const one = form.kind === 'nationality' && key.endsWith('s') && forms.get(key.slice(0, -1));
    if (one) join(one, form);
  }
}

/** “the City” is no football club. */
const hasArticle = (doc: Doc, { first }: NameMention): boolean => doc.tokens[first - 1]?.pos === 'DET';
