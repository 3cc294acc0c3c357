// Sections 2 to 4 by brute force: every segment set with every choice per lesion. For a handful of single lesions.
import { ADJACENT, NUMBERS, close, measure, segmentVolumes, shell } from './liver.mjs';

const LEAVE = { treated: 0, lost: 0, interventions: 0 };

/** What may be done to a lesion that stays in place. */
function choicesFor(lesion, settings) {
  const { volume, equal, largest } = measure(lesion);
  const local = (marginMm) => ({ treated: volume, lost: shell(equal, marginMm ?? 5), interventions: 1 });
  const found = [LEAVE];
  if (lesion.nearMajorVessel !== false) return found;
  if (lesion.depth === 'superficial' && largest <= (settings.maxWedgeDiameterMm ?? 50)) found.push(local(settings.wedgeMarginMm));
  if (largest <= (settings.maxAblationDiameterMm ?? 30)) found.push(local(settings.ablationMarginMm));
  return found;
}

const subsets = (list) => list.reduce((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);

/** Every safe plan of the case as {debulkedPercent, lost}. */
function safePlans(document, { functionalMl, standardMl, minimumPercent }) {
  const settings = document.settings ?? {};
  const { removed, volume } = segmentVolumes(document, functionalMl);
  const present = NUMBERS.filter((s) => !removed.has(s));
  const total = document.lesions.reduce((sum, lesion) => sum + measure(lesion).volume, 0);
  const plans = [];
  for (const set of subsets(present)) {
    const kept = (s) => present.includes(s) && !set.includes(s);
    if (!ADJACENT.some(([a, b]) => kept(a) && kept(b))) continue;
    const resected = { treated: 0, lost: set.reduce((sum, s) => sum + volume(s), 0) };
    let open = [resected];
    for (const lesion of document.lesions) {
      const gone = lesion.segments.every((s) => set.includes(s));
      const options = gone ? [{ treated: measure(lesion).volume, lost: 0 }] : choicesFor(lesion, settings);
      open = open.flatMap((plan) => options.map(({ treated, lost }) => ({ treated: plan.treated + treated, lost: plan.lost + lost })));
    }
    for (const { treated, lost } of open) {
      const remnant = (100 * (functionalMl - lost)) / standardMl;
      if (remnant > minimumPercent && !close(remnant, minimumPercent, 1e-9)) plans.push({ debulkedPercent: 100 * (treated / total), lost });
    }
  }
  return plans;
}

/** Reach in %, and for each threshold the least parenchyma lost in mL (null where it is out of reach). */
export function plan(document, volumes, thresholds) {
  const plans = safePlans(document, volumes);
  const reach = plans.reduce((most, each) => Math.max(most, each.debulkedPercent), 0);
  const least = (percent) => {
    const enough = plans.filter((each) => each.debulkedPercent >= percent * (1 - 1e-9));
    return enough.length === 0 ? null : Math.min(...enough.map((each) => each.lost));
  };
  return { reach, least: thresholds.map((percent) => ({ percent, lost: least(percent) })) };
}
