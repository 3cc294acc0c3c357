// Page keys: what the keyboard shortcuts do. Each does what a button or link of the page does as well.
import { CaseBar } from './components/case-bar/case-bar.js';
import { KeysDialog } from './components/keys-dialog/keys-dialog.js';
import { ReportBar } from './components/report-bar/report-bar.js';
import { shortcutOf } from './model/shortcuts.js';

/** @typedef {import('./page.js').Page} Page */
/** @typedef {import('./model/shortcuts.js').Shortcut} Shortcut */

/**
 * @template {HTMLElement} T
 * @param {Page} page
 * @param {string} tag
 * @param {new () => T} kind
 * @returns {T | undefined}
 */
function part(page, tag, kind) {
  const found = page.querySelector(tag);
  return found instanceof kind ? found : undefined;
}

/**
 * @param {Page} page
 * @returns {Record<Shortcut, () => unknown>}
 */
const actions = (page) => ({
  open: () => part(page, 'nelm-case-bar', CaseBar)?.chooseFile(),
  save: () => hasCase(page) && part(page, 'nelm-case-bar', CaseBar)?.save(),
  report: () => hasCase(page) && part(page, 'nelm-report-bar', ReportBar)?.print(),
  copy: () => hasCase(page) && part(page, 'nelm-report-bar', ReportBar)?.copy(),
  answer: () => page.goTo('answer', 'start'),
  next: () => goToNext(page),
  keys: () => part(page, 'nelm-keys-dialog', KeysDialog)?.show(),
});

/** @param {Page} page */
const hasCase = ({ controller }) => controller !== undefined && controller.entries.size > 0;

/** To the entry that stops the answer, else to the first fact to find out. @param {Page} page */
function goToNext(page) {
  const answer = page.controller?.answer;
  if (answer?.kind === 'stopped') return page.goToField(answer.problems[0].pointer);
  const [first] = answer?.kind === 'given' ? answer.assessment.missing : [];
  return first ? page.goToField(first.pointer) : page.goTo('answer', 'start');
}

/** Boxes for numbers, in which no shortcut is a letter. */
const forNumbers = new Set(['decimal', 'numeric']);

/** Where letters are typed, and over an open dialog, the keys are the browser's own. @param {KeyboardEvent} event */
function isTaken({ target }) {
  if (target instanceof HTMLTextAreaElement || document.querySelector('dialog[open]')) return true;
  return target instanceof HTMLInputElement && target.type === 'text' && !forNumbers.has(target.inputMode);
}

/** @param {Page} page */
export function followKeys(page) {
  document.addEventListener('keydown', (event) => {
    const shortcut = shortcutOf(event);
    if (!shortcut || isTaken(event)) return;
    event.preventDefault();
    actions(page)[shortcut]();
  });
}
