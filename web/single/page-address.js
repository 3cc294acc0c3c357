// Page address, of the single file: the page's name is its query. Nothing else ever is.

/**
 * @param {string} name
 * @param {string} [anchor]
 */
export const pageAddress = (name, anchor) => `${name === 'index' ? '?' : `?${name}`}${anchor ? `#${anchor}` : ''}`;
