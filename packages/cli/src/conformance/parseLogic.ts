import type { Engine } from '@askless/core/export';
import jsonLogic, { type RulesLogic } from 'json-logic-js';

/** Reads logic as the engine's own type: what is exported uses its stock operators alone. */
export const parseLogic: Engine = (logic, facts): unknown => jsonLogic.apply(logic as RulesLogic, facts);
