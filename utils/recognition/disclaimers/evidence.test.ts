import { describe, expect, test } from 'vitest';
import { isEnough, weigh, type Reason } from './evidence';
import { pageOf } from './page-of';
import { readSpan } from './reading';
import { KNOWN } from './testing/known';
import { nameTable, plainContext } from './testing/plain-context';
import { trimmed } from './view';

const names = nameTable(KNOWN);

function weighed(text: string): Reason[] {
  const article = { blocks: [{ text, kind: 'paragraph' as const }] };
  const page = pageOf(text, plainContext(article, names));
  return weigh(page, readSpan(page, trimmed(page.view, { start: 0, end: page.view.flat.length })));
}

describe('a standing state is a note', () => {
  test.each([
    'Hamas is proscribed as a terrorist organisation by the UK.',
    'The Taliban is a terrorist organization banned in Russia.',
    'Издание признано в РФ иностранным агентом.',
    'Организация запрещена в России.',
    'The organization is outlawed in Tajikistan.',
    'RT is funded in whole or in part by the Russian government.',
  ])('%s', (text) => expect(isEnough(weighed(text))).toBe(true));
});

describe('what happened, may be or is said is news', () => {
  test.each([
    ['Paraguay declared both groups terrorist organisations by decree.', 'somebody acts'],
    ['Russia took the Taliban off its list of banned terrorist organizations.', 'somebody acts'],
    ['Hamas was designated a terrorist organization by the EU on Monday.', 'has a day'],
    ['Hamas was designated a terrorist organization by the EU on Monday.', 'is of the past'],
    ['По его словам, «Талибан» запрещён в России.', 'has a source'],
    ['Организацию могут признать нежелательной в России.', 'may be'],
    ['The Taliban is not designated as a terrorist organization by the UN.', 'is not so'],
    ['Although outlawed in Russia, the Taliban is a guest there.', 'is part of a longer thought'],
    ['Он признан виновным в организации экстремистского сообщества.', 'is of a crime'],
    ['Пропаганда ЛГБТ в России запрещена.', 'is of things'],
    ['Песня признана экстремистской в Кирове.', 'is of a work'],
    ['Иноагентам запрещено размещать рекламу.', 'is a ban on acts'],
    ['В России признаны нежелательными 280 организаций.', 'is a count'],
    ['Иноагентами признаны журналисты.', 'tells last who it is'],
    ['Terrorist organizations are banned in Russia.', 'is of all such bodies'],
    ['Вы признаны иностранным агентом.', 'speaks to readers'],
    ['Is Hamas a terrorist organisation banned in the UK?', 'is asked'],
    ['⚡️ Издание признано иноагентом', 'is announced'],
    ['The agency posted a list of bodies recognized as terrorist in Russia.', 'is of a list'],
    ['The UN has long resisted labeling Hezbollah as a terrorist organization.', 'says something else'],
    ['Weekly Examiner on terrorist groups in France', 'says of nobody what they are designated'],
    ['Polygamy is outlawed in Russia.', 'nobody is named'],
    ['The Communist Party is banned in Ukraine.', 'is a plain ban abroad'],
    ['Российские каналы запрещены в Молдавии.', 'is a plain ban abroad'],
  ])('%s: %s', (text, why) => {
    const reasons = weighed(text);
    expect(reasons.filter(({ weight }) => weight < 0).map((reason) => reason.why)).toContain(why);
    expect(isEnough(reasons)).toBe(false);
  });
});
