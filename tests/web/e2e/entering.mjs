// Entering: a case from nothing by keyboard alone or by touch alone, with every action counted at the pace of a person.
import { readFileSync } from 'node:fs';

/**
 * Seconds to look at a question whose answer lies on paper beside, to press a key, to press Tab once more, and to bring a
 * finger to its place: assumed, of someone who knows the page.
 */
const pace = { look: 0.6, key: 0.28, tab: 0.15, tap: 0.5 };

export class Pace {
  constructor() {
    this.looks = 0;
    this.keys = 0;
    this.tabs = 0;
    this.taps = 0;
  }

  get seconds() {
    return this.looks * pace.look + this.keys * pace.key + this.tabs * pace.tab + this.taps * pace.tap;
  }

  toString() {
    return `${this.looks} answers, ${this.keys} keys, ${this.tabs} Tabs, ${this.taps} taps: ${this.seconds.toFixed(0)} s`;
  }
}

/** @param {string} name */
export const exampleCase = (name) =>
  JSON.parse(readFileSync(new URL(`../../../web/examples/${name}.json`, import.meta.url), 'utf8'));

/** What is typed for a value. @param {any} value */
export const typed = (value) => {
  if (Array.isArray(value)) return value.join(' x ');
  return typeof value === 'object' ? `${value.min}-${value.max}` : String(value);
};

/** How many options of a question lie between the first and the one that says this. @param {any} field @param {any} value */
export const optionIndex = (field, value) =>
  field.type === 'boolean' ? (value ? 0 : 1) : field.choices.findIndex((choice) => choice.value === value);

/** Options of a question but for "not known". @param {any} field */
export const optionCount = (field) => (field.type === 'boolean' ? 2 : field.choices.length);

/** Fields of the page, by the id of their control. @param {import('@playwright/test').Page} page */
export async function fieldsById(page) {
  const fields = await page.evaluate(() => /** @type {any} */ (document.querySelector('nelm-page')).controller.fields);
  return new Map(fields.map((field) => [`q${field.pointer.replaceAll('/', '-')}`, field]));
}

/** Of an id in the lesion list, the id of the field and its pointer there. @param {string} id */
export function inList(id) {
  const match = /^q-lesions-(\d+)-(.*)$/.exec(id);
  return match ? { field: `q-lesions-*-${match[2]}`, pointer: `/lesions/${match[1]}/${match[2]}` } : undefined;
}
