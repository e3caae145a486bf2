import { describe, expect, test } from 'vitest';
import { meantAt, solve } from './marked.ts';

function check(line: string): void {
  const solved = solve(line);
  const found = solved.answers.map(({ at }) => `${at.text}=${meantAt(solved, at)}`);
  expect(found).toEqual(solved.answers.map(({ at, answer }) => `${at.text}=${answer}`));
}

describe('he and she', () => {
  test.each([
    '{p:Ana Ruiz} left. <She=Ana Ruiz> took the bus.',
    '{p:Ana Ruiz} said <she=Ana Ruiz> would go.',
    '{p:Ana Ruiz} met {p:Omar Hadi} on Monday. <She=Ana Ruiz> gave <him=Omar Hadi> a map.',
    '{p:Omar Hadi} met {p:Paul Lund} on Monday. <He=Omar Hadi> was late.',
    '{s:{p:Ana Ruiz}} {c:said} {q:the road was shut}. “It is late,” <she=Ana Ruiz> added.',
    'Mrs. {p:Sasha Lind} came. {p:Paul Lund} left. <She=Sasha Lind> sat down.',
    'Mrs. {p:Lind} died. {p:Carol}, who came to look after <her=Lind>, left.',
    '{s:{p:Nora Field}} {c:said} {q:Ms {p:Keane} had lied}. <She=Nora Field> told the Commons.',
    'For <his=Omar Hadi> part, {p:Omar Hadi} agreed.',
    'Chairwoman {p:Sasha Lind} came with {p:Robin Park}. <She=Sasha Lind> sat down.',
    '{p:Ana Ruiz} was unsure. {q:“{p:Eva Lind} has the votes,”} {s:<she=Ana Ruiz>} {c:wrote}.',
    'Chairwoman {p:Sasha Lind} met {p:Eva Ruiz}, <her=Sasha Lind> deputy.',
    '{p:Joan Petty} testified that {p:Leonard Voss} had told <her=Joan Petty> to go.',
    '{p:Petra Haas}, the manager, climbed up. “It is cold,” <she=Petra Haas> said.',
    '{s:{p:Omar Hadi}} {c:said} {q:he had not read it}. {s2:{p:Paul Lund}} {c2:said} {q2:<he=Paul Lund> had}.',
    '{s:{p:Omar Hadi}} {c:said} {q:he would stay}. {s2:{p:Paul Lund}} {c2:said} {q2:he must go}. “Now,” <he=Paul Lund> said.',
    '{p:Omar Hadi}, a former aide to Mr. {p:Lund}, sells cars. <He=Omar Hadi> declined to comment.',
    '{p:Ana Ruiz} left.\n\n<Her=Ana Ruiz> mother, {p:Paula}, wept as <she=Paula> sat. “No,” <she=Paula> said.',
    '{p:Ana Ruiz} left.\n\n<Her=Ana Ruiz> mother, {p:Paula}, was killed in May. “I miss her,” <she=Ana Ruiz> said.',
    '{p:Ana Ruiz} left.\n\n<Her=Ana Ruiz> father, {p:Paul}, wept. “No,” <she=Ana Ruiz> said.',
    'Farmer {p:Paul Lund} lost his cows. This time <the 58-year-old=Paul Lund> moved. “No,” <he=Paul Lund> said.',
    '{p:Paul Lund} left.\n\nSpeaking to {p:Omar Hadi}, <he=Paul Lund> said no.',
    'Chief {p:Lind} left.\n\nFor {p:Ana Ruiz}, <she=Ana Ruiz> felt ready. And <she=Ana Ruiz> hopes.',
    'Asked what <he=Omar Hadi> told {p:Paul Lund}, coach {p:Omar Hadi} smiled.',
    '{p:Paul Lund} left. Asked if <he=Omar Hadi> was sad, {p:Omar Hadi} smiled. “No,” <he=Omar Hadi> said.',
    '{p:Ann Hadi}, his wife, sat. “Yes,” <she=Ann Hadi> said as her son ran.\n\nFor {p:Ana Lind}, a nurse, it was bad.\n\n“No,” <she=Ana Lind> said.',
    '{p:Omar Hadi} stood up when {s:{p:Paul Lund}} {c:asked} {q:if he was sorry}.\n\n“Yes,” <he=Omar Hadi> said.',
    '{p:Omar Hadi} left. Asked if <he=Omar Hadi> was sad, {o:Stein} said no.',
    '{s:{p:Paul Lund}} {c:asked} {q:if anybody had seen it}. <He=Paul Lund> sat down.',
    '{p:Omar Hadi} never slept until 2006, when doctors sent <him=Omar Hadi> home.',
    '{p:Omar Hadi} met {p:Paul Lund}, {p:Tim Lund}, {p:Paul} and {p:Paul}.\n\n<He=Omar Hadi> wept.',
    'A reporter asked {p:Omar Hadi} about the vote. <He=Omar Hadi> replied that it was too late.',
    '{p:Omar Hadi} asked {p:Paul Lund} about the vote. <He=> waited.',
    '{s:{p:Omar Hadi}} {c:said} {q:no}.\n\n{q2:{p:Paul Lund} had lied}, {s2:<he=Omar Hadi>} {c2:said}.',
    '{s:{p:Omar Hadi}} {c:said} {q:no}.\n\n{q2:The team would tend {p:Paul Lund}}, {s2:<he=Omar Hadi>} {c2:said}, {q2:as long as it took}.',
    '{q:{p:Omar Hadi} could win}, {s:{p:Paul Lund}} {c:said}.\n\n{q2:“It is early,”} {s2:<he=Paul Lund>} {c2:said}.',
    '{q:{p:Omar Hadi} had been ill}, {c:according to} {s:a friend}. <He=Omar Hadi> was 60.',
    'In 2001 {q:{p:Omar Hadi} sold cars}, {s:<he=Omar Hadi>} {c:said}.',
    '{s:{p:Ana Ruiz}} {c:said} {q:no}.\n\n{q2:{p:Paul Lund} fell twice}, {s2:<he=Paul Lund>} {c2:said}.',
    '{s:{p:Dana Lind}} {c:said} {q:no}. {s2:{p:Lind}} {c2:said} {q2:yes}. <He=Dana Lind> sat.',
    '{p:Paul Ruiz} called {p:Hillary Lind} bad. {p:Lind} “did harm,” {s:<he=Paul Ruiz>} {c:said}. {p:Lind} left. <She=Hillary Lind> wept.',
  ])('%s', check);
});

