import type { ESTree } from 'vite';

/** What `literalOf` answers where only running the file would tell. */
export const NOT_WRITTEN_OUT = Symbol('not written out');

/** Without what changes its type alone, or nothing. Not `as X`, which a new value might belie. */
export function unwrap(node: ESTree.Expression): ESTree.Expression {
  if (node.type === 'ParenthesizedExpression' || node.type === 'TSSatisfiesExpression')
    return unwrap(node.expression);
  return node.type === 'TSAsExpression' && isConst(node.typeAnnotation) ? unwrap(node.expression) : node;
}

function isConst(type: ESTree.TSType): boolean {
  return (
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
  );
}

/** The value of an expression that is written out to its last part. */
export function literalOf(expression: ESTree.Expression): unknown {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Literal':
      return 'regex' in node || 'bigint' in node ? NOT_WRITTEN_OUT : node.value;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? node.quasis[0]?.value.cooked : NOT_WRITTEN_OUT;
    case 'UnaryExpression':
      return negated(node);
    case 'BinaryExpression':
      return multiplied(node);
    case 'Identifier':
      return node.name === 'undefined' ? undefined : NOT_WRITTEN_OUT;
    case 'ArrayExpression':
      return whole(node.elements.map(elementValue));
    case 'ObjectExpression':
      return objectOf(node);
    default:
      return NOT_WRITTEN_OUT;
  }
}

function negated({ operator, argument }: ESTree.UnaryExpression): unknown {
  const value = literalOf(argument);
  return operator === '-' && typeof value === 'number' ? -value : NOT_WRITTEN_OUT;
}

/** Such as `7 * 24 * 60`, by which minutes are told. */
function multiplied(node: ESTree.BinaryExpression | ESTree.PrivateInExpression): unknown {
  if (node.operator !== '*') return NOT_WRITTEN_OUT;
  const [first, second] = [literalOf(node.left), literalOf(node.right)];
  return typeof first === 'number' && typeof second === 'number' ? first * second : NOT_WRITTEN_OUT;
}

function elementValue(element: ESTree.ArrayExpressionElement): unknown {
  return element === null || element.type === 'SpreadElement' ? NOT_WRITTEN_OUT : literalOf(element);
}

function objectOf({ properties }: ESTree.ObjectExpression): unknown {
  const names = properties.map(nameOfKey);
  const values = properties.map((each) =>
    each.type === 'Property' ? literalOf(each.value) : NOT_WRITTEN_OUT,
  );
  if (names.includes(undefined) || values.includes(NOT_WRITTEN_OUT)) return NOT_WRITTEN_OUT;
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

const whole = (values: unknown[]): unknown => (values.includes(NOT_WRITTEN_OUT) ? NOT_WRITTEN_OUT : values);

/** A property's name; undefined where it is a spread, or a computed key. */
export function nameOfKey(property: ESTree.ObjectPropertyKind): string | undefined {
  if (property.type === 'SpreadElement' || property.computed) return undefined;
  const { key } = property;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}
