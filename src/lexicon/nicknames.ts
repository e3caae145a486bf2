// Short forms of given names, lower case: the short form, then the long ones. Collected by hand.

const LINES = `
abby abigail
abe abraham
al albert alan alfred alexander
alex alexander alexandra
andy andrew
angie angela
art arthur
barb barbara
becky rebecca
ben benjamin
bernie bernard
beth elizabeth
betty elizabeth
bill william
billy william
bob robert
bobby robert
brad bradley
cal calvin
cathy catherine
charlie charles
chris christopher christine christina
chuck charles
cindy cynthia
dan daniel
danny daniel
dave david
deb deborah
debbie deborah
dick richard
don donald
doug douglas
drew andrew
ed edward edwin
eddie edward
fred frederick alfred
gabe gabriel
gene eugene
geoff geoffrey
greg gregory
hank henry
harry harold henry
jack john
jake jacob
jeb john
jeff jeffrey
jen jennifer
jenny jennifer
jerry gerald jerome
jim james
jimmy james
joe joseph
joey joseph
johnny john
jon jonathan
josh joshua
kate katherine catherine
kathy katherine kathleen
katie katherine
ken kenneth
larry lawrence
leo leonard leonardo
les leslie lester
liz elizabeth
lou louis
maggie margaret
matt matthew
meg margaret
mick michael
mickey michael
mike michael
mitch mitchell
nan nancy
nat nathaniel
nate nathan nathaniel
ned edward
nick nicholas
pam pamela
pat patrick patricia
patty patricia
peggy margaret
pete peter
phil philip phillip
ray raymond
rich richard
rick richard
rob robert
ron ronald
ronnie ronald
russ russell
ruthie ruth
sam samuel samantha
sandy sandra alexander
stan stanley
steve steven stephen
sue susan
ted edward theodore
terry terrence terence theresa
tim timothy
tina christina
tom thomas
tommy thomas
tony anthony
val valerie
vic victor
vicky victoria
vince vincent
walt walter
wes wesley
will william
zach zachary
`;

const LONG: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([short, ...long]) => [short as string, new Set(long)]),
);

/** The long forms of a given name: “ruthie” → ruth. */
export const longForms = (given: string): ReadonlySet<string> => LONG.get(given) ?? NONE;

const NONE: ReadonlySet<string> = new Set();

/** Can the two be the same given name? “bill” and “william”, “bob” and “robert”; not “bill” and “bob”. */
export const sameGivenName = (a: string, b: string): boolean =>
  a === b || (LONG.get(a)?.has(b) ?? false) || (LONG.get(b)?.has(a) ?? false);
