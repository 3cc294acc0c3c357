// Column mapping: each column of the file, what it holds, and what it is taken to stand for, to be looked at and confirmed.
import { html, nothing } from 'lit';
import { LightElement } from '../../components/light-element.js';
import { text } from '../../text/cohort-en.js';
import { delimiters } from '../read/csv-rows.js';
import { whenOpen } from '../../view/when-open.js';
import { readings, targetAt, unitChoices } from '../read/mapping.js';
import { cellWords } from './cell-words.js';
import { targetLabel } from './target-label.js';

/** @typedef {import('../cohort.js').Cohort} Cohort */
/** @typedef {import('../read/mapping.js').Column} Column */

const words = text.mapping;
const mostSamples = 3;

const longestSample = 40;

/** @param {string} cell */
const sample = (cell) => (cell.length > longestSample ? `${cell.slice(0, longestSample)}…` : cell);

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.target).value;

class ColumnMapping extends LightElement {
  static properties = { cohort: { attribute: false }, revision: { type: Number } };

  constructor() {
    super();
    /** @type {Cohort | undefined} */
    this.cohort = undefined;
    this.revision = 0;
  }

  /** @param {Cohort} cohort */
  renderManner({ survey, told }) {
    const manner = survey?.manner;
    if (manner?.kind !== 'csv') return nothing;
    const encodings = Object.entries(words.encodings).filter(
      ([encoding]) => encoding === manner.encoding || !encoding.startsWith('utf-16'),
    );
    return html`<div class="manner">
        <label
          >${words.encoding}
          <select
            @change=${(/** @type {Event} */ event) => this.cohort?.tell({ encoding: /** @type {any} */ (valueOf(event)) })}
          >
            ${encodings.map(([encoding, name]) => html`<option value=${encoding} .selected=${encoding === manner.encoding}>${name}</option>`)}
          </select></label
        >
        <label
          >${words.delimiter}
          <select
            @change=${(/** @type {Event} */ event) => this.cohort?.tell({ delimiter: /** @type {any} */ (valueOf(event)) })}
          >
            ${delimiters.map((mark) => html`<option value=${mark} .selected=${mark === manner.delimiter}>${words.delimiters[mark]}</option>`)}
          </select></label
        >
      </div>
      ${manner.encoding === 'windows-1252' && told.encoding === undefined ? html`<p class="notice">${words.notUtf8}</p>` : nothing}`;
  }

