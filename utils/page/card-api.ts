import type { Dossier } from '@/utils/knowledge';
import type { CardView } from '@/utils/reading/card-view';

/** What the card script leaves for the content script: both run in the extension's world of the page. */
export type CardApi = {
  /** What a card about `dossier` says on a page published on that day, in the language of the browser. */
  view: (dossier: Dossier, published: string | undefined) => CardView;
  render: (root: ShadowRoot, view: CardView, callbacks: { onClose: () => void }) => void;
};

/** Where it leaves it. Registered, so that two scripts built apart have the same one. */
export const CARD_API: unique symbol = Symbol.for('sourcenote.card');

export type WithCardApi = { [CARD_API]?: CardApi };

/** The card script's half, once it has run. */
export function cardApi(): CardApi | undefined {
  return (globalThis as WithCardApi)[CARD_API];
}
