/**
 * Stytch's error types with their HTTP status and message, as far as its documentation, its SDKs' message
 * tables and captured answers show them. Where none of those shows a message, the wording is ours. One table,
 * and so a long one: an error is looked up here by its name.
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
  active_totp_exists: [
    400,
    'Cannot create a new TOTP for the specified user since the user already has an active TOTP. Users may only have one active TOTP at a time.',
  ],
  ad_blocker_detected: [
    400,
    'A part of the request was blocked before it could reach us, for example by an ad blocker.',
  ],
  allowed_auth_methods_required_for_restricted: [
    400,
    "Allowed auth methods must be set for 'RESTRICTED' auth methods",
  ],
  allowed_mfa_methods_required_for_restricted: [
    400,
    "Allowed MFA methods must be set for 'RESTRICTED' MFA methods",
  ],
  argon_2_key_length_mismatch: [400, 'The hash is not as long as key_length says.'],
  bad_request: [400, 'The request is malformed.'],
  breached_password: [400, 'password appears in a list of breached passwords.'],
  cannot_assign_default_rbac_role_id: [
    400,
    'The stytch_member role is assigned to every member and cannot be assigned explicitly.',
  ],
  cannot_specify_wildcard_with_other_actions: [400, 'The action * stands for all, and is given alone.'],
  cannot_update_trusted_metadata: [400, 'Trusted metadata cannot be set when acting as a member.'],
  custom_claims_too_large: [400, 'session_custom_claims cannot exceed 4KB in size.'],
  default_mfa_member_missing_factor: [
    400,
    'The default MFA method cannot be set to a factor that the member has not enrolled in.',
  ],
  desired_email_updating_for_different_member: [
    400,
    'Another member of the organization is about to change to this email address.',
  ],
  duplicate_member_email: [400, 'A member with the specified email already exists for this organization.'],
  duplicate_member_external_id: [
    400,
    'A member with the specified external_id already exists for this organization.',
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
  email_not_found: [404, 'Email could not be found.'],
  email_verification_required: [400, 'The email address must be verified first.'],
  email_unverified_for_reactivation: [
    400,
    'The member cannot be reactivated: their email address was never verified.',
  ],
  email_updates_available_only_for_active_members: [
    400,
    'Only active members can change their email address themselves.',
  ],
  expired_totp: [400, 'The TOTP registration was not authenticated in time. Create another.'],
  id_token_expired: [400, 'The ID token has expired.'],
  id_token_incorrect_audience: [400, "The ID token was issued for another audience than this project's."],
  id_token_invalid: [400, 'The ID token is not one of Google.'],
  idp_access_token_not_found: [404, 'The access token could not be found.'],
  insufficient_factors: [
    401,
    'The member has an active MFA factor, which must be authenticated before another can be added.',
  ],
  insufficient_factors_for_session_exchange: [
    400,
    'The session has no email magic link or OAuth factor that could be exchanged.',
  ],
  intermediate_session_not_found: [404, 'Intermediate session could not be found.'],
  internal_server_error: [
    500,
    'Oops, something seems to have gone wrong, please reach out to support@stytch.com to let us know what went wrong.',
  ],
  invalid_argon_2_iteration_amount: [400, 'The iteration_amount must be a positive whole number.'],
  invalid_argon_2_key_length: [400, 'The key_length must be a whole number of at least 4.'],
  invalid_argon_2_memory: [
    400,
    'The memory must be in kibibytes: at least 8 for each thread, and here at most 1048576.',
  ],
  invalid_argon_2_salt: [400, 'The salt must have at least 8 bytes.'],
  invalid_argon_2_threads: [400, 'The threads must be a positive whole number.'],
  invalid_base64_scrypt_hash: [400, 'The scrypt hash must be in base64.'],
  invalid_base64_scrypt_salt: [400, 'The scrypt salt must be in base64.'],
  invalid_bcrypt_cost: [400, 'The cost of the bcrypt hash must be between 4 and 31.'],
  invalid_bcrypt_hash: [400, 'The hash is not one of bcrypt.'],
  invalid_code: [400, 'Code format is invalid.'],
  invalid_connection_for_jit_provisioning: [
    400,
    'The organization does not allow members to join by just-in-time provisioning over this SSO connection.',
  ],
  invalid_discovery_redirect_url: [400, 'The discovery_redirect_url is not a valid URL.'],
  invalid_email: [400, 'Email format is invalid.'],
  invalid_email_for_invites: [
    400,
    "The organization's settings do not allow this email address to be invited.",
  ],
  invalid_email_for_jit_provisioning: [
    400,
    "The email address's domain is not one that may join the organization by just-in-time provisioning.",
  ],
  invalid_hash: [400, 'The hash is malformed.'],
  invalid_hash_type: [
    400,
    'hash_type must be one of bcrypt, md_5, argon_2i, argon_2id, sha_1, sha_512, scrypt, phpass and pbkdf_2.',
  ],
  invalid_intermediate_session_token_for_organization: [
    400,
    'The intermediate session token does not belong to this organization.',
  ],
  invalid_invite_redirect_url: [400, 'The invite_redirect_url is not a valid URL.'],
  invalid_locale: [400, 'locale is invalid.'],
  invalid_login_redirect_url: [400, 'The login_redirect_url is not a valid URL.'],
  invalid_md_5_hash: [400, 'An MD-5 hash has 32 hexadecimal digits.'],
  invalid_member_get_fields: [400, 'Exactly one of member_id and email_address is required.'],
  invalid_mfa_default_method: [400, 'default_mfa_method must be one of sms_otp and totp.'],
  invalid_oauth_provider: [400, 'The OAuth provider is not one that Stytch supports.'],
  invalid_organization_allowed_auth_methods: [
    400,
    'allowed_auth_methods may list sso, magic_link, email_otp, password, google_oauth, microsoft_oauth, slack_oauth, github_oauth and hubspot_oauth.',
  ],
  invalid_organization_allowed_mfa_methods: [400, 'allowed_mfa_methods may list sms_otp and totp.'],
  invalid_organization_auth_factor_setting: [
    400,
    'sso_jit_provisioning and email_invites must be one of ALL_ALLOWED, RESTRICTED and NOT_ALLOWED, and not both NOT_ALLOWED where email_jit_provisioning is NOT_ALLOWED too: an organization needs a way to add members.',
  ],
  invalid_organization_auth_factor_setting_for_email_jit_provisioning: [
    400,
    'email_jit_provisioning must be one of RESTRICTED and NOT_ALLOWED.',
  ],
  invalid_organization_auth_factor_setting_for_oauth_tenant_jit_provisioning: [
    400,
    'oauth_tenant_jit_provisioning must be one of RESTRICTED and NOT_ALLOWED.',
  ],
  invalid_organization_auth_method_settings: [400, 'auth_methods must be one of ALL_ALLOWED and RESTRICTED.'],
  invalid_organization_external_id: [
    400,
    'organization_external_id must have 1 to 128 characters: letters, digits, and . _ - |',
  ],
  invalid_organization_mfa_factor_setting: [400, 'mfa_methods must be one of ALL_ALLOWED and RESTRICTED.'],
  invalid_organization_mfa_policy: [400, 'mfa_policy must be one of REQUIRED_FOR_ALL and OPTIONAL.'],
  invalid_organization_name: [400, 'The organization name must have 1 to 128 characters.'],
  invalid_organization_slug: [
    400,
    'The organization slug must have 2 to 128 characters: letters, digits, and - . _ ~, with at least one letter or digit.',
  ],
  invalid_password_reset_redirect_url: [400, 'The reset_password_redirect_url is not a valid URL.'],
  invalid_pbkdf_2_algorithm: [400, 'The algorithm must be one of sha256 and sha512.'],
  invalid_pbkdf_2_hash: [400, 'The PBKDF2 hash must be in base64.'],
  invalid_pbkdf_2_iteration_amount: [400, 'The iteration_amount must be a positive whole number.'],
  invalid_pbkdf_2_salt: [400, 'pbkdf_2_config must have a salt in base64.'],
  invalid_permission_action: [400, 'An action of a permission is not one that its resource has.'],
  invalid_permission_resource: [
    400,
    "The resource_id of a permission is not one of the project's RBAC policy.",
  ],
  invalid_phone_number: [
    400,
    'Phone number format is invalid. Ensure the phone number is in the E.164 format.',
  ],
  invalid_phone_number_country_code: [
    400,
    "The phone number's country code is invalid, unsupported, or disabled.",
  ],
  invalid_phpass_hash_format: [
    400,
    'A phpass hash has 34 characters, which count its rounds and hold its salt.',
  ],
  invalid_phpass_hash_prefix: [400, 'A phpass hash begins with $P$ or $H$.'],
  invalid_pkce_code_challenge: [400, 'The code challenge of PKCE is missing or malformed.'],
  invalid_rbac_custom_role: [
    400,
    "A role of an organization may not have the name of one of the project's, nor begin with stytch.",
  ],
  invalid_rbac_role_id: [400, "The role_id is not one of the project's RBAC policy."],
  invalid_recovery_code: [400, 'Recovery code format is invalid.'],
  invalid_restricted_email_setting: [
    400,
    "email_allowed_domains must be set where email_invites or email_jit_provisioning is 'RESTRICTED'.",
  ],
  invalid_restricted_oauth_tenants_setting: [
    400,
    "allowed_oauth_tenants must be set where oauth_tenant_jit_provisioning is 'RESTRICTED'.",
  ],
  invalid_restricted_sso_setting: [
    400,
    "sso_jit_provisioning_allowed_connections must be set where sso_jit_provisioning is 'RESTRICTED'.",
  ],
  invalid_scrypt_n_parameter: [
    400,
    'The n_parameter must be a power of two greater than 1 and less than 262145.',
  ],
  invalid_scrypt_parameters: [
    400,
    'Without the PHC form, scrypt_config is needed, and its parameters must be positive whole numbers that take at most 1 GiB.',
  ],
  invalid_scrypt_salt_length: [400, 'The scrypt salt must not be empty.'],
  invalid_session_duration_minutes: [
    400,
    'session_duration_minutes is invalid, should be between 5 to 527040 minutes.',
  ],
  invalid_session_token: [400, 'Session token format is invalid.'],
  invalid_set_mfa_enrollment: [400, 'set_mfa_enrollment must be one of enroll and unenroll.'],
  invalid_sha_1_hash: [400, 'A SHA-1 hash has 40 hexadecimal digits.'],
  invalid_sha_512_hash: [400, 'A SHA-512 hash has 128 hexadecimal digits.'],
  invalid_signup_redirect_url: [400, 'The signup_redirect_url is not a valid URL.'],
  invalid_sso_default_connection_id: [
    400,
    "The sso_default_connection_id is not one of the organization's connections.",
  ],
  invalid_totp_code: [400, 'TOTP code format is invalid.'],
  magic_link_not_found: [404, 'The magic link could not be authenticated, try sending another magic link.'],
  member_cannot_update_their_email_address: [400, 'Members cannot update their own email address.'],
  member_not_found: [404, 'Member could not be found.'],
  member_password_exists: [400, 'The member already has a password.'],
  member_password_not_found: [404, 'Member password not found'],
  member_reset_password: [400, 'member must reset their password'],
  member_search_expected_array_of_strings: [
    400,
    'The filter_value of this filter must be an array of strings.',
  ],
  member_search_expected_boolean: [400, 'The filter_value of this filter must be a boolean.'],
  member_search_expected_string: [400, 'The filter_value of this filter must be a string.'],
  member_search_filter_name_must_be_string: [400, 'The filter_name of a search operand must be a string.'],
  member_search_filter_name_not_recognized: [400, 'The filter_name of a search operand is not recognized.'],
  member_search_member_email_fuzzy_too_short: [400, 'A fuzzy search needs at least three characters.'],
  member_search_member_mfa_phone_number_fuzzy_too_short: [
    400,
    'A fuzzy search needs at least three characters.',
  ],
  member_search_missing_filter_name: [400, 'A search operand has no filter_name.'],
  member_search_missing_filter_value: [400, 'A search operand has no filter_value.'],
  member_search_organization_ids_empty: [400, 'organization_ids must list at least one organization.'],
  member_session_member_id_mismatch: [400, 'The session does not belong to this member.'],
  metadata_too_large: [400, 'Metadata objects cannot exceed 4KB in size.'],
  metadata_too_many_keys: [400, 'Metadata objects may have a maximum of 20 top-level keys.'],
  member_oidc_token_not_found: [404, 'The member has no OIDC tokens.'],
  migrate_from_external_missing_userinfo: [
    400,
    'No external UserInfo endpoint is set for this project; the sandbox has none to set.',
  ],
  missing_oauth_organization_locator: [400, 'One of organization_id or slug is required.'],
  no_active_recovery_code_backed_factor: [
    404,
    'The member has no active factor that recovery codes stand in for.',
  ],
  no_deleted_member_found_for_reactivation: [
    404,
    'There is no deleted member with this member_id in the organization.',
  ],
  no_discovery_redirect_urls_set: [400, 'No discovery redirect URL is set for this project.'],
  no_invite_redirect_urls_set: [400, 'No invite redirect URL is set for this project.'],
  no_login_redirect_urls_set: [400, 'No login redirect URL is set for this project.'],
  no_match_for_provided_magic_link_url: [
    400,
    'The magic_link_url in the request did not match any redirect URLs set for this project.',
  ],
  no_match_for_provided_oauth_url: [
    400,
    'The OAuth redirect URL in the request did not match any redirect URLs set for this project.',
  ],
  no_match_for_provided_sso_url: [
    400,
    'The SSO redirect URL in the request did not match any redirect URLs set for this project.',
  ],
  no_password_reset_redirect_url: [400, 'No password reset redirect URL is set for this project.'],
  no_session_arguments: [400, 'One of session_token, session_jwt or intermediate_session_token is required.'],
  no_session_revoke_arguments: [
    400,
    'One of member_session_id, session_token, session_jwt or member_id is required.',
  ],
  no_signup_redirect_urls_set: [400, 'No signup redirect URL is set for this project.'],
  oauth_token_not_found: [404, 'OAuth token could not be found.'],
  operation_restricted_by_organization_auth_methods: [
    403,
    "The organization's settings do not allow this authentication method.",
  ],
  operation_restricted_by_organization_mfa_methods: [
    403,
    "The organization's settings do not allow this MFA method.",
  ],
  organization_external_id_already_used: [
    400,
    'The provided organization_external_id is already used in another organization.',
  ],
  organization_name_missing: [400, 'organization_name is required.'],
  organization_not_found: [404, 'Organization could not be found.'],
  organization_search_allowed_domain_fuzzy_too_short: [
    400,
    'A fuzzy search needs at least three characters.',
  ],
  organization_search_expected_array_of_strings: [
    400,
    'The filter_value of this filter must be an array of strings.',
  ],
  organization_search_expected_boolean: [400, 'The filter_value of this filter must be a boolean.'],
  organization_search_expected_string: [400, 'The filter_value of this filter must be a string.'],
  organization_search_filter_name_must_be_string: [
    400,
    'The filter_name of a search operand must be a string.',
  ],
  organization_search_filter_name_not_recognized: [
    400,
    'The filter_name of a search operand is not recognized.',
  ],
  organization_search_member_email_fuzzy_too_short: [400, 'A fuzzy search needs at least three characters.'],
  organization_search_missing_filter_name: [400, 'A search operand has no filter_name.'],
  organization_search_missing_filter_value: [400, 'A search operand has no filter_value.'],
  organization_search_organization_name_fuzzy_too_short: [
    400,
    'A fuzzy search needs at least three characters.',
  ],
  organization_search_organization_slug_fuzzy_too_short: [
    400,
    'A fuzzy search needs at least three characters.',
  ],
  organization_settings_domain_too_common: [
    400,
    'email_allowed_domains may not list the domain of a common email provider.',
  ],
  organization_settings_duplicate_domain: [400, 'email_allowed_domains lists a domain twice.'],
  organization_settings_invalid_domain: [400, 'email_allowed_domains lists something that is not a domain.'],
  organization_slug_already_used: [
    400,
    'The provided organization_slug is already used in another organization.',
  ],
  otp_code_not_found: [404, 'The passcode was incorrect. Try again, or send another passcode.'],
  pbkdf_2_key_length_mismatch: [400, 'The hash is not as long as key_length says.'],
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
  rbac_permission_missing_actions: [400, 'A permission must have actions.'],
  rbac_role_duplicate: [400, 'A role_id is given twice.'],
  rbac_role_missing_permissions: [400, 'A role must have permissions.'],
  reactivation_email_belongs_to_another_member: [
    400,
    "The deleted member's email address now belongs to another member of the organization.",
  ],
  recovery_code_used_as_totp_code: [400, 'This is a recovery code. Pass it to the Recover endpoint.'],
  recovery_codes_not_found: [404, 'Recovery codes could not be found.'],
  request_too_large: [413, 'The request body is over 1 MiB.'],
  retired_email_missing_email_identifiers: [400, 'One of email_id and email_address is required.'],
  retired_member_email: [400, 'The email address is a retired one of another member of the organization.'],
  scrypt_key_length_mismatch: [400, 'The hash is not as long as key_length says.'],
  search_invalid_status_filter: [400, 'The statuses filter takes active, pending, invited and deleted.'],
  session_authorization_error: [
    403,
    'The member is not authorized to perform the specified action on the specified resource.',
  ],
  session_authorization_tenancy_error: [403, "The organization_id does not match the member's organization."],
  session_not_found: [404, 'Session could not be found.'],
  session_too_old_to_reset_password: [
    400,
    'The provided session cannot be used to reset a password. It does not have an authentication_factor that was authenticated within the last 5 minutes. Please prompt the user to authenticate again before retrying the endpoint.',
  ],
  sso_connection_not_found: [404, 'SSO connection could not be found.'],
  sso_token_not_found: [404, 'SSO token could not be found.'],
  stytch_claims_in_custom_claims: [400, 'session_custom_claims may not begin with https://stytch.com/.'],
  too_many_requests: [429, 'Too many requests have been made.'],
  too_many_session_arguments: [
    400,
    'Pass only one of session_token, session_jwt and intermediate_session_token.',
  ],
  too_many_session_revoke_arguments: [
    400,
    'Pass only one of member_session_id, session_token, session_jwt and member_id.',
  ],
  totp_code_already_authenticated: [
    400,
    'This TOTP code has already been authenticated. Please attempt with the next generated code.',
  ],
  totp_code_used_as_recovery_code: [400, 'This is a TOTP code. Pass it to the TOTP Authenticate endpoint.'],
  totp_not_found: [404, 'TOTP could not be found.'],
  trusted_token_profile_not_found: [404, 'Trusted token profile could not be found.'],
  unable_to_auth_impersonation_token: [
    401,
    'The impersonation token could not be authenticated because it was either already used or expired.',
  ],
  unable_to_auth_magic_link: [
    401,
    'The magic link could not be authenticated because it was either already used or expired. Send another magic link to this user.',
  ],
  unable_to_auth_otp_code: [
    401,
    'The passcode could not be authenticated because it was either already used or expired. Send another passcode to this user.',
  ],
  unable_to_auth_password_reset_token: [
    401,
    'The password reset token could not be authenticated because it was either already used or expired. Send another password reset email to this user.',
  ],
  unable_to_authenticate_recovery_code: [401, 'The recovery code is wrong, or was used before.'],
  unable_to_authenticate_totp: [401, 'The TOTP code could not be authenticated.'],
  unable_to_verify_member_email_update: [400, 'The change of the email address is over. Start another.'],
  unauthorized_action: [403, 'Unauthorized action.'],
  unauthorized_credentials: [401, 'Unauthorized credentials.'],
  user_lock_limit_reached: [
    429,
    'The user has been locked out due to too many failed authentication attempts. Please try again later.',
  ],
  user_unauthenticated: [
    401,
    'User must have an active Stytch session to call this method. Have you logged in yet?',
  ],
  weak_password: [400, "password doesn't meet our strength requirements."],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorType = keyof typeof errorCatalogue;

export const isErrorType = (name: string): name is ErrorType => Object.hasOwn(errorCatalogue, name);
