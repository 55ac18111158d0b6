import type { FormDefinition } from '../form/index.js';
import { collectFaults, DefinitionError, type Faults } from './faults.js';

const maxDepth = 64;

/**
 * Takes back a form definition that was stored as JSON.
 *
 * Its outer shape is checked here; rules, texts and layout when it is compiled.
 *
 * @param json The parsed JSON.
 * @throws DefinitionError with every fault of shape.
 */
export function parseForm(json: unknown): FormDefinition {
  const faults = collectFaults();
  if (tooDeep(json, 0)) faults.add('wrong-shape', '', `The definition is nested deeper than ${maxDepth}.`);
  else checkShape(json, faults);
  if (faults.all.length > 0) throw new DefinitionError(faults.all);
  return json as FormDefinition;
}

function tooDeep(json: unknown, depth: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (depth > maxDepth) return true;
  return Object.values(json).some((value) => tooDeep(value, depth + 1));
}

type Shape = 'string' | 'array' | 'object';

function checkShape(json: unknown, faults: Faults): void {
  const need = (parent: unknown, path: string, shape: Shape): unknown => {
    const key = path.slice(path.lastIndexOf('.') + 1);
    const found = isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
    if (shapeOf(found) !== shape)
      faults.add('wrong-shape', path, `It should be ${shape === 'string' ? 'a text' : `an ${shape}`}.`);
    return found;
  };
  need(json, 'id', 'string');
  need(json, 'version', 'string');
  const properties = need(need(json, 'schema', 'object'), 'schema.properties', 'object');
  const rules = need(json, 'rules', 'object');
  const questions = need(rules, 'rules.questions', 'object');
  need(rules, 'rules.groups', 'object');
  const layout = need(json, 'layout', 'array');
  if (Array.isArray(layout))
    layout.forEach((section: unknown, place) => need(section, `layout.${place}.items`, 'array'));
  for (const [part, node] of entriesOf(properties)) checkPart(part, node, need);
  for (const [id, rule] of entriesOf(questions)) {
    for (const key of ['stage', 'sensitivity']) need(rule, `rules.questions.${id}.${key}`, 'string');
    need(rule, `rules.questions.${id}.purposes`, 'array');
  }
  if (isRecord(json) && json['texts'] !== undefined) checkTextShape(json['texts'], need);
}

type Need = (parent: unknown, path: string, shape: Shape) => unknown;

function checkPart(part: string, node: unknown, need: Need): void {
  const at = `schema.properties.${part}`;
  const section = isRecord(node) && node['type'] === 'array' ? need(node, `${at}.items`, 'object') : node;
  for (const [name, question] of entriesOf(need(section, `${at}.properties`, 'object')))
    need(question, `${at}.${name}.kind`, 'string');
}

function checkTextShape(texts: unknown, need: Need): void {
  for (const locale of ['zh-CN', 'en']) {
    const inLocale = need(texts, `texts.${locale}`, 'object');
    for (const table of ['sections', 'groups', 'questions', 'sources', 'checks', 'products', 'gates']) {
      need(inLocale, `texts.${locale}.${table}`, 'object');
    }
  }
}

function entriesOf(found: unknown): [string, unknown][] {
  return isRecord(found) ? Object.entries(found) : [];
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function shapeOf(found: unknown): Shape | undefined {
  if (typeof found === 'string') return 'string';
  if (Array.isArray(found)) return 'array';
  return isRecord(found) ? 'object' : undefined;
}
