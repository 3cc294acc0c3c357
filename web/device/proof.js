// Proof: asks the copy to show that it computes as published. One that does not is stopped, with the reason in words.
import { text } from '../text/index.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {import('../engine/proof.js').Proof} Proof */

/**
 * @param {Pick<EngineClient, 'proof' | 'stop'>} engine
 * @returns {Promise<Proof>}
 */
export async function prove(engine) {
  /** @type {Proof} */
  const proof = JSON.parse(await engine.proof());
  if (proof.difference === undefined) return proof;
  const reason = text.copy.differs(proof.passed, proof.of, proof.difference);
  engine.stop(reason);
  throw new Error(reason);
}
