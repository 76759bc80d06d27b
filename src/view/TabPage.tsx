import type { ComponentChildren } from 'preact';
import { productName } from '../words/product.ts';

/** What fills a tab: under the name of the extension, above its foot. */
export function TabPage({ children, foot }: { children: ComponentChildren; foot?: ComponentChildren }) {
  return (
    <div class="page">
      <header class="masthead">
        <span lang="en">{productName}</span>
      </header>
      <main>{children}</main>
      {foot && <footer class="page-foot">{foot}</footer>}
    </div>
  );
}
