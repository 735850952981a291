import { render } from 'preact';
import { Card } from './Card';
import { createCardSession, type CardSession, type SessionPorts } from './card-session';

/** Cards within `box`, drawn at once whenever they change. */
export function mountCard(box: Element, ports: Omit<SessionPorts, 'draw'>): CardSession {
  const session = createCardSession({
    ...ports,
    draw: (props, number) => {
      const root = box.getRootNode() as ShadowRoot;
      const before = root.activeElement;
      render(<Card key={number} {...props} />, box);
      // What was pressed is gone with its card: the reader goes on in the new one.
      if (before && !root.activeElement) box.querySelector<HTMLElement>('.card')!.focus();
    },
  });
  return {
    show: session.show,
    clear: () => {
      session.clear();
      render(null, box);
    },
  };
}
