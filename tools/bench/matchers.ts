import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import ModernFast from 'modern-ahocorasick/fast';
import { compileNameIndex, openNameIndex } from '@/utils/recognition/name-index';

/** `build` makes what counts the names in a text, with their positions at hand. */
export type MatcherMaker = { name: string; build: (names: readonly string[]) => (text: string) => number };

export const OURS: MatcherMaker = {
  name: 'name index',
  build(names) {
    const forms = names.map((text, form) => ({ text, form }));
    const index = openNameIndex(compileNameIndex(forms))!;
    return (text) => {
      let count = 0;
      index.match(text, () => {
        count += 1;
      });
      return count;
    };
  },
};

/** The limit of anything that looks at every code unit of a string. */
export const LIMIT: MatcherMaker = {
  name: 'charCodeAt loop',
  build: () => (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
    return sum & 1;
  },
};

export const PACKAGES: MatcherMaker[] = [
  {
    name: '@monyone/aho-corasick',
    build(names) {
      const matcher = new MonyoneAhoCorasick([...names]);
      return (text) => matcher.matchInText(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    build(names) {
      const matcher = new MonyoneFast([...names]);
      return (text) => matcher.matchInText(text).length;
    },
  },
  {
    name: 'modern-ahocorasick',
    build(names) {
      const matcher = new ModernAhoCorasick(names);
      return (text) => matcher.search(text).length;
    },
  },
  {
    name: 'modern-ahocorasick/fast',
    build(names) {
      const matcher = new ModernFast(names);
      return (text) => matcher.search(text).length;
    },
  },
];

/** The longest name first, since an alternation takes the first that fits; on word boundaries as ours. */
export const ALTERNATION: MatcherMaker = {
  name: 'RegExp alternation',
  build(names) {
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    const escaped = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'gu');
    return (text) => {
      let count = 0;
      pattern.lastIndex = 0;
      while (pattern.exec(text)) count += 1;
      return count;
    };
  },
};

export const MATCHERS: MatcherMaker[] = [OURS, LIMIT, ...PACKAGES, ALTERNATION];
