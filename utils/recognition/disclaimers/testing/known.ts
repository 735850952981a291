import type { Known } from './plain-context';

/** As much of a pack as the tables of notes name, with the inflected forms they use. */
export const KNOWN: readonly Known[] = [
  known(
    'islamic-state',
    'armed-group',
    ['ru-terrorist', 'us-fto', 'un-1267'],
    [
      'Islamic State',
      'ISIS',
      'ISIL',
      'Daesh',
      'IS',
      'ИГ',
      'ИГИЛ',
      'Исламское государство',
      'Исламского государства',
      'Исламским государством',
    ],
  ),
  known(
    'taliban',
    'armed-group',
    ['ru-terrorist', 'us-sdgt', 'kz-banned'],
    ['Taliban', 'Талибан', 'Талибана', 'Движение Талибан', 'Движения Талибан', 'Талибы', 'Талибам'],
  ),
  known(
    'al-qaeda',
    'armed-group',
    ['ru-terrorist', 'us-fto', 'eu-881'],
    ['Al-Qaeda', 'Аль-Каида', 'Аль-Каиды'],
  ),
  known('hayat-tahrir-al-sham', 'armed-group', ['ru-terrorist', 'us-fto'], ['Hayat Tahrir al-Sham', 'HTS']),
  known(
    'hizb-ut-tahrir',
    'movement',
    ['ru-terrorist', 'uk-proscribed', 'kz-banned'],
    ['Hizb ut-Tahrir', 'Хизб ут-Тахрир', 'Хизб ут-Тахрир аль-Ислами'],
  ),
  known('caucasus-emirate', 'armed-group', ['ru-terrorist'], ['Имарат Кавказ', 'Имарата Кавказ']),
  known('muslim-brotherhood', 'movement', ['ru-terrorist'], ['Братья-мусульмане']),
  known('azov-brigade', 'formation', ['ru-terrorist'], ['Azov', 'Азов', 'Azov regiment', 'Azov battalion']),
  known(
    'meta',
    'company',
    ['ru-extremist'],
    ['Meta', 'Meta Platforms', 'Meta Platforms Inc', 'Meta Corporation'],
  ),
  known(
    'international-lgbt-movement',
    'movement',
    ['ru-extremist'],
    [
      'international LGBT movement',
      'движение ЛГБТ',
      'движения ЛГБТ',
      'Международное движение ЛГБТ',
      'Международного движения ЛГБТ',
    ],
  ),
  known(
    'fbk-anti-corruption-foundation',
    'organisation',
    ['ru-foreign-agents', 'ru-extremist'],
    ['ФБК', 'FBK', 'Фонд борьбы с коррупцией', 'Anti-Corruption Foundation'],
  ),
  known(
    'anti-corruption-foundation-inc',
    'organisation',
    ['ru-foreign-agents', 'ru-undesirable', 'ru-terrorist'],
    ['Anti-Corruption Foundation Inc'],
  ),
  known('jehovahs-witnesses', 'movement', [], ["Jehovah's Witnesses"]),
  known('jehovahs-witnesses-in-russia', 'organisation', ['ru-extremist'], ["Jehovah's Witnesses in Russia"]),
  known('memorial-international', 'organisation', ['ru-foreign-agents'], ['Международный «Мемориал»']),
  known('golos', 'movement', ['ru-foreign-agents'], ['Голос', 'движение «Голос»']),
  known('ovd-info', 'organisation', ['ru-foreign-agents'], ['ОВД-Инфо', 'OVD-Info']),
  known(
    'levada-center',
    'organisation',
    ['ru-foreign-agents'],
    ['Левада-центр', 'Левада-центра', 'Levada Center'],
  ),
  known('palestine-action', 'organisation', ['uk-proscribed'], ['Palestine Action']),
  known('hamas', 'armed-group', ['us-fto', 'uk-proscribed', 'eu-2580', 'il-terrorist'], ['Hamas', 'ХАМАС']),
  known('hezbollah', 'armed-group', ['us-fto', 'uk-proscribed'], ['Hezbollah', 'Хезболла']),
  known('houthis', 'armed-group', ['us-fto'], ['Houthis', 'Хуситы']),
  known('al-shabaab', 'armed-group', ['us-fto'], ['al-Shabaab', 'Al-Shabaab']),
  known('kurdistan-workers-party', 'party', ['us-fto', 'eu-2580', 'tr-terrorist'], ['PKK', 'РПК']),
  known('lashkar-e-taiba', 'armed-group', ['us-fto', 'ca-listed'], ['Lashkar-e-Taiba']),
  known('right-sector', 'organisation', ['ru-extremist'], ['Right Sector', 'Правый сектор']),
  known('rt', 'outlet', ['eu-833-media'], ['RT']),
  known('united-nations', 'alliance', [], ['UN', 'ООН', 'United Nations']),
  known('russia', 'country', [], ['Russia', 'Россия', 'России', 'РФ', 'Russian Federation']),
  known('united-states', 'country', [], ['US', 'United States', 'США']),
  known('state-duma', 'parliament', [], ['State Duma', 'Госдума', 'Госдумы']),
  known('ministry-of-justice', 'ministry', [], ['Минюст', 'Минюста', 'Минюстом', 'Минюст РФ']),
  known('sergei-lavrov', 'person', [], ['Sergei Lavrov', 'Lavrov', 'Сергей Лавров']),
];

function known(id: string, kind: Known['kind'], lists: string[], names: string[]): Known {
  return { id, kind, lists, names };
}
