import { expect, test } from 'vitest';
import type { Language, Status } from '@/utils/knowledge';
import { cardStatuses } from './status';
import { dossierWith, ref } from '@/utils/reading/testing/dossier';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

const PUBLISHED = '2021-07-07';
const TODAY = '2026-11-25';

function sentences(status: Omit<Status, 'sources' | 'list'>, language: Language, published?: string) {
  const dossier = dossierWith({ statuses: [{ list: 'ru-terrorist', ...status }] });
  const days = published === undefined ? { today: TODAY } : { today: TODAY, published };
  return cardStatuses(dossier, { catalogue: cardCatalogueIn(language), days })[0]!.sentences.join(' ');
}

test.each<[string, Omit<Status, 'sources' | 'list'>, string, string]>([
  [
    'suspended since',
    { decided: '2003-02-14', suspended: '2025-04-17' },
    'In force when this was published, 7 July 2021. Suspended since 17 April 2025.',
    'На день публикации, 7 июля 2021 года, действовало. Приостановлено с 17 апреля 2025 года.',
  ],
  [
    'in force then and now',
    { entered: '2004-12-17' },
    'In force when this was published, 7 July 2021. Still in force; listed since 17 December 2004.',
    'На день публикации, 7 июля 2021 года, действовало. Действует и сейчас; в списке с 17 декабря 2004 года.',
  ],
  [
    'listed later',
    { entered: '2023-09' },
    'Not yet listed when this was published, 7 July 2021. In force since September 2023.',
    'На день публикации, 7 июля 2021 года, записи ещё не было. Действует с сентября 2023 года.',
  ],
  [
    'lifted, in the precision known',
    { entered: '2005', lifted: '2023-12' },
    'In force when this was published, 7 July 2021. Lifted in December 2023.',
    'На день публикации, 7 июля 2021 года, действовало. Отменено в декабре 2023 года.',
  ],
  [
    'lifted before the article',
    { entered: '2005', lifted: '2015-05-08' },
    'No longer listed when this was published, 7 July 2021.',
    'На день публикации, 7 июля 2021 года, уже не действовало.',
  ],
  [
    'known only from the register',
    { seen: '2025-06' },
    'The register had it in June 2025; since when, this pack does not know.',
    'В реестре значилось в июне 2025 года; с какого дня, в пакете не указано.',
  ],
  [
    'seen before the article',
    { seen: '2015-02-27' },
    'In force when this was published, 7 July 2021. Still in force.',
    'На день публикации, 7 июля 2021 года, действовало. Действует и сейчас.',
  ],
  [
    'no date at all',
    {},
    'The dates known do not tell whether it was in force when this was published, 7 July 2021.',
    'По известным датам нельзя сказать, действовало ли это на день публикации, 7 июля 2021 года.',
  ],
  [
    'suspended and still',
    { entered: '2003', suspended: '2020-01-01' },
    'Suspended when this was published, 7 July 2021. Still suspended.',
    'На день публикации, 7 июля 2021 года, было приостановлено. Приостановлено и сейчас.',
  ],
  [
    'decided, not yet in force',
    { decided: '2026-11-01', inForce: '2026-12-01' },
    'Not yet listed when this was published, 7 July 2021. Takes effect on 1 December 2026.',
    'На день публикации, 7 июля 2021 года, записи ещё не было. Вступит в силу 1 декабря 2026 года.',
  ],
])('%s', (_, status, en, ru) => {
  expect(sentences(status, 'en', PUBLISHED)).toBe(en);
  expect(sentences(status, 'ru', PUBLISHED)).toBe(ru);
});

test.each<[Omit<Status, 'sources' | 'list'>, string]>([
  [{ decided: '2003-02-14', suspended: '2025-04-17' }, 'Suspended since 17 April 2025.'],
  [{ entered: '2004-12' }, 'In force since December 2004.'],
  [{ seen: '2024' }, 'The register had it in 2024; since when, this pack does not know.'],
  [{ entered: '2001', contested: '2019-02-01' }, 'Contested in court since 1 February 2019; still in force.'],
])('without an article date: %o', (status, en) => {
  expect(sentences(status, 'en')).toBe(en);
});

test('what changed since the article comes first, what was lifted long ago last', () => {
  const rows = cardStatuses(
    dossierWith({
      statuses: [
        { list: 'us-fto', entered: '1999-10-08' },
        { list: 'kz-banned', lifted: '2015' },
        { list: 'tj-banned', seen: '2024' },
        { list: 'ru-terrorist', decided: '2003-02-14', suspended: '2025-04-17' },
      ],
      refs: [ref('us-fto', 'list')],
    }),
    { catalogue: cardCatalogueIn('en'), days: { today: TODAY, published: PUBLISHED } },
  );
  expect(rows.map(({ list, brief }) => [list, brief])).toEqual([
    ['ru-terrorist', 'suspended since 2025'],
    ['us-fto', 'in force since 1999'],
    ['tj-banned', 'listed, undated'],
    ['kz-banned', 'lifted in 2015'],
  ]);
});

test('a row names the list, whose it is, its act and where that can be read', () => {
  const [row] = cardStatuses(
    dossierWith({
      statuses: [
        {
          list: 'uk-proscribed',
          entered: '2001-03',
          as: { en: 'Al Qa’ida', ru: 'Аль-Каида' },
          act: { en: 'Order of 2001', ru: 'Приказ 2001 года' },
        },
      ],
      refs: [ref('uk-proscribed', 'list')],
    }),
    { catalogue: cardCatalogueIn('ru'), days: { today: TODAY } },
  );
  expect(row).toMatchObject({
    listLabel: 'Uk-proscribed (ru)',
    jurisdiction: 'Великобритания',
    as: 'Аль-Каида',
    act: 'Приказ 2001 года',
    sources: [{ title: 'Charter', date: '7 октября 2002' }],
    strong: ['марта 2001 года'],
  });
});
