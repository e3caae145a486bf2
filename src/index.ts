// The library's door: read → analyze → shape.
export { type AnalyzeOptions, analyze } from './analyze.ts';
export { audit } from './audit/audit.ts';
export type { Finding, Level, Rule } from './audit/rule.ts';
export { RULES } from './audit/rules/index.ts';
export type { RuleSetting, Settings } from './audit/settings.ts';
export { compare } from './compare/compare.ts';
export type { Comparison, Difference, FieldChange } from './compare/comparison.ts';
export { confident, only, withoutText } from './format/filter.ts';
export type { Format, OutputRecord, View } from './format/format.ts';
export { json } from './format/json.ts';
export { ndjson } from './format/ndjson.ts';
export { inUnit } from './format/offsets.ts';
export type { OffsetUnit, OutputFormat, Section } from './format/options.ts';
export { type Shape, shaped } from './format/shape.ts';
export type { Role, Styles } from './format/terminal/styles.ts';
export { type FormatOptions, format } from './format/written.ts';
export { type Article, isUnread, type Reading, type Unread } from './read/article.ts';
export { InputError, type InputErrorCode } from './read/error.ts';
export { detectLanguage } from './read/language.ts';
export type { InputFormat } from './read/options.ts';
export { type Opened, open, type ReadOptions, readFile, readFile as read } from './read/read.ts';
export { type About, readText } from './read/text.ts';
export type {
  Anonymity,
  ArticleInfo,
  Attribution,
  Block,
  BlockKind,
  Counted,
  DateExpression,
  Entity,
  EntityType,
  ErrorRecord,
  Fact,
  Mention,
  Quantity,
  Quote,
  Report,
  ShownReport,
  Source,
  SourceKind,
  SourceRow,
  Span,
  Unit,
  Via,
  Warning,
} from './record.ts';
export { type TalliedSource, Tally } from './tally/tally.ts';
export type { Change, Dropped, NumberCheck, Place, QuoteCheck, Verdict, Verification } from './verify/verification.ts';
export { verify } from './verify/verify.ts';
