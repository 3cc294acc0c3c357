// Many cases: a file dropped or chosen, its columns confirmed, computed by a pool of workers, looked at, saved; equal to the
// native program's answer, and never in the way of the page.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { linesOf, tableOf, vectorCases } from '../cohort-files.mjs';
import { expectNoViolation } from './axe.mjs';
import { overflow } from './fit.mjs';
import { box, home, sentence } from './clinician.mjs';

const program = fileURLToPath(new URL('../../../build/bin/nelm', import.meta.url));
const native = (text, ...options) =>
  execFileSync(program, ['cohort', ...options], { input: text, encoding: 'utf8', maxBuffer: 2 ** 30 });

const cases = vectorCases();
const csv = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** So many rows go through the page in the test of its speed. */
const rows = Number(process.env.NELM_COHORT_ROWS ?? 3000);
/** A trace of a longer run would not fit into memory. */
const mostTraced = 10_000;

/** Of the site, or of the single file. */
const address = () => (home() === '/' ? '/cohort.html' : `${home()}?cohort`);

async function openPage(page) {
  await page.goto(address());
  await expect(page.getByRole('heading', { name: 'Choose a file' })).toBeVisible();
  await expect(page.locator('input[type=file]')).toBeEnabled();
}

const choose = (page, file) => page.locator('input[type=file]').setInputFiles(file);
const confirm = (page) => page.getByRole('button', { name: /The columns are right/ });
const table = (page) => page.locator('.case-frame');
const shown = (page) => page.locator('.filters').getByRole('status');
const list = (page, name) => page.getByRole('combobox', { name, exact: true });
const means = (page, column) => page.getByRole('combobox', { name: `${column} stands for`, exact: true });
const unitOf = (page, column) => page.getByRole('combobox', { name: `Unit of ${column}` });
const keep = (page, column) => page.getByRole('checkbox', { name: `Write ${column} to the output` });
const row = (page, place) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: String(place), exact: true }) });

async function compute(page, file, timeout = 90_000) {
  await choose(page, file);
  await confirm(page).click();
  await expect(page.getByRole('heading', { name: 'Save the answers' })).toBeVisible({ timeout });
}

/** What the page hands to the browser to save. Firefox's driver tells of no downloads. @returns {Promise<string>} */
async function saved(page, kind) {
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
const registry = [
  'Name;Study code;Primary;Ki-67 (%);Tumour burden;Height (m);Child-Pugh class;Comment',
  'First Name;A01;ileum;3,5;15-25;1,70;A;first',
  'Second Name;A02;Pancreas;2;0,30;1,81;B;',
  'Third Name;A03;pancreas;high;;;A;"quoted; ""so"""',
].join('\r\n');

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
  expect(await saved(page, 'CSV')).not.toContain('Jane');
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
  const summaries = native(lines, '--summary').trim().split('\n');
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

test('a run is cancelled: what was computed stays, and another run begins', async ({ page }) => {
  await openPage(page);
  const many = Array.from({ length: 40 }, () => cases).flat();
  await choose(page, csv('many.csv', tableOf(many)));
  await confirm(page).click();
  await expect(page.locator('.figures')).toHaveText(/^[1-9][\d,]* of 7,080 cases · .* a second · about .* left$/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/Cancelled\. [\d,]+ of 7,080 cases were computed/)).toBeVisible();
  const done = Number(/Cancelled\. ([\d,]+) of/.exec(await page.locator('.run').innerText())[1].replaceAll(',', ''));
  expect((await saved(page, 'CSV')).trim().split('\n').length).toBe(done + 1);
  await page.getByRole('button', { name: 'Another file' }).click();
  await compute(page, csv('few.csv', tableOf(cases.slice(0, 5))));
  await expect(page.getByText('5 cases in')).toBeVisible();
  await expect(shown(page)).toHaveText('5 cases shown');
});

/** Begins the run and waits within the page, so that waiting itself is no work of the page. */
const runWithin = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('nelm-save-answers')) return;
          observer.disconnect();
          done();
        });
        observer.observe(document.body, { childList: true, subtree: true });
        document.querySelector('.confirm button').click();
      }),
  );

/** Scrolls through all rows and sorts them. */
const lookAround = (page) =>
  page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    const frame = document.querySelector('.case-frame');
    frame.scrollIntoView();
    for (let part = 1; part <= 20; ++part) {
      frame.scrollTo(0, (frame.scrollHeight * part) / 20);
      await pause();
    }
    document.querySelector('.case-reach button').click();
    for (let i = 0; i < 10; ++i) await pause();
  });

/**
 * How long the page's thread worked at one task at the longest, in ms. What other programs of the machine took meanwhile
 * is not the page's.
 */
async function longestTask(browser, page, work) {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => name.endsWith('RunTask') && mains.includes(`${pid} ${tid}`) && tdur !== undefined,
  );
  expect(tasks.length).toBeGreaterThan(100);
  return tasks.reduce((longest, { tdur }) => Math.max(longest, tdur / 1000), 0);
}

test(`${rows} rows: the page stays free, only rows in view are drawn, and all is equal to the native program's answer`, async ({
  page,
  browser,
  browserName,
}) => {
  test.setTimeout(150_000 + rows * 100);
  const many = Array.from({ length: rows }, (_, at) => cases[at % cases.length]);
  await openPage(page);
  const file = test.info().outputPath('many.csv');
  await writeFile(file, tableOf(many));
  await choose(page, file);
  await expect(confirm(page)).toBeEnabled({ timeout: 120_000 });
  const work = async () => {
    await runWithin(page);
    await lookAround(page);
  };
  if (browserName === 'chromium' && rows <= mostTraced)
    expect(await longestTask(browser, page, work)).toBeLessThan(100);
  else await work();
  await expect(shown(page)).toHaveText(`${rows.toLocaleString('en')} cases shown`);
  expect(await table(page).getByRole('row').count()).toBeLessThan(60);
  await page.getByRole('button', { name: 'Sort by Row' }).click();
  await table(page).evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
  await expect(row(page, rows + 1)).toBeInViewport();
  const answers = native(linesOf(many), '--csv', '--jobs', '2').trim().split('\n');
  const mine = (await saved(page, 'CSV')).trim().split('\n');
  expect(mine.length).toBe(answers.length);
  const different = answers.filter((answer, at) => !mine[at].endsWith(`,${answer}`));
  expect(different).toEqual([]);
});

test('the page is sealed, asks for its own files only, and for none once it has loaded', async ({ page, baseURL }) => {
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await openPage(page);
  await expect(page.getByRole('contentinfo')).toContainText('No request since loading.');
  for (const url of requests) expect(url.startsWith(baseURL), url).toBe(true);
  const before = requests.length;
  await compute(page, csv('vectors.csv', tableOf(cases.slice(0, 20))));
  await saved(page, 'CSV');
  expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await expect(page.getByRole('contentinfo')).toContainText('No request since loading.');
  expect(complaints.filter((text) => !/Connection-Allowlist|Unrecognized|unknown directive/i.test(text))).toEqual([]);
  const policies = [];
  for (const path of ['/cohort.html', '/'])
    policies.push(
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await (await page.request.get(path)).text())?.[1],
    );
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).toBe(policies[1]);
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
