import { expect, test } from 'vitest';
import { reportAddress, REPOSITORY } from './report-address';

const view = { entity: 'csto', title: 'ОДКБ & Co', footer: 'World affairs, as of 24 November 2026' };

test('opens a new issue that names the entity, the pack and why it was marked', () => {
  const address = new URL(
    reportAddress(view, {
      reasons: [{ why: 'acronym' }, { why: 'related', names: ['NATO', 'ЕС'] }],
      surface: 'CSTO',
    }),
  );
  expect(address.href.startsWith(`${REPOSITORY}/issues/new?`)).toBe(true);
  expect(address.searchParams.get('title')).toBe('ОДКБ & Co: ');
  const body = address.searchParams.get('body')!;
  expect(body).toContain('Entity: `csto` (ОДКБ & Co)');
  expect(body).toContain('Pack: World affairs, as of 24 November 2026');
  expect(body).toContain('Marked: “CSTO”');
  expect(body).toContain('Why: acronym; related (NATO, ЕС)');
});

test('stays short enough to be opened', () => {
  const address = reportAddress(view, { reasons: [{ why: 'cue', word: 'long '.repeat(5_000) }] });
  expect(address.length).toBeLessThan(8_000);
});
