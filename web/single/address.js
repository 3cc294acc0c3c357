// Address, of the single file: the workers' scripts are inside it and become blobs; a file on a disk may start no other.
import bookScript from 'nelm-book-worker-script';
import caseScript from 'nelm-case-worker-script';
import script from 'nelm-worker-script';

/** @param {string} text */
const blobOf = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

export const workerAddress = blobOf(script);
export const bookWorkerAddress = blobOf(bookScript);
export const caseWorkerAddress = blobOf(caseScript);

/** @type {WorkerOptions} */
export const workerOptions = {};

export const ownScripts = [workerAddress, bookWorkerAddress, caseWorkerAddress];
