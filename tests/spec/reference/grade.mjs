// Section 1: the grade of one complete case (facts S80, S87).
import { at } from './facts.mjs';

export const outOfScope = (c) => ['lung', 'thymus'].includes(c.get('/tumour/primarySite'));
export const poor = (c) => c.get('/tumour/differentiation') === 'poor';

const step = (index, low, high) => (index < low ? 1 : index <= high ? 2 : 3);

function gradeOfIndices(c) {
  const byKi67 = step(c.get('/tumour/ki67Percent'), 3, 20);
  const byMitoses = step(c.get('/tumour/mitosesPer2mm2'), 2, 20);
  return `G${Math.max(byKi67, byMitoses)}`;
}

export function grade(c) {
  if (outOfScope(c)) return null;
  if (poor(c)) return 'NEC';
  const reported = at(c.document, '/tumour/grade');
  return reported ?? c.derived('grade of the indices', gradeOfIndices);
}
