// What a company and nobody else is called right before its name (“the retailer Coles”) or behind it (“Coles, a retailer”),
// and what companies have and people have not. Written by hand: no “miner”, “developer”, “operator”, who may be people.
import { words } from './table.ts';

export const COMPANY_NOUNS: ReadonlySet<string> = words(`
airline
automaker
bank
biotech
brand
brewery
broadcaster
brokerage
carmaker
carrier
chain
chipmaker
company
conglomerate
consultancy
corporation
drugmaker
fintech
firm
insurer
lender
manufacturer
marketplace
multinational
platform
retailer
startup
steelmaker
subsidiary
supermarket
utility
wholesaler
`);

/** “[Coles] CEO Ana Ruiz”; not “spokesman”, whom people have too. */
export const COMPANY_OFFICES: ReadonlySet<string> = words(`
ceo
cfo
cofounder
coo
cto
shareholders
stockholders
subsidiary
`);

/** “[shareholders] of Coles”, “[shares] in Coles” */
export const COMPANY_PARTS: ReadonlySet<string> = words(`
ceo
cfo
cofounder
coo
cto
shareholder
shareholders
shares
stockholders
subsidiary
`);

/** What a paper or a station and nobody else is called right before its name: “the newspaper El Correo”. */
export const OUTLET_NOUNS: ReadonlySet<string> = words(`
agency
broadcaster
channel
daily
journal
magazine
network
newspaper
outlet
portal
station
tabloid
website
weekly
`);

/** “[chief executive] of Coles”, “[CEO] at Coles”: who leads a company; not “director of Titanic”, “founder of Rome” */
export const COMPANY_LEADERS: ReadonlySet<string> = words(`
ceo
cfo
cofounder
coo
cto
`);
