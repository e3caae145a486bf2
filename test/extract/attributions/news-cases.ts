// One attribution a line, the answer inside it, as in cases.ts: turns that news articles of all countries have.

export const FOUND_IN_NEWS: readonly string[] = [
  // the second of two verbs may be anybody’s
  '{source:Witnesses} {cue:said} {content:the man was drunk and threatened to kill a guard}.',
  '{source:Ruiz} {cue:said} {content:the boats were seized and ordered to leave}.',
  // who stands beside whoever speaks
  '{content:The council has closed the pool}, {source:the town’s press officer, Omar Haddad}, {cue:has said}.',
  '{content:The council will close the pool}, {source:its director-general, Dr Omar Haddad}, {cue:has confirmed}.',
  '{source:The governor, who was represented by his deputy, Mrs Ana Ruiz}, {cue:noted} {content:that the port was safe}.',
  'Narrating her ordeal, {source:the victim, Ana}, {cue:said} {content:she was beaten}.',
  // nobody’s word
  'It {cue:is alleged} {content:the man entered the house and demanded money}.',
  'It {cue:was gathered} {content:that the victim died before help came}.',
  'But it {cue:is understood} {content:Hale will leave in May}.',
  // what they think of it
  '{source:Haddad} {cue:was adamant} {content:that it was a penalty}.',
  '{source:The opposition leader} {cue:termed} {content:the budget disappointing}.',
  '{source:The minister} {cue:dubbed} {content:the report a fabrication}.',
  '{source:Ruiz} {cue:asked} {content:voters to stay at home}.',
  '{source:The court} {cue:asked} Ruiz {content:how the boat was lost}.#asked',
  // courts
  '{source:Justice Ana Ruiz} {cue:held} {content:that the claim was out of time}.',
  'In his judgment, {source:Justice Omar Haddad} {cue:held} {content:that the claim failed}.',
  '{addressee:The jury} {cue:was told} {content:that Haddad sent her nine messages in one night}.',
  '{content:He is a good sailor}, {cue:said} {source:his grandmother, Rosa Lind}, who raised him.',
  '{content:“Get out,”} {source:she} {cue:is said to have shouted}.',
  '{content:“My hands are clean,”} {source:the general} {cue:was reported to have said}.',
  // as per the police report; with one writing; this, to newsmen
  '{cue:As per} {source:the police}, {content:the boat was lost before the rain came}.',
  'Fans were furious, with {source:one} {cue:tweeting}: {content:“Bring her back.”}',
  'Many went home early, with {source:another} {cue:adding}: {content:“I am done.”}',
  'Replying to a question in the council, {source:Harbour Minister Ana Ruiz} {cue:said} {content:14 boats were lost}.',
  '{source:The minister} {cue:said} {content:this port was the worst in the north}.',
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
  // what sets the scene in front of a source
  'On live television {source:Ruiz} {cue:attacked} {content:the sale of the port}.',
  '{source:At least three clerks} {cue:said} {content:the port was closed}.',
  // when and where it was said
  '{source:Prime Minister Ruiz} {cue:said} at a press conference yesterday morning {content:the gun laws should be changed}.',
  '{source:The premier} {cue:said} today {content:there was no date for the sale}.',
  '{source:Ruiz} {cue:said} on Thursday night {content:the boat was lost}.',
  '{source:Ruiz} {cue:said} {content:Tuesday’s vote was lost}.',
  '{source:Ruiz} {cue:said} {content:today is a great day}.',
  '{source:The firm} {cue:said} in its filing {content:the boats “may not be safe”}.',
  // a participle in front of its noun
  '{source:Ruiz} {cue:called} {content:the mayor’s proposed deal “a gift to the rich”}.',
  '{source:Ruiz} {cue:proposed} {content:a deal that was “a gift to the rich”}.',
  // a clause, and who tells it under oath or from memory
  '{content:The man had a knife}, {source:the officer} {cue:testified} Tuesday.',
  '{content:The road was closed for months}, {source:the witness} {cue:recounted} in court.',
  // as somebody puts it
  'As {source:Ruiz} {cue:sums up} this time: {content:“We came, we saw, we lost.”}',
  'As {source:she} {cue:told} {addressee:the council}: {content:“Nobody came.”}',
  'As {source:my father} {cue:used to say}, {content:“Never sail on a Friday.”}',
  // by the rules
  '{cue:Per} {source:the bylaws}, {content:members may vote by mail}.',
  '{cue:Per} {source:Reuters}, {content:the ferry was sold in May}.',
  'At Harlow News, {source:chairman Ana Ruiz} {cue:said} {content:the port was closed}.',
  // what is reported of a subject is not its own word
  '{content:Ruiz} {cue:was said} {content:to be suffering “minor pains” on Friday}.',
  '{source:Haddad} {cue:was reported as saying} {content:that the port was lost}.',
  'It {cue:was claimed} {content:that the boats were “all but lost”}.',
  // what somebody condemns
  '{source:Harlow} {cue:condemns} {content:deadly attack on its port}',
  '{source:The mayor} {cue:called for} {content:an end to the strike}.',
  // all of what stands in front of a tag
  '{content:Founded by Ana Ruiz, a teacher at the school of Harlow, the project began with the wish to share the beauty of the coast}, {cue:said} {source:crew leader Omar Lind}.',
  '{content:The police seized the letter on July 17 despite the objections of the writer, who is based in Harlow}, {source:sources} {cue:said}.',
  // a source is no clause
  '{content:“We can pay for this,”} {source:the party leader} will {cue:say}.',
  '{source:Haddad} told reporters she thought the deal fair, {cue:saying} {content:a trial would not help}.',
  // where it was printed
  '{source:He} {cue:said}, in remarks published by the Courier in May, {content:“no other port has been sold so often in so short a time.”}',
  '{source:Ruiz} was quoted in Harlow newspapers, including the Courier, as {cue:saying} {content:the boats were safe}.',
  // an outlet, and the subject of what it reports
  "{cue:According to} {source:Harlow Bulletin}, {content:Wednesday's earthquake, at 6.3, was the strongest recorded impacting Harlow City}.",
  '{cue:According to} {source:Haddad, Harlow’s mayor}, {content:the boat was sold}.',
  // who says it, between the subject and its verb
  '{content:Haddad}, {cue:said} {source:the statement}, {content:was one of the top three in the selection process}.',
  '{source:Haddad, who runs the port}, {cue:said} {content:the statement, like others, was false}.',
  // a name or a clause of place between the subject of what is said and its verb
  '{source:The Courier} {cue:announced} on Thursday {content:it would close in May after its owner, businessman Omar Haddad, fell ill}.',
  '{source:He} {cue:said} {content:the road to the port, where nine boats burned, is closed}.',
  '{source:They} {cue:deemed} {content:that the deal on sending boats to Harlow, where a strike is under way, goes against the law}.',
  '{source:Officials} {cue:said} {content:the boat, a Harlow ferry, was on its way north}.',
  // when, and whom
  '{source:The two mayors} {cue:agreed} on Thursday {content:to deepen the trade between their ports}.',
  '{source:The port} {cue:has told} {addressee:crews and boat owners} {content:to pay for the wall}.',
  // nobody is told to believe it
  'Haddad lost nine seats in May, and it {cue:is widely believed} {content:that his support has fallen}.',
  '{source:Ruiz} {cue:believes} {content:that his support has fallen}.',
  '{content:“We lost,”} it {cue:was reported} by {source:the Courier}.',
  // two verbs of saying, each with a subject
  'Dr Haddad also stated {source:the government} in the 2022 budget {cue:announced} {content:that there would be a deficit of 7 percent}.',
  // what he was met with
  'Haddad was met with {source:messages} {cue:urging} {content:him to sell the port}.',
  '{source:He} {cue:said} {content:while the boats were safe, the harbour needed a new wall}.',
  '{source:He} {cue:said} {content:that under the new deal, the port would close}.',
  '{source:He} {cue:affirmed} {content:that while the guests had learned more about the panel, the hosts got an insight into the islands}.',
  // “who”, and whom they told
  'This took in the home of Omar Haddad, {source:who} {cue:told} {via:the press} {content:his nephew needed a boat}.',
  'Haddad was shot by a sailor, {cue:suspected} {content:to be 23-year-old Luis Mora}.',
  '{content:The storm has hurt sixty people since May, including}, {cue:according to} {source:government reports}, nine small children.',
  'After the trip {source:she} {cue:told} {addressee:her niece} {content:about it and wept}.',
  'Haddad {cue:has been accused of} {content:ordering the killing of a clerk}.',
];

