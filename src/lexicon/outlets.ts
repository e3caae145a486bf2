// News outlets and agencies by the name that articles use, lower case, without “the” in front and without dots.
// Collected by hand from the press of some sixty countries; a name that is also a common word or a place is left out.
import { words } from './table.ts';

const NAMES = `
20 minutes
60 minutes
7news
9news
abc
abc news
abs-cbn
aftenposten
aftonbladet
agence france-presse
agerpres
agência brasil
al ahram
al arabiya
al hayat
al jazeera
al jazeera english
al-ahram
al-akhbar
al-arabiya
al-hayat
al-jazeera
al-manar
al-mayadeen
al-monitor
al-quds al-arabi
albawaba
all africa
allafrica
amaq
anadolu
anadolu agency
anp
ansa
antara
ap
apa
ard
ars technica
arutz sheva
asahi shimbun
asharq al-awsat
asia times
asian age
asianet
associated press
atlanta journal-constitution
australian associated press
australian broadcasting corporation
austrian broadcasting corporation
autocar
axios
azertac
bangkok post
barron's
bbc
bbc news
bbc radio
bbc world service
belga
belta
bernama
bild
bild am sonntag
billboard
bleacher report
bloomberg
bloomberg businessweek
bloomberg news
bnn bloomberg
bol news
boston globe
breitbart
breitbart news
brisbane times
bristol post
british broadcasting corporation
bta
business insider
business standard
business today
businessday
businessweek
buzzfeed
buzzfeed news
c-span
cadena ser
caixin
canadian press
canal+
canberra times
cbc
cbc news
cbs
cbs news
ceska televize
cgtn
channel 4 news
channel newsasia
channels television
chicago sun-times
chicago tribune
china central television
china daily
china news service
chosun ilbo
christian science monitor
citizen tv
city am
clarin
clarín
cna
cnbc
cnet
cnn
cnn brasil
cnn türk
columbia journalism review
corriere della sera
ctk
ctv
ctv news
cumhuriyet
dagbladet
dagens nyheter
daily beast
daily caller
daily express
daily graphic
daily kos
daily mail
daily maverick
daily mirror
daily monitor
daily nation
daily news
daily record
daily sabah
daily star
daily telegraph
daily trust
dallas morning news
dawn news
de morgen
de standaard
de telegraaf
de volkskrant
deadline hollywood
deccan chronicle
deccan herald
democracy now
denver post
der spiegel
der standard
detroit free press
detroit news
deutsche presse-agentur
deutsche welle
deutschlandfunk
dhaka tribune
dnainfo
dogan news agency
dong-a ilbo
dow jones
dow jones newswires
dpa
dunya news
east african
efe
el comercio
el confidencial
el espectador
el financiero
el heraldo
el mercurio
el mundo
el nacional
el pais
el país
el periódico
el tiempo
el universal
elpais
engadget
entertainment weekly
espn
estadão
eurasianet
euronews
evening standard
expansión
expressen
fairfax media
fars
fars news agency
fast company
financial express
financial post
financial times
firstpost
folha de s paulo
folha de são paulo
foreign affairs
foreign policy
fox
fox business
fox news
fox news sunday
fox sports
france 24
france info
france inter
france télévisions
frankfurter allgemeine
frankfurter allgemeine zeitung
gazeta wyborcza
geo news
geo tv
gizmodo
global news
global times
globe and mail
globes
gma news
good morning america
guardian
gulf daily news
gulf news
gulf times
ha'aretz
haaretz
handelsblatt
helsingin sanomat
het laatste nieuws
het parool
hindustan times
hollywood reporter
hong kong free press
houston chronicle
huffington post
huffpost
hurriyet
hurriyet daily news
hürriyet
i24news
ians
il fatto quotidiano
il giornale
il messaggero
il sole 24 ore
indian express
infobae
insider
interfax
interfax-ukraine
international business times
iran international
irish examiner
irish independent
irish times
irna
isna
israel hayom
itar-tass
itv
itv news
izvestia
jakarta globe
jakarta post
japan times
jerusalem post
jiji
jiji press
jornal de notícias
jyllands-posten
kansas city star
kathmandu post
kcna
khaleej times
khmer times
kommersant
korea herald
korea times
korean central news agency
ktn
kuna
kurier
kuwait times
kyiv independent
kyiv post
kyodo
kyodo news
l'equipe
l'express
l'humanité
l'opinion
l'orient le jour
l'équipe
la croix
la jornada
la libre belgique
la nacion
la nación
la prensa
la presse
la razón
la repubblica
la stampa
la tercera
la vanguardia
las vegas review-journal
late show
le devoir
le figaro
le matin
le monde
le parisien
le point
le soir
le temps
lenta.ru
les echos
libération
los angeles times
lusa
magyar nemzet
mail & guardian
mail and guardian
mail on sunday
mainichi shimbun
manila bulletin
manila times
marca
marketwatch
mashable
masrawy
mediapart
meduza
meet the press
mehr news agency
miami herald
middle east eye
milliyet
milwaukee journal sentinel
minneapolis star tribune
mirror online
mlive
mongabay
morning star
moscow times
mother jones
motherboard
mpr news
msnbc
mtv
mtv news
n-tv
nation media group
national geographic
national post
national public radio
national review
nbc
nbc news
ndtv
netzpolitik
neue zürcher zeitung
new delhi television
new indian express
new republic
new scientist
new statesman
new straits times
new vision
new york daily news
new york magazine
new york post
new york times
new yorker
new zealand herald
news18
news24
newsday
newshour
newsnight
newsweek
nhk
nigerian tribune
nikkei
nikkei asia
nikkei asian review
nippon tv
nos
notimex
novaya gazeta
novosti
npr
nrc
nrc handelsblad
nrk
ntb
ntv
nzherald
nzz
o estado de s paulo
o estado de são paulo
o globo
orange county register
oregonian
orf
oslobodjenje
ouest-france
pa media
pajhwok
palestine chronicle
pap
pbs
pbs newshour
people's daily
petra news agency
philadelphia inquirer
philippine daily inquirer
philippine star
philstar
politico
politico europe
politiken
polskie radio
postmedia
pravda
premium times
press association
press trust of india
press tv
prothom alo
pti
publico
punch newspapers
público
radio 4
radio canada
radio france
radio france internationale
radio free asia
radio free europe
radio free europe/radio liberty
radio liberty
radio new zealand
radio-canada
rai
rappler
reforma
ren tv
reuters
rfe/rl
rfi
rhein-zeitung
ria
ria novosti
rnz
rolling stone
rossiya 1
rossiyskaya gazeta
rt
rtbf
rte
rtl
rtp
rts
rtve
rté
sabc
sacramento bee
salon
salt lake tribune
san diego union-tribune
san francisco chronicle
saudi gazette
saudi press agency
sbs
schweizer radio und fernsehen
scientific american
scotsman
seattle times
semafor
sina
sixth tone
sky
sky news
sky news arabia
sky news australia
sky sports
sky tg24
slate
south african broadcasting corporation
south china morning post
sowetan
spa
spiegel
spiegel online
sports illustrated
sputnik
srf
st louis post-dispatch
standard media
star tribune
stars and stripes
stat news
stern
straits times
stuff.co.nz
suddeutsche zeitung
sueddeutsche zeitung
sun-sentinel
sunday express
sunday mirror
sunday telegraph
sunday times
svenska dagbladet
sveriges radio
svt
swissinfo
sydney morning herald
süddeutsche zeitung
taipei times
talking points memo
tampa bay times
tanjug
tasnim
tasnim news agency
tass
tech crunch
techcrunch
tehran times
telam
telegraph
telemundo
telesur
tempo
texas tribune
the age
the atlantic
the australian
the citizen
the conversation
the daily star
the economist
the edge
the guardian
the herald
the hill
the hindu
the independent
the information
the intercept
the local
the mercury
the monitor
the nation
the national
the new arab
the news
the observer
the onion
the post
the punch
the spectator
the standard
the star
the statesman
the sun
the telegraph
the times
the verge
the week
the wire
thomson reuters foundation
time magazine
times of india
times of israel
times of london
tmz
today show
tolo news
tolonews
toronto star
toronto sun
trend news agency
trt
trt world
trud
tv 2
tv asahi
tv globo
tv2
tvn
tvn24
tvnz
tvp
télam
ukrainska pravda
ukrinform
unian
united press international
univision
upi
us news & world report
usa today
vanguard news
vanity fair
vedomosti
vice news
vietnam news agency
voa
voice of america
vox
vrt
wales online
wall street journal
washington examiner
washington free beacon
washington post
washington times
welt
welt am sonntag
wion
wired
wprost
wsj
xinhua
xinhua news agency
yahoo news
yediot ahronot
yedioth ahronoth
yle
ynet
yomiuri shimbun
yonhap
yonhap news agency
zdf
zee news
zeit
zeit online
český rozhlas
čtk
`;

export const OUTLETS = words(NAMES);

/** The last word of many a paper's and station's name: the Harlow Bay [Courier]. Not for one-word names. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `
advertiser
advocate
argus
banner
beacon
broadcasting
bugle
bulletin
business journal
chronicle
courant
courier
daily
dispatch
echo
enquirer
evening news
examiner
fm
gazette
gleaner
globe
herald
inquirer
intelligencer
journal
ledger
magazine
mail
media
mercury
messenger
mirror
monitor
news
newspaper
newspapers
newswire
pioneer
post
press
radio
recorder
register
reporter
review
sentinel
shimbun
standard
sun-times
telegram
telegraph
television
times
tribune
tv
weekly
zeitung
`
    .trim()
    .split('\n'),
);

/** Of these the ones that hardly end anything else: “the Gulf Sentinel”, but “the Medical Examiner”, “the Trading Post”. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
  `
advertiser
beacon
bugle
chronicle
courant
courier
dispatch
enquirer
gazette
gleaner
herald
inquirer
intelligencer
journal
sentinel
telegram
telegraph
times
tribune
`
    .trim()
    .split('\n'),
);
