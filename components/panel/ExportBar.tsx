import { EXPORT_FORMATS, type ExportFormat } from '@/utils/reading/lists/export-page';
import type { PanelStrings } from '@/utils/reading/strings/panel';

type ExportBarProps = {
  strings: PanelStrings;
  onSave: (format: ExportFormat) => void;
  onCopy: (format: ExportFormat) => void;
};

/** Saves the names of the page as a file, or copies them. Nothing is sent anywhere. */
export function ExportBar({ strings: { panel }, onSave, onCopy }: ExportBarProps) {
  return (
    <section class="export" aria-labelledby="export">
      <h2 id="export" class="label">
        {panel.export}
      </h2>
      <div class="export-formats">
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            class="button"
            type="button"
            title={panel.formatHints[format]}
            onClick={() => onSave(format)}
          >
            {panel.formats[format]}
          </button>
        ))}
        <button class="button" type="button" onClick={() => onCopy('markdown')}>
          {panel.copy}
        </button>
      </div>
    </section>
  );
}
