// Keyboard: a whole journey without a pointer: every control is reached in order, is seen when focused and does its work.
import { expect, test } from '@playwright/test';
import { box, group, open, sentence } from './clinician.mjs';

test.beforeEach(({ page }) => open(page));

test('from the first key to a verdict', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the answer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#answer')).toBeFocused();

  await page.getByRole('combobox', { name: 'Primary site' }).focus();
  await page.keyboard.press('P');
  await expect(page.getByRole('combobox', { name: 'Primary site' })).toHaveValue('pancreas');
  await page.keyboard.press('Tab');
  await expect(group(page, 'Differentiation').getByRole('radio', { name: 'Not known' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(group(page, 'Differentiation').getByRole('radio', { name: /Poorly/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(box(page, 'Ki-67')).toBeFocused();
  await page.keyboard.type('55,');
  await expect(sentence(page)).toHaveText('The answer is hidden');
  await page.keyboard.press('Backspace');
  await expect(sentence(page)).toHaveText('The sources name a contraindication to liver surgery');

  await page.keyboard.type('x');
  const link = page.getByRole('link', { name: /Ki-67/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(box(page, 'Ki-67')).toBeFocused();
});

test('every control is reached by Tab, in the order in which it is read', async ({ page }) => {
  const groups = await page.locator('nelm-radio-question, nelm-case-form .ways').count();
  const others = await page
    .locator('nelm-case-form :is(select, input[type=text], input[type=checkbox], summary)')
    .count();
  await page.getByRole('combobox', { name: 'Primary site' }).focus();
  let last = -1;
  for (let reached = 1; ; ++reached) {
    const place = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active?.closest('nelm-case-form')) return null;
      return [...document.querySelectorAll('nelm-case-form *')].indexOf(active);
    });
    if (place === null) {
      expect(reached - 1).toBe(groups + others);
      return;
    }
    expect(place).toBeGreaterThan(last);
    last = place;
    await page.keyboard.press('Tab');
  }
});

test('focus is visible and not hidden under anything', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const bar = page.locator('nelm-answer-bar .bar');
  await page.getByRole('combobox', { name: 'Primary site' }).focus();
  for (let i = 0; i < 30; ++i) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const active = document.activeElement;
      const { top, bottom } = (active?.closest('.options, .box') ?? active).getBoundingClientRect();
      return {
        top,
        bottom,
        outlined: Boolean(document.querySelector(':focus-visible')),
      };
    });
    expect(seen.outlined).toBe(true);
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan((await bar.boundingBox()).y);
  }
});
