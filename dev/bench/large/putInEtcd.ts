import type { Copy } from './buildCopies.ts';

/* The most that etcd takes at once, unless it is told otherwise. */
const atOnce = 128;

/** Writes objects where the API server keeps them: nothing checks them, so they must be as it would store them. */
export async function putInEtcd(port: number, copies: readonly Copy[]): Promise<void> {
  for (let start = 0; start < copies.length; start += atOnce) {
    const success = copies.slice(start, start + atOnce).map(({ key, object }) => ({
      requestPut: { key: encode(key), value: encode(JSON.stringify(object)) },
    }));
    const answer = await fetch(`http://127.0.0.1:${port}/v3/kv/txn`, {
      method: 'POST',
      body: JSON.stringify({ success }),
    });
    if (!answer.ok) throw new Error(`etcd took no objects: ${await answer.text()}`);
  }
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64');
}
