import { describe, expect } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { callApi } from '../helpers/api-caller.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const mia = { organization_id: 'optional-mfa', email_address: 'mia@moved.test' };
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
const salt = btoa('salt');
const SHA_512_ABC =
  'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';
const SCRYPT =
  'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640';
const ARGON_2I = '89e9029f4637b295beb027056a7336c414fadd43f6b208645281cb214a56452f';
const argon_2_config = { salt: 'somesalt', iteration_amount: 2, memory: 256, threads: 1, key_length: 32 };
const md5 = { hash: '900150983cd24fb0d6963f7d28e17f72', hash_type: 'md_5' };
const scrypt_config = {
  salt: btoa('NaCl'),
  n_parameter: 1024,
  r_parameter: 8,
  p_parameter: 16,
  key_length: 64,
};
const pbkdf2 = {
  hash: base64('120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b'),
  hash_type: 'pbkdf_2',
  pbkdf_2_config: { salt, iteration_amount: 1, key_length: 32, algorithm: 'sha256' },
};
const pbkdf2Sha512 = {
  ...pbkdf2,
  hash: base64(
    '867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce',
  ),
  pbkdf_2_config: { salt, iteration_amount: 1, key_length: 64, algorithm: 'sha512' },
};

/** Vectors of RFC 1321, FIPS 180, RFC 7914, of crypt_blowfish, argon2 and phpass, and PBKDF2's of RFC 6070 for SHA-2. */
const published = [
  ['abc', md5],
  ['b', { ...md5, md_5_config: { prepend_salt: 'a', append_salt: 'c' } }],
  ['abc', { hash: 'A9993E364706816ABA3E25717850C26C9CD0D89D', hash_type: 'sha_1' }],
  ['c', { hash: SHA_512_ABC, hash_type: 'sha_512', sha_512_config: { prepend_salt: 'ab', append_salt: '' } }],
  ['U*U', { hash: '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', hash_type: 'bcrypt' }],
  ['test12345', { hash: '$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0', hash_type: 'phpass' }],
  ['password', { hash: base64(SCRYPT), hash_type: 'scrypt', scrypt_config }],
  [
    'password',
    {
      hash: `$scrypt$ln=10,r=8,p=16$TmFDbA$${base64(SCRYPT).replace(/=+$/, '')}`,
      hash_type: 'scrypt',
    },
  ],
  ['password', { hash: ARGON_2I, hash_type: 'argon_2i', argon_2_config }],
  [
    'password',
    {
      hash: '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
      hash_type: 'argon_2id',
    },
  ],
  [
    'password',
    {
      hash: '$argon2i$m=256,t=2,p=1$c29tZXNhbHQ$/U3YPXYsSb3q9XxHvc0MLxur+GP960kN9j7emXX8zwY',
      hash_type: 'argon_2i',
    },
  ],
  ['password', pbkdf2],
  ['password', pbkdf2Sha512],
] as const;

const named = published.map(([password, hash], index) => ({
  name: `${hash.hash_type} ${index}`,
  password,
  hash,
}));

