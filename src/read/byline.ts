/** “By”, and what sites write for it. */
const OPENING = /^(?:(?:written|story|words|report|text|posted|reporting) )?by:? |^author:? /i;
const ADDRESS = /^(?:https?:|www\.|@)|\S@\S/i;
/** Longer is no name. */
const LONGEST = 80;

/**
 * The names in what a format says of its author: `By Ana Ruiz and Bea Lund`, ["Ana Ruiz", "Bea Lund"], { name: "Ana Ruiz" }.
 * What stands after a comma is a name only in a list that ends with “and”; else it is an outlet or a job.
 */
export function namesIn(written: unknown): string[] {
  const names = Array.isArray(written) ? written.slice(0, 50).flatMap(named) : named(written);
  return [...new Set(names)];
}

function named(author: unknown): string[] {
  if (typeof author === 'string') return split(author);
  if (typeof author !== 'object' || author === null || !('name' in author)) return [];
  return typeof author.name === 'string' ? split(author.name) : [];
}

function split(line: string): string[] {
  const parts = line
    .slice(0, 1000)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '')
    .split(/ (?:and|&) |;|\|/);
  const names =
    parts.length > 1 ? parts.flatMap((part) => part.split(',')) : [(parts[0] as string).split(',')[0] ?? ''];
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= LONGEST && !ADDRESS.test(name));
}
