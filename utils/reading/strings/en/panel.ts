import type { ExportFormat } from '@/utils/reading/lists/export-page';

/** What the side panel says besides what it shares with the popup, in English. */
export const panelEn = {
  more: 'More',
  moreStatuses: (count: number) => (count === 1 ? 'and 1 more list' : `and ${count} more lists`),
  panel: {
    filter: 'Show',
    export: 'Save these names',
    formats: { markdown: 'Markdown', csv: 'CSV', 'json-ld': 'JSON-LD' } satisfies Record<
      ExportFormat,
      string
    >,
    formatHints: {
      markdown: 'For notes and documents',
      csv: 'For spreadsheets',
      'json-ld': 'The mentions of schema.org, for programs',
    } satisfies Record<ExportFormat, string>,
    copy: 'Copy',
    copied: 'Copied as Markdown',
    copyFailed: 'The browser did not let us copy.',
    off: 'Switched off on this site',
    notHereHint: 'Open Sourcenote from the toolbar to have it read this page.',
    closedHint: 'Go to another page, and its names will be here.',
  },
};

/** The shape both catalogues have. */
export type PanelStrings = typeof panelEn;
