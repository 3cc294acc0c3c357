// Units: which unit a heading speaks of, and the exact way from one that was said to the field's own.

/** How each unit is written in headings and cells; the first is how the page writes it. @type {Record<string, string[]>} */
const written = {
  mm: ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
  cm: ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  m: ['m', 'metre', 'metres', 'meter', 'meters'],
  in: ['in', 'inch', 'inches'],
  mL: ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters', 'cc', 'cm3', 'cm³'],
  L: ['l', 'litre', 'litres', 'liter', 'liters'],
  kg: ['kg', 'kilogram', 'kilograms'],
  lb: ['lb', 'lbs', 'pound', 'pounds'],
  '%': ['%', 'percent', 'per cent', 'pct', 'percentage'],
  fraction: ['fraction', 'proportion', 'ratio'],
  years: ['years', 'year', 'yrs', 'yr', 'y'],
  months: ['months', 'month'],
  'per 2 mm²': ['per 2 mm²', 'per 2 mm2', 'per2mm2', '/2mm2', '/2 mm2', '/2mm²', '/2 mm²'],
  'per mm²': ['per mm²', 'per mm2', '/mm2', '/mm²'],
  'per 10 HPF': ['per 10 hpf', '/10hpf', '/10 hpf', 'hpf'],
};

/**
 * From each unit to the field's: by a power of ten, which is exact, or by a factor.
 * @type {Record<string, Record<string, {shift: number} | {factor: number}>>}
 */
const ways = {
  mm: { cm: { shift: 1 } },
  cm: { m: { shift: 2 }, mm: { shift: -1 }, in: { factor: 2.54 } },
  mL: { L: { shift: 3 } },
  kg: { lb: { factor: 0.45359237 } },
  '%': { fraction: { shift: 2 } },
  'per 2 mm²': { 'per mm²': { factor: 2 } },
};

/** The units that a field can be told in, its own first. @param {string} unit of the field */
export const unitsFor = (unit) => [unit, ...Object.keys(ways[unit] ?? {})];

const byWord = new Map(Object.entries(written).flatMap(([unit, words]) => words.map((word) => [word, unit])));

/** @param {string} words exactly a unit, as it stands after a number or in brackets */
export const unitNamed = (words) => byWord.get(words.trim().toLowerCase());

/**
 * The unit that a heading ends with: "Size (cm)", "size_cm", "sizeCm", "Size, cm", "burden %".
 * @param {string} heading
 */
export function unitIn(heading) {
  const bracket = /[([]\s*([^)\]]+?)\s*[)\]]\s*$/.exec(heading)?.[1];
  if (bracket !== undefined) return unitNamed(bracket.replace(/^in\s+(?=.)/i, ''));
  const text = heading.trim().replace(/[_\s,]+/g, ' ');
  const [unit] = [...byWord]
    .filter(([word]) => endsWith(text, word))
    .map(([word, unit]) => ({ word, unit }))
    .sort((a, b) => b.word.length - a.word.length);
  return unit?.unit;
}

/**
 * @param {string} text
 * @param {string} word a sign may stand at once after the name; letters stand apart from it, or begin with a capital
 */
function endsWith(text, word) {
  if (!text.toLowerCase().endsWith(word) || text.length === word.length) return false;
  const at = text.length - word.length;
  if (!/^[a-z]/.test(word)) return true;
  // One letter alone is a unit only in brackets.
  if (word.length < 2 || word === 'in') return false;
  return /[\s/]$/.test(text.slice(0, at)) || (/[a-z0-9]$/.test(text.slice(0, at)) && /^[A-Z]/.test(text.slice(at)));
}

/**
 * @param {number} value
 * @param {string} from unit
 * @param {string} to the field's unit
 */
export function converted(value, from, to) {
  if (from === to) return value;
  const way = ways[to]?.[from];
  if (!way) throw new Error(`no way from ${from} to ${to}`);
  if ('factor' in way) return Number((value * way.factor).toPrecision(12));
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + way.shift}`);
}
