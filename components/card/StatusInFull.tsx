import type { StatusRow } from '@/utils/reading/card/status';
import { EntityLink } from './EntityLink';
import { OutLink } from './OutLink';
import { TimelineStrip } from './TimelineStrip';
import { useCardWords } from './card-words';

/** One entry with its strip, its sentences and its act. */
export function StatusInFull({ row }: { row: StatusRow }) {
  return (
    <div class="status">
      <p class="list">
        <EntityLink entity={row.list}>{row.listLabel}</EntityLink>
      </p>
      {row.timeline && <TimelineStrip timeline={row.timeline} />}
      <StatusWords row={row} />
    </div>
  );
}

/** What held and holds, and where that is written. */
export function StatusWords({ row }: { row: StatusRow }) {
  const { words } = useCardWords();
  const small = [row.as === undefined ? undefined : `${words.registerName}: ${row.as}`, row.act, row.note];
  return (
    <>
      <p class="sentences">
        {row.sentences.map((sentence) => (
          <span key={sentence}>
            <Emphasised text={sentence} parts={row.strong} />{' '}
          </span>
        ))}
      </p>
      {small
        .filter((text) => text !== undefined)
        .map((text) => (
          <p class="small" key={text}>
            {text}
          </p>
        ))}
      {row.sources.length > 0 && (
        <p class="small">
          {row.sources.map(({ title, publisher, url }, at) => (
            <span key={url}>
              {at > 0 && '; '}
              <OutLink url={url}>{publisher ?? title}</OutLink>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** `text` with each of `parts` in a heavier weight where it first stands. */
function Emphasised({ text, parts }: { text: string; parts: readonly string[] }) {
  const part = parts.find((candidate) => text.includes(candidate));
  if (part === undefined) return <>{text}</>;
  const at = text.indexOf(part);
  return (
    <>
      {text.slice(0, at)}
      <b>{part}</b>
      {text.slice(at + part.length)}
    </>
  );
}
