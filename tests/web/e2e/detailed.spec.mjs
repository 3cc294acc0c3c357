// Detailed entry: lesions by hand, from a spreadsheet and from a file; undone, removed, saved and opened again.
import { expect, test } from '@playwright/test';
import { box, enter, open, openFile, savedCase, sentence } from './clinician.mjs';

test.beforeEach(async ({ page }) => open(page));

const row = (page, number) => page.getByRole('group', { name: `Lesion ${number}`, exact: true });
const way = (page, name) => page.getByRole('radio', { name, exact: true });

/** Everything that the verdict needs but the lesions, from an example without a list. */
async function start(page) {
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('Non-functioning, 80 % within reach');
  await expect(sentence(page)).toContainText('Debulking could be considered');
}

test('lesions typed in, and the answer from them', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('One large lesion in the right lobe');
  await expect(sentence(page)).toContainText('Removing all visible liver disease could be considered');
  await expect(page.locator('nelm-lesion-row')).toHaveCount(1);
  await page.getByRole('button', { name: 'Add a lesion' }).click();
  await expect(page.locator('.stopped')).toContainText('Lesion 2: Segments');
  const second = row(page, 2);
  await expect(second.getByRole('checkbox', { name: '1', exact: true })).toBeFocused();
  await second
    .locator('label')
    .filter({ hasText: /^\s*2\s*$/ })
    .click();
  await second.getByRole('textbox', { name: 'Diameters' }).fill('24 x 2');
  await expect(page.locator('.stopped')).toHaveCount(0);
  await second.getByRole('textbox', { name: 'Diameters' }).fill('24 x');
  await expect(page.locator('.stopped')).toContainText('Lesion 2: Diameters');
  await second.getByRole('textbox', { name: 'Diameters' }).fill('24 x 20,5');
  await expect(page.locator('.stopped')).toHaveCount(0);
  await expect(page.locator('nelm-lesion-row').nth(1).locator('.brief')).toContainText('segment 2 · 24 x 20,5 mm');
  await page.getByRole('button', { name: 'Duplicate Lesion 2' }).click();
  await expect(page.locator('nelm-lesion-row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('nelm-lesion-row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove Lesion 2' }).click();
  await expect(page.locator('nelm-lesion-row')).toHaveCount(1);
});

test('a refused size is shown at its lesion, and its link opens the row', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('Many lesions, carcinoid syndrome');
  await expect(page.locator('nelm-lesion-row')).toHaveCount(8);
  await page.locator('nelm-lesion-row summary').nth(4).click();
  await row(page, 5).getByRole('textbox', { name: 'Diameters' }).fill('301');
  await expect(page.locator('.stopped')).toContainText('Lesion 5: Diameters');
  await page.locator('nelm-lesion-row summary').nth(4).click();
  await expect(row(page, 5)).toBeHidden();
  await page
    .locator('.stopped')
    .getByRole('link', { name: /Lesion 5/ })
    .click();
  await expect(row(page, 5).getByRole('textbox', { name: 'Diameters' })).toBeFocused();
});

test('both ways in count, and switching loses nothing', async ({ page }) => {
  await start(page);
  await way(page, 'Lesion list').check({ force: true });
  await expect(page.locator('.counts-too')).toContainText('5 entries under “Estimates” count too.');
  await expect(box(page, 'Number of liver lesions')).toHaveCount(0);
  await page.locator('.counts-too').getByRole('button', { name: 'Show' }).click();
  await expect(box(page, 'Number of liver lesions')).toHaveValue('7');
  await expect(sentence(page)).toContainText('Debulking could be considered');
});

test('rows pasted from a spreadsheet are shown, and the unit is asked for', async ({ page }) => {
  await way(page, 'Lesion list').check({ force: true });
  await page.getByText('Paste from a spreadsheet').click();
  const area = page.locator('#paste-area');
  await area.fill('Segment\tSize (cm)\tVessel\n6\t2.5\tno\n2+3\t1,8 x 1.2\tmaybe');
  await expect(page.locator('.paste .problem')).toContainText('Row 2, At a vessel: “maybe” cannot be read.');
  const take = page.getByRole('button', { name: 'Add 2 lesions' });
  await expect(take).toBeDisabled();
  await area.fill('Segment\tSize (cm)\tVessel\n6\t2.5\tno\n2+3\t1,8 x 1.2\t?');
  await expect(take).toBeDisabled();
  await page.getByText('centimetres (written as millimetres)').click();
  await take.click();
  await expect(page.locator('nelm-lesion-row .brief').nth(0)).toContainText('segment 6 · 25 mm');
  await expect(page.locator('nelm-lesion-row .brief').nth(1)).toContainText('segment 2, 3 · 18 x 12 mm');
});

test('a saved case opens to the same entries and says that the answer is the same', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('Many lesions, carcinoid syndrome');
  await expect(sentence(page)).toContainText('Debulking could be considered');
  const saved = await savedCase(page);
  expect(JSON.parse(saved).format).toBe('nelm-capsule/1');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(sentence(page)).toContainText('Nothing is entered yet');
  await openFile(page, saved);
  await expect(page.locator('.bar-message')).toContainText('its answer is the same');
  await expect(page.locator('nelm-lesion-row')).toHaveCount(8);
  await expect(sentence(page)).toContainText('Debulking could be considered');
  // What another version answered is said.
  await openFile(
    page,
    saved.replace('"debulking-supported"', '"not-supported"').replace('2026-11"', '2025-01"'),
    'old.json',
  );
  await expect(page.locator('.bar-message')).toContainText('have another answer now');
  // It speaks of the entries of the file, and not of what is made of them.
  await enter(page, 'Fit for liver surgery', 'No');
  await expect(page.locator('.bar-message')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.bar-message')).toContainText('have another answer now');
  // Damaged, foreign and refused files change nothing.
  await openFile(page, saved.slice(0, 100), 'cut.json');
  await expect(page.locator('.bar-message')).toContainText('damaged');
  await openFile(page, '{"format":"other"}', 'foreign.json');
  await expect(page.locator('.bar-message')).toContainText('not a case file');
  await openFile(page, '{"format":"nelm-case/1","tumour":{"ki67Percent":200}}', 'bad.json');
  await expect(page.locator('.bar-message')).toContainText('/tumour/ki67Percent');
  await expect(page.locator('nelm-lesion-row')).toHaveCount(8);
});

test('undo and redo by keyboard, outside text fields', async ({ page }) => {
  await enter(page, 'Cirrhosis', 'Yes');
  const chosen = () => page.getByRole('radiogroup', { name: 'Cirrhosis' }).locator(':checked ~ .words');
  await expect(chosen()).toHaveText('Yes');
  await page.keyboard.press('Control+z');
  await expect(chosen()).toHaveText('Not known');
  await page.keyboard.press('Control+Shift+z');
  await expect(chosen()).toHaveText('Yes');
});

test('measured segments: all eight or none', async ({ page }) => {
  await way(page, 'Lesion list').check({ force: true });
  for (let segment = 1; segment <= 7; ++segment) await box(page, `Segment ${segment}`).fill('150');
  await expect(page.locator('.stopped')).toBeVisible();
  await box(page, 'Segment 8').fill('150');
  await expect(page.locator('.stopped')).toHaveCount(0);
});
