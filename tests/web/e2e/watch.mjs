// Watch: how long the page's own thread was held up, and how much memory its process took at the most.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/**
 * How long the page's thread worked at one task at the longest, in ms. What other programs of the machine took meanwhile
 * is not the page's. Chromium only.
 */
export async function longestTask(browser, page, work) {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => name.endsWith('RunTask') && mains.includes(`${pid} ${tid}`) && tdur !== undefined,
  );
  expect(tasks.length).toBeGreaterThan(100);
  return tasks.reduce((longest, { tdur }) => Math.max(longest, tdur / 1000), 0);
}

/** The longest time between two frames while the page did something, in ms; what other programs took is in it. */
export async function longestFrame(page, work) {
  await page.evaluate(() => {
    let last = performance.now();
    globalThis.longestFrame = 0;
    const look = (now) => {
      globalThis.longestFrame = Math.max(globalThis.longestFrame, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await work();
  return page.evaluate(() => globalThis.longestFrame);
}

/** The most memory that any of the browser's pages took with its workers, in MiB. Chromium only, and where Linux tells it. */
export async function mostMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const most = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) / 1024);
  return Math.max(...most);
}
