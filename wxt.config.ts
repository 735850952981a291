import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { readBundledPacks } from './tools/build/bundled-packs';
import { weigh } from './tools/build/byte-budget';
import { newsMatches } from './tools/build/news-matches';
import { MANIFEST_COMMANDS } from './utils/background/keys/commands-manifest';

const bundled = readBundledPacks();
const news = newsMatches(bundled.map(({ pack }) => pack));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Sourcenote',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    homepage_url: 'https://github.com/sourcenote/sourcenote',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      // To look for newer versions of packs that the reader added by their addresses.
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: news,
    // For who says "always here" or "on every site"; asked for then.
    optional_host_permissions: ['*://*/*'],
    commands: MANIFEST_COMMANDS,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sourcenote@sourcenote.org',
              // The first release with CSS highlights, hit tests on them and module workers in one.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // Popovers, CSS highlights and `scheduler.yield`; hit tests on highlights have a fallback.
        { minimum_chrome_version: '129' }),
  }),
  vite: () => ({
    plugins: [preact()],
    // The oldest that the manifests let in; for older ones the bundler writes more.
    build: { target: ['chrome129', 'firefox140'] },
    define: {
      'import.meta.env.SOURCENOTE_PACKS': JSON.stringify(bundled.map(({ info }) => info)),
    },
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      if (news.length === 0) {
        if (wxt.config.command === 'build')
          throw new Error('no pack is compiled, so no site would be read: npm run pack');
        return;
      }
      for (const script of manifest.content_scripts ?? []) script.matches = news;
    },
    'build:done': (wxt, output) => {
      const files = output.steps.flatMap(({ chunks }) => chunks.map(({ fileName }) => fileName));
      const weighed = weigh(wxt.config.outDir, files);
      for (const { file, gzip, limit } of weighed)
        wxt.logger.info(`${file}: ${gzip} bytes of ${limit} after gzip`);
      const heavy = weighed.filter(({ gzip, limit }) => gzip > limit);
      if (heavy.length > 0)
        throw new Error(heavy.map(({ file, why }) => `${file} is over its budget; ${why}`).join('\n'));
    },
  },
});
