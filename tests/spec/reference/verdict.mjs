// Section 5: the verdict at a line, and the group, of one complete case.
import { at } from './facts.mjs';
import { burden, reach, solitary } from './extent.mjs';
import { grade, outOfScope, poor } from './grade.mjs';
import { settingsOf } from './lines.mjs';

const HORMONAL = '/tumour/hormonalSymptoms';

export const complete = (c) => reach(c) === 100;
export const hormonal = (c) => c.get(HORMONAL);
export const symptomatic = (c) => hormonal(c) || c.get('/tumour/bulkSymptoms');
export const uncontrolled = (c) => symptomatic(c) && !c.get('/tumour/symptomsControlled');
export const functioning = (c) =>
  at(c.document, '/tumour/syndrome') !== null || hormonal(c) || c.get('/tumour/functioning');
export const nodesAtMost = (c) => ['none', 'regional-nodes'].includes(c.get('/extrahepatic'));
export const primaryManageable = (c) => !c.get('/primary/inPlace') || c.get('/primary/resectable');

function contraindicated(c) {
  return poor(c) || c.get('/carcinoidHeartDisease') === 'present' || c.get('/peritonealCarcinomatosis') ||
    c.get('/extrahepatic') === 'significant' || c.get('/liver/failure') || c.get('/liver/childPugh') !== 'A' ||
    !c.get('/patient/fitForLiverSurgery');
}

export function verdictAt(c, line) {
  if (outOfScope(c)) return 'out-of-scope';
  if (contraindicated(c)) return 'contraindicated';
  if (grade(c) === 'G3' || burden(c) > settingsOf(c.document).late) return 'not-supported';
  if (reach(c) < line) return reach(c) > 0 && uncontrolled(c) ? 'palliative-debulking' : 'not-supported';
  if (complete(c) && nodesAtMost(c) && primaryManageable(c)) return 'resection-supported';
  if (burden(c) > 25 && !symptomatic(c)) return 'equipoise';
  if (functioning(c) && (nodesAtMost(c) || uncontrolled(c))) return 'debulking-supported';
  return 'debulking-option';
}

export const verdict = (c) => verdictAt(c, settingsOf(c.document).eligibility);

export function group(c) {
  if (outOfScope(c)) return null;
  if (reach(c) < 70) return reach(c) > 0 && uncontrolled(c) ? 4 : 3;
  return solitary(c) ? 1 : 2;
}
