import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The address of a profile's own page, from any page of the extension. */
export function profileAddress(id: string): string {
  return `profile.html?id=${encodeURIComponent(id)}`;
}

/** How a view opens a profile in its own place; without it, links go to the profile's page. */
export const OpenProfile = createContext<((id: string) => void) | undefined>(undefined);

export function ProfileLink({
  id,
  children,
  ...props
}: {
  id: string;
  class?: string;
  children: ComponentChildren;
}) {
  const open = useContext(OpenProfile);
  return (
    <a
      href={profileAddress(id)}
      onClick={(event) => {
        // A click that asks for another tab or window is the browser's.
        if (!open || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(id);
      }}
      {...props}
    >
      {children}
    </a>
  );
}