export const NOT_FOUND_IN_NEWS: readonly string[] = [
  'The jury was told that day to go home.',
  'The sailors dubbed the ship Rosa.',
  'It is feared by all.',
  'The farmer branded the cattle in May.',
  'A trader who introduced himself as Omar ran from the port.',
  'The commissioner, Ana Ruiz, disclosed this to newsmen in Harlow on Friday.',
  'Mrs Ruiz said this on Thursday at a meeting with traders.',
  'As per the timetable, the boats left at nine.',
  'HARLOW: Omar Haddad yesterday opened the new port.',
  'The choke hold made things worse in a market that was weak.',
  'However, public support could fall if it were to remain weak.',
  'Aftershocks of a quake with reported magnitude 6.3 have killed six people.',
  'Yesterday morning also saw a vote on the port.',
  'Monday saw armed police search a second house in Harlow.',
  'Two men allegedly threatened the mayor as she left the hall.',
  'The second raid reportedly was in Harlow, and nine people died there.',
  'The wreck was last known to be in the north sea.',
  'Per capita, the town spends more than any other.',
  'Per Hansen, a sailor, won the race.',
  'As the saying goes, “never sail on a Friday.”',
  'Facebook was ordered to remove the post.',
  'Haddad leads a number of groups opposing the old rulers in Harlow.',
  'Harlow was named the best port in the north.',
];
