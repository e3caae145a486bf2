// Why this reading: one plain sentence an item, from what the record itself knows of how it was made.
import { WAYS_OF_NAMING } from '../lexicon/ways-of-naming.ts';
import type { Attribution, DateExpression, Entity, Fact, Quantity, Quote, Report, Source } from '../record.ts';

const quoted = (spans: readonly { readonly text: string }[]): string => spans.map((s) => `“${s.text}”`).join(' … ');

const METHOD: ReadonlyMap<string, string> = new Map([
  ['as-somebody-put-it-behind', '“as … put it” behind the quotation says whose it is'],
  ['as-somebody-put-it-before', '“as … put it” in front of the quotation says whose it is'],
  ['described-by', '“described by … as” in front of the quotation says whose it is'],
  ['whose-words-were', 'the quotation is told of as somebody’s words, answer or message'],
  ['model', 'found by the trained models'],
  ['speaker-label', 'the name in front of the colon begins the paragraph'],
  ['question-label', 'the paragraph is labelled as a question'],
  ['dash-signature', 'a dash and a name stand behind the quotation'],
  ['floating-quote', 'nobody is named beside the quotation, and it goes on from whoever was named right before'],
  ['introduced-quote', 'a sentence that ends in a colon introduces the quotation'],
  ['quotation-lead', 'the words in front of the quotation say whose it is'],
  ['quotation-tag', 'the words right behind the quotation say whose it is'],
]);

function whoIs(source: Source | undefined): string {
  if (!source) return 'no source is named';
  const pointed = source.how ? `, named ${WAYS_OF_NAMING[source.how]}` : '';
  return `source “${source.text}”${source.name && source.name !== source.text ? ` (${source.name}${pointed})` : pointed}`;
}

function attribution(a: Attribution): string {
  const cue = a.cue.length > 0 ? `cue ${quoted(a.cue)}` : 'no cue';
  const via = a.via.map((v) => `; via “${v.text}”${v.cue.length > 0 ? ` by ${quoted(v.cue)}` : ''}`).join('');
  return `${METHOD.get(a.rule) ?? `rule ${a.rule}`}: ${cue}; ${whoIs(a.source)}${via}; likelihood ${a.confidence}${a.explanation ? `; ${a.explanation}` : ''}`;
}

function quote(q: Quote): string {
  if (q.attribution) return `stands in the content of ${q.attribution}; ${whoIs(q.speaker)}`;
  if (q.kind === 'full' || q.kind === 'partial') return 'no attribution reaches it, so the speaker is left open';
  return `marks without speech: ${q.kind}`;
}

function entity(e: Entity): string {
  const forms = new Map<string, number>();
  for (const m of e.mentions) forms.set(`${m.kind} “${m.text}”`, (forms.get(`${m.kind} “${m.text}”`) ?? 0) + 1);
  return `${e.type}, joined from ${[...forms].map(([form, n]) => (n > 1 ? `${form} × ${n}` : form)).join(', ')}`;
}

function quantity(q: Quantity): string {
  const what = q.what ? `; counts “${q.what.text}”${q.what.carried ? ', carried over from there' : ''}` : '';
  return `rule ${q.rule}${q.bound && q.bound !== 'exact' ? `; bound ${q.bound}` : ''}${what}`;
}

function date(d: DateExpression): string {
  const from =
    d.anchor === 'published'
      ? '; counted from the day of publication'
      : d.anchor === 'dateline'
        ? '; counted from the dateline'
        : d.anchor
          ? `; counted from ${d.anchor}`
          : '';
  return `rule ${d.rule}${from}`;
}

const SOURCING: Readonly<Record<Fact['sourcing'], string>> = {
  quoted: 'most of its words stand in quotation marks',
  attributed: 'an attribution covers its main clause',
  unsourced: 'no attribution covers its main clause',
};

/** The record with an `explanation` on each item. */
export function explained(report: Report): Report {
  const each = <T>(items: readonly T[], explain: (item: T) => string): T[] =>
    items.map((item) => ({ ...item, explanation: explain(item) }));
  return {
    ...report,
    quotes: each(report.quotes, quote),
    attributions: each(report.attributions, attribution),
    entities: each(report.entities, entity),
    quantities: each(report.quantities, quantity),
    dates: each(report.dates, date),
    facts: each(report.facts, (f) => SOURCING[f.sourcing]),
  };
}
