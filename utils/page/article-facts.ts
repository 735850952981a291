/** What a page says about its article in its markup. */
export type ArticleFacts = { published?: string; language?: string; title?: string; siteName?: string };

/** The day an ISO date begins with, before any time zone is applied: the day the outlet itself prints. */
const ISO_DAY = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** Searched for rather than parsed: much JSON-LD in the wild is not valid JSON. */
const JSON_LD_DATE = /"datePublished"\s*:\s*"([^"]{1,64})"/g;
/** Longer scripts are data, not a description of the article. UTF-16 units. */
const LONGEST_JSON_LD = 200_000;

/** Reads what the page says about its article. Whatever is missing or malformed is left out; never throws. */
export function articleFacts(document: Document): ArticleFacts {
  const published = attempt(() => publishedDay(document));
  const language = attempt(() => short(document.documentElement.lang, 64));
  const title = attempt(() => short(meta(document, 'og:title') ?? document.title, 2000));
  const siteName = attempt(() => short(meta(document, 'og:site_name'), 500));
  return {
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
    ...(siteName === undefined ? {} : { siteName }),
  };
}

function publishedDay(document: Document): string | undefined {
  return (
    fromJsonLd(document) ??
    dayIn(meta(document, 'article:published_time')) ??
    dayIn(document.querySelector('[itemprop=datePublished]')?.getAttribute('content')) ??
    dayIn(document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime'))
  );
}

function fromJsonLd(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent;
    if (text.length > LONGEST_JSON_LD) continue;
    for (const [, date] of text.matchAll(JSON_LD_DATE)) {
      const day = dayIn(date);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

/** `undefined` for days that no calendar has. */
function dayIn(text: string | null | undefined): string | undefined {
  const [, year, month, day] = ISO_DAY.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : date;
}

function meta(document: Document, name: string): string | undefined {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return element?.getAttribute('content') ?? undefined;
}

function short(text: string | undefined, longest: number): string | undefined {
  return text?.trim().slice(0, longest) || undefined;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
