// Links to other articles.
import type { LineRule } from './line-rule.ts';

export const RELATED: readonly LineRule[] = [
  {
    name: 'related, by its label',
    kind: 'related',
    where: 'any',
    longest: 250,
    opens: 'also don further listen more must read recommended related see suggested up watch what you',
    pattern:
      /^(?![([].{0,240}[)\]]\s*[\p{L}\d])[([]?(?:RELATED|Related|Related (?:story|stories|articles?|coverage|content|links?|posts?|reading|topics?|news|video)|ALSO READ|Also [Rr]ead|READ ALSO|Read [Aa]lso|READ MORE|Read [Mm]ore|READ NEXT|Read [Nn]ext|READ|SEE ALSO|See [Aa]lso|SEE MORE|MORE|WATCH|LISTEN|MUST READ|DON[’']T MISS|Don[’']t [Mm]iss|Further [Rr]eading|Recommended|Suggested [Rr]eading|Up [Nn]ext|What to [Rr]ead [Nn]ext|You (?:may|might) also (?:like|be interested in))\s?(?:[:|»>]|[–—-] )\s?\S/u,
    example: 'RELATED: Council votes to close the pool',
    counterExample: 'More: that was all the boy ever asked of his father, he said.',
  },
  {
    name: 'heading of a list of links',
    kind: 'related',
    where: 'any',
    longest: 60,
    opens: 'editor editors more most read recommended related top trending you',
    pattern:
      /^(?:RELATED|Related|Related (?:stories|articles|coverage|content|links|posts|topics|news|videos)|Read [Mm]ore|READ MORE|Most (?:read|popular|viewed)|Trending(?: now)?|You (?:may|might) also like|Recommended(?: for you| stories)?|Editor[’']?s[’']? picks?|More (?:stories|news|coverage)|More from [\p{L} ]{2,40}|More on this story|Top stories)\s?:?$/iu,
    example: 'Related stories',
    counterExample: 'Related claims were thrown out',
  },
  {
    name: 'read the rest there',
    kind: 'related',
    where: 'any',
    longest: 160,
    opens: 'listen read see view watch',
    pattern:
      /^(?:Read|See|View|Watch|Listen to) the (?:rest|full|whole|complete|original|entire)(?: [\p{L}]+){0,4} (?:here|at|on|in)\b[^“"]{0,80}$/iu,
    example: 'Read the full story here.',
    counterExample: 'Read the full report, the judge told lawyers who had not.',
  },
  {
    name: 'read more about',
    kind: 'related',
    where: 'any',
    longest: 200,
    opens: 'discover find learn read see',
    pattern: /^(?:Read|See|Learn|Find out|Discover) more (?:about|on|from|at|here|in|of our)\b[^“"]{0,160}$/,
    example: 'Read more about the harbour at our site',
    counterExample: 'See more people and you will sleep better, she says.',
  },
];