describe('nobody, where it could be two or none', () => {
  test.each([
    '<He=> left the town.',
    '{l:Marlby} is old. <He=> left the town.',
    '{p:Omar Hadi} left. <She=> stayed.',
    'Officers met {p:Omar Hadi} and {p:Paul Lund}. <He=> was late.',
    'Speaking to {p:Omar Hadi} of the paper, <he=> said no.',
    '{p:Omar Hadi} praised <him=>.',
    '{p:Ana Ruiz} said: “<She=> is tired.”',
    '{q:“It was bad,”} {c:said} {s:{p:Tim Lind}, who fell}. Coach {p:Bill Hadi} was curt. “Next,” <he=> said.',
  ])('%s', check);
});

describe('somebody without a name comes in between', () => {
  test.each([
    '{p:Omar Hadi} fined a man. The man paid at once. <He=> was angry.',
    '{p:Rui Prado} wrote it.\n\nSoldiers found one man alive in a tree after <he=> had clung to it.',
  ])('%s', check);
});

describe('it and its', () => {
  test.each([
    '{o:Marlow Motors} raised <its=Marlow Motors> forecast.',
    'The contractor, {o:Bellweather}, hired men to keep <its=Bellweather> word.',
    '{o:Marlow Motors} sued {o:Tully Steel} over <its=> debts.',
    'The road is old. <It=> is long.',
  ])('%s', check);
});

