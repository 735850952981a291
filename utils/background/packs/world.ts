import type { PackProblem } from '@/utils/knowledge';
import type {
  PackChange,
  PackChangeReply,
  PackOfferReply,
  PacksReply,
  PackUpdate,
} from '@/utils/messages/packs';
import type { PackFiles } from '@/utils/storage/packs/files';
import { storeFailureOf } from '@/utils/storage/database/store-failure';
import type { KnowledgeService } from '@/utils/background/knowledge/service';
import type { FetchWorld } from './fetch';
import type { BundledPack } from './shelf';

export type DeskWorld = FetchWorld & {
  service: KnowledgeService;
  files: PackFiles;
  bundled: readonly BundledPack[];
  /** Milliseconds since 1970. */
  now: () => number;
  newToken: () => string;
  /** Told after every change of the shelf, for the alarm. */
  onChange?: () => void;
};

/** Packs come, change and go here. */
export type PacksDesk = {
  list: () => Promise<PacksReply>;
  /** Fetches a pack and says what is in it. */
  offer: (request: { url: string; host?: string }) => Promise<PackOfferReply>;
  offerFile: (request: { sha256: string; name: string }) => Promise<PackOfferReply>;
  accept: (token: string) => Promise<PackChangeReply>;
  decline: (token: string) => Promise<void>;
  change: (id: string, change: PackChange) => Promise<PackChangeReply>;
  /** Looks for newer versions: of one pack, or of all; `stale`: only where the last look is old. */
  update: (which: { id?: string; stale?: boolean }) => Promise<PackUpdate[]>;
  /** Finishes what a worker before this one began, fetches again what was lost, and clears up. */
  resume: () => Promise<void>;
};

export function problemOf(error: unknown): PackProblem {
  return { why: 'not-kept', failure: storeFailureOf(error) };
}

export async function failureOf(service: KnowledgeService): Promise<Pick<PacksReply, 'failure'>> {
  const { failure } = await service.state();
  return failure === undefined ? {} : { failure };
}
