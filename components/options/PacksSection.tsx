import type { ComponentChildren } from 'preact';
import type { Language, PackInfo } from '@/utils/knowledge';
import { formatDate } from '@/utils/reading/format-date';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import { Section } from './Section';

type PacksSectionProps = {
  strings: OptionsStrings;
  language: Language;
  packs: readonly PackInfo[];
  /** Whether the browser keeps them beyond this session. */
  persistent: boolean;
  /** What can be done with packs, below their list. */
  children?: ComponentChildren;
};

/** The packs that are installed: who made each, under which licence, as of when. */
export function PacksSection({ strings, language, packs, persistent, children }: PacksSectionProps) {
  const { pack: words } = strings;
  const numbers = new Intl.NumberFormat(language);
  return (
    <Section id="packs" title={strings.sections.packs} intro={strings.packsIntro}>
      {!persistent && <p class="warning">{strings.notPersistent}</p>}
      <ul class="packs">
        {packs.map(({ id, title, version, asOf, entities, publisher, licence }) => (
          <li key={id} class="pack">
            <h3 class="pack-title">{title[language]}</h3>
            <p class="soft">
              {[
                words.entities(numbers.format(entities)),
                words.asOf(formatDate(asOf, language)),
                words.version(version),
              ].join(' · ')}
            </p>
            <p class="soft">
              {publisher.url ? (
                <a href={publisher.url} target="_blank" rel="noopener noreferrer">
                  {words.publisher(publisher.name)}
                </a>
              ) : (
                words.publisher(publisher.name)
              )}
              {` · ${licence}`}
            </p>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
