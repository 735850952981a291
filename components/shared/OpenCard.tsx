import { useEffect, useState } from 'preact/hooks';
import type { EntityId, PartialDate } from '@/utils/knowledge';
import type { CardLook, CardRequest } from '@/utils/reading/card/request';
import type { AroundStrings } from '@/utils/reading/strings/around';
import { cardCatalogueIn } from '@/utils/reading/strings/card';
import { EmbeddedCard, type EmbeddedPorts } from './EmbeddedCard';
import { Loading } from './Loading';

type OpenCardProps = {
  entity: EntityId;
  look: Omit<CardLook, 'layout'>;
  today: PartialDate;
  strings: AroundStrings;
  ports: EmbeddedPorts;
  onClose: () => void;
};

type Got = CardRequest | 'loading' | 'missing' | 'failed';

/** The card of an entity in a page of ours, with the way back, while its dossier is fetched and after. */
export function OpenCard({ entity, look, today, strings, ports, onClose }: OpenCardProps) {
  const [got, setGot] = useState<Got>('loading');
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isOver = false;
    const put = (next: Got) => {
      if (!isOver) setGot(next);
    };
    setGot('loading');
    ports.dossier(entity).then(
      (dossier) => put(dossier ? { about: 'entity', dossier } : 'missing'),
      () => put('failed'),
    );
    return () => {
      isOver = true;
    };
  }, [entity, turn]);

  const { loading, missing, failed } = cardCatalogueIn(look.language).card;
  return (
    <section class="open-card" aria-label={strings.openCard}>
      <button class="plain" type="button" onClick={onClose}>
        ‹ {strings.back}
      </button>
      {got === 'loading' && <Loading text={loading} />}
      {got === 'missing' && <p role="alert">{missing.text}</p>}
      {got === 'failed' && (
        <div role="alert">
          <p>{failed.text}</p>
          <button class="button" type="button" onClick={() => setTurn(turn + 1)}>
            {failed.retry}
          </button>
        </div>
      )}
      {typeof got === 'object' && <EmbeddedCard request={got} {...{ look, today, ports, onClose }} />}
    </section>
  );
}
