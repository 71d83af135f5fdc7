import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApiRoutes } from './apiRoutes.ts';
import { buildContentSecurityPolicy } from './contentSecurityPolicy.ts';
import { readCookie } from './cookies.ts';
import { CSRF_COOKIE } from './csrf.ts';
import { sendFile, sendText } from './files.ts';
import { renderConsolePage, renderSignInPage } from './pages.ts';
import { sendLocale, sendPluginFile } from './plugin.ts';
import type { Exchange, Route, RouteContext } from './route.ts';
import { isPageRequest, signIn, signOut } from './signIn.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const PATTERNFLY = fileURLToPath(
  new URL('../../../node_modules/@patternfly/patternfly', import.meta.url),
);

const PLUGIN_FILE = /^\/api\/plugins\/([^/]+)\/(.+)$/;
const STATIC_PATTERNFLY = /^\/static\/patternfly\/(.+)$/;
const STATIC_HOST = /^\/static\/host\/[^/]+\/(.+)$/;

const getPart = (pattern: RegExp, { pathname }: URL, index = 1): string =>
  decodeURIComponent(pattern.exec(pathname)?.[index] ?? '');

const sendPage = (context: RouteContext, { request, response, url, user }: Exchange): void => {
  if (!isPageRequest(request)) {
    sendText(response, 404, 'Not Found');
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  const token = readCookie(request, CSRF_COOKIE) ?? randomBytes(24).toString('base64url');
  response.writeHead(200, {
    'cache-control': 'no-store',
    'content-security-policy': buildContentSecurityPolicy(nonce),
    'content-type': 'text/html; charset=utf-8',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'set-cookie': `${CSRF_COOKIE}=${token}; Path=/; SameSite=Strict`,
    'x-content-type-options': 'nosniff',
  });
  const { i18n, plugins, users, hostDir } = context;
  response.end(
    user
      ? renderConsolePage({ buildId: basename(hostDir), i18n, nonce, plugins, user, users })
      : renderSignInPage(nonce, users, url.pathname + url.search),
  );
};

const buildStaticRoutes = ({ hostDir, plugins }: RouteContext): Route[] => [
  {
    answer: ({ response, url }) =>
      sendFile(response, {
        cacheControl: 'public, max-age=3600',
        folder: PATTERNFLY,
        path: getPart(STATIC_PATTERNFLY, url),
      }),
    matches: STATIC_PATTERNFLY,
    needsUser: false,
  },
  {
    answer: ({ response, url }) =>
      sendFile(response, {
        cacheControl: IMMUTABLE,
        folder: hostDir,
        path: getPart(STATIC_HOST, url),
      }),
    matches: STATIC_HOST,
    needsUser: false,
  },
  {
    answer: ({ request, response, url }) =>
      sendPluginFile(response, {
        method: request.method ?? 'GET',
        path: getPart(PLUGIN_FILE, url, 2),
        plugin: plugins.find(({ name }) => name === getPart(PLUGIN_FILE, url)),
      }),
    matches: PLUGIN_FILE,
    needsUser: true,
  },
  {
    answer: ({ response, url }) => sendLocale(response, plugins, url.searchParams),
    matches: /^\/locales\/resource\.json$/,
    needsUser: false,
  },
];

/** What the console answers to which path; the first match counts, everything else is the page. */
export const buildRoutes = (context: RouteContext): Route[] => [
  ...buildStaticRoutes(context),
  ...buildApiRoutes(context),
  {
    answer: ({ response, url }) =>
      signIn(response, {
        query: url.searchParams,
        sessions: context.sessions,
        users: context.users,
      }),
    matches: /^\/auth\/login$/,
    needsUser: false,
  },
  {
    answer: ({ response, url }) => signOut(response, context.sessions, url.searchParams),
    matches: /^\/auth\/logout$/,
    needsUser: false,
  },
  {
    answer: ({ response }) => sendText(response, 404, 'Not Found'),
    matches: /^\/(api|static|auth|locales)(\/|$)/,
    needsUser: false,
  },
  { answer: (exchange) => sendPage(context, exchange), matches: /^\//, needsUser: false },
];
