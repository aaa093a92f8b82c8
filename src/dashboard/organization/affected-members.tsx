import { Phrase } from '../../ui/words/phrase.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { mustSetUp, type Policy } from './policy.ts';
import { useMembers } from './use-members.ts';

/** How many members a change of policy keeps out until they have set up a second factor. */
export function AffectedMembers({ before, after }: { before: Policy; after: Policy }) {
  const words = useSettingsWords();
  const members = useMembers();
  if (members === 'loading') return <li role="status">{words['organization.counting']}</li>;
  if (members === 'unknown') return <li role="status">{words['organization.notCounted']}</li>;
  return (
    <li role="status">
      <Phrase
        text={words['organization.affected']}
        values={{
          count: <strong>{mustSetUp(members, before, after).length}</strong>,
          total: members.length,
        }}
      />
    </li>
  );
}
