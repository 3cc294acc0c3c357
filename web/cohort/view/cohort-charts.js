// Cohort charts: all cases together: verdicts, groups, the reach against the lines, and what is most often missing.
import { html, nothing } from 'lit';
import { LightElement } from '../../components/light-element.js';
import { text as page, verdictLabel } from '../../text/index.js';
import { text } from '../../text/cohort-en.js';
import { labelText } from '../../view/entry-text.js';
import { figureTable } from '../../view/figure-table.js';
import { whenOpen } from '../../view/when-open.js';
import { noGroup } from '../work/tally.js';
import './count-bars.js';

/** @typedef {import('../work/tally.js').Sums} Sums */

const words = text.charts;
const mostMissing = 8;

/** Verdicts in the order that the calculator tells them. */
const verdictOrder = Object.keys(page.verdict);

/** The table twin of a chart. @param {string} name @param {readonly string[]} columns @param {() => unknown[][]} rows */
const twin = (name, columns, rows) =>
  html`<details>
    <summary>${words.table}</summary>
    ${whenOpen(() => figureTable(words.tableOf(name), columns, rows()))}
  </details>`;

class CohortCharts extends LightElement {
  static properties = { sums: { attribute: false }, fields: { attribute: false } };

  constructor() {
    super();
    /** @type {Sums | undefined} */
    this.sums = undefined;
    /** @type {import('../../model/types.js').Field[]} */
    this.fields = [];
  }

  /**
   * @param {string} id
   * @param {string} name
   * @param {[string, number][]} counts by label
   * @param {Sums} sums
   */
  renderCounts(id, name, counts, { cases }) {
    const bars = counts.map(([label, n]) => ({ label, said: words.inCases(n, cases), filled: n }));
    return html`<section class="card chart-card" aria-labelledby=${id}>
      <h3 id=${id}>${name}</h3>
      <nelm-count-bars .name=${name} .whole=${cases} .bars=${bars}></nelm-count-bars>
      ${twin(name, [words.what, words.cases], () => counts.map(([label, n]) => [label, words.inCases(n, cases)]))}
    </section>`;
  }

  /** @param {Sums} sums */
  renderVerdicts(sums) {
    const { verdicts, refused } = sums;
    /** @type {[string, number][]} */
    const counts = verdictOrder.filter((id) => verdicts[id]).map((id) => [verdictLabel(id), verdicts[id]]);
    if (verdicts['']) counts.push([words.several, verdicts['']]);
    if (refused > 0) counts.push([words.refused, refused]);
    return this.renderCounts('chart-verdicts', words.verdicts, counts, sums);
  }

  /** @param {Sums} sums */
  renderGroups(sums) {
    const { groups, refused } = sums;
    /** @type {[string, number][]} */
    const counts = Object.keys(groups)
      .filter((group) => group !== '' && group !== noGroup)
      .sort()
      .map((group) => [words.group(group), groups[group]]);
    if (groups['']) counts.push([words.several, groups['']]);
    if (groups[noGroup]) counts.push([words.noGroup, groups[noGroup]]);
    if (refused > 0) counts.push([words.refused, refused]);
    return this.renderCounts('chart-groups', words.groups, counts, sums);
  }

  /** @param {Sums} sums */
  renderLines({ lines, cases }) {
    const rows = Object.entries(lines).map(([line, { yes = 0, no = 0, unknown = 0, '': not = 0 }]) => ({
      line,
      counts: /** @type {const} */ ([
        ['yes', yes],
        ['no', no],
        ['unknown', unknown],
        ['', not],
      ]),
    }));
    const bars = rows.map(({ line, counts: [[, yes], , [, unknown]] }) => ({
      label: words.line(line),
      said: `${words.reach.yes} ${words.inCases(yes, cases)}, ${words.reach.unknown} ${words.inCases(unknown, cases)}`,
      filled: yes,
      open: yes + unknown,
    }));
    const columns = [words.what, ...Object.values(words.reach)];
    return html`<section class="card chart-card" aria-labelledby="chart-lines">
      <h3 id="chart-lines">${words.lines}</h3>
      <nelm-count-bars .name=${words.lines} .whole=${cases} .bars=${bars}></nelm-count-bars>
      ${twin(words.lines, columns, () => rows.map(({ line, counts }) => [words.line(line), ...counts.map(([, n]) => words.inCases(n, cases))]))}
    </section>`;
  }

  /** @param {Sums} sums */
  renderMissing({ missing, cases }) {
    const all = Object.entries(missing).sort(
      ([a, one], [b, other]) => other.open - one.open || other.settles - one.settles || (a < b ? -1 : 1),
    );
    const label = (/** @type {string} */ pointer) => labelText(this.fields, pointer);
    const bars = all.slice(0, mostMissing).map(([pointer, { open, settles }]) => ({
      label: label(pointer),
      said: words.inCases(open, cases),
      filled: settles,
      open,
    }));
    return html`<section class="card chart-card" aria-labelledby="chart-missing">
      <h3 id="chart-missing">${words.missing}</h3>
      ${
        all.length === 0
          ? html`<p class="quiet">${words.noneMissing}</p>`
          : html`<p class="quiet">${words.missingNote}</p>
              <nelm-count-bars .name=${words.missing} .whole=${cases} .bars=${bars}></nelm-count-bars>
              ${twin(words.missing, [words.what, words.depends, words.settles], () =>
                all.map(([pointer, { open, settles }]) => [
                  label(pointer),
                  words.inCases(open, cases),
                  words.inCases(settles, cases),
                ]),
              )}`
      }
    </section>`;
  }

  /** @override */
  render() {
    const { sums } = this;
    if (!sums || sums.cases === 0) return nothing;
    return html`<section class="charts" aria-labelledby="charts-heading">
      <h2 id="charts-heading">${words.heading}</h2>
      <p class="quiet">${words.note}</p>
      <div class="chart-cards">
        ${this.renderVerdicts(sums)} ${this.renderGroups(sums)} ${this.renderLines(sums)} ${this.renderMissing(sums)}
      </div>
    </section>`;
  }
}

customElements.define('nelm-cohort-charts', CohortCharts);
