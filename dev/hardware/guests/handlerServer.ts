import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { getMessage } from '../../kube/apiError.ts';
import { readAll } from '../../kube/connection.ts';
import { buildFilesystems, buildGuestInfo, buildUsers } from './agentReports.ts';
import type { GuestCaches } from './guestDeps.ts';
import { GuestError } from './guestErrors.ts';
import type { GuestOperations } from './guestOperations.ts';
import { getGuestSettings } from './guestSettings.ts';

const clientName = 'kubevirt.io:system:client:virt-handler';
const route = /^\/v1\/namespaces\/([^/]+)\/virtualmachineinstances\/([^/]+)\/([a-z]+)$/;

export type HandlerServerDeps = {
  certsDir: string;
  port: number;
  operations: GuestOperations;
  caches: Pick<GuestCaches, 'instances'>;
};

/** The door by which virt-api reaches virt-handler; only virt-api's certificate opens it. */
export function startHandlerServer(deps: HandlerServerDeps): Promise<Server> {
  const read = (name: string): Buffer => readFileSync(join(deps.certsDir, name));
  const server = createServer(
    {
      cert: read('handler.crt'),
      key: read('handler.key'),
      ca: read('ca.crt'),
      requestCert: true,
      rejectUnauthorized: true,
    },
    (request, response) => {
      answer(deps, request).then(
        (body) => send(response, body === undefined ? 202 : 200, body),
        (error: unknown) => {
          const status = error instanceof GuestError ? error.status : 500;
          send(response, status, getMessage(error));
        },
      );
    },
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(deps.port, '127.0.0.1', () => resolve(server));
  });
}

function send(response: ServerResponse, status: number, body: object | string | undefined): void {
  const isJson = typeof body === 'object';
  response.writeHead(status, { 'content-type': isJson ? 'application/json' : 'text/plain' });
  response.end(isJson ? JSON.stringify(body) : body);
}

async function answer(
  deps: HandlerServerDeps,
  request: IncomingMessage,
): Promise<object | undefined> {
  if (getPeerName(request) !== clientName) throw new GuestError(`only ${clientName} may ask`, 403);
  const [, namespace, name, action = ''] = route.exec(request.url ?? '') ?? [];
  if (namespace === undefined) throw new GuestError(`${request.url} is not served here`, 404);
  const key = `${namespace}/${name}`;
  if (request.method === 'GET') return getReport(deps, key, action);
  await operate(deps.operations, { key, action, body: await readAll(request) });
  return undefined;
}

function getPeerName({ socket }: IncomingMessage): string | string[] | undefined {
  return socket instanceof TLSSocket ? socket.getPeerCertificate().subject.CN : undefined;
}

function getReport({ caches }: HandlerServerDeps, key: string, action: string): object {
  const guest = caches.instances.get(key);
  if (guest === undefined) throw new GuestError(`VirtualMachineInstance ${key} not found`, 404);
  const settings = getGuestSettings(guest);
  switch (action) {
    case 'guestosinfo':
      return buildGuestInfo(guest, settings);
    case 'userlist':
      return buildUsers(settings);
    case 'filesystemlist':
      return buildFilesystems(guest, settings);
    default:
      throw new GuestError(`${action} is not played`, 404);
  }
}

function operate(
  operations: GuestOperations,
  { key, action, body }: { key: string; action: string; body: string },
): Promise<void> {
  switch (action) {
    case 'freeze':
      return operations.freeze(key, parseBody(body));
    case 'unfreeze':
      return operations.unfreeze(key);
    case 'pause':
      return operations.pause(key);
    case 'unpause':
      return operations.unpause(key);
    case 'softreboot':
      return operations.reboot(key, 'SoftReboot');
    case 'reset':
      return operations.reboot(key, 'Reset');
    default:
      throw new GuestError(`${action} is not played`, 404);
  }
}

function parseBody(body: string): { unfreezeTimeout?: string } {
  if (body.trim() === '') return {};
  try {
    return JSON.parse(body) as { unfreezeTimeout?: string };
  } catch {
    throw new GuestError('failed to unmarshal unfreeze timeout');
  }
}
