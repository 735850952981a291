import type { EntityId, Kind } from '@/utils/knowledge';
import type { DisclaimerContext } from './context';
import { isListable, isMeant } from './listed';
import { isOfMeta, META } from './products';

/** The entity of the pack that `written` names, as a note's subject: certain, or none. */
export function entityNamed(
  written: string,
  context: DisclaimerContext & { meant: readonly EntityId[] },
): EntityId | undefined {
  if (isOfMeta(written)) {
    const owner = context.entitiesNamed(META).find((id) => isMeant(id, context));
    if (owner !== undefined) return owner;
  }
  const { names, longer } = readingsOf(written);
  for (const text of names) {
    const found = context.entitiesNamed(text).filter((id) => isNamedBy(text, context.kindOf(id)));
    const meant = found.filter((id) => isMeant(id, context));
    const only = meant.length === 1 ? meant[0] : found.length === 1 ? found[0] : undefined;
    if (only !== undefined) return only;
  }
  for (const text of longer) {
    const meant = context.entitiesNamed(text).filter((id) => isMeant(id, context));
    if (meant.length === 1) return meant[0];
  }
  return undefined;
}

/** How a body of the same name that stands on a list is told apart: where it works, or its legal form. */
const APART = [' in Russia', ' Russia', ' в России', ' Inc', ' Инк'];

/**
 * The listed body that `written` means where the name's own body stands on no such list: "Jehovah's Witnesses (banned in
 * Russia)" concerns their organisation there. `undefined` where none or several could be meant.
 */
export function siblingNamed(
  written: string,
  context: DisclaimerContext & { meant: readonly EntityId[] },
): EntityId | undefined {
  const bare = written.replaceAll(',', '');
  const found = ['', ...APART].flatMap((rest) => context.entitiesNamed(bare + rest));
  const meant = new Set(found.filter((id) => isMeant(id, context)));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** A surname alone is nobody in particular. */
function isNamedBy(text: string, kind: Kind): boolean {
  return isListable(kind) && (kind !== 'person' || /\s/u.test(text.trim()));
}

/** What a registered name begins or ends with. */
const LEGAL_FORM = /^(?:ООО|АНО|НКО|РОО|МОО)\s+|[\s,]+(?:SIA|Inc|Ltd|LLC|gGmbH|GmbH|B\.?V)\.?$/iu;

/** Whether a name as written ends with a legal form: the same name without it may be another body's. */
export function hasLegalForm(written: string): boolean {
  return /[\s,](?:Inc|Ltd|LLC|Corp|plc|GmbH|Инк)\.?$/iu.test(written);
}

/** Words for kinds of bodies that registers have before or after a name and the press leaves out. */
const KINDS = {
  before: ['движение', 'организация', 'группировка', 'партия', 'фонд', 'телеканал', 'издание', 'газета'],
  after: ['movement', 'group', 'party', 'foundation', 'foundations', 'network'],
};

/**
 * What a written name may be known as: itself, without a footnote's digit, in usual case, without its first words;
 * then each of these with the word for its kind that registers have in its name.
 */
function readingsOf(text: string): { names: string[]; longer: string[] } {
  const bare = text.replace(LEGAL_FORM, '').replace(/(?<=\p{L}{2})\d{1,2}$/u, '');
  const words = bare.split(/\s+/u);
  const shorter = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  const usual = bare.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const readings = [bare, ...(bare === bare.toUpperCase() ? [usual] : []), ...shorter];
  const names = readings.map((reading) => reading.replaceAll(/^["«“„]|["»”]$/gu, ''));
  const longer = names.flatMap((name) =>
    /\p{Script=Cyrillic}/u.test(name)
      ? KINDS.before.map((kind) => `${kind} ${name}`)
      : KINDS.after.map((kind) => `${name} ${kind}`),
  );
  return { names, longer };
}
