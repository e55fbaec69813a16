// Pages by HTTP, with the policy of a strict server.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves a page under a Content-Security-Policy to whom `use` sends. @returns what was asked for beside it, too */
export async function served<Result>(
  html: string,
  policy: string,
  use: (url: string) => Promise<Result>,
): Promise<{ result: Result; asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    // Browsers look for it by themselves.
    if (url !== '/favicon.ico') asked.push(url!);
    response.writeHead(url === '/' ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    });
    response.end(url === '/' ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return { result: await use(`http://127.0.0.1:${port}/`), asked };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
