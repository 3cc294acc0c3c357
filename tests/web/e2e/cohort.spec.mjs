// Many cases: a file dropped or chosen, its columns confirmed, computed by a pool of workers, looked at, saved; equal to the
// native program's answer.
import { expect, test } from '@playwright/test';
import { linesOf, tableOf } from '../cohort-files.mjs';
import { native } from '../../spec/program.mjs';
import { box, home, sentence } from './clinician.mjs';
import {
  cases,
  choose,
  compute,
  confirm,
  csv,
  keep,
  list,
  means,
  openPage,
  registry,
  row,
  saved,
  shown,
  table,
  unitOf,
} from './cohort-page.mjs';

test('a file is dropped; what its columns are taken for is shown, asked and confirmed before anything is computed', async ({
  page,
}) => {
  await openPage(page);
  await page.locator('nelm-cohort').evaluate((element, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'registry.csv', { type: 'text/csv' }));
    for (const type of ['dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, registry);
  await expect(page.getByRole('heading', { name: 'Confirm the columns' })).toBeFocused();
  await expect(page.getByText('registry.csv: 3 rows, 8 columns')).toBeVisible();
  await expect(list(page, 'Between cells').locator('option:checked')).toHaveText('semicolon');
  await expect(means(page, 'Primary').locator('option:checked')).toHaveText('Primary site');
  await expect(means(page, 'Ki-67 (%)').locator('option:checked')).toHaveText('Ki-67');
  await expect(means(page, 'Comment').locator('option:checked')).toHaveText('Not used');
  // A unit is asked where the name says none or another.
  await expect(confirm(page)).toBeDisabled();
  await page.getByRole('link', { name: 'Tumour burden' }).click();
  await expect(unitOf(page, 'Tumour burden')).toBeFocused();
  await unitOf(page, 'Tumour burden').selectOption('%');
  await expect(page.getByText('The name says m.')).toBeVisible();
  await unitOf(page, 'Height (m)').selectOption('m');
  await expect(page.getByText('m is converted to cm.')).toBeVisible();
  await expect(confirm(page)).toBeEnabled();
  // A word that is not understood can be told; what looks like a name is left out.
  await page.getByText('2 different cells, 1 not understood').click();
  await page.getByRole('combobox', { name: 'ileum means' }).selectOption('Small bowel');
  await expect(keep(page, 'Name')).not.toBeChecked();
  await expect(keep(page, 'Study code')).toBeChecked();
  await expect(page.getByText('Looks like a name.')).toBeVisible();
  await expect(page.getByText('First Name')).toHaveCount(0);
  await confirm(page).click();
  await expect(page.getByText('3 cases in')).toContainText('1 was refused.');
  await expect(row(page, 2)).toContainText('15 to 25 %');
  await expect(row(page, 4)).toContainText(
    'Refused. Ki-67 (%): This is not a number. “high” Expected: a number from 0 to 100, or a range such as 15-25, in %.',
  );
  await page.getByText('Why 1 row was refused').click();
  await expect(page.locator('.refused-list li')).toContainText('Row 4:');
  const lines = (await saved(page, 'NDJSON'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ ok, row: place }) => [ok, place])).toEqual([
    [true, 2],
    [true, 3],
    [false, 4],
  ]);
  expect(lines[2].issues).toEqual([
    {
      pointer: '/tumour/ki67Percent',
      code: 'wrong-type',
      message: 'This is not a number.',
      expected: 'a number from 0 to 100, or a range such as 15-25, in %',
      got: 'high',
      column: 'Ki-67 (%)',
    },
  ]);
  expect(lines[2].input).toEqual({
    'Study code': 'A03',
    Primary: 'pancreas',
    'Ki-67 (%)': 'high',
    'Tumour burden': '',
    'Height (m)': '',
    'Child-Pugh class': 'A',
    Comment: 'quoted; "so"',
  });
  expect(await saved(page, 'CSV')).not.toContain('First Name');
});

