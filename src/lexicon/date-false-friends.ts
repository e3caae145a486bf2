// Names with the words of dates in them that are no dates. Compared with their capitals; collected by hand.
import { words } from './table.ts';

export const DATE_FALSE_FRIENDS = words(`
April Fool
Bloody Sunday
Boxing Day Test
Casual Friday
Christmas Carol
Christmas Island
Christmas card
Christmas cards
Christmas carol
Christmas carols
Christmas gift
Christmas gifts
Christmas lights
Christmas market
Christmas markets
Christmas present
Christmas presents
Christmas tree
Christmas trees
Day One
Easter Bunny
Easter Island
Easter Rising
Easter egg
Easter eggs
Fat Tuesday
Freaky Friday
Friday Night Lights
Friday the 13th
Girl Friday
Good Morning America
Halloween costume
Halloween costumes
Happy Mondays
Mail on Sunday
Man Friday
March Madness
Meet the Press Daily
Monday Night Football
Monday Night Raw
New Year Honours
New Year's Honours
Nineteen Eighty-Four
October Revolution
October Surprise
Ruby Tuesday
Ruby Tuesdays
Saturday Evening Post
Saturday Night Fever
Saturday Night Live
Second World War
Seven Days
Sheffield Wednesday
Sunday Business Post
Sunday Express
Sunday Herald
Sunday Independent
Sunday Mail
Sunday Mirror
Sunday Morning Futures
Sunday Morning Herald
Sunday Night Football
Sunday People
Sunday Post
Sunday Roast
Sunday School
Sunday Sport
Sunday Telegraph
Sunday Times
Sunday Today
Sunday Tribune
Sunday World
Sunday school
Super Sunday
Taco Tuesday
This Morning
This Week
Thursday Night Football
Today Show
Today program
Today programme
Today show
Tomorrow Never Dies
TODAY show
USA TODAY
Winter Games
Winter Olympics
World Today
Year of the
now that
soon after
soon afterwards
soon as
soon became
`);
