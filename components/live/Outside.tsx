import { Loading } from '@/components/shared/Loading';
import type { Language, LiveReply } from '@/utils/knowledge';
import { liveView } from '@/utils/reading/words/live-view';
import type { LiveStrings } from '@/utils/reading/strings/live';
import { LiveCard } from './LiveCard';

type OutsideProps = {
  words: LiveStrings;
  language: Language;
  /** What is looked up. */
  name: string;
  reply: LiveReply | 'asking';
  onAsk: () => void;
};

/** A name that the packs may not have: the offer to ask Wikipedia, or what Wikipedia said. */
export function Outside({ words, language, name, reply, onAsk }: OutsideProps) {
  return (
    <section class="part" aria-labelledby="outside">
      <h2 id="outside" class="label">
        {words.title}
      </h2>
      <Body {...{ words, language, name, reply, onAsk }} />
    </section>
  );
}

function Body({ words, language, name, reply, onAsk }: OutsideProps) {
  if (reply === 'asking') return <Loading text={words.looking} />;
  switch (reply.state) {
    case 'found':
      return <LiveCard words={words} view={liveView(reply.answer, reply, { words, language })} />;
    case 'none':
      return <p role="status">{words.none(name)}</p>;
    case 'offline':
    case 'failed':
    case 'busy':
      return (
        <div role="alert">
          <p>{words[reply.state]}</p>
          <button class="button" type="button" onClick={onAsk}>
            {words.retry}
          </button>
        </div>
      );
    default:
      return (
        <>
          <button class="button" type="button" onClick={onAsk}>
            {words.ask(name)}
          </button>
          <p class="soft small">{words.askHint}</p>
        </>
      );
  }
}
