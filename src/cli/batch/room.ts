/** Room for so much and no more: who asks for it waits until others give theirs back. */
export class Room {
  readonly #size: number;
  #taken = 0;
  #waiting: (() => void) | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  /** One that asks for more than there is gets it alone. To be awaited before the next one asks. */
  async take(amount: number): Promise<void> {
    while (this.#taken > 0 && this.#taken + amount > this.#size)
      await new Promise<void>((settle) => {
        this.#waiting = settle;
      });
    this.#taken += amount;
  }

  give(amount: number): void {
    this.#taken -= amount;
    this.#waiting?.();
  }
}
