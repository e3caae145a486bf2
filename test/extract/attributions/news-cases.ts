// One attribution a line, the answer inside it, as in cases.ts: turns that news articles of all countries have.

export const FOUND_IN_NEWS: readonly string[] = [
  // the day in front of a source, and behind it
  'On Friday {source:Harlow Motor Company} {cue:announced} {content:the port was part of a criminal inquiry}.',
  'Late Monday {source:the council} {cue:said} {content:the pool was lost}.',
  'Yesterday {source:the ministry} {cue:told} {via:the Star} {content:it would end the search}.',
  'This past Friday, {source:the princess, 67}, {cue:announced} {content:her candidacy}.',
  '{content:The plan was dropped}, {cue:according to} {source:police} on Thursday.',
  '{cue:According to} {source:officials} on Saturday, {content:the storm killed two men}.',
  '{source:Mayor Ruiz} {cue:announced} Friday, ending weeks of doubt, {content:that the pool would close}.',
  '{source:Sunday Telegraph readers} {cue:said} {content:the plan was dead}.',
  '{source:Friday’s affidavit} {cue:said} {content:the man had hidden the boat in a shed}.',
  '{source:Sunday traders} {cue:said} {content:the market was dead}.',
  '{source:The Sunday Times} {cue:said} {content:the mayor would go}.',
  // where a clause with “who” ends
  'Omar Haddad, {source:who} {cue:told} {addressee:the council} {content:the road was not safe}, walks to school.',
  'The man, {source:who} {cue:says} {content:he never saw the car}, was charged on Friday.',
  'Ana Ruiz, {source:who} {cue:said} {content:he came, saw and won}, left.',
  'He met Ana Ruiz, {source:who} {cue:said} {content:the port would close, was sold and would not open again}.',
  // whoever told it to the page
  '{source:The mayor} {cue:said in a statement} {content:that the ferry would be sold}, {via:The Daily Star} reported.',
];

export const NOT_FOUND_IN_NEWS: readonly string[] = [
  'Yesterday morning also saw a vote on the port.',
  'Monday saw armed police search a second house in Harlow.',
  'Two men allegedly threatened the mayor as she left the hall.',
  'The second raid reportedly was in Harlow, and nine people died there.',
  'The wreck was last known to be in the north sea.',
];
