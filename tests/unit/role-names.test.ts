import { expect, test } from 'vitest';
import { roleNames } from '../../src/dashboard/role-names.ts';
import { en } from '../../src/locales/en/words.ts';
import { es } from '../../src/locales/es/words.ts';

test('a member without another role is a member', () => {
  expect(roleNames(['stytch_member'], en)).toEqual(['Member']);
  expect(roleNames(undefined, en)).toEqual(['Member']);
});

test('roles of Stytch’s own are said in the page’s language, and a project’s by their id', () => {
  expect(roleNames(['stytch_member', 'stytch_admin', 'billing_manager'], es)).toEqual([
    'Administrador',
    'Billing manager',
  ]);
});
