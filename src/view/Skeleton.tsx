/** Stands where text will be while it is loaded; `label` is what a screen reader is told. */
export function Skeleton({ label }: { label: string }) {
  return (
    <>
      <p class="hidden" role="status">
        {label}
      </p>
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </>
  );
}
