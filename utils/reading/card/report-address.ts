import type { Reason } from '@/utils/recognition/annotation';
import type { CardView } from './view';

/** Where the project lives, and where mistakes are reported. */
export const REPOSITORY = 'https://github.com/sourcenote/sourcenote';

/** Issue forms refuse addresses that are much longer; GitHub answers 414 from about 8,000 characters. */
const LONGEST_BODY = 4_000;

/**
 * The address of a new issue about a card, filled in for the reader to finish and send. It holds what the card
 * says and why the name was marked, never the page that was read: whether to add that is the reader's to say.
 */
export function reportAddress(
  view: Pick<CardView, 'entity' | 'title' | 'footer'>,
  { reasons = [], surface }: { reasons?: readonly Reason[] | undefined; surface?: string } = {},
): string {
  const body = [
    '**What is wrong?**',
    '',
    '',
    '**Where can it be checked?** (a public page)',
    '',
    '',
    '---',
    `Entity: \`${view.entity}\` (${view.title})`,
    `Pack: ${view.footer}`,
    ...(surface === undefined ? [] : [`Marked: “${surface}”`]),
    ...(reasons.length === 0 ? [] : [`Why: ${reasons.map(reasonInBrief).join('; ')}`]),
  ]
    .join('\n')
    .slice(0, LONGEST_BODY);
  const title = encodeURIComponent(`${view.title}: `);
  return `${REPOSITORY}/issues/new?title=${title}&body=${encodeURIComponent(body)}`;
}

/** As the recogniser has it, for whoever reads the report: the reader's card may be in a language they do not read. */
function reasonInBrief({ why, ...about }: Reason): string {
  const words = Object.values(about).flat();
  return words.length === 0 ? why : `${why} (${words.join(', ')})`;
}
