// Own limits: what speaks against the plan that the user drew, in words, on the page and in the report alike.
import { percent } from '../model/format.js';
import { text } from '../text/index.js';

/**
 * @param {import('../model/types.js').Debulking} debulking
 * @returns {string[]} one sentence for each cause
 */
export function ownLimits({ own, ownBlockedBy, minimumRemnantPercent }) {
  if (!own || !ownBlockedBy) return [];
  const minimum = percent(Math.max(...minimumRemnantPercent.possible));
  /** @type {Record<string, (remnant: string, minimum: string) => string>} */
  const words = text.ownPlan.blockedBy;
  return ownBlockedBy.map((cause) => words[cause]?.(percent(own.remnantPercent), minimum) ?? cause);
}
