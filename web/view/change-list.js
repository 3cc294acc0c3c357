// Change list: what one version changed of another, in words.
import { html, nothing } from 'lit';
import { text, word } from '../text/index.js';

const words = text.copy.update;

/** @param {import('../model/releases.js').Change[]} changes */
export const changeList = (changes) =>
  html`<ul>
    ${changes.map(
      ({ kind, rules, text: said }) =>
        html`<li>
          <b>${word(words.kind, kind)}:</b> ${said}
          ${rules.length > 0 ? html`<br />${words.rules} ${rules.map((rule) => html`<code>${rule}</code> `)}` : nothing}
        </li>`,
    )}
  </ul>`;