describe('a migrated password', () => {
  test.for(named)(
    'signs its member in, and no other does: $name',
    async ({ password, hash }, { backend }) => {
      const { passwords } = backend.stytch;
      const answer = await passwords.migrate({ ...mia, ...structuredClone(hash) });
      expect(answer.member_created).toBe(true);
      expect(answer.member).toMatchObject({
        status: 'active',
        email_address_verified: true,
        member_password_id: expect.stringMatching(/^password-test-/),
      });
      expect(JSON.stringify(answer)).not.toContain(hash.hash);
      const wrong = passwords.authenticate({ ...mia, password: `${password}!` });
      await expectStytchError(wrong, 'unauthorized_credentials', 401);
      expect((await passwords.authenticate({ ...mia, password })).member_authenticated).toBe(true);
    },
  );

  test('is for a member as the request describes them, and changes one who is there', async ({ backend }) => {
    const { passwords, organizations } = backend.stytch;
    const described = {
      name: 'Mia',
      trusted_metadata: { plan: 'gold' },
      untrusted_metadata: { theme: 'dark' },
      roles: ['stytch_admin'],
      mfa_phone_number: '+12025550177',
      set_phone_number_verified: true,
      external_id: 'mia-1',
    };
    const shown = {
      name: 'Mia',
      trusted_metadata: { plan: 'gold' },
      untrusted_metadata: { theme: 'dark' },
      mfa_phone_number: '+12025550177',
      mfa_phone_number_verified: true,
    };
    const created = await passwords.migrate({ ...mia, ...md5, ...described });
    expect(created.member).toMatchObject({ ...shown, external_id: 'mia-1' });
    expect(created.member.roles.map(({ role_id }) => role_id)).toContain('stytch_admin');
    const max = { ...mia, email_address: 'max@moved.test' };
    const { member_id } = await organizations.members.create({ ...max, external_id: 'max-1' });
    const changes = { ...described, mfa_phone_number: '+12025550178', preserve_existing_sessions: true };
    const changed = await passwords.migrate({ ...max, ...md5, ...changes });
    expect(changed).toMatchObject({ member_id, member_created: false });
    expect(changed.member).toMatchObject({
      ...shown,
      mfa_phone_number: '+12025550178',
      external_id: 'max-1',
      email_address_verified: true,
    });
    await expectStytchError(passwords.migrate({ ...max, ...md5 }), 'member_password_exists', 400);
  });

  test('is kept by a seed', async ({ backend, sandbox, project }) => {
    await backend.stytch.passwords.migrate({ ...mia, ...structuredClone(pbkdf2) });
    const copy = createSandbox();
    const other = newProject();
    const seed = sandbox.exportSeed(project.uuid);
    copy.importSeed(other.uuid, seed);
    expect(copy.exportSeed(other.uuid)).toEqual(seed);
    const signIn = (password: string) =>
      callApi(copy, other, '/v1', 'POST /b2b/passwords/authenticate', { ...mia, password });
    expect((await signIn('passwort')).status).toBe(401);
    expect((await signIn('password')).status).toBe(200);
  });

  test('is replaced and deleted as others are', async ({ backend }) => {
    const { passwords, organizations } = backend.stytch;
    await passwords.migrate({ ...mia, ...md5 });
    const new_password = 'quiet-lantern-meadow-77';
    await passwords.existingPassword.reset({ ...mia, existing_password: 'abc', new_password });
    const old = passwords.authenticate({ ...mia, password: 'abc' });
    await expectStytchError(old, 'unauthorized_credentials', 401);
    const { member } = await passwords.authenticate({ ...mia, password: new_password });
    await organizations.members.deletePassword({
      organization_id: mia.organization_id,
      member_password_id: member.member_password_id,
    });
    const deleted = passwords.authenticate({ ...mia, password: new_password });
    await expectStytchError(deleted, 'member_password_not_found', 404);
  });

  test('can be made to work no more until another is set', async ({ backend }) => {
    const { passwords } = backend.stytch;
    await passwords.migrate({ ...mia, ...md5 });
    await passwords.migrate({ ...mia, organization_id: 'acme', ...md5 });
    await passwords.email.requireReset(mia);
    for (const organization_id of ['acme', mia.organization_id])
      await expectStytchError(
        passwords.authenticate({ ...mia, organization_id, password: 'abc' }),
        'member_reset_password',
        400,
      );
  });

  test('opens no other organization of the address, nor sets a password that does', async ({ backend }) => {
    const { passwords, discovery } = backend.stytch;
    const email_address = 'new@acme.test';
    await passwords.migrate({ ...mia, email_address, ...md5 });
    const known = { email_address, password: 'abc' };
    const inAcme = passwords.authenticate({ ...known, organization_id: 'acme' });
    await expectStytchError(inAcme, 'member_password_not_found', 404);
    await expectStytchError(passwords.discovery.authenticate(known), 'unauthorized_credentials', 401);
    const { session_token } = await passwords.authenticate({ ...mia, ...known });
    const seen = await discovery.organizations.list({ session_token });
    expect(seen.discovered_organizations).toHaveLength(1);
    const password = 'quiet-lantern-meadow-77';
    await passwords.sessions.reset({ organization_id: mia.organization_id, password, session_token });
    await passwords.authenticate({ ...mia, email_address, password });
    const again = passwords.authenticate({ email_address, password, organization_id: 'acme' });
    await expectStytchError(again, 'member_password_not_found', 404);
  });

  test('is no more than that once the owner of the address has signed in there, and its sessions end with it', async ({
    backend,
  }) => {
    const { passwords, discovery, sessions } = backend.stytch;
    const email_address = 'new@acme.test';
    await passwords.migrate({ ...mia, email_address, ...md5 });
    const { session_token } = await passwords.authenticate({ ...mia, email_address, password: 'abc' });
    const { intermediate_session_token } = await backend.discover(email_address);
    const { organization_id } = mia;
    await discovery.intermediateSessions.exchange({ intermediate_session_token, organization_id });
    const { discovered_organizations } = await discovery.organizations.list({ session_token });
    expect(discovered_organizations).toHaveLength(1);
    await passwords.discovery.email.resetStart({ email_address });
    const password_reset_token = await backend.emailedToken(email_address);
    await passwords.discovery.email.reset({ password_reset_token, password: 'quiet-lantern-meadow-77' });
    await expectStytchError(sessions.authenticate({ session_token }), 'session_not_found', 404);
  });
});

