import { useId } from 'preact/hooks';

type DelayProps = {
  label: string;
  /** Milliseconds. */
  value: number;
  words: (milliseconds: number) => string;
  onChange: (milliseconds: number) => void;
};

/** More than a second is no waiting but a fault; finer steps nobody feels. Milliseconds. */
const LONGEST = 1000;
const STEP = 50;

/** How long something waits. */
export function Delay({ label, value, words, onChange }: DelayProps) {
  const id = useId();
  return (
    <div class="delay">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(LONGEST, value)}
        step={STEP}
        value={value}
        aria-valuetext={words(value)}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output for={id} class="soft">
        {words(value)}
      </output>
    </div>
  );
}
