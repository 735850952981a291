import { browser } from 'wxt/browser';
import type { EntityId } from '@/utils/knowledge';
import type { MapFile } from '@/utils/reading/card/map';
import { changeSettings } from '@/utils/storage/settings/settings';
import { dossierOf } from './ask-worker';

/** What a card in a page of ours asks for. */
export const CARD_PORTS = {
  dossier: dossierOf,
  map: mapOf,
  hideName: (entity: EntityId) =>
    void changeSettings(({ hiddenEntities }) => ({ hiddenEntities: [...hiddenEntities, entity] })),
  copy: async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
};

/** A map that the build drew; pages of ours may read their own files. */
async function mapOf(file: string): Promise<MapFile | undefined> {
  const answer = await fetch(browser.runtime.getURL(`/maps/${file}.json` as '/')).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as MapFile) : undefined;
}
