import { normalizePath } from 'vite';
import { packageFolder } from '../src/login/rules/package-folder.ts';

/** Lets code for the browser import the SDK's message catalogues, which the package does not export. For `resolve.alias`. */
export const sdkMessages = {
  '@stytch/react/messages': normalizePath(`${packageFolder('@stytch/react')}/messages`),
};
