// Nouns for somebody whom an article quotes and does not name, lower case. “always”: whoever is called so is hidden (a
// source, an insider); “often”: only where brought in
// afresh (“a senior official”); “described”: only by what they know (“a person familiar with the talks”). Collected by hand from the advice of
// newsrooms on unnamed sources.
import { table } from './table.ts';

export const ANONYMOUS_NOUNS = table(`
adviser = often
advisers = often
advisor = often
advisors = often
aide = often
aides = often
ally = often
associate = often
associates = often
confidant = often
consultant = often
diplomat = often
diplomats = often
donor = often
employee = often
employees = often
executive = often
executives = often
insider = always
insiders = always
intermediary = often
investigator = often
lobbyist = often
negotiator = often
officer = often
official = often
officials = often
operative = often
operatives = often
people = described
person = described
persons = described
source = always
sources = always
staffer = often
staffers = often
strategist = often
supervisor = often
`);
