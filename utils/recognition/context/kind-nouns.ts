import type { Kind } from '@/utils/knowledge';

/** Beginnings of the nouns that say of a name what kind of thing it is; folded. */
const NOUNS: Partial<Record<Kind, RegExp>> = {
  city: /^(?:city|cities|town|capital|village|port|suburb|metropolis|город|столиц|порт|посел|сел[оае]|деревн|мэр|mayor|municipality)/u,
  region:
    /^(?:region|province|state|oblast|republic|peninsula|governorate|district|area|област|регион|провинц|штат|земл[яеиюё]|земель$|республик|кра[йяюе]|район|полуостров|графств|департамент|кантон|эмират|governor|губернатор)/u,
  country: /^(?:republic|kingdom|country|nation|emirate|sultanate|республик|королевств|стран|государств)/u,
  territory: /^(?:territory|island|islands|республик|территор|остров)/u,
  place:
    /^(?:river|lake|sea|ocean|strait|island|islands|mount|mountain|canal|gulf|bay|border|airport|base|рек[аиеу]|озер|мор[яею]|океан|пролив|остров|гор[аыеу]|канал|залив|границ|аэропорт)/u,
  outlet:
    /^(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|channel|website|outlet|station|network|газет|издани|телеканал|канал|журнал|радиостанц|сайт|портал|еженедельник|телекомпани|медиа)/u,
  agency: /^(?:agency|newswire|wire|агентств|информагентств)/u,
  'armed-group':
    /^(?:group|militia|militant|fighters|rebels|insurgents|movement|organisation|organization|brigade|battalion|regiment|группировк|движени|организац|боевик|полк|батальон|бригад)/u,
  movement: /^(?:movement|organisation|organization|group|движени|организац)/u,
  organisation: /^(?:organisation|organization|group|agency|body|организац|объединени|фонд)/u,
  party: /^(?:party|parties|парти)/u,
  company:
    /^(?:company|firm|giant|corporation|conglomerate|maker|spokes|founder|shares?$|stock|shareholder|executive|dealers?$|factory|factories|plants?$|компани|корпорац|концерн|холдинг|акци[иейям])/u,
  parliament: /^(?:parliament|assembly|парламент|депутат|спикер|speaker)/u,
  weapon:
    /^(?:missile|missiles|rocket|rockets|tank|tanks|drone|drones|launcher|system|systems|ракет|танк|беспилотник|комплекс|систем|дрон)/u,
};

/** Whether a folded word is a noun for this kind of thing. */
export function saysKind(word: string, kind: Kind): boolean {
  return NOUNS[kind]?.test(word) ?? false;
}
