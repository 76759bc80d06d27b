import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  /** Said at once by a screen reader, for what went wrong; anything else is said politely. */
  alert?: boolean;
  children?: ComponentChildren;
}

/** What is the matter, and what one can do about it; stands in the place of what would be shown. */
export function Notice({ title, text, alert = false, children }: Props) {
  return (
    <div class="notice" role={alert ? 'alert' : 'status'}>
      <h1 class="notice-title">{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
