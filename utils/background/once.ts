/** Runs `start` at the first call and shares its promise; a failure is forgotten, so that the next call tries again. */
export function once<T>(start: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  return () => {
    promise ??= start().catch((error: unknown) => {
      promise = undefined;
      throw error;
    });
    return promise;
  };
}
