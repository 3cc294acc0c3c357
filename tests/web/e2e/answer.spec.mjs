// Answer: a case typed in gets its verdict, what to find out next, opinions and reasons.
import { expect, test } from '@playwright/test';
import {
  box,
  enter,
  enterAll,
  given,
  group,
  heartUnknown,
  heartUnknownCase,
  open,
  savedCase,
  sentence,
} from './clinician.mjs';

test.beforeEach(({ page }) => open(page));

test('a case with one fact missing: both answers, and the question that settles it', async ({ page }) => {
  await enterAll(page, heartUnknown);
  const verdict = page.getByRole('region', {
    name: 'What the sources support',
  });
  await expect(verdict.locator('.possible li')).toHaveText(['Contraindication', 'Debulking supported']);
  await expect(verdict).toContainText('One missing fact settles it: Carcinoid heart disease.');
  await expect(verdict.locator('.chips li')).toHaveText([
    'Group 2 of 4',
    'Grade G1',
    'Burden 15 % of liver',
    'Reach 92 % of tumour',
  ]);
  await expect(verdict).toContainText('No regulatory clearance as a medical device.');

  const next = page.getByRole('region', { name: 'Find out next' });
  await expect(next.locator('ol > li')).toHaveCount(1);
  await expect(next.locator('ol > li')).toContainText('settles it');
  await expect(next.locator('.branches li')).toHaveText([
    /None or Corrected.*Debulking supported/,
    /Present.*Contraindication/,
  ]);

  await next.getByRole('link', { name: 'Carcinoid heart disease' }).click();
  await expect(
    group(page, 'Carcinoid heart disease').getByRole('radio', {
      name: 'Not known',
    }),
  ).toBeFocused();
  await enter(page, 'Carcinoid heart disease', 'None');
  await expect(sentence(page)).toHaveText(
    'Debulking could be considered; the sources support it for a functioning tumour',
  );
  await expect(verdict).toContainText('This holds whatever the values not yet known turn out to be.');
  await expect(next).toHaveCount(0);

  await enter(page, 'Carcinoid heart disease', 'Present');
  await expect(sentence(page)).toHaveText('The sources name a contraindication to liver surgery');
  const why = page.getByRole('region', { name: 'Why' });
  const line = why.locator('.finding').filter({ hasText: 'Carcinoid heart disease is present.' }).first();
  await line.locator('summary').click();
  await expect(line.getByRole('button', { name: 'S12', exact: true })).toBeVisible();
});

test('what is typed is the case that a file of it holds', async ({ page }) => {
  await enterAll(page, heartUnknown);
  expect(JSON.parse(await savedCase(page)).case).toEqual(heartUnknownCase);
});

test('the third group is said in words', async ({ page }) => {
  await given(page, { 'Share of the liver tumour that could be cleared': '40' });
  await enter(page, 'All symptoms controlled', 'Yes');
  await expect(page.locator('.verdict .chips')).toContainText('Group 3 of 4: 70 % cannot be reached safely');
});

test('six opinions, each by word and with its lines', async ({ page }) => {
  await given(page);
  const opinions = page.getByRole('region', { name: 'Six opinions, one case' }).locator('.opinion');
  await expect(opinions.locator('h3')).toHaveText([
    'Singh, NANETS 2021',
    'Clarke, NANETS 2021',
    'Editorial on Xiang 2018',
    'Bello and Clarke 2024',
    'Zhang and Kunz 2022',
    'Topic review',
  ]);
  await expect(opinions.nth(0).locator('.stances')).toHaveText(/Favours\s+or\s+Against/);
  await expect(opinions.nth(4).locator('.stances')).toHaveText(/Silent/);
  await opinions.nth(2).getByText('Why').click();
  await expect(opinions.nth(2).locator('.lines')).toContainText('S40');
});

test('a stricter line that changes the answer is shown beside it', async ({ page }) => {
  await given(page, {
    'Share of the liver tumour that could be cleared': '80',
    'Carcinoid heart disease': 'None',
  });
  const policies = page.getByRole('region', {
    name: 'How much must be removable',
  });
  await expect(policies.locator('dt')).toHaveText(['At least 70 %', 'At least 90 %']);
  await expect(policies.locator('dd')).toHaveText(['same answer', 'Surgery to relieve symptoms']);
});

test('an interval keeps both answers open and is read with either dash', async ({ page }) => {
  await given(page, { 'Carcinoid heart disease': 'None' });
  for (const typed of ['60-80', '60–80', '60 to 80']) {
    await box(page, 'Share of the liver tumour that could be cleared').fill(typed);
    await expect(page.locator('.verdict .possible li')).toHaveText([
      'Surgery to relieve symptoms',
      'Debulking supported',
    ]);
  }
  await expect(page.locator('.verdict .chips')).toContainText('Reach 60 to 80 % of tumour');
});

test('a palliative verdict says how much can be removed at most', async ({ page }) => {
  await given(page, {
    'Share of the liver tumour that could be cleared': '45,5',
    'Carcinoid heart disease': 'None',
  });
  await expect(sentence(page)).toHaveText(
    'Surgery to relieve symptoms could be considered; at most 45.5 % can be removed safely',
  );
});

test('a laxer setting is warned about, with the way to it', async ({ page }) => {
  await given(page, { 'Minimum liver remnant': '12' });
  const warnings = page.getByRole('region', { name: 'Please check' });
  await expect(warnings.locator('li')).toContainText(['minimum liver remnant']);
  await warnings.getByRole('link', { name: 'Minimum liver remnant' }).click();
  await expect(box(page, 'Minimum liver remnant')).toBeFocused();
});

test('the answer follows every change, also taking an entry back', async ({ page }) => {
  await given(page, { 'Carcinoid heart disease': 'None' });
  await expect(sentence(page)).toContainText('Debulking could be considered');
  await enter(page, 'Primary site', 'Lung (not covered by the sources)');
  await expect(sentence(page)).toContainText('Not covered');
  await enter(page, 'Primary site', 'Not known');
  await expect(page.locator('.verdict .possible li').first()).toHaveText('Not covered');
});

test('start over clears everything, and can be taken back', async ({ page }) => {
  await enterAll(page, {
    'Ki-67': '12',
    'Liver failure': 'Yes',
    'Primary site': 'Pancreas',
  });
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(sentence(page)).toContainText('Nothing is entered yet');
  await expect(box(page, 'Ki-67')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(box(page, 'Ki-67')).toHaveValue('12');
  await expect(group(page, 'Liver failure').getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Primary site' })).toHaveValue('pancreas');
});
