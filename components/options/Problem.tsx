import type { PackProblem } from '@/utils/knowledge';
import { problemWords } from '@/utils/reading/words/pack-words';
import type { PacksStrings } from '@/utils/reading/strings/packs';

type ProblemProps = {
  words: PacksStrings;
  /** What did not work, before why. */
  text?: string;
  problem?: PackProblem;
  /** For who made the pack, in English. */
  faults?: readonly string[];
};

/** Why something with a pack came to nothing. */
export function Problem({ words, text = '', problem, faults = [] }: ProblemProps) {
  const why = problem && problemWords(problem, words);
  const lines = [...faults, ...(why?.faults ?? [])];
  return (
    <div class="small bad" role="alert">
      <p>{[text, why?.text].filter(Boolean).join(' ')}</p>
      {lines.length > 0 && (
        <ul class="faults" lang="en">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
