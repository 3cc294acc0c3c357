// Speed: how long an entry's answer takes to be on screen with twenty lesions, how soon the first answer is there, and how much
// is transferred for it. It runs alone, and prints the figures. Machines differ and are busy: the budgets hold for one that does
// the pace (a fixed piece of work, done between the measurements) in paceMs, and are longer on one that takes longer for it.
import { expect, test } from '@playwright/test';
import { median } from '../../bench/timing.mjs';
import { open, openCase, sentence } from './clinician.mjs';

/** Of the budget: what runs beside the browser slows the page and the pace unevenly. */
const room = 2;

/** What the pace took on the laptop-like machine on which the budgets were set, quiet. */
const paceMs = 20;

/** An invented case: twenty lesions of 8 to 60 mm, all over the liver. */
const twentyLesions = {
  format: 'nelm-case/1',
  patient: { heightCm: 172, weightKg: 74, fitForLiverSurgery: true },
  tumour: { primarySite: 'small-bowel', differentiation: 'well', ki67Percent: 2, mitosesPer2mm2: 1, functioning: true },
  extrahepatic: 'none',
  carcinoidHeartDisease: 'none',
  peritonealCarcinomatosis: false,
  liver: { failure: false, childPugh: 'A', cirrhosis: false, removedSegments: [] },
  lesions: Array.from({ length: 20 }, (_, i) => ({
    segments: [1 + ((i * 3) % 8)],
    diametersMm: [8 + ((i * 17) % 53), 8 + ((i * 11) % 41)].sort((a, b) => b - a),
    depth: i % 3 === 0 ? 'deep' : 'superficial',
    nearMajorVessel: i % 7 === 0,
  })),
  lesionsComplete: true,
};

/** Fixed work of the kind that a page does: text written and read, a list sorted. Milliseconds. */
function pace() {
  const started = performance.now();
  for (let i = 0; i < 10; i += 1) {
    const list = Array.from({ length: 5000 }, (_, k) => ({ key: (k * 7919) % 5003, text: `entry ${k}` }));
    JSON.parse(JSON.stringify(list)).sort((a, b) => a.key - b.key);
  }
  return performance.now() - started;
}

const addPace = (page) => page.addInitScript(`window.pace = ${pace}`);
/** The first times it is being compiled. */
const warmPace = (page) => page.evaluate(() => [window.pace(), window.pace(), window.pace()].at(-1));

/** @param {string} what @param {number[]} times @param {number[]} paces @param {number} budgetMs */
function expectWithin(what, times, paces, budgetMs) {
  const [time, slowness] = [median(times), median(paces) / paceMs];
  console.log(
    `${what} after ${time.toFixed(0)} ms (median of ${times.length}) on a machine that takes ${slowness.toFixed(2)} times ` +
      `the reference's time: ${(time / slowness).toFixed(0)} of ${budgetMs} ms`,
  );
  expect(time / slowness).toBeLessThanOrEqual(room * budgetMs);
}

test('an entry is answered on screen within a frame budget of 50 ms, with twenty lesions', async ({ page }) => {
  await addPace(page);
  await open(page);
  await openCase(page, twentyLesions);
  await expect(page.locator('nelm-lesion-row')).toHaveCount(20);
  const { times, paces } = await page.evaluate(async () => {
    const shell = /** @type {any} */ (document.querySelector('nelm-page'));
    const { controller } = shell;
    const given = () =>
      new Promise((resolve) => {
        const look = () => {
          if (controller.answer.kind !== 'given') return;
          controller.removeEventListener('change', look);
          resolve(undefined);
        };
        controller.addEventListener('change', look);
      });
    const settled = async () => {
      while (controller.answer.kind === 'pending' || controller.answer.drawing)
        await new Promise((resolve) => controller.addEventListener('change', resolve, { once: true }));
    };
    const onScreen = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const measured = { times: [], paces: [] };
    for (let i = 0; i < 40; i += 1) {
      await settled();
      measured.paces.push(window.pace());
      const started = performance.now();
      const answered = given();
      controller.enter('/tumour/ki67Percent', String(1 + i / 10));
      await answered;
      await shell.updateComplete;
      await onScreen();
      measured.times.push(performance.now() - started);
    }
    return measured;
  });
  expectWithin("an entry's answer is on screen", times, paces, 50);
});

test('a first answer within a second of a cold load', async ({ browser, baseURL }) => {
  const times = [];
  const paces = [];
  for (let i = 0; i < 7; i += 1) {
    const context = await browser.newContext({
      baseURL,
      serviceWorkers: 'block',
      viewport: { width: 1180, height: 820 },
    });
    const page = await context.newPage();
    await addPace(page);
    await page.addInitScript(`document.addEventListener('readystatechange', () => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#answer .sentence')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => (window.shown = performance.now())));
      }).observe(document, { childList: true, subtree: true });
    }, { once: true })`);
    await page.goto('/');
    times.push(await (await page.waitForFunction(() => window.shown)).jsonValue());
    await expect(sentence(page)).toHaveText('Nothing is entered yet. Every answer is still possible.');
    paces.push(await warmPace(page));
    await context.close();
  }
  expectWithin('the first answer is on screen', times, paces, 1000);
});

test('the published checks are computed in 200 ms, beside what the page does', async ({ page }) => {
  await addPace(page);
  const times = [];
  const paces = [];
  for (let i = 0; i < 5; i += 1) {
    await open(page);
    const proof = await page.waitForFunction(
      () => /** @type {any} */ (document.querySelector('nelm-page')).copy.proof?.ms,
    );
    times.push(await proof.jsonValue());
    paces.push(await warmPace(page));
  }
  expectWithin('the published checks are computed', times, paces, 200);
});

test('what is transferred for it is at most 300 kB', async ({ page }) => {
  const sizes = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
  await open(page);
  await page.waitForLoadState('networkidle');
  const transferred = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`${transferred} bytes are transferred, compressed`);
  expect(transferred).toBeGreaterThan(100_000);
  expect(transferred).toBeLessThanOrEqual(300_000);
});
