// Entry of the page of many cases: the engine that proves itself, the workers, the page, and what joins them.
import './cohort.css';
import '../components/copy-footer/copy-footer.js';
import '../components/copy-notice/copy-notice.js';
import { Copy } from '../device/copy.js';
import { keepOffline } from '../device/offline.js';
import { engine, module } from '../engine/begin.js';
import { nextTurn, whenIdle } from '../view/turns.js';
import { Cohort } from './cohort.js';
import { CohortPage } from './view/cohort-page.js';
import { Session } from './work/session.js';

const page = document.querySelector('nelm-cohort');
if (!(page instanceof CohortPage)) throw new Error('no page');

const cohort = new Cohort(new Session());
const copy = new Copy();
addEventListener('error', (event) => cohort.fail(event.error ?? event.message));
addEventListener('unhandledrejection', (event) => cohort.fail(event.reason));
await nextTurn();
page.join(cohort, copy);

/** For the offline copy an open file is as an open case: no new version is taken meanwhile. */
const open = Object.assign(new EventTarget(), {
  get entries() {
    return { size: cohort.step === 'choose' ? 0 : 1 };
  },
});
cohort.addEventListener('change', () => open.dispatchEvent(new Event('change')));

const proven = whenIdle().then(() => copy.prove(engine));
const kept = keepOffline(
  copy,
  open,
  proven.catch(() => {}),
);
try {
  cohort.learnFields(JSON.parse(await engine.fields()));
  await proven;
  cohort.begin(await module);
} catch (error) {
  cohort.fail(error);
}
await kept;
await copy.loaded();
