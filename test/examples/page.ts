import { analyze, format, type Quote, read } from '../../src/index.ts';

const report = analyze(await read('fixtures/council-library.txt', { published: '2024-03-06' }), { explain: true });
const unnamed = ({ speaker }: Quote): boolean => speaker?.kind === 'unnamed-person';
console.log(report.quotes.filter(unnamed).length, 'quotes of people without a name');
const page: string = await format(report, 'html'); // one file, to be written wherever you like
console.log(page.startsWith('<!doctype html>'));
