import { spawnSync } from 'node:child_process';
import { styleText } from 'node:util';
import { findNginx } from './find-nginx.ts';
import { goesOn } from './plain-command.ts';

function testNginx(): void {
  const found = findNginx();
  if ('missing' in found) {
    // Whoever works on the app need not have nginx; whoever deploys a change of it must.
    const isRequired = process.env.REQUIRE_NGINX === '1';
    const words = `deploy/nginx.conf is NOT tested: ${found.missing}. On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static`;
    process.stderr.write(
      `\n${styleText(isRequired ? 'red' : 'yellow', `${'─'.repeat(80)}\n${words}\n${'─'.repeat(80)}`)}\n\n`,
    );
    process.exitCode = isRequired ? 1 : 0;
  } else {
    const { status } = spawnSync('vitest', ['run', '--config', 'vitest.nginx.config.ts'], {
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  }
}

if (goesOn('test:nginx', 'tries deploy/nginx.conf in a real nginx, where one is installed')) testNginx();
