// Report page: the printed document is exactly one A4 page from any state of the page. Only Chromium hands its driver one.
import { expect, test } from '@playwright/test';
import { given, open, openCase, sentence, settled } from './clinician.mjs';

test.beforeEach(({ page }) => open(page));

/** How many pages of which size. Chromium writes each page as an object of its own. */
async function pages(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  return { count: pdf.match(/\/Type \/Page\b/g)?.length, boxes };
}
/** In points, to the next whole one. */
const a4 = [595, 842];

/** Twenty entries of which some are groups, in every segment. */
const manyLesions = {
  format: 'nelm-case/1',
  label: 'Invented: twenty entries with groups',
  patient: { heightCm: 172, weightKg: 74 },
  tumour: { primarySite: 'small-bowel', differentiation: 'well', ki67Percent: { min: 2, max: 8 }, functioning: true },
  liver: { childPugh: 'A', removedSegments: [] },
  history: { therapies: ['ssa', 'prrt', 'tae'] },
  settings: { thresholdsPercent: [70, 80, 90], minimumRemnantPercent: 25, wedgeMarginMm: 3 },
  lesions: Array.from({ length: 20 }, (_, i) => ({
    segments: i % 5 === 0 ? [5, 8] : [(i % 8) + 1],
    diametersMm: i % 3 === 0 ? [10 + i * 2, 8 + i * 2] : [6 + i],
    ...(i % 4 === 0 ? { count: 3 } : {}),
    ...(i % 2 === 0 ? { depth: 'superficial', nearMajorVessel: false } : {}),
  })),
};

const states = {
  untouched: async () => {},
  'an example with lesions': (page) =>
    page.getByRole('combobox', { name: 'Examples' }).selectOption('Many lesions, carcinoid syndrome'),
  'twenty entries with groups, much unknown': (page) => openCase(page, manyLesions),
  'half typed': (page) => given(page, { 'Ki-67': '12,' }),
};
for (const [name, reach] of Object.entries(states))
  test(`${name}: exactly one A4 page`, async ({ page }) => {
    await reach(page);
    if (name !== 'untouched') await expect(sentence(page)).not.toContainText('Nothing is entered yet');
    await settled(page);
    expect(await pages(page)).toEqual({ count: 1, boxes: [a4] });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const { inner, outer } = await page
      .locator('nelm-report-sheet .sheet')
      .evaluate((page_) => ({ inner: page_.scrollHeight, outer: page_.clientHeight }));
    expect(inner).toBeLessThanOrEqual(outer);
  });
