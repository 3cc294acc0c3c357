// The types of the WebAssembly module. Written by hand: Debian's Emscripten cannot make them; a test holds them to it.

/** The engine: text in, text out. Nothing throws, and nothing is left to free. */
export interface Nelm {
  /** The assessment of a case (nelm-case/1) as JSON (nelm-assessment/1), or why the case was refused. */
  assess(caseJson: string): string;
  /**
   * The summary of a case as one line of JSON (nelm-summary/1), and on a second line what many cases are counted by:
   * {"reachable": [{"percent", "reachable"}], "missing": [{"pointer", "settles"}]}. A refused case has the one line alone.
   */
  counted(caseJson: string): string;
  /** The field catalogue as JSON (nelm-fields/1). */
  fields(): string;
  /** The sources, facts with where each is used, thresholds, assumptions and published series as JSON (nelm-evidence/1). */
  evidence(): string;
  /** The versions of engine, rules and evidence as JSON. */
  version(): string;
}

/** What the loader hands over: the bytes of nelm.wasm, or a way to instantiate them. */
export interface NelmOptions {
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?(path: string, prefix: string): string;
  instantiateWasm?(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module?: WebAssembly.Module) => void,
  ): WebAssembly.Exports | Record<string, never>;
}

/** Makes the engine. */
export default function createNelm(options?: NelmOptions): Promise<Nelm>;
