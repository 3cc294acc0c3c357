// The corpus that the fuzzer starts from, in build/fuzz: golden cases, vectors, drawn problems, committed seeds, and a dictionary
// of the format.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldenCases, schema, vectorFiles, vectors } from '../spec/files.mjs';
import { generator } from '../spec/random-cases.mjs';

const built = (path) => fileURLToPath(new URL(`../../build/fuzz/${path}`, import.meta.url));
const seeds = fileURLToPath(new URL('seeds', import.meta.url));

for (const target of ['reader', 'planner', 'csv']) {
  mkdirSync(built(`corpus/${target}`), { recursive: true });
  if (existsSync(`${seeds}/${target}`)) cpSync(`${seeds}/${target}`, built(`corpus/${target}`), { recursive: true });
}
/** Where both readers of a case begin: the whole one, and the row of a table. */
function writeCase(name, text) {
  for (const target of ['reader', 'csv']) writeFileSync(built(`corpus/${target}/${name}`), text);
}
for (const { name, text } of goldenCases) writeCase(name, text);
for (const file of vectorFiles)
  vectors(file).slice(0, 20).forEach((entry, i) => writeCase(`${file}-${i}`, JSON.stringify(entry.case)));

// A problem takes about 300 bytes. What a shorter input leaves out is taken at its least: a liver of a few millilitres.
const random = generator(20261127);
for (let i = 0; i < 60; i += 1)
  writeFileSync(built(`corpus/planner/drawn-${i}`), Uint8Array.from({ length: 320 }, () => 256 * random()));

/** Every key and choice of a schema. */
function words(part) {
  if (Array.isArray(part)) return part.flatMap(words);
  if (part === null || typeof part !== 'object') return [];
  return [...Object.keys(part.properties ?? {}), ...(part.enum ?? []), ...Object.values(part).flatMap(words)];
}
const dictionary = new Set(words(schema('nelm-case-1')).filter((word) => typeof word === 'string' && /^[ -~]+$/.test(word)));
writeFileSync(built('words.dict'), [...dictionary].map((word) => `"\\"${word}\\""\n`).join(''));
