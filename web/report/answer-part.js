// Answer part: the answer or the answers still possible, what would narrow them, opinions, reasons and cautions.
import { sourceName } from '../model/evidence.js';
import { reasonsOf, standingOf } from '../model/findings.js';
import { fieldOf } from '../model/catalogue.js';
import { joined, percent, sameMembers } from '../model/format.js';
import { branches } from '../model/narrowing.js';
import { text, verdictLabel, verdictSentence, word } from '../text/index.js';
import { labelText, valueText } from '../view/entry-text.js';

/** @typedef {import('../model/types.js').Assessment} Assessment */
/** @typedef {import('../model/types.js').Field} Field */
/** @typedef {import('../model/types.js').Missing} Missing */
/** @typedef {import('../model/types.js').Percent} Percent */
/** @typedef {import('./types.js').Block} Block */

const words = text.report;
const named = (/** @type {string[]} */ verdicts) => joined(verdicts.map(verdictLabel), text.or) || text.answer.none;

/** @param {Percent} value */
function known(value) {
  if (value === null || (typeof value === 'object' && value.min <= 0 && value.max >= 100)) return text.chips.notKnown;
  const outer = typeof value === 'object' && value.bounds === 'outer';
  return outer ? `${percent(value)} ${text.chips.atWidest}` : percent(value);
}

/** @param {Assessment} assessment */
function figures({ group, grade, volumes, debulking }) {
  const { figures: labels } = words;
  const { possible } = debulking.minimumRemnantPercent;
  const minimum = joined(possible.map(percent), text.or);
  const groups = `${joined(group.possible, text.or)} ${text.chips.ofFour(group.possible)}`;
  /** @param {readonly unknown[]} possible @param {string} said */
  const applied = (possible, said) => (possible.length > 0 ? said : text.chips.doesNotApply);
  return [
    { label: labels.group, value: applied(group.possible, group.possible.length < 4 ? groups : text.chips.notKnown) },
    { label: labels.grade, value: applied(grade.possible, joined(grade.possible, text.or)) },
    { label: labels.burden, value: known(volumes.burdenPercent) },
    { label: labels.reach, value: known(debulking.reach.percent) },
    { label: labels.minimum, value: labels.ofStandard(minimum) },
  ];
}

/** @param {Assessment} assessment */
function policies({ policies: lines, verdict }) {
  if (lines.length === 0) return [];
  const same = (/** @type {{possible: string[]}} */ { possible }) => sameMembers(possible, verdict.possible);
  if (lines.every(same))
    return [
      words.policySame(
        joined(
          lines.map(({ thresholdPercent }) => percent(thresholdPercent)),
          text.or,
        ),
      ),
    ];
  return lines.map((line) =>
    words.policy(percent(line.thresholdPercent), same(line) ? text.policies.same : named(line.possible)),
  );
}

/**
 * @param {Assessment} assessment
 * @returns {Block[]}
 */
export function answerBlocks(assessment) {
  const { verdict, debulking } = assessment;
  const reach = debulking.reach.percent;
  const most = reach === null ? undefined : percent(typeof reach === 'number' ? reach : reach.max);
  /** @type {Block[]} */
  const said =
    verdict.is === null
      ? [
          { kind: 'lead', text: words.remain(verdict.possible.length) },
          { kind: 'list', items: verdict.possible.map((id) => verdictSentence(id)) },
        ]
      : [
          { kind: 'lead', text: verdictSentence(verdict.is, most) },
          { kind: 'text', text: text.answer.holds },
        ];
  return [
    ...said,
    { kind: 'rows', rows: figures(assessment) },
    ...policies(assessment).map((line) => ({ kind: /** @type {const} */ ('text'), text: line })),
  ];
}

const toldInFull = 3;

/**
 * @param {Missing} missing
 * @param {string[]} possible
 * @param {Field[]} fields
 */
function narrowing(missing, possible, fields) {
  const field = fieldOf(fields, missing.pointer);
  const told = branches(missing, possible).map(({ values, rest, change, verdicts }) => {
    const value = rest
      ? text.next.anyOther
      : joined(
          values.map((item) => valueText(field, item)),
          text.or,
        );
    const outcome =
      change === 'nothing'
        ? text.next.nothing
        : change === 'rules-out'
          ? words.rulesOut(joined(verdicts.map(verdictLabel), text.and))
          : words.leaves(named(verdicts));
    return words.narrows(value, outcome);
  });
  const settles = missing.settles ? ` (${text.next.settles})` : '';
  return `${labelText(fields, missing.pointer)}${settles}. ${told.join('; ')}.`;
}

/**
 * The first facts with what each of their values would leave, the others by name: all of them are there.
 * @param {Assessment} assessment
 * @param {Field[]} fields
 * @returns {Block[]}
 */
export function nextBlocks({ missing, verdict }, fields) {
  if (missing.length === 0) return [];
  const others = missing.slice(toldInFull).map(({ pointer }) => labelText(fields, pointer));
  return [
    { kind: 'list', items: missing.slice(0, toldInFull).map((fact) => narrowing(fact, verdict.possible, fields)) },
    ...(others.length > 0 ? [{ kind: /** @type {const} */ ('text'), text: words.dependsToo(others.join(', ')) }] : []),
  ];
}

/**
 * Each source with its stance and the line that it rests on; in brief the stances alone.
 * @param {Assessment} assessment
 * @returns {Block[]}
 */
export function opinionBlocks({ opinions, findings }) {
  const brief = opinions.map(
    ({ source, possible }) =>
      `${sourceName(source)}: ${joined(
        possible.map((stance) => word(text.stance, stance)),
        text.or,
      )}`,
  );
  const items = opinions.map(({ possible, reasons }, index) => {
    const lines = findings.filter(({ id, holds }) => reasons.includes(id) && holds === 'yes');
    return possible.length === 1 && lines.length > 0
      ? `${brief[index]}. ${lines.map((line) => line.text).join(' ')}`
      : brief[index];
  });
  return [
    { kind: 'list', items, brief, early: true },
    { kind: 'note', text: text.opinions.note },
  ];
}

/** @param {Assessment} assessment */
export function reasonItems(assessment) {
  return reasonsOf(assessment)
    .filter(({ holds }) => holds === 'yes')
    .map((finding) => finding.text);
}

/** @param {Assessment} assessment */
export function mindItems(assessment) {
  return standingOf(assessment)
    .filter(({ effect }) => effect !== 'informs')
    .map((finding) => finding.text);
}
