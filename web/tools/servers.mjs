// Servers: configurations with the production headers, for nginx, Caddy and IIS. One source: headers.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Types that servers do not know by themselves, or not everywhere. */
const types = { wasm: 'application/wasm', webmanifest: 'application/manifest+json' };

/** @typedef {Record<string, string>} Headers */

/** Files are asked for again each time, so that a new version is seen; unchanged ones are not sent again. */
const cache = 'no-cache';

/** @param {Headers} headers */
export function nginx(headers) {
  return `# nginx, within a server block: include this file, and set root to the folder of the site.
# It needs the types of mime.types; the two that are not in every version are named here.
location / {
  index index.html;
  try_files $uri $uri/ =404;
${Object.entries({ ...headers, 'Cache-Control': cache })
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${Object.entries(types)
  .map(
    ([ending, type]) => `  location ~ \\.${ending}$ {
    types { }
    default_type ${type};
${Object.entries({ ...headers, 'Cache-Control': cache })
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
  }`,
  )
  .join('\n')}
}
`;
}

/** @param {Headers} headers */
export function caddy(headers) {
  return `# Caddy, within a site block: import this file, and set root to the folder of the site.
file_server
header {
${Object.entries({ ...headers, 'Cache-Control': cache })
  .map(([name, value]) => `\t${name} "${value}"`)
  .join('\n')}
}
${Object.entries(types)
  .map(([ending, type]) => `@${ending} path *.${ending}\nheader @${ending} Content-Type ${type}`)
  .join('\n')}
`;
}

/** @param {string} text */
const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param {Headers} headers */
export function iis(headers) {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: this file lies in the folder of the site. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${Object.entries(types)
  .map(
    ([ending, type]) => `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries({ ...headers, 'Cache-Control': cache })
  .map(([name, value]) => `        <add name="${name}" value="${xml(value)}" />`)
  .join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}

/**
 * @param {string} web
 * @param {string} folder
 */
export async function writeServers(web, folder) {
  const headers = JSON.parse(await readFile(join(web, 'headers.json'), 'utf8'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'nginx.conf'), nginx(headers));
  await writeFile(join(folder, 'Caddyfile'), caddy(headers));
  await writeFile(join(folder, 'web.config'), iis(headers));
}
