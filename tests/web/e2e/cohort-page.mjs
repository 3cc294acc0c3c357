// Cohort page: what tests of many cases do there.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { vectorCases } from '../cohort-files.mjs';
import { home } from './clinician.mjs';

export const cases = vectorCases();
export const csv = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Of the site, or of the single file. */
export const address = () => (home() === '/' ? '/cohort.html' : `${home()}?cohort`);

export async function openPage(page) {
  await page.goto(address());
  await expect(page.getByRole('heading', { name: 'Choose a file' })).toBeVisible();
  await expect(page.locator('input[type=file]')).toBeEnabled();
}

export const choose = (page, file) => page.locator('input[type=file]').setInputFiles(file);
export const confirm = (page) => page.getByRole('button', { name: /The columns are right/ });
export const table = (page) => page.locator('.case-frame');
export const shown = (page) => page.locator('.filters').getByRole('status');
export const list = (page, name) => page.getByRole('combobox', { name, exact: true });
export const means = (page, column) => page.getByRole('combobox', { name: `${column} stands for`, exact: true });
export const unitOf = (page, column) => page.getByRole('combobox', { name: `Unit of ${column}` });
export const keep = (page, column) => page.getByRole('checkbox', { name: `Write ${column} to the output` });
export const row = (page, place) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: String(place), exact: true }) });

export async function compute(page, file, timeout = 90_000) {
  await choose(page, file);
  await confirm(page).click();
  await expect(page.getByRole('heading', { name: 'Save the answers' })).toBeVisible({ timeout });
}

/** What the page hands to the browser to save. Firefox's driver tells of no downloads. @returns {Promise<string>} */
export async function saved(page, kind) {
  await page.evaluate(() => {
    const real = URL.createObjectURL.bind(URL);
    globalThis.savedFile = new Promise((resolve) => {
      URL.createObjectURL = (file) => {
        URL.createObjectURL = real;
        resolve(file);
        return real(file);
      };
    });
  });
  const download = test.info().project.name === 'chromium' ? page.waitForEvent('download') : undefined;
  await page.getByRole('button', { name: `Save as ${kind}` }).click();
  const text = await page.evaluate(async () =>
    (await globalThis.savedFile)
      .arrayBuffer()
      .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
  );
  if (download) expect(await readFile(await (await download).path(), 'utf8')).toBe(text);
  return text;
}

/** A cohort as a registry might have it. Invented. */
export const registry = [
  'Name;Study code;Primary;Ki-67 (%);Tumour burden;Height (m);Child-Pugh class;Comment',
  'First Name;A01;ileum;3,5;15-25;1,70;A;first',
  'Second Name;A02;Pancreas;2;0,30;1,81;B;',
  'Third Name;A03;pancreas;high;;;A;"quoted; ""so"""',
].join('\r\n');
