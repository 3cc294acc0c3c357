// Clinician: opens the page and enters cases through its controls, by what a user sees, as a user would.
import { expect, test } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */

/** An invented case of which only the heart is not known. */
export const heartUnknown = {
  'Primary site': 'Small bowel (jejunum or ileum)',
  Differentiation: 'Well differentiated',
  'Ki-67': '1,5',
  Mitoses: '1',
  'Causes a hormone syndrome': 'Yes',
  'Symptoms from hormone': 'Yes',
  'Symptoms from the size of the liver tumour': 'No',
  'All symptoms controlled': 'No',
  'Primary still in place': 'No',
  'Number of liver lesions': '5',
  'Share of the liver that is tumour': '15',
  'Share of the liver tumour that could be cleared': '92',
  'Functional liver that would be left': '55',
  'Two adjacent segments would stay': 'Yes',
  'Liver failure': 'No',
  'Child-Pugh class': 'A',
  Cirrhosis: 'No',
  Hepatitis: 'No',
  Steatosis: 'No',
  'More than 3 months of chemotherapy': 'No',
  'Disease outside the liver': 'None',
  'Peritoneal carcinomatosis': 'No',
  'Fit for liver surgery': 'Yes',
  'Progressing on systemic therapy': 'No',
};

/** The same case as a file, for tests that are not about entering it. */
export const heartUnknownCase = {
  format: 'nelm-case/1',
  patient: { fitForLiverSurgery: true },
  tumour: {
    primarySite: 'small-bowel',
    differentiation: 'well',
    ki67Percent: 1.5,
    mitosesPer2mm2: 1,
    functioning: true,
    hormonalSymptoms: true,
    bulkSymptoms: false,
    symptomsControlled: false,
  },
  primary: { inPlace: false },
  extrahepatic: 'none',
  peritonealCarcinomatosis: false,
  liver: {
    failure: false,
    childPugh: 'A',
    cirrhosis: false,
    hepatitis: false,
    steatosis: false,
    longChemotherapy: false,
  },
  history: { progressingOnSystemicTherapy: false },
  estimates: {
    lesionCount: 5,
    tumourBurdenPercent: 15,
    debulkingPercent: 92,
    remnantPercent: 55,
    contiguousSegmentsPreserved: true,
  },
};

/** The address of the calculator: of the site, or of the single file in the projects that test it. */
export const home = () => test.info().project.metadata.home ?? '/';

/** The questions are drawn a few at a time; this waits for the last. @param {Page} page */
export const formDrawn = (page) => expect(page.locator('nelm-case-form form')).toHaveAttribute('aria-busy', 'false');

/** @param {Page} page */
export async function open(page) {
  await page.goto(home());
  await expect(sentence(page)).toHaveText('Nothing is entered yet. Every answer is still possible.');
  await formDrawn(page);
}

/** Waits until the answer to what stands there is whole, its draws too: a sheet made before is taken away by what follows. */
export const settled = (/** @type {Page} */ page) =>
  page.waitForFunction(() => {
    const { kind, drawing } = /** @type {any} */ (document.querySelector('nelm-page')).controller.answer;
    return kind !== 'pending' && !drawing;
  });

/**
 * The text of the case that the page saves. Firefox tells its driver nothing of downloads: what is handed to the browser
 * to be saved is read instead.
 * @param {Page} page
 * @returns {Promise<string>}
 */
export async function savedCase(page) {
  await page.evaluate(() => {
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      file.text().then((text) => (window.saved = text));
      return real(file);
    };
  });
  await page.getByRole('button', { name: 'Save' }).click();
  return (await page.waitForFunction(() => window.saved)).jsonValue();
}

/** @param {Page} page */
export const sentence = (page) => page.locator('#answer .sentence');

/** @param {Page} page @param {string} label */
export const box = (page, label) => page.getByRole('textbox', { name: label, exact: true });

/** @param {Page} page @param {string} label */
export const group = (page, label) => page.getByRole('radiogroup', { name: label, exact: true });

/** @param {Page} page @param {string} label @param {string} answer */
export async function enter(page, label, answer) {
  const radios = group(page, label);
  if (await radios.count())
    return radios
      .locator('label')
      .filter({ hasText: new RegExp(`^\\s*${answer}`) })
      .first()
      .click();
  const list = page.getByRole('combobox', { name: label, exact: true });
  if (await list.count()) return list.selectOption({ label: answer });
  return box(page, label).fill(answer);
}

/** @param {Page} page @param {string} text @param {string} [name] */
export const openFile = (page, text, name = 'case.json') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** @param {Page} page @param {object} document a case that is not refused */
export async function openCase(page, document) {
  await openFile(page, JSON.stringify(document));
  await expect(page.locator('.bar-message')).toContainText('The case is open');
}

/**
 * The case of which only the heart is not known, with some entries changed by hand.
 * @param {Page} page
 * @param {Record<string, string>} [changes]
 */
export async function given(page, changes = {}) {
  await openCase(page, heartUnknownCase);
  await enterAll(page, changes);
}

/** @param {Page} page @param {Record<string, string>} entries */
export async function enterAll(page, entries) {
  await formDrawn(page);
  for (const [label, answer] of Object.entries(entries)) await enter(page, label, answer);
}
