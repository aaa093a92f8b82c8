import {
  B2BProducts,
  StytchB2B,
  type StytchB2BClient,
  StytchB2BProvider,
  useStytchMember,
} from '@stytch/react/b2b';
import type { ComponentProps } from 'react';

const config: ComponentProps<typeof StytchB2B>['config'] = {
  authFlowType: 'Discovery',
  products: [B2BProducts.emailMagicLinks],
  sessionOptions: { sessionDurationMinutes: 60 },
};

export function Login({ stytch }: { stytch: StytchB2BClient }) {
  return (
    <StytchB2BProvider stytch={stytch}>
      <Member />
    </StytchB2BProvider>
  );
}

function Member() {
  const { member } = useStytchMember();
  return member ? <p>Signed in as {member.email_address}</p> : <StytchB2B config={config} />;
}
