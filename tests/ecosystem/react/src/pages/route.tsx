import { listAccounts } from '@/lib/accounts';
import { useLoaderData, type LoaderArgs } from '@/lib/next';
import { Pixel } from '@/lib/pixel';

export async function loader({ params }: LoaderArgs) {
  const accounts = await listAccounts();
  return {
    country: params['country'],
    rows: accounts.map(({ id, recoveryEmail, newsletterEmail }) => ({ id, recoveryEmail, newsletterEmail })),
    primary: accounts[0]?.twoFactorPhone,
  };
}

export default function Route() {
  const { rows, primary, country } = useLoaderData<typeof loader>();
  return (
    <ul>
      <Pixel match={primary} />
      {/*           ^^^^^^^ security.authentication.mfa -> advertising.measurement: Account.twoFactorPhone */}
      <Pixel match={country} />
      {rows.map((row) => (
        <li key={row.id}>
          <Pixel match={row.recoveryEmail} />
          {/*           ^^^^^^^^^^^^^^^^^ security.recovery -> advertising.measurement: Account.recoveryEmail */}
          <Pixel match={row.newsletterEmail} />
        </li>
      ))}
    </ul>
  );
}
