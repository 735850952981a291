import type { PartialDate } from '@/utils/knowledge';

/** The day on the reader's calendar. By the date's own parts: a format of `Intl` takes a worker just woken a millisecond. */
export function today(now = new Date()): PartialDate {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
