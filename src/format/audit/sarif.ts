// SARIF 2.1.0, the format of code scanners: editors and forges show it.
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Level, Rule } from '../../audit/rule.ts';
import { placesIn } from '../line-and-column.ts';
import { type Audited, type AuditFormat, isUnaudited } from './audited.ts';
import { safeJson } from './json-safe.ts';

const LEVELS: { readonly [L in Level]: 'error' | 'warning' | 'note' } = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** One log with one run; the results are written as they come. */
export const sarif: AuditFormat = async function* (outcomes, { rules, version }) {
  const tool = { driver: { name: 'onrecord', version, rules: rules.map(descriptor) } };
  const head: Omit<Log, 'runs'> = { $schema: SCHEMA, version: '2.1.0' };
  yield `${safeJson(head).slice(0, -1)},"runs":[{"tool":${safeJson(tool)},"columnKind":"unicodeCodePoints","results":[`;
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  const unread: Notification[] = [];
  let some = false;
  for await (const outcome of outcomes) {
    if (isUnaudited(outcome)) {
      unread.push({ level: 'error', message: { text: outcome.error.message } });
      continue;
    }
    for (const result of resultsOf(outcome, index)) {
      yield `${some ? ',\n' : '\n'}${safeJson(result)}`;
      some = true;
    }
  }
  const invocation = { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread };
  yield `\n],"invocations":[${safeJson(invocation)}]}]}\n`;
};

function descriptor({ id, level, finds, why, example, counterExample }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: `${finds[0]?.toUpperCase()}${finds.slice(1)}` },
    fullDescription: { text: why },
    help: { text: `Found: ${example}\nNot found: ${counterExample}` },
    defaultConfiguration: { level: LEVELS[level] },
  };
}

function* resultsOf({ file, article, findings }: Audited, index: ReadonlyMap<string, number>): Generator<Result> {
  const place = placesIn(article.text);
  const uri = encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
  for (const { rule, level, message, start, end, fingerprint } of findings) {
    const [from, to] = [place(start), place(end)];
    const region = {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      snippet: { text: article.text.slice(start, end) },
    };
    yield {
      ruleId: rule,
      ruleIndex: index.get(rule) ?? -1,
      level: LEVELS[level],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
      partialFingerprints: { 'onrecord/v1': fingerprint },
    };
  }
}
