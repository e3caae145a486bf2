// What a word looks like: its letters, its capitals, its digits.

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\d/;

export interface Characters {
  readonly letter: boolean;
  readonly capital: boolean;
  readonly small: boolean;
  readonly digit: boolean;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Which characters a word has. Most are plain ASCII, for which character codes are much faster than patterns. */
export function charactersOf(word: string): Characters {
  let capital = false;
  let small = false;
  let digit = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127)
      return {
        letter: LETTER.test(word),
        capital: CAPITAL.test(word),
        small: SMALL.test(word),
        digit: DIGIT.test(word),
      };
    if (isSmall(code)) small = true;
    else if (isCapital(code)) capital = true;
    else if (isDigit(code)) digit = true;
  }
  return { letter: small || capital, capital, small, digit };
}

/** Capitals X, small letters x, digits d, runs cut to two: “McDonald” XxXxx, “2022” dd, “U.S.” X.X. */
export function shape(word: string): string {
  let out = '';
  let last = '';
  let run = 0;
  for (const c of word) {
    const s = shapeOf(c);
    run = s === last ? run + 1 : 1;
    if (run <= 2) out += s;
    last = s;
  }
  return out;
}

function shapeOf(c: string): string {
  const code = c.charCodeAt(0);
  if (code > 127) return CAPITAL.test(c) ? 'X' : LETTER.test(c) ? 'x' : c;
  return isSmall(code) ? 'x' : isCapital(code) ? 'X' : isDigit(code) ? 'd' : c;
}
