// Plans: which shares of the tumour can be reached at what cost, chosen from the list and on the curve; what is not known.
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { expectNoViolation } from './axe.mjs';
import { box, enterAll, given, open } from './clinician.mjs';
import { openDetails } from './details.mjs';

test.beforeEach(async ({ page }) => open(page));

const card = (page) => page.getByRole('region', { name: 'What can be removed, at what cost' });
const slider = (page) => page.getByRole('slider', { name: 'Plan on the curve' });
const shown = (page) => card(page).locator('h3.shown');
const share = (page, start) => card(page).locator('.threshold').filter({ hasText: start });

async function example(page, name = 'Many lesions, carcinoid syndrome') {
  await page.getByRole('combobox', { name: 'Examples' }).selectOption(name);
  await expect(card(page)).toBeVisible();
}

/** A golden case, opened as a file. */
async function golden(page, name) {
  const file = fileURLToPath(new URL(`../../cases/${name}/case.json`, import.meta.url));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('.plans')).toBeVisible();
}

test('each threshold in one line: what it costs, or what stops it', async ({ page }) => {
  await example(page);
  await expect(share(page, /^\s*70 %/)).toContainText('429 mL of liver, remnant 73 %, 2 interventions');
  await expect(share(page, /^\s*90 %/)).toContainText('can be reached');
  await expect(share(page, '100 %')).toContainText(
    'cannot be reached: too little liver would be left, not above 20 %; lesions that neither wedge nor ablation can treat',
  );
  await expect(card(page).getByRole('listitem').filter({ hasText: 'From 70 to 90 %' })).toHaveText(
    /From 70 to 90 %: 42 mL more liver and 3 interventions more/,
  );
});

test('a line chosen is the plan that is told', async ({ page }) => {
  await example(page);
  await expect(shown(page)).toHaveText('The plan for 70 %');
  await share(page, /^\s*90 %/).click();
  await expect(share(page, /^\s*90 %/)).toHaveAttribute('aria-pressed', 'true');
  await expect(share(page, /^\s*70 %/)).toHaveAttribute('aria-pressed', 'false');
  await expect(shown(page)).toHaveText('The plan for 90 %');
  const told = card(page).locator('nelm-plan-words .plan');
  await expect(told).toContainText('Right posterior sectionectomy, segments 6 and 7');
  await expect(told).toContainText(/Wedged\s+2 lesions\s+Lesion 2 34 × 30 mm, segment 2/);
  await expect(told).toContainText('5: 2 segments, 2 wedges and 1 ablation');
  await expect(told).toContainText('must exceed 20 %');
  await expect(told).toContainText('No source defines the measure.');
  await told.getByRole('button', { name: 'S91' }).click();
  await expect(page.getByRole('dialog', { name: /S91/ })).toBeVisible();
});

test('the curve by keys: each step, the ends, and the plan follows', async ({ page }) => {
  await example(page);
  await slider(page).focus();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '78.02 % cleared, 429 mL of liver lost');
  const before = Number(await slider(page).getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', String(before + 1));
  await expect(shown(page)).toHaveText(/^The plan that clears/);
  await page.keyboard.press('ArrowLeft');
  await expect(shown(page)).toHaveText('The plan for 70 %');
  await page.keyboard.press('End');
  await expect(shown(page)).toHaveText('The plan that clears 98.01 %');
  await expect(card(page).locator('.threshold[aria-pressed=true]')).toContainText('at most');
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('ArrowDown');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1');
  await expect(slider(page)).toBeFocused();
});

test('the curve by tap stays, by mouse only while it is there', async ({ page }) => {
  await example(page);
  await slider(page).scrollIntoViewIfNeeded();
  const { width } = await slider(page).boundingBox();
  const nearTheEnd = { x: width - 10, y: 60 };
  await slider(page).hover({ position: nearTheEnd });
  await expect(shown(page)).toHaveText('The plan that clears 98.01 %');
  await page.mouse.move(5, 5);
  await expect(shown(page)).toHaveText('The plan for 70 %');
  await slider(page).click({ position: nearTheEnd });
  await page.mouse.move(5, 5);
  await expect(shown(page)).toHaveText('The plan that clears 98.01 %');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  // The events that a finger leads to: Firefox under automation makes none of a touch itself.
  test('a tap on the curve chooses the plan there, a finger passing over it none', async ({ page }) => {
    await example(page);
    const { x, y, width } = await slider(page).boundingBox();
    const place = { clientX: x + width - 10, clientY: y + 60, pointerType: 'touch' };
    await slider(page).dispatchEvent('pointermove', place);
    await slider(page).dispatchEvent('pointerleave', place);
    await expect(shown(page)).toHaveText('The plan for 70 %');
    await slider(page).dispatchEvent('click', place);
    await expect(shown(page)).toHaveText('The plan that clears 98.01 %');
  });
});

