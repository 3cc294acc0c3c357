// Server: the production server on a port of its own, for a folder of the test's choice.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../../', import.meta.url));
export const site = process.env.NELM_SITE ?? `${top}build/site`;

/** @param {string} folder */
export async function serve(folder) {
  const server = spawn(process.execPath, [`${top}web/serve.mjs`, '--root', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout, 'data');
  return {
    url: String(line).trim(),
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}
