// Pictures: the calculator with an example open, at four sizes and in both themes, against pictures that someone has looked at
// (pictures/). After a wanted change: npm --prefix tests run pictures, look at each, commit.
import { expect, test } from '@playwright/test';
import { open, settled } from './clinician.mjs';

const sizes = { phone: [360, 740], upright: [820, 1180], tablet: [1180, 820], laptop: [1440, 900] };

for (const [name, [width, height]] of Object.entries(sizes))
  for (const theme of /** @type {const} */ (['light', 'dark']))
    test(`${name}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page);
      await page.getByRole('combobox', { name: 'Examples' }).selectOption({ index: 1 });
      await expect(page.locator('nelm-plan-card .plans')).toBeVisible();
      await settled(page);
      // Its build number is another with every build.
      await expect(page).toHaveScreenshot(`${name}-${theme}.png`, { mask: [page.getByRole('contentinfo')] });
    });
