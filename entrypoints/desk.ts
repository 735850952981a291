import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDesk } from '@/utils/page/desk';
import { leaveDeskScript } from '@/utils/page/scripts';

/** Loaded when the reader's hand comes to the text: what pointer, finger and keys do, and where cards go. */
export default defineUnlistedScript(() => leaveDeskScript({ openDesk }));
