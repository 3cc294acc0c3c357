// English for the page of many cases. Labels, choices, ranges and refusals are the engine's. A translation is a file like this one.
import { shell } from '#language';

/** @param {number} n @param {string} one @param {string} many */
const counted = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** @param {number} n */
const number = (n) => n.toLocaleString('en');

/** @param {number} seconds */
const duration = (seconds) => {
  if (seconds < 60) return counted(Math.max(1, Math.round(seconds)), 'second', 'seconds');
  if (seconds < 5400) return counted(Math.round(seconds / 60), 'minute', 'minutes');
  return counted(Math.round(seconds / 360) / 10, 'hour', 'hours');
};

/** @param {import('../model/types.js').Field} field */
const rangeOf = ({ min, max, interval }) => {
  const limits = max !== undefined && max < 2 ** 31 - 1 ? `from ${min ?? 0} to ${max}` : `from ${min ?? 0} on`;
  return `${limits}${interval ? ', or a range such as 15-25' : ''}`;
};

export const text = {
  title: 'Many cases',
  subtitle: 'A table of cases, each answered on this device',
  back: 'To the calculator',
  loading: shell.cohort.loading,
  lead: 'Every row of your file is answered as the calculator answers one case. The file is read and computed on this device; nothing is sent.',
  personalNote:
    'Use de-identified data. Names, birth dates and record numbers are not needed; columns that look like them are left out of what is written.',

  /** Cells that are words, in lower case. */
  vocabulary: {
    yes: ['yes', 'y', 'true', '1'],
    no: ['no', 'n', 'false', '0'],
    none: ['none', 'nil', '0', '[]'],
    unknown: ['na', 'n/a', 'nan', 'null', '?', '-', '--', '.', 'unknown', 'not known', 'unk', 'missing'],
  },

  /** What columns are often called, by what they stand for. */
  usual: {
    '/tumour/primarySite': [
      'primary',
      'primary tumour',
      'primary tumor',
      'site',
      'site of primary',
      'tumour site',
      'tumor site',
    ],
    '/tumour/differentiation': ['differentiation grade', 'histological differentiation'],
    '/tumour/ki67Percent': ['ki67', 'ki67 index', 'ki 67', 'ki 67 index', 'mib1'],
    '/tumour/mitosesPer2mm2': ['mitoses', 'mitotic count', 'mitotic rate', 'mitotic index', 'mitoses per 2 mm2'],
    '/tumour/grade': ['grade', 'who grade', 'tumour grade', 'tumor grade', 'reported grade'],
    '/tumour/functioning': ['functioning', 'functional', 'functional tumour', 'functional tumor'],
    '/tumour/hormonalSymptoms': ['hormonal symptoms', 'hormone symptoms'],
    '/tumour/bulkSymptoms': ['bulk symptoms'],
    '/tumour/symptomsControlled': ['symptoms controlled'],
    '/primary/inPlace': ['primary in place', 'primary in situ'],
    '/primary/resectable': ['resectable primary'],
    '/primary/symptomatic': ['primary symptomatic', 'symptomatic primary'],
    '/lesions': ['lesion list', 'liver lesions'],
    '/lesionsComplete': ['lesions complete'],
    '/estimates/lesionCount': [
      'lesion count',
      'number of lesions',
      'number of liver metastases',
      'no of lesions',
      'nr of lesions',
      'n lesions',
      'metastases',
    ],
    '/estimates/tumourBurdenPercent': [
      'tumour burden',
      'tumor burden',
      'liver burden',
      'burden',
      'hepatic tumour burden',
      'hepatic tumor burden',
      'liver involvement',
    ],
    '/estimates/tumourBurdenPercent/min': ['tumour burden min', 'tumor burden min', 'burden min'],
    '/estimates/tumourBurdenPercent/max': ['tumour burden max', 'tumor burden max', 'burden max'],
    '/estimates/debulkingPercent': ['debulking', 'debulkable', 'reach', 'possible debulking'],
    '/estimates/remnantPercent': ['remnant', 'liver remnant', 'future liver remnant', 'flr'],
    '/estimates/contiguousSegmentsPreserved': [
      'contiguous segments preserved',
      'contiguous segments',
      'adjacent segments',
    ],
    '/liver/failure': ['failure'],
    '/liver/childPugh': ['child pugh', 'child pugh score', 'cp class', 'child'],
    '/liver/longChemotherapy': ['long chemotherapy'],
    '/liver/portalVeinThrombosis': ['pvt'],
    '/liver/removedSegments': ['removed segments', 'resected segments'],
    '/liver/totalVolumeMl': ['total liver volume', 'liver volume', 'tlv'],
    '/extrahepatic': ['extrahepatic disease'],
    '/peritonealCarcinomatosis': ['carcinomatosis', 'peritoneal disease', 'peritoneal metastases'],
    '/carcinoidHeartDisease': ['carcinoid heart', 'chd'],
    '/label': ['case', 'case label', 'code', 'pseudonym'],
    '/patient/heightCm': ['body height'],
    '/patient/weightKg': ['body weight'],
    '/patient/ageYears': ['age at diagnosis', 'patient age'],
    '/patient/ecog': ['ecog', 'ecog ps', 'performance status'],
    '/patient/fitForLiverSurgery': ['fit', 'fit for surgery'],
    '/history/progressingOnSystemicTherapy': ['progression', 'progressing'],
    '/history/prrtPlanned': ['planned prrt'],
    '/history/therapies': ['therapies', 'treatments', 'previous treatments', 'prior therapies'],
  },

  choose: {
    heading: 'Choose a file',
    drop: 'Drop a CSV or NDJSON file here',
    or: 'or',
    button: 'Choose a file',
    kinds: 'CSV with comma, semicolon or tab and a row of column names; or NDJSON, one case a line.',
    template: 'Save an empty table with all column names',
    templateName: 'cases-template.csv',
    another: 'Another file',
    columns: 'What a cell may hold',
    rules: [
      'An empty cell is unknown. So are NA, n/a, ?, - and unknown.',
      'Numbers with a decimal point or comma; a range as 15-25 where a range is allowed. No separators of thousands.',
      'Yes and no; the names of choices as the calculator shows them, or their codes.',
      'Several treatments or segments in one cell with semicolons between them.',
      'Lesions in one cell, each as segments: size, then what else is known: “2+3: 30x25 deep vessel n=2; 6: 12 superficial”; or as JSON.',
      'A column with the exact name of a field, such as tumour.ki67Percent or /tumour/ki67Percent, needs no guess.',
    ],
  },

  survey: {
    reading: (/** @type {string} */ name) => `${name} is being read.`,
    empty: 'There is no case in this file.',
    changed: 'The file can no longer be read. If it has changed, choose it again.',
    unclosed: (/** @type {number | undefined} */ place) =>
      `A quotation mark in row ${place} is never closed. Nothing was computed.`,
    failed: 'The file could not be read.',
  },

  mapping: {
    heading: 'Confirm the columns',
    file: (/** @type {string} */ name, /** @type {number} */ cases, /** @type {number} */ columns) =>
      `${name}: ${counted(cases, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}`,
    lines: (/** @type {string} */ name, /** @type {number} */ cases) =>
      `${name}: ${counted(cases, 'line', 'lines')}, each a case`,
    linesNote: 'Lines are read as they are: their names and units are those of the format. These fields occur:',
    lead: 'What follows is guessed from the column names. Nothing is computed before you have looked at it and confirmed it.',
    blank: (/** @type {number} */ n) => `${counted(n, 'empty row is', 'empty rows are')} passed over.`,
    short: (/** @type {number} */ n) => `${counted(n, 'row ends', 'rows end')} early; what is not there is unknown.`,
    encoding: 'Written in',
    encodings: {
      'utf-8': 'UTF-8',
      'windows-1252': 'Windows-1252 (Western European)',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16, big-endian',
    },
    notUtf8: 'This file is not UTF-8, so it is read as Windows-1252. Check letters with accents.',
    delimiter: 'Between cells',
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab' },
    columns: { name: 'Column', holds: 'Holds', means: 'Stands for', unit: 'Unit', kept: 'Written' },
    means: (/** @type {string} */ heading) => `${heading} stands for`,
    unit: (/** @type {string} */ heading) => `Unit of ${heading}`,
    keep: (/** @type {string} */ heading) => `Write ${heading} to the output`,
    keepShort: 'keep',
    ignored: 'Not used',
    exact: 'exact name',
    exactColumns: (/** @type {number} */ n) =>
      `${counted(n, 'column has', 'columns have')} the exact name of a field and cells that can be read`,
    guessed: 'guessed',
    chosen: 'chosen',
    filled: (/** @type {number} */ n, /** @type {number} */ of) =>
      n === of ? 'in every row' : `in ${number(n)} of ${number(of)} rows`,
    askUnit: 'Which unit?',
    headingSays: (/** @type {string} */ unit) => `The name says ${unit}.`,
    converts: (/** @type {string} */ from, /** @type {string} */ to) => `${from} is converted to ${to}.`,
    personal: {
      name: 'Looks like a name',
      birth: 'Looks like a birth date',
      record: 'Looks like a record number',
      contact: 'Looks like a way to reach someone',
    },
    leftOut: 'Left out of what is written, unless you keep it.',
    end: { min: 'lowest', max: 'highest' },
    segment: (/** @type {number} */ n) => `segment ${n}`,
    lesions: 'List of lesions',
    plan: 'Plan drawn by the user (JSON)',
    values: (/** @type {number} */ n, /** @type {number} */ bad) =>
      `${counted(n, 'different cell', 'different cells')}${bad > 0 ? `, ${number(bad)} not understood` : ''}`,
    readAs: (/** @type {string} */ cell) => `${cell} means`,
    times: (/** @type {number} */ n) => counted(n, 'row', 'rows'),
    notUnderstood: 'not understood',
    notKnown: 'not known',
    obstacle: {
      twice: 'Two columns stand for the same. Choose one.',
      unit: 'Say which unit its numbers have.',
      half: 'The other end of the range is missing. Map it too, or neither.',
      'both-ways': 'The same is told as a whole and in parts. Choose one way.',
    },
    nothing: 'No column stands for anything yet.',
    obstacles: (/** @type {number} */ n) => `${counted(n, 'column needs', 'columns need')} your answer first:`,
    confirm: (/** @type {number} */ n) => `The columns are right: compute ${counted(n, 'case', 'cases')}`,
    waiting: 'This copy is checking that it computes as published. Then you can start.',
    notUsed: (/** @type {number} */ n) => `${counted(n, 'column is', 'columns are')} not used for the answer.`,
  },

  /** Cells that cannot be read. */
  unread: {
    cell: 'This cell cannot be read.',
    why: {
      'not-a-number': 'This is not a number.',
      'one-number-only': 'One number is expected here, not a range.',
      thousands: 'This could be a decimal or a number of thousands. Write it without a separator of thousands.',
      'too-many-digits': 'This number has more digits than can be kept.',
      'not-a-list': 'This is not a list of numbers.',
      'other-unit': 'This number has another unit than the column.',
      'not-json': 'This is not JSON.',
      unclear: 'This says something twice, or holds a number too large to be a quantity.',
      'not-eight': 'Eight volumes are expected, one for each segment.',
      'not-a-lesion': 'This is not a lesion in the short form.',
      'half-range': 'One end of this range is empty and the other is not.',
      'more-cells': 'This row has more cells than there are column names, so its cells may have shifted.',
      quotes: 'The quotation marks of this row do not match.',
      'too-long': 'The document is too long.',
      'not-utf-8': 'This line is not UTF-8.',
    },
    expected: (/** @type {import('../cohort/read/targets.js').Target} */ { kind, field, end, segment }) => {
      if (kind === 'boolean') return 'yes or no';
      if (field?.choices) return field.choices.map(({ value }) => value).join(', ');
      if (kind === 'segments') return 'segments 1 to 8, or none';
      if (kind === 'lesions') return 'such as 2+3: 30x25 deep vessel n=2; 6: 12 superficial';
      if (kind === 'segment-volumes') return 'eight volumes, or JSON';
      if (!field || field.min === undefined) return 'JSON';
      const { unit } = field;
      return `a number ${rangeOf(end || segment ? { ...field, interval: false } : field)}${unit ? `, in ${unit}` : ''}`;
    },
  },

  run: {
    heading: 'Computing',
    bar: 'Cases computed',
    of: (/** @type {number} */ done, /** @type {number} */ of) => `${number(done)} of ${counted(of, 'case', 'cases')}`,
    rate: (/** @type {number} */ perSecond) =>
      perSecond >= 10 ? `${number(Math.round(perSecond))} a second` : `${perSecond.toFixed(1)} a second`,
    remaining: (/** @type {number} */ seconds) => `about ${duration(seconds)} left`,
    cancel: 'Cancel',
    done: (/** @type {number} */ n, /** @type {number} */ refused, /** @type {number} */ seconds) =>
      `${counted(n, 'case', 'cases')} in ${duration(seconds)}. ${refused === 0 ? 'None was refused.' : `${counted(refused, 'was', 'were')} refused.`}`,
    cancelled: (/** @type {number} */ n, /** @type {number} */ of) =>
      `Cancelled. ${number(n)} of ${counted(of, 'case', 'cases')} were computed; what follows is about these.`,
  },

  out: {
    heading: 'Save the answers',
    csv: 'Save as CSV',
    ndjson: 'Save as NDJSON',
    csvName: 'answers.csv',
    ndjsonName: 'answers.ndjson',
    writing: 'The file is being written.',
    note: 'Your columns, then what the native program prints (nelm cohort --csv, nelm cohort --summary).',
    leftOut: (/** @type {string} */ columns) => `Left out: ${columns}.`,
  },

  charts: {
    heading: 'All cases together',
    note: 'What the rules say of these cases. The numbers say nothing of other patients.',
    table: 'The same as a table',
    tableOf: (/** @type {string} */ name) => `${name}, as a table`,
    cases: 'Cases',
    share: 'Share',
    what: 'What',
    verdicts: 'Verdict',
    several: 'Several remain',
    noGroup: 'No group applies',
    groups: 'Group',
    group: (/** @type {string} */ group) => `Group ${group}`,
    refused: 'Refused',
    lines: 'Reach against the lines',
    line: (/** @type {string} */ line) => `At least ${line} %`,
    reach: { yes: 'within reach', no: 'out of reach', unknown: 'not known', '': 'not asked' },
    missing: 'Most often missing and decisive',
    missingNote:
      'In how many cases the answer depends on a fact that is not known; the filled part: that fact alone would settle it.',
    depends: 'Answer depends on it',
    settles: 'Would settle it',
    noneMissing: 'No answer depends on a missing fact.',
    inCases: (/** @type {number} */ n, /** @type {number} */ of) =>
      `${number(n)} (${of === 0 ? 0 : Math.round((n / of) * 1000) / 10} %)`,
  },

  table: {
    heading: 'Case by case',
    filter: 'Which cases are shown',
    frame: 'Table of cases',
    caption: (/** @type {number} */ n) => `${counted(n, 'case', 'cases')} shown`,
    show: 'Show',
    shows: {
      all: 'All cases',
      settled: 'One verdict',
      open: 'Several remain',
      refused: 'Refused',
      warned: 'With a warning',
    },
    verdict: 'Verdict possible',
    any: 'Any',
    search: 'Row number or name',
    columns: {
      place: 'Row',
      name: 'Case',
      verdict: 'Verdict',
      group: 'Group',
      grade: 'Grade',
      burden: 'Burden',
      reach: 'Reach',
    },
    sortBy: (/** @type {string} */ column) => `Sort by ${column}`,
    warnings: 'Please check',
    open: 'Open',
    openRow: (/** @type {number} */ place) => `Open row ${place} in the calculator`,
    opened: 'It opens in a tab of its own.',
    refused: 'Refused',
    unknown: 'not known',
    problem: (
      /** @type {{column?: string, pointer: string, got?: string, message: string, expected?: string}} */ issue,
    ) => {
      const where = issue.column ?? issue.pointer;
      const got = issue.got ? ` “${issue.got}”` : '';
      return `${where ? `${where}: ` : ''}${issue.message}${got}${issue.expected ? ` Expected: ${issue.expected}.` : ''}`;
    },
    none: 'No case fits.',
    whyRefused: (/** @type {number} */ n) => `Why ${counted(n, 'row was', 'rows were')} refused`,
    firstRefused: (/** @type {number} */ n) => `The first ${number(n)}; all are in the saved files.`,
    row: (/** @type {number} */ place) => `Row ${place}:`,
  },
};
