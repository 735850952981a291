import { useId, useState } from 'preact/hooks';
import type { OptionsStrings } from '@/utils/reading/strings/options';

type SiteListProps = {
  strings: OptionsStrings;
  title: string;
  empty: string;
  addLabel: string;
  sites: readonly string[];
  notAllowed?: readonly string[];
  onAdd: (text: string) => boolean;
  onRemove: (site: string) => void;
  onAllow?: (site: string) => void;
};

/** A list of sites that grows by typing and shrinks by a click. */
export function SiteList({ strings, title, empty, addLabel, sites, notAllowed = [], ...on }: SiteListProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isBad, setIsBad] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    const isAdded = on.onAdd(text);
    setIsBad(!isAdded);
    if (isAdded) setText('');
  }

  return (
    <div class="site-list">
      <h3 id={`${id}-title`} class="label">
        {title}
      </h3>
      {sites.length === 0 ? (
        <p class="soft small">{empty}</p>
      ) : (
        <ul aria-labelledby={`${id}-title`}>
          {sites.map((site) => (
            <li key={site} class="site">
              <span class="site-name">{site}</span>
              {notAllowed.includes(site) && (
                <>
                  <span class="soft small">{strings.notAllowed}</span>
                  <button class="button" type="button" onClick={() => on.onAllow?.(site)}>
                    {strings.allow}
                  </button>
                </>
              )}
              <button
                class="remove"
                type="button"
                aria-label={strings.remove(site)}
                onClick={() => on.onRemove(site)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-form" onSubmit={submit}>
        <label class="for-readers" for={id}>
          {addLabel}
        </label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          placeholder={strings.siteHint}
          value={text}
          aria-invalid={isBad}
          {...(isBad ? { 'aria-describedby': `${id}-bad` } : {})}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setIsBad(false);
          }}
        />
        <button class="button" type="submit">
          {addLabel}
        </button>
      </form>
      {isBad && (
        <p id={`${id}-bad`} class="small bad" role="alert">
          {strings.badSite}
        </p>
      )}
    </div>
  );
}
