import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/utils/messages/send';
import { readPage, type PagePort } from '@/utils/page/read-page';

const port: PagePort = {
  annotate: async (request) => {
    const answer = await askBackground('annotate', request);
    return answer.ok ? answer.value : undefined;
  },
  loadCard: () => askBackground('loadCard', null),
};

/** The build puts the hosts of the packs' outlets in place of `matches`. */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main: (ctx) => readPage(document, port, ctx.signal),
});
