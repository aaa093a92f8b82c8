import { Redirect } from 'wouter';
import { DASHBOARD_PATH, loginPath, ORGANIZATION_PATH } from '../../routes.ts';
import { SessionUnknownPage } from '../../session/gate/session-unknown-page.tsx';
import { useSession } from '../../session/store/use-session.ts';
import { type SwitchRequest, useSwitchRequest } from '../../session/switch/switch-request.ts';
import { QuietSpinner } from '../../ui/page/quiet-spinner.tsx';
import { fillIn } from '../../ui/words/fill-in.ts';
import { SettingsWordsProvider, useSettingsWords } from '../../ui/words/settings-words.tsx';
import type { LoginConfig } from '../define-login.ts';
import { SwitchFailed } from './switch-failed.tsx';
import { SwitchSecondFactor } from './switch-second-factor.tsx';
import { useExchange } from './use-exchange.ts';

/** Takes a member over to another organization of theirs, through a second factor where that asks for one. */
export default function SwitchPage({ login }: { login: LoginConfig }) {
  const request = useSwitchRequest();
  if (!request) return <Redirect to={ORGANIZATION_PATH} replace />;
  return (
    <SettingsWordsProvider>
      <Switching login={login} request={request} />
    </SettingsWordsProvider>
  );
}

function Switching({ login, request }: { login: LoginConfig; request: SwitchRequest }) {
  const words = useSettingsWords();
  const exchange = useExchange(request, login);
  const { answer, problem } = exchange;
  const session = useSession();
  if (problem) return <SwitchFailed request={request} exchange={exchange} problem={problem} />;
  if (!answer && session.status === 'unknown') return <SessionUnknownPage trouble={session.trouble} />;
  if (!answer) return <QuietSpinner label={fillIn(words['switch.under'], { organization: request.name })} />;
  if (answer.member_session) return <Redirect to={DASHBOARD_PATH} replace />;
  // Stytch keeps what they have shown, and the organization's own page asks for the rest.
  if (answer.primary_required)
    return <Redirect to={loginPath(answer.organization.organization_slug)} replace />;
  return <SwitchSecondFactor login={login} request={request} answer={answer} exchange={exchange} />;
}
