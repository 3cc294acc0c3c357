// Address, of the single file: the worker's script is inside it and becomes a blob; a file on a disk may start no other.
import script from 'nelm-worker-script';

export const workerAddress = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));

/** @type {WorkerOptions} */
export const workerOptions = {};

export const ownScripts = [workerAddress];
