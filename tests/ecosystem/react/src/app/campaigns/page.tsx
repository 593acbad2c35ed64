import { currentSession, listAccounts } from '@/lib/accounts';
import { addContacts } from '@/lib/audiences';
import { enrol } from '@/lib/actions';
import { Pixel } from '@/lib/pixel';
import { SessionProvider } from '@/lib/session';
import { SessionCard } from '@/components/account-card';

/** A component of the server: what it reads is rendered. */
export default async function CampaignsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [accounts, session] = await Promise.all([listAccounts(), currentSession()]);

  async function upload(form: FormData) {
    'use server';
    const city = form.get('city');
    addContacts(accounts.map((account) => ({ match: account.recoveryEmail, city: String(city) })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContacts(accounts.map((account) => ({ match: account.newsletterEmail, city: String(city) })));
  }

  return (
    <SessionProvider session={session}>
      <Pixel match={session.account.twoFactorPhone} />
      {/*           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.measurement: Account.twoFactorPhone */}
      <Pixel match={session.account.newsletterEmail} />
      <form action={upload}>
        <input name="city" />
      </form>
      <form action={enrol.bind(null, id)} />
      <SessionCard />
    </SessionProvider>
  );
}
