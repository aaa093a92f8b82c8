import { isLoopbackUrl } from './loopback.ts';

/** Of the environment: hosts with a comma between them. */
export const ALLOWED_HOSTS_VARIABLE = 'SANDBOX_ALLOWED_HOSTS';

const LABEL = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';
/** Of a suffix two names at least: one alone is all of `.com`. */
const NAME = new RegExp(`^(?:\\.${LABEL}\\.)?${LABEL}(?:\\.${LABEL})*$`);
const IPV6 = /^\[[0-9a-f:.]+\]$/;

/** The hosts in the environment variable. */
export const readAllowedHosts = (text = ''): string[] =>
  text
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');

/** The hosts, other than this machine's own, that someone has named for the sandbox to answer at. */
export class AllowedHosts {
  readonly names: readonly string[];

  /** @throws Error naming every one that is no host */
  constructor(names: readonly string[] = []) {
    this.names = names.map((name) => name.toLowerCase());
    const wrong = this.names.filter((name) => !isHost(name));
    if (wrong.length > 0)
      throw new Error(wrong.map((name) => `\`${name}\` is no host. ${adviceOn(name)}`).join('\n'));
  }

  has(hostname: string): boolean {
    return (
      this.hasExactly(hostname) || this.names.some((name) => name.startsWith('.') && hostname.endsWith(name))
    );
  }

  /** By its whole name, not by how it ends. */
  hasExactly(hostname: string): boolean {
    return this.names.includes(hostname);
  }

  /** Whether an http(s) URL is at this machine or at a host that was named. */
  leadTo(url: string): boolean {
    return (
      isLoopbackUrl(url) || (/^https?:/i.test(url) && URL.canParse(url) && this.has(new URL(url).hostname))
    );
  }
}

function isHost(name: string): boolean {
  if (!NAME.test(name) && !IPV6.test(name)) return false;
  const plain = name.replace(/^\./, '');
  return URL.canParse(`http://${plain}`) && new URL(`http://${plain}`).hostname === plain;
}

function adviceOn(name: string): string {
  if (/^\*?\.?[\w-]+$/.test(name) || name === '*')
    return 'Name each host that you mean, such as `box.example.test`, or all below one that is yours, as `.example.test`.';
  const url = name.includes('://') ? name : `http://${name}`;
  const meant = URL.canParse(url) ? new URL(url).hostname : '';
  return isHost(meant)
    ? `Write \`${meant}\`: no scheme, no port, no path.`
    : 'Write a host such as `box.example.test`, `192.168.1.20` or `.example.test`.';
}
