import { expect, test } from 'vitest';
import { findAttributions } from '../../../src/extract/attributions/index.ts';
import { segment } from '../../../src/text/segment.ts';

/** What each verb of a sentence says. */
const CASES: readonly (readonly [text: string, ...said: readonly string[]])[] = [
  [
    'Ruiz said the road was unsafe and urged the council to act.',
    'said: the road was unsafe',
    'urged: the council to act',
  ],
  [
    'Ruiz said it was a matter for the police and declined to comment further.',
    'said: it was a matter for the police',
    'declined: to comment further',
  ],
  [
    'Haddad said the party would win and asked supporters to come.',
    'said: the party would win',
    'asked: supporters to come',
  ],
  [
    'Haddad said the law would be respected but acknowledged that the army might stay.',
    'said: the law would be respected',
    'acknowledged: that the army might stay',
  ],
  [
    'The central bank said the port was safe, but warned that it was old.',
    'said: the port was safe',
    'warned: that it was old',
  ],
  ['Ruiz said the boats would sink and called Haddad a liar.', 'said: the boats would sink', 'called: Haddad a liar'],
  ['Haddad said sales were strong and thanked his staff.', 'said: sales were strong', 'thanked: his staff'],
];

test.each(CASES)('%s', (text, ...said) => {
  const doc = segment({ id: 'case', format: 'text', sha256: '', text: `Talks go on\n\nIt rained.\n\n${text}\n` });
  const found = findAttributions(doc);
  const words = (spans: readonly { text: string }[]) => spans.map((s) => s.text).join(' … ');
  expect(found.map((a) => `${words(a.cue)}: ${words(a.content)}`).sort()).toEqual([...said].sort());
  expect(found.map((a) => a.status)).not.toContain('hypothetical');
});
