import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityId, Language } from '@/utils/knowledge';
import { cardStringsIn, type CardStrings } from '@/utils/reading/strings/card';

/** What every part of a card needs: its words, and the way to another card. */
export type CardWords = { language: Language; words: CardStrings; onOpen: (entity: EntityId) => void };

const Words = createContext<CardWords | undefined>(undefined);

export function CardWordsProvider({
  language,
  onOpen,
  children,
}: {
  language: Language;
  onOpen: (entity: EntityId) => void;
  children: ComponentChildren;
}) {
  // Another value each time: a card is drawn as a whole, and seldom.
  const value = { language, words: cardStringsIn(language), onOpen };
  return <Words.Provider value={value}>{children}</Words.Provider>;
}

/** Throws outside of a card. */
export function useCardWords(): CardWords {
  const words = useContext(Words);
  if (!words) throw new Error('part of a card outside of a card');
  return words;
}
