/** What a built script uses that the oldest browser lacks: syntax by eslint-plugin-es-x, names by MDN. */
import { Linter, type Rule } from 'eslint';
import esx from 'eslint-plugin-es-x';
import { newerGlobal, newerMember, newerMemberOf, type Use } from './names.ts';
import type { Newer } from './support.ts';

/** Newer than ES2021 as a standard, and yet in Chrome 90: fields 84, private methods 84, top-level await 89, flag d 90, #! 74. */
const IN_CHROME_90 = [
  'class-instance-fields',
  'class-static-fields',
  'class-private-fields',
  'class-private-methods',
  'top-level-await',
  'regexp-d-flag',
  'hashbang',
];

const syntax = Object.fromEntries(
  Object.keys(esx.configs['flat/restrict-to-es2021'].rules ?? {})
    .filter((rule) => !rule.includes('prototype') && !IN_CHROME_90.includes(rule.replace('es-x/no-', '')))
    .map((rule) => [rule, 'error' as const]),
);

const say = ({ feature, since }: Newer) => `${feature} ${String(since)}`;

/** `a.b()` calls b, and so does `a.b.call(c)`. */
function useOf(node: unknown, parent: Rule.Node | null): Use {
  if (parent?.type === 'CallExpression') return parent.callee === node ? 'called' : 'named';
  const isBorrowed =
    parent?.type === 'MemberExpression' &&
    parent.property.type === 'Identifier' &&
    ['call', 'apply', 'bind'].includes(parent.property.name);
  return isBorrowed ? 'called' : 'named';
}

/** Reports every name that MDN says came later, as `feature since`. */
const names: Rule.RuleModule = {
  create: (context) => {
    const globals = new Set<unknown>();
    const report = (node: Rule.Node, found: readonly Newer[]) => {
      for (const each of found) context.report({ node, message: say(each) });
    };
    return {
      Program: (program) => {
        const { through } = context.sourceCode.getScope(program);
        for (const { identifier } of through) {
          globals.add(identifier);
          if (identifier.type === 'Identifier')
            for (const each of newerGlobal(identifier.name)) context.report({ node: identifier, message: say(each) });
        }
      },
      MemberExpression: (node) => {
        const { object, property, computed } = node;
        const named = property.type === 'Identifier' && !computed ? property.name : undefined;
        const name = property.type === 'Literal' && typeof property.value === 'string' ? property.value : named;
        if (name === undefined) return;
        const owner = object.type === 'Identifier' && globals.has(object) ? object.name : undefined;
        const use = useOf(node, node.parent);
        report(node, owner === undefined ? newerMember(name, use) : newerMemberOf(owner, name, use));
      },
      'ObjectPattern > Property[computed=false]': (node: Rule.Node) => {
        if (node.type === 'Property' && node.key.type === 'Identifier')
          report(node, newerMember(node.key.name, 'named'));
      },
    };
  },
};

const linter = new Linter();

/** Throws nothing: a script that cannot be parsed is a finding as well. */
export function newerInScript(code: string, file: string): string[] {
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*'],
        plugins: { 'es-x': esx, baseline: { rules: { names } } },
        languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
        linterOptions: { noInlineConfig: true },
        rules: { ...syntax, 'baseline/names': 'error' },
      },
    ],
    file,
  );
  return [
    ...new Set(messages.map(({ ruleId, message }) => (ruleId === 'baseline/names' ? message : (ruleId ?? message)))),
  ];
}
