import type { Entry } from './lexicon';

/** What the adjective may not stand before: a terrorist attack is no organisation. */
const NO_BODY =
  /^[\s-]+(?:attacks?|acts?|threats?|plots?|activit|offen[cs]|incident|suspect|charge|cell|bomb|case|financ|propaganda|material|content|views?|ideolog|literature|violence|symbols?|rhetoric|crimes?|watch)/u;
/** What makes "terror" a kind of body or list. */
const TERROR_BODY =
  /^[\s-]+(?:groups?|organi[sz]ations?|networks?|outfits?|movements?|militias?|gangs?|entit|lists?|blacklists?|designation)/u;
const OF_LIST = /^\s+(?:\p{L}+\s+){0,4}(?:list|register|registry)/u;
const BANNED = /(?:banned|barred|prohibited|blocked|forbidden)\s+$/u;
/** "which Russia has …", "that the Belarusian authorities …": the relative of an authority that acts. */
const RELATIVE = /(?:^|[\s,(-])(?:which|whom|that)\s+(?:[\p{L}.]+,?\s+){1,6}$/u;
/** Before a month: then it is no parade. */
const NO_MONTH = /(?<!\b(?:in|since|of|on|from|until|till|by|during|last|this|early|late|mid)[\s-]+|\d\s+)$/u;
const MEDIA = '[media|outlet|outlets|broadcaster|channel|agency|newspaper|organization|organisation]';
const HELD =
  '[state|government|kremlin|publicly|party]_[controlled|affiliated|funded|owned|run|backed|financed|linked]';

/** Words of English notes. */
export const LEXICON_EN: readonly Entry[] = [
  { tag: 'class', value: 'foreign-agent', words: 'foreign_agent[|s] inoagent[|s] foreign_media_agent[|s]' },
  { tag: 'class', value: 'undesirable', words: 'undesirable[|s]' },
  { tag: 'class', value: 'terrorist', words: 'terrorist[|s]', notNext: NO_BODY },
  { tag: 'class', value: 'terrorist', words: 'terror', next: TERROR_BODY },
  { tag: 'class', value: 'terrorist', words: '[for|over|as|to]_terrorism sdgt[|s] fto[|s]' },
  { tag: 'class', value: 'terrorist', words: 'of_terrorism', previous: /(?<!\bsponsors?\s+)$/u },
  { tag: 'class', value: 'terrorist', words: 'terrorism', next: /^\s+(?:list|sanctions)/u },
  { tag: 'class', value: 'terrorist', words: 'terrorist', next: /^\s+activit/u },
  { tag: 'class', value: 'extremist', words: 'extremist[|s]', notNext: NO_BODY },
  {
    tag: 'class',
    value: 'extremist',
    words: '[for|over|of|as]_extremism [for|over]_extremist_activit~ for_alleged_extremism',
  },
  {
    tag: 'designated',
    value: 'en',
    words: `[re|]designated re_designated recogni[s|z]ed declared deemed label[|l]ed listed classified classed branded considered regarded registered
      proclaimed blacklisted included added placed put entered named categori[s|z]ed identified tagged marked viewed
      assigned acknowledged acting_as [performing|carrying_out]_function[|s]_of
      [performing|carrying_out|performs]_the_function[|s]_of [with|has|have|having|holds|given|received]_status_of
      [with|has|have|having|holds|given|received]_the_status_of`,
  },
  {
    tag: 'designated',
    value: 'en',
    words: '[is|are|appears|appear|also|remains|remain|stays|stay]_on on_[the|its|their]',
    next: OF_LIST,
  },
  {
    tag: 'designated',
    value: 'relative',
    words: `[has|have]_[designated|labelled|labeled|declared|deemed|listed|classified|branded|recognised|recognized|blacklisted]
      [has|have]_[also|long|now|itself|officially]_[designated|labelled|labeled|declared|listed|classified|branded]
      consider[|s] regard[|s] deem[|s] designate[|s] classif[y|ies] list[|s] recogni[s|z]e[|s] label[|s] view[|s]`,
    previous: RELATIVE,
  },
  {
    tag: 'ban',
    value: 'relative',
    words: '[has|have]_[banned|outlawed|prohibited|proscribed] ban[|s] outlaw[|s] proscribe[|s]',
    previous: RELATIVE,
  },
  { tag: 'ban', value: 'en', words: 'banned outlawed prohibited proscribed forbidden illegal under_a_ban' },
  { tag: 'dissolved', words: 'liquidated dissolved disbanded shut_down' },
  { tag: 'blocked', words: 'blocked' },
  {
    tag: 'active',
    words: `ban[|s] banning outlaw[|s] outlawing designates designating declares declaring recogni[s|z]es labels labelling
      considers deems proscribes proscribing brands remov~ lift~ delist~ drop[s|ped] expel~`,
  },
  { tag: 'active', words: 'lists', next: /^\s+(?:it|them|him|her|the)(?!\p{L})/u },
  { tag: 'active', words: 'added', next: /^\s+\p{L}+\s+(?:to|and)(?!\p{L})/u },
  { tag: 'register', words: 'list[|s] register registry registries blacklist' },
  { tag: 'status', words: 'status function[|s] designation' },
  { tag: 'activity', words: 'activity activities whose work operations broadcasting broadcasts' },
  { tag: 'sanctions', words: 'under subject_to facing', next: /^\s+(?:\p{L}+\s+){0,2}sanctions/u },
  { tag: 'sanctions', words: 'sanctioned' },
  {
    tag: 'state-media',
    words: `${HELD}_${MEDIA} ${HELD}_~_${MEDIA} funded_in_whole_or_in_part_by_the_~_government
      [wholly|fully]_or_[partly|partially]_funded_by_the_~_government
      [government|publicly]_funded_media public_broadcast_service[|s]
      [broadcaster|channel|agency|network|outlet]_funded_by_the_~_government`,
  },
  {
    tag: 'state-media',
    words: '[state|government]_[controlled|affiliated|funded|owned]',
    next: /^\s*[,);]/u,
    previous: /\(\s*(?:\p{L}+\s+)?$/u,
  },
  {
    tag: 'head',
    words: `group[|s] grouping organi[s|z]ation[|s] organi[s|z]ed movement[|s] network[|s] militia[|s] militant[|s] company
      companies corporation parent owner owned owns outlet[|s] media news website[|s] site[|s] publication[|s] newspaper[|s]
      channel[|s] broadcaster[|s] agency agencies party sect association[|s] foundation fund entity entities person[|s]
      individual[|s] people citizen[|s] journalist[|s] politician[|s] reporter editor blogger activist[|s] author founder
      leader member[|s] lawyer platform[|s] social ngo[|s] npo[|s] nonprofit[|s] non_profit nongovernmental specially global battalion
      regiment unit[|s] jihadist islamist islamic militant radical armed international public religious paramilitary
      ultranationalist nationalist neo_nazi ukrainian foreign mass legal unregistered service project subsidiary american
      us_based tech giant account[|s] collective gang[|s] cartel[|s] coalition front outfit[|s]`,
  },
  {
    tag: 'authority',
    value: 'RU',
    words: `[russia|russia_s|russian]_[justice_ministry|ministry_of_justice|supreme_court|court|courts|authority|authorities]
      [russia|russia_s|russian]_[prosecutor_general|prosecutor_generals|prosecutor_general_s|prosecutors|government|law]
      [russia|russia_s|russian]_[legislation|officials|federal_law] roskomnadzor rosfinmonitoring fsb kremlin`,
  },
  {
    tag: 'authority',
    value: 'US',
    words: `state_department department_of_state treasury_department
      [us|u_s]_[treasury|government|state_department|department_of_state|law]`,
  },
  {
    tag: 'authority',
    value: 'GB',
    words:
      'home_office home_secretary terrorism_act terrorism_act_2000 [uk|british]_[government|law] uk_home_office',
  },
  {
    tag: 'authority',
    words: `court[|s] justice_ministry ministry_of_justice ministry government authority authorities law[|s] legislation
      decision ruling order officials prosecutor[|s] schedule`,
  },
  {
    tag: 'glue',
    words: `sanctions over a an the and or as in by of on at for to from under with s it its he his she her they their them
      that this these which who whom also itself himself herself themselves all previously earlier formerly currently now
      still already officially legally long both many other others several number country countries world around across
      including well such elsewhere territory since same too note editor[|s] disclaimer so_called known aka i e what meaning
      internationally widely universally some most western arab alongside along state[|s]`,
  },
  { tag: 'was', words: 'was were had_been became' },
  { tag: 'glue', value: 'be', words: 'is are been being be has have had has_been have_been' },
  {
    tag: 'not',
    words:
      'not no nobody none never no_longer nor without isn_t wasn_t aren_t hasn_t neither denied denies unless',
  },
  { tag: 'not', words: 'from', previous: BANNED, notNext: /^\s+broadcast/u },
  { tag: 'not', words: 'to', previous: /(?:illegal|forbidden|prohibited)\s+$/u },
  {
    tag: 'modal',
    words: `would could should may might will shall if can cannot must bill draft proposal[|s] proposed proposes plan[|s]
      planned seek[|s] seeking sought urge[|d] urging call[|s|ed]_[for|on] wants want asked demanded demands
      to_[ban|designate|declare|list|be] [face|faces|faced|facing|risk|risks|risked|fear|fears|feared|avoid|avoided]_being whether threatened considering allegedly so_that`,
  },
  {
    tag: 'link',
    words: `amid until after because when before but however although though while whereas despite so then following yet
      even`,
  },
  {
    tag: 'says',
    words: `said says told reported report[|s] according announced announces wrote stated added_that quoted tweeted posted
      explained argued noted warned claimed claims accus~`,
  },
  {
    tag: 'thing',
    words: `enter~ entry travel~ visit~ fly~ flight[|s] import~ export~ sale[|s] sell~ sold advert~ ad[|s] book[|s] film[|s]
      movie[|s] song[|s] show[|s] tennis olympic~ sport[|s] sporting compet~ doping drug[|s] substance[|s] weapon[|s]
      munition[|s] bomb[|s] abortion[|s] smoking alcohol phone[|s] cluster pesticide[|s] chemical[|s] product[|s] food meat
      cheese crop[|s] gmo seed[|s] vpn[|s] app[|s] gambling protest[|s] rally rallies marches parade propaganda symbol[|s]
      flag[|s] adoption[|s] marriage hunting fishing vehicle[|s] car[|s] drone[|s] airspace plane[|s] aircraft athlete[|s]
      coach driver[|s] player[|s] team[|s] club[|s] match[|es] stadium[|s] fans practice[|s] plastic asbestos hijab[|s]
      burqa[|s] niqab[|s] headscar~ test[|s] technology chip[|s] software equipment`,
  },
  { tag: 'thing', words: 'march', previous: NO_MONTH, next: /^\s+(?!\d)/u },
  {
    tag: 'crime',
    words: `charge[|s|d] convict~ sentenc~ trial[|s] tried arrest~ jailed imprison~ indict~ pleaded guilty
      prosecut[ed|ion|ing] detained investigat~ suspect[|s]`,
  },
  {
    tag: 'when',
    words: `[mon|tues|wednes|thurs|fri|satur|sun]day january february march april june july august september october
      november december yesterday today tonight [last|this|next]_[week|month|year|spring|summer|fall|autumn|winter]
      [week|weeks|month|months|year|years]_ago recently`,
  },
  { tag: 'when', words: 'in', next: /^\s+(?:19|20)\d\d(?!\d)/u },
];
