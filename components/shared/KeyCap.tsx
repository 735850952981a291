import { keyText } from '@/utils/reading/hover/key-text';

/** A key, or keys pressed together, as the browser writes them. */
export function KeyCap({ name }: { name: string }) {
  return <kbd>{keyText(name)}</kbd>;
}
