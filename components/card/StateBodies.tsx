import { useCardWords } from './card-words';

type Titled = { titleId: string };

/** While the pack is asked: the shape of a card, so that little moves when it comes. */
export function LoadingBody({ title, titleId }: Titled & { title: string }) {
  return (
    <>
      <h2 id={titleId}>{title}</h2>
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </>
  );
}

/** Says what is not there, and that this means nothing. */
export function MissingBody({ title, titleId }: Titled & { title: string }) {
  const { words } = useCardWords();
  return (
    <>
      <h2 id={titleId}>{title}</h2>
      <p class="summary">{words.missing.text}</p>
      <p class="hint">{words.missing.hint}</p>
    </>
  );
}

export function FailedBody({
  title,
  titleId,
  onRetry,
}: Titled & { title: string | undefined; onRetry: (() => void) | undefined }) {
  const { words } = useCardWords();
  return (
    <>
      <h2 id={titleId}>{title ?? words.failed.title}</h2>
      <p class="summary">{words.failed.text}</p>
      {onRetry && (
        <p>
          <button class="push" type="button" onClick={() => onRetry()}>
            {words.failed.retry}
          </button>
        </p>
      )}
    </>
  );
}
