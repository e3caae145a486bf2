// Titles and jobs, and under what others their holders go. Lower case, singular. Collected by hand.

const LEGISLATORS = ['congressman', 'congresswoman', 'mep', 'mla', 'mna', 'mp', 'mpp', 'representative', 'senator'];
const OFFICERS = 'constable corporal detective inspector lieutenant sergeant sheriff superintendent trooper'.split(' ');
const BACKS = ['defenceman', 'defender', 'defenseman'];

/** What the holder of a title is called too: “Justice Ruiz ruled. The [judge] …”. */
export const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['attorney', ['lawyer']],
  ['blueliner', BACKS],
  ['congressman', ['representative']],
  ['congresswoman', ['representative']],
  ['judge', ['justice', 'magistrate']],
  ['goalie', ['goalkeeper', 'goaltender', 'netminder']],
  ['goaltender', ['goalie', 'netminder']],
  ['lawmaker', LEGISLATORS],
  ['lawyer', ['attorney']],
  ['legislator', LEGISLATORS],
  ['netminder', ['goalie', 'goaltender']],
  ['officer', OFFICERS],
  ['pastor', ['rev', 'reverend']],
  ['spokesman', ['spokesperson']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['spokeswoman', ['spokesperson']],
]);
