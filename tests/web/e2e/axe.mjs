// Axe: the accessibility checks. The pages have no frames, so one pass over the document does, and of what passes the
// names of the rules are enough: three times as fast as the usual two passes.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In the dark only colours differ. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * In the light, and then in the dark, in which the page is left.
 * @param {import('@playwright/test').Page} page
 * @param {string} [within] a part of the page
 */
export async function expectNoViolation(page, within) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
    if (within) axe.include(within);
    if (colorScheme === 'dark') axe.withRules(colourRules);
    else axe.withTags(tags);
    const { violations, passes } = await axe.analyze();
    const said = violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ target }) => target.join(' '))]);
    expect(said, colorScheme).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  }
}
