// Book: what is kept of every case, in columns of numbers, so that a hundred thousand cases take few megabytes.

/** @typedef {import('./answer.js').Answered} Answered */

/** A growing column of numbers. */
class Column {
  /** @param {Float64ArrayConstructor | Uint32ArrayConstructor} Kind */
  constructor(Kind) {
    this.Kind = Kind;
    this.values = new Kind(1024);
  }

  /** @param {number} at @param {number} value */
  set(at, value) {
    if (at >= this.values.length) {
      const longer = new this.Kind(this.values.length * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[at] = value;
  }
}

/** Texts that recur, each by its number. */
class Words {
  constructor() {
    /** @type {string[]} */
    this.list = [];
    /** @type {Map<string, number>} */
    this.numbers = new Map();
  }

  /** @param {string} word */
  numberOf(word) {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.list.push(word) - 1;
      this.numbers.set(word, number);
    }
    return number;
  }
}

const figures = /** @type {const} */ (['burdenMin', 'burdenMax', 'reachMin', 'reachMax']);
const texts = /** @type {const} */ (['possible', 'groups', 'grades', 'bounds', 'warnings', 'issues']);

/** @typedef {typeof figures[number]} Figure NaN where it is not known */
/** @typedef {typeof texts[number]} Text */
/** @typedef {{ok: boolean, place: number, name: string} & Record<Figure, number> & Record<Text, string>} Entry */

/** What a row shows of the text that it is known by. */
const longestName = 60;
/** Answers are put by in parts of this size. */
const partBytes = 2 ** 20;

export class Book {
  constructor() {
    this.length = 0;
    this.refused = 0;
    this.places = new Column(Uint32Array);
    /** @type {string[]} */
    this.names = [];
    /** @type {Record<Figure, Column>} */
    this.figures = /** @type {any} */ (Object.fromEntries(figures.map((name) => [name, new Column(Float64Array)])));
    /** @type {Record<Text, Column>} */
    this.texts = /** @type {any} */ (Object.fromEntries(texts.map((name) => [name, new Column(Uint32Array)])));
    this.words = new Words();
    this.words.numberOf('');
    /** Where the line of each answer begins. */
    this.starts = new Column(Float64Array);
    /** @type {(Blob | Uint8Array<ArrayBuffer>)[]} what is a Blob the browser may put on the disk */
    this.lines = [];
    this.bytes = 0;
    this.open = 0;
    this.encoder = new TextEncoder();
  }

  /**
   * @param {number} place of the case in its file
   * @param {string} name that it is known by, if any
   * @param {Answered} answered
   */
  add(place, name, { line, brief, issues = '' }) {
    const at = this.length;
    this.length += 1;
    if (!brief) this.refused += 1;
    this.places.set(at, place);
    this.names[at] = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
    const { burden, reach } = brief ?? {};
    this.figures.burdenMin.set(at, burden?.min ?? NaN);
    this.figures.burdenMax.set(at, burden?.max ?? NaN);
    this.figures.reachMin.set(at, reach?.min ?? NaN);
    this.figures.reachMax.set(at, reach?.max ?? NaN);
    const words = { possible: '', groups: '', grades: '', warnings: '', ...brief, bounds: reach?.bounds ?? '', issues };
    for (const name of texts) this.texts[name].set(at, this.words.numberOf(words[name]));
    this.starts.set(at, this.bytes);
    this.keep(line);
  }

  /** @param {string} line */
  keep(line) {
    const bytes = this.encoder.encode(`${line}\n`);
    this.lines.push(bytes);
    this.bytes += bytes.length;
    this.open += bytes.length;
    if (this.open < partBytes) return;
    const first = this.lines.findLastIndex((part) => part instanceof Blob) + 1;
    this.lines.splice(first, Infinity, new Blob(this.lines.slice(first)));
    this.open = 0;
  }

  /** Every answer, a line each, as the native program's summary. */
  answers() {
    return new Blob(this.lines, { type: 'application/x-ndjson' });
  }

  /** @param {number[]} some cases @returns {Promise<string[]>} */
  linesOf(some) {
    if (some.length === 0) return Promise.resolve([]);
    const all = this.answers();
    return Promise.all(
      some.map((at) => {
        const end = at + 1 < this.length ? this.starts.values[at + 1] : this.bytes;
        return all.slice(this.starts.values[at], end - 1).text();
      }),
    );
  }

  /** @param {Text} name @param {number} at */
  text(name, at) {
    return this.words.list[this.texts[name].values[at]];
  }

  /** @param {number} at @returns {Entry} */
  entry(at) {
    return {
      ok: this.isAnswered(at),
      place: this.places.values[at],
      name: this.names[at],
      .../** @type {Record<Figure, number>} */ (
        Object.fromEntries(figures.map((name) => [name, this.figures[name].values[at]]))
      ),
      .../** @type {Record<Text, string>} */ (Object.fromEntries(texts.map((name) => [name, this.text(name, at)]))),
    };
  }

  /** @param {number} at */
  isAnswered(at) {
    return this.text('issues', at) === '';
  }
}
