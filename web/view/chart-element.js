// Chart element: a drawing knows its own width and the size of type, so that labels keep their size and find room.
import { LightElement } from '../components/light-element.js';

/** Type in charts, in rem; the drawings' style sheet says the same. */
const typeSize = 0.8125;
/** The widest that a digit or small letter is in usual fonts, of the type's size. */
const widestLetter = 0.66;

export class ChartElement extends LightElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { width: { state: true } };

  constructor() {
    super();
    /** In pixels; 0 while the drawing is not on the screen. */
    this.width = 0;
    this.observer = new ResizeObserver(([{ contentRect }]) => {
      // Within closed details there is no width: the last drawing stays as it is. A drawing that changed its height
      // while sizes are being told would be an error of the page, so it waits for the next frame.
      if (contentRect.width > 0) requestAnimationFrame(() => (this.width = Math.round(contentRect.width)));
    });
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.observer.observe(this);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  /** Height of a line of type, in pixels. */
  get line() {
    return typeSize * parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.25;
  }

  /** Room that a label needs, in pixels. @param {string} label */
  widthOf(label) {
    return (label.length * widestLetter * this.line) / 1.25;
  }
}