  /** @param {Cohort} cohort @param {Column} column @param {number} at */
  renderTarget(cohort, { pointer, seen }, at) {
    const sections = new Map();
    for (const target of cohort.targets) {
      const section = target.field?.section ?? 'liver-lesions';
      sections.set(section, [...(sections.get(section) ?? []), target]);
    }
    return html`<select
      id="means-${at}"
      aria-label=${words.means(seen.heading)}
      @change=${(/** @type {Event} */ event) => cohort.choose(at, valueOf(event))}
    >
      <option value="" .selected=${pointer === ''}>${words.ignored}</option>
      ${[...sections].map(
        ([section, targets]) =>
          html`<optgroup label=${cohort.sections.find(({ id }) => id === section)?.label ?? section}>
            ${targets.map(
              (/** @type {import('../read/targets.js').Target} */ target) =>
                html`<option value=${target.pointer} .selected=${target.pointer === pointer}>
                  ${targetLabel(target)}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select>`;
  }

  /** @param {Cohort} cohort @param {Column} column @param {number} at */
  renderUnit(cohort, column, at) {
    const target = targetAt(cohort.targets, column.pointer);
    const choices = unitChoices(column, cohort.targets);
    if (!target?.unit) return nothing;
    if (choices.length === 0) return html`<span>${target.unit}</span>`;
    const { unit, headingUnit, seen } = column;
    return html`<select
        id="unit-${at}"
        aria-label=${words.unit(seen.heading)}
        @change=${(/** @type {Event} */ event) => cohort.setColumn(at, { ...column, unit: valueOf(event) })}
      >
        <option value="" .selected=${unit === ''}>${words.askUnit}</option>
        ${choices.map((choice) => html`<option value=${choice} .selected=${choice === unit}>${choice}</option>`)}
      </select>
      ${headingUnit ? html`<p class="quiet">${words.headingSays(headingUnit)}</p>` : nothing}
      ${unit && unit !== target.unit ? html`<p class="notice">${words.converts(unit, target.unit)}</p>` : nothing}`;
  }

  /** @param {Cohort} cohort @param {Column} column @param {number} at */
  renderKept(cohort, column, at) {
    const { personal, kept, seen } = column;
    return html`<label class="keep">
        <input
          type="checkbox"
          aria-label=${words.keep(seen.heading)}
          .checked=${kept}
          @change=${(/** @type {Event} */ event) =>
            cohort.setColumn(at, { ...column, kept: /** @type {HTMLInputElement} */ (event.target).checked })}
        />
        ${words.keepShort}
      </label>
      ${
        personal
          ? html`<p class="notice"><b>${words.personal[personal]}.</b> ${kept ? nothing : words.leftOut}</p>`
          : nothing
      }`;
  }

  /** @param {Column} column */
  renderState({ pointer, sure, guessed, seen }) {
    if (pointer === '') return nothing;
    return html`<p class="quiet">
      ${sure ? words.exact : guessed ? words.guessed : words.chosen} ·
      ${words.filled(seen.filled, this.cohort?.survey?.cases ?? 0)}
    </p>`;
  }

  /** @param {Cohort} cohort @param {Column} column @param {number} at @param {string | undefined} obstacle */
  renderRow(cohort, column, at, obstacle) {
    const { seen, pointer } = column;
    return html`<tr class=${obstacle ? 'wanting' : nothing}>
      <th scope="row">${seen.heading}</th>
      <td class="samples">
        ${column.personal && !column.kept ? nothing : [...new Set(seen.samples)].slice(0, mostSamples).map((cell) => html`<span>${sample(cell)}</span> `)}
      </td>
      <td>
        ${this.renderTarget(cohort, column, at)} ${this.renderState(column)}
        ${obstacle ? html`<p class="problem" id="obstacle-${at}">${words.obstacle[/** @type {import('../read/mapping.js').Obstacle} */ (obstacle)]}</p>` : nothing}
        ${pointer ? cellWords(cohort, column, at) : nothing}
      </td>
      <td>${this.renderUnit(cohort, column, at)}</td>
      <td>${this.renderKept(cohort, column, at)}</td>
    </tr>`;
  }

  /** @param {Cohort} cohort @param {string} caption @param {(column: Column) => boolean} is */
  renderTable(cohort, caption, is) {
    const { obstacles } = cohort;
    return html`<table class="mapping-table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${Object.values(words.columns).map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cohort.columns.map((column, at) => (is(column) ? this.renderRow(cohort, column, at, obstacles.get(at)) : nothing))}
      </tbody>
    </table>`;
  }

  /** Columns with the exact name of a field need no look, unless one of their cells was not understood. */
  renderColumns(/** @type {Cohort} */ cohort) {
    const plain = (/** @type {Column} */ column, at = cohort.columns.indexOf(column)) =>
      column.sure &&
      column.personal === undefined &&
      !cohort.obstacles.has(at) &&
      readings(column, cohort.targets, text.vocabulary).every(({ plain: read }) => !read || 'value' in read);
    const exact = cohort.columns.filter((column) => plain(column)).length;
    return html`${
      exact < cohort.columns.length ? this.renderTable(cohort, words.heading, (column) => !plain(column)) : nothing
    }
    ${
      exact > 0
        ? html`<details>
            <summary>${words.exactColumns(exact)}</summary>
            ${whenOpen(() => this.renderTable(cohort, words.exactColumns(exact), (column) => plain(column)))}
          </details>`
        : nothing
    }`;
  }

  /** @param {Cohort} cohort */
  renderFields(cohort) {
    return html`<p>${words.linesNote}</p>
      <ul class="occurring">
        ${cohort.columns.map(
          (column, at) =>
            html`<li>
              <b>${column.seen.heading}</b>
              <span class="quiet">${words.filled(column.seen.filled, cohort.survey?.cases ?? 0)}</span>
              ${column.personal ? this.renderKept(cohort, column, at) : nothing}
            </li>`,
        )}
      </ul>`;
  }

  /** @param {Cohort} cohort */
  renderConfirm(cohort) {
    const { obstacles, columns, ready, canStart, survey } = cohort;
    const used = columns.filter(({ pointer }) => pointer !== '').length;
    const go = (/** @type {Event} */ event, /** @type {number} */ at) => {
      event.preventDefault();
      const control = this.querySelector(obstacles.get(at) === 'unit' ? `#unit-${at}` : `#means-${at}`);
      if (control instanceof HTMLElement) control.focus();
    };
    return html`<div class="confirm">
      ${
        obstacles.size > 0
          ? html`<div class="problem" role="group" aria-label=${words.obstacles(obstacles.size)}>
              <p>${words.obstacles(obstacles.size)}</p>
              <ul>
                ${[...obstacles.keys()].map(
                  (at) =>
                    html`<li>
                      <a href="#means-${at}" @click=${(/** @type {Event} */ event) => go(event, at)}
                        >${columns[at].seen.heading}</a
                      >
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${used === 0 ? html`<p class="problem">${words.nothing}</p>` : nothing}
      ${used > 0 && used < columns.length ? html`<p class="quiet">${words.notUsed(columns.length - used)}</p>` : nothing}
      ${ready ? nothing : html`<p class="quiet" role="status">${words.waiting}</p>`}
      <button type="button" class="primary" ?disabled=${!canStart} @click=${() => cohort.start()}>
        ${words.confirm(survey?.cases ?? 0)}
      </button>
    </div>`;
  }

  /** @override */
  render() {
    const { cohort } = this;
    const { survey, file, columns } = cohort ?? {};
    if (!cohort || !survey || !file || !columns) return nothing;
    const csv = survey.manner.kind === 'csv';
    return html`<section class="card mapping" aria-labelledby="mapping-heading">
      <h2 id="mapping-heading" tabindex="-1">${words.heading}</h2>
      <p><b>${csv ? words.file(file.name, survey.cases, columns.length) : words.lines(file.name, survey.cases)}</b></p>
      ${this.renderManner(cohort)}
      ${survey.blank > 0 ? html`<p class="notice">${words.blank(survey.blank)}</p>` : nothing}
      ${survey.short > 0 ? html`<p class="notice">${words.short(survey.short)}</p>` : nothing}
      ${csv ? html`<p>${words.lead}</p>` : nothing} ${csv ? this.renderColumns(cohort) : this.renderFields(cohort)}
      ${this.renderConfirm(cohort)}
    </section>`;
  }
}

customElements.define('nelm-column-mapping', ColumnMapping);
