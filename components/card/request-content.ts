import type { PartialDate } from '@/utils/knowledge';
import type { CardRequest } from '@/utils/reading/card/request';
import { cardView } from '@/utils/reading/card/view';
import { noteView } from '@/utils/reading/card/note-view';
import type { CardCatalogue } from '@/utils/reading/strings/card';
import type { CardContent } from './card-props';

/** What a card says about what was asked, on the reader's day. */
export function requestContent(
  request: CardRequest,
  { published, catalogue }: { published?: PartialDate; catalogue: CardCatalogue },
  today: PartialDate,
): CardContent {
  const telling = { catalogue, days: published === undefined ? { today } : { today, published } };
  return request.about === 'entity'
    ? { about: 'entity', view: cardView(request.dossier, telling) }
    : { about: 'note', view: noteView(request, telling) };
}

/** The same in a few words, to be said: name and kind, or the note itself. */
export function requestWords(request: CardRequest, { language, common }: CardCatalogue): string {
  if (request.about === 'note') return request.text;
  const { label, kind } = request.dossier.entity;
  return `${label[language]}, ${common.kinds[kind]}`;
}
