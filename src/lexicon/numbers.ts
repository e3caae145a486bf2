// Words of number: value after the word. Indian scale words (lakh, crore) as the Oxford English Dictionary gives them.

const table = (rows: string): ReadonlyMap<string, number> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [word, value] = row.split(' ') as [string, string];
        return [word, Number(value)] as const;
      }),
  );

/** zero to ninety. */
export const CARDINALS = table(`
eight 8
eighteen 18
eighty 80
eleven 11
fifteen 15
fifty 50
five 5
forty 40
four 4
fourteen 14
nine 9
nineteen 19
ninety 90
one 1
seven 7
seventeen 17
seventy 70
six 6
sixteen 16
sixty 60
ten 10
thirteen 13
thirty 30
three 3
twelve 12
twenty 20
two 2
zero 0
`);

/** Words that multiply the number before them. */
export const SCALES = table(`
billion 1e9
billions 1e9
bn 1e9
crore 1e7
crores 1e7
dozen 12
hundred 100
lakh 1e5
lakhs 1e5
million 1e6
millions 1e6
mln 1e6
mn 1e6
quadrillion 1e15
thousand 1000
tn 1e12
trillion 1e12
trillions 1e12
trn 1e12
`);

/** Letters that multiply a figure, as they are written: $5m, 4.3M, 10K, $2b. */
export const SCALE_LETTERS = table(`
B 1e9
K 1000
M 1e6
T 1e12
b 1e9
k 1000
m 1e6
`);

/** Numbers said in the plural and not counted out: hundreds are 100 to 1,000, dozens 12 to 120, scores 20 to 200. */
export const PLURAL_SCALES = table(`
billions 1e9
crores 1e7
dozens 12
hundreds 100
lakhs 1e5
millions 1e6
scores 20
tens 10
thousands 1000
trillions 1e12
`);

/** Numbers said loosely. */
export const FEW: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 2]],
  ['few', [3, 9]],
  ['several', [3, 9]],
]);

/** Parts of a whole, by their denominator. */
export const FRACTIONS = table(`
eighth 8
fifth 5
fourth 4
half 2
halves 2
hundredth 100
ninth 9
quarter 4
seventh 7
sixth 6
tenth 10
third 3
thousandth 1000
`);

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Words that multiply what they stand before. */
export const MULTIPLES = table(`
double 2
quadruple 4
triple 3
twice 2
`);

export const ORDINALS = table(`
eighteenth 18
eighth 8
eleventh 11
fifteenth 15
fifth 5
fiftieth 50
first 1
fortieth 40
fourteenth 14
fourth 4
hundredth 100
nineteenth 19
ninth 9
second 2
seventeenth 17
seventh 7
sixteenth 16
sixth 6
tenth 10
third 3
thirteenth 13
thirtieth 30
twelfth 12
twentieth 20
`);
