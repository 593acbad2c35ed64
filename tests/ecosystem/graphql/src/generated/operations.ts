/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type Account = Node & {
  __typename?: 'Account';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  newsletterEmail?: Maybe<Scalars['String']['output']>;
  /** @purpose security.recovery */
  recoveryEmail: Scalars['String']['output'];
  sessions: Array<Session>;
  /**
   * Asked for when two-factor authentication is turned on.
   * @purpose security.authentication.mfa
   */
  twoFactorPhone?: Maybe<Scalars['String']['output']>;
};

export type AccountFilter = {
  name?: InputMaybe<Scalars['String']['input']>;
  /** @purpose security.authentication.mfa */
  twoFactorPhone?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  register: Account;
};


export type MutationRegisterArgs = {
  input: RegistrationInput;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  account?: Maybe<Account>;
  accounts: Array<Account>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  filter?: InputMaybe<AccountFilter>;
};

export type RegistrationInput = {
  name: Scalars['String']['input'];
  newsletterEmail?: InputMaybe<Scalars['String']['input']>;
  /** @purpose security.recovery */
  recoveryEmail: Scalars['String']['input'];
};

export type Session = {
  __typename?: 'Session';
  account: Account;
  /** @purpose security.fraud */
  ipAddress: Scalars['String']['output'];
  userAgent: Scalars['String']['output'];
};

export type AccountContactsQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountContactsQuery = { account: { id: string, recoveryEmail: string, newsletterEmail: string | null, sessions: Array<{ ipAddress: string, userAgent: string }> } | null };
