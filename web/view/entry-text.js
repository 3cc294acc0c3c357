// Entry text: values of a case as the form words them.
import { fieldOf } from '../model/catalogue.js';
import { decimal, joined } from '../model/format.js';
import { text } from '../text/index.js';

/** @typedef {import('../model/types.js').Field} Field */

/**
 * @param {Field | undefined} field
 * @param {unknown} value as it stands in a case, or as a key of a missing fact's values
 * @returns {string}
 */
export function valueText(field, value) {
  if (value === true || value === 'true') return text.form.yes;
  if (value === false || value === 'false') return text.form.no;
  if (Array.isArray(value))
    return value.length > 0
      ? joined(
          value.map((item) => valueText(field, item)),
          text.and,
        )
      : text.form.none;
  const choice = field?.choices?.find((item) => item.value === value);
  if (choice) return choice.label;
  const unit = field?.unit ? ` ${field.unit}` : '';
  if (typeof value === 'number') return decimal(value) + unit;
  if (value && typeof value === 'object' && 'min' in value && 'max' in value)
    return text.form.range(decimal(Number(value.min)), decimal(Number(value.max))) + unit;
  return String(value) + (field?.choices ? '' : unit);
}

/**
 * What a pointer of the engine speaks of, in words.
 * @param {Field[]} fields
 * @param {string} pointer
 */
export function labelText(fields, pointer) {
  if (pointer === '/lesions') return text.lesionList;
  if (pointer.startsWith('/plan')) return text.ownPlan.heading;
  if (pointer === '/estimates') return text.listOrEstimates;
  const [, index] = /^\/lesions\/(\d+)\//.exec(pointer) ?? [];
  const field = fieldOf(fields, pointer);
  const [, segment] = (field?.type === 'segment-volumes' && /\/(\d)$/.exec(pointer)) || [];
  const label = segment ? `${field?.label}, ${segment}` : (field?.label ?? pointer);
  return index === undefined ? label : `${text.lesion(Number(index) + 1)}: ${label}`;
}

/**
 * The range that a number must lie in, in words.
 * @param {Field} field
 */
export function limitsText({ min, max, minExcluded, maxExcluded, unit }) {
  if (min === undefined || max === undefined) return '';
  const after = unit ? ` ${unit}` : '';
  if (max >= 1e9) return text.form.fromOn(String(min)) + after;
  if (minExcluded && maxExcluded) return `${text.form.above(String(min))}, ${text.form.below(String(max))}${after}`;
  return text.form.range(String(min), String(max)) + after;
}
