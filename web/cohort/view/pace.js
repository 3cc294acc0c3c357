// Pace: how many cases a second, over the last few seconds.

const windowMs = 8000;

export class Pace {
  constructor() {
    /** @type {{done: number, at: number}[]} */
    this.seen = [];
  }

  /** @param {number} done @param {number} at in ms */
  see(done, at) {
    const last = this.seen.at(-1);
    if (last && done < last.done) this.seen = [];
    if (last?.done !== done || this.seen.length === 0) this.seen.push({ done, at });
    while (this.seen.length > 2 && at - this.seen[0].at > windowMs) this.seen.shift();
  }

  /** 0 as long as it cannot be told. */
  get perSecond() {
    const [first] = this.seen;
    const last = this.seen.at(-1);
    if (!first || !last || last.at <= first.at) return 0;
    return ((last.done - first.done) * 1000) / (last.at - first.at);
  }
}
