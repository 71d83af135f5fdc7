import { createServer } from 'node:net';

/** The names that a browser may take `localhost` for. */
const loopbacks = ['127.0.0.1', '::1'];

/** True when nobody listens on this port of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  const answers = await Promise.all(loopbacks.map((host) => canListen(host, port)));
  return answers.every(Boolean);
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    /* Where a machine has no such address, nobody else listens on it either. */
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
