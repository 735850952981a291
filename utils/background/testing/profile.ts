import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import {
  createKnowledgeService,
  type KnowledgeService,
  type ServiceOptions,
} from '@/utils/background/knowledge/service';
import { createPacksDesk } from '@/utils/background/packs/desk';
import type { PacksDesk } from '@/utils/background/packs/world';
import { openDatabase, type Database } from '@/utils/storage/database/database';
import { createDexieStore } from '@/utils/storage/packs/dexie-store';
import { createPackFiles, type PackFiles } from '@/utils/storage/packs/files';
import { freshWorld } from '@/utils/storage/testing/fresh-database';
import { servePacks, type PackServer } from './pack-server';
import { bundledOf, checksumOf, fileOf, sampleEntity, samplePack } from './sample-packs';

/** The pack of the extension. */
export const WORLD = samplePack('world', [sampleEntity('nato', { wikidata: 'Q7184' }), sampleEntity('tass')]);
/** A pack of somebody else's, which describes one of ours under another id. */
export const RIVERS = samplePack('rivers', [
  sampleEntity('volga', { kind: 'place' }),
  sampleEntity('otan', { wikidata: 'Q7184' }),
]);
export const URL_OF_RIVERS = 'https://packs.example/rivers.json';
/** Milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

export type Key = { text: string; privateKey: KeyObject };

export function newKey(): Key {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const text = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('base64');
  return { text, privateKey };
}

/** A browser profile in which workers wake and die, and a publisher's server. */
export type Profile = {
  time: number;
  readonly server: PackServer;
  /** Those of the worker that is awake. */
  database: Database;
  service: KnowledgeService;
  files: PackFiles;
  desk: PacksDesk;
  /** Lets another worker wake. */
  wake: (options?: Partial<ServiceOptions>) => void;
  /** Puts a pack on the publisher's server, or takes it off. */
  publish: (pack: unknown, key?: Key) => number;
  unpublish: () => void;
  /** Adds what is published. */
  add: () => Promise<void>;
  /** The shelf in words: `id version`, with a minus before what is switched off. */
  shelf: () => Promise<string[]>;
  /** Whether a pack that speaks has the entity. */
  has: (id: string) => Promise<boolean>;
  close: () => Promise<void>;
};

/** `of`: another computer of the same reader, who asks the same publisher. */
export async function openProfile(of?: Profile): Promise<Profile> {
  let published: { body: Uint8Array; etag: string } | undefined;
  const server =
    of?.server ??
    (await servePacks((request, response) => {
      if (!published) return void response.writeHead(404).end();
      response.setHeader('etag', published.etag);
      if (request.headers['if-none-match'] === published.etag) return void response.writeHead(304).end();
      return void response.end(published.body);
    }));
  const world = freshWorld();
  const bundled = [bundledOf(WORLD)];
  let tokens = 0;
  const profile = {
    time: 1_764_000_000_000,
    server,
    wake: (options) => {
      profile.database?.close();
      const database = openDatabase('test', world);
      const files = createPackFiles(database, () => profile.time);
      const now = () => profile.time;
      const store = createDexieStore(database);
      const readFile = (sha256: string) => files.read(sha256);
      const service = createKnowledgeService({ store, bundled, code: '1', readFile, now, ...options });
      const newToken = () => `t${(tokens += 1)}`;
      const desk = createPacksDesk({
        service,
        files,
        bundled,
        fetch: server.fetch,
        isOnline: () => true,
        now,
        newToken,
      });
      Object.assign(profile, { database, files, service, desk });
    },
    publish: (pack, key) => {
      const text = JSON.stringify(pack);
      const body = fileOf(key ? signedText(text, key) : text);
      published = { body, etag: `"${checksumOf(body)}"` };
      return body.length;
    },
    unpublish: () => (published = undefined),
    add: async () => {
      const reply = await profile.desk.offer({ url: URL_OF_RIVERS });
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      const accepted = await profile.desk.accept(reply.offer.token);
      if (!accepted.ok) throw new Error(JSON.stringify(accepted));
    },
    shelf: async () =>
      (await profile.desk.list()).shelf.map(
        ({ id, enabled, info }) => `${enabled ? '' : '-'}${id} ${info.version}`,
      ),
    has: async (id) => (await (await profile.service.ready()).dossiers([id])).has(id),
    close: () => server.close(),
  } as Profile;
  profile.wake();
  return profile;
}

/** A signed pack as a publisher makes it; see docs/packs.md. */
export function signedText(text: string, { text: key, privateKey }: Key): string {
  const signature = sign(null, Buffer.from(text), privateKey).toString('base64');
  return `${JSON.stringify({ format: 'sourcenote-signature', formatVersion: 1, key, signature })}\n${text}`;
}
