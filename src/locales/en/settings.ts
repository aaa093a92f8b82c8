/** The words of the pages on which members change how they sign in, in English. Apart, as the login needs none. */
export const en = {
  'problem.wrongCode': 'That code is not right. Check it, and enter it again.',
  'problem.usedCode': 'That code has expired or was used before. Have a new one sent.',
  'problem.sameAppCode': 'That code was used before. Wait for the next one in your app.',
  'problem.backupCode': 'That is a backup code. Enter the 6 digits that your app shows.',
  'problem.setupOver': 'Setting up took too long, and the key no longer works. Close this, and begin again.',
  'problem.badNumber':
    'That is no phone number we can text to. Write it with a plus sign and the country code, such as +1 201 555 0123.',
  'problem.badCountry':
    'We can’t text to numbers of that country. Use another number, or an authenticator app.',
  'problem.unsubscribed':
    'That number has opted out of our texts. Text START to the number they came from, then try again.',
  'problem.numberTaken': 'Another member of your organization uses that number. Use one of your own.',
  'problem.hasNumber': 'You have a phone number already. Reload the page to see it.',
  'problem.hasApp': 'You have an authenticator app already. Reload the page to see it.',
  'problem.gone': 'It is no longer there. Reload the page to see what is set up.',
  'problem.tooMany': 'That was too often in a short time. Wait a few minutes, then try again.',
  'problem.adBlocker':
    'Something in your browser, such as an ad blocker, held a part of this back. Turn it off for this site, then try again.',
  'problem.locked':
    'Too many codes were wrong, so your account is locked for a while. Wait an hour, or ask an admin of your organization.',
  'problem.needsSecondFactor':
    'This needs Multi-Factor Authentication first. Sign out, sign in again with it, and come back.',
  'problem.methodForbidden':
    'Your organization does not allow this method. Use another one, or ask an admin.',
  'problem.notPermitted': 'Your roles do not allow this. Ask an admin of your organization.',
  'problem.sessionOver': 'Your session is over, so nothing was changed. Sign in again to go on.',
  'problem.otherSignIn':
    'That organization does not accept the way you signed in. Sign out, then sign in to it directly.',
  'problem.notMember': 'You no longer belong to that organization. Ask one of its admins for an invitation.',
  'problem.unreachable': 'The sign-in service can’t be reached. Check your connection, then try again.',
  'problem.unknown': 'Something went wrong on our side. Try again; if it keeps failing, tell support “{id}”.',

  'security.title': 'Security',
  'security.lead': 'How you prove that it is you, at {organization}.',
  'security.twoStep': 'Multi-Factor Authentication',
  'security.required': '{organization} asks every member for Multi-Factor Authentication.',
  'security.optionalOn': 'You are asked for Multi-Factor Authentication. {organization} leaves that to you.',
  'security.optionalOff':
    'You sign in without Multi-Factor Authentication. {organization} leaves that to you.',
  'security.turnOn': 'Ask me for it',
  'security.turnOff': 'Stop asking me',
  'security.turnedOn': 'You will be asked for Multi-Factor Authentication at your next sign-in.',
  'security.turnedOff': 'You will no longer be asked for Multi-Factor Authentication.',
  'security.noneLeft':
    'You have no Multi-Factor Authentication set up. At your next sign-in you are asked to set it up before you get in.',

  'security.on': 'Set up',
  'security.off': 'Not set up',
  'security.unconfirmed': 'Not confirmed',
  'security.forbidden': 'Not allowed',
  'security.forbiddenWhy': '{organization} does not allow this method.',
  'security.unusedWhy': '{organization} no longer allows this method, so it is not used.',
  'security.confirm': 'Confirm',
  'security.change': 'Change',
  'security.remove': 'Remove',

  'security.phone': 'Phone number',
  'security.phoneAbout': 'We text you a passcode.',
  'security.phoneAdd': 'Add phone number',
  'security.phoneConfirm': 'Confirm phone number',
  'security.phoneChange': 'Change phone number',
  'security.phoneRemove': 'Remove phone number',
  'security.phoneOnlyOne':
    'You can have one number at a time: {number} is removed as soon as you go on, before we text the new one.',
  'security.phoneHint':
    'With the country code, such as +1 201 555 0123. Only US and Canadian numbers may leave it out.',
  'security.phoneSend': 'Text me a code',
  'security.phoneOldGone':
    '{number} is removed already, and the new number is not set up. Correct the new one, or go back to the old.',
  'security.phoneUseOld': 'Use the old number',
  'security.phoneDone': 'Your phone number is set up.',
  'security.phoneRemoved': 'Your phone number is removed.',
  'security.codeSent': 'We texted a passcode to {number}. It works for 2 minutes.',
  'security.code': '6-digit code',
  'security.codeMissing': 'Enter the 6 digits.',
  'security.codeResend': 'Text a new code',
  'security.codeResendIn': 'Text a new code (in {seconds} s)',
  'security.codeResent': 'A new code is on its way. The one before no longer works.',
  'security.otherNumber': 'Another number',

  'security.app': 'Authenticator app',
  'security.appAbout': 'An app on your phone shows a code, also when there is no reception.',
  'security.appAdd': 'Set up authenticator app',
  'security.appChange': 'Change authenticator app',
  'security.appRemove': 'Remove authenticator app',
  'security.appChangeAbout':
    'The app you use now and its backup codes stop working at once. Then you set up the new one.',
  'security.appOldGone': 'The old app is removed, and the new one is not set up.',
  'security.appScan': 'Scan this with your authenticator app.',
  'security.appQr': 'QR code with the key below',
  'security.appKey': 'Or type this key into the app:',
  'security.appKeyCopy': 'Copy key',
  'security.appLoading': 'Making a key…',
  'security.appDone': 'Your authenticator app is set up.',
  'security.appRemoved': 'Your authenticator app is removed.',

  'security.backup': 'Backup codes',
  'security.backupAbout': 'They stand in for your authenticator app, should you lose it.',
  'security.backupShow': 'Show backup codes',
  'security.backupSave': 'Save your backup codes',
  'security.backupKeep':
    'Each signs you in once without your app. Keep them where you would find them without it.',
  'security.backupNone': 'All of them are used. Make new ones now.',
  'security.backupLoading': 'Fetching your codes…',
  'security.backupCopy': 'Copy codes',
  'security.backupDownload': 'Download codes',
  'security.backupNew': 'Make new codes',
  'security.backupNewAbout': 'The codes that you have saved stop working.',
  'security.backupNewDone': 'These are your new codes. The ones before no longer work.',
  'security.done': 'Done',

  'security.removeOther': 'At sign-in you are then asked for your other method.',
  'security.removeLastRequired':
    '{organization} asks every member for Multi-Factor Authentication, and this is the only method you have. You stay signed in; at your next sign-in you must set one up again before you get in.',
  'security.removeLastOptional':
    'It is the only method you have. From then on you sign in without Multi-Factor Authentication.',
  'security.removeUnused': 'It is not used at sign-in, so that nothing else changes.',
  'security.removeBackup': 'Its backup codes stop working.',

  'security.default': 'Ask me first for',
  'security.defaultSms': 'a texted passcode',
  'security.defaultTotp': 'a code from my app',
  'security.defaultDone': 'Saved: that is what you are asked for first.',

  'security.sessionsAbout': 'This session began {started} and ends {ends}.',
  'security.signOutHere': 'Sign out here',
  'security.signOutEverywhere': 'Sign out everywhere',
  'security.everywhereAbout':
    'Every session you have at {organization} ends: here, and on all other devices. You sign in again to go on.',

  'organization.title': 'Organization',
  'organization.lead': 'What {organization} asks of its members, and where else you belong.',
  'organization.address': 'Sign-in address',

  'organization.policy': 'Multi-Factor Authentication of all members',
  'organization.policyWho': 'Who is asked for Multi-Factor Authentication',
  'organization.required': 'Every member',
  'organization.requiredAbout': 'Nobody gets in without it.',
  'organization.optional': 'Up to each member',
  'organization.optionalAbout': 'Those who have turned it on are asked for it.',
  'organization.methods': 'Which methods they may use',
  'organization.methodsAll': 'Any',
  'organization.methodsSome': 'Only some',
  'organization.sms': 'Texted passcode',
  'organization.totp': 'Authenticator app',
  'organization.chooseOne': 'Choose at least one method.',
  'organization.review': 'Review changes',
  'organization.unchanged': 'Nothing is changed yet.',
  'organization.readOnly': 'Only admins of {organization} can change this.',
  'organization.readOnlyPart': 'Your roles do not allow you to change this part.',
  'organization.confirm': 'Change what members are asked for?',
  'organization.save': 'Save changes',
  'organization.saved': 'Saved.',
  'organization.willRequire':
    'Every member needs Multi-Factor Authentication. Who is signed in without it is asked for it where they are; everybody else at their next sign-in.',
  'organization.willRequireYou': 'You too: your session is without it, so you are asked as soon as you save.',
  'organization.willLeave':
    'New members are no longer asked for Multi-Factor Authentication. Those who have it are still asked, until they turn it off.',
  'organization.willRestrict':
    'Only this works: {methods}. Members who have set up something else keep it, but can’t sign in with it.',
  'organization.willAllowAny': 'Members may set up any method.',
  'organization.counting': 'Counting who that affects…',
  'organization.affected': 'Members who have to set it up before they get in again: {count} of {total}.',
  'organization.notCounted': 'How many members that affects is not known.',

  'organization.yours': 'Your organizations',
  'organization.current': 'You are here',
  'organization.switch': 'Switch',
  'organization.switchTo': 'Switch to {organization}',
  'organization.asksSecond': 'Asks for Multi-Factor Authentication',
  'organization.asksFirst': 'Asks you to sign in another way',
  'organization.invited': 'You are invited',
  'organization.only': 'You belong to no other organization.',
  'organization.loading': 'Looking for your organizations…',

  'switch.title': 'Switch organization',
  'switch.under': 'Switching to {organization}…',
  'switch.failed': 'You could not be switched to {organization}',
  'switch.note': '{organization} asks for Multi-Factor Authentication before you get in.',
  'switch.noteNoWayBack':
    '{organization} asks for Multi-Factor Authentication before you get in. Finish it before you leave this page: if you leave, you are signed out of {from} too and have to sign in again.',
  'switch.back': 'Stay in {organization}',
  'switch.signIn': 'Sign in again instead',

  'example.title': 'Example',
  'example.heading': 'Your page goes here',
  'example.about':
    'It opens only to a session with Multi-Factor Authentication, whatever the organization asks for. It lives in {file}, and its address in {routes}.',
  'example.factor': 'Your Multi-Factor Authentication',
};
