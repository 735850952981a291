import type { NoteView } from '@/components/card/card-props';
import type { CardDays } from '@/utils/reading/card-view';
import { cardStatuses } from '@/utils/reading/card-status';
import type { Dossier, Language } from '@/utils/knowledge';

/** A note about the Taliban, as the card lays it out. */
export function noteSample(
  taliban: Dossier,
  { language, days }: { language: Language; days: CardDays },
): NoteView {
  return {
    kind: 'Note required by law',
    corner: 'Russia',
    quote: 'The Taliban is a terrorist organization banned in Russia.',
    quoteLang: 'en',
    explanation: [
      'Russian media must add this note whenever they name a body on the federal list of terrorist organisations (Law on Mass Media, art. 4). Publishers without it are fined.',
    ],
    statuses: cardStatuses(taliban, { language, days }),
    agreement: ['The note was accurate when published. Printed today, it would no longer be.'],
    facts: [
      {
        property: 'related',
        label: 'Concerns',
        values: [{ text: taliban.entity.label[language], entity: taliban.entity.id }],
      },
    ],
    sources: taliban.sources.map(({ title, url }) => ({ title, url })),
    footer: 'World affairs, as of 24 November 2026',
  };
}
