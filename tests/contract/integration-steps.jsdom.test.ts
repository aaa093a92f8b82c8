import { readFile } from 'node:fs/promises';
import { createStytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Inbox, newProject } from '#sandbox/testing';
import * as backendSteps from '../../docs/examples/backend-three-steps.ts';
import * as browserSteps from '../../docs/examples/browser-three-steps.ts';
import { Backend } from '../../packages/sandbox/test/helpers/backend.ts';
import { forgetBrowserState } from '../../packages/sandbox/test/helpers/browser-state.ts';
import {
  sandbox,
  stytchTestEnvironment,
} from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';

beforeAll(() => stytchTestEnvironment.listen({ onUnhandledRequest: 'error' }));
afterAll(() => stytchTestEnvironment.close());
afterEach(forgetBrowserState);

/** A project in which a link to an organization has been sent, and its token. */
async function linkSent(email: string, organization: string) {
  const project = newProject();
  const inbox = new Inbox(sandbox, project);
  const { stytch } = new Backend('https://test.stytch.com', project, inbox);
  await stytch.magicLinks.email.loginOrSignup({ organization_id: organization, email_address: email });
  const token = (await inbox.landing(email)).searchParams.get('token') ?? '';
  return { project, inbox, stytch, token };
}

describe('the steps in the browser', () => {
  test('enrol a phone', async () => {
    const { project, inbox, token } = await linkSent('new@acme.test', 'acme');
    const stytch = createStytchB2BClient(project.publicToken);
    const next = await browserSteps.showPrimaryFactor(stytch, token);
    if (next.step !== 'enrol-phone') throw new Error(`The next step is ${next.step}.`);
    await browserSteps.sendCode(stytch, next.member, '+12015550199');
    await browserSteps.enterCode(stytch, next.member, inbox.latestSms('+12015550199').code);
    expect(stytch.session.getSync()?.organization_slug).toBe('acme');
  });

  test('ask an enrolled member for the code that was texted at once', async () => {
    const { project, inbox, token } = await linkSent('sms@acme.test', 'acme');
    const stytch = createStytchB2BClient(project.publicToken);
    const next = await browserSteps.showPrimaryFactor(stytch, token);
    if (next.step !== 'enter-code') throw new Error(`The next step is ${next.step}.`);
    await browserSteps.enterCode(stytch, next.member, inbox.latestSms('+12025550143').code);
    expect(stytch.session.getSync()).not.toBeNull();
  });

  test('end at once where no second factor is asked for', async () => {
    const { project, token } = await linkSent('new@optional-mfa.test', 'optional-mfa');
    const stytch = createStytchB2BClient(project.publicToken);
    expect(await browserSteps.showPrimaryFactor(stytch, token)).toEqual({ step: 'signed-in' });
  });
});

describe('the steps in a backend', () => {
  test('enrol a phone', async () => {
    const { inbox, stytch, token } = await linkSent('new@acme.test', 'acme');
    const next = await backendSteps.showPrimaryFactor(stytch, token);
    if (next.step !== 'enrol-phone') throw new Error(`The next step is ${next.step}.`);
    await backendSteps.sendCode(stytch, next.pending, '+12015550199');
    const { code } = inbox.latestSms('+12015550199');
    const { session_token } = await backendSteps.enterCode(stytch, next.pending, code);
    const { member } = await stytch.sessions.authenticate({ session_token });
    expect(member.email_address).toBe('new@acme.test');
  });

  test('send an enrolled member the code again', async () => {
    const { inbox, stytch, token } = await linkSent('sms@acme.test', 'acme');
    const next = await backendSteps.showPrimaryFactor(stytch, token);
    if (next.step !== 'enter-code') throw new Error(`The next step is ${next.step}.`);
    await backendSteps.sendCode(stytch, next.pending);
    expect(inbox.messages('sms')).toHaveLength(2);
    const { code } = inbox.latestSms('+12025550143');
    expect((await backendSteps.enterCode(stytch, next.pending, code)).session_jwt).not.toBe('');
  });

  test('end at once where no second factor is asked for', async () => {
    const { stytch, token } = await linkSent('new@optional-mfa.test', 'optional-mfa');
    expect(await backendSteps.showPrimaryFactor(stytch, token)).toMatchObject({ step: 'signed-in' });
  });
});

test.each(['browser-three-steps', 'backend-three-steps'])(
  'the guide shows %s as it runs here',
  async (name) => {
    const read = (path: string) => readFile(`${import.meta.dirname}/../../docs/${path}`, 'utf8');
    const example = await read(`examples/${name}.ts`);
    expect(await read('integration-steps.md')).toContain(`\`\`\`ts\n${example}\`\`\``);
  },
);
