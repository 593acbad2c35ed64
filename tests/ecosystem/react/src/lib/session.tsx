import { createContext, use, type ReactNode } from 'react';
import type { Session } from '@/lib/accounts';

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('Nobody is signed in.');
  return session;
}
