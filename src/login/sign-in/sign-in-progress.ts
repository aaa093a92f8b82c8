import type { WidgetEvent } from '../config/sdk-types.ts';
import { explainSending } from './explain-sending.ts';

/** What a page that is reloaded in the middle of a sign-in needs to know; the rest Stytch knows. */
export interface Progress {
  /** The organization that is signed in to, once it is chosen. */
  readonly organizationId: string | undefined;
  /** A code was texted, and may still be entered. */
  readonly texted: boolean;
}

/** Where the state of the page's history entry holds it: a reload keeps that, and another page has another. */
const KEY = 'signInProgress';

export function readProgress(): Progress | undefined {
  // Anyone may have written the history's state; only this is ours.
  const { state }: { state: { [KEY]?: Partial<Progress> } | null } = window.history;
  const kept = state?.[KEY];
  return kept && { organizationId: kept.organizationId, texted: kept.texted === true };
}

export function forgetProgress(): void {
  if (readProgress()) write(undefined);
}

/** Notes what an event of the widget says of how far the member is. */
export function noteProgress(event: WidgetEvent): void {
  const { data } = event;
  const sending = explainSending(event);
  const progress = readProgress();
  if ('member_session' in data && data.member_session) forgetProgress();
  else if ('intermediate_session_token' in data && data.intermediate_session_token)
    write({
      organizationId: 'organization' in data ? data.organization.organization_id : undefined,
      texted: sending === 'codeTexted',
    });
  else if (sending === 'codeTexted' && progress) write({ ...progress, texted: true });
  // The member begins anew.
  else if (sending === 'linkEmailed' || sending === 'codeEmailed') forgetProgress();
}

function write(progress: Progress | undefined): void {
  window.history.replaceState({ ...window.history.state, [KEY]: progress }, '');
}
