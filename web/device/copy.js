// Copy: what this copy of the calculator knows of itself: its versions, its proof, whether it is kept on the device.
import { prove } from './proof.js';
import { withdrawalOf } from './withdrawn.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {import('./offline.js').Release} Release */
/** @typedef {{engine: string, ruleset: string, evidenceDate: string}} Versions */
/** @typedef {{release: Release, take: () => Promise<boolean>, refused: boolean}} Update */

export class Copy extends EventTarget {
  constructor() {
    super();
    /** @type {'running' | 'passed' | 'failed'} */
    this.proving = 'running';
    /** @type {import('../engine/proof.js').Proof | undefined} */
    this.proof = undefined;
    /** @type {Versions | undefined} */
    this.versions = undefined;
    /** @type {import('./withdrawn.js').Withdrawal | undefined} */
    this.withdrawal = undefined;
    /** settled when it is known, or cannot be known, whether the rules were withdrawn */
    this.withdrawalAsked = Promise.resolve();
    /** @type {'unknown' | 'impossible' | 'preparing' | 'complete' | 'single'} */
    this.offline = 'unknown';
    /** @type {Update | undefined} a new version that waits to be taken */
    this.update = undefined;
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
      const versions = /** @type {Versions} */ (JSON.parse(await engine.version()));
      this.versions = versions;
      this.withdrawalAsked = this.learnWithdrawal(versions);
      this.proof = await proving;
      this.proving = 'passed';
    } catch (error) {
      this.proving = 'failed';
      throw error;
    } finally {
      this.changed();
    }
  }

  /** @param {Versions} versions */
  async learnWithdrawal(versions) {
    this.withdrawal = await withdrawalOf(versions);
    this.changed();
  }

  /** @param {Copy['offline']} offline */
  setOffline(offline) {
    this.offline = offline;
    this.changed();
  }

  /**
   * @param {Release} release
   * @param {() => Promise<boolean>} take
   */
  offerUpdate(release, take) {
    this.update = { release, take, refused: false };
    this.changed();
  }

  async takeUpdate() {
    const { update } = this;
    if (!update || (await update.take())) return;
    update.refused = true;
    this.changed();
  }

  /** From here on every request of the page is counted: there should be none. */
  async loaded() {
    await this.withdrawalAsked;
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
