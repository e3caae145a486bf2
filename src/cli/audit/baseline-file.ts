// The file of known findings.
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import writeFile from 'write-file-atomic';
import { type Baseline, BaselineWriter, unknownOf } from '../../audit/baseline.ts';
import { baselineOf } from '../../audit/config.ts';
import type { Finding } from '../../audit/rule.ts';
import { inputError } from '../../read/error.ts';
import { UsageError } from '../problems.ts';
import { checked, json } from './config-files.ts';

/** Where --write-baseline writes if no file is named. */
export const DEFAULT_BASELINE = '.onrecord-baseline.json';

/** A baseline that is read, or written anew. Files stand in it by their path from its own folder. */
export class BaselineFile {
  readonly #path: string;
  readonly #known: Baseline | undefined;
  readonly #writer = new BaselineWriter();

  private constructor(path: string, known: Baseline | undefined) {
    this.#path = path;
    this.#known = known;
  }

  /** @throws UsageError where it cannot be read or is no baseline */
  static async open(named: string, cwd: string, { anew }: { anew: boolean }): Promise<BaselineFile> {
    const path = resolve(cwd, named);
    if (anew) return new BaselineFile(path, undefined);
    const text = await readFile(path, 'utf8').catch((error: Error) => {
      throw new UsageError(`--baseline ${inputError(named, error).message}, or write one with --write-baseline`);
    });
    return new BaselineFile(
      path,
      checked(() => baselineOf(json(text, named), named)),
    );
  }

  /** The findings that are told: of a baseline that is written anew all, and they are kept for it. */
  told(file: string, cwd: string, text: string, findings: readonly Finding[]): readonly Finding[] {
    const key = relative(dirname(this.#path), resolve(cwd, file)).replaceAll('\\', '/');
    if (this.#known) return unknownOf(key, text, findings, this.#known);
    this.#writer.add(key, text, findings);
    return findings;
  }

  /** @throws UsageError where it cannot be written */
  async write(): Promise<void> {
    try {
      await writeFile(this.#path, this.#writer.written());
    } catch (error) {
      throw new UsageError(`the baseline cannot be written (${(error as Error).message}); check the place`);
    }
  }
}
