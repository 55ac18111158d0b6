// Counts what React commits. React looks for this hook when it is loaded.
globalThis.commits = 0;
// oxlint-disable-next-line no-underscore-dangle -- React's name for it
globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true,
  inject: () => 1,
  checkDCE: () => undefined,
  onCommitFiberUnmount: () => undefined,
  onPostCommitFiberRoot: () => undefined,
  onCommitFiberRoot: () => {
    globalThis.commits += 1;
  },
};
