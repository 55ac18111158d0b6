import type { ExportedForm, ExportedRule, Facts, Outcome, Single } from './exported.js';
import type { Logic } from './logic.js';
import { parseNode, parseNodes, parseSingle, type Node } from './parseNode.js';

/** Any stock JsonLogic engine: evaluates logic on facts. */
export type Engine = (logic: Logic, facts: Readonly<Record<string, unknown>>) => unknown;

/**
 * Runs exported rules on facts: the steps in order, then every rule. A back end in another language does the same.
 *
 * @returns What each rule comes to, by its id; for a rule in rows by the row's key.
 */
export function runExport(exported: ExportedForm, facts: Facts, engine: Engine): Readonly<Record<string, Outcome>> {
  const world = parseNode(JSON.parse(JSON.stringify(facts)));
  for (const { set, each, logic } of exported.steps) {
    if (each === undefined) put(world, set, engine(logic, world));
    else for (const row of rowsOf(world, each)) put(row, set, engine(logic, { ...world, item: row }));
  }
  return Object.fromEntries(
    exported.rules.map((rule): [string, Outcome] => {
      if (rule.each === undefined) return [rule.id, outcomeOf(rule, (logic) => engine(logic, world))];
      const rows = rowsOf(world, rule.each).map((row) => [
        String(row['key']),
        outcomeOf(rule, (logic) => engine(logic, { ...world, item: row })),
      ]);
      return [rule.id, Object.fromEntries(rows)];
    }),
  );
}

function rowsOf(world: Node, group: string): readonly Node[] {
  return parseNodes(parseNode(world['rows'])[group]);
}

/** Puts a result at a path, making what is missing on the way. */
function put(node: Node, path: string, result: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at = node;
  for (const name of names) at = parseNode((at[name] ??= {}));
  at[last] = result;
}

function outcomeOf(rule: ExportedRule, run: (logic: Logic) => unknown): Single {
  if ('value' in rule) return parseSingle(run(rule.value));
  if (run(rule.yes) === true) return 'yes';
  return run(rule.no) === true ? 'no' : 'unknown';
}
