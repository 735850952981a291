import type { Language } from '@/utils/knowledge';
import { formatDate } from '@/utils/reading/words/format-date';
import type { WelcomeStrings } from '@/utils/reading/strings/welcome';

type DemoProps = { strings: WelcomeStrings; language: Language };

/** An article for the content script to read: the date in its markup is what cards go by, as on any page. */
export function Demo({ strings: { article }, language }: DemoProps) {
  return (
    <article class="demo">
      <p class="demo-day">
        <time class="label" datetime={article.day}>
          {formatDate(article.day, language)}
        </time>
      </p>
      <h2 class="demo-headline">{article.headline}</h2>
      <p>{article.text}</p>
      <p class="demo-note">{article.note}</p>
    </article>
  );
}
