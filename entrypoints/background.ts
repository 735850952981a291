import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answersFrom } from '@/utils/background/answers';
import { watchAround } from '@/utils/background/around';
import { openKnowledge } from '@/utils/background/knowledge';
import { once } from '@/utils/background/once';
import { dayOf } from '@/utils/knowledge';
import { handleMessages } from '@/utils/messages/handle';
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

  handleMessages<ToBackground>(answersFrom(ready, today));
  watchAround(ready);

  // Installing on the first day, not at the first page, keeps the first page fast.
  browser.runtime.onInstalled.addListener(() => void ready().catch(() => undefined));
});
