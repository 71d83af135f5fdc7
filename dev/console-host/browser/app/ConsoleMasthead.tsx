import type { FC } from 'react';
import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
  PageToggleButton,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from '@patternfly/react-core';
import { useState } from 'react';
import { getLanguage, isPseudo, setLanguage } from '../i18n/initI18n.ts';
import type { PluginProblem } from '../plugins/loadPlugins.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import type { Choice } from './ChoiceMenu.tsx';
import { PluginStatus } from './PluginStatus.tsx';
import { applyTheme, getTheme } from './theme.ts';
import type { Theme } from './theme.ts';

type Props = { isNavOpen: boolean; onToggleNav: () => void; problems: readonly PluginProblem[] };

const PSEUDO = 'pseudo';
const THEMES: readonly (Choice & { id: Theme })[] = [
  { id: 'systemDefault', label: 'System default' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

const getLanguageName = (code: string): string =>
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

const UserMenu: FC = () => {
  const { user, users } = window.STAGE;
  const switchTo = (name: string): void => {
    const then = window.location.pathname + window.location.search;
    window.location.assign(`/auth/login?${new URLSearchParams({ then, user: name }).toString()}`);
  };
  return (
    <ChoiceMenu
      choices={users.map(({ name, description }) => ({ description, id: name, label: name }))}
      dataTest="user-dropdown"
      name={`User: ${user}`}
      onSelect={switchTo}
      selected={user}
      text={<span data-test="username">{user}</span>}
    />
  );
};

const ThemeMenu: FC = () => {
  const [theme, setTheme] = useState(getTheme);
  const label = THEMES.find(({ id }) => id === theme)?.label ?? theme;
  return (
    <ChoiceMenu
      choices={THEMES}
      dataTest="theme-dropdown"
      name={`Theme: ${label}`}
      onSelect={(id) => {
        applyTheme(id as Theme);
        setTheme(id as Theme);
      }}
      selected={theme}
      text={label}
    />
  );
};

const LanguageMenu: FC = () => {
  const current = isPseudo() ? PSEUDO : (getLanguage().split('-')[0] ?? 'en');
  const choices: Choice[] = [
    ...window.STAGE.languages.map((code) => ({ id: code, label: getLanguageName(code) })),
    { id: PSEUDO, label: 'Pseudo' },
  ];
  const label = choices.find(({ id }) => id === current)?.label ?? current;
  const select = (id: string): void => {
    setLanguage(id === PSEUDO ? 'en' : id);
    const query = id === PSEUDO ? '?pseudolocalization=true&lng=en' : '';
    window.location.assign(window.location.pathname + query);
  };
  return (
    <ChoiceMenu
      choices={choices}
      dataTest="language-dropdown"
      name={`Language: ${label}`}
      onSelect={select}
      selected={current}
      text={label}
    />
  );
};

/** The bar on top: navigation, plugins, language, theme, user. */
export const ConsoleMasthead: FC<Props> = ({ isNavOpen, onToggleNav, problems }) => (
  <Masthead>
    <MastheadMain>
      <MastheadToggle>
        <PageToggleButton
          aria-label="Navigation toggle"
          isHamburgerButton
          isSidebarOpen={isNavOpen}
          onSidebarToggle={onToggleNav}
          variant="plain"
        />
      </MastheadToggle>
      <MastheadBrand>
        <MastheadLogo component="a" href="/">
          <strong className="console-brand">Stage console</strong>
        </MastheadLogo>
      </MastheadBrand>
    </MastheadMain>
    <MastheadContent>
      <Toolbar isStatic>
        <ToolbarContent>
          <ToolbarGroup align={{ default: 'alignEnd' }}>
            <ToolbarItem>
              <PluginStatus problems={problems} />
            </ToolbarItem>
            <ToolbarItem>
              <LanguageMenu />
            </ToolbarItem>
            <ToolbarItem>
              <ThemeMenu />
            </ToolbarItem>
            <ToolbarItem>
              <UserMenu />
            </ToolbarItem>
          </ToolbarGroup>
        </ToolbarContent>
      </Toolbar>
    </MastheadContent>
  </Masthead>
);
