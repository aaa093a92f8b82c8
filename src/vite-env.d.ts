/// <reference types="vite/client" />

interface ViteTypeOptions {
  strictImportMetaEnv: unknown;
}

interface ImportMetaEnv {
  readonly VITE_STYTCH_PUBLIC_TOKEN?: string;
  readonly VITE_STYTCH_CUSTOM_DOMAIN?: string;
  /** Defined by whoever runs Vite: `vite.config.ts`, and what serves the gallery. */
  readonly VITE_STYTCH_SANDBOX: 'true' | 'false';
}
