import type { Dossier, EntityRef, Kind, Localised, Statement, Status } from '@/utils/knowledge';

/** A text in both languages, told apart. */
export function both(text: string): Localised {
  return { en: text, ru: `${text} (ru)` };
}

export function ref(id: string, kind: Kind, rest: Partial<EntityRef> = {}): EntityRef {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { id, kind, label: both(name), ...rest };
}

type Parts = {
  id?: string;
  kind?: Kind;
  statements?: (Omit<Statement, 'sources'> & { sources?: number[] })[];
  statuses?: (Omit<Status, 'sources'> & { sources?: number[] })[];
  refs?: EntityRef[];
} & Partial<Pick<Dossier['entity'], 'iso' | 'native' | 'outlet' | 'wikipedia'>> &
  Partial<Pick<Dossier, 'alsoKnownAs' | 'sources'>>;

/** A dossier with no more in it than a test says. */
export function dossierWith({
  id = 'thing',
  kind = 'organisation',
  statements = [],
  statuses = [],
  refs = [],
  alsoKnownAs = [],
  sources = [
    { title: 'Charter', publisher: 'Secretariat', url: 'https://example.org/charter', date: '2002-10-07' },
  ],
  ...rest
}: Parts = {}): Dossier {
  return {
    entity: {
      id,
      kind,
      label: both('Thing'),
      summary: both('A thing of which tests speak.'),
      statements: statements.map((statement) => ({ sources: [0], ...statement })),
      statuses: statuses.map((status) => ({ sources: [0], ...status })),
      sources: [0],
      ...rest,
    },
    alsoKnownAs,
    refs: Object.fromEntries(refs.map((item) => [item.id, item])),
    sources,
    pack: {
      id: 'tests',
      version: '2026.11.25',
      title: both('Pack of tests'),
      publisher: { name: 'Tests' },
      licence: 'CC0-1.0',
      asOf: '2026-11-24',
      entities: 1,
    },
  };
}
