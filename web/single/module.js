// Module, of the single file: the bytes of nelm.wasm are inside the page's script.
import bytes from 'nelm-wasm';

/** @returns {Promise<WebAssembly.Module>} */
export const compile = () => WebAssembly.compile(bytes);
