import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export type PackServer = {
  /** As the worker's `fetch`, for https addresses of any host, all of which lead to the server. */
  fetch: typeof fetch;
  /** What was asked, as `host path`. */
  asked: string[];
  close: () => Promise<void>;
};

/** A local server that plays every https host. Redirects are followed as a browser does, with the names the hosts have. */
export async function servePacks(listener: RequestListener): Promise<PackServer> {
  const asked: string[] = [];
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function once(url: URL, init: RequestInit | undefined): Promise<Response> {
    asked.push(`${url.host} ${url.pathname}`);
    const headers = new Headers(init?.headers);
    headers.set('x-host', url.host);
    const address = `http://127.0.0.1:${port}${url.pathname}${url.search}`;
    const response = await fetch(address, { ...init, headers, redirect: 'manual', cache: 'no-store' });
    Object.defineProperty(response, 'url', { value: url.href });
    return response;
  }

  return {
    asked,
    fetch: async (input, init) => {
      let url = new URL(String(input instanceof Request ? input.url : input));
      for (let hops = 0; hops < 5; hops += 1) {
        const response = await once(url, init);
        const location = response.headers.get('location');
        if (init?.redirect === 'manual' || location === null) return response;
        url = new URL(location, url);
      }
      throw new TypeError('too many redirects');
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
