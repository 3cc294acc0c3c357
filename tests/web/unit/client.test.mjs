// Client: answers go to the one who asked; of assessments the latest wins and an older answer is never given.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EngineClient, superseded } from '../../../web/engine/client.js';

/** A worker that answers when it is told to. */
class FakePort extends EventTarget {
  posted = [];
  postMessage(request) {
    this.posted.push(request);
  }
  reply(message) {
    this.dispatchEvent(Object.assign(new Event('message'), { data: message }));
  }
  /** Answers the oldest open request. */
  work() {
    const { id, verb, text } = this.posted.shift();
    this.reply({ id, text: `${verb}:${text ?? ''}` });
  }
}

test('each call gets its own answer, in whatever order they come', async () => {
  const port = new FakePort();
  const client = new EngineClient(port);
  const [fields, version] = [client.fields(), client.version()];
  const [first, second] = port.posted;
  port.reply({ id: second.id, text: 'the version' });
  port.reply({ id: first.id, text: 'the fields' });
  assert.equal(await fields, 'the fields');
  assert.equal(await version, 'the version');
});

test('an assessment alone is answered', async () => {
  const port = new FakePort();
  const answer = new EngineClient(port).assess('a');
  port.work();
  assert.equal(await answer, 'assess:a');
});

test('of many assessments only the first and the last reach the worker, and only the last is answered', async () => {
  const port = new FakePort();
  const client = new EngineClient(port);
  const answers = ['a', 'b', 'c', 'd'].map((text) => client.assess(text));
  assert.deepEqual(
    port.posted.map(({ text }) => text),
    ['a'],
  );
  port.work();
  assert.deepEqual(
    port.posted.map(({ text }) => text),
    ['d'],
  );
  port.work();
  assert.deepEqual(await Promise.all(answers), [superseded, superseded, superseded, 'assess:d']);
});

test('a failure is an error to the one who asked, and the next call works', async () => {
  const port = new FakePort();
  const client = new EngineClient(port);
  const failing = client.assess('a');
  port.reply({ id: port.posted.shift().id, failure: 'out of memory' });
  await assert.rejects(failing, { message: 'out of memory' });
  const next = client.assess('b');
  port.work();
  assert.equal(await next, 'assess:b');
});

test('a failure of an overtaken assessment is not shown', async () => {
  const port = new FakePort();
  const client = new EngineClient(port);
  const [old, latest] = [client.assess('a'), client.assess('b')];
  port.reply({ id: port.posted.shift().id, failure: 'out of memory' });
  port.work();
  assert.equal(await old, superseded);
  assert.equal(await latest, 'assess:b');
});

test('a worker that stops fails everything open and everything after', async () => {
  const port = new FakePort();
  const client = new EngineClient(port);
  const open = [client.fields(), client.assess('a'), client.assess('b')];
  port.dispatchEvent(Object.assign(new Event('error'), { message: 'stopped' }));
  for (const call of open) await assert.rejects(call, { message: 'stopped' });
  await assert.rejects(client.assess('c'), { message: 'stopped' });
});

test('a reply that nobody asked for is ignored', async () => {
  const port = new FakePort();
  const client = new EngineClient(port);
  port.reply({ id: 99, text: 'stray' });
  const answer = client.assess('a');
  port.work();
  assert.equal(await answer, 'assess:a');
});

test('however requests and answers interleave, answers only ever become newer and the last is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 40 }), async (asks) => {
      const port = new FakePort();
      const client = new EngineClient(port);
      const seen = [];
      const calls = [];
      for (const ask of asks) {
        const number = calls.length;
        if (ask)
          calls.push(
            client.assess(String(number)).then((answer) => answer !== superseded && seen.push([number, answer])),
          );
        else if (port.posted.length > 0) port.work();
      }
      while (port.posted.length > 0) port.work();
      await Promise.all(calls);
      for (const [number, answer] of seen) assert.equal(answer, `assess:${number}`);
      assert.deepEqual(
        seen.map(([number]) => number),
        seen.map(([number]) => number).toSorted((a, b) => a - b),
      );
      if (calls.length > 0) assert.equal(seen.at(-1)[0], calls.length - 1);
    }),
  );
});