const refused = [
  ['invalid_hash_type', { hash: 'x', hash_type: 'rot_13' }],
  ['invalid_hash', { ...md5, hash: '' }],
  ['invalid_md_5_hash', { ...md5, hash: 'abc' }],
  ['invalid_sha_1_hash', { ...md5, hash_type: 'sha_1' }],
  ['invalid_sha_512_hash', { ...md5, hash_type: 'sha_512' }],
  ['invalid_bcrypt_hash', { ...md5, hash_type: 'bcrypt' }],
  ['invalid_bcrypt_cost', { hash: `$2b$03$${'C'.repeat(53)}`, hash_type: 'bcrypt' }],
  ['invalid_phpass_hash_prefix', { ...md5, hash_type: 'phpass' }],
  ['invalid_phpass_hash_format', { hash: '$P$9IQRaTwm', hash_type: 'phpass' }],
  ['invalid_scrypt_parameters', { ...md5, hash_type: 'scrypt' }],
  ...(
    [
      ['invalid_base64_scrypt_salt', { salt: '!' }],
      ['invalid_scrypt_salt_length', { salt: '' }],
      ['invalid_scrypt_n_parameter', { n_parameter: 1000 }],
      ['invalid_scrypt_parameters', { r_parameter: 0 }],
      ['scrypt_key_length_mismatch', { key_length: 32 }],
    ] as const
  ).map(
    ([type, wrong]) =>
      [
        type,
        { hash: base64(SCRYPT), hash_type: 'scrypt', scrypt_config: { ...scrypt_config, ...wrong } },
      ] as const,
  ),
  ['invalid_base64_scrypt_hash', { hash: '!', hash_type: 'scrypt', scrypt_config }],
  ['invalid_hash', { hash: ARGON_2I, hash_type: 'argon_2i' }],
  ...(
    [
      ['invalid_argon_2_salt', { salt: 'short' }],
      ['invalid_argon_2_iteration_amount', { iteration_amount: 0 }],
      ['invalid_argon_2_memory', { memory: 7 }],
      ['invalid_argon_2_threads', { threads: 0 }],
      ['invalid_argon_2_key_length', { key_length: 3 }],
      ['argon_2_key_length_mismatch', { key_length: 16 }],
    ] as const
  ).map(
    ([type, wrong]) =>
      [
        type,
        { hash: ARGON_2I, hash_type: 'argon_2i', argon_2_config: { ...argon_2_config, ...wrong } },
      ] as const,
  ),
  ['invalid_pbkdf_2_salt', { ...md5, hash_type: 'pbkdf_2' }],
  ['invalid_pbkdf_2_hash', { ...pbkdf2, hash: '!' }],
  ...(
    [
      ['invalid_pbkdf_2_iteration_amount', { iteration_amount: 0 }],
      ['invalid_pbkdf_2_algorithm', { algorithm: 'md5' }],
      ['pbkdf_2_key_length_mismatch', { key_length: 16 }],
    ] as const
  ).map(
    ([type, wrong]) => [type, { ...pbkdf2, pbkdf_2_config: { ...pbkdf2.pbkdf_2_config, ...wrong } }] as const,
  ),
] as const;

test('a hash that is wrong is refused by what is wrong with it, and nobody is made a member', async ({
  backend,
}) => {
  const { passwords, organizations } = backend.stytch;
  for (const [type, hash] of refused)
    await expectStytchError(passwords.migrate({ ...mia, ...hash }), type, 400);
  await expectStytchError(organizations.members.get(mia), 'member_not_found', 404);
});
