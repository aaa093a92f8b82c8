import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSeed } from '#sandbox';
import { needsMfa, textsAtOnce } from '../../packages/sandbox/src/mfa/mfa.ts';
import { newMember, newOrganization } from '../../packages/sandbox/src/state/new-records.ts';
import { createProject } from '../../packages/sandbox/src/state/project.ts';
import { BREAKGLASS_MEMBERS, MEMBERS, ORGANIZATIONS } from '../../scripts/check/mfa-states.ts';
import { describeMfa } from '../../src/login/config/describe-mfa.ts';
import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { MfaMethod, MfaOptions, MfaOutcome, OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import { breakglassCases, enrollingCases, memberCases } from '../helpers/mfa-cases.ts';
import { type MfaCase, OPTIONS } from '../helpers/mfa-space.ts';

const METHODS: readonly MfaMethod[] = ['totp', 'smsOtp'];
const configName = { sms_otp: 'smsOtp', totp: 'totp' } as const;

/** Every case that types allow, the senseless ones too: lists with repetitions, a default that nobody has. */
const methodList = fc.option(fc.array(fc.constantFrom<MfaMethod>('smsOtp', 'totp'), { maxLength: 4 }), {
  nil: undefined,
});
const anyCase: fc.Arbitrary<MfaCase> = fc.record({
  mfaProductInclude: methodList,
  mfaProductOrder: methodList,
  mfaPolicy: fc.constantFrom('OPTIONAL', 'REQUIRED_FOR_ALL'),
  mfaMethods: fc.constantFrom('ALL_ALLOWED', 'RESTRICTED'),
  allowedMfaMethods: fc.array(fc.constantFrom('sms_otp', 'totp'), { maxLength: 3 }),
  mfaEnrolled: fc.boolean(),
  phone: fc.constantFrom('none', 'unverified', 'verified'),
  authenticatorApp: fc.boolean(),
  defaultMfaMethod: fc.constantFrom('', 'sms_otp', 'totp'),
  isBreakglass: fc.boolean(),
});

const explain = (one: MfaCase): MfaOutcome => explainMfa(one, one, one);

/** Tries a property on a few thousand cases. */
function holds(property: (one: MfaCase) => void, cases = anyCase): void {
  fc.assert(fc.property(cases, property), { numRuns: 3000 });
}

/** Members with nothing to enter, most of whom choose: of all cases so few do that to find them takes seconds. */
const enrolling = anyCase.map(
  (one): MfaCase => ({ ...one, mfaPolicy: 'REQUIRED_FOR_ALL', phone: 'none', authenticatorApp: false }),
);

/** An organization's restriction; Stytch refuses an empty one, and the widget takes it as none. */
function restriction({ mfaMethods, allowedMfaMethods }: OrganizationMfa): MfaMethod[] {
  return mfaMethods === 'RESTRICTED' ? allowedMfaMethods.map((method) => configName[method]) : [];
}

/** Every method that a screen offers, to enrol in or to enter. */
function offered(outcome: MfaOutcome): MfaMethod[] {
  if (outcome.screen === 'none') return [];
  if (outcome.screen === 'chooser') return [...outcome.options];
  if (outcome.screen === 'enrolment') return [outcome.method];
  const alternatives: readonly string[] = outcome.alternatives;
  return [outcome.method, ...METHODS.filter((method) => alternatives.includes(method))];
}

describe('the explanation of the second factor', () => {
  test('has an outcome, and words for it, in every case', () => {
    holds((one) => {
      expect(describeMfa(explain(one))).toMatch(/^[A-Z].+\.$/);
    });
  });

  test('says the same of the same case, and changes nothing in it', () => {
    holds((one) => {
      const before = structuredClone(one);
      expect(explain(one)).toEqual(explain(structuredClone(one)));
      expect(one).toEqual(before);
    });
  });

  test('offers nothing that the organization forbids, but to a break-glass member', () => {
    holds((one) => {
      const allowed = restriction(one);
      fc.pre(allowed.length > 0 && !one.isBreakglass);
      expect(allowed).toEqual(expect.arrayContaining(offered(explain(one))));
    });
  });

  test('has a chooser of two different methods, those open to the member', () => {
    holds((one) => {
      const outcome = explain(one);
      fc.pre(outcome.screen === 'chooser');
      const open = [restriction(one), one.mfaProductInclude ?? []].find((list) => list.length > 0) ?? METHODS;
      expect(outcome.options.toSorted()).toEqual([...new Set(open)].toSorted());
      expect(outcome.options).toHaveLength(2);
    }, enrolling);
  });

  test('orders the chooser as the config lists them, with what it leaves out last', () => {
    holds((one) => {
      const outcome = explain(one);
      fc.pre(outcome.screen === 'chooser');
      const order = [...new Set(one.mfaProductOrder ?? METHODS)];
      expect(outcome.options.slice(0, order.length)).toEqual(order);
    }, enrolling);
  });

  test('takes no notice of the config for a member who has a method that the organization allows', () => {
    holds((one) => {
      const outcome = explain(one);
      fc.pre(outcome.screen === 'entry');
      expect(explain({ ...one, mfaProductInclude: ['totp'], mfaProductOrder: [] })).toEqual(outcome);
      expect(explain({ ...one, mfaProductInclude: undefined, mfaProductOrder: ['smsOtp'] })).toEqual(outcome);
    });
  });

  test('asks for nothing but of members who must, or are enrolled', () => {
    holds((one) => {
      const isAsked = one.mfaPolicy === 'REQUIRED_FOR_ALL' || one.mfaEnrolled;
      expect(explain(one).screen === 'none').toBe(!isAsked);
    });
  });

  test('has the widget text only where an organization is RESTRICTED to nothing, or knows a break-glass member', () => {
    holds((one) => {
      const outcome = explain(one);
      const isByWidget = 'textedBy' in outcome && outcome.textedBy === 'widget';
      const isRefused = one.mfaMethods === 'RESTRICTED' && one.allowedMfaMethods.length === 0;
      // The app that Stytch would ask a break-glass member for is one that the widget does not.
      expect(isByWidget && !isRefused && !one.isBreakglass).toBe(false);
    });
  });

  test("takes an organization that is RESTRICTED to nothing as the widget would: by the member's default", () => {
    const organization = {
      mfaPolicy: 'REQUIRED_FOR_ALL',
      mfaMethods: 'RESTRICTED',
      allowedMfaMethods: [],
    } as const;
    const both = { mfaEnrolled: true, phone: 'verified', authenticatorApp: true } as const;
    expect(explainMfa({}, organization, { ...both, defaultMfaMethod: 'sms_otp' })).toEqual({
      screen: 'entry',
      method: 'smsOtp',
      textedBy: 'widget',
      alternatives: ['totp'],
    });
    expect(explainMfa({}, organization, { ...both, defaultMfaMethod: '' })).toMatchObject({ method: 'totp' });
  });

  test('agrees with the sandbox on whom Stytch asks, and whom it texts at once', () => {
    const project = createProject('mfa', {
      seed: parseSeed({ organizations: [] }),
      clock: () => 0,
      random: () => new Uint8Array(32),
      onMessage: () => {},
    });
    holds((one) => {
      const organization = newOrganization(project, {
        name: 'Case',
        slug: 'case',
        mfaPolicy: one.mfaPolicy,
        mfaMethods: one.mfaMethods,
        allowedMfaMethods: [...one.allowedMfaMethods],
      });
      const { mfaEnrolled, defaultMfaMethod, phone, authenticatorApp, isBreakglass } = one;
      const member = newMember(project, {
        organizationId: organization.id,
        emailAddress: 'member@case.test',
        status: 'active',
        mfaEnrolled,
        defaultMfaMethod,
        isBreakglass: isBreakglass ?? false,
        phone: phone === 'none' ? undefined : { id: '', number: '', verified: phone === 'verified' },
        totp: authenticatorApp ? { registrationId: '', secret: '', recoveryCodes: [] } : undefined,
      });
      const outcome = explain(one);
      const isTexted = 'textedBy' in outcome && outcome.textedBy === 'stytch';
      expect(outcome.screen !== 'none').toBe(needsMfa(organization, member));
      expect(isTexted).toBe(needsMfa(organization, member) && textsAtOnce(organization, member));
    });
  });
});

test('the cases held against the widget have every outcome that there can be', () => {
  const outcomesOf = (cases: readonly MfaCase[]) => [
    ...new Set(cases.map((one) => JSON.stringify(explain(one)))),
  ];
  const all = ORGANIZATIONS.flatMap((organization) =>
    [...MEMBERS, ...BREAKGLASS_MEMBERS].flatMap((member) =>
      OPTIONS.map((options: MfaOptions) => ({ ...options, ...organization, ...member })),
    ),
  );
  expect(outcomesOf([...enrollingCases, ...memberCases, ...breakglassCases]).toSorted()).toEqual(
    outcomesOf(all).toSorted(),
  );
});
