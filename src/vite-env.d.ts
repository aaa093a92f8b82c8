/// <reference types="vite/client" />

interface ViteTypeOptions {
  strictImportMetaEnv: unknown;
}

interface ImportMetaEnv {
  readonly VITE_STYTCH_PUBLIC_TOKEN?: string;
  readonly VITE_STYTCH_CUSTOM_DOMAIN?: string;
  /** Always defined by the Vite plugin of the sandbox. */
  readonly VITE_STYTCH_SANDBOX: 'true' | 'false';
}
