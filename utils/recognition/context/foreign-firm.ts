import type { Setting } from './setting';
import type { Span } from './span';

/** What firms of some countries are called by law, and these countries. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  plc: ['united-kingdom', 'ireland'],
  gmbh: ['germany', 'austria', 'switzerland'],
  ag: ['germany', 'austria', 'switzerland'],
  spa: ['italy'],
  pty: ['australia', 'south-africa'],
  kk: ['japan'],
};
const BEHIND =
  /^(?: (?:Co|Corp|Inc|Ltd|Group|Holdings?|International|Company)\b\.?){0,2} (?<form>plc|Plc|PLC|GmbH|AG|SpA|SPA|Pty|KK)\b/u;
const READ = 48;

/** "General Electric Co Plc" is British and not the American firm of that name; "Ford GmbH" is a part of Ford. */
export function isForeignFirm({ block, end, readings }: Span, setting: Setting): boolean {
  const form = BEHIND.exec(setting.textOf(block).slice(end, end + READ))?.groups?.['form'];
  if (form === undefined) return false;
  const { lexicon } = setting;
  const homes = readings.flatMap(({ entity }) => lexicon.homeOf(entity) ?? []);
  const countries = FORMS[form.toLowerCase()]!;
  return homes.length > 0 && homes.every((home) => !countries.includes(lexicon.idOf(home)));
}
