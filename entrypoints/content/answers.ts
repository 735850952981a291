import type { Handlers } from '@/utils/messages/handle';
import type { PageCommand, ToPage } from '@/utils/messages/protocol';
import type { Page } from '@/utils/page/page';
import { pageState } from './page-state';

/** What a page answers to popup, side panel and background. They are ours, so a look at the shape is enough. */
export function answersOf(ready: Promise<Page>, document: Document): Handlers<ToPage> {
  const withPage =
    <R, T>(answer: (page: Page, request: R) => T | Promise<T>) =>
    async (request: R): Promise<T> =>
      answer(await ready, request);
  return {
    pageState: { parse: () => null, answer: withPage((page) => pageState(page, document)) },
    revealEntity: {
      parse: shape('entity', 'string'),
      answer: withPage((page, { entity }: { entity: string }) => page.revealEntity(entity)),
    },
    revealNote: {
      parse: shape('index', 'number'),
      answer: withPage((page, { index }: { index: number }) => page.revealNote(index)),
    },
    command: {
      parse: shape('command', 'string'),
      answer: withPage((page, { command }: { command: PageCommand }) => run(page, command)),
    },
    showAtSelection: {
      parse: shape('dossier', 'object'),
      answer: withPage((page, { dossier }: Parameters<ToPage['showAtSelection']>[0]) =>
        page.showAtSelection(dossier),
      ),
    },
  };
}

function shape<T>(field: keyof T, type: 'string' | 'number' | 'object'): (request: unknown) => T | undefined {
  return (request) => {
    const value = (request as Partial<T> | null)?.[field];
    return typeof value === type && value !== null ? (request as T) : undefined;
  };
}

function run(page: Page, command: PageCommand): boolean | Promise<boolean> {
  if (command === 'open-card') return page.openCard();
  if (command === 'close-card') return page.closeCard();
  return page.step(command === 'next-name' ? 1 : -1);
}
