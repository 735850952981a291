/** Sentences in the manner of news, written for this bench: `#` is a name, `%` a number. */
export const ENGLISH_SENTENCES = `
The foreign minister said on Tuesday that talks with # would resume next month, after a pause of nearly two years.
Officials in # declined to comment, but a person familiar with the matter said a decision had already been taken.
“We have read the proposal, and we do not agree with its main points,” she told reporters outside the ministry in #.
More than % people have left their homes since the fighting began, according to the United Nations refugee agency.
The government’s budget for the coming year sets aside % million dollars for roads, schools and hospitals.
Shares in the company fell by % percent in early trading before recovering most of their losses by the close.
A court in # sentenced the former mayor to % years in prison for taking bribes from a construction firm.
Rescue workers searched through the night for survivors of the earthquake, which struck about % kilometres west of #.
The central bank left its main interest rate unchanged, citing weak growth and a slow decline in inflation.
Opposition leaders called the vote a farce and urged their supporters to take to the streets of # at the weekend.
He was born in # and moved to the capital as a student, where he joined the party’s youth wing.
The two presidents spoke by telephone for % minutes, their first conversation since the summit in #.
Analysts warned that the ban could raise prices for fuel and grain across the region within weeks.
The airline cancelled % flights on Friday because of a strike by air traffic controllers in # and #.
In a statement published late on Monday, the ministry denied that its aircraft had entered the country’s airspace.
Scientists at the institute in # say the glacier has lost a third of its mass since measurements began in %.
The European Commission is expected to publish its opinion on the merger before the end of the year.
Police detained at least % protesters near the parliament building, a monitoring group said.
Farmers drove hundreds of tractors into the centre of #, demanding higher tariffs on imported wheat.
The ship had been sailing from # to # with a cargo of fertiliser when it was hit by a drone, its owner said.
Her book, which took nine years to write, follows three families from # through war, exile and return.
Under the agreement, signed in # in %, both sides were to withdraw heavy weapons from the line of contact.
The health ministry reported % new cases over the past week, most of them among children under five.
"It is too early to speak of a breakthrough," the envoy said, "but nobody has left the table."
The governor of # resigned on Thursday, hours after prosecutors searched his office and two of his houses.
Residents said they heard several explosions shortly after midnight, followed by the sound of ambulances.
The team from # won the final by % points and will play in the continental cup next spring.
Lawmakers approved the bill in its third reading by a wide margin, despite criticism from human rights groups.
The pipeline, which is % kilometres long, was built in the late 1970s and carries oil to refineries near #.
U.S. and British diplomats were among those who attended the funeral, held in the old cathedral of #.
A spokesman for the army said the soldiers had been on a routine patrol when their vehicle struck a mine.
The museum bought the painting at an auction in # for an undisclosed sum, and will show it from September.
Temperatures in # are likely to reach % degrees on Sunday, the hottest day of the summer so far.
The bridge has been closed to lorries since March while engineers examine cracks in its supports.
Investigators have not ruled out human error, though the pilot had more than % hours of experience.
The vice-president travelled to # on Wednesday to meet business leaders and visit a factory that makes batteries.
Neighbouring states have so far taken in some % refugees, and aid groups say their camps are full.
The newspaper’s editor said the story was based on documents that two sources had confirmed independently.
Negotiators agreed on the wording of the preamble but remain divided over money, borders and the return of prisoners.
The party is polling at around % percent, well behind its rival but ahead of the liberals and the greens.
Turnout was highest in the rural districts around #, where queues formed before the polling stations opened.
An appeal is to be heard in the autumn; until then the channel may go on broadcasting under its licence.
`
  .trim()
  .split('\n');

