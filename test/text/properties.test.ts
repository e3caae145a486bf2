// What holds for any text whatever.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Doc } from '../../src/text/doc.ts';
import { isRead } from '../../src/text/doc.ts';
import { segment } from '../../src/text/segment.ts';

const read = (text: string): Doc => segment({ id: 'any', format: 'text', sha256: '0'.repeat(64), text });

/** Marks, spaces, stops and the words that rules look for, in any order. */
const PIECES = [
  ...'"“”„‟«»‘’‚‛\'`´′″()[]—-–.,:;!?…/@#&•>*123 \n\t\r\u00a0\u200b\u00ad\ufeff\u2028Ããâ',
  ...["''", '``', '\n\n', '\r\n', '&quot;', '&#8217;', '&amp;', 'â€œ', 'â€', 'Ã©', '\ud83d', '😀', 'e\u0301'],
  ...['(RELATED: ', 'Read more: ', 'By Ana Ruiz', 'REUTERS/', 'LONDON (AP) — ', 'Photo: ', '© 2023 '],
  ...['she', ' said ', 'Ruiz’s', 'U.S.', 'Mr. ', 'no.', 'in.', '’90s', '6\'2"', 'https://a.example/', 'word—word'],
];
const messy = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 80 });
const anyText = fc.oneof(
  messy.map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const holds = (check: (doc: Doc) => void) =>
  fc.assert(
    fc.property(anyText, (text) => check(read(text))),
    { numRuns: 400, seed: 7 },
  );

const inside = (inner: { start: number; end: number }, outer: { start: number; end: number } | undefined) =>
  outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;

test('spans lie in the text and are not empty', () => {
  holds(({ text, blocks, sentences, tokens, warnings, quotations }) => {
    const stretches = quotations.flatMap((q) => q.stretches);
    for (const { start = 0, end = 0 } of [...blocks, ...sentences, ...tokens, ...warnings, ...stretches]) {
      expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
    for (const token of tokens) expect(token.text).toBe(text.slice(token.start, token.end));
  });
});

test('the shadow has the length of the text', () => {
  holds(({ text, plain }) => {
    expect(plain.length).toBe(text.length);
  });
});

test('blocks, sentences and tokens are in order and do not overlap', () => {
  holds(({ blocks, sentences, tokens }) => {
    for (const list of [blocks, sentences, tokens])
      list.forEach((item, i) => {
        expect(item.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
      });
  });
});

test('every letter of a block that is read is in a token', () => {
  holds(({ text, blocks, tokens }) => {
    const covered = new Uint8Array(text.length);
    for (const { start, end } of tokens) covered.fill(1, start, end);
    for (const { kind, start, end } of blocks)
      for (let i = start; i < end; i++)
        if (/[a-zA-Z0-9]/.test(text.charAt(i))) expect(`${i} ${covered[i]}`).toBe(`${i} ${isRead(kind) ? 1 : 0}`);
  });
});

test('tokens lie in their sentence and block, sentences in their block', () => {
  holds(({ blocks, sentences, tokens }) => {
    tokens.forEach((token, i) => {
      expect(token.index).toBe(i);
      expect(inside(token, blocks[token.block])).toBe(true);
      expect(inside(token, sentences[token.sentence])).toBe(true);
      expect(token.block).toBe(sentences[token.sentence]?.block);
    });
    sentences.forEach((sentence, i) => {
      expect(sentence.index).toBe(i);
      expect(sentence.first).toBe(sentences[i - 1]?.last ?? 0);
      expect(sentence.first).toBeLessThan(sentence.last);
      expect(inside(sentence, blocks[sentence.block])).toBe(true);
    });
    expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
  });
});

test('stretches lie in their blocks; a quotation inside another lies in it', () => {
  holds(({ blocks, quotations }) => {
    quotations.forEach((quotation, i) => {
      expect(quotation.index).toBe(i);
      expect(quotation.stretches.length).toBeGreaterThan(0);
      const around = quotation.within === undefined ? undefined : quotations[quotation.within];
      if (quotation.within !== undefined) expect(quotation.within).toBeLessThan(i);
      for (const stretch of quotation.stretches) {
        expect(inside(stretch, blocks[stretch.block])).toBe(true);
        expect(isRead(blocks[stretch.block]?.kind ?? 'boilerplate')).toBe(true);
        expect(stretch.start <= stretch.innerStart && stretch.innerStart <= stretch.innerEnd).toBe(true);
        expect(stretch.innerEnd <= stretch.end).toBe(true);
        expect(stretch.closed).toBe(stretch.innerEnd < stretch.end);
        if (around) expect(around.stretches.some((outer) => inside(stretch, outer))).toBe(true);
      }
    });
  });
});

test('a token stands in the quotation that it names, and in none where it names none', () => {
  holds(({ tokens, quotations }) => {
    for (const token of tokens) {
      const around = quotations.filter((q) => q.stretches.some((stretch) => inside(token, stretch)));
      const size = (q: (typeof around)[number]) => {
        const stretch = q.stretches.find((s) => inside(token, s));
        return stretch ? stretch.end - stretch.start : 0;
      };
      const least = Math.min(...around.map(size));
      expect(around.filter((q) => size(q) === least).map((q) => q.index)).toEqual(
        token.quotation < 0 ? [] : expect.arrayContaining([token.quotation]),
      );
    }
  });
});

test('the same text gives the same', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const first = read(text);
      read(other);
      expect(read(text)).toEqual(first);
    }),
    { numRuns: 100, seed: 7 },
  );
});
