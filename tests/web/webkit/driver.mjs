// Driver: the few commands of WebDriver that the check in WebKit needs. WebKitGTK has no headless mode; Xvfb is its screen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { freePort } from '../free-port.mjs';

const browser = ['4.1', '4.0']
  .map(
    (version) =>
      `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  )
  .find((path) => existsSync(path));

/** How long something that is expected may take: a busy machine is slow, not wrong. */
const patience = 60_000;

/** The name of an element's number, as WebDriver has it. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export async function startWebKit() {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { stdio: 'ignore', detached: true });
  const command = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      // Newer drivers refuse any other type.
      headers: body && { 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  const until = async (what, look) => {
    const end = Date.now() + patience;
    for (;;) {
      const seen = await look().catch(() => undefined);
      if (seen) return seen;
      if (Date.now() > end) throw new Error(`not seen: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  /** The driver, and the screen that it was given. */
  const end = async () => {
    process.kill(-driver.pid);
    if (driver.exitCode === null) await once(driver, 'exit');
  };
  const begin = async () => {
    await until('the driver', () => command('GET', '/status'));
    return command('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } },
    });
  };
  const { sessionId } = await begin().catch(async (error) => {
    await end();
    throw error;
  });
  const session = (method, path, body) => command(method, `/session/${sessionId}${path}`, body);
  const evaluate = (script, ...args) => session('POST', '/execute/sync', { script, args });
  const at = async (selector) => {
    const found = await until(selector, () => session('POST', '/element', { using: 'css selector', value: selector }));
    return `/element/${found[elementKey]}`;
  };
  return {
    goTo: (url) => session('POST', '/url', { url }),
    evaluate,
    until: (what, script, ...args) => until(what, () => evaluate(script, ...args)),
    /** With the pointer, as a user does. */
    click: async (selector) => session('POST', `${await at(selector)}/click`, {}),
    /** With the keyboard; for a file's button, the path of the file. */
    type: async (selector, text) => session('POST', `${await at(selector)}/value`, { text }),
    async stop() {
      await session('DELETE', '').catch(() => {});
      await end();
    },
  };
}
