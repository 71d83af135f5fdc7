import type { Plugin } from './plugin.ts';
import { readLanguages } from './plugin.ts';
import type { User } from './users.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** JSON that may stand inside a script element. */
const toScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const STYLES = `<link rel="stylesheet" href="/static/patternfly/patternfly.min.css">
    <link rel="stylesheet" href="/static/patternfly/patternfly-addons.css">`;

const SET_THEME = `const theme = localStorage.getItem('bridge/theme') ?? 'systemDefault';
      const dark = theme === 'dark' || (theme === 'systemDefault' && matchMedia('(prefers-color-scheme: dark)').matches);
      document.documentElement.classList.toggle('pf-v6-theme-dark', dark);`;

export type PageSettings = {
  nonce: string;
  buildId: string;
  i18n: 'preload' | 'lazy';
  plugins: Plugin[];
  user: User;
  users: User[];
};

/** The page that starts the console, with the flags that the Console's server would put there. */
export const renderConsolePage = (settings: PageSettings): string => {
  const { nonce, buildId, plugins, user, users } = settings;
  const serverFlags = {
    authDisabled: false,
    basePath: '/',
    branding: 'okd',
    consolePlugins: plugins.map(({ name }) => name),
    consoleVersion: '4.22.0',
    i18nNamespaces: settings.i18n === 'preload' ? plugins.map(({ name }) => `plugin__${name}`) : [],
    k8sMode: 'off-cluster',
    loadTestFactor: 0,
    releaseVersion: '4.22.0',
    userSettingsLocation: 'localstorage',
  };
  const stage = {
    languages: [...new Set(['en', ...plugins.flatMap(readLanguages)])].sort(),
    user: user.name,
    users: users.map(({ name, description }) => ({ description, name })),
  };
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Console</title>
    <base href="/">
    <link rel="icon" href="data:,">
    ${STYLES}
    <script nonce="${nonce}">
      window.SERVER_FLAGS = ${toScript(serverFlags)};
      window.STAGE = ${toScript(stage)};
      ${SET_THEME}
    </script>
  </head>
  <body>
    <div id="popper-container"></div>
    <div id="app"></div>
    <script src="/static/host/${buildId}/main.js"></script>
  </body>
</html>
`;
};

const renderUser = ({ name, description }: User, then: string): string => {
  const href = `/auth/login?${new URLSearchParams({ then, user: name }).toString()}`;
  return `<li class="pf-v6-u-mt-md">
              <a class="pf-v6-c-button pf-m-link pf-m-inline" href="${escapeHtml(href)}">${escapeHtml(name)}</a>
              <div class="pf-v6-u-font-size-sm pf-v6-u-text-color-subtle">${escapeHtml(description)}</div>
            </li>`;
};

/** The page for whom is not signed in: a list of the users to sign in as. */
export const renderSignInPage = (nonce: string, users: User[], then: string): string =>
  `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sign in</title>
    <link rel="icon" href="data:,">
    ${STYLES}
    <script nonce="${nonce}">${SET_THEME}</script>
  </head>
  <body>
    <main class="pf-v6-l-bullseye" style="min-height: 100vh">
      <div class="pf-v6-c-card" style="min-width: 24rem">
        <div class="pf-v6-c-card__title"><h1 class="pf-v6-c-card__title-text">Sign in as</h1></div>
        <div class="pf-v6-c-card__body">
          <ul role="list">
            ${users.map((user) => renderUser(user, then)).join('\n            ')}
          </ul>
        </div>
      </div>
    </main>
  </body>
</html>
`;
