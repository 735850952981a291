import { Switch } from '@/components/shared/Switch';
import type { AroundStrings } from '@/utils/reading/strings/around';

type SiteBarProps = { strings: AroundStrings; host: string; on: boolean; onChange: (on: boolean) => void };

/** Which site this is, and whether names are marked on it. */
export function SiteBar({ strings, host, on, onChange }: SiteBarProps) {
  return (
    <div class="site-bar">
      <span class="site-host">{host}</span>
      <span class="soft small" aria-hidden="true">
        {on ? strings.site.stateOn : strings.site.stateOff}
      </span>
      <Switch label={strings.site.switch(host)} on={on} onChange={onChange} hideLabel />
    </div>
  );
}
