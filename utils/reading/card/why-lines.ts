import type { Reason } from '@/utils/recognition/annotation';
import type { CardCatalogue } from '@/utils/reading/strings/card';

/** Why a mark was believed, a sentence a reason. */
export function whyLines(reasons: readonly Reason[], catalogue: CardCatalogue): string[] {
  return reasons.map((reason) => lineOf(reason, catalogue));
}

function lineOf(reason: Reason, { language, common }: CardCatalogue): string {
  const words = common.reasons;
  switch (reason.why) {
    case 'full-name':
    case 'acronym':
    case 'only-reading':
      return words[reason.why]();
    case 'acronym-defined':
      return words['acronym-defined'](reason.as);
    case 'after-full':
      return words['after-full'](reason.full);
    case 'cue':
      return words.cue(reason.word);
    case 'related':
      return words.related(new Intl.ListFormat(language === 'ru' ? 'ru' : 'en-GB').format(reason.names));
    default:
      return words.inflected(reason.base);
  }
}
