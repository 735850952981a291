/** The card's own sheet: inside a closed shadow root, so that it meets no rule of the page's. */
export const CARD_CSS = `
:host{color-scheme:light dark}
.card{--paper:#fdfcf8;--ink:#1f1d1a;--quiet:#66615a;--rule:#d9d4c8;--link:#1f4e79;
box-sizing:border-box;max-height:inherit;overflow:auto;overscroll-behavior:contain;padding:14px 16px 12px;
background:var(--paper);color:var(--ink);border:1px solid var(--rule);border-radius:4px;
box-shadow:0 4px 18px #0003;font:14px/1.45 Georgia,'Times New Roman',serif;text-align:start}
@media (prefers-color-scheme:dark){.card{--paper:#201f1d;--ink:#ebe7df;--quiet:#a8a298;--rule:#45423c;--link:#9cc4ea}}
.head{display:flex;gap:8px;align-items:center;font:12px/1.4 system-ui,sans-serif;color:var(--quiet)}
.corner{margin-inline-start:auto}
.close{margin:-4px -6px -4px 0;padding:0;width:28px;height:28px;border:0;background:none;color:inherit;
font:18px/1 system-ui,sans-serif;cursor:pointer}
.head .close:only-of-type:nth-child(2){margin-inline-start:auto}
h2{margin:4px 0 0;font-size:20px;line-height:1.2;font-weight:700}
.native{margin:2px 0 0;color:var(--quiet);font-style:italic}
p{margin:8px 0 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:3px 12px;margin:10px 0 0;padding-top:8px;border-top:1px solid var(--rule)}
dt,.aside,.footer,.sources{color:var(--quiet)}
dd{margin:0}dd div{overflow-wrap:anywhere}
section{margin-top:10px;padding-top:8px;border-top:1px solid var(--rule)}
h3{margin:0;font-size:14px;line-height:1.4}
section p{margin-top:2px}
ul{margin:10px 0 0;padding:8px 0 0;border-top:1px solid var(--rule);list-style:none}
.sources,.footer{font:12px/1.4 system-ui,sans-serif}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:1px}
`;
