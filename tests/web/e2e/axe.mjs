// Axe: the accessibility checks. The pages have no frames, so one pass over the document does, and of what passes the
// names of the rules are enough: three times as fast as the usual two passes.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In the dark only colours differ. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * @param {import('@playwright/test').Page} page
 * @param {{colorScheme?: string, within?: string}} [where]
 */
export async function expectNoViolation(page, { colorScheme = 'light', within } = {}) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  if (within) axe.include(within);
  if (colorScheme === 'dark') axe.withRules(colourRules);
  else axe.withTags(tags);
  const { violations, passes } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ target }) => target.join(' '))])).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
}
