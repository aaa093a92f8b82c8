import type { B2BOrganizationsUpdateOptions, Member, Organization } from '@stytch/react/b2b';
import { METHODS, type Method, usableMethods } from '../security/second-factors.ts';

/** What an organization asks of its members besides the first factor. */
export interface Policy {
  readonly required: boolean;
  /** `all` includes methods that Stytch may add. */
  readonly methods: 'all' | readonly Method[];
}

export function policyOf({ mfa_policy, mfa_methods, allowed_mfa_methods = [] }: Organization): Policy {
  return {
    required: mfa_policy === 'REQUIRED_FOR_ALL',
    methods: mfa_methods === 'RESTRICTED' ? inOrder(allowed_mfa_methods) : 'all',
  };
}

/** The settings in which a policy differs from another, for Stytch's Update Organization call. */
export function changedSettings(before: Policy, after: Policy): B2BOrganizationsUpdateOptions {
  return {
    ...(before.required !== after.required && {
      mfa_policy: after.required ? 'REQUIRED_FOR_ALL' : 'OPTIONAL',
    }),
    ...(String(before.methods) !== String(after.methods) && methodSettings(after)),
  };
}

/** With a method, or without it, in the order that all policies have. */
export function toggled(methods: readonly Method[], method: Method): Method[] {
  return inOrder(methods.includes(method) ? methods.filter((each) => each !== method) : [...methods, method]);
}

/** The members who can sign in now, and under the policy would have to set up a second factor before. */
export function mustSetUp(members: readonly Member[], before: Policy, after: Policy): Member[] {
  return members.filter(
    (member) => member.status === 'active' && lacksFactor(member, after) && !lacksFactor(member, before),
  );
}

function lacksFactor(member: Member, policy: Policy): boolean {
  const asked = policy.required || member.mfa_enrolled;
  return asked && usableMethods(member, methodSettings(policy)).length === 0;
}

function methodSettings({ methods }: Policy): Pick<Organization, 'mfa_methods' | 'allowed_mfa_methods'> {
  return methods === 'all'
    ? { mfa_methods: 'ALL_ALLOWED' }
    : { mfa_methods: 'RESTRICTED', allowed_mfa_methods: [...methods] };
}

const inOrder = (methods: readonly Method[]): Method[] =>
  METHODS.filter((method) => methods.includes(method));
