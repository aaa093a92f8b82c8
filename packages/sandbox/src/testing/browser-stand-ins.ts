import { answerPhoneCall } from '../mfa/phone-rpc.ts';

let installed = false;

/** What the widget uses and jsdom lacks. All test files of a worker are in one browser, which gets it once. */
export function installBrowserStandIns(): void {
  if (installed) return;
  installed = true;
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  document.elementFromPoint = () => null;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  window.reportError = (error) => void window.dispatchEvent(new ErrorEvent('error', { error }));
  // Toasts come and go with it.
  Object.defineProperty(Element.prototype, 'animate', { value: () => new EventTarget() });
  answerPhoneFrame();
}

/**
 * jsdom loads no iframes. The SDK parses phone numbers in one, by messages with a port: they go to the code
 * that answers them in the sandbox.
 */
function answerPhoneFrame(): void {
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node instanceof HTMLIFrameElement && node.src.includes('/clientside-services/')) connect(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** What the SDK has asked its phone iframe for. */
export const phoneCalls: unknown[] = [];

function connect(frame: HTMLIFrameElement): void {
  const postMessage = (call: unknown, _origin: string, [port]: MessagePort[]): void => {
    phoneCalls.push(call);
    port?.postMessage(answerPhoneCall(call));
  };
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage } });
  frame.dispatchEvent(new Event('load'));
}
