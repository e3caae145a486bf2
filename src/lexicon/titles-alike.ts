// Titles and jobs, and under what others their holders go. Lower case, singular. Collected by hand.

const LEGISLATORS = ['congressman', 'congresswoman', 'mep', 'mla', 'mna', 'mp', 'mpp', 'representative', 'senator'];
const OFFICERS = 'constable corporal detective inspector lieutenant sergeant sheriff superintendent trooper'.split(' ');
const DOCTORS = 'cardiologist oncologist paediatrician pediatrician physician psychiatrist surgeon'.split(' ');
const BACKS = ['defenceman', 'defender', 'defenseman'];

/** What the holder of a title is called too: “Justice Ruiz ruled. The [judge] …”; of two words both stand in the title. */
export const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['attorney', ['lawyer']],
  ['blueliner', BACKS],
  ['centre', ['forward']],
  ['congressman', ['representative']],
  ['congresswoman', ['representative']],
  ['councillor', ['councilman', 'councilwoman']],
  ['cop', OFFICERS],
  ['doctor', DOCTORS],
  ['forward', ['centre', 'winger']],
  ['judge', ['justice', 'magistrate']],
  ['goalie', ['goalkeeper', 'goaltender', 'netminder']],
  ['goaltender', ['goalie', 'netminder']],
  ['lawmaker', LEGISLATORS],
  ['lawyer', ['attorney']],
  ['legislator', LEGISLATORS],
  ['liner', BACKS],
  ['mountie', OFFICERS],
  ['netminder', ['goalie', 'goaltender']],
  ['officer', OFFICERS],
  ['pastor', ['rev', 'reverend']],
  ['physician', ['doctor', ...DOCTORS]],
  ['pm', ['prime minister']],
  ['premier', ['prime minister']],
  ['spokesman', ['spokesperson']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['spokeswoman', ['spokesperson']],
  ['winger', ['forward']],
]);
