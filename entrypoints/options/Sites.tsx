import { useEffect, useState } from 'preact/hooks';
import { SitesSection } from '@/components/options/SitesSection';
import {
  allowEverywhere,
  allowSite,
  notAllowed,
  removeEverywhere,
  removeSite,
  switchSite,
} from '@/utils/background/sites/access';
import { siteIn } from '@/utils/background/sites/patterns';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import type { Settings } from '@/utils/storage/settings/settings';

type SitesProps = { settings: Settings; strings: OptionsStrings; say: (message: string) => void };

/** Where Sourcenote runs, with the browser's permissions. */
export function Sites({ settings: { sitesOff, sitesOn, everywhere }, strings, say }: SitesProps) {
  const [missing, setMissing] = useState<string[]>([]);
  const check = () => void notAllowed(sitesOn).then(setMissing);
  useEffect(check, [sitesOn.join()]);

  const done = (asked: Promise<unknown>) => void asked.then(() => (say(strings.saved), check()));
  const added = (text: string, add: (site: string) => Promise<unknown>) => {
    const site = siteIn(text);
    if (site !== undefined) done(add(site));
    return site !== undefined;
  };
  return (
    <SitesSection
      strings={strings}
      {...{ sitesOff, sitesOn, everywhere, notAllowed: missing }}
      onAddOff={(text) => added(text, (site) => switchSite(site, false))}
      onAddOn={(text) => added(text, allowSite)}
      onRemoveOff={(site) => done(switchSite(site, true))}
      onRemoveOn={(site) => done(removeSite(site))}
      onAllow={(site) => done(allowSite(site))}
      onEverywhere={(is) => done(is ? allowEverywhere() : removeEverywhere())}
    />
  );
}