test('a name is written only when it is kept on purpose; another use of a column is chosen by hand', async ({
  page,
}) => {
  await openPage(page);
  await choose(page, csv('registry.csv', registry));
  await keep(page, 'Name').check();
  await expect(page.getByText('Looks like a name.')).toBeVisible();
  for (const column of ['Tumour burden', 'Height (m)']) await means(page, column).selectOption('');
  await means(page, 'Ki-67 (%)').selectOption('/tumour/mitosesPer2mm2');
  await expect(confirm(page)).toBeDisabled();
  await expect(page.getByText('Say which unit its numbers have.')).toBeVisible();
  await means(page, 'Ki-67 (%)').selectOption('/liver/childPugh');
  await expect(page.getByText('Two columns stand for the same. Choose one.')).toHaveCount(2);
  await means(page, 'Ki-67 (%)').selectOption('');
  await confirm(page).click();
  await expect(page.getByText('3 cases in')).toContainText('1 was refused.');
  await expect(row(page, 2)).toContainText('Expected: small-bowel, appendix');
  expect(await saved(page, 'CSV')).toContain('\n2,First Name,A01,ileum,');
});

test('Windows-1252 is noticed and said; tabs and marks of encoding are read; the reading can be told', async ({
  page,
}) => {
  await openPage(page);
  const western = Buffer.from('K\xfcrzel\tGrade\nz\xe4hl\tG1\n', 'latin1');
  await choose(page, { name: 'western.txt', mimeType: 'text/plain', buffer: western });
  await expect(page.getByText('This file is not UTF-8, so it is read as Windows-1252.')).toBeVisible();
  await expect(means(page, 'Kürzel')).toBeVisible();
  await expect(list(page, 'Between cells').locator('option:checked')).toHaveText('tab');
  await list(page, 'Between cells').selectOption('comma');
  await expect(page.getByText('western.txt: 1 row, 1 column')).toBeVisible();
  await list(page, 'Between cells').selectOption('tab');
  await confirm(page).click();
  expect(await saved(page, 'CSV')).toMatch(/^\uFEFFrow,Kürzel,Grade,ok,/);
});

test('a file without a case, and one with a quotation mark that never ends, are refused with the reason', async ({
  page,
}) => {
  await openPage(page);
  await choose(page, csv('empty.csv', 'a,b\n'));
  await expect(page.getByRole('alert')).toHaveText('There is no case in this file.');
  await choose(page, csv('open.csv', `a,b\n1,"${'x,y\n'.repeat(2 ** 20)}`));
  await expect(page.getByRole('alert')).toHaveText(/A quotation mark in row 2 is never closed/);
});

test('every vector, as a table: what is saved equals what the native program prints', async ({ page }) => {
  const lines = linesOf(cases);
  await openPage(page);
  await compute(page, csv('vectors.csv', tableOf(cases, { extra: { 'Record number': (at) => String(10_000 + at) } })));
  const answers = native(lines, '--csv').trim().split('\n');
  const mine = (await saved(page, 'CSV')).trim().split('\n');
  expect(mine.length).toBe(answers.length);
  for (const [at, answer] of answers.entries()) expect(mine[at].endsWith(`,${answer}`), `${at}: ${answer}`).toBe(true);
  expect(mine[0]).not.toContain('Record number');
  const summaries = native(lines, '--summary').trim().split('\n');
  const own = (await saved(page, 'NDJSON')).trim().split('\n');
  expect(own.map((line) => line.slice(0, line.indexOf(',"row":')))).toEqual(summaries.map((line) => line.slice(0, -1)));
});

/** What stands under keys that no question has may be anyone's name: the page does not write it. @param {string} line */
function withoutStrangers(line) {
  const answer = JSON.parse(line);
  const strange = (answer.issues ?? []).filter(({ pointer }) => /^\/(x|größe)/.test(pointer));
  for (const issue of strange) delete issue.got;
  return strange.length > 0 ? JSON.stringify(answer) : line;
}

