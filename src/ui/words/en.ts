/** The app's own words in English. The widget has words of its own, by Stytch: `src/login/locales/`. */
export const en = {
  'login.title': 'Sign in',
  'login.heading': 'Sign in to {product}',
  'login.note': 'Your organization decides how you sign in. If you get stuck, its admin can help.',
  'login.startAgain': 'Start again',
  'login.otherOrganization': 'Sign in to another organization',

  'gate.checking': 'Checking your session',

  'notFound.heading': 'Page not found',
  'notFound.content': 'There is nothing at this address. The link may be old, or the address mistyped.',
  'common.toDashboard': 'Go to your dashboard',

  'dashboard.title': 'Dashboard',
  'dashboard.greeting': 'Hello, {name}',
  'dashboard.signedInTo': 'You are signed in to {organization}.',
  'dashboard.signOut': 'Sign out',
  'dashboard.signingOut': 'Signing out…',
  'dashboard.signOutAgain': 'Try again',
  'dashboard.signOutFailed':
    'You are still signed in: signing out did not get through. Check your connection and try again.',
  'dashboard.steps': 'How you signed in',
  'dashboard.session': 'This session',
  'dashboard.signedInAs': 'Signed in as',
  'dashboard.started': 'Started',
  'dashboard.ends': 'Ends',
  'dashboard.timeZone': 'Times are in your time zone, {zone}.',

  'factor.emailedLink': 'Emailed link',
  'factor.emailedCode': 'Emailed code',
  'factor.textedCode': 'Texted code',
  'factor.whatsAppCode': 'WhatsApp code',
  'factor.authenticatorApp': 'Authenticator app',
  'factor.recoveryCode': 'Backup code',
  'factor.password': 'Password',
  'factor.singleSignOn': 'Single sign-on',
  'factor.impersonation': 'Support, signing in on your behalf',
  'factor.other': 'Another method',
};
