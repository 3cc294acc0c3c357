// Field link: a link to a question. It moves the focus and leaves the address of the page alone.
import { html } from 'lit';
import { askForField } from '../components/light-element.js';
import { controlId, isAsked } from '../model/catalogue.js';

/**
 * @param {HTMLElement} view
 * @param {import('../model/types.js').Field} field
 * @param {unknown} content
 * @param {string} [pointer] of the very entry, where the field stands for several
 */
export function fieldLink(view, field, content, pointer = field.pointer) {
  if (!isAsked(field) || pointer.includes('*')) return html`<b>${content}</b>`;
  /** @param {Event} event */
  const go = (event) => {
    event.preventDefault();
    askForField(view, pointer);
  };
  return html`<a class="field-link" href="#${controlId(pointer)}" @click=${go}>${content}</a>`;
}
