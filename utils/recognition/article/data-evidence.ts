import type { PageClue } from '@/utils/recognition/annotation';
import { readMoment, type Moment, type Reading } from './find-dates';
import { isZero, STRENGTH, type Evidences } from './evidence';
import type { LinkedObject } from './linked-data';

const MODIFIED = /modif|updat|revis|edited|lastmod|last[-_.]?pub|lastreview/i;
const NO_DATE =
  /publisher|expir|until|unavail|unpubl|found|birth|death|copyright|availab|valid|start|end_?(?:date|time)/i;
/** `article:published_time`, and the same under a prefix of its own. */
const FIELD = /article[:._]published(?:_time)?$/i;
const PUBLISHED =
  /(?:publi[sc]\w*|pub|issued|posted|release|display|original\w*)[-_.:]*(?:date|time|ts$)|publi(?:sh|shed)[-_.:]?(?:at|on)$|date[-_.:]*(?:publi|issued|pub|posted)|^p(?:ub)?-?date$|(?:^|[.:])issued$|citation_(?:online_)?date|(?:sailthru|parsely)[.:-]date/i;
const CREATED = /creat/i;
const VAGUE = /^(?:\w+[.:])?(?:date|time|timestamp|datetime|search_?date|date_?time)$/i;

/** What the page's tables of metadata say, and its JSON-LD. */
export function dataEvidence(
  metas: readonly PageClue[],
  objects: readonly LinkedObject[],
  how: Reading & { mains: readonly LinkedObject[] },
): Evidences {
  const found = linkedEvidence(objects, how);
  for (const { name, value } of metas) {
    if (NO_DATE.test(name)) continue;
    const strength = strengthOf(name);
    if (strength === undefined) continue;
    const moment = readMoment(value, how);
    if (!moment || isZero(moment)) continue;
    if (strength === 'modified') found.modified.push(moment);
    else found.published.push({ family: 'data', how: name, moment, strength });
  }
  return found;
}

/** `undefined` for names that are no dates. Names of several words say as much as their best. */
function strengthOf(names: string): number | 'modified' | undefined {
  if (MODIFIED.test(names)) return 'modified';
  const all = names.split(/\s+/).map((name) => {
    if (FIELD.test(name)) return STRENGTH.field;
    if (PUBLISHED.test(name)) return STRENGTH.named;
    if (CREATED.test(name)) return STRENGTH.created;
    return VAGUE.test(name) ? STRENGTH.vague : 0;
  });
  return Math.max(...all) || undefined;
}

function linkedEvidence(
  objects: readonly LinkedObject[],
  how: Reading & { mains: readonly LinkedObject[] },
): Evidences {
  const found: Evidences = { published: [], modified: [] };
  const articles = objects.filter(({ about }) => about === 'article');
  const chosen = how.mains.length > 0 ? how.mains : articles;
  const days = new Set(chosen.flatMap(({ published }) => moments(published, how).map(({ day }) => day)));
  // Several articles of several days, and none is this page's: a list, of which the first is the likeliest.
  const strength = how.mains.length > 0 || days.size <= 1 ? STRENGTH.field : STRENGTH.page;
  const first = chosen.find(({ published }) => moments(published, how).length > 0);
  const use = (object: LinkedObject | undefined, worth: number) => {
    for (const moment of moments(object?.published ?? [], how))
      found.published.push({ family: 'data', how: 'json-ld', moment, strength: worth });
  };
  use(first, strength);
  if (!first) {
    for (const about of ['page', 'video'] as const) {
      const other = objects.find((object) => object.about === about && object.published.length > 0);
      if (found.published.length === 0) use(other, about === 'page' ? STRENGTH.page : STRENGTH.vague);
    }
  }
  for (const { created } of chosen.slice(0, 1))
    for (const moment of moments(created, how))
      found.published.push({
        family: 'data',
        how: 'json-ld dateCreated',
        moment,
        strength: STRENGTH.created,
      });
  found.modified.push(...moments((first ?? chosen[0])?.modified ?? [], how));
  return found;
}

function moments(values: readonly string[], how: Reading): Moment[] {
  return values.flatMap((value) => {
    const moment = readMoment(value, how);
    return moment && !isZero(moment) ? [moment] : [];
  });
}
