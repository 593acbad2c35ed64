import { findAccount } from '@/lib/accounts';
import type { GetServerSideProps, InferGetServerSidePropsType } from '@/lib/next';
import { Pixel, useCampaign } from '@/lib/pixel';

interface Props {
  contact: string | undefined;
  newsletter: string | undefined;
  title: string;
}

export const getServerSideProps = (async ({ params }) => {
  const account = await findAccount(params['id'] ?? '');
  return { props: { contact: account.twoFactorPhone, newsletter: account.newsletterEmail, title: account.name } };
}) satisfies GetServerSideProps<Props>;

export default function AccountPage({
  contact,
  newsletter,
  title,
}: InferGetServerSidePropsType<typeof getServerSideProps>) {
  const { enrol, visit } = useCampaign('spring');
  return (
    <main>
      <h1>{title}</h1>
      <Pixel match={contact} title={title} />
      {/*           ^^^^^^^ security.authentication.mfa -> advertising.measurement: Account.twoFactorPhone */}
      <Pixel match={newsletter} title={title} />
      <button onClick={() => enrol(contact)}>Enrol</button>
      {/*                          ^^^^^^^ security.authentication.mfa -> advertising.measurement: Account.twoFactorPhone */}
      <button onClick={() => enrol(newsletter)}>Subscribe</button>
      <button onClick={() => visit(title)}>Visit</button>
    </main>
  );
}
