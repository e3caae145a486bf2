import { describe, expect, test } from 'vitest';
import { solve } from './marked.ts';

/** The roles stand in angle brackets; the person is the first one. */
const rolesOf = (line: string): { found: string[]; wanted: string[] } => {
  const { sections, answers } = solve(line);
  const person = sections.entities.find((e) => e.type === 'person');
  return {
    found: person?.roles.map((r) => `${r.start} ${r.text}`) ?? [],
    wanted: answers.map(({ at }) => `${at.start} ${at.text}`),
  };
};

describe('what a person is', () => {
  test.each([
    '<U.S. Secretary of Defense=> {p:Lloyd Denver} spoke.',
    'He met <Iraqi Prime Minister=> {p:Mohammed al-Basri} on Monday.',
    'The <conductor=> {p:Paul Lund} bowed.',
    '<Council leader=> {p:Alan Pascoe} left.',
    '<Sen.=> {p:Louise Tranter} left.',
    '<Const.=> {p:Bill Lee} left.',
    '<RCMP Sgt.=> {p:Janelle Shore} left.',
    '<U.S. Secretary of State=> {p:Lloyd Denver} left.',
    'The lawyers and <District Attorney=> {p:Cyrus Banner} left.',
    'A <spokesperson for the mayor=>, {p:Donna Peel}, left.',
    '<Justice of the peace=> {p:Ana Ruiz} left.',
    'The <director of the agency=>, {p:Ana Ribeiro}, left.',
    'The <president of the teachers’ union=>, {p:Ana Ribeiro}, left.',
    'The <Chief Judge of the High Court=>, <Justice=> {p:John Toller}, left.',
    'The murder of <President=> {p:Louise Tranter} was denied.',
    'They ousted <dictator=> {p:Sam Hyde} in 2003.',
    'His <lawyer=>, {p:Simon Abara}, said nothing.',
    "The agency's <director=>, {p:Ana Ribeiro}, left.",
    '<Director of education=> {p:Doug MacIsaac} left.',
    'It fell on her husband, {p:Ana Ruiz} still works there.',
    'When he met his wife, {p:Omar Hadi} was ten.',
    'In 2016, <then-director=> {p:Paula Sinclair} left.',
    'A <cousin=>, Dr {p:Kehinde Ade}, left.',
    'Said the brothers’ <mother=>, {p:Dolores Luna}.',
    '{p:Ana Ruiz}, a <former wrestler=> known as Bear, left.',
    "{p:Ana Ruiz}, the bank's <chief operating officer=>, left.",
    '{p:Joan Petty}, a <bookkeeper=>, testified.',
    '{p:Joan Petty}, a <mother of two=>, testified.',
    '{p:Joan Petty}, a <nurse and mother of two=>, testified.',
    '{p:Joan Petty}, a <screener in Marlby=>, testified.',
    'Then <goaltender=> {p:Joan Petty} left.',
    '<Justice of the Peace=> {p:Joan Petty} left.',
    '<Dean=> {p:Joan Petty} left.',
    'The city’s <medical officer of health=> Dr. {p:Joan Petty} left.',
    '{p:Simon Abara}, his <lawyer=>, testified.',
    '{p:Joan Petty}, 61, a <bus driver=>, testified.',
    '{p:Leonard Voss}, the <former treasurer of the Harlow Ferry District=>, left.',
    '{p:Tomasz Bielak}, an <analyst at Corrigan Street Partners=>, called it brave.',
    "{p:Denise Corr}, the library's <manager=>, left.",
    '{p:Ana Ruiz} served as the <last commanding general of United Forces=> from 2010 to 2011.',
    '{p:Ana Ruiz} left. She became <head of the clinic=> in 2011.',
    'It was <chief executive=> {p:Ana Ruiz} who left. <Chairwoman=> {p:Ana Ruiz} stayed.',
    '<Harlow-South MLA=> {p:Ana Ruiz} left.',
    '<Reeve=> {p:Ana Ruiz} left.',
    '<Majority Whip=> {p:Ana Ruiz} left.',
    '<Mayor-elect=> {p:Ana Ruiz} left.',
    'Then <Acting Sgt.=> {p:Ana Ruiz} left.',
    '<Harlow County Sheriff’s Deputy=> {p:Ana Ruiz} left.',
    'They met <Chief Justice=> {p:Ana Ruiz} on Monday.',
  ])('%s', (line) => {
    const { found, wanted } = rolesOf(line);
    expect(found).toEqual(wanted);
  });
});

describe('what is no role', () => {
  test.each([
    'Mr. {p:Pascoe} left.',
    'The sheriff’s own {p:Ana Ruiz} left.',
    '{p:Pascoe}, Sen. {p:Ana Ruiz} said, was wrong.',
    'They freed {p:Pascoe}, his wife, {p:Ana Ruiz}, and their son.',
    'The death of the officer, {p:Ana Ruiz} said, was sad.',
    'He left the office of the mayor, {p:Ana Ruiz} said.',
    'One of the students, {p:Ana Ruiz}, left.',
    'Before the United General Assembly, {p:Pascoe} spoke.',
    'Dr {p:Pascoe} left.',
    'Of course Mrs. {p:Pascoe} left.',
    'According to {p:Petty}, the rebels are backed by a bank.',
    'The {p:Biden} administration left.',
    'The most senior {p:Biden} official left.',
    'Rival {p:Ana Ruiz} left.',
    '{p:Hana Cole}, addressed reporters in Leeds.',
    '{p:Ana Ruiz} came before the mayor.',
  ])('%s', (line) => expect(rolesOf(line).found).toEqual([]));
});
