// The planner's question as a mixed-integer linear programme in LP format, with its own arithmetic of volumes.
import { ADJACENT, measure, NUMBERS, segmentVolumes, shell } from '../spec/reference/liver.mjs';

const PRICE_OF_INTERVENTION = 1e-6; // mL, as ties are decided
const TOLERANCE = 1e-9; // relative, of computed percentages
const usual = { maxAblations: 16, maxLocalTreatments: 36, maxWedgeDiameterMm: 50, maxAblationDiameterMm: 30, wedgeMarginMm: 5, ablationMarginMm: 5 };

/** What the programme needs of a case. `volumes` are in mL; `minimumRemnantPercent` is of the standard volume. */
export function problemOf(document, { functionalMl, standardMl, tumourMl }, minimumRemnantPercent) {
  const settings = { ...usual, ...document.settings };
  const { removed, volume } = segmentVolumes(document, functionalMl);
  const segments = NUMBERS.filter((s) => !removed.has(s));
  const entries = document.lesions.map((lesion) => {
    const { volume: one, equal, largest, count } = measure(lesion);
    const clear = lesion.nearMajorVessel === false;
    return {
      segments: lesion.segments,
      volume: one,
      count,
      wedge: clear && lesion.depth === 'superficial' && largest <= settings.maxWedgeDiameterMm ? shell(equal, settings.wedgeMarginMm) : null,
      ablation: clear && largest <= settings.maxAblationDiameterMm ? shell(equal, settings.ablationMarginMm) : null,
    };
  });
  const mostLost = functionalMl - ((minimumRemnantPercent * (1 + TOLERANCE)) / 100) * standardMl;
  const { maxAblations, maxLocalTreatments } = settings;
  return { segments, segmentVolume: volume, entries, tumourMl, mostLost, maxAblations, maxLocalTreatments };
}

const sum = (terms) => terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');

/** Variables: xS segment S resected; yI entry I goes with its segments; wI, aI how many are wedged, ablated; cST both kept. */
export function programme(problem, percent) {
  const { segments, segmentVolume, entries, tumourMl, mostLost, maxAblations, maxLocalTreatments } = problem;
  const treated = entries.flatMap(({ wedge, ablation, volume }, i) => [
    ...(wedge === null ? [] : [{ name: `w${i}`, i, lost: wedge, volume }]),
    ...(ablation === null ? [] : [{ name: `a${i}`, i, lost: ablation, volume, ablated: true }]),
  ]);
  const resected = segments.map((s) => [segmentVolume(s), `x${s}`]);
  const lost = [...resected, ...treated.map(({ name, lost: each }) => [each, name])];
  const gained = [
    ...entries.map(({ volume, count }, i) => [volume * count, `y${i}`]),
    ...treated.map(({ name, volume }) => [volume, name]),
  ];
  const kept = ADJACENT.filter((pair) => pair.every((s) => segments.includes(s)));
  const rows = [
    `debulked: ${sum(gained)} >= ${(percent / 100) * tumourMl * (1 - TOLERANCE)}`,
    `remnant: ${sum(lost)} <= ${mostLost}`,
    `contiguous: ${sum(kept.map(([s, t]) => [1, `c${s}${t}`]))} >= 1`,
    ...kept.flatMap(([s, t]) => [`c${s}${t} + x${s} <= 1`, `c${s}${t} + x${t} <= 1`]),
    ...entries.flatMap(({ segments: own }, i) => own.map((s) => `y${i} - x${s} <= 0`)),
    ...entries.flatMap(({ count }, i) => {
      const local = treated.filter((each) => each.i === i).map(({ name }) => [1, name]);
      return local.length > 0 ? [`${sum([...local, [count, `y${i}`]])} <= ${count}`] : [];
    }),
  ];
  const ablated = treated.filter((each) => each.ablated).map(({ name }) => [1, name]);
  if (ablated.length > 0) rows.push(`${sum(ablated)} <= ${maxAblations}`);
  if (treated.length > 0) rows.push(`${sum(treated.map(({ name }) => [1, name]))} <= ${maxLocalTreatments}`);
  const binary = [...segments.map((s) => `x${s}`), ...entries.map((_, i) => `y${i}`), ...kept.map(([s, t]) => `c${s}${t}`)];
  const sections = [
    'Minimize', ` lost: ${sum(lost.map(([each, name]) => [each + PRICE_OF_INTERVENTION, name]))}`,
    'Subject To', ...rows.map((row) => ` ${row}`),
  ];
  if (treated.length > 0)
    sections.push('Bounds', ...treated.map(({ name, i }) => ` 0 <= ${name} <= ${entries[i].count}`), 'Generals', ` ${treated.map(({ name }) => name).join(' ')}`);
  return [...sections, 'Binary', ` ${binary.join(' ')}`, 'End', ''].join('\n');
}

/** What a solution is worth when its numbers are made whole: mL lost with the price of interventions, and whether it holds. */
export function valueOf(problem, percent, columns) {
  const { segments, segmentVolume, entries, tumourMl, mostLost } = problem;
  const whole = (name) => Math.round(columns[name]?.Primal ?? 0);
  const resected = segments.filter((s) => whole(`x${s}`) === 1);
  let lost = resected.reduce((total, s) => total + segmentVolume(s), 0);
  let interventions = resected.length;
  let treated = 0;
  entries.forEach(({ segments: own, volume, count, wedge, ablation }, i) => {
    if (own.every((s) => resected.includes(s))) {
      treated += count * volume;
      return;
    }
    lost += whole(`w${i}`) * (wedge ?? 0) + whole(`a${i}`) * (ablation ?? 0);
    interventions += whole(`w${i}`) + whole(`a${i}`);
    treated += (whole(`w${i}`) + whole(`a${i}`)) * volume;
  });
  const holds = treated >= (percent / 100) * tumourMl * (1 - 1.5 * TOLERANCE) && lost < mostLost * (1 + 1e-12);
  return { objective: lost + PRICE_OF_INTERVENTION * interventions, holds };
}
