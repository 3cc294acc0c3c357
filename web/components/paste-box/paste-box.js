// Paste box: rows of a spreadsheet, shown as they were read before they are taken. A unit is asked for, never guessed.
import './paste-box.css';
import { html, nothing } from 'lit';
import { readPaste, usualOrder } from '../../model/paste.js';
import { text, word } from '../../text/index.js';
import { LightElement } from '../light-element.js';

/** @typedef {import('../../model/paste.js').Row} Row */

class PasteBox extends LightElement {
  static properties = { pasted: { state: true }, unit: { state: true } };

  constructor() {
    super();
    this.pasted = '';
    /** @type {'' | 'mm' | 'cm'} */
    this.unit = '';
  }

  /** @param {Row} row centimetres are written as millimetres, after they were said to be centimetres */
  inMillimetres(row) {
    if (this.unit !== 'cm' || typeof row.diametersMm !== 'string') return row;
    const times = (/** @type {string} */ part) => String(Math.round(Number(part.replace(',', '.')) * 1e4) / 1e3);
    return { ...row, diametersMm: row.diametersMm.replaceAll(/\d+(?:[.,]\d+)?/g, times) };
  }

  /** @param {Row[]} rows */
  take(rows) {
    const lesions = rows.map((row) => this.inMillimetres(row));
    this.dispatchEvent(new CustomEvent('nelm-lesion', { bubbles: true, detail: { what: 'paste', rows: lesions } }));
    this.pasted = '';
    this.unit = '';
  }

  /** @param {'mm' | 'cm'} unit */
  renderUnit(unit) {
    return html`<label class="unit-choice">
      <input type="radio" name="paste-unit" .checked=${this.unit === unit} @change=${() => (this.unit = unit)} />
      ${word(text.paste.units, unit)}
    </label>`;
  }

  /** @param {ReturnType<typeof readPaste>} read */
  renderPreview({ columns, rows, bad, headings, ignored, centimetres }) {
    const shown = columns.filter(Boolean);
    const ready = bad.length + headings.length === 0 && this.unit !== '';
    return html`
      <div class="preview" tabindex="0" role="region" aria-label=${text.paste.preview}>
        <table>
          <caption>
            ${text.paste.rows(rows.length)}
          </caption>
          <thead>
            <tr>
              ${shown.map((column) => html`<th scope="col">${word(text.paste.columns, column)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${shown.map((column) => {
                    const value = row[/** @type {keyof Row} */ (column)];
                    return html`<td>
                      ${
                        value === undefined
                          ? text.form.unset.notKnown
                          : value === true
                            ? text.form.yes
                            : value === false
                              ? text.form.no
                              : Array.isArray(value)
                                ? value.join(', ')
                                : value
                      }
                    </td>`;
                  })}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        bad.length + headings.length > 0
          ? html`<ul class="problem">
              ${headings.map(({ heading, why }) => html`<li>${text.paste.badHeading[why](heading)}</li>`)}
              ${bad.map(({ row, column, cell }) => html`<li>${text.paste.bad(row, column ? word(text.paste.columns, column) : '', cell)}</li>`)}
            </ul>`
          : nothing
      }
      ${ignored.length > 0 ? html`<p class="hint">${text.paste.ignored(ignored.map((name) => `“${name}”`).join(', '))}</p>` : nothing}
      <fieldset class="units">
        <legend>${centimetres ? text.paste.headerSaysCm : text.paste.unit}</legend>
        ${this.renderUnit('mm')} ${this.renderUnit('cm')}
      </fieldset>
      <button type="button" ?disabled=${!ready} @click=${() => this.take(rows)}>${text.paste.take(rows.length)}</button>
    `;
  }

  /** @override */
  render() {
    const read = this.pasted.trim() === '' ? undefined : readPaste(this.pasted);
    return html`<details class="paste">
      <summary>${text.paste.heading}</summary>
      <label for="paste-area" class="hint">
        ${text.paste.help(usualOrder.map((column) => word(text.paste.columns, column)).join(', '))}
      </label>
      <textarea
        id="paste-area"
        rows="4"
        spellcheck="false"
        autocomplete="off"
        .value=${this.pasted}
        @input=${(/** @type {Event} */ event) => (this.pasted = /** @type {HTMLTextAreaElement} */ (event.target).value)}
      ></textarea>
      ${read ? this.renderPreview(read) : nothing}
    </details>`;
  }
}

customElements.define('nelm-paste-box', PasteBox);
