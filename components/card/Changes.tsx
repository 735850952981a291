import type { ChangeLine } from '@/utils/reading/card/then-and-now';
import { useCardWords } from './card-words';
import { Folded } from './Folded';

/** So many are a footnote; more is history, for those who ask. */
const SHOWN = 4;

/** What changed between the article and today, newest first. */
export function Changes({ lines }: { lines: readonly ChangeLine[] }) {
  const { words } = useCardWords();
  if (lines.length === 0) return null;
  return (
    <section class="changes">
      <h3>{words.changed}</h3>
      <Folded shown={SHOWN} count={lines.length}>
        {(count) => (
          <ol>
            {lines.slice(0, count).map(({ on, text }) => (
              <li key={`${on} ${text}`}>
                <span class="when">{on}</span> <span>{text}</span>
              </li>
            ))}
          </ol>
        )}
      </Folded>
    </section>
  );
}
