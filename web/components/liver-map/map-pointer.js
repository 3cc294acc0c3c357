// Map pointer: the map by mouse, pen and touch. A tap chooses, a drag moves a lesion; dropped outside the liver it goes back.
import { nothing, svg } from 'lit';
import { regions, segmentAt, segmentsAround, width } from '../../model/liver-shape.js';
import { text } from '../../text/index.js';
import { joined } from '../../model/format.js';

/** @typedef {import('./liver-map.js').LiverMap} LiverMap */
/** @typedef {import('../../model/liver-places.js').Mark} Mark */
/** @typedef {{index: number, part: number, id: number, startX: number, startY: number, x: number, y: number, dx: number, dy: number, origin: number[], moving: boolean, gesture: string}} Drag */

/** A finger finds a small lesion within this many CSS pixels, and a hand that trembles does not drag. */
const fingerPx = 22;
const mousePx = 12;
const stillPx = 6;
/** So near to a border, in units of the drawing, a lesion is dropped on both of its segments. */
const borderReach = 8;
/** ... and so near to a number, its segment is meant. */
const numberReach = 14;

let drags = 0;

export class MapPointer {
  /** @param {LiverMap} map */
  constructor(map) {
    this.map = map;
    /** @type {Drag | undefined} */
    this.drag = undefined;
    /** @type {number[]} the segments that it would be dropped in */
    this.over = [];
    /** a drag ends in a click, which chooses nothing */
    this.swallow = false;
    /** units of the drawing in one CSS pixel */
    this.scale = 1;
  }

  /** Follows the size of the drawing, so that fingers and lesions meet in any width. */
  follow() {
    const drawing = /** @type {SVGElement} */ (this.map.querySelector('.liver'));
    // A finger on a lesion moves it, elsewhere the page. Not every browser heeds touch-action within a drawing.
    const hold = (/** @type {Event} */ event) => this.drag && event.preventDefault();
    drawing.addEventListener('touchmove', hold, { passive: false });
    new ResizeObserver(() => {
      const shown = drawing.getBoundingClientRect().width;
      if (shown > 0) this.scale = width / shown;
      this.map.requestUpdate();
    }).observe(drawing);
  }

  /** @param {MouseEvent} event */
  place(event) {
    const box = /** @type {Element} */ (this.map.querySelector('.liver')).getBoundingClientRect();
    return { x: (event.clientX - box.left) * this.scale, y: (event.clientY - box.top) * this.scale };
  }

  /**
   * The lesion under the pointer; the nearest one where several are in reach.
   * @param {MouseEvent} event
   */
  markAt(event) {
    const { x, y } = this.place(event);
    const finger = /** @type {PointerEvent} */ (event).pointerType === 'touch';
    const reach = (finger ? fingerPx : mousePx) * this.scale;
    const near = this.map.marks
      .map((mark) => ({ mark, distance: Math.hypot(mark.x - x, mark.y - y) }))
      .filter(({ mark, distance }) => distance <= Math.max(mark.r, Math.min(reach, mark.r + reach / 2)));
    // A small one on a large one is drawn on top of it.
    return near.toSorted((a, b) => a.distance / a.mark.r - b.distance / b.mark.r)[0]?.mark;
  }

  /** @param {PointerEvent} event */
  down(event) {
    this.swallow = false;
    const { map } = this;
    if (map.selectable !== 'lesions' || !event.isPrimary || event.button !== 0) return;
    const mark = this.markAt(event);
    if (!mark) return;
    const { segments } = map.lesions[mark.index];
    const { clientX: startX, clientY: startY, pointerId: id } = event;
    const { index, part, x, y } = mark;
    const gesture = `drag ${++drags}`;
    this.drag = { index, part, id, startX, startY, x, y, dx: 0, dy: 0, origin: segments, moving: false, gesture };
  }

  /** @param {PointerEvent} event */
  moved(event) {
    const { drag, map } = this;
    if (!drag || event.pointerId !== drag.id) return;
    const [dx, dy] = [event.clientX - drag.startX, event.clientY - drag.startY];
    if (!drag.moving) {
      if (Math.hypot(dx, dy) < stillPx) return;
      drag.moving = true;
      /** @type {Element} */ (event.currentTarget).setPointerCapture(drag.id);
      map.say({ what: 'select', index: drag.index });
    }
    drag.dx = dx * this.scale;
    drag.dy = dy * this.scale;
    const [x, y] = [drag.x + drag.dx, drag.y + drag.dy];
    const over = segmentsAround(x, y, borderReach).filter((segment) => !map.removed.includes(segment));
    if (over.join() !== this.over.join()) {
      this.over = over;
      this.move(over.length > 0 ? over : drag.origin);
    }
    map.requestUpdate();
  }

  /** @param {number[]} segments */
  move(segments) {
    const { drag, map } = this;
    if (!drag || segments.join() === map.lesions[drag.index].segments.join()) return;
    map.say({ what: 'move', index: drag.index, segments, gesture: drag.gesture });
  }

  up() {
    const { drag } = this;
    if (drag?.moving) {
      this.swallow = true;
      this.map.say({ what: 'drop', index: drag.index, segments: this.over.length > 0 ? this.over : drag.origin });
    }
    this.end();
  }

  /** The browser took the gesture over, say for scrolling. */
  cancelled() {
    if (this.drag?.moving) this.move(this.drag.origin);
    this.end();
  }

  end() {
    this.drag = undefined;
    this.over = [];
    this.map.requestUpdate();
  }

  /** @param {MouseEvent} event */
  clicked(event) {
    if (this.swallow) {
      this.swallow = false;
      return;
    }
    const { map } = this;
    // A screen reader's click has no place of its own.
    const target = event.detail === 0 ? /** @type {Element} */ (event.target) : null;
    const { x, y } = this.place(event);
    // A segment that a large lesion covers is still chosen by its number.
    const onNumber = regions.some(({ label }) => Math.hypot(label[0] - x, label[1] - y) < numberReach);
    const lesion = target
      ? target.closest('[data-lesion]')?.getAttribute('data-lesion')
      : onNumber
        ? undefined
        : this.markAt(event)?.index;
    const segment = target ? Number(target.closest('[data-segment]')?.getAttribute('data-segment')) : segmentAt(x, y);
    if (lesion !== undefined && lesion !== null) {
      map.keys.focus('lesion', Number(lesion));
      map.say({ what: 'pick', index: Number(lesion) });
    } else if (segment) map.say({ what: 'segment', segment });
  }

  /** How far around its middle a lesion takes a touch that might become a drag. */
  get reach() {
    return fingerPx * this.scale;
  }

  /** @param {number} index */
  isDragged(index) {
    return this.drag?.moving === true && this.drag.index === index;
  }

  /** Where a circle is drawn: under the pointer while it is dragged. @param {Mark} mark */
  placeOf(mark) {
    const { drag } = this;
    if (!drag || !this.isDragged(mark.index) || mark.part !== drag.part) return mark;
    return { x: drag.x + drag.dx, y: drag.y + drag.dy };
  }

  /** The segments that the dragged lesion would lie in, above it. */
  renderWhere() {
    const { drag, map } = this;
    const mark = drag && map.marks.find(({ index, part }) => index === drag.index && part === drag.part);
    if (!drag?.moving || !mark) return nothing;
    const { x, y } = this.placeOf(mark);
    const where = this.over.length > 0 ? text.map.into(joined(this.over, text.and)) : text.map.back;
    return svg`<text class="where" x=${x} y=${Math.max(16, y - mark.r - 20)}>${where}</text>`;
  }
}
