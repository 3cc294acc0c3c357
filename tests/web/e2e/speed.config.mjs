// Speed tests run alone: nothing else is measured with them.
import { defineConfig } from '@playwright/test';
import base, { chromiumWith } from './playwright.config.mjs';

export default defineConfig({
  ...base,
  workers: 1,
  projects: [{ name: 'chromium', use: chromiumWith(), testMatch: /speed\.spec/ }],
});
