import type { ClientEvent, ClientEventSink } from '../../src/client-events/client-event.ts';

/** As many events are sent at the latest. */
const AT_MOST = 20;

/**
 * Sends events together, as a JSON array, when the page is hidden or enough of them wait: `sendBeacon` outlives the page,
 * and takes nothing from a sign-in's own requests.
 * @param url of your own origin, such as `/client-events`; another one must be named in the security policy
 */
export function beaconSink(url: string): ClientEventSink {
  let waiting: ClientEvent[] = [];

  function send(): void {
    if (waiting.length === 0) return;
    navigator.sendBeacon(url, new Blob([JSON.stringify(waiting)], { type: 'application/json' }));
    waiting = [];
  }

  // Web vitals are told as the page is hidden, by listeners that come before this one.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send());
  return (event) => {
    waiting.push(event);
    if (waiting.length >= AT_MOST) send();
  };
}
