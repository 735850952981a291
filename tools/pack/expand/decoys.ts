import type { Pack } from '@/utils/knowledge';
import { asList, asText, type AuthoredMap } from '@/tools/pack/authored';
import type { Fault } from '@/tools/pack/faults';
import { inflectPhrase } from '@/tools/pack/inflect/inflect-ru';

/** Longer names that are something else, with their Russian case forms. */
export function expandDecoys(
  decoys: AuthoredMap,
  { file, faults }: { file: string; faults: Fault[] },
): Pack['decoys'] {
  return Object.entries(decoys).flatMap(([lang, items]) =>
    asList(items).flatMap((item) => {
      const text = asText(item);
      if (text === undefined || text === '') {
        faults.push({ file, field: `decoys.${lang}`, reason: 'holds something that is not a text' });
        return [];
      }
      const forms = lang === 'ru' ? inflectPhrase(text) : [];
      return [text, ...forms].map((form) => ({ text: form.normalize('NFC'), lang }));
    }),
  );
}
