import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '@/utils/page/read-page';

/** The build puts the hosts of the packs' outlets in place of `matches`. */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main: (ctx) => readPage(document, ctx.signal),
});
