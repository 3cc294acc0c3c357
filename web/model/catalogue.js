// Catalogue: finds fields by pointer, and says with which kind of control a field is asked.

/** @typedef {import('./types.js').Field} Field */
/** @typedef {import('./types.js').Catalogue} Catalogue */

/** @typedef {'quick' | 'detailed'} Mode */

/** Kinds of answer that the form has a control for. */
const asked = new Set([
  'number',
  'integer',
  'boolean',
  'choice',
  'choices',
  'text',
  'numbers',
  'segments',
  'segment-volumes',
]);

/**
 * Whether the form asks for this field. Names of lesions are made up by the engine where none is read from a file.
 * @param {Field} field
 */
export function isAsked(field) {
  return asked.has(field.type);
}

/**
 * The fields of one way in. What is entered in the other counts all the same.
 * @param {Field[]} fields
 * @param {Mode} mode
 */
export function fieldsOf(fields, mode) {
  return fields.filter((field) => isAsked(field) && field.entry !== (mode === 'quick' ? 'detailed' : 'quick'));
}

/**
 * Which way in asks for the field.
 * @param {Field} field
 * @param {Mode} now
 * @returns {Mode}
 */
export function modeFor({ entry }, now) {
  return entry === 'both' ? now : entry;
}

/**
 * The field that a pointer of the engine speaks of: the field itself or what lies within it.
 * @param {Field[]} fields
 * @param {string} pointer
 */
export function fieldAt(fields, pointer) {
  return fields.find((field) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`));
}

/**
 * The same for a pointer into a list: "/lesions/0/depth" is an answer to "/lesions/ * /depth" (without the spaces).
 * @param {Field[]} fields
 * @param {string} pointer
 */
export function fieldOf(fields, pointer) {
  return fieldAt(fields, pointer) ?? fieldAt(fields, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'));
}

/**
 * The id of a field's control, which error links and questions focus.
 * @param {string} pointer
 */
export function controlId(pointer) {
  return `q${pointer.replaceAll('/', '-')}`;
}

/**
 * Entries that are no facts start as "unchanged" or "not entered" instead of "not known".
 * @param {Field} field
 */
export function startsAs(field) {
  if (field.section === 'settings') return 'unchanged';
  return field.type === 'text' ? 'notEntered' : 'notKnown';
}

const longestSegment = 12;
const mostSegments = 6;

/**
 * A count of few values is chosen, not typed.
 * @param {Field} field
 */
function isShortCount({ type, min, max }) {
  return type === 'integer' && min !== undefined && max !== undefined && max - min < mostSegments;
}

/**
 * The choices of a field; those of a count are its numbers.
 * @param {Field} field
 * @returns {import('./types.js').Choice[] | undefined}
 */
export function choicesOf(field) {
  const { choices, min = 0, max = 0 } = field;
  if (choices || !isShortCount(field)) return choices;
  return Array.from({ length: max - min + 1 }, (_, i) => ({ value: String(min + i), label: String(min + i) }));
}

/**
 * 'number' | 'text' | 'checks' | 'row' (yes/no beside the label) | 'segments' (one bar) |
 * 'list' (one choice per line) | 'select' | 'segment-set' | 'volumes'
 * @param {Field} field
 */
export function controlOf(field) {
  if (field.type === 'choices') return 'checks';
  if (field.type === 'segments') return 'segment-set';
  if (field.type === 'segment-volumes') return 'volumes';
  if (field.type === 'text') return 'text';
  if (field.type === 'boolean') return 'row';
  if (isShortCount(field)) return 'segments';
  if (field.type !== 'choice') return 'number';
  const choices = field.choices ?? [];
  if (choices.length > 5) return 'select';
  const fits = choices.length <= 3 && choices.every(({ label, help }) => label.length <= longestSegment && !help);
  return fits ? 'segments' : 'list';
}
