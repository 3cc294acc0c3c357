// Targets: what a column can stand for: a field of the case, one end of a range, one segment's volume, the list of lesions.

/** @typedef {import('../../model/types.js').Field} Field */
/**
 * kind: how a cell is read. key and pointer are names that a column may have to stand for it without a guess.
 * @typedef {object} Target
 * @property {string} pointer
 * @property {string} key
 * @property {string} kind number, integer, boolean, choice, choices, text, numbers, segments, segment-volumes, lesions or json
 * @property {Field} [field]
 * @property {'min' | 'max'} [end] of a range
 * @property {number} [segment]
 * @property {string} [unit]
 */

/** @param {Field} field @returns {Target[]} */
function targetsOfField(field) {
  const { pointer, key, type, unit } = field;
  const whole = { pointer, key, kind: type, field, unit };
  if (field.interval)
    return [
      whole,
      .../** @type {const} */ (['min', 'max']).map((end) => ({
        ...whole,
        pointer: `${pointer}/${end}`,
        key: `${key}.${end}`,
        end,
      })),
    ];
  if (type !== 'segment-volumes') return [whole];
  const segments = Array.from({ length: 8 }, (_, at) => at + 1);
  return [
    whole,
    ...segments.map((segment) => ({
      ...whole,
      kind: 'number',
      pointer: `${pointer}/${segment}`,
      key: `${key}.${segment}`,
      segment,
    })),
  ];
}

/**
 * In the order of the catalogue; lesions are one column.
 * @param {Field[]} fields
 * @returns {Target[]}
 */
export function targetsOf(fields) {
  const ofLesions = fields.filter(({ pointer }) => pointer.startsWith('/lesions/'));
  const size = ofLesions.find(({ pointer }) => pointer === '/lesions/*/diametersMm');
  const rows = fields.filter((field) => !ofLesions.includes(field)).flatMap(targetsOfField);
  const place = rows.findIndex(({ field }) => field?.section === size?.section);
  rows.splice(Math.max(place, 0), 0, { pointer: '/lesions', key: 'lesions', kind: 'lesions', unit: size?.unit });
  return [...rows, { pointer: '/plan', key: 'plan', kind: 'json' }];
}
