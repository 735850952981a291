import { createHash } from 'node:crypto';
import { PACK_FORMAT_VERSION, type Entity, type Pack } from '@/utils/knowledge';
import type { BundledPack } from '@/utils/background/packs/shelf';

export function sampleEntity(id: string, rest: Partial<Entity> = {}): Entity {
  const label = rest.label ?? { en: id, ru: `${id} (ru)` };
  return {
    id,
    kind: 'organisation',
    label,
    names: [{ text: label.en, lang: 'en', case: 'proper', use: 'alone' }],
    summary: { en: `${id} in short.`, ru: `${id} вкратце.` },
    statements: [],
    statuses: [],
    sources: [],
    ...rest,
  };
}

export function samplePack(id: string, entities: readonly Entity[], rest: Partial<Pack> = {}): Pack {
  return {
    format: 'sourcenote-pack',
    formatVersion: PACK_FORMAT_VERSION,
    id,
    version: '2026.11.24',
    title: { en: id, ru: id },
    publisher: { name: 'Tests' },
    licence: 'CC0-1.0',
    asOf: '2026-11-24',
    languages: ['en', 'ru'],
    sources: [{ title: 'A page', url: 'https://example.org/' }],
    entities: [...entities],
    decoys: [],
    ...rest,
  };
}

/** A pack as a file. */
export function fileOf(pack: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof pack === 'string' ? pack : JSON.stringify(pack));
}

export function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A pack as it comes with the extension. */
export function bundledOf(pack: Pack): BundledPack {
  const bytes = fileOf(pack);
  return { id: pack.id, sha256: checksumOf(bytes), read: async () => bytes };
}
