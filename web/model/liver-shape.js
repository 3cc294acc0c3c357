// Liver shape: the eight Couinaud segments as a schematic in the usual frontal view, the patient's right on the left.
// Borders between segments are drawn once and shared, so that neighbours meet exactly. A drawing, not an anatomy.

/** @typedef {readonly [number, number]} Point */
/** @typedef {{from: Point, curves: readonly (readonly number[])[]}} Line cubic curves, each two controls and an end */

export const width = 640;
export const height = 410;

/** A liver of about 23 cm across fills the drawing. */
export const unitsPerMm = 2.4;

/** @type {Record<string, Point>} where three or more borders meet, named by the segments around them */
const nodes = {
  48: [308, 44],
  24: [412, 62],
  23: [610, 128],
  34: [402, 262],
  45: [290, 326],
  56: [152, 384],
  67: [34, 216],
  78: [178, 48],
  5678: [164, 212],
  458: [294, 200],
  234: [402, 164],
};

/** @type {Record<string, [string, string, number[]]>} from, to, the two controls */
const borders = {
  top4: ['48', '24', [330, 66, 376, 58]],
  top2: ['24', '23', [476, 70, 604, 80]],
  under3: ['23', '34', [616, 178, 478, 238]],
  under4: ['34', '45', [386, 300, 324, 340]],
  under5: ['45', '56', [268, 362, 212, 388]],
  side6: ['56', '67', [80, 380, 32, 312]],
  side7: ['67', '78', [36, 128, 92, 62]],
  top8: ['78', '48', [222, 41, 282, 22]],
  right: ['78', '5678', [166, 104, 156, 158]],
  rightBelow: ['5678', '56', [170, 264, 166, 330]],
  portal67: ['67', '5678', [76, 220, 124, 220]],
  portal58: ['5678', '458', [206, 204, 252, 206]],
  middle: ['48', '458', [306, 94, 296, 148]],
  middleBelow: ['458', '45', [292, 244, 286, 286]],
  falciform: ['24', '234', [414, 98, 406, 132]],
  falciformBelow: ['234', '34', [398, 196, 402, 230]],
  left: ['234', '23', [464, 172, 560, 166]],
};

/** @type {Record<number, string[]>} the borders around each segment, in order; a minus: drawn the other way */
const outlines = {
  2: ['top2', '-left', '-falciform'],
  3: ['left', 'under3', '-falciformBelow'],
  4: ['top4', 'falciform', 'falciformBelow', 'under4', '-middleBelow', '-middle'],
  5: ['portal58', 'middleBelow', 'under5', '-rightBelow'],
  6: ['portal67', 'rightBelow', 'side6'],
  7: ['side7', 'right', '-portal67'],
  8: ['top8', 'middle', '-portal58', '-right'],
};
const silhouette = ['top4', 'top2', 'under3', 'under4', 'under5', 'side6', 'side7', 'top8'];

/** The caudate lobe lies behind the others: drawn in the middle, dashed. @type {Line} */
const caudate = {
  from: [314, 172],
  curves: [
    [312, 146, 336, 138, 352, 144],
    [378, 146, 388, 160, 382, 178],
    [378, 200, 356, 206, 340, 200],
    [322, 198, 314, 188, 314, 172],
  ],
};

/** @param {string} name @returns {Line} */
function borderOf(name) {
  const backwards = name.startsWith('-');
  const [from, to, [ax, ay, bx, by]] = borders[backwards ? name.slice(1) : name];
  return backwards
    ? { from: nodes[to], curves: [[bx, by, ax, ay, ...nodes[from]]] }
    : { from: nodes[from], curves: [[ax, ay, bx, by, ...nodes[to]]] };
}

/** @param {string[]} names @returns {Line} */
function around(names) {
  const lines = names.map(borderOf);
  return { from: lines[0].from, curves: lines.flatMap(({ curves }) => curves) };
}

/** @param {Line} line */
const pathOf = ({ from, curves }) => `M${from.join(' ')}${curves.map((curve) => `C${curve.join(' ')}`).join('')}Z`;

const steps = 12;

/** @param {Line} line @returns {Point[]} */
function polygonOf({ from, curves }) {
  /** @type {Point[]} */
  const points = [];
  let [x, y] = from;
  for (const [ax, ay, bx, by, endX, endY] of curves) {
    for (let step = 0; step < steps; ++step) {
      const t = step / steps;
      const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      points.push([p * x + q * ax + r * bx + s * endX, p * y + q * ay + r * by + s * endY]);
    }
    [x, y] = [endX, endY];
  }
  return points;
}

const whole = around(silhouette);

/** @typedef {{segment: number, path: string, polygon: Point[], label: Point}} Region */

/** Where each number stands: at an edge, so that it leaves room for lesions. @type {Record<number, Point>} */
const labels = {
  1: [364, 186],
  2: [566, 110],
  3: [548, 178],
  4: [330, 300],
  5: [184, 352],
  6: [74, 296],
  7: [108, 112],
  8: [206, 66],
};

/** In the order in which they are read and drawn; the caudate last, over the others. @type {Region[]} */
export const regions = [2, 3, 4, 5, 6, 7, 8, 1].map((segment) => {
  const line = segment === 1 ? caudate : around(outlines[segment]);
  return { segment, path: pathOf(line), polygon: polygonOf(line), label: labels[segment] };
});

export const outline = { path: pathOf(whole), polygon: polygonOf(whole) };

/** @param {readonly Point[]} polygon @param {number} x @param {number} y */
export function isInside(polygon, x, y) {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, ay] = polygon[i];
    const [bx, by] = polygon[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** How far a point is from the border of a polygon. @param {readonly Point[]} polygon @param {number} x @param {number} y */
export function distanceTo(polygon, x, y) {
  let nearest = Infinity;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, ay] = polygon[j];
    const [dx, dy] = [polygon[i][0] - ax, polygon[i][1] - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    nearest = Math.min(nearest, (ax + along * dx - x) ** 2 + (ay + along * dy - y) ** 2);
  }
  return Math.sqrt(nearest);
}

/**
 * The segment that is drawn at a point.
 * @param {number} x
 * @param {number} y
 */
export function segmentAt(x, y) {
  return regions.findLast(({ polygon }) => isInside(polygon, x, y))?.segment;
}

/**
 * The segments that something at a point lies in: several where it is dropped on their border.
 * @param {number} x
 * @param {number} y
 * @param {number} reach how near to a border counts as on it
 */
export function segmentsAround(x, y, reach) {
  const at = segmentAt(x, y);
  if (at === undefined) return [];
  // The caudate is drawn over its neighbours, so nearness to them says nothing.
  const near = at === 1 ? [] : regions.filter(({ segment }) => segment !== 1);
  const touched = near.filter(({ polygon }) => isInside(polygon, x, y) || distanceTo(polygon, x, y) <= reach);
  return [...new Set([at, ...touched.map(({ segment }) => segment)])].toSorted((a, b) => a - b);
}
