// Begin: the module and the engine of the page. A script of its own, so that they load while the page's is still being read.
import { compile } from './module.js';
import { startEngine } from './start.js';

export const module = compile();
export const engine = startEngine(module, { proves: true });
