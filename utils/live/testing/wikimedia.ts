import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** An item as `wbgetentities` gives it, with what look-ups read and some of what they do not. */
export function item(id: string, claims: Record<string, unknown[]>) {
  return { type: 'item', id, pageid: 7, ns: 0, lastrevid: 1, modified: '2026-11-20T10:00:00Z', claims };
}

type ClaimParts = { rank?: string; since?: string; until?: string };

export function claimOfItem(
  property: string,
  id: string,
  { rank = 'normal', since, until }: ClaimParts = {},
) {
  const value = { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id };
  const snak = (property: string, time: string) => ({
    snaktype: 'value',
    property,
    datavalue: timeValue(time),
  });
  return {
    mainsnak: {
      snaktype: 'value',
      property,
      datavalue: { value, type: 'wikibase-entityid' },
      datatype: 'wikibase-item',
    },
    type: 'statement',
    id: `${id}$0000`,
    rank,
    qualifiers: {
      ...(since === undefined ? {} : { P580: [snak('P580', since)] }),
      ...(until === undefined ? {} : { P582: [snak('P582', until)] }),
    },
    references: [],
  };
}

export function claimOfTime(property: string, time: string, precision = 11) {
  return {
    mainsnak: { snaktype: 'value', property, datavalue: timeValue(time, precision), datatype: 'time' },
    type: 'statement',
    rank: 'normal',
  };
}

function timeValue(time: string, precision = 11) {
  return {
    value: {
      time: `+${time}T00:00:00Z`,
      timezone: 0,
      before: 0,
      after: 0,
      precision,
      calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
    },
    type: 'time',
  };
}

/** A summary as `/page/summary` gives it. */
export function summary(title: string, rest: object = {}) {
  return {
    type: 'standard',
    title,
    displaytitle: `<span class="mw-page-title-main">${title}</span>`,
    namespace: { id: 0, text: '' },
    wikibase_item: 'Q318693',
    titles: { canonical: title.replaceAll(' ', '_'), normalized: title, display: title },
    pageid: 240937,
    thumbnail: {
      source: 'https://upload.wikimedia.org/wikipedia/commons/thumb/1/1e/Flag.svg/330px-Flag.svg.png',
      width: 320,
      height: 160,
    },
    lang: 'en',
    dir: 'ltr',
    revision: '1322000000',
    tid: '00000000-0000-0000-0000-000000000000',
    timestamp: '2026-11-19T08:00:00Z',
    description: 'Military alliance',
    description_source: 'local',
    content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/CSTO' } },
    extract: `The ${title} is a military alliance.`,
    extract_html: `<p>The <b>${title}</b> is a military alliance.</p>`,
    ...rest,
  };
}

const LABELS: Record<string, string> = {
  P31: 'instance of',
  P159: 'headquarters location',
  P463: 'member of',
  P571: 'inception',
  Q149621: 'military alliance',
  Q649: 'Moscow',
  Q42: 'somewhere else',
};

export const CSTO = item('Q318693', {
  P31: [claimOfItem('P31', 'Q149621')],
  P159: [
    claimOfItem('P159', 'Q42', { rank: 'deprecated' }),
    claimOfItem('P159', 'Q649', { since: '2003-11-17' }),
  ],
  P571: [claimOfTime('P571', '1992-05-15')],
  P569: [claimOfTime('P569', '1950-01-01')],
});

export type Wikimedia = {
  /** Titles that have a summary; a function answers for itself. */
  pages: Record<string, object | RequestListener>;
  /** What the search finds. */
  found: string[];
  items: Record<string, object>;
  /** Answers instead of the servers, when it says so. */
  before?: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/** Plays `*.wikipedia.org` and `www.wikidata.org`: the shapes are theirs, the content is not. */
export function wikimedia(world: Wikimedia): RequestListener {
  return (request, response) => {
    if (world.before?.(request, response)) return;
    const url = new URL(request.url!, 'https://x');
    if (url.pathname.startsWith('/api/rest_v1/page/summary/')) {
      const page = world.pages[decodeURIComponent(url.pathname.split('/').at(-1)!)];
      if (typeof page === 'function') page(request, response);
      else if (page)
        json(
          response,
          page,
          'application/json; charset=utf-8; profile="https://www.mediawiki.org/wiki/Specs/Summary/1.5.0"',
        );
      else
        json(response.writeHead(404, { 'content-type': 'application/problem+json' }), {
          status: 404,
          type: 'Internal error',
        });
      return;
    }
    const ids = (url.searchParams.get('ids') ?? '').split('|');
    const asked = url.searchParams.get('props');
    if (url.searchParams.get('list') === 'search')
      json(response, {
        batchcomplete: true,
        query: { search: world.found.map((title) => ({ ns: 0, title, pageid: 1 })) },
      });
    else if (asked === 'claims')
      json(response, {
        entities: Object.fromEntries(ids.map((id) => [id, world.items[id] ?? { id, missing: true }])),
        success: 1,
      });
    else if (asked === 'labels')
      json(response, { entities: Object.fromEntries(ids.map((id) => [id, labelled(id)])), success: 1 });
    else json(response.writeHead(400), { error: { code: 'badvalue' } });
  };
}

function labelled(id: string) {
  const value = LABELS[id];
  return {
    type: id.startsWith('P') ? 'property' : 'item',
    id,
    labels: value === undefined ? [] : { en: { language: 'en', value } },
  };
}

function json(response: ServerResponse, value: unknown, type = 'application/json; charset=utf-8'): void {
  if (!response.headersSent) response.setHeader('content-type', type);
  response.end(JSON.stringify(value));
}
