// The words by which articles say that somebody is not named, and why. Patterns over the plain shadow, all of bounded
// length; the phrase is what the first group holds, or all of it.

export const ANONYMITY_ROWS: readonly {
  readonly name: string;
  readonly example: string;
  readonly counterExample: string;
  readonly pattern: RegExp;
}[] = [
  {
    name: 'on condition of anonymity',
    example: 'an official, speaking [on condition of anonymity],',
    counterExample: 'on condition of a refund',
    pattern:
      /\b(?:up)?on (?:the )?(?:strict )?condition (?:of (?:strict )?anonymity|of not being (?:named|identified|quoted by name)|that (?:he|she|they|his name|her name|their names?)(?: would| will)? not be (?:named|identified|used|published|quoted by name))/g,
  },
  {
    name: 'anonymously',
    example: 'a clerk who spoke [anonymously]',
    counterExample: 'an anonymous letter',
    pattern:
      /\b(?:anonymously|under (?:a )?condition of anonymity|under the condition of anonymity|under cover of anonymity)\b/g,
  },
  {
    name: 'asked for it',
    example: 'a nurse who [requested anonymity]',
    counterExample: 'a nurse who requested leave',
    pattern:
      /\b(?:requested|requesting|granted|given|was granted|were granted|insisted on|insisting on|demanded|sought|was promised|asked for|asking for|was offered) (?:strict )?(?:anonymity|confidentiality)\b/g,
  },
  {
    name: 'asked not to be named',
    example: 'an aide, [asking not to be named] because of the inquiry,',
    counterExample: 'an aide asked not to be late',
    pattern:
      /\b(?:asked|asking|asks|requested|requesting|preferred|preferring|wanted|wished|wishing|chose|insisted|begged) (?:that (?:he|she|they|his name|her name|their names) )?not (?:to )?be (?:further |fully )?(?:named|identified|quoted by name|quoted)\b/g,
  },
  {
    name: 'would not be named',
    example: 'a broker who [declined to be named]',
    counterExample: 'a broker who declined to be paid',
    pattern:
      /\b(?:declined|declining|refused|refusing|did not want|didn't want|does not want|would not agree|not wanting|not wishing|did not wish|unwilling|reluctant) (?:(?:for )?(?:his|her|their) (?:full )?names? )?(?:to be )?(?:named|identified|quoted by name|used|published|printed)\b/g,
  },
  {
    name: 'cannot be named',
    example: 'the boy, who [cannot be named] for legal reasons,',
    counterExample: 'who cannot be moved',
    pattern:
      /\b(?:cannot|can't|can not|could not|may not|will not|was not|is not being|were not|has not been|have not been|who is not) be(?:ing)? (?:named|identified)\b|\b(?:was|were|is|are) not (?:being )?(?:named|identified)\b/g,
  },
  {
    name: 'not authorized to speak',
    example: 'who was [not authorized to speak publicly]',
    counterExample: 'who was not authorized to sell it',
    pattern:
      /\b(?:not|n't|neither|never|un)[ -]?(?:been |being )?(?:authori[sz]ed|allowed|permitted|cleared|empowered) to (?:speak|talk|comment|discuss|brief|address)(?: (?:publicly|openly|on the record|to (?:the )?(?:media|press|reporters)|about it))?/g,
  },
  {
    name: 'not named',
    example: 'a man, who gave [only his first name],',
    counterExample: 'only his first book',
    pattern: /\bonly (?:by )?(?:his|her|their) (?:first|last|given) names?\b/g,
  },
  {
    name: 'on background',
    example: 'an aide, speaking [on background],',
    counterExample: 'on background music',
    pattern: /\b(?:spoke|speaking|speak|talked|talking|said) (on (?:deep )?background|off the record)\b/g,
  },
];
