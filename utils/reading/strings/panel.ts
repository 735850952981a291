import type { Language } from '@/utils/knowledge';
import { panelEn, type PanelStrings } from './en/panel';
import { panelRu } from './ru/panel';

export type { PanelStrings } from './en/panel';

/** What the side panel says, in a language. */
export function panelStringsIn(language: Language): PanelStrings {
  return language === 'ru' ? panelRu : panelEn;
}
