// Report content: what goes into the record, made of the answer as it stands. Without an answer it says so, and why.
import { buildCase } from '../model/case.js';
import { mapLesions } from '../model/map-lesions.js';
import { labelText } from '../view/entry-text.js';
import { text } from '../text/index.js';
import { answerBlocks, mindItems, nextBlocks, opinionBlocks, reasonItems } from './answer-part.js';
import { assumptionLines } from './assumptions-part.js';
import { changedSettings, enteredBlocks, unknownLabels } from './entries-part.js';
import { planBlocks } from './plans-part.js';

/** @typedef {import('../controller.js').Answer} Answer */
/** @typedef {import('../model/types.js').Assessment} Assessment */
/** @typedef {import('../model/types.js').Entries} Entries */
/** @typedef {import('../model/types.js').Field} Field */
/** @typedef {import('./types.js').Block} Block */
/** @typedef {import('./types.js').Report} Report */
/** @typedef {import('./types.js').Section} Section */
/**
 * @typedef {object} Given
 * @property {Answer} answer
 * @property {import('../model/types.js').Catalogue} [catalogue]
 * @property {Field[]} fields
 * @property {Entries} entries
 */

const words = text.report;

/**
 * @param {keyof typeof words.headings} id
 * @param {Block[]} blocks
 * @returns {Section[]} none where there is nothing to say
 */
const section = (id, blocks) => (blocks.length > 0 ? [{ id, heading: words.headings[id], blocks }] : []);

/**
 * @param {string[]} items
 * @param {string} [none] what is said where there is none
 * @returns {Block[]}
 */
function list(items, none) {
  if (items.length > 0) return [{ kind: 'list', items }];
  return none ? [{ kind: 'text', text: none }] : [];
}

/**
 * Why there is no answer.
 * @param {Given} given
 * @returns {Block[]}
 */
function noAnswer({ answer, fields, entries }) {
  /** @type {Block[]} */
  const blocks = [{ kind: 'lead', text: words.none.sentence }];
  if (answer.kind === 'pending') return [...blocks, { kind: 'text', text: words.none.pending }];
  if (answer.kind === 'fault')
    return [...blocks, { kind: 'text', text: words.none.fault }, { kind: 'text', text: answer.message }];
  if (answer.kind === 'given') return [{ kind: 'lead', text: words.none.untouched }];
  const items = answer.problems.map(({ pointer, message }) => {
    const entry = entries.get(pointer);
    const typed = typeof entry === 'string' ? ` ${words.none.notRead(entry)}` : '';
    return `${labelText(fields, pointer)}${typed}: ${message}`;
  });
  return [...blocks, { kind: 'text', text: words.none.stopped(items.length) }, { kind: 'list', items }];
}

/**
 * @param {Assessment} assessment
 * @param {Field[]} fields
 * @param {any} document
 * @returns {Section[]}
 */
function answered(assessment, fields, document) {
  return [
    ...section('answer', answerBlocks(assessment)),
    ...section('next', nextBlocks(assessment, fields)),
    ...section('plans', planBlocks(assessment, document)),
    ...section('opinions', opinionBlocks(assessment)),
    ...section('reasons', list(reasonItems(assessment))),
    ...section('mind', list(mindItems(assessment))),
  ];
}

/**
 * @param {import('../device/withdrawn.js').Withdrawal | undefined} withdrawal
 * @returns {Section[]}
 */
function withdrawn(withdrawal) {
  if (!withdrawal) return [];
  const { rules, advice } = text.copy.withdrawn;
  const said = [rules(withdrawal.rules, withdrawal.date), withdrawal.reason, advice].join(' ');
  return section('withdrawn', [{ kind: 'lead', text: said }]);
}

/**
 * @param {Given} given the controller is one
 * @param {Date} date
 * @param {import('../device/withdrawn.js').Withdrawal} [withdrawal] of the rules that it was computed by
 * @returns {Report}
 */
export function reportOf(given, date, withdrawal) {
  const { answer, catalogue, fields, entries } = given;
  const { document } = buildCase(fields, entries);
  const assessment = answer.kind === 'given' && entries.size > 0 ? answer.assessment : undefined;
  const settings = changedSettings(fields, document);
  return {
    answered: assessment !== undefined,
    head: [
      { label: words.label, value: document.label ?? words.noLabel },
      { label: words.made, value: words.date(date) },
    ],
    sections: [
      ...withdrawn(withdrawal),
      ...(assessment ? answered(assessment, fields, document) : section('answer', noAnswer(given))),
      ...section('inputs', enteredBlocks(catalogue?.sections ?? [], fields, document)),
      ...section('unknown', [unknownBlock(fields, document)]),
      ...(assessment
        ? section(
            'warnings',
            list(
              assessment.warnings.map(({ message }) => message),
              words.noWarning,
            ),
          )
        : []),
      ...section('settings', settings.length > 0 ? [{ kind: 'rows', rows: settings }] : list([], words.noSetting)),
      ...(assessment ? section('assumptions', list(assumptionLines(assessment, document), words.noAssumption)) : []),
      ...section('decision', [
        { kind: 'note', text: words.byHand },
        { kind: 'space', label: words.decision },
        { kind: 'space', label: words.wishes },
        { kind: 'space', label: words.signed },
      ]),
    ],
    foot: [text.answer.clearance, ...versionsOf(answer)],
    lesions: mapLesions(document),
    removed: document.liver?.removedSegments ?? [],
  };
}

/**
 * @param {Field[]} fields
 * @param {any} document
 * @returns {Block}
 */
function unknownBlock(fields, document) {
  const labels = unknownLabels(fields, document);
  return { kind: 'text', text: labels.length > 0 ? `${labels.join('; ')}.` : words.nothingUnknown };
}

/** @param {Answer} answer */
function versionsOf(answer) {
  if (answer.kind !== 'given') return [];
  const { version, ruleset, evidenceDate } = answer.assessment.engine;
  return [words.versions(version, ruleset, evidenceDate)];
}
