// One line a case; see support.ts for how to read them. All texts are made up.

export const CALENDAR = `
The vote was held on {2022-03-07=March 7, 2022}, in the capital.
The vote was held on {2022-03-07=7 March 2022}.
The vote was held on {2022-03-07=the 7th of March, 2022}.
The vote was held on {2022-03-07=Mon., Mar. 7, 2022}.
The vote was held on {2023-03-07=Tuesday, March 7}.
The vote was held on {2023-03-07=March 7th}.
The vote was held on {2023-03-07=Mar. 7} and not later.
The vote was held on {2022-09-11=Sept. 11}.
The vote was held on {2023-02-28=28 February}.
The vote was held in {2022-03=March 2022}.
The vote was held in {2022-03=March of 2022}.
The vote was held on {2022-03-07=2022-03-07}.
It was signed on {2023-03-17=3/17/2023}.
It was signed on {2023-03-17=17/3/2023}.
It was signed on {2023-03-07=3/7/2023}.
It was signed on {2021-XX-XX=3/7/2021}.
It was signed on {2021-07-03=3/7/2021} and sealed on {2021-07-23=23/7/2021}.
It was signed on {2021-03-07=7.3.2021} in Vienna.
Rain fell in {2023-01=January} and snow in {2022-12=December}.
The fair will open in {2023-10=October}.
The fair will open on {2023-04-01=April 1}.
2023-01-05 | The fair closed in {2022-12=December}.
2023-12-20 | The fair will reopen in {2024-01=January}.
2016-05-20 | The trial is set for {2016-11=November}.
2016-05-20 | They need votes come {2016-11=November}.
2016-05-20 | He would have trouble in {2016-FA=the fall}.
2016-05-20 | He has led since {2015-11=November}.
The fair opened {2022-03=last March} and closes {2024-03=next March}.
The fair opened in {2022-04=April last year}.
The fair opened on {2022-04-05=April 5 last year}.
The fair opened {2023-03-07=the 7th of March}.
They met on {2023-03-07=the 7th}.
They won in {2010=2010}.
They won the {2010=2010} election.
They won the {2010=2010} elections.
They won in {1999=the year 1999}.
The house dates from {1066=1066}.
They have lived here since {1987=1987}, when rents were low.
The class of {1968=’68} met again.
The {2010/2011=2010-11} season was dull.
The {2010/2011=2010/11} season was dull.
He ruled during {1939/1945=1939-45}.
`;

export const RANGES = `
She ruled from {2010=2010} to {2011=2011}.
She ruled {2014=2014}–{2018=2018}.
She ruled {2014=2014}-{2018=2018}.
It rained between {2022-05=May} and {2022-07=July}.
It rained between {2010-05=May} and {2010-07=July 2010}.
It ran {2023-03-03/2023-03-05=March 3-5}.
It ran {2022-03-03/2022-03-05=March 3–5, 2022}.
It ran {2022-03-03/2022-03-05=3-5 March 2022}.
It ran from {2022-03-03/2022-03-05=March 3 to 5, 2022}.
It ran from {2023-02-27=February 27} to {2023-03-02=March 2}.
The shop is open from {2023-03-13=Monday} to {2023-03-17=Friday}, it will be cheap.
`;

export const ERAS = `
Punk began in {197=the 1970s}.
Punk began in {197=the ’70s}.
Punk began in {197=the seventies}.
Punk ended in {198=the 1980s} and {199='90s}.
The mill is of {18=the 19th century}.
The mill is of {18=the mid-19th century}.
The mill is of {18=the 1800s}.
This is {20=the twenty-first century}.
Sales fell in {2022-Q4=the fourth quarter}.
Sales fell in {2010-Q1=the first quarter of 2010}.
Sales fell in {2010-Q3=Q3 2010}.
Sales fell in {2022-Q3=the third quarter of last year}.
Sales fell in {2010-H1=the first half of 2010}.
Sales fell {2022-Q4=last quarter}.
Sales fell in {FY2007=fiscal 2007}.
Sales fell in {FY2007=fiscal year 2007}.
Sales fell in {FY2007=the 2007 fiscal year}.
Sales fell in {FY2007=FY2007}.
Sales fell in {2024/2025=FY2024-25}.
Sales fell in {2022-H2=2H22} and {2022-Q3=3Q2022}.
Sales fell in {2022-Q2=the June quarter of 2022}.
Sales fell on {2022-03-05=2022-03-05T08:00Z}.
Sales fell on {2023-02-21=the 21st of last month}.
Sales fell in {2022/2023=the financial year 2022-23}.
Sales fell in {=the fiscal year} ending {2015-06-30=June 30, 2015}.
Sales fell in {FY2023=the current fiscal year}.
They met in {2010-SU=the summer of 2010}.
They met in {2010-SU=summer 2010}.
They met {2022-SU=last summer}.
They will meet {2023-SU=this summer}.
It began in {2013=early 2013}.
It will begin in {2023-06=mid-June}.
It began in {199=the late 1990s}.
It began {2022=late last year}.
It ends at {2023-03=the end of the month}.
It ends at {2023=the end of the year}.
It ends by {2023=year’s end}.
It began at {2022=the beginning of last year}.
It began in {2022-12=the middle of December}.
`;

