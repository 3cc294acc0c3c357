// Numbers: what reports found, as dots out of 100 with who was counted; length of life only when the reader asks for it.
import { html, nothing } from 'lit';
import { evidenceLink } from '../view/evidence-link.js';
import { dots, legend } from './dots.js';
import { alsoBack, death, figures, life } from './figures.js';
import { paragraphs, rich, text } from './words.js';

/** @typedef {import('./figures.js').Figure} Figure */

const words = text.numbers;
const saidOf = /** @type {Record<string, {says: string, who: string}>} */ (words.figures);

/** @param {string[]} facts */
export function factsLine(facts) {
  return html`<p class="facts">
    ${text.differ.facts} ${facts.map((fact) => evidenceLink(fact, html`<abbr title=${words.more}>${fact}</abbr>`))}
  </p>`;
}

/** @param {Figure} figure */
function renderFigure(figure) {
  const { says, who } = saidOf[figure.id];
  return html`<li class="count" data-figure=${figure.id}>
    ${dots(figure)}
    <div>
      <p class="says">${rich(says)}</p>
      <p class="who">${rich(who)}</p>
      ${factsLine(figure.facts)}
    </div>
  </li>`;
}

/** @param {Figure[]} list */
const renderFigures = (list) =>
  html`<ul class="counts">
    ${list.map(renderFigure)}
  </ul>`;

function renderLife() {
  const { before, single, pair, pairNote, death: died } = words.life;
  return html`<div id="life-figures">
    <div class="first">${paragraphs(before)} ${factsLine(life.chosen)}</div>
    <h4>${single}</h4>
    ${renderFigures(life.single)}
    <h4>${pair}</h4>
    <p>${rich(pairNote)}</p>
    ${renderFigures(life.matched)}
    <p>${rich(died)}</p>
    ${factsLine(death)}
  </div>`;
}

/**
 * @param {boolean} asked whether the reader has asked for length of life
 * @param {() => void} toggle
 */
export function numbersPart(asked, toggle) {
  const groups = /** @type {const} */ (['relief', 'back', 'harm']);
  return html`${paragraphs(words.intro)} ${legend()}
    ${groups.map(
      (group) =>
        html`<section aria-labelledby="numbers-${group}">
          <h3 id="numbers-${group}">${words.groups[group]}</h3>
          <p>${rich(words.groupNote[group])}</p>
          ${renderFigures(figures[group])}
          ${
            group === 'back'
              ? html`<p>${rich(words.alsoBack)}</p>
                  ${factsLine(alsoBack)}`
              : nothing
          }
        </section>`,
    )}
    <section class="life" aria-labelledby="numbers-life">
      <h3 id="numbers-life">${words.life.heading}</h3>
      <p>${words.life.question}</p>
      <p class="who">${words.life.note}</p>
      <p>
        <button type="button" aria-expanded=${asked} aria-controls=${asked ? 'life-figures' : nothing} @click=${toggle}>
          ${asked ? words.life.hide : words.life.show}
        </button>
      </p>
      ${asked ? renderLife() : nothing}
    </section>`;
}
