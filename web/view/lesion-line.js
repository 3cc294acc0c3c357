// Lesion line: one entry of the list in a few words, as it was entered.
import { inRow } from '../model/lesion-entries.js';
import { text } from '../text/index.js';
import { valueText } from './entry-text.js';

/** @typedef {import('../model/types.js').Entries} Entries */
/** @typedef {import('../model/types.js').Field} Field */

/**
 * @param {Field[]} fields of a lesion, with a star in place of the row
 * @param {Entries} entries
 * @param {number} row
 */
export function lesionLine(fields, entries, row) {
  /** @param {string} key */
  const entered = (key) => {
    const field = fields.find(({ pointer }) => pointer.endsWith(`/${key}`));
    return field && { field, entry: entries.get(inRow(field, row).pointer) };
  };
  const segments = /** @type {string[]} */ (entered('segments')?.entry ?? []);
  const size = ['diametersMm', 'volumeMl']
    .map(entered)
    .filter((found) => found?.entry)
    .map((found) => `${found?.entry} ${found?.field.unit}`);
  const depth = entered('depth');
  const count = entered('count')?.entry;
  const vessel = entered('nearMajorVessel')?.entry;
  return [
    segments.length > 0 ? text.lesions.inSegments(segments.join(', ')) : text.lesions.noSegment,
    ...(size.length > 0 ? size : [text.lesions.noSize]),
    ...(count ? [`× ${count}`] : []),
    depth?.entry ? valueText(depth.field, depth.entry) : text.lesions.depthUnknown,
    vessel === true ? text.lesions.atVessel : vessel === false ? text.lesions.offVessel : text.lesions.vesselUnknown,
  ].join(' · ');
}
