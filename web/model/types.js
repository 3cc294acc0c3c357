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
/** How many of which lesion, by the lesion's name. @typedef {Record<string, number>} Counts */
/**
 * Which segments are resected and what is done with each lesion. A lesion of which some are in no list goes with the segments.
 * @typedef {object} Plan
 * @property {number[]} segments
 * @property {string | null} name
 * @property {boolean} major
 * @property {Counts} wedged
 * @property {Counts} ablated
 * @property {Counts} left
 * @property {number} debulkedPercent
 * @property {{volume: number, diameters: number, product: number, count: number}} debulkedBy
 * @property {number} parenchymaLostMl
 * @property {number} remnantPercent of the standard liver volume
 * @property {number} remnantOfFunctionalPercent
 * @property {number} interventions
 * @property {boolean} safe
 * @property {boolean} proven
 * @property {number | null} [gapMl]
 * @property {string[]} cautions
 */
/**
 * @typedef {object} ThresholdAnswer
 * @property {number} percent
 * @property {'yes' | 'no' | 'unknown'} reachable
 * @property {Plan | null} plan
 * @property {string[]} blockedBy
 * @property {number | null} hiddenDiseaseTolerance a share, 0 to 1
 * @property {{hidden: number, truePercent: number}[]} hiddenDisease
 * @property {number | null} drawsReaching a share, 0 to 1
 * @property {number | null} drawsReachingError
 * @property {{p5: number, p50: number, p95: number} | null} drawsPercent
 */
/** @typedef {{id: string, text: string, citations: Citation[], assumption: string}} PlanCaution */
/**
 * @typedef {object} Debulking
 * @property {Outcome<number>} minimumRemnantPercent
 * @property {{percent: Percent, plan: Plan | null}} reach
 * @property {ThresholdAnswer[]} thresholds
 * @property {{debulkedPercent: number, parenchymaLostMl: number, remnantPercent: number, plan: Plan}[]} tradeOff
 * @property {Plan} [own] the plan that the user drew
 * @property {string[]} [ownBlockedBy] why the planner would not propose it
 * @property {PlanCaution[]} cautions
 */
/**
 * @typedef {object} Volumes
 * @property {number | null} tumourMl
 * @property {number | null} totalMl
 * @property {number | null} functionalMl
 * @property {Percent} burdenPercent
 * @property {number | null} standardMl
 * @property {string | null} totalIs
 * @property {Record<string, number | null> | null} formulas
 * @property {Record<string, number | null> | null} segmentsMl
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
 * @property {Volumes} volumes
 * @property {Debulking} debulking
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
