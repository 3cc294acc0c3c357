// Engine fields: the catalogue as the engine tells it, and what a column can stand for.
import { readFile } from 'node:fs/promises';
import create from '../../../build/wasm/dist/nelm.js';
import { targetsOf } from '../../../web/cohort/read/targets.js';

const wasm = new URL('../../../build/wasm/dist/nelm.wasm', import.meta.url);
export const engine = await create({ wasmBinary: await readFile(wasm) });
export const { fields } = JSON.parse(engine.fields());
export const targets = targetsOf(fields);

/** @param {string} pointer */
export const target = (pointer) => targets.find((each) => each.pointer === pointer);
