import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../src/record.ts';
import { linesOf } from '../../src/text/lines.ts';
import { findQuotations } from '../../src/text/marks.ts';
import { plainCase, withBraces } from './braces.ts';

/** Every line a paragraph; one that begins with # is a heading, one with % boilerplate. */
const blocksOf = (text: string): Block[] =>
  linesOf(text).map(({ start, end }) => {
    const kinds: Record<string, BlockKind> = { '#': 'heading', '%': 'boilerplate' };
    return { kind: kinds[text.charAt(start)] ?? 'paragraph', start, end };
  });

function read(marked: string) {
  const text = plainCase(marked);
  const { quotations, warnings } = findQuotations(text, blocksOf(text));
  return { found: withBraces(text, quotations), warnings, text, quotations };
}

const CASES: Record<string, readonly string[]> = {
  'the marks of print': [
    '{“We won’t go,”} she said.',
    '{"We won\'t go,"} she said.',
    "{''We won't go,''} she said.",
    "{``We won't go,''} she said.",
    "{`We won't go,'} she said.",
    '{„Wir gehen,“} she said. {„Wir gehen,”} she said.',
    '{«On y va»}, she said. {« On y va »}, she said.',
    '{»Wir gehen«}, she said.',
    '{‹On y va›}, she said. {‹‹On y va››}, she said.',
    'She called it {“a mess”} and him {“a fool.”}',
    '{"A."} {"B."}',
    '({“so”}) [{“so”}] –{“so”}– the {“so”}/{“so”} of it',
    'She said:{"We go."}',
    '{“…and then we left.”} {“$5 a day?”} {“(So?)”}',
    '{“We were—”} he said.',
    'No marks at all.',
  ],
  'one pair of two kinds': [
    '{“We won’t go,"} she said.',
    '{"We won’t go,”} she said.',
    '{”We won’t go,”} she said.',
    '{“We won’t go,“} she said.',
  ],
  'single marks outermost': [
    '{‘We won’t go,’} she said. {‘The workers’ pay is low.’}',
    "{'We won't go,'} she said. {'The workers' pay is low.'}",
    '{‘She told me, {“Go,”} and I went,’} he said. {‘Why?’}',
    "{'She told me, {\"Go,\"} and I went,'} he said. {'Why?'}",
    'A {‘super rise’} of the ‘90s and a {‘book van’}',
  ],
  'single marks in headlines': [
    'Mayor calls vote {‘a disgrace’}',
    "Mayor calls vote {'a disgrace'}",
    "Mayor's plan {'a disgrace,'} says workers' union",
  ],
  'one in another': [
    '{“She told me, {‘Leave,’} and I did,”} he said.',
    '{“She told me, {‘Leave.’}”} {“She told me, {‘Leave.’} ”}',
    '{“{‘Leave’} was what she told me,”} he said.',
    '{“She said, {‘Bob told me: {“Leave.”}’}”}',
    '{"She told me, {\'Leave,\'} and I did,"} he said.',
    '{"The poll asked: {“Do you agree?”} Many did."}',
    '{“She said {“no”} to me,”} he said.',
  ],
  apostrophes: [
    'Don’t, O’Neill, shouldn‘t, the 1990’s, y’all’d’ve',
    "Don't, O'Neill, the 1990's, rock 'n' roll, 'em, 'tis",
    "In the ’90s, the ‘90s and the '90s, get ’em and ‘em",
    'The workers’ pay, the boss’ pay and the goin’ rate',
    '{“The workers’ pay in the ’90s, goin’ up,”} she said.',
    "{'Til death,'} he said. 'Til then, the workers' pay is low.",
    'She’d said {“I don’t know.”} He hadn’t.',
  ],
  'inches, feet and dittos': [
    'He is 6\'2", she 5\'11", the bolt 12" long.',
    'A 12" pizza, a 5" pie and a {"fine"} day',
    '{"I am 6\'2","} he said. {"It is 12" long,"} she said.',
    'A 12’ wall and a 6′2″ guard',
    'apples 5¶" 7¶" 9',
  ],
  'running quotes': [
    'She said: {1:“One.}¶{1:“Two.}¶{1:“Three.”}',
    '{“Zero,”} she said. {1:“One.}¶{1:“Two,”} she said. {“Three.”}',
    '{1:"One.}¶{1:"Two."}',
    '{1:‘One.}¶{1:‘Two.’} {‘Three.’}',
    'He spoke of {“a phrase.”}¶{“Another quote,”} he said.',
    '{1:“One.}¶%Share this: “¶{1:“Two.”}',
    '{“One.}¶# Heading¶{“Two.”}',
    '{“RUIZ: One.}¶{“HADDAD: Two.”}',
    '{1:“One.}¶{1:“Ruiz: Two.”}',
    '{“It is bad,”} Rep. Ana Ruiz (D-Wis.) said Friday. {“One.}¶{“Two,”} added Rep. Omar Haddad. {“Three.”}',
    '{“It is bad,”} Rep. Ana Ruiz said Friday. {1:“One.}¶{1:“Two,”} added Ruiz. {“Three.”}',
    '{“It is bad,”} Rep. Ana Ruiz said Friday. {1:“One.}¶{1:“Two,”} added the Democrat. {“Three.”}',
    '{1:“He told me, {2:‘Go.}}¶{1:“{2:‘Now.’}”}',
  ],
  'running quotes that are not opened again': [
    'She said: {1:“One.}¶{1:Two.”} He left.',
    'She said: {1:"One.}¶{1:Two.}¶{1:Three,"} and left. {"Four."}',
    'She said: {1:“}¶{1:One.”}',
    'She said: {“One.}¶He said: {“Two.”}',
    'She said: {“One.}¶Two.¶Three.¶Four.¶Five.¶{Six.”}',
    'She is 6\'2" tall.¶He is 5\'2" tall.',
  ],
  'what is broken': [
    '{“The beams bent. The snow did the rest.}¶The arena opened in 1988. {“So?”}',
    '{“We will go, he said.} {“It is over.”}',
    '{It was never on our list,”} said Ruiz.',
    'Ruiz said it was on no list,” and {“left.”}',
    '{“Good,”} he said. It was over.” {“Why?”}',
    'He said" and left. {"Why?"} she said.',
    '{“He told me, ‘Go away,”} she said.',
    '{"We go "} and {" we stay"} he said.',
    '{"We go "}and left.',
  ],
  'entities and wrong encodings': [
    '{&quot;We go,&quot;} she said. {&ldquo;So,&rdquo;} he said. {&#8220;So,&#8221;} he said.',
    '{&lsquo;We go,&rsquo;} she said. I don&#8217;t and can&#39;t.',
    '{â€œWe go,â€\u009d} she said. I donâ€™t â€” or so â€“ go.',
    '{â€œWe go,â€} she said.',
    '{&amp;quot;We go,&amp;quot;} she said.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (marked) => {
    expect(read(marked).found).toBe(marked);
  });
});

