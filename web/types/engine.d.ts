// The engine's module as the build finds it: nelm.js, made by the WebAssembly build.
declare module 'nelm-engine' {
  export interface Engine {
    assess(caseJson: string): string;
    fields(): string;
    evidence(): string;
    version(): string;
  }
  export default function create(options?: object): Promise<Engine>;
}
