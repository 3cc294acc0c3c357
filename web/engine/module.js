// Module: fetches and compiles nelm.wasm. The only place of the page that fetches. The single file has its own of this.

/**
 * The browser itself refuses bytes that are not those of the build.
 * @param {URL} url
 * @param {string} integrity
 */
async function published(url, integrity) {
  try {
    return await fetch(url, { integrity });
  } catch {
    throw new Error(`${url.pathname} did not arrive, or is not the one that was published`);
  }
}

/**
 * @param {URL} [url]
 * @param {string} [integrity]
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(url = new URL('nelm.wasm', import.meta.url), integrity = NELM_WASM_INTEGRITY) {
  const response = await published(url, integrity);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  // Some servers do not know the type of wasm files, and streaming refuses any other.
  const streams = response.headers.get('content-type')?.startsWith('application/wasm');
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
