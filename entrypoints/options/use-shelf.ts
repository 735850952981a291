import { useEffect, useState } from 'preact/hooks';
import type { PackProblem } from '@/utils/knowledge';
import { askAsOurPage } from '@/utils/messages/from-our-pages';
import type { PackChange, PacksReply } from '@/utils/messages/packs';

/** What is said of a pack after a click. */
export type Said = 'updating' | 'updated' | 'unchanged' | PackProblem;

/** The packs there are, read again at every `turn` and when the reader comes back; `changed` is told of changes. */
export function useShelf(turn: number, changed: () => void) {
  const [reply, setReply] = useState<PacksReply>();
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const say = (id: string, what: Said) => setSaid((before) => new Map(before).set(id, what));
  useEffect(() => {
    const read = () => void askAsOurPage('shelf', null).then((answer) => answer.ok && setReply(answer.value));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [turn]);

  return {
    reply,
    said,
    change: async (id: string, change: PackChange) => {
      setSaid(new Map());
      const answer = await askAsOurPage('packChange', { id, change });
      if (!answer.ok) say(id, { why: 'not-kept' });
      else if (!answer.value.ok) say(id, answer.value.problem);
      changed();
    },
    update: async (id: string) => {
      say(id, 'updating');
      const answer = await askAsOurPage('packUpdate', { id });
      const update = answer.ok ? answer.value.find((one) => one.id === id) : undefined;
      if (update) say(id, update.result === 'failed' ? update.problem : update.result);
      else say(id, { why: 'not-kept' });
      changed();
    },
  };
}
