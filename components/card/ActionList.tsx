import { useState } from 'preact/hooks';
import { citation, type CopyFormat } from '@/utils/reading/card/citation';
import { reportAddress } from '@/utils/reading/card/report-address';
import type { CardProps } from './card-props';
import { useCardWords } from './card-words';
import { OutLink } from './OutLink';

/** What can be done with what the card says, and what the reader wants of names like it. */
export function ActionList({ content, reasons, actions, trail }: CardProps) {
  const { words } = useCardWords();
  const [copied, setCopied] = useState('');
  if (content.about !== 'entity' && content.about !== 'note') return null;
  const view = content.about === 'entity' ? content.view : undefined;
  const source = content.view.sources[0];
  const copy = (format: CopyFormat) => async () => {
    if (!view) return;
    const done = await actions.onCopy(citation(view, format, words), format);
    setCopied(done ? words.copied : words.copyFailed);
  };
  /** Of a mark on the page: not of a card that another card led to. */
  const isOfMark = view !== undefined && trail.length === 0 && reasons !== undefined;
  return (
    <>
      <ul class="actions">
        {view && <Action label={words.copyText} act={copy('text')} />}
        {view && <Action label={words.copyMarkdown} act={copy('markdown')} />}
        {source && (
          <li>
            <OutLink url={source.url}>{words.openSource}</OutLink>
          </li>
        )}
        {isOfMark && <Action label={words.notThis} act={actions.onNotThis} />}
        {isOfMark && <Action label={words.hideName} act={actions.onHideName} />}
        {view && (
          <li title={words.reportHint}>
            <OutLink url={reportAddress(view, { reasons })}>{words.report}</OutLink>
          </li>
        )}
        {actions.onNeverHere && <Action label={words.neverHere} act={actions.onNeverHere} />}
      </ul>
      <p class="done" role="status">
        {copied}
      </p>
    </>
  );
}

function Action({ label, act }: { label: string; act: () => void | Promise<void> }) {
  return (
    <li>
      <button class="action" type="button" onClick={() => void act()}>
        {label}
      </button>
    </li>
  );
}
