import type { ComponentChildren } from 'preact';
import { useCardWords } from './card-words';

/** A link to a page of somebody else's: in a new tab, and without telling it where the reader was. */
export function OutLink({ url, children }: { url: string; children: ComponentChildren }) {
  const { words } = useCardWords();
  return (
    <a class="out" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen">, {words.newTab}</span>
    </a>
  );
}
