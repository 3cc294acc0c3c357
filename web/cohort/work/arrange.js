// Arrange: which cases of the book are shown, and in which order.

/** @typedef {import('./book.js').Book} Book */
/** @typedef {'place' | 'name' | 'verdict' | 'group' | 'grade' | 'burden' | 'reach'} SortKey */
/**
 * show: all cases, those with one verdict, with several that remain, refused ones, or those with a warning.
 * verdict: among the verdicts that remain; '' for any.
 * @typedef {object} Arrangement
 * @property {'all' | 'settled' | 'open' | 'refused' | 'warned'} show
 * @property {string} verdict
 * @property {string} search within the name, or the number of the row
 * @property {SortKey} sort
 * @property {boolean} down
 */

/** @type {Arrangement} */
export const asRead = { show: 'all', verdict: '', search: '', sort: 'place', down: false };

/**
 * @param {Book} book
 * @param {Arrangement} arrangement
 * @returns {(at: number) => boolean}
 */
function shown(book, { show, verdict, search }) {
  const sought = search.trim().toLowerCase();
  return (at) => {
    const answered = book.isAnswered(at);
    const possible = book.text('possible', at);
    if (show === 'refused' && answered) return false;
    if (show !== 'all' && show !== 'refused' && !answered) return false;
    if (show === 'settled' && possible.includes(' ')) return false;
    if (show === 'open' && !possible.includes(' ')) return false;
    if (show === 'warned' && book.text('warnings', at) === '') return false;
    if (verdict !== '' && !possible.split(' ').includes(verdict)) return false;
    return sought === '' || book.names[at].toLowerCase().includes(sought) || String(book.places.values[at]) === sought;
  };
}

/** Words sort by their text, and what has none comes last. @param {string} a @param {string} b */
const byText = (a, b) => (a === '' || b === '' ? Number(a === '') - Number(b === '') : a < b ? -1 : Number(a > b));

/** What is not known comes last. @param {number} a @param {number} b */
const byNumber = (a, b) =>
  Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a - b;

/**
 * @param {Book} book
 * @param {SortKey} key
 * @returns {(a: number, b: number) => number}
 */
function comparison(book, key) {
  if (key === 'name') return (a, b) => byText(book.names[a], book.names[b]);
  if (key === 'verdict' || key === 'group' || key === 'grade') {
    const name = /** @type {const} */ ({ verdict: 'possible', group: 'groups', grade: 'grades' })[key];
    return (a, b) => byText(book.text(name, a), book.text(name, b));
  }
  if (key === 'place') return (a, b) => a - b;
  const { [`${key}Min`]: min, [`${key}Max`]: max } = /** @type {any} */ (book.figures);
  return (a, b) => byNumber(min.values[a], min.values[b]) || byNumber(max.values[a], max.values[b]);
}

/** Whether the case says nothing for this key; such cases stay last, up or down. @param {Book} book @param {SortKey} key */
function isBlank(book, key) {
  return (/** @type {number} */ at) => {
    if (key === 'burden') return Number.isNaN(book.figures.burdenMin.values[at]);
    if (key === 'reach') return Number.isNaN(book.figures.reachMin.values[at]);
    if (key === 'name') return book.names[at] === '';
    return key !== 'place' && !book.isAnswered(at);
  };
}

/**
 * @param {Book} book
 * @param {Arrangement} arrangement
 * @returns {Uint32Array} the numbers of the cases
 */
export function arranged(book, arrangement) {
  const { sort, down } = arrangement;
  const is = shown(book, arrangement);
  const order = Uint32Array.from({ length: book.length }, (_, at) => at).filter(is);
  if (sort === 'place' && !down) return order;
  const compare = comparison(book, sort);
  const blank = isBlank(book, sort);
  const sign = down ? -1 : 1;
  return order.sort((a, b) => Number(blank(a)) - Number(blank(b)) || sign * compare(a, b) || a - b);
}
