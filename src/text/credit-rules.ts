// What stands under a story: rights, licences, who else worked on it, how to reach them.
import type { LineRule } from './line-rule.ts';

export const CREDITS: readonly LineRule[] = [
  {
    name: 'rights',
    kind: 'boilerplate',
    where: 'any',
    longest: 400,
    holds: /©|\(c\)|copyright|all right/i,
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
    opens: 'the this',
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
    opens: 'all any our',
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
    opens: 'the this',
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
    opens: 'additional editing further reporting with writing',
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
    opens:
      'audio compiled edited graphic graphics illustration illustrations produced research translated translation video written',
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
    holds: / contributed /,
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
    opens: 'cookie our privacy read terms',
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
    opens: 'call contact do e email for got have message please reach send tip to write',
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
    holds: / can be /,
    pattern:
      /^\p{Lu}[^“".!?]{2,60} can be (?:reached|contacted|followed|emailed) (?:at|on|via|by) [^“"]{0,40}(?:\S@\S|@\w|\d{3})[^“"]{0,100}$/u,
    example: 'Ana Ruiz can be reached at ana.ruiz@harbour.example.',
    counterExample: 'The summit can be reached on foot.',
  },
  {
    name: 'who the author is',
    kind: 'boilerplate',
    where: 'tail',
    longest: 500,
    holds: /follow|reach|contact|email|tweet|twitter|@/i,
    pattern:
      /^(?=[^“"]{0,400}\b(?:follow|reach|contact|email|tweets? (?:at|as)|on twitter|@\w{3})\b)[\p{Lu}][\p{L}.’' -]{3,50} (?:is|was|writes|covers|reports) (?:the |a |an |about |for |on )[^“"]{5,400}$/iu,
    example: 'Ana Ruiz is a reporter for the Harbour Gazette. Follow her on Twitter: @anaruiz.',
    counterExample: 'Ana Ruiz is the mayor of Port Ellis.',
  },
];
