import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Tells the page's styles how high the header is, as `--header-height`: what stays in view below it begins there. It is
 * as high as its content, which wraps as the font and the window require.
 * @returns of the header
 */
export function useHeaderHeight(): RefObject<HTMLElement | null> {
  const header = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = header;
    if (!current) return;
    const tell = () =>
      document.documentElement.style.setProperty('--header-height', `${current.offsetHeight}px`);
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return header;
}
