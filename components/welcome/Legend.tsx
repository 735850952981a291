import type { WelcomeStrings } from '@/utils/reading/strings/welcome';

const STYLES = ['name', 'outlet', 'status', 'disclaimer'] as const;

/** What the four kinds of marks look like; they differ in shape, not in colour. */
export function Legend({ strings: { legend, marks } }: { strings: WelcomeStrings }) {
  return (
    <ul class="legend small" aria-label={legend}>
      {STYLES.map((style) => (
        <li key={style} class={`legend-mark ${style}`}>
          {marks[style]}
        </li>
      ))}
    </ul>
  );
}
