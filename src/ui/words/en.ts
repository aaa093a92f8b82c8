/** The app's own words in English. The widget has words of its own, by Stytch: `src/login/locales/`. */
export const en = {
  'login.title': 'Sign in',
  'login.heading': 'Sign in to {product}',
  'login.note': 'Your organization decides how you sign in. If you get stuck, its admin can help.',
  'login.startAgain': 'Start again',
  'login.otherOrganization': 'Sign in to another organization',
  'login.expired': 'Your session has expired. Sign in again to go on.',
  'login.revoked': 'Your session was ended from elsewhere. Sign in again to go on.',

  'secondFactor.title': 'One more step',
  'secondFactor.note':
    'What you want to see asks for a second step to prove that it is you. You stay signed in meanwhile.',

  'gate.checking': 'Checking your session',
  'gate.cannotTell': 'Your session can’t be checked right now',
  'gate.offline': 'Your device seems to be offline. You are not signed out.',
  'gate.unreachable': 'The sign-in service does not answer. You are not signed out.',
  'gate.keepsTrying': 'We keep trying, and go on as soon as there is an answer.',
  'gate.cookiesBlocked':
    'Your browser keeps no cookies for this site, and signing in needs them. Allow cookies for this site, then try again.',
  'gate.cannotStart': 'Sign-in can’t start here',
  'gate.notice': 'We can’t reach the sign-in service. What you see may be out of date.',
  'gate.tryNow': 'Try now',
  'gate.trying': 'Trying…',

  'page.loading': 'Loading the page',

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
