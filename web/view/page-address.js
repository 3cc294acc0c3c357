// Page address: of another page of the site, by its name. The single file has its own of this, in ../single.

/**
 * @param {string} name
 * @param {string} [anchor]
 */
export const pageAddress = (name, anchor) => `${name}.html${anchor ? `#${anchor}` : ''}`;
