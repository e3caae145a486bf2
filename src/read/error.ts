export type InputErrorCode =
  | 'not-found'
  | 'not-readable'
  | 'no-articles'
  | 'no-match'
  | 'binary'
  | 'too-large'
  | 'bad-line'
  | 'no-text'
  /** No longer what its format says it is: cut off, or spoilt. */
  | 'broken'
  /** Locked with a password. */
  | 'encrypted'
  /** Of a format that is not read. */
  | 'unsupported'
  /** An address that is none, or not of the web. */
  | 'bad-address'
  /** A private address, not asked for. */
  | 'refused'
  /** An address that cannot be fetched. */
  | 'not-fetched'
  /** It took longer than the time limit. */
  | 'timeout'
  /** It took more memory than a thread may have. */
  | 'out-of-memory'
  /** A bug of ours, which is its cause. */
  | 'internal';

/** An input that cannot be read. Its message says what, where, and what to do about it. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;

  constructor(code: InputErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What a library says of a file that it cannot read, in one short line. */
export const reasonOf = (error: Error): string => (error.message.split('\n')[0] as string).slice(0, 120);

/** The code of an error that the system or a stream reported; undefined for a bug. */
function errno(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  return 'syscall' in error || error.code.startsWith('ERR_STREAM_') ? error.code : undefined;
}

/** What went wrong at a path or line, as an error of the input. */
export function inputError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = errno(error);
  if (code === undefined)
    return new InputError('internal', `${path}: a bug of ours stopped the work on it; please report it`, {
      cause: error,
    });
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new InputError('not-found', `${path}: there is no such file or folder; check the name`, { cause: error });
  const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : (error as Error).message;
  return new InputError('not-readable', `${path}: cannot be read (${reason}); check the file and its permissions`, {
    cause: error,
  });
}
