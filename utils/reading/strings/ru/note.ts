import type { NoteStrings } from '@/utils/reading/strings/en/note';

/** What the card about a note says besides the words all cards share, in Russian. */
export const noteRu: NoteStrings = {
  kind: 'Пометка о правовом статусе',
  concerns: 'О ком',
  noRegister: 'Реестр в ней не назван.',
  later: (on) => `Обязанность появилась позже, ${on}.`,
  notInPack: (who) =>
    `Записи «${who}» в пакете нет: сведений о частных лицах он не хранит. Здесь только закон и реестр.`,
  accurate: 'На день публикации пометка была верна.',
  suspended: (on) => `Статус приостановлен ${on}.`,
  lifted: (on) => `Статус снят ${on}.`,
  noEntry: (day) => `В пакете от ${day} такой записи нет.`,
};
