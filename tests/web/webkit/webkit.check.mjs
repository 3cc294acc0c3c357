// WebKit, Safari's family: each example opened, edited, saved, opened again and made ready to print; a table of many cases; the
// site without its server; the single file.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { linesOf, tableOf, vectorCases } from '../cohort-files.mjs';
import { native } from '../../spec/program.mjs';
import { serve, site } from '../e2e/server.mjs';
import { text } from '../../../web/text/en.js';
import { exampleVerdicts } from '../e2e/example-verdicts.mjs';
import { startWebKit } from './driver.mjs';

const folder = mkdtempSync(join(tmpdir(), 'nelm-'));
let webkit;
let server;
before(async () => {
  [webkit, server] = await Promise.all([startWebKit(), serve(site)]);
});
after(async () => {
  await webkit?.stop();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const said = (selector, words) =>
  webkit.until(
    `${selector}: ${words}`,
    'return [...document.querySelectorAll(arguments[0])].some((each) => each.textContent.includes(arguments[1]))',
    selector,
    words,
  );

/** What the page hands to the browser to save when the button is pressed. */
async function saved(button) {
  await webkit.evaluate(`
    const real = URL.createObjectURL.bind(URL);
    window.saved = undefined;
    URL.createObjectURL = (file) => {
      file.text().then((text) => { window.saved = text; });
      URL.createObjectURL = real;
      return real(file);
    };`);
  await webkit.evaluate(
    '[...document.querySelectorAll("button")].find((each) => each.textContent.trim() === arguments[0]).click()',
    button,
  );
  return webkit.until(`what ${button} gives`, 'return window.saved');
}

/** Chooses in a list, by the words of the choice. */
const choose = (selector, words) =>
  webkit.until(
    words,
    `
    const list = document.querySelector(arguments[0]);
    const at = [...(list?.options ?? [])].findIndex((option) => option.textContent.trim() === arguments[1]);
    if (at < 0) return false;
    list.selectedIndex = at;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return true;`,
    selector,
    words,
  );

/** Waits until the answer to what stands there is whole, its draws too. */
const settled = () =>
  webkit.until(
    'the whole answer',
    `const { kind, drawing } = document.querySelector('nelm-page').controller.answer;
    return kind !== 'pending' && !drawing;`,
  );

const nothingEntered = () => said('#answer .sentence', 'Nothing is entered yet');

for (const [id, verdict] of Object.entries(exampleVerdicts))
  test(`${id}: opened, edited, saved, opened again, made ready to print`, async () => {
    await webkit.goTo(server.url);
    await nothingEntered();
    await choose(`select[aria-label="${text.bar.examples}"]`, text.bar.example[id]);
    await said('#answer .sentence', verdict);
    await webkit.type('#q-patient-ageYears', '61');
    await settled();
    const edited = await saved('Save');
    assert.equal(JSON.parse(edited).case.patient.ageYears, 61);
    await webkit.goTo(server.url);
    await nothingEntered();
    await webkit.type('nelm-case-bar input[type=file]', file(`${id}.json`, edited));
    await said('.bar-message', 'its answer is the same');
    await said('#answer .sentence', verdict);
    await settled();
    await webkit.evaluate('dispatchEvent(new Event("beforeprint"))');
    await said('nelm-report-sheet .lead', verdict);
    await said('nelm-report-sheet .part-inputs', '61 years');
  });

test('a table of every vector: what is saved is what the native program prints', async () => {
  const cases = vectorCases();
  await webkit.goTo(`${server.url}cohort.html`);
  await webkit.until('the engine', 'return document.querySelector("input[type=file]")?.disabled === false');
  await webkit.type('input[type=file]', file('vectors.csv', tableOf(cases)));
  await webkit.click('.confirm button:not(:disabled)');
  await said('h2', 'Save the answers');
  const answers = native(linesOf(cases), '--csv').trim().split('\n');
  const mine = (await saved('Save as CSV')).trim().split('\n');
  assert.equal(mine.length, answers.length);
  assert.deepEqual(
    answers.filter((answer, at) => !mine[at].endsWith(`,${answer}`)),
    [],
  );
});

test('the site computes as published; without its server it starts and answers all the same', async () => {
  await webkit.goTo(server.url);
  await said('footer', 'This copy computes as published');
  await said('footer', 'Offline copy complete');
  await server.stop();
  await webkit.goTo(server.url);
  await nothingEntered();
  await choose(`select[aria-label="${text.bar.examples}"]`, text.bar.example.lung);
  await said('#answer .sentence', exampleVerdicts.lung);
  await webkit.goTo(`${server.url}evidence.html`);
  await webkit.until('a fact', "return document.querySelector('#S12') !== null");
});

test('the single file, from the disk, computes as published and answers a case', async () => {
  await webkit.goTo(pathToFileURL(`${site}/nelm.html`).href);
  await nothingEntered();
  await choose(`select[aria-label="${text.bar.examples}"]`, text.bar.example.debulking);
  await said('#answer .sentence', exampleVerdicts.debulking);
  await said('footer', 'This copy computes as published');
  assert.match(await webkit.evaluate('return location.href'), /nelm\.html$/);
});
