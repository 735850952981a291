import { wordList } from './word-list';

/** Roles and forms of address: before a person's name, or after the place they serve. Lower case, no full stops. */
export const isRole = wordList(
  'president vicepresident premier chancellor minister ministers secretary secretaries senator sen senators',
  'congressman congresswoman congressmen representative rep reps governor gov governors mayor mayors king queen',
  'prince princess duke duchess emperor emir sheikh sheik sultan shah pope archbishop bishop cardinal patriarch',
  'rabbi imam ayatollah mullah mr mrs ms miss dr prof professor sir dame lord lady baroness judge justice chief',
  'commander captain capt colonel col lieutenant lt major maj admiral adm marshal brigadier brig sergeant sgt',
  'general gen director chairman chairwoman chairperson chair ceo cfo coo cto spokesman spokeswoman spokesperson',
  'ambassador ambassadors envoy attorney premier-elect president-elect leader speaker whip mp mps mep tsar czar',
  'vice-president director-general secretary-general lawmaker negotiator adviser advisor aide official officials',
  'agent agents detective candidate nominee incumbent comrade brother sister father mother citizen officer inspector commissioner',
  'analyst correspondent reporter editor columnist coach striker midfielder defender goalkeeper skipper captain',
);

/** Roles that one person of a country has at a time, and words of their names. */
export const isOffice = wordList(
  'president premier chancellor minister secretary king queen pope emperor emir sultan ayatollah leader',
);

/** What a role may have before it: "Foreign Minister", "Deputy Prime Minister", "Acting". */
export const isRoleAttribute = wordList(
  'prime vice deputy acting interim foreign defence defense interior finance economy economic energy health justice',
  'trade transport education culture agriculture environment labour labor first former ex then new home press state',
  'attorney supreme special permanent assistant associate under chief senior junior central security national',
  'military army navy opposition majority minority district federal managing executive high great crown grand',
  'general lieutenant major treasury commerce homeland veterans housing cabinet party',
);

/** Heads of names of organisations, works, events and sites: a name right before them is part of a longer one. */
export const isHead = wordList(
  'university college school schools institute academy seminary bank banks bancorp corporation corp company co inc',
  'ltd limited llc llp plc ag sa spa gmbh nv holding holdings group partners ventures capital securities',
  'industries enterprises solutions systems technologies tech technology labs pharma pharmaceuticals motors motor',
  'automotive oil gas energy petroleum telecom telecommunications mobile steel electric power chemicals foods',
  'airlines airline airways air airport airports bridge street st road rd avenue ave boulevard lane square park',
  'tower towers hotel hotels inn resort resorts hospital clinic museum gallery theatre theater opera orchestra',
  'symphony philharmonic ballet cathedral church temple mosque abbey basilica palace castle club fc afc cf sc united',
  'rovers wanderers athletic hotspur rangers cup league championship championships open masters marathon derby',
  'olympics games festival biennale fair expo times post herald tribune journal gazette globe mail telegraph star',
  'sun mirror news press review today daily weekly magazine tv television radio channel network studios pictures',
  'records court courts congress senate parliament assembly duma house houses council councils commission',
  'service services committee department ministry office agency bureau authority administration board institution',
  'associates lawyers association federation union society foundation trust fund centre center project',
  'initiative plan program programme act bill law treaty treaties accord accords agreement agreements convention',
  'conventions protocol protocols declaration charter conference forum papers files gate island islands bay',
  'river lake sea ocean mountain mountains hill hills valley beach beaches desert peninsula county parish province',
  'territory territories district borough airbase base fort port harbour harbor canal station stadium arena',
  'coliseum board exchanges counties streets avenues universities jail prison zoo garden gardens hall plaza mall market exchange stock index prize award awards medal',
  'average averages industrial joint order army navy marines force forces corps guard guards police brigade battalion regiment division fleet',
  'command legion militia front movement brotherhood party alliance coalition league conspiracy revolution uprising',
  'massacre syndrome virus fever flu roulette salad dressing democrats republicans tea standard bulldogs hawks',
  'eagles lions tigers bears giants jets sox yankees dodgers cowboys redskins capitals wizards nationals knicks',
  'lakers bulls celtics cubs braves falcons hawks saints patriots rams raiders rockets spurs heat',
);

/** What makes another outlet, channel or programme of an outlet's name: "CNN Films", "BBC Sport", "Fox News Sunday". */
export const isBrand = wordList(
  'films film sport sports world worldwide international arabic persian turk brasil espanol hindi urdu russian america',
  'one two three four studios studio originals plus business documentary documentaries',
);

