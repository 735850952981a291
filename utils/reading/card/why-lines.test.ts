import { expect, test } from 'vitest';
import type { Reason } from '@/utils/recognition/annotation';
import { whyLines } from './why-lines';
import { cardCatalogueIn } from '@/utils/reading/strings/card';

test.each<[Reason, string, string]>([
  [{ why: 'full-name' }, 'The article uses the full name.', 'В статье дано полное имя.'],
  [{ why: 'acronym' }, 'The acronym is written in capitals.', 'Сокращение написано прописными буквами.'],
  [
    { why: 'acronym-defined', as: 'ОДКБ' },
    'The article explains the acronym: ОДКБ.',
    'В статье раскрыто сокращение: ОДКБ.',
  ],
  [
    { why: 'after-full', full: 'Lavrov' },
    'The article also gives the full name, Lavrov.',
    'В статье есть и полное имя: Lavrov.',
  ],
  [{ why: 'cue', word: 'oil' }, 'The article has the word “oil”.', 'В статье есть слово «oil».'],
  [
    { why: 'related', names: ['NATO', 'EU'] },
    'The article also names NATO and EU.',
    'В статье названы и связанные имена: NATO и EU.',
  ],
  [
    { why: 'only-reading' },
    'The pack knows nothing else by this name.',
    'В пакете нет ничего другого с таким именем.',
  ],
  [{ why: 'inflected', base: 'Талибан' }, 'A grammatical form of Талибан.', 'Форма имени «Талибан».'],
])('%o', (reason, en, ru) => {
  expect(whyLines([reason], cardCatalogueIn('en'))).toEqual([en]);
  expect(whyLines([reason], cardCatalogueIn('ru'))).toEqual([ru]);
});
