import type { ComponentChildren } from 'preact';
import { KeyCap } from '@/components/shared/KeyCap';
import type { WelcomeStrings } from '@/utils/reading/strings/welcome';

type StepsProps = {
  strings: WelcomeStrings;
  /** Keys by command, as the browser writes them; a phone has none. */
  keys: Readonly<Record<string, string>>;
};

/** Five things a reader may want to know, a line or two each. */
export function Steps({ strings: { stepsTitle, steps }, keys }: StepsProps) {
  const selected = keys['look-up-selection'];
  return (
    <section class="section" aria-labelledby="steps">
      <h2 id="steps" class="section-title">
        {stepsTitle}
      </h2>
      <dl class="steps">
        <Step title={steps.selection.title}>
          {steps.selection.text} {selected && <KeyCap name={selected} />}
        </Step>
        <Step title={steps.button.title}>{steps.button.text}</Step>
        {keys['next-name'] !== undefined && (
          <Step title={steps.keys.title}>
            <Keys keys={{ ...keys, 'close-card': keys['close-card'] || 'Esc' }} words={steps.keys.of} />
          </Step>
        )}
        <Step title={steps.sites.title}>{steps.sites.text}</Step>
        <Step title={steps.privacy.title}>{steps.privacy.text}</Step>
      </dl>
    </section>
  );
}

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Those that are set, each with what it does. */
function Keys({ keys, words }: Pick<StepsProps, 'keys'> & { words: Readonly<Record<string, string>> }) {
  return (
    <ul class="step-keys">
      {Object.entries(words).flatMap(([name, text]) =>
        keys[name] ? (
          <li key={name}>
            <KeyCap name={keys[name]} /> {text}
          </li>
        ) : (
          []
        ),
      )}
    </ul>
  );
}
