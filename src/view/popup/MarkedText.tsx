import type { Span } from '../../recognize/look-up/spans.ts';

/** A text with the parts set off that met a query. */
export function MarkedText({ text, marked }: { text: string; marked: readonly Span[] }) {
  let at = 0;
  return (
    <>
      {marked.map(([start, end]) => {
        const before = text.slice(at, start);
        at = end;
        return [before, <mark key={start}>{text.slice(start, end)}</mark>];
      })}
      {text.slice(at)}
    </>
  );
}
