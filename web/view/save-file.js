// Save file: hands a file to the browser to save.

/** So long the browser may take to fetch what it saves. */
const patienceMs = 60_000;

/**
 * @param {Blob} blob
 * @param {string} name
 */
export function saveFile(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patienceMs);
}
