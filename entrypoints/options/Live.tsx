import { LiveChoice } from '@/components/options/LiveChoice';
import { allowLive, forbidLive } from '@/utils/background/live/allow';
import type { Language } from '@/utils/knowledge';
import { liveStringsIn } from '@/utils/reading/strings/live';
import type { OptionsStrings } from '@/utils/reading/strings/options';
import type { Settings } from '@/utils/storage/settings/settings';

type LiveProps = {
  settings: Settings;
  strings: OptionsStrings;
  language: Language;
  say: (message: string) => void;
};

/** Look-ups outside the packs, with the browser's permission. */
export function Live({ settings: { liveLookups }, strings, language, say }: LiveProps) {
  const words = liveStringsIn(language);
  async function choose(mode: Settings['liveLookups']): Promise<void> {
    if (mode === 'off') await forbidLive();
    else if (!(await allowLive(language, mode))) return say(words.notAllowed);
    say(strings.saved);
  }
  return <LiveChoice words={words} value={liveLookups} onChange={(mode) => void choose(mode)} />;
}
