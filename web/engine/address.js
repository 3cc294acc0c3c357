// Address: where the worker's script is, and what kind of script. The single file has its own of this, in ../single.

export const workerAddress = new URL('worker.js', import.meta.url).href;

/** @type {WorkerOptions} */
export const workerOptions = { type: 'module' };
