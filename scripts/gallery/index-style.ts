/** The style of the index page, which stands alone in its folder. */
export const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: light-dark(#dfded6, #2a3633); --quiet: light-dark(#55625f, #a0b0ab); }
body { max-width: 1400px; margin: 0 auto; padding: 24px; overflow-wrap: anywhere; }
p { margin: 4px 0; }
h2 { margin-top: 40px; border-bottom: 1px solid var(--line); padding-bottom: 8px; }
h3 { display: inline; font-size: 1em; }
small { color: var(--quiet); font-weight: normal; }
code { font-size: 0.95em; }
mark { background: light-dark(#ffe08a, #6b5200); color: inherit; padding: 0 6px; border-radius: 4px; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)); gap: 24px; }
article { display: flex; flex-direction: column; gap: 8px; }
article:target { outline: 3px solid light-dark(#b98900, #d9a900); outline-offset: 8px; }
.about p, header p { color: var(--quiet); font-size: 0.9em; }
.compared + .compared { margin-top: 32px; padding-top: 24px; border-top: 1px solid var(--line); }
.columns { display: grid; gap: 16px; }
@media (min-width: 700px) { .columns { grid-template-columns: repeat(3, minmax(0, 1fr)); align-items: start; } }
figure { margin: 0; }
figcaption { margin-bottom: 4px; font-weight: 600; font-size: 0.9em; }
a:has(img) { display: block; border-radius: 8px; }
a:focus-visible { outline: 3px solid light-dark(#0b57d0, #8ab4f8); outline-offset: 2px; }
img { display: block; box-sizing: border-box; width: 100%; border: 1px solid var(--line); border-radius: 8px; }
.columns img { width: auto; max-width: 100%; }
.failed { color: light-dark(#b3261e, #ff9d94); }
.impossible { padding: 24px; border: 1px dashed gray; border-radius: 8px; }
`;
