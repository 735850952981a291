import { BackIcon, CloseIcon, PinIcon } from '@/components/icons/Icon';
import type { CardContent, CardProps } from './card-props';
import { useCardWords } from './card-words';
import { EntityLink } from './EntityLink';
import { MoveHandle } from './MoveHandle';

/** The line above the title: what it is, the way back, and what can be done to the card itself. */
export function CardHead({ content, trail, pinned, layout, actions }: CardProps) {
  const { words } = useCardWords();
  const last = trail.at(-1);
  return (
    <header class="head">
      <div class="bar">
        {last && (
          <button
            class="tool back"
            type="button"
            aria-label={words.back(last.title)}
            title={words.back(last.title)}
            onClick={() => actions.onBack()}
          >
            <BackIcon />
          </button>
        )}
        <p class="kind">
          <KindLine content={content} />
        </p>
        {pinned && layout === 'beside' && actions.onMove && <MoveHandle onMove={actions.onMove} />}
        {layout === 'beside' && (
          <button
            class="tool"
            type="button"
            aria-pressed={pinned}
            aria-label={pinned ? words.unpin : words.pin}
            title={pinned ? words.unpin : words.pin}
            onClick={() => actions.onPin(!pinned)}
          >
            <PinIcon filled={pinned} />
          </button>
        )}
        <button
          class="tool"
          type="button"
          aria-label={words.close}
          title={words.close}
          onClick={() => actions.onClose()}
        >
          <CloseIcon />
        </button>
      </div>
      {trail.length > 0 && (
        <nav class="trail" aria-label={words.trail}>
          <ol>
            {trail.map(({ entity, title }, step) => (
              <li key={`${step} ${entity}`}>
                <button class="name" type="button" onClick={() => actions.onBack(step)}>
                  {title}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </header>
  );
}

function KindLine({ content }: { content: CardContent }) {
  if (content.about !== 'entity' && content.about !== 'note') return <span>&nbsp;</span>;
  const { kind, corner } = content.view;
  const entity = content.about === 'entity' ? content.view.cornerEntity : undefined;
  return (
    <>
      <span>{kind}</span>
      {corner !== undefined && (
        <span class="corner">
          {entity === undefined ? corner : <EntityLink entity={entity}>{corner}</EntityLink>}
        </span>
      )}
    </>
  );
}
