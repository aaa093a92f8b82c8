import { B2BProducts, StytchB2B, StytchB2BProvider } from '@stytch/react/b2b';
import { createRoot } from 'react-dom/client';
import login from '../../../../src/login.config.ts';
import { stytch } from '../client.ts';

const { config } = login;
const landing = `${window.location.origin}/authenticate`;

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StytchB2BProvider stytch={stytch}>
    <StytchB2B
      config={{
        ...config,
        products: config.products.map((name) => B2BProducts[name]),
        emailMagicLinksOptions: {
          discoveryRedirectURL: landing,
          loginRedirectURL: landing,
          signupRedirectURL: landing,
        },
      }}
    />
  </StytchB2BProvider>,
);
