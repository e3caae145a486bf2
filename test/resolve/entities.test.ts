import { describe, expect, test } from 'vitest';
import { ALIAS_ROWS } from '../../src/resolve/entities/aliases.ts';
import { solve } from './marked.ts';

/** Each entity by its name, with its mentions in order. */
const who = (line: string): string =>
  solve(line)
    .sections.entities.map((e) => {
      const names = e.mentions.filter((m) => m.kind === 'name').map((m) => m.text);
      return `${e.name}: ${names.join(', ')}`;
    })
    .join(' | ');

describe('one person', () => {
  test.each([
    ['{p:Ana Ruiz} left. {p:Ruiz} came back.', 'Ana Ruiz: Ana Ruiz, Ruiz'],
    [
      '{p:Ethan} and {p:Chloe Marsh} left. {p:Ethan} came back.',
      'Ethan Marsh: Ethan, Ethan | Chloe Marsh: Chloe Marsh',
    ],
    ['{p:Tom} and {p:Ana Ruiz} left. {p:Tom Ruiz} came back.', 'Tom Ruiz: Tom, Tom Ruiz | Ana Ruiz: Ana Ruiz'],
    ['{p:Lund} and {p:Ana Ruiz} left.', 'Lund: Lund | Ana Ruiz: Ana Ruiz'],
    ['{p:Ruiz} quits. Then {p:Ana Ruiz} came back.', 'Ana Ruiz: Ruiz, Ana Ruiz'],
    ['For Destiny, a 19-year-old who sang, it was bad. Destiny left.', 'Destiny: Destiny, Destiny'],
    ['In Charlotte, a 19-year-old, who sang, fell.', ''],
    ['Charlotte, a 19-year-old city, fell.', ''],
    ['{p:Ana Ruiz} left. Friends miss {p:Ana}.', 'Ana Ruiz: Ana Ruiz, Ana'],
    ['{p:Rolf Anders Teague} spoke. {p:Rolf Teague} sat down.', 'Rolf Anders Teague: Rolf Anders Teague, Rolf Teague'],
    ['{p:Rolf A. Teague} spoke. {p:R. Teague} sat down.', 'Rolf A. Teague: Rolf A. Teague, R. Teague'],
    ['{p:William Oakes} ran. {p:Bill Oakes} won.', 'William Oakes: William Oakes, Bill Oakes'],
    ['{p:Mohammed al-Basri} spoke. {p:Basri} left.', 'Mohammed al-Basri: Mohammed al-Basri, Basri'],
    ['{p:Piet van der Meer} ran. {p:van der Meer} won.', 'Piet van der Meer: Piet van der Meer, van der Meer'],
    ['{p:Ana Paula Ribeiro} ran. {p:Ana Paula} won.', 'Ana Paula Ribeiro: Ana Paula Ribeiro, Ana Paula'],
    ['{p:Sam Tully Jr.} ran. {p:Tully} won.', 'Sam Tully Jr.: Sam Tully Jr., Tully'],
    ['{p:Tommy “Sparky” Quinn} ran. {p:Quinn} won.', 'Tommy “Sparky” Quinn: Tommy “Sparky” Quinn, Quinn'],
    [
      '{p:Marta Crooke} ran. {p:Mean Marta Crooke} won. {p:Marta Crooke} left.',
      'Marta Crooke: Marta Crooke, Mean Marta Crooke, Marta Crooke',
    ],
    [
      '{p:María Quintanar Ibarra} spoke. {p:Quintanar} sat.',
      'María Quintanar Ibarra: María Quintanar Ibarra, Quintanar',
    ],
    [
      '{p:Liang Guozhen} met {p:Susan Liang}. {p:Susan} sat.',
      'Liang Guozhen: Liang Guozhen | Susan Liang: Susan Liang, Susan',
    ],
    [
      '{p:Liang Guozhen} spoke. {p:Liang} sat. {p:Susan Liang} came. {p:Liang} left.',
      'Liang Guozhen: Liang Guozhen, Liang, Liang | Susan Liang: Susan Liang',
    ],
    ['{p:Ruth Halvorsen} died. We miss {p:Ruthie}.', 'Ruth Halvorsen: Ruth Halvorsen, Ruthie'],
    [
      '{p:Joaquín Luna}, alias “{p:El Mecánico},” left. {p:El Mecánico} is back.',
      'Joaquín Luna: Joaquín Luna, El Mecánico, El Mecánico',
    ],
    [
      '{p:Ross Pascale}, known throughout the game as “{o:Rocket}”, left. {o:Rocket} won.',
      'Ross Pascale: Ross Pascale, Rocket, Rocket',
    ],
    [
      '{p:Chief Ade Adekoya} is known across {l:Lagos} as {p:Papa Zuma}.',
      'Ade Adekoya: Ade Adekoya, Papa Zuma | Lagos: Lagos',
    ],
    [
      '{p:Hana Cem} met {p:Ali Salman}. {p:Cem} called {p:Ali}’s word a lie.',
      'Hana Cem: Hana Cem, Cem | Ali Salman: Ali Salman, Ali',
    ],
    [
      '{p:Ana Field}’s daughter, {p:Eva Field}, came. {p:Field} wept.',
      'Ana Field: Ana Field | Eva Field: Eva Field | Field: Field',
    ],
    [
      'The death of {p:Tom Field} is a loss. His wife is {p:Eva Field}. {p:Field} wept.',
      'Tom Field: Tom Field | Eva Field: Eva Field | Field: Field',
    ],
    [
      '{p:Eva Field}, daughter of former Mayor {p:Tom Field}, came. {p:Field} wept.',
      'Eva Field: Eva Field, Field | Tom Field: Tom Field',
    ],
    [
      '{p:Tom} and {p:Eva Field} came. {p:Field} wept. {p:Tom Field} sat.',
      'Tom Field: Tom, Tom Field | Eva Field: Eva Field | Field: Field',
    ],
    ['{p:Field}, a father of two, ran. {p:Eva Field} fell.', 'Field: Field | Eva Field: Eva Field'],
    ['Ms. {p:Field} ran. {p:Eva Field}, 40, fell.', 'Eva Field: Field, Eva Field'],
    ['{p:Lloyd Denver} spoke. {l:Denver} said he would go.', 'Lloyd Denver: Lloyd Denver, Denver'],
    ['{p:U.S. Secretary of Defense Lloyd Denver} spoke.', 'Lloyd Denver: Lloyd Denver'],
  ])('%s', (line, found) => expect(who(line)).toBe(found));
});

