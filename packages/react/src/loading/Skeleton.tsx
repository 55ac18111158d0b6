/** The form's shape while it loads; it stands still. */
export function Skeleton() {
  return (
    <div className="askless-frame">
      <div className="askless-main">
        <PageSkeleton />
      </div>
    </div>
  );
}

/** A page's shape. What comes soon is not announced by it: the style sheet holds it back for a while. */
export function PageSkeleton() {
  return (
    <div className="askless-sheet askless-late" aria-busy="true">
      <div className="askless-skel" aria-hidden="true">
        <div className="askless-bone askless-bone-40" />
        <div className="askless-bone askless-bone-input" />
        <div className="askless-bone askless-bone-70" />
        <div className="askless-bone askless-bone-input" />
      </div>
    </div>
  );
}
