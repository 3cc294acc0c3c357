// Session: the page's side of the work: the pool and the worker that keeps the book, made once, and what is asked of them.
import { bookWorkerAddress, caseWorkerAddress, workerOptions } from '../../engine/address.js';
import { trusted } from '../../engine/trusted.js';

/** @typedef {import('./arrange.js').Arrangement} Arrangement */
/** @typedef {import('./book-worker.js').News} News */
/** @typedef {import('./book.js').Entry} Entry */
/** @typedef {import('./cases.js').Plan} Plan */
/** @typedef {import('../read/survey.js').Survey} Survey */
/** @typedef {Entry & {problems: (import('../../model/types.js').Issue & {column?: string})[]}} Row */

/** One processor is left to the page itself. More workers than this would only take memory. */
const mostHands = 8;
const poolSize = () => Math.max(1, Math.min(mostHands, (navigator.hardwareConcurrency || 2) - 1));

/** A failure that names what it is about. */
export class WorkFailure extends Error {
  /** @param {{name?: string, message: string, place?: number} | string} failure */
  constructor(failure) {
    super(typeof failure === 'string' ? failure : failure.message);
    this.name = typeof failure === 'string' ? 'Error' : (failure.name ?? 'Error');
    this.place = typeof failure === 'string' ? undefined : failure.place;
  }
}

export class Session extends EventTarget {
  constructor() {
    super();
    this.lastId = 0;
    /** @type {Map<number, {resolve: (value: any) => void, reject: (reason: Error) => void}>} */
    this.asked = new Map();
    this.worker = new Worker(trusted(bookWorkerAddress), workerOptions);
    this.worker.addEventListener('message', ({ data }) => this.receive(data));
    this.worker.addEventListener('error', (event) => this.stop(event.message));
    this.pool = Array.from({ length: poolSize() }, () => new Worker(trusted(caseWorkerAddress), workerOptions));
    for (const hand of this.pool) hand.addEventListener('error', (event) => this.stop(event.message));
    /** @type {Error | undefined} */
    this.stopped = undefined;
  }

  /** @param {WebAssembly.Module} module that was compiled and proven */
  begin(module) {
    const channels = this.pool.map(() => new MessageChannel());
    this.pool.forEach((hand, at) =>
      hand.postMessage({ begin: module, port: channels[at].port1 }, [channels[at].port1]),
    );
    const hands = channels.map(({ port2 }) => port2);
    this.worker.postMessage({ hands }, hands);
  }

  /** @param {{id?: number, value?: unknown, failure?: any, news?: any}} reply */
  receive({ id, value, failure, news }) {
    if (news) {
      this.dispatchEvent(new CustomEvent('news', { detail: news }));
      return;
    }
    const waiting = this.asked.get(id ?? 0);
    this.asked.delete(id ?? 0);
    if (failure === undefined) waiting?.resolve(value);
    else waiting?.reject(new WorkFailure(failure));
  }

  /** @param {string} reason */
  stop(reason) {
    this.stopped = new Error(reason);
    for (const { reject } of this.asked.values()) reject(this.stopped);
    this.asked.clear();
  }

  /** @param {string} verb @param {object} [asked] @returns {Promise<any>} */
  ask(verb, asked = {}) {
    if (this.stopped) return Promise.reject(this.stopped);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.asked.set(id, { resolve, reject });
      this.worker.postMessage({ id, verb, ...asked });
    });
  }

  /**
   * @param {File} file
   * @param {import('../../model/types.js').Field[]} fields
   * @param {Partial<import('../read/parts.js').CsvManner>} told
   * @returns {Promise<Survey>}
   */
  survey(file, fields, told) {
    return this.ask('survey', { file, fields, told });
  }

  /** @param {File} file @param {Plan} plan @returns {Promise<News & {whole: boolean}>} */
  compute(file, plan) {
    return this.ask('compute', { file, plan });
  }

  cancel() {
    return this.ask('cancel');
  }

  /** @param {Arrangement} arrangement @returns {Promise<number>} how many cases are shown */
  arrange(arrangement) {
    return this.ask('arrange', { arrangement });
  }

  /** @param {number} from @param {number} to @returns {Promise<Row[]>} */
  rows(from, to) {
    return this.ask('rows', { from, to });
  }

  /** @param {number} most @returns {Promise<Pick<Row, 'place' | 'problems'>[]>} the first refused cases */
  refused(most) {
    return this.ask('refused', { most });
  }

  /** @param {number} place @returns {Promise<string | undefined>} */
  caseText(place) {
    return this.ask('caseText', { place });
  }

  /** @param {'csv' | 'ndjson'} kind @returns {Promise<Blob>} */
  write(kind) {
    return this.ask('write', { kind });
  }
}
