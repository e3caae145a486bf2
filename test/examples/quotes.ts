import { analyze, format, readText } from '../../src/index.ts';

const draft = await readText('“We will not go,” Ana Ruiz said on Tuesday.', { id: 'draft', published: '2024-05-14' });
const report = analyze(draft);
for (const { text, speaker } of report.quotes) console.log(`${speaker?.name ?? 'nobody named'}: ${text}`);
console.log(await format(report, 'table', { sections: ['dates'] }));
