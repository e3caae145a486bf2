import type { Topic } from './cases.ts';

export const QUOTES: Topic = {
  'quote-without-speaker': {
    fires: [
      'The plant will close in June.\n\n{“Nobody told us that the gates would be locked.”}\n\nThe gates are green.',
      'Rain fell on the empty yard. {“This used to be the best place in town to work.”} The gates are green.',
      'The plant will close in June. The gates are green, and the yard is empty.\n\n{“There is nothing left here for anybody under thirty.”} The guard went home.',
      '“The plant will close in June,” Dario Velez said.\n\nA YARD WITH NO WORK\n\n{“There is nothing left here for anybody under thirty.”} The guard went home.',
    ],
    silent: [
      '“Nobody told us that the gates would be locked,” Dario Velez said.',
      'Dario Velez stood in the yard: “Nobody told us that the gates would be locked.”',
      'The sign at the gates is old. It reads: “This used to be the best place in town to work.”',
      'The yard was “empty.” The gates are green.',
      '“The plant will close in June,” Dario Velez said.\n\n“There is nothing left here for anybody under thirty.” The guard went home.',
      '“Nobody told us that the gates would be locked.”\n— Dario Velez, welder',
    ],
  },
  'late-attribution': {
    fires: [
      '{“Nobody told us about the gates. We came to work in the morning as on any other day. They were locked and nobody was there to open them,”} Dario Velez, a welder, said.',
      '{“The river rose in the night. We carried the children upstairs and waited there for the boats to come. They came at noon,”} said Karen Holt, a nurse.',
      '{“It is over. The plant will never open again, whatever they promise us now or in the summer. I have seen it before,”} Lena Brandt, an engineer, said.',
    ],
    silent: [
      '“Nobody told us about the gates,” Dario Velez, a welder, said. “We came to work in the morning as on any other day. They were locked and nobody was there to open them.”',
      '“The river rose in the night. We carried the children upstairs and waited there for the boats to come,” said Karen Holt, a nurse.',
      'Dario Velez shook his head: “Nobody told us about the gates. We came to work in the morning as on any other day. They were locked and nobody was there.”',
      '“It is over. I know it. I do,” Lena Brandt said.',
    ],
  },
  'speakers-run-together': {
    fires: [
      '“Nobody told us about it,” Dario Velez said. {“We sent three letters,”} Karen Holt said.',
      'Dario Velez, a welder, said, “Nobody told us about it.” Karen Holt, the director, said, {“We sent three letters.”}',
      '“The river rose in the night,” Lena Brandt said. {“I never saw such water,”} said Tom Berg.',
    ],
    silent: [
      '“Nobody told us about it,” Dario Velez said.\n\n“We sent three letters,” Karen Holt said.',
      '“Nobody told us about it,” Dario Velez said. “We sent three letters,” he said.',
      '“Nobody told us about it,” Dario Velez said. Karen Holt said she had sent three letters.',
      'Dario Velez called it “a shame.” Karen Holt called it “business.”',
    ],
  },
  'scare-quotes': {
    fires: [
      'The “park” is a “gift” from a “friend” of the “people,” built by {“volunteers.”}',
      'A “plan” for a “new” kind of “town” was a “dream” and then a {“mistake.”}',
      'His “office” was a “shed,” his “staff” a “cousin,” and his {“clients”} ghosts.',
    ],
    silent: [
      'The “park” is a “gift” from a friend of the people, built by “volunteers.”',
      '“It is a park,” Ana Ruiz said. “It is a gift,” Tom Berg said. “It is a lake,” Karen Holt said. “It is a road,” Lena Brandt said. “It is a dream,” Dario Velez said.',
      'A plan for a new kind of town was a dream and then a mistake.',
    ],
  },
  'partial-quotes': {
    fires: [
      'Karen Holt called the plant “old,” the river “a sewer” and the town {“half asleep.”}',
      'Holt said the talks were “warm,” the other side “polite” and the coffee {“strong.”}',
      'Dario Velez said he was “angry,” his friends were “finished” and the plant was {“a ruin.”}',
    ],
    silent: [
      'Karen Holt called the plant “old” and the river “a sewer.”',
      'Holt said the talks were “warm.”\n\nShe called the other side “polite.”\n\nShe called the coffee “strong.”',
      '“The plant is old, the river is a sewer and the town is half asleep,” Karen Holt said.',
    ],
  },
  'quote-repeated': {
    fires: [
      'The plant is shut. “Nobody told us about the locked gates,” Dario Velez said.\n\nThe gates are green.\n\n{“Nobody told us about the locked gates,”} Velez said.',
      'Karen Holt said “the plant will never open again in my lifetime.” On Monday she wept. {“The plant will never open again in my lifetime,”} Holt said.',
      '"We sent three letters in a week," Holt said. The gates are green. {“We sent three letters in a week,”} Holt said.',
    ],
    silent: [
      '“Nobody told us about the locked gates,” Dario Velez said. “Nobody told them about the locked gates,” Karen Holt said.',
      '“No comment,” Holt said on Monday. “No comment,” she said on Tuesday.',
      'Gates Were Locked, “Nobody Told Us About Them at All”\n\n“Nobody told us about them at all,” Dario Velez said.',
    ],
  },
  'headline-quote': {
    fires: [
      'Director Calls Plant {“Beyond Repair”}\n\nThe plant cannot be saved, Karen Holt, the director, said on Monday.',
      'Welder: {“We Were Betrayed by All”}\n\nDario Velez, a welder, said the workers had been let down.',
      'River {“Worse Than Ever”}, Engineer Says\n\nThe river has never been so high, Lena Brandt, an engineer, said.',
    ],
    silent: [
      'Director Calls Plant “Beyond Repair”\n\nThe plant is “beyond repair,” Karen Holt, the director, said on Monday.',
      'Welder: “We Were Betrayed by All”\n\n“We were betrayed by all, and we won’t forget,” Dario Velez, a welder, said.',
      'Plant Will Close\n\nThe plant cannot be saved, Karen Holt, the director, said on Monday.',
    ],
  },
  'edited-quote': {
    fires: [
      '{“[The plant] was never safe, and [Holt] knew it all along,”} Dario Velez said.',
      '{“We told them … and told them … and told them again,”} Lena Brandt said.',
      'Holt said {“the plant … will close when [the council] has met.”}',
    ],
    silent: [
      '“[The plant] was never safe,” Dario Velez said.',
      '“We told them … and told them again,” Lena Brandt said.',
      '“[T]he plant was never safe [sic],” Dario Velez said.',
      '“We told them …” Lena Brandt said. “And then …” she said.',
    ],
  },
};
