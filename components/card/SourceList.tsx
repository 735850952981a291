import type { SourceLine } from '@/utils/reading/card/source-line';
import { useCardWords } from './card-words';
import { OutLink } from './OutLink';

/** Where all of it can be read. */
export function SourceList({
  sources,
  wikipedia,
}: {
  sources: readonly SourceLine[];
  wikipedia?: SourceLine | undefined;
}) {
  const { words } = useCardWords();
  return (
    <>
      <ol class="sources">
        {sources.map((source) => (
          <li key={source.url}>
            <Source source={source} />
          </li>
        ))}
      </ol>
      {wikipedia && (
        <p class="read-more">
          {words.readMore}: <OutLink url={wikipedia.url}>{`${wikipedia.title}, ${words.wikipedia}`}</OutLink>
        </p>
      )}
    </>
  );
}

function Source({ source: { title, publisher, url, date } }: { source: SourceLine }) {
  const quiet = [publisher, date].filter((part) => part !== undefined).join(', ');
  return (
    <>
      <OutLink url={url}>{title}</OutLink>
      {quiet !== '' && <span class="aside"> {quiet}</span>}
    </>
  );
}
