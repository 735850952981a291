import type { ComponentChildren } from 'preact';

/** A drawing of 16 by 16 units in the colour of the text around it. It says nothing: its button has the name. */
export function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path d="M9.5 3.5L5 8l4.5 4.5" />
    </Icon>
  );
}

export function PinIcon({ filled }: { filled: boolean }) {
  return (
    <Icon>
      <path
        d="M5.5 2.5h5M6.25 2.5v4.25L4 9.5h8L9.75 6.75V2.5M8 9.5v4.25"
        class={filled ? 'filled' : undefined}
      />
    </Icon>
  );
}

export function MoreIcon() {
  return (
    <Icon>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" class="dots" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="M6.5 5L9.5 8l-3 3" />
    </Icon>
  );
}

export function GripIcon() {
  return (
    <Icon>
      <path d="M6 4.5h.01M10 4.5h.01M6 8h.01M10 8h.01M6 11.5h.01M10 11.5h.01" class="dots" />
    </Icon>
  );
}
