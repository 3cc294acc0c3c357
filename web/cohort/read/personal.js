// Personal: columns that look like a name, a birth date, a record number or a way to reach someone, by heading and by content.

/** @typedef {'name' | 'birth' | 'record' | 'contact'} Personal */

/** @type {[Personal, RegExp][]} words within a heading */
const headings = [
  ['birth', /\b(birth ?date|birth|date of birth|birthday|born|dob|geburt\w*)\b/],
  ['contact', /\b(e ?mail|phone|telephone|mobile|address|street|post ?code|zip|zip ?code|city|town)\b/],
  [
    'record',
    /\b(mrn|nhs|ssn|nhs ?number|(patient|hospital|record|case|chart|insurance|study|subject|person|pat) ?(id|no|nr|number|num)|patientid|medical record|social security|id|identifier|uid|accession)\b/,
  ],
  [
    'name',
    /\b((first|last|sur|given|family|full|patient|maiden|middle|pat|vor|nach)[ s]*name|name|surname|forename|initials)\b|^patient$/,
  ],
];

/** @param {string} heading */
const worded = (heading) =>
  heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const date =
  /^(?:(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ](\d{4}|\d{2}))(?:[T ].*)?$/;
const mail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const record = /^[A-Z]{0,4}[-/ ]?\d{6,14}[-/]?[A-Z\d]?$/i;
const fullName = /^\p{Lu}[\p{L}'’-]+(?:,\s*|\s+)(?:\p{Lu}\.?\s+)?\p{Lu}[\p{L}'’-]+$/u;

/** Nobody in such a cohort was born later than this many years ago. */
const youngest = 18;

/** @param {string} cell @param {number} now the year */
function birthDate(cell, now) {
  const found = date.exec(cell);
  if (!found) return false;
  const year = found[1] ?? found[2];
  return year.length === 2 || Number(year) <= now - youngest;
}

/** @param {string[]} cells @param {(cell: string) => boolean} is */
const mostly = (cells, is) => cells.filter(is).length > cells.length * 0.6;

/** @param {string[]} cells */
const distinct = (cells) => new Set(cells).size;

/**
 * @param {string} heading
 * @param {string[]} samples cells of the column
 * @param {number} now the year
 * @returns {Personal | undefined}
 */
export function personalIn(heading, samples, now) {
  const name = worded(heading);
  const named = headings.find(([, words]) => words.test(name));
  if (named) return named[0];
  const cells = samples.map((cell) => cell.trim()).filter(Boolean);
  if (cells.length === 0) return undefined;
  if (mostly(cells, (cell) => mail.test(cell))) return 'contact';
  if (mostly(cells, (cell) => birthDate(cell, now))) return 'birth';
  if (cells.length < 3 || distinct(cells) < cells.length * 0.8) return undefined;
  if (mostly(cells, (cell) => record.test(cell))) return 'record';
  if (mostly(cells, (cell) => fullName.test(cell))) return 'name';
  return undefined;
}
