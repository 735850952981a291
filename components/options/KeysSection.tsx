import type { OptionsStrings } from '@/utils/reading/strings/options';
import { KeyCap } from '@/components/shared/KeyCap';
import { Section } from './Section';

type KeysSectionProps = {
  strings: OptionsStrings;
  /** Commands with their keys as the browser writes them; no key is an empty text. */
  keys: readonly { name: string; key: string }[];
  /** Opens the browser's own list, where it has one to open. */
  onChangeKeys?: () => void;
};

/** The keys, which the browser changes. */
export function KeysSection({ strings, keys, onChangeKeys }: KeysSectionProps) {
  return (
    <Section id="keys" title={strings.sections.keys} intro={strings.keysIntro}>
      <dl class="keys">
        {keys.map(({ name, key }) => (
          <div key={name}>
            <dt>{strings.keys[name] ?? name}</dt>
            <dd>{keyOf(name, key, strings)}</dd>
          </div>
        ))}
      </dl>
      {onChangeKeys && (
        <button class="button" type="button" onClick={onChangeKeys}>
          {strings.changeKeys}
        </button>
      )}
    </Section>
  );
}

function keyOf(name: string, key: string, { escape, noKey }: OptionsStrings) {
  if (key !== '') return <KeyCap name={key} />;
  return name === 'close-card' ? <KeyCap name={escape} /> : <span class="soft">{noKey}</span>;
}
