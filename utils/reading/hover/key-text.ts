/** Names of keys in a manifest that nobody has printed on a keyboard. */
const PRINTED: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  MacCtrl: 'Ctrl',
  Command: '⌘',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Space: '␣',
};

/** A key as browsers write it ("Alt+Period", "⌥."), with the signs that are on the keys ("Alt+."). */
export function keyText(key: string): string {
  return key
    .split('+')
    .map((part) => PRINTED[part] ?? part)
    .join('+');
}
