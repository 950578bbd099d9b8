// Features of many decisions, one behind the other, as rows of a table.

/** Decision `n` has the rows `data[starts[n] … starts[n + 1])`. */
export class Rows {
  data = new Int32Array(1 << 20);
  readonly starts: number[] = [0];

  /** Adds a decision; `shift` is the table's. */
  add(hash: Int32Array, count: number, shift: number): void {
    let at = this.starts.at(-1) as number;
    if (at + count > this.data.length) {
      const more = new Int32Array(Math.floor(this.data.length * 1.6) + count);
      more.set(this.data);
      this.data = more;
    }
    for (let i = 0; i < count; i++) this.data[at++] = (hash[i] as number) >>> shift;
    this.starts.push(at);
  }

  /** Number of decisions. */
  get size(): number {
    return this.starts.length - 1;
  }

  /** Sum of one-wide weights at decision `n`. */
  sum(weights: Float32Array, n: number): number {
    let sum = 0;
    const to = this.starts[n + 1] as number;
    for (let i = this.starts[n] as number; i < to; i++) sum += weights[this.data[i] as number] as number;
    return sum;
  }

  /**
   * Points every row met fewer than `least` times in `among` (all where it is not given) at `dead`, a row beyond the table:
   * what is rare teaches nothing but the single case.
   */
  prune(least: number, dead: number, among: (n: number) => boolean): void {
    const met = new Uint16Array(dead);
    for (let n = 0; n < this.size; n++) {
      if (!among(n)) continue;
      const to = this.starts[n + 1] as number;
      for (let i = this.starts[n] as number; i < to; i++) {
        const row = this.data[i] as number;
        if ((met[row] as number) < least) met[row] = (met[row] as number) + 1;
      }
    }
    const end = this.starts.at(-1) as number;
    for (let i = 0; i < end; i++) if ((met[this.data[i] as number] ?? 0) < least) this.data[i] = dead;
  }
}
