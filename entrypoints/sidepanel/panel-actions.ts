import type { PanelProps } from '@/components/panel/Panel';
import { CARD_PORTS } from '@/utils/background/cards/card-ports';
import { saveFile } from '@/utils/background/export/save-file';
import { daysOf } from '@/utils/background/tabs/look';
import type { TabView } from '@/utils/background/tabs/view';
import type { Language } from '@/utils/knowledge';
import { askPage } from '@/utils/messages/send';
import { exportPage, type ExportFormat } from '@/utils/reading/lists/export-page';

type World = {
  view: TabView | undefined;
  strings: PanelProps['strings'];
  language: Language;
  say: (message: string) => void;
};

/** What clicks in the side panel do to the page and to the clipboard. */
export function panelActions({ view, strings, language, say }: World) {
  const page = view?.page.state === 'ready' ? view.page : undefined;
  const fileOf = (format: ExportFormat) => page && exportPage(page, format, { language, days: daysOf(page) });

  return {
    onReveal: (entity: string) => {
      say('');
      if (view?.tabId === undefined) return;
      const asked = askPage(view.tabId, 'revealEntity', { entity });
      void asked.then((answer) => (answer.ok && answer.value) || say(strings.gone));
    },
    onSave: (format: ExportFormat) => {
      const file = fileOf(format);
      if (file) saveFile(document, file);
    },
    onCopy: (format: ExportFormat) => {
      const file = fileOf(format);
      if (!file) return;
      const { copied, copyFailed } = strings.panel;
      void CARD_PORTS.copy(file.text).then((isDone) => say(isDone ? copied : copyFailed));
    },
  };
}
