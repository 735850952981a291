import { useEffect, useState } from 'preact/hooks';

/**
 * The newest value that `watch` tells; `undefined` before the first. `watch` begins once for each `key` and gives what
 * stops it.
 */
export function useWatched<T>(
  watch: (told: (value: T) => void) => () => void,
  key: unknown = '',
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => watch((next) => setValue(() => next)), [key]);
  return value;
}
