import { describe, expect, test } from 'vitest';
import { ANONYMITY_ROWS } from '../../src/lexicon/anonymity.ts';
import type { Source } from '../../src/record.ts';
import { solve } from './marked.ts';

const sourceOf = (line: string): Source => solve(line).sections.attributions[0]?.source as Source;

/** kind how name; “-” for what is absent. */
const told = ({ kind, how, name }: Source): string => `${kind} ${how ?? '-'} ${name ?? '-'}`;

describe('who it is and how the words point there', () => {
  test.each([
    ['{s:{p:Ana Ruiz}, 42, a nurse,} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{p:Ana Ruiz} came. {s:{p:Ruiz}} {c:said} {q:no}.', 'named-person surname Ana Ruiz'],
    ['{p:Ana Ruiz} came. {s:{p:Ana}} {c:said} {q:no}.', 'named-person first-name Ana Ruiz'],
    ['{p:Karl Lund} left. {s:The {n:Frenchman}} {c:said} {q:no}.', 'named-person role Karl Lund'],
    ['{p:Karl Lund} left. {s:The 46-year-old {n:Brazilian}} {c:said} {q:no}.', 'named-person role Karl Lund'],
    ['{p:Karl Lund} met {p:Omar Hadi}. {s:The {n:Frenchman}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{p:Ana Ruiz} left. {s:The {n:Frenchman}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{p:Karl Lund} left. {s:A {n:Brazilian}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{p:Karl Lund} left. {s:The {n:Brazilian} side} {c:said} {q:no}.', 'organization description -'],
    ['{s:The {n:Frenchman}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:A 40-year-old {n:Brazilian}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:The {n:French}} {c:said} {q:no}.', 'group full-name French'],
    ['{c:According to} {s:sources close to the inquiry}, {q:no}.', 'group description -'],
    ['{s:A division bench} {c:said} {q:no}.', 'organization description -'],
    [
      '{s:The director, {o:Centre for Openness}, Dr. {p:Ana Ruiz},} {c:said} {q:no}.',
      'named-person full-name Ana Ruiz',
    ],
    [
      '{s:The regulator, {o:Centre for Openness},} {c:said} {q:no} to {p:Ana Ruiz}.',
      'organization full-name Centre for Openness',
    ],
    ['{s:{o:Centre for Openness}, Dr. {p:Ana Ruiz},} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:Mother-of-two {p:Ana Ruiz}, 34,} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:The mother of {p:Ana Ruiz}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:The 34-year-old} {c:asked} {q:why}.', 'unnamed-person description -'],
    ['{s:Residents {o:Reuters} spoke to} {c:said} {q:no}.', 'group description -'],
    ['Crews came to {l:Marlby}, {s:the company} {c:said}, {q:on Monday}.', 'organization description -'],
    ['{o:Marlby}, the company that did it, came. {s:The company} {c:said} {q:no}.', 'organization description Marlby'],
    ['{s:Those close to {p:Ruiz}} {c:said} {q:no}.', 'group description -'],
    ['{s:Some around {p:Ana Ruiz}} {c:said} {q:no}.', 'group description -'],
    ['{q:no}, {c:according to} {s:The Verge}.', 'media description -'],
    ['{q:no}, {c:according to} {s:The verge}.', 'unknown description -'],
    ['{s:{p:Ana Ruiz OAM}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{p:Ana Ruiz} SC} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{p:Ana Ruiz} left. {s:Ms Ruiz AM} {c:said} {q:no}.', 'named-person surname Ana Ruiz'],
    ['{s:Maj Gen (retd) {p:Ali Ruiz}} {c:said} {q:no}.', 'named-person full-name Ali Ruiz'],
    ['{p:Ge Wenfei} came. {s:Ge} {c:said} {q:no}.', 'named-person surname Ge Wenfei'],
    ['{p:He Wenfei} and {p:Omar Hadi} came. {s:He} {c:said} {q:no}.', 'named-person pronoun Omar Hadi'],
    ['{o:Lindfors Motor Company} fell. {s:{p:Lindfors}} {c:said} {q:no}.', 'organization alias Lindfors Motor Company'],
    ['{o:Lind Motor Company} fell. {p:Ana Lind} left. {s:{p:Lind}} {c:said} {q:no}.', 'named-person surname Ana Lind'],
    ['{s:The ruling party {p:Morava}} {c:said} {q:no}.', 'organization full-name Morava'],
    ['{s:An {p:Garda Síochána}} {c:said} {q:no}.', 'organization full-name Garda Síochána'],
    [
      '{p:Ana Ruiz} came. {s:Her brother and co-founder, Mr {p:Kunle Ruiz},} {c:said} {q:no}.',
      'named-person full-name Kunle Ruiz',
    ],
    ['{p:Ana Ruiz} came. {s:Her nephew and party MP {p:Tom Ruiz}} {c:said} {q:no}.', 'named-person full-name Tom Ruiz'],
    ['{p:Tom Ruiz} came. {s:His wife and lawyer {p:Tom Lind}} {c:said} {q:no}.', 'group description -'],
    [
      '{p:Tom Ruiz} came with his wife, {p:Dimple Ruiz}. {p:Dimple} sang. {s:{p:Ruiz}} {c:said} {q:no}.',
      'named-person surname Tom Ruiz',
    ],
    ['{p:Tom Ruiz} left. His wife, {p:Julie}, knows.\n\n{s:Ms {p:Ruiz}} {c:said} {q:no}.', 'named-person surname Ruiz'],
    ['{p:Tom Ruiz} left. {s:Ms {p:Ruiz}} {c:said} {q:no}.', 'named-person surname Tom Ruiz'],
    ['{q:“No,”} {c:said} {s:the Rev}. {p:Ana Ruiz}.', 'named-person full-name Ana Ruiz'],
    ['{q:“No,”} {c:said} {s:Harlow Dist}. Atty. {p:Ana Ruiz}.', 'named-person full-name Ana Ruiz'],
    ['{q:“No,”} {c:said} {s:the pastor}. {p:Ana Ruiz} left.', 'unnamed-person description -'],
    [
      '{p:Ana Ruiz}, MPP for {l:Davenport}, met {p:Eva Lind}, MPP for {l:Marlby}. {q:“No,”} {s:the MPP for {l:Davenport}} {c:said}.',
      'named-person role Ana Ruiz',
    ],
    ['{p:Ana Ruiz} left. {q:“No,”} {s:the MPP for Davenport} {c:said}.', 'unnamed-person description -'],
    [
      '{l:Ontario} Premier {p:Ana Ruiz} left. {q:“No,”} {s:{l:Ontario}’s premier} {c:said}.',
      'named-person role Ana Ruiz',
    ],
    [
      '{l:Ontario} Premier {p:Ana Ruiz} left. {q:“No,”} {s:the {l:Ontario} premier} {c:said}.',
      'named-person role Ana Ruiz',
    ],
    ['{s:The {o:UN} chief} {c:said} {q:no}.', 'unnamed-person description -'],
    [
      'The club was sold by {p:Roman Berg}, the driver announced. {q:“No,”} {c:said} {s:the driver}.',
      'unnamed-person description -',
    ],
    [
      'The club was sold by {p:Roman Berg}, a driver known for his luck. {q:“No,”} {c:said} {s:the driver}.',
      'named-person role Roman Berg',
    ],
    ['{s:The {o:UN}} chiefly {c:said} {q:no}.', 'organization full-name UN'],
    ['Premier {p:Ana Ruiz} left. {q:“No,”} {s:{l:Ontario}’s premier} {c:said}.', 'named-person role Ana Ruiz'],
    [
      '{l:Quebec} Premier {p:Ana Ruiz} left. {q:“No,”} {s:{l:Ontario}’s premier} {c:said}.',
      'unnamed-person description -',
    ],
    [
      '{l:Quebec} Premier {p:Ana Ruiz} left. {q:“No,”} {s:the {l:Ontario} premier} {c:said}.',
      'unnamed-person description -',
    ],
    [
      'Senator {p:Ana Ruiz} left. {q:“No,”} {s:{l:Ohio}’s delegation chairman} {c:said}.',
      'unnamed-person description -',
    ],
    ['Mayor {p:Ana Ruiz} left. {q:“No,”} {c:said} {s:the mayor, who was ill}.', 'named-person role Ana Ruiz'],
    ['Mayor {p:Ana Ruiz} left. {q:“No,”} {c:said} {s:the mayor, a Democrat}.', 'named-person role Ana Ruiz'],
    ['Mayor {p:Ana Ruiz} left. {q:“No,”} {c:said} {s:the mayor who was ill}.', 'unnamed-person description -'],
    ['{p:Ana Ruiz} left. {q:“No,”} {c:said} {s:the mother of two}.', 'named-person role Ana Ruiz'],
    ['{p:Ana Ruiz} left. {q:“No,”} {c:said} {s:the mother of two girls}.', 'named-person role Ana Ruiz'],
    ['Lawyer {p:Ana Ruiz} left. {q:“No,”} {s:{l:Ontario}’s lawyer} {c:said}.', 'unnamed-person description -'],
    ['{q:“No,”} {c:said} {s:{p:Bell}’s Union director} {p:Ana Ruiz}.', 'named-person full-name Ana Ruiz'],
    [
      'While in {o:York City} to attend it, {s:{o:York City} to attend it, President} {p:Ana Ruiz} {c:said} {q:no}.',
      'named-person full-name Ana Ruiz',
    ],
    ['It was cold, {c:said} {s:the director}, and {p:Ana Ruiz} {q:left}.', 'unnamed-person description -'],
    ['{p:Ana Ruiz} came. {s:Ms. {p:Ruiz}} {c:said} {q:no}.', 'named-person surname Ana Ruiz'],
    ['{p:Ana Ruiz} came. {s:She} {c:said} {q:no}.', 'named-person pronoun Ana Ruiz'],
    ['{s:{n:Iraqi} Prime Minister {p:Omar Basri}} {c:said} {q:no}.', 'named-person full-name Omar Basri'],
    ['{s:{o:Stein} spokeswoman {p:Mel Figueroa}} {c:said} {q:no}.', 'named-person full-name Mel Figueroa'],
    ['{s:{o:Apple}’s {p:Tim Oakes}} {c:said} {q:no}.', 'named-person full-name Tim Oakes'],
    ['{s:The deputy, {p:Imani Brock},} {c:said} {q:no}.', 'named-person full-name Imani Brock'],
    [
      '{s:Rep. {p:Paul Osei} of {l:Maine}, whose district is wet,} {c:said} {q:no}.',
      'named-person full-name Paul Osei',
    ],
    [
      'It was led by {p:Mark Hayes}, a professor at {o:Georgia Tech}, {s:who} {c:said} {q:no}.',
      'named-person pronoun Mark Hayes',
    ],
    ['{p:Ana Ruiz} met {p:Tom Lind}, {s:who} {c:said} {q:no}.', 'named-person pronoun Tom Lind'],
    ['Judge {p:Harriet Moy} came. {s:The judge} {c:said} {q:no}.', 'named-person role Harriet Moy'],
    ['Justice {p:Moy} came. Lund asked the judge. {s:The judge} {c:said} {q:no}.', 'named-person role Moy'],
    ['Sgt. {p:Eva Moy} came. {s:The officer} {c:said} {q:no}.', 'named-person role Eva Moy'],
    ['Sgt. {p:Eva Moy} came. An officer left. {s:The officer} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{q:“No,”} {c:said} {s:Justice of the Peace {p:Ana Ruiz}}.', 'named-person full-name Ana Ruiz'],
    ['{q:“No,”} {c:said} {s:a spokesman for Mr. {p:Ruiz}}.', 'unnamed-person description -'],
    ['{s:{l:Marlby} {o:RCMP}} {c:said} {q:no}.', 'organization full-name Marlby RCMP'],
    ['In {l:Marlby}, {s:{o:RCMP}} {c:said} {q:no}.', 'organization full-name RCMP'],
    ['{p:Ana West} came. {s:West} {c:said} {q:no}.', 'named-person surname Ana West'],
    ['{p:Ana West} came. {q:“No,”} {s:Special Envoy West} {c:said}.', 'named-person surname Ana West'],
    ['{p:Ana West} came. {s:West, who won,} {c:said} {q:no}.', 'named-person surname Ana West'],
    ['{p:Ana West} came. {s:The West} {c:said} {q:no}.', 'unknown description -'],
    ['{p:Ana Small} came. {s:Small businesses} {c:said} {q:no}.', 'group description -'],
    ['{s:Another author, law professor {p:Ana Ruiz},} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    [
      '{s:Another author, civil and rural law professor {p:Ana Ruiz},} {c:said} {q:no}.',
      'named-person full-name Ana Ruiz',
    ],
    ['{s:the then bishop of {l:Marlby} diocese {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{q:“No,”} {c:said} {s:a friend of Dr. {p:Ana Ruiz}}.', 'unnamed-person description -'],
    ['{q:“No,”} {c:said} {s:medical officer of health Dr. {p:Ana Ruiz}}.', 'named-person full-name Ana Ruiz'],
    [
      '{p:Ana Ruiz}, Minister of Education, met {p:Tom Lind}. {s:The Minister of Education} {c:said} {q:no}.',
      'named-person role Ana Ruiz',
    ],
    [
      'Education Minister {p:Ana Ruiz} met {p:Tom Lind}. {s:The Minister of Education} {c:said} {q:no}.',
      'named-person role Ana Ruiz',
    ],
    [
      '{p:Ana Ruiz}, Minister of Education, met {p:Tom Lind}. {s:The Minister of Finance} {c:said} {q:no}.',
      'unnamed-person description -',
    ],
    [
      'Former Minister of Education {p:Ana Ruiz} met {p:Tom Lind}. {s:The Minister of Education} {c:said} {q:no}.',
      'unnamed-person description -',
    ],
    [
      '{p:Ana Ruiz}, Minister of Education, left. {s:The Minister of Education and the mayor} {c:said} {q:no}.',
      'unnamed-person description -',
    ],
    [
      '{p:Ana Ruiz} has a plan. It is old. It was dropped. {s:The Republican nominee} {c:said} {q:no}.',
      'named-person role Ana Ruiz',
    ],
    [
      '{p:Ana Ruiz} has a plan. It is old. It was dropped. {s:The ED counsel} {c:said} {q:no}.',
      'unnamed-person description -',
    ],
    ['{p:Nina Grant} met us.\n\n{s:NG}{c::} {q:I went home.}', 'named-person alias Nina Grant'],
    ['{p:Nina Grant} met {p:Noah Gold}.\n\n{s:NG}{c::} {q:I went home.}', 'unknown description -'],
    ['The {o:Union Press} met. {s:The {o:UP}} {c:said} {q:no}.', 'media alias Union Press'],
    ['{s:The {o:National Disaster Agency}} {c:said} {q:no}.', 'organization full-name National Disaster Agency'],
    ['{s:The utility, {o:Luz do Sul},} {c:said} {q:no}.', 'organization full-name Luz do Sul'],
    ['{o:Varnholt Inc.} grew. {s:The company} {c:said} {q:no}.', 'organization description Varnholt Inc.'],
    ['{s:{l:Moscow}} {c:said} {q:no}.', 'organization full-name Moscow'],
    ['{s:{o:Reuters}} {c:reported} {q:it}.', 'media full-name Reuters'],
    ['{s:The {o:Star-Ledger}} {c:reported} {q:it}.', 'media full-name Star-Ledger'],
    ['{s:The {o:Ledger}} {c:reported} {q:it}.', 'organization full-name Ledger'],
    ['{s:The {o:Dunmore Bugle}} {c:reported} {q:it}.', 'media full-name Dunmore Bugle'],
    ['{s:The {o:Office of Maritime Review}} {c:said} {q:no}.', 'organization full-name Office of Maritime Review'],
    ['{s:Director of education {p:Doug MacIsaac}} {c:said} {q:no}.', 'named-person full-name Doug MacIsaac'],
    ['{s:The new model} {c:indicated} {q:it}.', 'document description -'],
    ['{s:Member of Parliament (MP) {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:The speaker of the parliament {p:Ali Haddad}} {c:said} {q:no}.', 'named-person full-name Ali Haddad'],
    ['{s:The father of {p:Ali Haddad}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:A lawyer for {p:Ali Haddad}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:The daughter of President {p:Ali Haddad}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:A critic of Prime Minister {p:Ali Haddad}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:A spokesman for {l:West Virginia} Gov. {p:Jim Haddad}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:Minister for Trade {p:Ali Haddad}} {c:said} {q:no}.', 'named-person full-name Ali Haddad'],
    ['{s:{p:Ali Modi}’s rival, {p:Ana Ruiz},} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:Springfield, {l:Ill.}, Mayor {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{l:El Paso}, {l:Texas}, resident {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{l:Paris} and Mayor {p:Ana Ruiz}} {c:said} {q:no}.', 'group description -'],
    ['{s:Retired agent and security specialist {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:Well-known local lawyer {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:Newly elected Mayor {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{p:Ana Ruiz}, {p:Tom Lind} and {p:Eva Haas}} {c:wrote} {q:no}.', 'group description -'],
    [
      '{s:{p:Ana Ruiz}, a friend of {p:Tom Lind} and {p:Eva Haas},} {c:wrote} {q:no}.',
      'named-person full-name Ana Ruiz',
    ],
    ['{s:One of his friends, former {o:Ohio Rep}. {p:Ana Ruiz},} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    [
      '“No,” said {p:Ana Ruiz}, 32, a clerk in {l:Marlby} {s:who} {c:said} {q:she would go}.',
      'named-person pronoun Ana Ruiz',
    ],
    ['Sen. {p:Ana Ruiz} of {l:Ohio}, {s:who} {c:said} {q:no}, left.', 'named-person pronoun Ana Ruiz'],
    ['{p:Ana Ruiz}, a mayor, met 18 voters {s:who} {c:said} {q:no}.', 'group pronoun -'],
    ['A clerk in {l:Marlby} {s:who} {c:said} {q:no} left.', 'unnamed-person pronoun -'],
    ['A clerk at the {o:Nordsea Bank}, {s:who} {c:requested} {q:time}, left.', 'unnamed-person pronoun -'],
    ['Members of the {o:Labour Party} {s:who} {c:said} {q:no} left.', 'group pronoun -'],
    ['He gave it to the {o:Nordsea Bank}, {s:who} {c:said} {q:no}.', 'organization pronoun Nordsea Bank'],
    [
      '“No,” said {p:Eva Haas}, 32, a clerk of the {p:Lind} campaign in {l:Ohio} {s:who} {c:said} {q:she would go}.',
      'named-person pronoun Eva Haas',
    ],
    ['It was {p:Ana Ruiz}, a rich investor {s:who} {c:said} {q:no}.', 'named-person pronoun Ana Ruiz'],
    ['{p:Ana Ruiz}, a mayor, met an investor {s:who} {c:said} {q:no}.', 'unnamed-person pronoun -'],
    ['Mayor {p:Ana Ruiz} came. The mayor {s:who} {c:said} {q:no} left.', 'named-person pronoun Ana Ruiz'],
    ['{s:A trader and member of {o:ATO}, {p:Alex Haas},} {c:said} {q:no}.', 'named-person full-name Alex Haas'],
    ['{s:Violence expert and advocate {p:Hilda Haas}} {c:said} {q:no}.', 'named-person full-name Hilda Haas'],
    [
      '{s:Former law professor at the {o:University of Marlby} and lawyer {p:Ana Ruiz}} {c:said} {q:no}.',
      'named-person full-name Ana Ruiz',
    ],
    ['{s:The mayor and the chief, {p:Ana Ruiz},} {c:said} {q:no}.', 'group description -'],
    ['{s:{o:Nordsea} and Mayor {p:Ana Ruiz}} {c:said} {q:no}.', 'group description -'],
    ['{s:{p:Tom Lind} and Mayor {p:Ana Ruiz}} {c:said} {q:no}.', 'group description -'],
    ['{s:The company and {l:Malta}’s minister, {p:Ana Ruiz},} {c:said} {q:no}.', 'organization description -'],
    ['{s:Sens. {p:Mark Lind} of {l:Ohio} and {p:Eva Haas} of {l:Maine}} {c:said} {q:no}.', 'group description -'],
    [
      '{s:The candidates, Mayor {p:Ana Ruiz}, {l:Ohio} Sen. {p:Tom Lind}, and {p:Eva Haas},} {c:said} {q:no}.',
      'group description -',
    ],
    ['{s:Ambassador to {l:Chile} {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{l:United States} Senator from {l:Ohio} {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:Secretary for Culture, Sport and Tourism {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:The aide to President {p:Ali Haddad}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:One adviser to {p:Ali Haddad}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:A member of the cabinet under President {p:Ali Haddad}} {c:said} {q:no}.', 'unnamed-person description -'],
    [
      '{s:{o:University of Marlby}, {l:Harlow}’s chancellor, {p:Ana Ruiz}} {c:said} {q:no}.',
      'named-person full-name Ana Ruiz',
    ],
    ['{s:The institute’s director, Dr. {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:One delegate, {o:Harlow Party} chairwoman {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:A rival, {l:Ohio} Sen. {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{p:Eva Lind} of {o:Nordsea Bank}} {c:said} {q:no}.', 'named-person full-name Eva Lind'],
    ['{s:{p:Eva Lind of Nordsea}, the bank,} {c:said} {q:no}.', 'named-person full-name Eva Lind'],
    ['{s:Secretary for {p:Health Lo Chung-mau}} {c:said} {q:no}.', 'named-person full-name Lo Chung-mau'],
    ['{s:{p:Sultan Al Jaber}} {c:said} {q:no}.', 'named-person full-name Sultan Al Jaber'],
    ['{p:Gloria La Riva} came. {s:{o:La Riva}} {c:said} {q:no}.', 'named-person surname Gloria La Riva'],
    ['{p:Gloria La Riva} came. {s:{o:Riva Motors}} {c:said} {q:no}.', 'organization full-name Riva Motors'],
    ['{p:Carla Murphy} came. {s:{o:Murphy}} {c:said} {q:no}.', 'named-person surname Carla Murphy'],
    ['{p:Mark Cuban} came. {s:{n:Cuban}} {c:said} {q:no}.', 'named-person surname Mark Cuban'],
    ['{p:Mark Cuban} came. {s:{n:Cuban} officials} {c:said} {q:no}.', 'group description -'],
    ['{p:Carla Murphy} runs {o:Murphy Motors}. {s:{o:Murphy}} {c:said} {q:no}.', 'organization alias Murphy Motors'],
    [
      '{p:Anna Bloomberg} came. Ms. {p:Bloomberg} sat. {s:{o:Bloomberg}} {c:reported} {q:it}.',
      'media full-name Bloomberg',
    ],
    ['{p:Anna Bloomberg} came. {s:{o:Bloomberg}} {c:reported} {q:it}.', 'media full-name Bloomberg'],
    ['{s:Democrat {p:Ana Ruiz}, the leader,} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{n:Democrat} {p:Ana Ruiz}, the leader,} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{l:Marlby}-based {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:The {l:Marlby}-based court} {c:said} {q:no}.', 'organization description -'],
    ['{s:The {n:Kurdish}-led {o:Harbor Forces}} {c:said} {q:no}.', 'organization full-name Harbor Forces'],
    ['{s:A {o:Republican}, {p:Ana Ruiz},} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{l:Malta}’s far-right party leader, {p:Ana Ruiz},} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:{o:Nordsea}, {p:Ana Ruiz}’s firm,} {c:said} {q:no}.', 'organization full-name Nordsea'],
    [
      '{s:Embattled {o:Harbor Trust} (HT) board chair {p:Ana Ruiz}} {c:said} {q:no}.',
      'named-person full-name Ana Ruiz',
    ],
    ['{s:Harlow ward councillor {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:Harbor Watch President {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['Then {s:immigration and human rights attorney {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:Police and human rights attorney {p:Ana Ruiz}} {c:said} {q:no}.', 'organization description -'],
    ['{s:{l:Chile}’s minister of health {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:A statement by {l:Chile}’s Ambassador {p:Ana Ruiz}} {c:said} {q:no}.', 'document description -'],
    ['{s:A video of Mayor {p:Ana Ruiz}} {c:said} {q:no}.', 'document description -'],
    ['{s:A man attacking officer {p:Ana Ruiz}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:{p:Eva Resnick}-Day, an activist,} {c:said} {q:no}.', 'named-person full-name Eva Resnick-Day'],
    ['{p:Eva Resnick}-Day left. {s:{p:Resnick}-Day} {c:said} {q:no}.', 'named-person surname Eva Resnick-Day'],
    ['{s:{p:Eva Lind}-Tom Ruiz rivals} {c:said} {q:no}.', 'group description -'],
    ['{s:Writer and activist {p:Ana Ruiz}} {c:said} {q:no}.', 'named-person full-name Ana Ruiz'],
    ['{s:The writer and activist {p:Ana Ruiz}} {c:said} {q:no}.', 'group description -'],
    ['{s:Officers and Mayor {p:Ana Ruiz}} {c:said} {q:no}.', 'group description -'],
    ['{s:{p:Ali Haddad} and Mayor {p:Ana Ruiz}} {c:said} {q:no}.', 'group description -'],
    ['{s:Federal and state officials} {c:said} {q:no}.', 'group description -'],
    ['{s:Proponents, including {p:Ana Ruiz},} {c:said} {q:no}.', 'group description -'],
    ['{s:Upland Border Services, the agency that runs it,} {c:said} {q:no}.', 'organization description -'],
    ['{s:One regular} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:{p:Smith} and {p:Jones}} {c:said} {q:no}.', 'group description -'],
    ['{s:a senior {l:U.S.} defense official} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:a spokesman for the {o:Oslo Port Authority}} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:One of the officials} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:A source} {c:said} {q:no}.', 'unnamed-person description -'],
    ['{s:Several parents} {c:said} {q:no}.', 'group description -'],
    ['{s:Treasury officials} {c:said} {q:no}.', 'group description -'],
    ['{s:Critics of the plan} {c:said} {q:no}.', 'group description -'],
    ['{s:A report last month by the {o:Office of Review}} {c:said} {q:no}.', 'document description -'],
    ['{s:Court documents seen by the {o:Bugle}} {c:show} {q:it}.', 'document description -'],
    ['{s:The statement} {c:said} {q:no}.', 'document description -'],
    ['{s:media reports} {c:said} {q:no}.', 'media description -'],
    ['{s:State television} {c:said} {q:no}.', 'media description -'],
    ['{s:The ministry} {c:said} {q:no}.', 'organization description -'],
    ['{s:Three companies} {c:said} {q:no}.', 'group description -'],
    ['{s:the {o:BBC}’s South Today programme} {c:said} {q:no}.', 'media description BBC'],
    ['{p:Omar Hadi} met {p:Paul Lund}. Officers left. {s:She} {c:said} {q:no}.', 'unknown pronoun -'],
  ])('%s', (line, found) => expect(told(sourceOf(line))).toBe(found));
});

describe('who has just spoken', () => {
  test.each([
    [
      '{s2:{p:Ana Ruiz}} {c2:said} {q2:yes}. {q:“No,”} {s:the MPP for Davenport} {c:said}.',
      'named-person role Ana Ruiz',
    ],
    [
      '{s2:{p:Ana Ruiz}} {c2:said} {q2:yes}. {q:“No,”} {s:the senator from {l:Vermont}} {c:said}.',
      'named-person role Ana Ruiz',
    ],
    [
      '{s2:{p:Ana Ruiz}, MPP for {l:Marlby},} {c2:said} {q2:yes}. {q:“No,”} {s:the MPP for Davenport} {c:said}.',
      'unnamed-person description -',
    ],
  ])('%s', (line, answer) => {
    expect(told(solve(line).sections.attributions.at(-1)?.source as Source)).toBe(answer);
  });
});

describe('the “I” of somebody’s words', () => {
  const names = (line: string) => solve(line).sections.attributions.map(({ source }) => source?.name ?? '-');
  test.each([
    ['{q:“{s2:I} {c2:said}, {q2:‘You have never met us,’}”} {s:{p:Ana Ruiz}} {c:recalled}.', ['Ana Ruiz', 'Ana Ruiz']],
    ['{s:{p:Ana Ruiz}} {c:said}: {q:“He asked, and {s2:I} {c2:said} {q2:no}.”}', ['Ana Ruiz', 'Ana Ruiz']],
    ['{s2:I} {c2:said} {q2:I was tired}. {s:{p:Ana Ruiz}} {c:said} {q:“so”}.', ['-', 'Ana Ruiz']],
    ['{q:“{s2:We} {c2:said}, {q2:‘You have never met us,’}”} {s:{p:Ana Ruiz}} {c:recalled}.', ['Ana Ruiz', '-']],
    ['{q:“{s2:I} {c2:said}, {q2:‘You have never met us,’}”} {s:a nurse} {c:recalled}.', ['-', '-']],
  ])('%s', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });
});

describe('roles', () => {
  test.each([
    ['{s:a senior {l:U.S.} defense official} {c:said} {q:no}.', 'senior U.S. defense official'],
    ['{s:The deputy, {p:Imani Brock},} {c:said} {q:no}.', 'deputy'],
    ['Mayor {p:Ana Ruiz} came. {s:{p:Ruiz}} {c:said} {q:no}.', 'Mayor'],
    ['{s:{o:Reuters}} {c:said} {q:no}.', undefined],
    ['{s:He} {c:said} {q:no}.', undefined],
  ])('%s', (line, role) => expect(sourceOf(line).role).toBe(role));
});

describe('anonymity', () => {
  test.each(ANONYMITY_ROWS.map((row) => [row.name, row] as const))('%s', (_, { example, counterExample, pattern }) => {
    const wanted = /\[(.*)\]/.exec(example)?.[1];
    const found = [...example.replace(/[[\]]/g, '').matchAll(pattern)].map((m) => m[1] ?? m[0]);
    expect(found).toEqual([wanted]);
    expect(counterExample.match(pattern)).toBeNull();
  });

  test.each([
    [
      '{s:An aide, who spoke on condition of anonymity because the review is not public,} {c:said} {q:no}.',
      'on condition of anonymity',
      'the review is not public',
    ],
    [
      '{q:No}, {s:an aide} {c:said}, asking not to be named for fear of reprisals.',
      'asking not to be named',
      'fear of reprisals',
    ],
    ['{q:No}, {s:an aide} {c:said}. The aide spoke on condition of anonymity.', 'on condition of anonymity', undefined],
    ['{q:No}, {s:an aide} {c:said}. It rained.', undefined, undefined],
    ['{q:No}, {s:{p:Ana Ruiz}} {c:said}. An aide spoke on condition of anonymity.', undefined, undefined],
  ])('%s', (line, phrase, reason) => {
    const { anonymity } = sourceOf(line);
    expect(anonymity?.phrase.text).toBe(phrase);
    expect(anonymity?.reason?.text).toBe(reason);
  });
});

test('via and addressee are resolved like the source', () => {
  const [attribution] = solve(
    'The {o:Union Press} met. {s:{p:Ana Ruiz}} {c:told} {t:the council} {q:no}, said {v:the {o:UP}}.',
  ).sections.attributions;
  expect(attribution?.via.map((v) => v.name)).toEqual(['Union Press']);
  expect(attribution?.addressee).toMatchObject({ text: 'the council', kind: 'organization' });
});
