import type { ComponentProps } from 'preact';

type ToolProps = Omit<ComponentProps<'button'>, 'class'> & { label: string; class?: string };

/** A button that is only a sign: its name is said, and shown to who waits on it. */
export function Tool({ label, class: kind = '', ...rest }: ToolProps) {
  return <button class={`tool ${kind}`} type="button" aria-label={label} title={label} {...rest} />;
}
