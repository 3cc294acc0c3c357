// Colours: where the system's colours are forced, what is chosen still differs from what is not. Only Chromium can be asked for them.
import { expect, test } from '@playwright/test';
import { given, open } from './clinician.mjs';

test.use({ contextOptions: { forcedColors: 'active' } });

/** @param {import('@playwright/test').Locator} part */
const ground = (part) => part.evaluate((element) => getComputedStyle(element).backgroundColor);

test('what is chosen differs from what is not', async ({ page }) => {
  await open(page);
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  const group = page.getByRole('radiogroup', { name: 'Child-Pugh class' });
  const chosen = await ground(group.locator('.option:has(:checked)'));
  expect(chosen).not.toBe(await ground(group.locator('.option:not(:has(:checked))').first()));
  const way = page.getByRole('radiogroup', { name: 'How the liver disease is entered' });
  const taken = await ground(way.locator('.way:has(:checked)'));
  expect(taken).not.toBe(await ground(way.locator('.way:not(:has(:checked))')));
});
