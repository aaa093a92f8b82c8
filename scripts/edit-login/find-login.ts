import type { ESTree } from 'vite';
import { type Finding, finding } from '../../src/login/rules/finding.ts';
import { describeNode } from './describe-node.ts';
import { unwrap } from './literals.ts';
import type { ParsedFile } from './parsed-file.ts';

/** The object that a file hands to `defineLogin` and exports, itself or by the name of a constant. */
export function findLogin(file: ParsedFile): { object: ESTree.ObjectExpression } | { refusal: Finding } {
  const exported = defaultExport(file);
  if (!exported) return refuse('The file exports no login config by default.');
  const call = follow(exported, file);
  const login = call.type === 'CallExpression' && isDefineLogin(call, file) ? call.arguments[0] : call;
  if (!login || login.type === 'SpreadElement') return refuse('`defineLogin` is called without a config.');
  const object = follow(login, file);
  if (object.type === 'ObjectExpression') return { object };
  const line = file.lineOf(object.start);
  return refuse(`It is not written out in the file: line ${line} ${describeNode(object, file)}.`);
}

function refuse(why: string): { refusal: Finding } {
  const says = `can't be changed from here. ${why} Write it as \`export default defineLogin({ … })\`, or change the file by hand.`;
  return { refusal: finding([], undefined, says) };
}

function defaultExport({ body }: ParsedFile): ESTree.Expression | undefined {
  const statement = body.find(({ type }) => type === 'ExportDefaultDeclaration');
  return statement?.type === 'ExportDefaultDeclaration' ? expression(statement.declaration) : undefined;
}

function expression(declared: ESTree.ExportDefaultDeclarationKind): ESTree.Expression | undefined {
  switch (declared.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
    case 'TSEmptyBodyFunctionExpression':
    case 'ClassDeclaration':
    case 'TSInterfaceDeclaration':
      return undefined;
    default:
      return declared;
  }
}

/** What stands behind a name, where that is a constant of the file. */
function follow(node: ESTree.Expression, file: ParsedFile): ESTree.Expression {
  const inner = unwrap(node);
  return (inner.type === 'Identifier' && constantOf(inner.name, file)) || inner;
}

function constantOf(name: string, { body }: ParsedFile): ESTree.Expression | undefined {
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') continue;
    const found = statement.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
    if (found?.init) return unwrap(found.init);
  }
  return undefined;
}

/** By the name that it is imported under. */
function isDefineLogin({ callee }: ESTree.CallExpression, { body }: ParsedFile): boolean {
  if (callee.type !== 'Identifier') return false;
  return body.some(
    (statement) =>
      statement.type === 'ImportDeclaration' &&
      statement.specifiers.some(
        (each) =>
          each.type === 'ImportSpecifier' &&
          each.imported.type === 'Identifier' &&
          each.imported.name === 'defineLogin' &&
          each.local.name === callee.name,
      ),
  );
}
