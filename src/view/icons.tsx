import type { ComponentChildren } from 'preact';
import type { Kind } from '../profile/types.ts';

/** Pictures drawn for this extension on a grid of 16. They repeat what a word beside them says, so they are hidden. */
interface IconProps {
  class?: string;
}

/** Turned about where lines run from right to left. */
const POINTING = 'pointing';

function Icon({ children, solid, ...props }: IconProps & { children: ComponentChildren; solid?: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      fill={solid ? 'currentColor' : 'none'}
      stroke={solid ? 'none' : 'currentColor'}
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...props}
    >
      {children}
    </svg>
  );
}

/** What stands for a kind, as a filled picture on the grid of 16. */
export const kindShapes: Record<Kind, ComponentChildren> = {
  group: (
    <>
      <circle cx="8" cy="4.6" r="2.6" />
      <circle cx="2.9" cy="6.4" r="1.9" />
      <circle cx="13.1" cy="6.4" r="1.9" />
      <path d="M3.6 14v-1.6C3.6 9.9 5.4 8.4 8 8.4s4.4 1.5 4.4 4V14z" />
      <path d="M0 13.2v-1c0-2 1.1-3.2 3.1-3.2-.7.9-1 2-1 3.3v.9zM16 13.2v-1c0-2-1.1-3.2-3.1-3.2.7.9 1 2 1 3.3v.9z" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="4.7" r="3.3" />
      <path d="M1.8 14.6v-1C1.8 10.7 4.3 9.2 8 9.2s6.2 1.5 6.2 4.4v1z" />
    </>
  ),
  organization: (
    <path d="M8 .8 15 4.6V6H1V4.6zM2.3 7.2h2v5h-2zM7 7.2h2v5H7zM11.7 7.2h2v5h-2zM1 13.3h14v1.9H1z" />
  ),
  operation: (
    <path d="M7.2 0h1.6v2.1a6 6 0 0 1 5.1 5.1H16v1.6h-2.1a6 6 0 0 1-5.1 5.1V16H7.2v-2.1a6 6 0 0 1-5.1-5.1H0V7.2h2.1a6 6 0 0 1 5.1-5.1zM8 3.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6zm0 2.2a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z" />
  ),
  tool: (
    <path d="M14.9 4.3a4.2 4.2 0 0 1-5.6 4.9l-5.2 5.2a1.8 1.8 0 0 1-2.5-2.5l5.2-5.2a4.2 4.2 0 0 1 4.9-5.6L9.3 3.5l.4 2.8 2.8.4z" />
  ),
};

export function KindIcon({ kind, ...props }: IconProps & { kind: Kind }) {
  return (
    <Icon solid {...props}>
      {kindShapes[kind]}
    </Icon>
  );
}

export function SearchIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="6.8" cy="6.8" r="4.3" />
      <path d="m10.2 10.2 3.8 3.8" />
    </Icon>
  );
}

/** An eye that is struck out. */
export function HideIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M1.5 8S3.9 4 8 4s6.5 4 6.5 4-2.4 4-6.5 4-6.5-4-6.5-4zM3 13.5l10-11" />
      <circle cx="8" cy="8" r="1.8" />
    </Icon>
  );
}

/** A pencil. */
export function EditIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 13.5l.8-3.3 7.3-7.3a1.2 1.2 0 0 1 1.7 0l.8.8a1.2 1.2 0 0 1 0 1.7l-7.3 7.3zM9.2 4.3l2.5 2.5" />
    </Icon>
  );
}

export function CloseIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m4 4 8 8m0-8-8 8" />
    </Icon>
  );
}

/** Towards the start of the line; `NextIcon` towards its end. */
export function BackIcon() {
  return (
    <Icon class={POINTING}>
      <path d="M10 3 5 8l5 5" />
    </Icon>
  );
}

export function NextIcon() {
  return (
    <Icon class={POINTING}>
      <path d="m6 3 5 5-5 5" />
    </Icon>
  );
}

export function UpIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m3 10 5-5 5 5" />
    </Icon>
  );
}

export function DownIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m3 6 5 5 5-5" />
    </Icon>
  );
}

export function ExternalIcon() {
  return (
    <Icon class={POINTING}>
      <path d="M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3" />
    </Icon>
  );
}

/** A window with a panel beside the page. */
export function PanelIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 3h11a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM9.5 3v10" />
    </Icon>
  );
}

/** A pin seen from the side. */
export function PinIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5.5 2h5M6.3 2v4.2L4 9v1h8V9L9.7 6.2V2M8 10v4.5" />
    </Icon>
  );
}
