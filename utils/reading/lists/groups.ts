import type { Kind } from '@/utils/knowledge';

/** What the names of a page are sorted into: few enough to take in at a glance, in the order they are listed. */
export const GROUPS = ['people', 'places', 'organisations', 'armed', 'media', 'law', 'other'] as const;
export type Group = (typeof GROUPS)[number];

const KINDS_OF: Record<Exclude<Group, 'other'>, readonly Kind[]> = {
  people: ['person'],
  places: ['country', 'territory', 'region', 'city', 'place'],
  organisations: [
    'alliance',
    'organisation',
    'court',
    'movement',
    'ministry',
    'service',
    'parliament',
    'party',
    'central-bank',
    'company',
  ],
  armed: ['armed-group', 'army', 'formation'],
  media: ['agency', 'outlet'],
  law: ['treaty', 'law', 'list'],
};
const GROUP_OF = new Map<Kind, Group>(
  Object.entries(KINDS_OF).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group as Group] as const)),
);

/** The group in which an entity of this kind is listed. */
export function groupOf(kind: Kind): Group {
  return GROUP_OF.get(kind) ?? 'other';
}
