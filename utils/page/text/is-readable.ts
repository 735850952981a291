const XHTML = 'http://www.w3.org/1999/xhtml';

/** Whether a document is a page of text: not XML, a feed, a picture, or a page still without anything in it. */
export function isReadable(document: Document): boolean {
  const { documentElement: root, contentType } = document;
  return root?.namespaceURI === XHTML && root.localName === 'html' && /html/.test(contentType);
}
