import { browser } from 'wxt/browser';
import { parseEnvelope, type Answer, type MessageMap, type ReplyOf, type RequestOf } from './message';

/** Who sent a message, as far as handlers need to know. */
export type Sender = { tabId?: number; url?: string };

export type Handlers<M extends MessageMap> = {
  [K in keyof M]: {
    /** Reads the request out of unknown data; throws or gives `undefined` when it has another shape. */
    parse: (request: unknown) => RequestOf<M, K> | undefined;
    answer: (request: RequestOf<M, K>, sender: Sender) => ReplyOf<M, K> | Promise<ReplyOf<M, K>>;
  };
};

/**
 * Answers the messages of one map, of senders that `hears` accepts; others get no answer. Must be called in the first turn of a worker, before anything is awaited,
 * or a message that woke the worker is lost. Gives a function that stops answering.
 */
export function handleMessages<M extends MessageMap>(
  handlers: Handlers<M>,
  hears: (sender: Sender) => boolean = () => true,
): () => void {
  const listener = (
    message: unknown,
    sender: { tab?: { id?: number | undefined } | undefined; url?: string | undefined },
    reply: (answer: Answer<unknown>) => void,
  ): true | undefined => {
    const envelope = parseEnvelope(message);
    if (!envelope || !Object.hasOwn(handlers, envelope.sourcenote)) return undefined;
    const from: Sender = {
      ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
      ...(sender.url === undefined ? {} : { url: sender.url }),
    };
    if (!hears(from)) return undefined;
    void answerTo(handlers, { ...envelope, from }).then(reply);
    // Keeps the channel open for the answer; promises as return values are not supported by Chromium < 148.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answerTo<M extends MessageMap>(
  handlers: Handlers<M>,
  { sourcenote, request, from }: { sourcenote: string; request: unknown; from: Sender },
): Promise<Answer<unknown>> {
  const handler = handlers[sourcenote as keyof M];
  let parsed: RequestOf<M, keyof M> | undefined;
  try {
    parsed = handler.parse(request);
  } catch {
    parsed = undefined;
  }
  if (parsed === undefined)
    return { ok: false, reason: 'bad-request', message: `${sourcenote}: wrong shape` };
  try {
    return { ok: true, value: await handler.answer(parsed, from) };
  } catch (error) {
    return { ok: false, reason: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
