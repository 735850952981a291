import type { Dossier } from '@/utils/knowledge';

/** Names and sentences longer than any in a pack: what a card must survive. */
export function longEntity(like: Dossier): Dossier {
  return {
    ...like,
    alsoKnownAs: [],
    entity: {
      ...like.entity,
      id: 'long',
      kind: 'organisation',
      native: {
        text: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesanwendungskommission',
        lang: 'de',
      },
      label: {
        en: 'Interdepartmental Commission for the Prevention of Miscommunication between Intergovernmental Organisations',
        ru: 'Межведомственная комиссия по предупреждению недоразумений между межправительственными организациями',
      },
      statuses: [],
      statements: [
        {
          property: 'seat',
          value: {
            text: {
              en: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
              ru: 'Лланвайрпуллгвингилл',
            },
          },
          sources: [0],
        },
        {
          property: 'site',
          value: { url: `https://example.org/${'a-very-long-path/'.repeat(6)}` },
          sources: [0],
        },
        { property: 'founded', value: { date: '1994-04' }, sources: [0] },
      ],
    },
  };
}
