import type { PageClue } from '@/utils/recognition/annotation';
import { readAddress } from './address';
import type { LinkedObject } from './linked-data';
import { originalAddress } from './original-address';
import { isSameTitle } from './title';

/** More are no help. */
const MOST_ADDRESSES = 4;

/** The page's own address, and what the page calls itself, copies resolved (archive.today names the original as a bookmark): the likeliest first. */
export function pageAddresses(own: string | undefined, elements: readonly PageClue[]): string[] {
  const named = elements.filter(
    ({ element, name }) =>
      (element === 'link' && /^(?:canonical|bookmark)$/.test(name)) ||
      (element === 'meta' && /^og:url$/i.test(name)),
  );
  const base = elements.filter(({ element }) => element === 'base');
  const all = [own, ...[...named, ...base].map(({ value }) => originalAddress(value))];
  return [...new Set(all.filter((address) => address !== undefined))].slice(0, MOST_ADDRESSES);
}

/** The articles among the objects that are this page's rather than its neighbours': by address, else by title. */
export function mainArticles(
  objects: readonly LinkedObject[],
  { addresses, titles }: { addresses: readonly string[]; titles: readonly string[] },
): LinkedObject[] {
  const articles = objects.filter(({ about }) => about === 'article');
  const pages = new Set(addresses.map(pageOf));
  const here = articles.filter(({ addresses: own }) => own.some((address) => pages.has(pageOf(address))));
  if (here.length > 0) return here;
  return articles.filter(
    ({ headline }) => headline !== undefined && titles.some((title) => isSameTitle(title, headline)),
  );
}

/** An address without what varies between writings of it. */
function pageOf(address: string): string {
  const parts = readAddress(address);
  return parts ? `${parts.host.replace(/^(?:www|m|amp)\./, '')}${parts.path.replace(/\/$/, '')}` : address;
}
