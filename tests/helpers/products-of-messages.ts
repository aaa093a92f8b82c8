import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ProductName } from '../../src/login/config/sdk-types.ts';
import { packageFolder } from '../../src/login/rules/package-folder.ts';

const WIDGET = join(packageFolder('@stytch/react'), 'dist/esm/packages/web/src/ui/b2b');
const PRODUCTS_FILE = `${WIDGET}/B2BProducts.mjs`;

/**
 * Of each of the widget's messages that not every config has screens for, the products that have: read from the
 * installed SDK, where each product brings the modules of its own screens.
 * @param ids all of the widget's messages
 */
export function productsOfMessages(ids: Iterable<string>): Map<string, Set<ProductName>> {
  const everywhere = textOf(modulesFrom([`${WIDGET}/Container.mjs`]));
  const products = [...productModules()].map(([name, files]) => [name, textOf(modulesFrom(files))] as const);
  const isIn = (text: string, id: string) => text.includes(`"${id}"`);
  return new Map(
    [...ids]
      .filter((id) => !isIn(everywhere, id))
      .map((id) => [id, new Set(products.filter(([, text]) => isIn(text, id)).map(([name]) => name))]),
  );
}

/** The modules that each product names in its object. */
function productModules(): Map<ProductName, string[]> {
  const source = readFileSync(PRODUCTS_FILE, 'utf8');
  const files = new Map(
    [...source.matchAll(/^import \{ (.+) \} from '(\..+)';$/gm)].flatMap(([, names = '', path = '']) =>
      names.split(', ').map((name) => [name, resolve(WIDGET, path)]),
    ),
  );
  const products = [...source.matchAll(/^const (\w+) = \{\n {4}id: '(\w+)',\n([\s\S]*?)^\};$/gm)];
  return new Map(
    products.map(([, , name = '', body = '']) => {
      const named = [...body.matchAll(/\w+/g)].map(([word]) => files.get(wrapped(source, word)));
      // The ids are those of the names.
      return [name as ProductName, named.filter((file) => file !== undefined)];
    }),
  );
}

/** What a component of this file renders, or itself. */
function wrapped(source: string, name: string): string {
  const [, inner = name] = new RegExp(`const ${name} = .+createElement\\((\\w+),`).exec(source) ?? [];
  return inner;
}

function modulesFrom(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file) || file === PRODUCTS_FILE) continue;
    seen.add(file);
    const imports = [...readFileSync(file, 'utf8').matchAll(/ from '(\..+)';$/gm)];
    modulesFrom(
      imports.map(([, path = '']) => resolve(dirname(file), path)),
      seen,
    );
  }
  return seen;
}

function textOf(files: Iterable<string>): string {
  return [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
}
