// Lines: bytes cut into lines, as the native program cuts them: every line is one case. Of a line longer than any case
// only the length is kept.

/** @typedef {{place: number, text: string} | {place: number, bytes: number, fault: 'too-long' | 'not-utf-8'}} Line */

/** The engine reads cases up to this size. */
export const mostBytes = 2 ** 20;

const lineEnd = 0x0a;

export class LineCutter {
  constructor() {
    /** @type {Uint8Array[]} */
    this.parts = [];
    this.bytes = 0;
    this.place = 0;
    this.decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  }

  /** @param {Uint8Array} bytes */
  grow(bytes) {
    this.bytes += bytes.length;
    if (this.bytes <= mostBytes) this.parts.push(bytes);
    else this.parts = [];
  }

  /** @returns {Line} the line that has come to its end */
  take() {
    const { parts, bytes } = this;
    this.parts = [];
    this.bytes = 0;
    const place = ++this.place;
    if (bytes > mostBytes) return { place, bytes, fault: 'too-long' };
    try {
      let text = '';
      for (const part of parts) text += this.decoder.decode(part, { stream: true });
      text += this.decoder.decode();
      // A mark of the encoding is no part of the first case.
      return { place, text: place === 1 ? text.replace(/^\uFEFF/, '') : text };
    } catch {
      this.decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return { place, bytes, fault: 'not-utf-8' };
    }
  }

  /**
   * @param {Uint8Array} part of the file
   * @param {boolean} [last]
   * @returns {Line[]} the lines that are whole
   */
  add(part, last = false) {
    /** @type {Line[]} */
    const lines = [];
    let from = 0;
    for (let end = part.indexOf(lineEnd); end >= 0; end = part.indexOf(lineEnd, from)) {
      this.grow(part.subarray(from, end));
      lines.push(this.take());
      from = end + 1;
    }
    this.grow(part.subarray(from));
    if (last && this.bytes > 0) lines.push(this.take());
    return lines;
  }
}
