export { createStore, type Store } from './store.js';
export { useLatest } from './useLatest.js';
export { useOnline } from './useOnline.js';
export { useSelected, useStore } from './useStore.js';
