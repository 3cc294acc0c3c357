// Boundary rows: one case just below, at and just above every line, and unknown; and how an answer is read for each.
import { goldenCases, json } from './files.mjs';
import { withValue } from './reference/facts.mjs';

export const thresholds = json('./boundaries.json');
const bases = new Map(goldenCases.map(({ name, text }) => [name, text]));

/** One case per row: the base, its changes, and the value in question (null is unknown). */
export const rows = thresholds.flatMap((threshold) =>
  Object.entries(threshold.rows).map(([place, row]) => {
    const changes = { ...threshold.with, [threshold.pointer]: row.value };
    const base = JSON.parse(bases.get(threshold.base));
    const document = Object.entries(changes).reduce((each, [p, value]) => withValue(each, p, value), base);
    return { ...row, document, asks: threshold.asks, name: `${threshold.line}: ${place}` };
  }),
);

const yesNo = (condition) => [condition ? 'yes' : 'no'];

export function answerTo(asks, answer) {
  const [what, which] = asks.split(' ');
  switch (what) {
    case 'verdict': case 'grade': case 'group': return answer[what].possible;
    case 'policy': return answer.policies.find((each) => each.thresholdPercent === Number(which))?.possible;
    case 'warning': return yesNo(answer.warnings.some((each) => each.pointer === which));
    case 'pathology': return yesNo(answer.warnings.some((each) => /patholog/i.test(each.message)));
    default: return answer.opinions.find((each) => each.source === what)?.possible;
  }
}
