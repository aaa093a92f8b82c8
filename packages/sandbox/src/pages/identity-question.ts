export interface Person {
  email_address: string;
  name: string;
}

/** What the page asks, as `GET /__sandbox/identity-provider.json` answers it. */
export interface IdentityQuestion {
  /** Whom the sandbox stands in for, such as `Google`. */
  provider: string;
  /** The organization to sign in to, or the project where none is chosen yet. */
  place: string;
  login_hint: string;
  people: Person[];
}

const { searchParams } = new URL(location.href);
const asked = { project: searchParams.get('project') ?? '', request: searchParams.get('request') ?? '' };

/** @throws Error in words for people, as the others do */
export function readQuestion(): Promise<IdentityQuestion> {
  return call<IdentityQuestion>(`/__sandbox/identity-provider.json?${new URLSearchParams(asked)}`);
}

/** @returns where the app wants this person back */
export async function continueAs(email_address: string): Promise<string> {
  const body = JSON.stringify({ ...asked, email_address });
  const answer = await call<{ location: string }>('/__sandbox/identity-provider', { method: 'POST', body });
  return answer.location;
}

/** @returns where the app wants someone back who would not say who they are */
export async function cancelSignIn(): Promise<string> {
  const init = { method: 'POST', body: JSON.stringify(asked) };
  return (await call<{ location: string }>('/__sandbox/identity-provider/cancel', init)).location;
}

async function call<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init).catch(() => {
    throw new Error('The sandbox did not answer. Is it still running?');
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
