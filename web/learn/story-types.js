// Types: a story as the learner's module tells it.

/** @typedef {{id: string, segments: number[], diameterMm: number, count: number}} Spots */
/** @typedef {{segments: number[], wedged: Record<string, number>, ablated: Record<string, number>, left: Record<string, number>}} Plan */
/**
 * What an extent of treatment clears and leaves, in whole percent.
 * @typedef {{cleared: number, remnant: number, safe: boolean, plan: Plan}} Extent
 */
/** @typedef {{source: string, agrees: 'yes' | 'in-part' | 'no' | 'silent', why: string}} Opinion */
/**
 * @typedef {{story: string, lesions: Spots[]} & (
 *   {stop: 'scan', spots: number, tumour: number} |
 *   {stop: 'cleared', most: Extent} |
 *   {stop: 'left', most: Extent, minimum: number} |
 *   {stop: 'further', steps: Extent[], minimum: number} |
 *   {stop: 'sources', opinions: Opinion[]}
 * )} Stop
 */
/** @typedef {{id: string, stops: Stop[]}} Story */

export {};
