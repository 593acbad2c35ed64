// A library that calls a function of its options gives back what that function fetched, as its types say.

// @filename: node_modules/fetching/index.d.ts
export interface QueryOptions<TFetched, TData> {
  queryKey: readonly unknown[];
  queryFn: () => Promise<TFetched>;
  select?: (fetched: TFetched) => TData;
}
export interface QueryResult<TData> { data: TData | undefined; isPending: boolean; refetch: () => Promise<TData> }
export declare function useQuery<TFetched, TData = TFetched>(options: QueryOptions<TFetched, TData>): QueryResult<TData>;

// @filename: profile.ts
interface Profile {
  /** @purpose security */
  phone: string;
  city: string;
}
declare function request(path: string): Promise<Profile>;
export async function fetchContact(): Promise<{ line: string; city: string }> {
  const { phone, city } = await request('/me');
  return { line: phone, city };
}

// @filename: banner.ts
import { useQuery } from 'fetching';
import { fetchContact } from './profile.ts';
/** @sink advertising */
declare function send(value: unknown): void;

export function useBanner(): void {
  const { data } = useQuery({ queryKey: ['me'], queryFn: fetchContact });
  send(data?.line);
  //   ^^^^^^^^^^ security -> advertising: Profile.phone
  const line = useQuery({ queryKey: ['line'], queryFn: () => fetchContact(), select: (found) => found.line });
  send(line.data);
  //   ^^^^^^^^^ security -> advertising: Profile.phone
}
