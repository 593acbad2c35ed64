/** @sink advertising.measurement */
import { useEffect } from 'react';

export interface PixelProps {
  readonly match?: string | undefined;
  readonly title?: string | undefined;
}

declare function track(event: string, data: object): void;

export function Pixel({ match, title }: PixelProps) {
  useEffect(() => {
    track('view', { match, title });
  }, [match, title]);
  return null;
}

/** Gives the callbacks by which pages tell the partner what is done. */
export function useCampaign(id: string) {
  return {
    enrol: (match: string | undefined) => track('enrol', { id, match }),
    visit: (page: string) => track('visit', { id, page }),
  };
}
