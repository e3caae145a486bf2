const DECLARED =
  /<meta\s[^>]{0,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})|<\?xml [^>]{0,100}encoding=["']([\w:.-]{1,40})/i;

/** The encoding that an HTML text declares in its first bytes, as it is written there. */
export function charsetIn(bytes: Uint8Array): string | undefined {
  const match = DECLARED.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
  return match?.[1] ?? match?.[2];
}
