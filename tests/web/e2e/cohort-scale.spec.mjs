// Many cases at scale: the run is shown and can be cancelled, and is never in the way of the page.
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { linesOf, tableOf } from '../cohort-files.mjs';
import { cases, choose, compute, confirm, csv, openPage, row, saved, shown, table } from './cohort-page.mjs';
import { native } from '../../spec/program.mjs';
import { longestFrame, longestTask, mostMemory } from './watch.mjs';

test('a run is cancelled: what was computed stays, and another run begins', async ({ page }) => {
  await openPage(page);
  const file = test.info().outputPath('many.csv');
  await writeFile(file, tableOf(Array.from({ length: 200 }, () => cases).flat()));
  await choose(page, file);
  await confirm(page).click();
  await expect(page.locator('.figures')).toHaveText(/^[1-9][\d,]* of 35,400 cases · .* a second · about .* left$/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/Cancelled\. [\d,]+ of 35,400 cases were computed/)).toBeVisible();
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

/** So many rows go through the page; by ./run many a hundred thousand. */
const rows = Number(process.env.NELM_COHORT_ROWS ?? 10_000);
/** A page without a case takes about a hundred; a hundred thousand whole answers would take twenty thousand. */
const mostMiB = 600;

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
  let seconds = 0;
  let longest = 0;
  const work = async () => {
    const begun = performance.now();
    await runWithin(page);
    seconds = (performance.now() - begun) / 1000;
    await lookAround(page);
  };
  const watched = async () => {
    longest = await longestFrame(page, work);
  };
  const said = [];
  if (browserName === 'chromium') {
    const task = await longestTask(browser, page, watched);
    const memory = await mostMemory(browser);
    said.push(`longest task ${task.toFixed(0)} ms, most memory ${memory.toFixed(0)} MiB`);
    expect(task).toBeLessThan(100);
    expect(memory).toBeLessThan(mostMiB);
  } else await watched();
  said.unshift(`${browserName}: ${rows} rows in ${seconds.toFixed(1)} s, longest frame ${longest.toFixed(0)} ms`);
  console.log(said.join(', '));
  await expect(shown(page)).toHaveText(`${rows.toLocaleString('en')} cases shown`);
  expect(await table(page).getByRole('row').count()).toBeLessThan(60);
  await page.getByRole('button', { name: 'Sort by Row' }).click();
  await table(page).evaluate((frame) => {
    frame.scrollIntoView();
    frame.scrollTo(0, frame.scrollHeight);
  });
  await expect(row(page, rows + 1)).toBeInViewport();
  const answers = native(linesOf(many), '--csv', '--jobs', '2').trim().split('\n');
  const mine = (await saved(page, 'CSV')).trim().split('\n');
  expect(mine.length).toBe(answers.length);
  const different = answers.filter((answer, at) => !mine[at].endsWith(`,${answer}`));
  expect(different).toEqual([]);
});
