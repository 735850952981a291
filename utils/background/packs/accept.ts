import type { Pack } from '@/utils/knowledge';
import type { PackChangeReply, PackOfferReply } from '@/utils/messages/packs';
import type { PackOrigin } from '@/utils/storage/packs/shelf';
import { fetchPack } from './fetch';
import { failureOf, problemOf, type DeskWorld, type PacksDesk } from './world';
import { describeOffer, weighPack, withPack } from './offer';
import { readPackFile, sha256Of } from './read';

/** Wake-ups at which an accepted pack is tried again. One that brings the worker down each time is not worth more. */
const MOST_TRIES = 3;

type Acceptance = Pick<PacksDesk, 'offer' | 'offerFile' | 'accept' | 'decline' | 'resume'>;

/** How a pack comes onto the shelf: it is shown first, and an accepted one is finished whatever happens to the worker. */
export function createAcceptance(world: DeskWorld): Acceptance {
  const { service, files, now, newToken } = world;

  async function offered(
    bytes: Uint8Array<ArrayBuffer>,
    origin: PackOrigin,
    etag?: string,
  ): Promise<PackOfferReply> {
    const { shelf, persistent } = await service.ready();
    if (!persistent) return { ok: false, problem: { why: 'not-kept', ...(await failureOf(service)) } };
    const sha256 = await sha256Of(bytes);
    const weighed = weighPack({ result: await readPackFile(bytes), sha256, origin }, shelf);
    if (!weighed.ok) return weighed;
    const token = newToken();
    await files.keep(sha256, bytes);
    await files.offer({ token, made: now(), entry: weighed.entry, ...(etag === undefined ? {} : { etag }) });
    const others = await speaking(world);
    return { ok: true, offer: describeOffer(weighed, { token, bytes: bytes.length, others }) };
  }

  /** The offer stays until the pack stands on the shelf, so that the next worker takes up what this one leaves. */
  async function finish(token: string): Promise<PackChangeReply> {
    const offer = await files.offered(token);
    if (!offer) return { ok: false, problem: { why: 'gone' } };
    const { shelf } = await service.ready();
    const { entry, etag } = offer;
    if (!shelf.some(({ id, sha256, faults }) => id === entry.id && sha256 === entry.sha256 && !faults)) {
      const { shelf: after } = await service.change((present) => withPack(entry, present));
      const faults = after.find(({ id }) => id === entry.id)?.faults;
      if (faults) return { ok: false, problem: { why: 'faults', faults } };
    }
    await files.checked({ id: entry.id, checked: now(), ...(etag === undefined ? {} : { etag }) });
    await files.withdraw(token);
    world.onChange?.();
    return { ok: true };
  }

  return {
    offer: async ({ url, host }) => {
      const fetched = await fetchPack({ url, ...(host === undefined ? {} : { host }) }, world);
      if (fetched.state === 'failed') return { ok: false, problem: fetched.problem };
      if (fetched.state === 'unchanged') return { ok: false, problem: { why: 'same' } };
      const { bytes, etag, via } = fetched;
      const origin: PackOrigin = { from: 'address', url, ...(via === undefined ? {} : { via }) };
      return offered(bytes, origin, etag).catch((error: unknown) => ({
        ok: false,
        problem: problemOf(error),
      }));
    },
    offerFile: async ({ sha256, name }) => {
      try {
        const bytes = await files.read(sha256);
        if (!bytes) return { ok: false, problem: { why: 'gone' } };
        return await offered(bytes, { from: 'file', name });
      } catch (error) {
        return { ok: false, problem: problemOf(error) };
      }
    },
    accept: async (token) => {
      try {
        const offer = await files.offered(token);
        if (!offer) return { ok: false, problem: { why: 'gone' } };
        await files.offer({ ...offer, accepted: true, tries: 1 });
        const reply = await finish(token);
        if (!reply.ok) await files.withdraw(token);
        return reply;
      } catch (error) {
        return { ok: false, problem: problemOf(error) };
      }
    },
    decline: (token) => files.withdraw(token),
    resume: async () => {
      for (const offer of await files.accepted()) {
        const { token, tries = 0 } = offer;
        await files.offer({ ...offer, tries: tries + 1 });
        if (tries >= MOST_TRIES || !(await finish(token)).ok) await files.withdraw(token);
      }
    },
  };
}

/** The packs that speak now, in order. */
async function speaking({ service, files, bundled }: DeskWorld): Promise<Pack[]> {
  const { shelf } = await service.ready();
  const speaks = shelf.filter(({ enabled, faults }) => enabled && !faults);
  const read = await Promise.all(
    speaks.map(async ({ id, origin, sha256 }) => {
      const ours = origin.from === 'extension' ? bundled.find((pack) => pack.id === id) : undefined;
      return readPackFile(await (ours ? ours.read() : files.read(sha256)));
    }),
  );
  return read.flatMap((result) => (result.ok ? [result.pack] : []));
}
