import { whyLines } from '@/utils/reading/card/why-lines';
import type { Reason } from '@/utils/recognition/annotation';
import { useCardWords } from './card-words';

/** Why the name was marked, in the recogniser's reasons. */
export function WhyList({ reasons }: { reasons: readonly Reason[] }) {
  const { catalogue } = useCardWords();
  return (
    <ul class="why">
      {whyLines(reasons, catalogue).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
