/**
 * News agencies and papers by the names that stand in datelines, credits and bylines.
 * Source: the agencies' own style guides and the member lists of MINDS International and OANA.
 */
const NAMES = `
AAP
AFP
AGI
AKI
AL JAZEERA
ANA
ANI
ANP
ANSA
AP
APA
APP
ASSOCIATED PRESS
AZERTAC
Agence France-Presse
Al Jazeera
Anadolu
Anadolu Agency
Antara
BBC
BBC News
BBC Sport
BERNAMA
BNO News
BSS
BTA
Belga
Bernama
Bloomberg
Bloomberg News
CBC News
CCN
CMC
CNA
CNBC
CNN
CNS
CP
CTK
CTV News
Canadian Press
Catholic News Service
DPA
Deutsche Welle
Dow Jones
Dow Jones Newswires
EFE
FENA
GNA
Gannett News Service
Getty
Getty Images
Guardian
HINA
IANS
IINA
INA
INTERFAX
IPS
IRIN
IRNA
ITAR-TASS
Inter Press Service
Interfax
JTA
KCNA
KNA
KPL
KUNA
Kyodo
Kyodo News
LETA
LUSA
MAP
MENA
MTI
McClatchy
NAMPA
NAN
NHK
NNA
NPR
NTB
News Agency of Nigeria
PA
PA Media
PANA
PAP
PNA
PTI
Petra
Prensa Latina
Press Association
Press Trust of India
QNA
RFE/RL
RIA
RIA Novosti
RITZAU
RNS
RTT News
Religion News Service
Reuters
Reuters Health
SANA
SAPA
SPA
STT
Sky News
Sputnik
TASS
TT
Tanjug
The Associated Press
The Canadian Press
The Guardian
The Hill
The New York Times
The Wall Street Journal
The Washington Post
Thomson Reuters
Thomson Reuters Foundation
UNB
UPI
UrduPoint
VNA
VOA
WAFA
WAM
Xinhua
Yonhap
dpa
`;

/** In capitals: datelines and credits write them either way. */
export const AGENCIES: ReadonlySet<string> = new Set(NAMES.trim().toUpperCase().split('\n'));
