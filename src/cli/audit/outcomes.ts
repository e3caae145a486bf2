// Articles to what the rules find in them, one at a time, in order.
import { analyze } from '../../analyze.ts';
import { audit } from '../../audit/audit.ts';
import type { Config } from '../../audit/config.ts';
import { fingerprint } from '../../audit/fingerprint.ts';
import { atLeast } from '../../audit/settings.ts';
import type { Audited, Outcome } from '../../format/audit/audited.ts';
import type { FailOn } from '../../format/audit/options.ts';
import { type Article, isUnread } from '../../read/article.ts';
import { InputError, inputError } from '../../read/error.ts';
import type { Opened } from '../../read/read.ts';
import { errorRecord } from '../error-record.ts';
import type { Problems } from '../problems.ts';
import type { BaselineFile } from './baseline-file.ts';
import type { ConfigFiles } from './config-files.ts';

export interface Asked {
  readonly cwd: string;
  readonly configs: ConfigFiles;
  readonly baseline: BaselineFile | undefined;
  readonly failOn: FailOn | undefined;
}

/** Goes through the articles, and remembers whether something was found that fails. */
export class Outcomes {
  #fails = false;
  #findings = 0;
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** Was something found at the level that --fail-on names, or graver? */
  get fails(): boolean {
    return this.#fails;
  }

  get findings(): number {
    return this.#findings;
  }

  /** @throws InputError where a single article cannot be read */
  async *of({ readings, several }: Opened, problems: Problems): AsyncGenerator<Outcome> {
    for await (const reading of readings) {
      const { config, isIgnored } = await this.#asked.configs.of(reading.path);
      if (isIgnored) continue;
      const outcome = isUnread(reading) ? reading.error : this.#audited(reading, config);
      if (!(outcome instanceof InputError)) yield outcome;
      else if (!several) throw outcome;
      else {
        await problems.note(outcome);
        yield errorRecord(reading, outcome);
      }
    }
  }

  #audited(article: Article, config: Config): Audited | InputError {
    try {
      const { id, path, text, format, comments } = article;
      const file = path === undefined ? id : format === 'ndjson' ? `${path}#${id}` : path;
      const found = audit(analyze(article), config, comments);
      const told = this.#asked.baseline?.told(file, this.#asked.cwd, text, found) ?? found;
      const floor = this.#asked.failOn ?? config.failOn ?? 'error';
      this.#fails ||= floor !== 'never' && told.some(({ level }) => atLeast(level, floor));
      this.#findings += told.length;
      const findings = told.map((finding) => ({ ...finding, fingerprint: fingerprint(text, finding) }));
      return { file, article: { id, ...(path !== undefined && { path }), text }, findings };
    } catch (error) {
      return inputError(article.id, error);
    }
  }
}
