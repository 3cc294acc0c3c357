// The native program, where the build leaves it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the build; without it no test can say anything. @param {string} path within build */
export function built(path) {
  const file = fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is missing: build the engine first`);
  return file;
}

export const program = built('bin/nelm');

/**
 * What `nelm cohort` prints of the lines.
 * @param {string} lines
 * @param {string[]} options
 */
export const native = (lines, ...options) =>
  execFileSync(program, ['cohort', ...options], { input: lines, encoding: 'utf8', maxBuffer: 2 ** 30 });