/** Heads that make one name with a place after "of": "Bank of America", "Duke of York", "Treaty of Rome". */
export const takesOf = wordList(
  'bank university universities college school academy institute church museum library hospital hotel opera duke',
  'duchess earl prince princess bishop archbishop baron count countess lord lady patriarch merchant voice sons daughters',
  'battle siege sack fall treaty peace congress council federation union association confederation society chamber tour',
  'cup party tower order hero radio court bridge house houses kingdom principality duchy grand maid rose pride spirit',
  'star wolf friends foundation club community league society exchange times heart city',
);

/** Words that a sentence begins with and that are no part of a name after them. */
export const isOpener = wordList(
  'a an the this that these those it he she they we you i his her its their our my and but or nor so yet for if when',
  'while as since because although though unless until after before during in on at by to from of with without',
  'within into onto over under between among amongst against about above below across along around behind beyond',
  'near off out outside inside through throughout toward towards upon via per despite like unlike including',
  'following according amid amidst also even just only still now then there here today yesterday tomorrow tonight',
  'meanwhile however therefore moreover furthermore instead thus hence indeed perhaps maybe yes no not never once',
  'twice first second third last next later earlier recently finally eventually soon already again often sometimes',
  'usually both either neither each every all any some many most more much few several other another such same own',
  'what which who whom whose where why how whether whatever is are was were be been being has have had do does did',
  'will would shall should can could may might must let said told says added asked today given both except besides',
  'plus versus minus than because whereas whereby lest albeit once ever too very quite rather nearly almost about',
  'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands',
  'dear hey oh well okay ok please thanks welcome goodbye see read watch listen related analysis opinion explainer',
  'exclusive breaking update updated live video photo photos caption source sources image images credit',
);

/** Days, months and seasons: a name beside them is not part of a longer one. */
export const isTime = wordList(
  'january february march april may june july august september october november december monday tuesday wednesday',
  'thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat',
  'christmas easter ramadan spring summer autumn winter today yesterday tomorrow',
);

/** Directions: "Northern Syria" is in Syria, "Northern Asia" is another region. */
export const isDirection = wordList(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern',
  'north-western south-eastern south-western',
);

/** Words of kind that may stand capitalised before a place without being part of its name. */
export const isAttribute = wordList(
  'downtown mainland occupied soviet nazi imperial communist tsarist post-soviet ba-athist vichy fascist wartime modern',
  'ancient metropolitan rural urban holy team former nearby neighbouring neighboring hurricane cyclone typhoon storm',
  'nato eu un us uk dear republican democratic',
);

/** Directions and other words that make another place of a place. */
export const isPlaceMaker = wordList(
  'new north south east west upper lower inner outer greater great little old saint st san santa fort ft port lake',
  'mount mt cape gulf nova bay big lesser los las la le el',
);

/** Prepositions that join words of Romance names: "Tour de France", "Rio Grande do Sul". */
export const isRomance = wordList(
  'de du do da del della delle dei degli di des dos das la las los le et y al bin ibn van von',
);

/** Prepositions that only a place follows. */
export const isLocative = wordList(
  'in near outside across throughout within inside around visit visited visiting',
);

/** Words before a place where something happens or comes from, in reports on sport. */
export const isWhere = wordList(
  'in near outside across throughout within inside around visit visited visiting from at via through leave left',
);

/** What has "to" and a place behind it. */
export const isMotion = wordList(
  'go goes going went gone come comes coming came move moves moving moved travel travels travelling travelled traveled',
  'fly flies flying flew flown return returns returning returned trip trips visit visits tour tours journey flight',
  'flights drive drove driving head heads heading headed sent send sends brought bring back way home over down',
);

/** What has "of" and a place behind it, and is in or about that place. */
export const isPart = wordList(
  'tour tours city town village coast part parts east west north south outskirts suburb suburbs streets island state',
  'region capital outside centre center people visit visits invasion',
);

/** Nouns for somebody unknown: "a man named Alito" is another one, "the president named Alito" is not. */
export const isSomebody = wordList(
  'man woman boy girl child baby teenager person somebody someone anybody anyone fellow guy kid friend neighbor',
  'neighbour student teacher nurse doctor driver farmer worker resident soldier suspect victim character dog cat horse',
);

/** Parts of surnames: a surname after one of them is another surname. */
export const isParticle = wordList('von van der den de di da du del della dos le al el bin ben ibn abu mac');

/** Words that make another person of a name before them. */
export const isNameSuffix = wordList('jr jr. junior sr sr. ii iii iv vi vii viii');

/** Ordinary words that acronyms spell, so that a line in capitals proves nothing. */
export const isOrdinaryInCapitals = wordList(
  'us who it un is in an am all pa pm ai who aid act ira eta nice who was are isis',
);

/** Words a headline leaves in lower case. */
export const isSmallWord = wordList(
  'a an the of in on at to for and or but nor by with from as is vs via into over after than s t',
);
