// Many cases, as many as NELM_COHORT_ROWS says, through the page in both browsers, one after the other.
import { defineConfig } from '@playwright/test';
import base, { chromiumWith, firefox } from './playwright.config.mjs';

const scale = { testMatch: /cohort-scale\.spec/, grep: /rows:/ };

export default defineConfig({
  ...base,
  workers: 1,
  projects: [
    { name: 'chromium', use: chromiumWith(), ...scale },
    { name: 'firefox', use: firefox, ...scale },
  ],
});
