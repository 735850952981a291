import { useId } from 'preact/hooks';
import type { Hit } from '@/utils/reading/hover/hit';
import type { AroundStrings } from '@/utils/reading/strings/around';
import { HitList, optionId } from './HitList';
import './look-up.css';

export type LookUpProps = {
  strings: AroundStrings;
  query: string;
  /** `undefined` while they are on their way. */
  hits: readonly Hit[] | undefined;
  /** The hit that Enter opens, by its number. */
  active: number;
  onQuery: (query: string) => void;
  onActive: (at: number) => void;
  onOpen: (hit: Hit) => void;
};

/**
 * The look-up box: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ with a list and automatic selection. Arrows move,
 * Enter opens, Escape clears the box first and only then leaves.
 */
export function LookUp({ strings, query, hits, active, onQuery, onActive, onOpen }: LookUpProps) {
  const id = useId();
  const isOpen = query.trim() !== '';
  const count = hits?.length ?? 0;

  function pressed(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && count > 0) onActive((active + step + count) % count);
    else if (event.key === 'Enter' && hits?.[active] && !event.isComposing) onOpen(hits[active]);
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <search class="look-up">
      <label class="for-readers" for={`${id}-box`}>
        {strings.lookUp}
      </label>
      <div class="look-up-box">
        <input
          id={`${id}-box`}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen && count > 0}
          aria-controls={`${id}-hits`}
          {...(isOpen && count > 0 ? { 'aria-activedescendant': optionId(`${id}-hits`, active) } : {})}
          placeholder={strings.lookUpHint}
          value={query}
          maxLength={200}
          spellcheck={false}
          autocomplete="off"
          autofocus
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={pressed}
        />
        {query !== '' && (
          <button
            class="look-up-clear"
            type="button"
            aria-label={strings.clearQuery}
            onClick={() => onQuery('')}
          >
            ×
          </button>
        )}
      </div>
      <output class="for-readers">
        {isOpen && (hits === undefined ? strings.searching : strings.results(count))}
      </output>
      <HitList
        id={`${id}-hits`}
        label={strings.lookUp}
        hits={isOpen ? (hits ?? []) : []}
        active={active}
        {...{ onActive, onOpen }}
      />
      {isOpen && hits?.length === 0 && (
        <div class="look-up-none">
          <p>{strings.noResults(query.trim())}</p>
          <p class="soft small">{strings.noResultsHint}</p>
        </div>
      )}
    </search>
  );
}
