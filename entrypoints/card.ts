import { createElement, render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '@/components/card/Card';
import { CARD_CSS } from '@/components/card/card-css';
import { closestLanguage, dayOf } from '@/utils/knowledge';
import { CARD_API, type CardApi, type WithCardApi } from '@/utils/page/card-api';
import { cardView } from '@/utils/reading/card-view';
import { stringsIn } from '@/utils/reading/strings';

/** Loaded at the first card, so that pages on which none is opened do not pay for it. */
export default defineUnlistedScript(() => {
  const language = closestLanguage(browser.i18n.getUILanguage());
  const closeLabel = stringsIn(language).close;

  const api: CardApi = {
    view: (dossier, published) => {
      const today = dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
      return cardView(dossier, {
        language,
        days: published === undefined ? { today } : { today, published },
      });
    },
    render: (root, view, { onClose }) => {
      const sheet = createElement('style', null, CARD_CSS);
      const card = createElement(Card, { key: view.entity, view, closeLabel, lang: language, onClose });
      render([sheet, card], root);
    },
  };
  (globalThis as WithCardApi)[CARD_API] = api;
});