export const RELATIVE = `
She spoke on {2023-03-07=Tuesday}.
She spoke on {2023-03-08=Wednesday}.
She spoke on {2023-03-02=Thursday}.
She will speak on {2023-03-09=Thursday}.
The trial is set to begin on {2023-03-09=Thursday}.
The exhibition opens {2023-03-10=Friday}.
They could rule as early as {2023-03-10=Friday}.
They have until {2023-03-10=Friday} to pay.
She spoke {2023-03-05=last Sunday}.
She speaks {2023-03-14=next Tuesday}.
She speaks {2023-03-10=this coming Friday}.
She spoke {2023-03-04=this past Saturday}.
She spoke on {2023-02-28=Tuesday of last week}.
They meet on {2023-03-20=Monday week}.
He was held at about {time 2023-03-06T22:00=2200hrs} on {2023-03-06=Monday}.
They were asked between {2023-03-03/2023-03-06=March 3 and 6} and between {2023-02-03/2023-02-06=3 and 6 February}.
The {2023-03-06=Monday} week-in-review was short.
She spoke {2023-02-27=two Mondays ago}.
It fell in {2023-W09=the week ending March 5}.
It fell in {2023-02-24/2023-03-02=the week ended 2 March}.
He died on {time 2023-03-03TNI=the night of 3/4 March}.
The case was adjourned until {2023-03-10=Friday}.
He was remanded in custody until {2023-03-10=Friday}.
There is a high chance of rain on {2023-03-11=Saturday}.
Voters go to the polls on {2023-03-12=Sunday}.
Voters did not go to the polls on {2023-03-05=Sunday}.
He trained alone ahead of {2023-03-12=Sunday}’s final.
The deadline is {2023-03-10=Friday}.
The funeral will be held on {2023-03-10=Friday}.
The case could be heard on {2023-03-10=Friday}.
The court will sit on {2023-03-14=Tuesday}.
The court resumes on {2023-03-10=Friday}.
The result is likely to be announced on {2023-03-10=Friday}.
She has been held since {2023-03-03=Friday}.
It was sold after being held since {2023-03-03=Friday}.
There was a high chance of rain on {2023-03-04=Saturday}.
She spoke on {2022-08-26=the last Friday in August}.
2023-03-04 | She said that {2023-03-03=Friday}’s vote was close.
She spoke on {time 2023-03-07TEV=Tuesday evening}.
She spoke {2023-03-07=late Tuesday}.
2023-03-12 | All wait for {time 2023-03-13TNI=Monday night}’s debate.
She spoke {2023-03-08=today}.
She spoke {2023-03-07=yesterday}.
She speaks {2023-03-09=tomorrow}.
She spoke {2023-03-06=the day before yesterday}.
She speaks {time 2023-03-08TNI=tonight}.
She spoke {time 2023-03-08TMO=this morning}.
She spoke {time 2023-03-07TNI=last night}.
She speaks {time 2023-03-09TAF=tomorrow afternoon}.
She spoke {2023-W09=last week}.
She spoke {2023-W10=earlier this week}.
She spoke {2023-02=last month}.
She spoke {2022=last year}.
She speaks {2024=next year}.
She speaks {2023=later this year}.
It rained over {2023-W09-WE=the weekend}.
It will rain {2023-W10-WE=this weekend}.
She left {2021=two years ago}.
She left {2022=a year ago}.
She left {2022-12=three months ago}.
She left {2023-W08=two weeks ago}.
She left {2023-03-03=five days ago}.
She left {200=two decades ago}.
She left {PAST_REF=years ago}.
She left {PAST_REF=several years ago}.
She left {2022-03=last March} and {PAST_REF=long ago} forgot.
On {2022-05-02=May 2, 2022}, he fell; {2022-05-04=two days later} he died.
On {2022-05-02=May 2, 2022}, he fell ill. {2022-05-03=The next day} he died.
On {2022-05-02=May 2, 2022}, he fell; he had eaten {2022-05-01=the day before}.
On {2022-05-02=May 2, 2022}, he fell and died {2022-05-02=that day}.
He left in {2010=2010} and came home {2013=three years later}.
He left in {2010=2010}; {2009=a year earlier} he was poor.
He left in {2010=2010} and died {2010=the same year}.
In {2010=2010} he left, and {2011=the following year} he died.
He left on {2022-05-02=May 2, 2022}, and died {2022-05-03=the following Tuesday}.
She speaks {2025=two years from now}.
She speaks in {2023-W13=three weeks' time}.
She speaks in {2023-03-10=two days' time}.
She speaks in {2024=a year's time}.
She needs {duration P2D=two days}' time.
`;