test('every vector, as lines, and lines that are no case: each is answered in its place as the native program answers it', async ({
  page,
}) => {
  const bad = [
    'nonsense',
    '',
    '{"format":"nelm-case/1","tumour":{"ki67Percent":"3"}}',
    '{"format":"nelm-case/1","x":{"y":1},"x":2}',
    '[]',
    '{"format":"nelm-case/1","größe":"–漢字 🩺","tumour":{"primarySite":"dünndarm \\u0007"}}',
  ];
  const lines = `${linesOf(cases.slice(0, 40))}${bad.join('\n')}\n${linesOf(cases.slice(40))}`;
  await openPage(page);
  await compute(page, { name: 'vectors.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(lines) });
  const own = (await saved(page, 'NDJSON')).trim().split('\n');
  const summaries = native(lines, '--summary').trim().split('\n').map(withoutStrangers);
  expect(own.map((line) => line.slice(0, line.indexOf(',"row":')))).toEqual(summaries.map((line) => line.slice(0, -1)));
  const answers = native(lines, '--csv').trim().split('\n');
  const mine = (await saved(page, 'CSV')).trim().split('\n');
  expect(mine.length).toBe(answers.length);
  for (const [at, answer] of answers.entries()) expect(mine[at].endsWith(`,${answer}`), `${at}: ${answer}`).toBe(true);
});

test('what was saved as a table can be read again, and gives the same answers', async ({ page }) => {
  await openPage(page);
  await compute(page, { name: 'v.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(linesOf(cases)) });
  const first = (await saved(page, 'CSV')).trim().split('\n');
  await page.getByRole('button', { name: 'Another file' }).click();
  await choose(page, csv('again.csv', first.join('\n')));
  // The answer's own columns are none of the case's.
  for (const name of ['group', 'grade', 'burdenMin']) await expect(means(page, name)).toHaveValue('');
  await confirm(page).click();
  await expect(page.getByRole('heading', { name: 'Save the answers' })).toBeVisible({ timeout: 60_000 });
  const answer = (line) => line.split(',').slice(-14).join(',');
  const second = (await saved(page, 'CSV')).trim().split('\n');
  expect(second.slice(1).map(answer)).toEqual(first.slice(1).map(answer));
});

test('sorted, filtered, searched; one case opens in the calculator, and nothing of it is in its address', async ({
  page,
  context,
  baseURL,
}) => {
  const named = cases.slice(0, 60).map((document, at) => ({ ...document, label: `case ${at}` }));
  await openPage(page);
  await compute(page, csv('named.csv', tableOf(named)));
  await expect(shown(page)).toHaveText('60 cases shown');
  const reaches = () =>
    table(page)
      .locator('tbody:not(.space) .case-reach')
      .evaluateAll((cells) => cells.map(({ textContent }) => textContent));
  await page.getByRole('button', { name: 'Sort by Reach' }).click();
  await expect(table(page).getByRole('columnheader', { name: 'Sort by Reach' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.getByRole('button', { name: 'Sort by Reach' }).click();
  await expect(table(page).getByRole('columnheader', { name: 'Sort by Reach' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect.poll(async () => (await reaches())[0]).toBe('100 %');
  const summaries = native(linesOf(named), '--summary')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  await list(page, 'Show').selectOption('Several remain');
  await expect(shown(page)).toHaveText(`${summaries.filter(({ verdict }) => verdict === null).length} cases shown`);
  await list(page, 'Show').selectOption('All cases');
  await list(page, 'Verdict possible').selectOption('Contraindication');
  await expect(shown(page)).toHaveText(
    `${summaries.filter(({ possible }) => possible.includes('contraindicated')).length} cases shown`,
  );
  await list(page, 'Verdict possible').selectOption('Any');
  await page.getByLabel('Row number or name').fill('case 7');
  await expect(shown(page)).toHaveText('1 case shown');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open row 9 in the calculator' }).click();
  const calculator = await opened;
  await expect(box(calculator, 'Label')).toHaveValue('case 7');
  // Who cannot guess the name of the tab is given no case.
  expect(await calculator.evaluate(() => window.name)).toMatch(/^nelm-case(-\d+){4}$/);
  await expect(sentence(calculator)).not.toContainText('Nothing is entered yet');
  expect(calculator.url()).toBe(home() === '/' ? `${baseURL}index.html` : `${home()}?`);
  await expect(page.getByRole('heading', { name: 'Case by case' })).toBeVisible();
});

test('the charts count what the native program answers, and each has a table', async ({ page }) => {
  await openPage(page);
  await compute(page, csv('vectors.csv', tableOf(cases)));
  const summaries = native(linesOf(cases), '--summary')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const chart = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Verdict', exact: true }) })
    .last();
  await chart.getByText('The same as a table').click();
  const several = summaries.filter(({ verdict }) => verdict === null).length;
  await expect(chart.getByRole('row', { name: /Several remain/ })).toContainText(`${several} (`);
  const equipoise = summaries.filter(({ verdict }) => verdict === 'equipoise').length;
  await expect(chart.getByRole('row', { name: /Surgery or intra-arterial therapy/ })).toContainText(`${equipoise} (`);
  await expect(page.getByRole('list', { name: 'Reach against the lines' })).toContainText(
    /At least 70 %\s+within reach \d+/,
  );
  await expect(page.getByRole('list', { name: 'Most often missing and decisive' })).toBeVisible();
});
