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
    /** whether whole() was called */
    this.told = false;
  }

  /** Called once, when all is drawn. */
  whole() {}

  /** How many pieces there are; none while what they are is not known. */
  get pieces() {
    return 0;
  }

  get complete() {
    return this.pieces > 0 && this.drawn >= this.pieces;
  }

  /** @override */
  updated() {
    const { drawn } = this;
    if (this.pieces === 0 || this.told) return;
    this.told = this.complete;
    if (this.told) this.whole();
    else setTimeout(() => (this.drawn = Math.max(this.drawn, drawn + this.step)));
  }
}
