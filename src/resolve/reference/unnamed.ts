// Somebody without a name: “a defense official”.
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { Figure } from '../figure.ts';
import type { Nominal } from './nominals.ts';

export function unnamedFigure(doc: Doc, nominal: Nominal, head: Token): Figure {
  const gender = NOUN_GENDER.get(head.lower) ?? NOUN_GENDER.get(head.lemma);
  const from = doc.tokens[nominal.first] as Token;
  return {
    index: -1 - nominal.head,
    type: 'unnamed',
    name: span(doc.text, from.start, head.end).text,
    names: [],
    aliases: [],
    roles: [],
    heads: new Set([head.lemma]),
    gender,
    sure: gender !== undefined,
    plural: false,
    others: [],
  };
}
