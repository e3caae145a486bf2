import { modelFile } from '../../model/files.ts';
import { readParser } from '../../model/parser-file.ts';
import { readSparse } from '../../model/sparse-file.ts';
import type { Doc } from '../../text/doc.ts';
import type { AttributionFinding } from '../findings.ts';
import { columnsOf } from './columns.ts';
import { decide, type Models } from './decide.ts';
import { type Draft, spanOf } from './draft.ts';
import { statusOf, verbOf } from './status.ts';

const PARSER = readParser(modelFile('parser.bin'));
const MODELS: Models = {
  cues: readSparse(modelFile('attribution-cues.bin')),
  roles: readSparse(modelFile('attribution-roles.bin')),
  score: readSparse(modelFile('attribution-score.bin')),
};

/**
 * Every statement that the article puts in somebody's mouth or mind: cue, source and content by their spans. The method:
 * a CRF tags cues, a second one labels source and content around each, a logistic regression scores the whole
 * (Pareti, “A Corpus-based Approach to Attribution”, 2015, splits the task alike); rules read via, addressee and status.
 */
export function findAttributions(doc: Doc): AttributionFinding[] {
  const c = columnsOf(doc, PARSER);
  return decide(doc, c, MODELS).map((draft) => findingOf(doc, draft, statusOf(doc, c, draft)));
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
