import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answersFrom } from '@/utils/background/answers';
import { watchAround } from '@/utils/background/around';
import { answersAboutData } from '@/utils/background/export/answers';
import { dataInBrowser } from '@/utils/background/export/in-browser';
import { knowledgeInBrowser } from '@/utils/background/knowledge/in-browser';
import { answersFromOutside } from '@/utils/background/live/answers';
import { cacheInBrowser, liveInBrowser } from '@/utils/background/live/in-browser';
import { answersAboutPacks } from '@/utils/background/packs/answers';
import { packsInBrowser } from '@/utils/background/packs/in-browser';
import { today } from '@/utils/background/today';
import { handleOurPages } from '@/utils/messages/from-our-pages';
import { handleMessages } from '@/utils/messages/handle';
import type { LiveMessages } from '@/utils/messages/live';
import type { ToBackground } from '@/utils/messages/protocol';
import { openDatabase } from '@/utils/storage/database/database';

export default defineBackground(() => {
  const bundled = import.meta.env.SOURCENOTE_PACKS;
  const database = openDatabase();
  const knowledge = knowledgeInBrowser(database, bundled);
  const { ready } = knowledge;
  const desk = packsInBrowser(knowledge, database, bundled);

  handleMessages<ToBackground>(answersFrom(ready, today));
  const cache = cacheInBrowser(knowledge, database);
  const data = dataInBrowser({ service: knowledge, desk, cache, database });
  handleOurPages({ ...answersAboutPacks(desk), ...answersAboutData(data) });
  handleMessages<LiveMessages>(answersFromOutside(liveInBrowser(cache)));
  watchAround(ready);

  // Installing on the first day, not at the first page, keeps the first page fast.
  browser.runtime.onInstalled.addListener(() => void ready().catch(() => undefined));
});
