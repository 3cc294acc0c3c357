// Controller: the entries and the answer to them. An answer is never older than the entries it is shown beside.
import { superseded } from './engine/client.js';
import { buildCase } from './model/case.js';
import { fieldAt, quickFields } from './model/catalogue.js';
import { problemsOf, readReply } from './model/reply.js';

/** @typedef {import('./engine/client.js').EngineClient} EngineClient */
/** @typedef {import('./model/types.js').Assessment} Assessment */
/** @typedef {import('./model/types.js').Catalogue} Catalogue */
/** @typedef {import('./model/types.js').Entry} Entry */
/** @typedef {import('./model/types.js').Entries} Entries */
/** @typedef {import('./model/types.js').Field} Field */
/** @typedef {import('./model/types.js').Issue} Issue */
/** @typedef {import('./model/types.js').Problem} Problem */
/** @typedef {import('./model/quantity.js').QuantityProblem} QuantityProblem */
/**
 * pending: the last assessment is kept for its place on the page, but it is not shown.
 * @typedef {{kind: 'pending', last?: Assessment} | {kind: 'given', assessment: Assessment} | {kind: 'stopped', problems: Problem[]} | {kind: 'fault', message: string}} Answer
 */
/** @typedef {{issue: (issue: Issue) => string, unread: (problem: QuantityProblem, field: Field | undefined) => string}} Words */

export class Controller extends EventTarget {
  /**
   * @param {Pick<EngineClient, 'fields' | 'assess'>} engine
   * @param {Words} words
   */
  constructor(engine, words) {
    super();
    this.engine = engine;
    this.words = words;
    /** @type {Catalogue | undefined} */
    this.catalogue = undefined;
    /** @type {Field[]} */
    this.fields = [];
    /** @type {Entries} */
    this.entries = new Map();
    /** @type {Entries | undefined} what "start over" took away */
    this.cleared = undefined;
    /** @type {Answer} */
    this.answer = { kind: 'pending' };
  }

  async start() {
    try {
      const catalogue = JSON.parse(await this.engine.fields());
      if (catalogue.format !== 'nelm-fields/1') throw new Error('no field catalogue');
      this.catalogue = catalogue;
      this.fields = quickFields(catalogue);
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
    if (entry === null || entry === '') entries.delete(pointer);
    else entries.set(pointer, entry);
    this.cleared = undefined;
    return this.replaceEntries(entries);
  }

  startOver() {
    this.cleared = this.entries;
    return this.replaceEntries(new Map());
  }

  undoStartOver() {
    const entries = this.cleared ?? this.entries;
    this.cleared = undefined;
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
        message: this.words.unread(problem, fieldAt(this.fields, pointer)),
      }));
      return this.show({ kind: 'stopped', problems });
    }
    this.show({ kind: 'pending', last: this.lastAssessment() });
    try {
      const reply = await this.engine.assess(JSON.stringify(document));
      // Entries that cannot be read never reach the engine, so a reply may also be older than they are.
      if (reply === superseded || entries !== this.entries) return undefined;
      return this.take(readReply(reply));
    } catch (error) {
      return entries === this.entries ? this.fail(error) : undefined;
    }
  }

  /** @param {import('./model/reply.js').Reply} reply */
  take(reply) {
    if (reply.kind !== 'refused') return this.show(reply);
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
