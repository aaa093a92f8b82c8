import type { Strings } from '@stytch/react/b2b';
// An alias of ours, as the package exports its code alone.
import catalogue from '@stytch/react/messages/b2b/en.po?raw';
import { pseudoText } from '../../ui/words/pseudo.ts';
import { readCatalogue } from './read-catalogue.ts';

/** The widget's English wording, disguised. */
export const pseudo: Strings = pseudoText(readCatalogue(catalogue));
