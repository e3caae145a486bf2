// JSON that may go to a terminal.

/** DEL, C1 and what turns or breaks lines: JSON lets them stand, a terminal may obey them. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as JSON in which nothing but letters, marks and spaces is left unescaped. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(STEERING, escaped);
