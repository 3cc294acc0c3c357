// Manners: twice as large, wider spaced and without motion, the page still holds and says the same.
import { expect, test } from '@playwright/test';
import { given, open } from './clinician.mjs';
import { openDetails } from './details.mjs';
import { cutOff, overflow } from './fit.mjs';

const parts = '.label, .hint, .option, .options, .unit, .chips li, .opinion *, .sentence, .branches li, button, h2';

async function answered(page) {
  await open(page);
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  await openDetails(page);
}

test('at 200 % zoom nothing overflows or is cut', async ({ page }) => {
  await answered(page);
  // A page of 1180 pixels at twice the size has 590 of its own.
  await page.setViewportSize({ width: 590, height: 410 });
  expect(await overflow(page)).toBe(0);
  expect(await cutOff(page, parts)).toEqual([]);
});

test('type twice as large: nothing overflows or is cut', async ({ page }) => {
  await answered(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await overflow(page)).toBe(0);
  expect(await cutOff(page, parts)).toEqual([]);
});

test('the spacing that a reader may set cuts nothing', async ({ page }) => {
  await answered(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  for (const width of [1180, 360]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await overflow(page)).toBe(0);
    expect(await cutOff(page, parts)).toEqual([]);
  }
});

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('nothing moves', async ({ page }) => {
    await answered(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part);
          return (
            animationName !== 'none' ||
            scrollBehavior === 'smooth' ||
            transitionDuration.split(',').some((time) => parseFloat(time) > 0)
          );
        }).length,
    );
    expect(moving).toBe(0);
  });
});

test('everything that can be pressed is at least 44 pixels large', async ({ page }) => {
  await answered(page);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const small = await page
    .locator(
      'button:not(.skip), select, summary, .option, .way, .box, a.field-link, a.evidence-link, label.file, [role=button]',
    )
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (Math.round(box.height) < 44 || Math.round(box.width) < 44))
        // A link within a sentence is as high as its line.
        .filter(({ target }) => !(target.matches('a') && getComputedStyle(target).display === 'inline'))
        .map(({ target, box }) => `${target.className} ${target.textContent?.trim()}: ${box.width} × ${box.height}`),
    );
  expect(small).toEqual([]);
});

test('the verdict is spoken once it has settled', async ({ page }) => {
  await open(page);
  await given(page, { 'Carcinoid heart disease': 'None' });
  await expect(page.locator('nelm-page > p[role=status]')).toHaveText(
    'Debulking could be considered; the sources support it for a functioning tumour',
  );
});
