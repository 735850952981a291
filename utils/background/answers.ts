import type { PartialDate } from '@/utils/knowledge';
import type { Handlers } from '@/utils/messages/handle';
import {
  parseAnnotateRequest,
  parseEntitiesRequest,
  parseEntityRequest,
  parseMarkedRequest,
  parseNothing,
  parseSearchRequest,
} from '@/utils/messages/parse-request';
import type { ToBackground } from '@/utils/messages/protocol';
import { answerAnnotate } from './knowledge/answer-annotate';
import { answerSearch } from './search/answer-search';
import { showCount } from './tabs/badge';
import type { Ready } from './knowledge/service';
import { answersToCards } from './cards/page-asks';

/** What the worker answers to each message. `today` is the reader's day. */
export function answersFrom(ready: Ready, today: () => PartialDate): Handlers<ToBackground> {
  return {
    annotate: {
      parse: parseAnnotateRequest,
      answer: (request) => answerAnnotate(ready, request, today()),
    },
    dossier: {
      parse: parseEntityRequest,
      answer: async ({ entity }) => (await (await ready()).dossiers([entity])).get(entity) ?? null,
    },
    dossiers: {
      parse: parseEntitiesRequest,
      answer: async ({ entities }) => {
        const found = await (await ready()).dossiers(entities);
        return entities.flatMap((id) => found.get(id) ?? []);
      },
    },
    search: { parse: parseSearchRequest, answer: async (request) => answerSearch(await ready(), request) },
    packs: {
      parse: parseNothing,
      answer: async () => {
        const { packs, persistent } = await ready();
        return { packs, persistent };
      },
    },
    marked: { parse: parseMarkedRequest, answer: ({ names }, { tabId }) => showCount(tabId, names) },
    ...answersToCards(),
    ping: { parse: parseNothing, answer: () => 'pong' as const },
  };
}
