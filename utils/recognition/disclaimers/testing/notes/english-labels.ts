import type { NoteRow } from './note-row';

/** Labels of state media in English. */
export const ENGLISH_LABELS: readonly NoteRow[] = [
  ['Russia state-affiliated media', undefined, []],
  ['RT (Russian state-controlled media)', undefined, []],
  ['State-controlled media', undefined, []],
  ['RT is funded in whole or in part by the Russian government', undefined, []],
  ['The channel is a Turkish public broadcaster funded by the Turkish government.', undefined, []],
  ['TRT World is a Turkish public broadcast service.', undefined, []],
];
