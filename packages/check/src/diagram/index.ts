export { defaultBudget, Diagrams, type Budgeted } from './diagrams.js';
export { no, yes, type Diagram } from './nodeTable.js';
export { cheapestWay, chosenAt, nodesOf, shareOf, someAt, supportOf } from './walks.js';
