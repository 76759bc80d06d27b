import type { ComponentChildren } from 'preact';
import { productName } from '../words/product.ts';

interface Props {
  children: ComponentChildren;
  /** Stands at the other end of the head. */
  aside?: ComponentChildren;
  foot?: ComponentChildren;
}

/** What fills a tab: under the name of the extension, above its foot. */
export function TabPage({ children, aside, foot }: Props) {
  return (
    <div class="page">
      <header class="masthead">
        <span lang="en">{productName}</span>
        {aside}
      </header>
      <main>{children}</main>
      {foot && <footer class="page-foot">{foot}</footer>}
    </div>
  );
}
