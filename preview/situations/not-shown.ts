/** Titles in the widget's catalogue that no situation shows, each with the reason. */
export const notShown: Readonly<Record<string, string>> = {
  'idpConsent.signIn.title': 'Of `<B2BIdentityProvider>`, which this app does not mount.',
  'idpConsent.customScopes.title': 'Of `<B2BIdentityProvider>`, which this app does not mount.',
  'idpLogout.title': 'Of `<B2BIdentityProvider>`, which this app does not mount.',
  'organizationLogin.titleUnknown': 'The widget shows a spinner until it knows the organization.',
  'success.title':
    'There for an instant: the app goes on to the dashboard, or to where the member wanted to go.',
};
