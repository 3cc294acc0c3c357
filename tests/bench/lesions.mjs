// Many lesions: how long a whole assessment of each adversarial list takes as WebAssembly, and how much of it is proven.
import { loadWasm } from '../spec/engines.mjs';
import { withoutDraws } from './cases.mjs';
import { adversarialCases } from './families.mjs';
import { best, table } from './timing.mjs';

/** An answer to five hundred lesions may take so long, proven or saying that it is not. */
const MOST_MS = 300;

const engine = await loadWasm();
const rows = new Map();
for (const { set, document } of adversarialCases()) {
  const text = JSON.stringify(withoutDraws(document));
  const { thresholds, tradeOff } = JSON.parse(engine.assess(text)).debulking;
  const row = rows.get(set) ?? rows.set(set, { most: 0, optima: [], points: [] }).get(set);
  row.most = Math.max(row.most, best(3, () => engine.assess(text)));
  row.optima.push(...thresholds.flatMap(({ plan }) => (plan ? [plan.proven] : [])));
  row.points.push(...tradeOff.map(({ plan }) => plan.proven));
}

const share = (proven) => `${proven.filter(Boolean).length} of ${proven.length}`;
console.log('40 to 500 lesions');
console.log(table(['family', 'longest whole assessment ms', 'optima proven', 'points of the trade-off proven'], [...rows].map(([set, { most, optima, points }]) => [
  set, most.toFixed(0), share(optima), share(points),
])));
const slow = [...rows].filter(([, { most }]) => most > MOST_MS).map(([set]) => set);
if (slow.length > 0) {
  console.log(`Longer than ${MOST_MS} ms: ${slow.join(', ')}`);
  process.exitCode = 1;
}
