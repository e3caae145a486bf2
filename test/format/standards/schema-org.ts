// The vocabulary of schema.org, as the types of schema-dts write it down: which properties a type has, of which types.
import { readFileSync } from 'node:fs';

interface Type {
  readonly parents: readonly string[];
  readonly ranges: ReadonlyMap<string, string>;
}

const SOURCE = readFileSync(new URL('../../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');
const TYPES: ReadonlyMap<string, Type> = new Map(
  [...SOURCE.matchAll(/^(?:export )?interface (\w+)(?: extends ([\w, <>]+))? \{\n([\s\S]*?)^\}/gm)].map(
    ([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.split(', ').filter(Boolean),
        ranges: new Map(
          [...body.matchAll(/"(\w+)"\?: SchemaValue<(.*?), "/g)].map(([, property = '', range = '']) => [
            property,
            range,
          ]),
        ),
      },
    ],
  ),
);

/** The type and all above it, as interfaces of the file. */
function lineage(name: string): string[] {
  const type = TYPES.get(name);
  return type ? [name, ...type.parents.flatMap(lineage)] : [];
}

const rangeOf = (type: string, property: string): string | undefined =>
  lineage(`${type}Leaf`)
    .map((name) => TYPES.get(name)?.ranges.get(property))
    .find((range) => range !== undefined);

/** `Person` is in `Organization | Person | IdReference`; `NewsMediaOrganization` too, for what is above it. */
function isIn(range: string, value: unknown): boolean {
  const types = range.split(' | ');
  if (typeof value === 'string') return types.some((type) => ['Text', 'URL', 'Date', 'DateTime'].includes(type));
  const { '@type': type, '@id': id } = value as { '@type'?: string; '@id'?: string };
  if (type === undefined) return id !== undefined && types.includes('IdReference');
  return lineage(`${type}Leaf`).some((name) => types.includes(name.replace(/(?:Base|Leaf)$/, '')));
}

/** What is wrong with a node and those in it: unknown types, properties that its type lacks, values out of range. */
export function misuses(node: Record<string, unknown>): string[] {
  const { '@type': type, '@id': _, '@context': __, ...properties } = node;
  if (type === undefined) return [];
  if (!TYPES.has(`${type}Leaf`)) return [`no type ${type}`];
  return Object.entries(properties).flatMap(([property, value]) => {
    const range = rangeOf(String(type), property);
    if (range === undefined) return [`${type} has no ${property}`];
    return [value]
      .flat()
      .flatMap((one) => [
        ...(isIn(range, one) ? [] : [`${type}.${property}: ${JSON.stringify(one)} is not of ${range}`]),
        ...(typeof one === 'object' ? misuses(one as Record<string, unknown>) : []),
      ]);
  });
}
