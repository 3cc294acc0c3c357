// Liver places: where lesions are drawn. Deterministic: largest first, near the middle of their segment or on the border
// of their segments, beside each other where there is room, within the liver where they fit.
import { distanceTo, height, isInside, outline, regions, unitsPerMm, width } from './liver-shape.js';

/** @typedef {import('./map-lesions.js').MapLesion} MapLesion */
/**
 * One circle. shown: to scale, or larger or smaller than the lesion is; unsized: its size is not known.
 * @typedef {object} Mark
 * @property {number} index of the lesion in the list
 * @property {number} part which of its lesion's circles it is, from 0
 * @property {number} x
 * @property {number} y
 * @property {number} r
 * @property {number} times how many alike it stands for
 * @property {'to-scale' | 'enlarged' | 'reduced' | 'unsized'} shown
 */
/**
 * A point of the liver and its distances. In units of the drawing.
 * @typedef {object} Spot
 * @property {number} x
 * @property {number} y
 * @property {number} within from the liver's edge
 * @property {number} label from the nearest number
 * @property {number[]} from by segment: how far outside of it, negative inside
 */
/** @typedef {{spot: Spot, cost: number}} Candidate */

const spacing = 9;
const rowSpacing = spacing * 0.866;
const smallest = 3;
const largest = 120;
const unsized = 13;
/** More than this many alike are drawn once, with their number. */
const mostDots = 6;
/** ... and so are fewer when they would fill their segments. */
const mostFilled = 0.3;
/** With more circles than this, each looks for its place among fewer, so that hundreds stay quick. */
const mostCompared = 80;
const mostTried = 60;
const labelRoom = 14;
/** Room for the ring of a treated lesion. */
const gap = 5;
const edge = 2;

/** @type {Spot[] | undefined} */
let grid;

/** Points all over the liver, with their distances to every border. Worked out once. */
function spots() {
  if (grid) return grid;
  grid = [];
  for (let row = 0, y = spacing; y < height; ++row, y += rowSpacing)
    for (let x = spacing * (row % 2 ? 0.5 : 1); x < width; x += spacing)
      if (isInside(outline.polygon, x, y)) grid.push(spotAt(x, y));
  return grid;
}

/** @param {number} x @param {number} y @returns {Spot} */
function spotAt(x, y) {
  /** @type {number[]} */
  const from = [];
  for (const { segment, polygon } of regions)
    from[segment] = distanceTo(polygon, x, y) * (isInside(polygon, x, y) ? -1 : 1);
  // The caudate is drawn over segment 4: what lies there is not drawn there.
  from[4] = Math.max(from[4], -from[1]);
  const label = Math.min(...regions.map(({ label: [labelX, labelY] }) => Math.hypot(x - labelX, y - labelY)));
  return { x, y, within: distanceTo(outline.polygon, x, y), label, from };
}

/**
 * What a place costs without its neighbours: hanging over the liver, over other segments and over a number, and being
 * away from the middle of the segment or from the border of the segments.
 * @param {Spot} spot
 * @param {number[]} segments
 * @param {number} r
 */
function ownCost(spot, segments, r) {
  const single = segments.length === 1;
  if (single && spot.from[segments[0]] > 0) return Infinity;
  const overLiver = Math.max(0, r + edge - spot.within);
  let overOthers = 0;
  for (const { segment } of regions)
    if (!segments.includes(segment)) overOthers = Math.max(overOthers, r + gap - spot.from[segment]);
  const away = single
    ? 0.12 * spot.from[segments[0]]
    : 4 * Math.max(...segments.map((one) => Math.abs(spot.from[one])));
  const overLabel = Math.max(0, Math.min(2 * labelRoom, r + labelRoom - spot.label));
  return 2 * overLiver + overOthers + away + 0.8 * overLabel;
}

/** @type {Map<string, Candidate[]>} */
const known = new Map();
const mostKnown = 1000;

/**
 * The places for a circle, best first. Kept, because a lesion that is dragged asks for all the others' again.
 * @param {number[]} segments
 * @param {number} r
 */
function candidatesFor(segments, r) {
  const key = `${segments.join()} ${r.toFixed(2)}`;
  let candidates = known.get(key);
  if (!candidates) {
    candidates = spots()
      .map((spot) => ({ spot, cost: ownCost(spot, segments, r) }))
      .filter(({ cost }) => cost < Infinity)
      .toSorted((a, b) => a.cost - b.cost);
    if (known.size >= mostKnown) known.clear();
    known.set(key, candidates);
  }
  return candidates;
}

/**
 * @param {{segments: number[], r: number}} circle
 * @param {Mark[]} placed
 */
function placeOne({ segments, r }, placed) {
  const all = candidatesFor(segments, r);
  const candidates = placed.length > mostCompared ? all.slice(0, mostTried) : all;
  let [best] = candidates;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.cost >= least) break;
    let { cost } = candidate;
    const { x, y } = candidate.spot;
    for (const other of placed) {
      const room = r + other.r + gap;
      const square = (x - other.x) ** 2 + (y - other.y) ** 2;
      if (square < room * room) cost += 3 * (room - Math.sqrt(square));
      if (cost >= least) break;
    }
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best.spot;
}

/** @param {number | null} diameterMm @returns {{r: number, shown: Mark['shown']}} */
function sizeOf(diameterMm) {
  if (diameterMm === null) return { r: unsized, shown: 'unsized' };
  const r = (diameterMm / 2) * unitsPerMm;
  if (r < smallest) return { r: smallest, shown: 'enlarged' };
  return r > largest ? { r: largest, shown: 'reduced' } : { r, shown: 'to-scale' };
}

/** The area of segments. @param {number[]} segments */
function roomOf(segments) {
  const inside = spots().filter(({ from }) => segments.some((segment) => from[segment] <= 0));
  return inside.length * spacing * rowSpacing;
}

/**
 * @param {MapLesion} lesion
 * @param {number} index
 */
function circlesOf({ segments, diameterMm, count }, index) {
  if (segments.length === 0) return [];
  const size = sizeOf(diameterMm);
  const fits = count <= mostDots && (count === 1 || count * Math.PI * size.r ** 2 <= mostFilled * roomOf(segments));
  const dots = fits ? count : 1;
  return Array.from({ length: dots }, (_, part) => ({ index, part, segments, times: count / dots, ...size }));
}

/**
 * @param {MapLesion[]} lesions
 * @returns {Mark[]} largest first, which is also the order to draw them in
 */
export function placesOf(lesions) {
  /** @type {Mark[]} */
  const placed = [];
  for (const { segments, ...circle } of lesions.flatMap(circlesOf).toSorted((a, b) => b.r - a.r || a.index - b.index)) {
    const { x, y } = placeOne({ segments, r: circle.r }, placed);
    placed.push({ ...circle, x, y });
  }
  return placed;
}

/**
 * The middle of a segment, where there is most room.
 * @param {number} segment
 */
export function middleOf(segment) {
  const { x, y } = spots().reduce((best, spot) => (spot.from[segment] < best.from[segment] ? spot : best));
  return { x, y };
}
