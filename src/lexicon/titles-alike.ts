// Titles and jobs, and under what others their holders go. Lower case, singular, spelt as lemmas are: in the American way.
// Collected by hand.

const LEGISLATORS = [
  'congressman',
  'congresswoman',
  'mec',
  'mep',
  'mha',
  'mla',
  'mna',
  'mp',
  'mpp',
  'msp',
  'representative',
  'senator',
];
const OFFICERS = 'constable corporal detective inspector lieutenant sergeant sheriff superintendent trooper'.split(' ');
const LAWYERS = ['barrister', 'counsel', 'solicitor'];
const DOCTORS = 'cardiologist oncologist pediatrician physician psychiatrist surgeon'.split(' ');
const BACKS = ['defenceman', 'defender', 'defenseman'];

/** What the holder of a title is called too: “Justice Ruiz ruled. The [judge] …”; of two words both stand in the title. */
export const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['attorney', ['lawyer', ...LAWYERS]],
  ['blueliner', BACKS],
  ['center', ['forward']],
  ['congressman', ['representative']],
  ['congresswoman', ['representative']],
  ['councilor', ['alderman', 'alderwoman', 'councilman', 'councilwoman']],
  ['cop', OFFICERS],
  ['doctor', DOCTORS],
  ['forward', ['center', 'winger']],
  ['judge', ['justice', 'magistrate']],
  ['goalie', ['goalkeeper', 'goaltender', 'netminder']],
  ['goaltender', ['goalie', 'netminder']],
  ['lawmaker', LEGISLATORS],
  ['lawyer', ['attorney', ...LAWYERS]],
  ['legislator', LEGISLATORS],
  ['liner', BACKS],
  ['mountie', OFFICERS],
  ['netminder', ['goalie', 'goaltender']],
  ['officer', OFFICERS],
  ['pastor', ['rev', 'reverend']],
  ['physician', ['doctor', ...DOCTORS]],
  ['pm', ['prime minister']],
  ['premier', ['prime minister']],
  ['skipper', ['captain']],
  ['spokesman', ['spokesperson']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['spokeswoman', ['spokesperson']],
  ['winger', ['forward']],
]);
