import type { EntityId } from '@/utils/knowledge';
import type { ArticleFacts } from '@/utils/recognition/annotation';
import { readAddress } from './address';

/** What is known of outlets: by host, subdomains included, and by what they call themselves where only one does. */
export type OutletIndex = {
  outletOf: (host: string) => EntityId | undefined;
  outletNamed: (name: string) => EntityId | undefined;
};

/** Whose page it is, and whether its host says so or only the page itself. */
export type PageOutlet = { outlet: EntityId; how: 'host' | 'copy' | 'page' };

const FROM_ADDRESS = { own: 'host', copy: 'copy', said: 'page' } as const;

/** Names that papers in many countries bear; they are believed only when the page names the paper's host, too. */
const SHARED_NAME =
  /^(?:the\s+)?(?:(?:daily|evening|morning|sunday|weekly|national|local|world|international|online|digital)\s+)*(?:times|sun|standard|nation|citizen|news|star|mirror|express|post|herald|telegraph|independent|guardian|observer|tribune|globe|mail|metro|journal|chronicle|gazette|monitor|press|today|world|people|week|economist|age|record|examiner|republic|bulletin|dispatch|courier|argus|echo|spectator|voice|punch|witness|вести|новости|известия|правда|время|труд|коммерсант|газета|звезда|заря|факты|сегодня)$/i;

/**
 * The outlet of a page: that of its host, or of the host it is a copy from; for hosts nobody knows, the one the page
 * says it belongs to, by its canonical address or by name. What it says must not contradict itself.
 */
export function pageOutlet(facts: ArticleFacts, index: OutletIndex): PageOutlet | undefined {
  const ofAddress = (address: string | undefined) => {
    const host = address === undefined ? undefined : readAddress(address)?.host;
    return host === undefined ? undefined : index.outletOf(host);
  };
  const own = ofAddress(facts.addresses[0]);
  if (own !== undefined) return { outlet: own, how: FROM_ADDRESS[facts.addressHow] };

  const site = namedBy(facts.siteName, index);
  const publisher = namedBy(facts.publisher, index);
  const addressed = facts.addresses
    .slice(1)
    .map(ofAddress)
    .find((outlet) => outlet !== undefined);
  const homes = new Set(facts.homes.map(ofAddress));
  if (addressed !== undefined) {
    const other = [site, publisher].find((outlet) => outlet !== undefined && outlet !== addressed);
    return other === undefined ? { outlet: addressed, how: 'page' } : undefined;
  }
  // Agencies are given as publishers of what other sites print of theirs.
  const named =
    site ??
    (facts.siteName === undefined || isPartOf(facts.publisher, facts.siteName) ? publisher : undefined);
  if (named === undefined || (site !== undefined && publisher !== undefined && site !== publisher))
    return undefined;
  const isShared = [facts.siteName, facts.publisher].every(
    (name) => name === undefined || SHARED_NAME.test(name.trim()),
  );
  return isShared && !homes.has(named) ? undefined : { outlet: named, how: 'page' };
}

/** "BBC News - World", "Reuters.com": the name in the parts of what a site calls itself. */
function namedBy(name: string | undefined, index: OutletIndex): EntityId | undefined {
  if (name === undefined) return undefined;
  const whole = index.outletNamed(name);
  if (whole !== undefined) return whole;
  if (/^\S+\.\p{L}{2,}$/u.test(name)) return index.outletOf(name.toLowerCase());
  const [part] = name.split(/\s+[-–—|:•·/]\s+|\s*\|\s*/u);
  return part === undefined || part === name ? undefined : index.outletNamed(part);
}

function isPartOf(publisher: string | undefined, siteName: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const [small, large] = [fold(publisher ?? ''), fold(siteName)].toSorted((a, b) => a.length - b.length);
  return small !== undefined && small.length > 2 && large!.includes(small);
}
