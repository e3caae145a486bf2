import { readFileSync } from 'node:fs';

/** The bytes of a file in `models/`, which ships with the package. */
export const modelFile = (name: string): Uint8Array => readFileSync(new URL(`../../models/${name}`, import.meta.url));
