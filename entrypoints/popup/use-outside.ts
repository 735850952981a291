import { useEffect, useRef, useState } from 'preact/hooks';
import { allowLive } from '@/utils/background/live/allow';
import type { Language, LiveReply } from '@/utils/knowledge';
import { askLive } from '@/utils/messages/live';
import type { Settings } from '@/utils/storage/settings/settings';

/** Who still types has not asked yet. Milliseconds. */
const SETTLED_MS = 600;
const SHORTEST_NAME = 2;

type Question = {
  name: string;
  language: Language;
  mode: Settings['liveLookups'];
  /** How many names of packs are like it; `undefined` until that is known. */
  hits: number | undefined;
};

/** Asks about a name outside the packs as far as the reader allows; what nobody waits for any longer is stopped. */
export function useOutside({ name, language, mode, hits }: Question) {
  const [reply, setReply] = useState<LiveReply | 'asking'>();
  const token = useRef('');

  async function send(asked: boolean): Promise<void> {
    const mine = (token.current = crypto.randomUUID());
    if (asked || mode === 'always') setReply('asking');
    const answer = await askLive('live', { text: name, language, asked, token: mine });
    if (token.current === mine) setReply(answer.ok ? answer.value : { state: 'failed' });
  }

  useEffect(() => {
    setReply(undefined);
    if (name.length < SHORTEST_NAME || hits === undefined) return;
    const timer = setTimeout(() => {
      // Who has an answer from a pack is asked first, whatever the choice: a half-typed name is nobody's business.
      if (mode === 'off' || (mode === 'always' && hits > 0)) setReply({ state: 'ask' });
      else void send(false);
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
      if (token.current !== '') void askLive('liveStop', { token: token.current });
      token.current = '';
    };
  }, [name, language, hits === undefined]);

  return {
    reply,
    ask: async () => {
      if (await allowLive(language, mode === 'always' ? 'always' : 'ask', name)) await send(true);
    },
  };
}
