import type { Member } from '@stytch/react/b2b';
import { describe, expect, test } from 'vitest';
import { changedSettings, mustSetUp, type Policy, toggled } from '../../src/dashboard/organization/policy.ts';

const optional: Policy = { required: false, methods: 'all' };
const required: Policy = { required: true, methods: 'all' };
const appsAlone: Policy = { required: true, methods: ['totp'] };

/** A member's factors and no more: all that the count looks at. */
const member = (given: Partial<Member>) =>
  ({
    status: 'active',
    is_breakglass: false,
    mfa_enrolled: false,
    mfa_phone_number: '',
    mfa_phone_number_verified: false,
    totp_registration_id: '',
    ...given,
  }) as Member;

const phone = { mfa_phone_number: '+12025550143', mfa_phone_number_verified: true };

describe('the settings that change', () => {
  test('are those in which the policies differ', () => {
    expect(changedSettings(optional, optional)).toEqual({});
    expect(changedSettings(optional, required)).toEqual({ mfa_policy: 'REQUIRED_FOR_ALL' });
    expect(changedSettings(appsAlone, { ...appsAlone, methods: 'all' })).toEqual({
      mfa_methods: 'ALL_ALLOWED',
    });
    expect(changedSettings(optional, appsAlone)).toEqual({
      mfa_policy: 'REQUIRED_FOR_ALL',
      mfa_methods: 'RESTRICTED',
      allowed_mfa_methods: ['totp'],
    });
  });

  test('do not depend on the order in which methods were chosen', () => {
    const both = toggled(toggled([], 'sms_otp'), 'totp');
    expect(
      changedSettings({ ...optional, methods: both }, { ...optional, methods: toggled(['totp'], 'sms_otp') }),
    ).toEqual({});
  });
});

describe('who must set up a second factor before they get in again', () => {
  test('is whoever has none once all are asked for it', () => {
    const members = [member({}), member(phone), member({ ...phone, mfa_phone_number_verified: false })];
    expect(mustSetUp(members, optional, required)).toEqual([members[0], members[2]]);
  });

  test('is whoever has only what is no longer allowed, but for a break-glass member', () => {
    const members = [
      member(phone),
      member({ ...phone, is_breakglass: true }),
      member({ totp_registration_id: 'totp-1' }),
    ];
    expect(mustSetUp(members, required, appsAlone)).toEqual([members[0]]);
  });

  test('is nobody who had to before, who is invited, or who is not asked', () => {
    const members = [member({ mfa_enrolled: true }), member({ status: 'invited' })];
    expect(mustSetUp(members, optional, required)).toEqual([]);
    expect(mustSetUp([member({})], required, optional)).toEqual([]);
  });
});
