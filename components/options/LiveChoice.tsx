import type { LiveStrings } from '@/utils/reading/strings/live';
import { Choice } from './Choice';

type LiveChoiceProps = {
  words: LiveStrings;
  value: 'off' | 'ask' | 'always';
  onChange: (value: 'off' | 'ask' | 'always') => void;
};

/** Whether names may leave the device. */
export function LiveChoice({ words, value, onChange }: LiveChoiceProps) {
  return (
    <div>
      <Choice
        label={words.setting}
        value={value}
        choices={[
          { value: 'off', label: words.off },
          { value: 'ask', label: words.asking },
          { value: 'always', label: words.always },
        ]}
        onChange={onChange}
      />
      <p class="soft small">{words.settingHint}</p>
    </div>
  );
}
