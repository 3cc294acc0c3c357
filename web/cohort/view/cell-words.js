// Cell words: the different cells of a column of words, each with how it is read; what is not understood can be told.
import { html, nothing } from 'lit';
import { text as page } from '../../text/index.js';
import { text } from '../../text/cohort-en.js';
import { readings, targetAt } from '../read/mapping.js';

/** @typedef {import('../cohort.js').Cohort} Cohort */
/** @typedef {import('../read/mapping.js').Column} Column */

const words = text.mapping;
const unknown = 'unknown';

/** What can be said of a cell: the choices of the field. @param {import('../read/targets.js').Target | undefined} target */
function choicesOf(target) {
  if (target?.kind === 'boolean')
    return [
      { value: true, label: page.form.yes },
      { value: false, label: page.form.no },
    ];
  return target?.field?.choices ?? [];
}

/**
 * @param {Cohort} cohort
 * @param {Column} column
 * @param {number} at
 */
export function cellWords(cohort, column, at) {
  const found = readings(column, cohort.targets, text.vocabulary);
  if (found.length === 0) return nothing;
  const choices = choicesOf(targetAt(cohort.targets, column.pointer));
  const bad = found.filter(({ reading }) => reading && 'problem' in reading).length;
  /** @param {string} key @param {Event} event */
  const tell = (key, event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    const said = new Map(column.words);
    if (value === '') said.delete(key);
    else said.set(key, value === unknown ? null : choices[Number(value)].value);
    cohort.setColumn(at, { ...column, words: said });
  };
  return html`<details class="cell-words">
    <summary>${words.values(found.length, bad)}</summary>
    <ul>
      ${found.map(({ key, cell, count, said, plain, reading }) => {
        const value = reading && 'value' in reading ? reading.value : undefined;
        const is = choices.findIndex((choice) => choice.value === value);
        return html`<li>
          <span>“${cell}” <span class="quiet">${words.times(count)}</span></span>
          ${
            plain && 'problem' in plain
              ? html`<select
                  aria-label=${words.readAs(cell)}
                  @change=${(/** @type {Event} */ event) => tell(key, event)}
                >
                  <option value="" .selected=${!said}>${words.notUnderstood}</option>
                  <option value=${unknown} .selected=${said && !reading}>${words.notKnown}</option>
                  ${choices.map(({ label }, i) => html`<option value=${i} .selected=${said && i === is}>${label}</option>`)}
                </select>`
              : html`<b>${is < 0 ? words.notKnown : choices[is].label}</b>`
          }
        </li>`;
      })}
    </ul>
  </details>`;
}
