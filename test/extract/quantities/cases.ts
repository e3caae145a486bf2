// One case a line, the reading inside: {kind value [bound] [trend] [extra] [unit] [#head, ^head where carried]: text}.
// Bounds: ~ about, > more than, >= at least, < less than, <= at most. A line without braces holds no quantity.

const lines = (text: string): string[] => text.trim().split('\n');

export const COUNTS = lines(`
The number of people who wait rose to {count 7600000 up: 7.6m} in May.
The army sent {count 2500 #troop: 2,500 troops} home.
The army sent {count 2500 > #troop: more than 2,500 troops} home.
They freed {count 4500000 > #iraqi: more than 4.5 million Iraqis} there.
The firm runs {count 40 #taxi: 40 taxis} here.
They met {count 12..120 #troop: dozens of Iraqi troops} there.
The union lost {count 20000 #member: 20,000 members} in Ohio.
{count 3 #man: Three men} were held.
Police held {count 14 #woman: fourteen women} and {count 2 #child: two children}.
It employs {count 600 ~ #people: around 600 people} there.
It has {count 50 #product: 50 different products} on sale.
The town has {count 1100 #property: 1,100 public housing properties} left.
They sold {count 4300000 #sale: 4.3M digital and physical sales} then.
The plan adds {count 400 #station: 400 charging stations} here.
She owns {count 12..12 #copy: a dozen copies} of it.
She owns {count 6 #copy: half a dozen copies} of it.
She owns {count 24 #copy: two dozen copies} of it.
She sold {count 2..2 #copy: a couple of copies} there.
He knows {count 3..9 #farmer: several farmers} there.
He knows {count 3..9 #farmer: a few farmers} there.
It drew {count 300..900 #farmer: several hundred farmers} there.
It drew {count 20..200 #farmer: scores of farmers} there.
It drew {count 100..1000 #farmer: hundreds of farmers} there.
It drew {count 10000..100000 #farmer: tens of thousands of farmers} there.
It drew {count 100000..1000000 #farmer: hundreds of thousands of farmers} there.
It drew {count 1000000..10000000 #farmer: millions of farmers} there.
The city has {count 2500000 #resident: two and a half million residents} now.
The city has {count 1500000 #resident: one and a half million residents} now.
The city lost {money 500000 ~ dollar USD: nearly half a million dollars} there.
It fell by {percent 0.5 down percent: half of 1 percent} then.
The city has {count 1500000 #resident: a million and a half residents} now.
The city has {count 35000 #resident: 35 000 residents} now.
The city has {count 92200000 #resident: 92,2 million residents} now.
The city has {count 500000 #resident: half a million residents} now.
The city has {count 250000 #resident: a quarter of a million residents} now.
The hall holds {count 120 #guest: one hundred and twenty guests} at most times.
The hall holds {count 25 #guest: twenty-five guests} now.
The hall holds {count 45000 #guest: forty-five thousand guests} now.
The rally drew {count 200000 #voter: 2 lakh voters} there.
India added {count 30000000 #voter: three crore voters} then.
They hired {count 20 extra #nurse: 20 more nurses} there.
They hired {count 20 extra #nurse: an additional 20 nurses} there.
They hired {count 20 extra #nurse: another 20 nurses} there.
They hired {count 20 extra #nurse: a further 20 nurses} there.
They hired {count 20 >= #nurse: at least 20 nurses} there.
They hired {count 20 >= #nurse: no fewer than 20 nurses} there.
They hired {count 20 < #nurse: fewer than 20 nurses} there.
They hired {count 20 <= #nurse: up to 20 nurses} there.
They hired {count 20 <= #nurse: as many as 20 nurses} there.
They hired {count 20 <= #nurse: no more than 20 nurses} there.
They hired {count 20 > #nurse: upwards of 20 nurses} there.
They hired {count 20 ~ #nurse: some 20 nurses} there.
They hired {count 20 ~ #nurse: nearly 20 nurses} there.
They hired {count 20 ~ #nurse: an estimated 20 nurses} there.
They hired {count 20 >= #nurse: 20 or more nurses} there.
They hired {count 10000 >= #nurse: 10,000+ nurses} there.
They hired {count 10..15 #nurse: between 10 and 15 nurses}.
They hired {count 10..15 #nurse: 10-15 nurses}.
They hired {count 10..15 #nurse: 10 to 15 nurses}.
They hired {count 3..4 #nurse: three or four nurses}.
The rate is {ratio 3 per 100000 people: three per 100,000 people} there.
They counted {count 60 #rescue: 60 rescues} there.
The crash killed {count 12: twelve} and hurt {count 12 extra: twelve more}.
It is a {count 3 #bedroom: three-bedroom} house.
The clinic gives {count 3000 test per day #test: three thousand tests} per day now.
She raised {count 1 #hand: one hand} and left.
It is {count 1 #book: one of the best books} of all.
{count 3 #judge: Three} of the {count 5 #judge: five judges} left.
{count 1 #son: One} of her {count 3 #son: three sons} left.
They won {count 6 #seat: six} out of the {count 9 #seat: nine seats} there.
In Sudan {count 1200000: 1.2m} are in need.
Nobody found {count 1 > #cause: more than one cause} for it.
They counted {count 63 #van: 63 vans} and {count 20 ^van: 20} in March.
The fire killed {count 12: 12} and hurt many.
{count 9: Nine} were killed.
The index closed at {count 6327.8: 6,327.80} that day.
`);

