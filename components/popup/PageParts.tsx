import type { PageOverview } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';
import { Names } from './Names';
import { Notes } from './Notes';
import type { PopupActions } from './Popup';
import { Quoted } from './Quoted';
import { Source } from './Source';
import { Unnoted } from './Unnoted';

type PagePartsProps = {
  strings: AroundStrings;
  overview: PageOverview;
  actions: Pick<PopupActions, 'onOpen' | 'onReveal' | 'onRevealNote'>;
};

/** Everything found on a page: who speaks, whom they quote, what notes stand there, and the names. */
export function PageParts({ strings, overview, actions }: PagePartsProps) {
  const { notes, quoted, unnoted, groups } = overview;
  return (
    <>
      <Source strings={strings} overview={overview} onOpen={actions.onOpen} />
      {quoted.length > 0 && <Quoted strings={strings} quoted={quoted} onOpen={actions.onOpen} />}
      {notes.length > 0 && <Notes strings={strings} notes={notes} onReveal={actions.onRevealNote} />}
      {unnoted.length > 0 && <Unnoted strings={strings} rows={unnoted} onReveal={actions.onReveal} />}
      {groups.length > 0 ? (
        <Names strings={strings} overview={overview} onReveal={actions.onReveal} onOpen={actions.onOpen} />
      ) : (
        <p class="say soft">{strings.nothing}</p>
      )}
    </>
  );
}
