// Text question: a line of free text.
import './text-question.css';
import { TypedQuestion } from '../../view/typed-question.js';

customElements.define('nelm-text-question', class TextQuestion extends TypedQuestion {});
