// The whole reference: sets of verdicts, policies, groups, grades and stances of a case without a lesion list.
import { possible } from './completions.mjs';
import { grade } from './grade.mjs';
import { settingsOf } from './lines.mjs';
import { sources, stance } from './opinions.mjs';
import { group, verdict, verdictAt } from './verdict.mjs';

export function assess(document) {
  return {
    verdict: possible(document, verdict),
    policies: settingsOf(document).thresholds.map((percent) => ({
      thresholdPercent: percent,
      possible: possible(document, (c) => verdictAt(c, percent)),
    })),
    group: possible(document, group),
    grade: possible(document, grade),
    opinions: Object.fromEntries(
      sources.map((source) => [source, possible(document, (c) => stance(c, source))]),
    ),
  };
}
