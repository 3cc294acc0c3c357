// Client: speaks to the worker. Every request has an id and a promise; of assessments only the latest counts.

/** @typedef {'assess' | 'evidence' | 'fields' | 'proof' | 'version'} Verb */
/** @typedef {{id: number, verb: Verb, text?: string}} Request */
/** @typedef {{id: number, text?: string, failure?: string}} Reply */
/**
 * What the client needs of a worker.
 * @typedef {object} Port
 * @property {(request: Request) => void} postMessage
 * @property {(type: string, listener: (event: any) => void) => void} addEventListener
 */
/** @typedef {{request: Request, resolve: (text: any) => void, reject: (reason: Error) => void}} Waiting */

/** What an assessment resolves to when a newer one has taken its place. */
export const superseded = Symbol('superseded');

export class EngineClient {
  /** @param {Port} port */
  constructor(port) {
    this.port = port;
    this.lastId = 0;
    /** @type {Map<number, Waiting>} what the worker has been asked */
    this.asked = new Map();
    /** @type {Waiting | undefined} the assessment that the worker is busy with */
    this.running = undefined;
    /** @type {Waiting | undefined} the latest assessment wanted while it is busy */
    this.next = undefined;
    /** @type {Error | undefined} */
    this.stopped = undefined;
    port.addEventListener('message', ({ data }) => this.receive(data));
    port.addEventListener('error', (event) => this.stop(event.message));
    port.addEventListener('messageerror', () => this.stop());
  }

  /** @returns {Promise<string>} the field catalogue */
  fields() {
    return this.request('fields', undefined, (waiting) => this.ask(waiting));
  }

  /** @returns {Promise<string>} sources, facts, thresholds and what rests on them */
  evidence() {
    return this.request('evidence', undefined, (waiting) => this.ask(waiting));
  }

  /** @returns {Promise<string>} what came of computing the published checks again on this device */
  proof() {
    return this.request('proof', undefined, (waiting) => this.ask(waiting));
  }

  /** @returns {Promise<string>} */
  version() {
    return this.request('version', undefined, (waiting) => this.ask(waiting));
  }

  /**
   * @param {string} text a case
   * @returns {Promise<string | typeof superseded>} the answer, unless a newer case was asked about meanwhile
   */
  assess(text) {
    return this.request('assess', text, (waiting) => {
      this.next?.resolve(superseded);
      this.next = waiting;
      this.assessNext();
    });
  }

  /**
   * @param {Verb} verb
   * @param {string | undefined} text
   * @param {(waiting: Waiting) => void} begin
   * @returns {Promise<any>}
   */
  request(verb, text, begin) {
    if (this.stopped) return Promise.reject(this.stopped);
    const request = { id: ++this.lastId, verb, text };
    return new Promise((resolve, reject) => begin({ request, resolve, reject }));
  }

  assessNext() {
    if (this.running || !this.next) return;
    this.running = this.next;
    this.next = undefined;
    this.ask(this.running);
  }

  /** @param {Waiting} waiting */
  ask(waiting) {
    this.asked.set(waiting.request.id, waiting);
    this.port.postMessage(waiting.request);
  }

  /** @param {Reply} reply */
  receive({ id, text, failure }) {
    const waiting = this.asked.get(id);
    if (!waiting) return;
    this.asked.delete(id);
    const overtaken = waiting === this.running && this.next !== undefined;
    if (waiting === this.running) this.running = undefined;
    if (overtaken) waiting.resolve(superseded);
    else if (text === undefined) waiting.reject(new Error(failure));
    else waiting.resolve(text);
    this.assessNext();
  }

  /** @param {string} [reason] */
  stop(reason = 'the worker stopped') {
    this.stopped = new Error(reason);
    for (const waiting of this.asked.values()) waiting.reject(this.stopped);
    this.next?.reject(this.stopped);
    this.asked.clear();
    this.running = this.next = undefined;
  }
}
