/** The value of `--name VALUE` on the command line. */
export function argument(name: string, fallback?: string): string {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? fallback : process.argv[at + 1];
  if (value === undefined) throw new Error(`--${name} VALUE is missing`);
  return value;
}

/** Is `--name` on the command line? */
export const flag = (name: string): boolean => process.argv.includes(`--${name}`);
