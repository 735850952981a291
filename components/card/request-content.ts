import type { PartialDate } from '@/utils/knowledge';
import type { CardLook, CardRequest } from '@/utils/reading/card-request';
import { cardView } from '@/utils/reading/card-view';
import { stringsIn } from '@/utils/reading/strings';
import type { CardContent } from './card-props';

/** What a card says about what was asked, on the reader's day. */
export function requestContent(
  request: CardRequest,
  { language, published }: CardLook,
  today: PartialDate,
): CardContent {
  const days = published === undefined ? { today } : { today, published };
  const dossier = request.about === 'entity' ? request.dossier : concernedBy(request);
  if (!dossier) return { about: 'failed' };
  return { about: 'entity', view: cardView(dossier, { language, days }) };
}

/** A note's card is that of whom it concerns, else of the list it speaks of. */
function concernedBy({ note, dossiers }: Extract<CardRequest, { about: 'note' }>) {
  const ids = [...note.entities, ...(note.list === undefined ? [] : [note.list])];
  return ids.map((id) => dossiers[id]).find((dossier) => dossier !== undefined);
}

/** The same in a few words, to be said: name and kind, or the note itself. */
export function requestWords(request: CardRequest, { language }: Pick<CardLook, 'language'>): string {
  if (request.about === 'note') return request.text;
  const { label, kind } = request.dossier.entity;
  return `${label[language]}, ${stringsIn(language).kinds[kind]}`;
}
