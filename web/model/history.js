// History: the entries before and after, for undo and redo. What is typed into one field without pause is one step.

/** @typedef {import('./types.js').Entries} Entries */

const most = 200;

export class History {
  constructor() {
    /** @type {Entries[]} */
    this.past = [];
    /** @type {Entries[]} */
    this.future = [];
    /** @type {string | undefined} the field of the step that further typing belongs to */
    this.typing = undefined;
  }

  get canUndo() {
    return this.past.length > 0;
  }

  get canRedo() {
    return this.future.length > 0;
  }

  /**
   * @param {Entries} before
   * @param {string} [typing] the field, where the step is a key stroke
   */
  step(before, typing) {
    const continues = typing !== undefined && typing === this.typing && this.past.length > 0;
    if (!continues) this.past.push(before);
    if (this.past.length > most) this.past.shift();
    this.future = [];
    this.typing = typing;
  }

  /** @param {Entries} now */
  undo(now) {
    return this.move(now, this.past, this.future);
  }

  /** @param {Entries} now */
  redo(now) {
    return this.move(now, this.future, this.past);
  }

  /**
   * @param {Entries} now
   * @param {Entries[]} from
   * @param {Entries[]} to
   */
  move(now, from, to) {
    const other = from.pop();
    if (!other) return now;
    to.push(now);
    this.typing = undefined;
    return other;
  }
}