export const CARRIED = lines(`
There are {count 2500 #troop: 2,500 troops} in Iraq and {count 900 extra ^troop: an additional 900} in Syria.
Police held {count 60 #protester: 60 protesters}. Of those, {count 40 ^protester: 40} were charged.
Of the {count 40 #passenger: 40 passengers}, {count 22 ^passenger: 22} were hurt.
He is held to {count 2 #term: two terms}, and she to {count 3 ^term: three}.
The index rose {measure 64 up point: 64 points} to {measure 4577 point: 4,577}.
`);

export const MONEY = lines(`
She got a {money 350 south african rand ZAR: R350} grant and paid {money 500 nigerian naira NGN: N500} and {money 200 ghanaian cedi GHS: GH¢200} there.
It costs {money 24.99 south african rand ZAR: R24.99} and {money 20000 peruvian sol PEN: 20,000 soles} there.
Profit rose from {money 880000000 dollar USD: $880 million} a year earlier.
Profit is {money 880000000 dollar per year USD: $880 million a year} now.
It is worth {money 1200000000..1400000000 pound sterling GBP: £1.2bn-£1.4bn} now.
It is worth {money 1200000000..1400000000 dollar USD: $1.2bn–$1.4bn} now.
It cost {money 3000000 dollar USD: $3 million}.
It cost {money 3000000 dollar USD: $3m}.
It cost {money 3500000000 dollar USD: $3.5bn}.
It cost {money 12.5 dollar USD: $12.50}.
It cost {money 3 dollar USD: three dollars} then.
It cost {money 7200000000 dollar USD: US$7.2 billion}.
It cost {money 7200000000 dollar USD: US $7.2 billion}.
It cost {money 5 australian dollar AUD: A$5}.
It cost {money 5 canadian dollar CAD: C$5}.
It cost {money 5 hong kong dollar HKD: HK$5}.
It cost {money 5 new zealand dollar NZD: NZ$5}.
It cost {money 5 canadian dollar CAD: five Canadian dollars} there.
It cost {money 5 dollar: $5} or {money 4 dollar USD: US$4}.
It cost {money 21700 pound sterling GBP: £21,700}.
It cost {money 5 euro EUR: €5}.
It cost {money 15 euro EUR: 15 euros} there.
It cost {money 12000000 south african rand ZAR: R12 million} there.
It cost {money 50000 south african rand ZAR: R50 000} there.
It cost {money 9800000000 shilling KES: Sh9.8 billion} in Kenya.
It cost {money 300 kenyan shilling KES: KSh 300} there.
It cost {money 50000 ugandan shilling UGX: Ush50,000} there.
It cost {money 2500 shilling: Shs2,500} there.
It cost {money 500000 peso PHP: P500,000} in Manila.
It cost {money 500000 botswanan pula BWP: P500,000} in Botswana.
It is the P5 road.
It cost {money 5000000000 nigerian naira NGN: N5 billion} there.
It cost {money 8600 namibian dollar NAD: N$8,600} there.
It cost {money 2000000000 colombian peso COP: COP 2 billion} there.
It cost {money 800 chinese yuan CNY: 800 yuan} there.
It cost {money 9000 japanese yen JPY: ¥9,000}.
It cost {money 9000 japanese yen JPY: 9,000 yen} there.
It cost {money 1000000000000 indian rupee INR: INR1 trillion}.
It cost {money 1000000000000 indian rupee INR: ₹1 trillion}.
India paid {money 50000000 rupee INR: 5 crore rupees} there.
It cost {money 23.5 malaysian ringgit MYR: RM23.50} then.
It cost {money 2000000 israeli new shekel ILS: 2 million shekels} then.
It cost {money 5000000000000 south korean won KRW: 5 trillion won} then.
It cost {money 20 cent: 20 cents} then.
It cost {money 20 penny: 20p} then.
He was fined {money 500 pound sterling GBP: 500 pounds} there.
It cost {money 3000000000..4000000000 dollar USD: $3 to $4 billion}.
It cost {money 3000000000..4000000000 dollar USD: $3 billion to $4 billion}.
It cost {money 10..15 dollar USD: $10-$15}.
Homes run from {money 750000..1000000 dollar USD: $750,000 to $1 million} there.
They earn {money 48000..90000 dollar per year USD: between $48,000 and $90,000 a year}.
Oil is at {money 80 dollar per barrel USD: $80 a barrel} now.
It pays {money 3500 dollar per month USD: $3,500 a month} now.
It is {money 10 < dollar per gram USD: under $10 per gram} now.
The gap was {money -50800000000 dollar USD: $-50.8bn} then.
It is a {money 3000000000 dollar USD #deal: $3-billion} deal.
`);

