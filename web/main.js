// Entry of the page: makes the engine, the controller and the page, and joins them.
import './css/index.css';
import './components/index.js';
import { Controller } from './controller.js';
import { Copy } from './device/copy.js';
import { keepOffline } from './device/offline.js';
import { engine, module } from './engine/begin.js';
import { startEngine } from './engine/start.js';
import { learnEvidence } from './model/evidence.js';
import { Page } from './page.js';
import { text, word } from './text/index.js';
import { nextTurn, whenIdle } from './view/turns.js';

/** Issues of one field say what it accepts; a contradiction between fields is said by its message alone. */
const expectationHelps = new Set(['out-of-range', 'not-a-choice', 'too-long', 'wrong-type']);

/** @type {import('./controller.js').Words} */
const words = {
  issue: ({ code, message, expected }) =>
    expected && expectationHelps.has(code) ? `${message} ${text.expected(expected)}` : message,
  unread: (problem, field) =>
    word(text.problem, problem) + (problem === 'not-a-number' && field?.interval ? ` ${text.rangeAllowed}` : ''),
};

let begin = () => {};
/** For long work, so that no new entry waits for it. It begins when nothing more urgent has to be done. */
const background = startEngine(
  new Promise((resolve) => {
    begin = () => resolve(module);
  }),
);
const controller = new Controller(engine, words, background);
// An error that nothing caught may have left an old answer on the page: it is taken away.
addEventListener('error', (event) => controller.fail(event.error ?? event.message));
addEventListener('unhandledrejection', (event) => controller.fail(event.reason));

const copy = new Copy();
const page = document.querySelector('nelm-page');
// The browser may paint and hear the user between reading the script and the first drawing.
await nextTurn();
if (page instanceof Page) page.join(controller, copy);
// The first answer waits for the quickest checks alone. Once the page is drawn it learns what stands behind the answers, and
// computes the other checks.
const drawn = controller.start().then(whenIdle);
const proven = drawn
  .then(async () => {
    try {
      learnEvidence(await engine.evidence());
      controller.dispatchEvent(new Event('change'));
    } catch (error) {
      controller.fail(error);
    }
    await copy.prove(engine);
  })
  .catch((error) => controller.fail(error));
const kept = keepOffline(copy, controller, proven);
await drawn;
begin();
// Opened for one of many cases, by the page that has them.
if (opener) (await import('./cohort/receive-case.js')).receiveCase(controller);
await kept;
await copy.loaded();