export const DURATIONS = `
He waited {duration P3Y=three years}.
He waited {duration PT2H=two hours}.
He waited {duration P20Y=20 years}.
He waited {duration P20Y=two decades}.
He waited for {duration P10Y=a decade}.
He waited {duration P2.5Y=two and a half years}.
He waited {duration P1.5Y=a year and a half}.
He waited {duration PT0.5H=half an hour}.
He waited {duration P100Y=a hundred years}.
He waited {duration P12Y=a dozen years}.
He waited {duration PXY=several years}.
He waited {duration PXM=a few months}.
He waited {duration P2W=a couple of weeks}.
He waited for {duration PXM=months}.
He waited {duration PXY=two to three years}.
He waited {duration P21D=twenty-one days}.
He waited {duration P1Y6M=one year and six months}.
He got {duration P2Y=two years}, and {duration PT200H=200 hours} of work.
He waited {duration P2Y=more than two years}.
He got a {duration P5Y=five-year} plan.
He got a {duration PT90M=90-minute} talk.
He got {duration P1W=a week-long} visit.
He got a {duration PXY=decades-long} feud.
He fell in {duration P3M=the past three months}.
He fell in {duration P1Y=the past year}.
He runs in {duration P6M=the next six months}.
He fell over {duration PXY=the years}.
He drove {duration PT24H=24 hours} on end.
`;

export const SETS = `
They meet {set XXXX-WXX-2=every Tuesday}.
They meet {set XXXX-WXX-2=every Tuesday} and {set XXXX-WXX-4=Thursday}.
They met {set XXXX-WXX-2=every Tuesday} until {2023-03-02=Thursday}.
They meet on {set XXXX-WXX-2=Tuesdays}.
They meet {set P2W=every other Tuesday}.
They meet {set P2W=every second weekend}.
They meet {set P1D=every day}.
They meet {set P2Y=every two years}.
They meet {set P2W=every other week}.
They meet {set P1Y=annually}.
They meet {set P1D=daily}.
They meet {set P1W=twice a week}.
They meet {set P1M=each month}.
They make 40 cars {set P1Y=a year}.
They earn $40,000 {set P1Y=a year}.
They earn $15 {set PT1H=an hour}.
They make 40 cars {set P1M=per month}.
They meet on {set XXXX-WXX-WE=weekends}.
They run {set XXXX-XX-XXTMO=every morning}.
`;

export const TIMES = `
The fire began at {time 2023-03-07T06:00=6am} on {2023-03-07=Tuesday}.
The fire began at {time 2023-03-07T22:30=10:30 p.m.} on {2023-03-07=Tuesday}.
The fire began at {time 2023-03-07T18:00Z=18:00 GMT} on {2023-03-07=Tuesday}.
The fire began at {time 2023-03-07T18:00Z=1800 GMT} {2023-03-07=Tuesday}.
The fire began {2023-03-07=yesterday} at {time 2023-03-07T07:30=7.30am}.
On {2023-03-07=Tuesday}, the fire began at {time 2023-03-07T18:40+08:00=6:40 p.m. (GMT +8)}.
The fire began at {time 2023-03-07T12:00=noon} on {2023-03-07=Tuesday}.
The fire began at {time 2023-03-07T21:00=nine o’clock at night} on {2023-03-07=Tuesday}.
The fire began at {time 2023-03-08T00:15=12:15 a.m.}, police said.
The shop opens at {time T06:00=6am} on weekdays.
{set XXXX-WXX-5=Every Friday} it opened at {time T08:00=8 a.m.} for all.
The fire began at {time T24:00=midnight} on {2023-03-07=Tuesday}.
The fire began at {time=8:30} on {2023-03-07=Tuesday}.
none | The fire began at {time T06:00=6am}.
`;

