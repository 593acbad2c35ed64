import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo, type ReactNode } from 'react';
import { findAccount, listAccounts, type Account } from '@/lib/accounts';
import { contactOf, enrolContact } from '@/lib/actions';
import { Pixel } from '@/lib/pixel';
import { useSession } from '@/lib/session';
import { useAccount } from '@/lib/use-account';

export function AccountCard({ id }: { id: string }) {
  const { data } = useQuery({ queryKey: ['account', id], queryFn: () => findAccount(id) });
  return (
    <>
      <Pixel match={data?.recoveryEmail} />
      {/*           ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.measurement: Account.recoveryEmail */}
      <Pixel match={data?.newsletterEmail} />
    </>
  );
}

export function ContactCard({ id }: { id: string }) {
  const query = useSuspenseQuery({ queryKey: ['contact', id], queryFn: async () => contactOf(id) });
  const { contact, newsletter } = query.data;
  return (
    <>
      <Pixel match={contact} />
      {/*           ^^^^^^^ security.recovery -> advertising.measurement: Account.recoveryEmail */}
      <Pixel match={newsletter} />
    </>
  );
}

export function Phones() {
  const { data = [] } = useQuery({
    queryKey: ['phones'],
    queryFn: listAccounts,
    select: (accounts) => accounts.map((each) => ({ phone: each.twoFactorPhone, title: each.name })),
  });
  return data.map((row) => (
    <span key={row.title}>
      <Pixel match={row.phone} />
      {/*           ^^^^^^^^^ security.authentication.mfa -> advertising.measurement: Account.twoFactorPhone */}
      <Pixel match={row.title} />
    </span>
  ));
}

export function Enrol({ account }: { account: Account }) {
  const enrolment = useMutation({
    mutationFn: ({ match, title }: { match: string; title: string }) => enrolContact(match, title),
  });
  return (
    <button onClick={() => enrolment.mutate({ match: account.recoveryEmail, title: account.name })}>Enrol</button>
  );
}

export function SessionCard() {
  const session = useSession();
  return (
    <>
      <Pixel match={session.ipAddress} />
      {/*           ^^^^^^^^^^^^^^^^^ security.fraud -> advertising.measurement: Session.ipAddress */}
      <Pixel match={session.userAgent} />
    </>
  );
}

export function Edited({ account: first }: { account: Account }) {
  const { account, rename, contacts } = useAccount(first);
  return (
    <form>
      <input value={account.name} onChange={(event) => rename(event.target.value)} />
      <Pixel match={contacts.phone} />
      {/*           ^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.measurement: Account.twoFactorPhone */}
      <Pixel match={contacts.newsletter} />
      <Pixel match={account.recoveryEmail} />
      {/*           ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.measurement: Account.recoveryEmail */}
      <Pixel match={account.name} />
    </form>
  );
}

const Tracked = memo(function Tracked({ contact, title }: { contact?: string; title: string }) {
  return (
    <>
      <Pixel match={contact} />
      {/*           ^^^^^^^ security.authentication.mfa -> advertising.measurement: Account.twoFactorPhone */}
      <Pixel match={title} />
    </>
  );
});

export function Wrapped({ account, children }: { account: Account; children: ReactNode }) {
  const props = { contact: account.twoFactorPhone ?? '', title: account.name };
  return (
    <section>
      <Tracked {...props} />
      {children}
    </section>
  );
}
