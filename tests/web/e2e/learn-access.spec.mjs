// Learner's page: no violation that axe knows at any stop, large targets, nothing cut from phone to laptop; a real PDF.
import { expect, test } from '@playwright/test';
import { expectNoViolation } from './axe.mjs';
import { cutOff, overflow } from './fit.mjs';
import { openLearner } from './learner.mjs';

async function openAll(page) {
  await page.getByRole('button', { name: 'Yes, show them' }).click();
  await page.locator('#glossary summary').click();
}

test('no violation that axe knows at any kind of stop', async ({ page }) => {
  await openLearner(page);
  await openAll(page);
  await page.locator('.story-choice button').nth(3).click();
  for (const stop of await page.locator('.stops button').all()) {
    await stop.click();
    await expectNoViolation(page);
  }
  await page.locator('.term').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolation(page);
});

for (const size of [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
  { width: 1440, height: 900 },
])
  test(`targets and overflow at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openLearner(page);
    await openAll(page);
    for (const story of await page.locator('.story-choice button').all()) {
      await story.click();
      for (const stop of await page.locator('.stops button').all()) {
        await stop.click();
        expect(await overflow(page)).toBe(0);
        expect(await cutOff(page, 'main :is(p, li, button, h4):not(details:not([open]) *)')).toEqual([]);
      }
    }
    // A term stands in a sentence and is as high as its line; all else is at least 44 px.
    const small = await page
      .locator('button:not(.term), summary, .tick, nav a, header a, footer a, .facts a')
      .evaluateAll((all) =>
        all
          .map((target) => ({ text: target.textContent?.trim(), box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && Math.round(box.height) < 44)
          .map(({ text, box }) => `${text}: ${box.height}`),
      );
    expect(small).toEqual([]);
  });

/** How many pages a PDF has: Chromium writes its page objects as plain text. */
const pageCount = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('the sheet is one A4 page with what was ticked, and says what it is', async ({ page, browserName }) => {
  await page.addInitScript(() => (window.print = () => {}));
  await openLearner(page);
  for (const question of ['How much of my liver is tumour?', 'What happens if we wait and watch?'])
    await page.getByLabel(question).check();
  await page.getByRole('button', { name: 'Print my 2 questions' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.question-sheet');
  await expect(sheet).toBeVisible();
  const seen = async (part) => (await part.innerText()).replace(/\s+/g, ' ').trim();
  expect(await seen(sheet)).toBe(await seen(page.locator('body')));
  for (const part of ['My questions', 'How much of my liver is tumour?', 'What happens if we wait and watch?'])
    await expect(sheet).toContainText(part);
  await expect(sheet).toContainText('has not been cleared as a medical device');
  await expect(sheet).not.toContainText('How often do you do this operation here?');
  // Only Chromium can be asked for the PDF itself.
  if (browserName === 'chromium') expect(pageCount(await page.pdf({ format: 'A4' }))).toBe(1);
});
