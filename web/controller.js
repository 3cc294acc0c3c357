// Controller: the entries and the answer to them. An answer is never older than the entries it is shown beside.
import { superseded } from './engine/client.js';
import { buildCase } from './model/case.js';
import { comparison } from './model/capsule.js';
import { fieldOf, isAsked } from './model/catalogue.js';
import { History } from './model/history.js';
import { addLesion, copyLesion, lesionCount, removeLesion } from './model/lesion-entries.js';
import { entriesOf } from './model/open-case.js';
import { problemsOf, readReply } from './model/reply.js';
import { draws, withoutDraws } from './model/draws.js';

/** @typedef {import('./engine/client.js').EngineClient} EngineClient */
/** @typedef {import('./model/types.js').Assessment} Assessment */
/** @typedef {import('./model/types.js').Catalogue} Catalogue */
/** @typedef {import('./model/types.js').Entry} Entry */
/** @typedef {import('./model/types.js').Entries} Entries */
/** @typedef {import('./model/types.js').Field} Field */
/** @typedef {import('./model/types.js').Issue} Issue */
/** @typedef {import('./model/types.js').Problem} Problem */
/** @typedef {import('./model/case.js').QuantityProblem} QuantityProblem */
/** @typedef {import('./model/capsule.js').Opened} Opened */
/**
 * pending: the last assessment is kept for its place on the page, but it is not shown.
 * drawing: the assessment is whole but for the draws of measurement error, which are under way.
 * @typedef {{kind: 'pending', last?: Assessment} | {kind: 'given', assessment: Assessment, drawing?: true} | {kind: 'stopped', problems: Problem[]} | {kind: 'fault', message: string}} Answer
 */
/** @typedef {{issue: (issue: Issue) => string, unread: (problem: QuantityProblem, field: Field | undefined) => string}} Words */

export class Controller extends EventTarget {
  /**
   * @param {Pick<EngineClient, 'fields' | 'assess'>} engine
   * @param {Words} words
   * @param {Pick<EngineClient, 'assess'>} [background] a second engine for long work, so that no new entry waits for it
   */
  constructor(engine, words, background = engine) {
    super();
    this.engine = engine;
    this.words = words;
    this.background = background;
    /** @type {Catalogue | undefined} */
    this.catalogue = undefined;
    /** @type {Field[]} */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
    this.history = new History();
    /** @type {{opened: Opened, entries: Entries, comparison: ReturnType<typeof comparison>} | undefined} the file, and the entries that it gave */
    this.source = undefined;
    /** @type {Record<string, any>} the case that the last assessment answers */
    this.document = {};
    /** @type {Answer} */
    this.answer = { kind: 'pending' };
  }

  async start() {
    try {
      const catalogue = JSON.parse(await this.engine.fields());
      if (catalogue.format !== 'nelm-fields/1') throw new Error('no field catalogue');
      this.catalogue = catalogue;
      this.fields = catalogue.fields.filter(isAsked);
    } catch (error) {
      return this.fail(error);
    }
    return this.assess();
  }

  /**
   * @param {string} pointer
   * @param {Entry} entry
   */
  enter(pointer, entry) {
    const entries = new Map(this.entries);
    // A row of the lesion list is there as long as it has segments, be they none.
    if (entry === null || entry === '') entries.delete(pointer);
    else entries.set(pointer, entry);
    this.history.step(this.entries, typeof entry === 'string' ? pointer : undefined);
    return this.replaceEntries(entries);
  }

  /** @param {string[]} [segments] */
  addLesion(segments) {
    return this.take(addLesion(this.entries, segments));
  }

  /** @param {number} row */
  removeLesion(row) {
    return this.take(removeLesion(this.entries, row));
  }

  /** @param {number} row */
  copyLesion(row) {
    return this.take(copyLesion(this.entries, row));
  }

  /**
   * What is dragged on is one step, however many segments it passes.
   * @param {number} row
   * @param {string[]} segments
   * @param {string} gesture
   */
  moveLesion(row, segments, gesture) {
    const entries = new Map(this.entries).set(`/lesions/${row}/segments`, segments);
    this.history.step(this.entries, gesture);
    return this.replaceEntries(entries);
  }

