// What stands on the page but is no part of the story: controls, advertisements, calls to subscribe.
import { CREDITS } from './credit-rules.ts';
import type { LineRule } from './line-rule.ts';

const PAGE: readonly LineRule[] = [
  {
    name: 'advertisement',
    kind: 'boilerplate',
    where: 'any',
    longest: 80,
    pattern:
      /^[([]?(?:advertisements?|advertising|ad|ads|sponsored(?: content)?|paid post|promoted|(?:story|article)? ?continues (?:below|after)(?: (?:this )?(?:the )?(?:ad|advert|advertisement))?|(?:story|article) continues (?:below|after).{0,40}|scroll (?:down )?(?:to continue|for more).{0,40}|skip (?:ad|advertisement|past .{1,40}))[)\]]?[.:]?$/i,
    example: 'Story continues below advertisement',
    counterExample: 'Ads for the party ran all week.',
  },
  {
    name: 'controls of the page',
    kind: 'boilerplate',
    where: 'any',
    longest: 40,
    pattern:
      /^(?:font size|text size|share|share this(?: (?:article|story|post|page|on|via|with).{0,20})?|share on .{2,15}|tweet|tweet this|print|email|e-mail|email this(?: article)?|save|save article|comments?|leave a comment|view comments|\d{1,4} (?:comments?|shares?)|copy link|close|menu|search|log ?in|sign in|loading\.*|play|pause|mute|listen to this article|gift this article|bookmark|like this:?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|flipboard|skip to (?:main )?content|back to top|next|previous|\d{1,2}[- ]min(?:ute)?s?(?: read)?|reading time:? .{1,15})\s?:?\s?[+-]?$/i,
    example: 'Font Size:',
    counterExample: 'Share prices fell',
  },
  {
    name: 'logo',
    kind: 'boilerplate',
    where: 'any',
    longest: 80,
    holds: /logo$/i,
    pattern: /^(?:[\p{L}’'&.-]+ ){1,8}logo$/iu,
    example: 'Harbour News Foundation logo',
    counterExample: 'The council dropped its logo in May',
  },
  {
    name: 'sign up',
    kind: 'boilerplate',
    where: 'any',
    longest: 300,
    opens: 'join register sign subscribe',
    pattern:
      /^(?:sign up|subscribe|register|join) (?:here |now |today |free )?(?:for|to|with|below|here|now|today)\b.{0,40}(?:newsletters?|e-?mails?|inbox|alerts?|updates?|briefing|channel|podcast|whatsapp|telegram|youtube|daily|weekly|free|here|now|our)\b.{0,200}$/i,
    example: 'Sign up here for our weekly arts newsletter.',
    counterExample: 'Sign up for a war and you may die in it, the sergeant said.',
  },
  {
    name: 'get our news',
    kind: 'boilerplate',
    where: 'any',
    longest: 200,
    opens: 'get receive want',
    pattern:
      /^(?:get|want|receive) (?:the (?:latest|day[’']s|best|top|biggest|[\w ]{2,30} (?=newsletter|briefing))|all the latest|more|our|breaking|daily|today[’']s)\b.{0,90}\b(?:newsletters?|inbox|e-?mails?|alerts|app)\b.{0,60}$/i,
    example: 'Get the latest news in your inbox every morning.',
    counterExample: 'Get more sleep, the doctors advised.',
  },
  {
    name: 'follow us',
    kind: 'boilerplate',
    where: 'any',
    longest: 240,
    opens: 'connect find follow join like please visit',
    pattern:
      /^(?:please )?(?:follow|like|find|join|visit|connect with) (?:us|me|him|her|them|@\w+|[\p{Lu}][\p{L}.’'& -]{2,50}) (?:at |on )?(?:(?:and|or|&|,|on|our|via|the|social|media) ?)*(?:twitter|facebook|instagram|x\b|youtube|telegram|whatsapp|tiktok|linkedin|threads|bluesky|social|@\w+)[^“"]{0,160}$/iu,
    example: 'Follow Ana Ruiz on Twitter @anaruiz.',
    counterExample: 'Follow the money, investigators on Twitter were told by one of their own.',
  },
  {
    name: 'support us',
    kind: 'boilerplate',
    where: 'any',
    longest: 250,
    opens: 'become click donate download enable help make please support tap this watch we',
    pattern:
      /^(?:please )?(?:support (?:our|us|independent|local|quality|this)\b.{0,60}\b(?:journalism|newsroom|reporting|coverage|today|fund)|become a (?:member|subscriber|supporter|patron)|donate (?:now|today|here|to (?:us|our))|make a (?:donation|contribution)|help us (?:keep|continue|improve|report|do|fund|by)\b|click (?:here|on)|tap (?:here|to)|download (?:our|the .{1,30}app)|watch (?:live|our|more|the (?:video|latest|full) (?:below|here|above))|enable javascript|this (?:site|website) uses cookies|we use cookies)\b[^“"]{0,200}$/i,
    example: 'Support our journalism: become a member today.',
    counterExample: 'Help us, the crew radioed, but nobody came.',
  },
  {
    name: 'rule across the page',
    kind: 'boilerplate',
    where: 'any',
    longest: 40,
    pattern: /^(?:[*_=~#•·–—-]\s?){3,40}$/,
    example: '* * *',
    counterExample: '*** An earlier version was wrong',
  },
];

export const BOILERPLATE: readonly LineRule[] = [...PAGE, ...CREDITS];
