// All elements of the page. They meet in templates by name only, so that no component imports another.
import './answer-bar/answer-bar.js';
import './answer-pane/answer-pane.js';
import './case-form/case-form.js';
import './checks-question/checks-question.js';
import './fault-card/fault-card.js';
import './finding-list/finding-list.js';
import './next-questions/next-questions.js';
import './number-question/number-question.js';
import './opinion-grid/opinion-grid.js';
import './policy-list/policy-list.js';
import './radio-question/radio-question.js';
import './reasons-card/reasons-card.js';
import './select-question/select-question.js';
import './stopped-card/stopped-card.js';
import './text-question/text-question.js';
import './verdict-card/verdict-card.js';
import './warning-list/warning-list.js';
