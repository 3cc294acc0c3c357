// Proof: this copy computes published checks again on this device. One that differs gives no answers.
import { checks } from 'nelm-proof';
import { differenceOf } from './difference.js';

/** @typedef {import('nelm-engine').Engine} Engine */
/** @typedef {{passed: number, of: number, ms: number, difference?: string}} Proof how many computed as published, how long they took together, and the first that did not */

/** Answers wait for this many checks, the quickest, so that the first one is not late. */
const beforeAnswers = 2;

/** What is published says nothing of these, and they take most of the time. */
const unpublished = { draws: 0, tradeOff: false };

/**
 * @param {Engine} engine
 * @param {import('nelm-proof').Check} check
 */
function compute(engine, { file, entry, case: document, expect }) {
  const asked = { ...document, settings: { ...document.settings, ...unpublished } };
  const difference = differenceOf(JSON.parse(engine.assess(JSON.stringify(asked))), expect);
  return difference && `${file} ${entry}: ${difference}`;
}

const { port1, port2 } = new MessageChannel();
/** Lets the requests that have come meanwhile go first. By a message, because repeated timers are held back. */
const others = () =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/**
 * `enough` is kept before the first answer is given; `whole` computes all checks, from when it is first called.
 * @param {Promise<Engine>} loading
 * @returns {{enough: Promise<Proof>, whole: () => Promise<Proof>}}
 */
export function prove(loading) {
  /** @type {Proof} */
  const proof = { passed: 0, of: checks.length, ms: 0 };
  /** @param {Engine} engine @param {typeof checks} some */
  const computeAll = async (engine, some) => {
    for (const check of some) {
      const started = performance.now();
      const difference = compute(engine, check);
      proof.ms += performance.now() - started;
      if (difference) proof.difference ??= difference;
      else proof.passed += 1;
      await others();
    }
    return proof;
  };
  const enough = loading.then((engine) => computeAll(engine, checks.slice(0, beforeAnswers)));
  enough.catch(() => {});
  /** @type {Promise<Proof> | undefined} */
  let all;
  const computeRest = async () => {
    await enough;
    return computeAll(await loading, checks.slice(beforeAnswers));
  };
  return { enough, whole: () => (all ??= computeRest()) };
}
