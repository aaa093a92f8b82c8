import { routeAt } from '../base-path.ts';
import type { LoginConfig } from '../login/define-login.ts';
import type { ClientEventSink, Tell } from './client-event.ts';
import { pageOf } from './page-of.ts';
import { type Callbacks, signInEvents } from './sign-in-events.ts';
import { watchPage } from './watch-page.ts';

/** Watches the page for a sink, and answers what makes a login config tell it of sign-ins as well. */
export function startClientEvents(sink: ClientEventSink): (login: LoginConfig) => LoginConfig {
  const tell = telling(sink);
  watchPage(tell);
  const events = signInEvents(tell);
  return (login) => ({ ...login, callbacks: both(events, login.callbacks) });
}

/** A sink that throws is reported, which the page tells it of in turn: that it is not told again. */
function telling(sink: ClientEventSink): Tell {
  let busy = false;
  return (event) => {
    if (busy) return;
    busy = true;
    try {
      sink({ ...event, page: pageOf(routeAt(window.location.pathname)) });
    } catch (error) {
      reportError(error);
    } finally {
      busy = false;
    }
  };
}

function both(first: Required<Callbacks>, second: Callbacks = {}): Callbacks {
  return {
    onEvent(event) {
      first.onEvent(event);
      return second.onEvent?.(event);
    },
    onError(error) {
      first.onError(error);
      return second.onError?.(error);
    },
  };
}
