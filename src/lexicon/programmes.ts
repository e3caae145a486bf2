// Radio and television programmes of Canada and the United States to which people tell things, by the name that articles use,
// lower case, without “the” in front unless it makes the name (The House). Collected by hand; “q” and “here” are left out.
import { words } from './table.ts';

export const PROGRAMMES = words(`
60 minutes
all in a day
all points west
all things considered
as it happens
b.c. today
breakfast television
calgary eyeopener
canada am
canada tonight
cbs this morning
cross country checkup
daybreak
daybreak alberta
daybreak kamloops
daybreak montreal
daybreak north
daybreak south
early edition
edmonton am
face the nation
fifth estate
fox & friends
fox and friends
fresh air
good morning america
information morning
labrador morning
mainstreet
maritime noon
marketplace
meet the press
metro morning
morning edition
morning north
newfoundland morning
on the coast
on the island
on the money
ontario morning
ontario today
ottawa morning
power & politics
power and politics
power play
quebec am
question period
quirks & quarks
quirks and quarks
radio noon
radio west
st. john's morning show
sunday edition
the current
the house
the national
the shift
today show
west block
windsor morning
`);
