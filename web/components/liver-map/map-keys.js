// Map keys: the map by keyboard. Arrows go from segment to segment and from lesion to lesion; Enter places a lesion, or
// lifts one, which arrows then move; Delete removes it. Focus goes on where the focused thing is gone.
import { isArrow, segmentBeside } from '../../model/liver-steps.js';

/** @typedef {import('./liver-map.js').LiverMap} LiverMap */

let lifts = 0;

export class MapKeys {
  /** @param {LiverMap} map */
  constructor(map) {
    this.map = map;
    /** @type {number | undefined} the lesion that arrows move */
    this.lifted = undefined;
    /** @type {number[]} where it was lifted from */
    this.origin = [];
    this.gesture = '';
    /** @type {'segment' | 'lesion' | undefined} what had the focus before the map changed */
    this.focused = undefined;
    /** @type {boolean} whether keys moved the focus, so that a ring is due on a segment */
    this.shown = false;
  }

  /** @param {number} segment */
  segmentFocused(segment) {
    const { map } = this;
    map.at = { ...map.at, segment };
    const element = map.querySelector(`[data-segment="${segment}"]`);
    map.ring = element?.matches(':focus-visible') ? segment : undefined;
  }

  /** @param {number} index */
  lesionFocused(index) {
    const { map } = this;
    map.at = { ...map.at, lesion: index };
    if (this.lifted !== undefined && this.lifted !== index) this.lifted = undefined;
    if (map.selectable === 'lesions') map.say({ what: 'select', index });
  }

  /** @param {'segment' | 'lesion'} kind @param {number} which */
  focus(kind, which) {
    const element = this.map.querySelector(`[role=button][data-${kind}="${which}"]`);
    if (element instanceof SVGElement) element.focus({ preventScroll: false });
  }

  beforeUpdate() {
    const { map } = this;
    const active = map.contains(document.activeElement) ? document.activeElement : null;
    this.focused = active?.closest('[data-lesion]')
      ? 'lesion'
      : active?.closest('[data-segment]')
        ? 'segment'
        : undefined;
    const last = Math.max(0, map.lesions.length - 1);
    if (map.at.lesion > last) map.at = { ...map.at, lesion: last };
    if (this.lifted !== undefined && this.lifted > last) this.lifted = undefined;
    // A lesion without a segment is not drawn, so another has to be the one that Tab leads to.
    const drawn = map.marks.map(({ index }) => index);
    if (drawn.length > 0 && !drawn.includes(map.at.lesion)) map.at = { ...map.at, lesion: Math.min(...drawn) };
  }

  /** The focused lesion may be gone: removed, undone, or without a segment. */
  afterUpdate() {
    const { map, focused } = this;
    if (!focused || (document.activeElement !== document.body && document.activeElement !== null)) return;
    if (focused === 'lesion' && map.marks.length > 0) this.focus('lesion', map.at.lesion);
    else this.focus('segment', map.at.segment);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {Element} */ (event.target);
    const lesion = target.closest('[data-lesion]')?.getAttribute('data-lesion');
    const segment = target.closest('[data-segment]')?.getAttribute('data-segment');
    const done = lesion
      ? this.pressedOnLesion(event.key, Number(lesion))
      : segment && this.pressedOnSegment(event.key, Number(segment));
    if (done) event.preventDefault();
  }

  /** @param {string} key @param {number} segment */
  pressedOnSegment(key, segment) {
    if (isArrow(key)) this.focus('segment', segmentBeside(segment, key));
    else if (key === 'Enter' || key === ' ') this.map.say({ what: 'segment', segment });
    else return false;
    return true;
  }

  /** @param {string} key @param {number} index */
  pressedOnLesion(key, index) {
    const { map } = this;
    if (this.lifted === index) return this.pressedWhileLifted(key, index);
    if (isArrow(key)) this.focusBeside(index, key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1);
    else if (map.selectable === 'plan' && (key === 'Enter' || key === ' ')) map.say({ what: 'pick', index });
    else if (map.selectable === 'lesions' && (key === 'Enter' || key === ' ')) this.lift(index);
    else if (map.selectable === 'lesions' && (key === 'Delete' || key === 'Backspace'))
      map.say({ what: 'remove', index });
    else return false;
    return true;
  }

  /** @param {number} index */
  lift(index) {
    this.lifted = index;
    this.origin = this.map.lesions[index].segments;
    this.gesture = `lift ${++lifts}`;
    this.map.say({ what: 'lift', index });
    this.map.requestUpdate();
  }

  /** @param {string} key @param {number} index */
  pressedWhileLifted(key, index) {
    const { map, origin, gesture } = this;
    const { segments } = map.lesions[index];
    if (isArrow(key)) {
      const segment = segmentBeside(segments[0], key, map.removed);
      if (segments.length > 1 || segment !== segments[0])
        map.say({ what: 'move', index, segments: [segment], gesture });
    } else if (key === 'Enter' || key === ' ' || key === 'Escape') {
      const down = key === 'Escape' ? origin : segments;
      if (down.join() !== segments.join()) map.say({ what: 'move', index, segments: down, gesture });
      this.lifted = undefined;
      map.say({ what: 'drop', index, segments: down });
      map.requestUpdate();
    } else return false;
    return true;
  }

  /** @param {number} index @param {1 | -1} step */
  focusBeside(index, step) {
    const drawn = [...new Set(this.map.marks.map((mark) => mark.index))].toSorted((a, b) => a - b);
    const next = drawn[drawn.indexOf(index) + step];
    if (next !== undefined) this.focus('lesion', next);
  }
}
