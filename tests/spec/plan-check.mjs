// Does a plan do what its own figures say, and may it be done? Sections 2 and 3, computed anew from the case.
import { ADJACENT, close, measure, segmentVolumes, shell } from './reference/liver.mjs';

/** Faults of one lesion's treatment, and what it adds to the treated and the lost volume (mL). */
function treat(lesion, plan, settings, resected) {
  const { volume, equal, largest, count } = measure(lesion);
  const wedged = plan.wedged[lesion.id] ?? 0;
  const ablated = plan.ablated[lesion.id] ?? 0;
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
  const lost = wedged * shell(equal, settings.wedgeMarginMm ?? 5) + ablated * shell(equal, settings.ablationMarginMm ?? 5);
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
