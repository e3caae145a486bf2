import type { Attribution } from '../../record.ts';
import type { Doc } from '../../text/doc.ts';
import { type Draft, hasQuoted } from './draft.ts';
import type { Columns } from './tokens/columns.ts';

type Status = Attribution['status'];

interface StatusRule {
  readonly name: string;
  /** {cue} marks the cue of the example; the counter-example has another status. */
  readonly example: string;
  readonly counterExample: string;
  readonly status: Status;
  /** Against the words around the cue: up to four before it, the cue in braces, up to five behind it; lower case. */
  readonly pattern: RegExp;
}

const TURNING_DOWN =
  'blast|brush|cast|challeng|contest|discount|dismiss|doubt|downplay|hit|knock|laugh|play|pour|push|quash|questione?[ds]|' +
  'rebuff|rebut|reject|repudiat|ridicul|rubbish|scoff|scotch|shrug|slam|wav';
/** Of an idea it matters whether it is a claim (“that …”) or a plan (“of going”). */
const CLAIMS =
  'accusations?|allegations?|assertions?|claims?|criticism|fears|insinuations?|reports|rumou?rs?|speculation|suggestions|' +
  'worries|(?:idea|notion|suggestion|theory)(?=\\}? that\\b)';

const TO_COME = /\{(?:will|shall|’ll|'ll)\b|\b(?:will|shall) (?:\w+ )?\{(?!according)/;

/** The first row that fits decides; where none does, what is said is asserted. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    name: 'no-comment',
    example: 'The ministry {declined} to comment.',
    counterExample: 'The ministry {promised} to comment.',
    status: 'declined',
    pattern:
      /\{(?:[\w' ]* )?(?:declined|declines|declining|refused|refuses|refusing|decline|refuse)\b[^{}]*\}|\{[^{}]*\} no comment\b|\{[^{}]*\bno comment\b[^{}]*\}/,
  },
  {
    name: 'no-answer',
    example: 'Mr Hale {did not respond} to messages.',
    counterExample: 'Ruiz {said} the president would not answer.',
    status: 'declined',
    pattern:
      /\b(?:not|never|n't) (?:\w+ )?\{?(?:[\w' ]* )?(?:respond|responded|reply|replied|answer|answered|return|returned|comment|commented|confirm|elaborate|disclose|say|discuss|specify|identify|reached|available)\b[^{}]*\}|\b(?:could|can) not (?:immediately )?be (?:immediately )?\{?reached|\{[^{}]*\bunavailable\}|\byet to (?:\w+ )?\{|\{[^{}]*\byet to\b/,
  },
  {
    name: 'denial',
    example: 'She {denied} that she had known.',
    counterExample: 'She {confirmed} that she had known.',
    status: 'denied',
    pattern: /\{[^{}]*\b(?:den(?:y|ies|ied|ying|ials?)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing))\b/,
  },
  {
    name: 'claim-turned-down',
    example: 'She {dismissed} the idea that she had known.',
    counterExample: 'She {dismissed} the claims as a fraud.',
    status: 'denied',
    pattern: new RegExp(
      String.raw`\{[^{}]*\b(?:${TURNING_DOWN})\w*\b[^{}]*?\}?(?: \}?[\p{L}’'-]+){0,4}? \}?(?:${CLAIMS})\b(?![^{}]* as\b)`,
      'u',
    ),
  },
  {
    name: 'hypothetical',
    example: 'Critics might {say} that it came too late.',
    counterExample: 'Prime Minister May {said} that it came too late.',
    status: 'hypothetical',
    pattern:
      /\b(?:might|may|could|would|should|if|imagine|unless|can)(?: \w+){0,2} \{(?!accord|declin|refus)(?<!\b(?:may|and|but) \{(?=said|told|\w+ed\b))|\{(?:might|may|could|would|should)\b/,
  },
  {
    name: 'never-said',
    example: 'Ruiz never {said} that it was over.',
    counterExample: 'Ruiz {said} that it was never over.',
    status: 'hypothetical',
    pattern: /\bnever \{|\{(?:has |had |have )?never\b|\bneither\b[^{}]*\bnor\b[^{}]*\{/,
  },
  {
    name: 'to-come',
    example: 'Ruiz {will tell} the council on Monday that it was over.',
    counterExample: 'Ruiz {told} the council that it will be over.',
    status: 'hypothetical',
    pattern: TO_COME,
  },
  {
    name: 'request',
    example: 'Ruiz {asked} the voters not to leave.',
    counterExample: 'Ruiz {asked} the voters why to leave.',
    status: 'asserted',
    pattern:
      /\{[^{}]*\bask(?:s|ed|ing)?\}(?: (?!(?:about|how|if|what|when|where|whether|which|who|why)\b)[\p{L}’'-]+){1,3} (?:for|to)\b(?! (?:how|what|which)\b)/u,
  },
  {
    name: 'question',
    example: 'Reporters {asked} whether he would resign.',
    counterExample: 'Reporters {said} that he would resign.',
    status: 'asked',
    pattern:
      /\{[^{}]*\b(?:ask(?:s|ed|ing)?|grilled|pressed|quizzed|enquir(?:e|es|ed|ing)|inquir(?:e|es|ed|ing)|wonder(?:s|ed|ing)?|quer(?:y|ies|ied)|question(?:s|ed|ing)?)\b[^{}]*\}(?! (?:for|to|not|that)\b)/,
  },
];

/** How a statement stands: asserted, denied, declined, asked or only supposed. */
export function statusOf(doc: Doc, c: Columns, draft: Draft): Status {
  if (draft.rule === 'question-label') return 'asked';
  // neither of them responded
  if (draft.rule === 'no-answer') return 'declined';
  // “not yet” was all she would say
  if (draft.rule.startsWith('all-somebody-')) return 'asserted';
  const cue = draft.cue[0];
  if (!cue) return 'asserted';
  const words = (first: number, last: number) => {
    const out: string[] = [];
    for (let i = Math.max(0, first); i < Math.min(c.length, last); i++)
      if (c.sentence[i] === c.sentence[cue[0]] && c.quoted[i] === c.quoted[cue[0]]) out.push(doc.tokens[i]!.lower);
    return out.join(' ').replace(/ n't/g, " n't");
  };
  const context = `${words(cue[0] - 4, cue[0])} {${words(...cue)}} ${words(cue[1], cue[1] + 5)}`;
  // “We can pay for this,” she will say: words that are known
  const isKnown = TO_COME.test(context) && draft.content.some((r) => hasQuoted(c, r));
  return isKnown ? 'asserted' : statusIn(context);
}

/** The status by the words around a cue, which stands in braces; lower case. */
export const statusIn = (context: string): Status =>
  // she would only say that it was over
  /\bwould (?:just|only) \{?say/.test(context)
    ? 'asserted'
    : (STATUS_RULES.find((rule) => rule.pattern.test(context))?.status ?? 'asserted');

const NO_VERB: ReadonlySet<string> = new Set(['accord']);

/** The dictionary form of the verb of the cue; nothing where there is none (“according to”, a colon, a noun). */
export function verbOf(doc: Doc, draft: Draft): string | undefined {
  const head = doc.tokens[draft.head];
  return draft.cue.length > 0 && head?.pos === 'VERB' && !NO_VERB.has(head.lemma) ? head.lemma : undefined;
}
