import { wordList } from './word-list';

/** Given names in Latin letters, among them those that are also names of places. Lower case, without accents. */
const isLatin = wordList(
  'aaron abdul abdullah abigail abraham adam adel adrian agnes ahmad ahmed aidan aisha alain alan albert alberto aldo',
  'alec alejandro aleksandr aleksander aleksei alena alex alexander alexandra alexandre alexei alexey alexis alfred',
  'ali alice alicia alina alison allen amanda amber amelia amir amy ana anastasia anatoly anders andre andrea andreas',
  'andrei andrew andrey andriy andrzej andy angel angela angelina angus anita ann anna anne annie anthony antoine anton',
  'antonio antony april ariel arkady armando arnold art arthur artem artur asad asha ashley ashraf astrid aubrey audrey',
  'august austin barack barbara barry bart beatrice becky ben benjamin bernard bernie beth betty bill billy bob bobby',
  'bogdan boris brad bradley brandon brenda brent brett brian bridget britney brooke brooklyn bruce bryan caitlin',
  'cameron camille carl carla carlo carlos carmen carol carolina caroline catherine cecilia chad charles charlie',
  'charlotte chelsea cheryl chloe chris christian christina christine christophe christopher chuck cindy claire clara',
  'clark claude claudia clive colin connor corey craig crystal curtis cynthia daisy dakota dale dan dana daniel daniela',
  'danny daria darren dave david dawn dean deborah debra denis dennis denise denzel derek diana diane dick diego dirk',
  'dmitri dmitriy dmitry dolores dominic don donald donna doris dorothy doug douglas duncan dustin dwight dylan earl',
  'eddie edgar edith eduardo edward edwin ekaterina elaine eleanor elena eli elijah elizabeth ella ellen elon emily emma',
  'emmanuel enrique eric erica erik erin ernest ernesto ethan eugene eva evan evelyn evgeny farid fatima felix ferdinand',
  'fernando fiona flora florence frances francesco francis francisco franco francois frank frankie franz fred frederick',
  'fyodor gabriel gareth garry gary gavin gene gennady geoff geoffrey george georgia georgy gerald gerard gerhard gilbert',
  'giorgio giovanni giuseppe glen glenn gloria gordon grace graham grant greg gregory greta grigory guido guillermo gustavo',
  'guy hannah hans harold harriet harry harvey hassan heather hector heidi heinz helen helena helmut henri henry herbert',
  'herman hillary holly howard hugh hugo hunter hussein ian ibrahim ignacio igor ilya imran india ingrid irene irina iris',
  'isaac isabel isabella isabelle israel ivan ivanka jack jackie jackson jacob jacqueline jacques jake jamal james jamie',
  'jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus',
  'jill jim jimmy joan joanna joe joel johan johannes john johnny jon jonathan jordan jorge jose josef joseph joshua',
  'joyce juan judith judy julia julian juliana julie julio justin kamala karen karl karim kate katherine kathleen kathryn',
  'kathy katie keith kelly ken kenneth kenny kerry kevin khaled kim kirill kirk klaus konstantin kristen kristin kurt kyle',
  'lance larisa larry laura lauren laurence lawrence leah lee leila leo leon leonard leonardo leonid leslie lev lewis liam',
  'liliana lily linda lindsay lindsey lionel lisa liz lloyd logan lois london lorenzo lorraine louis louise luca lucas lucia',
  'lucy luis luke lyudmila lynn madeleine madison mahmoud malcolm manuel marc marcel marco marcos marcus margaret maria',
  'mariam marianne marie marina mario marion mark marsha martha martin martina mary mason mateo matt matteo matthew',
  'maurice max maxim maxine maya megan meghan mehmet melania melinda melissa mercedes meredith michael michel michelle',
  'miguel mikael mike mikhail mila mildred milton miriam mitch mitchell mohamed mohammad mohammed moira monica morgan',
  'moses muhammad muhammed mustafa nadia nancy naomi natalia natalie natasha nathan neil nelson nicholas nick nicolas',
  'nicole nigel nikita nikola nikolai nikolas nina noah noel nora norma norman oleg olena oleksandr olga oliver olivia',
  'omar orlando oscar oswald otto owen pablo pamela paola paolo paris patricia patrick paul paula pavel pedro peggy',
  'penelope perry pete peter petr petra petro phil philip philippe phillip phoebe pierre pyotr qasim rachel rafael ralph',
  'ramon randy raul ray raymond rebecca reggie regina renee rex rhys ricardo richard rick ricky rob robert roberto robin',
  'rodney roger roland roman romano ron ronald rosa rosalie rose rosemary ross roy ruben rudolf rudy rupert ruslan russell',
  'ruth ryan sabrina said salvador salvatore sam samantha samuel sandra sara sarah savannah scott sean sebastian selena',
  'serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila sherry shirley sidney siegfried sigrid',
  'silvia silvio simon simone sofia sonia sophia sophie spencer stacey stan stanislav stanley stefan stella stephanie',
  'stephen steve steven stewart stuart sue susan suzanne svetlana sven sydney sylvia tamara tanya tara tariq tatiana ted',
  'teresa terrence terry tess theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor',
  'tristan troy tyler uri ursula vadim valentin valentina valeria valerie valery vanessa vasily veronica vicky victor',
  'victoria vienna viktor vincent viola virginia vitali vitaly vivian vlad vladimir volodymyr vyacheslav walter wanda warren',
  'wayne wendy werner wesley whitney wilfred will william willie winston wolfgang xavier yana yasmin yegor yelena yevgeny',
  'yosef youssef yuri yulia yusuf yves yvonne zac zach zachary zeinab zinaida zoe kathie tonya latoya denise venus marlon',
  'irving nicki booker jamaica kanye idris cuba milan sienna asia ireland cairo memphis trenton lincoln houston carson',
);

