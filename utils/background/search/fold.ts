/**
 * Cyrillic letters as Latin ones, near to BGN/PCGN and to what people type. One way only, for names and queries
 * alike, so that what begins alike still begins alike: «Лав» is a beginning of "lavrov".
 */
const LATIN = pairs(
  'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ' +
    'ъ= ы=y ь= э=e ю=yu я=ya ' +
    // Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Kyrgyz and Tatar letters that stand in names.
    'і=i є=ye ґ=g ў=u ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ѕ=dz ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h җ=zh',
);
/** Latin letters that Unicode does not take apart into a plain one and a sign. */
const PLAIN = pairs('ø=o ł=l đ=d ð=d þ=th ß=ss æ=ae œ=oe ı=i ə=a ŋ=n');

/**
 * `text` as search compares it: Latin letters a–z and digits, lower case, words a space apart. Empty for scripts
 * other than Latin and Cyrillic.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`ʹʺ]/gu, '')
    .replace(/[^a-z\d\s]/gu, (letter) => LATIN.get(letter) ?? PLAIN.get(letter) ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Sounds that one alphabet or habit writes one way and another another: Harkiv, Jalta, Wolodymyr, Kaida, Erevan. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['kh', 'h'],
  ['h', 'kh', 'g'],
  ['g', 'h'],
  ['j', 'y', 'dzh'],
  ['dzh', 'j'],
  ['ye', 'e'],
  ['e', 'ye'],
  ['w', 'v'],
  ['v', 'w'],
  ['k', 'q', 'c'],
  ['c', 'k', 'ts'],
  ['q', 'k'],
  ['s', 'z'],
  ['z', 's'],
];

/** A folded query with its first sound written otherwise: slips are forgiven everywhere but there. */
export function withOtherBeginning(query: string): string[] {
  const [sound, ...others] = BEGINNINGS.find(([sound]) => query.startsWith(sound!)) ?? [];
  return sound === undefined ? [] : others.map((other) => other + query.slice(sound.length));
}

function pairs(table: string): Map<string, string> {
  return new Map(table.split(' ').map((pair) => pair.split('=') as [string, string]));
}
