import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityId } from '@/utils/knowledge';
import type { CardCatalogue, CardStrings } from '@/utils/reading/strings/card';

/** What every part of a card needs: its words, and the way to another card. */
export type CardWords = {
  words: CardStrings;
  catalogue: CardCatalogue;
  onOpen: (entity: EntityId) => void;
};

const Words = createContext<CardWords | undefined>(undefined);

export function CardWordsProvider({
  catalogue,
  onOpen,
  children,
}: {
  catalogue: CardCatalogue;
  onOpen: (entity: EntityId) => void;
  children: ComponentChildren;
}) {
  // Another value each time: a card is drawn as a whole, and seldom.
  const value = { words: catalogue.card, catalogue, onOpen };
  return <Words.Provider value={value}>{children}</Words.Provider>;
}

/** Throws outside of a card. */
export function useCardWords(): CardWords {
  const words = useContext(Words);
  if (!words) throw new Error('part of a card outside of a card');
  return words;
}
