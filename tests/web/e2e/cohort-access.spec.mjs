// Access to the page of many cases: sealed, by keyboard, without a violation that axe knows, at each width.
import { expect, test } from '@playwright/test';
import { tableOf } from '../cohort-files.mjs';
import { expectNoViolation } from './axe.mjs';
import { overflow } from './fit.mjs';
import { cases, choose, compute, confirm, csv, openPage, registry, saved, table, unitOf } from './cohort-page.mjs';
import { expectSamePolicy, watched } from './sealed.mjs';

test('the page is sealed, asks for its own files only, and for none once it has loaded', async ({ page, baseURL }) => {
  const { requests, complaints } = watched(page);
  await openPage(page);
  await expect(page.getByRole('contentinfo')).toContainText('No request since loading.');
  for (const url of requests) expect(url.startsWith(baseURL), url).toBe(true);
  const before = requests.length;
  await compute(page, csv('vectors.csv', tableOf(cases.slice(0, 20))));
  await saved(page, 'CSV');
  expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await expect(page.getByRole('contentinfo')).toContainText('No request since loading.');
  expect(complaints).toEqual([]);
  await expectSamePolicy(page, '/cohort.html');
});

test('from the calculator to the page of many cases and back', async ({ page, context }) => {
  await page.goto('/');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Many cases' }).click();
  const cohort = await opened;
  await expect(cohort.getByRole('heading', { name: 'Choose a file' })).toBeVisible();
  await cohort.getByRole('link', { name: 'To the calculator' }).click();
  await expect(cohort.locator('#answer')).toBeVisible();
});

test('by keyboard alone: columns, units, confirmation, sorting', async ({ page }) => {
  await openPage(page);
  await choose(page, csv('k.csv', 'Tumour burden\n20\n40\n'));
  await expect(page.getByRole('heading', { name: 'Confirm the columns' })).toBeFocused();
  await unitOf(page, 'Tumour burden').focus();
  await page.keyboard.press('ArrowDown');
  await expect(confirm(page)).toBeEnabled();
  await confirm(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 cases in')).toBeVisible();
  await page.getByRole('button', { name: 'Sort by Burden' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('columnheader', { name: 'Sort by Burden' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(table(page).locator('tbody:not(.space) tr').first()).toContainText('40 %');
});

/** The page in each of its states. */
const states = {
  choose: async () => {},
  mapping: (page) => choose(page, csv('registry.csv', registry)),
  lines: (page) => {
    const document = { format: 'nelm-case/1', estimates: { contiguousSegmentsPreserved: true } };
    const buffer = Buffer.from(
      `${JSON.stringify({ ...document, history: { progressingOnSystemicTherapy: false } })}\n`,
    );
    return choose(page, { name: 'cases.ndjson', mimeType: 'application/x-ndjson', buffer });
  },
  answers: async (page) => {
    await compute(page, csv('vectors.csv', `${tableOf(cases)}`.replace(/^([^\n]*\n)/, '$1 not-a-site\n')));
    for (const summary of await page.locator('summary').all()) await summary.click();
  },
};

for (const [name, reach] of Object.entries(states))
  test(`no violation that axe knows: ${name}`, async ({ page }) => {
    await openPage(page);
    await reach(page);
    await expectNoViolation(page);
  });

for (const width of [360, 820, 1180])
  test(`targets and overflow at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPage(page);
    for (const reach of Object.values(states)) {
      if (await page.getByRole('button', { name: 'Another file' }).count())
        await page.getByRole('button', { name: 'Another file' }).click();
      await reach(page);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      const small = await page.locator('main :is(button, select, summary, .keep, a)').evaluateAll((targets) =>
        targets
          .map((target) => ({ text: target.textContent?.trim(), box: target.getBoundingClientRect() }))
          .filter(({ box: { width: wide, height } }) => wide > 0 && (Math.round(height) < 44 || Math.round(wide) < 44))
          .map(({ text, box: { width: wide, height } }) => `${text}: ${wide} × ${height}`),
      );
      expect(small).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });
