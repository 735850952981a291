type SwitchProps = { label: string; on: boolean; onChange: (on: boolean) => void; hideLabel?: boolean };

/** Something that is on or off at once, without a "save". */
export function Switch({ label, on, onChange, hideLabel = false }: SwitchProps) {
  return (
    <button class="switch" type="button" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="switch-track" aria-hidden="true" />
      <span class={hideLabel ? 'for-readers' : ''}>{label}</span>
    </button>
  );
}
