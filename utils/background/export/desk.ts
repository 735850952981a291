import type { ClearedData, DataImported, DataPreview, DataUse } from '@/utils/messages/data';
import type { LiveCache } from '@/utils/storage/lookups/live-cache';
import type { LookupHistory } from '@/utils/storage/lookups/history';
import { changedSettings } from '@/utils/storage/settings/value';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from '@/utils/storage/settings/settings';
import type { Shelf, ShelfEntry } from '@/utils/storage/packs/shelf';
import { readData, writeData, type ReaderData } from './data-file';
import type { KnowledgeService } from '@/utils/background/knowledge/service';
import { httpsAddress } from '@/utils/background/packs/fetch';
import type { PacksDesk } from '@/utils/background/packs/world';

export type DataWorld = {
  service: KnowledgeService;
  desk: Pick<PacksDesk, 'update' | 'change' | 'resume'>;
  history: LookupHistory;
  cache: () => Promise<LiveCache>;
  readSettings: () => Promise<Settings>;
  changeSettings: (patch: SettingsPatch) => Promise<unknown>;
  estimate: () => Promise<{ usage?: number; quota?: number }>;
  today: () => string;
};

/** What a reader made and what is kept, to take away, bring back, see and be rid of. */
export type DataDesk = {
  export: () => Promise<string>;
  preview: (file: string) => Promise<DataPreview>;
  import: (file: string) => Promise<DataImported>;
  clear: (what: ClearedData) => Promise<void>;
  use: () => Promise<DataUse>;
};

export function createDataDesk(world: DataWorld): DataDesk {
  const { service, desk, history } = world;

  /** What is to become of each pack of a file. */
  function plan(
    { packs }: ReaderData,
    shelf: Shelf,
  ): { entry: ReaderData['packs'][number]; what: 'here' | 'fetch' | 'file' }[] {
    return packs
      .filter(({ id, origin }) => origin.from !== 'extension' || shelf.some((entry) => entry.id === id))
      .map((entry) => {
        if (shelf.some(({ id }) => id === entry.id)) return { entry, what: 'here' };
        const { origin } = entry;
        const isFetched = origin.from === 'address' && httpsAddress(origin.url) !== undefined;
        return { entry, what: isFetched ? 'fetch' : 'file' };
      });
  }

  async function takePacks(data: ReaderData): Promise<Extract<DataImported, { ok: true }>['packs']> {
    const { shelf, persistent } = await service.ready();
    const planned = plan(data, shelf);
    if (!persistent)
      return planned.map(({ entry: { id } }) => ({ id, result: 'failed', problem: { why: 'not-kept' } }));
    const wanted = planned.filter(({ what }) => what === 'fetch');
    const listed = planned.filter(({ what }) => what !== 'file').map(({ entry }) => entry);
    if (listed.length > 0) await service.change((present) => inOrder(present, listed));
    const results = new Map<string, Extract<DataImported, { ok: true }>['packs'][number]>();
    for (const { entry } of wanted) {
      const [update] = await desk.update({ id: entry.id });
      const failed = update?.result === 'failed' ? update.problem : undefined;
      results.set(
        entry.id,
        failed ? { id: entry.id, result: 'failed', problem: failed } : { id: entry.id, result: 'added' },
      );
    }
    return planned.map(
      ({ entry: { id }, what }) => results.get(id) ?? { id, result: what === 'file' ? 'file' : 'here' },
    );
  }

  return {
    export: async () => {
      const [settings, { shelf }, lookups] = await Promise.all([
        world.readSettings(),
        service.ready(),
        history.read(),
      ]);
      return writeData({ settings, shelf, lookups, day: world.today() });
    },
    preview: async (file) => {
      const read = readData(file);
      if (!read.ok) return read;
      const { shelf } = await service.ready();
      return {
        ok: true,
        settings: Object.keys(changedSettings(read.data.settings)).length,
        lookups: read.data.lookups.length,
        packs: plan(read.data, shelf).map(({ entry: { info, origin }, what }) => ({
          info,
          what,
          ...(origin.from === 'address' ? { url: origin.url } : {}),
        })),
      };
    },
    import: async (file) => {
      const read = readData(file);
      if (!read.ok) return read;
      const { settings, lookups } = read.data;
      await world.changeSettings(settings);
      if (settings.history) await history.take(lookups);
      return { ok: true, packs: await takePacks(read.data) };
    },
    clear: async (what) => {
      const all = what === 'everything';
      if (all || what === 'lookups') await history.forget();
      if (all || what === 'answers') await (await world.cache()).clear();
      if (all || what === 'packs') await clearPacks(service, desk);
      if (all) await world.changeSettings(DEFAULT_SETTINGS);
    },
    use: async () => {
      const [{ packs, persistent }, lookups, cache, estimate] = await Promise.all([
        service.ready(),
        history.read(),
        world.cache(),
        world.estimate().catch(() => ({})),
      ]);
      return {
        ...estimate,
        persistent,
        packs: packs.length,
        entities: packs.reduce((sum, { entities }) => sum + entities, 0),
        lookups: lookups.length,
        answers: await cache.count().catch(() => 0),
      };
    },
  };
}

/** The shelf with the packs of a list in its order and as it says, and after them those it does not name. */
function inOrder(shelf: Shelf, listed: ReaderData['packs']): ShelfEntry[] {
  const first = listed.map(({ id, enabled, ...rest }): ShelfEntry => {
    const present = shelf.find((entry) => entry.id === id);
    // A pack that is not here yet is one whose file was lost: it is fetched next, and must bear the key it had.
    return present ? { ...present, enabled } : { id, enabled, sha256: '', ...rest };
  });
  const next = [...first, ...shelf.filter(({ id }) => !listed.some((entry) => entry.id === id))];
  // A list in which everything is off, or not here yet, would leave nothing that speaks.
  return next.some(({ enabled, sha256 }) => enabled && sha256 !== '')
    ? next
    : next.map((entry) => (entry.origin.from === 'extension' ? { ...entry, enabled: true } : entry));
}

async function clearPacks(service: KnowledgeService, desk: DataWorld['desk']): Promise<void> {
  if (!(await service.ready()).persistent) return;
  await service.change((shelf) =>
    shelf.filter(({ origin }) => origin.from === 'extension').map((entry) => ({ ...entry, enabled: true })),
  );
  await desk.resume();
}
