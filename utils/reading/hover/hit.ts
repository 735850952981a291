import type { Dossier, EntityId, Language } from '@/utils/knowledge';
import { cornerCountry } from '@/utils/reading/card/facts';
import { commonStringsIn } from '@/utils/reading/strings/common';

/** A name that was found, as lists of look-ups show it. */
export type Hit = {
  entity: EntityId;
  title: string;
  kind: string;
  /** The country, where there is one. */
  corner?: string;
  /** The written form that fits, where it is not the title. */
  found?: { text: string; lang: string };
};

/** `name` is the form that was found. */
export function hitOf(dossier: Dossier, language: Language, name?: { text: string; lang: string }): Hit {
  const { entity, refs } = dossier;
  const title = entity.label[language];
  const value = cornerCountry(dossier)?.value;
  const corner = value && 'entity' in value ? refs[value.entity]?.label[language] : undefined;
  return {
    entity: entity.id,
    title,
    kind: commonStringsIn(language).kinds[entity.kind],
    ...(corner === undefined ? {} : { corner }),
    ...(name === undefined || name.text === title ? {} : { found: name }),
  };
}
