import type { ComponentChildren } from 'preact';
import type { EntityId } from '@/utils/knowledge';
import { useCardWords } from './card-words';

/** A name whose card opens in the place of this one. A button, for it leads to no address. */
export function EntityLink({ entity, children }: { entity: EntityId; children: ComponentChildren }) {
  const { onOpen } = useCardWords();
  return (
    <button class="name" type="button" onClick={() => onOpen(entity)}>
      {children}
    </button>
  );
}
