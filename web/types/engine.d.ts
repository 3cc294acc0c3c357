// The engine's module as the build finds it: nelm.js, made by the WebAssembly build.
declare module 'nelm-engine' {
  export interface Engine {
    assess(caseJson: string): string;
    counted(caseJson: string): string;
    fields(): string;
    evidence(): string;
    version(): string;
  }
  export default function create(options?: object): Promise<Engine>;
}
// The checks that the build chooses from the published vectors.
declare module 'nelm-proof' {
  export interface Check {
    /** The file of vectors, and the place in it. */
    file: string;
    entry: number;
    case: Record<string, any>;
    expect: Record<string, any>;
  }
  export const checks: Check[];
  /** Out of how many vectors they were chosen. */
  export const of: number;
}
// Set by the build: the digest of nelm.wasm as a server's page names it.
declare const NELM_WASM_INTEGRITY: string;
// Set by the build in the service worker: the files of this version, and what a copy that is offered it is told.
declare const NELM_FILES: { url: string; revision: string | null }[];
declare const NELM_RELEASE: object;
// Inside the single file.
declare module 'nelm-*worker-script' {
  const script: string;
  export default script;
}
declare module 'nelm-wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
