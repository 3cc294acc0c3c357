// Own plan: what the user draws is part of the case, stays with its lesions, is undone in steps and opened again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../../web/model/case.js';
import { addLesion, copyLesion, removeLesion } from '../../../web/model/lesion-entries.js';
import { entriesOf } from '../../../web/model/open-case.js';
import {
  drawnPlan,
  hasPlan,
  nextTreatment,
  planOf,
  toggleResected,
  treat,
  treatmentOf,
  withoutPlan,
} from '../../../web/model/own-plan.js';
import { mapLesions } from '../../../web/model/map-lesions.js';

const fields = [
  { pointer: '/lesions/*/id', type: 'text' },
  { pointer: '/lesions/*/segments', type: 'segments' },
  { pointer: '/lesions/*/diametersMm', type: 'numbers', min: 1, max: 300 },
  { pointer: '/lesions/*/count', type: 'integer', min: 1, max: 500 },
];
const lesions = (...list) =>
  new Map(
    list.flatMap(([id, segments, count], row) => [
      ...(id ? [[`/lesions/${row}/id`, id]] : []),
      [`/lesions/${row}/segments`, segments],
      [`/lesions/${row}/diametersMm`, '20'],
      ...(count ? [[`/lesions/${row}/count`, count]] : []),
    ]),
  );
const three = lesions(['', ['6']], ['', ['4']], ['', ['2'], '4']);
const planIn = (entries) => buildCase(fields, entries).document.plan;

test('no plan until something is drawn; then it is part of the case', () => {
  assert.equal(planIn(three), undefined);
  const drawn = treat(toggleResected(toggleResected(three, 7), 6), 1, { wedge: 0, ablate: 1 });
  assert.deepEqual(planIn(drawn), { segments: [6, 7], ablate: { L2: 1 } });
  assert.deepEqual(planIn(toggleResected(drawn, 7)), { segments: [6], ablate: { L2: 1 } });
});

test('a plan that resects and treats nothing is still a plan, until it is cleared', () => {
  const nothing = toggleResected(toggleResected(three, 7), 7);
  assert.deepEqual(planIn(nothing), { segments: [] });
  assert.deepEqual(planIn(treat(three, 0, { wedge: 0, ablate: 0 })), { segments: [] });
  const cleared = withoutPlan(treat(nothing, 2, { wedge: 1, ablate: 2 }));
  assert.deepEqual(cleared, three);
  assert.equal(hasPlan(cleared), false);
});

test('of a group so many are wedged and so many ablated', () => {
  const drawn = treat(three, 2, { wedge: 1, ablate: 2 });
  assert.deepEqual(planIn(drawn), { segments: [], wedge: { L3: 1 }, ablate: { L3: 2 } });
  assert.deepEqual(treatmentOf(drawn, 2), { wedge: 1, ablate: 2 });
});

test('a treatment stays with its lesion when another row is removed, and goes with its own', () => {
  const drawn = treat(treat(three, 1, { wedge: 1, ablate: 0 }), 2, { wedge: 0, ablate: 3 });
  // The third lesion is called L2 once the first is gone: the plan speaks of the same lesion by its new name.
  assert.deepEqual(planIn(removeLesion(drawn, 0)), { segments: [], wedge: { L1: 1 }, ablate: { L2: 3 } });
  assert.deepEqual(planIn(removeLesion(drawn, 1)), { segments: [], ablate: { L2: 3 } });
  assert.deepEqual(planIn(removeLesion(drawn, 2)), { segments: [], wedge: { L2: 1 } });
});

test('a new lesion and a copy are left until the user says otherwise', () => {
  const drawn = treat(three, 1, { wedge: 1, ablate: 0 });
  const longer = copyLesion(addLesion(drawn, ['5']), 1);
  assert.deepEqual(planIn(longer), { segments: [], wedge: { L2: 1 } });
});

test('names given by the user are used, and made-up ones step aside as the engine’s do', () => {
  const named = lesions(['L2', ['6']], ['', ['4']], ['big', ['2']]);
  const drawn = treat(treat(named, 1, { wedge: 1, ablate: 0 }), 2, { wedge: 0, ablate: 1 });
  assert.deepEqual(planIn(drawn), { segments: [], wedge: { L3: 1 }, ablate: { big: 1 } });
});

test('a case with a plan is opened to the same entries and makes the same case', () => {
  const document = {
    format: 'nelm-case/1',
    lesions: [
      { segments: [6], diametersMm: [20] },
      { id: 'big', segments: [2], diametersMm: [30], count: 3 },
    ],
    plan: { segments: [6, 7], wedge: { big: 1 }, ablate: { L1: 1, big: 2 } },
  };
  assert.deepEqual(buildCase(fields, entriesOf(fields, document)), { document, unread: [] });
  assert.equal(hasPlan(entriesOf(fields, { ...document, plan: null })), false);
  const sparse = { ...document, plan: { wedge: { big: 0 } } };
  assert.deepEqual(planIn(entriesOf(fields, sparse)), { segments: [] });
});

test('a tap leads from leaving to wedging to ablating to leaving; a mixed group is left first', () => {
  const wedged = nextTreatment({ wedge: 0, ablate: 0 }, 4);
  assert.deepEqual(wedged, { wedge: 4, ablate: 0 });
  const ablated = nextTreatment(wedged, 4);
  assert.deepEqual(ablated, { wedge: 0, ablate: 4 });
  assert.deepEqual(nextTreatment(ablated, 4), { wedge: 0, ablate: 0 });
  assert.deepEqual(nextTreatment({ wedge: 1, ablate: 2 }, 4), { wedge: 0, ablate: 0 });
});

test('as drawn: a lesion goes with its segments only when all of them are resected', () => {
  const entries = toggleResected(
    treat(lesions(['', ['6', '7']], ['', ['6']], ['', ['2'], '4']), 2, { wedge: 1, ablate: 2 }),
    6,
  );
  const { document } = buildCase(fields, entries);
  assert.deepEqual(drawnPlan(entries, mapLesions(document)), {
    segments: [6],
    wedged: { L3: 1 },
    ablated: { L3: 2 },
    left: { L1: 1, L3: 1 },
  });
  assert.deepEqual(planOf(entries, document.lesions), document.plan);
});
