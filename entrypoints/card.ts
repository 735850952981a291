import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_CSS } from '@/components/card/card-css';
import { mountCard } from '@/components/card/mount-card';
import { requestContent, requestWords } from '@/components/card/request-content';
import { dayOf } from '@/utils/knowledge/partial-date';
import { writeClipboard } from '@/utils/page/card/clipboard';
import { catalogueLeft, leaveCardScript } from '@/utils/page/scripts';

const today = () => dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Loaded with the desk: how a card looks and what it says, in the words of a catalogue that comes beside it. */
export default defineUnlistedScript(() => {
  leaveCardScript({
    css: CARD_CSS,
    mount: (box, ports) => {
      const session = mountCard(box, {
        ...ports,
        copy: writeClipboard,
        catalogueIn: catalogueLeft,
        contentOf: (request, look) => requestContent(request, look, today()),
      });
      return {
        ...session,
        describe: (request, { language }) => requestWords(request, catalogueLeft(language)),
      };
    },
  });
});
