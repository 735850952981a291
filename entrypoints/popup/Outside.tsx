import { Outside as OutsideView } from '@/components/live/Outside';
import type { LookUpProps } from '@/components/shared/LookUp';
import type { Language } from '@/utils/knowledge';
import { liveStringsIn } from '@/utils/reading/strings/live';
import type { Settings } from '@/utils/storage/settings/settings';
import { useOutside } from './use-outside';

type OutsideProps = {
  lookUp: Pick<LookUpProps, 'query' | 'hits'>;
  settings: Settings;
  language: Language;
};

/** What is outside the packs about the name in the look-up box. */
export function Outside({ lookUp: { query, hits }, settings: { liveLookups }, language }: OutsideProps) {
  const words = liveStringsIn(language);
  const name = query.trim();
  const { reply, ask } = useOutside({ name, language, mode: liveLookups, hits: hits?.length });
  if (!reply) return null;
  return <OutsideView {...{ words, language, name, reply }} onAsk={() => void ask()} />;
}
