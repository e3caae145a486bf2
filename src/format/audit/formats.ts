import type { AuditFormat } from './audited.ts';
import { github } from './github.ts';
import { json, ndjson } from './json.ts';
import type { AuditOutput } from './options.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** To add one: a file of its own here, a name in options.ts, and a row in this table. */
export const AUDIT_WRITERS: { readonly [Name in AuditOutput]: AuditFormat } = { github, json, ndjson, sarif, text };
