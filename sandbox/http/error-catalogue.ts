/**
 * Stytch's error types with their HTTP status and message, as far as its documentation, its SDKs' message
 * tables and captured answers show them. Where none of those shows a message, the wording is ours.
 */
export const errorCatalogue = {
  action_available_only_for_active_members: [
    400,
    'You may not attach an MFA factor to a member that is not active.',
  ],
  action_available_only_once_primary_authentication_is_met: [
    400,
    'You must complete the primary authentication requirements for an organization before completing an MFA flow.',
  ],
  allowed_auth_methods_required_for_restricted: [
    400,
    "Allowed auth methods must be set for 'RESTRICTED' auth methods",
  ],
  bad_request: [400, 'The request is malformed.'],
  default_mfa_member_missing_factor: [
    400,
    'The default MFA method cannot be set to a factor that the member has not enrolled in.',
  ],
  duplicate_member_phone_number: [
    400,
    'A member with the specified phone number already exists for this organization.',
  ],
  duplicate_member_phone_number_for_member: [
    400,
    'The member already has a phone number. Delete it before adding another.',
  ],
  email_jit_provisioning_not_allowed: [
    400,
    'The organization does not allow members to join by email just-in-time provisioning.',
  ],
  insufficient_factors: [
    401,
    'The member has an active MFA factor, which must be authenticated before another can be added.',
  ],
  intermediate_session_not_found: [404, 'Intermediate session could not be found.'],
  internal_server_error: [
    500,
    'Oops, something seems to have gone wrong, please reach out to support@stytch.com to let us know what went wrong.',
  ],
  invalid_code: [400, 'Code format is invalid.'],
  invalid_email: [400, 'Email format is invalid.'],
  invalid_email_for_jit_provisioning: [
    400,
    "The email address's domain is not one that may join the organization by just-in-time provisioning.",
  ],
  invalid_intermediate_session_token_for_organization: [
    400,
    'The intermediate session token does not belong to this organization.',
  ],
  invalid_organization_slug: [
    400,
    'The organization slug must have 2 to 128 characters: letters, digits, and - . _ ~, with at least one letter or digit.',
  ],
  invalid_phone_number: [
    400,
    'Phone number format is invalid. Ensure the phone number is in the E.164 format.',
  ],
  invalid_session_duration_minutes: [
    400,
    'session_duration_minutes is invalid, should be between 5 to 527040 minutes.',
  ],
  invalid_session_token: [400, 'Session token format is invalid.'],
  magic_link_not_found: [404, 'The magic link could not be authenticated, try sending another magic link.'],
  member_not_found: [404, 'Member could not be found.'],
  member_session_member_id_mismatch: [400, 'The session does not belong to this member.'],
  no_match_for_provided_magic_link_url: [
    400,
    'The magic_link_url in the request did not match any redirect URLs set for this project.',
  ],
  no_session_arguments: [400, 'One of session_token, session_jwt or intermediate_session_token is required.'],
  no_session_revoke_arguments: [
    400,
    'One of member_session_id, session_token, session_jwt or member_id is required.',
  ],
  operation_restricted_by_organization_auth_methods: [
    403,
    "The organization's settings do not allow this authentication method.",
  ],
  operation_restricted_by_organization_mfa_methods: [
    403,
    "The organization's settings do not allow this MFA method.",
  ],
  organization_not_found: [404, 'Organization could not be found.'],
  organization_slug_already_used: [
    400,
    'The provided organization_slug is already used in another organization.',
  ],
  otp_code_not_found: [404, 'The passcode was incorrect. Try again, or send another passcode.'],
  phone_number_not_found: [404, 'Phone number could not be found.'],
  pkce_did_not_expect_code_verifier: [
    400,
    'This flow was started without a code_challenge, so the authentication call must not carry a code_verifier.',
  ],
  pkce_expected_code_verifier: [
    400,
    'This flow was started using a code_challenge but the authentication call is missing the corresponding code_verifier.',
  ],
  pkce_mismatch: [
    400,
    'The submitted code_verifier does not match the code_challenge sent at the start of the flow.',
  ],
  request_too_large: [413, 'The request body is over 1 MiB.'],
  session_not_found: [404, 'Session could not be found.'],
  too_many_session_arguments: [400, 'Pass only one of session_token and session_jwt.'],
  unable_to_auth_magic_link: [
    401,
    'The magic link could not be authenticated because it was either already used or expired. Send another magic link to this user.',
  ],
  unable_to_auth_otp_code: [
    401,
    'The passcode could not be authenticated because it was either already used or expired. Send another passcode to this user.',
  ],
  unauthorized_credentials: [401, 'Unauthorized credentials.'],
  user_unauthenticated: [
    401,
    'User must have an active Stytch session to call this method. Have you logged in yet?',
  ],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorType = keyof typeof errorCatalogue;
