import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Answer } from '@/utils/messages/message';
import { askBackground } from '@/utils/messages/send';
import type { PageWorld } from '@/utils/page/page';
import type { MapFile } from '@/utils/reading/card/map';

type Ports = Pick<PageWorld, 'annotate' | 'loadScripts' | 'ports'>;

/** What a page asks of the background worker. A script that has outlived its extension takes its marks and goes. */
export function createPorts(ctx: ContentScriptContext): Ports {
  let marked: number | undefined;

  async function value<T>(asked: Promise<Answer<T>>): Promise<T | undefined> {
    const answer = await asked;
    if (answer.ok) return answer.value;
    leaveIfOrphaned(ctx);
    return undefined;
  }

  for (const type of ['focus', 'pageshow'] as const)
    ctx.addEventListener(window, type, () => leaveIfOrphaned(ctx));
  ctx.addEventListener(document, 'visibilitychange', () => leaveIfOrphaned(ctx));

  return {
    annotate: async (request) => {
      const reply = await value(askBackground('annotate', request));
      const names = reply && new Set(reply.annotation.mentions.map(({ entity }) => entity)).size;
      if (names !== undefined && names !== marked) void askBackground('marked', { names: (marked = names) });
      return reply;
    },
    loadScripts: (language) => value(askBackground('loadCard', { language })),
    ports: {
      dossier: async (entity) => {
        const answer = await askBackground('dossier', { entity });
        if (!answer.ok) throw new Error(answer.message);
        return answer.value ?? undefined;
      },
      map: async (file) =>
        ((await value(askBackground('map', { file }))) as MapFile | undefined) ?? undefined,
      hideName: (entity) => void value(askBackground('hideName', { entity })),
      ...(/^https?:$/.test(location.protocol)
        ? { neverHere: () => void value(askBackground('neverHere', null)) }
        : {}),
    },
  };
}

/** Nothing tells a script that its extension was updated or removed; it can only look. */
function leaveIfOrphaned(ctx: ContentScriptContext): void {
  if (browser.runtime?.id === undefined) ctx.abort();
}
