import type { EntityId } from '@/utils/knowledge';
import type { Annotation, ArticleText, Mention } from './annotation';
import { mentionsOf } from './context/decide';
import { Nations } from './context/nations';
import { plain } from './context/letters';
import * as english from './context/words/english';
import * as russian from './context/words/russian';
import { findDisclaimers, type DisclaimerContext } from './disclaimers';
import { entitiesNamed } from './entities-named';
import { openImage } from './image/layout';
import type { Lexicon } from './image/lexicon';
import { foldSiteName, SITE_NAME } from './image/site-names';
import { openNameIndex } from './name-index';
import { findQuoted } from './quoted';

export { compileRecogniser } from './compile';

/** Finds names in articles. Pure: the same article is always answered alike. */
export type Recogniser = {
  /** The names of an article. */
  mentionsIn: (article: ArticleText) => Mention[];
  /** All that an article says; `mentions`: its names, when they are known already. */
  annotate: (article: ArticleText, mentions?: Mention[]) => Annotation;
  /** The outlet whose site a host is, subdomains included. */
  outletOf: (host: string) => EntityId | undefined;
  /** The one outlet whose site calls itself so. */
  outletNamed: (name: string) => EntityId | undefined;
};

/** Opens an image; `undefined` when it is damaged or of another version, and must be compiled again. */
export function loadRecogniser(image: ArrayBuffer): Recogniser | undefined {
  const parts = openImage(image);
  const index = parts && openNameIndex(parts.index);
  if (!parts || !index) return undefined;
  const { lexicon } = parts;
  const nations = new Nations(lexicon);
  let given: ReadonlySet<string> | undefined;
  const isKnownGivenName = (word: string) => (given ??= givenNames(lexicon)).has(word);
  const known: Omit<DisclaimerContext, 'mentions'> = {
    entitiesNamed: (text) => entitiesNamed(text, { lexicon, index }),
    kindOf: (id) => lexicon.kindOf(lexicon.numberOf(id)!),
    listsOf: (id) => lexicon.listsOf(lexicon.numberOf(id)!),
  };
  const mentionsIn = (article: ArticleText) =>
    mentionsOf(article, { lexicon, index, nations, isKnownGivenName });
  return {
    mentionsIn,
    annotate: (article, mentions = mentionsIn(article)) => {
      const disclaimers = findDisclaimers(article, { ...known, mentions });
      return { mentions, disclaimers, quoted: findQuoted(article, { ...known, mentions }) };
    },
    outletOf: (host) => {
      for (let rest = host.toLowerCase(); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
        const entity = lexicon.outletAt(rest);
        if (entity !== undefined) return lexicon.idOf(entity);
      }
      return undefined;
    },
    outletNamed: (name) => {
      const entity = lexicon.outletAt(SITE_NAME + foldSiteName(name));
      return entity === undefined ? undefined : lexicon.idOf(entity);
    },
  };
}

/** «Император Нарухито», "Pope Francis": a label's title is no given name. */
function isTitle(word: string): boolean {
  return english.isRole(word) || russian.isRole(word);
}

/** The given names of all people of the packs, folded: «Сергей» before another surname is another person. */
function givenNames(lexicon: Lexicon): ReadonlySet<string> {
  const names = new Set<string>();
  for (let entity = 0; entity < lexicon.size; entity += 1)
    for (const name of lexicon.givenNamesOf(entity).map(plain)) if (!isTitle(name)) names.add(name);
  return names;
}
