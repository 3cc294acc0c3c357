// Learner's page: whole stories by keyboard, the glossary, what is shown only when asked for, and the sheet on paper.
import { expect, test } from '@playwright/test';
import { openLearner } from './learner.mjs';
import { expectSamePolicy, watched } from './sealed.mjs';

export const titles = [
  'One large spot',
  'Many spots, and flushing',
  'Spots all over',
  'A liver with less to spare',
  'A lot of tumour, and nothing felt',
];

/** Presses Tab until the control has the focus. */
async function tabTo(page, control) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by the Tab key');
}

test('an address that names a part leads to it', async ({ page }) => {
  await page.goto('/learn.html#questions');
  await expect(page.locator('#questions-heading')).toBeInViewport();
  // Once: what is done on the page later does not lead there again.
  await page.getByRole('button', { name: 'Yes, show them' }).click();
  await expect(page.locator('#questions-heading')).not.toBeInViewport();
});

test('every stop of every story is reached with Tab and Enter alone', async ({ page }) => {
  await openLearner(page);
  const stops = page.locator('.stops button');
  for (const [i, title] of titles.entries()) {
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    await expect(page.locator('.made-up')).toHaveText('This story is made up. It is not about your scans.');
    await expect(page.locator('.story-choice [aria-pressed="true"]')).toContainText(title);
    const names = await stops.allTextContents();
    for (const [j, name] of names.entries()) {
      const heading = page.locator('.stop-heading');
      await expect(heading).toContainText(`Stop ${j + 1} of ${names.length}`);
      await expect(heading).toContainText(name.trim());
      await expect(page.locator('.stops [aria-current="step"]')).toHaveText(name);
      if (i === 0 && j === 0) await page.locator('.story-choice button').first().focus();
      else await expect(heading).toBeFocused();
      await tabTo(page, page.locator('.ways button.main').first());
      await page.keyboard.press('Enter');
    }
  }
  await expect(page.getByRole('heading', { name: titles[0], exact: true })).toBeVisible();
});

test('a story tells what the module told of it', async ({ page }) => {
  await openLearner(page);
  await page.getByRole('button', { name: titles[3] }).click();
  await page.getByRole('button', { name: 'What each step costs' }).click();
  const steps = page.locator('.story-steps > li');
  await expect(steps).toHaveCount(2);
  await expect(steps.nth(0)).toContainText('Tumour cleared: about 77 of 100 parts');
  await expect(steps.nth(0)).toContainText('Enough liver would stay.');
  await expect(steps.nth(1)).toContainText('Liver that stays: about 35 of 100 parts');
  await expect(steps.nth(1)).toContainText('Too little liver would stay.');
  await expect(page.locator('.stop')).toContainText('more than 40 of 100 parts');
  await page.getByRole('button', { name: 'Which sources would agree' }).click();
  await expect(page.locator('.stances li')).toHaveCount(6);
  await expect(page.locator('.stances .stance')).toHaveText([
    'Would agree',
    'Might agree',
    'Might agree',
    'Might agree',
    'Does not speak of this',
    'Might agree',
  ]);
});

