// Other names that the text itself states: “Daesh is the Arabic name for the Islamic State”.

/** What may stand between two names that are one. Each row proves itself with its examples, the names in brackets. */
export const ALIAS_ROWS: readonly {
  readonly name: string;
  readonly example: string;
  readonly counterExample: string;
  readonly between: RegExp;
  /** What the second name must be followed by, where that matters. */
  readonly after?: RegExp;
}[] = [
  {
    name: 'is the name for',
    example: '[Jabhat al-Sahel] is the local name for the [Coastal Salvation Front].',
    counterExample: '[Jabhat al-Sahel] is the local rival of the [Coastal Salvation Front].',
    between:
      /^,? (?:is|was|are|were|being) (?:(?:the|an?|another|\p{Lu}?[\p{L}’'-]{1,20}) ){0,4}(?:name|acronym|abbreviation|term|nickname|shorthand|word) (?:for|of|given to|used for) (?:the )?["“]?$/u,
  },
  {
    name: 'also known as',
    example: '[Harbor Relief], also known as [HR Global], sent boats.',
    counterExample: '[Harbor Relief], also working with [HR Global], sent boats.',
    between:
      /^,? (?:\(|- ?)?(?:(?:which|who) (?:is|was|are) )?(?:(?:also|better|commonly|formerly|previously|formally|locally|widely|often|otherwise|sometimes|popularly|now|once) )?(?:known|referred to|branded) (?:as|by its acronym|by the acronym) (?:the )?["“]?$/u,
  },
  {
    name: 'also called',
    example: '[Harbor Relief], also called [HR Global], sent boats.',
    counterExample: '[Ana Ruiz] also called [Omar Haddad] weak.',
    between:
      /^(?:, |,? ?\()(?:(?:which|who) (?:is|was|are) )?(?:(?:also|commonly|formerly|previously|formally|locally|widely|often|otherwise|sometimes|popularly|now|once) )?called (?:the )?["“]?$/u,
    // “Ruiz, also called Haddad weak”: what is only called so stands between commas
    after: /^[,)."”]/,
  },
  {
    name: 'formerly',
    example: '[Nordsea Bank] (formerly [Kelder & Sons]) closed.',
    counterExample: '[Nordsea Bank], formerly of [Kelder & Sons], closed.',
    between: /^,? \(?(?:formerly|previously|originally|aka|a\.k\.a\.) (?:the )?["“]?$/,
  },
  {
    name: 'or',
    example: '[Harbor Relief], or [Blue Lamp], sent boats.',
    counterExample: '[Harbor Relief] or [Blue Lamp] sent boats.',
    between: /^, \(?or (?:the )?["“]?$/,
    after: /^[,)]/,
  },
  {
    name: 'which calls itself',
    example: '[Daesh], which calls itself the [Islamic State], fled.',
    counterExample: '[Daesh], which fought the [Islamic State], fled.',
    between:
      /^,? which (?:calls itself|goes by|used to be called|changed its name (?:from|to)|is called) (?:the )?["“]?$/,
  },
];

/** Less than this between two names fits no row. */
const SHORTEST = ' or ';

/** The row by which the second name is another one for the first, if any does. `after` is what follows the second. */
export function aliasRow(between: string, after: string): string | undefined {
  if (between.length > 60 || between.length < SHORTEST.length) return undefined;
  return ALIAS_ROWS.find((row) => row.between.test(between) && (row.after?.test(after) ?? true))?.name;
}
