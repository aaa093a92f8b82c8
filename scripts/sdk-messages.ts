import { packageFolder } from '../src/login/rules/package-folder.ts';
import { slashed } from './slashed.ts';

/** Lets code for the browser import the SDK's message catalogues, which the package does not export. For `resolve.alias`. */
export const sdkMessages = {
  '@stytch/react/messages': slashed(`${packageFolder('@stytch/react')}/messages`),
};
