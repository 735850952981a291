import type { Language } from '@/utils/knowledge';
import { noteEn, type NoteStrings } from './note.en';
import { noteRu } from './note.ru';

/** The words of a note's card in a language. */
export function noteStringsIn(language: Language): NoteStrings {
  return language === 'ru' ? noteRu : noteEn;
}
