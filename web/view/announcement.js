// Announcement: the answer in one line, in full for screen readers and in brief for the narrow screen's bar.
import { joined } from '../model/format.js';
import { text, verdictLabel, verdictSentence } from '../text/index.js';

/**
 * @param {import('../controller.js').Answer} answer
 * @param {boolean} untouched nothing is entered
 * @returns {string} empty while there is nothing to say
 */
export function announcement(answer, untouched) {
  if (answer.kind === 'pending') return '';
  if (answer.kind === 'stopped') return text.stopped.short(answer.problems.length);
  if (answer.kind === 'fault') return text.fault.heading;
  if (untouched) return text.answer.nothingEntered;
  const { is, possible } = answer.assessment.verdict;
  if (is !== null) return verdictSentence(is);
  const named = possible.length > 0 && possible.length <= 3;
  return text.answer.remain(possible.length) + (named ? `: ${joined(possible.map(verdictLabel), text.or)}` : '');
}

/**
 * @param {import('../controller.js').Answer} answer
 * @param {boolean} untouched nothing is entered
 */
export function brief(answer, untouched) {
  if (answer.kind !== 'given') return announcement(answer, untouched);
  if (untouched) return text.answer.nothingInBrief;
  const { is, possible } = answer.assessment.verdict;
  return is === null ? text.answer.remain(possible.length) : verdictLabel(is);
}
