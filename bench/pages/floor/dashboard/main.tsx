import { StytchB2BProvider, useStytchMember } from '@stytch/react/b2b';
import { createRoot } from 'react-dom/client';
import { stytch } from '../client.ts';

function Address() {
  const { member } = useStytchMember();
  return <p>{member?.email_address}</p>;
}

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StytchB2BProvider stytch={stytch}>
    <Address />
  </StytchB2BProvider>,
);
