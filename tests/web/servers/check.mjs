// Servers: nginx and Caddy, run with the configurations of a release, send the production headers and types for every file.
// Not part of every run, for it needs both servers: ./run servers
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeServers } from '../../../web/tools/servers.mjs';
import { freePort } from '../free-port.mjs';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const site = process.env.NELM_SITE ?? `${top}build/site`;
const headers = JSON.parse(readFileSync(`${top}web/headers.json`, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'nelm-servers-'));
await writeServers(`${top}web`, folder);
after(() => rmSync(folder, { recursive: true }));

/** What stands around the release's file in a whole configuration. */
const wholes = {
  nginx: (port) => `daemon off; pid ${folder}/nginx.pid; error_log stderr;
events { }
http {
  access_log off; include /etc/nginx/mime.types;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${site}; include ${folder}/nginx.conf; }
}`,
  caddy: (port) => `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${site}
  import ${folder}/Caddyfile
}`,
};
const commands = {
  nginx: (file) => ['nginx', ['-c', file]],
  caddy: (file) => ['caddy', ['run', '--adapter', 'caddyfile', '--config', file]],
};
const types = {
  html: /^text\/html/,
  js: /javascript/,
  css: /^text\/css/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png$/,
  json: /^application\/json/,
  wasm: /^application\/wasm$/,
  webmanifest: /^application\/manifest\+json/,
};

async function answering(url, child) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`);
    try {
      return await fetch(url);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

for (const name of Object.keys(wholes))
  test(`${name} sends every file with the production headers and its type`, async () => {
    const port = await freePort();
    const file = join(folder, `${name}.whole`);
    writeFileSync(file, wholes[name](port));
    const [command, options] = commands[name](file);
    const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const child = spawn(command, options, { stdio: ['ignore', 'ignore', 'inherit'], env });
    try {
      await answering(`http://127.0.0.1:${port}/`, child);
      for (const path of ['', ...readdirSync(site)]) {
        const response = await fetch(`http://127.0.0.1:${port}/${path}`);
        assert.equal(response.status, 200, path);
        for (const [header, value] of Object.entries(headers))
          assert.equal(response.headers.get(header), value, `${path}: ${header}`);
        assert.equal(response.headers.get('cache-control'), 'no-cache', path);
        const type = types[path === '' ? 'html' : path.split('.').at(-1)];
        if (type) assert.match(response.headers.get('content-type') ?? '', type, path);
        const body = Buffer.from(await response.arrayBuffer());
        assert.ok(body.equals(readFileSync(join(site, path || 'index.html'))), path);
      }
      assert.equal((await fetch(`http://127.0.0.1:${port}/no-such-file`)).status, 404);
    } finally {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    }
  });
