// Quotes against one more transcript, as a transcription service writes it, with the verdict beside each. Written when the
// code was done, to measure it once on what it was not built with: in the first run, 53 of 54 verdicts were right, and 51
// with all that cuts drop and changes touch. What was changed later was for
// releases and articles as sources, not for these; the figures stayed.
export const UNSEEN: readonly { readonly source: string; readonly opening: string; readonly lines: string }[] = [
  {
    source: 'mill-fire-interview.txt',
    opening:
      'Fire chief Samuel Adeyemi led the crews at the mill. Helen Marsh speaks for the company that owns it. Rosa Ortiz, a firefighter, was hurt. Mayor Dana Whitlock has not spoken.',
    lines: `
exact | “He thought it was somebody’s barbecue,” Adeyemi said.
exact | “Anybody who tells you he knows is guessing,” Adeyemi said.
exact | “We have nothing to hide,” Marsh said.
exact | “I don’t use that word until the lab does,” Adeyemi said. “We took eleven samples.”
exact | “We’ll pay for the hospital,” Marsh said. “All of it.”
exact | Adeyemi said the wall was “leaning by almost a foot” by noon.
exact | “The twentieth was behind me, holding my coat,” Adeyemi said.
exact | “I can’t promise anything today,” Marsh said.
exact | “Nobody goes inside before Thursday,” Adeyemi said. “Not the insurers, not the mayor.”
exact | “The sprinklers on floors three, four and five did not work, and we don’t yet know why,” Adeyemi said.
trimmed | “We took 11 samples,” Adeyemi said.
trimmed | “Nobody will lose their pay before Christmas, whatever the insurers decide,” Marsh said.
trimmed | “I have seen a lot of paper in 31 years and the paper never burns, it’s always the building,” Adeyemi said.
trimmed | “A night watchman, Mr. Pell, smelled smoke on the fourth floor. He thought it was somebody’s barbecue,” Adeyemi said.
trimmed | “Two of them are in the hospital,” Adeyemi said.
trimmed | “The roof went at ten to four,” Adeyemi said.
trimmed !condition | “I will stand on the steps of city hall and use it,” Adeyemi said.
marked | “[Ortiz] asked me when she could come back to work,” Adeyemi said.
marked | “The certificate is dated April 3 … We have nothing to hide,” Marsh said.
marked | “Three of our own people were in [the mill], and all three of them walked out,” Marsh said.
marked | “The sprinklers on floors three, four and five did not work … Anybody who tells you he knows is guessing,” Adeyemi said.
marked !negation | “The sprinklers did … work,” Adeyemi said.
marked !qualifier | “The north wall is leaning by … a foot,” Adeyemi said.
marked !qualifier | “They … have been switched off,” Adeyemi said.
altered ~number | “We took twelve samples,” Adeyemi said.
altered ~number | “She’s thirty-four,” Adeyemi said.
altered ~date | “Nobody goes inside before Tuesday,” Adeyemi said.
altered ~number | “The certificate is dated April 30 and we sent a copy to the department on Monday,” Marsh said.
altered ~negation | “The sprinklers did work,” Adeyemi said.
altered ~negation | “I can promise anything today,” Marsh said.
altered ~qualifier | “They have been switched off,” Adeyemi said.
altered ~qualifier | “The north wall is leaning by a foot, and it leans a bit more every hour,” Adeyemi said.
altered | “We have something to hide,” Marsh said.
altered | “The twentieth was beside me, holding my coat,” Adeyemi said.
altered ~name | “Firefighter Ortega has burns on both hands,” Adeyemi said.
altered | “Firefighter Ortiz has burns on both arms,” Adeyemi said.
altered | “We hope not,” Marsh said.
altered | “That’s what I tell them,” Adeyemi said.
stitched | “He thought it was somebody’s barbecue. Anybody who tells you he knows is guessing,” Adeyemi said.
stitched | “We have nothing to hide. We’ll pay for the hospital,” Marsh said.
stitched | “I was scared last night. The north wall is leaning by almost a foot,” Adeyemi said.
reversed-order | “They may have frozen. They may have been switched off,” Adeyemi said.
reversed-order | “We took eleven samples. I don’t use that word until the lab does,” Adeyemi said.
other-speaker | “We have nothing to hide,” Adeyemi said.
other-speaker | “The sprinklers did not work,” Marsh said.
other-speaker | “I was scared last night,” Ortiz said.
other-speaker | “Nobody goes inside before Thursday,” Whitlock said.
other-speaker | “The owners say the system was tested in the spring,” Adeyemi said.
not-found | “Somebody set this fire,” Adeyemi said.
not-found | “We will rebuild by next summer,” Marsh said.
not-found | Marsh called the questions “insulting” to the company.
not-found | “I heard the roof crack and I ran,” Ortiz said.
not-found | Adeyemi described “a wall of orange” on the fourth floor.
not-found | “My crew saved the street,” Adeyemi said.
`,
  },
];
