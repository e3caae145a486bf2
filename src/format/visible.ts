// Characters of an article that would steer what shows it: each has a picture that can be shown instead.

/** C0 but tab and line ends, DEL, C1, and what turns the direction of writing. Offsets are kept: one code unit each. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** ESC is ␛, DEL is ␡, C1 and turned writing are �. As long as before; tabs and line ends stay. */
export const visible = (text: string): string => text.replace(STEERING, picture);

function picture(c: string): string {
  const code = c.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** The same on one line: a line end in a message would break out of it, a lone CR overwrite it. */
export const visibleLine = (text: string): string => visible(text).replace(/\s+/g, ' ');

/** The same, cut where it is longer. */
export function shortLine(text: string, longest: number): string {
  const line = visibleLine(text);
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
