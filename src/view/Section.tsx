import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** Whether it takes the margin too, under its heading. */
  wide?: boolean;
  children: ComponentChildren;
}

/** A part of a page under its heading, which hangs in the margin where there is one. */
export function Section({ title, wide = false, children }: Props) {
  const id = useId();
  return (
    <section class={`section${wide ? ' section-wide' : ''}`} aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      <div class="section-body">{children}</div>
    </section>
  );
}
