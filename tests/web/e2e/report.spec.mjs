// Report: what is on the sheet, light in the dark, and never an answer to what is not an input; the copy as plain text.
import { expect, test } from '@playwright/test';
import { enter, open, sentence, settled } from './clinician.mjs';

test.beforeEach(({ page }) => open(page));

const sheet = (page) => page.locator('nelm-report-sheet');
const example = (page, name) => page.getByRole('combobox', { name: 'Examples' }).selectOption(name);

/** Makes the sheet as a print would, and shows it. */
async function printed(page) {
  await settled(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

test('the sheet alone is printed, with all that the record asks for', async ({ page }) => {
  await example(page, 'Many lesions, carcinoid syndrome');
  await expect(sentence(page)).toContainText('Debulking could be considered');
  await expect(sheet(page)).toBeHidden();
  await printed(page);
  for (const hidden of ['header', 'main', 'nelm-answer-bar']) await expect(page.locator(hidden)).toBeHidden();
  const words = await sheet(page).innerText();
  for (const expected of [
    /Debulking could be considered; the sources support it for a functioning tumour/,
    /Invented: many lesions, carcinoid syndrome/,
    /right posterior sectionectomy \(segments 6, 7\)/,
    /Volumes estimated/,
    /Zhang and Kunz 2022/,
    /Not known[\s\S]*Grade as reported/i,
    /Changed settings/i,
    /Assumptions that this answer rests on/i,
    /Weight\s*74 kg/,
    /The patient’s wishes/,
    /No regulatory clearance as a medical device/,
    /engine \d+\.\d+\.\d+, rules \d{4}-\d{2}, evidence as of \d{4}-\d{2}-\d{2}/,
  ])
    expect(words).toMatch(expected);
});

test('what is half typed is printed as no answer, and why; the one before is not there', async ({ page }) => {
  await example(page, 'Many lesions, carcinoid syndrome');
  await expect(sentence(page)).toContainText('Debulking could be considered');
  await enter(page, 'Ki-67', '12,');
  await printed(page);
  const words = await sheet(page).innerText();
  expect(words).toMatch(/There is no answer to what is entered/);
  expect(words).toMatch(/Ki-67 “12,”: This entry is not finished/);
  expect(words).not.toMatch(/could be considered|sectionectomy|Favours/);
});

test('a sheet made for one case is gone when an entry changes', async ({ page }) => {
  await example(page, 'A lung primary');
  await expect(sentence(page)).toContainText('Not covered');
  await settled(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(sheet(page).locator('.sheet')).toHaveCount(1);
  await enter(page, 'Primary site', 'Pancreas');
  await expect(sheet(page).locator('.sheet')).toHaveCount(0);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('the print is dark on white', async ({ page }) => {
    await example(page, 'A lung primary');
    await expect(sentence(page)).toContainText('Not covered');
    await printed(page);
    const paper = sheet(page).locator('.sheet');
    await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(paper).toHaveCSS('color', 'rgb(20, 33, 43)');
  });
});

test('the button prints', async ({ page }) => {
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await expect(page.getByRole('button', { name: 'Report', exact: true })).toBeDisabled();
  await example(page, 'A lung primary');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
});

test('copied as plain text, and said so', async ({ page }) => {
  await page.evaluate(() => {
    const clipboard = { writeText: async (text) => (window.copied = text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
  await example(page, 'A lung primary');
  await expect(sentence(page)).toContainText('Not covered');
  await page.getByRole('button', { name: 'Copy the report as plain text' }).click();
  await expect(page.getByText('The report is copied as plain text.')).toBeVisible();
  const text = await page.evaluate(() => window.copied);
  expect(text).toMatch(/WHAT THE SOURCES SUPPORT\nNot covered: the sources do not speak of a lung or thymus primary\n/);
  await enter(page, 'Ki-67', '3');
  await expect(page.getByText('The report is copied as plain text.')).toHaveCount(0);
});

test('where copying is refused the text is shown, selected, and the focus comes back', async ({ page }) => {
  await page.evaluate(() => {
    const clipboard = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
  await example(page, 'A lung primary');
  await expect(sentence(page)).toContainText('Not covered');
  const button = page.getByRole('button', { name: 'Copy the report as plain text' });
  await button.click();
  const area = page.getByRole('textbox', { name: 'The report as plain text' });
  await expect(area).toBeFocused();
  const selected = await area.evaluate((box) => box.value.slice(box.selectionStart, box.selectionEnd) === box.value);
  expect(selected).toBe(true);
  await page.keyboard.press('Escape');
  await expect(area).toBeHidden();
  await expect(button).toBeFocused();
});
