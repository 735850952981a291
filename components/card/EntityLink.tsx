import type { ComponentChildren } from 'preact';
import type { EntityId } from '@/utils/knowledge';
import { useCardWords } from './card-words';

/**
 * A name whose card opens in the place of this one. A button, for it leads to no address; but not the element, which
 * browsers lay out as a box that no line can break.
 */
export function EntityLink({ entity, children }: { entity: EntityId; children: ComponentChildren }) {
  const { onOpen } = useCardWords();
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(entity);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <span class="name" role="button" tabIndex={0} onClick={() => onOpen(entity)} onKeyDown={pressed}>
      {children}
    </span>
  );
}
