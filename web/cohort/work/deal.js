// Deal: hands batches to a pool of workers, never more than it can soon take, and gives the answers back in order.

/** @typedef {{postMessage: (message: any) => void}} Hand */
/**
 * @template Kept
 * @typedef {{texts: string[], kept: Kept}} Batch kept: what comes back beside the answers
 */

/** So many batches for each worker are under way: one in work, one waiting. */
const ahead = 2;

/** No number is given twice, so that what comes late of a run that was stopped is not taken for another's. */
let next = 0;

/** @template Kept */
export class Deal {
  /**
   * @param {Hand[]} hands
   * @param {(answers: any[], kept: Kept) => void} take in order
   */
  constructor(hands, take) {
    this.take = take;
    /** @type {{hand: Hand, busy: number}[]} */
    this.hands = hands.map((hand) => ({ hand, busy: 0 }));
    this.taken = next;
    this.stopped = false;
    /** @type {Map<number, {kept: Kept, hand?: {busy: number}, answers?: any[]}>} */
    this.open = new Map();
    /** @type {(() => void)[]} */
    this.waiting = [];
    /** @type {Error | undefined} */
    this.failure = undefined;
  }

  /** Resolves once there is room for it. @param {Batch<Kept>} batch */
  async give({ texts, kept }) {
    if (this.stopped) return;
    if (texts.length === 0) {
      this.open.set(next++, { kept, answers: [] });
      this.hand();
      return;
    }
    while (
      !this.failure &&
      !this.stopped &&
      (this.leastBusy().busy >= ahead || this.open.size > ahead * 2 * this.hands.length)
    )
      await new Promise((resolve) => this.waiting.push(() => resolve(undefined)));
    if (this.failure) throw this.failure;
    if (this.stopped) return;
    const hand = this.leastBusy();
    const number = next++;
    hand.busy += 1;
    this.open.set(number, { kept, hand });
    hand.hand.postMessage({ batch: number, texts });
  }

  leastBusy() {
    return this.hands.reduce((least, each) => (each.busy < least.busy ? each : least));
  }

  /** @param {{batch: number, answers?: any[], failure?: string}} reply */
  receive({ batch, answers, failure }) {
    const entry = this.open.get(batch);
    if (!entry) return;
    if (entry.hand) entry.hand.busy -= 1;
    if (failure !== undefined || !answers) this.failure = new Error(failure ?? 'a worker gave no answers');
    else entry.answers = answers;
    this.hand();
  }

  /** Takes what is next in order, and lets those go on that wait for room. */
  hand() {
    for (let first = this.open.get(this.taken); first?.answers; first = this.open.get(this.taken)) {
      this.open.delete(this.taken++);
      this.take(first.answers, first.kept);
    }
    for (const go of this.waiting.splice(0)) go();
  }

  /** Resolves when everything given has been taken. */
  async finish() {
    while (!this.failure && !this.stopped && this.open.size > 0)
      await new Promise((resolve) => this.waiting.push(() => resolve(undefined)));
    if (this.failure) throw this.failure;
  }

  /** What is under way is not waited for, and what still comes of it is passed over. */
  stop() {
    this.stopped = true;
    this.open.clear();
    for (const go of this.waiting.splice(0)) go();
  }
}
