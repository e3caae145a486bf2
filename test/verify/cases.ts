// Quotes against the transcripts in fixtures/verify: what a careful reader says of each, written before the first run,
// in which 194 of 204 were right in all. One line was corrected after it, the rest was work on the code.
// Verdict, then !what a cut or an ellipsis drops, then ~what changed words touch, then the sentence of the draft.

/** Each transcript with a paragraph that introduces the speakers, and the sentences, one quote in each. */
export const CASES: readonly { readonly source: string; readonly opening: string; readonly lines: string }[] = [
  {
    source: 'bridge-press-conference.txt',
    opening:
      'Mayor Ana Ruiz of Port Ellis met reporters on Tuesday. City engineer Tom Lind stood beside her. Frank Dorsey, the builder, stayed away.',
    lines: `
exact | “The swing bridge will reopen to traffic on March 14,” Ruiz said.
exact | “The swing bridge will reopen to traffic on March 14,” said the mayor.
exact | “We owe them an apology, and I am giving it to them this morning,” Ruiz said.
exact | “I am not going to raise property taxes to pay for a bridge,” Ruiz said. “I have said that before and I will say it again today.”
exact | “The crack we found in October was forty centimeters long,” Lind said.
exact | “We replaced 212 rivets by hand,” Lind said.
exact | “Paint is cheaper than steel,” Lind said.
exact | “We are not accusing anybody of a crime,” Ruiz said.
exact | Ruiz called the builders “good people” on Tuesday.
exact | “We should have inspected that bridge every year,” Ruiz said. “We inspected it every five years, because that was what the old contract said.”
exact | “The steel was tired,” Lind said, “and the salt did the rest.”
exact | Ruiz said the city had “a fixed price with Dorsey and Sons” for the work.
exact | “If the state keeps its promise, we will finish the east span by June,” Ruiz said. “If it does not, we will have to stop work.”
trimmed | “The crack we found in October was 40 centimeters long,” Lind said.
trimmed | “Tom Lind will take you through the engineering,” Ruiz said.
trimmed | “The shops on Quay Street have lost almost a third of their customers since the closure,” Ruiz said.
trimmed | “They worked Christmas Eve, and nobody got hurt,” Lind said.
trimmed | “The city pays,” Ruiz said.
trimmed | “We painted it twice in the last thirty years, and it should have been six times,” Lind said.
trimmed | “She used to say that the bridge was the only honest politician in town, because it swung both ways and told you so,” Ruiz said.
trimmed | “That is what I’m proud of,” Lind said.
trimmed | “I have no evidence that Harlan Marine hid anything; what I have is a bill for $90,000 that I don’t understand,” Ruiz said.
trimmed !qualifier | “Inspections were too far apart,” Ruiz said.
trimmed !condition | “We will finish the east span by June,” Ruiz said.
trimmed !qualifier | “We were slow,” Ruiz said.
trimmed !condition | “Thirty years,” Lind said.
marked !qualifier | “The shops on Quay Street have lost almost a third of their customers … They may not survive another winter,” Ruiz said.
marked | “[The crack] was not caused by the collision with the barge,” Lind said.
marked | “I am not going to raise property taxes … I have said that before and I will say it again today,” Ruiz said.
marked | “We owe [shop owners] an apology,” Ruiz said.
marked !qualifier | “[I]nspections were too far apart,” Ruiz said.
marked | “We have a fixed price with Dorsey and Sons ... They are good people,” Ruiz said.
marked | “My crew worked nights […] and nobody got hurt,” Lind said.
marked !negation | “I am … going to raise property taxes to pay for a bridge,” Ruiz said.
marked !qualifier | “We … will allow fire engines from the first day,” Lind said.
marked !negation | “It was … caused by the collision with the barge,” Lind said.
altered ~number | “The swing bridge will reopen to traffic on March 15,” Ruiz said.
altered ~number | “We have spent twelve million dollars on it, and every dollar of that came from the harbor fund,” Ruiz said.
altered ~number | “We replaced 221 rivets by hand,” Lind said.
altered ~negation | “I am going to raise property taxes to pay for a bridge,” Ruiz said.
altered ~negation | “It was caused by the collision with the barge,” Lind said.
altered ~negation | “The bridge is not safe for cars and for buses,” Lind said.
altered ~name | “We have a fixed price with Dawson and Sons,” Ruiz said.
altered ~name | “The shops on Canal Street have lost almost a third of their customers since the closure,” Ruiz said.
altered | “Paint is cheaper than iron,” Lind said.
altered | “The swing bridge will open to traffic on March 14,” Ruiz said.
altered | “We should have checked that bridge every year,” Ruiz said.
altered ~qualifier | “The shops on Quay Street have lost a third of their customers since the closure,” Ruiz said.
altered | “We have spent eleven million dollars on it, and every dollar of that came from the state fund,” Ruiz said.
altered | “My grandmother sold flowers at the foot of that bridge for forty years,” Ruiz said.
altered ~number | “Thirty-five years, if it is painted on time,” Lind said.
altered ~negation | “We are accusing somebody of a crime,” Ruiz said.
stitched | “The swing bridge will reopen to traffic on March 14. Nobody else is going to,” Ruiz said.
stitched | “We replaced 212 rivets by hand. Paint is cheaper than steel,” Lind said.
stitched | “I have no evidence that Harlan Marine hid anything. I’m going to walk across it with my grandchildren,” Ruiz said.
stitched | “We owe them an apology because that was what the old contract said,” Ruiz said.
reversed-order | “I am giving it to them this morning. I know people are tired,” Ruiz said.
reversed-order | “Paint is cheaper than steel. We painted it twice in the last thirty years,” Lind said.
reversed-order | “There was no machine for it. We replaced 212 rivets by hand,” Lind said.
other-speaker | “Paint is cheaper than steel,” Ruiz said.
other-speaker | “We owe them an apology, and I am giving it to them this morning,” Lind said.
other-speaker | “We have a fixed price with Dorsey and Sons,” Dorsey said.
other-speaker | Ruiz called it “the worst failure of oversight in the history of the city” on Tuesday.
not-found | “We will never let this happen again,” Ruiz said.
not-found | “The barge company has blood on its hands,” Lind said.
not-found | Ruiz said the closure had been a “catastrophe” for the town.
not-found | “Everybody in this building did everything right,” Ruiz said.
`,
  },
  {
    source: 'council-meeting.txt',
    opening:
      'Harwick Town Council kept its library open on Tuesday. Councillor Bea Holm fought for it. Councillor Dennis Okafor wanted it closed. Councillor Priya Nair asked for more time. Joan Tarrant, the head of libraries, answered questions.',
    lines: `
exact | “I want to put one number in front of this council tonight,” Holm said.
exact | “If we close it, those children will have nowhere to go after school, and we will pay for that in other ways,” Holm said.
exact | “I do not dispute the figure,” Holm said. “I dispute that it is a saving.”
exact | “You cannot count what you do not look at,” Nair said.
exact | “I would rather close one building than let five of them rot,” Okafor said.
exact | Holm called the library “the only warm public room east of the river” on Tuesday.
exact | “I would be delighted to be wrong about this roof,” Okafor said.
exact | “The report was written in eleven days,” Nair said.
exact | “The county grant is £75,000, and it is not conditional on the closure,” Tarrant said.
exact | Okafor said he “was the one who cut the ribbon” at the opening.
exact | “I withdraw the word sell, Chair,” Holm said. “I do not withdraw the fortnight.”
trimmed | “The report was written in 11 days,” Nair said.
trimmed | “The roof is going to cost us half a million pounds, and we do not have half a million pounds,” Okafor said.
trimmed | “I’m not persuaded by either,” Nair said.
trimmed | “I really don’t understand why we are in such a hurry,” Nair said.
trimmed | “I’ve been on this council for 16 years and I have never once seen a roof survey finished in a fortnight,” Holm said.
trimmed !condition | “I will vote against the closure tonight,” Nair said.
trimmed !condition | “We may lose the grant from the county,” Okafor said.
trimmed | “Somebody wants to sell the land,” Holm said.
marked | “That is how many children used [the] Mill Lane library last summer,” Holm said.
marked | “[Councillors] should have it in their packs,” Tarrant said.
marked | “It does not mention the Polish school ... It doesn’t mention the food bank,” Nair said.
marked | “If we close it, those children will have nowhere to go … and we will pay for that in other ways,” Holm said.
marked | “I have no proof of it … but I’ve been on this council for sixteen years,” Holm said.
marked !negation | “The county grant is £75,000, and it is … conditional on the closure,” Tarrant said.
marked !negation | “I do … dispute the figure,” Holm said.
altered ~number | “The report was written in twelve days,” Nair said.
altered ~number | “The county grant is £57,000, and it is not conditional on the closure,” Tarrant said.
altered ~number | “I voted for this library in 1989,” Okafor said.
altered ~number | “I would rather close two buildings than let five of them rot,” Okafor said.
altered ~negation | “The county grant is £75,000, and it is conditional on the closure,” Tarrant said.
altered ~negation | “I have seen that letter,” Okafor said.
altered ~negation ~qualifier | “We will lose the grant from the county if we do not wait,” Okafor said.
altered | “You cannot count what you do not see,” Nair said.
altered ~qualifier | “We will lose the grant from the county if we wait,” Okafor said.
altered ~name | “It does not mention the Turkish school, which meets there every Saturday,” Nair said.
altered ~name | “All nine members of staff would be offered jobs in Marwick Central,” Okafor said.
altered ~date | “It does not mention the Polish school, which meets there every Sunday,” Nair said.
altered | “It is the last warm public room east of the river,” Holm said.
altered | “I would be happy to be wrong about this roof,” Okafor said.
altered ~number | “All eight members of staff would be offered jobs in Harwick Central,” Okafor said.
stitched | “It is the only warm public room east of the river. We would spend most of it on a bus that nobody has asked for,” Holm said.
stitched | “The report was written in eleven days. I can live with October,” Nair said.
stitched | “I voted for this library in 1998. I would be delighted to be wrong about this roof,” Okafor said.
reversed-order | “I dispute that it is a saving. I do not dispute the figure,” Holm said.
reversed-order | “I was the one who cut the ribbon. I voted for this library in 1998,” Okafor said.
reversed-order | “It doesn’t mention the food bank. It does not mention the Polish school, which meets there every Saturday,” Nair said.
other-speaker | “The report was written in eleven days,” Holm said.
other-speaker | “You cannot count what you do not look at,” Tarrant said.
other-speaker | “I must ask the councillor to withdraw that,” Okafor said.
other-speaker | “I would rather close one building than let five of them rot,” Nair said.
not-found | “This council should be ashamed of itself,” Holm said.
not-found | “I have the buyer’s name in my pocket,” Holm said.
not-found | “There is a second letter,” Tarrant said.
not-found | Okafor called the campaign “hysterical” on Tuesday.
`,
  },
  {
    source: 'ferry-interview.srt',
    opening:
      'Captain Nina Sorensen turned her ferry around in November. Jonas Bak, the mate, went down the ladder. Erik Vold, the company’s chief executive, has kept silent.',
    lines: `
exact | “The first thing I saw was a light where no light should be,” Sorensen said.
exact | “It was a man holding a phone above his head,” Sorensen said.
exact | “The coast guard was fifty minutes away,” Sorensen said. “The water was six degrees.”
exact | “I would do the same thing again tomorrow, even if they fire me for it,” Sorensen said.
exact | “I think about them every day,” Sorensen said. “I don’t know their names.”
exact | Sorensen said the rule was “older than any company” at sea.
exact | “I’m not a hero,” Sorensen said. “I was just the nearest.”
exact | “Most captains would have done the same,” Sorensen said.
exact | “Just stand there and look at the water, and then tell me about the timetable,” Sorensen said.
exact | “They sent me a form,” Sorensen said.
trimmed | “The coast guard was 50 minutes away,” Sorensen said.
trimmed | “You turn the ship,” Sorensen said.
trimmed | “A father and his daughter,” Sorensen said.
trimmed | “They sent it back because the box was meant for weather,” Sorensen said.
trimmed | “I have sailed this line for 22 years and we almost never stop,” Sorensen said.
trimmed !condition | “A person lives perhaps half an hour in that,” Sorensen said.
trimmed | “Look at the water, and then tell me about the timetable,” Sorensen said.
marked | “[Bak] went down the ladder himself,” Sorensen said.
marked | “A light where no light should be … low on the water,” Sorensen said.
marked | “Come on board one night in November … and look at the water,” Sorensen said.
marked | “He held a boy by the collar … because the boy was falling asleep,” Sorensen said.
marked !negation | “It was … a buoy,” Sorensen said.
marked !qualifier | “I have sailed this line for twenty-two years and we … never stop,” Sorensen said.
altered ~number | “He’s sixty-two,” Sorensen said.
altered ~number | “We had 421 people on board, to be exact,” Sorensen said.
altered ~number | “The water was sixteen degrees,” Sorensen said.
altered ~negation | “He can really swim,” Sorensen said.
altered ~negation | “I’m angry with them,” Sorensen said.
altered ~qualifier | “A person lives half an hour in that, if he is lucky and if he is fat,” Sorensen said.
altered | “We have sailed this line for twenty-two years and we almost never stop,” Sorensen said.
altered ~date | “Come on board one night in December,” Sorensen said.
altered ~name | “My mate, Johan Bak, he went down the ladder himself,” Sorensen said.
altered | “I would do the same thing again tomorrow, even if they sue me for it,” Sorensen said.
altered | “I was angry for a month,” Sorensen said.
stitched | “The first thing I saw was a light where no light should be. I think about them every day,” Sorensen said.
stitched | “The water was six degrees. He can’t really swim,” Sorensen said.
reversed-order | “I don’t know their names. I think about them every day,” Sorensen said.
reversed-order | “Then I got a letter from the boy. I’m not angry with them,” Sorensen said.
other-speaker | “The first thing I saw was a light where no light should be,” Bak said.
other-speaker | “You had four hundred passengers on board,” Sorensen said.
other-speaker | “They sent me a form,” Vold said.
not-found | “Nobody at the company has called me,” Sorensen said.
not-found | “I sang to him until the helicopter came,” Sorensen said.
not-found | Sorensen called the form an “insult” to her crew.
`,
  },
  {
    source: 'court-hearing.txt',
    opening:
      'A judge heard Harlow Water’s case against Merrin on Thursday. Irene Castell, a hydrologist, was on the stand. Peter Hale is the company’s lawyer. Ruth Oyelaran, the city attorney, objected. Judge Carl Brandt presided.',
    lines: `
exact | “Rain is not regular,” Castell said.
exact | “When you see a line that falls every weekday and rests on Sundays, you are not looking at weather,” Castell said.
exact | “I am deciding that nobody gets to ruin it further while we find out,” Brandt said.
exact | “I am confident that it was pumping and not the drought,” Castell said.
exact | “I cannot tell you anything about wells I was not allowed to see,” Castell said.
exact | “I am going to grant the injunction in part,” Brandt said.
exact | “The city objects to all of it,” Oyelaran said.
exact | “Some aquifers recover in five years,” Castell said. “Some never do.”
exact | Brandt said the city “may keep pumping at four of its seven stations” for now.
exact | “I would be worried if it did not,” Brandt said.
trimmed | “The drought did not start it,” Castell said.
trimmed | “I was paid $18,000,” Castell said.
trimmed !condition | “I will hear you on two hours’ notice, day or night,” Brandt said.
trimmed !condition | “I would expect most of the wells to come back within a decade,” Castell said.
marked | “I am not deciding today who ruined this aquifer … nobody gets to ruin it further while we find out,” Brandt said.
marked | “The three northern stations will shut down by midnight [tomorrow],” Brandt said.
marked | “[Harlow Water] paid the county for half of it,” Castell said.
marked !negation | “I am … deciding today who ruined this aquifer,” Brandt said.
marked !qualifier | “The drought … made it a little worse,” Castell said.
altered ~number | “We tested 39 wells,” Castell said.
altered ~number | “The bond is set at 25,000 dollars,” Brandt said.
altered ~negation | “Rain is regular,” Castell said.
altered ~negation | “I am deciding today who ruined this aquifer,” Brandt said.
altered ~qualifier | “The drought has made it a little worse,” Castell said.
altered | “I told both of them the same story,” Castell said.
altered | “The three southern stations will shut down by midnight on Friday,” Brandt said.
altered ~date | “The three northern stations will shut down by midnight on Monday,” Brandt said.
stitched | “We tested 36 wells. I was paid 18,000 dollars,” Castell said.
stitched | “I am going to grant the injunction in part. I would be worried if it did not,” Brandt said.
reversed-order | “Some never do. Some aquifers recover in five years,” Castell said.
reversed-order | “The city may keep pumping at four of its seven stations. I am going to grant the injunction in part,” Brandt said.
other-speaker | “Rain is not regular,” Brandt said.
other-speaker | “You never tested the south wells, did you?” Castell said.
other-speaker | “The city objects to all of it,” Hale said.
other-speaker | “I am going to grant the injunction in part,” Oyelaran said.
not-found | “The city has lied to this court,” Hale said.
not-found | “The aquifer is dead,” Castell said.
not-found | “I have never seen a case like it,” Brandt said.
`,
  },
];
