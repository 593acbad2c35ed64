// What a query selects, and what else its result tells, stays clean.

// @filename: node_modules/fetching/index.d.ts
export interface QueryOptions<TFetched, TData> {
  queryKey: readonly unknown[];
  queryFn: () => Promise<TFetched>;
  select?: (fetched: TFetched) => TData;
}
export interface QueryResult<TData> { data: TData | undefined; isPending: boolean; status: string }
export declare function useQuery<TFetched, TData = TFetched>(options: QueryOptions<TFetched, TData>): QueryResult<TData>;

// @filename: banner.ts
import { useQuery } from 'fetching';
interface Profile {
  /** @purpose security */
  phone: string;
  city: string;
}
declare function request(path: string): Promise<Profile>;
/** @sink advertising */
declare function send(value: unknown): void;

export function useBanner(): void {
  const me = useQuery({ queryKey: ['me'], queryFn: async () => ({ line: (await request('/me')).phone, city: 'Rome' }) });
  send(me.data?.city);
  send(me.status);
  send(me.isPending);
}
