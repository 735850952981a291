export type Gender = 'm' | 'f' | 'n' | 'p';
/** A body as Russian notes name it: nominative, genitive, gender, and where it stands. */
export type Body = {
  ru: string;
  ruGen: string;
  en: string;
  gender: Gender;
  entity: string;
  list: 'ru-terrorist' | 'ru-extremist' | 'ru-undesirable' | 'ru-foreign-agents';
};

/** Bodies that notes are made about. */
export const BODIES: readonly Body[] = [
  {
    ru: '«Исламское государство»',
    ruGen: '«Исламского государства»',
    en: 'Islamic State',
    gender: 'n',
    entity: 'islamic-state',
    list: 'ru-terrorist',
  },
  {
    ru: 'движение «Талибан»',
    ruGen: 'движения «Талибан»',
    en: 'the Taliban',
    gender: 'n',
    entity: 'taliban',
    list: 'ru-terrorist',
  },
  {
    ru: '«Аль-Каида»',
    ruGen: '«Аль-Каиды»',
    en: 'al-Qaeda',
    gender: 'f',
    entity: 'al-qaeda',
    list: 'ru-terrorist',
  },
  {
    ru: '«Хайят Тахрир аш-Шам»',
    ruGen: '«Хайят Тахрир аш-Шам»',
    en: 'Hayat Tahrir al-Sham',
    gender: 'f',
    entity: 'hayat-tahrir-al-sham',
    list: 'ru-terrorist',
  },
  { ru: 'Meta', ruGen: 'компании Meta', en: 'Meta', gender: 'f', entity: 'meta', list: 'ru-extremist' },
  {
    ru: 'ФБК',
    ruGen: 'ФБК',
    en: 'the Anti-Corruption Foundation',
    gender: 'm',
    entity: 'fbk-anti-corruption-foundation',
    list: 'ru-extremist',
  },
  {
    ru: '«Левада-центр»',
    ruGen: '«Левада-центра»',
    en: 'the Levada Center',
    gender: 'm',
    entity: 'levada-center',
    list: 'ru-foreign-agents',
  },
  {
    ru: '«ОВД-Инфо»',
    ruGen: '«ОВД-Инфо»',
    en: 'OVD-Info',
    gender: 'n',
    entity: 'ovd-info',
    list: 'ru-foreign-agents',
  },
];
