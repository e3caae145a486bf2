// Bylines.
import type { LineRule } from './line-rule.ts';

/** Ana Ruiz, Juan de la Cruz. */
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|der|den|de|da|di|del|la|le|al|el|bin|ibn|ter|dos|du) ){0,2}\p{Lu}[\p{L}'’.-]*){1,4}`;
const AND = '(?:,? and |, | & )';
const OUTLET_LINE =
  '(?:(?:The )?Associated Press|Reuters(?: Staff)?|AFP|Agence France-Presse|AP|UPI|PTI|ANI|IANS|BBC(?: News| Sport)?|CNN|NPR|Bloomberg(?: News)?|Press Association|PA Media|Xinhua|Al Jazeera(?: and news agencies)?|(?:Staff|Our|Special|Web|News|Sports?) (?:Report|Reporters?|Correspondents?|Writers?|Desk|Bureau)|Staff and agencies|News Service|Editorial Board|(?:The )?Canadian Press)';
const ROLE = String.raw`(?:[\p{L}&’'-]+ ){0,4}(?:Reporter|Correspondent|Editor|Writer|Columnist|Contributor|Journalist|Producer|Photographer|Fellow|Intern|Stringer|Critic|Bureau Chief|Staff)`;

export const BYLINES: readonly LineRule[] = [
  {
    name: 'by and a name',
    kind: 'byline',
    where: 'any',
    longest: 160,
    opens: 'author by posted report story text words written',
    pattern: new RegExp(
      String.raw`^(?:By|BY|by|Written by|Story by|Words by|Report by|Text by|Posted by|Author):? ${NAME}(?:${AND}${NAME}){0,4}(?: ?(?:,|\||–|—|-|/|•|·|\(|\n| for | in | at | and (?=wire|agenc|staff)).{0,90})?$`,
      'u',
    ),
    example: 'By Ana Ruiz and Tom Lind, Harbour Gazette',
    counterExample: 'By Tuesday Port Ellis had run out of sand, and the mayor had left town.',
  },
  {
    name: 'by an outlet',
    kind: 'byline',
    where: 'any',
    longest: 80,
    opens: 'by from',
    pattern: new RegExp(String.raw`^(?:By|BY|by|From) ${OUTLET_LINE}\.?(?: ?[|,–—-] ?.{1,40})?$`),
    example: 'By The Associated Press',
    counterExample: 'By AP count, she has won 40 seats.',
  },
  {
    name: 'name and job',
    kind: 'byline',
    where: 'head',
    longest: 120,
    holds:
      /Reporter|Correspondent|Editor|Writer|Columnist|Contributor|Journalist|Producer|Photographer|Fellow|Intern|Stringer|Critic|Chief|Staff/,
    pattern: new RegExp(
      String.raw`^${NAME}?,? ?(?:\||[–—-])? ?(?:${ROLE})(?:(?:,| at| for| in| \||/) ?[\p{L} ,&’'.-]{2,50})?$`,
      'u',
    ),
    example: 'Ana Ruiz Investigative Reporter, Defense',
    counterExample: 'Reporter Found Dead In Port Ellis',
  },
  {
    name: 'outlet as author',
    kind: 'byline',
    where: 'head',
    longest: 80,
    opens:
      'afp agence al ani ap associated bbc bloomberg canadian cnn editorial ians news npr our pa press pti reuters special sport sports staff the upi web xinhua',
    pattern: new RegExp(String.raw`^${OUTLET_LINE}(?:, [\p{Lu}][\p{L} .’-]{2,40})?$`, 'u'),
    example: 'BBC News, Lagos',
    counterExample: 'BBC News staff walk out over pay',
  },
];
