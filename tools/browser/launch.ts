import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './find-browser';

export type { BrowserName } from './find-browser';

/**
 * `port`: where a page server answers for all hosts; without it the browser reaches the real ones. `dark` and
 * `language` are what the reader's system says. `grants`: whether the reader says yes when the browser asks to let the
 * extension read more sites. `scale`: pixels of the screen to one of a page. `profile`: a folder that outlives the
 * browser. `preferences`: of Firefox, by their names in about:config. `system`: whether who drives Firefox may reach into
 * the browser itself.
 */
export type LaunchWorld = {
  port?: number;
  headless?: boolean;
  dark?: boolean;
  language?: 'en' | 'ru';
  grants?: boolean;
  scale?: number;
  profile?: string;
  preferences?: Record<string, unknown>;
  system?: boolean;
};

/** Starts a browser of its own profile with the built extension, that reaches nothing but the page server. */
export async function launchWithExtension(name: BrowserName, world: LaunchWorld): Promise<Browser> {
  const browser = await launch(name === 'firefox' ? firefoxOptions(world) : chromiumOptions(world));
  if (name === 'firefox') await browser.installExtension(resolve('.output/firefox-mv3'));
  return browser;
}

const CHROMIUM_BUILD = '.output/chrome-mv3';
const GRANTED_BUILD = 'out/chrome-granted';

/** Nobody can click on Chromium's question; it does not ask for what an extension was given when it was installed. */
function grantedBuild(): string {
  rmSync(GRANTED_BUILD, { recursive: true, force: true });
  cpSync(CHROMIUM_BUILD, GRANTED_BUILD, { recursive: true });
  const file = join(GRANTED_BUILD, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const { optional_host_permissions: host_permissions, ...others } = manifest;
  writeFileSync(file, JSON.stringify({ ...others, host_permissions }));
  return GRANTED_BUILD;
}

function chromiumOptions({
  port,
  headless = true,
  dark = false,
  language = 'en',
  grants = false,
  scale,
  profile,
}: LaunchWorld): LaunchOptions {
  return {
    ...(profile === undefined ? {} : { userDataDir: profile }),
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [resolve(grants ? grantedBuild() : CHROMIUM_BUILD)],
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
      ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
    ],
  };
}

function firefoxOptions({
  port,
  headless = true,
  dark = false,
  language = 'en',
  grants = false,
  scale,
  preferences,
  system = false,
}: LaunchWorld): LaunchOptions {
  return {
    browser: 'firefox',
    args: system ? ['--remote-allow-system-access'] : [],
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      ...(port === undefined ? {} : proxyPreferences(port)),
      'extensions.webextOptionalPermissionPrompts': !grants,
      'intl.locale.requested': language,
      ...(scale === undefined ? {} : { 'layout.css.devPixelsPerPx': String(scale) }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...preferences,
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
