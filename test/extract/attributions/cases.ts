// One attribution a line, the answer inside it. `…#status` at the end names a status other than asserted.

/** What must be found: all parts, exactly. */
export const FOUND: readonly string[] = [
  // what is turned down is not what they say
  '{source:Ruiz} {cue:dismissed claims} {content:that the port was unsafe}.#denied',
  '{source:Ruiz} {cue:rubbished} the claim {content:that the bridge was unsafe}.#denied',
  '{source:Ruiz} {cue:scoffed at} the idea {content:that the bridge was unsafe}.#denied',
  '{source:Ruiz} {cue:played down fears} {content:that the dam would fail}.#denied',
  '{source:Ruiz} {cue:questioned claims} {content:that the vote was rigged}.#denied',
  '{source:Ruiz} {cue:repeated claims} {content:that the vote was rigged}.',
  '{source:Ruiz} {cue:dismissed} {content:the claims as “nonsense”}.',
  // how the paper met them, and when an entry was written
  '{source:Residents the Sentinel spoke to} {cue:said} {content:the noise was unbearable}.',
  '{source:Experts we spoke to} {cue:said} {content:the noise was unbearable}.',
  'Contacted by the Courier, {source:the man who wrote it} {cue:said} {content:he was sorry}.',
  '9.15am {source:Mayor Ana Ruiz} {cue:says} {content:the bridge will close}.',
  // by when nobody had answered
  '{source:The ministry} {cue:did not respond} {content:by deadline}.#declined',
  '{source:The ministry} {cue:had not responded} {content:by the time of publication}.#declined',
  // a clause with the verb, about a quotation
  '{content:“A disgrace”} is how {source:Ruiz} {cue:described} the plan.',
  '{content:“No comment,”} was all {source:Ruiz} {cue:would say}.',
  'All {source:he} {cue:would say} was {content:“I am fine”}.',
  'She leaves behind what {source:her family} {cue:described} as {content:“countless”} friends.',
  'She had met what {source:the judge} {cue:referred to} as {content:“the gang”}.',
  // a tag whose verb looks like a noun
  '{content:The bridge will close for a year}, {source:the paper} {cue:states}.',
  '{content:The bridge will close for a year}, {source:scientists} {cue:caution}.',
  // how it was said is no part of who said it
  '{content:“We will win,”} {cue:said} {source:Ana Ruiz} in a mix of English and Irish.',
  '{content:“We will win,”} {cue:said} {source:Ana Ruiz} after the vote.',
  '{content:“We will win,”} {cue:said} {source:the mayor} with a smile.',
  '{content:“We will win,”} {cue:said} {source:a woman in a red coat}.',
  '{content:“We will win,”} {cue:said} {source:Ana Ruiz at the University of Leeds}.',
  // an outlet quotes
  '{content:“We will win,”} {via:PTI} {cue:quoted} {source:Ruiz} {cue:as saying}.',
  '{content:“We will win,”} {via:news agency PTI} {cue:quoted} {source:Ruiz} {cue:as saying}.',
  '{content:“We will win,”} {source:Ruiz} {cue:was quoted as saying} by {via:PTI}.',
  // what is felt, and wanted of others
  '{source:Ruiz} {cue:felt} {content:her side deserved a point}.',
  '{source:The commissioner} {cue:hinted} {content:taxes could rise}.',
  '{source:The council} {cue:advised} {content:residents to boil water}.',
  '{source:The monarch} {cue:enjoined} {content:the youths to shun violence}.',
  // whose clause it is
  'The bench of Justice Leela Thomas was hearing a petition filed by Fathima Bibi, {source:who} {cue:has alleged} {content:that her son, Salim, was beaten}.',
  'Senators were angry, with {source:one lawmaker} {cue:telling} {addressee:him} {content:to “ride the train yourself.”}',
  'Fans were angry, with {source:many} {cue:urging} him to {content:“go now”}.',
  '{content:“It is over,”} {source:Palace press officer Claire Santos} {cue:told} {addressee:reporters}.',
  // what follows “according to” is the source
  '{cue:According to} {source:two officials with knowledge of the inquiry}, {content:the cameras were off}.',
  // what was asked ends at the comma
  '{cue:Asked} {content:whether the men could still be alive}, {addressee:rescue chief Mannas Fourie} paused.#asked',
  // between dashes
  'The fund – {content:£5,000 a year}, {cue:according to} {source:the company’s brochure} – could save the school.',
  '{source:Ross} {cue:thinks} {content:the fund – £5,000 a year for nine years – could save the school}.',
  // a surname that looks like a verb
  '{source:Kevin Ward} {cue:said} {content:boats had been lost}.',
  '{source:Don Rose} {cue:said} {content:boats had been lost}.',
  // without a relative, with an auxiliary, without a verb
  'In a move {source:critics} {cue:called} {content:“a disgrace”}, the council closed the port.',
  'It is a plan {source:Ruiz} {cue:described} as {content:“a mess”}.',
  'She won a prize {source:the jury} {cue:described} as {content:“overdue”}.',
  'The bill, which {source:critics} have {cue:dubbed} {content:“the port tax”}, failed.',
  'The bill, {cue:dubbed} {content:“the port tax”} by {source:critics}, failed.',
  '{source:The company} {cue:said} in a trading update {content:that profit would fall}.',
  // why they are not named
  '{source:Two Western diplomats}, speaking on condition of anonymity because they were not authorised to talk to the press, {cue:said} {content:the truce had been broken “dozens of times”}.',
  // what stands between a subject and its verb
  '{source:The mayor, when asked about the plan}, {cue:said} {content:that the port was shut}.',
  '{source:The mayor, who has led the union since 2019 and is not running again}, {cue:said} {content:the port was shut}.',
  '{source:The mayor, a former teacher who lives in Harlow}, {cue:said} {content:the port was shut}.',
  '{source:A union official – a former teacher} – {cue:said} {content:the port was shut}.',
  // a noun says whose words they are
  'It was, {cue:in the words of} {source:Omar Haddad}, {content:“a long winter”}.',
  '{cue:In the words of} {source:Omar Haddad}, the plan was {content:“a gift to the few”}.',
  'In {source:his} own {cue:words}, the march was {content:“a right of us all.”}',
  'In {source:Haddad’s} {cue:words}, the march was {content:“a right of us all.”}',
  'The harbour is {content:“a lost cause”}, {cue:in the words of} {source:one senior official}.',
  'The boat was {content:“finished,”} {cue:in the words of} {source:one top aide}, and stays at home.',
  'The boats were, in {source:Haddad’s} {cue:words}, {content:“a lost cause”}.',
  'The day ended with the {cue:words of} {source:the late Omar Haddad}: {content:“You can fool some of us.”}',
  '{source:Haddad} {cue:said} {content:the boat was, in his words, “a wreck”}.',
  '{content:“This is the end of the port.”} That was the {cue:verdict} of {source:Omar Haddad}, who runs the shop.',
  '{content:“Pay now.”} That was the blunt {cue:message} from {source:Omar Haddad} on Monday.',
  '{source:Ana Ruiz} {cue:responded to the words of Omar Haddad}: {content:“That is not true.”}',
  // who was asked and has not answered
  '{source:Neither Ruiz nor Haddad} {cue:responded} {content:to requests for comment}.#declined',
  '{source:Neither the company nor its lawyers} {cue:immediately responded} {content:to a request for comment}.#declined',
  '{source:None of the three men} {cue:could be reached} {content:for comment}.#declined',
  '{addressee:He} laughed when {cue:asked} {content:whether he would run again}.#asked',
  '{source:Haddad} {cue:once told} {via:The Harlow Courier} {content:he was “an artist first.”}',
  '{addressee:Ministers} {cue:have been urged} {content:to act} by {source:the union}, which lost nine members.',
  '{addressee:Residents} {cue:were urged} {content:to stay indoors}.',
  '{source:Ministers} {cue:urged} {content:residents to stay indoors}.',
  'The move was {cue:described as} {content:“shameful”} by {source:the opposition}.',
  'The plan has been {cue:branded} {content:“a disgrace”} by {source:union leaders}.',
  '{source:Ruiz} was quoted by {via:The Courier} as {cue:saying} {content:the port was “finished”}.',
  '{via:The Courier} quoted {source:him} as {cue:saying} {content:the port was “lost”}.',
  'Lind cited {source:him} as {cue:saying} {content:that it was over}.',
  '{source:People close to Ruiz} {cue:said} {content:she was fine}.',
  '{source:Haddad} {cue:told} {via:AFP} {content:that 12 people had died}.',
  '{source:Two officers} {cue:told} {addressee:the AFP} {content:that the boat was lost}.',
  // a clause about the subject
  '{source:The prime minister, who faces an election in May}, {cue:promised} {content:“no more cuts”}.',
  '{source:The mayor, who is running in May}, {cue:called} {content:the plan “a joke”}.',
  // what nobody who is named thinks, and what by somebody is thought
  'Northco matched {content:“the volumes at the port and those on the ships,”} {cue:says} {source:Ruiz}.',
  '{content:The town exported 10,000 tons of scrap}, {cue:according to} {source:PortMap numbers}: this means four million.',
  '{source:The council} in March {cue:agreed} {content:to close the road}.',
  // when it was said is no part of who said it; a label may introduce its speaker
  '{source:The council} yesterday {cue:said} {content:it would close}.',
  '{source:Northline, a train operator}, today {cue:announced} {content:a new depot}.',
  '{source:Supt Liam Burke of Harlow Police}{cue::} {content:“Stay indoors.”}',
  '{source:Liam Burke, Harlow Police}{cue::} {content:“Stay indoors.”}',
  '{source:Ruiz} {cue:said} {content:the crews declined to say more}.',
  // a clause in front of whoever speaks
  'Raising it during Zero Hour, {source:Leader of the Opposition Ramesh Tandon} {cue:said} {content:over 2 lakh hectares of crop had been destroyed}.',
  // an outlet cites
  '{via:The Times} reported on Sunday {content:that Haddad had known}, {cue:citing} {source:two officials briefed on the matter}.',
  '{content:The deal} was first reported by {via:Bloomberg News}, {cue:citing} {source:people familiar with the matter}.',
  '{source:Haddad – who is 90} – {cue:says} {content:he is “not done yet”}.',
  // whose it is, is who says it
  'Ruiz shook her head at {source:Haddad’s} earlier {cue:claim} {content:that the boats were lost}.',
  'The tapes have put into doubt {source:Harlow police’s} earlier {cue:claim} {content:that he had a knife}.',
  'He left the room after {source:the union’s} {cue:earlier claim} {content:that the boats were lost}.',
  '{source:Harbour master Ana Ruiz’s} {cue:claim} {content:that the boats were lost} has angered the council.',
  // a clause in front is not who says it
  '{content:Many of the boats in the old port are also lost to the mud}, {cue:allege} {source:local fishermen}.',
  '{content:It is not for the court to guess at the motives of the port}, {cue:argued} {source:the town’s lawyer, Ana Ruiz}.',
  '{content:The farms on the river were flooded for nine days}, {cue:say} {source:two of the council’s own engineers}.',
  '{source:He} built stronger ties with the north through the harbour league, {cue:advocated} {content:trade with the islands and sold nine boats}.',
  // the paragraph above introduces them
  '{source:The Harlow Courier} {cue:reports}:\n\n{content:“The waiting lists grew. Nobody knows why.”}',
  'In a letter, {source:the union} {cue:wrote}:\n\n{content:“We cannot go on like this.”}',
  // whoever speaks for somebody
  '{source:A spokeswoman for Ruiz} {cue:said} {content:she would appeal}.',
  '{content:“We will fight,”} {source:a senior campaign spokeswoman for Ruiz} {cue:said}.',
  '{source:A representative for Haddad} {cue:said} {content:he would testify}.',
  'After a long fight for answers, {source:Ruiz} {cue:said} {content:that she would appeal}.',
  // what is said to or of the subject
  '{content:“The plan is dead,”} {addressee:Ali Haddad} {cue:was told} by {source:Ana Ruiz}.',
  'Ali Haddad was {cue:described} by {source:Ana Ruiz} as {content:“a fool.”}',
  '{content:The name of the line should be changed to show that it ends there}, {source:Premier Omar Haddad} {cue:said} yesterday at the site’s opening ceremony.',
  '{source:The HDC chief} {cue:urged} {content:people not to panic as the agency has not yet declared an emergency}.',
  '{source:Haddad} met the minister, {cue:pointing out} {content:that the government is working to support the harbour}, {via:the Northern News Agency, Petra}, reported.',
  '{source:Omar Haddad} {cue:said} {content:the old boats, which nobody has painted since May, would sink}.',
  '{content:Police in Harlow}, {cue:according to} {source:local sources}, {content:grew nervous about the march}.',
  '{content:Police in Harlow} {cue:according to} {source:local sources} {content:grew nervous about the march}.',
  'Her father turned out to be a judge, prompting {source:many} {cue:to ask} {content:if that was how she had won}.#asked',
  'The board has chosen two captains, Ana Ruiz and Omar Haddad, for its first trip, which {source:the harbour office} {cue:said} {content:might take place this summer}.',
  '{source:The minister’s} {cue:promise of} {content:a new bridge} was kept.',
  '{via:The BBC} cited {source:Omar Haddad, chief of the harbour board and a friend of the two owners of the old port}, as {cue:saying} {content:that the war was over}.',
  'While calls are mounting for the council to suspend Judge President John Haddad, {source:his lawyer} {cue:said} {content:it could all come to nothing}.',
  '{source:Ana Ruiz, her lawyer}, {cue:said} {content:it would rain}.',
  '{content:A broken dyke added to the damage}, {cue:according to} {source:the utility, Luz do Norte}.',
  'There were four people on board; {cue:according to} {source:investigators}, {content:one was pronounced dead at the scene, with the others being taken to hospital}.',
  '{content:The old port}, {content:which} {cue:according to} {source:the Government} {content:is a cause for concern}, was sold.',
  'The ferry left at ten, and the talks were over. {source:The former MP} had earlier {cue:said} {content:she would not come}.',
  'Haddad {cue:was slammed for} {content:staging a “farce”} by {source:the dockers’ union}, which had called a strike.',
  'Haddad {cue:was condemned for} {content:his “contempt”}, and left by the door of the chamber.',
  '{source:Ana Ruiz} {cue:is calling} {content:the plan “a fool’s errand.”}',
  '{via:The Harlow Courier} quoted {source:Ali Haddad} as {cue:saying} {content:that the war was over}.',
  '{source:Ali Haddad} {cue:was quoted as saying} {content:that the war was over}.',
  // the words right behind a quotation say whose it is, whatever else they say
  '{content:“We were promised a bridge, and we shall have one,”} {source:she} {cue:said} at a meeting announcing that the council would sue the builders.',
  '{content:“Where is my boat? Who has taken my boat?”} {source:he} {cue:yells} while running along the quay.',
  '{content:“He never missed a tide in all those years,”} {source:Haddad} {cue:recalled}, wiping his eyes.',
  '{content:“This will be a great year for the harbour!”} {source:Tan’s niece, Councillor Mary Price (Ind.)}, {cue:shouted} to the crowd.',
  '{content:“There is not one without the other,”} {source:he} {cue:affirms}.',
  '{content:“I do not think that anybody will get to the bottom of it,”} {source:Mr Mkula} {cue:comments}.',
  '{content:“We shall end this and have a better port for it,”} {source:he} is expected to {cue:say}.',
  '{content:“The stripes may dazzle the flies”} {cue:said} {source:the co-author and Leeds professor Ana Ruiz}.',
  '{content:“There have been thousands of cases,”} {cue:said} {source:well-known lawyer Omar Haddad}.',
  '{content:“The beams bent in the snow,”} {source:he} {cue:said}, {content:“and they knew.”}',
  '{content:The paper “is among those that keep the right to speak freely,”} {cue:added} {source:a spokeswoman}.',
  '{content:“Instead of help they were given a bill and a boat,”} {source:Ganguly} {cue:told} {via:Al Jazeera}.',
  '{content:“I can tell you that nobody here cares about the boats,”} {cue:shares} {source:Haddad}.',
  '{content:“She has joined us as a professor of ships and a friend of the school,”} officially {cue:announced} {source:the University}.',
  '{content:“The harbour is dead. In May we had nine boats, and now we have one of them left to sell,”} {source:Haddad} {cue:noted}.',
  // a clause in front of a verb and its subject
  '{content:The harbour is in talks with buyers from the south}, {cue:says} {source:company president Omar Haddad}.',
  '{source:The harbour master, Ana Ruiz}, {cue:said} {content:the questions would start in May}.',
  '{source:A northern diplomat}, speaking on condition of anonymity because the talks were private, {cue:said} {content:Omar Haddad had twice told the council to leave}.',
  // and so do those in front, where nobody else has it
  'The town, {source:Ana Ruiz} {cue:claimed}, {content:had lost “every one of its friends across the water”}.',
  // a quotation behind a comma goes on with what somebody acknowledged
  '{source:The senator} {cue:acknowledged} {content:that there were still “some people” who felt that way, “but not the great majority.”}',
  // a relative clause says whose it is, where a quotation follows
  'Tuesday’s rally was the third time {source:Unifor} {cue:said} {content:it had been ignored}.',
  '{source:A clerk} {cue:had previously said} {content:the office would take “further steps” if it rained}.',
  'He showed the note, {source:which} {cue:said} {content:“no boats before May”}.',
  '{source:Ana Ruiz} gave another account, {cue:speaking to} a local station: {content:“I offered to go last night, and he would not hear of it.”}',
  // orders
  '{content:“We will not go,”} {source:Ana Ruiz} {cue:said}.',
  '{content:“We will not go,”} {cue:said} {source:Ana Ruiz}.',
  '{source:Ana Ruiz} {cue:said}, {content:“We will not go.”}',
  '{source:Ana Ruiz} {cue:said} {content:that the harbour would close}.',
  '{content:The harbour will close in May}, {source:the mayor} {cue:said}.',
  '{content:“We had no warning,”} {source:he} {cue:said}. {content:“We had no time.”}',
  '{content:“The pumps failed,”} {cue:said} {source:Omar Haddad, the engineer in charge}.',
  '{source:Haddad} {cue:added}: {content:“Nobody told us anything.”}',
  '{content:The pipeline}, {source:the company} {cue:said}, {content:would be built by 2030}.',
  // according to
  '{cue:According to} {source:the ministry}, {content:the bridge was closed on Friday}.',
  '{content:The bridge was closed on Friday}, {cue:according to} {source:the ministry}.',
  '{content:At least 40 people were hurt}, {cue:according to} {source:two officials briefed on the inquiry}.',
  '{cue:According to} {source:a report tabled by the auditor, Ana Gougeon}, {content:fares would rise}.',
  '{cue:According to} {source:a report tabled by the auditor}, {content:Ana Gougeon, a clerk, took the money}.',
  '{cue:According to} {source:the police}, {content:Haddad, a teacher, left the house at noon}.',
  '{cue:According to} {source:its president, Omar Haddad}, {content:the boats are sold for a song}.',
  '{cue:According to} {source:a senior official, who knew of the plan}, {content:the talks had failed}.',
  '{cue:According to} {source:the report, written by Omar Haddad, a retired judge}, {content:the city ignored warnings}.',
  '{cue:According to} {source:a March 14, 2019 press release}, {content:the town spent nothing}.',
  '{cue:According to} {source:documents obtained by the mayor’s rivals}, {content:Ana Ruiz took the money in May}.',
  // whom an outlet cites, and no other
  '{via:The Harlow Courier}, {cue:citing} {source:two officials}, reported {content:that the plant would close}.',
  '{content:The plant would close in May}, {via:the Harlow Courier} reported, {cue:citing} {source:people familiar with the matter}.',
  '{via:Reuters} reported Tuesday, {cue:citing} {source:three sources}, {content:that the talks had collapsed}.',
  '{via:The Harlow Courier} reported {content:that the port had been closed}, {cue:citing} {source:two officials}.',
  // whoever is seen or heard
  'The ad uses footage of {source:Ana Ruiz} {cue:asking}, {content:“Why am I not ahead?”}#asked',
  'The video shows footage of {source:Haddad} {cue:saying} {content:that the war was lost}.',
  '{via:The lawyer} {cue:read} a statement from {source:the family}: {content:“We are broken.”}',
  '{source:The lawyer} {cue:read}: {content:“We are broken.”}',
  // what stands on a sign
  'Marchers held {source:signs} that {cue:read} {content:“No more lies” and “Shame on you.”}',
  '{source:Ana Ruiz} held up a sign and {cue:said}, {content:“Hands off our port.”}',
  // a name and what the person is
  '{content:“It was the longest night of my life,”} {source:Shen Juan, an analyst at the port}.',
  '{content:“It was the longest night of my life,”} {source:Shen Juan, an analyst at the port}, {cue:said}.',
  // told a paper
  '{content:“The money is gone,”} {source:Haddad} {cue:told} {via:the Star}.',
  '{content:“The money is gone,”} {source:Haddad} {cue:told} {via:the paper}.',
  '{content:“The money is gone,”} {source:Haddad} {cue:told} {addressee:the mayor}.',
  // on the air
  '{content:“It was a mistake,”} {source:Ruiz} {cue:said} on {via:CNN}’s “State of the Union.”',
  'Speaking on {via:CBC Radio}’s The Current, {source:Ruiz} {cue:said} {content:that the money was gone}.',
  '{source:Ruiz} {cue:said} {content:the money was spent on CNN}.',
  '{source:Ruiz, who lost her job on CNN}, {cue:said} {content:that the money was gone}.',
  '{source:Ruiz} {cue:told} {via:CTV}’s Question Period {content:the bill was dead}.',
  '{source:Ruiz} {cue:told} {via:CTV}’s “Question Period” {content:that the bill was dead}.',
  '{source:Ruiz} {cue:told} {addressee:the BBC’s chairman} {content:that the bill was dead}.',
  '{source:Two people familiar with the matter} {cue:told} {via:Bloomberg News} last month {content:that the company had hired advisers}.',
  '{source:Chief Omar Haddad} {cue:told} {via:WQRX-TV} {content:that a suspect had been named}.',
  '{content:“The money is gone,”} {source:Ruiz} {cue:said} on TV.',
  // whom others told
  'I’m {cue:told} {content:the premier will visit in May}.',
  // who was asked and gave no answer
  '{source:Its president, Dan Haddad}, {cue:did not respond} {content:to a request for comment} on Friday.#declined',
  '{source:Ruiz} {cue:could not immediately be reached} {content:for comment} Tuesday.#declined',
  '{source:A spokesman for the mayor} {cue:didn’t return} {content:calls seeking comment}.#declined',
  '{source:The harbour master} {cue:was unavailable} {content:for comment}.#declined',
  // what a court heard
  '{content:The driver sent 14 text messages before the crash}, {source:court} {cue:heard} Monday.',
  '{source:The inquiry} {cue:heard} {content:the ferry had been inspected twice}.',
  // where a source begins
  '{content:Officers were called at about 4 a.m. Thursday}, {source:Cpl. Dana Lind} {cue:said} in a news release.',
  '{content:“We are looking at every option,”} {source:Rep. Ana Ruiz, D-Calif.}, {cue:told} {addressee:reporters}.',
  'Last month {source:a reader in Harlow} {cue:called} {content:me “a crank with a bus pass.”}',
  // the title of what somebody wrote
  'In a 1998 memoir, “Low and Outside,” {source:he} {cue:wrote} {content:that the family had no radio}.',
  // a verb with its particle
  '{content:“The port is closed,”} {cue:chimed in} {source:Ana Ruiz}, who runs the pier.',
  '{content:“The port is closed,”} {cue:went on} {source:Ruiz}.',
  '{content:“The port is closed,”} {cue:shot back} {source:the mayor}.',
  '{content:“The port is closed to everybody, and that will not change,”} {cue:pointed out} {source:Sandro Rossi, a representative at the Hub (Union of Brokers) meeting}.',
  // what is said ends with marks
  '{source:The owners} {cue:said} {content:the peroxide was shipped through the depot “following due process with the permission of the port”}.',
  // a tag that is a sentence of its own
  '{content:“They head abroad to find other job opportunities.”} {source:Tayeb Haddad} {cue:says}.',
  '{content:“But a politician has to be thick-skinned.”} {source:One of the aides} {cue:chipped in}.',
  // how it was put
  '{content:“Zero boats lost today. Thank you, Harlow.”}, as {cue:posted} by {source:the mayor}.',
  '{content:“A lawful source of money,”} was how {source:Ana Ruiz} {cue:put} it.',
  // a clause, and who told it
  '{content:The coach will be fired}, {source:a source with knowledge of the matter} {cue:told} {via:the Star}.',
  '{content:The boats were late}, {source:Ana Ruiz} {cue:told} {addressee:the court} on Monday.',
  // who is warned, reminded or assured of something
  '{source:Chief Omar Haddad} {cue:warned} {addressee:councillors} {content:that a freeze would cost jobs}.',
  '{source:The judge} {cue:warned} {addressee:jurors} {content:not to read the papers}.',
  '{source:Ana Ruiz} {cue:urged} {content:the ministry to open the harbour}.',
  // a clause, and behind it in a headline or a sentence who says so
  '{content:Fares will rise}, {source:ministry} {cue:warns}',
  '{content:The owner isn’t licensed}, {source:state records} {cue:show}.',
  // what is said outside the marks behind a quotation that ends in another
  '{content:“He said it was ‘over for us,’”} {source:the 17-year-old} {cue:testified} in court.',
  // no comma in front of the verb, and names that begin like one
  '{content:“We found nine boats in the harbour”} {cue:said} {source:lead author Ana Ruiz}.',
  '{content:The fire began in the kitchen}, {cue:said} {source:Acting Police Chief Omar Haddad}.',
  // a relative pronoun belongs to what is described, a day to nobody
  'The council approved the plan, which {source:Director Ana Ruiz} {cue:described} as {content:“a mess.”}',
  '{source:The Harlow Council} on Wednesday {cue:reported} {content:84 new cases}.',
  // when somebody was reached is not what was said
  '{source:Ruiz} {cue:denied} {content:that} when reached by phone Tuesday.#denied',
  // call letters of a station
  '{content:“I bought no boat,”} {source:he} {cue:told} {via:WBXV}.',
  '{content:“I bought no boat,”} {source:he} {cue:told} {addressee:WADA}.',
  // somebody who may not be named, and why
  '{source:A worker who spoke on condition of anonymity because she feared losing her job} {cue:said} {content:she was given one mask a week}.',
  // under oath
  '{source:An analyst with the RCMP} {cue:testified} at a preliminary hearing in Harlow {content:that the brakes were never applied}.',
  // verbs other than say
  '{source:Lawyers for the family} {cue:argued} {content:that the police had no warrant}.',
  '{source:The minister} {cue:denied} {content:that he had met the contractor}.#denied',
  '{source:The report} {cue:found} {content:that 31 schools had no heating}.',
  '{source:She} {cue:warned} {content:that the ice would not hold}.',
  '{source:Opposition leaders} {cue:claimed} {content:the vote had been rigged}.',
  '{source:The company} {cue:announced} {content:that it would close two plants}.',
  '{source:He} {cue:believes} {content:the court will hear the case in June}.',
  // mixed
  '{source:The senator} {cue:called} {content:the plan “a gift to the rich”}.',
  '{source:Ruiz} {cue:said} {content:the plan was “a gift to the rich” and would fail}.',
  // told
  '{content:“I saw nothing,”} {source:the driver} {cue:told} {addressee:the court}.',
  '{source:Ruiz} {cue:told} {addressee:reporters} {content:that talks would resume on Monday}.',
  '{content:“I saw nothing,”} {source:the driver} {cue:told} {via:Reuters}.',
  '{content:“It is a sad day for the harbour,”} {source:the mayor} {cue:Tweeted}.',
  'A team will look into what {source:the council} {cue:called} {content:“serious chaos on the quay”}.',
  // programmes and local stations carry what they are told
  '{content:“It is a hard day for all of us,”} {source:Haddad} {cue:told} {via:Information Morning}.',
  '{source:Haddad} {cue:told} {via:The House} {content:that the wharf would stay closed}.',
  '{source:Haddad} {cue:told} {via:CBC Toronto} {content:that the wharf would stay closed}.',
  '{source:Haddad} {cue:told} {addressee:CBC President Ana Ruiz} {content:that the wharf would stay closed}.',
  '{source:Haddad} {cue:told} {addressee:the House} {content:that the wharf would stay closed}.',
  // where something was said is no part of it; who is not named is told with the reason
  '{source:Police} {cue:said} in a news release Monday {content:that a 34-year-old man is facing charges}.',
  '{source:The woman, whom the Courier is not naming}, {cue:said} {content:she had called twice}.',
  '{source:The clerks, whom the Courier is not identifying because they feared for their jobs}, {cue:said} {content:the port would close in May}.',
  '{content:Two people were taken to hospital}, {cue:per} {source:Harlow police}.',
  '{content:The mayor regrets nothing over the letter}, {cue:says} {source:Downing Street}.',
  '{source:Ruiz} {cue:insisted} {content:that the port would close}, according to {via:The Harlow Courier}.',
  'The patient, a man in his 80s, who {source:she} {cue:says} {content:waited five hours}, died.',
  '{source:The court} {cue:ruled on} {content:the appeal of that decision}.',
  // labels and signatures stand in blocks of their own
  '{content:“They never asked us.”} {cue:—} {source:Ana Ruiz, a teacher in Leeds}',
  // no comment, questions, suppositions
  '{source:The company} {cue:declined} {content:to comment}.#declined',
  '{source:Reporters} {cue:asked} {content:whether the minister would resign}.#asked',
];

