import type { ComponentChildren } from 'preact';

interface Props {
  source: { url: string };
  title?: string;
  label?: string;
  class?: string;
  children: ComponentChildren;
}

/** A way out to a source, in a tab of its own that learns nothing of where the reader came from. */
export function SourceLink({ source, title, label, children, ...props }: Props) {
  // The schema allows nothing else; a list that a reader imported has not been through the build.
  if (!source.url.startsWith('https://')) return <span {...props}>{children}</span>;
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
      aria-label={label}
      {...props}
    >
      {children}
    </a>
  );
}
