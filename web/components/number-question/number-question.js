// Number question: a number, a range or several numbers, as text.
import './number-question.css';
import { limitsText } from '../../view/entry-text.js';
import { TypedQuestion } from '../../view/typed-question.js';

class NumberQuestion extends TypedQuestion {
  /** @override */
  get keys() {
    // Several numbers need a space between them, which no number pad has.
    if (this.field?.type === 'numbers') return 'text';
    return this.field?.type === 'integer' ? 'numeric' : 'decimal';
  }

  /** @override */
  get hint() {
    return this.field ? [this.field.help, limitsText(this.field)].filter(Boolean).join(' ') : '';
  }
}

customElements.define('nelm-number-question', NumberQuestion);
