const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "3 min ago"; a date for what is older than a day, or ahead of the browser's clock. */
export function age(sentAt: Date, now: number): string {
  const past = now - sentAt.getTime();
  if (past < -minute || past >= day) return sentAt.toLocaleDateString('en', { dateStyle: 'medium' });
  if (past < minute) return 'just now';
  if (past < hour) return `${Math.floor(past / minute)} min ago`;
  return `${Math.floor(past / hour)} h ago`;
}

/** "14:03" in the reader's own time zone. */
export function clockTime(date: Date): string {
  return date.toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
