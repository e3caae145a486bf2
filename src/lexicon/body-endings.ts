// Words that end the names of bodies and of nothing else, lower case: whatever a tagger takes “Harlow Borough Council” for,
// it is one. Not “bank” (the West Bank), “court” (Margaret Court), “college” (State College). Collected by hand.
import { words } from './table.ts';

/** No place and nobody is called so. */
export const BODY_ENDINGS: ReadonlySet<string> = words(`
agency
airlines
airways
alliance
association
authority
bureau
coalition
commission
committee
corporation
council
department
federation
foundation
holdings
institute
ministry
partnership
party
secretariat
securities
university
ventures
`);

/** Nobody is called so; a place may be: “Harlow High School”. */
export const NOT_PEOPLE: ReadonlySet<string> = words(`
academy
bank
chamber
college
enterprises
group
hospital
industries
media
partners
police
railway
school
schools
sciences
services
siochana
society
systems
technologies
`);

/** Behind a place and words with capitals these end the name of a body too: “Ottawa Police [Service]”. */
export const LOCAL_BODY_ENDINGS: ReadonlySet<string> = words(`
academy
board
chamber
club
college
exchange
hospital
orchestra
police
service
services
society
union
`);

/** “[Bank] of Marlby”, “[Ministry] of Health”: the first words of bodies. */
export const BODY_BEGINNINGS: ReadonlySet<string> = words(`
agency
association
bank
board
bureau
church
college
council
department
federation
institute
ministry
office
university
`);

/** What ends the names of bodies that stand in a house of theirs, and nobody’s: “the British [Embassy]”. */
export const EMBASSIES: ReadonlySet<string> = words(`
consulate
directorate
embassy
procuratorate
tribunal
`);

/** “[Fundación] Iguales”, “[Ministério] da Saúde”: the first words of bodies in Spanish, Portuguese, French, Italian and German, without accents. */
export const FOREIGN_BODIES: ReadonlySet<string> = words(`
asociacion
associacao
associazione
banco
banque
bundesamt
bundesministerium
camara
chambre
comision
comissao
commissione
confederacion
confederation
conseil
consejo
corporacion
federacion
federation
federazione
fondation
fondazione
fundacao
fundacion
institut
instituto
istituto
ministere
ministerio
parti
partido
sindicato
sociedad
societe
stiftung
syndicat
universidad
universidade
universita
universite
`);
