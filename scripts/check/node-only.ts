import { isBuiltin } from 'node:module';
import type { ESTree } from 'vite';
import type { Finding } from '../../src/login/rules/finding.ts';

/** What is of Node alone, as far as a config might want it. */
const GLOBALS = ['process', 'Buffer', 'require', 'global'];
const NAMED = new RegExp(`\\b(?:${GLOBALS.join('|')})\\b`);

/**
 * What a login config's own text takes from Node: it runs there for the rules, and in browsers for members, whose page
 * would stay empty.
 */
export async function nodeOnly(source: string): Promise<readonly Finding[]> {
  // Most have nothing of it, and are spared the time that Vite takes to load.
  const imported = [...source.matchAll(/\bfrom\s*['"]([^'"]+)['"]/g)].map(([, from = '']) => from);
  if (!NAMED.test(source) && !imported.some((from) => isBuiltin(from))) return [];
  const { parseSync, Visitor } = await import('vite');
  const found: { name: string; start: number }[] = [];
  const note = (node: ESTree.Expression | ESTree.Super): void => {
    if (node.type === 'Identifier' && GLOBALS.includes(node.name))
      found.push({ name: node.name, start: node.start });
  };
  const declared = new Set<string>();
  new Visitor({
    MemberExpression: ({ object }) => note(object),
    CallExpression: ({ callee }) => note(callee),
    VariableDeclarator: ({ id }) => id.type === 'Identifier' && declared.add(id.name),
    ImportDeclaration({ importKind, source: from, specifiers, start }) {
      for (const { local } of specifiers) declared.add(local.name);
      if (importKind !== 'type' && isBuiltin(from.value)) found.push({ name: from.value, start });
    },
    // Whoever asks whether it is there knows that it may not be.
    UnaryExpression: ({ operator, argument }) =>
      operator === 'typeof' && argument.type === 'Identifier' && declared.add(argument.name),
  }).visit(parseSync('login.config.ts', source).program);
  return found
    .filter(({ name }) => !declared.has(name))
    .map(({ name, start }) => {
      const line = source.slice(0, start).split('\n').length;
      return {
        path: 'login',
        found: name,
        message: `Line ${line} uses \`${name}\`, which Node has and browsers have not: there the page would stay empty. Write what it gives in its place.`,
      };
    });
}
