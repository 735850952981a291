import { useState } from 'preact/hooks';

type SureProps = { label: string; sure: string; onSure: () => void };

/** A button for what cannot be taken back: it asks once more in its own place, until the reader looks elsewhere. */
export function Sure({ label, sure, onSure }: SureProps) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <button
      class={isAsked ? 'button chief' : 'button'}
      type="button"
      onBlur={() => setIsAsked(false)}
      onClick={() => {
        setIsAsked(!isAsked);
        if (isAsked) onSure();
      }}
    >
      {isAsked ? sure : label}
    </button>
  );
}
