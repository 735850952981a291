import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, readMoment } from './find-dates';

const at = (value: string, language?: string) =>
  readMoment(value, language === undefined ? {} : { language });

describe('what machines write', () => {
  it.each([
    ['2021-07-07', '2021-07-07', undefined, undefined],
    ['2021-07-07T18:47', '2021-07-07', 1127, undefined],
    ['2021-07-07 01:28:49', '2021-07-07', 88, undefined],
    ['2021-07-07T00:00:00+03:00', '2021-07-07', 0, 180],
    ['2021-07-07 09:08:21+01:00', '2021-07-07', 548, 60],
    ['2021-07-07T22:00:27+0100', '2021-07-07', 1320, 60],
    ['2021-07-07T06:30:00.000-04:00', '2021-07-07', 390, -240],
    ['2021-07-07T20:54:26.829Z', '2021-07-07', 1254, 0],
    ['2021-07-07T16:49:43.000UTC', '2021-07-07', 1009, 0],
    ['20210707', '2021-07-07', undefined, undefined],
    ['20210707T175600Z', '2021-07-07', 1076, 0],
    ['2021/7/7', '2021-07-07', undefined, undefined],
    ['Wed, 07 Jul 2021 12:00:00 GMT', '2021-07-07', 720, 0],
    ['Wed Jul 07 2021 12:00:00 GMT+0300 (Moscow Standard Time)', '2021-07-07', 720, 180],
    ['1625652000', '2021-07-07', 600, 0],
    ['1625652000000', '2021-07-07', 600, 0],
    ['/Date(1625652000000)/', '2021-07-07', 600, 0],
  ])('%s', (value, day, minute, offset) => {
    expect(at(value)).toEqual({
      day,
      ...(minute === undefined ? {} : { minute }),
      ...(offset === undefined ? {} : { offset }),
    });
  });

  it.each([
    '',
    'now',
    '00:00-YY-DD-MM',
    '2021-02-30',
    '2021-13-01',
    '2008-2021',
    '12:30',
    'true',
    '-1',
    '{{date}}',
    '+7 495 123-45-67',
  ])('is no date: %j', (value) => expect(at(value)).toBeUndefined());
});

describe('what people read', () => {
  it.each([
    ['July 7, 2021', 'en'],
    ['Jul 07 2021', 'en'],
    ['Published Wed, Jul 7 20219:29 AM EDT', 'en'],
    ['11:48, Wed, July 7th, 2021', 'en'],
    ['7 July 2021', 'en-GB'],
    ['7th of July, 2021', 'en-GB'],
    ['07-Jul-2021', 'en'],
    ['7 июля 2021, 18:47', 'ru'],
    ['7 июл. 2021', 'ru'],
    ['07.07.2021 09:34', 'ru'],
    ['07.07.21 в 09:34', 'ru'],
    ['7-го июля 2021 года', 'ru'],
    ['Среда, 7 июля 2021 г.', 'ru'],
    ['7 липня 2021, 09:00', 'uk'],
    ['7 ліпеня 2021', 'be'],
    ['7. Juli 2021', 'de'],
    ['Mi, 07.07.2021, 07.11 Uhr', 'de'],
    ['mercredi 7 juillet 2021 à 12h30', 'fr'],
    ['7 de julio de 2021', 'es'],
    ['jul. 7, 2021 | 12:01 a. m.', 'es'],
    ['7 de julho de 2021 às 10h05', 'pt'],
    ['7 luglio 2021', 'it'],
    ['7 lipca 2021 | 10:00', 'pl'],
    ['7 Temmuz 2021 Çarşamba 12:30', 'tr'],
    ['2021年7月7日 12:30', 'zh'],
    ['2021/7/7 20:50', 'ja'],
    ['2021년 7월 7일', 'ko'],
    ['٧ يوليو ٢٠٢١', 'ar'],
    ['7 تموز 2021', 'ar'],
    ['۱۶ تیر ۱۴۰۰', 'fa'],
    ['۱۴۰۰/۰۴/۱۶ - ۱۸:۵۹', 'fa'],
    ['7 กรกฎาคม 2564', 'th'],
    ['7 ביולי 2021', 'he'],
    ['2021. július 7.', 'hu'],
    ['7. července 2021', 'cs'],
    ['7 Ιουλίου 2021', 'el'],
    ['7 जुलाई 2021', 'hi'],
  ])('%s', (text, language) => {
    expect(at(text, language)?.day).toBe('2021-07-07');
    expect(at(text)?.day).toBe(MONTHS_ONLY_AT_HOME.has(language) ? undefined : '2021-07-07');
  });

  /** Whose months are read only on pages in the language itself. */
  const MONTHS_ONLY_AT_HOME = new Set(['be', 'th', 'he', 'hu', 'cs', 'el', 'hi']);

  it.each([
    ['08/07/2021', 'en-US', '2021-08-07', '2021-07-08'],
    ['08/07/2021', 'en', '2021-08-07', '2021-07-08'],
    ['08/07/2021', 'en-GB', '2021-07-08', '2021-08-07'],
    ['08/07/2021', 'fr', '2021-07-08', '2021-08-07'],
    ['08.07.2021', 'ru', '2021-07-08', undefined],
    ['17/07/2021', 'en-US', '2021-07-17', undefined],
  ])('%s in %s may be two days', (text, language, day, or) => {
    expect(at(text, language)).toEqual({ day, ...(or === undefined ? {} : { or }) });
  });

  it.each([
    ['9:30 pm ET, Nov. 8, 2023', 1290, undefined],
    ['Nov 9, 2023, 12:51 AM EST', 51, -300],
    ['22:00 GMT, 26 September 2020', 1320, 0],
    ['7 июля 2021, 01:30 (МСК)', 90, 180],
  ])('%s has a time', (text, minute, offset) => {
    expect(at(text)).toMatchObject(offset === undefined ? { minute } : { minute, offset });
  });
});

describe('several dates', () => {
  it('come in order, each with its place', () => {
    const text = 'Published 7 July 2021\nUpdated 9 July 2021, 10:00';
    const found = findDates(text, { language: 'en' });
    expect(found.map(({ moment, start, end }) => [moment.day, text.slice(start, end)])).toEqual([
      ['2021-07-07', '7 July 2021'],
      ['2021-07-09', '9 July 2021, 10:00'],
    ]);
  });
});

describe('any text', () => {
  it('is read without a fault, and only days of the calendar come out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ maxLength: 12 }),
        (text, language) => {
          for (const { moment } of findDates(text, { language }))
            expect(new Date(`${moment.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(moment.day);
          readMoment(text, { language });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of digits and separators takes no time to speak of', () => {
    const start = performance.now();
    for (const unit of ['1 ', '12.', '2021-', 'July ', '1 July ', '٧ ', 'a. ', '1:', '2021 m. '])
      findDates(unit.repeat(3000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
