import petrovich from 'petrovich';
import { adjectiveForms } from './inflect-ru-adjectives';
import { declineNoun } from './inflect-ru-nouns';

/** The five oblique cases, in the order every table here uses. */
export const OBLIQUE_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** What is known of the person a name belongs to. */
export type PersonHint = { gender: 'm' | 'f'; surname: string; patronymic?: string };

/** Parts of names that never decline. */
const PARTICLES: ReadonlySet<string> = new Set(
  'абу аль ас аш ан эль ибн бен бин бинт фон дер ден ван де ди да дель дос ла ле оглы кызы оф'.split(' '),
);

/** Oblique case forms of one written form of a person's name, in the order of the cases, without repeats. */
export function inflectPersonName(text: string, hint: PersonHint): string[] {
  const words = text.split(' ');
  const span = surnameSpan(text, hint.surname);
  let at = 0;
  const parts = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return { word, inSurname: span !== undefined && start >= span.start && start < span.end };
  });
  // In «Ким Чен Ын» and «Си Цзиньпин» only the last part declines; «Елизавета II» has nothing else to decline.
  const leads = span?.start === 0 && hint.patronymic === undefined;
  const last = parts.findLastIndex(({ word, inSurname }) => !isFixed(word, inSurname));
  const rows = OBLIQUE_CASES.map((kase) =>
    parts
      .map(({ word, inSurname }, index) => {
        if (isFixed(word, inSurname) || (leads && index < last)) return word;
        return declinePart(word, { hint, inSurname, kase });
      })
      .join(' '),
  );
  return [...new Set([...rows, ...foreignInstrumental(rows[3]!, hint)])].filter((form) => form !== text);
}

function declinePart(
  word: string,
  { hint, inSurname, kase }: { hint: PersonHint; inSurname: boolean; kase: Kase },
): string {
  const { gender, patronymic } = hint;
  // «Буш — младший», «Буш-младший»
  const epithet = /^(.+-)?(младший|старший)$/u.exec(word);
  if (epithet) {
    const [, head = '', tail = ''] = epithet;
    const declined = head === '' ? '' : `${declinePart(head.slice(0, -1), { hint, inSurname: true, kase })}-`;
    return declined + declineEpithet(tail, kase);
  }
  if (inSurname) return declineSurname(word, { gender, kase });
  if (word === patronymic) return petrovich({ middle: word, gender: sex(gender) }, kase).middle ?? word;
  return declineGiven(word, { gender, kase });
}

/** «Остином» beside «Путиным»: the ending does not tell a foreign name in -ин, a patronymic rules it out. */
function foreignInstrumental(form: string, { gender, patronymic }: PersonHint): string[] {
  return gender === 'm' && patronymic === undefined && /[иы]ным$/u.test(form)
    ? [form.replace(/ым$/u, 'ом')]
    : [];
}

type Kase = (typeof OBLIQUE_CASES)[number];
type WordHint = { gender: 'm' | 'f'; kase: Kase };

function surnameSpan(text: string, surname: string): { start: number; end: number } | undefined {
  const start = text.endsWith(surname)
    ? text.length - surname.length
    : text.startsWith(`${surname} `)
      ? 0
      : -1;
  return start === -1 ? undefined : { start, end: start + surname.length };
}

/** An initial, a number, a word in Latin letters, or a particle; «Бен» is one in a surname only. */
function isFixed(word: string, inSurname: boolean): boolean {
  if (!/\p{Script=Cyrillic}/u.test(word) || /\.$|\d|[A-Za-z]/.test(word)) return true;
  return PARTICLES.has(inSurname ? word.toLocaleLowerCase('ru') : word);
}

function sex(gender: 'm' | 'f'): 'male' | 'female' {
  return gender === 'm' ? 'male' : 'female';
}

/** «Буша — младшего» */
function declineEpithet(word: string, kase: Kase): string {
  const forms = adjectiveForms(word, { gender: 'm', plural: false, animate: true });
  return forms[OBLIQUE_CASES.indexOf(kase)]?.[0] ?? word;
}

/** French given names that end like feminine ones: «Франсуа», «Николя». */
const FRENCH = /[аоуэ]а$|^(?:Николя|Тома|Люка)$/u;

function declineGiven(word: string, { gender, kase }: WordHint): string {
  if (FRENCH.test(word)) return word;
  return afterPrefix(word, (name) => {
    // «Касым-Жомарта», «Жан-Клода»: of a man's double name the last part declines.
    const hyphen = gender === 'm' ? name.lastIndexOf('-') + 1 : 0;
    const last = name.slice(hyphen);
    const declined = petrovich({ first: last, gender: sex(gender) }, kase).first ?? last;
    const form = spelledAfterSibilant(name, unlessLeft(last, { declined, gender, kase }));
    // «Джорджем»: the package writes «Джорджом».
    return name.slice(0, hyphen) + (/[жшчщц]$/u.test(last) ? form.replace(/ом$/u, 'ем') : form);
  });
}

function declineSurname(word: string, { gender, kase }: WordHint): string {
  return afterPrefix(word, (name) => {
    const inCase = (which: Kase) => petrovich({ last: name, gender: sex(gender) }, which).last ?? name;
    // The package leaves «Хмара» as it is in the accusative alone.
    if (kase === 'accusative' && gender === 'm' && /[ая]$/u.test(name) && inCase('genitive') !== name)
      return name.slice(0, -1) + (name.endsWith('а') ? 'у' : 'ю');
    return spelledAfterSibilant(name, unlessLeft(name, { declined: inCase(kase), gender, kase }));
  });
}

/** The package leaves some men's names in a consonant as they are («Каш», «Буш»): those decline as nouns. */
function unlessLeft(name: string, { declined, gender, kase }: WordHint & { declined: string }): string {
  if (declined !== name || gender === 'f' || !/[бвгджзйклмнпрстфхцчшщ]$/u.test(name) || /[иы]х$/u.test(name))
    return declined;
  return (
    declineNoun(name, { gender, plural: false, animate: true })?.forms[OBLIQUE_CASES.indexOf(kase)]?.[0] ??
    name
  );
}

/** Declines what follows «аль-», «эль-», «аш-». */
function afterPrefix(word: string, decline: (name: string) => string): string {
  const prefix = /^(?:аль|эль|ас|аш|ад|ар|ат|аз|ан|бен|ибн|абу)-/iu.exec(word)?.[0] ?? '';
  return prefix + decline(word.slice(prefix.length));
}

/** Unstressed «ой» is written «ей» after ж, ш, ч, щ, ц: «Джорджей». The package keeps «ой». */
function spelledAfterSibilant(name: string, declined: string): string {
  return /[жшчщц]а$/u.test(name) ? declined.replace(/([жшчщц])ой$/u, '$1ей') : declined;
}
