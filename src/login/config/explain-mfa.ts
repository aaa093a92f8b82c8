import type {
  ApiMfaMethod,
  MemberMfa,
  MfaMethod,
  MfaOptions,
  MfaOutcome,
  OrganizationMfa,
  SmsEntry,
  TotpEntry,
} from './mfa-types.ts';

/** The widget's own order: of methods a member has, and of the chooser where the config gives none. */
const WIDGET_ORDER: readonly MfaMethod[] = ['totp', 'smsOtp'];

const CONFIG_NAME: Record<ApiMfaMethod, MfaMethod> = { sms_otp: 'smsOtp', totp: 'totp' };

/**
 * Foretells the widget's screen for the second factor. It follows the reducer of `@stytch/react`, and for the
 * question whether Stytch asks and texts at all, the documentation of Stytch's API.
 */
export function explainMfa(
  options: MfaOptions,
  organization: OrganizationMfa,
  member: MemberMfa,
): MfaOutcome {
  if (!needsMfa(organization, member)) return { screen: 'none' };
  const usable = usableMethods(organization, member);
  // A text that Stytch has sent decides the screen, even where the number is not verified yet.
  if (textsAtOnce(organization, member)) return smsEntry(usable, 'stytch');
  const preferred = usable.find((method) => method === configName(member.defaultMfaMethod)) ?? usable[0];
  if (preferred === 'smsOtp') return smsEntry(usable, 'widget');
  if (preferred === 'totp') return totpEntry(usable);
  return enrolment(options, organization);
}

function needsMfa({ mfaPolicy }: OrganizationMfa, { mfaEnrolled }: MemberMfa): boolean {
  return mfaPolicy === 'REQUIRED_FOR_ALL' || mfaEnrolled;
}

/** Whether Stytch texts a code unasked: to any number, verified or not, unless an app is preferred. */
function textsAtOnce({ mfaMethods, allowedMfaMethods }: OrganizationMfa, member: MemberMfa): boolean {
  const isAllowed = (method: ApiMfaMethod) =>
    mfaMethods === 'ALL_ALLOWED' || member.isBreakglass || allowedMfaMethods.includes(method);
  if (member.phone === 'none' || !isAllowed('sms_otp')) return false;
  const prefersApp = member.defaultMfaMethod === 'totp' && member.authenticatorApp;
  return !(prefersApp && isAllowed('totp'));
}

/**
 * What the member is enrolled in and the organization allows, in the order the widget tries them. Only Stytch lets a
 * break-glass member use the others too: the widget does not know of them.
 */
function usableMethods(organization: OrganizationMfa, member: MemberMfa): MfaMethod[] {
  const restriction = restrictedTo(organization);
  const enrolled = { totp: member.authenticatorApp, smsOtp: member.phone === 'verified' };
  return WIDGET_ORDER.filter(
    (method) => enrolled[method] && (restriction.length === 0 || restriction.includes(method)),
  );
}

function smsEntry(usable: readonly MfaMethod[], textedBy: SmsEntry['textedBy']): SmsEntry {
  const alternatives: SmsEntry['alternatives'] = usable.includes('totp')
    ? ['totp']
    : usable.length === 0
      ? ['goBack']
      : [];
  return { screen: 'entry', method: 'smsOtp', textedBy, alternatives };
}

function totpEntry(usable: readonly MfaMethod[]): TotpEntry {
  const alternatives: TotpEntry['alternatives'] = usable.includes('smsOtp')
    ? ['smsOtp', 'backupCode']
    : ['backupCode'];
  return { screen: 'entry', method: 'totp', alternatives };
}

function enrolment({ mfaProductInclude, mfaProductOrder }: MfaOptions, organization: OrganizationMfa) {
  const open = new Set(firstFilled(restrictedTo(organization), mfaProductInclude) ?? WIDGET_ORDER);
  const [only, ...others] = open;
  if (only && others.length === 0) return { screen: 'enrolment', method: only } as const;
  // What the order leaves out is appended, not hidden.
  const ordered = new Set([
    ...(mfaProductOrder ?? WIDGET_ORDER).filter((method) => open.has(method)),
    ...open,
  ]);
  return { screen: 'chooser', options: [...ordered] } as const;
}

/** The methods a RESTRICTED organization leaves; none means that it restricts nothing, as the widget reads it. */
function restrictedTo({ mfaMethods, allowedMfaMethods }: OrganizationMfa): MfaMethod[] {
  return mfaMethods === 'RESTRICTED' ? allowedMfaMethods.map((method) => CONFIG_NAME[method]) : [];
}

function firstFilled(...lists: (readonly MfaMethod[] | undefined)[]): readonly MfaMethod[] | undefined {
  return lists.find((list) => list && list.length > 0);
}

function configName(method: ApiMfaMethod | ''): MfaMethod | undefined {
  return method === '' ? undefined : CONFIG_NAME[method];
}
