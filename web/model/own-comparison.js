// Own comparison: the plan that the user drew beside the plan of the trade-off curve that clears at least as much.

/** @typedef {import('./types.js').Debulking} Debulking */
/** @typedef {import('./types.js').Plan} Plan */
/**
 * more: a plan of the curve clears as much for less. best: none does, proven. next: the curve's next plan clears as much, but
 * between its whole percents there may be a better one than that.
 * @typedef {{is: 'clears-nothing' | 'no-curve' | 'none'} | {is: 'more' | 'best' | 'next', best: Plan, differenceMl: number}} Comparison
 */

/** The engine's tolerance for computed figures on a line. */
const tolerance = 1e-9;
/** Plans that differ by less read alike, at one decimal. */
const alikeMl = 0.05;

/**
 * @param {Plan} own
 * @param {Debulking['tradeOff']} tradeOff
 * @returns {Comparison}
 */
export function comparedWithBest(own, tradeOff) {
  if (own.debulkedPercent === 0) return { is: 'clears-nothing' };
  if (tradeOff.length === 0) return { is: 'no-curve' };
  const enough = tradeOff.filter(({ debulkedPercent }) => debulkedPercent >= own.debulkedPercent * (1 - tolerance));
  if (enough.length === 0) return { is: 'none' };
  const best = enough.reduce((a, b) => (b.parenchymaLostMl < a.parenchymaLostMl ? b : a)).plan;
  const differenceMl = own.parenchymaLostMl - best.parenchymaLostMl;
  if (differenceMl >= alikeMl) return { is: 'more', best, differenceMl };
  // The least plan for the whole percent below is the least for this much too, where it clears this much.
  const below = tradeOff.find(({ debulkedPercent }) => debulkedPercent >= Math.floor(own.debulkedPercent));
  const exact = below?.plan === best && best.proven && differenceMl > -alikeMl;
  return { is: exact ? 'best' : 'next', best, differenceMl };
}
