import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useCardWords } from './card-words';

/** The first `shown` of `count` things, and a button for the others. The button stays, so that the focus does. */
export function Folded({
  shown,
  count,
  label,
  children,
}: {
  shown: number;
  count: number;
  /** What the button says instead of "12 more". */
  label?: string | undefined;
  children: (count: number) => ComponentChildren;
}) {
  const { words } = useCardWords();
  const [isOpen, open] = useState(false);
  if (shown >= count) return <>{children(count)}</>;
  return (
    <>
      {children(isOpen ? count : shown)}
      {shown > 0 || isOpen ? ' ' : ''}
      <button class="fold" type="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {isOpen ? words.fewer : (label ?? words.more(count - shown))}
      </button>
    </>
  );
}
