// Words: puts the catalogue's words into a page where it names them in braces, and its language.

/**
 * @param {string} page
 * @param {string} lang
 * @param {Record<string, string>} words
 * @returns {string}
 */
export function withWords(page, lang, words) {
  return page.replace('<html lang="en">', `<html lang="${lang}">`).replaceAll(/\{(\w+)\}/g, (whole, name) => {
    if (!(name in words)) throw new Error(`the catalogue has no ${name} for this page`);
    return words[name].replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  });
}
