import { browser } from 'wxt/browser';
import type { Database } from '@/utils/storage/database/database';
import { createDexieStore } from '@/utils/storage/packs/dexie-store';
import { createQuickReader } from '@/utils/storage/packs/quick-reader';
import { keepLastShelf, readLastShelf } from '@/utils/storage/packs/last-shelf';
import { createPackFiles } from '@/utils/storage/packs/files';
import { forgetFailures, startAnew } from '@/utils/storage/database/start-anew';
import { createKnowledgeService, type KnowledgeService } from './service';
import type { BundledPack } from '@/utils/background/packs/shelf';

/** What `npm run pack` wrote down of each pack. */
export type Bundled = { id: string; sha256: string; file: string };

/** The worker's knowledge, kept in this browser. */
export function knowledgeInBrowser(database: Database, bundled: readonly Bundled[]): KnowledgeService {
  const quick = createQuickReader();
  quick.begin();
  return createKnowledgeService({
    store: createDexieStore(database, quick),
    bundled: bundled.map((pack) => bundledIn(pack)),
    code: browser.runtime.getManifest().version,
    readFile: (sha256) => createPackFiles(database).read(sha256),
    now: Date.now,
    onFailure: (failure, error) => console.warn(`Sourcenote works from memory (${failure}):`, error),
    onShelf: (shelf) => void keepLastShelf(shelf),
    lastShelf: readLastShelf,
    startAnew: () => startAnew(database),
    onOpened: () => void forgetFailures().catch(() => undefined),
  });
}

/** A pack of the extension, as the build wrote it: compressed. */
export function bundledIn({ id, sha256, file }: Bundled): BundledPack {
  return {
    id,
    sha256,
    read: async () => {
      const { body } = await fetch(browser.runtime.getURL(`/packs/${file}` as '/'));
      const json = new Response(body!.pipeThrough(new DecompressionStream('gzip')));
      return new Uint8Array(await json.arrayBuffer());
    },
  };
}
