import type { DataStrings } from '@/utils/reading/strings/en/data';

/** Слова о том, что хранится и куда это можно забрать. */
export const dataRu: DataStrings = {
  use: 'Хранится на этом устройстве',
  entries: (count) => `записей в пакетах: ${count}`,
  lookups: (count) => `запросов: ${count}`,
  answers: (count) => `ответов Википедии: ${count}`,
  bytes: (size) => `на диске около ${size}`,
  take: 'Забрать с собой',
  takeHint: 'Ваши настройки, список ваших пакетов и запросы — одним файлом.',
  export: 'Сохранить в файл',
  import: 'Восстановить из файла',
  preview: 'Что в файле',
  choices: (count) => `настроек, которые заменят ваши: ${count}`,
  packHere: 'уже есть',
  packFetch: (host) => `будет получен с сайта ${host}`,
  packFile: 'был из файла: выберите его снова в разделе «Пакеты»',
  accept: 'Восстановить',
  decline: 'Оставить как есть',
  imported: 'Восстановлено',
  packFailed: (title) => `Не удалось получить: ${title}.`,
  bad: 'Файл не удалось прочесть, ничего не изменено:',
  failed: 'Не получилось. Ничего не изменено.',
  clear: 'Очистить',
  clearHint: 'То, что поставляется с Sourcenote, останется.',
  clearWhat: {
    answers: 'Ответы Википедии',
    packs: 'Добавленные пакеты',
    everything: 'Всё, включая настройки',
  },
  sure: 'Да, очистить',
  cleared: 'Очищено',
};
