// Gradual element: is drawn a few pieces at a time at first, so that the page can paint and hear the user between them.
import { LightElement } from '../components/light-element.js';

export class GradualElement extends LightElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { drawn: { state: true } };

  /** @param {number} step so many pieces more in each turn */
  constructor(step) {
    super();
    this.step = step;
    /** so many of the pieces are drawn */
    this.drawn = step;
  }

  /** How many pieces there are. */
  get pieces() {
    return 0;
  }

  get complete() {
    return this.drawn >= this.pieces;
  }

  /** @override */
  updated() {
    const { drawn } = this;
    if (!this.complete) setTimeout(() => (this.drawn = Math.max(this.drawn, drawn + this.step)));
  }
}
