import type { Found, Reading } from '../read/article.ts';
import type { InputError } from '../read/error.ts';
import type { ErrorRecord } from '../record.ts';

/** What stands in the place of an article that failed. */
export const errorRecord = ({ id, path }: Reading | Found, { code, message }: InputError): ErrorRecord => ({
  version: 1,
  article: { id, ...(path !== undefined && { path }) },
  error: { code, message },
});
