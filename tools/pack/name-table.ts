import type { Localised, Name } from '@/utils/knowledge';
import { personForms, type PersonFields } from './expand/person';
import { inflectPhrase } from './inflect/inflect-ru';
import { plainName, type HintedName } from './name-hints';

/**
 * All written forms of an entity, with Russian case forms. The label comes first, then what the author wrote,
 * then what follows from the kind; of two equal texts in a language the author's hints win.
 */
export function nameTable(options: {
  label: Localised;
  authored: readonly HintedName[];
  derived: readonly HintedName[];
  person?: PersonFields;
  declines: boolean;
}): Name[] {
  const { label, authored, derived, person, declines } = options;
  const labels = (['en', 'ru'] as const).map((lang) => plainName(label[lang], lang));
  const table = new Map<string, HintedName>();
  for (const name of [...labels, ...authored, ...derived]) {
    const key = `${name.lang} ${name.text}`;
    const known = table.get(key);
    if (known === undefined || isLabelOnly(known, { labels, authored: authored.includes(name) }))
      table.set(key, name);
  }
  return [...table.values()].map((name) => compileName(name, { declines, ...(person ? { person } : {}) }));
}

/** Whether what is known of a text is only that it is the label, and the author now says more. */
function isLabelOnly(
  known: HintedName,
  { labels, authored }: { labels: readonly HintedName[]; authored: boolean },
): boolean {
  return authored && labels.includes(known);
}

function compileName(
  hinted: HintedName,
  { person, declines }: { person?: PersonFields; declines: boolean },
): Name {
  const { inflect, gender, plural, listed, hinted: _hinted, ...name } = hinted;
  const generated = inflect && declines ? formsOf() : [];
  const forms = [...new Set([...listed, ...generated])].filter((form) => form !== name.text);
  return { ...name, ...(forms.length > 0 ? { forms } : {}) };

  function formsOf(): string[] {
    if (person) return personForms(name.text, person);
    return inflectPhrase(name.text, {
      ...(gender === undefined ? {} : { gender }),
      ...(plural ? { plural } : {}),
      // A plural that may be written in lower case is a people: «талибов» is its accusative.
      animate: plural && name.case === 'common',
    });
  }
}
