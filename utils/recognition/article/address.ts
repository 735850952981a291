/** The parts of an http(s) address that tell whose page it is. */
export type Address = { host: string; path: string; query: string };

const SHAPE = /^https?:\/*(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i;

/** Reads an absolute http(s) address, as pages write them: without a scheme, with one slash. */
export function readAddress(text: string): Address | undefined {
  const [, host, path, query] = SHAPE.exec(text.trim().replace(/^\/\//, 'https://')) ?? [];
  if (host === undefined || !/^[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?\.?$/u.test(host)) return undefined;
  return { host: host.toLowerCase().replace(/\.$/, ''), path: path || '/', query: query ?? '' };
}

/** The value of a query's parameter, decoded. */
export function parameter(query: string, name: string): string | undefined {
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at) === name) return decoded(pair.slice(at + 1).replaceAll('+', ' '));
  }
  return undefined;
}

/** Unescaped, or as it was when it is escaped wrongly. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
