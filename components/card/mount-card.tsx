import { render } from 'preact';
import { Card } from './Card';
import { createCardSession, type CardSession, type SessionPorts } from './card-session';

/** Cards within `box`, drawn at once whenever they change. */
export function mountCard(box: Element, ports: Omit<SessionPorts, 'draw'>): CardSession {
  const session = createCardSession({
    ...ports,
    draw: (props, number) => render(<Card key={number} {...props} />, box),
  });
  return {
    show: session.show,
    clear: () => {
      session.clear();
      render(null, box);
    },
  };
}
