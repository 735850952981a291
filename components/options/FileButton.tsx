type FileButtonProps = { label: string; onFile: (file: File) => void };

/** A button that asks for a JSON file. The field lies under its label, where keys reach it. */
export function FileButton({ label, onFile }: FileButtonProps) {
  return (
    <label class="button file-button">
      <input
        class="for-readers"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again once it has been mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      {label}
    </label>
  );
}
