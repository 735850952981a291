import type { PageFacts } from '@/utils/reading/lists/page-overview';
import { both, dossierWith, ref } from './dossier';

function named(id: string, parts: Parameters<typeof dossierWith>[0], wikidata?: string) {
  const dossier = dossierWith({ id, ...parts });
  const label = both(ref(id, 'term').label.en);
  return {
    ...dossier,
    entity: { ...dossier.entity, label, ...(wikidata === undefined ? {} : { wikidata }) },
  };
}

const group = named('group', {
  kind: 'armed-group',
  statuses: [
    { list: 'ru-terrorist', entered: '2003-02-14', suspended: '2025-04-17' },
    { list: 'kz-banned', entered: '2005-01-01', lifted: '2023-12-01' },
  ],
  refs: [ref('ru-terrorist', 'list'), ref('kz-banned', 'list')],
});
const minister = named(
  'minister',
  { kind: 'person', wikipedia: { en: 'Minister (politician)', ru: 'Министр' } },
  'Q58217',
);
const agency = named('agency', {
  kind: 'agency',
  statements: [
    { property: 'country', value: { entity: 'land' } },
    { property: 'owner', value: { text: both('Old owner') }, until: '2014-01-01' },
    { property: 'owner', value: { text: both('Its state') } },
    { property: 'funding', value: { term: 'state' } },
  ],
  refs: [ref('land', 'country')],
});
const list = named('ru-terrorist', { kind: 'list' });

/** A page of 7 July 2021 that names a minister and a listed group, and ends with a note about the group. */
export const PAGE_FACTS: PageFacts = {
  url: 'https://www.example.com/news/1',
  title: 'The minister, the group and *others*',
  published: '2021-07-07',
  outlet: 'agency',
  names: [
    { entity: 'minister', count: 4, dossier: minister },
    { entity: 'group', count: 2, dossier: group },
    { entity: 'agency', count: 1, dossier: agency },
  ],
  quoted: [{ entity: 'agency', count: 2, how: ['quoted', 'credit'] }],
  notes: [
    {
      index: 0,
      text: ' The Group is a terrorist\n organization banned in Russia. ',
      claim: 'terrorist',
      entities: ['group'],
      list: 'ru-terrorist',
      jurisdiction: 'RU',
    },
  ],
  dossiers: { minister, group, agency, 'ru-terrorist': list },
};
