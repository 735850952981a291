type SampleProps = { text: string; name: string; style: 'quiet' | 'clear' };

/** A sentence with a mark in it, as pages will have them. */
export function Sample({ text, name, style }: SampleProps) {
  const [before, after] = text.split(name);
  return (
    <p class="sample">
      {before}
      <span class={`sample-mark ${style}`}>{name}</span>
      {after}
    </p>
  );
}
