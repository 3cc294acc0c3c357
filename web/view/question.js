// Question: the parts that every question shares: label, hint, problem, and the ids that tie them to the control.
import { html, nothing } from 'lit';
import { controlId } from '../model/catalogue.js';

/** @typedef {import('../model/types.js').Field} Field */

/** @param {Field} field */
export function ids(field) {
  const control = controlId(field.pointer);
  return { control, label: `${control}-label`, hint: `${control}-hint`, problem: `${control}-problem` };
}

/**
 * The ids that describe the control, or nothing.
 * @param {Field} field
 * @param {string} hint
 * @param {string | undefined} problem
 */
export function describedBy(field, hint, problem) {
  const { hint: hintId, problem: problemId } = ids(field);
  return [hint && hintId, problem && problemId].filter(Boolean).join(' ') || nothing;
}

/**
 * @param {Field} field
 * @param {string} hint
 */
export function hintOf(field, hint) {
  return hint ? html`<p class="hint" id=${ids(field).hint}>${hint}</p>` : nothing;
}

/**
 * @param {Field} field
 * @param {string | undefined} problem
 */
export function problemOf(field, problem) {
  return problem ? html`<p class="problem" id=${ids(field).problem}>${problem}</p>` : nothing;
}