test('the tables say the same as the drawings', async ({ page }) => {
  await example(page);
  await card(page).getByText('The curve as a table').click();
  const rows = card(page).getByRole('region', { name: 'The curve as a table' }).locator('tbody tr');
  await expect(rows).toHaveCount(Number(await slider(page).getAttribute('aria-valuemax')));
  await expect(rows.last()).toContainText(/98.01 %.*1154 mL.*27.4 %.*7.*4, 6, 7, 8/);
});

test('not known: said so, with what would settle it, and no empty drawing', async ({ page }) => {
  await golden(page, 'lesion-depth-unknown');
  await expect(card(page).locator('.threshold')).toContainText([
    /70 %\s+not known/,
    /90 %\s+not known/,
    /100 %\s+not known/,
  ]);
  await expect(page.locator('.verdict .rest')).toHaveText('One missing fact settles it: Lesion 1: Depth.');
  await expect(slider(page)).toHaveCount(0);
  await expect(card(page).locator('svg.chart desc')).toHaveText(['at most: 0 to 100 %']);
  await card(page).getByRole('link', { name: 'Lesion 1: Depth' }).click();
  await expect(page.locator('#q-lesions-0-depth')).toBeFocused();
});

test('estimates stand in where the list cannot be planned, and it is said why', async ({ page }) => {
  await golden(page, 'earlier-resection-unknown-estimates-stand-in');
  await expect(share(page, /^\s*90 %/)).toContainText('can be reached');
  await expect(card(page)).toContainText('The estimates stand in: the list cannot be planned yet.');
  await expect(card(page).locator('.settling')).toContainText('Segments removed before');
  await expect(card(page).locator('nelm-liver-map')).toHaveCount(0);
});

test('a higher minimum stops a plan, and its figure is named', async ({ page }) => {
  await golden(page, 'lesions-right-side-with-cirrhosis');
  await expect(share(page, '90 %')).toContainText('too little liver would be left, not above 40 %');
  await expect(card(page).locator('nelm-plan-words .plan')).toContainText('must exceed 40 %');
});

test('estimates alone: one line, and the estimates against what is asked of them', async ({ page }) => {
  await given(page);
  await expect(page.locator('.plans > p')).toHaveText(
    /^\s*By the estimates alone: 70 % and 90 % can be reached; 100 % cannot be reached\.\s+A plan/,
  );
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator('nelm-plan-card svg desc')).toHaveText(['at most 92 %', 'minimum 20 %, estimate 55 %']);
  await box(page, 'Functional liver that would be left').fill('15-25');
  await expect(page.locator('nelm-plan-card svg desc').last()).toHaveText('minimum 20 %, estimate 15 to 25 %');
});

test('neither lesions nor estimates: no estimate is spoken of', async ({ page }) => {
  await enterAll(page, { 'Carcinoid heart disease': 'Present' });
  await expect(page.locator('.plans > p')).toHaveText(
    /^\s*Neither lesions nor an estimate of what could be cleared are entered: 70 %, 90 % and 100 % not known\./,
  );
  await expect(page.locator('nelm-plan-card svg')).toHaveCount(0);
});

const states = {
  planned: (page) => example(page),
  unknown: (page) => golden(page, 'lesion-depth-unknown'),
  contradicting: (page) => golden(page, 'list-and-estimates-contradict'),
  estimated: given,
};
for (const [name, reach] of Object.entries(states))
  test(`${name}: no violation`, async ({ page }) => {
    await reach(page);
    await expect(page.locator('.plans')).toBeVisible();
    await openDetails(page, 'nelm-plan-card');
    await expectNoViolation(page, 'nelm-plan-card');
  });

for (const width of [360, 820, 1180, 1440]) {
  test(`no label lies over another or is cut off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 820 });
    for (const name of ['Many lesions, carcinoid syndrome', 'One large lesion in the right lobe']) {
      await example(page, name);
      await card(page)
        .locator('details')
        .evaluateAll((parts) => parts.forEach((part) => (part.open = true)));
      await expect(card(page).locator('nelm-hidden-chart svg.chart')).toBeVisible();
      const faults = await card(page)
        .locator('svg.chart')
        .evaluateAll((charts) =>
          charts.flatMap((chart) => {
            const frame = chart.closest('.plans').getBoundingClientRect();
            const labels = [...chart.querySelectorAll('text')].map((label) => ({
              words: label.textContent,
              size: parseFloat(getComputedStyle(label).fontSize),
              box: label.getBoundingClientRect(),
            }));
            const over = (a, b) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
            return labels.flatMap(({ words, size, box }, i) => [
              ...(box.left < frame.left || box.right > frame.right ? [`${words} is cut off`] : []),
              ...(size < 12 ? [`${words} is too small`] : []),
              ...labels
                .slice(i + 1)
                .filter((other) => over(box, other.box))
                .map((other) => `${words} lies over ${other.words}`),
            ]);
          }),
        );
      expect(faults).toEqual([]);
    }
  });
}
