export { createStore, type Store } from './store.js';
export { useSelected, useStore } from './useStore.js';
