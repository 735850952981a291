import * as v from 'valibot';

/** Languages that every label and summary must exist in. */
export const LANGUAGES = ['en', 'ru'] as const;

/** A language the interface speaks and every pack text is written in (BCP 47). */
export type Language = (typeof LANGUAGES)[number];

export const localisedSchema = v.strictObject({ en: v.string(), ru: v.string() });

/** One text in every interface language. */
export type Localised = v.InferOutput<typeof localisedSchema>;

/** The interface language closest to a BCP 47 tag: Russian for `ru…`, English for all else. */
export function closestLanguage(tag: string): Language {
  return /^ru\b/i.test(tag) ? 'ru' : 'en';
}