export const MEASURES = lines(`
It measured {measure 5.8 magnitude: 5.8} on the Richter scale.
It burned {measure 50000 > square kilometer: more than 50,000 square kilometers} there.
It burned {measure 50000 square kilometer: 50,000 sq km} there.
It is {measure 15.5 centimeter: 15.5 cm} wide.
It is {measure 90 ~ mile: about 90 miles} wide.
It ran at {measure 60 mile per hour: 60 mph} there.
It ran at {measure 15..22 mile per hour: 15 to 22 miles per hour} there.
It ran at {measure 15..22 mile per hour: 15-22 miles per hour} there.
It moves {measure 400 meter per second: 400 metres per second} there.
It makes {measure 550 megawatt: 550 megawatts} there.
It makes {measure 5 kilowatt: 5kW} there.
It holds {measure 4500 milliampere-hour: 4,500 mAh} now.
It holds {measure 54 gigabyte: 54GB} now.
It has {measure 938 horsepower: 938 horsepower} now.
It gives {measure 275 pound-foot: 275 pound-feet of torque} now.
It spins at {measure 3000 revolution per minute: 3,000 rpm} now.
It holds {measure 24.5 cubic foot: 24.5 cubic feet} now.
It was {measure 37.5 degree celsius: 37.5°C} there.
It was {measure 40 degree fahrenheit: 40 degrees Fahrenheit} there.
It was {measure -130 degree fahrenheit: minus 130 degrees Fahrenheit} there.
It was {measure 30 ~ degree: roughly 30 degrees} there.
He is {measure 6.1667 foot: 6'2"} tall.
He is {measure 6.1667 foot: 6ft 2in} tall.
He is {measure 6.25 foot: 6-foot-3} and strong.
Gusts hit {measure 80 kilometer per hour: 80 km/h} there.
It holds {measure 80 milligram per deciliter: 80 mg/dL} now.
It was {measure 38 degree celsius: 38C} there.
It was {measure 100 degree fahrenheit: 100F} there.
The plot has {measure 1200 square meter: 1,200 sq m} now.
It pumps {measure 9500000 barrel per day: 9.5m bpd} now.
It is {measure 8 foot: 8} by {measure 10 foot: 10 feet} wide.
It weighs {measure 1000 >= kilogram: 1,000 or more kilograms} there.
A quake of magnitude {measure 6.1 magnitude: 6.1} hit Lima.
A {measure 5.8 magnitude: 5.8} earthquake hit Lima.
It saw {measure 40 inch #snow: 40 inches} of snow there.
It pumped {measure 1000000 ~ barrel of oil: about 1 million barrels of oil} there.
She lost {measure 20 down pound: 20 pounds} there.
It took {measure 3 year: three years} to build.
It took {measure 24 hour: 24 hours} and {measure 39 minute: 39 minutes} there.
They work {measure 40..50 hour per week: 40 to 50 hours a week} there.
It was {measure 0.5 mile: half a mile} off.
It was {measure 5.5 mile: 5½ miles} off.
It was {measure 5.5 mile: 5 1/2 miles} off.
It is {measure 100..1000 mile: hundreds of miles} off.
It is {percent 1200 part per million: 1,200 parts per million} there.
It weighs {measure 1.99e+30 kilogram: 1.99×10^30 kilograms} there.
`);

