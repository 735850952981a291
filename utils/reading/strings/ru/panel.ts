import type { PanelStrings } from '@/utils/reading/strings/en/panel';
import { counted } from './plural';

/** Слова боковой панели по-русски. */
export const panelRu: PanelStrings = {
  more: 'Подробнее',
  moreStatuses: (count) => `и ещё ${counted(count, ['список', 'списка', 'списков'])}`,
  panel: {
    filter: 'Показать',
    export: 'Сохранить эти имена',
    formats: { markdown: 'Markdown', csv: 'CSV', 'json-ld': 'JSON-LD' },
    formatHints: {
      markdown: 'Для заметок и документов',
      csv: 'Для электронных таблиц',
      'json-ld': 'Для программ: mentions по schema.org',
    },
    copy: 'Копировать',
    copied: 'Скопировано в Markdown',
    copyFailed: 'Браузер не дал скопировать.',
    off: 'На этом сайте выключено',
    notHereHint: 'Чтобы Sourcenote прочёл эту страницу, откройте его на панели инструментов.',
    closedHint: 'Перейдите на другую страницу — её имена будут здесь.',
  },
};
