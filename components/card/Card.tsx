import type { CardProps } from './card-props';

/** The card: one footnote, drawn from what `utils/reading` says and nothing else. */
export function Card({ content, titleId = 'title' }: CardProps) {
  return (
    <article role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>{'view' in content ? content.about : (content.title ?? content.about)}</h2>
    </article>
  );
}
