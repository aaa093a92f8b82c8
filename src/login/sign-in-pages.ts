// One chunk, as they have almost all in common.
export { LoginPage } from './login-page.tsx';
export { ResetPasswordPage } from './reset-password-page.tsx';
export { SecondFactorPage } from './second-factor/second-factor-page.tsx';
