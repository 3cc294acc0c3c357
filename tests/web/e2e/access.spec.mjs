// Access: no violation that axe knows, in light and dark, in every state; targets are large, and nothing overflows.
import { expect, test } from '@playwright/test';
import { expectNoViolation } from './axe.mjs';
import { enterAll, given, open, sentence } from './clinician.mjs';
import { openDetails } from './details.mjs';
import { cutOff, overflow } from './fit.mjs';

const states = {
  untouched: async () => {},
  open: async (page) => {
    await given(page, {
      'Share of the liver tumour that could be cleared': '60-95',
      'Minimum liver remnant': '12',
    });
    await expect(page.locator('.verdict .possible li').first()).toBeVisible();
  },
  decided: async (page) => {
    await given(page, {
      'Carcinoid heart disease': 'None',
    });
    await expect(sentence(page)).toContainText('Debulking could be considered');
  },
  voided: async (page) => {
    await enterAll(page, {
      'Ki-67': '12,',
      Age: 'x',
      'Causes a hormone syndrome': 'No',
    });
    await expect(sentence(page)).toHaveText('The answer is hidden');
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`${name}: no violation`, async ({ page }) => {
    await open(page);
    await reach(page);
    await openDetails(page);
    await expectNoViolation(page);
  });
}

const sizes = [
  { width: 1180, height: 820 },
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
];
for (const size of sizes) {
  test(`targets and overflow at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    await given(page);
    await expect(page.locator('.verdict .possible li')).toHaveCount(2);
    await openDetails(page);
    const small = await page.locator('button:not(.skip), select, summary, .option, .box').evaluateAll((targets) =>
      targets
        .map((target) => ({
          text: target.textContent?.trim(),
          box: target.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (Math.round(box.height) < 44 || Math.round(box.width) < 44))
        .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const parts = '.label, .option, .options, .unit, .chips li, .opinion *, .sentence, .branches li';
    expect(await cutOff(page, parts)).toEqual([]);
  });
}

test('on a tablet the verdict is in view from the first to the last question', async ({ page }) => {
  await open(page);
  await given(page, { 'Burden taken as late stage': '80' });
  await expect(page.locator('.verdict')).toBeInViewport({ ratio: 1 });
  await page.locator('#answer').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
  await expect(page.locator('.verdict')).toBeInViewport({ ratio: 1 });
});

test('on a phone the answer is in view in brief, and one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await given(page, { 'Carcinoid heart disease': 'None' });
  const bar = page.locator('nelm-answer-bar');
  await expect(bar).toContainText('Debulking supported');
  await expect(bar).toBeInViewport();
  await bar.getByRole('button', { name: 'To the answer' }).click();
  await expect(page.locator('#answer')).toBeFocused();
  await expect(page.locator('.verdict')).toBeInViewport();
});
