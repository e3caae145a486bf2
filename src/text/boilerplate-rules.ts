// What stands on the page but is no part of the story.
import type { LineRule } from './line-rule.ts';

export const BOILERPLATE: readonly LineRule[] = [
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
    pattern: /^(?:[\p{L}’'&.-]+ ){1,8}logo$/iu,
    example: 'Harbour News Foundation logo',
    counterExample: 'The council dropped its logo in May',
  },
  {
    name: 'sign up',
    kind: 'boilerplate',
    where: 'any',
    longest: 300,
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
    pattern:
      /^(?:please )?(?:follow|like|find|join|visit|connect with) (?:us|me|him|her|them|@\w+|[\p{Lu}][\p{L}.’'& -]{2,50}) (?:at |on )?(?:(?:and|or|&|,|on|our|via|the|social|media) ?)*(?:twitter|facebook|instagram|x\b|youtube|telegram|whatsapp|tiktok|linkedin|threads|bluesky|social|@\w+)[^“"]{0,160}$/iu,
    example: 'Follow Ana Ruiz on Twitter @anaruiz.',
    counterExample: 'Follow the money, investigators on Twitter were told by one of their own.',
  },
  {
    name: 'rights',
    kind: 'boilerplate',
    where: 'any',
    longest: 400,
    pattern:
      /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}|by |the )|all rights reserved|(?:[\p{L}&’'. ]{2,40} )?©)[^“"]{0,300}$/iu,
    example: '© 2023 Harbour Gazette. All rights reserved.',
    counterExample: 'Copyright law was never meant for this, he said.',
  },
  {
    name: 'rights, at the end',
    kind: 'boilerplate',
    where: 'any',
    longest: 400,
    pattern: /^[^“"]{0,300}\ball rights reserved\b[^“"]{0,80}$/i,
    example: 'The Harbour Gazette 2023, all rights reserved.',
    counterExample: 'The board reserved all its rights.',
  },
  {
    name: 'may not be published',
    kind: 'boilerplate',
    where: 'any',
    longest: 500,
    pattern:
      /^(?:this|the) (?:material|article|story|content|report|document|information) (?:may|must|can|is) ?not (?:to )?be (?:re)?(?:published|broadcast|rewritten|distributed|reproduced|printed)\b[^“"]{0,400}$/i,
    example: 'This material may not be published, broadcast, rewritten or redistributed.',
    counterExample: 'This material may not be strong enough for a bridge.',
  },
  {
    name: 'licence of a news service',
    kind: 'boilerplate',
    where: 'any',
    longest: 900,
    pattern:
      /^(?:all|any|our) (?:content|articles?|stories|material|republished articles)\b[^“"]{0,200}\b(?:licen[cs]e|without charge|free of charge|free to|republish\w*|reproduced|copyright|property of|creative commons)\b[^“"]{0,600}$/i,
    example: 'All content created by Harbour News Service is available without charge to any publisher.',
    counterExample: 'All content creators in Lagos must now pay tax.',
  },
  {
    name: 'republished from',
    kind: 'boilerplate',
    where: 'any',
    longest: 400,
    pattern:
      /^th(?:is|e) (?:article|story|report|piece|post|column|op-ed|essay|interview)(?: (?:was|is|has been))? (?:(?:originally|first|also) (?:appeared|published|posted)|(?:re)?published (?:here )?(?:under|with permission)|(?:republished|licensed|syndicated|auto-generated|supplied by))\b[^“"]{0,330}$/i,
    example: 'This article was originally published by Harbour Gazette.',
    counterExample: 'The report was published on Tuesday and named nobody.',
  },
  {
    name: 'credits of an agency',
    kind: 'boilerplate',
    where: 'any',
    longest: 500,
    pattern:
      /^[([]?(?:(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|Editing)(?: and (?:writing|editing|reporting))?|With reporting) by \p{Lu}[\p{L}.'’-]* (?:[\p{Lu}(&;,]|de|van|von|al|bin|in |and |for )[^“"]{0,450}$/u,
    example: '(Reporting by Ana Ruiz in Lagos; Editing by Tom Lind)',
    counterExample: 'Reporting by foreign journalists is banned there.',
  },
  {
    name: 'made by',
    kind: 'boilerplate',
    where: 'any',
    longest: 80,
    pattern:
      /^[([]?(?:Compiled|Written|Edited|Translated|Produced|Translation|Research|Graphics?|Illustrations?|Audio|Video)(?: and (?:written|edited|produced))? by \p{Lu}[^“".!?]{2,60}\.?[)\]]?$/u,
    example: 'Translated by Ana Ruiz.',
    counterExample: 'Research by Ana Ruiz of Port Ellis College has shown that 18 palaces were built with loans.',
  },
  {
    name: 'contributed to this report',
    kind: 'boilerplate',
    where: 'any',
    longest: 400,
    pattern:
      /^[([]?[^“"]{2,300} contributed (?:(?:to|additional reporting (?:to|for)) (?:this|the) (?:report|reporting|story|article|dispatch|piece|review)|(?:additional )?reporting\b)(?: (?:from|in) [^“"]{2,60})?\.?[)\]]?\.?$/,
    example: 'Associated Press writer Ana Ruiz in Lagos contributed to this report.',
    counterExample: 'Rain contributed to the crash, police said, and so did speed.',
  },
  {
    name: 'standards',
    kind: 'boilerplate',
    where: 'any',
    longest: 200,
    pattern:
      /^(?:Our Standards: |Read our (?:editorial|privacy|standards)|Terms of (?:use|service)|Privacy policy|Cookie (?:policy|settings))[^“"]{0,160}$/i,
    example: 'Our Standards: The Harbour Trust Principles.',
    counterExample: 'Our standards are high, she said.',
  },
  {
    name: 'write to us',
    kind: 'boilerplate',
    where: 'any',
    longest: 300,
    pattern:
      /^(?:please )?(?:contact|e-?mail|reach|write to|message|call|tip|contact us|to contact|for (?:more information|questions|any questions|licensing|inquiries|enquiries|permission|comments?|tips|corrections)|have (?:a|any) (?:tip|news tip|story|question|confidential)|(?:do you )?have a (?:tip|story)|(?:have you )?got a (?:tip|story)|send (?:us )?(?:tips|your|an email))\b[^“"]{0,200}(?:\S@\S{1,60}|@\w{2,30}|\bcontact us\b|\bnewsroom\b|\bby e-?mail\b)[^“"]{0,60}$/i,
    example: 'Contact the reporter at ana.ruiz@harbour.example.',
    counterExample: 'Contact with the crew was lost at noon.',
  },
  {
    name: 'how to reach the author',
    kind: 'boilerplate',
    where: 'tail',
    longest: 250,
    pattern:
      /^\p{Lu}[^“".!?]{2,60} can be (?:reached|contacted|followed|emailed) (?:at|on|via|by) [^“"]{0,40}(?:\S@\S|@\w|\d{3})[^“"]{0,100}$/u,
    example: 'Ana Ruiz can be reached at ana.ruiz@harbour.example.',
    counterExample: 'The summit can be reached on foot.',
  },
  {
    name: 'support us',
    kind: 'boilerplate',
    where: 'any',
    longest: 250,
    pattern:
      /^(?:please )?(?:support (?:our|us|independent|local|quality|this)\b.{0,60}\b(?:journalism|newsroom|reporting|coverage|today|fund)|become a (?:member|subscriber|supporter|patron)|donate (?:now|today|here|to (?:us|our))|make a (?:donation|contribution)|help us (?:keep|continue|improve|report|do|fund|by)\b|click (?:here|on)|tap (?:here|to)|download (?:our|the .{1,30}app)|watch (?:live|our|more|the (?:video|latest|full) (?:below|here|above))|enable javascript|this (?:site|website) uses cookies|we use cookies)\b[^“"]{0,200}$/i,
    example: 'Support our journalism: become a member today.',
    counterExample: 'Help us, the crew radioed, but nobody came.',
  },
  {
    name: 'who the author is',
    kind: 'boilerplate',
    where: 'tail',
    longest: 500,
    pattern:
      /^(?=[^“"]{0,400}\b(?:follow|reach|contact|email|tweets? (?:at|as)|on twitter|@\w{3})\b)[\p{Lu}][\p{L}.’' -]{3,50} (?:is|was|writes|covers|reports) (?:the |a |an |about |for |on )[^“"]{5,400}$/iu,
    example: 'Ana Ruiz is a reporter for the Harbour Gazette. Follow her on Twitter: @anaruiz.',
    counterExample: 'Ana Ruiz is the mayor of Port Ellis.',
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
