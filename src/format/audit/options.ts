// What may be asked of the audit. Names only: the command line reads them before anything else is loaded.

export const AUDIT_FORMATS = ['text', 'json', 'ndjson', 'sarif', 'github'] as const;
export type AuditOutput = (typeof AUDIT_FORMATS)[number];

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];
