import type { Language } from '@/utils/knowledge';
import { panelEn, type PanelStrings } from './panel.en';
import { panelRu } from './panel.ru';

export type { PanelStrings } from './panel.en';

/** What the side panel says, in a language. */
export function panelStringsIn(language: Language): PanelStrings {
  return language === 'ru' ? panelRu : panelEn;
}
