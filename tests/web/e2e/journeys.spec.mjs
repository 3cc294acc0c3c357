// Journeys: each of the eight examples opened, edited, saved, opened again and printed.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { text } from '../../../web/text/en.js';
import { box, enter, open, openFile, savedCase, sentence, settled } from './clinician.mjs';
import { exampleVerdicts } from './example-verdicts.mjs';

for (const [id, verdict] of Object.entries(exampleVerdicts))
  test(`${id}: opened, edited, saved, opened again, printed`, async ({ page }) => {
    await open(page);
    const label = JSON.parse(readFileSync(new URL(`../../../web/examples/${id}.json`, import.meta.url), 'utf8')).label;
    await page.getByRole('combobox', { name: 'Examples' }).selectOption(text.bar.example[id]);
    await expect(sentence(page)).toContainText(verdict);
    await enter(page, 'Age', '61');
    await enter(page, 'PRRT planned', 'Yes');
    await expect(page.locator('.answer.outdated')).toHaveCount(0);
    await expect(sentence(page)).toContainText(verdict);
    const saved = await savedCase(page);
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(sentence(page)).toContainText('Nothing is entered yet');
    await openFile(page, saved);
    await expect(page.locator('.bar-message')).toContainText('its answer is the same');
    await expect(box(page, 'Age')).toHaveValue('61');
    await expect(sentence(page)).toContainText(verdict);
    await settled(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('nelm-report-sheet .sheet');
    await expect(sheet.locator('.lead')).toContainText(verdict);
    await expect(sheet).toContainText(label);
    await expect(sheet.locator('.part-inputs')).toContainText('61 years');
    expect(await sheet.evaluate((paper) => paper.scrollHeight <= paper.clientHeight)).toBe(true);
  });
