// Does a plan do what its own figures say, and may it be done? Sections 2 and 3, computed anew from the case.

const ADJACENT = [[2, 3], [2, 4], [3, 4], [4, 5], [4, 8], [5, 6], [5, 8], [6, 7], [7, 8]];
const SHARE = { 1: 0.02, 2: 0.07, 3: 0.09, 4: 0.17, 5: 0.12, 6: 0.085, 7: 0.185, 8: 0.26 }; // of the functional volume
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8];
const MM3_PER_ML = 1000;

const sphere = (diameterMm) => ((Math.PI / 6) * diameterMm ** 3) / MM3_PER_ML;

export const close = (a, b, relative = 1e-6) =>
  Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= relative * Math.max(1, Math.abs(a), Math.abs(b));

/** Volume in mL, largest diameter and diameter of the equal sphere in mm, number of members. */
function measure(lesion) {
  const [a, b, c] = [...(lesion.diametersMm ?? [])].sort((x, y) => y - x);
  let volume = lesion.volumeMl ?? null;
  if (volume === null) {
    const product = b === undefined ? a ** 3 : a * b * (c ?? Math.sqrt(a * b));
    volume = ((Math.PI / 6) * product) / MM3_PER_ML;
  }
  const equal = Math.cbrt((6 * volume * MM3_PER_ML) / Math.PI);
  return { volume, equal, largest: a ?? equal, count: lesion.count ?? 1 };
}

function segmentVolumes(document, functionalMl) {
  const measured = document.liver?.functionalSegmentsMl;
  const removed = new Set(document.liver?.removedSegments ?? []);
  const present = NUMBERS.filter((s) => !removed.has(s));
  const whole = present.reduce((sum, s) => sum + SHARE[s], 0);
  const volume = (s) => (measured ? measured[s] : removed.has(s) ? 0 : (SHARE[s] / whole) * functionalMl);
  return { removed, volume };
}

/** Faults of one lesion's treatment, and what it adds to the treated and the lost volume (mL). */
function treat(lesion, plan, settings, resected) {
  const { volume, equal, largest, count } = measure(lesion);
  const wedged = plan.wedged[lesion.id] ?? 0;
  const ablated = plan.ablated[lesion.id] ?? 0;
  const shell = (marginMm) => sphere(equal + 2 * marginMm) - sphere(equal);
  const faults = [];
  if (lesion.segments.every((s) => resected.has(s))) {
    if (wedged + ablated > 0) faults.push(`${lesion.id} is treated and gone`);
    return { treated: count * volume, lost: 0, wedged, ablated, faults };
  }
  const clear = lesion.nearMajorVessel === false;
  const maxWedge = settings.maxWedgeDiameterMm ?? 50;
  const maxAblation = settings.maxAblationDiameterMm ?? 30;
  if (wedged + ablated > count) faults.push(`${lesion.id}: more treated than there are`);
  if (wedged > 0 && !(clear && lesion.depth === 'superficial' && largest <= maxWedge)) faults.push(`${lesion.id} may not be wedged`);
  if (ablated > 0 && !(clear && largest <= maxAblation)) faults.push(`${lesion.id} may not be ablated`);
  const lost = wedged * shell(settings.wedgeMarginMm ?? 5) + ablated * shell(settings.ablationMarginMm ?? 5);
  return { treated: (wedged + ablated) * volume, lost, wedged, ablated, faults };
}

/** Faults of a plan for a case, given the oracle's volumes; `percent` is the threshold it must reach. */
export function planFaults(document, volumes, plan, percent) {
  const settings = document.settings ?? {};
  const { functionalMl, standardMl, tumourMl, minimumRemnantPercent } = volumes;
  const resected = new Set(plan.segments);
  const { removed, volume } = segmentVolumes(document, functionalMl);
  const faults = [...resected].filter((s) => removed.has(s)).map((s) => `resects ${s}, removed before`);
  const sum = { treated: 0, lost: [...resected].reduce((total, s) => total + volume(s), 0), wedged: 0, ablated: 0 };
  for (const lesion of document.lesions) {
    const one = treat(lesion, plan, settings, resected);
    faults.push(...one.faults);
    for (const key of Object.keys(sum)) sum[key] += one[key];
  }
  if (sum.ablated > (settings.maxAblations ?? 16)) faults.push('too many ablations');
  if (sum.wedged + sum.ablated > (settings.maxLocalTreatments ?? 36)) faults.push('too many local treatments');
  const kept = (s) => !resected.has(s) && !removed.has(s);
  if (!ADJACENT.some(([a, b]) => kept(a) && kept(b))) faults.push('no two adjacent segments are kept');
  const remnant = (100 * (functionalMl - sum.lost)) / standardMl;
  if (!(remnant > minimumRemnantPercent)) faults.push(`remnant ${remnant} % is too small`);
  const figures = {
    parenchymaLostMl: sum.lost,
    debulkedPercent: (100 * sum.treated) / tumourMl,
    remnantPercent: remnant,
  };
  for (const [name, value] of Object.entries(figures)) {
    if (!close(plan[name], value)) faults.push(`${name} ${plan[name]} is ${value}`);
  }
  if (!(plan.debulkedPercent >= percent * (1 - 2e-9))) faults.push(`debulks ${plan.debulkedPercent} %`);
  return faults;
}
