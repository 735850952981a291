/** Words between a verb and the outlet it goes with: "told the Russian state news agency …". */
const FILLER = String.raw`(?:[\p{L}]+ and )?(?:(?:the|a|an|its|his|her|their|our|state(?:[- ](?:run|owned|controlled|backed|media))?|official|semi-?official|local|regional|national|independent|private|public|business|opposition|exiled|liberal|pro-[\p{L}]+|daily|weekly|online|news|newspapers?|agency|agencies|wire|services?|broadcasters?|television|tv|radio|channels?|outlets?|websites?|site|portal|magazine|tabloid|network|station|publication|programme|program|podcast|investigative|video|journalists?|reporters?|correspondents?|media|partner|rival|sister|[\p{Lu}][\p{L}]+(?:['’]s|s['’])|[\p{Lu}][\p{L}]+(?:an|ian|ish|ese|ch|i|ic|q))[\s-]+["“‘']?){0,6}["“‘']?`;

const TO = String.raw`(?:told|tells|telling|spoke (?:to|with)|speaking (?:to|with|on)|said to|talking to|talked to|confirmed to|(?:interview(?:ed)?|conversation|comments?|remarks?|statement|message|e-?mail|letter|speech|briefing)(?: \p{L}+)? (?:with|to|by|for|on|in|from))`;
const BY = String.raw`(?:according to|as (?:reported|quoted|cited) (?:by|in)|(?:reported|reports?|cited|quoted|carried|published|obtained|monitored|seen|reviewed|verified|shared|compiled|conducted|commissioned|relayed|posted|picked up|first reported|interviewed|footage|video|pictures|investigation|article|column|editorial|analysis|data|figures|poll|tally|story|essay|op-ed|piece|count) (?:by|in|from|on|for|of|with))`;
const CITING = String.raw`(?:citing|cites|cited|quoting|quotes|quoted|referring to|crediting|credited|relying on|linking to|wrote (?:in|for|on)|writing (?:in|for)|writes (?:in|for)|appeared (?:in|on)|source:|sources?:|per)`;

const BEFORE = new RegExp(String.raw`(?:^|[^\p{L}])(?:${TO}|${BY}|${CITING})\s+${FILLER}$`, 'iu');

/** What may stand between an outlet and its verb: "news agency", "'s correspondent", ", citing officials,". */
const BETWEEN = String.raw`["”’]?(?:['’]s)?(?:\s*\([^()]{1,40}\))?(?:,? (?:which|who|(?:state )?(?:news )?(?:agency|wire|service|newspaper|daily|magazine|website|outlet|channel|broadcaster|television|tv|radio|correspondents?|reporters?|journalists?|analysis|investigation|report|bureau)|first|later|also|earlier|has|had|have|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|last week|and others)){0,4}(?:,? (?:citing|quoting)[^,.;]{1,60},)?,?\s`;
const VERB = String.raw`(?:report(?:ed|s|ing)|said|says|wrot?e|writes|written|quot(?:ed|es|ing)|cit(?:ed|es|ing)|noted|notes|adds|revealed|reveals|published|claims|claimed|understands|learn(?:ed|t)|found that|added that|put the|estimates|estimated|counted|could not (?:immediately )?(?:independently )?(?:verify|confirm)|was (?:not |un)able to|has seen|had seen|saw|suggested|described how|spoke (?:to|with)|interviewed|showed|carried|broadcast|aired|asked|calculated)(?!\p{L})`;
/** "The BBC's Ann Lee reports": its correspondent speaks. */
const OWN_VOICE =
  /^['’]s(?: [\p{L}-]+){0,3} \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ (?:reports|reported|writes|wrote|said|says|told|asked)(?!\p{L})/u;
const AFTER = new RegExp(String.raw`^${BETWEEN}${VERB}`, 'iu');

/** Of what an outlet did that is news about itself: no source. */
const ABOUT_ITSELF =
  /^["”’]?,?\s(?:said|says|wrote|reported|published|claimed|added)\s+(?:it|that it|its|in a statement that it|they)\s+(?:would|will|had (?:been|to)|has been|is|was|were|could)/iu;

/** Whether English words about an outlet's name make it the source of something. Within one sentence. */
export function isSourceInEnglish(before: string, after: string): boolean {
  return BEFORE.test(before) || OWN_VOICE.test(after) || (AFTER.test(after) && !ABOUT_ITSELF.test(after));
}
