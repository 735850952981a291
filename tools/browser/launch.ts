import { resolve } from 'node:path';
import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './find-browser';

export type { BrowserName } from './find-browser';

/** `port`: where a page server answers for all hosts; without it the browser reaches the real ones. `dark` and `language` are what the reader's system says. */
export type LaunchWorld = { port?: number; headless?: boolean; dark?: boolean; language?: 'en' | 'ru' };

/** Starts a browser of its own profile with the built extension, that reaches nothing but the page server. */
export async function launchWithExtension(name: BrowserName, world: LaunchWorld): Promise<Browser> {
  const browser = await launch(name === 'firefox' ? firefoxOptions(world) : chromiumOptions(world));
  if (name === 'firefox') await browser.installExtension(resolve('.output/firefox-mv3'));
  return browser;
}

function chromiumOptions({
  port,
  headless = true,
  dark = false,
  language = 'en',
}: LaunchWorld): LaunchOptions {
  return {
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    acceptInsecureCerts: true,
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` },
    args: [
      // Containers run as root, where Chromium's sandbox does not start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(port === undefined
        ? []
        : [
            `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
            '--ignore-certificate-errors',
            '--disable-features=HttpsUpgrades',
          ]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--lang=${language}`,
      ...(dark ? ['--force-dark-mode'] : []),
    ],
  };
}

function firefoxOptions({
  port,
  headless = true,
  dark = false,
  language = 'en',
}: LaunchWorld): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      ...(port === undefined ? {} : proxyPreferences(port)),
      'intl.locale.requested': language,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
  };
}