export const RUSSIAN_SENTENCES = `
Глава министерства иностранных дел заявил во вторник, что переговоры с делегацией из # продолжатся в следующем месяце.
Власти # отказались от комментариев, однако источник, знакомый с ходом обсуждения, сообщил, что решение уже принято.
«Мы внимательно изучили предложение и не согласны с его основными пунктами», — сказала она журналистам в #.
По данным управления ООН по делам беженцев, с начала боевых действий свои дома покинули более % человек.
На строительство дорог, школ и больниц в бюджете следующего года предусмотрено % млн рублей.
Акции компании утром подешевели на % процента, но к закрытию торгов отыграли большую часть потерь.
Суд города # приговорил бывшего мэра к % годам лишения свободы за получение взяток от строительной фирмы.
Спасатели всю ночь искали выживших после землетрясения, эпицентр которого находился в % километрах к западу от #.
Центральный банк сохранил ключевую ставку, сославшись на слабый рост и медленное снижение инфляции.
Лидеры оппозиции назвали голосование фарсом и призвали сторонников выйти на улицы города # в выходные.
Он родился в #, студентом переехал в столицу и вступил там в молодёжное крыло партии.
Президенты двух стран говорили по телефону % минут — впервые после саммита в #.
Эксперты предупреждают, что запрет может уже через несколько недель поднять цены на топливо и зерно во всём регионе.
Авиакомпания отменила в пятницу % рейсов из-за забастовки диспетчеров в аэропортах # и #.
В заявлении, опубликованном поздно вечером в понедельник, министерство опровергло сообщения о нарушении границы.
Учёные института в # утверждают, что с % года ледник потерял треть своей массы.
Ожидается, что Европейская комиссия опубликует заключение о слиянии до конца года.
По подсчётам наблюдателей, у здания парламента полиция задержала не менее % участников акции.
Фермеры вывели сотни тракторов в центр города #, требуя повысить пошлины на ввозимую пшеницу.
Судно с грузом удобрений шло из # в #, когда в него попал беспилотник, рассказали в компании-владельце.
Её книга, над которой она работала девять лет, рассказывает о трёх семьях из #, переживших войну и изгнание.
По соглашению, подписанному в # в % году, стороны должны были отвести тяжёлую технику от линии соприкосновения.
За минувшую неделю выявлено % новых случаев заболевания, в основном среди детей до пяти лет.
«О прорыве говорить рано, — отметил посредник, — но никто не вышел из-за стола».
Губернатор области # подал в отставку через несколько часов после обысков в его кабинете и двух домах.
Жители рассказали, что вскоре после полуночи слышали несколько взрывов, а затем сирены скорой помощи.
Команда из # выиграла финал с разницей в % очков и весной выступит в континентальном кубке.
Депутаты приняли закон в третьем чтении, несмотря на критику со стороны правозащитных организаций.
Трубопровод длиной % километров построили в конце 1970-х годов; по нему нефть идёт на заводы близ #.
На похоронах в старом соборе города # присутствовали дипломаты США и Великобритании.
Представитель армии уточнил, что военные совершали обычный обход, когда их машина подорвалась на мине.
Музей приобрёл картину на аукционе в #, сумма сделки не раскрывается; выставка откроется в сентябре.
В воскресенье воздух в # прогреется до % градусов, это будет самый жаркий день лета.
Мост с марта закрыт для грузовых машин: инженеры изучают трещины в его опорах.
Следователи не исключают ошибки лётчика, хотя он провёл в воздухе более % часов.
Вице-президент в среду прилетел в #, чтобы встретиться с предпринимателями и осмотреть завод аккумуляторов.
Соседние государства уже приняли около % беженцев, и лагеря, по словам волонтёров, переполнены.
Редактор газеты пояснил, что публикация основана на документах, подлинность которых подтвердили два источника.
Переговорщики согласовали вводную часть, но разошлись в вопросах о деньгах, границах и обмене пленными.
Партию поддерживают около % процентов избирателей: меньше, чем соперников, но больше, чем либералов и зелёных.
Самая высокая явка отмечена в сельских округах вокруг #, где очереди выстроились ещё до открытия участков.
Жалобу рассмотрят осенью; до тех пор телеканал может вещать на основании действующей лицензии.
`
  .trim()
  .split('\n');
