/**
 * Build and manifest. Every line of the manifest that asks for something says what for.
 */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { comparisonPlugin } from './utils/build/comparison-plugin.ts';
import { knowledgePlugin } from './utils/build/knowledge-plugin.ts';
import { outletMatches } from './utils/build/outlet-matches.ts';
import { LANGS } from './utils/locales/format.ts';
import { toChromeMessages } from './utils/locales/i18n.ts';

/** Test builds may also run on the test server's pages; nothing else differs from the shipped build. */
const TEST_HOSTS = process.env.E2E ? ['http://127.0.0.1/*'] : [];
/** The news sites Isnad reads by itself: exactly the outlets of the knowledge base. */
const MATCHES = [...outletMatches('assets/knowledge/outlets'), ...TEST_HOSTS];

/** Nothing from elsewhere, and no connection to anywhere: not even our own files are fetched. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact(), knowledgePlugin(), comparisonPlugin(), preactWithoutInnerHtml()],
    // The preload polyfill calls fetch, which the extension's pages may not do (connect-src 'none').
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const lang of LANGS) {
        files.push({ relativeDest: `_locales/${lang}/messages.json`, contents: toChromeMessages(lang) });
      }
    },
    // The matches come from the knowledge base, which the content script's own options cannot read.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script' && entrypoint.name === 'content') entrypoint.options.matches = MATCHES;
      }
    },
    // Every news page loads the content script: it gets the browser's own object for the polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      const native = fileURLToPath(new URL('utils/extension/native-browser.ts', import.meta.url));
      config.plugins = [
        ...(config.plugins ?? []),
        { name: 'native-browser', enforce: 'pre', resolveId: (id) => (id === 'webextension-polyfill' ? native : null) },
      ];
    },
    // WXT takes the tooltips from the pages' <title> and overrides what `manifest` says.
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const key of ['action', 'sidebar_action'] as const) {
        const entry = manifest[key] as { default_title?: string } | undefined;
        if (entry) entry.default_title = '__MSG_extName__';
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage', // settings and the reader's date corrections
      'unlimitedStorage', // the casebook: without it the browser may delete it to make room for web sites
      'activeTab', // "annotate this page" on any other site, after a click
      'scripting', // the same, and to serve tabs that were open when Isnad was installed or updated
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Content-script matches alone do not let Chrome re-inject after an update. Same hosts, no others.
    host_permissions: MATCHES,
    content_security_policy: command === 'serve' ? undefined : { extension_pages: EXTENSION_PAGES_CSP },
    commands: {
      // Chromium left Alt+Shift+A and Alt+Shift+N unassigned for this one (tried); K was assigned.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_cmdToggle__' },
      'next-mention': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_cmdNext__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_cmdPrevious__' },
      'keep-article': {
        // Chrome lets an extension suggest four keys; there the reader gives this one its own.
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+S' } } : {}),
        description: '__MSG_cmdKeep__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'isnad@isnad.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});

/**
 * Preact can set innerHTML (`dangerouslySetInnerHTML`); Isnad never does, and web-ext lint rightly warns of it.
 * Fails the build when Preact's code has changed so that there is nothing left to replace.
 */
function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'isnad:preact-without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/preact\/dist\/preact\.(?:mjs|module\.js)$/.test(id.split('?')[0] ?? '')) return null;
      const changed = code.replace(/(\w+)\.innerHTML=(\w+)\.__html/g, '$1.textContent=$2.__html');
      if (changed === code) this.error('Preact sets innerHTML in another way now: adapt this transform');
      return { code: changed, map: null };
    },
  };
}
