import { StytchError } from '../errors/stytch-error.ts';
import { passwordWording } from './password-wording.ts';

/** Of 4: what Stytch asks of a new password. */
const SUFFICIENT_SCORE = 3;
/** Stytch's defaults for its other policy, which only the feedback speaks of. */
const LUDS = { length: 8, kinds: 3 };

/** Judges a password as Stytch's zxcvbn policy does. An address in it makes it weaker. */
export async function passwordStrength(password: string, emailAddress = '') {
  const { zxcvbn, breached } = await loadDictionaries();
  const { score, feedback } = zxcvbn.check(password, emailAddress.split(/[@.]/));
  const breached_password = breached.has(password.toLowerCase());
  return {
    valid_password: score >= SUFFICIENT_SCORE && !breached_password,
    score,
    breached_password,
    breach_detection_on_create: true,
    strength_policy: 'zxcvbn' as const,
    zxcvbn_feedback: { warning: feedback.warning ?? '', suggestions: feedback.suggestions },
    luds_feedback: ludsFeedback(password),
  };
}

/** @throws `breached_password`, `weak_password` */
export async function checkNewPassword(password: string, emailAddress: string): Promise<void> {
  const { valid_password, breached_password } = await passwordStrength(password, emailAddress);
  if (breached_password) throw new StytchError('breached_password');
  if (!valid_password) throw new StytchError('weak_password');
}

function ludsFeedback(password: string) {
  const kinds = {
    has_lower_case: /[a-z]/.test(password),
    has_upper_case: /[A-Z]/.test(password),
    has_digit: /\d/.test(password),
    has_symbol: /[^a-zA-Z\d]/.test(password),
  };
  const present = Object.values(kinds).filter(Boolean).length;
  return {
    ...kinds,
    missing_complexity: Math.max(0, LUDS.kinds - present),
    missing_characters: Math.max(0, LUDS.length - [...password].length),
  };
}

let dictionaries: ReturnType<typeof readDictionaries> | undefined;

/** Megabytes of words, which take half a second to read: only who judges a password waits for them. */
function loadDictionaries() {
  dictionaries ??= readDictionaries();
  return dictionaries;
}

async function readDictionaries() {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return {
    zxcvbn: new ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
      translations: { ...english.translations, ...passwordWording },
    }),
    // Stytch asks Have I Been Pwned. Here: the passwords found most often in breaches, and one that is strong
    // by its score alone.
    breached: new Set([...common.dictionary['passwords-common'], 'correcthorsebatterystaple']),
  };
}