/** Beginnings of Russian given names, what remains without the case ending. */
const isCyrillicStem = wordList(
  'авраам агат адам адел азамат айгул айдар аким александр алексе ален алес али алик алин алис алл альберт альберто альбин',
  'альфред амали анастаси анатоли ангелин андре анжел анжелик анн антон антонин антонио ануар аполлинари аркади арман армен',
  'арнольд арсен арсени артем артемий артур архип аслан афанаси ахмат ахмед ашот багдат барак барбар беат белл бенжамин бернар',
  'берни билл боб богдан борис брайан бред брук брюс вадим валентин валери валери варвар василис васили вениамин вер',
  'вероник виктор виктори виолетт витали влад владимир владислав владлен володимир всеволод вячеслав габриэл галин гаральд гари',
  'геннади генри генрих георги герман герхард глеб гордон григори густав дави давид дамир дан данил даниил данил даниэл дарь',
  'дебор деми ден дензел денис деннис джамал джастин джейк джейкоб джеймс джейн джейсон джек джеки дженнифер джереми джерри джессик',
  'джефф джеффри джил джим джимми джо джоан джозеф джон джонатан джордж джош джошу джуди джули джулиан диан диего дик дилан',
  'дин дмитри дмитро доминик дональд донат дональд дорот дуглас дэвид дэн дэниел дэниэл евген евгени евдоки екатерин елен',
  'елизавет ефим жак жан жанн жерар жоз жозеф жорж заир закир зара захар зинаид зо зухр иван иванк игнат иго игор илон ильдар',
  'ильхам ильшат иль инг инн иннокенти ирвинг ирин исаак исмаил йенс йозеф йохан казимир камал карен карим карин карл карло',
  'карлос карол каролин катерин катрин кевин кейт кеннет ким кир кирил кирилл клар клаус клим константин корне кристиан кристин',
  'кристоф ксени курт ларис лар лейл лен леон леонард леонид лесли лиди лиз лили лин линд лион лионел ло лор лоренс луи луиз лук',
  'льв льюис любов людвиг людмил люк магомед мадина майк майкл майя макс максим мануэл мар марат маргарит мари марин марио марк',
  'марко маркус мартин марьям марья матве маттео махмуд мауро меган мелани микаэл микол милен мирон миросла митч михаил мишел',
  'мойсе моник морган мортен муса мустаф мухаммад мухаммед мэри мэттью мюррей над надежд наил наст натал натали натан нелл нельсон',
  'ник никит никол николае нил нин норман нурлан одри оксан олег олександр олес олив оливер олл ольг омар оскар отто офели павл',
  'павел патри патрик паул педр пит питер петр платон полин пол прохор пьер равил раис райан рам рамазан рамзан рамил раул рафаэл рашид',
  'ребекк ренат ричард роберт роберто роджер роз рой рокс роланд роман ромео рон рональд росс рудольф руслан рустам рут савели саид',
  'сал салават сальвадор сам саманта самир сар саш светлан себастьян семен серге сесил сибил сидне сильви сильвестр симон сирил',
  'скот скотт софи софь софья станислав стас стелл степан стефан стив стивен стюарт сьюзен сэм сэмюэл тамар тамерлан тарас татьян',
  'тед теодор терез терри тим тимоти тимофе тимур тин тод том томас томми тони трент уго уилл уильям умар урсул устин фаин фар фарид',
  'фатим федор феликс фердинанд филип филипп флор франсуа франц франческ франческо фред фредерик фрэнк хаби хавьер халид хантер ханс',
  'хасан хелен хельмут хиллари хорхе хос хосе хуан хусейн хью цецили чарльз чарли шамил шарл шейн шелдон шон эвелин эд эдвард эдит',
  'эдуард эдуардо эдуар эйприл элизабет элисон элл эллен эльвир эльдар эмил эмили эмм эмманюэл энди энн энрик энтони эри эрик эрих',
  'эрнест эрнесто эстер эшли юли юлиан юрген ливи азия аз флорид марсел софи джорджи виктори нил чарлин кристиан юри юсуф яков якуб ян яна янин янис ярослав лада ромул джорджи роберта лаврентий',
);

const ENDING = /(?:ьями|ями|ами|иями|[ое]ем|ием|[оея]й|[оеь]ю|ье[йм]|ью|[оеё]м|ой|ей|ёй|[аяоеёиыуюьй])$/u;

/** Whether a folded word is a given name in any Russian case. `extra` knows further names, folded. */
export function isGivenName(word: string, extra: (word: string) => boolean): boolean {
  if (extra(word)) return true;
  if (!/[\u0400-\u04ff]/u.test(word)) return isLatin(word);
  for (const stem of stemsOf(word)) if (isCyrillicStem(stem) || extra(stem)) return true;
  return false;
}

/** Whether a folded word is one of these given names, in any case. */
export function isGivenNameOf(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true;
  if (!/[\u0400-\u04ff]/u.test(word)) return false;
  const stems = stemsOf(word);
  for (const name of names)
    if (stemsOf(name).some((stem) => stems.includes(stem) && stem.length > 2)) return true;
  return false;
}

/** What is left of a folded Russian name without one or two letters of its case ending. */
function stemsOf(word: string): string[] {
  const short = word.replace(ENDING, '');
  return [word, short, short.replace(/ь$/u, ''), word.slice(0, -1)].filter((stem) => stem.length > 1);
}
