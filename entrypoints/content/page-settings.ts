import type { Language } from '@/utils/knowledge';
import type { PageSettings } from '@/utils/page/page-settings';
import { isListed } from '@/utils/storage/settings/sites';
import type { Settings } from '@/utils/storage/settings/value';

/** The reader's choices as they bear on a page of `host`, in a browser whose own language is `ui`. */
export function pageSettings(settings: Settings, { host, ui }: { host: string; ui: Language }): PageSettings {
  const { dwell, grace, trigger, which, markStyle, textSize, theme, language, sitesOff } = settings;
  return {
    isOn: !isListed(host, sitesOff),
    language: language === 'auto' ? ui : language,
    hidden: new Set(settings.hiddenEntities),
    ...{ dwell, grace, trigger, which, markStyle, textSize, theme },
  };
}
