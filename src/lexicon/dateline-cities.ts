import { words } from './table.ts';

/**
 * Cities that stand alone in datelines: without a state or a country after them.
 * Source: the Associated Press's list of stand-alone datelines, with the capitals and large cities from which the
 * agencies of South and South-East Asia, Africa and the Gulf file.
 */
const CITIES = `
abidjan
abu dhabi
abuja
accra
addis ababa
algiers
almaty
amman
amsterdam
ankara
astana
athens
atlanta
baghdad
baku
baltimore
bandar seri begawan
bangalore
bangkok
beijing
beirut
belgrade
bengaluru
berlin
blantyre
bogota
boston
brasilia
bridgetown
brussels
bucharest
budapest
buenos aires
bulawayo
cairo
canberra
cape town
caracas
chandigarh
charlotte
chennai
chicago
cincinnati
cleveland
colombo
copenhagen
dakar
dallas
damascus
dar es salaam
denver
detroit
dhaka
djibouti
doha
dubai
dublin
durban
durham
edinburgh
freetown
gaborone
gaza
gaza city
geneva
george town
georgetown
guatemala city
hanoi
harare
havana
helsinki
ho chi minh city
hong kong
honolulu
houston
hyderabad
indianapolis
ipoh
islamabad
istanbul
jakarta
jerusalem
johannesburg
johor bahru
johor baru
jos
juba
kabul
kaduna
kampala
kano
karachi
kathmandu
khartoum
kigali
kingston
kinshasa
kolkata
kota baru
kota bharu
kota kinabalu
kuala lumpur
kuala terengganu
kuching
kuwait city
kyiv
lagos
lahore
las vegas
lilongwe
lima
lisbon
london
los angeles
luanda
lusaka
luxembourg
macau
madrid
malaka
malé
manama
manila
maputo
maseru
melaka
melbourne
mexico city
miami
milan
milwaukee
minneapolis
minsk
mogadishu
monrovia
montevideo
montreal
moscow
mumbai
munich
muscat
nairobi
nassau
ndola
new delhi
new orleans
new york
niamey
nicosia
nouakchott
oklahoma city
oslo
ottawa
ouagadougou
panama city
paris
peshawar
petaling jaya
philadelphia
phnom penh
phoenix
pittsburgh
port harcourt
port louis
port moresby
port of spain
port-au-prince
prague
pretoria
pristina
putrajaya
pyongyang
quebec city
quetta
quito
rabat
rawalpindi
reykjavik
riga
rio de janeiro
riyadh
rome
salt lake city
san antonio
san diego
san francisco
san jose
san juan
sanaa
santiago
santo domingo
sao paulo
sarajevo
seattle
seoul
seremban
shah alam
shanghai
singapore
skopje
sofia
srinagar
st. louis
st. petersburg
stockholm
sydney
taipei
tallinn
tashkent
tbilisi
tegucigalpa
tehran
tel aviv
thimphu
tirana
tokyo
toronto
tripoli
tunis
ulaanbaatar
united nations
vatican city
vienna
vientiane
vilnius
warsaw
washington
wellington
windhoek
yangon
yaounde
yerevan
zagreb
zurich
`;

export const DATELINE_CITIES = words(CITIES);