export const PERCENTAGES = lines(`
Sales fell by {ratio 0.3333333333333333 down: a third}.
Sales were down {ratio 0.2 down: a fifth} on the year.
Prices were {ratio 0.3333333333333333 down: a third} lower then.
It counted {percent 28 percent: 28%} year-on-year growth.
Sales fell by {ratio 0.6666666666666666 ~ down: almost two thirds} in May.
Sales fell by a {ordinal 3 #party: third} party.
It was {percent 12 percent: 12%} then.
It was {percent 12 percent: 12 per cent} then.
It was {percent 12.5 percent: 12.5pc} then.
It was {percent 12 percent: twelve percent} then.
It was {percent 21.6 percent: 21,6%} then.
A {percent 50 down basis point: 50-basis-point} cut came.
It was right by plus or minus {percent 3 percentage point: 3 percentage points} then.
It was {percent 10..15 percent: 10-15%} then.
It was {percent 5..20 percent: 5 per cent to 20 per cent} then.
It won {percent 40 percent #voter: 40%} of the voters there.
Sales rose {percent 60 up percent: 60%} then.
Sales rose by {percent 60 up percent: 60%} then.
Sales fell {percent 3 > down percent: more than 3%} then.
Sales fell to {percent 3 down percent: 3%} then.
They face a {percent 9.8 up percent #rise: 9.8 per cent} rise in bills.
They face a {percent 9.8 up percent #rise: 9.8 per cent} council tax rise then.
The firm saw an increase of {percent 12 up percent: 12%} in sales.
The firm saw a drop of {percent 3 > down percent: more than 3%} in sales.
The firm saw a {money 2000000000 down dollar USD #drop: $2 billion} drop in sales.
A hike of {percent 25 up basis point: 25 basis points} came.
It holds a {percent 10 percent #stake: 10%} stake then.
The rate of {percent 3 percent: 3%} was kept.
It has a {percent 3 percent #goal: 3%} growth-rate goal.
It made a {measure 5 foot: 5-foot} jump.
Sales are up {percent 9.4 up percent: 9.4 percent} now.
Sales are down {percent 9.4 down percent: 9.4 percent} now.
They cut spending by {percent 9 down percent: 9 percent} then.
Shares were {percent 3 up percent: 3%} higher then.
Shares rose {percent 5 up percent: 5%} to {money 84 dollar USD: $84} then.
Rates rose {percent 2 up percentage point: 2 percentage points} then.
Rates rose {percent 60 up basis point: 60 basis points} then.
Shares lost {measure 190 down point: 190 points}, or {percent 0.6 down percent: 0.6%} then.
`);

