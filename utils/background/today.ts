import { dayOf, type PartialDate } from '@/utils/knowledge';

/** The day on the reader's calendar. */
export function today(): PartialDate {
  return dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}
