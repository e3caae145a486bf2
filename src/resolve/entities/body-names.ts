// What a name says by its own words: a council, a bank of some town, a company.
import { BODY_BEGINNINGS, BODY_ENDINGS, EMBASSIES, FOREIGN_BODIES, NOT_PEOPLE } from '../../lexicon/body-endings.ts';
import type { NameMention } from '../mention.ts';

/** “the [Central Bank]”, a [Federal Court] */
const BODY_PAIRS =
  /(?:^| )(?:Central Bank|(?:Appeals?|Circuit|District|Federal|High|Magistrates?|Provincial|Superior|Supreme) Court)$/;

/** “the Harlow [School of] Art”, the [Episcopal Church]; not “Holy Trinity Church”, a building */
const SCHOOL =
  / School of \p{Lu}|(?:^| )(?:Anglican|Baptist|Catholic|Episcopal|Lutheran|Mennonite|Methodist|Orthodox|Pentecostal|Presbyterian|Reformed) Church$/u;

/** “Harlow Borough [Council]”, “[Bank] of Marlby”, which a tagger took for a place or for somebody. */
export function isBody({ type, text, words }: NameMention): boolean {
  if (words.length < 2) return false;
  // a place it may be: “from Red Lake First Nation”
  if (type !== 'place' && / (?:Cree|Dene|First|Ojibway|Stoney|Tribal) Nation$| Indian Band$/.test(text)) return true;
  const end = words.at(-1) as string;
  if (FOREIGN_BODIES.has(words[0] as string) && type !== 'facility') return true;
  // “the Supreme Electoral Tribunal”; not “Mines and Energy Department”, a title's rest
  if (type === 'other' && (EMBASSIES.has(end) || BODY_ENDINGS.has(end))) return true;
  if (type !== 'person' && type !== 'place') return false;
  if (EMBASSIES.has(end) || SCHOOL.test(text)) return true;
  // “Northgate Capital”; not “the New Capital”, “the Victorian capital”
  if (/ Capital$/.test(text) && !/^(?:administrative|federal|national|new|old|state)$/.test(words.at(-2) as string))
    return true;
  if (BODY_ENDINGS.has(end)) return true;
  if (BODY_PAIRS.test(text)) return true;
  if (words[1] === 'of' && BODY_BEGINNINGS.has(words[0] as string)) return true;
  return type === 'person' && NOT_PEOPLE.has(end);
}

export const isCompany = (name: string): boolean =>
  name.includes(' ') && / (?:Inc|Corp|Co|Ltd|Limited|LLC|LLP|plc|PLC|GmbH|AG|S\.?A)\.?$/.test(name);
