// A component that calls its children gives them its data.

// @filename: jsx.d.ts
declare namespace JSX {
  interface Element {}
  interface ElementClass {
    render(): unknown;
  }
  interface ElementAttributesProperty {
    props: unknown;
  }
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [tag: string]: Record<string, unknown>;
  }
}

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: provider.tsx
import type { User } from './user.ts';

interface ProviderProps {
  user: User;
  children: (row: { address: string; title: string }) => JSX.Element;
}

export const Provider = ({ user, children }: ProviderProps) =>
  children({ address: user.recoveryEmail, title: user.displayName });

// @filename: main.tsx
import { addToAudience } from './audience.ts';
import type { User } from './user.ts';
import { Provider } from './provider.tsx';

export function Page({ user }: { user: User }) {
  return (
    <Provider user={user}>
      {({ address, title }) => {
        addToAudience(title);
        addToAudience(address);
        //            ^^^^^^^ security.recovery -> advertising: User.recoveryEmail
        return <p>{address}</p>;
      }}
    </Provider>
  );
}
