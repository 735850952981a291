import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { closestLanguage } from '@/utils/knowledge/language';
import { offerFollowing } from '@/utils/messages/follow';
import { handleMessages } from '@/utils/messages/handle';
import type { ToPage } from '@/utils/messages/protocol';
import { removeLeftHosts } from '@/utils/page/card/left-host';
import { isReadable } from '@/utils/page/text/is-readable';
import { openPage } from '@/utils/page/page';
import { forgetLaterScripts } from '@/utils/page/scripts';
import { readSettingsInPage, watchSettingsInPage } from '@/utils/storage/settings/in-page';
import { answersOf } from './answers';
import { pageSettings } from './page-settings';
import { createPorts } from './ports';

/** The build puts the hosts of the packs' outlets in place of `matches`. */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  // Its own event reaches older scripts of ours; the page need not hear of it.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isReadable(document)) return;
    // Before anything is awaited: a page of ours brings the other scripts along, right behind this one.
    forgetLaterScripts();
    removeLeftHosts(document);
    const { signal } = ctx;
    const here = { host: location.hostname, ui: closestLanguage(browser.i18n.getUILanguage()) };
    const ready = readSettingsInPage().then((settings) =>
      openPage({ document, signal, settings: pageSettings(settings, here), ...createPorts(ctx) }),
    );
    // Whatever went wrong is ours, and no business of the page's console.
    ready.catch(() => ctx.abort());

    const stop = handleMessages<ToPage>(answersOf(ready, document));
    offerFollowing((tell) => {
      let unfollow: (() => void) | undefined;
      let isOver = false;
      const told = {
        inView: (entities: string[]) => tell({ event: 'inView', entities }),
        changed: () => tell({ event: 'changed' }),
      };
      void ready.then((page) => (isOver ? undefined : (unfollow = page.follow(told))));
      return () => {
        isOver = true;
        unfollow?.();
      };
    }, signal);
    watchSettingsInPage((settings) => {
      void ready.then((page) => page.update(pageSettings(settings, here)));
    }, signal);
    ctx.onInvalidated(() => browser.runtime?.id && stop());
  },
});
