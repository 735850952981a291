import type { ComponentChildren } from 'preact';
import type { KeepingFailure, Language, PackOnShelf } from '@/utils/knowledge';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import type { PacksStrings } from '@/utils/reading/strings/packs';
import { PackRow, type PackActions } from './PackRow';
import { Section } from './Section';

type PacksSectionProps = {
  strings: OptionsStrings;
  words: PacksStrings;
  language: Language;
  /** In order of precedence. */
  shelf: readonly PackOnShelf[];
  /** Whether the browser keeps them beyond this session, and why not. */
  persistent: boolean;
  failure?: KeepingFailure;
  /** What a change of a pack came to, by its id. */
  said: ReadonlyMap<string, ComponentChildren>;
  actions: PackActions;
  /** How packs are added, below their list. */
  children?: ComponentChildren;
};

/** The packs there are, in the order in which they speak: who made each, under which licence, as of when. */
export function PacksSection(props: PacksSectionProps) {
  const { strings, words, language, shelf, persistent, failure, said, actions, children } = props;
  return (
    <Section id="packs" title={strings.sections.packs} intro={strings.packsIntro}>
      {!persistent && (
        <p class="warning">
          {words.failures[failure ?? 'refused']} {words.fromMemory}
        </p>
      )}
      <ul class="packs">
        {shelf.map((pack, at) => (
          <PackRow
            key={pack.id}
            {...{ strings, words, language, pack, actions }}
            at={{ first: at === 0, last: at === shelf.length - 1 }}
            fixed={!persistent}
            said={said.get(pack.id)}
          />
        ))}
      </ul>
      {persistent && children}
    </Section>
  );
}
