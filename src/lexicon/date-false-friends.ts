// Names with the words of dates in them that are no dates. Compared with their capitals; collected by hand.
import { words } from './table.ts';

export const DATE_FALSE_FRIENDS = words(`
April Fool
Black September
Bloody Sunday
Boxing Day Test
CBS Sunday Morning
CBS This Morning
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
Easter Bunny
Easter Island
Easter Rising
Easter egg
Easter eggs
Fat Tuesday
Fox News Sunday
Freaky Friday
Friday Night Football
Friday Night Lights
Friday the 13th
Fridays For Future
Fridays for Future
Girl Friday
Good Morning America
Halloween costume
Halloween costumes
Happy Mondays
Mail on Sunday
Man Friday
March Madness
Monday Night Football
Monday Night Raw
New Year Honours
New Year's Honours
News Sunday
Nineteen Eighty-Four
October Revolution
October Surprise
Ruby Tuesday
Ruby Tuesdays
Saturday Evening Post
Saturday Night Fever
Saturday Night Live
Saturday Night Takeaway
Sheffield Wednesday
Sunday Business Post
Sunday Express
Sunday Herald
Sunday Independent
Sunday Mail
Sunday Mirror
Sunday Morning
Sunday Morning Futures
Sunday Morning Herald
Sunday Night Football
Sunday Night Live
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
TODAY show
Taco Tuesday
This Morning
This Week
Thursday Night Football
Today Show
Today program
Today programme
Today show
Tomorrow Never Dies
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
