import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { CARD_CSS } from '@/components/card/card-css';
import type { CardSession, SessionPorts } from '@/components/card/card-session';
import { mountCard } from '@/components/card/mount-card';
import { requestContent } from '@/components/card/request-content';
import type { PartialDate } from '@/utils/knowledge';
import type { CardLook, CardRequest } from '@/utils/reading/card/request';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

/** What a card within a page of ours asks for. */
export type EmbeddedPorts = Pick<SessionPorts, 'dossier' | 'map' | 'hideName' | 'copy'>;

type EmbeddedCardProps = {
  request: CardRequest;
  look: Omit<CardLook, 'layout'>;
  today: PartialDate;
  ports: EmbeddedPorts;
  onClose: () => void;
};

/** Within a page of ours the card is part of it: no paper of its own, no shadow, and nothing to pin or close but "back". */
const PART_OF_PAGE = `
.card{max-height:none;width:auto;overflow:visible;border:0;border-radius:0;box-shadow:none;background:none}
.card:focus-visible{outline:none}
.bar .tool:not(.back){display:none}
`;
const nothing = () => undefined;

/** The same card as on pages, in a shadow root of its own so that it keeps its own sheet. */
export function EmbeddedCard({ request, look, today, ports, onClose }: EmbeddedCardProps) {
  const host = useRef<HTMLDivElement>(null);
  const session = useRef<CardSession | undefined>(undefined);

  useLayoutEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const sheet = document.createElement('style');
    sheet.textContent = CARD_CSS + PART_OF_PAGE;
    const box = document.createElement('div');
    root.replaceChildren(sheet, box);
    session.current = mountCard(box, {
      ...ports,
      catalogueIn: cardCatalogueIn,
      contentOf: (asked, its) => requestContent(asked, its, today),
      close: onClose,
      pin: nothing,
      move: nothing,
      notThis: nothing,
    });
    return () => session.current?.clear();
  }, []);

  const { language, theme, textSize, published } = look;
  useLayoutEffect(() => {
    session.current?.show(request, { ...look, layout: 'beside' });
  }, [request, language, theme, textSize, published]);

  // Who opened it by key reads on from its beginning.
  useEffect(() => {
    host.current?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }, [request]);

  return <div ref={host} class="embedded-card" />;
}