describe('warnings stand at the mark that is wrong', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['“We won’t go,” she said. In the ’90s it was 6\'2".'],
    ['He said: “The beams bent.¶The end.', 'unclosed-quote 9 “'],
    ['It was never on our list,” said Ruiz.', 'unopened-quote 25 ”'],
    ['“We go," she said.', 'mixed-quotes 7 "'],
    ['“He told me, ‘Go away,” she said.', 'unclosed-quote 13 ‘'],
    ['“One.¶“Two.', 'unclosed-quote 6 “'],
    ['“One.¶“Two.”'],
    ['Read more »'],
    ['&quot;We go,&quot; she said.'],
  ];
  test.each(cases)('%s', (text, ...expected) => {
    const { warnings } = read(text);
    const found = warnings.map((w) => `${w.code} ${w.start} ${read(text).text.slice(w.start, w.end)}`);
    expect(found).toEqual(expected);
    for (const { message } of warnings) expect(message).toMatch(/^[A-Z][^.]*\.$/);
  });
});

test('a quotation knows the one around it and what stands between its marks', () => {
  const { quotations, text } = read('“She told me, ‘Leave,’ and I did,” he said.');
  expect(quotations.map((q) => [q.index, q.within])).toEqual([
    [0, undefined],
    [1, 0],
  ]);
  const inner = quotations[1]?.stretches[0];
  expect(text.slice(inner?.innerStart, inner?.innerEnd)).toBe('Leave,');
});

test('only the last stretch of a running quote is closed', () => {
  const { quotations } = read('“One.¶“Two.”');
  expect(quotations[0]?.stretches.map((s) => [s.block, s.closed])).toEqual([
    [0, false],
    [1, true],
  ]);
});
