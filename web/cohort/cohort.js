// Cohort: what the page does, step by step: a file is chosen, read through, its columns confirmed, its cases computed, the
// answers looked at and saved. Nothing of the cases is here but the counts; the book worker keeps them.
import { firstMapping, obstacles, retargeted, targetAt, usedOf } from './read/mapping.js';
import { targetsOf } from './read/targets.js';
import { wholeTargets } from './read/survey.js';
import { text } from '../text/cohort-en.js';
import { asRead } from './work/arrange.js';

/** @typedef {import('./work/session.js').Session} Session */
/** @typedef {import('./work/book-worker.js').News} News */
/** @typedef {import('./read/mapping.js').Column} Column */
/** @typedef {import('./read/survey.js').Survey} Survey */
/** @typedef {'choose' | 'survey' | 'mapping' | 'running' | 'done' | 'cancelled'} Step */

export class Cohort extends EventTarget {
  /** @param {Session} session */
  constructor(session) {
    super();
    this.session = session;
    /** @type {import('../model/types.js').Field[]} */
    this.fields = [];
    /** @type {import('../model/types.js').Section[]} */
    this.sections = [];
    /** @type {import('./read/targets.js').Target[]} */
    this.targets = [];
    /** whether this copy has shown that it computes as published */
    this.ready = false;
    /** @type {Step} */
    this.step = 'choose';
    /** @type {File | undefined} */
    this.file = undefined;
    /** @type {Survey | undefined} */
    this.survey = undefined;
    /** @type {Partial<import('./read/parts.js').CsvManner>} */
    this.told = {};
    /** @type {Column[]} */
    this.columns = [];
    /** How much of the file was read through, 0 to 1. */
    this.share = 0;
    /** @type {News | undefined} */
    this.news = undefined;
    /** When the run began and ended, in ms. */
    this.times = { start: 0, end: 0 };
    this.arrangement = asRead;
    this.shown = 0;
    /** @type {string | undefined} why the file was not read */
    this.problem = undefined;
    /** @type {string | undefined} a fault of ours */
    this.fault = undefined;
    session.addEventListener('news', (event) => this.hear(/** @type {CustomEvent} */ (event).detail));
  }

  /** Counts whose files and runs are over. What comes of an older one is passed over. */
  turn = 0;

  changed() {
    this.dispatchEvent(new Event('change'));
  }

  /** @param {import('../model/types.js').Catalogue} catalogue */
  learnFields({ fields, sections }) {
    this.fields = fields;
    this.sections = sections;
    this.targets = targetsOf(fields);
    this.changed();
  }

  /** The engine's module has come, and it computes as published. @param {WebAssembly.Module} module */
  begin(module) {
    this.session.begin(module);
    this.ready = true;
    this.changed();
  }

  /** @param {unknown} error */
  fail(error) {
    this.fault = error instanceof Error ? error.message : String(error);
    this.changed();
  }

  /** @param {any} news */
  hear(news) {
    if ('share' in news) {
      this.share = news.share;
      return this.step === 'survey' ? this.changed() : undefined;
    }
    if (this.step !== 'running') return undefined;
    this.news = news;
    this.changed();
    return this.follow();
  }

  /** The table follows the run now and then: sorting a hundred thousand cases takes its time. */
  async follow() {
    if (this.following) return;
    this.following = true;
    await this.arrange(this.arrangement);
    setTimeout(() => (this.following = false), 1000);
  }

  following = false;

  /** @param {File} file */
  open(file) {
    this.file = file;
    this.told = {};
    return this.look();
  }

  /** The file is read again, as the user says that it is written. @param {Partial<import('./read/parts.js').CsvManner>} told */
  tell(told) {
    this.told = { ...this.told, ...told };
    return this.look();
  }

