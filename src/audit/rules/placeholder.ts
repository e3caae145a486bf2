// What was left to be filled in.
import { isRead } from '../../text/doc.ts';
import { phrasesIn } from '../phrases.ts';
import { rule } from '../rule.ts';

/** “TK” is typed because no English word holds it; “[NAME]”, “XX people”, “???”. */
const OPEN =
  /\b(?:TK(?:TK|[ -]?TK)*|TKs|XX+(?![A-Z]|\s(?:I|V|century))|TBC|FIXME|TODO)\b|\[(?:(?:check|confirm|insert|add|need|name|quote|source|date|number|figure|link|tk|tktk|cq|citation needed|ref)\b[^\]\n]{0,60})\]|\?\?\?+|\blorem ipsum\b/g;

export const placeholder = rule({
  id: 'placeholder',
  level: 'error',
  finds: 'a placeholder still to be filled in: TK, XX, [check], ???',
  why: 'NPR Ethics Handbook, “Accuracy”: nothing is published that nobody has checked.',
  example: 'The mayor, Ana Ruiz, {TK}, said the bridge cost {[insert figure]} dollars.',
  counterExample: 'The mayor, Ana Ruiz, said the TKO came in round XII. “TK?” he asked [sic].',
  *find(draft) {
    const blocks = draft.report.article.blocks.filter(({ kind }) => isRead(kind));
    for (const { start, end } of phrasesIn(draft, OPEN, blocks))
      yield { start, end, message: `“${draft.text.slice(start, end)}” is still to be filled in.` };
  },
});
