/** The style of the index page, which stands alone in its folder. */
export const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 1400px; margin: 0 auto; padding: 24px; }
h2 { margin-top: 40px; border-bottom: 1px solid light-dark(#dfded6, #2a3633); padding-bottom: 8px; }
h3 { display: inline; font-size: 1em; }
small { color: gray; font-weight: normal; }
mark { background: light-dark(#ffe08a, #6b5200); color: inherit; padding: 0 6px; border-radius: 4px; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 24px; }
figure { margin: 0; display: flex; flex-direction: column; gap: 8px; }
figcaption p { margin: 4px 0; color: light-dark(#55625f, #a0b0ab); font-size: 0.9em; }
img { width: 100%; border: 1px solid light-dark(#dfded6, #2a3633); border-radius: 8px; }
.failed { color: light-dark(#b3261e, #ff9d94); }
.impossible { padding: 24px; border: 1px dashed gray; border-radius: 8px; }
`;
