// When open: the content of <details> is made once it is opened, so that what nobody looks at costs no time.
import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

class WhenOpen extends AsyncDirective {
  /** @type {HTMLDetailsElement | null} */
  details = null;
  /** @type {() => unknown} */
  content = () => nothing;

  /** @param {() => unknown} content @override */
  render(content) {
    this.content = content;
    return this.details?.open ? content() : nothing;
  }

  /**
   * @param {import('lit/directive.js').ChildPart} part
   * @param {[() => unknown]} content
   * @override
   */
  update(part, [content]) {
    if (!this.details) {
      this.details = /** @type {Element} */ (part.parentNode).closest('details');
      this.details?.addEventListener('toggle', this);
    }
    return this.render(content);
  }

  handleEvent() {
    if (this.isConnected) this.setValue(this.render(this.content));
  }

  /** @override */
  disconnected() {
    this.details?.removeEventListener('toggle', this);
  }

  /** @override */
  reconnected() {
    this.details?.addEventListener('toggle', this);
    this.handleEvent();
  }
}

/** Stands in the template of the <details> itself: within another template it could not find it. */
export const whenOpen = directive(WhenOpen);
