// Sources: each with its full reference and its weaknesses, and its facts in own words with their place and their use.
import { html, nothing } from 'lit';
import { text } from '../text/index.js';
import { found } from './search.js';

/** @typedef {import('../model/evidence.js').Evidence} Evidence */
/** @typedef {import('../model/evidence.js').Fact} Fact */
/** @typedef {import('../model/evidence.js').Source} Source */

/**
 * @param {Evidence} evidence
 * @param {Source} source
 * @param {string[]} words
 */
export function factsOf({ facts }, source, words) {
  const own = facts.filter((fact) => fact.source === source.id);
  if (found(words, [source.name, source.title, source.reference, source.kind])) return own;
  return own.filter((fact) => found(words, [fact.id, fact.text, fact.locator, source.name]));
}

/**
 * @param {Fact} fact
 * @param {Map<string, string>} names
 */
function factItem({ id, locator, text: words, usedBy }, names) {
  return html`<li id=${id} class="fact-item" tabindex="-1">
    <h4>${id}</h4>
    <div>
      <p>${words}</p>
      <p class="quiet">${locator}</p>
      <details>
        <summary>${text.evidence.usedBy(usedBy.length)}</summary>
        <ul class="used">
          ${usedBy.map((user) => html`<li>${names.get(user) ?? nothing} <code>${user}</code></li>`)}
        </ul>
      </details>
    </div>
  </li>`;
}

/**
 * @param {Evidence} evidence
 * @param {Map<string, string>} names
 * @param {string[]} words
 */
export function sourcesPart(evidence, names, words) {
  return evidence.sources.map((source) => {
    const facts = factsOf(evidence, source, words);
    if (facts.length === 0) return nothing;
    return html`<section class="card" id=${source.id} aria-labelledby="${source.id}-heading" tabindex="-1">
      <h3 id="${source.id}-heading">${source.name}</h3>
      <p class="reference">${source.title}. ${source.reference}${source.doi ? ` doi:${source.doi}` : ''}</p>
      <p class="weakness"><b>${text.fact.caveat}:</b> ${source.caveat}</p>
      <ul>
        ${facts.map((fact) => factItem(fact, names))}
      </ul>
    </section>`;
  });
}
