import { loadPack } from '@/tools/annotate/load-pack';
import type { Entity } from '@/utils/knowledge';
import { compileRecogniser } from '@/utils/recognition/recogniser';
import { cityNames } from './city-names';

const NAMES = 1_000_000;
/** About as many as packs have. */
const NAMES_AN_ENTITY = 4;

/** The image of the bundled pack together with a million names of cities and of what is called after them. */
export function imageOfAMillion(): ArrayBuffer {
  const bundled = loadPack('world-affairs');
  const names = cityNames().slice(0, NAMES);
  const entities = Array.from({ length: NAMES / NAMES_AN_ENTITY }, (_, i): Entity => {
    const own = names.slice(i * NAMES_AN_ENTITY, (i + 1) * NAMES_AN_ENTITY);
    return {
      id: `city-${i}`,
      kind: 'city',
      label: { en: own[0]!, ru: own[0]! },
      names: own.map((text) => ({
        text,
        lang: /[а-я]/i.test(text) ? 'ru' : 'en',
        case: 'proper',
        use: 'alone',
      })),
      summary: { en: '', ru: '' },
      statements: [],
      statuses: [],
      sources: [],
    };
  });
  return compileRecogniser([bundled, { ...bundled, id: 'cities', entities }]);
}
