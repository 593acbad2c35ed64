/** The types of a framework's pages, as far as the application needs them. */
export interface Context {
  readonly params: Readonly<Record<string, string>>;
}

export type GetServerSideProps<P> = (context: Context) => Promise<{ props: P }>;

export type InferGetServerSidePropsType<T extends (context: Context) => Promise<{ props: object }>> = Awaited<
  ReturnType<T>
>['props'];

export type LoaderArgs = Context & { readonly request: Request };

/** What a route's component gets of its loader, as hooks of routers do. */
export declare function useLoaderData<T extends (...args: never[]) => unknown>(): Awaited<ReturnType<T>>;
