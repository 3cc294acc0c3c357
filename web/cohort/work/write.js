// Write: the answers as a table or as lines, with the columns that are kept of the input. The file is read once more for them,
// so that neither needs to be in memory.
import { rawCases } from './cases.js';
import { onlyOne } from './answer.js';
import { numberText } from './number-text.js';
import { answerColumns } from '../read/answer-columns.js';
import { place, valueAt } from '../../model/pointer.js';

/** @typedef {import('./book.js').Book} Book */
/** @typedef {import('./cases.js').Plan} Plan */
/** @typedef {import('./cases.js').CsvRow | import('./cases.js').Line} Raw */

const partLength = 2 ** 20;

/** A cell stands in quotes where its text would part cells or rows. @param {string} text */
export const quoted = (text) => (/[,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @param {number} value */
const figure = (value) => (Number.isNaN(value) ? '' : numberText(value));

/** @param {Book} book @param {number} at */
export function answerCells(book, at) {
  const { ok, possible, groups, grades, burdenMin, burdenMax, reachMin, reachMax, bounds, warnings, issues } =
    book.entry(at);
  return [
    String(ok),
    onlyOne(possible),
    possible,
    onlyOne(groups),
    groups,
    onlyOne(grades),
    grades,
    ...[burdenMin, burdenMax, reachMin, reachMax].map(figure),
    bounds,
    warnings,
    issues,
  ];
}

/** The answer's columns keep their names; a column of the input that has one of them is told apart. @param {string} heading */
export const inputHeading = (heading) => ([...answerColumns, 'row'].includes(heading) ? `input.${heading}` : heading);

/** What a field of a line says, in a cell that this page reads again. @param {unknown} value */
export function cellText(value) {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  const { min, max } = /** @type {any} */ (value);
  return typeof min === 'number' && typeof max === 'number' ? `${min} - ${max}` : JSON.stringify(value);
}

/** @param {Raw} each */
function documentIn(each) {
  try {
    return JSON.parse('text' in each ? each.text : '');
  } catch {
    return undefined;
  }
}

/**
 * The cells that are kept of a case, under their headings.
 * @param {Raw} each
 * @param {Plan} plan
 * @returns {[string, string][]}
 */
function keptCells(each, { headings, kept, used }) {
  const document = 'cells' in each ? undefined : documentIn(each);
  return headings.flatMap((heading, at) => {
    if (!kept[at]) return [];
    const cell = 'cells' in each ? each.cells[at] : cellText(valueAt(document, used[at].target.pointer));
    return [/** @type {[string, string]} */ ([heading, cell ?? ''])];
  });
}

/**
 * The cells of a row, or of a line what the questions ask and is kept. What a line says beyond that may be anyone's name.
 * @param {Raw} each
 * @param {Plan} plan
 */
function inputOf(each, plan) {
  if ('cells' in each) return Object.fromEntries(keptCells(each, plan));
  const document = documentIn(each);
  if (typeof document !== 'object' || document === null) return undefined;
  const input = 'format' in document ? { format: document.format } : {};
  plan.used.forEach(({ target: { pointer } }, at) => {
    const value = valueAt(document, pointer);
    if (plan.kept[at] && value !== undefined) place(input, pointer, value);
  });
  return input;
}

/**
 * What a refused line cites of the input is written only where its column is kept.
 * @param {string} line
 * @param {Plan} plan
 */
function withoutWhatIsNotKept(line, { headings, kept, used, manner }) {
  const answer = JSON.parse(line);
  if (!Array.isArray(answer.issues)) return line;
  /** @param {{pointer: string, column?: string}} issue */
  const isKept = ({ pointer, column }) => {
    if (pointer === '') return true;
    if (manner.kind === 'csv') return column === undefined || kept[headings.indexOf(column)] === true;
    return used.some(({ target }, at) => kept[at] && `${pointer}/`.startsWith(`${target.pointer}/`));
  };
  const cited = answer.issues.filter((/** @type {any} */ issue) => 'got' in issue && !isKept(issue));
  if (cited.length === 0) return line;
  for (const issue of cited) delete issue.got;
  return JSON.stringify(answer);
}

/** @type {Record<'csv' | 'ndjson', {head: (plan: Plan) => string, row: (each: Raw, plan: Plan, book: Book, at: number, line: string) => string}>} */
const writers = {
  csv: {
    head: ({ headings, kept }) =>
      `${['row', ...headings.filter((_, at) => kept[at]).map(inputHeading), ...answerColumns].map(quoted).join(',')}\n`,
    row: (each, plan, book, at) => {
      const cells = keptCells(each, plan).map(([, cell]) => cell);
      return `${[String(each.place), ...cells, ...answerCells(book, at)].map(quoted).join(',')}\n`;
    },
  },
  ndjson: {
    head: () => '',
    row: (each, plan, _book, _at, line) => {
      const input = inputOf(each, plan);
      const rest = { row: each.place, ...(input === undefined ? {} : { input }) };
      const said = line.startsWith('{"ok":true') ? line : withoutWhatIsNotKept(line, plan);
      return `${said.slice(0, -1)},${JSON.stringify(rest).slice(1)}\n`;
    },
  },
};

/** The lines of a text in parts. @param {Blob} text @returns {AsyncGenerator<string>} */
async function* linesIn(text) {
  let rest = '';
  const decoder = new TextDecoder();
  for (let from = 0; from < text.size; from += partLength) {
    const part = await text.slice(from, from + partLength).arrayBuffer();
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/**
 * @param {'csv' | 'ndjson'} kind
 * @param {Blob} file
 * @param {Plan} plan
 * @param {Book} book
 * @returns {Promise<Blob>}
 */
export async function written(kind, file, plan, book) {
  const { head, row } = writers[kind];
  // A table that came with a mark of its encoding, or from Windows, is opened by a program that needs the mark.
  const marked = kind === 'csv' && plan.manner.kind === 'csv' && (plan.manner.bom || plan.manner.encoding !== 'utf-8');
  /** @type {Blob[]} */
  const parts = [];
  let text = `${marked ? '\uFEFF' : ''}${head(plan)}`;
  const answers = linesIn(book.answers());
  let at = 0;
  for await (const cases of rawCases(file, plan)) {
    for (const each of cases) {
      if (at === book.length) break;
      text += row(each, plan, book, at, (await answers.next()).value);
      at += 1;
      if (text.length < partLength) continue;
      parts.push(new Blob([text]));
      text = '';
    }
    if (at === book.length) break;
  }
  return new Blob([...parts, text], { type: kind === 'csv' ? 'text/csv' : 'application/x-ndjson' });
}
