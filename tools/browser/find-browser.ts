import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

type Where = { variable: string; paths: readonly string[]; debian: string };

const WHERE: Record<BrowserName, Where> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/**
 * Where a browser is: what `CHROMIUM_PATH` or `FIREFOX_PATH` names, else the usual places, else what Debian's
 * package brings when root may install it. Throws with the command to type.
 */
export function findBrowser(name: BrowserName): string {
  const { variable, paths, debian } = WHERE[name];
  const given = process.env[variable];
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new Error(`${variable} names ${given}, which is not there`);
  }
  const found = paths.find((path) => existsSync(path)) ?? install(debian, paths);
  if (found === undefined)
    throw new Error(`${name} was not found. On Debian: apt-get install ${debian}; elsewhere set ${variable}`);
  return found;
}

function install(debian: string, paths: readonly string[]): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error(`installing Debian's ${debian} …`);
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debian, 'fonts-noto-core'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return paths.find((path) => existsSync(path));
}
