/** The form's shape while it loads; it stands still. */
export function Skeleton() {
  return (
    <div className="askless-frame">
      <div className="askless-main">
        <Sheet />
      </div>
    </div>
  );
}

/** A page's shape, shown only when the page is slow to come: the style sheet holds it back. */
export function LateSkeleton() {
  return <Sheet late />;
}

function Sheet({ late = false }: { readonly late?: boolean }) {
  return (
    <div className={late ? 'askless-sheet askless-late' : 'askless-sheet'} aria-busy="true">
      <div className="askless-skel" aria-hidden="true">
        <div className="askless-bone askless-bone-40" />
        <div className="askless-bone askless-bone-input" />
        <div className="askless-bone askless-bone-70" />
        <div className="askless-bone askless-bone-input" />
      </div>
    </div>
  );
}
