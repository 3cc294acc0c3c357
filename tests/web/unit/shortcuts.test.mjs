// Shortcuts: Alt and Shift with a letter, by the letter or, where the system writes a sign of its own, by the key's place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortcutOf, shortcuts } from '../../../web/model/shortcuts.js';

const press = (key, code, more = {}) => ({
  key,
  code,
  altKey: true,
  shiftKey: true,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

test('each shortcut has a letter of its own', () => {
  const letters = Object.values(shortcuts);
  assert.equal(new Set(letters).size, letters.length);
});

test('the letter counts, wherever it lies on the keyboard', () => {
  assert.equal(shortcutOf(press('S', 'KeyS')), 'save');
  assert.equal(shortcutOf(press('s', 'KeyO')), 'save');
  assert.equal(shortcutOf(press('X', 'KeyS')), undefined);
});

test('where a sign is written instead, the place counts', () => {
  assert.equal(shortcutOf(press('Í', 'KeyS')), 'save');
  assert.equal(shortcutOf(press('Dead', 'KeyN')), 'next');
  assert.equal(shortcutOf(press('Tab', 'Tab')), undefined);
});

test('other keys held down, or one of them missing: none', () => {
  assert.equal(shortcutOf(press('S', 'KeyS', { ctrlKey: true })), undefined);
  assert.equal(shortcutOf(press('S', 'KeyS', { metaKey: true })), undefined);
  assert.equal(shortcutOf(press('S', 'KeyS', { shiftKey: false })), undefined);
  assert.equal(shortcutOf(press('S', 'KeyS', { altKey: false })), undefined);
});
