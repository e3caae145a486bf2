// Times of day: “6am”, “10:30 p.m. EST”, “1800 GMT”, “noon”.
import { ONES, TEENS } from '../../lexicon/counting-words.ts';
import { TIME_ZONES } from '../../lexicon/time-zones.ts';
import { bare } from './period.ts';
import { numberOf, oneOf } from './pieces.ts';
import { type Meaning, type Row, says } from './rule.ts';

const ZONE = `(?: \\(?(?<zone>${oneOf(TIME_ZONES.keys())})(?: ?(?<offset>[+-] ?[0-9]{1,2}(?::[0-9]{2})?))?(?:(?<=\\([a-z][^()0-9]{1,20}[0-9:]{0,5})\\))?)`;
const HALF_DAY = '(?<half>[ap]\\.m\\.|[ap]\\.? ?m\\b)';
const HOURS = [...ONES.keys(), 'ten', 'eleven', 'twelve'].filter(
  (word) => ONES.has(word) || TEENS.has(word) || word === 'ten',
);
const PART = '(?: (?:in the|this|tomorrow|yesterday) (?<part>morning|afternoon|evening)| at (?<night>night))?';

const pad = (n: number) => String(n).padStart(2, '0');

/** “GMT +8” → +08:00; a zone that means several offsets gives none. */
function zoneOf(zone: string | undefined, offset: string | undefined): string {
  if (offset) {
    const [, sign, hours, minutes] = /([+-]) ?([0-9]+)(?::([0-9]+))?/.exec(offset) ?? [];
    return `${sign}${pad(Number(hours))}:${minutes ?? '00'}`;
  }
  const value = TIME_ZONES.get((zone ?? '').toLowerCase());
  return value === undefined || value === '?' ? '' : value;
}

/** Hours by the 24-hour clock: 12am is 0, 12pm is 12. */
function clock(hour: number, minute: string | undefined, half: string | undefined, zone = ''): Meaning | undefined {
  const h = half ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour;
  if (h > 24 || (half && (hour > 12 || hour < 1)) || Number(minute ?? 0) > 59) return undefined;
  return { by: 'clock', type: 'time', clock: `T${pad(h)}:${minute ?? '00'}${zone}` };
}

export const TIME: readonly Row[] = [
  {
    name: 'clock-12',
    example: 'She spoke at {2023-03-08T22:30=10:30 p.m.} on Wednesday.',
    counter: 'At 10:30 pmol.',
    on: ['#'],
    pattern: `(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?(?: |-)?${HALF_DAY}${ZONE}?`,
    read: ({ hour, minute, half, zone, offset }) => clock(Number(hour), minute, half, zoneOf(zone, offset)),
  },
  {
    name: 'clock-24',
    example: 'It fell at {2023-03-08T18:00Z=18:00 GMT} on Wednesday.',
    counter: 'They won 3:16.',
    on: ['#'],
    pattern: `(?<hour>[01]?[0-9]|2[0-4])[:.](?<minute>[0-5][0-9])(?::[0-5][0-9])?(?: ?(?:hours|hrs|h))?${ZONE}?`,
    read: ({ hour, minute, zone, offset }, { before, after, text }) => {
      const told =
        zone !== undefined ||
        /(?:hours|hrs|h)$/i.test(text) ||
        (text.includes(':') && /\b(?:at|by|from|until|till|around|about|before|after) $/i.test(before));
      if (!told || /^[:.]?[0-9]|^ ?%|^ (?:percent|million|billion|to|for|off)\b/.test(after)) return undefined;
      // “at 8:30”: in the morning or the evening?
      if (zone === undefined && /^[1-9]:|^1[0-2]:/.test(text) && !/h/.test(text)) return says(bare(), 'time');
      return clock(Number(hour), minute, undefined, zoneOf(zone, offset));
    },
  },
  {
    name: 'clock-military',
    example: 'It fell at {2023-03-08T18:00Z=1800 GMT} on Wednesday.',
    counter: 'It fell in 1800.',
    on: ['#'],
    pattern: `(?<hour>[01][0-9]|2[0-4])(?<minute>[0-5][0-9])(?:${ZONE}| ?(?:hours|hrs|h)\\b)`,
    read: ({ hour, minute, zone, offset }, { text, before }) =>
      /[0-9] ?h/.test(text) && !/\b(?:at|by|from|until|till|around|to) (?:about |around )?$/i.test(before)
        ? undefined
        : clock(Number(hour), minute, undefined, zoneOf(zone, offset)),
  },
  {
    name: 'o-clock',
    example: 'It fell at {2023-03-08T09:00=9 o’clock in the morning} on Wednesday.',
    counter: 'The nine o’clocks.',
    on: ['#', ...HOURS],
    pattern: `(?<hour>[0-9]{1,2}|${oneOf(HOURS)}) o'clock${PART}`,
    // Nine in the morning or at night? Without a word of that, nobody knows.
    read: ({ hour = '', part, night }) =>
      (part ?? night)
        ? clock(numberOf(hour), undefined, /morning/i.test(part ?? '') ? 'am' : 'pm')
        : says(bare(), 'time'),
  },
  {
    name: 'noon',
    example: 'It fell at {2023-03-08T12:00=noon} on Wednesday.',
    counter: 'The Midnight Express.',
    on: ['noon', 'midday', 'midnight'],
    pattern: '(?<word>noon|midday|midnight)',
    read: ({ word = '' }, { before, after, right, text }) => {
      if (
        right?.pos === 'NOUN' ||
        text[0] !== text[0]?.toLowerCase() ||
        /^-| (?:sun|mass|express|oil|hour)/i.test(after.slice(0, 9)) ||
        /\b(?:a|the)\s$/i.test(before)
      )
        return undefined;
      // Midnight begins one day and ends another: it stands without either.
      return word === 'midnight' ? says(bare('T24:00'), 'time') : { by: 'clock', type: 'time', clock: 'T12:00' };
    },
  },
];
