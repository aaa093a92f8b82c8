import { describe, expect, test } from 'vitest';
import { shownStages } from '../../preview/gallery/shown-situations.ts';
import { policyLabel } from '../../preview/situations/labels.ts';
import { loginConfig as login } from '../helpers/login-config.ts';

const ALL = { text: '', policy: '', member: '' };

const shown = (filter: Partial<typeof ALL>) =>
  shownStages(login, { ...ALL, ...filter }).flatMap((stage) => stage.shown);

describe('the situations that the gallery shows', () => {
  test('are those of the organization that is asked for', () => {
    const policies = shown({ policy: 'Optional, any method' }).map(({ situation }) => policyLabel(situation));
    expect(new Set(policies)).toEqual(new Set(['Optional, any method']));
  });

  test('are all of them where an organization or a member is asked for that no situation has', () => {
    expect(shown({ policy: 'Nonsense', member: 'Nobody' })).toEqual(shown({}));
  });
});
