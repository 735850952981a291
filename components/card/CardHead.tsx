import { BackIcon, CloseIcon, PinIcon } from '@/components/icons/Icon';
import type { CardContent, CardProps } from './card-props';
import { useCardWords } from './card-words';
import { EntityLink } from './EntityLink';
import { MoveHandle } from './MoveHandle';
import { Tool } from './Tool';

/** The line above the title: what it is, the way back, and what can be done to the card itself. */
export function CardHead({ content, trail, pinned, layout, actions }: CardProps) {
  const { words } = useCardWords();
  const last = trail.at(-1);
  return (
    <header class="head">
      <div class="bar">
        {last && (
          <Tool class="back" label={words.back(last.title)} onClick={() => actions.onBack()}>
            <BackIcon />
          </Tool>
        )}
        <p class="kind">
          <KindLine content={content} />
        </p>
        {layout === 'beside' && (
          <>
            {pinned && actions.onMove && <MoveHandle onMove={actions.onMove} />}
            <Tool
              label={pinned ? words.unpin : words.pin}
              aria-pressed={pinned}
              onClick={() => actions.onPin(!pinned)}
            >
              <PinIcon filled={pinned} />
            </Tool>
          </>
        )}
        <Tool label={words.close} onClick={() => actions.onClose()}>
          <CloseIcon />
        </Tool>
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
