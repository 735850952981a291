import type { NoteView } from '@/utils/reading/card/note-view';
import { Facts } from './Facts';
import { Statuses } from './Statuses';

/** A longer note than this is set smaller. UTF-16 code units. */
const LONG_QUOTE = 90;

/** A card about a note that a law makes publishers print: whether it was true comes first. */
export function NoteBody({ view, titleId }: { view: NoteView; titleId: string }) {
  return (
    <>
      <h2 id={titleId} class={view.quote.length > LONG_QUOTE ? 'quote long' : 'quote'}>
        <q lang={view.quoteLang}>{view.quote}</q>
      </h2>
      {view.agreement.length > 0 && <p class="agreement">{view.agreement.join(' ')}</p>}
      {view.explanation.map((paragraph) => (
        <p class="summary" key={paragraph}>
          {paragraph}
        </p>
      ))}
      <Statuses rows={view.statuses} />
      <Facts rows={view.facts} />
    </>
  );
}
