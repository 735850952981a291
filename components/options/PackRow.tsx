import type { ComponentChildren } from 'preact';
import { Switch } from '@/components/shared/Switch';
import type { Language, PackOnShelf } from '@/utils/knowledge';
import { formatDate } from '@/utils/reading/words/format-date';
import { dayWords, originWords } from '@/utils/reading/words/pack-words';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import type { PacksStrings } from '@/utils/reading/strings/packs';
import { Problem } from './Problem';
import { Sure } from './Sure';

export type PackActions = {
  onChange: (id: string, change: 'enable' | 'disable' | 'remove' | 'up' | 'down') => void;
  onUpdate: (id: string) => void;
};

type PackRowProps = {
  strings: OptionsStrings;
  words: PacksStrings;
  language: Language;
  pack: PackOnShelf;
  /** Where it stands. */
  at: { first: boolean; last: boolean };
  /** Nothing can be changed: the browser keeps nothing. */
  fixed: boolean;
  said?: ComponentChildren;
  actions: PackActions;
};

/** One pack: what it is, and what can be done with it. */
export function PackRow({ strings, words, language, pack, at, fixed, said, actions }: PackRowProps) {
  const { id, info, origin, enabled, key, faults, checked, problem } = pack;
  const { pack: terms } = strings;
  const title = info.title[language];
  const numbers = new Intl.NumberFormat(language);
  return (
    <li class="pack">
      <h3 class="pack-title">{title}</h3>
      <p class="soft">
        {[
          terms.entities(numbers.format(info.entities)),
          terms.asOf(formatDate(info.asOf, language)),
          terms.version(info.version),
        ].join(' · ')}
      </p>
      <p class="soft">
        {info.publisher.url ? (
          <a href={info.publisher.url} target="_blank" rel="noopener noreferrer">
            {terms.publisher(info.publisher.name)}
          </a>
        ) : (
          terms.publisher(info.publisher.name)
        )}
        {` · ${info.licence} · ${originWords(origin, words)}`}
        {checked !== undefined && ` · ${words.checked(dayWords(checked, language))}`}
      </p>
      {key !== undefined && <p class="soft small pack-key">{words.key(key)}</p>}
      {faults && <Problem words={words} text={words.faulty} faults={faults} />}
      {problem && <Problem words={words} text={words.notUpdated} problem={problem} />}
      {!fixed && (
        <div class="pack-tools">
          <Switch
            label={words.use(title)}
            on={enabled}
            hideLabel
            onChange={(on) => actions.onChange(id, on ? 'enable' : 'disable')}
          />
          <Move label={words.up(title)} sign="↑" off={at.first} onClick={() => actions.onChange(id, 'up')} />
          <Move
            label={words.down(title)}
            sign="↓"
            off={at.last}
            onClick={() => actions.onChange(id, 'down')}
          />
          {origin.from === 'address' && (
            <button class="button" type="button" onClick={() => actions.onUpdate(id)}>
              {words.update}
            </button>
          )}
          {origin.from !== 'extension' && (
            <Sure
              label={words.remove}
              sure={words.removeSure}
              onSure={() => actions.onChange(id, 'remove')}
            />
          )}
        </div>
      )}
      {said}
    </li>
  );
}

type MoveProps = { label: string; sign: string; off: boolean; onClick: () => void };

function Move({ label, sign, off, onClick }: MoveProps) {
  return (
    <button class="remove" type="button" aria-label={label} title={label} disabled={off} onClick={onClick}>
      {sign}
    </button>
  );
}
