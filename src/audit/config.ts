// The configuration file of the audit, and the baseline file: what may stand in them, said in one sentence where it does not.
import Type from 'typebox';
import { Errors } from 'typebox/value';
import type { Baseline } from './baseline.ts';
import { LEVELS, type Level, type Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Settings } from './settings.ts';

/** What a configuration file says. */
export interface Config extends Settings {
  /** The least level that makes the exit status 1. */
  readonly failOn?: Level | 'never';
  /** Globs, from the folder of the file: articles that are passed over. */
  readonly ignore?: readonly string[];
}

const level = Type.Enum([...LEVELS]);
const options = Type.Record(Type.String(), Type.Union([Type.Number(), Type.Array(Type.String())]));
const setting = Type.Union([Type.Enum(['off', ...LEVELS]), Type.Tuple([level]), Type.Tuple([level, options])]);
const configSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    failOn: Type.Optional(Type.Enum([...LEVELS, 'never'])),
    ignore: Type.Optional(Type.Array(Type.String())),
    rules: Type.Optional(Type.Record(Type.String(), setting)),
  },
  { additionalProperties: false },
);
const baselineSchema = Type.Object({
  version: Type.Literal(1),
  findings: Type.Record(Type.String(), Type.Record(Type.String(), Type.Array(Type.String()))),
});

const SAYS: ReadonlyMap<string, string> = new Map([
  ['failOn', `failOn is one of ${[...LEVELS, 'never'].join(', ')}`],
  ['ignore', 'ignore is a list of globs, such as ["archive/**"]'],
  ['rules', 'rules is an object of rules and levels, such as { "loaded-verb": "off" }'],
]);

/**
 * A configuration as read from JSON.
 *
 * @throws ConfigError in one sentence, with the path in front
 */
export function configOf(value: unknown, path: string): Config {
  const [error] = Errors(configSchema, value);
  if (error) throw new ConfigError(`${path}: ${problem(error.instancePath, value)}`);
  const config = value as Config;
  for (const [id, set] of Object.entries(config.rules ?? {})) {
    const rule = RULES.find((row) => row.id === id);
    if (!rule) throw new ConfigError(`${path}: there is no rule "${id}"; onrecord audit --rules lists them`);
    const told = typeof set === 'string' ? {} : (set[1] ?? {});
    for (const [name, option] of Object.entries(told)) checkOption(rule, name, option, path);
  }
  return config;
}

/**
 * A baseline as read from JSON.
 *
 * @throws ConfigError in one sentence, with the path in front
 */
export function baselineOf(value: unknown, path: string): Baseline {
  const [error] = Errors(baselineSchema, value);
  if (error) throw new ConfigError(`${path}: this is no baseline; write one with --write-baseline`);
  return value as Baseline;
}

/** A configuration or a baseline that cannot be used. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function problem(at: string, value: unknown): string {
  const [top = '', rule] = at.split('/').slice(1);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'a configuration is an object, such as { "rules": {} }';
  if (top === 'rules' && rule !== undefined)
    return `the level of "${rule}" is off, ${LEVELS.join(', ')}, or a list such as ["warning", { "words": 8 }]`;
  const unknown = Object.keys(value).find((key) => !SAYS.has(key) && key !== '$schema');
  return SAYS.get(top) ?? `there is no setting "${unknown ?? top}"; choose from ${[...SAYS.keys()].join(', ')}`;
}

function checkOption({ id, options: own }: Rule, name: string, value: unknown, path: string): void {
  const known = new Map(Object.entries(own));
  const untold = known.get(name);
  const names = [...known.keys()].join(', ');
  if (untold === undefined)
    throw new ConfigError(
      `${path}: "${id}" has no option "${name}"; ${names ? `choose from ${names}` : 'it has none at all'}`,
    );
  if (typeof untold !== typeof value)
    throw new ConfigError(
      `${path}: the option "${name}" of "${id}" is ${typeof untold === 'number' ? 'a number' : 'a list of words'}`,
    );
}
