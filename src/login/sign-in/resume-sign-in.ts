import type { StytchB2BClient } from '@stytch/react/b2b';
import { inTime } from '../../session/store/answer-limit.ts';
import { answerOf, type FirstFactor } from '../second-factor/start-widget-at-mfa.ts';
import { explainFailure, leavesLinkGood } from './explain-failure.ts';
import { forgetProgress, type Progress } from './sign-in-progress.ts';
import type { InterruptedSignIn } from './use-interrupted-sign-in.ts';

/**
 * Takes a sign-in up again by the list that Stytch gives to whoever has an intermediate session: it uses up nothing, and
 * nothing is sent.
 *
 * @throws where Stytch could not be asked
 */
export async function resumeSignIn(stytch: StytchB2BClient, progress: Progress): Promise<InterruptedSignIn> {
  try {
    const answer = await inTime(stytch.discovery.organizations.list());
    const firstFactor = firstFactorOf(answer, progress);
    if (firstFactor) return { is: 'resumed', firstFactor };
  } catch (error) {
    const failure = explainFailure(error, navigator.onLine);
    if (failure && leavesLinkGood(failure)) throw error;
  }
  forgetProgress();
  return { is: 'over' };
}

type ListAnswer = Awaited<ReturnType<StytchB2BClient['discovery']['organizations']['list']>>;

function firstFactorOf(
  { status_code, request_id, email_address, discovered_organizations }: ListAnswer,
  { organizationId, texted }: Progress,
): FirstFactor | undefined {
  if (organizationId === undefined)
    return {
      tokenType: 'discovery',
      data: {
        status_code,
        request_id,
        intermediate_session_token: '',
        email_address,
        discovered_organizations,
      },
    };
  const found = discovered_organizations.find(
    ({ organization }) => organization.organization_id === organizationId,
  );
  if (!found?.membership.member) return undefined;
  const { organization, membership, primary_required } = found;
  // The list texts nothing, and does not know of the text that there was.
  const secondary_auth_initiated = texted ? ('sms_otp' as const) : null;
  const mfa_required = found.mfa_required && { ...found.mfa_required, secondary_auth_initiated };
  return {
    tokenType: 'multi_tenant_magic_links',
    data: answerOf(membership.member, organization, { primary_required, mfa_required }),
  };
}
