import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answersFrom } from '@/utils/background/answers';
import { watchAround } from '@/utils/background/around';
import { knowledgeInBrowser } from '@/utils/background/knowledge-browser';
import { dayOf } from '@/utils/knowledge';
import { handleMessages } from '@/utils/messages/handle';
import type { ToBackground } from '@/utils/messages/protocol';
import { openDatabase } from '@/utils/storage/database';

export default defineBackground(() => {
  const knowledge = knowledgeInBrowser(openDatabase(), import.meta.env.SOURCENOTE_PACKS);
  const { ready } = knowledge;
  const today = () => dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);

  handleMessages<ToBackground>(answersFrom(ready, today));
  watchAround(ready);

  // Installing on the first day, not at the first page, keeps the first page fast.
  browser.runtime.onInstalled.addListener(() => void ready().catch(() => undefined));
});
