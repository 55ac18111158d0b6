/**
 * The house rules that no stock rule expresses.
 *
 * `casts-in-parse`: `as` turns unknown input into a type, so it stands where input is parsed: in a function named parse*, or
 * in a file named parse*. `as const` is no cast.
 *
 * `no-clock`: `new Date()` reads the clock; pure packages get the time passed in.
 */

const parseName = /^parse(?=[A-Z]|$)/;

/** The name a function goes by: its own, or that of the variable, property or method that holds it. */
function nameOf(node) {
  const holder = node.id ? node : node.parent;
  return (holder.id ?? holder.key)?.name;
}

function isFunction(node) {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

function isInParser(node) {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (isFunction(outer) && parseName.test(nameOf(outer) ?? '')) return true;
  }
  return false;
}

function isConst(annotation) {
  return annotation?.type === 'TSTypeReference' && annotation.typeName?.name === 'const';
}

const castsInParse = {
  meta: { type: 'problem' },
  create(context) {
    const file = context.filename.split(/[\\/]/).at(-1) ?? '';
    if (/^parse([A-Z]|\.)/.test(file)) return {};
    const check = (node) => {
      if (isConst(node.typeAnnotation) || isInParser(node)) return;
      context.report({
        node,
        message:
          '`as` outside parse*: the compiler no longer checks this value. Narrow it, or move the cast into a parser.',
      });
    };
    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};

const noClock = {
  meta: { type: 'problem' },
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.name !== 'Date' || node.arguments.length > 0) return;
        context.report({
          node,
          message: '`new Date()` reads the clock: pass the date in, so that a plan can be made again.',
        });
      },
    };
  },
};

export default {
  meta: { name: 'askless' },
  rules: { 'casts-in-parse': castsInParse, 'no-clock': noClock },
};