test('a term opens its meaning, and the focus comes back to it', async ({ page }) => {
  await openLearner(page);
  const term = page.locator('#words').getByRole('button', { name: 'remnant' });
  await term.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Remnant' });
  await expect(dialog).toContainText('The working liver that stays after an operation.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(term).toBeFocused();
  await page.locator('#words').getByRole('button', { name: 'ablation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('every term on the page, at every stop, has a meaning', async ({ page }) => {
  await openLearner(page);
  await page.getByRole('button', { name: 'Yes, show them' }).click();
  await page.getByText('All words explained').last().click();
  await expect(page.locator('.glossary div').first()).toBeVisible();
  const terms = new Set();
  const stories = page.locator('.story-choice button');
  for (let i = 0; i < titles.length; i += 1) {
    await stories.nth(i).click();
    for (const stop of await page.locator('.stops button').all()) {
      await stop.click();
      for (const term of await page.locator('.term').evaluateAll((all) => all.map(({ dataset }) => dataset.term)))
        terms.add(term);
    }
  }
  expect(terms.size).toBeGreaterThan(12);
  for (const term of terms) {
    await page
      .locator('.term')
      .first()
      .evaluate((button, asked) => {
        button.dispatchEvent(new CustomEvent('nelm-term', { bubbles: true, detail: { term: asked } }));
      }, term);
    await expect(page.locator('dialog p').first()).toHaveText(/\w/);
    await page.keyboard.press('Escape');
  }
});

test('figures on length of life are shown only when asked for, after who was chosen', async ({ page }) => {
  await openLearner(page);
  await expect(page.getByText('Do you want to see numbers on how long people live?')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/alive|died|surviv/);
  const ask = page.getByRole('button', { name: 'Yes, show them' });
  await expect(ask).toHaveAttribute('aria-expanded', 'false');
  await ask.click();
  const shown = page.locator('#life-figures');
  await expect(shown.locator('> *').first()).toContainText('who has an operation and who does not');
  await expect(shown.locator('.count .says')).toHaveText([/77 of 100/, /50 of 100/, /74 of 100/, /74 of 100/]);
  await page.getByRole('button', { name: 'Hide them again' }).click();
  await expect(shown).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#life-figures')).toHaveCount(0);
});

test('each picture of dots shows the number that its words say', async ({ page }) => {
  await openLearner(page);
  await page.getByRole('button', { name: 'Yes, show them' }).click();
  for (const figure of await page.locator('.count').all()) {
    const says = await figure.locator('.says').textContent();
    const filled = await figure.locator('circle.yes').count();
    const between = await figure.locator('path.between').count();
    const words = /(\d+)(?: to (\d+))? of 100/.exec(says);
    expect([filled, filled + between], says).toEqual([Number(words[1]), Number(words[2] ?? words[1])]);
    expect(await figure.locator('circle').count()).toBe(100);
  }
});

test('ticks choose what the sheet holds; nothing is kept', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => (window.printed = document.documentElement.dataset.print)));
  await openLearner(page);
  await expect(page.getByRole('button', { name: 'Print all 17 questions' })).toBeVisible();
  await page.getByLabel('What could the scans have missed?').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Does my heart need a check first?').check();
  const button = page.getByRole('button', { name: 'Print my 2 questions' });
  await button.click();
  expect(await page.evaluate(() => window.printed)).toBe('sheet');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.question-sheet li')).toHaveText([
    'What could the scans have missed?',
    'Does my heart need a check first?',
  ]);
  await expect(page.locator('.question-sheet')).toBeVisible();
  for (const hidden of ['header', '#words', '#stories', 'fieldset', 'nav'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.question-sheet')).toBeHidden();
  await expect(page.locator('#words')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await expect(page.getByRole('button', { name: 'Print all 17 questions' })).toBeVisible();
  await page.reload();
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search]),
  ).toEqual([0, 0, '', '']);
});

test('there is no field that a case, a name or any text could be typed into', async ({ page }) => {
  await openLearner(page);
  const inputs = await page
    .locator('input, textarea, select, [contenteditable]')
    .evaluateAll((all) => all.map(({ type }) => type));
  expect(new Set(inputs)).toEqual(new Set(['checkbox']));
  await expect(page.locator('form')).toHaveCount(0);
});

test('it loads no engine, asks for its own few files only, and is sealed as the other pages are', async ({
  page,
  baseURL,
}) => {
  const { requests, complaints } = watched(page);
  await openLearner(page);
  await page.getByRole('button', { name: titles[1] }).click();
  for (const url of requests) expect(url.startsWith(baseURL) && !/\.wasm|worker/.test(url), url).toBe(true);
  expect(complaints).toEqual([]);
  await expectSamePolicy(page, '/learn.html');
});

test('from the calculator to the learner’s page and back', async ({ page, context }) => {
  await page.goto('/');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /For patients/ }).click();
  const learner = await opened;
  await expect(learner.getByRole('heading', { level: 1 })).toHaveText('Liver operations, step by step');
  await learner.getByRole('link', { name: 'For care teams: the calculator' }).first().click();
  await expect(learner.locator('#answer')).toBeVisible();
});
