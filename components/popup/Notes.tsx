import type { NoteRow } from '@/utils/reading/lists/page-overview';
import type { AroundStrings } from '@/utils/reading/strings/around';

type NotesProps = { strings: AroundStrings; notes: readonly NoteRow[]; onReveal: (index: number) => void };

/** Notes that a law demands, or that do the same job; a click shows where they stand. */
export function Notes({ strings, notes, onReveal }: NotesProps) {
  return (
    <section class="part" aria-labelledby="notes">
      <div class="part-head">
        <h2 id="notes" class="label">
          {strings.notes}
        </h2>
        <span class="soft small">{notes.length}</span>
      </div>
      <ul>
        {notes.map(({ index, quote, claim, about }) => (
          <li key={index}>
            <button class="note" type="button" onClick={() => onReveal(index)}>
              <span class="note-claim">
                {about.length > 0 && <b>{about.join(', ')}: </b>}
                {claim}
              </span>
              <span class="note-quote soft">{quote}</span>
              <span class="for-readers">{strings.noteGoTo}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
