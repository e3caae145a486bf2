import { placesIn } from '../line-and-column.ts';
import { type Audited, type AuditFormat, type Fingerprinted, isUnaudited, type Outcome } from './audited.ts';
import { safeJson } from './json-safe.ts';

/** One object an article: one that was asked for alone is an object, several are an array. */
export const json: AuditFormat = async function* (outcomes, { several }) {
  let before = several ? '[\n' : '';
  for await (const outcome of outcomes) {
    yield before + safeJson(written(outcome), 2);
    before = ',\n';
  }
  yield several ? (before === '[\n' ? '[]\n' : '\n]\n') : '\n';
};

/** One object an article, one a line. */
export const ndjson: AuditFormat = async function* (outcomes) {
  for await (const outcome of outcomes) yield `${safeJson(written(outcome))}\n`;
};

const written = (outcome: Outcome) => (isUnaudited(outcome) ? outcome : audited(outcome));

function audited({ article: { id, path, text }, findings }: Audited) {
  const place = placesIn(text);
  return {
    version: 1,
    article: { id, ...(path !== undefined && { path }) },
    findings: findings.map((finding) => one(finding, text, place)),
  };
}

function one({ rule, level, message, start, end, fingerprint }: Fingerprinted, text: string, place: Placing) {
  const [from, to] = [place(start), place(end)];
  return {
    rule,
    level,
    message,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    text: text.slice(start, end),
    fingerprint,
  };
}

type Placing = ReturnType<typeof placesIn>;
