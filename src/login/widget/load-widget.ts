/** The widget's code: more than all other pages have together, so that they must not bring it along. */
export async function loadWidget() {
  return (await import('./widget.tsx')).Widget;
}
