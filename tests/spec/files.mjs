// Reads what the tests share: golden cases, vectors, schemas.
import { readdirSync, readFileSync } from 'node:fs';

const under = (path) => new URL(path, import.meta.url);
export const json = (path) => JSON.parse(readFileSync(under(path), 'utf8'));

/** Every golden case: its name, the raw text of the case (which may be broken on purpose) and what is expected. */
export const goldenCases = readdirSync(under('../cases/'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    text: readFileSync(under(`../cases/${name}/case.json`), 'utf8'),
    expected: json(`../cases/${name}/expected.json`),
  }));

export const vectorFiles = ['decisions', 'edges', 'plans', 'plans-large', 'unknown-plans'];
export const vectors = (name) => json(`../vectors/${name}.json`);

export const schema = (name) => json(`../../core/schema/${name}.schema.json`);

/** The reference knows estimates only. */
export const listsLesions = (document) => (document.lesions?.length ?? 0) > 0;
