import type { ComponentChildren } from 'preact';

/**
 * Text of the data, which is in English whatever is spoken around it: a screen reader takes its English voice for it, and
 * it runs from left to right on any page.
 */
export function InEnglish({ children, ...props }: { class?: string; children: ComponentChildren }) {
  return (
    <bdi lang="en" dir="ltr" {...props}>
      {children}
    </bdi>
  );
}
