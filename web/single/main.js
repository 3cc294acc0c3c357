// Entry of the single file: shows the page that the address names, the calculator when it names none.
import { text as cohortText } from '../text/cohort-en.js';
import { text } from '../text/index.js';

/** Each page's element and script; its style sheet has the page's name as id. */
const pages = {
  evidence: {
    element: 'nelm-evidence',
    title: text.evidence.title,
    load: () => import('../evidence/main.js'),
  },
  cohort: { element: 'nelm-cohort', title: cohortText.title, load: () => import('../cohort/main.js') },
  learn: { element: 'nelm-learn', title: text.learn.title, load: () => import('../learn/main.js') },
  index: { element: 'nelm-page', title: undefined, load: () => import('../main.js') },
};

const asked = location.search.slice(1);
const name = asked in pages ? /** @type {keyof typeof pages} */ (asked) : 'index';
const { element, title, load } = pages[name];

for (const sheet of document.querySelectorAll('style[media]'))
  if (sheet.id === `style-${name}` && sheet instanceof HTMLStyleElement) sheet.media = 'all';
if (title) document.title = `nelm: ${title}`;
document.body.prepend(document.createElement(element));
await load();
document.querySelector('body > .loading')?.remove();
