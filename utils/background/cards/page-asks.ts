import { browser } from 'wxt/browser';
import type { Handlers } from '@/utils/messages/handle';
import { parseEntityRequest, parseLanguageRequest, parseNothing } from '@/utils/messages/parse-request';
import type { ToBackground } from '@/utils/messages/protocol';
import { changeSettings } from '@/utils/storage/settings/settings';
import { withSite } from '@/utils/storage/settings/sites';
import { loadCard } from './load-card';

/** `country/TJ`, `entity/nato`: no way out of the folder. */
const MAP_FILE = /^[a-z]{1,20}\/[A-Za-z0-9-]{1,80}$/;

/** Answers to what a card in a page cannot do itself: read our files, change the reader's choices. */
export function answersToCards(): Pick<
  Handlers<ToBackground>,
  'loadCard' | 'map' | 'hideName' | 'neverHere'
> {
  return {
    loadCard: { parse: parseLanguageRequest, answer: ({ language }, sender) => loadCard(language, sender) },
    map: { parse: parseMapRequest, answer: ({ file }) => readMap(file) },
    hideName: {
      parse: parseEntityRequest,
      answer: async ({ entity }) => {
        await changeSettings(({ hiddenEntities }) => ({ hiddenEntities: [...hiddenEntities, entity] }));
        return null;
      },
    },
    neverHere: {
      parse: parseNothing,
      answer: async (_, { url }) => {
        // Files and pages of ours are no site.
        const host = url !== undefined && /^https?:/.test(url) ? new URL(url).hostname : '';
        if (host !== '') await changeSettings((settings) => withSite(host, false, settings));
        return null;
      },
    },
  };
}

function parseMapRequest(request: unknown): { file: string } | undefined {
  const { file } = request as { file?: unknown };
  return typeof file === 'string' && MAP_FILE.test(file) ? { file } : undefined;
}

/** Pages may not read our files, so that no site can tell that we are here. */
async function readMap(file: string): Promise<unknown> {
  try {
    const answer = await fetch(browser.runtime.getURL(`/maps/${file}.json` as '/'));
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
