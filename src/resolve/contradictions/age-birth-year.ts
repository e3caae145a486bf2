// An age that a year of birth excludes: “Ana Ruiz, 42, …” and “Ruiz was born in 1990”, in an article of 2024.
import type { DateExpression, Warning } from '../../record.ts';
import { type Age, agesIn, bornBefore } from './ages.ts';
import type { Check, Matter } from './check.ts';

const CODE = 'age-birth-year';

/** Days and years of birth, by the id of the person; the first that is given. */
function birthsOf({ doc, dates, entities }: Matter): ReadonlyMap<string, DateExpression> {
  const told = dates.flatMap((date) => {
    const oneYear = /\b\d{4}$/.test(date.text) && date.from?.slice(0, 4) === date.to?.slice(0, 4);
    const at = oneYear ? bornBefore(doc.plain, date.start) : undefined;
    return at === undefined ? [] : [{ at, date }];
  });
  if (told.length === 0) return new Map();
  const persons = entities.filter((e) => e.type === 'person');
  const ends = new Map(persons.flatMap((e) => e.mentions.map((m) => [m.end, e.id] as const)));
  const births = new Map<string, DateExpression>();
  for (const { at, date } of told) {
    const person = ends.get(at);
    if (person && !births.has(person)) births.set(person, date);
  }
  return births;
}

/** Nobody is older than the years since the birth; who is younger may have been so at the time told of. */
function warningOf(age: Age, birth: DateExpression, year: number): Warning | undefined {
  const most = year - Number(birth.from?.slice(0, 4));
  const fits = age.years <= most && (age.years >= most - 1 || age.dated);
  if (fits || most < 0) return undefined;
  const { start, end } = age.start < birth.start ? birth : age;
  const person = age.person.name;
  const message = `${person} is said to be ${age.text} and born ${birth.text}, which makes ${most - 1} or ${most} in ${year}.`;
  return { code: CODE, message, start, end };
}

function find(matter: Matter): Warning[] {
  const year = Number(matter.doc.published?.slice(0, 4));
  const births = year ? birthsOf(matter) : new Map<string, DateExpression>();
  if (births.size === 0) return [];
  return agesIn(matter).flatMap((age) => {
    const birth = births.get(age.person.id);
    return (birth && warningOf(age, birth, year)) ?? [];
  });
}

export const ageBirthYear: Check = {
  code: CODE,
  example: '[p:Ana Ruiz], 42, runs the mill. [p:Ruiz] was born in {1990}.',
  counter: '[p:Ana Ruiz], 33, runs the mill. [p:Ruiz] was born in 1990.',
  find,
};
