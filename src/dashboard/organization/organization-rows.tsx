import type { DiscoveredOrganization, Organization } from '@stytch/react/b2b';
import { useSwitchOrganization } from '../../session/switch/switch-request.ts';
import { Button } from '../../ui/form/button.tsx';
import { Badge } from '../../ui/notice/badge.tsx';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { SettingRow } from '../security/setting-row.tsx';

interface CurrentOrganizationProps {
  organization: Organization;
  /** As people call them. */
  roles: readonly string[];
}

export function CurrentOrganization({ organization, roles }: CurrentOrganizationProps) {
  const words = useSettingsWords();
  return (
    <SettingRow
      heading={organization.organization_name}
      state={<Badge tone="good">{words['organization.current']}</Badge>}
      about={roles.join(', ')}
    />
  );
}

interface OtherOrganizationProps {
  found: DiscoveredOrganization;
  /** The name of the organization that the member is in. */
  from: string;
}

/** An organization to go over to, with what it will ask for. */
export function OtherOrganization({ found, from }: OtherOrganizationProps) {
  const words = useSettingsWords();
  const switchTo = useSwitchOrganization();
  const { organization, membership } = found;
  const { organization_id, organization_name } = organization;
  return (
    <SettingRow
      heading={organization_name}
      state={membership.type === 'invited_member' && <Badge>{words['organization.invited']}</Badge>}
      about={whatItAsks(found)}
    >
      <Button
        label={fillIn(words['organization.switchTo'], { organization: organization_name })}
        onClick={() => switchTo({ id: organization_id, name: organization_name, from })}
      >
        {words['organization.switch']}
      </Button>
    </SettingRow>
  );

  function whatItAsks({ primary_required, mfa_required }: DiscoveredOrganization): string {
    if (primary_required) return words['organization.asksFirst'];
    return mfa_required ? words['organization.asksSecond'] : '';
  }
}
