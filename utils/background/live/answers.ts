import * as v from 'valibot';
import { LANGUAGES } from '@/utils/knowledge';
import type { Handlers } from '@/utils/messages/handle';
import type { LiveMessages } from '@/utils/messages/live';
import type { LiveDesk } from './desk';

/** A longer text is a passage, not a name. UTF-16 code units. */
const LONGEST_NAME = 100;
const token = v.pipe(v.string(), v.maxLength(100));
const liveSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  language: v.picklist(LANGUAGES),
  asked: v.boolean(),
  token,
});

/** What the worker answers about what is outside the packs. */
export function answersFromOutside(desk: LiveDesk): Handlers<LiveMessages> {
  return {
    live: { parse: (request) => v.parse(liveSchema, request), answer: (request) => desk.ask(request) },
    liveStop: {
      parse: (request) => v.parse(v.object({ token }), request),
      answer: ({ token }) => {
        desk.stop(token);
        return null;
      },
    },
  };
}
