// Browser tests: the built site under its production headers, in Chromium and Firefox, from a server of their own.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';
import { freePort } from '../free-port.mjs';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const site = process.env.NELM_SITE ?? `${top}build/site`;
if (!existsSync(`${site}/index.html`))
  throw new Error(`${site} holds no page: build it with npm --prefix web run build`);

/** The test processes read this file again; they find the port that the first reading chose. */
process.env.NELM_TEST_PORT ??= String(await freePort());
const url = `http://127.0.0.1:${process.env.NELM_TEST_PORT}/`;

/**
 * The browser without its windows: nothing of those is tested, and drawing them takes as long as the page.
 * @param {string[]} more arguments
 */
export const chromiumWith = (...more) => ({
  browserName: 'chromium',
  launchOptions: {
    executablePath: '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...more],
  },
});
/** Its second compiler of WebAssembly takes two seconds of the processor for each page, and most tests ask for few answers. */
const chromium = chromiumWith('--js-flags=--liftoff-only');
export const firefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: '/usr/bin/firefox-esr',
    // As a user has it, where its driver says otherwise; and the loopback is let see what leaves.
    firefoxUserPrefs: { 'network.prefetch-next': true, 'media.peerconnection.ice.loopback': true },
  },
};

/** The journeys of the single file have projects of their own, and what is measured a run (speed.config.mjs). */
const testIgnore = /(single|speed)\.spec/;
/** The journeys of a case: typed, by lesion, by keyboard alone, opened and saved, broken. */
const inFirefox = /\/(leaks|offline|answer|detailed|journeys|keyboard|voided)\.spec/;
/** Of many cases: what goes in comes out as the native program answers it. */
const manyInFirefox = {
  testMatch: /\/cohort(-access)?\.spec/,
  grep: /native program (prints|answers it)|by keyboard alone/,
};

/** The journeys that the single file must pass as well, from the disk. */
const metadata = { home: pathToFileURL(`${site}/nelm.html`).href };
const singleFile = {
  testMatch: /(single|voided)\.spec\.mjs/,
  grep: /single\.spec|half typed|key by key|engine computes|link of the summary/,
  metadata,
};
const manyInFile = { testMatch: /\/cohort\.spec/, grep: /native program answers it|one case opens/, metadata };

export default defineConfig({
  testDir: '.',
  outputDir: `${top}build/e2e`,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  // A busy machine is slow, not wrong: what is expected is awaited, and a failure only shows later.
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // A copy that is kept for use without a network is the subject of one file; elsewhere making it would only take time.
  use: { baseURL: url, viewport: { width: 1180, height: 820 }, serviceWorkers: 'block' },
  webServer: {
    command: `node ${top}web/serve.mjs --root ${site} --port ${process.env.NELM_TEST_PORT}`,
    url,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'chromium', use: chromium, testIgnore },
    { name: 'firefox', use: firefox, testMatch: inFirefox },
    { name: 'firefox-many', use: firefox, ...manyInFirefox },
    { name: 'chromium-file', use: { ...chromium, offline: true }, ...singleFile },
    { name: 'firefox-file', use: firefox, ...singleFile },
    { name: 'chromium-file-many', use: { ...chromium, offline: true }, ...manyInFile },
    { name: 'firefox-file-many', use: firefox, ...manyInFile },
  ],
});
