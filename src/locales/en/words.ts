/** The app's own words in English. The widget has words of its own, by Stytch: `strings.ts` of each other language. */
export const en = {
  'login.title': 'Sign in',
  'login.heading': 'Sign in to {product}',
  'login.note':
    'Welcome. Sign in, and we take you to your organization. If you get stuck, its admin can help.',
  'login.startAgain': 'Start again',
  'login.otherOrganization': 'Sign in to another organization',
  'login.expired': 'Your session has expired. Sign in again to go on.',
  'login.revoked': 'Your session was ended from elsewhere. Sign in again to go on.',
  'login.closed':
    'This page offers none of the ways in which {organization} lets its members sign in. Its admin knows how to.',
  'login.whichOrganization': 'Which organization do you sign in to?',
  'login.organizationNeeded':
    'This address names none. Enter yours as its own sign-in address has it, after “/login/”.',
  'login.organization': 'Organization',
  'login.organizationMissing': 'Enter your organization.',
  'login.toOrganization': 'Continue',
  'login.interrupted':
    'You had begun to sign in here, and too much time has passed to go on. Begin again below: a new link or code is one step away.',
  'login.unfinished':
    'You began to switch to another organization and have not finished. Finish it where you began, or sign in again to go on.',

  'tabs.signedIn': 'You are signed in',
  'tabs.linkReplaces':
    'You are signed in as {member}. The link you opened would sign you out here, and sign in whoever it was sent to. Use it only if you asked for it yourself.',
  'tabs.useLink': 'Use the link',
  'tabs.linkNotNeeded':
    'You are signed in as {member}. You don’t need the link you opened: it was used before, perhaps in another tab, or is too old.',
  'tabs.signedInMeanwhile':
    'You are now signed in as {member}, from another tab. You don’t need to finish signing in here.',

  'secondFactor.title': 'One more step',
  'secondFactor.note':
    'What you want to see asks for Multi-Factor Authentication, to make sure that it is you. You stay signed in meanwhile.',

  'gate.checking': 'Checking your session',
  'gate.unknown': 'Your session can’t be checked right now',
  'gate.offline': 'Your device seems to be offline. You are not signed out.',
  'gate.unreachable': 'The sign-in service does not answer. You are not signed out.',
  'gate.keepsTrying': 'We keep trying, and go on as soon as there is an answer.',
  'gate.cookiesBlocked':
    'Your browser keeps no cookies for this site, and signing in needs them. Allow cookies for this site, then try again.',
  'gate.cannotStart': 'Sign-in can’t start here',
  'gate.notice': 'We can’t reach the sign-in service. What you see may be out of date.',
  'gate.tryNow': 'Try now',
  'gate.trying': 'Trying…',

  'failure.offline': 'Your device seems to be offline. Nothing is lost: try again once you are connected.',
  'failure.unreachable':
    'The sign-in service can’t be reached, so nothing was checked. Check your connection, then try again.',
  'failure.service':
    'The sign-in service has a problem of its own, so nothing was checked. Try again in a few minutes.',
  'failure.tooMany':
    'There were too many tries in a short time, so nothing was checked or sent. Wait a few minutes, then try again.',
  'failure.adBlocker':
    'Something in your browser, such as an ad blocker, held a part of this back, so nothing was checked or sent. Turn it off for this site, then try again.',
  'failure.locked':
    'Too many wrong codes were entered, so this account is locked for a while and even the right one is refused. Try again later, or ask your admin for help.',
  'failure.tooLate': 'This sign-in was begun too long ago, so nothing was checked. Start again.',
  'failure.codeSpent': 'This code was used before or is too old. Enter a newer one.',
  'failure.olderCode': 'More than one code was sent to you, and only the newest works. Enter that one.',
  'failure.foreignLink':
    'This link does not lead here: it is from somewhere else, or a part of it is missing. Open the newest email, and if you copy its link, copy all of it.',
  'failure.otherBrowser':
    'This link works only in the browser in which you asked for it. Open it there, or start again here.',
  'failure.resetLinkSpent':
    'This link was used before or is too old, so the password stays as it was. Ask for a new link.',
  'failure.linkMayBeGood': 'Your link may still be good: open it once more from your email.',
  'failure.linkFailed': 'This link could not sign you in.',
  'failure.notChecked': 'The code was not checked.',
  'failure.quote': 'Whoever helps you will ask for this: {reference}',
  'failure.codeTexted': 'A passcode was texted to you.',
  'failure.codeEmailed': 'A passcode was emailed to you.',
  'failure.linkEmailed': 'A link was emailed to you.',
  'phone.elsewhere': 'We can’t text to numbers of that country. Use another number, or ask your admin.',
  'phone.unread':
    'It is not clear which number that is, so nothing is sent. Empty the field, and write the number with a plus sign and the country code, such as +44 7400 123456.',
  'phone.changed': 'The number was still being read, so nothing was sent. Check it, and send it again.',
  'phone.slow':
    'Your number takes long to read: something in this browser or network may block js.stytch.com. Wait ten seconds, then go on.',
  'failure.stopped': 'This page stopped working',
  'failure.stoppedContent':
    'An unexpected error got in its way. Reload the page; if it happens again, sign in again.',
  'failure.part': 'A part of this page could not be loaded',
  'failure.partContent':
    'The page was probably replaced by a newer one while you had it open, or the connection was lost. Reload it to go on.',
  'failure.partMissing': 'A part of this page, such as your language, could not be loaded.',
  'failure.reload': 'Reload the page',
  'failure.signInAgain': 'Sign in again',
  'failure.copy': 'Copy',
  'sessionEnd.label': 'Your session',
  'sessionEnd.endsIn': 'Your session ends {when}.',
  'sessionEnd.after': 'After that you need to sign in again.',
  'sessionEnd.stay': 'Stay signed in',
  'sessionEnd.staying': 'One moment…',
  'sessionEnd.announcement':
    'Your session ends at {time}. To go on, use the button “Stay signed in” at the start of this page.',
  'sessionEnd.unreachable':
    'That did not get through, so your session still ends then. Check your connection and try again.',
  'sessionEnd.refused':
    'The sign-in service does not extend this session. Finish what you are doing, then sign in again.',
  'sessionEnd.extended': 'You stay signed in.',
  'page.loading': 'Loading the page',

  'notFound.heading': 'Page not found',
  'notFound.content': 'There is nothing at this address. The link may be old, or the address mistyped.',
  'common.toDashboard': 'Go to your dashboard',
  'common.tryAgain': 'Try again',
  'common.cancel': 'Cancel',
  'common.oneMoment': 'One moment…',
  'common.copied': 'Copied.',
  'common.notCopied': 'Your browser does not allow copying. Select the text instead.',

  'dashboard.title': 'Dashboard',
  'dashboard.greeting': 'Hello, {name}',
  'dashboard.signedInTo': 'You are signed in to {organization}.',
  'dashboard.signOut': 'Sign out',
  'dashboard.signingOut': 'Signing out…',
  'dashboard.signOutFailed':
    'You are still signed in: signing out did not get through. Check your connection and try again.',
  'dashboard.account': 'Your account',
  'dashboard.mfa': 'Multi-Factor Authentication',
  'dashboard.mfaNone': 'Not set up yet. It makes your account more secure.',
  'dashboard.ready': 'Set up',
  'dashboard.toSecurity': 'Change how you sign in',
  'dashboard.session': 'This session',
  'dashboard.signedInAs': 'Signed in as',
  'dashboard.timeZone': 'Times are in your time zone, {zone}.',

  'account.menu': 'Account',
  'account.switch': 'Switch organization',
  'nav.pages': 'Pages',
  'nav.overview': 'Overview',
  'nav.security': 'Security',
  'nav.organization': 'Organization',
  'nav.example': 'Example',
  'organization.roles': 'Your roles',
  'organization.roleMember': 'Member',
  'organization.roleAdmin': 'Admin',

  'factor.emailedLink': 'Emailed link',
  'factor.emailedCode': 'Emailed passcode',
  'factor.textedCode': 'Texted passcode',
  'factor.whatsAppCode': 'WhatsApp passcode',
  'factor.authenticatorApp': 'Authenticator app',
  'factor.recoveryCode': 'Backup code',
  'factor.password': 'Password',
  'factor.singleSignOn': 'Single sign-on',
  'factor.impersonation': 'Support, signing in on your behalf',
  'factor.other': 'Another method',
};
