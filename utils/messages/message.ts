/** Signatures of a message map: one request in, one reply out. */
export type MessageMap = Record<string, (request: never) => unknown>;

export type RequestOf<M extends MessageMap, K extends keyof M> = Parameters<M[K]>[0];
export type ReplyOf<M extends MessageMap, K extends keyof M> = ReturnType<M[K]>;

/** Why no answer came. `gone`: nobody is listening (the extension was updated, the page has no script). */
export type Failure = { ok: false; reason: 'gone' | 'bad-request' | 'failed'; message: string };

/** What every message is answered with: failures are values. */
export type Answer<T> = { ok: true; value: T } | Failure;

/** What travels. The key keeps our messages apart from those of other senders. */
export type Envelope = { sourcenote: string; request: unknown };

/** Reads an envelope out of whatever arrived. */
export function parseEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { sourcenote, request } = message as Partial<Envelope>;
  return typeof sourcenote === 'string' ? { sourcenote, request: request ?? null } : undefined;
}

/** Reads an answer out of whatever came back; an older or newer version may have sent it. */
export function parseAnswer<T>(reply: unknown): Answer<T> {
  if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Answer<T>;
  return { ok: false, reason: 'gone', message: 'nobody answered' };
}
