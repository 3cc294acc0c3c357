// Answer columns: what is written beside the columns of the input, as `nelm cohort --csv` names it.

export const answerColumns = [
  'ok',
  'verdict',
  'possible',
  'group',
  'possibleGroups',
  'grade',
  'possibleGrades',
  'burdenMin',
  'burdenMax',
  'reachMin',
  'reachMax',
  'reachBounds',
  'warnings',
  'issues',
];

/** Names that nothing but a table of answers has. */
const telling = ['possibleGroups', 'possibleGrades', 'reachBounds'];

/**
 * Whether a table was written by this page or the native program, whole or with columns taken away: its answers are no facts of
 * a case.
 * @param {string[]} headings
 */
export const holdsAnswers = (headings) => telling.some((name) => headings.includes(name));
