import { value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** What a query's function gives is its data, or what `select` makes of it. */
const dataOf = (from: 'argument[0].property[queryFn].result' | 'argument[0].property[queryFn].result.awaited') =>
  [
    value(from, 'result.property[data]'),
    value(from, 'argument[0].property[select].parameter[0]'),
    value(from, 'argument[0].property[placeholderData].parameter[0]'),
  ] as const;

const query = [
  ...dataOf('argument[0].property[queryFn].result'),
  ...dataOf('argument[0].property[queryFn].result.awaited'),
  value('argument[0].property[select].result', 'result.property[data]'),
  value('argument[0].property[initialData]', 'result.property[data]'),
  value('argument[0].property[initialData].result', 'result.property[data]'),
  value('argument[0].property[placeholderData]', 'result.property[data]'),
  value('argument[0].property[placeholderData].result', 'result.property[data]'),
  value('argument[0].property[queryKey]', 'argument[0].property[queryFn].parameter[0].property[queryKey]'),
] as const;

const pages = [
  value('argument[0].property[queryFn].result', 'result.property[data].property[pages].element'),
  value('argument[0].property[queryFn].result.awaited', 'result.property[data].property[pages].element'),
  value('argument[0].property[queryKey]', 'argument[0].property[queryFn].parameter[0].property[queryKey]'),
] as const;

const fetched = [
  value('argument[0].property[queryFn].result', 'result.awaited'),
  value('argument[0].property[queryFn].result.awaited', 'result.awaited'),
] as const;

const variablesOf = (given: 'result.property[mutate].parameter[0]' | 'result.property[mutateAsync].parameter[0]') =>
  [
    value(given, 'argument[0].property[mutationFn].parameter[0]'),
    value(given, 'argument[0].property[onMutate].parameter[0]'),
    value(given, 'argument[0].property[onSuccess].parameter[1]'),
    value(given, 'argument[0].property[onError].parameter[1]'),
    value(given, 'argument[0].property[onSettled].parameter[2]'),
  ] as const;

const outcomeOf = (
  from: 'argument[0].property[mutationFn].result' | 'argument[0].property[mutationFn].result.awaited',
) =>
  [
    value(from, 'result.property[data]'),
    value(from, 'result.property[mutateAsync].result.awaited'),
    value(from, 'argument[0].property[onSuccess].parameter[0]'),
    value(from, 'argument[0].property[onSettled].parameter[0]'),
  ] as const;

const mutation = [
  ...variablesOf('result.property[mutate].parameter[0]'),
  ...variablesOf('result.property[mutateAsync].parameter[0]'),
  ...outcomeOf('argument[0].property[mutationFn].result'),
  ...outcomeOf('argument[0].property[mutationFn].result.awaited'),
] as const;

const PACKAGES = ['react', 'preact', 'solid', 'vue', 'svelte'] as const;

function ofPackage(name: (typeof PACKAGES)[number]): ModelTable {
  const prefix = `@tanstack/${name}-query::`;
  return {
    ...each(prefix, ['useQuery', 'useSuspenseQuery', 'createQuery'], query),
    ...each(prefix, ['useInfiniteQuery', 'useSuspenseInfiniteQuery', 'createInfiniteQuery'], pages),
    ...each(prefix, ['useMutation', 'createMutation'], mutation),
    ...each(prefix, ['queryOptions', 'infiniteQueryOptions', 'mutationOptions'], [value('argument[0]', 'result')]),
  };
}

export const tanstackQuery: ModelTable = {
  ...Object.fromEntries(PACKAGES.flatMap((name) => Object.entries(ofPackage(name)))),
  ...each('@tanstack/query-core::QueryClient#', ['fetchQuery', 'ensureQueryData'], fetched),
};
