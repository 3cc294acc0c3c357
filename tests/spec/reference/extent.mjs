// Section 4 for cases without a lesion list: reach, burden and number of lesions from the clinician's estimates.
import { at } from './facts.mjs';
import { grid, linesFor, settingsOf } from './lines.mjs';

const DEBULKING = '/estimates/debulkingPercent';

/** S89, S90: 20 %, 30 % with a harmed liver, 40 % with cirrhosis; the setting overrides. */
export function minimumRemnant(c) {
  const { minimum } = settingsOf(c.document);
  if (minimum !== null) return minimum;
  if (c.get('/liver/cirrhosis')) return 40;
  const harmed = ['steatosis', 'hepatitis', 'longChemotherapy'].some((key) => c.get(`/liver/${key}`));
  return harmed ? 30 : 20;
}

function safe(c) {
  return c.get('/estimates/contiguousSegmentsPreserved') === true &&
    c.get('/estimates/remnantPercent') > minimumRemnant(c);
}

/** An unsafe extent only says that less than it can be done: anything from 0 up to, not including, the estimate. */
function reachOfEstimates(c) {
  if (safe(c)) return c.get(DEBULKING);
  const estimate = at(c.document, DEBULKING);
  const top = estimate === null ? 100 : (estimate.max ?? estimate);
  if (top === 0) return 0;
  return c.pick('reach of an unsafe extent', grid(linesFor(DEBULKING, c.document), 0, top, true));
}

export const reach = (c) => c.derived('reach', reachOfEstimates);
export const burden = (c) => c.get('/estimates/tumourBurdenPercent');
export const solitary = (c) => c.get('/estimates/lesionCount') === 1;
