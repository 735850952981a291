/** Asks for some ids together; `close` gives them when the turn to ask has come, and ends the batch. */
type Ask<T> = (close: () => string[], signal: AbortSignal) => Promise<ReadonlyMap<string, T>>;

type Open<T> = {
  ids: Set<string>;
  callers: number;
  stop: AbortController;
  answers?: Promise<ReadonlyMap<string, T>>;
};

/**
 * Gathers questions while the first of them waits for its turn, and asks them together, at most `most` at once. What
 * nobody waits for any longer is not asked.
 */
export function createBatch<T>(
  ask: Ask<T>,
  most: number,
): (id: string, signal: AbortSignal) => Promise<T | undefined> {
  let open: Open<T> | undefined;

  function begin(id: string): Open<T> {
    const batch: Open<T> = { ids: new Set([id]), callers: 0, stop: new AbortController() };
    open = batch;
    const close = () => {
      if (open === batch) open = undefined;
      return [...batch.ids];
    };
    batch.answers = ask(close, batch.stop.signal).finally(close);
    return batch;
  }

  return async (id, signal) => {
    signal.throwIfAborted();
    const isFull = open && open.ids.size >= most && !open.ids.has(id);
    const batch = open && !isFull && !open.stop.signal.aborted ? open : begin(id);
    batch.ids.add(id);
    batch.callers += 1;
    const left = () => {
      batch.callers -= 1;
      if (batch.callers === 0) batch.stop.abort(signal.reason);
    };
    signal.addEventListener('abort', left, { once: true });
    try {
      return (await batch.answers!).get(id);
    } finally {
      signal.removeEventListener('abort', left);
    }
  };
}
