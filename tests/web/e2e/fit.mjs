// Fit: what does not fit on the page, in width or within its own box.

/** How many pixels the page is wider than its window. @param {import('@playwright/test').Page} page */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * The words of what is cut off, of the parts that are shown.
 * @param {import('@playwright/test').Page} page
 * @param {string} parts
 */
export const cutOff = (page, parts) =>
  page
    .locator(parts)
    .evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ className, localName, textContent }) => `${className || localName}: ${textContent?.trim()}`),
    );
