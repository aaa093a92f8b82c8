import { Badge } from '../../ui/notice/badge.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';

interface MethodStateProps {
  isSetUp: boolean;
  isAllowed: boolean;
  /** A number is there, but no code that was texted to it was entered. */
  isUnconfirmed?: boolean;
}

/** How a second factor stands. */
export function MethodState({ isSetUp, isAllowed, isUnconfirmed = false }: MethodStateProps) {
  const words = useSettingsWords();
  if (!isAllowed) return <Badge>{words['security.forbidden']}</Badge>;
  if (isSetUp) return <Badge tone="good">{words['security.on']}</Badge>;
  if (isUnconfirmed) return <Badge tone="warning">{words['security.unconfirmed']}</Badge>;
  return <Badge>{words['security.off']}</Badge>;
}