  async look() {
    const turn = ++this.turn;
    const { file } = this;
    if (!file) return;
    if (this.step === 'running') await this.session.cancel();
    this.step = 'survey';
    this.problem = undefined;
    this.share = 0;
    this.news = undefined;
    this.changed();
    try {
      const found = await this.session.survey(file, this.fields, this.told);
      if (turn !== this.turn) return;
      this.take(found);
    } catch (error) {
      if (turn === this.turn) this.refuse(error);
    }
    this.changed();
  }

  /** @param {Survey} found */
  take(found) {
    this.survey = found;
    if (found.cases === 0) return this.refuse(text.survey.empty);
    this.columns = firstMapping(found.seen, this.targets, text.usual, new Date().getFullYear());
    this.step = 'mapping';
    return undefined;
  }

  /** @param {unknown} error */
  refuse(error) {
    const { name, message, place } = /** @type {any} */ (error);
    this.step = 'choose';
    this.problem =
      typeof error === 'string'
        ? error
        : place !== undefined
          ? text.survey.unclosed(place)
          : name === 'NotReadableError' || name === 'NotFoundError'
            ? text.survey.changed
            : `${text.survey.failed} ${message}`;
  }

  /** @param {number} at @param {Column} column */
  setColumn(at, column) {
    this.columns = this.columns.with(at, column);
    this.changed();
  }

  /** @param {number} at @param {string} pointer */
  choose(at, pointer) {
    this.setColumn(at, retargeted(this.columns[at], targetAt(this.targets, pointer)));
  }

  get obstacles() {
    return this.survey?.manner.kind === 'csv' ? obstacles(this.columns, this.targets) : new Map();
  }

  get canStart() {
    return this.ready && this.obstacles.size === 0 && this.columns.some(({ pointer }) => pointer !== '');
  }

  /** @returns {import('./work/cases.js').Plan} */
  get plan() {
    const { manner, cases } = /** @type {Survey} */ (this.survey);
    const kept = this.columns.map((column) => column.kept);
    const isNamed = (/** @type {Column} */ { pointer, seen }, /** @type {number} */ at) =>
      kept[at] && pointer === '' && seen.filled > 0;
    const label = this.columns.findIndex(({ pointer }) => pointer === '/label');
    const named = label >= 0 ? (kept[label] ? label : -1) : this.columns.findIndex(isNamed);
    return {
      manner,
      headings: this.columns.map(({ seen }) => seen.heading),
      used: manner.kind === 'csv' ? usedOf(this.columns, this.targets) : this.usedOfLines(),
      kept,
      named: manner.kind === 'csv' ? named : label >= 0 && kept[label] ? label : -1,
      cases,
    };
  }

  usedOfLines() {
    const whole = wholeTargets(this.targets);
    return this.columns.flatMap(({ seen }, column) => {
      const target = whole.find(({ key }) => key === seen.heading);
      return target ? [{ column, target }] : [];
    });
  }

  async start() {
    if (!this.canStart || !this.file) return;
    const turn = ++this.turn;
    this.step = 'running';
    this.news = undefined;
    this.arrangement = asRead;
    this.shown = 0;
    this.times = { start: performance.now(), end: 0 };
    this.changed();
    try {
      const { whole, ...news } = await this.session.compute(this.file, this.plan);
      if (turn !== this.turn) return;
      this.news = news;
      this.step = whole ? 'done' : 'cancelled';
      this.times.end = performance.now();
      await this.arrange(this.arrangement);
    } catch (error) {
      if (turn === this.turn) this.refuse(error);
    }
    this.changed();
  }

  startAgain() {
    this.turn += 1;
    this.step = 'choose';
    this.file = undefined;
    this.survey = undefined;
    this.columns = [];
    this.problem = undefined;
    this.news = undefined;
    this.changed();
  }

  cancel() {
    return this.session.cancel();
  }

  /** @param {import('./work/arrange.js').Arrangement} arrangement */
  async arrange(arrangement) {
    this.arrangement = arrangement;
    this.changed();
    const shown = await this.session.arrange(arrangement);
    if (arrangement !== this.arrangement) return;
    this.shown = shown;
    this.dispatchEvent(new Event('arranged'));
    this.changed();
  }
}
