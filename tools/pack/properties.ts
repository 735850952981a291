/** What a property's value is written as. `ref-or-text`: an entity id, or a text in both languages. */
export type ValueType = 'ref' | 'refs' | 'ref-or-text' | 'text' | 'date' | 'url' | 'term';

/** The properties of docs/writing-packs.md, "Facts". */
export const PROPERTIES: Readonly<Record<string, ValueType>> = {
  country: 'refs',
  'located-in': 'refs',
  between: 'refs',
  capital: 'refs',
  seat: 'ref-or-text',
  member: 'refs',
  party: 'refs',
  'part-of': 'refs',
  owner: 'ref-or-text',
  parent: 'ref-or-text',
  operator: 'ref-or-text',
  maker: 'ref-or-text',
  funding: 'term',
  founded: 'date',
  dissolved: 'date',
  signed: 'date',
  'entered-into-force': 'date',
  adopted: 'date',
  office: 'term',
  head: 'text',
  'affiliated-with': 'refs',
  successor: 'refs',
  predecessor: 'refs',
  related: 'refs',
  site: 'url',
  law: 'text',
  authority: 'ref-or-text',
  obliges: 'text',
  event: 'text',
};

/** Keys of a fact that qualify it. */
export const QUALIFIERS: ReadonlySet<string> = new Set([
  'since',
  'until',
  'note',
  'source',
  'as',
  'of',
  'title',
  'acting',
]);

export const FUNDING: ReadonlySet<string> = new Set(['state', 'public', 'private', 'non-profit', 'mixed']);

export const OFFICES: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'minister',
  'head',
  'leader',
  'speaker',
  'governor',
  'spokesperson',
  'envoy',
  'member',
]);

/** Properties turned round when a pack is compiled: the fact stands on one entity and is told on both. */
export const INVERSES: Readonly<Record<string, string>> = {
  member: 'member-of',
  capital: 'capital-of',
  owner: 'owns',
  parent: 'owns',
};

/** How a member belongs, where it is not a full member. */
export const MEMBER_AS: ReadonlySet<string> = new Set([
  'observer',
  'associate',
  'candidate',
  'suspended',
  'partner',
]);
