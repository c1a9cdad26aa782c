import { defineConfig } from 'wxt';
import { bundledLicences } from './scripts/bundled-licences';
import { pageChunks } from './scripts/page-chunks';

const PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const licences = bundledLicences();

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Firefox too: WXT would build MV2 for it and drop optional_host_permissions.
  manifestVersion: 3,
  // An arrow that cannot be read is not an arrow.
  imports: false,
  vite: () => ({
    plugins: [pageChunks(), licences.plugin()],
    // It loads later what few files need.
    worker: { format: 'es', plugins: () => [licences.plugin()] },
    build: {
      // Or `:dir(rtl)` becomes a list of languages.
      cssTarget: ['chrome140', 'firefox142'],
      // The page names all it loads at once; what is loaded later comes from the same disk.
      modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []) },
    },
  }),
  // While it is worked on, it is nobody's to pass on, and what reloads it is bundled too.
  hooks: { 'build:done': ({ config }) => (config.command === 'build' ? licences.write(config.outDir) : undefined) },
  manifest: ({ browser, mode }) => ({
    name: 'Gleaner',
    default_locale: 'en',
    description: 'Clip an article, give it communities and topics, and get the file your site publishes.',
    permissions: [
      'activeTab',
      'scripting',
      'downloads',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      // Firefox's background is a page; Chromium's opens one to make a text safe where no desk is open.
      ...(browser === 'chrome' ? ['sidePanel', 'offscreen'] : []),
    ],
    // Asked for one origin at a time, when an image or a destination needs it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+D' }, description: 'Clip in the side panel' },
      'keep-page': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Keep for later' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Open the library' },
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: PAGES } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gleaner@gleaner.example',
              strict_min_version: '142.0',
              // Asked for when the first destination in the network is added.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'browsingActivity', 'authenticationInfo'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
