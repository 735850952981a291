import { useId } from 'preact/hooks';

type ChoiceProps<T extends string> = {
  label: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
  /** Side by side rather than one below the other: for short words. */
  inline?: boolean;
};

/** One of a few, all of them in sight. */
export function Choice<T extends string>({
  label,
  choices,
  value,
  onChange,
  inline = false,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class={inline ? 'choice inline' : 'choice'}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
