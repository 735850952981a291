import type { NoteRow } from './note-row';

/** Notes in English on the lists of other states. */
export const ENGLISH_ELSEWHERE: readonly NoteRow[] = [
  ['the Taliban (under UN sanctions for terrorist activities) seized Kabul', 'un-1988', ['taliban']],
  ['The Taliban is an organization under UN sanctions over terrorist activities.', 'un-1988', ['taliban']],
  ['Hamas, which is proscribed as a terrorist organisation in the UK, said', 'uk-proscribed', ['hamas']],
  ['Hamas, a proscribed terrorist organisation in the UK, released', 'uk-proscribed', ['hamas']],
  ['Hezbollah (proscribed in the UK)', 'uk-proscribed', ['hezbollah']],
  ['Palestine Action, which is banned under the Terrorism Act 2000,', 'uk-proscribed', ['palestine-action']],
  ['Hamas is designated a terrorist organisation by the UK, US and EU.', 'uk-proscribed', ['hamas']],
  [
    'Hamas is considered a terrorist organization by Israel, the United States and the European Union.',
    'il-terrorist',
    ['hamas'],
  ],
  ['Hezbollah, designated a terrorist group by the United States, fired rockets', 'us-fto', ['hezbollah']],
  ['the Houthis, a US-designated foreign terrorist organization,', 'us-fto', ['houthis']],
  ['al-Shabaab (a designated foreign terrorist organization)', 'us-fto', ['al-shabaab']],
  [
    'The PKK, listed as a terrorist organization by Turkey, the US and the EU, declared a ceasefire',
    'tr-terrorist',
    ['kurdistan-workers-party'],
  ],
  ['PKK, which is designated as a terrorist group in Turkey', 'tr-terrorist', ['kurdistan-workers-party']],
  ['Hizb ut-Tahrir (a proscribed organisation)', 'uk-proscribed', ['hizb-ut-tahrir']],
  ['Lashkar-e-Taiba (listed as a terrorist entity in Canada)', 'ca-listed', ['lashkar-e-taiba']],
  [
    'Al-Shabaab, an al-Qaeda branch that is designated a terrorist organization in the US, attacked a hotel.',
    'us-fto',
    ['al-shabaab'],
  ],
  ['RT (banned in the EU since March 2022) reported it', 'eu-833-media', ['rt']],
  ['Hamas remains on the US list of foreign terrorist organizations.', 'us-fto', ['hamas']],
];
