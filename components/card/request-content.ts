import type { PartialDate } from '@/utils/knowledge';
import type { CardLook, CardRequest } from '@/utils/reading/card/request';
import { cardView } from '@/utils/reading/card/view';
import { noteView } from '@/utils/reading/card/note-view';
import { stringsIn } from '@/utils/reading/strings';
import type { CardContent } from './card-props';

/** What a card says about what was asked, on the reader's day. */
export function requestContent(
  request: CardRequest,
  { language, published }: CardLook,
  today: PartialDate,
): CardContent {
  const days = published === undefined ? { today } : { today, published };
  const telling = { language, days };
  return request.about === 'entity'
    ? { about: 'entity', view: cardView(request.dossier, telling) }
    : { about: 'note', view: noteView(request, telling) };
}

/** The same in a few words, to be said: name and kind, or the note itself. */
export function requestWords(request: CardRequest, { language }: Pick<CardLook, 'language'>): string {
  if (request.about === 'note') return request.text;
  const { label, kind } = request.dossier.entity;
  return `${label[language]}, ${stringsIn(language).kinds[kind]}`;
}
