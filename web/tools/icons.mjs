// Icons: draws icon.svg as PNG files, for the systems that an app is installed on. It knows what that one drawing needs.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** @typedef {[number, number]} Point */
/** @typedef {{fill: number[], holds: (x: number, y: number) => boolean}} Shape */

/** Per pixel, this many samples in each direction. */
const samples = 3;
/** Points that stand for one curve. */
const steps = 16;

/** @param {string} element @param {string} name */
const attribute = (element, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';

/** @param {string} colour */
function rgb(colour) {
  const hex = colour.length === 4 ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/**
 * The outline of a path of M, relative c and relative s.
 * @param {string} path
 * @returns {Point[]}
 */
function outline(path) {
  /** @type {Point[]} */
  const points = [];
  let at = [0, 0];
  let control = at;
  for (const [, command, list] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (list.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'M') points.push((at = control = numbers));
    else if (command !== 'z' && command !== 'c' && command !== 's')
      throw new Error(`icon.svg: path command ${command}`);
    const taken = command === 's' ? 4 : 6;
    for (let i = 0; command !== 'M' && i < numbers.length; i += taken) {
      const given = Array.from({ length: taken / 2 }, (_, k) => [
        at[0] + numbers[i + 2 * k],
        at[1] + numbers[i + 2 * k + 1],
      ]);
      // A smooth curve sets out the way the last one arrived.
      if (command === 's') given.unshift([2 * at[0] - control[0], 2 * at[1] - control[1]]);
      const [first, second, end] = given;
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps;
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        points.push([0, 1].map((k) => a * at[k] + b * first[k] + c * second[k] + d * end[k]));
      }
      [at, control] = [end, second];
    }
  }
  return points;
}

/**
 * Inside is where an odd number of edges lies to the left. The edges that a line meets are kept for the next point on it.
 * @param {Point[]} points
 * @returns {Shape['holds']}
 */
function within(points) {
  /** @type {Map<number, number[]>} */
  const lines = new Map();
  const crossings = (/** @type {number} */ y) =>
    points.flatMap(([ax, ay], i) => {
      const [bx, by] = points.at(i - 1) ?? points[0];
      return ay > y === by > y ? [] : [((bx - ax) * (y - ay)) / (by - ay) + ax];
    });
  return (x, y) => {
    let line = lines.get(y);
    if (!line) lines.set(y, (line = crossings(y)));
    return line.filter((crossing) => crossing <= x).length % 2 === 1;
  };
}

/** @param {string} svg @returns {Shape[]} in drawing order */
function shapesOf(svg) {
  return [...svg.matchAll(/<(rect|path|circle)\b[^>]*>/g)].map(([element, kind]) => {
    const [width, height, radius, x, y, r] = ['width', 'height', 'rx', 'cx', 'cy', 'r'].map((name) =>
      Number(attribute(element, name)),
    );
    const fill = rgb(attribute(element, 'fill'));
    if (kind === 'path') return { fill, holds: within(outline(attribute(element, 'd'))) };
    if (kind === 'circle') return { fill, holds: (px, py) => Math.hypot(px - x, py - y) <= r };
    const beyond = (/** @type {number} */ at, /** @type {number} */ size) =>
      Math.max(radius - at, at - (size - radius), 0);
    return {
      fill,
      holds: (px, py) =>
        px >= 0 &&
        py >= 0 &&
        px <= width &&
        py <= height &&
        Math.hypot(beyond(px, width), beyond(py, height)) <= radius,
    };
  });
}

/**
 * @param {string} type
 * @param {Uint8Array} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/**
 * @param {number} size in pixels
 * @param {(x: number, y: number) => number[]} colourAt red, green, blue and how opaque, of a pixel
 */
function png(size, colourAt) {
  /** @type {Map<string, number>} */
  const palette = new Map();
  const rows = Buffer.alloc(size * (size + 1));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const colour = colourAt(x, y).join();
      if (!palette.has(colour)) palette.set(colour, palette.size);
      rows[y * (size + 1) + 1 + x] = /** @type {number} */ (palette.get(colour));
    }
  if (palette.size > 256) throw new Error('icon.svg: too many colours');
  const colours = [...palette.keys()].map((colour) => colour.split(',').map(Number));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap(([r, g, b]) => [r, g, b]))),
    chunk('tRNS', Buffer.from(colours.map(([, , , opacity]) => opacity))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} svg
 * @param {number} size
 * @param {number} [scale] of the drawing on a ground that fills the icon; without it the drawing keeps its own shape
 */
export function drawn(svg, size, scale) {
  const shapes = shapesOf(svg);
  const room = Number(attribute(svg, 'viewBox').split(' ')[2]);
  const ground = scale === undefined ? [] : [{ fill: shapes[0].fill, holds: () => true }];
  const all = [...ground, ...shapes].reverse();
  const places = Float64Array.from(
    { length: size * samples },
    (_, at) => room / 2 + ((at + 0.5) / (size * samples) - 0.5) * (room / (scale ?? 1)),
  );
  return png(size, (x, y) => {
    const sum = [0, 0, 0, 0];
    for (let i = 0; i < samples * samples; i += 1) {
      const px = places[x * samples + (i % samples)];
      const py = places[y * samples + Math.floor(i / samples)];
      const top = all.find(({ holds }) => holds(px, py));
      if (top) [...top.fill, 1].forEach((part, k) => (sum[k] += part));
    }
    const opaque = sum[3] || 1;
    return [...sum.slice(0, 3).map((part) => Math.round(part / opaque)), Math.round((255 * sum[3]) / samples ** 2)];
  });
}

/**
 * @param {string} svg
 * @param {string} folder
 */
export async function writeIcons(svg, folder) {
  await writeFile(join(folder, 'icon-192.png'), drawn(svg, 192));
  // Systems cut these to their own shape; what matters stays within four fifths of the width.
  await writeFile(join(folder, 'icon-maskable-512.png'), drawn(svg, 512, 0.8));
  await writeFile(join(folder, 'apple-touch-icon.png'), drawn(svg, 180, 0.9));
}
