// Target label: what a column can stand for, in the catalogue's words.
import { text } from '../../text/cohort-en.js';

const words = text.mapping;

/** @param {import('../read/targets.js').Target} target */
export function targetLabel({ field, kind, end, segment }) {
  if (!field) return kind === 'lesions' ? words.lesions : words.plan;
  if (end) return `${field.label}: ${words.end[end]}`;
  return segment ? `${field.label}: ${words.segment(segment)}` : field.label;
}
