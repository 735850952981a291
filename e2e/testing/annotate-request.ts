import type { AnnotateRequest } from '@/utils/messages/protocol';

/** What a content script asks about a page that says one paragraph. */
export function annotateRequest(text: string): AnnotateRequest {
  const url = 'https://www.themoscowtimes.com/2021/07/07/an-article-a74450';
  return {
    url,
    clues: { url, language: 'en', title: 'A page', elements: [], scripts: [], above: '', below: '' },
    blocks: [{ text, kind: 'paragraph' }],
  };
}
