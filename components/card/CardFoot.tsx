import { useState } from 'preact/hooks';
import { MoreIcon } from '@/components/icons/Icon';
import { ActionList } from './ActionList';
import type { CardProps } from './card-props';
import { useCardWords } from './card-words';
import { SourceList } from './SourceList';
import { Tool } from './Tool';
import { WhyList } from './WhyList';

type Panel = 'sources' | 'why' | 'actions';

/** Which pack says so, and what a reader may ask of it: one panel at a time, below the line. */
export function CardFoot(props: CardProps) {
  const { content, reasons } = props;
  const { words } = useCardWords();
  const [panel, open] = useState<Panel>();
  if (content.about !== 'entity' && content.about !== 'note') return null;
  const { view } = content;
  const opens = (name: Panel) => ({
    'aria-expanded': panel === name,
    'aria-controls': 'panel',
    onClick: () => open(panel === name ? undefined : name),
  });
  return (
    <footer class="foot">
      <p class="pack">{view.footer}</p>
      <div class="tools">
        <button class="text" type="button" {...opens('sources')}>
          {words.sources(view.sources.length)}
        </button>
        {reasons && reasons.length > 0 && (
          <button class="text" type="button" {...opens('why')}>
            {words.why}
          </button>
        )}
        <Tool class="more" label={words.actions} {...opens('actions')}>
          <MoreIcon />
        </Tool>
      </div>
      <div id="panel" class="panel" hidden={panel === undefined}>
        {panel === 'sources' && (
          <SourceList
            sources={view.sources}
            wikipedia={content.about === 'entity' ? content.view.wikipedia : undefined}
          />
        )}
        {panel === 'why' && reasons && <WhyList reasons={reasons} />}
        {panel === 'actions' && <ActionList {...props} />}
      </div>
    </footer>
  );
}
