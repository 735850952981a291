import './loading.css';

/** Says that something is on its way, with lines in its place; still for who wants less motion. */
export function Loading({ text }: { text: string }) {
  return (
    <div class="loading">
      <output class="soft">{text}</output>
      <div class="loading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
