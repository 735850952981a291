import { typesetIn } from '@/utils/reading/words/typeset';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import type { CardProps } from './card-props';
import { CardWordsProvider, useCardWords } from './card-words';
import { EntityBody } from './EntityBody';
import { NoteBody } from './NoteBody';
import { FailedBody, LoadingBody, MissingBody } from './StateBodies';

/**
 * The card: one footnote, drawn from what `utils/reading` says and nothing else. It is the dialog itself: whoever
 * shows it moves the focus to it (`[role=dialog]`) when the reader asked with a key.
 */
export function Card(props: CardProps) {
  const { content, catalogue, layout, theme = 'auto', textSize = 1, titleId = 'title', pinned } = props;
  const { language } = catalogue;
  // What is copied stays plain: the foot has it as it was.
  const set = { ...props, content: typesetIn(content, language) };
  return (
    <CardWordsProvider catalogue={catalogue} onOpen={props.actions.onOpen}>
      {/* A <dialog> brings the browser's own place and styles along; the popover that holds us has both. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <section
        class="card"
        role="dialog"
        aria-labelledby={titleId}
        aria-busy={content.about === 'loading'}
        lang={language}
        dir="ltr"
        data-theme={theme}
        data-layout={layout}
        data-pinned={pinned}
        style={{ '--text': String(textSize) }}
        tabIndex={-1}
      >
        {layout === 'sheet' && <div class="grabber" aria-hidden="true" />}
        <CardHead {...set} />
        <div class="body">
          <Body {...set} titleId={titleId} />
        </div>
        <CardFoot {...props} />
      </section>
    </CardWordsProvider>
  );
}

function Body({ content, map, titleId, actions }: CardProps & { titleId: string }) {
  const { words } = useCardWords();
  switch (content.about) {
    case 'entity':
      return <EntityBody view={content.view} map={map} titleId={titleId} />;
    case 'note':
      return <NoteBody view={content.view} titleId={titleId} />;
    case 'loading':
      return <LoadingBody title={content.title ?? words.loading} titleId={titleId} />;
    case 'missing':
      return <MissingBody title={content.title} titleId={titleId} />;
    default:
      return <FailedBody title={content.title} titleId={titleId} onRetry={actions.onRetry} />;
  }
}
