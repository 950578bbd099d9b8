// Bytes: a stream read from its front, by length or up to a mark; no more of it is held than was asked for.
/** A queue of bytes that keeps no more than is asked for. */
export class Bytes {
  #held: Buffer = Buffer.alloc(0);
  #ended = false;
  offset = 0;
  readonly #source: AsyncIterator<Uint8Array>;
  constructor(source: AsyncIterator<Uint8Array>) {
    this.#source = source;
  }
  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const next = await this.#source.next();
    if (next.done) this.#ended = true;
    else
      this.#held =
        this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value]);
    return !next.done;
  }
  /** Up to and with a mark, or all where the mark does not come within `most` bytes (null) or at all. */
  async until(mark: Buffer, other: Buffer, most: number): Promise<Buffer | null> {
    for (let from = 0; ; ) {
      const a = this.#held.indexOf(mark, from);
      const b = this.#held.indexOf(other, from);
      const at = a < 0 ? b : b < 0 ? a : Math.min(a, b);
      if (at >= 0) return this.#take(at + (at === a ? mark.length : other.length));
      if (this.#held.length > most) return null;
      from = Math.max(0, this.#held.length - mark.length);
      if (!(await this.#more())) return null;
    }
  }
  /** Exactly `n` bytes; fewer where the source ends. */
  async exactly(n: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let left = n;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break;
      const part = this.#take(Math.min(left, this.#held.length));
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }
  /** Passes over `n` bytes without keeping them; false where the source ends first. */
  async pass(n: number): Promise<boolean> {
    for (let left = n; left > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) return false;
      left -= this.#take(Math.min(left, this.#held.length)).length;
    }
    return true;
  }
  /** Passes over line breaks; false at the end of the source. */
  async passBreaks(): Promise<boolean> {
    for (;;) {
      if (this.#held.length === 0 && !(await this.#more())) return false;
      const c = this.#held[0];
      if (c !== 13 && c !== 10) return true;
      this.#take(1);
    }
  }
  #take(n: number): Buffer {
    const part = this.#held.subarray(0, n);
    this.#held = this.#held.subarray(n);
    this.offset += n;
    return part;
  }
}
