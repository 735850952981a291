import { BODIES, type Body, type Gender } from './bodies';

/** A note made of parts, with what it should be understood as. `list` and `entity` where the parts say. */
export type MadeNote = { text: string; list?: string; entity?: string };

const ENDING: Record<Gender, [short: string, full: string, genitive: string]> = {
  m: ['', 'ый', 'ого'],
  f: ['а', 'ая', 'ой'],
  n: ['о', 'ое', 'ого'],
  p: ['ы', 'ые', 'ых'],
};

const RU_WHERE = [
  'в РФ',
  'в России',
  'на территории РФ',
  'на территории России',
  'на территории Российской Федерации',
];
const RU_BY = [
  '',
  'Минюстом РФ ',
  'Министерством юстиции ',
  'решением суда ',
  'российским судом ',
  'Верховным судом РФ ',
];
const EN_WHERE = [
  'in Russia',
  'in the Russian Federation',
  'on the territory of Russia',
  'by Russia',
  'by Russian authorities',
];

type Claim = { ruIns: string; ruBody: string; enAs: string; en: string };
/** What each list calls its entries: instrumental, as a body, in English with and without an article. */
const CLAIMS: Record<Body['list'], readonly Claim[]> = {
  'ru-terrorist': [
    {
      ruIns: 'террористической организацией',
      ruBody: 'террористическая организация',
      enAs: 'a terrorist organization',
      en: 'terrorist organization',
    },
    {
      ruIns: 'террористической',
      ruBody: 'террористическая группировка',
      enAs: 'a terrorist group',
      en: 'terrorist group',
    },
  ],
  'ru-extremist': [
    {
      ruIns: 'экстремистской организацией',
      ruBody: 'экстремистская организация',
      enAs: 'an extremist organization',
      en: 'extremist organization',
    },
    {
      ruIns: 'экстремистской',
      ruBody: 'экстремистское объединение',
      enAs: 'extremist',
      en: 'extremist organisation',
    },
  ],
  'ru-undesirable': [
    {
      ruIns: 'нежелательной организацией',
      ruBody: 'нежелательная организация',
      enAs: 'an undesirable organization',
      en: 'undesirable organization',
    },
  ],
  'ru-foreign-agents': [
    {
      ruIns: 'иностранным агентом',
      ruBody: 'иностранный агент',
      enAs: 'a “foreign agent”',
      en: 'foreign agent',
    },
    { ruIns: 'иноагентом', ruBody: 'НКО-иноагент', enAs: 'a foreign agent', en: 'foreign agent' },
  ],
};