describe('two people', () => {
  test.each([
    ['{p:Ana Ruiz} left. {p:Omar Ruiz} stayed.', 'Ana Ruiz: Ana Ruiz | Omar Ruiz: Omar Ruiz'],
    [
      'Superintendent {p:Ana Ruiz} met councillor {p:Eva Ruiz}. Superintendent {p:Ruiz} was tired.',
      'Ana Ruiz: Ana Ruiz, Ruiz | Eva Ruiz: Eva Ruiz',
    ],
    [
      'Senator {p:Ana Ruiz} met {p:Eva Ruiz}, a judge. Judge {p:Ruiz} was tired. Sen. {p:Ruiz} left.',
      'Ana Ruiz: Ana Ruiz, Ruiz | Eva Ruiz: Eva Ruiz, Ruiz',
    ],
    [
      'Senator {p:Ana Ruiz} met Senator {p:Eva Ruiz}. Senator {p:Ruiz} was tired.',
      'Ana Ruiz: Ana Ruiz | Eva Ruiz: Eva Ruiz | Ruiz: Ruiz',
    ],
    ['{p:Ana Ruiz} met {p:Omar Ruiz}. {p:Ruiz} was tired.', 'Ana Ruiz: Ana Ruiz | Omar Ruiz: Omar Ruiz | Ruiz: Ruiz'],
    [
      '{p:Omar Ruiz} sat. It fell on her husband, {p:Ana Ruiz} still works. {p:Ruiz} left.',
      'Omar Ruiz: Omar Ruiz | Ana Ruiz: Ana Ruiz | Ruiz: Ruiz',
    ],
    ['{p:Ana Ruiz} met {p:Omar Ruiz}. Mrs. {p:Ruiz} was tired.', 'Ana Ruiz: Ana Ruiz, Ruiz | Omar Ruiz: Omar Ruiz'],
    [
      '{p:Ana Ruiz} spoke. {p:Ruiz} sat. {p:Omar Ruiz} came. {p:Ruiz} left.',
      'Ana Ruiz: Ana Ruiz, Ruiz, Ruiz | Omar Ruiz: Omar Ruiz',
    ],
    [
      '{p:Beatriz Ordóñez de Olvera} met {p:Héctor Olvera Ríos}. {p:Olvera} sat.',
      'Beatriz Ordóñez de Olvera: Beatriz Ordóñez de Olvera | Héctor Olvera Ríos: Héctor Olvera Ríos, Olvera',
    ],
    ['{p:Bill Oakes} met {p:Bob Oakes}.', 'Bill Oakes: Bill Oakes | Bob Oakes: Bob Oakes'],
    ['{p:Lloyd Denver} spoke in {l:Denver}.', 'Lloyd Denver: Lloyd Denver | Denver: Denver'],
  ])('%s', (line, found) => expect(who(line)).toBe(found));
});

