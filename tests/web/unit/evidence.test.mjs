// Evidence: learnt from the engine's text; citations by source; what is not known yet keeps its id.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySource, factOf, learnEvidence, sourceName, sourceOf } from '../../../web/model/evidence.js';

const cite = (fact, source) => ({ fact, source, locator: 'paragraph 1' });

test('before it is learnt a source has only its id', () => {
  assert.equal(sourceName('one'), 'one');
  assert.equal(factOf('S1'), undefined);
});

test('another text than the evidence is refused', () => {
  assert.throws(() => learnEvidence('{"ok":false}'), /no evidence/);
  assert.throws(() => learnEvidence('not JSON'), SyntaxError);
});

test('sources by name, facts by number', () => {
  const sources = [{ id: 'one', name: 'One 2020', reference: 'One. 2020.' }];
  const facts = [{ id: 'S1', source: 'one', text: 'An invented fact.' }];
  const evidence = learnEvidence(JSON.stringify({ format: 'nelm-evidence/1', sources, facts }));
  assert.deepEqual(evidence.facts, facts);
  assert.equal(sourceName('one'), 'One 2020');
  assert.equal(sourceOf('one')?.reference, 'One. 2020.');
  assert.equal(factOf('S1')?.text, 'An invented fact.');
  assert.equal(sourceName('two'), 'two');
});

test('citations by source, in the order of first mention', () => {
  const citations = [cite('S3', 'b'), cite('S1', 'a'), cite('S2', 'b')];
  assert.deepEqual(
    bySource(citations).map(([source, own]) => [source, own.map(({ fact }) => fact)]),
    [
      ['b', ['S3', 'S2']],
      ['a', ['S1']],
    ],
  );
});
