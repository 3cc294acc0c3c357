// Sealed: what a page asked for and complained of since it was watched, and the policy that it carries.
import { expect } from '@playwright/test';

/** What browsers say of headers that they do not know yet is no complaint of the page's. */
const unknownHeader = /Connection-Allowlist|Unrecognized|unknown directive/i;

/**
 * @param {import('@playwright/test').Page} page
 * @param {string[]} [kinds] of the console that count as complaints, beside errors of the page's scripts
 * @returns {{requests: string[], complaints: string[]}} what there has been so far
 */
export function watched(page, kinds = ['error']) {
  const requests = [];
  const complaints = [];
  const complain = (text) => unknownHeader.test(text) || complaints.push(text);
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => kinds.includes(message.type()) && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  return { requests, complaints };
}

/** The page at this path has the policy of the calculator, which allows nothing by default. */
export async function expectSamePolicy(page, path) {
  const policies = [];
  for (const each of [path, '/'])
    policies.push(
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await (await page.request.get(each)).text())?.[1],
    );
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).toBe(policies[1]);
}