/** Nobody says anything here: false friends. */
export const NOT_FOUND: readonly string[] = [
  'Ruiz neither confirmed nor denied that she took the money.',
  'She thought for a while.',
  'What did the doctors say?',
  'Nobody thinks the port will reopen.',
  'She had been advised to rest.',
  'He felt sick, and the crew felt the boat turn.',
  // behind a semicolon is another clause
  'Readers agreed; my inbox overflowed.',
  // cut off by the river
  'The climbers could not be reached by the helicopter.',
  'Harlow is considered a port town.',
  'The plan, announced on Monday, would close two schools.',
  'The trial, expected to last two weeks, continues.',
  'Explainer: why the bridge closed',
  '13:55 Analysis: why this storm is different',
  'In other words, the plan was “a gift to the few”.',
  'The song, in the words of the old tale, “never ends”.',
  '“This is the end.” That was the message to Haddad.',
  'The crates were branded “fragile” by the gate.',
  'Firefighters were called to reports that a boat had sunk.',
  'Ruiz’s office referred questions to the police.',
  'Neither the boat nor its crew responded to the helm.',
  'The launch went according to plan.',
  'Everything was on time and according to schedule.',
  'The plant added 300 jobs last year.',
  'A sign points to the door.',
  'The bus was found in a ditch.',
  'He plays in a band called “The Late Trains”.',
  '“Raging Water” takes Omar Haddad to an island of sharks.',
  '“The Late Hour Before the Storm” stars Omar Haddad as the captain.',
  'The team reported for training on Monday.',
  'Prices rose by 4 percent in March.',
  'The road runs past the school to the harbour.',
  'The law takes effect in July.',
  'Shares in the company fell 3 percent.',
  'The storm cut power to 2,000 homes.',
  'Haddad pleaded not guilty on Monday.',
  'The court heard arguments from both sides on Monday.',
  'The harbour did not respond well to the storm.',
  'The plan was not available in Harlow.',
  'Ministers have not responded to calls to open the harbour.',
  'The summit could not be reached in bad weather.',
  'The court also heard from the driver’s grandfather, who wept.',
  'Ruiz said goodbye through a window.',
  'That’s not what staff say.',
  'Shares fell, and the bank of Harlow warns',
  '“Few believed that we would win,” as the sun rose over the pier by the harbour.',
  // verbs of other things, with an object
  'Previously, Ruiz appointed Haddad to the State Council, an advisory board to the president.',
  'The government of Harlow signed an agreement with the Swedish Institute to study sustainability and smart ports.',
  'The harbour of Harlow',
  'It is a law that the term “port” goes back to.',
  'The tickets cost $5, per person.',
  'The boats land two tons of fish, per year.',
  'That said, the harbour is working on some “free and easy” plans.',
];