describe('one body or place', () => {
  test.each([
    [
      'The {o:Federal Harbor Agency} ({o:FHA}) closed. The {o:FHA} is old.',
      'Federal Harbor Agency: Federal Harbor Agency, FHA, FHA',
    ],
    ['{o:The Union Press} wrote. The {o:UP} wrote.', 'Union Press: The Union Press, UP'],
    [
      '{o:Marlow Motors Inc.} fell. {o:Marlow Motors} rose. {o:Marlow} fell.',
      'Marlow Motors Inc.: Marlow Motors Inc., Marlow Motors, Marlow',
    ],
    ['The {o:Gulf Sentinel} asked. The {o:Sentinel} wrote.', 'Gulf Sentinel: Gulf Sentinel, Sentinel'],
    ['{l:United States} troops. {l:U.S.} bases. {l:US} ships.', 'United States: United States, U.S., US'],
    ['{o:Eastport City} won. {o:City} lost.', 'Eastport City: Eastport City, City'],
    ['{l:MARLBY} — In {l:Marlby} it rained.', 'Marlby: MARLBY, Marlby'],
    ['{o:Relief For All} ({o:MPT}) left. {o:MPT} is back.', 'Relief For All: Relief For All | MPT: MPT, MPT'],
  ])('%s', (line, found) => expect(who(line)).toBe(found));
});

describe('two bodies', () => {
  test.each([
    [
      'The {o:Senate Trade Committee} met. The {o:Senate} voted.',
      'Senate Trade Committee: Senate Trade Committee | Senate: Senate',
    ],
    [
      'The {o:Friends of Mill Library} met in {o:Mill Library}.',
      'Friends of Mill Library: Friends of Mill Library | Mill Library: Mill Library',
    ],
    [
      'The {o:Harlow Ferry District} is in {l:Harlow}.',
      'Harlow Ferry District: Harlow Ferry District | Harlow: Harlow',
    ],
    [
      '{o:Marlow Motors} fell. {o:Marlow Steel} rose. {o:Marlow} waits.',
      'Marlow Motors: Marlow Motors | Marlow Steel: Marlow Steel | Marlow: Marlow',
    ],
    [
      '{o:Union Press} and {o:Upland Post} wrote. The {o:UP} wrote.',
      'Union Press: Union Press | Upland Post: Upland Post | UP: UP',
    ],
  ])('%s', (line, found) => expect(who(line)).toBe(found));
});

