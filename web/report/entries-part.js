// Entries part: what was entered, by the sections of the form; what was not; and which settings were changed.
import { startsAs } from '../model/catalogue.js';
import { valueAt } from '../model/pointer.js';
import { valueText } from '../view/entry-text.js';
import { text } from '../text/index.js';
import { lesionLines, lesionsByPlace } from './lesions-part.js';

/** @typedef {import('../model/types.js').Field} Field */
/** @typedef {import('../model/types.js').Section} FormSection */
/** @typedef {import('./types.js').Block} Block */
/** @typedef {import('./types.js').Row} Row */

/**
 * @param {Field} field
 * @param {any} value
 */
function fieldValue(field, value) {
  if (field.type !== 'segment-volumes') return valueText(field, value);
  const volumes = Object.entries(value).map(([segment, volume]) => `${segment}: ${valueText(undefined, volume)}`);
  return `${volumes.join(', ')} ${field.unit ?? ''}`.trim();
}

/**
 * @param {Field[]} fields
 * @param {any} document
 * @returns {Row[]}
 */
function rowsOf(fields, document) {
  return fields.flatMap((field) => {
    const value = valueAt(document, field.pointer);
    return value === undefined ? [] : [{ label: field.label, value: fieldValue(field, value) }];
  });
}

const isSetting = (/** @type {Field} */ { section }) => section === 'settings';
const isOfLesion = (/** @type {Field} */ { pointer }) => pointer.startsWith('/lesions/');
const isLabel = (/** @type {Field} */ { pointer }) => pointer === '/label';

/**
 * @param {any} document
 * @returns {Block[]}
 */
function lesionBlocks({ lesions = [] }) {
  if (lesions.length === 0) return [];
  const { heading } = text.report.lesions;
  return [{ kind: 'list', heading, items: lesionLines(lesions), brief: lesionsByPlace(lesions) }];
}

/**
 * @param {FormSection[]} sections
 * @param {Field[]} fields
 * @param {any} document
 * @returns {Block[]}
 */
export function enteredBlocks(sections, fields, document) {
  /** @type {Block[]} */
  const blocks = [];
  const shown = fields.filter((field) => !isSetting(field) && !isOfLesion(field) && !isLabel(field));
  for (const { id, label } of sections) {
    const rows = rowsOf(
      shown.filter(({ section }) => section === id),
      document,
    );
    if (rows.length > 0) blocks.push({ kind: 'rows', heading: label, rows });
    if (fields.some((field) => isOfLesion(field) && field.section === id)) blocks.push(...lesionBlocks(document));
  }
  return blocks;
}

/**
 * What is not known, among the questions of the way in that is used: the other way's were not asked of anyone.
 * @param {Field[]} fields
 * @param {any} document
 */
export function unknownLabels(fields, document) {
  const other = document.lesions?.length > 0 ? 'quick' : 'detailed';
  return fields
    .filter((field) => startsAs(field) === 'notKnown' && field.entry !== other && !isOfLesion(field))
    .filter(({ pointer }) => valueAt(document, pointer) === undefined)
    .map(({ label }) => label);
}

/**
 * @param {Field[]} fields
 * @param {any} document
 */
export function changedSettings(fields, document) {
  return rowsOf(fields.filter(isSetting), document);
}
