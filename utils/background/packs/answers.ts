import * as v from 'valibot';
import { parseNothing } from '@/utils/messages/parse-request';
import type { Handlers } from '@/utils/messages/handle';
import type { PackMessages } from '@/utils/messages/packs';
import type { PacksDesk } from './world';

/** Longest address, name of a file, id and token. UTF-16 code units. */
const text = v.pipe(v.string(), v.maxLength(2000));
const CHANGES = ['enable', 'disable', 'remove', 'up', 'down'] as const;

/** What the worker answers to our pages about packs. */
export function answersAboutPacks(desk: PacksDesk): Handlers<PackMessages> {
  return {
    shelf: { parse: parseNothing, answer: () => desk.list() },
    packOffer: {
      parse: (request) => v.parse(v.object({ url: text, host: v.exactOptional(text) }), request),
      answer: (request) => desk.offer(request),
    },
    packOfferFile: {
      parse: (request) => v.parse(v.object({ sha256: text, name: text }), request),
      answer: (request) => desk.offerFile(request),
    },
    packAccept: {
      parse: (request) => v.parse(v.object({ token: text }), request),
      answer: ({ token }) => desk.accept(token),
    },
    packDecline: {
      parse: (request) => v.parse(v.object({ token: text }), request),
      answer: async ({ token }) => {
        await desk.decline(token);
        return null;
      },
    },
    packChange: {
      parse: (request) => v.parse(v.object({ id: text, change: v.picklist(CHANGES) }), request),
      answer: ({ id, change }) => desk.change(id, change),
    },
    packUpdate: {
      parse: (request) => v.parse(v.object({ id: v.exactOptional(text) }), request),
      answer: (request) => desk.update(request),
    },
  };
}
