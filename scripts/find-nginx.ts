import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts it. */
const PLACES = ['nginx', '/usr/sbin/nginx'];
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface Nginx {
  readonly command: string;
  /** The module that serves `.br` files. */
  readonly brotliModule: string;
}

/** The nginx of this machine; or what is missing, in words. */
export function findNginx(): Nginx | { readonly missing: string } {
  const command = PLACES.find((place) => spawnSync(place, ['-v']).status === 0);
  if (command === undefined) return { missing: 'nginx is not installed' };
  if (!existsSync(MODULE)) return { missing: "nginx's module for Brotli is not installed" };
  return { command, brotliModule: MODULE };
}
