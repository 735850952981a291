import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Adding } from '@/components/options/AddPack';
import { askAsOurPage } from '@/utils/messages/from-our-pages';
import type { Answer } from '@/utils/messages/message';
import type { PackOfferReply } from '@/utils/messages/packs';
import { patternOf } from '@/utils/background/sites/patterns';
import { leavePackFile } from '@/utils/storage/packs/leave-file';

/** A worker that was stopped in the middle, or is another version's: looking again finds the next one. */
const GONE: Adding = { state: 'failed', problem: { why: 'gone' } };
const NOT_KEPT: Adding = { state: 'failed', problem: { why: 'not-kept' } };

/** How a pack is added: looked at first, then taken or not. `added` is called when the shelf has changed. */
export function useAdding(added: () => void) {
  const [adding, setAdding] = useState<Adding>({ state: 'asking' });

  async function show(asked: Promise<Answer<PackOfferReply>>, url?: string): Promise<void> {
    setAdding({ state: 'reading' });
    const answer = await asked;
    if (!answer.ok) return setAdding(GONE);
    const { value } = answer;
    if (value.ok) return setAdding({ state: 'offered', offer: value.offer });
    setAdding({ state: 'failed', problem: value.problem, ...(url === undefined ? {} : { url }) });
  }
  const look = (url: string, host?: string) =>
    show(askAsOurPage('packOffer', { url, ...(host === undefined ? {} : { host }) }), url);

  return {
    adding,
    look,
    take: async (file: File) => {
      setAdding({ state: 'reading' });
      const left = await file
        .arrayBuffer()
        .then((bytes) => leavePackFile(new Uint8Array(bytes)))
        .catch(() => undefined);
      if (left === undefined) return setAdding(NOT_KEPT);
      await show(askAsOurPage('packOfferFile', { sha256: left, name: file.name }));
    },
    accept: async (token: string) => {
      setAdding({ state: 'reading' });
      const answer = await askAsOurPage('packAccept', { token });
      if (!answer.ok) setAdding(GONE);
      else
        setAdding(answer.value.ok ? { state: 'added' } : { state: 'failed', problem: answer.value.problem });
      added();
    },
    decline: (token: string) => {
      void askAsOurPage('packDecline', { token });
      setAdding({ state: 'asking' });
    },
    allow: async (url: string) => {
      const host = URL.parse(url)?.hostname ?? '';
      // First thing in the handler of the click, or the browser does not ask.
      if (await browser.permissions.request({ origins: [patternOf(host)] })) await look(url);
    },
  };
}