describe('descriptions', () => {
  test.each([
    'Judge {p:Harriet Moy} came in. <The judge=Harriet Moy> sat down.',
    '{p:Joan Petty}, a bookkeeper, came in. <The bookkeeper=Joan Petty> sat down.',
    'The {o:Marlby Town Council} met. <The council=Marlby Town Council> voted.',
    'The accounting firm {o:Brill & Stone} closed. <The firm=Brill & Stone> is old.',
    'The {o:Harbor Pilots Guild} met. <The guild=Harbor Pilots Guild> voted.',
    'The {o:Gulf Sentinel} asked. <The newspaper=Gulf Sentinel> wrote.',
    'The {o:Marlby Police} met the {o:Supreme Court}. <The force=Marlby Police> is old.',
    'The {o:Marlby Teachers} met. <The union=Marlby Teachers> voted.',
    '{o:Varnholt} sued {o:Tully}. <The company=Varnholt> is old.',
    '{o:Varnholt} wrote in a {o:Facebook} post. <The company=Varnholt> is old.',
    '{o:Varnholt} grew fast. <The company=Varnholt> is old.',
    'Vice President {p:Ana Ruiz} left. <The vice president=Ana Ruiz> slept.',
    '{p:Ana Ruiz} wants a vote. <The Vermont senator=Ana Ruiz> said so in May.',
    '{p:Ana Ruiz} praised {p:Omar Hadi}. <The Vermont senator=Ana Ruiz> said so in May.',
    'Sen. {p:Ana Ruiz} spoke.\n\nSen. {p:Omar Hadi} left.\n\nIt rained. It snowed. It froze. {p:Ruiz} sat. <The senator=Ana Ruiz> wept.',
  ])('%s', check);

  test.each([
    '{p:Ana Ruiz} has ten books out. {s:<The author=Ana Ruiz>} {c:says} {q:she is tired}.',
    '{p:Ana Ruiz} opened it. {q:“No,”} {s:<the Prime Minister=Ana Ruiz>} {c:said}.',
    'President {p:Ana Ruiz} met former President {p:Omar Hadi}. {s:<The president=Ana Ruiz>} {c:said} {q:no}.',
    'President {p:Ana Ruiz} and President {p:Omar Hadi} met. {p:Hadi} sat. It was late. It froze. {p:Ruiz} left. {s:<The president=Ana Ruiz>} {c:said} {q:no}.',
    'Justice {p:Ana Ruiz} ruled. {s:<The judge=Ana Ruiz>} {c:said} {q:no}.',
    'Rep. {p:Ana Ruiz} came. {s:<The congresswoman=Ana Ruiz>} {c:said} {q:no}.',
    '{p:Ana Ruiz} left. {s:<The 46-year-old=Ana Ruiz>} {c:said} {q:no}.',
    '{p:Ana Ruiz}, 46, met {p:Eva Lind}. {s:<The 46-year-old=Ana Ruiz>} {c:said} {q:no}.',
    '{p:Eva Lind} met 46-year-old {p:Ana Ruiz}. {s:<The 46-year-old=Ana Ruiz>} {c:said} {q:no}.',
    'Goalie {p:Omar Hadi} beat {p:Tim Lind}. {s:<The 19-year-old goalie=Omar Hadi>} {c:said} {q:no}.',
    'Defenceman {p:Omar Hadi} met {p:Tim Lind}. {s:<The 6-foot-5 blue-liner=Omar Hadi>} {c:said} {q:no}.',
    'Dr. {p:Ana Ruiz} met {p:Eva Lind}. {s:<The physician=Ana Ruiz>} {c:said} {q:no}.',
    'Premier {p:Ana Ruiz} met {p:Eva Lind}. {s:<The premier=Ana Ruiz>} {c:said} {q:no}.',
    'Prime Minister {p:Ana Ruiz} met {p:Eva Lind}. {s:<The premier=Ana Ruiz>} {c:said} {q:no}.',
    '{s2:{p:Ana Ruiz}} {c2:said} {q2:yes}. {s:<The Davenport MPP=Ana Ruiz>} {c:said} {q:no}.',
    'Premier {p:Ana Ruiz} left. {s:<The Alberta premier=Ana Ruiz>} {c:said} {q:no}.',
    'Education critic {p:Ana Ruiz} met {p:Eva Lind}. {s:<The Tory critic=Ana Ruiz>} {c:said} {q:no}.',
    '{p:Hadi} scored twice. {s:<The winger=Hadi>} {c:said} {q:no}.',
    '{p:Hadi} scored twice. {s:<The teen=Hadi>} {c:said} {q:no}.',
    'Prime Minister Sheikh {p:Hasina} met {p:Omar Hadi}. {s:<She=Hasina>} {c:said} {q:no}.',
    '{s2:NDP MP {p:Ana Ruiz}} {c2:said} {q2:yes}. {s:<The Davenport MP=Ana Ruiz>} {c:said} {q:no}.',
    '{s:<The premier=Ana Ruiz>} {c:said} {q:no}. {q2:“We paid,”} {s2:Premier {p:Ana Ruiz}} {c2:said}.',
    'Councillor {p:Omar Hadi} left. {s2:Party leader Cllr {p:Ana Ruiz}} {c2:said} {q2:yes}. {s:<The councillor=Ana Ruiz>} {c:said} {q:no}.',
    'Crown counsel {p:Ana Ruiz} met Justice {p:Omar Hadi}. {p:Hadi} sat. {s:<The Crown lawyer=Ana Ruiz>} {c:said} {q:no}.',
    'Capt. {p:Ana Ruiz} met {p:Eva Lind}. {s:<The skipper=Ana Ruiz>} {c:said} {q:no}.',
    '{p:Ana Ruiz} lost her husband. {s:<The widow=Ana Ruiz>} {c:said} {q:no}.',
    '{p:Ana Ruiz} met {p:Omar Hadi}. {s:<The actress=Ana Ruiz>} {c:said} {q:no}.',
    '{p:Omar Hadi} came in his father’s coat. {s:<The teenager=Omar Hadi>} {c:said} {q:no}.',
    'Eight-year-old {p:Omar Hadi} went with his father. {s:<The boy=Omar Hadi>} {c:said} {q:no}.',
    '{p:Omar Hadi} left.\n\nIt was set up by {p:Ana Ruiz}. {s:<The 71-year-old=Ana Ruiz>} {c:said} {q:no}.',
    'Capt. {p:Ana Ruiz} met {p:Eva Lind}. {s:<The skipper=Ana Ruiz>, who has slept,} {c:said} {q:no}.',
    '{p:Ana Ruiz}, 44, met her son. It was late. {p:Ruiz}’s son, {p:Omar Hadi}, who is in Grade 12, came. {s:<The teenager=Omar Hadi>} {c:said} {q:no}.',
    '{p:Omar Hadi} left.\n\nIt was said by commuter {p:Ana Ruiz}, 34. {s:<The mother=Ana Ruiz> of three} {c:said} {q:no}.',
    '{q2:“No,”} {c2:said} {s2:commuter {p:Omar Hadi}}. The father of three left. {s:<He=Omar Hadi>} {c:said} {q:no}.',
    'Health MEC {p:Ana Ruiz} met {p:Eva Lind}. {s:<The MEC=Ana Ruiz>} {c:said} {q:no}.',
  ])('who speaks: %s', check);

  test.each([
    '{p:Ana Ruiz} was held for an hour. {s:<The officer=>} {c:said} {q:no}.',
    '{p:Ana Ruiz} has ten shops. {s:<The businessman=>} {c:says} {q:no}.',
    '{p:Ana Ruiz} met {p:Eva Lind}. {s:<The author=>} {c:says} {q:no}.',
    '{p:Ana Ruiz}, a nurse, complained. {s:<The mayor=>} {c:said} {q:no}.',
    '{s2:{p:Omar Hadi}} {c2:said} {q2:yes}. {p:Ana Ruiz} opened it. It was cold. {p:Ruiz} left. {s:<The Prime Minister=>} {c:said} {q:no}.',
    'President {p:Ana Ruiz} met President {p:Omar Hadi}. They sat. {s:<The president=>} {c:said} {q:no}.',
    'Rep. {p:Ana Ruiz} met Rep. {p:Eva Lind}. {s:<The congresswoman=>} {c:said} {q:no}.',
    '{p:Ana Ruiz} met {p:Eva Lind}. {s:<The 46-year-old=>} {c:said} {q:no}.',
    '{p:Ana Ruiz}, 52, left. {s:<The 46-year-old=>} {c:said} {q:no}.',
    'Minister {p:Ana Ruiz} met {p:Eva Lind}. {s:<The premier=>} {c:said} {q:no}.',
    'Mayor {p:Ana Ruiz} left. {p:Ford} sat. {s:<The Marlby mayor=>} {c:said} {q:no}.',
    'President {p:Ana Ruiz} met {p:Eva Lind}. {s:<The Ohio president=>} {c:said} {q:no}.',
    'Liberal critic {p:Ana Ruiz} met {p:Eva Lind}. {s:<The Tory critic=>} {c:said} {q:no}.',
    '{p:Hadi}, a defenceman, scored. {s:<The winger=>} {c:said} {q:no}.',
    '{p:Hadi}, 52, fell. {s:<The teen=>} {c:said} {q:no}.',
    '{p:Ana Ruiz} left. {s:<The Davenport MPP=>} {c:said} {q:no}.',
    '{s:<The premier=>} {c:said} {q:no}. Premier {p:Ana Ruiz} met Premier {p:Eva Lind}.',
    '{s:<The president=>} {c:said} {q:no}. Vice President {p:Ana Ruiz} left.',
    'Justice {p:Ana Ruiz} left. {s:<The Crown lawyer=>} {c:said} {q:no}.',
    '{p:Omar Hadi} lost his wife. {s:<The widow=>} {c:said} {q:no}.',
    '{p:Ana Ruiz} met her sister. {s:<The widow=>} {c:said} {q:no}.',
    '{p:Ana Ruiz} came with her son. {s:<The teenager=>} {c:said} {q:no}.',
    '{p:Omar Hadi} left. {s:<The mother=> of three} {c:said} {q:no}.',
    '{p:Omar Hadi}, 12, left. {s:<The father=> of three} {c:said} {q:no}.',
    '{p:Omar Hadi} left. {s:<The father=> of the bride} {c:said} {q:no}.',
    '{p:Omar Hadi}, 42, went out. {s:<The boy=>} {c:said} {q:no}.',
    '{p:Omar Hadi} left. It was set up by {p:Ana Ruiz}. {s:<The 71-year-old=>} {c:said} {q:no}.',
  ])('nobody who speaks: %s', check);

  test.each([
    'Judge {p:Harriet Moy} met Judge {p:Omar Hadi}. <The judge=> sat down.',
    'Former mayor {p:Ana Ruiz} left. <The new mayor=> stayed.',
    '{p:Simon Abara}, a lawyer, left. <Her lawyer=> stayed.',
    'The {o:Supreme Court} met. <The appeals court=> did not.',
    'The {o:Supreme Court} met. <The company=> did not.',
    'It was in a {o:Facebook} post. <The company=> is old.',
    '{o:Varnholt} grew. A man sued {o:Tully}. <The company=> is old.',
    'The {o:Marlby Town Council} met. <A council=> has to meet.',
    '{o:Eastport Town} won. <The town=> slept.',
    'Judge {p:Harriet Moy} came in. <The judge=> of the other court sat down.',
    '{p:Ana Ruiz} wants a vote. <The Prime Minister=> said no.',
    'Vice President {p:Ana Ruiz} left. <The president=> stayed.',
    '{p:Ana Ruiz} wants a vote. <The senator=> said no.',
    '{p:Ana Ruiz} and {p:Omar Hadi} left. <The Vermont senator=> said no.',
    '{p:Ana Ruiz} praised {p:Omar Hadi}. <The Vermont farmer=> said no.',
    'Vermont senator {p:Ana Ruiz} wants a vote. <The Ohio senator=> said no.',
  ])('nobody: %s', check);
});
