// Entering: each of the eight examples is entered from nothing by keyboard alone and by touch alone, in under two minutes
// at a person's pace, and is then the case that the example is.
import { expect, test } from '@playwright/test';
import { open, sentence } from './clinician.mjs';
import { valueAt } from '../../../web/model/pointer.js';
import { exampleCase, fieldsById, inList, optionCount, optionIndex, Pace, typed } from './entering.mjs';

const names = ['solitary', 'debulking', 'option', 'equipoise', 'diffuse', 'palliation', 'heart', 'lung'];
const twoMinutes = 120;

/** What has the focus: the id of its question, its kind, and its own words. */
const focused = (page) =>
  page.evaluate(() => {
    const active = /** @type {any} */ (document.activeElement);
    const group = active.closest('[role=group], [role=radiogroup]');
    const label = group?.getAttribute('aria-labelledby')?.replace(/-label$/, '');
    return {
      inForm: Boolean(active.closest('nelm-case-form')),
      id: active.type === 'radio' ? active.name : active.type === 'checkbox' ? (label ?? '') : active.id,
      type: active.type ?? '',
      words: active.closest('label')?.textContent.trim() ?? active.textContent.trim(),
      adds: active.matches('button.add'),
    };
  });

/** The case that the page holds, as the engine reads it. */
const heldCase = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('nelm-page')).controller.document);

class Typist {
  constructor(page, document, fields) {
    Object.assign(this, { page, document, fields, pace: new Pace(), added: 0 });
  }

  async press(key, times = 1) {
    for (let i = 0; i < times; i += 1) await this.page.keyboard.press(key);
    if (key === 'Tab') this.pace.tabs += times;
    else this.pace.keys += times;
  }

  /** @param {any} field @param {any} value @param {Awaited<ReturnType<typeof focused>>} at */
  async answer(field, value, at) {
    if (at.type === 'radio') {
      // "Not known" comes last: the first options are nearest going down, the last ones going up.
      const [down, up] = [optionIndex(field, value) + 1, optionCount(field) - optionIndex(field, value)];
      return down <= up ? this.press('ArrowDown', down) : this.press('ArrowUp', up);
    }
    if (at.type === 'select-one') return this.press('ArrowDown', optionIndex(field, value) + 1);
    await this.page.keyboard.type(typed(value));
    this.pace.keys += typed(value).length;
    return undefined;
  }

  /** A tick is set where its words are the value's, or where nothing is the value. */
  wantsTick(field, value, words) {
    if (value.length === 0) return /^None/.test(words);
    const label = (one) => field.choices?.find((choice) => choice.value === one)?.label ?? String(one);
    return value.some((one) => label(one) === words);
  }

  async enter() {
    const { page, document, fields } = this;
    const lesions = document.lesions?.length ?? 0;
    const done = new Set();
    for (let tabs = 0; tabs < 600; tabs += 1) {
      await this.press('Tab');
      const at = await focused(page);
      if (!at.inForm && done.size > 0) return;
      if (at.adds && this.added < lesions) {
        this.added += 1;
        this.pace.looks += 1;
        await this.press('Enter');
        await expect(page.locator(`#q-lesions-${this.added - 1}-segments`)).toBeFocused();
        await this.tick(await focused(page), done);
        continue;
      }
      if (at.id === 'mode' && lesions > 0 && !done.has('mode')) {
        done.add('mode');
        this.pace.looks += 1;
        await this.press('ArrowDown');
        continue;
      }
      if (at.type === 'checkbox') {
        await this.tick(at, done);
        continue;
      }
      const listed = inList(at.id);
      const field = fields.get(listed?.field ?? at.id);
      const value = field && valueAt(document, listed?.pointer ?? field.pointer);
      if (value === undefined || done.has(at.id)) continue;
      done.add(at.id);
      this.pace.looks += 1;
      await this.answer(field, value, at);
    }
  }

  async tick(at, done) {
    const listed = inList(at.id);
    const field = this.fields.get(listed?.field ?? at.id);
    const value = field && valueAt(this.document, listed?.pointer ?? field.pointer);
    if (value === undefined || !this.wantsTick(field, value, at.words)) return;
    done.add(at.id);
    this.pace.looks += 1;
    await this.press('Space');
  }
}

for (const name of names)
  test(`${name}: by keyboard alone`, async ({ page }) => {
    await open(page);
    const document = exampleCase(name);
    const typist = new Typist(page, document, await fieldsById(page));
    await typist.enter();
    console.log(`${name} by keyboard: ${typist.pace}`);
    await expect.poll(() => heldCase(page)).toEqual(document);
    await expect(sentence(page)).not.toHaveText('The answer is hidden');
    expect(typist.pace.seconds).toBeLessThan(twoMinutes);
  });

test.describe('touch', () => {
  test.use({ hasTouch: true });

  /** Taps, after a swipe where the place is out of sight. */
  async function tap(page, target, pace) {
    const seen = await target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    if (!seen) pace.taps += 1;
    await target.scrollIntoViewIfNeeded();
    await target.tap();
    pace.taps += 1;
  }

  async function answerByTouch(page, id, field, value, pace) {
    pace.looks += 1;
    if (field.type === 'segments' || field.type === 'choices') {
      const group = page.locator(`[role=group][aria-labelledby="${id}-label"]`);
      const words =
        value.length === 0
          ? ['None']
          : value.map((one) => field.choices?.find((c) => c.value === one)?.label ?? String(one));
      for (const word of words)
        await tap(
          page,
          group
            .locator('label')
            .filter({ hasText: new RegExp(`^\\s*${word}`) })
            .first(),
          pace,
        );
      return;
    }
    const radios = page.locator(`input[type=radio][name="${id}"]`);
    if (await radios.count()) return tap(page, radios.nth(optionIndex(field, value)).locator('xpath=..'), pace);
    const control = page.locator(`#${id}`);
    if ((await control.evaluate((element) => element.localName)) === 'select') {
      // Opening the list, and choosing in it.
      await tap(page, control, pace);
      await control.selectOption({ index: optionIndex(field, value) + 1 });
      pace.taps += 1;
      return;
    }
    await tap(page, control, pace);
    await page.keyboard.type(typed(value));
    pace.keys += typed(value).length;
  }

  for (const name of names)
    test(`${name}: by touch alone`, async ({ page }) => {
      await open(page);
      const document = exampleCase(name);
      const fields = await fieldsById(page);
      const pace = new Pace();
      if (document.lesions) await tap(page, page.locator('.way').nth(1), pace);
      for (const [row] of (document.lesions ?? []).entries()) {
        await tap(page, page.locator('button.add'), pace);
        for (const key of Object.keys(document.lesions[row]).filter((each) => each !== 'id')) {
          const id = `q-lesions-${row}-${key}`;
          await answerByTouch(page, id, fields.get(inList(id).field), document.lesions[row][key], pace);
        }
      }
      for (const [id, field] of fields) {
        const value = field.pointer.includes('*') ? undefined : valueAt(document, field.pointer);
        if (value !== undefined) await answerByTouch(page, id, field, value, pace);
      }
      console.log(`${name} by touch: ${pace}`);
      await expect.poll(() => heldCase(page)).toEqual(document);
      expect(pace.seconds).toBeLessThan(twoMinutes);
    });
});
