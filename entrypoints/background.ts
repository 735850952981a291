import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAnnotate } from '@/utils/background/answer-annotate';
import { openKnowledge } from '@/utils/background/knowledge';
import { answerSearch } from '@/utils/background/answer-search';
import { loadCard } from '@/utils/background/load-card';
import { once } from '@/utils/background/once';
import { dayOf } from '@/utils/knowledge';
import { handleMessages } from '@/utils/messages/handle';
import {
  parseAnnotateRequest,
  parseEntityRequest,
  parseNothing,
  parseSearchRequest,
} from '@/utils/messages/parse-request';
import type { ToBackground } from '@/utils/messages/protocol';
import { openDatabase } from '@/utils/storage/database';
import { createDexieStore } from '@/utils/storage/dexie-store';
import { createMemoryStore } from '@/utils/storage/memory-store';

export default defineBackground(() => {
  const ready = once(() =>
    openKnowledge({
      store: createDexieStore(openDatabase()),
      fallback: createMemoryStore(),
      bundled: {
        fingerprint: `${browser.runtime.getManifest().version} ${import.meta.env.SOURCENOTE_PACKS[0].sha256}`,
        read: async () => (await fetch(browser.runtime.getURL('/packs/world-affairs.json' as '/'))).json(),
      },
      onStoreFailure: (error) => console.warn('Sourcenote keeps its packs in memory:', error),
    }),
  );
  const today = () => dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);

  handleMessages<ToBackground>({
    annotate: {
      parse: parseAnnotateRequest,
      answer: async (request) => answerAnnotate(await ready(), request, today()),
    },
    dossier: {
      parse: parseEntityRequest,
      answer: async ({ entity }) => (await (await ready()).dossiers([entity])).get(entity) ?? null,
    },
    search: { parse: parseSearchRequest, answer: async (request) => answerSearch(await ready(), request) },
    packs: {
      parse: parseNothing,
      answer: async () => {
        const { packs, persistent } = await ready();
        return { packs, persistent };
      },
    },
    loadCard: { parse: parseNothing, answer: (_, { tabId }) => loadCard(tabId) },
    ping: { parse: parseNothing, answer: () => 'pong' as const },
  });

  // Installing on the first day, not at the first page, keeps the first page fast.
  browser.runtime.onInstalled.addListener(() => void ready().catch(() => undefined));
});
