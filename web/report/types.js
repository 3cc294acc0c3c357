// Types: the shapes of a report, for the type checker. No code.

/** @typedef {{label: string, value: string}} Row */
/**
 * One plan with what it is for; figures stand apart so that plans can be compared.
 * @typedef {object} PlanEntry
 * @property {string} title
 * @property {string} what resected, wedged, ablated, left
 * @property {Row[]} figures
 * @property {string[]} notes
 * @property {import('../model/types.js').Plan} plan
 */
/**
 * Brief: a shorter form of a list, for a sheet that the long form does not fit on. It leaves out nothing that decides.
 * Early: it is shortened before the type gets any smaller.
 * @typedef {{kind: 'lead' | 'text' | 'note', text: string} | {kind: 'list', items: string[], heading?: string, brief?: string[], early?: boolean}
 *   | {kind: 'rows', rows: Row[], heading?: string} | {kind: 'plans', plans: PlanEntry[]} | {kind: 'space', label: string}} Block
 */
/** @typedef {{id: string, heading: string, blocks: Block[]}} Section */
/**
 * @typedef {object} Report
 * @property {boolean} answered
 * @property {Row[]} head
 * @property {Section[]} sections
 * @property {string[]} foot
 * @property {import('../model/map-lesions.js').MapLesion[]} lesions for the maps
 * @property {number[]} removed segments removed before, for the maps
 */

export {};
