import { sendJson } from './files.ts';
import { readProjects } from './projects.ts';
import type { Route, RouteContext } from './route.ts';

/** The paths under `/api` that answer with data. */
export const buildApiRoutes = ({ apiServer, plugins, proxy, users }: RouteContext): Route[] => [
  {
    answer: ({ request, response, user }) => {
      if (user) {
        proxy.forward(request, response, user);
      }
    },
    matches: /^\/api\/kubernetes(\/|$)/,
    needsUser: true,
  },
  {
    answer: ({ response }) =>
      sendJson(response, 200, { consoleCommit: 'stage', plugins: plugins.map(({ name }) => name) }),
    matches: /^\/api\/check-updates$/,
    needsUser: true,
  },
  {
    answer: async ({ response, user }) => {
      if (user) {
        sendJson(response, 200, await readProjects(apiServer, user, users));
      }
    },
    matches: /^\/api\/stage\/projects$/,
    needsUser: true,
  },
];
