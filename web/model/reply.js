// Reply: what the engine's answer to a case is: an assessment, a refusal with its places, or a fault of ours.
import { fieldAt } from './catalogue.js';

/** @typedef {import('./types.js').Assessment} Assessment */
/** @typedef {import('./types.js').Field} Field */
/** @typedef {import('./types.js').Issue} Issue */
/** @typedef {import('./types.js').Problem} Problem */
/** @typedef {{kind: 'given', assessment: Assessment} | {kind: 'refused', issues: Issue[]} | {kind: 'fault', message: string}} Reply */

/**
 * @param {string} text
 * @returns {Reply}
 */
export function readReply(text) {
  let reply;
  try {
    reply = JSON.parse(text);
  } catch {
    return { kind: 'fault', message: 'the answer is not JSON' };
  }
  if (reply?.ok === true && reply.format === 'nelm-assessment/1') return { kind: 'given', assessment: reply };
  if (reply?.ok === false && Array.isArray(reply.issues) && reply.issues.length > 0)
    return { kind: 'refused', issues: reply.issues };
  return { kind: 'fault', message: String(reply?.fault?.message ?? 'the answer has an unknown form') };
}

/**
 * Where the entry is that a pointer of the engine speaks of. Rows and measured segments have entries of their own.
 * @param {Field[]} fields
 * @param {string} pointer
 */
export function entryPointer(fields, pointer) {
  const row = /^(\/lesions\/\d+)(?:\/([^/]+))?/.exec(pointer);
  if (row) return `${row[1]}/${row[2] ?? 'segments'}`;
  const field = fieldAt(fields, pointer);
  return field && field.type !== 'segment-volumes' ? field.pointer : pointer;
}

/**
 * Issues at the fields they speak of; where no field of the form is meant, at the place that the engine names.
 * @param {Issue[]} issues
 * @param {Field[]} fields
 * @param {(issue: Issue) => string} say
 * @returns {Problem[]}
 */
export function problemsOf(issues, fields, say) {
  return issues.map((issue) => ({
    pointer: entryPointer(fields, issue.pointer),
    message: say(issue),
  }));
}
