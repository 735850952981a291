import type { ThenAndNow as Offices } from '@/utils/reading/card/offices';
import { Value } from './Facts';

/** What a person was on the article's day, beside what they are today. */
export function ThenAndNow({ then, now }: Offices) {
  return (
    <div class="then-and-now">
      {[then, now].map(({ heading, values, empty }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {values.length === 0 && <p class="aside">{empty}</p>}
          {values.map((value) => (
            <p key={`${value.text} ${value.aside ?? ''}`}>
              <Value value={value} />
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
