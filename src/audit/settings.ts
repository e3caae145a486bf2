// Which rules look, how loud they are, and what they were told.
import { LEVELS, type Level, type Rule, type RuleOptions } from './rule.ts';
import { RULES } from './rules/index.ts';

/** A rule of the configuration: its level, its level with options, or "off". */
export type RuleSetting = Level | 'off' | readonly [Level, RuleOptions?];

export interface Settings {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** A rule that is on. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly level: Level;
  readonly options: RuleOptions;
}

/** The rules that are on, with their own options where the settings say nothing. Settings name rules that exist. */
export function activeRules({ rules = {} }: Settings): ActiveRule[] {
  const settings = new Map(Object.entries(rules));
  return RULES.flatMap((rule) => {
    const setting = settings.get(rule.id) ?? rule.level;
    if (setting === 'off') return [];
    const [level, options] = typeof setting === 'string' ? [setting, {}] : setting;
    return [{ rule, level, options: { ...rule.options, ...options } }];
  });
}

/** Is a level as grave as another, or graver? */
export const atLeast = (level: Level, floor: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(floor);