describe('other names that the text states', () => {
  const marks = (line: string) => line.replaceAll('[', '{o:').replaceAll(']', '}');
  test.each(ALIAS_ROWS.map((r) => [r.name, r.example, r.counterExample] as const))(
    '%s',
    (_, example, counterExample) => {
      expect(solve(marks(example)).sections.entities).toHaveLength(1);
      expect(solve(marks(counterExample)).sections.entities).toHaveLength(2);
    },
  );

  test('a language may stand between the two', () => {
    expect(who('{o:Daesh} is the {n:Arabic} name for the {o:Islamic State}. {o:Daesh} fled.')).toBe(
      'Islamic State: Daesh, Islamic State, Daesh | Arabic: Arabic',
    );
  });
});

describe('aliases', () => {
  test.each([
    ['{p:Ana Ruiz} left. {p:Ruiz} came. {p:RUIZ} sat.', ['Ruiz']],
    ['The {o:Union Press} ({o:UP}) wrote. {o:U.P.} paid.', ['UP']],
    ['{l:Marlby} is old.', []],
  ])('%s', (line, aliases) => expect(solve(line).sections.entities[0]?.aliases).toEqual(aliases));
});

describe('types', () => {
  const types = (line: string) => solve(line).sections.entities.map((e) => `${e.type} ${e.name}`);
  test.each([
    ['{p:Washington} said no.', ['place Washington']],
    ['{p:Mae Washington} came. {p:Washington} said no.', ['person Mae Washington']],
    ['Mr. {p:Washington} said no.', ['person Washington']],
    ['Her sister {w:Venus} won. {w:Venus} wept.', ['person Venus']],
    ['The planet {w:Venus} rose.', ['work Venus']],
    ['Sen. {p:Ana Ruiz}, {p:D-Minn}., spoke.', ['person Ana Ruiz']],
    ['{p:Rui Prado} of {p:Fundo Norte} spoke.', ['person Rui Prado', 'organization Fundo Norte']],
    ['{p:Marlow Motors} fell. {o:Marlow Motors Inc.} rose.', ['organization Marlow Motors Inc.']],
    [
      'The {p:Harlow Borough Council} met. So did the {p:Bank of Marlby}.',
      ['organization Harlow Borough Council', 'organization Bank of Marlby'],
    ],
    ['{p:Edith Warr}, born {p:Edith Ellen Clegg}, left.', ['person Edith Warr']],
    ['{p:Edith Warr} (née {p:Clegg}) left.', ['person Edith Warr']],
    ['{p:Edith Warr} died. Born {p:Edith Ellen Clegg} in 1930, she sang.', ['person Edith Warr']],
    ['{p:Edith Warr} sang. Born {p:Ana Ruiz} in 1930, she sang too.', ['person Edith Warr', 'person Ana Ruiz']],
    ['{p:Edith Warr} was born to {p:Ana Clegg}.', ['person Edith Warr', 'person Ana Clegg']],
    ['Captain Monica {l:Rochester} left.', ['person Monica Rochester']],
    ['Police Chief Chip {p:Lindstrom} left.', ['person Chip Lindstrom']],
    ['Prosecutor Mat {p:Heckman Jr.} left.', ['person Mat Heckman Jr.']],
    ['Podcaster Ana {p:Lindstrom} left.', ['person Ana Lindstrom']],
    ['Chief Justice {p:Lindstrom} left.', ['person Lindstrom']],
    [
      'Mayor {p:Ruiz} left. A captain in {l:Rochester} stayed. Monica loves {l:Rochester}.',
      ['person Ruiz', 'place Rochester'],
    ],
    ['The newspaper {p:El Trueno} said so. {l:El Trueno} closed.', ['organization El Trueno']],
    ['The daily {p:Ana Ruiz} read was old.', ['person Ana Ruiz']],
    ['She left the magazine {p:Ruiz} founded.', ['person Ruiz']],
    ['Ruiz, CEO of {p:Brontova}, left.', ['organization Brontova']],
    ['The managing director of {w:Brontova} left.', ['organization Brontova']],
    ['The director of {w:Brontova} left.', ['work Brontova']],
    ["{p:Brontova}'s CEO left.", ['organization Brontova']],
    ["{p:Brontova}'s sister left.", ['person Brontova']],
    [
      'The {o:Service for Inland Waters} ({l5:Serinwa}) met.',
      ['organization Service for Inland Waters', 'organization Serinwa'],
    ],
    ['The {o:Service for Inland Waters} ({l:Lagos}) met.', ['organization Service for Inland Waters', 'place Lagos']],
    [
      'The {l:Harlow Embassy} met the {p:Fundación Lindero}.',
      ['organization Harlow Embassy', 'organization Fundación Lindero'],
    ],
    [
      'He left the {l:Harlow School of Art} for {l:Old School Lane}.',
      ['organization Harlow School of Art', 'place Old School Lane'],
    ],
    [
      'The {l:Episcopal Church} prayed in {l:Trinity Church}.',
      ['organization Episcopal Church', 'place Trinity Church'],
    ],
    ['The retailer {p:Brontova} fell. {p:Brontova} rose.', ['organization Brontova']],
    ['{p:Brontova}, a Danish vaccine startup, fell.', ['organization Brontova']],
    ['She left the firm {p:Ruiz} built.', ['person Ruiz']],
    ['Workers at the startup {p:Brontova} said no.', ['organization Brontova']],
    ['In exchange {p:Ruiz} left.', ['person Ruiz']],
    ['{p:Brontova}, the company lawyer, sat down.', ['person Brontova']],
    ['{w:Brontova} CEO {p:Ana Ruiz} left.', ['organization Brontova', 'person Ana Ruiz']],
    ['Shares in {l5:Brontova} fell. The mayor of {l:Lagos} left.', ['organization Brontova', 'place Lagos']],
    ['The firm of {l:Lagos} and {p:Ana}, a retailer, fell.', ['place Lagos', 'person Ana']],
    ['Shareholders of {p:Ruiz} left. {p:Ana Ruiz} spoke.', ['person Ana Ruiz']],
    ['The {l:Central Bank} met in {l:Central Park}.', ['organization Central Bank', 'place Central Park']],
    ['A {l:Federal Court} ruled against {p:Margaret Court}.', ['organization Federal Court', 'person Margaret Court']],
    [
      '{p:Peter Elk Cree Nation} sued. {p:Carrie Nation} sang.',
      ['organization Peter Elk Cree Nation', 'person Carrie Nation'],
    ],
    [
      'The {w:Elk Lake First Nation} sued. She is from {l:Moss Lake First Nation}.',
      ['organization Elk Lake First Nation', 'place Moss Lake First Nation'],
    ],
    ['{o:Tianhe Magnetics Co.} grew. {l5:Tianhe} makes magnets.', ['organization Tianhe Magnetics Co.']],
    [
      '{o:Marlby Steel Inc.} grew. {l:Marlby} wept. It rained in {l5:Marlby}.',
      ['organization Marlby Steel Inc.', 'place Marlby'],
    ],
    ['{l:Brill Capital} fell.', ['organization Brill Capital']],
    ['The {l:New Capital} grew.', ['place New Capital']],
    ['{p:Margaret Court} won in {l:State College}.', ['person Margaret Court', 'place State College']],
    ['{l:Ukrainian} ships. {n:Ukrainian} men.', ['nationality Ukrainian']],
    ['{n:Iraqis} left. {n:Iraqi} men stayed. {n:Omani} ships.', ['nationality Iraqi', 'nationality Omani']],
    ['The song “Low {l:Tide}” rang out.', ['work Low Tide']],
    ['Her latest, “The Salt Year,” opens.', ['work The Salt Year']],
    ['The “Iron Lady” spoke.', []],
  ])('%s', (line, found) => expect(types(line)).toEqual(found));
});
