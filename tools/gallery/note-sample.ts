import type { Dossier } from '@/utils/knowledge';
import type { Telling } from '@/utils/reading/card/telling';
import type { Disclaimer } from '@/utils/recognition/annotation';
import { noteView, type NoteView } from '@/utils/reading/card/note-view';

const TEXT = 'The Taliban is a terrorist organization banned in Russia.';

/** A note about the Taliban, as the card lays it out. `list`: of the register it speaks of. */
export function noteSample(
  { taliban, list }: { taliban: Dossier; list: Dossier },
  telling: Telling,
): NoteView {
  const note: Disclaimer = {
    block: 0,
    start: 0,
    end: TEXT.length,
    claim: 'terrorist',
    list: list.entity.id,
    jurisdiction: 'RU',
    entities: [taliban.entity.id],
  };
  const dossiers = { [taliban.entity.id]: taliban, [list.entity.id]: list };
  return noteView({ note, text: TEXT, dossiers, pack: taliban.pack }, telling);
}
