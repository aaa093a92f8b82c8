import { createContext, type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';

/** Whether the member has come to the page from another of this app's, rather than by loading it. */
export const ArrivalContext = createContext(false);

export function ArrivalProvider({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  const [first] = useState(location);
  const [moved, setMoved] = useState(false);
  if (location !== first && !moved) setMoved(true);
  return <ArrivalContext value={moved}>{children}</ArrivalContext>;
}
