/** Points 0 to 3 as three steps, filled from the left; the figure beside them is for the caller to say. */
export function Marks({ points }: { points: number }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-0.5">
      {[1, 2, 3].map((step) => (
        <span
          key={step}
          className={`h-2 w-3 rounded-[2px] border motion-safe:transition-colors ${
            step <= points ? 'border-text bg-text' : 'border-line-strong bg-transparent'
          }`}
        />
      ))}
    </span>
  );
}
