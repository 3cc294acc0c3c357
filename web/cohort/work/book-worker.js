// Book worker: reads the file, deals its cases out, and keeps the book. {id, verb, ...} in, {id, value} or {id, failure} out;
// while it computes, {news} comes twice a second.
import { survey } from '../read/survey.js';
import { targetsOf } from '../read/targets.js';
import { arranged, asRead } from './arrange.js';
import { Book } from './book.js';
import { caseAt, rawCases, readCase } from './cases.js';
import { Deal } from './deal.js';
import { add, noSums } from './tally.js';
import { written } from './write.js';

/** @typedef {import('./cases.js').Plan} Plan */
/** @typedef {import('./cases.js').FileCase} FileCase */
/** @typedef {import('./arrange.js').Arrangement} Arrangement */
/** @typedef {{done: number, refused: number, sums: import('./tally.js').Sums}} News */

/** So many cases go to a worker at once: most take a small part of a millisecond, a few with many lesions some of them. */
const batchCases = 64;
const newsEveryMs = 500;

/** @type {MessagePort[]} */
let hands = [];
/** @type {Deal<FileCase[]> | undefined} */
let deal;
let book = new Book();
let sums = noSums();
/** @type {Uint32Array} */
let order = new Uint32Array();
/** @type {{file: Blob, plan: Plan} | undefined} */
let work;
let run = 0;

/** @param {unknown} news */
const tell = (news) => postMessage({ news });
/** @returns {News} */
const news = () => ({ done: book.length, refused: book.refused, sums });

/** @param {FileCase[]} cases */
const textsOf = (cases) => cases.flatMap(({ text }) => (text === undefined ? [] : [text]));

/**
 * @param {import('./answer.js').Answered[]} answers
 * @param {FileCase[]} cases
 */
function enter(answers, cases) {
  let next = 0;
  for (const { place, name, refusal } of cases) {
    const answered = refusal ?? answers[next++];
    book.add(place, name, answered);
    add(sums, answered);
  }
}

/** @param {{file: Blob, plan: Plan}} asked @returns {Promise<News & {whole: boolean}>} */
async function compute(asked) {
  const own = ++run;
  deal?.stop();
  work = asked;
  book = new Book();
  sums = noSums();
  order = new Uint32Array();
  const dealing = new Deal(hands, enter);
  deal = dealing;
  const timer = setInterval(() => tell(news()), newsEveryMs);
  try {
    for await (const cases of rawCases(asked.file, asked.plan)) {
      for (let at = 0; at < cases.length && own === run; at += batchCases) {
        const some = cases.slice(at, at + batchCases).map((raw) => readCase(raw, asked.plan));
        await dealing.give({ texts: textsOf(some), kept: some });
      }
      if (own !== run) break;
    }
    if (own === run) await dealing.finish();
  } finally {
    clearInterval(timer);
  }
  return { ...news(), whole: own === run };
}

/** @type {Record<string, (asked: any) => unknown>} */
const verbs = {
  survey: ({ file, fields, told }) => survey(file, targetsOf(fields), told, (share) => tell({ share })),
  compute,
  cancel: () => {
    run += 1;
    deal?.stop();
  },
  /** @param {{arrangement?: Arrangement}} asked */
  arrange: ({ arrangement = asRead }) => {
    order = arranged(book, arrangement);
    return order.length;
  },
  rows: async ({ from, to }) => {
    const some = Array.from(order.subarray(from, to));
    const refused = some.filter((at) => !book.isAnswered(at));
    const lines = await book.linesOf(refused);
    const problems = new Map(refused.map((at, i) => [at, JSON.parse(lines[i]).issues ?? []]));
    return some.map((at) => ({ ...book.entry(at), problems: problems.get(at) ?? [] }));
  },
  refused: async ({ most }) => {
    /** @type {number[]} */
    const some = [];
    for (let at = 0; at < book.length && some.length < most; ++at) if (!book.isAnswered(at)) some.push(at);
    const lines = await book.linesOf(some);
    return some.map((at, i) => ({ place: book.places.values[at], problems: JSON.parse(lines[i]).issues ?? [] }));
  },
  caseText: async ({ place }) => work && (await caseAt(work.file, work.plan, place))?.text,
  write: ({ kind }) => work && written(kind, work.file, work.plan, book),
};

addEventListener('message', async ({ data }) => {
  if ('hands' in data) {
    hands = data.hands;
    for (const hand of hands) hand.onmessage = ({ data: reply }) => deal?.receive(reply);
    return;
  }
  try {
    postMessage({ id: data.id, value: await verbs[data.verb](data) });
  } catch (error) {
    const failure = error instanceof Error ? { ...error, name: error.name, message: error.message } : String(error);
    postMessage({ id: data.id, failure });
  }
});
