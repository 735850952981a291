import { browser } from 'wxt/browser';
import type { Database } from '@/utils/storage/database/database';
import { createPackFiles } from '@/utils/storage/packs/files';
import { keepingAwake } from '@/utils/background/keep-awake';
import { bundledIn, type Bundled } from '@/utils/background/knowledge/in-browser';
import type { KnowledgeService } from '@/utils/background/knowledge/service';
import { createPacksDesk } from './desk';
import type { PacksDesk } from './world';

const ALARM = 'packs';
/** How often to look for newer versions. Minutes. */
const DAY = 24 * 60;
/** The first look comes within this, at another minute in each browser, so that a publisher's server is not rushed. */
const FIRST = 60;
/** After the first answer of a worker that woke for one, and before it is put to sleep. Milliseconds. */
const SETTLED_MS = 5000;

/** Packs in this browser, kept up to date by an alarm while any comes from an address. Call in the worker's first turn. */
export function packsInBrowser(
  service: KnowledgeService,
  database: Database,
  bundled: readonly Bundled[],
): PacksDesk {
  const desk = createPacksDesk({
    service,
    files: createPackFiles(database),
    bundled: bundled.map((pack) => bundledIn(pack)),
    fetch: (...request) => fetch(...request),
    isOnline: () => navigator.onLine,
    now: Date.now,
    newToken: () => crypto.randomUUID(),
    onChange: () => void setAlarm(service).catch(() => undefined),
  });
  const awake: PacksDesk = {
    ...desk,
    accept: (token) => keepingAwake(() => desk.accept(token)),
    change: (id, change) => keepingAwake(() => desk.change(id, change)),
    update: (which) => keepingAwake(() => desk.update(which)),
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void awake.update({ stale: true }).catch(() => undefined);
  });
  // Alarms may be lost when a browser is restarted or the extension updated.
  const woken = () => void setAlarm(service).catch(() => undefined);
  browser.runtime.onStartup.addListener(woken);
  browser.runtime.onInstalled.addListener(woken);
  setTimeout(() => void keepingAwake(() => desk.resume()).catch(() => undefined), SETTLED_MS);
  return awake;
}

/** There is no alarm for who has no pack from an address. */
async function setAlarm(service: KnowledgeService): Promise<void> {
  const { shelf } = await service.ready();
  const wanted = shelf.some(({ enabled, origin }) => enabled && origin.from === 'address');
  const present = await browser.alarms.get(ALARM);
  if (wanted && !present)
    await browser.alarms.create(ALARM, {
      periodInMinutes: DAY,
      delayInMinutes: 1 + Math.random() * FIRST,
    });
  if (!wanted && present) await browser.alarms.clear(ALARM);
}
