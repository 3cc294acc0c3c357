// Scale: places of values in a drawing, and room for labels beside each other.

/** @typedef {{at: number, width: number}} Label at: where its middle should be */

/**
 * @param {[number, number]} domain
 * @param {[number, number]} range
 * @returns {(value: number) => number}
 */
export function linear([from, to], [start, end]) {
  return (value) => Math.round((start + ((value - from) / (to - from)) * (end - start)) * 100) / 100;
}

/**
 * The line of "at least so much": each point's height holds from the point before it up to its own place.
 * @param {{x: number, y: number}[]} points in order, the first where the line begins
 */
export function stepPath([first, ...rest]) {
  return `M${first.x} ${first.y}${rest.map(({ x, y }) => `V${y}H${x}`).join('')}`;
}

/**
 * Where labels stand: each as near to its place as the drawing's edges allow, on the first line where it is free.
 * @param {Label[]} labels
 * @param {{from: number, to: number, gap: number}} room
 * @returns {{x: number, line: number}[]} x: its left edge
 */
export function placeLabels(labels, { from, to, gap }) {
  /** @type {{left: number, right: number}[][]} */
  const lines = [];
  return labels.map(({ at, width }) => {
    const left = Math.max(from, Math.min(at - width / 2, to - width));
    const own = { left, right: left + width };
    /** @param {{left: number, right: number}[] | undefined} taken */
    const free = (taken) => !taken?.some((other) => own.left < other.right + gap && other.left < own.right + gap);
    let line = 0;
    while (!free(lines[line])) line += 1;
    (lines[line] ??= []).push(own);
    return { x: left, line };
  });
}

/**
 * Places moved apart until no two are closer than the gap, in their order and as near to where they were as the room allows.
 * @param {number[]} places
 * @param {{from: number, to: number, gap: number}} room
 */
export function spread(places, { from, to, gap }) {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const moved = [...places];
  let free = from;
  for (const i of order) {
    moved[i] = Math.max(moved[i], free);
    free = moved[i] + gap;
  }
  let end = to;
  for (const i of order.toReversed()) {
    moved[i] = Math.min(moved[i], end);
    end = moved[i] - gap;
  }
  return moved;
}
