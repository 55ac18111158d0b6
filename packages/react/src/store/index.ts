export { createStore, type Store } from './store.js';
export { useStore } from './useStore.js';
