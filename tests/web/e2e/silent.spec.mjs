// Silent: after it has loaded the page asks nothing of the network, and keeps nothing in address or storage.
import { expect, test } from '@playwright/test';
import { enterAll, given, heartUnknown, open, sentence } from './clinician.mjs';
import { watched } from './sealed.mjs';

test.use({ serviceWorkers: 'allow' });

test('the page loads from its own place only, once', async ({ page, baseURL }) => {
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  for (const url of requests) expect(url.startsWith(baseURL), url).toBe(true);
  expect(requests.filter((url) => url.endsWith('.wasm')).length).toBeLessThanOrEqual(1);
});

/** What the browser keeps for the page. */
const keptOf = (page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookie: document.cookie,
    history: history.length,
    files: (
      await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
    )
      .flat()
      .sort(),
  }));

test('no request, address or storage after loading, whatever is entered', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  await open(page);
  await expect(page.getByRole('contentinfo')).toContainText('No request since loading. Offline copy complete.');
  const before = await keptOf(page);
  const requests = [];
  context.on('request', (request) => requests.push(request.url()));
  await enterAll(page, { ...heartUnknown, Label: 'an invented case' });
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  await page.locator('#answer .field-link').first().click();
  await enterAll(page, { 'Ki-67': 'abc' });
  await page.getByRole('link', { name: /Ki-67/ }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(sentence(page)).toContainText('Nothing is entered yet');
  expect(requests).toEqual([]);
  expect(page.url()).toBe(baseURL);
  await expect(page.getByRole('contentinfo')).toContainText('No request since loading.');
  const kept = await keptOf(page);
  expect(kept).toEqual(before);
  // What is kept is the site's own files and nothing else.
  expect(kept).toMatchObject({ local: 0, session: 0, databases: 0, cookie: '' });
  for (const url of kept.files) {
    expect(url.startsWith(baseURL), url).toBe(true);
    expect((await request.get(url)).ok(), url).toBe(true);
  }
  expect(await context.cookies()).toEqual([]);
});

test('the page reports no error and breaks no policy', async ({ page }) => {
  const { complaints } = watched(page, ['error', 'warning']);
  await open(page);
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  expect(complaints).toEqual([]);
});

test('the served headers are the production headers, and the page carries the policy itself', async ({ request }) => {
  const response = await request.get('/');
  const headers = response.headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['connection-allowlist']).toBe('(response-origin)');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(await response.text()).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
  expect((await request.get('/nelm.wasm')).headers()['content-type']).toBe('application/wasm');
});

test('a server that does not know wasm files is no obstacle', async ({ page }) => {
  await page.route('**/nelm.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-type': 'application/octet-stream',
      },
    });
  });
  await open(page);
});

test('nothing outside the site is served', async ({ request }) => {
  for (const path of [
    '/../package.json',
    '/..%2f..%2fREADME.md',
    '/%2e%2e/%2e%2e/README.md',
    '/no-such-file',
    '/%00',
    '/%',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  expect((await request.post('/', { data: 'x' })).status()).toBe(404);
});
