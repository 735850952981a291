import { describe, expect, test } from 'vitest';
import { findIn } from './testing/find-in';

describe('what a note says', () => {
  test.each([
    ['«Медуза» (признана нежелательной организацией и иноагентом)', 'undesirable', 'ru-undesirable', 'RU'],
    ['(внесён Росфинмониторингом в перечень террористов и экстремистов)', 'terrorist', 'ru-monitored', 'RU'],
    ['Meta (запрещена в России)', 'banned', 'ru-extremist', 'RU'],
    ['группировка «Новая» (запрещена в России)', 'banned', undefined, 'RU'],
    ['Организация «Талибан» признана в Казахстане террористической.', 'terrorist', 'kz-banned', 'KZ'],
    ['«Талибан» (признан ООН террористическим)', 'terrorist', 'un-1988', 'UN'],
    ['Издание «Новое» (признано экстремистским формированием)', 'extremist', 'by-extremist', 'BY'],
    ['Hezbollah (proscribed in the UK)', 'banned', 'uk-proscribed', 'GB'],
    ['Hezbollah, designated as a terrorist organisation by the EU, said', 'terrorist', 'eu-2580', 'EU'],
    [
      'the Taliban, a specially designated global terrorist group in the US, said',
      'terrorist',
      'us-sdgt',
      'US',
    ],
    ['RT (banned in the EU)', 'banned', 'eu-833-media', 'EU'],
    ['China state-affiliated media', 'state-media', undefined, 'CN'],
    ['«Мемориал» (ликвидирован по решению суда)', 'liquidated', undefined, 'RU'],
  ])('%s', (text, claim, list, jurisdiction) => {
    const [note] = findIn([text]);
    expect({ claim: note?.claim, list: note?.list, jurisdiction: note?.jurisdiction }).toEqual({
      claim,
      list,
      jurisdiction,
    });
  });

  test('a note of two registers tells the second too', () => {
    const [note] = findIn(['ФБК (признан в РФ иноагентом и экстремистской организацией)']);
    expect(note).toMatchObject({
      list: 'ru-foreign-agents',
      also: [{ claim: 'extremist', list: 'ru-extremist', jurisdiction: 'RU' }],
    });
  });

  test('a note of two states tells the second too', () => {
    const [note] = findIn(['Hamas is designated a terrorist organisation by the US and the EU.']);
    expect(note).toMatchObject({
      list: 'us-fto',
      also: [{ claim: 'terrorist', list: 'eu-2580', jurisdiction: 'EU' }],
    });
  });

  test('a roll of names from two registers tells the second too', () => {
    const [note] = findIn(['Организации, запрещённые в РФ: Meta, ИГИЛ.']);
    expect(note).toMatchObject({
      list: 'ru-extremist',
      also: [{ claim: 'banned', list: 'ru-terrorist', jurisdiction: 'RU' }],
    });
  });

  test('the site tells whose law, where the note leaves it out', () => {
    expect(findIn(['«Хизб ут-Тахрир» (организация запрещена)'], 'news.example.kz')[0]).toMatchObject({
      jurisdiction: 'KZ',
      list: 'kz-banned',
    });
  });
});
