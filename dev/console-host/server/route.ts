import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiServer } from './apiServer.ts';
import type { KubernetesProxy } from './kubernetesProxy.ts';
import type { Plugin } from './plugin.ts';
import type { Sessions } from './session.ts';
import type { User } from './users.ts';

export type ConsoleServerOptions = {
  apiServer: ApiServer;
  hostDir: string;
  i18n: 'preload' | 'lazy';
  plugins: Plugin[];
  port: number;
  users: User[];
};

export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  user: User | undefined;
};

export type Route = {
  matches: RegExp;
  needsUser: boolean;
  answer: (exchange: Exchange) => Promise<void> | void;
};

/** What the routes answer from. */
export type RouteContext = ConsoleServerOptions & { proxy: KubernetesProxy; sessions: Sessions };
