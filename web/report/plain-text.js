// Plain text: the report in short lines for a record system. No drawing, at most 80 columns, headings in capitals.
import { text } from '../text/index.js';

/** @typedef {import('./types.js').Block} Block */
/** @typedef {import('./types.js').Report} Report */

const columns = 80;

/**
 * @param {string} words
 * @param {string} first what the first line begins with
 * @param {string} [next] what the others begin with
 * @returns {string[]}
 */
export function wrapped(words, first = '', next = ' '.repeat(first.length)) {
  /** @type {string[]} */
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of words.split(/ +/)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/**
 * @param {Block} block
 * @returns {string[]}
 */
function linesOf(block) {
  switch (block.kind) {
    case 'list':
      return [...(block.heading ? [`${block.heading}:`] : []), ...block.items.flatMap((item) => wrapped(item, '- '))];
    case 'rows':
      return [
        ...(block.heading ? [`${block.heading}:`] : []),
        ...block.rows.flatMap(({ label, value }) => wrapped(`${label}: ${value}`, '- ')),
      ];
    case 'plans':
      return block.plans.flatMap(({ title, what, figures, notes }) => [
        ...wrapped(`${title}: ${what}.`, '- '),
        ...wrapped(`${figures.map(({ label, value }) => `${label} ${value}`).join('. ')}.`, '  '),
        ...notes.flatMap((note) => wrapped(note, '  ')),
      ]);
    case 'space':
      return [`${block.label}:`, ''];
    default:
      return wrapped(block.text);
  }
}

/** @param {Report} report */
export function plainText({ head, sections, foot }) {
  const { title, subtitle } = text.report;
  const lines = [...wrapped(title), ...wrapped(subtitle), ''];
  for (const { label, value } of head) lines.push(...wrapped(`${label}: ${value}`));
  for (const { heading, blocks } of sections) {
    lines.push('', ...wrapped(heading.toUpperCase()));
    for (const block of blocks) lines.push(...linesOf(block));
  }
  lines.push('', ...foot.flatMap((line) => wrapped(line)));
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`;
}
