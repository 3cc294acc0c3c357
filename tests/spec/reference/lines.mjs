// The lines numbers are compared with, and grids of values that lie on, below, between and above them.
import { at } from './facts.mjs';

export const settingsOf = (document) => ({
  thresholds: at(document, '/settings/thresholdsPercent') ?? [70, 90],
  eligibility: at(document, '/settings/eligibilityThresholdPercent') ?? 70,
  minimum: at(document, '/settings/minimumRemnantPercent'),
  late: at(document, '/settings/lateStageBurdenPercent') ?? 75,
});

/** Lines for the number at a pointer. Every line is compared with somewhere in sections 1, 4, 5 or 6. */
export function linesFor(pointer, document) {
  const { thresholds, eligibility, minimum, late } = settingsOf(document);
  switch (pointer) {
    case '/tumour/ki67Percent': return [3, 20];
    case '/tumour/mitosesPer2mm2': return [2, 20];
    case '/estimates/tumourBurdenPercent': return [25, 75, late];
    case '/estimates/remnantPercent': return minimum === null ? [20, 30, 40] : [minimum];
    default: return [0, 70, 100, eligibility, ...thresholds]; // reach
  }
}

/** Values between low and high that differ in how they stand to the lines; `below` leaves high itself out. */
export function grid(lines, low, high, below = false) {
  const marks = [...new Set([low, high, ...lines])].filter((x) => x >= low && x <= high).sort((a, b) => a - b);
  const values = [];
  marks.forEach((mark, i) => {
    if (i > 0) values.push((marks[i - 1] + mark) / 2);
    values.push(mark);
  });
  return below ? values.filter((x) => x < high) : values;
}
