import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  /** Said at once by a screen reader, for what went wrong; anything else is said politely. */
  alert?: boolean;
  children?: ComponentChildren;
}

/** What is the matter, and what one can do about it. */
export function Notice({ title, text, alert = false, children }: Props) {
  return (
    <div class="notice" role={alert ? 'alert' : 'status'}>
      <p class="notice-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
