// Beside the verdict: other treatments by topic, published series by likeness, length of life on request only.
import { expect, test } from '@playwright/test';
import { given, open, sentence } from './clinician.mjs';
import { openDetails } from './details.mjs';

test.beforeEach(async ({ page }) => {
  await open(page);
  await given(page, { 'Carcinoid heart disease': 'None' });
  await expect(sentence(page)).toContainText('Debulking could be considered');
});

test('advice by topic: status in words, why, and what it rests on', async ({ page }) => {
  const advice = page.getByRole('region', { name: 'Beside the verdict' });
  await expect(advice.locator('.topic > summary').first()).toContainText(/Ablation\s+1 adjunct, 2 to know/);
  await advice.getByText('Ablation', { exact: false }).first().click();
  const line = advice.locator('.line').first();
  await expect(line.locator('summary')).toContainText(/Ablation of small lesions.*Adjunct/s);
  await line.locator('summary').click();
  await line.getByRole('button', { name: 'S107' }).click();
  await expect(page.getByRole('dialog', { name: /S107 Topic review/ })).toBeVisible();
});

test('a status that is not known says so, with the reason for each', async ({ page }) => {
  const advice = page.getByRole('region', { name: 'Beside the verdict' });
  await advice.getByText('Embolisation', { exact: false }).first().click();
  const bland = advice.locator('.line').filter({ hasText: 'Bland embolisation (TAE)' });
  await expect(bland.locator('summary')).toContainText('Not known yet: Option or Caution');
  await expect(bland.locator('.why')).toHaveText([/^Option: Liver disease/, /^Caution: At least one/]);
  await expect(
    advice.locator('.line').filter({ hasText: 'with portal vein thrombosis' }).locator('.status'),
  ).toHaveText('Caution, may not apply to this case');
});

test('series by likeness, each figure with its n, who is alike and its limits', async ({ page }) => {
  const series = page.getByRole('region', { name: 'Published series' });
  await expect(series).toContainText('Never a personal prediction.');
  await expect(series.locator('.likeness > summary')).toContainText([
    'Like this case',
    'Not known whether like this case',
    'Unlike this case',
  ]);
  await series.locator('.likeness > summary').first().click();
  const relief = series.locator('.figures li').filter({ hasText: 'Complete relief of symptoms' });
  await expect(relief).toContainText('n not given; part of 546');
  await expect(relief.getByRole('img', { name: 'Chart: 96 %' })).toBeVisible();
  await relief.locator('summary').click();
  await expect(relief).toContainText('as for surgery, with symptoms');
  await expect(relief.getByRole('button', { name: /^S\d+$/ }).first()).toBeVisible();
});

test('figures on length of life are shown only on request', async ({ page }) => {
  const series = page.getByRole('region', { name: 'Published series' });
  await series.locator('.likeness > summary').first().click();
  const alive = series.getByText('Alive at 5 years', { exact: false });
  for (const figure of await alive.all()) await expect(figure).toBeHidden();
  await series
    .getByText(/Figures on length of life/)
    .first()
    .click();
  await expect(alive.first()).toBeVisible();
  await expect(series).toContainText('figures of different treatments cannot be compared');
});

test('the table says the same as the chart', async ({ page }) => {
  await openDetails(page, '.cohorts');
  const charts = await page.locator('.cohorts .figures li .measure').count();
  expect(charts).toBeGreaterThan(50);
  await expect(page.locator('.cohorts tbody tr')).toHaveCount(charts);
  const row = page.locator('.cohorts tbody tr').filter({ hasText: 'Complete relief of symptoms' });
  await expect(row).toContainText('96 %');
});

test('on a phone every part can be tapped', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator('.likeness > summary').first().click();
  await expect(page.locator('.likeness').first()).toHaveAttribute('open', '');
  await page.locator('.topic > summary').first().click();
  await expect(page.locator('.topic').first()).toHaveAttribute('open', '');
});
