/** Email providers that are no organization's own, whatever their top-level domain: Stytch's list. */
const PROVIDERS = new Set(
  (
    'gmail aol yahoo icloud hotmail msn comcast live outlook att earthlink me mac sbcglobal verizon ig mail hey ' +
    'laposte wanadoo googlemail orange rediffmail uol bol free gmx yandex ymail libero'
  ).split(' '),
);

/** Whether a domain is that of a common email provider, such as gmail.com or yahoo.co.uk. */
export function isCommonDomain(domain: string): boolean {
  const [, provider = ''] = /^([^.]+)\.(?:com?\.)?[^.]+$/.exec(domain) ?? [];
  return PROVIDERS.has(provider);
}
