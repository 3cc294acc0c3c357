// Begin: the engines of the page. A script of its own, so that they load while the page's is still being read.
import { startEngine } from './start.js';

export const engine = startEngine();
/** For long work, so that no new entry waits for it. */
export const background = startEngine(engine.module());
