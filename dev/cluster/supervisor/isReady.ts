import { readFileSync, statSync } from 'node:fs';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { ReadyProbe } from './processSpec.ts';

const answerWithinMs = 2_000;

/** Asks once whether the process serves; `logStart` is where the log of this run of it begins. */
export async function isReady(
  probe: ReadyProbe,
  log: { file: string; start: number },
): Promise<boolean> {
  if (probe.kind === 'line') return hasLine(log, probe.text);
  try {
    const { status, body } = await getAnswer(probe);
    return status === 200 && body.replaceAll(/\s/g, '').includes(probe.body ?? '');
  } catch {
    return false;
  }
}

function hasLine(log: { file: string; start: number }, text: string): boolean {
  if (statSync(log.file).size <= log.start) return false;
  return readFileSync(log.file).subarray(log.start).toString('utf8').split('\n').includes(text);
}

type AnswerProbe = Extract<ReadyProbe, { kind: 'answer' }>;

function getAnswer(probe: AnswerProbe): Promise<{ status: number; body: string }> {
  const isSecure = probe.url.startsWith('https:');
  const ca = probe.caFile === undefined ? {} : { ca: readFileSync(probe.caFile) };
  return new Promise((resolve, reject) => {
    const send = isSecure ? requestHttps : requestHttp;
    const sent = send(probe.url, { agent: false, timeout: answerWithinMs, ...ca }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (body += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      answer.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.end();
  });
}
