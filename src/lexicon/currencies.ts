// Currencies by ISO 4217 code, with the names of Unicode CLDR 44 in lower case; the dollar, the pound sterling, the
// euro and others by the name that the news gives them.

/** code | name | signs and forms that can only be this one. */
const CURRENCIES = `
AED | united arab emirates dirham | Dh, Dhs
AFN | afghan afghani | afghani
ARS | argentine peso | AR$
AUD | australian dollar | A$, AU$, Aussie dollar
BDT | bangladeshi taka | taka, Tk
BGN | bulgarian lev | leva
BRL | brazilian real | R$, R$, reais
BTC | bitcoin | bitcoin
BWP | botswanan pula | pula
CAD | canadian dollar | C$, CA$, CDN$, Cdn$
CHF | swiss franc | SFr
CLP | chilean peso | CLP$
CNY | chinese yuan | CN¥, renminbi, RMB, yuan
COP | colombian peso | COP$
CZK | czech koruna | Kč, koruna
DKK | danish krone |
EGP | egyptian pound | E£, LE
ETB | ethiopian birr | birr
EUR | euro | €, euro
GBP | pound sterling | £, British pound, PS, pound sterling, pounds sterling, quid
GEL | georgian lari | lari
GHS | ghanaian cedi | cedi, GH¢, GH₵
HKD | hong kong dollar | HK$
HRK | croatian kuna | kn, kuna
HUF | hungarian forint | forint
IDR | indonesian rupiah | Rp, rupiah
ILS | israeli new shekel | NIS, shekel, ₪
INR | indian rupee | ₹
IQD | iraqi dinar |
IRR | iranian rial | toman
ISK | icelandic króna |
JMD | jamaican dollar | J$
JOD | jordanian dinar |
JPY | japanese yen | yen, ¥, JP¥
KES | kenyan shilling | KSh, KShs, Ksh, Kshs
KRW | south korean won | won, ₩
KZT | kazakhstani tenge | tenge, ₸
LBP | lebanese pound |
LKR | sri lankan rupee |
MMK | myanmar kyat | kyat
MXN | mexican peso | MX$, Mex$
MYR | malaysian ringgit | RM, ringgit
NAD | namibian dollar | N$
NGN | nigerian naira | N, naira, ₦
NOK | norwegian krone |
NPR | nepalese rupee |
NZD | new zealand dollar | NZ$, Kiwi dollar
PEN | peruvian sol | S/, soles
PHP | philippine peso | ₱, PHP
PKR | pakistani rupee |
PLN | polish zloty | zloty, złoty, zł
PYG | paraguayan guarani | guarani
QAR | qatari riyal |
RON | romanian leu | lei
RSD | serbian dinar |
RUB | russian ruble | rouble, ruble, ₽
SAR | saudi riyal | SR
SEK | swedish krona |
SGD | singapore dollar | S$
THB | thai baht | baht, ฿
TND | tunisian dinar |
TRY | turkish lira | TL, ₺
TTD | trinidad & tobago dollar | TT$
TWD | new taiwan dollar | NT$, Taiwan dollar
TZS | tanzanian shilling | TSh, Tsh
UAH | ukrainian hryvnia | hryvnia, hryvnias, ₴
UGX | ugandan shilling | USh, Ush
USD | dollar | US$, U.S. dollar, US dollar, American dollar, greenback
VES | venezuelan bolívar | bolivar, bolívar
VND | vietnamese dong | ₫
XCD | east caribbean dollar | EC$
ZAR | south african rand | R, rand
ZMW | zambian kwacha |
ZWL | zimbabwean dollar | Z$
`;

/** Names that several countries share: form | name | a word of the country, and the code it tells. */
const SHARED = `
$ | dollar |
P | peso | Philippin PHP, Manila PHP, Botswana BWP
Rs | rupee | India INR, Delhi INR, Mumbai INR, Pakistan PKR, Sri Lanka LKR, Nepal NPR
Sh | shilling | Kenya KES, Nairobi KES, Uganda UGX, Kampala UGX, Tanzania TZS, Somali SOS
Shs | shilling | Kenya KES, Nairobi KES, Uganda UGX, Kampala UGX, Tanzania TZS, Somali SOS
dinar | dinar | Iraq IQD, Jordan JOD, Serbia RSD, Tunisia TND
dirham | dirham | Dubai AED, Emirati AED, Abu Dhabi AED, Morocc MAD
dollar | dollar |
franc | franc | Swiss CHF, Switzerland CHF
krona | krona | Swed SEK, Iceland ISK
krone | krone | Norw NOK, Danish DKK, Denmark DKK
kroner | krone | Norw NOK, Danish DKK, Denmark DKK
kronor | krona | Swed SEK
lira | lira | Turk TRY
peso | peso | Mexic MXN, Philippine PHP, Argentin ARS, Chile CLP, Colombia COP
rial | rial | Iran IRR, Yemen YER, Oman OMR
riyal | riyal | Saudi SAR, Qatar QAR
rupee | rupee | India INR, Delhi INR, Mumbai INR, Pakistan PKR, Sri Lanka LKR, Nepal NPR
shilling | shilling | Kenya KES, Uganda UGX, Tanzania TZS, Somali SOS
`;

/** Small change: form | name. It has no code: 50 cents are not 50 USD. */
const CHANGE = `
c | cent
cent | cent
kopeck | kopeck
p | penny
paise | paisa
pence | penny
pennies | penny
penny | penny
sen | sen
¢ | cent
`;

export interface Currency {
  readonly name: string;
  readonly code?: string;
  /** Where several countries share the name: a stem that names the country, and its code. */
  readonly countries?: readonly (readonly [string, string])[];
  readonly change?: true;
}

const lines = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

const forms = new Map<string, Currency>();

function add(form: string, currency: Currency): void {
  if (!forms.has(form)) forms.set(form, currency);
  if (/[a-z]{2,}[a-rt-z]$/.test(form) && !forms.has(`${form}s`)) forms.set(`${form}s`, currency);
}

for (const [code, name, signs] of lines(CURRENCIES) as [string, string, string][]) {
  for (const form of [code, name, ...(signs ? signs.split(', ') : [])]) add(form, { name, code });
}
for (const [form, name, countries] of lines(SHARED) as [string, string, string][]) {
  const pairs = countries.split(', ').flatMap((pair) => {
    const cut = pair.lastIndexOf(' ');
    return cut < 0 ? [] : [[pair.slice(0, cut), pair.slice(cut + 1)] as const];
  });
  add(form, { name, ...(pairs.length > 0 && { countries: pairs }) });
}
for (const [form, name] of lines(CHANGE) as [string, string][]) add(form, { name, change: true });

/** Every sign, code and name, to its currency. Longest form: four words; names in lower case, codes and signs as written. */
export const CURRENCY_FORMS: ReadonlyMap<string, Currency> = forms;
