import * as v from 'valibot';
import type { DataMessages } from '@/utils/messages/data';
import type { Handlers } from '@/utils/messages/handle';
import { parseNothing } from '@/utils/messages/parse-request';
import type { DataDesk } from './desk';

const fileSchema = v.object({ text: v.string() });
const clearSchema = v.object({ what: v.picklist(['lookups', 'answers', 'packs', 'everything']) });

/** What the worker answers to our pages about what is kept. */
export function answersAboutData(desk: DataDesk): Handlers<DataMessages> {
  return {
    dataExport: { parse: parseNothing, answer: () => desk.export() },
    dataPreview: {
      parse: (request) => v.parse(fileSchema, request),
      answer: ({ text }) => desk.preview(text),
    },
    dataImport: { parse: (request) => v.parse(fileSchema, request), answer: ({ text }) => desk.import(text) },
    dataClear: {
      parse: (request) => v.parse(clearSchema, request),
      answer: async ({ what }) => {
        await desk.clear(what);
        return null;
      },
    },
    dataUse: { parse: parseNothing, answer: () => desk.use() },
  };
}
