// Figures: every threshold of the headers, and the headers again with figures that can be changed. As a program: writes them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const headers = ['model/thresholds.h', 'advice/advice_thresholds.h'];
const text = (header) => readFileSync(at(`core/src/${header}`), 'utf8');

/** inline constexpr Threshold name{"id", "meaning", value, "unit", Comparator::sign, ... */
const THRESHOLD = /(inline constexpr Threshold (\w+)\{\s*"([^"]+)",\s*"[^"]+",\s*)([\d.]+)(,\s*"([^"]*)",\s*)(Comparator::(\w+))/g;
const NUMBER = /inline constexpr double (\w+) = ([\d.]+);/g;
const comparators = ['below', 'at_most', 'at_least', 'above'];

export function figures() {
  return headers.map(text).flatMap((header) => [
    ...[...header.matchAll(THRESHOLD)].map(([, , name, id, value, , unit, , sign]) => ({ name, id, value: Number(value), unit, sign })),
    ...[...header.matchAll(NUMBER)].map(([, name, value]) => ({ name, id: name, value: Number(value), unit: '', sign: null })),
  ]);
}

const sources = readdirSync(at('core/src'), { recursive: true })
  .filter((name) => /\.(h|cpp)$/.test(name))
  .map((name) => readFileSync(at(`core/src/${name}`), 'utf8'))
  .join('\n');

/** Whether the sources ever compare with the whole line, sign and all; of some figures only the value is used. */
export const signIsUsed = ({ name, sign }) => sign !== null && new RegExp(`\\b${name}\\.(at|line)\\(`).test(sources);

export const numberOf = (sign) => comparators.indexOf(sign);

function rewritten(header) {
  return text(header)
    .replace('#pragma once\n', '#pragma once\n\n#include "mutant.h"\n')
    .replace('double value;', 'mutants::Figure value;')
    .replace('Comparator comparator;', 'mutants::Sign<Comparator> comparator;')
    .replaceAll(THRESHOLD, (_, start, name, id, value, middle, unit, sign) =>
      `${start}mutants::Figure{${value}, "${id}"}${middle}mutants::Sign<Comparator>{${sign}, "${id}"}`)
    .replaceAll(NUMBER, 'inline constexpr mutants::Figure $1{$2, "$1"};');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const header of headers) {
    const place = at(`build/mutants/headers/${header}`);
    mkdirSync(dirname(place), { recursive: true });
    const now = rewritten(header);
    let before = '';
    try { before = readFileSync(place, 'utf8'); } catch { /* the first time there is none */ }
    if (now !== before) writeFileSync(place, now);
  }
}
