// Every field of the case schema with its pointer and limits, as one flat list: the schema is the table.
import { schema } from './files.mjs';

export const caseSchema = schema('nelm-case-1');

const resolve = (node) => (node.$ref ? { ...caseSchema.$defs[node.$ref.split('/').at(-1)], ...node, $ref: undefined } : node);
const has = (node, type) => [node.type].flat().includes(type);

/** The kind of a field in the words of the format. */
function kind(node) {
  if (node.const !== undefined) return 'format';
  if (node.enum) return 'choice';
  if (node.anyOf && !node.type) return 'range';
  return ['object', 'array', 'boolean', 'integer', 'number', 'string'].find((type) => has(node, type));
}

function walk(node, pointer, found) {
  const resolved = resolve(node);
  const numeric = resolved.anyOf?.find((each) => each.type === 'number') ?? resolved;
  found.push({ pointer, kind: kind(resolved), node: resolved, limits: numeric });
  for (const [key, child] of Object.entries(resolved.properties ?? {})) {
    if (kind(resolved) !== 'range') walk(child, `${pointer}/${key}`, found);
  }
  if (resolved.items) walk(resolved.items, `${pointer}/0`, found);
  return found;
}

/** `{pointer, kind, node, limits}` for the root and everything below it; an array's items stand at index 0. */
export const fields = walk(caseSchema, '', []);
