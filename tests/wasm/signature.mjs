// Signature: the kinds of a WebAssembly export's parameters and results, read from the module's bytes.

const kinds = { 0x7f: 'i32', 0x7e: 'i64', 0x7d: 'f32', 0x7c: 'f64', 0x7b: 'v128', 0x70: 'funcref', 0x6f: 'externref' };

/** @param {Uint8Array} bytes */
function reader(bytes) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  return {
    get done() {
      return at >= bytes.length;
    },
    number,
    byte: () => bytes[at++],
    take: (length) => bytes.subarray(at, (at += length)),
    list: (read) => Array.from({ length: number() }, read),
  };
}

/** @param {Uint8Array} bytes @returns {Map<number, Uint8Array>} by section number */
function sectionsOf(bytes) {
  const sections = new Map();
  const module = reader(bytes.subarray(8));
  while (!module.done) {
    const id = module.byte();
    sections.set(id, module.take(module.number()));
  }
  return sections;
}

const nameOf = (section) => new TextDecoder().decode(section.take(section.number()));

/**
 * The exported functions by name, with the kinds that go in and come out.
 * @param {Uint8Array} bytes
 * @returns {Record<string, {takes: string[], gives: string[]}>}
 */
export function exportedFunctions(bytes) {
  const sections = sectionsOf(bytes);
  const typeSection = reader(sections.get(1));
  const types = typeSection.list(() => {
    if (typeSection.byte() !== 0x60) throw new Error('not a plain function type');
    const kind = () => kinds[typeSection.byte()];
    return { takes: typeSection.list(kind), gives: typeSection.list(kind) };
  });
  const functionSection = reader(sections.get(3));
  const importSection = reader(sections.get(2) ?? Uint8Array.of(0));
  const imported = importSection.list(() => {
    nameOf(importSection);
    nameOf(importSection);
    if (importSection.byte() !== 0) throw new Error('something else than a function is imported');
    return importSection.number();
  });
  const functions = [...imported, ...functionSection.list(() => functionSection.number())];
  const exportSection = reader(sections.get(7));
  const exports = exportSection.list(() => ({
    name: nameOf(exportSection),
    kind: exportSection.byte(),
    index: exportSection.number(),
  }));
  return Object.fromEntries(
    exports.filter(({ kind }) => kind === 0).map(({ name, index }) => [name, types[functions[index]]]),
  );
}
