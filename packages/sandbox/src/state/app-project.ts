/** UUID of the project that the app itself uses when it runs on the sandbox. */
export const APP_PROJECT = '5a4db0c5-0000-4000-8000-000000000001';
