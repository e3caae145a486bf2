import { expect, test } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { modelOf, readCore } from '../../src/nlp/wink-model.ts';

// wink-eng-lite-web-model may change inside what it promises to others: then this tells.
test('the core is the one that wink reads itself', () => {
  const own = (winkModel as unknown as { core(): object }).core();
  // Some of wink's objects have no prototype.
  expect(readCore()).toEqual(own);
});

test('a text is read as with the whole of wink’s model', () => {
  const text =
    'The mayors of St. Anne’s, who’d ridden 3,000 kilometres, said “Zork blarg-whee?” on 7 March; a@b.org agreed.';
  const read = (model: typeof winkModel) => {
    const nlp = winkNLP(model, ['pos']);
    const tokens = nlp.readDoc(text).tokens();
    return [nlp.its.value, nlp.its.pos, nlp.its.lemma].map((what) => tokens.out(what as never));
  };
  expect(read(modelOf(readCore()))).toEqual(read(winkModel));
});
