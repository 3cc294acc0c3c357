// Learner's words: easy to read, every term explained, no verdict, no fear, and words for all that the stories hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces, text } from '../../../web/learn/words.js';
import { allStories } from '../../../web/tools/stories.mjs';
import { text as clinicians } from '../../../web/text/en.js';
import { allLines, markedLines, parts, plain } from './learner-text.mjs';
import { readingGrade } from './reading-grade.mjs';

const stories = await allStories(new URL('../../../build/wasm/dist/learn.wasm', import.meta.url));

// By hand: 2 sentences, 9 words, 9 syllables. 0.39 × 4.5 + 11.8 × 1 − 15.59 = −2.035.
test('the grade is Flesch’s and Kincaid’s', () => {
  assert.ok(Math.abs(readingGrade(['The cat sat on the mat. It was warm.']) - -2.035) < 1e-9);
  const hard = 'Multidisciplinary evaluation necessitates comprehensive individualised consideration of resectability.';
  assert.ok(readingGrade([hard]) > 20);
});

test('all of the text, its sentences alone, and each part of the page ask for eight years of school at most', () => {
  const sentences = allLines.filter((line) => /[.?!]$/.test(line));
  assert.ok(allLines.length > 150 && sentences.length > 100);
  const grades = {
    all: readingGrade(allLines),
    sentences: readingGrade(sentences),
    ...Object.fromEntries(Object.entries(parts).map(([name, lines]) => [name, readingGrade(lines.map(plain))])),
  };
  for (const [name, grade] of Object.entries(grades)) assert.ok(grade <= 8, `${name}: ${grade.toFixed(1)}`);
});

test('no sentence is longer than 25 words', () => {
  for (const line of allLines)
    for (const sentence of line.split(/[.?!:](?:\s|$)/)) assert.ok(sentence.split(/\s+/).length <= 25, sentence);
});

test('a term is met in each part as something that explains itself', () => {
  const terms = Object.keys(text.glossary.terms);
  for (const lines of Object.values(parts)) {
    const marked = new Set(lines.flatMap(pieces).flatMap(({ term }) => term ?? []));
    for (const term of marked) assert.ok(terms.includes(term), `${term} has no meaning`);
  }
  // The words of medicine, wherever they stand.
  const hard = [
    'debulking',
    'remnant',
    'resection',
    'ablation',
    'embolisation',
    'cirrhosis',
    'flushing',
    'segment',
    'matched',
    'trial by lot',
  ];
  for (const part of ['words', 'stories', 'numbers', 'differ'])
    for (const term of hard) {
      const lines = parts[part];
      if (!lines.some((line) => new RegExp(`\\b${term}`, 'i').test(plain(line)))) continue;
      assert.ok(
        lines.some((line) => pieces(line).some((piece) => piece.term === term)),
        `${part}: ${term} is not marked`,
      );
    }
});

test('no word of a verdict, and no advice', () => {
  const verdicts = Object.entries(clinicians.verdict).flatMap(([id, { sentence, label }]) => [id, sentence, label]);
  for (const line of [...allLines, JSON.stringify(stories)]) {
    for (const verdict of verdicts) assert.ok(!line.toLowerCase().includes(verdict.toLowerCase()), line);
    assert.doesNotMatch(
      line,
      /recommend|contraindicat|not supported|we advise|you (should|need|must)|your (scan|result) shows/i,
    );
  }
});

test('warm and calm: nothing that frightens, and death only where it was asked for', () => {
  const { life, ...numbers } = text.numbers;
  const asked = new Set([
    ...markedLines(life),
    ...Object.entries(numbers.figures).flatMap(([id, said]) =>
      id.startsWith('one-institution-144') || id.startsWith('small-bowel-376') ? markedLines(said) : [],
    ),
  ]);
  for (const line of markedLines(text)) {
    assert.doesNotMatch(line, /fatal|deadly|hopeless|terminal|suffer|cancer|incurable|!$/i, line);
    if (!asked.has(line)) assert.doesNotMatch(line, /\b(die|dies|died|death|alive|surviv\w*)\b/i, line);
  }
});

test('it says what it is not', () => {
  assert.match(text.notYou, /not about you or your scans/);
  assert.match(text.stories.madeUp, /not about your scans/);
  assert.match(text.noClearance, /not been cleared as a medical device/);
  assert.match(text.numbers.intro.join(' '), /cannot be used to compare treatments/);
});

test('every story, stop, source and reason that the module tells has words, and no others have', () => {
  const { told, stop, source, why, agrees } = text.stories;
  assert.deepEqual(
    Object.keys(told),
    stories.map(({ id }) => id),
  );
  const seen = { stops: new Set(), sources: new Set(), reasons: new Set() };
  for (const { id, stops } of stories)
    for (const shown of stops) {
      seen.stops.add(shown.stop);
      assert.ok(told[id][shown.stop], `${id}: ${shown.stop}`);
      for (const opinion of shown.opinions ?? []) {
        seen.sources.add(opinion.source);
        seen.reasons.add(opinion.why);
        assert.ok(agrees[opinion.agrees]);
      }
    }
  assert.deepEqual(Object.keys(stop).sort(), [...seen.stops].sort());
  assert.deepEqual(Object.keys(source).sort(), [...seen.sources].sort());
  assert.deepEqual(Object.keys(why).sort(), [...seen.reasons].sort());
});

test('what the words say of the stories’ figures is so', () => {
  const shown = (id, kind) => stories.find((one) => one.id === id).stops.find(({ stop }) => stop === kind);
  // "More than a quarter of the liver is tumour."
  assert.ok(shown('large-and-silent', 'scan').tumour > 25);
  // "To clear about half", "large enough, but not by much".
  const { most, minimum } = shown('spots-all-over', 'left');
  assert.ok(most.cleared > 45 && most.cleared < 60 && most.remnant > minimum && most.remnant < minimum + 10);
  // "More than 70 but less than 90 of 100 parts can be cleared."
  const scarred = shown('scarred-liver', 'cleared').most.cleared;
  assert.ok(scarred > 70 && scarred < 90);
  // "A healthy liver could spare that. This one could not." The usual line of a healthy liver is 20.
  const { steps, minimum: line } = shown('scarred-liver', 'further');
  assert.ok(!steps[1].safe && steps[1].remnant > 20 && steps[1].remnant < line);
  // "One deep spot is treated with ablation. The spot at the large vessels stays."
  const { ablated, left } = shown('spots-and-flushing', 'cleared').most.plan;
  assert.deepEqual([ablated, left], [{ D: 1 }, { F: 1 }]);
});
