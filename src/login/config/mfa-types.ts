/** A second factor, by the name it has in the login config. */
export type MfaMethod = 'smsOtp' | 'totp';

/** A second factor, by the name it has in Stytch's API. */
export type ApiMfaMethod = 'sms_otp' | 'totp';

/** What the login config says about second factors. */
export interface MfaOptions {
  readonly mfaProductInclude?: readonly MfaMethod[] | undefined;
  readonly mfaProductOrder?: readonly MfaMethod[] | undefined;
}

/** What an organization says about second factors: `mfa_policy`, `mfa_methods`, `allowed_mfa_methods`. */
export interface OrganizationMfa {
  readonly mfaPolicy: 'OPTIONAL' | 'REQUIRED_FOR_ALL';
  readonly mfaMethods: 'ALL_ALLOWED' | 'RESTRICTED';
  /** Counts only where the methods are RESTRICTED. Stytch refuses an empty list there. */
  readonly allowedMfaMethods: readonly ApiMfaMethod[];
}

/** What a member could show as a second factor. */
export interface MemberMfa {
  /** `mfa_enrolled`: asked for a second factor even where the organization does not require one. */
  readonly mfaEnrolled: boolean;
  /** `mfa_phone_number`, and whether a code texted to it was ever entered. */
  readonly phone: 'none' | 'unverified' | 'verified';
  /** Whether there is a confirmed authenticator app: `totp_registration_id`. */
  readonly authenticatorApp: boolean;
  /** `default_mfa_method`: the first one completed, unless changed by an API call. */
  readonly defaultMfaMethod: ApiMfaMethod | '';
  /** `is_breakglass`: Stytch binds them to no list of methods. @default false */
  readonly isBreakglass?: boolean | undefined;
}

/** What the widget does once a member has shown every primary factor that their organization asks for. */
export type MfaOutcome =
  /** The member is signed in. */
  | { readonly screen: 'none' }
  /** The member picks one to enrol in; the options from top to bottom. */
  | { readonly screen: 'chooser'; readonly options: readonly MfaMethod[] }
  /** The member enrols in the one method there is. */
  | { readonly screen: 'enrolment'; readonly method: MfaMethod }
  | SmsEntry
  | TotpEntry;

/** The member enters a texted code. */
export interface SmsEntry {
  readonly screen: 'entry';
  readonly method: 'smsOtp';
  /** Who sends the text: Stytch, before this screen is there, or the widget as it comes to this screen. */
  readonly textedBy: 'stytch' | 'widget';
  /** Buttons beside "Resend code". `goBack` leads to the enrolment, to give another number. */
  readonly alternatives: readonly ('totp' | 'goBack')[];
}

/** The member enters a code of their authenticator app. No text is sent unless they ask for one. */
export interface TotpEntry {
  readonly screen: 'entry';
  readonly method: 'totp';
  /** Buttons below the code. `smsOtp` has the widget text a code. */
  readonly alternatives: readonly ('smsOtp' | 'backupCode')[];
}
