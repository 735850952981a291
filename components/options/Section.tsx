import type { ComponentChildren } from 'preact';

type SectionProps = { id: string; title: string; intro?: string; children: ComponentChildren };

/** A part of the options page. `id` is its anchor. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {title}
      </h2>
      {intro && <p class="soft section-intro">{intro}</p>}
      {children}
    </section>
  );
}
