// Light element: a Lit element that renders into itself, so that labels, error links and style sheets reach everywhere.
import { LitElement } from 'lit';

export class LightElement extends LitElement {
  /** @override */
  createRenderRoot() {
    this.replaceChildren();
    return this;
  }
}

/**
 * Tells the page what was entered. Views change nothing themselves.
 * @param {HTMLElement} view
 * @param {string} pointer
 * @param {import('../model/types.js').Entry} entry
 */
export function announceEntry(view, pointer, entry) {
  view.dispatchEvent(new CustomEvent('nelm-entry', { bubbles: true, detail: { pointer, entry } }));
}

/**
 * Asks the page to bring a question into view and focus it.
 * @param {HTMLElement} view
 * @param {string} pointer
 */
export function askForField(view, pointer) {
  view.dispatchEvent(new CustomEvent('nelm-go-to-field', { bubbles: true, detail: { pointer } }));
}