/** Deterministic choice: the parts are walked through at different paces, so that each meets each. */
function pick<T>(items: readonly T[], at: number): T {
  return items[at % items.length]!;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a note says of a body in Russian, in one of the ways; the body is masculine, feminine, neuter or plural. */
function ruPredicate(body: Body, at: number): string {
  const [short] = ENDING[body.gender];
  const claim = pick(CLAIMS[body.list], at);
  const where = pick(RU_WHERE, at >> 1);
  const by = pick(RU_BY, at >> 2);
  const register = body.list === 'ru-foreign-agents';
  return pick(
    [
      `признан${short} ${by}${claim.ruIns}`,
      `признан${short} ${claim.ruIns} ${where}`,
      `${where} признан${short} ${claim.ruIns}`,
      `${by}признан${short} ${claim.ruIns}${register ? '' : ` и запрещен${short} ${where}`}`,
      `объявлен${short} ${claim.ruIns} ${where}`,
      register
        ? `внесен${short} ${by}в реестр иностранных агентов`
        : `${claim.ruBody}, деятельность запрещена ${where}`,
      register ? `включен${short} ${by}в перечень иноагентов` : `${claim.ruBody}, запрещённая ${where}`,
      register
        ? `выполняет функции иностранного агента`
        : `деятельность признана ${claim.ruIns.split(' ')[0]} и запрещена ${where}`,
      register ? claim.ruBody : `${claim.ruBody}, деятельность которой запрещена ${where}`,
    ],
    at,
  );
}

function enPredicate(body: Body, at: number): string {
  const claim = pick(CLAIMS[body.list], at);
  const where = pick(EN_WHERE, at >> 1);
  const verb = pick(['designated', 'recognized', 'declared', 'labelled', 'listed', 'classified'], at >> 2);
  const as = verb === 'declared' ? '' : 'as ';
  const banned = pick(['banned', 'outlawed', 'prohibited'], at >> 1);
  const agents = body.list === 'ru-foreign-agents';
  return pick(
    [
      `${verb} ${as}${claim.enAs} ${where}`,
      agents
        ? `included in Russia's register of foreign agents`
        : `${claim.enAs === 'extremist' ? 'an extremist group' : claim.enAs} ${banned} ${where.replace('by Russian authorities', 'in Russia')}`,
      agents
        ? `${verb} ${as}a foreign agent by the Russian Justice Ministry`
        : `${banned} in Russia as ${claim.enAs}`,
      `${verb} in Russia ${as}${claim.enAs}`,
    ],
    at,
  );
}

/** Sentences that go on around a note; `%` is the name, `#` the note. */
const RU_ASIDE = [
  'Ответственность взяло на себя % (#).',
  'Об этом говорится в заявлении % [#].',
  '% (#) опровергает эти сведения.',
  'По данным источника, % (ранее #) и его сторонники покинули город.',
];
const EN_ASIDE = [
  'The attack was claimed by % (#), officials said.',
  'Earlier, % (#) published the list.',
  'According to the report, % [#] has lost ground.',
];

/** Notes of every shape, made by putting parts together; none of them was used to write the grammar. */
export function madeNotes(count: number): MadeNote[] {
  return Array.from({ length: count }, (_, at) => madeNote(at));
}

function madeNote(at: number): MadeNote {
  const body = pick(BODIES, at);
  const round = Math.floor(at / BODIES.length);
  const maker = pick(MAKERS, round);
  const text = maker(body, Math.floor(round / MAKERS.length) + (at % 5));
  return { text, list: body.list, entity: body.entity };
}

type Maker = (body: Body, at: number) => string;

const MAKERS: readonly Maker[] = [
  (body, at) => pick(RU_ASIDE, at).replace('%', body.ru).replace('#', ruPredicate(body, at)),
  (body, at) => `* ${capital(body.ru)} ${ruPredicate(body, at % 4)}.`,
  (body, at) => `*${capital(body.ru)} — ${ruPredicate(body, at)}`,
  (body, at) => `${capital(body.ru)} ${ruPredicate(body, at % 5)}.`,
  (body, at) => {
    const full = ENDING[body.gender][2];
    return `Представители ${body.ruGen}, признанн${full} ${pick(RU_WHERE, at)} ${pick(CLAIMS[body.list], at).ruIns}, отказались от комментариев.`;
  },
  (body, at) =>
    body.list === 'ru-foreign-agents'
      ? `Сотрудника признанного ${pick(RU_WHERE, at)} ${pick(CLAIMS[body.list], at).ruIns} ${body.ruGen} допросили.`
      : `Он состоял в запрещённой ${pick(RU_WHERE, at)} организации ${body.ruGen.replace(/^(?:движения|компании) /u, '')}.`,
  (body, at) => pick(EN_ASIDE, at).replace('%', body.en).replace('#', enPredicate(body, at)),
  (body, at) => `*${capital(body.en)} is ${enPredicate(body, at)}.`,
  (body, at) =>
    `${capital(body.en)} ${pick(['is', 'has been'], at).replace('has been', /^an? /u.test(enPredicate(body, at)) ? 'is' : 'has been')} ${enPredicate(body, at)}.`,
  (body, at) =>
    `The head of ${body.en}, ${pick(['', 'which is ', 'which has been '], at).replace('has been', /^an? /u.test(enPredicate(body, at)) ? 'is' : 'has been')}${enPredicate(body, at)}, left the country.`,
];
