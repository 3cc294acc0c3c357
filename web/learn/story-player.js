// Story player: one story at a time, stop by stop. What a stop shows is what the learner's module told.
import { html, nothing } from 'lit';
import { LightElement } from '../components/light-element.js';
import { bar, clearedBar, remnantBar } from './bars.js';
import { placeList, shownPlan } from './places.js';
import { paragraphs, rich, text } from './words.js';

/** @typedef {import('./story-types.js').Story} Story */
/** @typedef {import('./story-types.js').Stop} Stop */
/** @typedef {import('./story-types.js').Extent} Extent */
/** @typedef {{title: string, lead: string} & Partial<Record<Stop['stop'], string>>} Told */

const words = text.stories;
const told = /** @type {Record<string, Told>} */ (words.told);
const why = /** @type {Record<string, string>} */ (words.why);
const sourceNames = /** @type {Record<string, string>} */ (words.source);

/** @param {Record<string, number>} left */
const spotsLeft = (left) => Object.values(left).reduce((sum, count) => sum + count, 0);

/** @param {Extent} extent */
const leftLine = ({ plan }) => {
  const n = spotsLeft(plan.left);
  return n === 0 ? words.nothingLeft : words.left(n);
};

/** The sentence that a stop opens with. @param {Stop} stop */
export function openingOf(stop) {
  if (stop.stop === 'scan') return words.stop.scan.text(stop);
  if (stop.stop === 'cleared') return words.stop.cleared.text(stop.most);
  if (stop.stop === 'left') return words.stop.left.text({ ...stop.most, minimum: stop.minimum });
  return words.stop[stop.stop].text();
}

export class StoryPlayer extends LightElement {
  static properties = { stories: { attribute: false }, story: { state: true }, place: { state: true } };

  constructor() {
    super();
    /** @type {Story[]} */
    this.stories = [];
    this.story = 0;
    this.place = 0;
  }

  /** @param {number} story @param {number} place */
  async go(story, place) {
    this.story = story;
    this.place = place;
    await this.updateComplete;
    const heading = this.querySelector('.stop-heading');
    if (heading instanceof HTMLElement) heading.focus();
  }

  renderChoice() {
    return html`<ul class="story-choice" aria-label=${words.choose}>
      ${this.stories.map(
        ({ id }, i) =>
          html`<li>
            <button type="button" aria-pressed=${i === this.story} @click=${() => this.go(i, 0)}>
              <b>${i + 1}</b> ${told[id].title}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  /** @param {Story} story */
  renderStops({ stops }) {
    return html`<ol class="stops" aria-label=${words.stops}>
      ${stops.map(
        ({ stop }, i) =>
          html`<li>
            <button
              type="button"
              aria-current=${i === this.place ? 'step' : nothing}
              @click=${() => this.go(this.story, i)}
            >
              ${words.stop[stop].name}
            </button>
          </li>`,
      )}
    </ol>`;
  }

  /** @param {Stop} stop */
  renderFigures(stop) {
    if (stop.stop === 'scan') return bar(text.bars.tumour(stop.tumour), stop.tumour, { kind: 'tumour' });
    if (stop.stop === 'cleared')
      return html`${clearedBar(stop.most)}
        <p>${leftLine(stop.most)}</p>`;
    if (stop.stop === 'left')
      return html`${remnantBar(stop.most, stop.minimum)} ${clearedBar(stop.most)}
        <p class="who">${text.bars.minimum(stop.minimum)} ${text.bars.liver}</p>`;
    if (stop.stop === 'further') return this.renderSteps(stop.steps, stop.minimum);
    return this.renderOpinions(stop.opinions);
  }

  /** @param {Extent[]} steps @param {number} minimum */
  renderSteps(steps, minimum) {
    return html`<ol class="story-steps">
        ${steps.map(
          (step, i) =>
            html`<li class=${step.safe ? '' : 'unsafe'}>
              <h5>${words.step(i + 1)}</h5>
              ${clearedBar(step)} ${remnantBar(step, minimum)}
              <p>${leftLine(step)} <b>${step.safe ? words.safe : words.unsafe}</b></p>
            </li>`,
        )}
      </ol>
      <p class="who">${text.bars.minimum(minimum)} ${text.bars.liver}</p>`;
  }

  /** @param {import('./story-types.js').Opinion[]} opinions */
  renderOpinions(opinions) {
    return html`<ul class="stances">
      ${opinions.map(
        ({ source, agrees, why: id }) =>
          html`<li class=${agrees}>
            <b>${sourceNames[source]}</b>
            <span class="stance">${words.agrees[agrees]}</span>
            <span>${rich(why[id])}</span>
          </li>`,
      )}
    </ul>`;
  }

  /** @param {Stop} stop */
  renderPicture(stop) {
    const shown = shownPlan(stop);
    return html`<figure class="picture" aria-label=${words.pictureHeading}>
      ${shown?.step ? html`<p>${words.pictureOf(shown.step)}</p>` : nothing}
      <nelm-liver-map .lesions=${stop.lesions} .plan=${shown?.plan ?? null}></nelm-liver-map>
      <figcaption>
        ${placeList(stop.lesions, shown?.plan)}
        <p class="who">${rich(shown ? words.mapWords : words.mapLesion)} ${rich(words.shares)}</p>
      </figcaption>
    </figure>`;
  }

  /** @param {Story} story */
  renderWay({ stops }) {
    const last = this.place === stops.length - 1;
    const nextStory = (this.story + 1) % this.stories.length;
    return html`<p class="ways">
      <button type="button" ?disabled=${this.place === 0} @click=${() => this.go(this.story, this.place - 1)}>
        ${words.back}
      </button>
      <button
        type="button"
        class="main"
        @click=${() => (last ? this.go(nextStory, 0) : this.go(this.story, this.place + 1))}
      >
        ${last ? words.nextStory : words.next}
      </button>
    </p>`;
  }

  /** @override */
  render() {
    const story = this.stories[this.story];
    if (!story) return nothing;
    const stop = story.stops[this.place];
    const { title, lead, [stop.stop]: said } = told[story.id];
    return html`${this.renderChoice()}
      <section class="card story" aria-labelledby="story-title">
        <h3 id="story-title">${title}</h3>
        <p class="made-up">${words.madeUp}</p>
        <p>${rich(lead)}</p>
        ${this.renderStops(story)}
        <div class="stop ${stop.stop}">
          <div class="telling">
            <h4 class="stop-heading" tabindex="-1">
              <small>${words.stopOf(this.place + 1, story.stops.length)}</small> ${words.stop[stop.stop].name}
            </h4>
            ${paragraphs([openingOf(stop), ...(said ? [said] : [])])} ${this.renderFigures(stop)}
          </div>
          ${this.renderPicture(stop)}
        </div>
        ${this.renderWay(story)}
      </section>`;
  }
}

customElements.define('nelm-story-player', StoryPlayer);
