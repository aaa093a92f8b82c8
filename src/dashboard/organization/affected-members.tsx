import { Phrase } from '../../ui/words/phrase.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { mustSetUp, type Policy } from './policy.ts';
import { useMembers } from './use-members.ts';

/** Says how many members a change of policy keeps out until they have set up a second factor. */
export function AffectedMembers({ before, after }: { before: Policy; after: Policy }) {
  const words = useSettingsWords();
  const members = useMembers();
  if (members === 'loading') return <span>{words['organization.counting']}</span>;
  if (members === 'unknown') return <span>{words['organization.notCounted']}</span>;
  return (
    <Phrase
      text={words['organization.affected']}
      values={{
        count: <strong>{mustSetUp(members, before, after).length}</strong>,
        total: <span>{members.length}</span>,
      }}
    />
  );
}
