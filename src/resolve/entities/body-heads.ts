// What an organization is, by its own name and the nouns beside it: “the accounting [firm] Brill & Stone”.
import { BODIES, MEDIA } from '../../lexicon/source-nouns.ts';
import { SAYING } from '../../lexicon/verbs-of-saying.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';

/** Words of names that mean the same as a noun for them: an Administration is an agency, an Inc. a company. */
const KINDRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['administration', ['agency', 'administration']],
  ['airlines', ['airline', 'company']],
  ['airways', ['airline', 'company']],
  ['association', ['association', 'group', 'organization', 'organisation']],
  ['bank', ['bank', 'lender', 'company']],
  ['bureau', ['agency', 'bureau']],
  ['cia', ['agency']],
  ['co', ['company', 'firm']],
  ['coalition', ['coalition', 'group', 'organization', 'organisation']],
  ['commission', ['commission', 'panel', 'agency']],
  ['committee', ['committee', 'panel']],
  ['company', ['company', 'firm']],
  ['constabulary', ['police', 'force']],
  ['corp', ['company', 'firm', 'corporation']],
  ['corporation', ['company', 'firm', 'corporation']],
  ['cupe', ['union']],
  ['department', ['department', 'agency']],
  ['employees', ['union']],
  ['epa', ['agency']],
  ['etfo', ['union']],
  ['fbi', ['agency']],
  ['fc', ['club', 'team', 'side']],
  ['fda', ['agency']],
  ['foundation', ['foundation', 'group', 'organization', 'organisation']],
  ['group', ['group', 'company']],
  ['inc', ['company', 'firm']],
  ['limited', ['company', 'firm']],
  ['llc', ['company', 'firm']],
  ['ltd', ['company', 'firm']],
  ['motors', ['company', 'carmaker']],
  ['nasa', ['agency']],
  ['opp', ['police', 'force']],
  ['opseu', ['union']],
  ['osstf', ['union']],
  ['plc', ['company', 'firm']],
  ['police', ['police', 'force']],
  ['rcmp', ['police', 'force']],
  ['seiu', ['union']],
  ['society', ['society', 'group', 'organization', 'organisation']],
  ['steelworkers', ['union']],
  ['teachers', ['union']],
  ['teamsters', ['union']],
  ['times', ['newspaper', 'paper']],
  ['uaw', ['union']],
  ['unifor', ['union']],
  ['university', ['university', 'school']],
  ['workers', ['union']],
]);

/** “the town” is no football club that has Town in its name. */
const GROUND: ReadonlySet<string> = new Set('city country county nation province state town village'.split(' '));

const NAMED_FOR = /^(?:,|the|a|an|its)$/;

export function bodyHeads(doc: Doc, mention: NameMention): string[] {
  const heads: string[] = [];
  for (let i = mention.first; i < mention.last; i++) {
    const { lower, lemma } = doc.tokens[i] as Token;
    const word = lower.replace(/\.$/, '');
    for (const kin of KINDRED.get(word) ?? []) heads.push(kin);
    const body = BODIES.has(word) ? word : lemma;
    if (BODIES.has(body) && !GROUND.has(body)) heads.push(body);
  }
  const before = doc.tokens[mention.first - 1];
  const noun = before?.lower === ',' && beginsWithThe(doc, mention.first - 1) ? doc.tokens[mention.first - 2] : before;
  if (noun && noun.block === doc.tokens[mention.first]?.block && (BODIES.has(noun.lemma) || MEDIA.has(noun.lemma)))
    heads.push(noun.lemma);
  return [...heads, ...headAfter(doc, mention)];
}

/** “[The contractor], Bellweather Marine”: does an article open the noun phrase that ends at the comma? */
function beginsWithThe(doc: Doc, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - 4); i--) if (doc.tokens[i]?.pos === 'DET') return true;
  return false;
}

/** “Tidewater Catering, a [company] run by his wife”. */
function headAfter(doc: Doc, mention: NameMention): string[] {
  const { tokens } = doc;
  if (tokens[mention.last]?.lower !== ',' || !NAMED_FOR.test(tokens[mention.last + 1]?.lower ?? '')) return [];
  for (let i = mention.last + 2; i < mention.last + 7; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[mention.first]?.sentence) return [];
    // Rescuers came to Marlby, [the company] said
    if (SAYING.has(tokens[i + 1]?.lemma ?? '') && tokens[mention.last + 1]?.lower === 'the') return [];
    if (token.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN') return BODIES.has(token.lemma) ? [token.lemma] : [];
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN' && token.lower !== '-') return [];
  }
  return [];
}
