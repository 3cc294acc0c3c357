// English: every word that the page adds to the engine's. A translation is a file like this one.

/** @param {number} n @param {string} one @param {string} many */
const counted = (n, one, many) => `${n} ${n === 1 ? one : many}`;

export const text = {
  title: 'nelm',
  subtitle: 'Surgery for neuroendocrine liver metastases',
  loading: 'The calculator is loading.',
  startOver: 'Start over',
  undoStartOver: 'Bring back the entries',
  or: 'or',
  and: 'and',
  skipToAnswer: 'Skip to the answer',
  caseRegion: 'The case',
  answerRegion: 'The answer',

  form: {
    entered: (/** @type {number} */ n, /** @type {number} */ of) => `${n} of ${of} entered`,
    yes: 'Yes',
    no: 'No',
    unset: { notKnown: 'Not known', unchanged: 'Unchanged', notEntered: 'Not entered' },
    none: 'None of these',
    range: (/** @type {string} */ min, /** @type {string} */ max) => `${min} to ${max}`,
    fromOn: (/** @type {string} */ min) => `${min} or more`,
    above: (/** @type {string} */ min) => `above ${min}`,
    below: (/** @type {string} */ max) => `below ${max}`,
    basis: 'What these questions rest on',
    question: 'Question',
    facts: 'Facts',
    clear: (/** @type {string} */ label) => `Clear: ${label}`,
  },

  problem: {
    'half-typed': 'This entry is not finished.',
    'not-a-number': 'This is not a number. Write digits only, such as 12 or 12.5.',
    'not-a-list': 'Write numbers with a space or a semicolon between them, decimals with a point, such as 70 90.',
    thousands: 'This can be read as a decimal or as a thousand. Write it without the separator or with other decimals.',
    'too-many-digits': 'This number has more digits than can be kept exactly.',
    'one-number-only': 'This question takes one number, not a range.',
  },
  rangeAllowed: 'A range such as 15-25 is accepted too.',
  expected: (/** @type {string} */ what) => `Expected: ${what}.`,

  answer: {
    heading: 'What the sources support',
    pending: 'The answer is being computed.',
    nothingEntered: 'Nothing is entered yet. Every answer is still possible.',
    nothingInBrief: 'Nothing entered yet',
    remain: (/** @type {number} */ n) => `${counted(n, 'answer remains', 'answers remain')}`,
    holds: 'This holds whatever the values not yet known turn out to be.',
    settledBy: (/** @type {string} */ what) => `One missing fact settles it: ${what}.`,
    notSettled: 'No single missing fact settles it.',
    none: 'No verdict applies.',
    clearance:
      'No regulatory clearance as a medical device. It computes what published rules say; it does not decide. For professionals who can check each line.',
    goTo: 'To the answer',
  },

  verdict: {
    'out-of-scope': {
      label: 'Not covered',
      sentence: 'Not covered: the sources do not speak of a lung or thymus primary',
    },
    contraindicated: { label: 'Contraindication', sentence: 'The sources name a contraindication to liver surgery' },
    'not-supported': { label: 'Not supported', sentence: 'The sources do not support liver surgery here' },
    'palliative-debulking': {
      label: 'Surgery to relieve symptoms',
      sentence: 'Surgery to relieve symptoms could be considered',
      reach: (/** @type {string} */ percent) => `; at most ${percent} can be removed safely`,
    },
    'resection-supported': {
      label: 'Removing all disease supported',
      sentence: 'Removing all visible liver disease could be considered; the sources support it',
    },
    equipoise: {
      label: 'Surgery or intra-arterial therapy',
      sentence: 'Surgery or intra-arterial therapy could be considered; matched data found no difference',
    },
    'debulking-supported': {
      label: 'Debulking supported',
      sentence: 'Debulking could be considered; the sources support it for a functioning tumour',
    },
    'debulking-option': { label: 'Debulking an option', sentence: 'Debulking could be considered; the sources differ' },
  },

  chips: {
    group: 'Group',
    ofFour: 'of 4',
    grade: 'Grade',
    burden: 'Burden',
    ofLiver: 'of liver',
    reach: 'Reach',
    upTo: 'of tumour',
    notKnown: 'not known',
    atWidest: 'at the widest',
  },

  policies: {
    heading: 'How much must be removable',
    line: (/** @type {string} */ percent) => `At least ${percent}`,
    allSame: (/** @type {string} */ lines) => `Whether at least ${lines} must be removable:`,
    same: 'same answer',
  },

  next: {
    heading: 'Find out next',
    settles: 'settles it',
    nothing: 'changes nothing alone',
    anyOther: 'Any other',
    leaves: 'leaves',
    rulesOut: 'rules out',
    now: (/** @type {string} */ entry) => `entered: ${entry}`,
    more: (/** @type {number} */ n) => `${counted(n, 'more fact', 'more facts')} that the answer depends on`,
    go: 'Enter it',
  },

  opinions: {
    heading: 'Six opinions, one case',
    note: 'Talks, an editorial, a commentary and reviews. They are not votes.',
    reasons: (/** @type {string} */ source) => `Why, ${source}`,
    why: 'Why',
  },
  stance: {
    favours: 'Favours',
    conditional: 'Conditional',
    against: 'Against',
    silent: 'Silent',
  },

  reasons: {
    heading: 'Why',
    headingOpen: 'What it turns on',
    more: (/** @type {number} */ n) => `${counted(n, 'more line', 'more lines')} that it turns on`,
    inMind: 'Keep in mind',
    all: 'All lines that were looked at',
    question: 'Asked',
    assumption: 'Assumption',
    values: 'Values used',
    missing: 'Not known',
    citations: 'Sources',
    rule: 'Rule',
  },
  effect: {
    contraindicates: 'Contraindicates',
    against: 'Speaks against',
    cautions: 'Caution',
    supports: 'Supports',
    informs: 'Informs',
  },
  holds: {
    yes: (/** @type {string} */ effect) => effect,
    no: () => 'Does not hold',
    unknown: (/** @type {string} */ effect) => `${effect}, if it holds`,
  },

  lesionList: 'Lesion list',
  lesion: (/** @type {number} */ n) => `Lesion ${n}`,
  close: 'Close',

  fact: {
    locator: 'Where',
    kind: 'What it is',
    caveat: 'Its limits',
    more: 'In the evidence, beside what rests on it (opens a new tab)',
    unknown: 'The evidence has not been read yet.',
  },

  disagreement: { heading: 'Where the sources part' },

  flips: {
    heading: 'How sure must each value be?',
    note: 'What each value, changed alone, would have to become for another answer. The nearest changes come first.',
    now: (/** @type {string} */ value) => `now ${value}`,
    asEntered: 'as entered',
    allDiameters: 'All diameters together',
    times: (/** @type {string} */ factor) => `${factor} times as large`,
    orMore: (/** @type {string} */ value) => `${value} or more`,
    orLess: (/** @type {string} */ value) => `${value} or less`,
    away: (/** @type {string} */ distance) => `${distance} away`,
    then: 'then',
    choices: (/** @type {number} */ n) => counted(n, 'other answer would change it', 'other answers would change it'),
    more: (/** @type {number} */ n) => counted(n, 'number further away', 'numbers further away'),
    never: (/** @type {string} */ labels) => `No value in range changes the answer: ${labels}.`,
  },

  advice: {
    heading: 'Beside the verdict',
    note: 'What else the sources speak of in a case like this. None of it changes the verdict.',
    open: 'Not known yet',
    mayNotApply: 'may not apply to this case',
    topic: {
      ablation: 'Ablation',
      embolisation: 'Embolisation',
      systemic: 'Drugs and radionuclides',
      transplantation: 'Transplantation',
      primary: 'Primary tumour',
      perioperative: 'Around a procedure',
      surveillance: 'Surveillance',
      sequence: 'Sequence of treatments',
    },
    status: {
      option: 'Option',
      adjunct: 'Adjunct',
      caution: 'Caution',
      'not-suggested': 'Not suggested',
      informs: 'Informs',
    },
    count: {
      option: (/** @type {number} */ n) => counted(n, 'option', 'options'),
      adjunct: (/** @type {number} */ n) => counted(n, 'adjunct', 'adjuncts'),
      caution: (/** @type {number} */ n) => counted(n, 'caution', 'cautions'),
      'not-suggested': (/** @type {number} */ n) => `${n} not suggested`,
      informs: (/** @type {number} */ n) => `${n} to know`,
      open: (/** @type {number} */ n) => `${n} not known yet`,
    },
  },

  cohorts: {
    heading: 'Published series',
    note: 'What was seen in groups of other patients. Never a personal prediction.',
    resembles: {
      yes: (/** @type {number} */ n) => `Like this case: ${counted(n, 'figure', 'figures')}`,
      unknown: (/** @type {number} */ n) => `Not known whether like this case: ${counted(n, 'figure', 'figures')}`,
      no: (/** @type {number} */ n) => `Unlike this case: ${counted(n, 'figure', 'figures')}`,
    },
    alike: { yes: 'Like this case', unknown: 'Not known whether like this case', no: 'Unlike this case' },
    life: (/** @type {number} */ n) => `Figures on length of life (${n})`,
    lifeNote: 'Patients were chosen for each treatment, so figures of different treatments cannot be compared.',
    patients: (/** @type {string} */ n) => `n ${n}`,
    yearsNotGiven: 'years not given',
    scale: 'Scale:',
    axis: { percent: '0 to 100 %', months: '0 to 10 years' },
    range: (/** @type {string} */ value) => `Chart: ${value}`,
    criterion: 'Who is alike',
    caveat: 'Its limits',
    samePatients: 'Patients shared with',
    samePatientsOwn: 'other figures of this series',
    table: 'All of these as a table',
    columns: {
      series: 'Series',
      n: 'n',
      years: 'Years',
      measure: 'What was measured',
      value: 'Figure',
      criterion: 'Who is alike',
    },
  },

  warnings: { heading: 'Please check', show: 'Show' },

  stopped: {
    heading: 'The answer is hidden',
    until: (/** @type {number} */ n) =>
      `The previous answer is hidden until ${n === 1 ? 'this entry is' : 'these entries are'} completed or corrected:`,
    short: (/** @type {number} */ n) => `Answer hidden: ${counted(n, 'entry', 'entries')} to correct`,
  },
  fault: {
    heading: 'The calculator failed',
    ours: 'This is a fault of this page, not of what you entered. No answer is shown.',
    reload: 'Reload the page to start again; entries are not kept.',
  },

  version: {
    engine: 'engine',
    rules: 'rules',
    evidence: 'evidence',
    silent: 'This page has sent nothing since it loaded.',
  },
};
