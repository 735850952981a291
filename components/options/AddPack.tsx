import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Language, PackOffer, PackProblem } from '@/utils/knowledge';
import { formatDate } from '@/utils/reading/words/format-date';
import { hostOf, offerLines } from '@/utils/reading/words/pack-words';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import type { PacksStrings } from '@/utils/reading/strings/packs';
import { FileButton } from './FileButton';
import { Problem } from './Problem';

/** How far adding a pack has come. `url`: where it was looked for; a file has none. */
export type Adding =
  | { state: 'asking' | 'reading' | 'added' }
  | { state: 'offered'; offer: PackOffer }
  | { state: 'failed'; problem: PackProblem; url?: string };

type AddPackProps = {
  strings: OptionsStrings;
  words: PacksStrings;
  language: Language;
  adding: Adding;
  onLook: (url: string) => void;
  onFile: (file: File) => void;
  onAccept: (token: string) => void;
  onDecline: (token: string) => void;
  /** Reads it from another host, which the address leads to. */
  onHost: (url: string, host: string) => void;
  /** Asks the browser to let us read the host of an address, and tries again. */
  onAllow: (url: string) => void;
};

/** A pack comes by its address or as a file, and is shown before anything of it is used. */
export function AddPack({ strings, words, language, adding, ...on }: AddPackProps) {
  const id = useId();
  const [url, setUrl] = useState('');
  return (
    <div class="site-list">
      <h3 class="label">{words.add}</h3>
      <p class="soft small">{words.addIntro}</p>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          on.onLook(url.trim());
        }}
      >
        <label class="for-readers" for={id}>
          {words.address}
        </label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <button class="button" type="submit">
          {words.look}
        </button>
        <FileButton label={words.file} onFile={on.onFile} />
      </form>
      <output class="small soft">
        {adding.state === 'reading' && words.reading}
        {adding.state === 'added' && words.offer.added}
      </output>
      {adding.state === 'failed' && <Failed {...{ words, adding }} {...on} />}
      {adding.state === 'offered' && <Offer {...{ strings, words, language, offer: adding.offer }} {...on} />}
    </div>
  );
}

type FailedProps = Pick<AddPackProps, 'words' | 'onHost' | 'onAllow'> & {
  adding: Extract<Adding, { state: 'failed' }>;
};

function Failed({ words, adding: { problem, url }, onHost, onAllow }: FailedProps) {
  let way: ComponentChildren;
  if (url !== undefined && problem.why === 'redirected')
    way = (
      <button class="button" type="button" onClick={() => onHost(url, problem.to)}>
        {words.readFrom(problem.to)}
      </button>
    );
  if (url !== undefined && problem.why === 'unreachable')
    way = (
      <button class="button" type="button" onClick={() => onAllow(url)}>
        {words.allowHost(hostOf(url))}
      </button>
    );
  return (
    <>
      <Problem words={words} problem={problem} />
      {way && <div class="pack-tools">{way}</div>}
    </>
  );
}

type OfferProps = Pick<AddPackProps, 'strings' | 'words' | 'language' | 'onAccept' | 'onDecline'> & {
  offer: PackOffer;
};

function Offer({ strings, words, language, offer, onAccept, onDecline }: OfferProps) {
  const { info, token } = offer;
  const { pack: terms } = strings;
  const lines = [
    `${terms.publisher(info.publisher.name)} · ${info.licence}`,
    [
      terms.entities(new Intl.NumberFormat(language).format(info.entities)),
      terms.asOf(formatDate(info.asOf, language)),
      terms.version(info.version),
    ].join(' · '),
    ...offerLines(offer, words, language),
  ];
  return (
    <section class="warning offered" aria-label={words.offer.title}>
      <h4 class="pack-title">{info.title[language]}</h4>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="pack-tools">
        <button class="button chief" type="button" onClick={() => onAccept(token)}>
          {words.offer.accept}
        </button>
        <button class="button" type="button" onClick={() => onDecline(token)}>
          {words.offer.decline}
        </button>
      </div>
    </section>
  );
}
