import { B2BClient } from 'stytch';

/** Signs a member in, with the link and the code that the sandbox at `url` has kept. */
export async function signIn(url) {
  const uuid = crypto.randomUUID();
  const stytch = new B2BClient({
    project_id: `project-test-${uuid}`,
    secret: `secret-test-${uuid}`,
    env: `${url}/`,
  });
  const newest = async () => {
    const answer = await fetch(`${url}/__sandbox/inbox.json?project=${uuid}`);
    const { messages } = await answer.json();
    return messages[0];
  };

  await stytch.magicLinks.email.loginOrSignup({ organization_id: 'acme', email_address: 'sms@acme.test' });
  const { link } = await newest();
  const answer = await fetch(`${url}/__sandbox/link`, { method: 'POST', body: JSON.stringify({ link }) });
  const { location } = await answer.json();
  const { member_id, organization_id, intermediate_session_token } = await stytch.magicLinks.authenticate({
    magic_links_token: new URL(location).searchParams.get('token'),
  });
  const { code } = await newest();
  const { member, session_jwt } = await stytch.otps.sms.authenticate({
    member_id,
    organization_id,
    intermediate_session_token,
    code,
  });
  await stytch.sessions.authenticateJwt({ session_jwt });
  return member.email_address;
}
