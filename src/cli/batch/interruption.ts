/** Ctrl-C, or somebody else's wish that this ends. */
export type Signal = 'SIGINT' | 'SIGTERM';

/** The work was broken off; what was written is whole. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** As shells have it: 128 and the number of the signal. */
  readonly status: 130 | 143;

  constructor(signal: Signal) {
    super(`interrupted by ${signal}`);
    this.status = signal === 'SIGINT' ? 130 : 143;
  }
}

/** Listens for signals until it is told to stop. The second one ends the process as if nobody listened. */
export class Interruption {
  #reason: Interrupted | undefined;
  #break: ((reason: Interrupted) => void) | undefined;
  readonly #listeners = (['SIGINT', 'SIGTERM'] as const).map(
    (signal) => [signal, (): void => this.#hear(signal)] as const,
  );

  constructor() {
    for (const [signal, listener] of this.#listeners) process.on(signal, listener);
  }

  /** Did a signal come? */
  get came(): boolean {
    return this.#reason !== undefined;
  }

  close(): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener);
  }

  /**
   * The items, until a signal comes.
   *
   * @throws Interrupted at once then, though the next item may be long in coming
   */
  async *until<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
    const iterator = items[Symbol.asyncIterator]();
    try {
      for (let next = await this.#next(iterator); !next.done; next = await this.#next(iterator)) yield next.value;
    } finally {
      // Not waited for: it may hang on an input that gives nothing.
      void iterator.return?.();
    }
  }

  #next<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
    // Not Promise.race, which would hold on to every item until the signal comes.
    return new Promise((settle, fail) => {
      if (this.#reason) fail(this.#reason);
      this.#break = fail;
      iterator.next().then(settle, fail);
    });
  }

  #hear(signal: Signal): void {
    this.close();
    this.#reason = new Interrupted(signal);
    this.#break?.(this.#reason);
  }
}
