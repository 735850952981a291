import { patternOf } from './letters';
import { wantsOutlet } from './told-whom';

/** What may stand between an outlet and its verb: "news agency", "'s correspondent", ", citing officials,". */
const BETWEEN = String.raw`["”’]?(?:['’]s)?(?:\s*\([^()]{1,40}\))?(?:,? (?:which|who|(?:state )?(?:news )?(?:agency|wire|service|newspaper|daily|magazine|website|outlet|channel|broadcaster|television|tv|radio|correspondents?|reporters?|journalists?|analysis|investigation|report|bureau)|first|later|also|earlier|has|had|have|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|last week|and others)){0,4}(?:,? (?:citing|quoting)[^,.;]{1,60},)?,?\s`;
const VERB = String.raw`(?:report(?:ed|s|ing)|said|says|wrot?e|writes|written|quot(?:ed|es|ing)|cit(?:ed|es|ing)|noted|notes|adds|revealed|reveals|published|claims|claimed|understands|learn(?:ed|t)|found that|added that|put the|estimates|estimated|counted|could not (?:immediately )?(?:independently )?(?:verify|confirm)|was (?:not |un)able to|has seen|had seen|saw|suggested|described how|spoke (?:to|with)|interviewed|showed|carried|broadcast|aired|asked|calculated)(?!\p{L})`;
/** "The BBC's Ann Lee reports": its correspondent speaks. */
const OWN_VOICE =
  /^['’]s(?: [\p{L}-]+){0,3} \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ (?:reports|reported|writes|wrote|said|says|told|asked)(?!\p{L})/u;
/** Of a text in lower case. */
const AFTER = patternOf(`^${BETWEEN}${VERB}`);

/** Of what an outlet did that is news about itself: no source. */
const ABOUT_ITSELF =
  /^["”’]?,?\s(?:said|says|wrote|reported|published|claimed|added)\s+(?:it|that it|its|in a statement that it|they)\s+(?:would|will|had (?:been|to)|has been|is|was|were|could)/;

/** Whether English words about an outlet's name make it the source of something. Within one sentence. */
export function isSourceInEnglish(before: string, after: string): boolean {
  if (wantsOutlet(plainCase(before))) return true;
  if (/^['’]s /.test(after) && OWN_VOICE.test(after)) return true;
  const said = plainCase(after);
  return AFTER().test(said) && !ABOUT_ITSELF.test(said);
}

/** In lower case: that of İ would be a letter and an accent. */
function plainCase(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}
