// Types: the shapes that the engine's texts have, for the type checker. No code.

/** @typedef {{value: string, label: string, help?: string}} Choice */
/**
 * One row of the field catalogue.
 * @typedef {object} Field
 * @property {string} pointer
 * @property {string} key
 * @property {string} section
 * @property {string} label
 * @property {string} type number, integer, boolean, choice, choices, text, numbers, segments or segment-volumes
 * @property {boolean} [interval] a range is accepted too
 * @property {string} [unit]
 * @property {number} [min]
 * @property {number} [max]
 * @property {boolean} [minExcluded]
 * @property {boolean} [maxExcluded]
 * @property {number} [maxLength]
 * @property {Choice[]} [choices]
 * @property {string} help
 * @property {string[]} facts
 * @property {'quick' | 'detailed' | 'both'} entry
 */
/** @typedef {{id: string, label: string}} Section */
/** @typedef {{sections: Section[], fields: Field[]}} Catalogue */

/** What the user entered for a field, as entered: text, a choice, yes/no, several choices. Absent or null: nothing. */
/** @typedef {string | boolean | string[] | null} Entry */
/** @typedef {ReadonlyMap<string, Entry>} Entries */

/** @typedef {{pointer: string, message: string}} Problem */

/**
 * @template T
 * @typedef {{is: T | null, possible: T[]}} Outcome
 */
/** @typedef {{source: string, locator: string, fact: string}} Citation */
/**
 * @typedef {object} Finding
 * @property {string} id
 * @property {string} effect
 * @property {'yes' | 'no' | 'unknown'} holds
 * @property {string} [question]
 * @property {string} text
 * @property {string} [assumption]
 * @property {{pointer: string, value: unknown}[]} uses
 * @property {string[]} missing
 * @property {Citation[]} citations
 */
/** @typedef {Outcome<string> & {reasons: string[]}} Verdict */
/** @typedef {Outcome<string> & {thresholdPercent: number}} Policy */
/** @typedef {Outcome<string> & {source: string, reasons: string[]}} Opinion */
/** @typedef {number | {min: number, max: number, bounds?: string} | null} Percent */
/** @typedef {{pointer: string, remaining: Record<string, string[]>, settles: boolean}} Missing */
/** @typedef {{pointer: string, code: string, message: string}} Warning */
/** @typedef {{pointer: string, from: unknown, to: unknown, verdict: string | string[] | null}} Flip */
/**
 * One line beside the verdict; why has one text for each possible status, in the same order.
 * @typedef {object} AdviceLine
 * @property {string} id
 * @property {string} what
 * @property {string | null} status
 * @property {string[]} possible
 * @property {boolean} mayNotApply
 * @property {string[]} why
 * @property {string} [assumption]
 * @property {{pointer: string, value: unknown}[]} uses
 * @property {string[]} missing
 * @property {Citation[]} citations
 */
/**
 * One figure of a published series.
 * @typedef {object} CohortRow
 * @property {string} id
 * @property {string} series
 * @property {string} name
 * @property {string} n
 * @property {string} years
 * @property {string} measure
 * @property {string} value
 * @property {number | null} figure
 * @property {{low: number, high: number} | null} spread
 * @property {string | null} unit
 * @property {string} caveat
 * @property {string[]} samePatientsAs
 * @property {string} criterion
 * @property {string} [assumption]
 * @property {'yes' | 'no' | 'unknown'} [resembles]
 * @property {Citation[]} citations
 */
/** @typedef {{version: string, ruleset: string, evidenceDate: string}} EngineVersion */
/**
 * @typedef {object} Assessment
 * @property {true} ok
 * @property {string} format
 * @property {EngineVersion} engine
 * @property {Verdict} verdict
 * @property {Policy[]} policies
 * @property {Outcome<number>} group
 * @property {Outcome<string>} grade
 * @property {{burdenPercent: Percent}} volumes
 * @property {{reach: {percent: Percent}}} debulking
 * @property {Opinion[]} opinions
 * @property {Finding[]} findings
 * @property {Missing[]} missing
 * @property {Flip[]} flips
 * @property {Record<string, AdviceLine[]>} advice
 * @property {CohortRow[]} cohorts
 * @property {Warning[]} warnings
 */
/** @typedef {{pointer: string, code: string, message: string, expected?: string, got?: string}} Issue */

export {};