export const HOLIDAYS = `
They met at {2022-12-25=Christmas}.
They met on {2022-12-24=Christmas Eve}.
They met at {2021-12-25=Christmas 2021}.
They met on {2022-11-24=Thanksgiving}.
They met on {2022-12-31=New Year’s Eve}.
They will meet at {2023-04-09=Easter}.
They will meet on {2023-04-07=Good Friday}.
They will meet on {2023-05-29=Memorial Day}.
They will meet at {2023-12-25=next Christmas}.
They met on U.S. {2022-07-04=Independence Day}.
India marked {=Independence Day}.
They met on the {2022-07-04=Fourth of July}.
They met on {2022-11-25=Black Friday}.
They met at {2023-01-22=Chinese New Year}.
They will meet at {2023-04-06=Passover}.
They will meet in {=Ramadan}.
He left on {2022-12-26=the day after Christmas}.
He fought after {2001-09-11=9/11}.
He left after the {2001-09-11=Sept. 11 attacks}.
`;

export const VAGUE = `
He {PAST_REF=recently} left.
He left in {PAST_REF=recent months}.
He {PAST_REF=formerly} led the bank.
He was calmer {PAST_REF=in the past}.
He is {PRESENT_REF=currently} ill.
He is ill {PRESENT_REF=now}.
In {PRESENT_REF=today}’s world, speed wins.
He will {FUTURE_REF=soon} leave.
He will be calmer {FUTURE_REF=in the future}.
`;

export const UNDATED = `
none | She spoke on {XXXX-WXX-2=Tuesday}.
none | She spoke on {XXXX-03-07=March 7}.
none | She spoke in {XXXX-03=March}.
none | She spoke {=yesterday}.
none | It opened on {2022-03-07=March 7, 2022}.
`;

/** What must not be found. */
export const NOTHING = `
A 42-year-old man spoke.
A man aged 42 spoke.
A man, 42 years old, spoke.
The three-year-olds slept.
The boy turned two years old.
They may march 7 miles.
May the best man win.
They march on the capital.
The women’s March on the capital drew crowds.
He trusts Theresa May, and May trusts him.
Mrs May told them to wait.
April Jones sang and June Carter played.
The Sun wrote it.
The Sat is low.
He came second.
Wait a second, she said.
He read it in the Sunday Times.
He writes for The Mail on Sunday.
He watched “Friday Night Lights”.
He appeared on NBC’s Today show.
He reads USA Today.
He spoke on Late Show Tonight.
He held a midday meeting.
The quarter-century-old house stands.
He told the BBC’s Today programme.
He writes for the Daily Mail.
The daily was shut down.
Sheffield Wednesday lost.
They fed 2,000 people.
They fed 2000 people.
It cost $2010.
It grew by 2010%.
Flight 1549 landed.
The council passed Resolution 1973.
The lake is 1950 metres deep.
It weighs 2.010 kg.
The site is of 1200 BC.
They led 24-17 in the first quarter of the game.
He is in his 90s.
Highs will be in the 80s.
They drove at 75 miles per hour.
They drove 60 miles an hour.
It lies on the 7th floor.
They won 3-5.
He scored 9 of 11.
The ratio is 3/7.
They lost 10:30.
Prices fall and springs dry up.
The fall of the wall freed them.
20th Century Fox made it.
The soon-to-open shop is big.
As soon as he left, they sang.
He opened it, now that he could.
They lit the Christmas tree.
Easter Island is far.
He learnt from past mistakes.
He blamed this fall in prices.
His approval is in the 30s.
The last time he sang, they left.
The next man sang.
Last but not least, he sang.
This one is old.
The year-old baby slept.
Half the men slept.
One day he left.
Such a day it was.
Call 2010-555-1234.
See P2qpm3h3pm for more.
It is version 2010.4.
Following the talks, he left.
Each other’s keepers slept.
He wore a second shirt.
The Winter Olympics are cold.
The Midnight Express ran.
The Tonight Show ran.
Seasonal work is rare.
`;
