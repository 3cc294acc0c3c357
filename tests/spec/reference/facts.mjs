// What a case may leave unknown: every fact the decision rules ask for, with the values it can take.
// Numbers have no list of values; a grid of representative values stands for them (lines.mjs).

const yesNo = [false, true];

export const choices = {
  '/tumour/primarySite': [
    'small-bowel', 'appendix', 'colon', 'cecum', 'rectum', 'stomach', 'duodenum', 'pancreas',
    'lung', 'thymus', 'unknown-primary', 'other',
  ],
  '/tumour/differentiation': ['well', 'poor'],
  '/tumour/functioning': yesNo,
  '/tumour/hormonalSymptoms': yesNo,
  '/tumour/bulkSymptoms': yesNo,
  '/tumour/symptomsControlled': yesNo,
  '/primary/inPlace': yesNo,
  '/primary/resectable': yesNo,
  '/extrahepatic': ['none', 'regional-nodes', 'limited', 'significant'],
  '/peritonealCarcinomatosis': yesNo,
  '/carcinoidHeartDisease': ['none', 'present', 'corrected'],
  '/patient/fitForLiverSurgery': yesNo,
  '/liver/failure': yesNo,
  '/liver/cirrhosis': yesNo,
  '/liver/hepatitis': yesNo,
  '/liver/steatosis': yesNo,
  '/liver/longChemotherapy': yesNo,
  '/liver/childPugh': ['A', 'B', 'C'],
  '/estimates/contiguousSegmentsPreserved': yesNo,
  '/history/progressingOnSystemicTherapy': yesNo,
};

/** Numbers the rules compare with lines: the range they may lie in. */
export const numbers = {
  '/tumour/ki67Percent': [0, 100],
  '/tumour/mitosesPer2mm2': [0, 1000],
  '/estimates/tumourBurdenPercent': [0, 100],
  '/estimates/debulkingPercent': [0, 100],
  '/estimates/remnantPercent': [0, 100],
  '/estimates/lesionCount': [1, 1000],
};

/** Sites differ only in whether they are in scope: these two stand for all of them where sets are enumerated. */
export const siteExamples = ['small-bowel', 'lung'];

/** The value at a pointer, or null when it is absent or null. */
export function at(document, pointer) {
  let value = document;
  for (const key of pointer.slice(1).split('/')) value = value?.[key];
  return value ?? null;
}

/** A copy of the document with one value set (or removed when the value is undefined). */
export function withValue(document, pointer, value) {
  const copy = structuredClone(document);
  const keys = pointer.slice(1).split('/');
  const last = keys.pop();
  let node = copy;
  for (const key of keys) node = node[key] ??= {};
  if (value === undefined) delete node[last];
  else node[last] = value;
  return copy;
}
