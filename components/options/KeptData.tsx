import type { Language, PackInfo } from '@/utils/knowledge';
import { hostOf, sizeWords } from '@/utils/reading/words/pack-words';
import type { DataStrings } from '@/utils/reading/strings/data';
import { FileButton } from './FileButton';
import { Sure } from './Sure';

/** What is kept. Bytes as the browser estimates them. */
export type Use = { usage?: number; entities: number; lookups: number; answers: number };

/** How far bringing data back has come. `unfetched`: packs that could not be had. */
export type Importing =
  | { state: 'asking' }
  | { state: 'failed' }
  | { state: 'bad'; faults: readonly string[] }
  | { state: 'done'; unfetched: readonly PackInfo[] }
  | {
      state: 'shown';
      settings: number;
      lookups: number;
      packs: readonly { info: PackInfo; what: 'here' | 'fetch' | 'file'; url?: string }[];
    };

export type Clearable = 'answers' | 'packs' | 'everything';

type KeptDataProps = {
  words: DataStrings;
  language: Language;
  use: Use | undefined;
  importing: Importing;
  onExport: () => void;
  onFile: (file: File) => void;
  onAccept: () => void;
  onDecline: () => void;
  onClear: (what: Clearable) => void;
};

/** What is kept here, how it is taken along and brought back, and how to be rid of it. */
export function KeptData({ words, language, use, importing, ...on }: KeptDataProps) {
  return (
    <>
      <div class="site-list">
        <h3 class="label">{words.use}</h3>
        {use && <p class="soft">{useWords(use, words, language)}</p>}
      </div>
      <div class="site-list">
        <h3 class="label">{words.take}</h3>
        <p class="soft small">{words.takeHint}</p>
        <div class="pack-tools">
          <button class="button" type="button" onClick={on.onExport}>
            {words.export}
          </button>
          <FileButton label={words.import} onFile={on.onFile} />
        </div>
        <ImportState {...{ words, language, importing }} onAccept={on.onAccept} onDecline={on.onDecline} />
      </div>
      <div class="site-list">
        <h3 class="label">{words.clear}</h3>
        <p class="soft small">{words.clearHint}</p>
        <div class="pack-tools">
          {(['answers', 'packs', 'everything'] as const).map((what) => (
            <Sure
              key={what}
              label={words.clearWhat[what]}
              sure={words.sure}
              onSure={() => on.onClear(what)}
            />
          ))}
        </div>
      </div>
    </>
  );
}

function useWords(
  { usage, entities, lookups, answers }: Use,
  words: DataStrings,
  language: Language,
): string {
  const numbers = new Intl.NumberFormat(language);
  return [
    words.entries(numbers.format(entities)),
    words.lookups(numbers.format(lookups)),
    words.answers(numbers.format(answers)),
    ...(usage === undefined ? [] : [words.bytes(sizeWords(usage, language))]),
  ].join(' · ');
}

type ImportStateProps = Pick<KeptDataProps, 'words' | 'language' | 'importing' | 'onAccept' | 'onDecline'>;

function ImportState({ words, language, importing, onAccept, onDecline }: ImportStateProps) {
  if (importing.state === 'asking') return null;
  if (importing.state === 'done')
    return (
      <output class="small">
        {[words.imported, ...importing.unfetched.map(({ title }) => words.packFailed(title[language]))].join(
          '. ',
        )}
      </output>
    );
  if (importing.state !== 'shown')
    return (
      <div class="small bad" role="alert">
        <p>{importing.state === 'bad' ? words.bad : words.failed}</p>
        {importing.state === 'bad' && (
          <ul class="faults" lang="en">
            {importing.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
      </div>
    );
  const numbers = new Intl.NumberFormat(language);
  const { settings, lookups, packs } = importing;
  return (
    <section class="warning offered" aria-label={words.preview}>
      <p>{words.choices(numbers.format(settings))}</p>
      <p>{words.lookups(numbers.format(lookups))}</p>
      {packs.map(({ info, what, url = '' }) => (
        <p key={info.id}>
          {info.title[language]}:{' '}
          {what === 'here' ? words.packHere : what === 'file' ? words.packFile : words.packFetch(hostOf(url))}
        </p>
      ))}
      <div class="pack-tools">
        <button class="button chief" type="button" onClick={onAccept}>
          {words.accept}
        </button>
        <button class="button" type="button" onClick={onDecline}>
          {words.decline}
        </button>
      </div>
    </section>
  );
}
