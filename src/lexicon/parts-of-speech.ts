// The tags of the Penn Treebank in plain words (Santorini, “Part-of-Speech Tagging Guidelines”, 1990). Marks are not among them.
import { table } from './table.ts';

export const partsOfSpeech = (): ReadonlyMap<string, string> =>
  table(`
ADD = an address
CC = an “and” or “but”
CD = a number
DT = an article
EX = a “there”
FW = a foreign word
IN = a preposition
JJ = an adjective
JJR = a comparative
JJS = a superlative
MD = a “will” or “would”
NN = a noun
NNP = a name
NNPS = a name
NNS = a plural noun
PDT = an “all” or “such”
POS = a possessive
PRP = a pronoun
PRP$ = a possessive pronoun
RB = an adverb
RBR = an adverb
RBS = an adverb
RP = a particle
SYM = a sign
TO = a “to”
UH = an interjection
VB = a verb in the infinitive
VBD = a verb in the past tense
VBG = an -ing form
VBN = a participle
VBP = a verb in the present tense
VBZ = a verb in the present tense
WDT = a “which” or “that”
WP = a “who” or “what”
WP$ = a “whose”
WRB = a “when” or “where”
`);