export const FORMS = lines(`
A {age 20 year #man: 20-year-old} man fled.
She is {age 35 year: 35 years old} now.
Her {count 2 #brother: two brothers}, {age 8 year: 8} and {age 10 year: 10}, were found.
The victims, {age 19 year: 19}, {age 22 year: 22} and {age 30 year: 30}, came from Ohio.
Her children ({age 2 year: 2} and {age 5 year: 5}) left.
Women aged {age 25..54 year: 25 to 54} voted.
The men aged {age 24 year: 24} and {age 31 year: 31} were held.
Men aged {age 24 year: 24}, {age 26 year: 26} and {age 31 year: 31}, left.
A man aged {age 24 year: 24} and {count 31 #goat: 31 goats} left.
Men aged {age 24..31 year: between 24 and 31} voted.
Men between the ages of {age 24..31 year: 24 and 31} voted.
He left at the age of {age 12 year: 12} then.
Ana Ruiz, {age 25 year: 25}, left.
Ana Ruiz, now {age 25 year: 25}, left.
She was {age 80 year: 80} and well.
She is in her {age 40..49 year: 40s} now.
They took a {score 9-2 #lead: 9-2} lead then.
The court, in a {score 5-4 #ruling: 5-4} ruling, said no.
They won {score 3-0: 3-0} there.
The bill passed by a vote of {score 52-48: 52 to 48} there.
It hits {ratio 0.2 #american: one in five Americans} now.
It hits {ratio 0.75 #american: three out of four Americans} now.
It hits {ratio 0.75 #american: three of four Americans} now.
It hits {ratio 0.9 #adult: nine of 10 adults} now.
It is {ratio 2: twice} the price.
It is {ratio 2 >: more than double} the price.
It grew {ratio 6 > up: more than sixfold} then.
It is {ratio 4 >: more than four times} the price.
{ratio 0.5 ~ #staff: Almost half of the staff} left.
{ratio 0.5 #condo: Half the condos} sold.
{ratio 0.3333333333333333 #voter: A third of voters} left.
{ratio 0.6666666666666666 ~ #voter: Nearly two-thirds of voters} left.
{ratio 0.25 #population: One fourth of the population} left.
It is the {ordinal 3 #bridge: third} bridge there.
A {ordinal 3 #man: third} man left.
It is the {ordinal 25 #anniversary: 25th} anniversary now.
City are {ordinal 16: 16th} in the table.
They finished {ordinal 3: third} in May.
They rose to {ordinal 2 #place: second} place.
It was their {ordinal 5: fifth} in a row.
The {ordinal 2: second} accused Ruiz of theft.
Ruiz, {age 34 year: 34}, left.
The driver, {age 34 year: 34}, left.
Ana Ruiz, a nurse, {age 34 year: 34}, left.
Juan, {age 12 year: 12}, and Eva, {age 9 year: 9}, left.
The twins, {age 6 year: 6}, left.
Her brother, now {age 34 year: 34}, left.
She was {age 8 year: eight} when it began.
She is {age 26 year: 26} now.
He would have been {age 80 year: 80} in May.
He died at {age 89 year: 89} in May.
A boy of {age 12 year: 12} spoke.
Men {age 60 > year: over 60} may go.
Children {age 5 < year: under five} may go.
Women aged {age 60 > year: over 60} may go.
Those {age 18 < year: under the age of 18} may go.
People {age 65 >= year: 65 and older} may go.
Adults {age 18..34 year: 18 to 34} may go.
`);

