import { Switch } from '@/components/shared/Switch';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import { Section } from './Section';
import { SiteList } from './SiteList';

type SitesSectionProps = {
  strings: OptionsStrings;
  sitesOff: readonly string[];
  sitesOn: readonly string[];
  /** Of `sitesOn`, those that the browser does not let us read yet. */
  notAllowed: readonly string[];
  everywhere: boolean;
  /** Give false when the text is no site's address. Called first thing in a click, for browsers that ask then. */
  onAddOff: (text: string) => boolean;
  onAddOn: (text: string) => boolean;
  onRemoveOff: (site: string) => void;
  onRemoveOn: (site: string) => void;
  onAllow: (site: string) => void;
  onEverywhere: (everywhere: boolean) => void;
};

/** Where Sourcenote runs. */
export function SitesSection({ strings, ...props }: SitesSectionProps) {
  const { sitesOff, sitesOn, notAllowed, everywhere } = props;
  return (
    <Section id="sites" title={strings.sections.sites} intro={strings.sitesIntro}>
      <SiteList
        title={strings.sitesOff}
        empty={strings.sitesOffNone}
        addLabel={strings.addOff}
        {...{ strings, sites: sitesOff, onAdd: props.onAddOff, onRemove: props.onRemoveOff }}
      />
      <SiteList
        title={strings.sitesOn}
        empty={strings.sitesOnNone}
        addLabel={strings.addOn}
        {...{ strings, sites: sitesOn, notAllowed, onAdd: props.onAddOn, onRemove: props.onRemoveOn }}
        onAllow={props.onAllow}
      />
      <div>
        <Switch label={strings.everywhere} on={everywhere} onChange={props.onEverywhere} />
        <p class="soft small beside-switch">{strings.everywhereHint}</p>
      </div>
    </Section>
  );
}
