// ESLint, run from the top folder: what the page must never do is banned here: reach the network beside the loader, run text as code, write HTML.
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import globals from 'globals';

const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'RTCDataChannel',
];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const globalBan = (names) => names.map((name) => ({ name, message: 'The page sends nothing and keeps nothing.' }));

const properties = [
  ['navigator', 'sendBeacon'],
  ['document', 'cookie'],
  ['document', 'write'],
  ['window', 'open'],
  ['history', 'pushState'],
  ['history', 'replaceState'],
].map(([object, property]) => ({
  object,
  property,
  message: 'The page sends nothing, keeps nothing and has no address for a case.',
}));
const anyProperty = [
  ...network,
  ...storage,
  'sendBeacon',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
].map((property) => ({
  property,
  message: 'Lit templates only; the page sends nothing and keeps nothing.',
}));

const text = [
  { selector: "AssignmentExpression[left.type='Identifier'][left.name='location']", message: 'No address for a case.' },
  { selector: "AssignmentExpression > MemberExpression[object.name='location']", message: 'No address for a case.' },
  { selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]', message: 'Never string HTML.' },
];

// One entry per component: what another component's file is called must not be imported.
const components = readdirSync(new URL('components', import.meta.url), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

export default [
  { ignores: ['**/node_modules/', 'build/'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: 'module', globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['web/*.js', 'web/{cohort,components,device,engine,evidence,learn,model,report,single,text,view}/**/*.js'],
    ignores: ['web/eslint.config.js'],
    languageOptions: { globals: { ...globals.browser, NELM_WASM_INTEGRITY: 'readonly' } },
    rules: {
      'no-restricted-globals': ['error', ...globalBan([...network, ...storage])],
      'no-restricted-properties': ['error', ...properties, ...anyProperty],
      'no-restricted-syntax': ['error', ...text],
      'no-console': 'error',
      'no-script-url': 'error',
    },
  },
  { files: ['tests/web/e2e/*.mjs'], languageOptions: { globals: globals.browser } },
  {
    files: ['web/engine/module.js', 'web/device/withdrawn.js'],
    rules: { 'no-restricted-globals': ['error', ...globalBan(network.slice(1).concat(storage))] },
  },
  {
    files: ['web/offline/*.js'],
    languageOptions: {
      globals: { ...globals.serviceworker, NELM_FILES: 'readonly', NELM_RELEASE: 'readonly' },
    },
  },
  ...components.map(({ name }) => ({
    files: [`web/components/${name}/*.js`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^\.\./(?!light-element\.js$|\.\./)`,
              message: 'No component imports another.',
            },
          ],
        },
      ],
    },
  })),
];
