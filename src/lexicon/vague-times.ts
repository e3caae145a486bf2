// Expressions that point at the past, the present or the future and nowhere in it (TimeML annotation guidelines 1.2.1).
import { table } from './table.ts';

export const VAGUE_TIMES = table(`
at present = PRESENT_REF
at that time = PAST_REF
at the moment = PRESENT_REF
at the present time = PRESENT_REF
at the time = PAST_REF
at this moment = PRESENT_REF
at this point = PRESENT_REF
at this time = PRESENT_REF
currently = PRESENT_REF
formerly = PAST_REF
lately = PAST_REF
more recently = PAST_REF
most recently = PAST_REF
now = PRESENT_REF
nowadays = PRESENT_REF
only recently = PAST_REF
presently = PRESENT_REF
quite recently = PAST_REF
recent days = PAST_REF
recent decades = PAST_REF
recent history = PAST_REF
recent memory = PAST_REF
recent months = PAST_REF
recent times = PAST_REF
recent weeks = PAST_REF
recent years = PAST_REF
recently = PAST_REF
right now = PRESENT_REF
soon = FUTURE_REF
the coming days = FUTURE_REF
the coming months = FUTURE_REF
the coming weeks = FUTURE_REF
the coming years = FUTURE_REF
the distant future = FUTURE_REF
the foreseeable future = FUTURE_REF
the near future = FUTURE_REF
these days = PRESENT_REF
very recently = PAST_REF
very soon = FUTURE_REF
`);
