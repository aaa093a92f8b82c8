import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Where a package is installed, for what it does not export. Found as Node finds it: in a workspace, packages stand
 * beside a folder above this project.
 */
export function packageFolder(name: string): string {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folder = places
    .map((place) => join(place, name))
    .find((each) => existsSync(join(each, 'package.json')));
  if (folder === undefined)
    throw new Error(
      `The package \`${name}\` is installed neither here nor in a folder above. Run \`npm ci\`.`,
    );
  return folder;
}
