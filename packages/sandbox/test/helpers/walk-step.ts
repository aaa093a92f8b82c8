import type { Prefix } from './api-caller.ts';

/** One step of a walk. Whoever is honest uses what they were given last; the others try anything of anyone. */
export interface Step {
  act:
    | 'send'
    | 'open'
    | 'exchange'
    | 'text'
    | 'code'
    | 'enrolApp'
    | 'appCode'
    | 'refresh'
    | 'revoke'
    | 'wait';
  project: number;
  prefix: Prefix;
  honest: boolean;
  pick: number;
}
