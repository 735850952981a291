import { useEffect, useState } from 'preact/hooks';

/** Long enough to be read, short enough not to be taken for a heading. Milliseconds. */
const SAID_MS = 2000;

/** What is said after a change, and how to say something; it goes by itself. */
export function useSaying(): [string, (message: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
