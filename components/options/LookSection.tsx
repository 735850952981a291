import type { Language } from '@/utils/knowledge';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import { Choice } from './Choice';
import { Section } from './Section';

export type LookChoices = {
  language: 'auto' | Language;
  theme: 'auto' | 'light' | 'dark';
  textSize: 'small' | 'medium' | 'large';
};

type LookSectionProps = {
  strings: OptionsStrings;
  value: LookChoices;
  onChange: (change: Partial<LookChoices>) => void;
};

/** Language, theme and size. */
export function LookSection({ strings, value, onChange }: LookSectionProps) {
  const { language, theme, textSize } = strings;
  return (
    <Section id="look" title={strings.sections.look}>
      <Choice
        inline
        label={language.label}
        value={value.language}
        choices={[
          { value: 'auto', label: language.auto },
          // Whoever cannot read the others must find their own.
          { value: 'en', label: 'English' },
          { value: 'ru', label: 'Русский' },
        ]}
        onChange={(next) => onChange({ language: next })}
      />
      <Choice
        inline
        label={theme.label}
        value={value.theme}
        choices={[
          { value: 'auto', label: theme.auto },
          { value: 'light', label: theme.light },
          { value: 'dark', label: theme.dark },
        ]}
        onChange={(next) => onChange({ theme: next })}
      />
      <Choice
        inline
        label={textSize.label}
        value={value.textSize}
        choices={[
          { value: 'small', label: textSize.small },
          { value: 'medium', label: textSize.medium },
          { value: 'large', label: textSize.large },
        ]}
        onChange={(next) => onChange({ textSize: next })}
      />
    </Section>
  );
}
