import type { WelcomeStrings } from '@/utils/reading/strings/welcome';

type StepsProps = {
  strings: WelcomeStrings;
  /** Keys by command, as the browser writes them; a phone has none. */
  keys: Readonly<Record<string, string>>;
};

/** The keys that the sentence about them speaks of, in its order. */
const IN_ORDER = ['next-name', 'previous-name', 'open-card'];

/** Five things a reader may want to know, a line or two each. */
export function Steps({ strings: { stepsTitle, steps }, keys }: StepsProps) {
  const pressed = IN_ORDER.flatMap((name) => keys[name] || []);
  return (
    <section class="section" aria-labelledby="steps">
      <h2 id="steps" class="section-title">
        {stepsTitle}
      </h2>
      <dl class="steps">
        {pressed.length > 0 && <Step {...steps.keys} keys={pressed} />}
        <Step {...steps.selection} keys={[keys['look-up-selection'] ?? ''].filter(Boolean)} />
        <Step {...steps.button} />
        <Step {...steps.sites} />
        <Step {...steps.privacy} />
      </dl>
    </section>
  );
}

function Step({ title, text, keys = [] }: { title: string; text: string; keys?: readonly string[] }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {text}
        {keys.length > 0 && (
          <span class="step-keys">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
        )}
      </dd>
    </div>
  );
}
