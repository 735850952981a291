import { useEffect, useState } from 'preact/hooks';
import { KeysSection } from '@/components/options/KeysSection';
import { changeKeys, readKeys, type Key } from '@/utils/background/keys/in-browser';
import type { OptionsStrings } from '@/utils/reading/strings/options';

/** The keys as the browser has them now; they may be changed in another tab. */
export function Keys({ strings }: { strings: OptionsStrings }) {
  const [keys, setKeys] = useState<Key[]>([]);
  useEffect(() => {
    const read = () => void readKeys().then(setKeys);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  if (keys.length === 0) return null;
  return <KeysSection strings={strings} keys={keys} onChangeKeys={() => void changeKeys()} />;
}
