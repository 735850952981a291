import type { AroundStrings } from '@/utils/reading/strings/around';

export type OfferActions = {
  onOnce: () => void;
  onAlways: () => void;
  onEverywhere: () => void;
};

type SiteOfferProps = { strings: AroundStrings; host?: string; actions: OfferActions };

/** What a reader can have on a site that is not read by itself: once, always, everywhere. */
export function SiteOffer({ strings: { site }, host, actions }: SiteOfferProps) {
  return (
    <section class="offer" aria-labelledby="offer-title">
      <h2 id="offer-title" class="say-title">
        {host === undefined ? site.notHereUnknown : site.notHere(host)}
      </h2>
      <p class="soft">{site.notHereHint}</p>
      <button class="button chief" type="button" onClick={actions.onOnce}>
        {site.once}
      </button>
      {host !== undefined && (
        <button class="button" type="button" onClick={actions.onAlways}>
          {site.always(host)}
        </button>
      )}
      <button class="button" type="button" onClick={actions.onEverywhere}>
        {site.everywhere}
      </button>
      <p class="soft small">{host === undefined ? site.asksEverywhere : site.asks}</p>
    </section>
  );
}
