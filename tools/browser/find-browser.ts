import { existsSync } from 'node:fs';

const PATHS = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const;

/** Where a browser is: `CHROMIUM_PATH` or `FIREFOX_PATH`, else the usual places. Throws with what to type. */
export function findBrowser(name: keyof typeof PATHS): string {
  const given = process.env[`${name.toUpperCase()}_PATH`];
  const found = given ?? PATHS[name].find((path) => existsSync(path));
  if (found === undefined || !existsSync(found))
    throw new Error(
      `${name} was not found; on Debian: apt-get install ${name === 'firefox' ? 'firefox-esr' : name}`,
    );
  return found;
}
