// The planner against HiGHS, both as WebAssembly in this run: the same optima? how long? Exits with 1 on any disagreement.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import loadHighs from 'highs';
import { volumes } from '../spec/reference/liver.mjs';
import { benchmarkCases } from './cases.mjs';
import { problemOf, programme, valueOf } from './milp.mjs';
import { best, median, table } from './timing.mjs';

const ABSOLUTE_ML = 1e-3;
const RELATIVE = 1e-6;
const SECONDS = Number(process.env.HIGHS_SECONDS ?? 10); // for one optimum; past it HiGHS counts as unsolved
const options = {
  output_flag: false, log_to_console: false, time_limit: SECONDS,
  // As strict as the planner: the same gap, and no slack in the constraints that the planner would not take.
  mip_rel_gap: 0, mip_abs_gap: ABSOLUTE_ML, mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9,
};

const built = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
async function load(name) {
  const [script, binary] = [built(`${name}.js`), built(`${name}.wasm`)];
  if (!existsSync(binary)) throw new Error(`${binary} is missing: ./run bench builds it`);
  const { default: create } = await import(pathToFileURL(script));
  return create({ wasmBinary: readFileSync(binary) });
}
const engine = await load('wasm/dist/nelm');
const planner = await load('wasm/bench/nelm_planner');
const highs = await loadHighs();

const chosen = process.argv.slice(2);
const most = Number(process.env.MOST_LESIONS ?? 55);
const cases = benchmarkCases()
  .filter(({ set }) => chosen.length === 0 || chosen.includes(set))
  .filter(({ document }) => document.lesions.length <= most);

const rows = new Map();
const faults = [];

for (const { set, name, document, expected } of cases) {
  const text = JSON.stringify(document);
  const answer = JSON.parse(engine.assess(text));
  const found = expected ?? volumes(document);
  const problem = problemOf(document, found, expected?.minimumRemnantPercent ?? 20);
  planner.open(text);
  const row = rows.get(set) ?? rows.set(set, { cases: 0, optima: 0, unsolved: 0, highs: [], nelm: [], whole: [], proven: 0, points: 0, pointsProven: 0 }).get(set);
  row.cases += 1;
  row.whole.push(best(5, () => engine.assess(text)));
  for (const point of answer.debulking.tradeOff) {
    row.points += 1;
    if (point.plan.proven) row.pointsProven += 1;
  }
  for (const { percent, reachable, plan } of answer.debulking.thresholds) {
    const where = `${set} ${name}, ${percent} %`;
    const model = programme(problem, percent);
    const started = performance.now();
    const solution = highs.solve(model, options);
    row.highs.push(performance.now() - started);
    row.nelm.push(best(20, () => planner.leastLoss(percent)));
    row.optima += 1;
    if (planner.proven(percent)) row.proven += 1;

    const alone = planner.leastLoss(percent);
    if ((alone >= 0) !== (reachable === 'yes')) faults.push(`${where}: the planner alone says ${alone}, the assessment ${reachable}`);
    const nelm = reachable === 'yes' ? plan.parenchymaLostMl + 1e-6 * plan.interventions : null;
    const close = (a, b) => Math.abs(a - b) <= ABSOLUTE_ML + RELATIVE * Math.abs(b);
    // What is not proven may differ: within an assessment one threshold builds on another.
    if (nelm !== null && plan.proven && planner.proven(percent) && !close(alone, nelm)) faults.push(`${where}: alone ${alone}, in the assessment ${nelm}`);
    if (solution.Status === 'Infeasible') {
      if (nelm !== null) faults.push(`${where}: HiGHS finds no plan, nelm loses ${nelm} mL`);
      continue;
    }
    const value = valueOf(problem, percent, solution.Columns);
    if (solution.Status !== 'Optimal') {
      row.unsolved += 1;
      // Not proven by HiGHS, but what it found must not be better than what is proven here.
      if (nelm !== null && plan.proven && value.holds && value.objective < nelm - ABSOLUTE_ML - RELATIVE * nelm)
        faults.push(`${where}: HiGHS has found ${value.objective} mL, nelm ${nelm}`);
    } else if (nelm === null) {
      faults.push(`${where}: HiGHS loses ${value.objective} mL${value.holds ? '' : ' (made whole, its plan does not hold)'}, nelm finds no plan`);
    } else if (plan.proven ? !close(nelm, value.objective) : nelm < value.objective - ABSOLUTE_ML - RELATIVE * nelm) {
      faults.push(`${where}: HiGHS loses ${value.objective} mL${value.holds ? '' : ' (made whole, its plan does not hold)'}, nelm ${nelm}`);
    }
  }
}

const ms = (value) => (value < 0.1 ? value.toFixed(4) : value.toFixed(2));
const columns = ['cases', 'optima', 'HiGHS ms, median', 'worst', 'unsolved', 'nelm one optimum ms, median', 'worst', 'ratio of medians',
  'whole assessment ms, median', 'worst', 'optima proven', 'curve proven'];
console.log(table(['set', ...columns], [...rows].map(([set, row]) => [
  set, row.cases, row.optima, ms(median(row.highs)), ms(Math.max(...row.highs)), row.unsolved, ms(median(row.nelm)), ms(Math.max(...row.nelm)),
  Math.round(median(row.highs) / median(row.nelm)), ms(median(row.whole)), ms(Math.max(...row.whole)),
  `${row.proven}/${row.optima}`, `${row.pointsProven}/${row.points}`,
])));
for (const fault of faults) console.log(`DISAGREES ${fault}`);
console.log(faults.length === 0 ? 'The planner and HiGHS agree on every optimum.' : `${faults.length} disagreements`);
process.exitCode = faults.length === 0 ? 0 : 1;
