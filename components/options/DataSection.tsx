import type { ComponentChildren } from 'preact';
import { Switch } from '@/components/shared/Switch';
import type { EntityId } from '@/utils/knowledge';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import { Section } from './Section';

type DataSectionProps = {
  strings: OptionsStrings;
  history: boolean;
  hidden: readonly { entity: EntityId; title: string }[];
  onHistory: (history: boolean) => void;
  onForget: () => void;
  onUnhide: (entity: EntityId) => void;
  /** What else there is to choose about data, below. */
  children?: ComponentChildren;
};

/** What is kept of what the reader did, and how to be rid of it. */
export function DataSection({ strings, history, hidden, children, ...on }: DataSectionProps) {
  return (
    <Section id="data" title={strings.sections.data}>
      <div>
        <Switch label={strings.history} on={history} onChange={on.onHistory} />
        <p class="soft small beside-switch">
          {strings.historyHint}{' '}
          <button class="plain small" type="button" onClick={on.onForget}>
            {strings.forget}
          </button>
        </p>
      </div>
      <div>
        <h3 class="label">{strings.hidden}</h3>
        {hidden.length === 0 ? (
          <p class="soft small">{strings.hiddenNone}</p>
        ) : (
          <ul>
            {hidden.map(({ entity, title }) => (
              <li key={entity} class="site">
                <span class="site-name">{title}</span>
                <button
                  class="remove"
                  type="button"
                  aria-label={strings.unhide(title)}
                  onClick={() => on.onUnhide(entity)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {children}
    </Section>
  );
}
