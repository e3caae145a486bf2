// Two ages of one person: “Ana Ruiz, 42, …” and “Ruiz, 45, …”.
import type { Warning } from '../../../record.ts';
import { type Age, agesIn } from '../ages.ts';
import type { Matter } from '../check.ts';
import { disagreement } from './tolls.ts';

export function agesThatDisagree(matter: Matter): Warning[] {
  const first = new Map<string, Age>();
  return agesIn(matter).flatMap((age) => {
    if (age.dated) return [];
    const known = first.get(age.person.id);
    if (!known) first.set(age.person.id, age);
    return known && known.years !== age.years
      ? [disagreement(known, age, `is the age of ${age.person.name} here`)]
      : [];
  });
}
