// Figure basis: what group, grade, burden and the other figures are compared with, each line with its facts or as assumed.
import './figure-basis.css';
import { html, nothing } from 'lit';
import { thresholdsOf } from '../../model/evidence.js';
import { text } from '../../text/index.js';
import { citationList } from '../../view/citations.js';
import { whenOpen } from '../../view/when-open.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/evidence.js').Threshold} Threshold */

/** What the answer's figures and policies are held against; the first word of a line's id. */
const subjects = ['group', 'grade', 'burden', 'debulking', 'remnant', 'local', 'plan'];

class FigureBasis extends LightElement {
  /** @param {Threshold} line */
  renderLine({ meaning, comparator, value, unit, citations, assumption }) {
    return html`<li>
      ${meaning}: <b>${comparator} ${value} ${unit}</b>
      ${assumption ? html`<small>${text.reasons.assumption}: ${assumption}</small>` : nothing}
      ${citationList(citations)}
    </li>`;
  }

  /** @override */
  render() {
    return html`<details>
      <summary>${text.reasons.figures}</summary>
      ${whenOpen(
        () =>
          html`<ul class="lines">
            ${subjects.flatMap((subject) => thresholdsOf(subject)).map((line) => this.renderLine(line))}
          </ul>`,
      )}
    </details>`;
  }
}

customElements.define('nelm-figure-basis', FigureBasis);