export const NO_QUANTITIES = lines(`
It was built in 1987 by hand.
They boarded Flight 370 to Beijing.
Traffic on Highway 101 stood still.
Article 5 says so.
He read from Psalm 23 again.
See Section 230 of the law.
He lives at 10 Downing Street.
They work 24/7 here.
The 9/11 attacks changed it.
It starts at 7:30 sharp.
It starts at 7 p.m. sharp.
It starts at 7pm sharp.
Call 800-555-0100 now.
Sales of the Galaxy 20 began.
The iPhone 11 is out.
The S&P 500 closed early.
The Group of 7 met.
The G-20 met.
An Airbus A380 landed.
A Boeing 747 landed.
Tests for COVID-19 began.
An AR-15 was found.
She wears #23 now.
He is the No. 1 choice.
Update 2.0.1 is out.
It is a song of the 1980s.
She called 911 at once.
No one came.
This one is fine.
Every one of them came.
They love one another.
It is the only one.
One must try.
One day it will end.
It was a one-time event.
In the second half they slept.
The first lady spoke.
At first they slept.
It has a double meaning.
The scores were late.
Kohli made 54 not out and Starc took 4 for 32, then took 5-41.
He went 3-for-5 and 4-of-9 and was 7-under.
They found a .22 rifle there.
He admitted count 7 and counts 8 and 9 then.
They fell in half.
Chapter 11 is hard.
He won Game 6 alone.
It is on Channel 4 tonight.
He sat in row 12 alone.
See page 12 there.
They met in Room 101 again.
The Fifth Amendment holds.
The 22nd Amendment holds.
A 4x4 stood outside.
He took the A19 north.
It is an MP3 file.
The Big 12 met.
The Fortune 500 met.
Turn to verse 3:16 again.
It was 11 o'clock then.
The quarter was good.
It is hundred percent fine or so he said it, anyhow.
The bill is H.R. 1 today.
It costs the U.S. dear.
It took a year-and-a-half to end.
The M25 was shut.
Interstate 95 was shut.
Route 66 is a legend.
The A380 is large.
Platform 9 was empty.
She left through Gate 12.
Pier 39 was closed.
Gate B12 was empty.
Boeing's 737 Max was grounded.
A Falcon 9 lifted off.
Apollo 11 landed.
Article 50 was triggered.
Title IX was cited.
Section 8 applies here.
Rule 24 was broken.
Clause 4 was dropped.
Resolution 1325 was passed.
Proposition 13 won.
Amendment 2 failed.
Catch-22 is a novel.
Act 2 was better.
Chapter 7 is dull.
Psalm 51 was sung.
Luke 15:11 was read.
Symphony No. 9 was played.
Channel 5 will show it.
Radio 4 said so.
BBC2 showed it.
Formula 1 is back.
The Big Ten met.
The Group of Seven met.
The G7 met.
The G20 met.
Windows 11 is out.
Python 3.12 is out.
Version 4.2 is out.
The PlayStation 5 sold out.
5G is here.
Wi-Fi 6 is here.
H1N1 is back.
Covid-19 is back.
PM2.5 is up.
CO2 is up.
Area 51 is shut.
Room 12B was locked.
He lives at 1600 Pennsylvania Avenue.
Write to PO Box 40.
Call 0800 555 010 now.
Dial 999 at once.
Dial 112 at once.
It opened in 2012.
It closed in the 1960s.
It was the summer of '69.
It runs from 1939 to 1945.
It begins at 10:15 a.m. there.
It begins at noon there.
It ended at 11.30pm there.
Louis XIV died.
Pope Francis I spoke.
World War II ended.
World War 2 ended.
The Second World War ended.
The First Minister spoke.
The Second Amendment holds.
The Third Reich fell.
He plays for Schalke 04 now.
Hannover 96 lost.
One cannot know.
It was one thing after another.
On the one hand, it was cheap.
He is number one there.
She wore a size 12 dress.
It is a 4x4 now.
Form 1040 is long.
Exhibit 14 was shown.
Case 23-1042 was heard.
The suspect drove an F-150 away.
Item 7 was struck.
Figure 3 shows it.
Phase 2 begins.
Stage 4 begins.
Level 3 ended.
Tier 2 ended.
Category 5 storms are rare.
Several times over is not once.
They wore N95 masks.
They closed the R310 road.
It is told per 1,000 births.
The wait was 36m 20s.
The Year 10 pupils left.
They voted on May 3 and 6.
They voted on May 3, 5 and 6.
They voted on 3 and 6 May.
COP 27 ended.
COP27 ended.
Call 555-0100 now.
Call 131 444 now.
He lives at 221B Baker Street.
The P5+1 met.
The tomb dates from 664 BCE.
Page 3 of 12 is torn.
She won the 4x100m relay.
The Wildlife Act, 1972 lists it.
The 116th Congress met.
He lives on 42nd Street.
He came first to the door.
In the first place, it was cheap.
It went to the second-hand shop.
`);
