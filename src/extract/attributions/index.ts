// Who said what. `tokens/` is what is asked of a token, `learned/` the models' features and decoding, `rules/` what grammar and
// layout find beside them, `readings/` what each find is then read for (via, addressee, on whose behalf), `explain/` why;
// candidates.ts and decide.ts choose.
import { modelFile } from '../../model/files.ts';
import type { Parser } from '../../model/parser.ts';
import { readParser } from '../../model/parser-file.ts';
import { readSparse } from '../../model/sparse-file.ts';
import type { Doc } from '../../text/doc.ts';
import type { AttributionFinding } from '../findings.ts';
import type { Models } from './candidates.ts';
import { decide } from './decide.ts';
import { type Draft, spanOf } from './draft.ts';
import { type View, viewOf } from './explain/reason-words.ts';
import { reasonsFor } from './explain/reasons.ts';
import { statusOf, verbOf } from './status.ts';
import { columnsOf } from './tokens/columns.ts';

let loaded: (Models & { readonly parser: Parser }) | undefined;

/** Read when first needed, and once: what was read never changes. */
function load() {
  loaded ??= {
    parser: readParser(modelFile('parser.bin')),
    cues: readSparse(modelFile('attribution-cues.bin')),
    roles: readSparse(modelFile('attribution-roles.bin')),
    score: readSparse(modelFile('attribution-score.bin')),
  };
  return loaded;
}

/**
 * Every statement that the article puts in somebody's mouth or mind: cue, source and content by their spans. The method:
 * a CRF tags cues, a second one labels source and content around each, a logistic regression scores the whole
 * (Pareti, “A Corpus-based Approach to Attribution”, 2015, splits the task alike); rules read via, addressee and status.
 *
 * @param options explain: with the strongest features of each that the models found
 */
export function findAttributions(doc: Doc, { explain = false } = {}): AttributionFinding[] {
  const models = load();
  const c = columnsOf(doc, models.parser);
  const drafts = decide(doc, c, models);
  const findings = drafts.map((draft) => findingOf(doc, draft, statusOf(doc, c, draft)));
  if (!explain) return findings;
  const view = viewOf(doc, c);
  return findings.map((finding, i) => withReasons(finding, drafts[i]!, models, view));
}

/** The rules name themselves. */
function withReasons(finding: AttributionFinding, draft: Draft, models: Models, view: View): AttributionFinding {
  if (!draft.learned || draft.rule !== 'model') return finding;
  return { ...finding, explanation: reasonsFor(models, view, draft.learned) };
}

function findingOf(doc: Doc, draft: Draft, status: AttributionFinding['status']): AttributionFinding {
  const verb = verbOf(doc, draft);
  return {
    content: draft.content.map((r) => spanOf(doc, r)),
    cue: draft.cue.map((r) => spanOf(doc, r)),
    ...(verb && { verb }),
    status,
    source: draft.source ? [spanOf(doc, draft.source)] : [],
    via: draft.via.map((v) => ({ source: [spanOf(doc, v.source)], cue: v.cue.map((r) => spanOf(doc, r)) })),
    ...(draft.addressee && { addressee: spanOf(doc, draft.addressee) }),
    confidence: Math.round(draft.confidence * 100) / 100,
    rule: draft.rule,
  };
}