  /** @param {(entries: Entries) => Entries} change to the plan that the user draws */
  drawPlan(change) {
    return this.take(change(this.entries));
  }

  /** @param {Record<string, Entry>[]} rows by the keys of a lesion */
  addLesions(rows) {
    const entries = new Map(this.entries);
    for (const row of rows) {
      const place = `/lesions/${lesionCount(entries)}`;
      entries.set(`${place}/segments`, row.segments ?? []);
      for (const [key, entry] of Object.entries(row)) entries.set(`${place}/${key}`, entry);
    }
    return this.take(entries);
  }

  startOver() {
    return this.take(new Map());
  }

  undo() {
    return this.replaceEntries(this.history.undo(this.entries));
  }

  redo() {
    return this.replaceEntries(this.history.redo(this.entries));
  }

  /**
   * A case from a file or an example takes the place of the entries, once the engine has accepted it.
   * @param {Opened} opened
   * @returns {Promise<Issue[]>} what is wrong with it; then nothing has changed
   */
  async open(opened) {
    const reply = await this.engine.assess(JSON.stringify(opened.case));
    if (reply === superseded) return this.open(opened);
    const read = readReply(reply);
    if (read.kind === 'refused') return read.issues;
    if (read.kind === 'fault') throw new Error(read.message);
    const entries = entriesOf(this.fields, opened.case);
    const answered = this.take(entries);
    this.source = { opened, entries, comparison: comparison(opened, read.assessment) };
    this.dispatchEvent(new Event('change'));
    await answered;
    return [];
  }

  /**
   * One step that can be undone.
   * @param {Entries} entries
   */
  take(entries) {
    this.history.step(this.entries);
    this.source = undefined;
    return this.replaceEntries(entries);
  }

  /** @param {unknown} error a fault of ours: nothing that was shown can be relied on */
  fail(error) {
    this.show({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  }

  /** @param {Entries} entries */
  replaceEntries(entries) {
    this.entries = entries;
    return this.assess();
  }

  async assess() {
    const entries = this.entries;
    const { document, unread } = buildCase(this.fields, entries);
    if (unread.length > 0) {
      const problems = unread.map(({ pointer, problem }) => ({
        pointer,
        message: this.words.unread(problem, fieldOf(this.fields, pointer)),
      }));
      return this.show({ kind: 'stopped', problems });
    }
    this.show({ kind: 'pending', last: this.lastAssessment() });
    try {
      const reply = await this.engine.assess(JSON.stringify(withoutDraws(document, this.fields)));
      // Entries that cannot be read never reach the engine, so a reply may also be older than they are.
      if (reply === superseded || entries !== this.entries) return undefined;
      this.receive(readReply(reply), document);
      return await this.draw(entries, document);
    } catch (error) {
      return entries === this.entries ? this.fail(error) : undefined;
    }
  }

  /**
   * The draws of measurement error take longer than all else: they follow, unless there is a newer entry by then.
   * @param {Entries} entries
   * @param {Record<string, any>} document
   */
  async draw(entries, document) {
    if (this.answer.kind !== 'given' || !this.answer.drawing) return;
    const reply = await this.background.assess(JSON.stringify(document));
    // A fault that was shown meanwhile stays: nothing of this copy is to be relied on.
    const awaited = this.answer.kind === 'given' && this.answer.drawing && entries === this.entries;
    if (reply !== superseded && awaited) this.receive(readReply(reply), document, true);
  }

  /**
   * @param {import('./model/reply.js').Reply} reply
   * @param {Record<string, any>} document the case that it answers
   * @param {boolean} [whole] with the draws
   */
  receive(reply, document, whole = false) {
    if (reply.kind === 'given') {
      this.document = document;
      return this.show(!whole && draws(document, reply.assessment) ? { ...reply, drawing: true } : reply);
    }
    if (reply.kind === 'fault') return this.show(reply);
    return this.show({ kind: 'stopped', problems: problemsOf(reply.issues, this.fields, this.words.issue) });
  }

  lastAssessment() {
    if (this.answer.kind === 'given') return this.answer.assessment;
    return this.answer.kind === 'pending' ? this.answer.last : undefined;
  }

  /** @param {Answer} answer */
  show(answer) {
    this.answer = answer;
    this.dispatchEvent(new Event('change'));
  }
}
