import { Switch } from '@/components/shared/Switch';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import { Choice } from './Choice';
import { Delay } from './Delay';
import { Sample } from './Sample';
import { Section } from './Section';

/** The choices about marks and cards, as settings store them. */
export type MarkChoices = {
  trigger: 'hover' | 'alt-hover' | 'click';
  dwell: number;
  grace: number;
  which: 'first-per-section' | 'all';
  markStyle: 'quiet' | 'clear';
  badge: boolean;
  editorsList: boolean;
};

type MarksSectionProps = {
  strings: OptionsStrings;
  value: MarkChoices;
  onChange: (change: Partial<MarkChoices>) => void;
};

/** When a card opens, what is marked, and how it looks. */
export function MarksSection({ strings, value, onChange }: MarksSectionProps) {
  const { trigger, which, markStyle } = strings;
  return (
    <Section id="marks" title={strings.sections.marks}>
      <Choice
        label={trigger.label}
        value={value.trigger}
        choices={[
          { value: 'hover', label: trigger.hover },
          { value: 'alt-hover', label: trigger['alt-hover'] },
          { value: 'click', label: trigger.click },
        ]}
        onChange={(next) => onChange({ trigger: next })}
      />
      <div class="delays">
        <Delay
          label={strings.dwell}
          value={value.dwell}
          words={strings.milliseconds}
          onChange={(dwell) => onChange({ dwell })}
        />
        <Delay
          label={strings.grace}
          value={value.grace}
          words={strings.milliseconds}
          onChange={(grace) => onChange({ grace })}
        />
        <p class="soft small">{strings.delaysHint}</p>
      </div>
      <Choice
        label={which.label}
        value={value.which}
        choices={[
          { value: 'first-per-section', label: which['first-per-section'] },
          { value: 'all', label: which.all },
        ]}
        onChange={(next) => onChange({ which: next })}
      />
      <div class="with-sample">
        <Choice
          inline
          label={markStyle.label}
          value={value.markStyle}
          choices={[
            { value: 'quiet', label: markStyle.quiet },
            { value: 'clear', label: markStyle.clear },
          ]}
          onChange={(next) => onChange({ markStyle: next })}
        />
        <Sample text={strings.sample} name={strings.sampleName} style={value.markStyle} />
      </div>
      <Switch label={strings.badge} on={value.badge} onChange={(badge) => onChange({ badge })} />
      <div>
        <Switch
          label={strings.editorsList}
          on={value.editorsList}
          onChange={(editorsList) => onChange({ editorsList })}
        />
        <p class="soft small beside-switch">{strings.editorsListHint}</p>
      </div>
    </Section>
  );
}
