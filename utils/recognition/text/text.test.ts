import { expect, test } from 'vitest';
import { foldText, tokensOf } from './index';

test.each([
  ['', ''],
  ['  \n ', ''],
  ['NATO', 'nato'],
  // Possessives and contractions
  ['Lavrov’s, LAVROV\u0027S, Russia\u0027ll', 'lavrov s , lavrov s , russia ll'],
  ['the States’ own', 'the states own'],
  // Apostrophes inside words
  ['Sana\u0027a Qur’an Ba‘ath', 'sanaa quran baath'],
  ['Xi’an’s', 'xian s'],
  ['O\u0027Brien l’Italia', 'o brien l italia'],
  ['Прем\u02BCєр Об’єднаних', 'премєр обєднаних'],
  // Quotes
  ['«движение „Талибан“»', 'движение талибан'],
  ['Microsoft® Windows™', 'microsoft windows'],
  // Hyphens and dashes
  ['al-Qaeda al‑Qaeda al–Qaeda', 'al qaeda al qaeda al qaeda'],
  ['Москва — столица', 'москва - столица'],
  ['Москва -- столица--да', 'москва - столица - да'],
  ['201-я 201st', '201 я 201st'],
  // Spaces, soft hyphens, zero width
  ['Islamic\u00A0State\u2009of\u202FX', 'islamic state of x'],
  ['Tali\u00ADban Tali\u200Bban Tali\u2060ban \uFEFFTaliban', 'taliban taliban taliban taliban'],
  // Accents
  ['Королёв КОРОЛЕ\u0308В', 'королев королев'],
  ['Лавро\u0301в за\u0301мок', 'лавров замок'],
  ['Андрей Андре\u0438\u0306 АНДРЕ\u0418\u0306', 'андрей андрей андрей'],
  ['Київ Ки\u0456\u0308в', 'киів киів'],
  ['São Paulo, Łódź, Malmö, Åland, Đà Nẵng', 'sao paulo , lodz , malmo , aland , da nang'],
  ['Straße STRASSE Æthelred Cœur', 'strasse strasse aethelred coeur'],
  ['İstanbul ISPARTA ısparta', 'istanbul isparta isparta'],
  ['ＮＡＴＯ ﬁn', 'nato fin'],
  ['Ὀδυσσεύς ΟΔΥΣΣΕΥΣ', 'οδυσσευσ οδυσσευσ'],
  // Look-alikes, by code point where a script is not what it seems
  ['Р\u006Fссия \u0421NN \u041E\u041EН', 'россия cnn оон'],
  ['iPhoneы', 'iphoneы'],
  // Abbreviations and initials
  ['U.S. U.S US U. S.', 'us us us us'],
  ['С.Ш.А. США', 'сша сша'],
  ['in the U.S. U.S. officials', 'in the us us officials'],
  ['U.S.-led', 'us led'],
  ['С.В. Лавров, С. В. Лавров, С.В.Лавров, Лавров С.В.', 'св лавров , св лавров , св лавров , лавров св'],
  ['S. Lavrov', 's lavrov'],
  ['George H. W. Bush', 'george hw bush'],
  ['St. Petersburg, Mr. Trump, им. Ленина', 'st petersburg , mr trump , им ленина'],
  ['in 2020. Then', 'in 2020 . then'],
  ['в пункте 1. Далее', 'в пункте 1 . далее'],
  // Punctuation that parts
  ['Washington, D.C.', 'washington , dc'],
  ['Lenta.ru', 'lenta . ru'],
  ['AT&T', 'at & t'],
  ['24/7 (ok)', '24 / 7 ( ok'],
  ['end. Start! Why? «Да!»', 'end . start ! why ? да'],
  ['one\ntwo\r\nthree', 'one two three'],
  ['one\n \ntwo', 'one \u2029 two'],
  ['one\uFFFCtwo \uFFFC three', 'one \u2029 two \u2029 three'],
  ['Name¹ x² ½', 'name ¹ x'],
  // Others
  ['𝗥𝘂𝘀𝘀𝗶𝗮', 'russia'],
  ['a 🇷🇺 b', 'a \u{1F1F7}\u{1F1FA} b'],
  ['दिल्ली', 'दिल्ली'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('offsets are those of the text as given, and cover exactly the word', () => {
  const text = ' «Лавро\u0301в\u00AD’s» U.S. (𝗥𝘂)';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Лавро\u0301в',
    's',
    'U.S.',
    '𝗥𝘂',
  ]);
});

test.each([
  ['сообщает TACC', 'тасс'],
  ['TACC, 12 ноября', 'тасс'],
  ['в BBC и CNN', 'ввс'],
  ['the НАТО summit', 'hato'],
  ['the СОР summit', 'cop'],
  ['reported by TACC', undefined],
  ['это box', undefined],
  ['на NATO', undefined],
  ['A и B', undefined],
])('another reading in %j: %j', (text, other) => {
  expect(tokensOf(text).find((token) => token.other)?.other).toBe(other);
});
