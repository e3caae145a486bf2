// A folder of broken files: npx tsx tools/corpus/main.ts FOLDER
import { readFileSync } from 'node:fs';
import { writeBroken } from './broken.ts';
import { SOUND } from './sound.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name a folder: npx tsx tools/corpus/main.ts FOLDER');
const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
console.log(`${await writeBroken(folder, SOUND(fixture))} files in ${folder}`);
