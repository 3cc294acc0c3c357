// Encoding: what the bytes of a file say of their own writing. Nothing is replaced: bytes that are not UTF-8 are noticed.

/** @typedef {'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'} Encoding */
/** @typedef {{encoding: Encoding, bom: boolean}} Written */

/** @type {[Encoding, number[]][]} */
const marks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The encoding that a byte order mark names, if there is one.
 * @param {Uint8Array} start of a file
 * @returns {Encoding | undefined}
 */
export function markedAs(start) {
  return marks.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte))?.[0];
}

/**
 * Reads a file once to learn how it is written: what its mark says, UTF-8 where every byte is, else Windows-1252, in
 * which any byte is a letter.
 * @param {Blob} file
 * @param {(bytes: number) => void} [progress] how much was read
 * @returns {Promise<Written>}
 */
export async function encodingOf(file, progress = () => {}) {
  const marked = markedAs(new Uint8Array(await file.slice(0, 3).arrayBuffer()));
  if (marked) return { encoding: marked, bom: true };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  try {
    for await (const bytes of chunksOf(file)) {
      decoder.decode(bytes, { stream: true });
      progress((read += bytes.length));
    }
    decoder.decode();
    return { encoding: 'utf-8', bom: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { encoding: 'windows-1252', bom: false };
  }
}

/** A file is read in parts, so that memory does not grow with it. */
const partBytes = 2 ** 18;

/**
 * @param {Blob} file
 * @returns {AsyncGenerator<Uint8Array>}
 */
export async function* chunksOf(file) {
  for (let at = 0; at < file.size; at += partBytes)
    yield new Uint8Array(await file.slice(at, at + partBytes).arrayBuffer());
}
