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

/** Whether a table was written by this page or the native program: its answers are no facts of a case. @param {string[]} headings */
export const holdsAnswers = (headings) => answerColumns.every((name) => headings.includes(name));
