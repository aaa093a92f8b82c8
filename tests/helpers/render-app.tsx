import { createStytchB2BClient, type StytchB2BClient } from '@stytch/react/b2b';
import { cleanup, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { Fragment, type ReactNode, StrictMode } from 'react';
import { Inbox, newProject, type TestProject } from '#sandbox/testing';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { App } from '../../src/app/app.tsx';
import { clientOptions } from '../../src/login/config/client-options.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { SessionStore } from '../../src/session/store/session-store.ts';
import { loginConfig } from './login-config.ts';

export interface RenderedApp {
  user: UserEvent;
  project: TestProject;
  inbox: Inbox;
  /** Loads another address in the same browser, with the widget's state forgotten. */
  visit(path: string): void;
  /** Loads the same address anew; the history entry stays. */
  reload(): void;
  /** Opens the link in the newest email to an address. */
  followLink(to: string): Promise<void>;
}

/**
 * Renders the real app, with the real widget, on a project of its own.
 * @param path address to begin at. Default: `/login`
 * @param login the login config. Default: a plain one
 * @param strict whether React runs effects twice, as it does in development. Default: `false`
 * @param project whose members and messages there are. Default: a new one
 * @param page what is rendered at every address. Default: the app
 */
export function renderApp({
  path = '/login',
  login = loginConfig,
  strict = false,
  project = newProject(),
  page = (stytch) => <App session={new SessionStore(stytch)} login={login} />,
}: {
  path?: string;
  login?: LoginConfig;
  strict?: boolean;
  project?: TestProject;
  page?: (stytch: StytchB2BClient) => ReactNode;
} = {}): RenderedApp {
  const inbox = new Inbox(sandbox, project);
  const stytch = createStytchB2BClient(project.publicToken, clientOptions(login));
  const Mode = strict ? StrictMode : Fragment;
  const reload = (): void => {
    cleanup();
    render(<Mode>{page(stytch)}</Mode>);
  };
  const visit = (address: string): void => {
    cleanup();
    window.history.pushState(null, '', address);
    reload();
  };
  visit(path);
  return {
    // Without the pause between keys that a person makes.
    user: userEvent.setup({ delay: null }),
    project,
    inbox,
    visit,
    reload,
    async followLink(to) {
      const { pathname, search } = await inbox.landing(to);
      visit(pathname + search);
    },
  };
}
