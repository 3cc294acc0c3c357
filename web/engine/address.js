// Address: where the scripts are that run beside the page. The single file has its own of this, in ../single.

export const workerAddress = new URL('worker.js', import.meta.url).href;

/** @type {WorkerOptions} */
export const workerOptions = { type: 'module' };

export const serviceWorkerAddress = new URL('service-worker.js', import.meta.url).href;

/** Of the page of many cases. */
export const bookWorkerAddress = new URL('book-worker.js', import.meta.url).href;
export const caseWorkerAddress = new URL('case-worker.js', import.meta.url).href;

export const ownScripts = [workerAddress, serviceWorkerAddress, bookWorkerAddress, caseWorkerAddress];
