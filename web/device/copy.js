// Copy: what this copy of the calculator knows of itself: what it is, whether it computes as published.
import { prove } from './proof.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {{engine: string, ruleset: string, evidenceDate: string}} Versions */

export class Copy extends EventTarget {
  constructor() {
    super();
    /** @type {'running' | 'passed' | 'failed'} */
    this.proving = 'running';
    /** @type {import('../engine/proof.js').Proof | undefined} */
    this.proof = undefined;
    /** @type {Versions | undefined} */
    this.versions = undefined;
    /** @type {number | undefined} requests of the page since it had loaded, once it has */
    this.requests = undefined;
    this.build = document.querySelector('meta[name="nelm-build"]')?.getAttribute('content') ?? '';
  }

  /**
   * @param {Pick<EngineClient, 'proof' | 'stop' | 'version'>} engine
   * @returns {Promise<void>} rejected with the reason when the copy does not compute as published
   */
  async prove(engine) {
    try {
      const proving = prove(engine);
      this.versions = JSON.parse(await engine.version());
      this.proof = await proving;
      this.proving = 'passed';
    } catch (error) {
      this.proving = 'failed';
      throw error;
    } finally {
      this.changed();
    }
  }

  /** From here on every request of the page is counted: there should be none. */
  loaded() {
    this.requests = 0;
    const counted = new PerformanceObserver((list) => {
      this.requests = (this.requests ?? 0) + list.getEntries().length;
      this.changed();
    });
    counted.observe({ type: 'resource' });
    this.changed();
  }

  changed() {
    this.dispatchEvent(new Event('change'));
  }
}
