/** A set of words written as one string, split when first asked. */
export function wordList(...parts: string[]): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(parts.join(' ').split(' '));
    return words.has(word);
  };
}
