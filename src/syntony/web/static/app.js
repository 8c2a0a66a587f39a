var Qd=Uint8Array.fromBase64||(()=>{for(var i=new Uint8Array(128),e=0;e<64;e++)i[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return t=>{for(var n=t.length,s=new Uint8Array((n-(t[n-1]=="=")-(t[n-2]=="="))*3/4|0),r=0,o=0;r<n;){var a=i[t.charCodeAt(r++)],l=i[t.charCodeAt(r++)],c=i[t.charCodeAt(r++)],h=i[t.charCodeAt(r++)];s[o++]=a<<2|l>>4,s[o++]=l<<4|c>>2,s[o++]=c<<6|h}return s}})();var ef=`:root { --ground: #0e1116; --raised: #161b22; --ink: #e8ebf0; --quiet: #a3adba; --line: #2a313c; --mark: #7db7ff; --between: #ffd35c; color-scheme: dark; }
[data-theme="light"] { --ground: #f7f7f5; --raised: #ffffff; --ink: #1b1f24; --quiet: #59606a; --line: #d4d6da; --mark: #1f5fae; --between: #7a5c00; color-scheme: light; }
[data-theme="print"] { --ground: #ffffff; --raised: #ffffff; --ink: #000000; --quiet: #3a3f46; --line: #c9ccd1; --mark: #1f5fae; --between: #7a5c00; color-scheme: light; }

* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { background: var(--ground); color: var(--ink); font: 14px/1.4 system-ui, sans-serif; display: flex; flex-direction: column; }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 1px; }

body > header { display: flex; align-items: center; gap: 12px; padding: 7px 14px; border-bottom: 1px solid var(--line); }
h1 { font-size: 15px; margin: 0; }
h2 { font-size: 16px; margin: 0 0 8px; }
p { margin: 0 0 8px; }
.end { margin-left: auto; display: flex; gap: 6px; align-items: center; }
.phase { margin: 0; color: var(--quiet); font-size: 13px; }
.phase[data-phase="running"]::before { content: "● "; color: var(--between); }
.hint { color: var(--quiet); font-size: 12px; margin: 2px 0 8px; }

main { flex: 1; min-height: 0; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 296px; }
.stage { position: relative; min-width: 0; min-height: 0; overflow: hidden; }
.room { position: absolute; inset: 0; }
.room canvas { width: 100%; height: 100%; display: block; cursor: grab; touch-action: none; }
.room canvas.pointing { cursor: pointer; }
.room canvas:focus-visible { outline-offset: -3px; }
.overlay { position: absolute; inset: 0; pointer-events: none; overflow: hidden; }
.overlay > div { position: absolute; left: 0; top: 0; width: max-content; }
.overlay > .name { font-weight: 600; }
.overlay > .between { font-size: 12px; }
.overlay > div { text-shadow: 0 0 3px var(--ground), 0 0 3px var(--ground), 0 0 5px var(--ground), 0 0 5px var(--ground); }

.legend { position: absolute; left: 10px; bottom: 8px; max-width: calc(100% - 20px); display: flex; flex-wrap: wrap; gap: 2px 4px; align-items: center; font-size: 12px; }
.legend .what { margin-right: 6px; }
.legend .meaning { color: var(--quiet); margin-left: 6px; }
.legend .scale { display: inline-flex; align-items: center; gap: 6px; font-variant-numeric: tabular-nums; }
.legend .bar { width: 120px; height: 10px; border-radius: 2px; border: 1px solid var(--line); }
.swatch { display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 5px; border: 1px solid var(--quiet); }
.said { position: absolute; left: 10px; right: 10px; top: 8px; z-index: 3; margin: 0; text-align: center; }
.said:not(:empty) { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; }
.tip { position: absolute; left: 0; top: 0; pointer-events: none; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; font-size: 12px; max-width: 260px; display: flex; flex-direction: column; gap: 1px; z-index: 2; }
.tip > span { color: var(--quiet); }
.tip .value { display: flex; justify-content: space-between; gap: 18px; color: var(--ink); font-variant-numeric: tabular-nums; }

aside { grid-row: 1 / 3; grid-column: 2; border-left: 1px solid var(--line); overflow-y: auto; padding: 4px 14px 20px; }
details { border-bottom: 1px solid var(--line); padding: 6px 0; }
summary { cursor: pointer; font-weight: 600; padding: 4px 0; }
.field { display: grid; grid-template-columns: 1fr auto; gap: 2px 8px; align-items: center; margin: 6px 0; }
.field > input[type="range"], .field > select { grid-column: 1 / 3; width: 100%; }
.field.inline { display: inline-flex; align-items: center; gap: 6px; margin: 0; }
.field.inline > select { width: auto; max-width: 220px; }
.field.check { grid-template-columns: 1fr auto; }
.field label { color: var(--ink); font-size: 13px; }
.parameter .hint { margin-bottom: 10px; overflow-wrap: anywhere; }
output { font-variant-numeric: tabular-nums; font-size: 13px; }
input[type="range"] { accent-color: var(--mark); margin: 2px 0; min-height: 20px; }
input[type="checkbox"] { accent-color: var(--mark); width: 18px; height: 18px; margin: 0; }
select, button { font: inherit; font-size: 13px; color: var(--ink); background: var(--raised); border: 1px solid var(--line); border-radius: 5px; padding: 3px 8px; min-height: 26px; }
button { cursor: pointer; }
button:hover { border-color: var(--quiet); }
button[aria-pressed="true"] { border-color: var(--mark); box-shadow: inset 0 0 0 1px var(--mark); }
button.quiet { background: transparent; }
button.strong { border-color: var(--mark); width: 100%; }
button.small { min-height: 24px; padding: 0 6px; }
button.link { border: 0; background: none; padding: 0; text-align: left; color: var(--mark); min-height: 24px; }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 6px 0 10px; padding: 4px 10px 10px; min-width: 0; }
fieldset legend { font-size: 13px; padding: 0 4px; }
.row { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; }

footer { grid-column: 1; border-top: 1px solid var(--line); padding: 6px 14px 8px; display: flex; flex-direction: column; gap: 4px; min-width: 0; }
.transport { display: flex; align-items: center; gap: 12px; }
.transport input[type="range"] { flex: 1; min-width: 60px; }
.play { width: 38px; }
.clock { min-width: 68px; }
.plot { height: 150px; min-width: 0; overflow: hidden; }
.key { display: inline-flex; gap: 12px; font-size: 13px; }
.course .row > button { margin-left: auto; }

.scroll { max-height: 320px; overflow: auto; }
table { border-collapse: collapse; width: 100%; font-size: 12px; }
caption { text-align: left; caption-side: top; }
th, td { text-align: left; font-weight: 400; padding: 2px 6px 2px 0; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; background: var(--ground); font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.chosen { background: var(--raised); }
dl { font-size: 12px; margin: 0 0 8px; }
dt { color: var(--quiet); }
dd { margin: 0 0 4px; overflow-wrap: anywhere; }
dialog { background: var(--raised); color: var(--ink); border: 1px solid var(--line); border-radius: 8px; max-width: min(460px, 94vw); max-height: 90vh; }
dialog::backdrop { background: rgb(0 0 0 / 0.5); }
kbd { font: 12px ui-monospace, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0 5px; }

@media (max-width: 760px) {
  body { height: auto; min-height: 100%; }
  body > header { flex-wrap: wrap; padding: 6px 10px; }
  main { display: flex; flex-direction: column; }
  .stage { overflow: visible; }
  .room { position: relative; inset: auto; height: 40vh; overflow: hidden; }
  .legend { position: static; padding: 6px 10px; max-width: none; }
  .legend .meaning { display: none; }
  aside { order: 2; border-left: 0; padding: 4px 10px 20px; }
  footer { order: 1; padding: 6px 10px 8px; border-bottom: 1px solid var(--line); }
  .field.inline > select { max-width: 46vw; }
}

@media print {
  .room canvas { object-fit: contain; }
  aside, .transport, .legend button, .course .row > .field, .course .row > button, body > header .end { display: none; }
  main { display: block; }
  .stage { height: 60vh; }
  .room { position: absolute; inset: 0; height: auto; }
  .legend { position: absolute; }
}
`;var tf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var nf=["●","■","▲","◆","▼"],vh=[[],[8,4],[2,3],[10,3,2,3],[5,2]],sf=["#1f5fae","#b4510f","#00664f","#8a3b75","#4a4a4a"],ws={dark:{people:["#7db7ff","#ffb27d","#5fd3b2","#e3a0d0","#c8ccd2"],between:"#ffd35c",ground:"#0e1116",ink:"#e8ebf0",quiet:"#a3adba",line:"#2a313c",edge:["#3d4754","#c9d4e2"],rim:"#0e1116",glass:[.025,.42]},light:{people:sf,between:"#7a5c00",ground:"#f7f7f5",ink:"#1b1f24",quiet:"#59606a",line:"#d4d6da",edge:["#c9ccd1","#4a525c"],rim:"#1b1f24",glass:[.05,.5]},print:{people:sf,between:"#7a5c00",ground:"#ffffff",ink:"#000000",quiet:"#3a3f46",line:"#c9ccd1",edge:["#b9bdc4","#22262b"],rim:"#000000",glass:[.04,.6]}};function vo(i,e){let t=ws[i].people;return t[e%t.length]}function Es(i){return nf[i%nf.length]}var rf=["#cc6677","#4477aa","#ddcc77","#44aa77","#88ccee","#aa4499","#999933","#882255","#66ccaa","#777777","#aaaaaa","#c9c9c9"];function Sh(i){return of(rf[i%rf.length])}var Ra=["#440154","#482878","#3e4989","#31688e","#26828e","#1f9e89","#35b779","#6ece58","#b5de2b","#fde725"].map(i=>of(i));function Mh(i){let e=Math.max(0,Math.min(1,i))*(Ra.length-1),t=Math.min(Ra.length-2,Math.floor(e));return Ra[t].map((n,s)=>n+(Ra[t+1][s]-n)*(e-t))}function of(i){return[1,3,5].map(e=>parseInt(i.slice(e,e+2),16)/255)}function bh(i){return`rgb(${i.map(e=>Math.round(255*e)).join(" ")})`}var S0="uplot",M0="u-hz",b0="u-vt",w0="u-title",E0="u-wrap",T0="u-under",A0="u-over",C0="u-axis",Zs="u-off",R0="u-select",P0="u-cursor-x",I0="u-cursor-y",L0="u-cursor-pt",D0="u-legend",N0="u-live",U0="u-inline",F0="u-series",O0="u-marker",af="u-label",B0="u-value",Mo="width",bo="height";var lf="bottom",Sr="left",wh="right",Gh="#000",cf=Gh+"0",Eh="mousemove",hf="mousedown",Th="mouseup",uf="mouseenter",df="mouseleave",ff="dblclick",k0="resize",z0="scroll",pf="change",Na="dppxchange",Vh="--",Cr=typeof window<"u",Ih=Cr?document:null,br=Cr?window:null,G0=Cr?navigator:null,wt,Pa;function Lh(){let i=devicePixelRatio;wt!=i&&(wt=i,Pa&&Nh(pf,Pa,Lh),Pa=matchMedia(`(min-resolution: ${wt-.001}dppx) and (max-resolution: ${wt+.001}dppx)`),$s(pf,Pa,Lh),br.dispatchEvent(new CustomEvent(Na)))}function ei(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function Dh(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function Wt(i,e,t){i.style[e]=t+"px"}function Ei(i,e,t,n){let s=Ih.createElement(i);return e!=null&&ei(s,e),t?.insertBefore(s,n),s}function pi(i,e){return Ei("div",i,e)}var mf=new WeakMap;function Xi(i,e,t,n,s){let r="translate("+e+"px,"+t+"px)",o=mf.get(i);r!=o&&(i.style.transform=r,mf.set(i,r),e<0||t<0||e>n||t>s?ei(i,Zs):Dh(i,Zs))}var gf=new WeakMap;function _f(i,e,t){let n=e+t,s=gf.get(i);n!=s&&(gf.set(i,n),i.style.background=e,i.style.borderColor=t)}var xf=new WeakMap;function yf(i,e,t,n){let s=e+""+t,r=xf.get(i);s!=r&&(xf.set(i,s),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=n?-e/2+"px":0,i.style.marginTop=n?-t/2+"px":0)}var Hh={passive:!0},V0={...Hh,capture:!0};function $s(i,e,t,n){e.addEventListener(i,t,n?V0:Hh)}function Nh(i,e,t,n){e.removeEventListener(i,t,Hh)}Cr&&Lh();function Ti(i,e,t,n){let s;t=t||0,n=n||e.length-1;let r=n<=2147483647;for(;n-t>1;)s=r?t+n>>1:ti((t+n)/2),e[s]<i?t=s:n=s;return i-e[t]<=e[n]-i?t:n}function Yf(i){return(t,n,s)=>{let r=-1,o=-1;for(let a=n;a<=s;a++)if(i(t[a])){r=a;break}for(let a=s;a>=n;a--)if(i(t[a])){o=a;break}return[r,o]}}var Zf=i=>i!=null,$f=i=>i!=null&&i>0,Oa=Yf(Zf),H0=Yf($f);function W0(i,e,t,n=0,s=!1){let r=s?H0:Oa,o=s?$f:Zf;[e,t]=r(i,e,t);let a=i[e],l=i[e];if(e>-1)if(n==1)a=i[e],l=i[t];else if(n==-1)a=i[t],l=i[e];else for(let c=e;c<=t;c++){let h=i[c];o(h)&&(h<a?a=h:h>l&&(l=h))}return[a??Ft,l??-Ft]}function Ba(i,e,t,n){let s=Mf(i),r=Mf(e);i==e&&(s==-1?(i*=t,e/=t):(i/=t,e*=t));let o=t==10?is:Kf,a=s==1?ti:mi,l=r==1?mi:ti,c=a(o(_n(i))),h=l(o(_n(e))),d=wr(t,c),u=wr(t,h);return t==10&&(c<0&&(d=Ot(d,-c)),h<0&&(u=Ot(u,-h))),n||t==2?(i=d*s,e=u*r):(i=ep(i,d),e=ka(e,u)),[i,e]}function Wh(i,e,t,n){let s=Ba(i,e,t,n);return i==0&&(s[0]=0),e==0&&(s[1]=0),s}var Xh=.1,vf={mode:3,pad:Xh},Eo={pad:0,soft:null,mode:0},X0={min:Eo,max:Eo};function Ua(i,e,t,n){return za(t)?Sf(i,e,t):(Eo.pad=t,Eo.soft=n?0:null,Eo.mode=n?3:0,Sf(i,e,X0))}function Mt(i,e){return i??e}function q0(i,e,t){for(e=Mt(e,0),t=Mt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function Sf(i,e,t){let n=t.min,s=t.max,r=Mt(n.pad,0),o=Mt(s.pad,0),a=Mt(n.hard,-Ft),l=Mt(s.hard,Ft),c=Mt(n.soft,Ft),h=Mt(s.soft,-Ft),d=Mt(n.mode,0),u=Mt(s.mode,0),f=e-i,g=is(f),y=Vn(_n(i),_n(e)),p=is(y),m=_n(p-g);(f<1e-24||m>10)&&(f=0,(i==0||e==0)&&(f=1e-24,d==2&&c!=Ft&&(r=0),u==2&&h!=-Ft&&(o=0)));let S=f||y||1e3,A=is(S),M=wr(10,ti(A)),P=S*(f==0?i==0?.1:1:r),T=Ot(ep(i-P,M/10),24),x=i>=c&&(d==1||d==3&&T<=c||d==2&&T>=c)?c:Ft,E=Vn(a,T<x&&i>=x?x:Ai(x,T)),z=S*(f==0?e==0?.1:1:o),N=Ot(ka(e+z,M/10),24),L=e<=h&&(u==1||u==3&&N>=h||u==2&&N<=h)?h:-Ft,H=Ai(l,N>L&&e<=L?L:Vn(L,N));return E==H&&E==0&&(H=100),[E,H]}var Y0=new Intl.NumberFormat(Cr?G0.language:"en-US"),qh=i=>Y0.format(i),ni=Math,Da=ni.PI,_n=ni.abs,ti=ni.floor,gn=ni.round,mi=ni.ceil,Ai=ni.min,Vn=ni.max,wr=ni.pow,Mf=ni.sign,is=ni.log10,Kf=ni.log2,Z0=(i,e=1)=>ni.sinh(i)*e,Ah=(i,e=1)=>ni.asinh(i/e),Ft=1/0;function bf(i){return(is((i^i>>31)-(i>>31))|0)+1}function Uh(i,e,t){return Ai(Vn(i,e),t)}function Jf(i){return typeof i=="function"}function _t(i){return Jf(i)?i:()=>i}var $0=()=>{},jf=i=>i,Qf=(i,e)=>e,K0=i=>null,wf=i=>!0,Ef=(i,e)=>i==e,J0=/\.\d*?(?=9{6,}|0{6,})/gm,Ks=i=>{if(np(i)||As.has(i))return i;let e=`${i}`,t=e.match(J0);if(t==null)return i;let n=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Ks(s)}e${r}`}return Ot(i,n)};function qs(i,e){return Ks(Ot(Ks(i/e))*e)}function ka(i,e){return Ks(mi(Ks(i/e))*e)}function ep(i,e){return Ks(ti(Ks(i/e))*e)}function Ot(i,e=0){if(np(i))return i;let t=10**e,n=i*t*(1+Number.EPSILON);return gn(n)/t}var As=new Map;function tp(i){return((""+i).split(".")[1]||"").length}function Ao(i,e,t,n){let s=[],r=n.map(tp);for(let o=e;o<t;o++){let a=_n(o),l=Ot(wr(i,o),a);for(let c=0;c<n.length;c++){let h=i==10?+`${n[c]}e${o}`:n[c]*l,d=(o>=0?0:a)+(o>=r[c]?0:r[c]),u=i==10?h:Ot(h,d);s.push(u),As.set(u,d)}}return s}var To={},Yh=[],Er=[null,null],Ts=Array.isArray,np=Number.isInteger,j0=i=>i===void 0;function Tf(i){return typeof i=="string"}function za(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function Q0(i){return i!=null&&typeof i=="object"}var e_=Object.getPrototypeOf(Uint8Array),ip="__proto__";function Tr(i,e=za){let t;if(Ts(i)){let n=i.find(s=>s!=null);if(Ts(n)||e(n)){t=Array(i.length);for(let s=0;s<i.length;s++)t[s]=Tr(i[s],e)}else t=i.slice()}else if(i instanceof e_)t=i.slice();else if(e(i)){t={};for(let n in i)n!=ip&&(t[n]=Tr(i[n],e))}else t=i;return t}function dn(i){let e=arguments;for(let t=1;t<e.length;t++){let n=e[t];for(let s in n)s!=ip&&(za(i[s])?dn(i[s],Tr(n[s])):i[s]=Tr(n[s]))}return i}var t_=0,n_=1,i_=2;function s_(i,e,t){for(let n=0,s,r=-1;n<e.length;n++){let o=e[n];if(o>r){for(s=o-1;s>=0&&i[s]==null;)i[s--]=null;for(s=o+1;s<t&&i[s]==null;)i[r=s++]=null}}}function r_(i,e){if(l_(i)){let o=i[0].slice();for(let a=1;a<i.length;a++)o.push(...i[a].slice(1));return c_(o[0])||(o=a_(o)),o}let t=new Set;for(let o=0;o<i.length;o++){let l=i[o][0],c=l.length;for(let h=0;h<c;h++)t.add(l[h])}let n=[Array.from(t).sort((o,a)=>o-a)],s=n[0].length,r=new Map;for(let o=0;o<s;o++)r.set(n[0][o],o);for(let o=0;o<i.length;o++){let a=i[o],l=a[0];for(let c=1;c<a.length;c++){let h=a[c],d=Array(s).fill(void 0),u=e?e[o][c]:n_,f=[];for(let g=0;g<h.length;g++){let y=h[g],p=r.get(l[g]);y===null?u!=t_&&(d[p]=y,u==i_&&f.push(p)):d[p]=y}s_(d,f,s),n.push(d)}}return n}var o_=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function a_(i){let e=i[0],t=e.length,n=Array(t);for(let r=0;r<n.length;r++)n[r]=r;n.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<i.length;r++){let o=i[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[n[l]];s.push(a)}return s}function l_(i){let e=i[0][0],t=e.length;for(let n=1;n<i.length;n++){let s=i[n][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function c_(i,e=100){let t=i.length;if(t<=1)return!0;let n=0,s=t-1;for(;n<=s&&i[n]==null;)n++;for(;s>=n&&i[s]==null;)s--;if(s<=n)return!0;let r=Vn(1,ti((s-n+1)/e));for(let o=i[n],a=n+r;a<=s;a+=r){let l=i[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var sp=["January","February","March","April","May","June","July","August","September","October","November","December"],rp=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function op(i){return i.slice(0,3)}var h_=rp.map(op),u_=sp.map(op),d_={MMMM:sp,MMM:u_,WWWW:rp,WWW:h_};function So(i){return(i<10?"0":"")+i}function f_(i){return(i<10?"00":i<100?"0":"")+i}var p_={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>So(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>So(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>So(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>So(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>So(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>f_(i.getMilliseconds())};function Zh(i,e){e=e||d_;let t=[],n=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=n.exec(i);)t.push(s[0][0]=="{"?p_[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var m_=new Intl.DateTimeFormat().resolvedOptions().timeZone;function g_(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==m_?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}var ap=i=>i%1==0,Fa=[1,2,2.5,5],__=Ao(10,-32,0,Fa),lp=Ao(10,0,32,Fa),x_=lp.filter(ap),Ys=__.concat(lp),$h=`
`,cp="{YYYY}",Af=$h+cp,hp="{M}/{D}",wo=$h+hp,Ia=wo+"/{YY}",up="{aa}",y_="{h}:{mm}",Mr=y_+up,Cf=$h+Mr,Rf=":{ss}",Tt=null;function dp(i){let e=i*1e3,t=e*60,n=t*60,s=n*24,r=s*30,o=s*365,l=(i==1?Ao(10,0,3,Fa).filter(ap):Ao(10,-3,0,Fa)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,cp,Tt,Tt,Tt,Tt,Tt,Tt,1],[s*28,"{MMM}",Af,Tt,Tt,Tt,Tt,Tt,1],[s,hp,Af,Tt,Tt,Tt,Tt,Tt,1],[n,"{h}"+up,Ia,Tt,wo,Tt,Tt,Tt,1],[t,Mr,Ia,Tt,wo,Tt,Tt,Tt,1],[e,Rf,Ia+" "+Mr,Tt,wo+" "+Mr,Tt,Cf,Tt,1],[i,Rf+".{fff}",Ia+" "+Mr,Tt,wo+" "+Mr,Tt,Cf,Tt,1]];function h(d){return(u,f,g,y,p,m)=>{let S=[],A=p>=o,M=p>=r&&p<o,P=d(g),T=Ot(P*i,3),x=Ch(P.getFullYear(),A?0:P.getMonth(),M||A?1:P.getDate()),E=Ot(x*i,3);if(M||A){let z=M?p/r:0,N=A?p/o:0,L=T==E?T:Ot(Ch(x.getFullYear()+N,x.getMonth()+z,1)*i,3),H=new Date(gn(L/i)),W=H.getFullYear(),D=H.getMonth();for(let V=0;L<=y;V++){let $=Ch(W+N*V,D+z*V,1),G=$-d(Ot($*i,3));L=Ot((+$+G)*i,3),L<=y&&S.push(L)}}else{let z=p>=s?s:p,N=ti(g)-ti(T),L=E+N+ka(T-E,z);S.push(L);let H=d(L),W=H.getHours()+H.getMinutes()/t+H.getSeconds()/n,D=p/n,V=u.axes[f]._space,$=m/V;for(;L=Ot(L+p,i==1?0:3),!(L>y);)if(D>1){let G=ti(Ot(W+D,6))%24,j=d(L).getHours()-G;j>1&&(j=-1),L-=j*n,W=(W+D)%24;let se=S[S.length-1];Ot((L-se)/p,3)*$>=.7&&S.push(L)}else S.push(L)}return S}}return[l,c,h]}var[v_,S_,M_]=dp(1),[b_,w_,E_]=dp(.001);Ao(2,-53,53,[1]);function Pf(i,e){return i.map(t=>t.map((n,s)=>s==0||s==8||n==null?n:e(s==1||t[8]==0?n:t[1]+n)))}function If(i,e){return(t,n,s,r,o)=>{let a=e.find(g=>o>=g[0])||e[e.length-1],l,c,h,d,u,f;return n.map(g=>{let y=i(g),p=y.getFullYear(),m=y.getMonth(),S=y.getDate(),A=y.getHours(),M=y.getMinutes(),P=y.getSeconds(),T=p!=l&&a[2]||m!=c&&a[3]||S!=h&&a[4]||A!=d&&a[5]||M!=u&&a[6]||P!=f&&a[7]||a[1];return l=p,c=m,h=S,d=A,u=M,f=P,T(y)})}}function T_(i,e){let t=Zh(e);return(n,s,r,o,a)=>s.map(l=>t(i(l)))}function Ch(i,e,t){return new Date(i,e,t)}function Lf(i,e){return e(i)}var A_="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Df(i,e){return(t,n,s,r)=>r==null?Vh:e(i(n))}function C_(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function R_(i,e){return i.series[e].fill(i,e)}var P_={show:!0,live:!0,isolate:!1,mount:$0,markers:{show:!0,width:2,stroke:C_,fill:R_,dash:"solid"},idx:null,idxs:null,values:[]};function I_(i,e){let t=i.cursor.points,n=pi(),s=t.size(i,e);Wt(n,Mo,s),Wt(n,bo,s);let r=s/-2;Wt(n,"marginLeft",r),Wt(n,"marginTop",r);let o=t.width(i,e,s);return o&&Wt(n,"borderWidth",o),n}function L_(i,e){let t=i.series[e].points;return t._fill||t._stroke}function D_(i,e){let t=i.series[e].points;return t._stroke||t._fill}function N_(i,e){return i.series[e].points.size}var Rh=[0,0];function U_(i,e,t){return Rh[0]=e,Rh[1]=t,Rh}function La(i,e,t,n=!0){return s=>{s.button==0&&(!n||s.target==e)&&t(s)}}function Ph(i,e,t,n=!0){return s=>{(!n||s.target==e)&&t(s)}}var F_={show:!0,x:!0,y:!0,lock:!1,move:U_,points:{one:!1,show:I_,size:N_,width:0,stroke:D_,fill:L_},bind:{mousedown:La,mouseup:La,click:La,dblclick:La,mousemove:Ph,mouseleave:Ph,mouseenter:Ph},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},fp={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Kh=dn({},fp,{filter:Qf}),pp=dn({},Kh,{size:10}),mp=dn({},fp,{show:!1}),Jh='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',gp="bold "+Jh,_p=1.5,Nf={show:!0,scale:"x",stroke:Gh,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gp,side:2,grid:Kh,ticks:pp,border:mp,font:Jh,lineGap:_p,rotate:0},O_="Value",B_="Time",Uf={show:!0,scale:"x",auto:!1,sorted:1,min:Ft,max:-Ft,idxs:[]};function k_(i,e,t,n,s){return e.map(r=>r==null?"":qh(r))}function z_(i,e,t,n,s,r,o){let a=[],l=As.get(s)||0;t=o?t:Ot(ka(t,s),l);for(let c=t;c<=n;c=Ot(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function Fh(i,e,t,n,s,r,o){let a=[],l=i.scales[i.axes[e].scale].log,c=l==10?is:Kf,h=ti(c(t));s=wr(l,h),l==10&&(s=Ys[Ti(s,Ys)]);let d=t,u=s*l;l==10&&(u=Ys[Ti(u,Ys)]);do a.push(d),d=d+s,l==10&&!As.has(d)&&(d=Ot(d,As.get(s))),d>=u&&(s=d,u=s*l,l==10&&(u=Ys[Ti(u,Ys)]));while(d<=n);return a}function G_(i,e,t,n,s,r,o){let l=i.scales[i.axes[e].scale].asinh,c=n>l?Fh(i,e,Vn(l,t),n,s):[l],h=n>=0&&t<=0?[0]:[];return(t<-l?Fh(i,e,Vn(l,-n),-t,s):[l]).reverse().map(u=>-u).concat(h,c)}var xp=/./,V_=/[12357]/,H_=/[125]/,Ff=/1/,Oh=(i,e,t,n)=>i.map((s,r)=>e==4&&s==0||r%n==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function W_(i,e,t,n,s){let r=i.axes[t],o=r.scale,a=i.scales[o],l=i.valToPos,c=r._space,h=l(10,o),d=l(9,o)-h>=c?xp:l(7,o)-h>=c?V_:l(5,o)-h>=c?H_:Ff;if(d==Ff){let u=_n(l(1,o)-h);if(u<c)return Oh(e.slice().reverse(),a.distr,d,mi(c/u)).reverse()}return Oh(e,a.distr,d,1)}function X_(i,e,t,n,s){let r=i.axes[t],o=r.scale,a=r._space,l=i.valToPos,c=_n(l(1,o)-l(2,o));return c<a?Oh(e.slice().reverse(),3,xp,mi(a/c)).reverse():e}function q_(i,e,t,n){return n==null?Vh:e==null?"":qh(e)}var Of={show:!0,scale:"y",stroke:Gh,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gp,side:3,grid:Kh,ticks:pp,border:mp,font:Jh,lineGap:_p,rotate:0};function Y_(i,e){let t=3+(i||1)*2;return Ot(t*e,3)}function Z_(i,e){let{scale:t,idxs:n}=i.series[0],s=i._data[0],r=i.valToPos(s[n[0]],t,!0),o=i.valToPos(s[n[1]],t,!0),a=_n(o-r),l=i.series[e],c=a/(l.points.space*wt);return n[1]-n[0]<=c}var Bf={scale:null,auto:!0,sorted:0,min:Ft,max:-Ft},yp=(i,e,t,n,s)=>s,kf={show:!0,auto:!0,sorted:0,gaps:yp,alpha:1,facets:[dn({},Bf,{scale:"x"}),dn({},Bf,{scale:"y"})]},zf={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:yp,alpha:1,points:{show:Z_,filter:null},values:null,min:Ft,max:-Ft,idxs:[],path:null,clip:null};function $_(i,e,t,n,s){return t/10}var vp={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},K_=dn({},vp,{time:!1,ori:1}),Gf={};function Sp(i,e){let t=Gf[i];return t||(t={key:i,plots:[],sub(n){t.plots.push(n)},unsub(n){t.plots=t.plots.filter(s=>s!=n)},pub(n,s,r,o,a,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(n,s,r,o,a,l,c)}},i!=null&&(Gf[i]=t)),t}var Ar=1,Bh=2;function Js(i,e,t){let n=i.mode,s=i.series[e],r=n==2?i._data[e]:i._data,o=i.scales,a=i.bbox,l=r[0],c=n==2?r[1]:r[e],h=n==2?o[s.facets[0].scale]:o[i.series[0].scale],d=n==2?o[s.facets[1].scale]:o[s.scale],u=a.left,f=a.top,g=a.width,y=a.height,p=i.valToPosH,m=i.valToPosV;return h.ori==0?t(s,l,c,h,d,p,m,u,f,g,y,Va,Rr,Wa,bp,Ep):t(s,l,c,h,d,m,p,f,u,y,g,Ha,Pr,eu,wp,Tp)}function jh(i,e){let t=0,n=0,s=Mt(i.bands,Yh);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?n|=1:n|=2)}return[t,n==1?-1:n==2?1:n==3?2:0]}function J_(i,e,t,n,s){let r=i.mode,o=i.series[e],a=r==2?o.facets[1].scale:o.scale,l=i.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ss(i,e,t,n,s,r){return Js(i,e,(o,a,l,c,h,d,u,f,g,y,p)=>{let m=o.pxRound,S=c.dir*(c.ori==0?1:-1),A=c.ori==0?Rr:Pr,M,P;S==1?(M=t,P=n):(M=n,P=t);let T=m(d(a[M],c,y,f)),x=m(u(l[M],h,p,g)),E=m(d(a[P],c,y,f)),z=m(u(r==1?h.max:h.min,h,p,g)),N=new Path2D(s);return A(N,E,z),A(N,T,z),A(N,T,x),N})}function Ga(i,e,t,n,s,r){let o=null;if(i.length>0){o=new Path2D;let a=e==0?Wa:eu,l=t;for(let d=0;d<i.length;d++){let u=i[d];if(u[1]>u[0]){let f=u[0]-l;f>0&&a(o,l,n,f,n+r),l=u[1]}}let c=t+s-l,h=10;c>0&&a(o,l,n-h/2,c,n+r+h)}return o}function j_(i,e,t){let n=i[i.length-1];n&&n[0]==e?n[1]=t:i.push([e,t])}function Qh(i,e,t,n,s,r,o){let a=[],l=i.length;for(let c=s==1?t:n;c>=t&&c<=n;c+=s)if(e[c]===null){let d=c,u=c;if(s==1)for(;++c<=n&&e[c]===null;)u=c;else for(;--c>=t&&e[c]===null;)u=c;let f=r(i[d]),g=u==d?f:r(i[u]),y=d-s;f=o<=0&&y>=0&&y<l?r(i[y]):f;let m=u+s;g=o>=0&&m>=0&&m<l?r(i[m]):g,g>=f&&a.push([f,g])}return a}function Vf(i){return i==0?jf:i==1?gn:e=>qs(e,i)}function Mp(i){let e=i==0?Va:Ha,t=i==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},n=i==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,h=0)=>{c==0&&h==0?n(s,r,o,a,l):(c=Ai(c,a/2,l/2),h=Ai(h,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,h),t(s,r,o+l,r,o,h),t(s,r,o,r+a,o,c),s.closePath())}}var Va=(i,e,t)=>{i.moveTo(e,t)},Ha=(i,e,t)=>{i.moveTo(t,e)},Rr=(i,e,t)=>{i.lineTo(e,t)},Pr=(i,e,t)=>{i.lineTo(t,e)},Wa=Mp(0),eu=Mp(1),bp=(i,e,t,n,s,r)=>{i.arc(e,t,n,s,r)},wp=(i,e,t,n,s,r)=>{i.arc(t,e,n,s,r)},Ep=(i,e,t,n,s,r,o)=>{i.bezierCurveTo(e,t,n,s,r,o)},Tp=(i,e,t,n,s,r,o)=>{i.bezierCurveTo(t,e,s,n,o,r)};function Ap(i){return(e,t,n,s,r)=>Js(e,t,(o,a,l,c,h,d,u,f,g,y,p)=>{let{pxRound:m,points:S}=o,A,M;c.ori==0?(A=Va,M=bp):(A=Ha,M=wp);let P=Ot(S.width*wt,3),T=(S.size-S.width)/2*wt,x=Ot(T*2,3),E=new Path2D,z=new Path2D,{left:N,top:L,width:H,height:W}=e.bbox;Wa(z,N-x,L-x,H+x*2,W+x*2);let D=V=>{if(l[V]!=null){let $=m(d(a[V],c,y,f)),G=m(u(l[V],h,p,g));A(E,$+T,G),M(E,$,G,T,0,Da*2)}};if(r)r.forEach(D);else for(let V=n;V<=s;V++)D(V);return{stroke:P>0?E:null,fill:E,clip:z,flags:Ar|Bh}})}function Cp(i){return(e,t,n,s,r,o)=>{n!=s&&(r!=n&&o!=n&&i(e,t,n),r!=s&&o!=s&&i(e,t,s),i(e,t,o))}}var Q_=Cp(Rr),ex=Cp(Pr);function Rp(i){let e=Mt(i?.alignGaps,0);return(t,n,s,r)=>Js(t,n,(o,a,l,c,h,d,u,f,g,y,p)=>{[s,r]=Oa(l,s,r);let m=o.pxRound,S=W=>m(d(W,c,y,f)),A=W=>m(u(W,h,p,g)),M,P;c.ori==0?(M=Rr,P=Q_):(M=Pr,P=ex);let T=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ar},E=x.stroke,z=!1;if(r-s>=y*4){let W=ue=>t.posToVal(ue,c.key,!0),D=null,V=null,$,G,ce,K=S(a[T==1?s:r]),j=S(a[s]),se=S(a[r]),de=W(T==1?j+1:se-1);for(let ue=T==1?s:r;ue>=s&&ue<=r;ue+=T){let Q=a[ue],ye=(T==1?Q<de:Q>de)?K:S(Q),Ce=l[ue];ye==K?Ce!=null?(G=Ce,D==null?(M(E,ye,A(G)),$=D=V=G):G<D?D=G:G>V&&(V=G)):Ce===null&&(z=!0):(D!=null&&P(E,K,A(D),A(V),A($),A(G)),Ce!=null?(G=Ce,M(E,ye,A(G)),D=V=$=G):(D=V=null,Ce===null&&(z=!0)),K=ye,de=W(K+T))}D!=null&&D!=V&&ce!=K&&P(E,K,A(D),A(V),A($),A(G))}else for(let W=T==1?s:r;W>=s&&W<=r;W+=T){let D=l[W];D===null?z=!0:D!=null&&M(E,S(a[W]),A(D))}let[L,H]=jh(t,n);if(o.fill!=null||L!=0){let W=x.fill=new Path2D(E),D=o.fillTo(t,n,o.min,o.max,L),V=A(D),$=S(a[s]),G=S(a[r]);T==-1&&([G,$]=[$,G]),M(W,G,V),M(W,$,V)}if(!o.spanGaps){let W=[];z&&W.push(...Qh(a,l,s,r,T,S,e)),x.gaps=W=o.gaps(t,n,s,r,W),x.clip=Ga(W,c.ori,f,g,y,p)}return H!=0&&(x.band=H==2?[ss(t,n,s,r,E,-1),ss(t,n,s,r,E,1)]:ss(t,n,s,r,E,H)),x})}function tx(i){let e=Mt(i.align,1),t=Mt(i.ascDesc,!1),n=Mt(i.alignGaps,0),s=Mt(i.extend,!1);return(r,o,a,l)=>Js(r,o,(c,h,d,u,f,g,y,p,m,S,A)=>{[a,l]=Oa(d,a,l);let M=c.pxRound,{left:P,width:T}=r.bbox,x=j=>M(g(j,u,S,p)),E=j=>M(y(j,f,A,m)),z=u.ori==0?Rr:Pr,N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ar},L=N.stroke,H=u.dir*(u.ori==0?1:-1),W=E(d[H==1?a:l]),D=x(h[H==1?a:l]),V=D,$=D;s&&e==-1&&($=P,z(L,$,W)),z(L,D,W);for(let j=H==1?a:l;j>=a&&j<=l;j+=H){let se=d[j];if(se==null)continue;let de=x(h[j]),ue=E(se);e==1?z(L,de,W):z(L,V,ue),z(L,de,ue),W=ue,V=de}let G=V;s&&e==1&&(G=P+T,z(L,G,W));let[ce,K]=jh(r,o);if(c.fill!=null||ce!=0){let j=N.fill=new Path2D(L),se=c.fillTo(r,o,c.min,c.max,ce),de=E(se);z(j,G,de),z(j,$,de)}if(!c.spanGaps){let j=[];j.push(...Qh(h,d,a,l,H,x,n));let se=c.width*wt/2,de=t||e==1?se:-se,ue=t||e==-1?-se:se;j.forEach(Q=>{Q[0]+=de,Q[1]+=ue}),N.gaps=j=c.gaps(r,o,a,l,j),N.clip=Ga(j,u.ori,p,m,S,A)}return K!=0&&(N.band=K==2?[ss(r,o,a,l,L,-1),ss(r,o,a,l,L,1)]:ss(r,o,a,l,L,K)),N})}function Hf(i,e,t,n,s,r,o=Ft){if(i.length>1){let a=null;for(let l=0,c=1/0;l<i.length;l++)if(e[l]!==void 0){if(a!=null){let h=_n(i[l]-i[a]);h<c&&(c=h,o=_n(t(i[l],n,s,r)-t(i[a],n,s,r)))}a=l}}return o}function nx(i){i=i||To;let e=Mt(i.size,[.6,Ft,1]),t=i.align||0,n=i.gap||0,s=i.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=_t(s),o=1-e[0],a=Mt(e[1],Ft),l=Mt(e[2],1),c=Mt(i.disp,To),h=Mt(i.each,f=>{}),{fill:d,stroke:u}=c;return(f,g,y,p)=>Js(f,g,(m,S,A,M,P,T,x,E,z,N,L)=>{let H=m.pxRound,W=t,D=n*wt,V=a*wt,$=l*wt,G,ce;M.ori==0?[G,ce]=r(f,g):[ce,G]=r(f,g);let K=M.dir*(M.ori==0?1:-1),j=M.ori==0?Wa:eu,se=M.ori==0?h:(Pe,$e,rt,we,Ut,Ve,Ye)=>{h(Pe,$e,rt,Ut,we,Ye,Ve)},de=Mt(f.bands,Yh).find(Pe=>Pe.series[0]==g),ue=de!=null?de.dir:0,Q=m.fillTo(f,g,m.min,m.max,ue),me=H(x(Q,P,L,z)),ye,Ce,be,Xe=N,st=H(m.width*wt),He=!1,dt=null,lt=null,nt=null,qt=null;d!=null&&(st==0||u!=null)&&(He=!0,dt=d.values(f,g,y,p),lt=new Map,new Set(dt).forEach(Pe=>{Pe!=null&&lt.set(Pe,new Path2D)}),st>0&&(nt=u.values(f,g,y,p),qt=new Map,new Set(nt).forEach(Pe=>{Pe!=null&&qt.set(Pe,new Path2D)})));let{x0:kt,size:on}=c;if(kt!=null&&on!=null){W=1,S=kt.values(f,g,y,p),kt.unit==2&&(S=S.map(rt=>f.posToVal(E+rt*N,M.key,!0)));let Pe=on.values(f,g,y,p);on.unit==2?Ce=Pe[0]*N:Ce=T(Pe[0],M,N,E)-T(0,M,N,E),Xe=Hf(S,A,T,M,N,E,Xe),be=Xe-Ce+D}else Xe=Hf(S,A,T,M,N,E,Xe),be=Xe*o+D,Ce=Xe-be;be<1&&(be=0),st>=Ce/2&&(st=0),be<5&&(H=jf);let Dt=be>0,Sn=Xe-be-(Dt?st:0);Ce=H(Uh(Sn,$,V)),ye=(W==0?Ce/2:W==K?0:Ce)-W*K*((W==0?D/2:0)+(Dt?st/2:0));let vt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},pn=He?null:new Path2D,Jt=null;if(de!=null)Jt=f.data[de.series[1]];else{let{y0:Pe,y1:$e}=c;Pe!=null&&$e!=null&&(A=$e.values(f,g,y,p),Jt=Pe.values(f,g,y,p))}let an=G*Ce,F=ce*Ce;for(let Pe=K==1?y:p;Pe>=y&&Pe<=p;Pe+=K){let $e=A[Pe];if($e==null)continue;if(Jt!=null){let X=Jt[Pe]??0;if($e-X==0)continue;me=x(X,P,L,z)}let rt=M.distr!=2||c!=null?S[Pe]:Pe,we=T(rt,M,N,E),Ut=x(Mt($e,Q),P,L,z),Ve=H(we-ye),Ye=H(Vn(Ut,me)),C=H(Ai(Ut,me)),v=Ye-C;if($e!=null){let X=$e<0?F:an,he=$e<0?an:F;He?(st>0&&nt[Pe]!=null&&j(qt.get(nt[Pe]),Ve,C+ti(st/2),Ce,Vn(0,v-st),X,he),dt[Pe]!=null&&j(lt.get(dt[Pe]),Ve,C+ti(st/2),Ce,Vn(0,v-st),X,he)):j(pn,Ve,C+ti(st/2),Ce,Vn(0,v-st),X,he),se(f,g,Pe,Ve-st/2,C,Ce+st,v)}}return st>0?vt.stroke=He?qt:pn:He||(vt._fill=m.width==0?m._fill:m._stroke??m._fill,vt.width=0),vt.fill=He?lt:pn,vt})}function ix(i,e){let t=Mt(e?.alignGaps,0);return(n,s,r,o)=>Js(n,s,(a,l,c,h,d,u,f,g,y,p,m)=>{[r,o]=Oa(c,r,o);let S=a.pxRound,A=G=>S(u(G,h,p,g)),M=G=>S(f(G,d,m,y)),P,T,x;h.ori==0?(P=Va,x=Rr,T=Ep):(P=Ha,x=Pr,T=Tp);let E=h.dir*(h.ori==0?1:-1),z=A(l[E==1?r:o]),N=z,L=[],H=[];for(let G=E==1?r:o;G>=r&&G<=o;G+=E)if(c[G]!=null){let K=l[G],j=A(K);L.push(N=j),H.push(M(c[G]))}let W={stroke:i(L,H,P,x,T,S),fill:null,clip:null,band:null,gaps:null,flags:Ar},D=W.stroke,[V,$]=jh(n,s);if(a.fill!=null||V!=0){let G=W.fill=new Path2D(D),ce=a.fillTo(n,s,a.min,a.max,V),K=M(ce);x(G,N,K),x(G,z,K)}if(!a.spanGaps){let G=[];G.push(...Qh(l,c,r,o,E,A,t)),W.gaps=G=a.gaps(n,s,r,o,G),W.clip=Ga(G,h.ori,g,y,p,m)}return $!=0&&(W.band=$==2?[ss(n,s,r,o,D,-1),ss(n,s,r,o,D,1)]:ss(n,s,r,o,D,$)),W})}function sx(i){return ix(rx,i)}function rx(i,e,t,n,s,r){let o=i.length;if(o<2)return null;let a=new Path2D;if(t(a,i[0],e[0]),o==2)n(a,i[1],e[1]);else{let l=Array(o),c=Array(o-1),h=Array(o-1),d=Array(o-1);for(let u=0;u<o-1;u++)h[u]=e[u+1]-e[u],d[u]=i[u+1]-i[u],c[u]=h[u]/d[u];l[0]=c[0];for(let u=1;u<o-1;u++)c[u]===0||c[u-1]===0||c[u-1]>0!=c[u]>0?l[u]=0:(l[u]=3*(d[u-1]+d[u])/((2*d[u]+d[u-1])/c[u-1]+(d[u]+2*d[u-1])/c[u]),isFinite(l[u])||(l[u]=0));l[o-1]=c[o-2];for(let u=0;u<o-1;u++)s(a,i[u]+d[u]/3,e[u]+l[u]*d[u]/3,i[u+1]-d[u]/3,e[u+1]-l[u+1]*d[u]/3,i[u+1],e[u+1])}return a}var kh=new Set;function Wf(){for(let i of kh)i.syncRect(!0)}Cr&&($s(k0,br,Wf),$s(z0,br,Wf,!0),$s(Na,br,()=>{Rn.pxRatio=wt}));var ox=Rp(),ax=Ap();function Xf(i,e,t,n){return(n?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((r,o)=>zh(r,o,e,t))}function lx(i,e){return i.map((t,n)=>n==0?{}:dn({},e,t))}function zh(i,e,t,n){return dn({},e==0?t:n,i)}function Pp(i,e,t){return e==null?Er:[e,t]}var cx=Pp;function hx(i,e,t){return e==null?Er:Ua(e,t,Xh,!0)}function Ip(i,e,t,n){return e==null?Er:Ba(e,t,i.scales[n].log,!1)}var ux=Ip;function Lp(i,e,t,n){return e==null?Er:Wh(e,t,i.scales[n].log,!1)}var dx=Lp;function fx(i,e,t,n,s){let r=Vn(bf(i),bf(e)),o=e-i,a=Ti(s/n*o,t);do{let l=t[a],c=n*l/o;if(c>=s&&r+(l<5?As.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function qf(i){let e,t;return i=i.replace(/(\d+)px/,(n,s)=>(e=gn((t=+s)*wt))+"px"),[i,e,t]}function px(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=Ot(e[2]*wt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Rn(i,e,t){let n={mode:Mt(i.mode,1)},s=n.mode;function r(_,b,R,I){let B=b.valToPct(_);return I+R*(b.dir==-1?1-B:B)}function o(_,b,R,I){let B=b.valToPct(_);return I+R*(b.dir==-1?B:1-B)}function a(_,b,R,I){return b.ori==0?r(_,b,R,I):o(_,b,R,I)}n.valToPosH=r,n.valToPosV=o;let l=!1;n.status=0;let c=n.root=pi(S0);if(i.id!=null&&(c.id=i.id),ei(c,i.class),i.title){let _=pi(w0,c);_.textContent=i.title}let h=Ei("canvas"),d=n.ctx=h.getContext("2d"),u=pi(E0,c);$s("click",u,_=>{_.target===g&&(Gt!=gr||Yt!=_r)&&Cn.click(n,_)},!0);let f=n.under=pi(T0,u);u.appendChild(h);let g=n.over=pi(A0,u);i=Tr(i);let y=+Mt(i.pxAlign,1),p=Vf(y);(i.plugins||[]).forEach(_=>{_.opts&&(i=_.opts(n,i)||i)});let m=i.ms||.001,S=n.series=s==1?Xf(i.series||[],Uf,zf,!1):lx(i.series||[null],kf),A=n.axes=Xf(i.axes||[],Nf,Of,!0),M=n.scales={},P=n.bands=i.bands||[];P.forEach(_=>{_.fill=_t(_.fill||null),_.dir=Mt(_.dir,-1)});let T=s==2?S[1].facets[0].scale:S[0].scale,x={axes:ts,series:pt},E=(i.drawOrder||["axes","series"]).map(_=>x[_]);function z(_){let b=_.distr==3?R=>is(R>0?R:_.clamp(n,R,_.min,_.max,_.key)):_.distr==4?R=>Ah(R,_.asinh):_.distr==100?R=>_.fwd(R):R=>R;return R=>{let I=b(R),{_min:B,_max:Z}=_,ae=Z-B;return(I-B)/ae}}function N(_){let b=M[_];if(b==null){let R=(i.scales||To)[_]||To;if(R.from!=null){N(R.from);let I=dn({},M[R.from],R,{key:_});I.valToPct=z(I),M[_]=I}else{b=M[_]=dn({},_==T?vp:K_,R),b.key=_;let I=b.time,B=b.range,Z=Ts(B);if((_!=T||s==2&&!I)&&(Z&&(B[0]==null||B[1]==null)&&(B={min:B[0]==null?vf:{mode:1,hard:B[0],soft:B[0]},max:B[1]==null?vf:{mode:1,hard:B[1],soft:B[1]}},Z=!1),!Z&&za(B))){let ae=B;B=(fe,Se,Ne)=>Se==null?Er:Ua(Se,Ne,ae)}b.range=_t(B||(I?cx:_==T?b.distr==3?ux:b.distr==4?dx:Pp:b.distr==3?Ip:b.distr==4?Lp:hx)),b.auto=_t(Z?!1:b.auto),b.clamp=_t(b.clamp||$_),b._min=b._max=null,b.valToPct=z(b)}}}N("x"),N("y"),s==1&&S.forEach(_=>{N(_.scale)}),A.forEach(_=>{N(_.scale)});for(let _ in i.scales)N(_);let L=M[T],H=L.distr,W,D;L.ori==0?(ei(c,M0),W=r,D=o):(ei(c,b0),W=o,D=r);let V={};for(let _ in M){let b=M[_];(b.min!=null||b.max!=null)&&(V[_]={min:b.min,max:b.max},b.min=b.max=null)}let $=i.tzDate||(_=>new Date(gn(_/m))),G=i.fmtDate||Zh,ce=m==1?M_($):E_($),K=If($,Pf(m==1?S_:w_,G)),j=Df($,Lf(A_,G)),se=[],de=n.legend=dn({},P_,i.legend),ue=n.cursor=dn({},F_,{drag:{y:s==2}},i.cursor),Q=de.show,me=ue.show,ye=de.markers;de.idxs=se,ye.width=_t(ye.width),ye.dash=_t(ye.dash),ye.stroke=_t(ye.stroke),ye.fill=_t(ye.fill);let Ce,be,Xe,st=[],He=[],dt,lt=!1,nt={};if(de.live){let _=S[1]?S[1].values:null;lt=_!=null,dt=lt?_(n,1,0):{_:0};for(let b in dt)nt[b]=Vh}if(Q)if(Ce=Ei("table",D0,c),Xe=Ei("tbody",null,Ce),de.mount(n,Ce),lt){be=Ei("thead",null,Ce,Xe);let _=Ei("tr",null,be);Ei("th",null,_);for(var qt in dt)Ei("th",af,_).textContent=qt}else ei(Ce,U0),de.live&&ei(Ce,N0);let kt={show:!0},on={show:!1};function Dt(_,b){if(b==0&&(lt||!de.live||s==2))return Er;let R=[],I=Ei("tr",F0,Xe,Xe.childNodes[b]);ei(I,_.class),_.show||ei(I,Zs);let B=Ei("th",null,I);if(ye.show){let fe=pi(O0,B);if(b>0){let Se=ye.width(n,b);Se&&(fe.style.border=Se+"px "+ye.dash(n,b)+" "+ye.stroke(n,b)),fe.style.background=ye.fill(n,b)}}let Z=pi(af,B);_.label instanceof HTMLElement?Z.appendChild(_.label):Z.textContent=_.label,b>0&&(ye.show||(Z.style.color=_.width>0?ye.stroke(n,b):ye.fill(n,b)),vt("click",B,fe=>{if(ue._lock)return;Je(fe);let Se=S.indexOf(_);if((fe.ctrlKey||fe.metaKey)!=de.isolate){let Ne=S.some((Ue,Oe)=>Oe>0&&Oe!=Se&&Ue.show);S.forEach((Ue,Oe)=>{Oe>0&&Gi(Oe,Ne?Oe==Se?kt:on:kt,!0,un.setSeries)})}else Gi(Se,{show:!_.show},!0,un.setSeries)},!1),je&&vt(uf,B,fe=>{ue._lock||(Je(fe),Gi(S.indexOf(_),yr,!0,un.setSeries))},!1));for(var ae in dt){let fe=Ei("td",B0,I);fe.textContent="--",R.push(fe)}return[I,R]}let Sn=new Map;function vt(_,b,R,I=!0){let B=Sn.get(b)||{},Z=ue.bind[_](n,b,R,I);Z&&($s(_,b,B[_]=Z),Sn.set(b,B))}function pn(_,b,R){let I=Sn.get(b)||{};for(let B in I)(_==null||B==_)&&(Nh(B,b,I[B]),delete I[B]);_==null&&Sn.delete(b)}let Jt=0,an=0,F=0,Pe=0,$e=0,rt=0,we=$e,Ut=rt,Ve=F,Ye=Pe,C=0,v=0,X=0,he=0;n.bbox={};let oe=!1,_e=!1,ve=!1,te=!1,ie=!1,pe=!1;function U(_,b,R){(R||_!=n.width||b!=n.height)&&re(_,b),ct(!1),ve=!0,_e=!0,Pn()}function re(_,b){n.width=Jt=F=_,n.height=an=Pe=b,$e=rt=0,Me(),We();let R=n.bbox;C=R.left=qs($e*wt,.5),v=R.top=qs(rt*wt,.5),X=R.width=qs(F*wt,.5),he=R.height=qs(Pe*wt,.5)}let ne=3;function Ee(){let _=!1,b=0;for(;!_;){b++;let R=fr(b),I=zi(b);_=b==ne||R&&I,_||(re(n.width,n.height),_e=!0)}}function ge({width:_,height:b}){U(_,b)}n.setSize=ge;function Me(){let _=!1,b=!1,R=!1,I=!1;A.forEach((B,Z)=>{if(B.show&&B._show){let{side:ae,_size:fe}=B,Se=ae%2,Ne=B.label!=null?B.labelSize:0,Ue=fe+Ne;Ue>0&&(Se?(F-=Ue,ae==3?($e+=Ue,I=!0):R=!0):(Pe-=Ue,ae==0?(rt+=Ue,_=!0):b=!0))}}),Bi[0]=_,Bi[1]=R,Bi[2]=b,Bi[3]=I,F-=Mi[1]+Mi[3],$e+=Mi[3],Pe-=Mi[2]+Mi[0],rt+=Mi[0]}function We(){let _=$e+F,b=rt+Pe,R=$e,I=rt;function B(Z,ae){switch(Z){case 1:return _+=ae,_-ae;case 2:return b+=ae,b-ae;case 3:return R-=ae,R+ae;case 0:return I-=ae,I+ae}}A.forEach((Z,ae)=>{if(Z.show&&Z._show){let fe=Z.side;Z._pos=B(fe,Z._size),Z.label!=null&&(Z._lpos=B(fe,Z.labelSize))}})}if(ue.dataIdx==null){let _=ue.hover,b=_.skip=new Set(_.skip??[]);b.add(void 0);let R=_.prox=_t(_.prox),I=_.bias??=0;ue.dataIdx=(B,Z,ae,fe)=>{if(Z==0)return ae;let Se=ae,Ne=R(B,Z,ae,fe)??Ft,Ue=Ne>=0&&Ne<Ft,Oe=L.ori==0?F:Pe,it=ue.left,bt=e[0],St=e[Z];if(b.has(St[ae])){Se=null;let mt=null,Ke=null,qe;if(I==0||I==-1)for(qe=ae;mt==null&&qe-- >0;)b.has(St[qe])||(mt=qe);if(I==0||I==1)for(qe=ae;Ke==null&&qe++<St.length;)b.has(St[qe])||(Ke=qe);if(mt!=null||Ke!=null)if(Ue){let Ht=mt==null?-1/0:W(bt[mt],L,Oe,0),en=Ke==null?1/0:W(bt[Ke],L,Oe,0),En=it-Ht,Nt=en-it;En<=Nt?En<=Ne&&(Se=mt):Nt<=Ne&&(Se=Ke)}else Se=Ke==null?mt:mt==null?Ke:ae-mt<=Ke-ae?mt:Ke}else Ue&&_n(it-W(bt[ae],L,Oe,0))>Ne&&(Se=null);return Se}}let Je=_=>{ue.event=_};ue.idxs=se,ue._lock=!1;let le=ue.points;le.show=_t(le.show),le.size=_t(le.size),le.stroke=_t(le.stroke),le.width=_t(le.width),le.fill=_t(le.fill);let Be=n.focus=dn({},i.focus||{alpha:.3},ue.focus),je=Be.prox>=0,Re=je&&le.one,at=[],zt=[],On=[];function uo(_,b){let R=le.show(n,b);if(R instanceof HTMLElement)return ei(R,L0),ei(R,_.class),Xi(R,-10,-10,F,Pe),g.insertBefore(R,at[b]),R}function hr(_,b){if(s==1||b>0){let R=s==1&&M[_.scale].time,I=_.value;_.value=R?Tf(I)?Df($,Lf(I,G)):I||j:I||q_,_.label=_.label||(R?B_:O_)}if(Re||b>0){_.width=_.width==null?1:_.width,_.paths=_.paths||ox||K0,_.fillTo=_t(_.fillTo||J_),_.pxAlign=+Mt(_.pxAlign,y),_.pxRound=Vf(_.pxAlign),_.stroke=_t(_.stroke||null),_.fill=_t(_.fill||null),_._stroke=_._fill=_._paths=_._focus=null;let R=Y_(Vn(1,_.width),1),I=_.points=dn({},{size:R,width:Vn(1,R*.2),stroke:_.stroke,space:R*2,paths:ax,_stroke:null,_fill:null},_.points);I.show=_t(I.show),I.filter=_t(I.filter),I.fill=_t(I.fill),I.stroke=_t(I.stroke),I.paths=_t(I.paths),I.pxAlign=_.pxAlign}if(Q){let R=Dt(_,b);st.splice(b,0,R[0]),He.splice(b,0,R[1]),de.values.push(null)}if(me){se.splice(b,0,null);let R=null;Re?b==0&&(R=uo(_,b)):b>0&&(R=uo(_,b)),at.splice(b,0,R),zt.splice(b,0,0),On.splice(b,0,0)}wn("addSeries",b)}function hh(_,b){b=b??S.length,_=s==1?zh(_,b,Uf,zf):zh(_,b,{},kf),S.splice(b,0,_),hr(S[b],b)}n.addSeries=hh;function Ea(_){if(S.splice(_,1),Q){de.values.splice(_,1),He.splice(_,1);let b=st.splice(_,1)[0];pn(null,b.firstChild),b.remove()}me&&(se.splice(_,1),at.splice(_,1)[0].remove(),zt.splice(_,1),On.splice(_,1)),wn("delSeries",_)}n.delSeries=Ea;let Bi=[!1,!1,!1,!1];function ji(_,b){if(_._show=_.show,_.show){let R=_.side%2,I=M[_.scale];I==null&&(_.scale=R?S[1].scale:T,I=M[_.scale]);let B=I.time;_.size=_t(_.size),_.space=_t(_.space),_.rotate=_t(_.rotate),Ts(_.incrs)&&_.incrs.forEach(ae=>{!As.has(ae)&&As.set(ae,tp(ae))}),_.incrs=_t(_.incrs||(I.distr==2?x_:B?m==1?v_:b_:Ys)),_.splits=_t(_.splits||(B&&I.distr==1?ce:I.distr==3?Fh:I.distr==4?G_:z_)),_.stroke=_t(_.stroke),_.grid.stroke=_t(_.grid.stroke),_.ticks.stroke=_t(_.ticks.stroke),_.border.stroke=_t(_.border.stroke);let Z=_.values;_.values=Ts(Z)&&!Ts(Z[0])?_t(Z):B?Ts(Z)?If($,Pf(Z,G)):Tf(Z)?T_($,Z):Z||K:Z||k_,_.filter=_t(_.filter||(I.distr>=3&&I.log==10?W_:I.distr==3&&I.log==2?X_:Qf)),_.font=qf(_.font),_.labelFont=qf(_.labelFont),_._size=_.size(n,null,b,0),_._space=_._rotate=_._incrs=_._found=_._splits=_._values=null,_._size>0&&(Bi[b]=!0,_._el=pi(C0,u))}}function Qi(_,b,R,I){let[B,Z,ae,fe]=R,Se=b%2,Ne=0;return Se==0&&(fe||Z)&&(Ne=b==0&&!B||b==2&&!ae?gn(Nf.size/3):0),Se==1&&(B||ae)&&(Ne=b==1&&!Z||b==3&&!fe?gn(Of.size/2):0),Ne}let fo=n.padding=(i.padding||[Qi,Qi,Qi,Qi]).map(_=>_t(Mt(_,Qi))),Mi=n._padding=fo.map((_,b)=>_(n,b,Bi,0)),jt,nn=null,sn=null,ki=s==1?S[0].idxs:null,Kn=null,xs=!1;function po(_,b){if(e=_??[],n.data=n._data=e,s==2){jt=0;for(let R=1;R<S.length;R++)jt+=e[R][0].length}else{e.length==0&&(n.data=n._data=e=[[]]),Kn=e[0],jt=Kn.length;let R=e;if(H==2){R=e.slice();let I=R[0]=Array(jt);for(let B=0;B<jt;B++)I[B]=B}n._data=e=R}if(ct(!0),wn("setData"),H==2&&(ve=!0),b!==!1){let R=L;R.auto(n,xs)?mo():Ss(T,R.min,R.max),te=te||ue.left>=0,pe=!0,Pn()}}n.setData=po;function mo(){xs=!0;let _,b;s==1&&(jt>0?(nn=ki[0]=0,sn=ki[1]=jt-1,_=e[0][nn],b=e[0][sn],H==2?(_=nn,b=sn):_==b&&(H==3?[_,b]=Ba(_,_,L.log,!1):H==4?[_,b]=Wh(_,_,L.log,!1):L.time?b=_+gn(86400/m):[_,b]=Ua(_,b,Xh,!0))):(nn=ki[0]=_=null,sn=ki[1]=b=null)),Ss(T,_,b)}let ur,ys,dr,w,O,J,q,Y,Te,Ie;function Ae(_,b,R,I,B,Z){_??=cf,R??=Yh,I??="butt",B??=cf,Z??="round",_!=ur&&(d.strokeStyle=ur=_),B!=ys&&(d.fillStyle=ys=B),b!=dr&&(d.lineWidth=dr=b),Z!=O&&(d.lineJoin=O=Z),I!=J&&(d.lineCap=J=I),R!=w&&d.setLineDash(w=R)}function Le(_,b,R,I){b!=ys&&(d.fillStyle=ys=b),_!=q&&(d.font=q=_),R!=Y&&(d.textAlign=Y=R),I!=Te&&(d.textBaseline=Te=I)}function ze(_,b,R,I,B=0){if(I.length>0&&_.auto(n,xs)&&(b==null||b.min==null)){let Z=Mt(nn,0),ae=Mt(sn,I.length-1),fe=R.min==null?W0(I,Z,ae,B,_.distr==3):[R.min,R.max];_.min=Ai(_.min,R.min=fe[0]),_.max=Vn(_.max,R.max=fe[1])}}let Qe={min:null,max:null};function ft(){for(let I in M){let B=M[I];V[I]==null&&(B.min==null||V[T]!=null&&B.auto(n,xs))&&(V[I]=Qe)}for(let I in M){let B=M[I];V[I]==null&&B.from!=null&&V[B.from]!=null&&(V[I]=Qe)}V[T]!=null&&ct(!0);let _={};for(let I in V){let B=V[I];if(B!=null){let Z=_[I]=Tr(M[I],Q0);if(B.min!=null)dn(Z,B);else if(I!=T||s==2)if(jt==0&&Z.from==null){let ae=Z.range(n,null,null,I);Z.min=ae[0],Z.max=ae[1]}else Z.min=Ft,Z.max=-Ft}}if(jt>0){S.forEach((I,B)=>{if(s==1){let Z=I.scale,ae=V[Z];if(ae==null)return;let fe=_[Z];if(B==0){let Se=fe.range(n,fe.min,fe.max,Z);fe.min=Se[0],fe.max=Se[1],nn=Ti(fe.min,e[0]),sn=Ti(fe.max,e[0]),sn-nn>1&&(e[0][nn]<fe.min&&nn++,e[0][sn]>fe.max&&sn--),I.min=Kn[nn],I.max=Kn[sn]}else I.show&&I.auto&&ze(fe,ae,I,e[B],I.sorted);I.idxs[0]=nn,I.idxs[1]=sn}else if(B>0&&I.show&&I.auto){let[Z,ae]=I.facets,fe=Z.scale,Se=ae.scale,[Ne,Ue]=e[B],Oe=_[fe],it=_[Se];Oe!=null&&ze(Oe,V[fe],Z,Ne,Z.sorted),it!=null&&ze(it,V[Se],ae,Ue,ae.sorted),I.min=ae.min,I.max=ae.max}});for(let I in _){let B=_[I],Z=V[I];if(B.from==null&&(Z==null||Z.min==null)){let ae=B.range(n,B.min==Ft?null:B.min,B.max==-Ft?null:B.max,I);B.min=ae[0],B.max=ae[1]}}}for(let I in _){let B=_[I];if(B.from!=null){let Z=_[B.from];if(Z.min==null)B.min=B.max=null;else{let ae=B.range(n,Z.min,Z.max,I);B.min=ae[0],B.max=ae[1]}}}let b={},R=!1;for(let I in _){let B=_[I],Z=M[I];if(Z.min!=B.min||Z.max!=B.max){Z.min=B.min,Z.max=B.max;let ae=Z.distr;Z._min=ae==3?is(Z.min):ae==4?Ah(Z.min,Z.asinh):ae==100?Z.fwd(Z.min):Z.min,Z._max=ae==3?is(Z.max):ae==4?Ah(Z.max,Z.asinh):ae==100?Z.fwd(Z.max):Z.max,b[I]=R=!0}}if(R){S.forEach((I,B)=>{s==2?B>0&&b.y&&(I._paths=null):b[I.scale]&&(I._paths=null)});for(let I in b)ve=!0,wn("setScale",I);me&&ue.left>=0&&(te=pe=!0)}for(let I in V)V[I]=null}function ke(_){let b=Uh(nn-1,0,jt-1),R=Uh(sn+1,0,jt-1);for(;_[b]==null&&b>0;)b--;for(;_[R]==null&&R<jt-1;)R++;return[b,R]}function pt(){if(jt>0){let _=S.some(b=>b._focus)&&Ie!=Be.alpha;_&&(d.globalAlpha=Ie=Be.alpha),S.forEach((b,R)=>{if(R>0&&b.show&&($t(R,!1),$t(R,!0),b._paths==null)){let I=Ie;Ie!=b.alpha&&(d.globalAlpha=Ie=b.alpha);let B=s==2?[0,e[R][0].length-1]:ke(e[R]);b._paths=b.paths(n,R,B[0],B[1]),Ie!=I&&(d.globalAlpha=Ie=I)}}),S.forEach((b,R)=>{if(R>0&&b.show){let I=Ie;Ie!=b.alpha&&(d.globalAlpha=Ie=b.alpha),b._paths!=null&&Rt(R,!1);{let B=b._paths!=null?b._paths.gaps:null,Z=b.points.show(n,R,nn,sn,B),ae=b.points.filter(n,R,Z,B);(Z||ae)&&(b.points._paths=b.points.paths(n,R,nn,sn,ae),Rt(R,!0))}Ie!=I&&(d.globalAlpha=Ie=I),wn("drawSeries",R)}}),_&&(d.globalAlpha=Ie=1)}}function $t(_,b){let R=b?S[_].points:S[_];R._stroke=R.stroke(n,_),R._fill=R.fill(n,_)}function Rt(_,b){let R=b?S[_].points:S[_],{stroke:I,fill:B,clip:Z,flags:ae,_stroke:fe=R._stroke,_fill:Se=R._fill,_width:Ne=R.width}=R._paths;Ne=Ot(Ne*wt,3);let Ue=null,Oe=Ne%2/2;b&&Se==null&&(Se=Ne>0?"#fff":fe);let it=R.pxAlign==1&&Oe>0;if(it&&d.translate(Oe,Oe),!b){let bt=C-Ne/2,St=v-Ne/2,mt=X+Ne,Ke=he+Ne;Ue=new Path2D,Ue.rect(bt,St,mt,Ke)}b?Fe(fe,Ne,R.dash,R.cap,Se,I,B,ae,Z):Pt(_,fe,Ne,R.dash,R.cap,Se,I,B,ae,Ue,Z),it&&d.translate(-Oe,-Oe)}function Pt(_,b,R,I,B,Z,ae,fe,Se,Ne,Ue){let Oe=!1;Se!=0&&P.forEach((it,bt)=>{if(it.series[0]==_){let St=S[it.series[1]],mt=e[it.series[1]],Ke=(St._paths||To).band;Ts(Ke)&&(Ke=it.dir==1?Ke[0]:Ke[1]);let qe,Ht=null;St.show&&Ke&&q0(mt,nn,sn)?(Ht=it.fill(n,bt)||Z,qe=St._paths.clip):Ke=null,Fe(b,R,I,B,Ht,ae,fe,Se,Ne,Ue,qe,Ke),Oe=!0}}),Oe||Fe(b,R,I,B,Z,ae,fe,Se,Ne,Ue)}let mn=Ar|Bh;function Fe(_,b,R,I,B,Z,ae,fe,Se,Ne,Ue,Oe){Ae(_,b,R,I,B),(Se||Ne||Oe)&&(d.save(),Se&&d.clip(Se),Ne&&d.clip(Ne)),Oe?(fe&mn)==mn?(d.clip(Oe),Ue&&d.clip(Ue),gt(B,ae),ln(_,Z,b)):fe&Bh?(gt(B,ae),d.clip(Oe),ln(_,Z,b)):fe&Ar&&(d.save(),d.clip(Oe),Ue&&d.clip(Ue),gt(B,ae),d.restore(),ln(_,Z,b)):(gt(B,ae),ln(_,Z,b)),(Se||Ne||Oe)&&d.restore()}function ln(_,b,R){R>0&&(b instanceof Map?b.forEach((I,B)=>{d.strokeStyle=ur=B,d.stroke(I)}):b!=null&&_&&d.stroke(b))}function gt(_,b){b instanceof Map?b.forEach((R,I)=>{d.fillStyle=ys=I,d.fill(R)}):b!=null&&_&&d.fill(b)}function es(_,b,R,I){let B=A[_],Z;if(I<=0)Z=[0,0];else{let ae=B._space=B.space(n,_,b,R,I),fe=B._incrs=B.incrs(n,_,b,R,I,ae);Z=fx(b,R,fe,I,ae)}return B._found=Z}function cn(_,b,R,I,B,Z,ae,fe,Se,Ne){let Ue=ae%2/2;y==1&&d.translate(Ue,Ue),Ae(fe,ae,Se,Ne,fe),d.beginPath();let Oe,it,bt,St,mt=B+(I==0||I==3?-Z:Z);R==0?(it=B,St=mt):(Oe=B,bt=mt);for(let Ke=0;Ke<_.length;Ke++)b[Ke]!=null&&(R==0?Oe=bt=_[Ke]:it=St=_[Ke],d.moveTo(Oe,it),d.lineTo(bt,St));d.stroke(),y==1&&d.translate(-Ue,-Ue)}function fr(_){let b=!0;return A.forEach((R,I)=>{if(!R.show)return;let B=M[R.scale];if(B.min==null){R._show&&(b=!1,R._show=!1,ct(!1));return}else R._show||(b=!1,R._show=!0,ct(!1));let Z=R.side,ae=Z%2,{min:fe,max:Se}=B,[Ne,Ue]=es(I,fe,Se,ae==0?F:Pe);if(Ue==0)return;let Oe=B.distr==2,it=R._splits=R.splits(n,I,fe,Se,Ne,Ue,Oe),bt=B.distr==2?it.map(qe=>Kn[qe]):it,St=B.distr==2?Kn[it[1]]-Kn[it[0]]:Ne,mt=R._values=R.values(n,R.filter(n,bt,I,Ue,St),I,Ue,St);R._rotate=Z==2?R.rotate(n,mt,I,Ue):0;let Ke=R._size;R._size=mi(R.size(n,mt,I,_)),Ke!=null&&R._size!=Ke&&(b=!1)}),b}function zi(_){let b=!0;return fo.forEach((R,I)=>{let B=R(n,I,Bi,_);B!=Mi[I]&&(b=!1),Mi[I]=B}),b}function ts(){for(let _=0;_<A.length;_++){let b=A[_];if(!b.show||!b._show)continue;let R=b.side,I=R%2,B,Z,ae=b.stroke(n,_),fe=R==0||R==3?-1:1,[Se,Ne]=b._found;if(b.label!=null){let zn=b.labelGap*fe,Qn=gn((b._lpos+zn)*wt);Le(b.labelFont[0],ae,"center",R==2?"top":lf),d.save(),I==1?(B=Z=0,d.translate(Qn,gn(v+he/2)),d.rotate((R==3?-Da:Da)/2)):(B=gn(C+X/2),Z=Qn);let Xs=Jf(b.label)?b.label(n,_,Se,Ne):b.label;d.fillText(Xs,B,Z),d.restore()}if(Ne==0)continue;let Ue=M[b.scale],Oe=I==0?X:he,it=I==0?C:v,bt=b._splits,St=Ue.distr==2?bt.map(zn=>Kn[zn]):bt,mt=Ue.distr==2?Kn[bt[1]]-Kn[bt[0]]:Se,Ke=b.ticks,qe=b.border,Ht=Ke.show?Ke.size:0,en=gn(Ht*wt),En=gn((b.alignTo==2?b._size-Ht-b.gap:b.gap)*wt),Nt=b._rotate*-Da/180,tn=p(b._pos*wt),Jn=(en+En)*fe,kn=tn+Jn;Z=I==0?kn:0,B=I==1?kn:0;let di=b.font[0],bi=b.align==1?Sr:b.align==2?wh:Nt>0?Sr:Nt<0?wh:I==0?"center":R==3?wh:Sr,Hi=Nt||I==1?"middle":R==2?"top":lf;Le(di,ae,bi,Hi);let jn=b.font[1]*b.lineGap,fi=bt.map(zn=>p(a(zn,Ue,Oe,it))),wi=b._values;for(let zn=0;zn<wi.length;zn++){let Qn=wi[zn];if(Qn!=null){I==0?B=fi[zn]:Z=fi[zn],Qn=""+Qn;let Xs=Qn.indexOf(`
`)==-1?[Qn]:Qn.split(/\n/gm);for(let Gn=0;Gn<Xs.length;Gn++){let jd=Xs[Gn];Nt?(d.save(),d.translate(B,Z+Gn*jn),d.rotate(Nt),d.fillText(jd,0,0),d.restore()):d.fillText(jd,B,Z+Gn*jn)}}}Ke.show&&cn(fi,Ke.filter(n,St,_,Ne,mt),I,R,tn,en,Ot(Ke.width*wt,3),Ke.stroke(n,_),Ke.dash,Ke.cap);let Wi=b.grid;Wi.show&&cn(fi,Wi.filter(n,St,_,Ne,mt),I,I==0?2:1,I==0?v:C,I==0?he:X,Ot(Wi.width*wt,3),Wi.stroke(n,_),Wi.dash,Wi.cap),qe.show&&cn([tn],[1],I==0?1:0,I==0?1:2,I==1?v:C,I==1?he:X,Ot(qe.width*wt,3),qe.stroke(n,_),qe.dash,qe.cap)}wn("drawAxes")}function ct(_){S.forEach((b,R)=>{R>0&&(b._paths=null,_&&(s==1?(b.min=null,b.max=null):b.facets.forEach(I=>{I.min=null,I.max=null})))})}let Qt=!1,Bn=!1,It=[];function hn(){Bn=!1;for(let _=0;_<It.length;_++)wn(...It[_]);It.length=0}function Pn(){Qt||(o_(Nd),Qt=!0)}function Ta(_,b=!1){Qt=!0,Bn=b,_(n),Nd(),b&&It.length>0&&queueMicrotask(hn)}n.batch=Ta;function Nd(){if(oe&&(ft(),oe=!1),ve&&(Ee(),ve=!1),_e){if(Wt(f,Sr,$e),Wt(f,"top",rt),Wt(f,Mo,F),Wt(f,bo,Pe),Wt(g,Sr,$e),Wt(g,"top",rt),Wt(g,Mo,F),Wt(g,bo,Pe),Wt(u,Mo,Jt),Wt(u,bo,an),h.width=gn(Jt*wt),h.height=gn(an*wt),A.forEach(({_el:_,_show:b,_size:R,_pos:I,side:B})=>{if(_!=null)if(b){let Z=B===3||B===0?R:0,ae=B%2==1;Wt(_,ae?"left":"top",I-Z),Wt(_,ae?"width":"height",R),Wt(_,ae?"top":"left",ae?rt:$e),Wt(_,ae?"height":"width",ae?Pe:F),Dh(_,Zs)}else ei(_,Zs)}),ur=ys=dr=O=J=q=Y=Te=w=null,Ie=1,xo(!0),$e!=we||rt!=Ut||F!=Ve||Pe!=Ye){ct(!1);let _=F/Ve,b=Pe/Ye;if(me&&!te&&ue.left>=0){ue.left*=_,ue.top*=b,pr&&Xi(pr,gn(ue.left),0,F,Pe),mr&&Xi(mr,0,gn(ue.top),F,Pe);for(let R=0;R<at.length;R++){let I=at[R];I!=null&&(zt[R]*=_,On[R]*=b,Xi(I,mi(zt[R]),mi(On[R]),F,Pe))}}if(Vt.show&&!ie&&Vt.left>=0&&Vt.width>0){Vt.left*=_,Vt.width*=_,Vt.top*=b,Vt.height*=b;for(let R in gh)Wt(xr,R,Vt[R])}we=$e,Ut=rt,Ve=F,Ye=Pe}wn("setSize"),_e=!1}Jt>0&&an>0&&(d.clearRect(0,0,h.width,h.height),wn("drawClear"),E.forEach(_=>_()),wn("draw")),Vt.show&&ie&&(Aa(Vt),ie=!1),me&&te&&(Ws(null,!0,!1),te=!1),de.show&&de.live&&pe&&(ph(),pe=!1),l||(l=!0,n.status=1,wn("ready")),xs=!1,Qt=!1}n.redraw=(_,b)=>{ve=b||!1,_!==!1?Ss(T,L.min,L.max):Pn()};function uh(_,b){let R=M[_];if(R.from==null){if(jt==0){let I=R.range(n,b.min,b.max,_);b.min=I[0],b.max=I[1]}if(b.min>b.max){let I=b.min;b.min=b.max,b.max=I}if(jt>1&&b.min!=null&&b.max!=null&&b.max-b.min<1e-16)return;_==T&&R.distr==2&&jt>0&&(b.min=Ti(b.min,e[0]),b.max=Ti(b.max,e[0]),b.min==b.max&&b.max++),V[_]=b,oe=!0,Pn()}}n.setScale=uh;let dh,fh,pr,mr,Ud,Fd,gr,_r,Od,Bd,Gt,Yt,vs=!1,Cn=ue.drag,Mn=Cn.x,bn=Cn.y;me&&(ue.x&&(dh=pi(P0,g)),ue.y&&(fh=pi(I0,g)),L.ori==0?(pr=dh,mr=fh):(pr=fh,mr=dh),Gt=ue.left,Yt=ue.top);let Vt=n.select=dn({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),xr=Vt.show?pi(R0,Vt.over?g:f):null;function Aa(_,b){if(Vt.show){for(let R in _)Vt[R]=_[R],R in gh&&Wt(xr,R,_[R]);b!==!1&&wn("setSelect")}}n.setSelect=Aa;function a0(_){if(S[_].show)Q&&Dh(st[_],Zs);else if(Q&&ei(st[_],Zs),me){let R=Re?at[0]:at[_];R!=null&&Xi(R,-10,-10,F,Pe)}}function Ss(_,b,R){uh(_,{min:b,max:R})}function Gi(_,b,R,I){b.focus!=null&&d0(_),b.show!=null&&S.forEach((B,Z)=>{Z>0&&(_==Z||_==null)&&(B.show=b.show,a0(Z),s==2?(Ss(B.facets[0].scale,null,null),Ss(B.facets[1].scale,null,null)):Ss(B.scale,null,null),Pn())}),R!==!1&&wn("setSeries",_,b),I&&yo("setSeries",n,_,b)}n.setSeries=Gi;function l0(_,b){dn(P[_],b)}function c0(_,b){_.fill=_t(_.fill||null),_.dir=Mt(_.dir,-1),b=b??P.length,P.splice(b,0,_)}function h0(_){_==null?P.length=0:P.splice(_,1)}n.addBand=c0,n.setBand=l0,n.delBand=h0;function u0(_,b){S[_].alpha=b,me&&at[_]!=null&&(at[_].style.opacity=b),Q&&st[_]&&(st[_].style.opacity=b)}let ns,Ms,Hs,yr={focus:!0};function d0(_){if(_!=Hs){let b=_==null,R=Be.alpha!=1;S.forEach((I,B)=>{if(s==1||B>0){let Z=b||B==0||B==_;I._focus=b?null:Z,R&&u0(B,Z?1:Be.alpha)}}),Hs=_,R&&Pn()}}Q&&je&&vt(df,Ce,_=>{ue._lock||(Je(_),Hs!=null&&Gi(null,yr,!0,un.setSeries))});function Vi(_,b,R){let I=M[b];R&&(_=_/wt-(I.ori==1?rt:$e));let B=F;I.ori==1&&(B=Pe,_=B-_),I.dir==-1&&(_=B-_);let Z=I._min,ae=I._max,fe=_/B,Se=Z+(ae-Z)*fe,Ne=I.distr;return Ne==3?wr(10,Se):Ne==4?Z0(Se,I.asinh):Ne==100?I.bwd(Se):Se}function f0(_,b){let R=Vi(_,T,b);return Ti(R,e[0],nn,sn)}n.valToIdx=_=>Ti(_,e[0]),n.posToIdx=f0,n.posToVal=Vi,n.valToPos=(_,b,R)=>M[b].ori==0?r(_,M[b],R?X:F,R?C:0):o(_,M[b],R?he:Pe,R?v:0),n.setCursor=(_,b,R)=>{Gt=_.left,Yt=_.top,Ws(null,b,R)};function kd(_,b){Wt(xr,Sr,Vt.left=_),Wt(xr,Mo,Vt.width=b)}function zd(_,b){Wt(xr,"top",Vt.top=_),Wt(xr,bo,Vt.height=b)}let go=L.ori==0?kd:zd,_o=L.ori==1?kd:zd;function p0(){if(Q&&de.live)for(let _=s==2?1:0;_<S.length;_++){if(_==0&&lt)continue;let b=de.values[_],R=0;for(let I in b)He[_][R++].firstChild.nodeValue=b[I]}}function ph(_,b){if(_!=null&&(_.idxs?_.idxs.forEach((R,I)=>{se[I]=R}):j0(_.idx)||se.fill(_.idx),de.idx=se[0]),Q&&de.live){for(let R=0;R<S.length;R++)(R>0||s==1&&!lt)&&m0(R,se[R]);p0()}pe=!1,b!==!1&&wn("setLegend")}n.setLegend=ph;function m0(_,b){let R=S[_],I=_==0&&H==2?Kn:e[_],B;lt?B=R.values(n,_,b)??nt:(B=R.value(n,b==null?null:I[b],_,b),B=B==null?nt:{_:B}),de.values[_]=B}function Ws(_,b,R){Od=Gt,Bd=Yt,[Gt,Yt]=ue.move(n,Gt,Yt),ue.left=Gt,ue.top=Yt,me&&(pr&&Xi(pr,gn(Gt),0,F,Pe),mr&&Xi(mr,0,gn(Yt),F,Pe));let I,B=nn>sn;ns=Ft,Ms=null;let Z=L.ori==0?F:Pe,ae=L.ori==1?F:Pe;if(Gt<0||jt==0||B){I=ue.idx=null;for(let fe=0;fe<S.length;fe++){let Se=at[fe];Se!=null&&Xi(Se,-10,-10,F,Pe)}je&&Gi(null,yr,!0,_==null&&un.setSeries),de.live&&(se.fill(I),pe=!0)}else{let fe,Se,Ne;s==1&&(fe=L.ori==0?Gt:Yt,Se=Vi(fe,T),I=ue.idx=Ti(Se,e[0],nn,sn),Ne=W(e[0][I],L,Z,0));let Ue=-10,Oe=-10,it=0,bt=0,St=!0,mt="",Ke="";for(let qe=s==2?1:0;qe<S.length;qe++){let Ht=S[qe],en=se[qe],En=en==null?null:s==1?e[qe][en]:e[qe][1][en],Nt=ue.dataIdx(n,qe,I,Se),tn=Nt==null?null:s==1?e[qe][Nt]:e[qe][1][Nt];if(pe=pe||tn!=En||Nt!=en,se[qe]=Nt,qe>0&&Ht.show){let Jn=Nt==null?-10:Nt==I?Ne:W(s==1?e[0][Nt]:e[qe][0][Nt],L,Z,0),kn=tn==null?-10:D(tn,s==1?M[Ht.scale]:M[Ht.facets[1].scale],ae,0);if(je&&tn!=null){let di=L.ori==1?Gt:Yt,bi=_n(Be.dist(n,qe,Nt,kn,di));if(bi<ns){let Hi=Be.bias;if(Hi!=0){let jn=Vi(di,Ht.scale),fi=tn>=0?1:-1,wi=jn>=0?1:-1;wi==fi&&(wi==1?Hi==1?tn>=jn:tn<=jn:Hi==1?tn<=jn:tn>=jn)&&(ns=bi,Ms=qe)}else ns=bi,Ms=qe}}if(pe||Re){let di,bi;L.ori==0?(di=Jn,bi=kn):(di=kn,bi=Jn);let Hi,jn,fi,wi,Wi,zn,Qn=!0,Xs=le.bbox;if(Xs!=null){Qn=!1;let Gn=Xs(n,qe);fi=Gn.left,wi=Gn.top,Hi=Gn.width,jn=Gn.height}else fi=di,wi=bi,Hi=jn=le.size(n,qe);if(zn=le.fill(n,qe),Wi=le.stroke(n,qe),Re)qe==Ms&&ns<=Be.prox&&(Ue=fi,Oe=wi,it=Hi,bt=jn,St=Qn,mt=zn,Ke=Wi);else{let Gn=at[qe];Gn!=null&&(zt[qe]=fi,On[qe]=wi,yf(Gn,Hi,jn,Qn),_f(Gn,zn,Wi),Xi(Gn,mi(fi),mi(wi),F,Pe))}}}}if(Re){let qe=Be.prox,Ht=Hs==null?ns<=qe:ns>qe||Ms!=Hs;if(pe||Ht){let en=at[0];en!=null&&(zt[0]=Ue,On[0]=Oe,yf(en,it,bt,St),_f(en,mt,Ke),Xi(en,mi(Ue),mi(Oe),F,Pe))}}}if(Vt.show&&vs)if(_!=null){let[fe,Se]=un.scales,[Ne,Ue]=un.match,[Oe,it]=_.cursor.sync.scales,bt=_.cursor.drag;if(Mn=bt._x,bn=bt._y,Mn||bn){let{left:St,top:mt,width:Ke,height:qe}=_.select,Ht=_.scales[Oe].ori,en=_.posToVal,En,Nt,tn,Jn,kn,di=fe!=null&&Ne(fe,Oe),bi=Se!=null&&Ue(Se,it);di&&Mn?(Ht==0?(En=St,Nt=Ke):(En=mt,Nt=qe),tn=M[fe],Jn=W(en(En,Oe),tn,Z,0),kn=W(en(En+Nt,Oe),tn,Z,0),go(Ai(Jn,kn),_n(kn-Jn))):go(0,Z),bi&&bn?(Ht==1?(En=St,Nt=Ke):(En=mt,Nt=qe),tn=M[Se],Jn=D(en(En,it),tn,ae,0),kn=D(en(En+Nt,it),tn,ae,0),_o(Ai(Jn,kn),_n(kn-Jn))):_o(0,ae)}else _h()}else{let fe=_n(Od-Ud),Se=_n(Bd-Fd);if(L.ori==1){let it=fe;fe=Se,Se=it}Mn=Cn.x&&fe>=Cn.dist,bn=Cn.y&&Se>=Cn.dist;let Ne=Cn.uni;Ne!=null?Mn&&bn&&(Mn=fe>=Ne,bn=Se>=Ne,!Mn&&!bn&&(Se>fe?bn=!0:Mn=!0)):Cn.x&&Cn.y&&(Mn||bn)&&(Mn=bn=!0);let Ue,Oe;Mn&&(L.ori==0?(Ue=gr,Oe=Gt):(Ue=_r,Oe=Yt),go(Ai(Ue,Oe),_n(Oe-Ue)),bn||_o(0,ae)),bn&&(L.ori==1?(Ue=gr,Oe=Gt):(Ue=_r,Oe=Yt),_o(Ai(Ue,Oe),_n(Oe-Ue)),Mn||go(0,Z)),!Mn&&!bn&&(go(0,0),_o(0,0))}if(Cn._x=Mn,Cn._y=bn,_==null){if(R){if(Jd!=null){let[fe,Se]=un.scales;un.values[0]=fe!=null?Vi(L.ori==0?Gt:Yt,fe):null,un.values[1]=Se!=null?Vi(L.ori==1?Gt:Yt,Se):null}yo(Eh,n,Gt,Yt,F,Pe,I)}if(je){let fe=R&&un.setSeries,Se=Be.prox;Hs==null?ns<=Se&&Gi(Ms,yr,!0,fe):ns>Se?Gi(null,yr,!0,fe):Ms!=Hs&&Gi(Ms,yr,!0,fe)}}pe&&(de.idx=I,ph()),b!==!1&&wn("setCursor")}let bs=null;Object.defineProperty(n,"rect",{get(){return bs==null&&xo(!1),bs}});function xo(_=!1){_?bs=null:(bs=g.getBoundingClientRect(),wn("syncRect",bs))}function Gd(_,b,R,I,B,Z,ae){ue._lock||vs&&_!=null&&_.movementX==0&&_.movementY==0||(mh(_,b,R,I,B,Z,ae,!1,_!=null),_!=null?Ws(null,!0,!0):Ws(b,!0,!1))}function mh(_,b,R,I,B,Z,ae,fe,Se){if(bs==null&&xo(!1),Je(_),_!=null)R=_.clientX-bs.left,I=_.clientY-bs.top;else{if(R<0||I<0){Gt=-10,Yt=-10;return}let[Ne,Ue]=un.scales,Oe=b.cursor.sync,[it,bt]=Oe.values,[St,mt]=Oe.scales,[Ke,qe]=un.match,Ht=b.axes[0].side%2==1,en=L.ori==0?F:Pe,En=L.ori==1?F:Pe,Nt=Ht?Z:B,tn=Ht?B:Z,Jn=Ht?I:R,kn=Ht?R:I;if(St!=null?R=Ke(Ne,St)?a(it,M[Ne],en,0):-10:R=en*(Jn/Nt),mt!=null?I=qe(Ue,mt)?a(bt,M[Ue],En,0):-10:I=En*(kn/tn),L.ori==1){let di=R;R=I,I=di}}Se&&(b==null||b.cursor.event.type==Eh)&&((R<=1||R>=F-1)&&(R=qs(R,F)),(I<=1||I>=Pe-1)&&(I=qs(I,Pe))),fe?(Ud=R,Fd=I,[gr,_r]=ue.move(n,R,I)):(Gt=R,Yt=I)}let gh={width:0,height:0,left:0,top:0};function _h(){Aa(gh,!1)}let Vd,Hd,Wd,Xd;function qd(_,b,R,I,B,Z,ae){vs=!0,Mn=bn=Cn._x=Cn._y=!1,mh(_,b,R,I,B,Z,ae,!0,!1),_!=null&&(vt(Th,Ih,Yd,!1),yo(hf,n,gr,_r,F,Pe,null));let{left:fe,top:Se,width:Ne,height:Ue}=Vt;Vd=fe,Hd=Se,Wd=Ne,Xd=Ue}function Yd(_,b,R,I,B,Z,ae){vs=Cn._x=Cn._y=!1,mh(_,b,R,I,B,Z,ae,!1,!0);let{left:fe,top:Se,width:Ne,height:Ue}=Vt,Oe=Ne>0||Ue>0,it=Vd!=fe||Hd!=Se||Wd!=Ne||Xd!=Ue;if(Oe&&it&&Aa(Vt),Cn.setScale&&Oe&&it){let bt=fe,St=Ne,mt=Se,Ke=Ue;if(L.ori==1&&(bt=Se,St=Ue,mt=fe,Ke=Ne),Mn&&Ss(T,Vi(bt,T),Vi(bt+St,T)),bn)for(let qe in M){let Ht=M[qe];qe!=T&&Ht.from==null&&Ht.min!=Ft&&Ss(qe,Vi(mt+Ke,qe),Vi(mt,qe))}_h()}else ue.lock&&(ue._lock=!ue._lock,Ws(b,!0,_!=null));_!=null&&(pn(Th,Ih),yo(Th,n,Gt,Yt,F,Pe,null))}function g0(_,b,R,I,B,Z,ae){if(ue._lock)return;Je(_);let fe=vs;if(vs){let Se=!0,Ne=!0,Ue=10,Oe,it;L.ori==0?(Oe=Mn,it=bn):(Oe=bn,it=Mn),Oe&&it&&(Se=Gt<=Ue||Gt>=F-Ue,Ne=Yt<=Ue||Yt>=Pe-Ue),Oe&&Se&&(Gt=Gt<gr?0:F),it&&Ne&&(Yt=Yt<_r?0:Pe),Ws(null,!0,!0),vs=!1}Gt=-10,Yt=-10,se.fill(null),Ws(null,!0,!0),fe&&(vs=fe)}function Zd(_,b,R,I,B,Z,ae){ue._lock||(Je(_),mo(),_h(),_!=null&&yo(ff,n,Gt,Yt,F,Pe,null))}function $d(){A.forEach(px),U(n.width,n.height,!0)}$s(Na,br,$d);let vr={};vr.mousedown=qd,vr.mousemove=Gd,vr.mouseup=Yd,vr.dblclick=Zd,vr.setSeries=(_,b,R,I)=>{let B=un.match[2];R=B(n,b,R),R!=-1&&Gi(R,I,!0,!1)},me&&(vt(hf,g,qd),vt(Eh,g,Gd),vt(uf,g,_=>{Je(_),xo(!1)}),vt(df,g,g0),vt(ff,g,Zd),kh.add(n),n.syncRect=xo);let Ca=n.hooks=i.hooks||{};function wn(_,b,R){Bn?It.push([_,b,R]):_ in Ca&&Ca[_].forEach(I=>{I.call(null,n,b,R)})}(i.plugins||[]).forEach(_=>{for(let b in _.hooks)Ca[b]=(Ca[b]||[]).concat(_.hooks[b])});let Kd=(_,b,R)=>R,un=dn({key:null,setSeries:!1,filters:{pub:wf,sub:wf},scales:[T,S[1]?S[1].scale:null],match:[Ef,Ef,Kd],values:[null,null]},ue.sync);un.match.length==2&&un.match.push(Kd),ue.sync=un;let Jd=un.key,xh=Sp(Jd);function yo(_,b,R,I,B,Z,ae){un.filters.pub(_,b,R,I,B,Z,ae)&&xh.pub(_,b,R,I,B,Z,ae)}xh.sub(n);function _0(_,b,R,I,B,Z,ae){un.filters.sub(_,b,R,I,B,Z,ae)&&vr[_](null,b,R,I,B,Z,ae)}n.pub=_0;function x0(){xh.unsub(n),kh.delete(n),Sn.clear(),Nh(Na,br,$d),c.remove(),Ce?.remove(),wn("destroy")}n.destroy=x0;function yh(){wn("init",i,e),po(e||i.data,!1),V[T]?uh(T,V[T]):mo(),ie=Vt.show&&(Vt.width>0||Vt.height>0),te=pe=!0,U(i.width,i.height)}return S.forEach(hr),A.forEach(ji),t?t instanceof HTMLElement?(t.appendChild(c),yh()):t(n,yh):yh(),n}Rn.assign=dn;Rn.fmtNum=qh;Rn.rangeNum=Ua;Rn.rangeLog=Ba;Rn.rangeAsinh=Wh;Rn.orient=Js;Rn.pxRatio=wt;Rn.join=r_;Rn.fmtDate=Zh,Rn.tzDate=g_;Rn.sync=Sp;{Rn.addGap=j_,Rn.clipGaps=Ga;let i=Rn.paths={points:Ap};i.linear=Rp,i.stepped=tx,i.bars=nx,i.spline=sx}var Dp=0;function ee(i,e={},...t){let n=document.createElement(i);for(let[s,r]of Object.entries(e))r==null||r===!1||(s.startsWith("on")?n.addEventListener(s.slice(2),r):s==="value"?n.value=r:n.setAttribute(s,r===!0?"":r));return n.append(...t.filter(s=>s!=null)),n}function tu(i){return Dp+=1,`${i}-${Dp}`}function rn(i,e,t=null,n={}){return e.id=e.id||tu("control"),ee("div",{class:"field",...n},ee("label",{for:e.id},i),t,e)}function Yn(i,e){return i.map(([t,n])=>ee("option",{value:t,selected:String(t)===String(e)},n))}function Xa(i){return i.replaceChildren(),i}function qa(i,e,t="text/csv"){ee("a",{href:`data:${t};charset=utf-8,${encodeURIComponent(e)}`,download:i}).click()}var nu={theme:{en:"Colours of the page",nl:"Kleuren van de pagina"},"theme.dark":{en:"dark",nl:"donker"},"theme.light":{en:"light",nl:"licht"},"theme.print":{en:"print",nl:"druk"},language:{en:"Language",nl:"Taal"},panels:{en:"Settings and numbers",nl:"Instellingen en getallen"},everybody:{en:"everybody",nl:"iedereen"},"stage.title":{en:"Picture of the people",nl:"Beeld van de mensen"},"stage.described":{en:"{people} as glass brains. Arrow keys turn the picture, plus and minus bring it nearer or farther; the table of regions holds the same numbers.",nl:"{people} als glazen breinen. Pijltjestoetsen draaien het beeld, plus en min brengen het dichterbij of verder weg; de tabel met gebieden bevat dezelfde getallen."},"phase.waiting":{en:"waiting",nl:"wacht"},"phase.preparing":{en:"preparing the simulation …",nl:"simulatie wordt voorbereid …"},"phase.running":{en:"live",nl:"live"},"phase.paused":{en:"paused",nl:"gepauzeerd"},"phase.ended":{en:"the simulation has ended",nl:"de simulatie is afgelopen"},"phase.lost":{en:"connection lost; start syntony view again",nl:"verbinding verbroken; start syntony view opnieuw"},"phase.replay":{en:"saved run",nl:"opgeslagen run"},"view.title":{en:"View",nl:"Beeld"},"view.colour":{en:"Colour shows",nl:"Kleur toont"},"view.state":{en:"activity",nl:"activiteit"},"view.system":{en:"system of the brain",nl:"systeem van het brein"},"view.edges":{en:"Strongest links drawn",nl:"Sterkste verbindingen getekend"},"view.weakest":{en:"the weakest of them has weight {weight}",nl:"de zwakste daarvan heeft gewicht {weight}"},"view.none":{en:"no links are drawn",nl:"er zijn geen verbindingen getekend"},"view.relations":{en:"Show what passes between people",nl:"Toon wat tussen mensen gaat"},"view.arrangement":{en:"People are",nl:"Mensen zitten"},"view.from":{en:"Seen from",nl:"Gezien van"},"view.from.front":{en:"front",nl:"voren"},"view.from.side":{en:"side",nl:"opzij"},"view.from.above":{en:"above",nl:"boven"},"arrangement.facing":{en:"facing each other",nl:"tegenover elkaar"},"arrangement.beside":{en:"side by side",nl:"naast elkaar"},"arrangement.circle":{en:"in a circle",nl:"in een kring"},"relation.off":{en:"turned away",nl:"afgewend"},"relation.towards":{en:"Turned towards the other",nl:"Naar de ander gewend"},"relation.strength":{en:"Strength",nl:"Sterkte"},"happens.title":{en:"What happens",nl:"Wat er gebeurt"},"happens.pulse":{en:"A moment of stress",nl:"Een moment van stress"},"happens.who":{en:"Who",nl:"Wie"},"happens.where":{en:"Where",nl:"Waar"},"happens.amygdala":{en:"both amygdalae",nl:"beide amygdala’s"},"happens.chosen":{en:"the chosen region",nl:"het gekozen gebied"},"happens.amplitude":{en:"Size",nl:"Grootte"},"happens.duration":{en:"Length (s)",nl:"Duur (s)"},"happens.send":{en:"Send",nl:"Geef"},"happens.choose":{en:"Choose a region first: click one, or take it from the list below the picture.",nl:"Kies eerst een gebied: klik er een aan, of neem het uit de lijst onder het beeld."},"happens.restart":{en:"Begin again",nl:"Begin opnieuw"},"parameters.title":{en:"Parameters",nl:"Parameters"},"parameters.hint":{en:"From the declaration of the model. A change takes effect at once.",nl:"Uit de declaratie van het model. Een wijziging werkt meteen."},"parameters.balanced":{en:"From the declaration of the model. A change takes effect at once, and inhibition is balanced anew.",nl:"Uit de declaratie van het model. Een wijziging werkt meteen, en de remming wordt opnieuw in balans gebracht."},"parameters.back":{en:"{name} back to its first value",nl:"{name} terug naar de eerste waarde"},"parameters.differ":{en:"differ",nl:"verschillen"},"tag.published":{en:"published",nl:"gepubliceerd"},"tag.calibrated":{en:"calibrated",nl:"gekalibreerd"},"tag.ours":{en:"our own assumption",nl:"onze eigen aanname"},"regions.title":{en:"Regions and their numbers",nl:"Gebieden en hun getallen"},"regions.caption":{en:"The numbers behind the picture, now. Choose a region to see its course.",nl:"De getallen achter het beeld, nu. Kies een gebied om het verloop te zien."},"regions.system":{en:"System",nl:"Systeem"},"about.title":{en:"What this is",nl:"Wat dit is"},"about.simulated":{en:"Everything here is simulated by a model. It describes no person, is no measurement and no diagnosis.",nl:"Alles hier is gesimuleerd met een model. Het beschrijft geen persoon, is geen meting en geen diagnose."},"about.layout":{en:"Where people are placed is a layout. Lines between people show which regions express and which perceive; they are no nerves.",nl:"Hoe mensen geplaatst zijn is een opstelling. Lijnen tussen mensen tonen welke gebieden uitdrukken en welke waarnemen; het zijn geen zenuwen."},"about.unplaced":{en:"These regions have no known places; they are spread over a ball.",nl:"Van deze gebieden is de plaats niet bekend; ze zijn over een bol verdeeld."},"about.thinned":{en:"Of {name}, one sample in {every} is shown.",nl:"Van {name} is één op de {every} metingen te zien."},"about.notices":{en:"Glass brain: derived from the ICBM152 atlas, copyright 1993–2004 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological Institute, McGill University. Drawn with three.js and uPlot.",nl:"Glazen brein: afgeleid van de ICBM152-atlas, copyright 1993–2004 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological Institute, McGill University. Getekend met three.js en uPlot."},"course.title":{en:"Course over time",nl:"Verloop in de tijd"},"course.region":{en:"Region",nl:"Gebied"},"course.quantity":{en:"Quantity",nl:"Grootheid"},"course.mean":{en:"mean of all regions",nl:"gemiddelde van alle gebieden"},"course.time":{en:"time (s)",nl:"tijd (s)"},"course.described":{en:"{quantity} over time: {where}, one line per person. Save the numbers with the button beside it.",nl:"{quantity} in de tijd: {where}, één lijn per persoon. Bewaar de getallen met de knop ernaast."},"course.save":{en:"Save numbers",nl:"Bewaar getallen"},"legend.systems":{en:"Systems of the brain; choose one to bring it forward",nl:"Systemen van het brein; kies er een om het naar voren te halen"},"legend.scale":{en:"Scale of the colours",nl:"Schaal van de kleuren"},"legend.refit":{en:"Fit",nl:"Passend"},"pointer.place":{en:"{place} mm (MNI)",nl:"{place} mm (MNI)"},"transport.title":{en:"Playing",nl:"Afspelen"},"transport.play":{en:"Play",nl:"Speel af"},"transport.stop":{en:"Pause",nl:"Pauzeer"},"transport.pace":{en:"Pace",nl:"Tempo"},"transport.times":{en:"{pace} ×",nl:"{pace} ×"},"transport.way":{en:"Time",nl:"Tijd"},"keys.title":{en:"Keys",nl:"Toetsen"},"keys.key":{en:"Key",nl:"Toets"},"keys.does":{en:"What it does",nl:"Wat hij doet"},"keys.space":{en:"space",nl:"spatie"},"keys.play":{en:"play or pause",nl:"afspelen of pauzeren"},"keys.next":{en:"next region",nl:"volgend gebied"},"keys.previous":{en:"previous region",nl:"vorig gebied"},"keys.colour":{en:"colour by activity or by system",nl:"kleur naar activiteit of naar systeem"},"keys.arrangement":{en:"arrange people otherwise",nl:"mensen anders plaatsen"},"keys.relations":{en:"show or hide what passes between people",nl:"toon of verberg wat tussen mensen gaat"},"keys.fewer":{en:"fewer links",nl:"minder verbindingen"},"keys.more":{en:"more links",nl:"meer verbindingen"},"keys.pulse":{en:"a moment of stress",nl:"een moment van stress"},"keys.fit":{en:"show everything",nl:"toon alles"},"keys.theme":{en:"next colours of the page",nl:"volgende kleuren van de pagina"},"keys.language":{en:"other language",nl:"andere taal"},"keys.back":{en:"a step back",nl:"een stap terug"},"keys.forward":{en:"a step forward",nl:"een stap vooruit"},"keys.help":{en:"this list",nl:"deze lijst"},"keys.turn":{en:"turn and move the picture, when it is chosen",nl:"draai en verplaats het beeld, als het gekozen is"},"keys.escape":{en:"let go of the region",nl:"laat het gebied los"},"keys.active":{en:"Keys of one character are active",nl:"Toetsen van één teken zijn actief"},"keys.close":{en:"Close",nl:"Sluit"},"system.cingulate":{en:"cingulate",nl:"cingulaat"},"system.limbic":{en:"limbic",nl:"limbisch"},"system.medial prefrontal":{en:"medial prefrontal",nl:"mediaal prefrontaal"},"system.middle prefrontal":{en:"middle prefrontal",nl:"midden-prefrontaal"},"system.motor":{en:"motor",nl:"motorisch"},"system.occipital":{en:"occipital",nl:"occipitaal"},"system.pallidum":{en:"pallidum",nl:"pallidum"},"system.parietal":{en:"parietal",nl:"pariëtaal"},"system.sensory":{en:"sensory",nl:"sensorisch"},"system.striatum":{en:"striatum",nl:"striatum"},"system.temporal":{en:"temporal",nl:"temporaal"},"system.thalamus":{en:"thalamus",nl:"thalamus"}};var Ya={en:"English",nl:"Nederlands"},Ir="en";function iu(i){Ir=i in Ya?i:"en",document.documentElement.lang=Ir}function su(){return Ir}function xe(i,e={}){let t=nu[i];if(!t)throw new Error(`no text ${i}`);return t[Ir].replace(/\{(\w+)\}/g,(n,s)=>e[s])}function Lr(i,e){let t=`${i}.${e}`;return t in nu?xe(t):e}function Bt(i,e=3){return Number.isFinite(i)?i.toLocaleString(Ir,{maximumSignificantDigits:e,useGrouping:!1}):"–"}function Np(i,e){return`${i.toLocaleString(Ir,{minimumFractionDigits:e,maximumFractionDigits:e,useGrouping:!1})} s`}function Up(i,e){return e&&e!=="1"?`${Bt(i)} ${e}`:Bt(i)}function Ci(i,e){return e&&e!=="1"?`${i} (${e})`:i}var gx=100,Za=class{constructor(e,t){this.source=e,this.store=t,this.events=[],this.drawn=0;let{label:n,name:s}=e.header.regions,r=n.map((o,a)=>[a,s[a]]).sort((o,a)=>o[1].localeCompare(a[1]));this.region=ee("select",{onchange:()=>t.set("selected",this.region.value===""?null:Number(this.region.value))},...Yn([["",xe("course.mean")],...r],t.get("selected")??"")),this.quantity=ee("select",{onchange:()=>t.set("quantity",Number(this.quantity.value))},...Yn(e.header.quantities.map((o,a)=>[a,o.name]),t.get("quantity"))),this.box=ee("div",{class:"plot",role:"img"}),this.element=ee("section",{class:"course","aria-label":xe("course.title")},ee("div",{class:"row"},rn(xe("course.region"),this.region,null,{class:"field inline"}),rn(xe("course.quantity"),this.quantity,null,{class:"field inline"}),ee("span",{class:"key"},...e.header.people.map((o,a)=>ee("span",{"data-person":a},`${Es(a)} ${o.name}`))),ee("button",{type:"button",class:"quiet",onclick:()=>this.save()},xe("course.save"))),this.box),new ResizeObserver(()=>this.fit()).observe(this.box)}get unit(){return this.source.header.quantities[this.store.get("quantity")].unit}rebuild(){this.plot?.destroy();let e=ws[this.store.get("theme")],t=this.store.get("selected"),n=this.source.header.quantities[this.store.get("quantity")];this.region.value=t??"",this.quantity.value=this.store.get("quantity");let s=t===null?xe("course.mean"):this.source.header.regions.name[t];this.box.setAttribute("aria-label",xe("course.described",{quantity:n.name,where:s}));let r={stroke:e.quiet,grid:{stroke:e.line,width:1},ticks:{stroke:e.line},font:"11px system-ui",labelFont:"11px system-ui",labelSize:16};this.plot=new Rn({width:this.box.clientWidth||600,height:this.box.clientHeight||120,legend:{show:!1},cursor:{y:!1},scales:{x:{time:!1}},axes:[{...r,label:xe("course.time"),size:26,values:(o,a)=>a.map(l=>Bt(l,6))},{...r,label:Ci(n.name,n.unit),size:62,space:24,values:(o,a)=>a.map(l=>Bt(l,4))}],series:[{},...this.source.header.people.map((o,a)=>({stroke:vo(this.store.get("theme"),a),width:1.6,dash:vh[a%vh.length],points:{show:!1}}))],hooks:{drawClear:[o=>this.#t(o,e)]}},[[],...this.source.header.people.map(()=>[])],this.box);for(let[o,a]of[...this.element.querySelectorAll("[data-person]")].entries())a.style.color=vo(this.store.get("theme"),o);this.drawn=0,this.#e()}#e(){this.source.ready()&&this.plot.setData(this.source.course(this.store.get("quantity"),this.store.get("selected")))}#t(e,t){let{ctx:n,bbox:s}=e;n.save(),n.fillStyle=t.line;for(let{from:r,to:o}of this.events){let[a,l]=[r,o].map(c=>Math.max(s.left,Math.min(s.left+s.width,e.valToPos(c,"x",!0))));l>a&&n.fillRect(a,s.top,l-a,s.height)}this.source.live||(n.fillStyle=t.between,n.fillRect(e.valToPos(this.source.time(),"x",!0)-1,s.top,2,s.height)),n.restore()}mark(e,t){this.events=[...this.events.slice(-9),{from:e,to:t}]}draw(){let e=performance.now();!this.plot||!this.source.ready()||e-this.drawn<gx||(this.drawn=e,this.events.some(({from:t})=>t>this.source.time())&&(this.events=[]),this.source.live?this.#e():this.plot.redraw(!1))}fit(){this.plot&&this.box.clientWidth&&this.plot.setSize({width:this.box.clientWidth,height:this.box.clientHeight})}save(){let[e,...t]=this.source.course(this.store.get("quantity"),this.store.get("selected")),n=this.source.header.quantities[this.store.get("quantity")],s=["time (s)",...this.source.header.people.map(l=>Ci(`${l.name} ${n.name}`,n.unit))],r=e.map((l,c)=>[l,...t.map(h=>h[c])].map(h=>Number(h.toPrecision(6))).join(",")),o=this.store.get("selected"),a=o===null?"mean":this.source.header.regions.label[o];qa(`${n.name}-${a}.csv`,[s.map(l=>`"${l.replaceAll('"','""')}"`).join(","),...r].join(`
`))}};function $a(i){let e={...i},t=new Map;return{get:n=>e[n],set(n,s){if(e[n]!==s){e[n]=s;for(let r of t.get(n)??[])r(s)}},on(n,s){for(let r of n)t.set(r,[...t.get(r)??[],s]);return()=>n.forEach(r=>t.set(r,t.get(r).filter(o=>o!==s)))}}}function Fp(i){let e=[];return{...i,on:(t,n)=>e.push(i.on(t,n)),end:()=>e.splice(0).forEach(t=>t())}}function Co(i,e){try{return localStorage.getItem(`syntony.${i}`)??e}catch{return e}}function Ro(i,e){try{localStorage.setItem(`syntony.${i}`,e)}catch{}}var Ka=.12;function Op({stage:i,store:e,transport:t,keys:n,themes:s,languages:r}){let o=(p,m)=>p[(p.indexOf(m)+1)%p.length],a=p=>{let m=i.header.regions.label.length,S=e.get("selected");e.set("selected",S===null?p>0?0:m-1:(S+p+m)%m)},l={" ":["play",()=>t.toggle()],n:["next",()=>a(1)],b:["previous",()=>a(-1)],c:["colour",()=>e.set("colour",e.get("colour")==="system"?"state":"system")],a:["arrangement",()=>e.set("arrangement",o(["facing","beside","circle"],e.get("arrangement")))],r:["relations",()=>e.set("relations",!e.get("relations"))],e:["fewer",()=>e.set("edges",Math.max(0,e.get("edges")-50))],w:["more",()=>e.set("edges",Math.min(i.mostEdges,e.get("edges")+50))],p:["pulse",()=>n.pulse?.()],f:["fit",()=>i.fit()],t:["theme",()=>s()],l:["language",()=>r()],",":["back",()=>t.step(-1)],".":["forward",()=>t.step(1)],"?":["help",()=>g.showModal()]},c={ArrowLeft:()=>i.view.turn(-Ka,0),ArrowRight:()=>i.view.turn(Ka,0),ArrowUp:()=>i.view.turn(0,Ka),ArrowDown:()=>i.view.turn(0,-Ka),"+":()=>i.view.zoom(.9),"=":()=>i.view.zoom(.9),"-":()=>i.view.zoom(1.1)},h=$a({on:Co("keys","on")==="on"}),d=ee("input",{type:"checkbox",checked:h.get("on"),onchange:()=>{h.set("on",d.checked),Ro("keys",d.checked?"on":"off")}}),u=[...Object.entries(l).map(([p,[m]])=>[p===" "?xe("keys.space"):p,xe(`keys.${m}`)]),["← → ↑ ↓ + −",xe("keys.turn")],["Esc",xe("keys.escape")]],f=ee("h2",{id:"keys-title"},xe("keys.title")),g=ee("dialog",{"aria-labelledby":"keys-title"},f,ee("table",{},ee("thead",{},ee("tr",{},ee("th",{scope:"col"},xe("keys.key")),ee("th",{scope:"col"},xe("keys.does")))),ee("tbody",{},...u.map(([p,m])=>ee("tr",{},ee("td",{},ee("kbd",{},p)),ee("td",{},m))))),rn(xe("keys.active"),d,null,{class:"field check"}),ee("form",{method:"dialog"},ee("button",{class:"strong"},xe("keys.close"))));function y(p){if(p.ctrlKey||p.metaKey||p.altKey||g.open)return;let m=p.target.closest?.("input, select, textarea, [contenteditable]");if(p.key==="Escape")return e.set("selected",null);if(p.target===i.canvas&&c[p.key])return p.preventDefault(),c[p.key]();if(m||!h.get("on")||p.key===" "&&p.target.closest?.("button, summary, a"))return;let S=l[p.key];S&&(p.preventDefault(),S[1]())}return document.addEventListener("keydown",y),{help:g,forget:()=>document.removeEventListener("keydown",y)}}var Ja=class{constructor(e,t){this.source=e,this.store=t,this.systems=[...new Set(e.header.regions.system)].filter(Boolean).sort(),this.element=ee("div",{class:"legend"})}colour(e,t){if(this.store.get("colour")==="system"){let a=this.systems.indexOf(this.source.header.regions.system[t]);return a<0?[.6,.6,.6]:Sh(a)}let n=this.store.get("quantity"),[s,r]=this.source.range(n),o=this.source.value(n,e,t);return Number.isFinite(o)?Mh((o-s)/(r-s||1)):[.5,.5,.5]}dimmed(e){let t=this.store.get("system");return t!==null&&this.source.header.regions.system[e]!==t}rebuild(){Xa(this.element),this.store.get("colour")==="system"?this.#e():this.#t(),this.draw()}#e(){this.element.setAttribute("role","group"),this.element.setAttribute("aria-label",xe("legend.systems")),this.low=this.high=null,this.systems.forEach((e,t)=>{let n=ee("span",{class:"swatch","aria-hidden":"true"});n.style.background=bh(Sh(t));let s=this.store.get("system")===e;this.element.append(ee("button",{type:"button",class:"quiet","aria-pressed":String(s),onclick:()=>this.store.set("system",s?null:e)},n,Lr("system",e)))})}#t(){let e=this.source.header.quantities[this.store.get("quantity")];this.element.setAttribute("role","group"),this.element.setAttribute("aria-label",xe("legend.scale"));let t=ee("span",{class:"bar","aria-hidden":"true"});t.style.background=`linear-gradient(to right, ${Array.from({length:10},(n,s)=>bh(Mh(s/9))).join(", ")})`,this.low=ee("span"),this.high=ee("span"),this.element.append(ee("span",{class:"what"},Ci(e.name,e.unit)),ee("span",{class:"scale"},this.low,t,this.high),e.meaning?ee("span",{class:"meaning",lang:"en"},e.meaning):"",this.source.live?ee("button",{type:"button",class:"quiet",onclick:()=>this.source.refit()},xe("legend.refit")):"")}draw(){if(!this.low)return;let[e,t]=this.source.range(this.store.get("quantity")),n=[`≤ ${Bt(e)}`,`≥ ${Bt(t)}`];this.low.textContent!==n[0]&&(this.low.textContent=n[0]),this.high.textContent!==n[1]&&(this.high.textContent=n[1])}};var Bp={title:"about.title",open:!1,applies:()=>!0,build({source:i}){let{facts:e,quantities:t,placed:n}=i.header,s=Object.entries(e).filter(([,o])=>o!==""&&o!==null&&String(o).length>0),r=t.filter(o=>o.every>1);return{element:ee("div",{},ee("p",{},xe("about.simulated")),ee("p",{},xe("about.layout")),n?null:ee("p",{},xe("about.unplaced")),...r.map(o=>ee("p",{},xe("about.thinned",{name:o.name,every:o.every}))),ee("dl",{},...s.flatMap(([o,a])=>[ee("dt",{lang:"en"},o.replaceAll("_"," ")),ee("dd",{lang:"en"},ru(a))])),ee("p",{class:"hint"},xe("about.notices")))}}};function ru(i){return Array.isArray(i)?i.map(ru).join("; "):i&&typeof i=="object"?Object.entries(i).map(([e,t])=>`${e} ${ru(t)}`).join(", "):String(i)}var kp="amygdala",_x="chosen",Gp={title:"happens.title",open:!0,applies:i=>i.mode==="live"&&(i.pulse!==null||i.relations.length>0),build(i){let e=[i.source.header.pulse?xx(i):null,...i.source.header.relations.map(n=>yx(i,n))].filter(Boolean),t=ee("button",{type:"button",class:"quiet",onclick:()=>i.source.send({do:"restart"})},xe("happens.restart"));return{element:ee("div",{},...e.map(n=>n.element),t),state:n=>e.forEach(s=>s.state?.(n))}}};function xx({source:i,store:e,course:t,announce:n,keys:s}){let{header:r}=i,o=r.pulse,a=ee("select",{},...Yn([["",xe("everybody")],...r.people.map(f=>[f.name,f.name])],r.people[0].name)),l=[...o.regions.length?[[kp,xe("happens.amygdala")]]:[],[_x,xe("happens.chosen")]],c=ee("select",{},...Yn(l,l[0][0])),h=zp(Ci(xe("happens.amplitude"),o.unit),-o.most,o.most,o.amplitude),d=zp(xe("happens.duration"),.1,10,o.duration),u=()=>{let f=e.get("selected"),g=c.value===kp?o.regions:f===null?[]:[f];if(!g.length)return n(xe("happens.choose"));i.send({do:"pulse",person:a.value||null,regions:g,amplitude:h.value(),duration:d.value()}),t.mark(i.time(),i.time()+d.value())};return s.pulse=u,{element:ee("fieldset",{},ee("legend",{},xe("happens.pulse")),rn(xe("happens.who"),a),rn(xe("happens.where"),c),h.element,d.element,ee("button",{type:"button",class:"strong",onclick:u},xe("happens.send")))}}function zp(i,e,t,n){let s=ee("output",{},Bt(n)),r=ee("input",{type:"range",min:e,max:t,step:"any",value:n,oninput:()=>{s.textContent=Bt(Number(r.value))}});return{element:rn(i,r,s),value:()=>Number(r.value)}}function yx({source:i,stage:e},t){let n=ee("output",{},Bt(t.gain)),s=ee("input",{type:"checkbox",checked:!0,onchange:()=>o(s.checked?Number(r.value)||1:0)}),r=ee("input",{type:"range",min:0,max:3,step:.05,value:1,oninput:()=>{n.textContent=Bt(t.gain*r.value)},onchange:()=>o(Number(r.value))}),o=a=>i.send({do:"relate",name:t.name,factor:a});return{element:ee("fieldset",{},ee("legend",{},t.name),rn(xe("relation.towards"),s,null,{class:"field check"}),rn(xe("relation.strength"),r,n)),state(a){let l=a.factors[t.name]??1;s.checked=l>0,document.activeElement!==r&&l>0&&(r.value=l),n.textContent=Bt(t.gain*l),e.relate(a.factors)}}}var Vp={title:"parameters.title",open:!1,applies:i=>i.mode==="live",build({source:i}){let{header:e}=i,t=ee("select",{onchange:()=>s.forEach(r=>r.show())},...Yn([["",xe("everybody")],...e.people.map(r=>[r.name,r.name])],"")),n=()=>t.value||null,s=e.parameters.map(r=>vx(i,r,n));return{element:ee("div",{},ee("p",{class:"hint"},xe(e.facts.balance?"parameters.balanced":"parameters.hint")),e.people.length>1?rn(xe("happens.who"),t):null,...s.map(r=>r.element)),state:r=>s.forEach(o=>o.state(r))}}};function vx(i,e,t){let{people:n}=i.header,s=e.values,r=ee("output"),o=tu("about"),a=ee("input",{type:"range",min:e.low,max:e.high,step:"any","aria-describedby":o,oninput:()=>{r.textContent=Bt(Number(a.value))},onchange:()=>i.send({do:"set",name:e.name,value:Number(a.value),person:t()})}),l=ee("button",{type:"button",class:"quiet small","aria-label":xe("parameters.back",{name:e.name}),onclick:()=>c()},"↺"),c=()=>n.forEach((u,f)=>{(t()===null||t()===u.name)&&i.send({do:"set",name:e.name,value:e.values[f],person:u.name})}),h=()=>{let u=n.map(y=>y.name).indexOf(t()),f=u<0?s:[s[u]],g=f.every(y=>y===f[0]);a.max=Math.max(e.high,...f),a.min=Math.min(e.low,...f),a.value=f.reduce((y,p)=>y+p,0)/f.length,r.textContent=g?Bt(f[0]):xe("parameters.differ"),l.hidden=f.every(y=>e.values.includes(y))};h();let d=e.tag==="published"&&e.source?e.source:xe(`tag.${e.tag}`);return{element:ee("div",{class:"parameter"},rn(Ci(e.name,e.unit),a,ee("span",{class:"end"},l,r)),ee("p",{class:"hint",id:o,lang:"en"},`${e.meaning}${d?` · ${d}`:""}`)),show:h,state(u){s=(e.name==="coupling"?u.coupling:u.params[e.name])??e.values,document.activeElement!==a&&h()}}}var Sx=500,Hp={title:"regions.title",open:!1,applies:()=>!0,build({source:i,store:e}){let{header:t}=i,n=t.regions,s=ee("tr"),r=n.label.map((u,f)=>{let g=t.people.map(()=>ee("td",{class:"number"})),y=ee("button",{type:"button",class:"link",onclick:()=>e.set("selected",f)},n.name[f]);return{element:ee("tr",{},ee("th",{scope:"row"},y),ee("td",{},Lr("system",n.system[f])),...g),values:g,choose:y}}),o=ee("table",{},ee("caption",{class:"hint"},xe("regions.caption")),ee("thead",{},s),ee("tbody",{},...r.map(u=>u.element))),a=ee("div",{class:"scroll",tabindex:0,role:"region","aria-label":xe("regions.title")},o),l=0,c=()=>t.quantities[e.get("quantity")],h=()=>s.replaceChildren(ee("th",{scope:"col"},xe("course.region")),ee("th",{scope:"col"},xe("regions.system")),...t.people.map((u,f)=>ee("th",{scope:"col",class:"number"},`${Es(f)} ${Ci(c().name,c().unit)}`))),d=()=>{let u=n.label.map((f,g)=>[f,n.system[g],...t.people.map((y,p)=>i.value(e.get("quantity"),p,g))].join(","));qa(`${c().name}-${i.time().toFixed(2)}s.csv`,[["region","system",...t.people.map(f=>`"${f.name}"`)].join(","),...u].join(`
`))};return e.on(["quantity"],h),e.on(["selected"],u=>r.forEach((f,g)=>f.element.classList.toggle("chosen",g===u))),h(),{element:ee("div",{},a,ee("button",{type:"button",class:"quiet",onclick:d},xe("course.save"))),draw(){!a.offsetParent||performance.now()-l<Sx||(l=performance.now(),r.forEach((u,f)=>u.values.forEach((g,y)=>{g.textContent=Bt(i.value(e.get("quantity"),y,f))})))}}}};var Wp=["facing","beside","circle"];function Xp(i,e){if(i===1)return[{x:0,y:0,turn:e==="facing"?-Math.PI/2:0}];if(e==="beside")return Array.from({length:i},(n,s)=>({x:(s-(i-1)/2)*165,y:0,turn:Math.PI}));if(e==="facing"&&i===2)return[-1,1].map(n=>({x:n*205/2,y:0,turn:n*Math.PI/2}));if(e==="facing")return Array.from({length:i},(n,s)=>{let r=s%2?1:-1;return{x:r*205/2,y:(Math.floor(s/2)-(Math.ceil(i/2)-1)/2)*165,turn:r*Math.PI/2}});let t=Math.max(205/2,205/(2*Math.sin(Math.PI/i)));return Array.from({length:i},(n,s)=>{let r=Math.PI-2*Math.PI*s/i;return{x:t*Math.cos(r),y:t*Math.sin(r),turn:r+Math.PI/2}})}var qp={title:"view.title",open:!0,applies:()=>!0,build({source:i,store:e,stage:t}){let{header:n}=i,s=Math.max(0,...n.brains.map(f=>f.edges.length)),r=ee("select",{onchange:()=>e.set("colour",r.value)},...Yn([["state",xe("view.state")],...n.regions.system.some(Boolean)?[["system",xe("view.system")]]:[]],e.get("colour"))),o=ee("output",{},String(e.get("edges"))),a=ee("input",{type:"range",min:0,max:s,step:1,value:e.get("edges"),oninput:()=>e.set("edges",Number(a.value))}),l=ee("p",{class:"hint"}),c=ee("input",{type:"checkbox",checked:e.get("relations"),onchange:()=>e.set("relations",c.checked)}),h=ee("select",{onchange:()=>e.set("arrangement",h.value)},...Yn(Wp.map(f=>[f,xe(`arrangement.${f}`)]),e.get("arrangement"))),d=f=>ee("button",{type:"button",class:"quiet",onclick:()=>{t.view.from(f),t.fit()}},xe(`view.from.${f}`)),u=()=>{let f=e.get("edges");o.textContent=String(f),a.value=f;let g=n.brains.map(y=>y.edges[Math.min(f,y.edges.length)-1]?.[2]).filter(y=>y!==void 0);l.textContent=g.length?xe("view.weakest",{weight:Bt(Math.min(...g))}):xe("view.none")};return e.on(["edges"],u),e.on(["colour"],f=>{r.value=f}),e.on(["arrangement"],f=>{h.value=f}),e.on(["relations"],f=>{c.checked=f}),u(),{element:ee("div",{},rn(xe("view.colour"),r),rn(xe("view.edges"),a,o),l,n.relations.length?rn(xe("view.relations"),c,null,{class:"field check"}):null,n.people.length>1?rn(xe("view.arrangement"),h):null,ee("div",{class:"row",role:"group","aria-label":xe("view.from")},d("front"),d("side"),d("above")))}}};var Yp=[qp,Gp,Vp,Hp,Bp];var Mx=5,ja=class{constructor(e,t,n){this.stage=e,this.source=t,this.store=n,this.tip=ee("div",{class:"tip",role:"tooltip",hidden:!0}),e.box.append(this.tip);let{canvas:s}=e;s.addEventListener("pointermove",r=>this.#t(r)),s.addEventListener("pointerleave",()=>this.#n(null)),s.addEventListener("pointerdown",r=>{this.pressed=[r.clientX,r.clientY]}),s.addEventListener("click",r=>this.#i(r))}#e(e){let{left:t,top:n}=this.stage.canvas.getBoundingClientRect();return this.at=[e.clientX-t,e.clientY-n],this.stage.under(...this.at)}#t(e){if(e.buttons)return this.#n(null);this.#n(this.#e(e))}#i(e){if(this.pressed&&Math.hypot(e.clientX-this.pressed[0],e.clientY-this.pressed[1])>Mx)return;let t=this.#e(e);this.store.set("selected",t?t.region:null),this.#n(t)}#n(e){this.found=e,this.tip.hidden=!e,this.stage.canvas.classList.toggle("pointing",!!e),e&&this.draw()}draw(){if(!this.found)return;let{who:e,region:t}=this.found,{regions:n,people:s,quantities:r,brains:o}=this.source.header,a=o[s[e].brain].xyz[t].map(f=>Bt(f)).join(", "),l=r.map((f,g)=>[f,this.source.value(g,e,t)]).filter(([,f])=>Number.isFinite(f));Xa(this.tip).append(ee("strong",{},`${Es(e)} ${n.name[t]}`),ee("span",{},`${s[e].name} · ${n.label[t]}${n.system[t]?` · ${Lr("system",n.system[t])}`:""}`),this.source.header.placed?ee("span",{},xe("pointer.place",{place:a})):"",...l.map(([f,g])=>ee("span",{class:"value"},ee("span",{},f.name),ee("span",{},Up(g,f.unit)))));let{clientWidth:c,clientHeight:h}=this.stage.box,d=Math.min(this.at[0]+14,c-this.tip.offsetWidth-6),u=Math.min(this.at[1]+14,h-this.tip.offsetHeight-6);this.tip.style.transform=`translate(${Math.max(4,d)}px, ${Math.max(4,u)}px)`}};var ks={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},zs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Em=0,Uu=1,Tm=2;var da=1,Am=2,so=3,Gs=0,qn=1,yi=2,rr=0,ro=1,Fu=2,Ou=3,Bu=4,Cm=5;var or=100,Rm=101,Pm=102,Im=103,Lm=104,Dm=200,Nm=201,Um=202,Fm=203,ku=204,zu=205,Om=206,Bm=207,km=208,zm=209,Gm=210,Vm=211,Hm=212,Wm=213,Xm=214,wl=0,El=1,Tl=2,Zr=3,Al=4,Cl=5,Rl=6,Pl=7,Gu=0,qm=1,Ym=2,$i=0,Vu=1,Hu=2,Wu=3,Xu=4,qu=5,Yu=6,Zu=7;var $u=300,ar=301,oo=302,hc=303,uc=304,Il=1e3,Yi=1001,Ll=1002,An=1003,Zm=1004;var fa=1005;var Wn=1006,dc=1007;var ps=1008;var ui=1009,Ku=1010,Ju=1011,ao=1012,fc=1013,Ni=1014,vi=1015,Ui=1016,pc=1017,mc=1018,lr=1020,ju=35902,Qu=35899,ed=1021,td=1022,Fi=1023,us=1026,ms=1027,gc=1028,_c=1029,Vs=1030,xc=1031;var yc=1033,pa=33776,ma=33777,ga=33778,_a=33779,vc=35840,Sc=35841,Mc=35842,bc=35843,wc=36196,Ec=37492,Tc=37496,Ac=37488,Cc=37489,xa=37490,Rc=37491,Pc=37808,Ic=37809,Lc=37810,Dc=37811,Nc=37812,Uc=37813,Fc=37814,Oc=37815,Bc=37816,kc=37817,zc=37818,Gc=37819,Vc=37820,Hc=37821,Wc=36492,Xc=36494,qc=36495,Yc=36283,Zc=36284,ya=36285,$c=36286;var Vo=2300,Dl=2301,Ml=2302,Ru=2303,Pu=2400,Iu=2401,Lu=2402;var $m=3200;var nd=0,Km=1,gs="",ri="srgb",Ho="srgb-linear",Wo="linear",At="srgb";var bl=7680;var Jm=519,jm=512,Qm=513,eg=514,id=515,tg=516,ng=517,sd=518,rd=519,ig=35044;var od="300 es",_i=2e3,Xo=2001;function bx(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function wx(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function qo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function sg(){let i=qo("canvas");return i.style.display="block",i}var Zp={},$r=null;function ad(...i){let e="THREE."+i.shift();$r?$r("log",e,...i):console.log(e,...i)}function rg(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ze(...i){i=rg(i);let e="THREE."+i.shift();if($r)$r("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function et(...i){i=rg(i);let e="THREE."+i.shift();if($r)$r("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Oo(...i){let e=i.join(" ");e in Zp||(Zp[e]=!0,Ze(...i))}function og(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var ag={[wl]:wl,[Tl]:Rl,[Al]:Al,[Zr]:Cl,[El]:El,[Rl]:Tl,[Pl]:Pl,[Cl]:Zr},Di=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},In=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],$p=1234567,Bo=Math.PI/180,Kr=180/Math.PI;function lo(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(In[i&255]+In[i>>8&255]+In[i>>16&255]+In[i>>24&255]+"-"+In[e&255]+In[e>>8&255]+"-"+In[e>>16&15|64]+In[e>>24&255]+"-"+In[t&63|128]+In[t>>8&255]+"-"+In[t>>16&255]+In[t>>24&255]+In[n&255]+In[n>>8&255]+In[n>>16&255]+In[n>>24&255]).toLowerCase()}function ht(i,e,t){return Math.max(e,Math.min(t,i))}function ld(i,e){return(i%e+e)%e}function Ex(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function Tx(i,e,t){return i!==e?(t-i)/(e-i):0}function ko(i,e,t){return(1-t)*i+t*e}function Ax(i,e,t,n){return ko(i,e,1-Math.exp(-t*n))}function Cx(i,e=1){return e-Math.abs(ld(i,e*2)-e)}function Rx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function Px(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function Ix(i,e){return i+Math.floor(Math.random()*(e-i+1))}function Lx(i,e){return i+Math.random()*(e-i)}function Dx(i){return i*(.5-Math.random())}function Nx(i){i!==void 0&&($p=i);let e=$p+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Ux(i){return i*Bo}function Fx(i){return i*Kr}function Ox(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function Bx(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function cd(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function kx(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),h=o((e+n)/2),d=r((e-n)/2),u=o((e-n)/2),f=r((n-e)/2),g=o((n-e)/2);switch(s){case"XYX":i.set(a*h,l*d,l*u,a*c);break;case"YZY":i.set(l*u,a*h,l*d,a*c);break;case"ZXZ":i.set(l*d,l*u,a*h,a*c);break;case"XZX":i.set(a*h,l*g,l*f,a*c);break;case"YXY":i.set(l*f,a*h,l*g,a*c);break;case"ZYZ":i.set(l*g,l*f,a*h,a*c);break;default:Ze("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function hd(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function lg(i,e){if(e.constructor===Float32Array)return i;let t=hd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function cg(i,e){if(e.constructor===Float32Array)return i;let t=hd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var ud={DEG2RAD:Bo,RAD2DEG:Kr,generateUUID:lo,clamp:ht,euclideanModulo:ld,mapLinear:Ex,inverseLerp:Tx,lerp:ko,damp:Ax,pingpong:Cx,smoothstep:Rx,smootherstep:Px,randInt:Ix,randFloat:Lx,randFloatSpread:Dx,seededRandom:Nx,degToRad:Ux,radToDeg:Fx,isPowerOfTwo:Ox,ceilPowerOfTwo:Bx,floorPowerOfTwo:cd,setQuaternionFromProperEuler:kx,normalize:cg,denormalize:lg},Ge=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ht(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(ht(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},ai=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],h=n[s+2],d=n[s+3],u=r[o+0],f=r[o+1],g=r[o+2],y=r[o+3];if(d!==y||l!==u||c!==f||h!==g){let p=l*u+c*f+h*g+d*y;p<0&&(u=-u,f=-f,g=-g,y=-y,p=-p);let m=1-a;if(p<.9995){let S=Math.acos(p),A=Math.sin(S);m=Math.sin(m*S)/A,a=Math.sin(a*S)/A,l=l*m+u*a,c=c*m+f*a,h=h*m+g*a,d=d*m+y*a}else{l=l*m+u*a,c=c*m+f*a,h=h*m+g*a,d=d*m+y*a;let S=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=S,c*=S,h*=S,d*=S}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],h=n[s+3],d=r[o],u=r[o+1],f=r[o+2],g=r[o+3];return e[t]=a*g+h*d+l*f-c*u,e[t+1]=l*g+h*u+c*d-a*f,e[t+2]=c*g+h*f+a*u-l*d,e[t+3]=h*g-a*d-l*u-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(s/2),d=a(r/2),u=l(n/2),f=l(s/2),g=l(r/2);switch(o){case"XYZ":this._x=u*h*d+c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d-u*f*g;break;case"YXZ":this._x=u*h*d+c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d+u*f*g;break;case"ZXY":this._x=u*h*d-c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d-u*f*g;break;case"ZYX":this._x=u*h*d-c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d+u*f*g;break;case"YZX":this._x=u*h*d+c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d-u*f*g;break;case"XZY":this._x=u*h*d-c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d+u*f*g;break;default:Ze("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=n+a+d;if(u>0){let f=.5/Math.sqrt(u+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>d){let f=2*Math.sqrt(1+n-a-d);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-n-d);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+d-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ht(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-n*c,this._z=r*h+o*c+n*l-s*a,this._w=o*h-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},k=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Kp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Kp.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),h=2*(a*t-r*s),d=2*(r*n-o*t);return this.x=t+l*c+o*d-a*h,this.y=n+l*h+a*c-r*d,this.z=s+l*d+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this.z=ht(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this.z=ht(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ht(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return ou.copy(this).projectOnVector(e),this.sub(ou)}reflect(e){return this.sub(ou.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(ht(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},ou=new k,Kp=new ai,tt=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],d=n[7],u=n[2],f=n[5],g=n[8],y=s[0],p=s[3],m=s[6],S=s[1],A=s[4],M=s[7],P=s[2],T=s[5],x=s[8];return r[0]=o*y+a*S+l*P,r[3]=o*p+a*A+l*T,r[6]=o*m+a*M+l*x,r[1]=c*y+h*S+d*P,r[4]=c*p+h*A+d*T,r[7]=c*m+h*M+d*x,r[2]=u*y+f*S+g*P,r[5]=u*p+f*A+g*T,r[8]=u*m+f*M+g*x,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*r*h+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=h*o-a*c,u=a*l-h*r,f=c*r-o*l,g=t*d+n*u+s*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let y=1/g;return e[0]=d*y,e[1]=(s*c-h*n)*y,e[2]=(a*n-s*o)*y,e[3]=u*y,e[4]=(h*t-s*l)*y,e[5]=(s*r-a*t)*y,e[6]=f*y,e[7]=(n*l-c*t)*y,e[8]=(o*t-n*r)*y,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Oo("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(au.makeScale(e,t)),this}rotate(e){return Oo("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(au.makeRotation(-e)),this}translate(e,t){return Oo("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(au.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},au=new tt,Jp=new tt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),jp=new tt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function zx(){let i={enabled:!0,workingColorSpace:Ho,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===At&&(s.r=hs(s.r),s.g=hs(s.g),s.b=hs(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===At&&(s.r=Yr(s.r),s.g=Yr(s.g),s.b=Yr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===gs?Wo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Ho]:{primaries:e,whitePoint:n,transfer:Wo,toXYZ:Jp,fromXYZ:jp,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ri},outputColorSpaceConfig:{drawingBufferColorSpace:ri}},[ri]:{primaries:e,whitePoint:n,transfer:At,toXYZ:Jp,fromXYZ:jp,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ri}}}),i}var xt=zx();function hs(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Yr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Dr,Nl=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Dr===void 0&&(Dr=qo("canvas")),Dr.width=e.width,Dr.height=e.height;let s=Dr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Dr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=qo("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=hs(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(hs(t[n]/255)*255):t[n]=hs(t[n]);return{data:t,width:e.width,height:e.height}}else return Ze("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Gx=0,Jr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Gx++}),this.uuid=lo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(lu(s[o].image)):r.push(lu(s[o]))}else r=lu(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function lu(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Nl.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ze("Texture: Unable to serialize Texture."),{})}var Vx=0,cu=new k,Zn=class i extends Di{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Yi,s=Yi,r=Wn,o=ps,a=Fi,l=ui,c=i.DEFAULT_ANISOTROPY,h=gs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Vx++}),this.uuid=lo(),this.name="",this.source=new Jr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ge(0,0),this.repeat=new Ge(1,1),this.center=new Ge(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new tt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(cu).x}get height(){return this.source.getSize(cu).y}get depth(){return this.source.getSize(cu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ze(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ze(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==$u)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Il:e.x=e.x-Math.floor(e.x);break;case Yi:e.x=e.x<0?0:1;break;case Ll:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Il:e.y=e.y-Math.floor(e.y);break;case Yi:e.y=e.y<0?0:1;break;case Ll:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Zn.DEFAULT_IMAGE=null;Zn.DEFAULT_MAPPING=$u;Zn.DEFAULT_ANISOTROPY=1;var Kt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],h=l[4],d=l[8],u=l[1],f=l[5],g=l[9],y=l[2],p=l[6],m=l[10];if(Math.abs(h-u)<.01&&Math.abs(d-y)<.01&&Math.abs(g-p)<.01){if(Math.abs(h+u)<.1&&Math.abs(d+y)<.1&&Math.abs(g+p)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,M=(f+1)/2,P=(m+1)/2,T=(h+u)/4,x=(d+y)/4,E=(g+p)/4;return A>M&&A>P?A<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(A),s=T/n,r=x/n):M>P?M<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),n=T/s,r=E/s):P<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(P),n=x/r,s=E/r),this.set(n,s,r,t),this}let S=Math.sqrt((p-g)*(p-g)+(d-y)*(d-y)+(u-h)*(u-h));return Math.abs(S)<.001&&(S=1),this.x=(p-g)/S,this.y=(d-y)/S,this.z=(u-h)/S,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this.z=ht(this.z,e.z,t.z),this.w=ht(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this.z=ht(this.z,e,t),this.w=ht(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ht(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Ul=class extends Di{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Wn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new Kt(0,0,e,t),this.scissorTest=!1,this.viewport=new Kt(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new Zn({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Wn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Jr(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},li=class extends Ul{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Yo=class extends Zn{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=An,this.minFilter=An,this.wrapR=Yi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Fl=class extends Zn{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=An,this.minFilter=An,this.wrapR=Yi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Lt=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,h,d,u,f,g,y,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,h,d,u,f,g,y,p)}set(e,t,n,s,r,o,a,l,c,h,d,u,f,g,y,p){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=d,m[14]=u,m[3]=f,m[7]=g,m[11]=y,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Nr.setFromMatrixColumn(e,0).length(),r=1/Nr.setFromMatrixColumn(e,1).length(),o=1/Nr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),d=Math.sin(r);if(e.order==="XYZ"){let u=o*h,f=o*d,g=a*h,y=a*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=f+g*c,t[5]=u-y*c,t[9]=-a*l,t[2]=y-u*c,t[6]=g+f*c,t[10]=o*l}else if(e.order==="YXZ"){let u=l*h,f=l*d,g=c*h,y=c*d;t[0]=u+y*a,t[4]=g*a-f,t[8]=o*c,t[1]=o*d,t[5]=o*h,t[9]=-a,t[2]=f*a-g,t[6]=y+u*a,t[10]=o*l}else if(e.order==="ZXY"){let u=l*h,f=l*d,g=c*h,y=c*d;t[0]=u-y*a,t[4]=-o*d,t[8]=g+f*a,t[1]=f+g*a,t[5]=o*h,t[9]=y-u*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let u=o*h,f=o*d,g=a*h,y=a*d;t[0]=l*h,t[4]=g*c-f,t[8]=u*c+y,t[1]=l*d,t[5]=y*c+u,t[9]=f*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let u=o*l,f=o*c,g=a*l,y=a*c;t[0]=l*h,t[4]=y-u*d,t[8]=g*d+f,t[1]=d,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*d+g,t[10]=u-y*d}else if(e.order==="XZY"){let u=o*l,f=o*c,g=a*l,y=a*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+y,t[5]=o*h,t[9]=f*d-g,t[2]=g*d-f,t[6]=a*h,t[10]=y*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Hx,e,Wx)}lookAt(e,t,n){let s=this.elements;return ii.subVectors(e,t),ii.lengthSq()===0&&(ii.z=1),ii.normalize(),Cs.crossVectors(n,ii),Cs.lengthSq()===0&&(Math.abs(n.z)===1?ii.x+=1e-4:ii.z+=1e-4,ii.normalize(),Cs.crossVectors(n,ii)),Cs.normalize(),Qa.crossVectors(ii,Cs),s[0]=Cs.x,s[4]=Qa.x,s[8]=ii.x,s[1]=Cs.y,s[5]=Qa.y,s[9]=ii.y,s[2]=Cs.z,s[6]=Qa.z,s[10]=ii.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],d=n[5],u=n[9],f=n[13],g=n[2],y=n[6],p=n[10],m=n[14],S=n[3],A=n[7],M=n[11],P=n[15],T=s[0],x=s[4],E=s[8],z=s[12],N=s[1],L=s[5],H=s[9],W=s[13],D=s[2],V=s[6],$=s[10],G=s[14],ce=s[3],K=s[7],j=s[11],se=s[15];return r[0]=o*T+a*N+l*D+c*ce,r[4]=o*x+a*L+l*V+c*K,r[8]=o*E+a*H+l*$+c*j,r[12]=o*z+a*W+l*G+c*se,r[1]=h*T+d*N+u*D+f*ce,r[5]=h*x+d*L+u*V+f*K,r[9]=h*E+d*H+u*$+f*j,r[13]=h*z+d*W+u*G+f*se,r[2]=g*T+y*N+p*D+m*ce,r[6]=g*x+y*L+p*V+m*K,r[10]=g*E+y*H+p*$+m*j,r[14]=g*z+y*W+p*G+m*se,r[3]=S*T+A*N+M*D+P*ce,r[7]=S*x+A*L+M*V+P*K,r[11]=S*E+A*H+M*$+P*j,r[15]=S*z+A*W+M*G+P*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],f=e[14],g=e[3],y=e[7],p=e[11],m=e[15],S=l*f-c*u,A=a*f-c*d,M=a*u-l*d,P=o*f-c*h,T=o*u-l*h,x=o*d-a*h;return t*(y*S-p*A+m*M)-n*(g*S-p*P+m*T)+s*(g*A-y*P+m*x)-r*(g*M-y*T+p*x)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],f=e[11],g=e[12],y=e[13],p=e[14],m=e[15],S=t*a-n*o,A=t*l-s*o,M=t*c-r*o,P=n*l-s*a,T=n*c-r*a,x=s*c-r*l,E=h*y-d*g,z=h*p-u*g,N=h*m-f*g,L=d*p-u*y,H=d*m-f*y,W=u*m-f*p,D=S*W-A*H+M*L+P*N-T*z+x*E;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let V=1/D;return e[0]=(a*W-l*H+c*L)*V,e[1]=(s*H-n*W-r*L)*V,e[2]=(y*x-p*T+m*P)*V,e[3]=(u*T-d*x-f*P)*V,e[4]=(l*N-o*W-c*z)*V,e[5]=(t*W-s*N+r*z)*V,e[6]=(p*M-g*x-m*A)*V,e[7]=(h*x-u*M+f*A)*V,e[8]=(o*H-a*N+c*E)*V,e[9]=(n*N-t*H-r*E)*V,e[10]=(g*T-y*M+m*S)*V,e[11]=(d*M-h*T-f*S)*V,e[12]=(a*z-o*L-l*E)*V,e[13]=(t*L-n*z+s*E)*V,e[14]=(y*A-g*P-p*S)*V,e[15]=(h*P-d*A+u*S)*V,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+n,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,d=a+a,u=r*c,f=r*h,g=r*d,y=o*h,p=o*d,m=a*d,S=l*c,A=l*h,M=l*d,P=n.x,T=n.y,x=n.z;return s[0]=(1-(y+m))*P,s[1]=(f+M)*P,s[2]=(g-A)*P,s[3]=0,s[4]=(f-M)*T,s[5]=(1-(u+m))*T,s[6]=(p+S)*T,s[7]=0,s[8]=(g+A)*x,s[9]=(p-S)*x,s[10]=(1-(u+y))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Nr.set(s[0],s[1],s[2]).length(),a=Nr.set(s[4],s[5],s[6]).length(),l=Nr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ri.copy(this);let c=1/o,h=1/a,d=1/l;return Ri.elements[0]*=c,Ri.elements[1]*=c,Ri.elements[2]*=c,Ri.elements[4]*=h,Ri.elements[5]*=h,Ri.elements[6]*=h,Ri.elements[8]*=d,Ri.elements[9]*=d,Ri.elements[10]*=d,t.setFromRotationMatrix(Ri),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=_i,l=!1){let c=this.elements,h=2*r/(t-e),d=2*r/(n-s),u=(t+e)/(t-e),f=(n+s)/(n-s),g,y;if(l)g=r/(o-r),y=o*r/(o-r);else if(a===_i)g=-(o+r)/(o-r),y=-2*o*r/(o-r);else if(a===Xo)g=-o/(o-r),y=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=y,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=_i,l=!1){let c=this.elements,h=2/(t-e),d=2/(n-s),u=-(t+e)/(t-e),f=-(n+s)/(n-s),g,y;if(l)g=1/(o-r),y=o/(o-r);else if(a===_i)g=-2/(o-r),y=-(o+r)/(o-r);else if(a===Xo)g=-1/(o-r),y=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=y,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Nr=new k,Ri=new Lt,Hx=new k(0,0,0),Wx=new k(1,1,1),Cs=new k,Qa=new k,ii=new k,Qp=new Lt,em=new ai,Ns=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],d=s[2],u=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(ht(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ht(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,r),this._z=0);break;case"ZXY":this._x=Math.asin(ht(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-ht(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(ht(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-ht(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Ze("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Qp.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Qp,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return em.setFromEuler(this),this.setFromQuaternion(em,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ns.DEFAULT_ORDER="XYZ";var Zo=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Xx=0,tm=new k,Ur=new ai,rs=new Lt,el=new k,Po=new k,qx=new k,Yx=new ai,nm=new k(1,0,0),im=new k(0,1,0),sm=new k(0,0,1),rm={type:"added"},Zx={type:"removed"},Fr={type:"childadded",child:null},hu={type:"childremoved",child:null},ci=class i extends Di{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Xx++}),this.uuid=lo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new k,t=new Ns,n=new ai,s=new k(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Lt},normalMatrix:{value:new tt}}),this.matrix=new Lt,this.matrixWorld=new Lt,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Zo,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Ur.setFromAxisAngle(e,t),this.quaternion.multiply(Ur),this}rotateOnWorldAxis(e,t){return Ur.setFromAxisAngle(e,t),this.quaternion.premultiply(Ur),this}rotateX(e){return this.rotateOnAxis(nm,e)}rotateY(e){return this.rotateOnAxis(im,e)}rotateZ(e){return this.rotateOnAxis(sm,e)}translateOnAxis(e,t){return tm.copy(e).applyQuaternion(this.quaternion),this.position.add(tm.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(nm,e)}translateY(e){return this.translateOnAxis(im,e)}translateZ(e){return this.translateOnAxis(sm,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(rs.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?el.copy(e):el.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Po.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?rs.lookAt(Po,el,this.up):rs.lookAt(el,Po,this.up),this.quaternion.setFromRotationMatrix(rs),s&&(rs.extractRotation(s.matrixWorld),Ur.setFromRotationMatrix(rs),this.quaternion.premultiply(Ur.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(et("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(rm),Fr.child=e,this.dispatchEvent(Fr),Fr.child=null):et("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Zx),hu.child=e,this.dispatchEvent(hu),hu.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),rs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),rs.multiply(e.parent.matrixWorld)),e.applyMatrix4(rs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(rm),Fr.child=e,this.dispatchEvent(Fr),Fr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Po,e,qx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Po,Yx,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let d=l[c];r(e.shapes,d)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),d=o(e.shapes),u=o(e.skeletons),f=o(e.animations),g=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),d.length>0&&(n.shapes=d),u.length>0&&(n.skeletons=u),f.length>0&&(n.animations=f),g.length>0&&(n.nodes=g)}return n.object=s,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};ci.DEFAULT_UP=new k(0,1,0);ci.DEFAULT_MATRIX_AUTO_UPDATE=!0;ci.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Li=class extends ci{constructor(){super(),this.isGroup=!0,this.type="Group"}},$x={type:"move"},jr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Li,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Li,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new k,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new k),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Li,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new k,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new k,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let y of e.hand.values()){let p=t.getJointPose(y,n),m=this._getHandJoint(c,y);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}let h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),f=.02,g=.005;c.inputState.pinching&&u>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent($x)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Li;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},hg={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Rs={h:0,s:0,l:0},tl={h:0,s:0,l:0};function uu(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var ot=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ri){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,xt.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=xt.workingColorSpace){return this.r=e,this.g=t,this.b=n,xt.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=xt.workingColorSpace){if(e=ld(e,1),t=ht(t,0,1),n=ht(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=uu(o,r,e+1/3),this.g=uu(o,r,e),this.b=uu(o,r,e-1/3)}return xt.colorSpaceToWorking(this,s),this}setStyle(e,t=ri){function n(r){r!==void 0&&parseFloat(r)<1&&Ze("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ze("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ze("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ri){let n=hg[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ze("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=hs(e.r),this.g=hs(e.g),this.b=hs(e.b),this}copyLinearToSRGB(e){return this.r=Yr(e.r),this.g=Yr(e.g),this.b=Yr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ri){return xt.workingToColorSpace(Ln.copy(this),e),Math.round(ht(Ln.r*255,0,255))*65536+Math.round(ht(Ln.g*255,0,255))*256+Math.round(ht(Ln.b*255,0,255))}getHexString(e=ri){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=xt.workingColorSpace){xt.workingToColorSpace(Ln.copy(this),t);let n=Ln.r,s=Ln.g,r=Ln.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=h<=.5?d/(o+a):d/(2-o-a),o){case n:l=(s-r)/d+(s<r?6:0);break;case s:l=(r-n)/d+2;break;case r:l=(n-s)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=xt.workingColorSpace){return xt.workingToColorSpace(Ln.copy(this),t),e.r=Ln.r,e.g=Ln.g,e.b=Ln.b,e}getStyle(e=ri){xt.workingToColorSpace(Ln.copy(this),e);let t=Ln.r,n=Ln.g,s=Ln.b;return e!==ri?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(Rs),this.setHSL(Rs.h+e,Rs.s+t,Rs.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(Rs),e.getHSL(tl);let n=ko(Rs.h,tl.h,t),s=ko(Rs.s,tl.s,t),r=ko(Rs.l,tl.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Ln=new ot;ot.NAMES=hg;var $o=class extends ci{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ns,this.environmentIntensity=1,this.environmentRotation=new Ns,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Pi=new k,os=new k,du=new k,as=new k,Or=new k,Br=new k,om=new k,fu=new k,pu=new k,mu=new k,gu=new Kt,_u=new Kt,xu=new Kt,Ds=class i{constructor(e=new k,t=new k,n=new k){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),Pi.subVectors(e,t),s.cross(Pi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){Pi.subVectors(s,t),os.subVectors(n,t),du.subVectors(e,t);let o=Pi.dot(Pi),a=Pi.dot(os),l=Pi.dot(du),c=os.dot(os),h=os.dot(du),d=o*c-a*a;if(d===0)return r.set(0,0,0),null;let u=1/d,f=(c*l-a*h)*u,g=(o*h-a*l)*u;return r.set(1-f-g,g,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,as)===null?!1:as.x>=0&&as.y>=0&&as.x+as.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,as)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,as.x),l.addScaledVector(o,as.y),l.addScaledVector(a,as.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return gu.setScalar(0),_u.setScalar(0),xu.setScalar(0),gu.fromBufferAttribute(e,t),_u.fromBufferAttribute(e,n),xu.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(gu,r.x),o.addScaledVector(_u,r.y),o.addScaledVector(xu,r.z),o}static isFrontFacing(e,t,n,s){return Pi.subVectors(n,t),os.subVectors(e,t),Pi.cross(os).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Pi.subVectors(this.c,this.b),os.subVectors(this.a,this.b),Pi.cross(os).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Or.subVectors(s,n),Br.subVectors(r,n),fu.subVectors(e,n);let l=Or.dot(fu),c=Br.dot(fu);if(l<=0&&c<=0)return t.copy(n);pu.subVectors(e,s);let h=Or.dot(pu),d=Br.dot(pu);if(h>=0&&d<=h)return t.copy(s);let u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(Or,o);mu.subVectors(e,r);let f=Or.dot(mu),g=Br.dot(mu);if(g>=0&&f<=g)return t.copy(r);let y=f*c-l*g;if(y<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(n).addScaledVector(Br,a);let p=h*g-f*d;if(p<=0&&d-h>=0&&f-g>=0)return om.subVectors(r,s),a=(d-h)/(d-h+(f-g)),t.copy(s).addScaledVector(om,a);let m=1/(p+y+u);return o=y*m,a=u*m,t.copy(n).addScaledVector(Or,o).addScaledVector(Br,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Zi=class{constructor(e=new k(1/0,1/0,1/0),t=new k(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Ii.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Ii.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Ii.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ii):Ii.fromBufferAttribute(r,o),Ii.applyMatrix4(e.matrixWorld),this.expandByPoint(Ii);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),nl.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),nl.copy(n.boundingBox)),nl.applyMatrix4(e.matrixWorld),this.union(nl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ii),Ii.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Io),il.subVectors(this.max,Io),kr.subVectors(e.a,Io),zr.subVectors(e.b,Io),Gr.subVectors(e.c,Io),Ps.subVectors(zr,kr),Is.subVectors(Gr,zr),js.subVectors(kr,Gr);let t=[0,-Ps.z,Ps.y,0,-Is.z,Is.y,0,-js.z,js.y,Ps.z,0,-Ps.x,Is.z,0,-Is.x,js.z,0,-js.x,-Ps.y,Ps.x,0,-Is.y,Is.x,0,-js.y,js.x,0];return!yu(t,kr,zr,Gr,il)||(t=[1,0,0,0,1,0,0,0,1],!yu(t,kr,zr,Gr,il))?!1:(sl.crossVectors(Ps,Is),t=[sl.x,sl.y,sl.z],yu(t,kr,zr,Gr,il))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ii).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ii).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ls[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ls[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ls[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ls[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ls[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ls[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ls[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ls[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ls),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},ls=[new k,new k,new k,new k,new k,new k,new k,new k],Ii=new k,nl=new Zi,kr=new k,zr=new k,Gr=new k,Ps=new k,Is=new k,js=new k,Io=new k,il=new k,sl=new k,Qs=new k;function yu(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Qs.fromArray(i,r);let a=s.x*Math.abs(Qs.x)+s.y*Math.abs(Qs.y)+s.z*Math.abs(Qs.z),l=e.dot(Qs),c=t.dot(Qs),h=n.dot(Qs);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var fn=new k,rl=new Ge,Kx=0,Dn=class extends Di{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Kx++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=ig,this.updateRanges=[],this.gpuType=vi,this.version=0,this._normalizationScale=e!==void 0?hd(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)rl.fromBufferAttribute(this,t),rl.applyMatrix3(e),this.setXY(t,rl.x,rl.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)fn.fromBufferAttribute(this,t),fn.applyMatrix3(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)fn.fromBufferAttribute(this,t),fn.applyMatrix4(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)fn.fromBufferAttribute(this,t),fn.applyNormalMatrix(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)fn.fromBufferAttribute(this,t),fn.transformDirection(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):lg(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):cg(e,this.array)}};var Ko=class extends Dn{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Jo=class extends Dn{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Zt=class extends Dn{constructor(e,t,n){super(new Float32Array(e),t,n)}},Jx=new Zi,Lo=new k,vu=new k,ds=class{constructor(e=new k,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):Jx.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Lo.subVectors(e,this.center);let t=Lo.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Lo,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(vu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Lo.copy(e.center).add(vu)),this.expandByPoint(Lo.copy(e.center).sub(vu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},jx=0,gi=new Lt,Su=new ci,Vr=new k,si=new Zi,Do=new Zi,Tn=new k,Xn=class i extends Di{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:jx++}),this.uuid=lo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(bx(e)?Jo:Ko)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new tt().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return gi.makeRotationFromQuaternion(e),this.applyMatrix4(gi),this}rotateX(e){return gi.makeRotationX(e),this.applyMatrix4(gi),this}rotateY(e){return gi.makeRotationY(e),this.applyMatrix4(gi),this}rotateZ(e){return gi.makeRotationZ(e),this.applyMatrix4(gi),this}translate(e,t,n){return gi.makeTranslation(e,t,n),this.applyMatrix4(gi),this}scale(e,t,n){return gi.makeScale(e,t,n),this.applyMatrix4(gi),this}lookAt(e){return Su.lookAt(e),Su.updateMatrix(),this.applyMatrix4(Su.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Vr).negate(),this.translate(Vr.x,Vr.y,Vr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Zt(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ze("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Zi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new k(-1/0,-1/0,-1/0),new k(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];si.setFromBufferAttribute(r),this.morphTargetsRelative?(Tn.addVectors(this.boundingBox.min,si.min),this.boundingBox.expandByPoint(Tn),Tn.addVectors(this.boundingBox.max,si.max),this.boundingBox.expandByPoint(Tn)):(this.boundingBox.expandByPoint(si.min),this.boundingBox.expandByPoint(si.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&et('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ds);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new k,1/0);return}if(e){let n=this.boundingSphere.center;if(si.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Do.setFromBufferAttribute(a),this.morphTargetsRelative?(Tn.addVectors(si.min,Do.min),si.expandByPoint(Tn),Tn.addVectors(si.max,Do.max),si.expandByPoint(Tn)):(si.expandByPoint(Do.min),si.expandByPoint(Do.max))}si.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)Tn.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(Tn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Tn.fromBufferAttribute(a,c),l&&(Vr.fromBufferAttribute(e,c),Tn.add(Vr)),s=Math.max(s,n.distanceToSquared(Tn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&et('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){et("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Dn(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let z=0;z<n.count;z++)a[z]=new k,l[z]=new k;let h=new k,d=new k,u=new k,f=new Ge,g=new Ge,y=new Ge,p=new k,m=new k;function S(z,N,L){c[z]=c[N]=c[L]=1,h.fromBufferAttribute(n,z),d.fromBufferAttribute(n,N),u.fromBufferAttribute(n,L),f.fromBufferAttribute(r,z),g.fromBufferAttribute(r,N),y.fromBufferAttribute(r,L),d.sub(h),u.sub(h),g.sub(f),y.sub(f);let H=1/(g.x*y.y-y.x*g.y);isFinite(H)&&(p.copy(d).multiplyScalar(y.y).addScaledVector(u,-g.y).multiplyScalar(H),m.copy(u).multiplyScalar(g.x).addScaledVector(d,-y.x).multiplyScalar(H),a[z].add(p),a[N].add(p),a[L].add(p),l[z].add(m),l[N].add(m),l[L].add(m))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let z=0,N=A.length;z<N;++z){let L=A[z],H=L.start,W=L.count;for(let D=H,V=H+W;D<V;D+=3)S(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let M=new k,P=new k,T=new k,x=new k;function E(z){T.fromBufferAttribute(s,z),x.copy(T);let N=a[z];M.copy(N),M.sub(T.multiplyScalar(T.dot(N))).normalize(),P.crossVectors(x,N);let H=P.dot(l[z])<0?-1:1;o.setXYZW(z,M.x,M.y,M.z,H)}for(let z=0,N=n.count;z<N;++z)c[z]&&E(z);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Dn(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let u=0,f=n.count;u<f;u++)n.setXYZ(u,0,0,0);let s=new k,r=new k,o=new k,a=new k,l=new k,c=new k,h=new k,d=new k;if(e)for(let u=0,f=e.count;u<f;u+=3){let g=e.getX(u+0),y=e.getX(u+1),p=e.getX(u+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,y),o.fromBufferAttribute(t,p),h.subVectors(o,r),d.subVectors(s,r),h.cross(d),a.fromBufferAttribute(n,g),l.fromBufferAttribute(n,y),c.fromBufferAttribute(n,p),a.add(h),l.add(h),c.add(h),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(y,l.x,l.y,l.z),n.setXYZ(p,c.x,c.y,c.z)}else for(let u=0,f=t.count;u<f;u+=3)s.fromBufferAttribute(t,u+0),r.fromBufferAttribute(t,u+1),o.fromBufferAttribute(t,u+2),h.subVectors(o,r),d.subVectors(s,r),h.cross(d),n.setXYZ(u+0,h.x,h.y,h.z),n.setXYZ(u+1,h.x,h.y,h.z),n.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Tn.fromBufferAttribute(e,t),Tn.normalize(),e.setXYZ(t,Tn.x,Tn.y,Tn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,d=a.normalized,u=new c.constructor(l.length*h),f=0,g=0;for(let y=0,p=l.length;y<p;y++){a.isInterleavedBufferAttribute?f=l[y]*a.data.stride+a.offset:f=l[y]*h;for(let m=0;m<h;m++)u[g++]=c[f++]}return new Dn(u,h,d)}if(this.index===null)return Ze("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,d=c.length;h<d;h++){let u=c[h],f=e(u,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){let f=c[d];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],d=r[c];for(let u=0,f=d.length;u<f;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Mu=new k,Qx=new k,ey=new tt,oi=class{constructor(e=new k(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Mu.subVectors(n,t).cross(Qx.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Mu),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||ey.getNormalMatrix(e),s=this.coplanarPoint(Mu).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},ty=0,Us=class extends Di{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:ty++}),this.uuid=lo(),this.name="",this.type="Material",this.blending=ro,this.side=Gs,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=ku,this.blendDst=zu,this.blendEquation=or,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new ot(0,0,0),this.blendAlpha=0,this.depthFunc=Zr,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Jm,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=bl,this.stencilZFail=bl,this.stencilZPass=bl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ze(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ze(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new ot().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new oi().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ge().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ge().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var cs=new k,bu=new k,ol=new k,al=new k,nr=class{constructor(e=new k,t=new k(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,cs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=cs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(cs.copy(this.origin).addScaledVector(this.direction,t),cs.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){bu.copy(e).add(t).multiplyScalar(.5),ol.copy(t).sub(e).normalize(),al.copy(this.origin).sub(bu);let r=e.distanceTo(t)*.5,o=-this.direction.dot(ol),a=al.dot(this.direction),l=-al.dot(ol),c=al.lengthSq(),h=Math.abs(1-o*o),d,u,f,g;if(h>0)if(d=o*l-a,u=o*a-l,g=r*h,d>=0)if(u>=-g)if(u<=g){let y=1/h;d*=y,u*=y,f=d*(d+o*u+2*a)+u*(o*d+u+2*l)+c}else u=r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u=-r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u<=-g?(d=Math.max(0,-(-o*r+a)),u=d>0?-r:Math.min(Math.max(-r,-l),r),f=-d*d+u*(u+2*l)+c):u<=g?(d=0,u=Math.min(Math.max(-r,-l),r),f=u*(u+2*l)+c):(d=Math.max(0,-(o*r+a)),u=d>0?r:Math.min(Math.max(-r,-l),r),f=-d*d+u*(u+2*l)+c);else u=o>0?-r:r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,d),s&&s.copy(bu).addScaledVector(ol,u),f}intersectSphere(e,t){if(e.radius<0)return null;cs.subVectors(e.center,this.origin);let n=cs.dot(this.direction),s=cs.dot(cs)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(n=(e.min.x-u.x)*c,s=(e.max.x-u.x)*c):(n=(e.max.x-u.x)*c,s=(e.min.x-u.x)*c),h>=0?(r=(e.min.y-u.y)*h,o=(e.max.y-u.y)*h):(r=(e.max.y-u.y)*h,o=(e.min.y-u.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),d>=0?(a=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(a=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,cs)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,d=e.x-o.x,u=e.y-o.y,f=e.z-o.z,g=t.x-o.x,y=t.y-o.y,p=t.z-o.z,m=n.x-o.x,S=n.y-o.y,A=n.z-o.z,M=Math.abs(l),P=Math.abs(c),T=Math.abs(h),x,E,z,N,L,H,W,D,V,$,G,ce;if(M>=P&&M>=T?(z=l,H=d,V=g,ce=m,l>=0?(x=c,E=h,N=u,L=f,W=y,D=p,$=S,G=A):(x=h,E=c,N=f,L=u,W=p,D=y,$=A,G=S)):P>=T?(z=c,H=u,V=y,ce=S,c>=0?(x=h,E=l,N=f,L=d,W=p,D=g,$=A,G=m):(x=l,E=h,N=d,L=f,W=g,D=p,$=m,G=A)):(z=h,H=f,V=p,ce=A,h>=0?(x=l,E=c,N=d,L=u,W=g,D=y,$=m,G=S):(x=c,E=l,N=u,L=d,W=y,D=g,$=S,G=m)),z===0)return null;let K=x/z,j=E/z,se=1/z,de=N-K*H,ue=L-j*H,Q=W-K*V,me=D-j*V,ye=$-K*ce,Ce=G-j*ce,be=ye*me-Ce*Q,Xe=de*Ce-ue*ye,st=Q*ue-me*de;if(s){if(be<0||Xe<0||st<0)return null}else if((be<0||Xe<0||st<0)&&(be>0||Xe>0||st>0))return null;let He=be+Xe+st;if(He===0)return null;let dt=se*(be*H+Xe*V+st*ce);return(He>0?dt<0:dt>0)?null:this.at(dt/He,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ol=class extends Us{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new ot(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ns,this.combine=Gu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},am=new Lt,er=new nr,ll=new ds,lm=new k,cl=new k,hl=new k,ul=new k,wu=new k,dl=new k,cm=new k,fl=new k,Nn=class extends ci{constructor(e=new Xn,t=new Ol){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){dl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],d=r[l];h!==0&&(wu.fromBufferAttribute(d,e),o?dl.addScaledVector(wu,h):dl.addScaledVector(wu.sub(t),h))}t.add(dl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),ll.copy(n.boundingSphere),ll.applyMatrix4(r),er.copy(e.ray).recast(e.near),!(ll.containsPoint(er.origin)===!1&&(er.intersectSphere(ll,lm)===null||er.origin.distanceToSquared(lm)>(e.far-e.near)**2))&&(am.copy(r).invert(),er.copy(e.ray).applyMatrix4(am),!(n.boundingBox!==null&&er.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,er)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,d=r.attributes.normal,u=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,y=u.length;g<y;g++){let p=u[g],m=o[p.materialIndex],S=Math.max(p.start,f.start),A=Math.min(a.count,Math.min(p.start+p.count,f.start+f.count));for(let M=S,P=A;M<P;M+=3){let T=a.getX(M),x=a.getX(M+1),E=a.getX(M+2);s=pl(this,m,e,n,c,h,d,T,x,E),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),y=Math.min(a.count,f.start+f.count);for(let p=g,m=y;p<m;p+=3){let S=a.getX(p),A=a.getX(p+1),M=a.getX(p+2);s=pl(this,o,e,n,c,h,d,S,A,M),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,y=u.length;g<y;g++){let p=u[g],m=o[p.materialIndex],S=Math.max(p.start,f.start),A=Math.min(l.count,Math.min(p.start+p.count,f.start+f.count));for(let M=S,P=A;M<P;M+=3){let T=M,x=M+1,E=M+2;s=pl(this,m,e,n,c,h,d,T,x,E),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),y=Math.min(l.count,f.start+f.count);for(let p=g,m=y;p<m;p+=3){let S=p,A=p+1,M=p+2;s=pl(this,o,e,n,c,h,d,S,A,M),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}}};function ny(i,e,t,n,s,r,o,a){let l;if(e.side===qn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===Gs,a),l===null)return null;fl.copy(a),fl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(fl);return c<t.near||c>t.far?null:{distance:c,point:fl.clone(),object:i}}function pl(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,cl),i.getVertexPosition(l,hl),i.getVertexPosition(c,ul);let h=ny(i,e,t,n,cl,hl,ul,cm);if(h){let d=new k;Ds.getBarycoord(cm,cl,hl,ul,d),s&&(h.uv=Ds.getInterpolatedAttribute(s,a,l,c,d,new Ge)),r&&(h.uv1=Ds.getInterpolatedAttribute(r,a,l,c,d,new Ge)),o&&(h.normal=Ds.getInterpolatedAttribute(o,a,l,c,d,new k),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let u={a,b:l,c,normal:new k,materialIndex:0};Ds.getNormal(cl,hl,ul,u.normal),h.face=u,h.barycoord=d}return h}var jo=class extends Zn{constructor(e=null,t=1,n=1,s,r,o,a,l,c=An,h=An,d,u){super(null,o,a,l,c,h,s,r,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var ir=class extends Dn{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Hr=new Lt,hm=new Lt,ml=[],um=new Zi,iy=new Lt,No=new Nn,Uo=new ds,Qo=class extends Nn{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new ir(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,iy)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new Zi),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Hr),um.copy(e.boundingBox).applyMatrix4(Hr),this.boundingBox.union(um)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new ds),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Hr),Uo.copy(e.boundingSphere).applyMatrix4(Hr),this.boundingSphere.union(Uo)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(No.geometry=this.geometry,No.material=this.material,No.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Uo.copy(this.boundingSphere),Uo.applyMatrix4(n),e.ray.intersectsSphere(Uo)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Hr),hm.multiplyMatrices(n,Hr),No.matrixWorld=hm,No.raycast(e,ml);for(let o=0,a=ml.length;o<a;o++){let l=ml[o];l.instanceId=r,l.object=this,t.push(l)}ml.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new ir(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new jo(new Float32Array(s*this.count),s,this.count,gc,vi));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},tr=new ds,sy=new Ge(.5,.5),gl=new k,sr=class{constructor(e=new oi,t=new oi,n=new oi,s=new oi,r=new oi,o=new oi){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=_i,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],d=r[5],u=r[6],f=r[7],g=r[8],y=r[9],p=r[10],m=r[11],S=r[12],A=r[13],M=r[14],P=r[15];if(s[0].setComponents(c-o,f-h,m-g,P-S).normalize(),s[1].setComponents(c+o,f+h,m+g,P+S).normalize(),s[2].setComponents(c+a,f+d,m+y,P+A).normalize(),s[3].setComponents(c-a,f-d,m-y,P-A).normalize(),n)s[4].setComponents(l,u,p,M).normalize(),s[5].setComponents(c-l,f-u,m-p,P-M).normalize();else if(s[4].setComponents(c-l,f-u,m-p,P-M).normalize(),t===_i)s[5].setComponents(c+l,f+u,m+p,P+M).normalize();else if(t===Xo)s[5].setComponents(l,u,p,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),tr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),tr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(tr)}intersectsSprite(e){tr.center.set(0,0,0);let t=sy.distanceTo(e.center);return tr.radius=.7071067811865476+t,tr.applyMatrix4(e.matrixWorld),this.intersectsSphere(tr)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(gl.x=s.normal.x>0?e.max.x:e.min.x,gl.y=s.normal.y>0?e.max.y:e.min.y,gl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(gl)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},dm=new Lt,Bl=class i{constructor(){this.coordinateSystem=_i,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];dm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new sr),n[s].setFromProjectionMatrix(dm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new sr),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Qr=class extends Us{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new ot(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},kl=new k,zl=new k,fm=new Lt,Fo=new nr,_l=new ds,Eu=new k,pm=new k,Gl=class extends ci{constructor(e=new Xn,t=new Qr){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)kl.fromBufferAttribute(t,s-1),zl.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=kl.distanceTo(zl);e.setAttribute("lineDistance",new Zt(n,1))}else Ze("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),_l.copy(n.boundingSphere),_l.applyMatrix4(s),_l.radius+=r,e.ray.intersectsSphere(_l)===!1)return;fm.copy(s).invert(),Fo.copy(e.ray).applyMatrix4(fm);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,u=n.attributes.position;if(h!==null){let f=Math.max(0,o.start),g=Math.min(h.count,o.start+o.count);for(let y=f,p=g-1;y<p;y+=c){let m=h.getX(y),S=h.getX(y+1),A=xl(this,e,Fo,l,m,S,y);A&&t.push(A)}if(this.isLineLoop){let y=h.getX(g-1),p=h.getX(f),m=xl(this,e,Fo,l,y,p,g-1);m&&t.push(m)}}else{let f=Math.max(0,o.start),g=Math.min(u.count,o.start+o.count);for(let y=f,p=g-1;y<p;y+=c){let m=xl(this,e,Fo,l,y,y+1,y);m&&t.push(m)}if(this.isLineLoop){let y=xl(this,e,Fo,l,g-1,f,g-1);y&&t.push(y)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function xl(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(kl.fromBufferAttribute(a,s),zl.fromBufferAttribute(a,r),t.distanceSqToSegment(kl,zl,Eu,pm)>n)return;Eu.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Eu);if(!(c<e.near||c>e.far))return{distance:c,point:pm.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var mm=new k,gm=new k,ea=class extends Gl{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)mm.fromBufferAttribute(t,s),gm.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+mm.distanceTo(gm);e.setAttribute("lineDistance",new Zt(n,1))}else Ze("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var ta=class extends Zn{constructor(e=[],t=ar,n,s,r,o,a,l,c,h){super(e,t,n,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var fs=class extends Zn{constructor(e,t,n=Ni,s,r,o,a=An,l=An,c,h=us,d=1){if(h!==us&&h!==ms)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let u={width:e,height:t,depth:d};super(u,s,r,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Jr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},na=class extends fs{constructor(e,t=Ni,n=ar,s,r,o=An,a=An,l,c=us){let h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,n,s,r,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ia=class extends Zn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},eo=class i extends Xn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],d=[],u=0,f=0;g("z","y","x",-1,-1,n,t,e,o,r,0),g("z","y","x",1,-1,n,t,-e,o,r,1),g("x","z","y",1,1,e,n,t,s,o,2),g("x","z","y",1,-1,e,n,-t,s,o,3),g("x","y","z",1,-1,e,t,n,s,r,4),g("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new Zt(c,3)),this.setAttribute("normal",new Zt(h,3)),this.setAttribute("uv",new Zt(d,2));function g(y,p,m,S,A,M,P,T,x,E,z){let N=M/x,L=P/E,H=M/2,W=P/2,D=T/2,V=x+1,$=E+1,G=0,ce=0,K=new k;for(let j=0;j<$;j++){let se=j*L-W;for(let de=0;de<V;de++){let ue=de*N-H;K[y]=ue*S,K[p]=se*A,K[m]=D,c.push(K.x,K.y,K.z),K[y]=0,K[p]=0,K[m]=T>0?1:-1,h.push(K.x,K.y,K.z),d.push(de/x),d.push(1-j/E),G+=1}}for(let j=0;j<E;j++)for(let se=0;se<x;se++){let de=u+se+V*j,ue=u+se+V*(j+1),Q=u+(se+1)+V*(j+1),me=u+(se+1)+V*j;l.push(de,ue,me),l.push(ue,Q,me),ce+=6}a.addGroup(f,ce,z),f+=ce,u+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var xi=class{constructor(){this.type="Curve",this.arcLengthDivisions=200,this.needsUpdate=!1,this.cacheArcLengths=null}getPoint(){Ze("Curve: .getPoint() not implemented.")}getPointAt(e,t){let n=this.getUtoTmapping(e);return this.getPoint(n,t)}getPoints(e=5){let t=[];for(let n=0;n<=e;n++)t.push(this.getPoint(n/e));return t}getSpacedPoints(e=5){let t=[];for(let n=0;n<=e;n++)t.push(this.getPointAt(n/e));return t}getLength(){let e=this.getLengths();return e[e.length-1]}getLengths(e=this.arcLengthDivisions){if(this.cacheArcLengths&&this.cacheArcLengths.length===e+1&&!this.needsUpdate)return this.cacheArcLengths;this.needsUpdate=!1;let t=[],n,s=this.getPoint(0),r=0;t.push(0);for(let o=1;o<=e;o++)n=this.getPoint(o/e),r+=n.distanceTo(s),t.push(r),s=n;return this.cacheArcLengths=t,t}updateArcLengths(){this.needsUpdate=!0,this.getLengths()}getUtoTmapping(e,t=null){let n=this.getLengths(),s=0,r=n.length,o;t?o=t:o=e*n[r-1];let a=0,l=r-1,c;for(;a<=l;)if(s=Math.floor(a+(l-a)/2),c=n[s]-o,c<0)a=s+1;else if(c>0)l=s-1;else{l=s;break}if(s=l,n[s]===o)return s/(r-1);let h=n[s],u=n[s+1]-h,f=(o-h)/u;return(s+f)/(r-1)}getTangent(e,t){let s=e-1e-4,r=e+1e-4;s<0&&(s=0),r>1&&(r=1);let o=this.getPoint(s),a=this.getPoint(r),l=t||(o.isVector2?new Ge:new k);return l.copy(a).sub(o).normalize(),l}getTangentAt(e,t){let n=this.getUtoTmapping(e);return this.getTangent(n,t)}computeFrenetFrames(e,t=!1){let n=new k,s=[],r=[],o=[],a=new k,l=new Lt;for(let f=0;f<=e;f++){let g=f/e;s[f]=this.getTangentAt(g,new k)}r[0]=new k,o[0]=new k;let c=Number.MAX_VALUE,h=Math.abs(s[0].x),d=Math.abs(s[0].y),u=Math.abs(s[0].z);h<=c&&(c=h,n.set(1,0,0)),d<=c&&(c=d,n.set(0,1,0)),u<=c&&n.set(0,0,1),a.crossVectors(s[0],n).normalize(),r[0].crossVectors(s[0],a),o[0].crossVectors(s[0],r[0]);for(let f=1;f<=e;f++){if(r[f]=r[f-1].clone(),o[f]=o[f-1].clone(),a.crossVectors(s[f-1],s[f]),a.length()>Number.EPSILON){a.normalize();let g=Math.acos(ht(s[f-1].dot(s[f]),-1,1));r[f].applyMatrix4(l.makeRotationAxis(a,g))}o[f].crossVectors(s[f],r[f])}if(t===!0){let f=Math.acos(ht(r[0].dot(r[e]),-1,1));f/=e,s[0].dot(a.crossVectors(r[0],r[e]))>0&&(f=-f);for(let g=1;g<=e;g++)r[g].applyMatrix4(l.makeRotationAxis(s[g],f*g)),o[g].crossVectors(s[g],r[g])}return{tangents:s,normals:r,binormals:o}}clone(){return new this.constructor().copy(this)}copy(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}toJSON(){let e={metadata:{version:4.7,type:"Curve",generator:"Curve.toJSON"}};return e.arcLengthDivisions=this.arcLengthDivisions,e.type=this.type,e}fromJSON(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}},sa=class extends xi{constructor(e=0,t=0,n=1,s=1,r=0,o=Math.PI*2,a=!1,l=0){super(),this.isEllipseCurve=!0,this.type="EllipseCurve",this.aX=e,this.aY=t,this.xRadius=n,this.yRadius=s,this.aStartAngle=r,this.aEndAngle=o,this.aClockwise=a,this.aRotation=l}getPoint(e,t=new Ge){let n=t,s=Math.PI*2,r=this.aEndAngle-this.aStartAngle,o=Math.abs(r)<Number.EPSILON;for(;r<0;)r+=s;for(;r>s;)r-=s;r<Number.EPSILON&&(o?r=0:r=s),this.aClockwise===!0&&!o&&(r===s?r=-s:r=r-s);let a=this.aStartAngle+e*r,l=this.aX+this.xRadius*Math.cos(a),c=this.aY+this.yRadius*Math.sin(a);if(this.aRotation!==0){let h=Math.cos(this.aRotation),d=Math.sin(this.aRotation),u=l-this.aX,f=c-this.aY;l=u*h-f*d+this.aX,c=u*d+f*h+this.aY}return n.set(l,c)}copy(e){return super.copy(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}toJSON(){let e=super.toJSON();return e.aX=this.aX,e.aY=this.aY,e.xRadius=this.xRadius,e.yRadius=this.yRadius,e.aStartAngle=this.aStartAngle,e.aEndAngle=this.aEndAngle,e.aClockwise=this.aClockwise,e.aRotation=this.aRotation,e}fromJSON(e){return super.fromJSON(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}},Vl=class extends sa{constructor(e,t,n,s,r,o){super(e,t,n,n,s,r,o),this.isArcCurve=!0,this.type="ArcCurve"}};function dd(){let i=0,e=0,t=0,n=0;function s(r,o,a,l){i=r,e=a,t=-3*r+3*o-2*a-l,n=2*r-2*o+a+l}return{initCatmullRom:function(r,o,a,l,c){s(o,a,c*(a-r),c*(l-o))},initNonuniformCatmullRom:function(r,o,a,l,c,h,d){let u=(o-r)/c-(a-r)/(c+h)+(a-o)/h,f=(a-o)/h-(l-o)/(h+d)+(l-a)/d;u*=h,f*=h,s(o,a,u,f)},calc:function(r){let o=r*r,a=o*r;return i+e*r+t*o+n*a}}}var _m=new k,xm=new k,Tu=new dd,Au=new dd,Cu=new dd,Hl=class extends xi{constructor(e=[],t=!1,n="centripetal",s=.5){super(),this.isCatmullRomCurve3=!0,this.type="CatmullRomCurve3",this.points=e,this.closed=t,this.curveType=n,this.tension=s}getPoint(e,t=new k){let n=t,s=this.points,r=s.length,o=(r-(this.closed?0:1))*e,a=Math.floor(o),l=o-a;this.closed?a+=a>0?0:(Math.floor(Math.abs(a)/r)+1)*r:l===0&&a===r-1&&(a=r-2,l=1);let c,h;this.closed||a>0?c=s[(a-1)%r]:(xm.subVectors(s[0],s[1]).add(s[0]),c=xm);let d=s[a%r],u=s[(a+1)%r];if(this.closed||a+2<r?h=s[(a+2)%r]:(_m.subVectors(s[r-1],s[r-2]).add(s[r-1]),h=_m),this.curveType==="centripetal"||this.curveType==="chordal"){let f=this.curveType==="chordal"?.5:.25,g=Math.pow(c.distanceToSquared(d),f),y=Math.pow(d.distanceToSquared(u),f),p=Math.pow(u.distanceToSquared(h),f);y<1e-4&&(y=1),g<1e-4&&(g=y),p<1e-4&&(p=y),Tu.initNonuniformCatmullRom(c.x,d.x,u.x,h.x,g,y,p),Au.initNonuniformCatmullRom(c.y,d.y,u.y,h.y,g,y,p),Cu.initNonuniformCatmullRom(c.z,d.z,u.z,h.z,g,y,p)}else this.curveType==="catmullrom"&&(Tu.initCatmullRom(c.x,d.x,u.x,h.x,this.tension),Au.initCatmullRom(c.y,d.y,u.y,h.y,this.tension),Cu.initCatmullRom(c.z,d.z,u.z,h.z,this.tension));return n.set(Tu.calc(l),Au.calc(l),Cu.calc(l)),n}copy(e){super.copy(e),this.points=[];for(let t=0,n=e.points.length;t<n;t++){let s=e.points[t];this.points.push(s.clone())}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,n=this.points.length;t<n;t++){let s=this.points[t];e.points.push(s.toArray())}return e.closed=this.closed,e.curveType=this.curveType,e.tension=this.tension,e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,n=e.points.length;t<n;t++){let s=e.points[t];this.points.push(new k().fromArray(s))}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}};function ym(i,e,t,n,s){let r=(n-e)*.5,o=(s-t)*.5,a=i*i,l=i*a;return(2*t-2*n+r+o)*l+(-3*t+3*n-2*r-o)*a+r*i+t}function ry(i,e){let t=1-i;return t*t*e}function oy(i,e){return 2*(1-i)*i*e}function ay(i,e){return i*i*e}function zo(i,e,t,n){return ry(i,e)+oy(i,t)+ay(i,n)}function ly(i,e){let t=1-i;return t*t*t*e}function cy(i,e){let t=1-i;return 3*t*t*i*e}function hy(i,e){return 3*(1-i)*i*i*e}function uy(i,e){return i*i*i*e}function Go(i,e,t,n,s){return ly(i,e)+cy(i,t)+hy(i,n)+uy(i,s)}var Wl=class extends xi{constructor(e=new Ge,t=new Ge,n=new Ge,s=new Ge){super(),this.isCubicBezierCurve=!0,this.type="CubicBezierCurve",this.v0=e,this.v1=t,this.v2=n,this.v3=s}getPoint(e,t=new Ge){let n=t,s=this.v0,r=this.v1,o=this.v2,a=this.v3;return n.set(Go(e,s.x,r.x,o.x,a.x),Go(e,s.y,r.y,o.y,a.y)),n}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},to=class extends xi{constructor(e=new k,t=new k,n=new k,s=new k){super(),this.isCubicBezierCurve3=!0,this.type="CubicBezierCurve3",this.v0=e,this.v1=t,this.v2=n,this.v3=s}getPoint(e,t=new k){let n=t,s=this.v0,r=this.v1,o=this.v2,a=this.v3;return n.set(Go(e,s.x,r.x,o.x,a.x),Go(e,s.y,r.y,o.y,a.y),Go(e,s.z,r.z,o.z,a.z)),n}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},Xl=class extends xi{constructor(e=new Ge,t=new Ge){super(),this.isLineCurve=!0,this.type="LineCurve",this.v1=e,this.v2=t}getPoint(e,t=new Ge){let n=t;return e===1?n.copy(this.v2):(n.copy(this.v2).sub(this.v1),n.multiplyScalar(e).add(this.v1)),n}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new Ge){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},ql=class extends xi{constructor(e=new k,t=new k){super(),this.isLineCurve3=!0,this.type="LineCurve3",this.v1=e,this.v2=t}getPoint(e,t=new k){let n=t;return e===1?n.copy(this.v2):(n.copy(this.v2).sub(this.v1),n.multiplyScalar(e).add(this.v1)),n}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new k){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},Yl=class extends xi{constructor(e=new Ge,t=new Ge,n=new Ge){super(),this.isQuadraticBezierCurve=!0,this.type="QuadraticBezierCurve",this.v0=e,this.v1=t,this.v2=n}getPoint(e,t=new Ge){let n=t,s=this.v0,r=this.v1,o=this.v2;return n.set(zo(e,s.x,r.x,o.x),zo(e,s.y,r.y,o.y)),n}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},ra=class extends xi{constructor(e=new k,t=new k,n=new k){super(),this.isQuadraticBezierCurve3=!0,this.type="QuadraticBezierCurve3",this.v0=e,this.v1=t,this.v2=n}getPoint(e,t=new k){let n=t,s=this.v0,r=this.v1,o=this.v2;return n.set(zo(e,s.x,r.x,o.x),zo(e,s.y,r.y,o.y),zo(e,s.z,r.z,o.z)),n}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},Zl=class extends xi{constructor(e=[]){super(),this.isSplineCurve=!0,this.type="SplineCurve",this.points=e}getPoint(e,t=new Ge){let n=t,s=this.points,r=(s.length-1)*e,o=Math.floor(r),a=r-o,l=s[o===0?o:o-1],c=s[o],h=s[o>s.length-2?s.length-1:o+1],d=s[o>s.length-3?s.length-1:o+2];return n.set(ym(a,l.x,c.x,h.x,d.x),ym(a,l.y,c.y,h.y,d.y)),n}copy(e){super.copy(e),this.points=[];for(let t=0,n=e.points.length;t<n;t++){let s=e.points[t];this.points.push(s.clone())}return this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,n=this.points.length;t<n;t++){let s=this.points[t];e.points.push(s.toArray())}return e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,n=e.points.length;t<n;t++){let s=e.points[t];this.points.push(new Ge().fromArray(s))}return this}},dy=Object.freeze({__proto__:null,ArcCurve:Vl,CatmullRomCurve3:Hl,CubicBezierCurve:Wl,CubicBezierCurve3:to,EllipseCurve:sa,LineCurve:Xl,LineCurve3:ql,QuadraticBezierCurve:Yl,QuadraticBezierCurve3:ra,SplineCurve:Zl});var oa=class i extends Xn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,h=l+1,d=e/a,u=t/l,f=[],g=[],y=[],p=[];for(let m=0;m<h;m++){let S=m*u-o;for(let A=0;A<c;A++){let M=A*d-r;g.push(M,-S,0),y.push(0,0,1),p.push(A/a),p.push(1-m/l)}}for(let m=0;m<l;m++)for(let S=0;S<a;S++){let A=S+c*m,M=S+c*(m+1),P=S+1+c*(m+1),T=S+1+c*m;f.push(A,M,T),f.push(M,P,T)}this.setIndex(f),this.setAttribute("position",new Zt(g,3)),this.setAttribute("normal",new Zt(y,3)),this.setAttribute("uv",new Zt(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};var aa=class i extends Xn{constructor(e=1,t=32,n=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:n,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),n=Math.max(2,Math.floor(n));let l=Math.min(o+a,Math.PI),c=0,h=[],d=new k,u=new k,f=[],g=[],y=[],p=[];for(let m=0;m<=n;m++){let S=[],A=m/n,M=o+A*a,P=e*Math.cos(M),T=Math.sqrt(e*e-P*P),x=0;m===0&&o===0?x=.5/t:m===n&&l===Math.PI&&(x=-.5/t);for(let E=0;E<=t;E++){let z=E/t,N=s+z*r;d.x=-T*Math.cos(N),d.y=P,d.z=T*Math.sin(N),g.push(d.x,d.y,d.z),u.copy(d).normalize(),y.push(u.x,u.y,u.z),p.push(z+x,1-A),S.push(c++)}h.push(S)}for(let m=0;m<n;m++)for(let S=0;S<t;S++){let A=h[m][S+1],M=h[m][S],P=h[m+1][S],T=h[m+1][S+1];(m!==0||o>0)&&f.push(A,M,T),(m!==n-1||l<Math.PI)&&f.push(M,P,T)}this.setIndex(f),this.setAttribute("position",new Zt(g,3)),this.setAttribute("normal",new Zt(y,3)),this.setAttribute("uv",new Zt(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};var la=class i extends Xn{constructor(e=new ra(new k(-1,-1,0),new k(-1,1,0),new k(1,1,0)),t=64,n=1,s=8,r=!1){super(),this.type="TubeGeometry",this.parameters={path:e,tubularSegments:t,radius:n,radialSegments:s,closed:r};let o=e.computeFrenetFrames(t,r);this.tangents=o.tangents,this.normals=o.normals,this.binormals=o.binormals;let a=new k,l=new k,c=new Ge,h=new k,d=[],u=[],f=[],g=[];y(),this.setIndex(g),this.setAttribute("position",new Zt(d,3)),this.setAttribute("normal",new Zt(u,3)),this.setAttribute("uv",new Zt(f,2));function y(){for(let A=0;A<t;A++)p(A);p(r===!1?t:0),S(),m()}function p(A){h=e.getPointAt(A/t,h);let M=o.normals[A],P=o.binormals[A];for(let T=0;T<=s;T++){let x=T/s*Math.PI*2,E=Math.sin(x),z=-Math.cos(x);l.x=z*M.x+E*P.x,l.y=z*M.y+E*P.y,l.z=z*M.z+E*P.z,l.normalize(),u.push(l.x,l.y,l.z),a.x=h.x+n*l.x,a.y=h.y+n*l.y,a.z=h.z+n*l.z,d.push(a.x,a.y,a.z)}}function m(){for(let A=1;A<=t;A++)for(let M=1;M<=s;M++){let P=(s+1)*(A-1)+(M-1),T=(s+1)*A+(M-1),x=(s+1)*A+M,E=(s+1)*(A-1)+M;g.push(P,T,E),g.push(T,x,E)}}function S(){for(let A=0;A<=t;A++)for(let M=0;M<=s;M++)c.x=A/t,c.y=M/s,f.push(c.x,c.y)}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}toJSON(){let e=super.toJSON();return e.path=this.parameters.path.toJSON(),e}static fromJSON(e){return new i(new dy[e.path.type]().fromJSON(e.path),e.tubularSegments,e.radius,e.radialSegments,e.closed)}};function cr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(vm(s))s.isRenderTargetTexture?(Ze("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(vm(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function Fn(i){let e={};for(let t=0;t<i.length;t++){let n=cr(i[t]);for(let s in n)e[s]=n[s]}return e}function vm(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function fy(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function fd(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:xt.workingColorSpace}var ug={clone:cr,merge:Fn},py=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,my=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Un=class extends Us{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=py,this.fragmentShader=my,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=cr(e.uniforms),this.uniformsGroups=fy(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new ot().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ge().fromArray(s.value);break;case"v3":this.uniforms[n].value=new k().fromArray(s.value);break;case"v4":this.uniforms[n].value=new Kt().fromArray(s.value);break;case"m3":this.uniforms[n].value=new tt().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Lt().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},$l=class extends Un{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Kl=class extends Us{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=$m,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Jl=class extends Us{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Wr(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function yl(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var Fs=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},jl=class extends Fs{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Pu,endingEnd:Pu}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Iu:r=e,a=2*t-n;break;case Lu:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Iu:o=e,l=2*n-t;break;case Lu:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,d=this._offsetNext,u=this._weightPrev,f=this._weightNext,g=(n-t)/(s-t),y=g*g,p=y*g,m=-u*p+2*u*y-u*g,S=(1+u)*p+(-1.5-2*u)*y+(-.5+u)*g+1,A=(-1-f)*p+(1.5+f)*y+.5*g,M=f*p-f*y;for(let P=0;P!==a;++P)r[P]=m*o[h+P]+S*o[c+P]+A*o[l+P]+M*o[d+P];return r}},Ql=class extends Fs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(s-t),d=1-h;for(let u=0;u!==a;++u)r[u]=o[c+u]*d+o[l+u]*h;return r}},ec=class extends Fs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},tc=class extends Fs{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,d=this.outTangents;if(!h||!d){let g=(n-t)/(s-t),y=1-g;for(let p=0;p!==a;++p)r[p]=o[c+p]*y+o[l+p]*g;return r}let u=a*2,f=e-1;for(let g=0;g!==a;++g){let y=o[c+g],p=o[l+g],m=f*u+g*2,S=d[m],A=d[m+1],M=e*u+g*2,P=h[M],T=h[M+1],x=_y(n,t,S,P,s);r[g]=dg(x,y,A,T,p)}return r}};function dg(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function gy(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function _y(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=dg(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=gy(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var hi=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Wr(t,this.TimeBufferType),this.values=Wr(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:Wr(e.times,Array),values:Wr(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),yl(e.settings)&&(n.settings={inTangents:Wr(e.settings.inTangents,Array),outTangents:Wr(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new ec(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Ql(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new jl(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new tc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Vo:t=this.InterpolantFactoryMethodDiscrete;break;case Dl:t=this.InterpolantFactoryMethodLinear;break;case Ml:t=this.InterpolantFactoryMethodSmooth;break;case Ru:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ze("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Vo;case this.InterpolantFactoryMethodLinear:return Dl;case this.InterpolantFactoryMethodSmooth:return Ml;case this.InterpolantFactoryMethodBezier:return Ru}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;yl(this.settings)&&(Sm(this.settings.inTangents,e),Sm(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;yl(this.settings)&&(Mm(this.settings.inTangents,e),Mm(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(et("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(et("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){et("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){et("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&wx(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){et("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Ml,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let d=a*n,u=d-n,f=d+n;for(let g=0;g!==n;++g){let y=t[d+g];if(y!==t[u+g]||y!==t[f+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*n,u=o*n;for(let f=0;f!==n;++f)t[u+f]=t[d+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,yl(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Sm(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Mm(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}hi.prototype.ValueTypeName="";hi.prototype.TimeBufferType=Float32Array;hi.prototype.ValueBufferType=Float32Array;hi.prototype.DefaultInterpolation=Dl;var Os=class extends hi{constructor(e,t,n){super(e,t,n)}};Os.prototype.ValueTypeName="bool";Os.prototype.ValueBufferType=Array;Os.prototype.DefaultInterpolation=Vo;Os.prototype.InterpolantFactoryMethodLinear=void 0;Os.prototype.InterpolantFactoryMethodSmooth=void 0;var nc=class extends hi{constructor(e,t,n,s){super(e,t,n,s)}};nc.prototype.ValueTypeName="color";var ic=class extends hi{constructor(e,t,n,s){super(e,t,n,s)}};ic.prototype.ValueTypeName="number";var sc=class extends Fs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)ai.slerpFlat(r,0,o,c-a,o,c,l);return r}},ca=class extends hi{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new sc(this.times,this.values,this.getValueSize(),e)}};ca.prototype.ValueTypeName="quaternion";ca.prototype.InterpolantFactoryMethodSmooth=void 0;var Bs=class extends hi{constructor(e,t,n){super(e,t,n)}};Bs.prototype.ValueTypeName="string";Bs.prototype.ValueBufferType=Array;Bs.prototype.DefaultInterpolation=Vo;Bs.prototype.InterpolantFactoryMethodLinear=void 0;Bs.prototype.InterpolantFactoryMethodSmooth=void 0;var rc=class extends hi{constructor(e,t,n,s){super(e,t,n,s)}};rc.prototype.ValueTypeName="vector";var oc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,d){return c.push(h,d),this},this.removeHandler=function(h){let d=c.indexOf(h);return d!==-1&&c.splice(d,2),this},this.getHandler=function(h){for(let d=0,u=c.length;d<u;d+=2){let f=c[d],g=c[d+1];if(f.global&&(f.lastIndex=0),f.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},fg=new oc,ac=class{constructor(e){this.manager=e!==void 0?e:fg,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};ac.DEFAULT_MATERIAL_NAME="__DEFAULT";var vl=new k,Sl=new ai,qi=new k,ha=class extends ci{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Lt,this.projectionMatrix=new Lt,this.projectionMatrixInverse=new Lt,this.coordinateSystem=_i,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(vl,Sl,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(vl,Sl,qi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(vl,Sl,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(vl,Sl,qi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ls=new k,bm=new Ge,wm=new Ge,Hn=class extends ha{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Kr*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Bo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Kr*2*Math.atan(Math.tan(Bo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){Ls.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ls.x,Ls.y).multiplyScalar(-e/Ls.z),Ls.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Ls.x,Ls.y).multiplyScalar(-e/Ls.z)}getViewSize(e,t){return this.getViewBounds(e,bm,wm),t.subVectors(wm,bm)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Bo*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var lc=class extends ha{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var Xr=-90,qr=1,no=class extends ci{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Hn(Xr,qr,e,t);s.layers=this.layers,this.add(s);let r=new Hn(Xr,qr,e,t);r.layers=this.layers,this.add(r);let o=new Hn(Xr,qr,e,t);o.layers=this.layers,this.add(o);let a=new Hn(Xr,qr,e,t);a.layers=this.layers,this.add(a);let l=new Hn(Xr,qr,e,t);l.layers=this.layers,this.add(l);let c=new Hn(Xr,qr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===_i)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Xo)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let y=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=y,e.setRenderTarget(n,5,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,f),e.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},cc=class extends Hn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var pd="\\[\\]\\.:\\/",xy=new RegExp("["+pd+"]","g"),md="[^"+pd+"]",yy="[^"+pd.replace("\\.","")+"]",vy=/((?:WC+[\/:])*)/.source.replace("WC",md),Sy=/(WCOD+)?/.source.replace("WCOD",yy),My=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",md),by=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",md),wy=new RegExp("^"+vy+Sy+My+by+"$"),Ey=["material","materials","bones","map"],Du=class{constructor(e,t,n){let s=n||Xt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},Xt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(xy,"")}static parseTrackName(e){let t=wy.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Ey.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ze("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){et("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){et("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){et("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){et("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){et("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;et("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Xt.Composite=Du;Xt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Xt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Xt.prototype.GetterByBindingType=[Xt.prototype._getValue_direct,Xt.prototype._getValue_array,Xt.prototype._getValue_arrayElement,Xt.prototype._getValue_toArray];Xt.prototype.SetterByBindingTypeAndVersioning=[[Xt.prototype._setValue_direct,Xt.prototype._setValue_direct_setNeedsUpdate,Xt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Xt.prototype._setValue_array,Xt.prototype._setValue_array_setNeedsUpdate,Xt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Xt.prototype._setValue_arrayElement,Xt.prototype._setValue_arrayElement_setNeedsUpdate,Xt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Xt.prototype._setValue_fromArray,Xt.prototype._setValue_fromArray_setNeedsUpdate,Xt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var ZE=new Float32Array(1);var io=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ht(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(ht(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Nu=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var ua=class extends Di{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function gd(i,e,t,n){let s=Ty(n);switch(t){case ed:return i*e;case gc:return i*e/s.components*s.byteLength;case _c:return i*e/s.components*s.byteLength;case Vs:return i*e*2/s.components*s.byteLength;case xc:return i*e*2/s.components*s.byteLength;case td:return i*e*3/s.components*s.byteLength;case Fi:return i*e*4/s.components*s.byteLength;case yc:return i*e*4/s.components*s.byteLength;case pa:case ma:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case ga:case _a:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Sc:case bc:return Math.max(i,16)*Math.max(e,8)/4;case vc:case Mc:return Math.max(i,8)*Math.max(e,8)/2;case wc:case Ec:case Ac:case Cc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Tc:case xa:case Rc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Pc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Ic:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Lc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Dc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Nc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Uc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Fc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Oc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Bc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case kc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case zc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Gc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Vc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Hc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Wc:case Xc:case qc:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Yc:case Zc:return Math.ceil(i/4)*Math.ceil(e/4)*8;case ya:case $c:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Ty(i){switch(i){case ui:case Ku:return{byteLength:1,components:1};case ao:case Ju:case Ui:return{byteLength:2,components:1};case pc:case mc:return{byteLength:2,components:4};case Ni:case fc:case vi:return{byteLength:4,components:1};case ju:case Qu:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ze("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Ug(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Cy(i){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,d=c.byteLength,u=i.createBuffer();i.bindBuffer(l,u),i.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function n(a,l,c){let h=l.array,d=l.updateRanges;if(i.bindBuffer(c,a),d.length===0)i.bufferSubData(c,0,h);else{d.sort((f,g)=>f.start-g.start);let u=0;for(let f=1;f<d.length;f++){let g=d[u],y=d[f];y.start<=g.start+g.count+1?g.count=Math.max(g.count,y.start+y.count-g.start):(++u,d[u]=y)}d.length=u+1;for(let f=0,g=d.length;f<g;f++){let y=d[f];i.bufferSubData(c,y.start*h.BYTES_PER_ELEMENT,h,y.start,y.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Ry=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Py=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,Iy=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Ly=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Dy=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Ny=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Uy=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,Fy=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Oy=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,By=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,ky=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,zy=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Gy=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,Vy=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,Hy=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,Wy=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Xy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,qy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Yy=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Zy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,$y=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Ky=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Jy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,jy=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Qy=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,ev=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,tv=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,nv=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,iv=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,sv="gl_FragColor = linearToOutputTexel( gl_FragColor );",rv=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,ov=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,av=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,lv=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,cv=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,hv=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,uv=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,dv=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,fv=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,pv=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,mv=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,gv=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,_v=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,xv=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,yv=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,vv=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,Sv=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Mv=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,bv=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,wv=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Ev=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,Tv=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,Av=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,Cv=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,Rv=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Pv=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,Iv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Lv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Dv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Nv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Uv=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Fv=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Ov=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,Bv=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,kv=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,zv=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Gv=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Vv=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,Hv=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Wv=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,Xv=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,qv=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,Yv=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,Zv=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,$v=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Kv=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Jv=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,jv=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Qv=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,eS=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,tS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,nS=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,iS=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,sS=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,rS=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,oS=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,aS=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,lS=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,cS=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,hS=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,uS=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,dS=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,fS=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,pS=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,mS=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,gS=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,_S=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,xS=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,yS=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,vS=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,SS=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,MS=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,bS=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,wS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,ES=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,TS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,AS=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,CS=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,RS=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,PS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,IS=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,LS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,DS=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,NS=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,US=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,FS=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,OS=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,BS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,kS=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,zS=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,GS=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,VS=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,HS=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,WS=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,XS=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,qS=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,YS=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,ZS=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,$S=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,KS=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,JS=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,jS=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,QS=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,eM=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,tM=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,nM=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,iM=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,sM=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,rM=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,oM=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,aM=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,ut={alphahash_fragment:Ry,alphahash_pars_fragment:Py,alphamap_fragment:Iy,alphamap_pars_fragment:Ly,alphatest_fragment:Dy,alphatest_pars_fragment:Ny,aomap_fragment:Uy,aomap_pars_fragment:Fy,batching_pars_vertex:Oy,batching_vertex:By,begin_vertex:ky,beginnormal_vertex:zy,bsdfs:Gy,iridescence_fragment:Vy,bumpmap_pars_fragment:Hy,clipping_planes_fragment:Wy,clipping_planes_pars_fragment:Xy,clipping_planes_pars_vertex:qy,clipping_planes_vertex:Yy,color_fragment:Zy,color_pars_fragment:$y,color_pars_vertex:Ky,color_vertex:Jy,common:jy,defaultnormal_vertex:Qy,displacementmap_pars_vertex:ev,displacementmap_vertex:tv,emissivemap_fragment:nv,emissivemap_pars_fragment:iv,colorspace_fragment:sv,colorspace_pars_fragment:rv,envmap_fragment:ov,envmap_common_pars_fragment:av,envmap_pars_fragment:lv,envmap_pars_vertex:cv,envmap_physical_pars_fragment:vv,envmap_vertex:hv,fog_vertex:uv,fog_pars_vertex:dv,fog_fragment:fv,fog_pars_fragment:pv,gradientmap_pars_fragment:mv,lightmap_pars_fragment:gv,lights_lambert_fragment:_v,lights_lambert_pars_fragment:xv,lights_pars_begin:yv,lights_toon_fragment:Sv,lights_toon_pars_fragment:Mv,lights_phong_fragment:bv,lights_phong_pars_fragment:wv,lights_physical_fragment:Ev,lights_physical_pars_fragment:Tv,lights_fragment_begin:Av,lights_fragment_maps:Cv,lights_fragment_end:Rv,lightprobes_pars_fragment:Pv,logdepthbuf_fragment:Iv,logdepthbuf_pars_fragment:Lv,logdepthbuf_pars_vertex:Dv,logdepthbuf_vertex:Nv,map_fragment:Uv,map_pars_fragment:Fv,map_particle_fragment:Ov,map_particle_pars_fragment:Bv,metalnessmap_fragment:kv,metalnessmap_pars_fragment:zv,morphinstance_vertex:Gv,morphcolor_vertex:Vv,morphnormal_vertex:Hv,morphtarget_pars_vertex:Wv,morphtarget_vertex:Xv,normal_fragment_begin:qv,normal_fragment_maps:Yv,normal_pars_fragment:Zv,normal_pars_vertex:$v,normal_vertex:Kv,normalmap_pars_fragment:Jv,clearcoat_normal_fragment_begin:jv,clearcoat_normal_fragment_maps:Qv,clearcoat_pars_fragment:eS,iridescence_pars_fragment:tS,opaque_fragment:nS,packing:iS,premultiplied_alpha_fragment:sS,project_vertex:rS,dithering_fragment:oS,dithering_pars_fragment:aS,roughnessmap_fragment:lS,roughnessmap_pars_fragment:cS,shadowmap_pars_fragment:hS,shadowmap_pars_vertex:uS,shadowmap_vertex:dS,shadowmask_pars_fragment:fS,skinbase_vertex:pS,skinning_pars_vertex:mS,skinning_vertex:gS,skinnormal_vertex:_S,specularmap_fragment:xS,specularmap_pars_fragment:yS,tonemapping_fragment:vS,tonemapping_pars_fragment:SS,transmission_fragment:MS,transmission_pars_fragment:bS,uv_pars_fragment:wS,uv_pars_vertex:ES,uv_vertex:TS,worldpos_vertex:AS,background_vert:CS,background_frag:RS,backgroundCube_vert:PS,backgroundCube_frag:IS,cube_vert:LS,cube_frag:DS,depth_vert:NS,depth_frag:US,distance_vert:FS,distance_frag:OS,equirect_vert:BS,equirect_frag:kS,linedashed_vert:zS,linedashed_frag:GS,meshbasic_vert:VS,meshbasic_frag:HS,meshlambert_vert:WS,meshlambert_frag:XS,meshmatcap_vert:qS,meshmatcap_frag:YS,meshnormal_vert:ZS,meshnormal_frag:$S,meshphong_vert:KS,meshphong_frag:JS,meshphysical_vert:jS,meshphysical_frag:QS,meshtoon_vert:eM,meshtoon_frag:tM,points_vert:nM,points_frag:iM,shadow_vert:sM,shadow_frag:rM,sprite_vert:oM,sprite_frag:aM},De={common:{diffuse:{value:new ot(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new tt}},envmap:{envMap:{value:null},envMapRotation:{value:new tt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new tt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new tt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new tt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new tt},normalScale:{value:new Ge(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new tt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new tt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new tt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new tt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new ot(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new ot(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0},uvTransform:{value:new tt}},sprite:{diffuse:{value:new ot(16777215)},opacity:{value:1},center:{value:new Ge(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}}},Ji={basic:{uniforms:Fn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.fog]),vertexShader:ut.meshbasic_vert,fragmentShader:ut.meshbasic_frag},lambert:{uniforms:Fn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new ot(0)},envMapIntensity:{value:1}}]),vertexShader:ut.meshlambert_vert,fragmentShader:ut.meshlambert_frag},phong:{uniforms:Fn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new ot(0)},specular:{value:new ot(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ut.meshphong_vert,fragmentShader:ut.meshphong_frag},standard:{uniforms:Fn([De.common,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.roughnessmap,De.metalnessmap,De.fog,De.lights,{emissive:{value:new ot(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ut.meshphysical_vert,fragmentShader:ut.meshphysical_frag},toon:{uniforms:Fn([De.common,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.gradientmap,De.fog,De.lights,{emissive:{value:new ot(0)}}]),vertexShader:ut.meshtoon_vert,fragmentShader:ut.meshtoon_frag},matcap:{uniforms:Fn([De.common,De.bumpmap,De.normalmap,De.displacementmap,De.fog,{matcap:{value:null}}]),vertexShader:ut.meshmatcap_vert,fragmentShader:ut.meshmatcap_frag},points:{uniforms:Fn([De.points,De.fog]),vertexShader:ut.points_vert,fragmentShader:ut.points_frag},dashed:{uniforms:Fn([De.common,De.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ut.linedashed_vert,fragmentShader:ut.linedashed_frag},depth:{uniforms:Fn([De.common,De.displacementmap]),vertexShader:ut.depth_vert,fragmentShader:ut.depth_frag},normal:{uniforms:Fn([De.common,De.bumpmap,De.normalmap,De.displacementmap,{opacity:{value:1}}]),vertexShader:ut.meshnormal_vert,fragmentShader:ut.meshnormal_frag},sprite:{uniforms:Fn([De.sprite,De.fog]),vertexShader:ut.sprite_vert,fragmentShader:ut.sprite_frag},background:{uniforms:{uvTransform:{value:new tt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ut.background_vert,fragmentShader:ut.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new tt}},vertexShader:ut.backgroundCube_vert,fragmentShader:ut.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ut.cube_vert,fragmentShader:ut.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ut.equirect_vert,fragmentShader:ut.equirect_frag},distance:{uniforms:Fn([De.common,De.displacementmap,{referencePosition:{value:new k},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ut.distance_vert,fragmentShader:ut.distance_frag},shadow:{uniforms:Fn([De.lights,De.fog,{color:{value:new ot(0)},opacity:{value:1}}]),vertexShader:ut.shadow_vert,fragmentShader:ut.shadow_frag}};Ji.physical={uniforms:Fn([Ji.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new tt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new tt},clearcoatNormalScale:{value:new Ge(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new tt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new tt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new tt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new tt},sheen:{value:0},sheenColor:{value:new ot(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new tt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new tt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new tt},transmissionSamplerSize:{value:new Ge},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new tt},attenuationDistance:{value:0},attenuationColor:{value:new ot(0)},specularColor:{value:new ot(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new tt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new tt},anisotropyVector:{value:new Ge},anisotropyMap:{value:null},anisotropyMapTransform:{value:new tt}}]),vertexShader:ut.meshphysical_vert,fragmentShader:ut.meshphysical_frag};var Kc={r:0,b:0,g:0},lM=new Lt,Fg=new tt;Fg.set(-1,0,0,0,1,0,0,0,1);function cM(i,e,t,n,s,r){let o=new ot(0),a=s===!0?0:1,l,c,h=null,d=0,u=null;function f(S){let A=S.isScene===!0?S.background:null;if(A&&A.isTexture){let M=S.backgroundBlurriness>0;A=e.get(A,M)}return A}function g(S){let A=!1,M=f(S);M===null?p(o,a):M&&M.isColor&&(p(M,1),A=!0);let P=i.xr.getEnvironmentBlendMode();P==="additive"?t.buffers.color.setClear(0,0,0,1,r):P==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function y(S,A){let M=f(A);M&&M.isCubeTexture?(c===void 0&&(c=new Nn(new eo(1,1,1),new Un({name:"BackgroundCubeMaterial",uniforms:cr(Ji.backgroundCube.uniforms),vertexShader:Ji.backgroundCube.vertexShader,fragmentShader:Ji.backgroundCube.fragmentShader,side:qn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(P,T,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(lM.makeRotationFromEuler(A.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Fg),c.material.toneMapped=xt.getTransfer(M.colorSpace)!==At,(h!==M||d!==M.version||u!==i.toneMapping)&&(c.material.needsUpdate=!0,h=M,d=M.version,u=i.toneMapping),c.layers.enableAll(),S.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new Nn(new oa(2,2),new Un({name:"BackgroundMaterial",uniforms:cr(Ji.background.uniforms),vertexShader:Ji.background.vertexShader,fragmentShader:Ji.background.fragmentShader,side:Gs,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=xt.getTransfer(M.colorSpace)!==At,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||d!==M.version||u!==i.toneMapping)&&(l.material.needsUpdate=!0,h=M,d=M.version,u=i.toneMapping),l.layers.enableAll(),S.unshift(l,l.geometry,l.material,0,0,null))}function p(S,A){S.getRGB(Kc,fd(i)),t.buffers.color.setClear(Kc.r,Kc.g,Kc.b,A,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(S,A=1){o.set(S),a=A,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(S){a=S,p(o,a)},render:g,addToRenderList:y,dispose:m}}function hM(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=u(null),r=s,o=!1;function a(L,H,W,D,V){let $=!1,G=d(L,D,W,H);r!==G&&(r=G,c(r.object)),$=f(L,D,W,V),$&&g(L,D,W,V),V!==null&&e.update(V,i.ELEMENT_ARRAY_BUFFER),($||o)&&(o=!1,M(L,H,W,D),V!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(V).buffer))}function l(){return i.createVertexArray()}function c(L){return i.bindVertexArray(L)}function h(L){return i.deleteVertexArray(L)}function d(L,H,W,D){let V=D.wireframe===!0,$=n[H.id];$===void 0&&($={},n[H.id]=$);let G=L.isInstancedMesh===!0?L.id:0,ce=$[G];ce===void 0&&(ce={},$[G]=ce);let K=ce[W.id];K===void 0&&(K={},ce[W.id]=K);let j=K[V];return j===void 0&&(j=u(l()),K[V]=j),j}function u(L){let H=[],W=[],D=[];for(let V=0;V<t;V++)H[V]=0,W[V]=0,D[V]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:H,enabledAttributes:W,attributeDivisors:D,object:L,attributes:{},index:null}}function f(L,H,W,D){let V=r.attributes,$=H.attributes,G=0,ce=W.getAttributes();for(let K in ce)if(ce[K].location>=0){let se=V[K],de=$[K];if(de===void 0&&(K==="instanceMatrix"&&L.instanceMatrix&&(de=L.instanceMatrix),K==="instanceColor"&&L.instanceColor&&(de=L.instanceColor)),se===void 0||se.attribute!==de||de&&se.data!==de.data)return!0;G++}return r.attributesNum!==G||r.index!==D}function g(L,H,W,D){let V={},$=H.attributes,G=0,ce=W.getAttributes();for(let K in ce)if(ce[K].location>=0){let se=$[K];se===void 0&&(K==="instanceMatrix"&&L.instanceMatrix&&(se=L.instanceMatrix),K==="instanceColor"&&L.instanceColor&&(se=L.instanceColor));let de={};de.attribute=se,se&&se.data&&(de.data=se.data),V[K]=de,G++}r.attributes=V,r.attributesNum=G,r.index=D}function y(){let L=r.newAttributes;for(let H=0,W=L.length;H<W;H++)L[H]=0}function p(L){m(L,0)}function m(L,H){let W=r.newAttributes,D=r.enabledAttributes,V=r.attributeDivisors;W[L]=1,D[L]===0&&(i.enableVertexAttribArray(L),D[L]=1),V[L]!==H&&(i.vertexAttribDivisor(L,H),V[L]=H)}function S(){let L=r.newAttributes,H=r.enabledAttributes;for(let W=0,D=H.length;W<D;W++)H[W]!==L[W]&&(i.disableVertexAttribArray(W),H[W]=0)}function A(L,H,W,D,V,$,G){G===!0?i.vertexAttribIPointer(L,H,W,V,$):i.vertexAttribPointer(L,H,W,D,V,$)}function M(L,H,W,D){y();let V=D.attributes,$=W.getAttributes(),G=H.defaultAttributeValues;for(let ce in $){let K=$[ce];if(K.location>=0){let j=V[ce];if(j===void 0&&(ce==="instanceMatrix"&&L.instanceMatrix&&(j=L.instanceMatrix),ce==="instanceColor"&&L.instanceColor&&(j=L.instanceColor)),j!==void 0){let se=j.normalized,de=j.itemSize,ue=e.get(j);if(ue===void 0)continue;let Q=ue.buffer,me=ue.type,ye=ue.bytesPerElement,Ce=me===i.INT||me===i.UNSIGNED_INT||j.gpuType===fc;if(j.isInterleavedBufferAttribute){let be=j.data,Xe=be.isInterleavedBuffer===!0?be.stride:be.itemSize,st=j.offset;if(be.isInstancedInterleavedBuffer||be.isInstancedBufferAttribute){for(let He=0;He<K.locationSize;He++)m(K.location+He,be.meshPerAttribute);L.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=be.meshPerAttribute*be.count)}else for(let He=0;He<K.locationSize;He++)p(K.location+He);i.bindBuffer(i.ARRAY_BUFFER,Q);for(let He=0;He<K.locationSize;He++)A(K.location+He,de/K.locationSize,me,se,Xe*ye,(st+de/K.locationSize*He)*ye,Ce)}else{if(j.isInstancedBufferAttribute){for(let be=0;be<K.locationSize;be++)m(K.location+be,j.meshPerAttribute);L.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=j.meshPerAttribute*j.count)}else for(let be=0;be<K.locationSize;be++)p(K.location+be);i.bindBuffer(i.ARRAY_BUFFER,Q);for(let be=0;be<K.locationSize;be++)A(K.location+be,de/K.locationSize,me,se,de*ye,de/K.locationSize*be*ye,Ce)}}else if(G!==void 0){let se=G[ce];if(se!==void 0)switch(se.length){case 2:i.vertexAttrib2fv(K.location,se);break;case 3:i.vertexAttrib3fv(K.location,se);break;case 4:i.vertexAttrib4fv(K.location,se);break;default:i.vertexAttrib1fv(K.location,se)}}}}S()}function P(){z();for(let L in n){let H=n[L];for(let W in H){let D=H[W];for(let V in D){let $=D[V];for(let G in $)h($[G].object),delete $[G];delete D[V]}}delete n[L]}}function T(L){if(n[L.id]===void 0)return;let H=n[L.id];for(let W in H){let D=H[W];for(let V in D){let $=D[V];for(let G in $)h($[G].object),delete $[G];delete D[V]}}delete n[L.id]}function x(L){for(let H in n){let W=n[H];for(let D in W){let V=W[D];if(V[L.id]===void 0)continue;let $=V[L.id];for(let G in $)h($[G].object),delete $[G];delete V[L.id]}}}function E(L){for(let H in n){let W=n[H],D=L.isInstancedMesh===!0?L.id:0,V=W[D];if(V!==void 0){for(let $ in V){let G=V[$];for(let ce in G)h(G[ce].object),delete G[ce];delete V[$]}delete W[D],Object.keys(W).length===0&&delete n[H]}}}function z(){N(),o=!0,r!==s&&(r=s,c(r.object))}function N(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:z,resetDefaultState:N,dispose:P,releaseStatesOfGeometry:T,releaseStatesOfObject:E,releaseStatesOfProgram:x,initAttributes:y,enableAttribute:p,disableUnusedAttributes:S}}function uM(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let u=0;for(let f=0;f<h;f++)u+=c[f];t.update(u,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function dM(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let x=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(x){return!(x!==Fi&&n.convert(x)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(x){let E=x===Ui&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==ui&&x!==vi&&!E&&n.convert(x)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ze("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ze("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ze("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),g=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),y=i.getParameter(i.MAX_TEXTURE_SIZE),p=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),S=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),A=i.getParameter(i.MAX_VARYING_VECTORS),M=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),P=i.getParameter(i.MAX_SAMPLES),T=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:g,maxTextureSize:y,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:S,maxVaryings:A,maxFragmentUniforms:M,maxSamples:P,samples:T}}function fM(i){let e=this,t=null,n=0,s=!1,r=!1,o=new oi,a=new tt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){let f=d.length!==0||u||n!==0||s;return s=u,n=d.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,f){let g=d.clippingPlanes,y=d.clipIntersection,p=d.clipShadows,m=i.get(d);if(!s||g===null||g.length===0||r&&!p)r?h(null):c();else{let S=r?0:n,A=S*4,M=m.clippingState||null;l.value=M,M=h(g,u,A,f);for(let P=0;P!==A;++P)M[P]=t[P];m.clippingState=M,this.numIntersection=y?this.numPlanes:0,this.numPlanes+=S}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(d,u,f,g){let y=d!==null?d.length:0,p=null;if(y!==0){if(p=l.value,g!==!0||p===null){let m=f+y*4,S=u.matrixWorldInverse;a.getNormalMatrix(S),(p===null||p.length<m)&&(p=new Float32Array(m));for(let A=0,M=f;A!==y;++A,M+=4)o.copy(d[A]).applyMatrix4(S,a),o.normal.toArray(p,M),p[M+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=y,e.numIntersection=0,p}}var Ma=class extends li{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new ta(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new eo(5,5,5),r=new Un({name:"CubemapFromEquirect",uniforms:cr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:qn,blending:rr});r.uniforms.tEquirect.value=t;let o=new Nn(s,r),a=t.minFilter;return t.minFilter===ps&&(t.minFilter=Wn),new no(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},pg=256,pM=3,mM=20,Og=256,Bg=16,gM=3,_M=new k,xM=new ot,jc=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new no(1,10,null),this._boxMesh=new Nn(new eo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=_M}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,u=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,y=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,y===null&&(e.background=l.getClearColor(xM));let p=new no(n,s,h);return p.position.copy(a),p.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=f,l.autoClearStencil=g,e.background=y,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=_g(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=gg(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(pg,cd(e))}_fromTexture(e,t){e.mapping===ar||e.mapping===oo?this._setSize(e.image.length===0?pg:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=mg(e,!1,!1),n=Math.log2(e)-pM;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=mg(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===ar||e.mapping===oo?(this._cubemapMaterial===null&&(this._cubemapMaterial=_g()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=gg()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=yM(),this._integrationMaterial=vM());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Bg);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-gM)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(Og*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=SM());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function mg(i,e,t){return new Ma(i,{minFilter:ps,generateMipmaps:e,type:Ui,colorSpace:Ho,depthBuffer:t})}function ba(i,e,t){return new Un({name:i,uniforms:e,vertexShader:ut.cube_vert,fragmentShader:t,side:qn,blending:rr,depthTest:!1,depthWrite:!1})}function yM(){return ba("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Og}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function vM(){return ba("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Bg}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function SM(){return ba("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${mM}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function gg(){return ba("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function _g(){return ba("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function MM(i){let e=new WeakMap,t=new WeakMap,n=null;function s(u,f=!1){return u==null?null:f?o(u):r(u)}function r(u){if(u&&u.isTexture){let f=u.mapping;if(f===hc||f===uc)if(e.has(u)){let g=e.get(u).texture;return a(g,u.mapping)}else{let g=u.image;if(g&&g.height>0){let y=new Ma(g.height);return y.fromEquirectangularTexture(i,u),e.set(u,y),u.addEventListener("dispose",c),a(y.texture,u.mapping)}else return null}}return u}function o(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){let f=u.mapping,g=f===hc||f===uc,y=f===ar||f===oo;if(g||y){let p=t.get(u),m=p!==void 0?p.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==m)return n===null&&(n=new jc(i)),p=g?n.fromEquirectangular(u,p):n.fromCubemap(u,p),p.texture.pmremVersion=u.pmremVersion,t.set(u,p),p.texture;if(p!==void 0)return p.texture;{let S=u.image;return g&&S&&S.height>0||y&&S&&l(S)?(n===null&&(n=new jc(i)),p=g?n.fromEquirectangular(u):n.fromCubemap(u),p.texture.pmremVersion=u.pmremVersion,t.set(u,p),u.addEventListener("dispose",h),p.texture):null}}}return u}function a(u,f){return f===hc?u.mapping=ar:f===uc&&(u.mapping=oo),u}function l(u){let f=0,g=6;for(let y=0;y<g;y++)u[y]!==void 0&&f++;return f===g}function c(u){let f=u.target;f.removeEventListener("dispose",c);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function h(u){let f=u.target;f.removeEventListener("dispose",h);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function d(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:d}}function bM(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Oo("WebGLRenderer: "+n+" extension not supported."),s}}}function wM(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let y=r.get(g);y&&(e.remove(y),r.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,y){return s[y.id]!==void 0||(y.addEventListener("dispose",a),s[y.id]=new WeakRef(y),o.register(y,y.id,y),t.memory.geometries++),y}function h(g){let y=g.attributes;for(let p in y)e.update(y[p],i.ARRAY_BUFFER)}function d(g){let y=g.index,p=g.attributes.position,m=0;if(p===void 0)return;let S=y!==null?y.array.length:p.array.length/3-1,A=p.count>=65535?Jo:Ko,M=new A(Math.ceil(S/3)*6,1),P=M.array;if(y!==null){let x=y.array;m=y.version;for(let E=0,z=0;E<S;E+=3){let N=x[E+0],L=x[E+1],H=x[E+2];P[z++]=N,P[z++]=L,P[z++]=L,P[z++]=H,P[z++]=H,P[z++]=N}}else{m=p.version;for(let x=0,E=0;x<S;x+=3){let z=x+0,N=x+1,L=x+2;P[E++]=z,P[E++]=N,P[E++]=N,P[E++]=L,P[E++]=L,P[E++]=z}}M.version=m;let T=r.get(g);T&&e.remove(T),r.set(g,M)}function u(g){let y=r.get(g);if(y){let p=g.index;p!==null&&y.version<p.version&&d(g)}else d(g);return r.get(g)}function f(){for(let g in s){let y=s[g].deref();y!==void 0&&l(y)}}return{get:c,update:h,getWireframeAttribute:u,dispose:f}}function EM(i,e,t){let n;function s(d){n=d}let r,o;function a(d){r=d.type,o=d.bytesPerElement}function l(d,u){i.drawElements(n,u,r,d*o),t.update(u,n,1)}function c(d,u,f){f!==0&&(i.drawElementsInstanced(n,u,r,d*o,f),t.update(u,n,f))}function h(d,u,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,u,0,r,d,0,f);let y=0;for(let p=0;p<f;p++)y+=u[p];t.update(y,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function TM(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:et("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function AM(i,e,t){let n=new WeakMap,s=new Kt;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=h!==void 0?h.length:0,u=n.get(a);if(u===void 0||u.count!==d){let z=function(){x.dispose(),n.delete(a),a.removeEventListener("dispose",z)};u!==void 0&&u.texture.dispose();let f=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,y=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],S=a.morphAttributes.color||[],A=0;f===!0&&(A=1),g===!0&&(A=2),y===!0&&(A=3);let M=a.attributes.position.count*A,P=1;M>e.maxTextureSize&&(P=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let T=new Float32Array(M*P*4*d),x=new Yo(T,M,P,d);x.type=vi,x.needsUpdate=!0;let E=A*4;for(let N=0;N<d;N++){let L=p[N],H=m[N],W=S[N],D=M*P*4*N;for(let V=0;V<L.count;V++){let $=V*E;f===!0&&(s.fromBufferAttribute(L,V),T[D+$+0]=s.x,T[D+$+1]=s.y,T[D+$+2]=s.z,T[D+$+3]=0),g===!0&&(s.fromBufferAttribute(H,V),T[D+$+4]=s.x,T[D+$+5]=s.y,T[D+$+6]=s.z,T[D+$+7]=0),y===!0&&(s.fromBufferAttribute(W,V),T[D+$+8]=s.x,T[D+$+9]=s.y,T[D+$+10]=s.z,T[D+$+11]=W.itemSize===4?s.w:1)}}u={count:d,texture:x,size:new Ge(M,P)},n.set(a,u),a.addEventListener("dispose",z)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let y=0;y<c.length;y++)f+=c[y];let g=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",g),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",u.size)}return{update:r}}function CM(i,e,t,n,s){let r=new WeakMap;function o(c){let h=s.render.frame,d=c.geometry,u=e.get(c,d);if(r.get(u)!==h&&(e.update(u),r.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return u}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var RM={[Vu]:"LINEAR_TONE_MAPPING",[Hu]:"REINHARD_TONE_MAPPING",[Wu]:"CINEON_TONE_MAPPING",[Xu]:"ACES_FILMIC_TONE_MAPPING",[Yu]:"AGX_TONE_MAPPING",[Zu]:"NEUTRAL_TONE_MAPPING",[qu]:"CUSTOM_TONE_MAPPING"};function PM(i,e,t,n,s,r){let o=new li(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Xn;h.setAttribute("position",new Zt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Zt([0,2,0,0,2,0],2));let d=new $l({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),u=new Nn(h,d),f=new lc(-1,1,1,-1,0,1),g=null,y=null,p=!1,m,S=null,A=[],M=!1;this.setSize=function(P,T){o.setSize(P,T),a!==null&&a.setSize(P,T),l!==null&&l.setSize(P,T);for(let x=0;x<A.length;x++){let E=A[x];E.setSize&&E.setSize(P,T)}},this.setEffects=function(P){A=P,M=A.length>0&&A[0].isRenderPass===!0;let T=o.width,x=o.height;A.length>0&&a===null&&(a=new li(T,x,{type:Ui,depthBuffer:!1,stencilBuffer:!1}),l=new li(T,x,{type:Ui,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&A.some(z=>z.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new fs(T,x),r===!0&&(c.format=ms,c.type=lr)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let z=0;z<A.length;z++){let N=A[z];N.setSize&&N.setSize(T,x),E&&N.needsDepthTexture===!0&&N.setDepthTexture&&N.setDepthTexture(c)}},this.begin=function(P,T){if(p||P.toneMapping===$i&&A.length===0)return!1;if(S=T,T!==null){let x=T.width,E=T.height;(o.width!==x||o.height!==E)&&this.setSize(x,E)}return M===!1&&P.setRenderTarget(o),m=P.toneMapping,P.toneMapping=$i,!0},this.hasRenderPass=function(){return M},this.end=function(P,T){P.toneMapping=m,p=!0;let x=o,E=a;for(let z=0;z<A.length;z++){let N=A[z];N.enabled!==!1&&(N.render(P,E,x,T),N.needsSwap!==!1&&(x=E,E=E===a?l:a))}if(g!==P.outputColorSpace||y!==P.toneMapping){g=P.outputColorSpace,y=P.toneMapping,d.defines={},xt.getTransfer(g)===At&&(d.defines.SRGB_TRANSFER="");let z=RM[y];z&&(d.defines[z]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=x.texture,P.setRenderTarget(S),P.render(u,f),S=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}var kg=new Zn,zg=new fs(1,1),Gg=new na(1),Vg=new Yo,Hg=new Fl,Wg=new ta,xg=[],yg=[],vg=new Float32Array(16),Sg=new Float32Array(9),Mg=new Float32Array(4);function ho(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=xg[s];if(r===void 0&&(r=new Float32Array(s),xg[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function xn(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function yn(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function eh(i,e){let t=yg[e];t===void 0&&(t=new Int32Array(e),yg[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function IM(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function LM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;i.uniform2fv(this.addr,e),yn(t,e)}}function DM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(xn(t,e))return;i.uniform3fv(this.addr,e),yn(t,e)}}function NM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;i.uniform4fv(this.addr,e),yn(t,e)}}function UM(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(xn(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),yn(t,e)}else{if(xn(t,n))return;Mg.set(n),i.uniformMatrix2fv(this.addr,!1,Mg),yn(t,n)}}function FM(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(xn(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),yn(t,e)}else{if(xn(t,n))return;Sg.set(n),i.uniformMatrix3fv(this.addr,!1,Sg),yn(t,n)}}function OM(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(xn(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),yn(t,e)}else{if(xn(t,n))return;vg.set(n),i.uniformMatrix4fv(this.addr,!1,vg),yn(t,n)}}function BM(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function kM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;i.uniform2iv(this.addr,e),yn(t,e)}}function zM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(xn(t,e))return;i.uniform3iv(this.addr,e),yn(t,e)}}function GM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;i.uniform4iv(this.addr,e),yn(t,e)}}function VM(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function HM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;i.uniform2uiv(this.addr,e),yn(t,e)}}function WM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(xn(t,e))return;i.uniform3uiv(this.addr,e),yn(t,e)}}function XM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;i.uniform4uiv(this.addr,e),yn(t,e)}}function th(i){return i.version===0&&(i.compareFunction=rd,i.needsUpdate=!0),i}function qM(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=th(zg):r=kg,t.setTexture2D(e||r,s)}function YM(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||Hg,s)}function ZM(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=th(Gg):r=Wg,t.setTextureCube(e||r,s)}function $M(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||Vg,s)}function KM(i){switch(i){case 5126:return IM;case 35664:return LM;case 35665:return DM;case 35666:return NM;case 35674:return UM;case 35675:return FM;case 35676:return OM;case 5124:case 35670:return BM;case 35667:case 35671:return kM;case 35668:case 35672:return zM;case 35669:case 35673:return GM;case 5125:return VM;case 36294:return HM;case 36295:return WM;case 36296:return XM;case 35678:case 36198:case 36298:case 36306:case 35682:return qM;case 35679:case 36299:case 36307:return YM;case 35680:case 36300:case 36308:case 36293:return ZM;case 36289:case 36303:case 36311:case 36292:return $M}}function JM(i,e){i.uniform1fv(this.addr,e)}function jM(i,e){let t=ho(e,this.size,2);i.uniform2fv(this.addr,t)}function QM(i,e){let t=ho(e,this.size,3);i.uniform3fv(this.addr,t)}function eb(i,e){let t=ho(e,this.size,4);i.uniform4fv(this.addr,t)}function tb(i,e){let t=ho(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function nb(i,e){let t=ho(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function ib(i,e){let t=ho(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function sb(i,e){i.uniform1iv(this.addr,e)}function rb(i,e){i.uniform2iv(this.addr,e)}function ob(i,e){i.uniform3iv(this.addr,e)}function ab(i,e){i.uniform4iv(this.addr,e)}function lb(i,e){i.uniform1uiv(this.addr,e)}function cb(i,e){i.uniform2uiv(this.addr,e)}function hb(i,e){i.uniform3uiv(this.addr,e)}function ub(i,e){i.uniform4uiv(this.addr,e)}function db(i,e,t){let n=this.cache,s=e.length,r=eh(t,s);xn(n,r)||(i.uniform1iv(this.addr,r),yn(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=th(zg):o=kg;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function fb(i,e,t){let n=this.cache,s=e.length,r=eh(t,s);xn(n,r)||(i.uniform1iv(this.addr,r),yn(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Hg,r[o])}function pb(i,e,t){let n=this.cache,s=e.length,r=eh(t,s);xn(n,r)||(i.uniform1iv(this.addr,r),yn(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=th(Gg):o=Wg;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function mb(i,e,t){let n=this.cache,s=e.length,r=eh(t,s);xn(n,r)||(i.uniform1iv(this.addr,r),yn(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Vg,r[o])}function gb(i){switch(i){case 5126:return JM;case 35664:return jM;case 35665:return QM;case 35666:return eb;case 35674:return tb;case 35675:return nb;case 35676:return ib;case 5124:case 35670:return sb;case 35667:case 35671:return rb;case 35668:case 35672:return ob;case 35669:case 35673:return ab;case 5125:return lb;case 36294:return cb;case 36295:return hb;case 36296:return ub;case 35678:case 36198:case 36298:case 36306:case 35682:return db;case 35679:case 36299:case 36307:return fb;case 35680:case 36300:case 36308:case 36293:return pb;case 36289:case 36303:case 36311:case 36292:return mb}}var yd=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=KM(t.type)}},vd=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=gb(t.type)}},Sd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},_d=/(\w+)(\])?(\[|\.)?/g;function bg(i,e){i.seq.push(e),i.map[e.id]=e}function _b(i,e,t){let n=i.name,s=n.length;for(_d.lastIndex=0;;){let r=_d.exec(n),o=_d.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){bg(t,c===void 0?new yd(a,i,e):new vd(a,i,e));break}else{let d=t.map[a];d===void 0&&(d=new Sd(a),bg(t,d)),t=d}}}var co=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);_b(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function wg(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var xb=37297,yb=0;function vb(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Eg=new tt;function Sb(i){xt._getMatrix(Eg,xt.workingColorSpace,i);let e=`mat3( ${Eg.elements.map(t=>t.toFixed(4))} )`;switch(xt.getTransfer(i)){case Wo:return[e,"LinearTransferOETF"];case At:return[e,"sRGBTransferOETF"];default:return Ze("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Tg(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+vb(i.getShaderSource(e),a)}else return r}function Mb(i,e){let t=Sb(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var bb={[Vu]:"Linear",[Hu]:"Reinhard",[Wu]:"Cineon",[Xu]:"ACESFilmic",[Yu]:"AgX",[Zu]:"Neutral",[qu]:"Custom"};function wb(i,e){let t=bb[e];return t===void 0?(Ze("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Jc=new k;function Eb(){xt.getLuminanceCoefficients(Jc);let i=Jc.x.toFixed(4),e=Jc.y.toFixed(4),t=Jc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Tb(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Sa).join(`
`)}function Ab(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function Cb(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Sa(i){return i!==""}function Ag(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Cg(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var Rb=/^[ \t]*#include +<([\w\d./]+)>/gm;function Md(i){return i.replace(Rb,Pb)}function Pb(i,e){let t=ut[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Md(t)}var Ib=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Rg(i){return i.replace(Ib,Lb)}function Lb(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Pg(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var Db={[da]:"SHADOWMAP_TYPE_PCF",[so]:"SHADOWMAP_TYPE_VSM"};function Nb(i){return Db[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Ub={[oo]:"ENVMAP_MODE_REFRACTION"};function Fb(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":Ub[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var Ob={[Gu]:"ENVMAP_BLENDING_MULTIPLY",[qm]:"ENVMAP_BLENDING_MIX",[Ym]:"ENVMAP_BLENDING_ADD"};function Bb(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":Ob[i.combine]||"ENVMAP_BLENDING_NONE"}function kb(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=Nb(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=Fb(t),d=Bb(t),u=Tb(t),f=Ab(r),g=s.createProgram(),y,p,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(y=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Sa).join(`
`),y.length>0&&(y+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Sa).join(`
`),p.length>0&&(p+=`
`)):(y=[Pg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Sa).join(`
`),p=[Pg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==$i?"#define TONE_MAPPING":"",t.toneMapping!==$i?ut.tonemapping_pars_fragment:"",t.toneMapping!==$i?wb("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ut.colorspace_pars_fragment,Mb("linearToOutputTexel",t.outputColorSpace),Eb(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Sa).join(`
`)),o=Md(o),o=Ag(o,t),o=Cg(o,t),a=Md(a),a=Ag(a,t),a=Cg(a,t),o=Rg(o),a=Rg(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,y=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+y,p=["#define varying in",t.glslVersion===od?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===od?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let S=m+y+o,A=m+p+a,M=wg(s,s.VERTEX_SHADER,S),P=wg(s,s.FRAGMENT_SHADER,A);s.attachShader(g,M),s.attachShader(g,P),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function T(N){if(i.debug.checkShaderErrors){let L=s.getProgramInfoLog(g)||"",H=s.getShaderInfoLog(M)||"",W=s.getShaderInfoLog(P)||"",D=L.trim(),V=H.trim(),$=W.trim(),G=!0,ce=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(G=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,g,M,P);else{let K=Tg(s,M,"vertex"),j=Tg(s,P,"fragment");et("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+N.name+`
Material Type: `+N.type+`

Program Info Log: `+D+`
`+K+`
`+j)}else D!==""?Ze("WebGLProgram: Program Info Log:",D):(V===""||$==="")&&(ce=!1);ce&&(N.diagnostics={runnable:G,programLog:D,vertexShader:{log:V,prefix:y},fragmentShader:{log:$,prefix:p}})}s.deleteShader(M),s.deleteShader(P),x=new co(s,g),E=Cb(s,g)}let x;this.getUniforms=function(){return x===void 0&&T(this),x};let E;this.getAttributes=function(){return E===void 0&&T(this),E};let z=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return z===!1&&(z=s.getProgramParameter(g,xb)),z},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=yb++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=P,this}var zb=0,bd=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new wd(e),t.set(e,n)),n}},wd=class{constructor(e){this.id=zb++,this.code=e,this.usedTimes=0}};function Gb(i){return i===Vs||i===xa||i===ya}function Vb(i,e,t,n,s,r){let o=new Zo,a=new bd,l=new Set,c=[],h=new Map,d=n.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(x){return l.add(x),x===0?"uv":`uv${x}`}function g(x,E,z,N,L,H){let W=N.fog,D=L.geometry,V=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?N.environment:null,$=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,G=e.get(x.envMap||V,$),ce=u[x.type],K=n.precision;x.precision!==null&&(K=n.getMaxPrecision(x.precision),K!==x.precision&&Ze("WebGLProgram.getParameters:",x.precision,"not supported, using",K,"instead."));let j=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,se=j!==void 0?j.length:0,de=0;D.morphAttributes.position!==void 0&&(de=1),D.morphAttributes.normal!==void 0&&(de=2),D.morphAttributes.color!==void 0&&(de=3);let ue,Q,me,ye;if(ce){let Re=Ji[ce];ue=Re.vertexShader,Q=Re.fragmentShader}else{ue=x.vertexShader,Q=x.fragmentShader;let Re=a.getVertexShaderStage(x),at=a.getFragmentShaderStage(x);a.update(x,Re,at),me=Re.id,ye=at.id}let Ce=i.getRenderTarget(),be=i.state.buffers.depth.getReversed(),Xe=L.isInstancedMesh===!0,st=L.isBatchedMesh===!0,He=!!x.map,dt=!!x.matcap,lt=!!G,nt=lt&&G.isPMREMTexture===!0,qt=!!x.aoMap,kt=!!x.lightMap,on=!!x.bumpMap&&x.wireframe===!1,Dt=!!x.normalMap,Sn=!!x.displacementMap,vt=!!x.emissiveMap,pn=!!x.metalnessMap,Jt=!!x.roughnessMap,an=x.anisotropy>0,F=x.clearcoat>0,Pe=x.diffuseRoughness>0,$e=x.dispersion>0,rt=x.retroreflectivity>0,we=x.iridescence>0,Ut=x.sheen>0,Ve=x.transmission>0,Ye=an&&!!x.anisotropyMap,C=F&&!!x.clearcoatMap,v=F&&!!x.clearcoatNormalMap,X=F&&!!x.clearcoatRoughnessMap,he=Pe&&!!x.diffuseRoughnessMap,oe=we&&!!x.iridescenceMap,_e=we&&!!x.iridescenceThicknessMap,ve=Ut&&!!x.sheenColorMap,te=Ut&&!!x.sheenRoughnessMap,ie=!!x.specularMap,pe=!!x.specularColorMap,U=!!x.specularIntensityMap,re=Ve&&!!x.transmissionMap,ne=Ve&&!!x.thicknessMap,Ee=!!x.gradientMap,ge=!!x.alphaMap,Me=x.alphaTest>0,We=!!x.alphaHash,Je=!!x.extensions,le=$i;x.toneMapped&&(Ce===null||Ce.isXRRenderTarget===!0)&&(le=i.toneMapping);let Be=nt?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,je={shaderID:ce,shaderType:x.type,shaderName:x.name,vertexShader:ue,fragmentShader:Q,defines:x.defines,customVertexShaderID:me,customFragmentShaderID:ye,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:K,batching:st,batchingColor:st&&L._colorsTexture!==null,instancing:Xe,instancingColor:Xe&&L.instanceColor!==null,instancingMorph:Xe&&L.morphTexture!==null,outputColorSpace:Ce===null?i.outputColorSpace:Ce.isXRRenderTarget===!0?Ce.texture.colorSpace:xt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:He,matcap:dt,envMap:lt,envMapMode:lt&&G.mapping,envMapPMREM:nt,envMapMaxLod:nt?Be.length-1:null,envMapSize:nt?Be[0].width:null,aoMap:qt,lightMap:kt,bumpMap:on,normalMap:Dt,displacementMap:Sn,emissiveMap:vt,normalMapObjectSpace:Dt&&x.normalMapType===Km,normalMapTangentSpace:Dt&&x.normalMapType===nd,packedNormalMap:Dt&&x.normalMapType===nd&&Gb(x.normalMap.format),metalnessMap:pn,roughnessMap:Jt,anisotropy:an,anisotropyMap:Ye,clearcoat:F,clearcoatMap:C,clearcoatNormalMap:v,clearcoatRoughnessMap:X,diffuseRoughness:Pe,diffuseRoughnessMap:he,dispersion:$e,retroreflection:rt,iridescence:we,iridescenceMap:oe,iridescenceThicknessMap:_e,sheen:Ut,sheenColorMap:ve,sheenRoughnessMap:te,specularMap:ie,specularColorMap:pe,specularIntensityMap:U,transmission:Ve,transmissionMap:re,thicknessMap:ne,gradientMap:Ee,opaque:x.transparent===!1&&x.blending===ro&&x.alphaToCoverage===!1,alphaMap:ge,alphaTest:Me,alphaHash:We,combine:x.combine,mapUv:He&&f(x.map.channel),aoMapUv:qt&&f(x.aoMap.channel),lightMapUv:kt&&f(x.lightMap.channel),bumpMapUv:on&&f(x.bumpMap.channel),normalMapUv:Dt&&f(x.normalMap.channel),displacementMapUv:Sn&&f(x.displacementMap.channel),emissiveMapUv:vt&&f(x.emissiveMap.channel),metalnessMapUv:pn&&f(x.metalnessMap.channel),roughnessMapUv:Jt&&f(x.roughnessMap.channel),anisotropyMapUv:Ye&&f(x.anisotropyMap.channel),clearcoatMapUv:C&&f(x.clearcoatMap.channel),clearcoatNormalMapUv:v&&f(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:X&&f(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:he&&f(x.diffuseRoughnessMap.channel),iridescenceMapUv:oe&&f(x.iridescenceMap.channel),iridescenceThicknessMapUv:_e&&f(x.iridescenceThicknessMap.channel),sheenColorMapUv:ve&&f(x.sheenColorMap.channel),sheenRoughnessMapUv:te&&f(x.sheenRoughnessMap.channel),specularMapUv:ie&&f(x.specularMap.channel),specularColorMapUv:pe&&f(x.specularColorMap.channel),specularIntensityMapUv:U&&f(x.specularIntensityMap.channel),transmissionMapUv:re&&f(x.transmissionMap.channel),thicknessMapUv:ne&&f(x.thicknessMap.channel),alphaMapUv:ge&&f(x.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(Dt||an),vertexNormals:!!D.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:L.isPoints===!0&&!!D.attributes.uv&&(He||ge),fog:!!W,useFog:x.fog===!0,fogExp2:!!W&&W.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||D.attributes.normal===void 0&&Dt===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:be,skinning:L.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:de,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:H.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:i.shadowMap.enabled&&z.length>0,shadowMapType:i.shadowMap.type,toneMapping:le,decodeVideoTexture:He&&x.map.isVideoTexture===!0&&xt.getTransfer(x.map.colorSpace)===At,decodeVideoTextureEmissive:vt&&x.emissiveMap.isVideoTexture===!0&&xt.getTransfer(x.emissiveMap.colorSpace)===At,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===yi,flipSided:x.side===qn,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:Je&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Je&&x.extensions.multiDraw===!0||st)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return je.vertexUv1s=l.has(1),je.vertexUv2s=l.has(2),je.vertexUv3s=l.has(3),l.clear(),je}function y(x){let E=[];if(x.shaderID?E.push(x.shaderID):(E.push(x.customVertexShaderID),E.push(x.customFragmentShaderID)),x.defines!==void 0)for(let z in x.defines)E.push(z),E.push(x.defines[z]);return x.isRawShaderMaterial===!1&&(p(E,x),m(E,x),E.push(i.outputColorSpace)),E.push(x.customProgramCacheKey),E.join()}function p(x,E){x.push(E.precision),x.push(E.outputColorSpace),x.push(E.envMapMode),x.push(E.envMapPMREM),x.push(E.envMapMaxLod),x.push(E.envMapSize),x.push(E.mapUv),x.push(E.alphaMapUv),x.push(E.lightMapUv),x.push(E.aoMapUv),x.push(E.bumpMapUv),x.push(E.normalMapUv),x.push(E.displacementMapUv),x.push(E.emissiveMapUv),x.push(E.metalnessMapUv),x.push(E.roughnessMapUv),x.push(E.anisotropyMapUv),x.push(E.clearcoatMapUv),x.push(E.clearcoatNormalMapUv),x.push(E.clearcoatRoughnessMapUv),x.push(E.diffuseRoughnessMapUv),x.push(E.iridescenceMapUv),x.push(E.iridescenceThicknessMapUv),x.push(E.sheenColorMapUv),x.push(E.sheenRoughnessMapUv),x.push(E.specularMapUv),x.push(E.specularColorMapUv),x.push(E.specularIntensityMapUv),x.push(E.transmissionMapUv),x.push(E.thicknessMapUv),x.push(E.combine),x.push(E.fogExp2),x.push(E.sizeAttenuation),x.push(E.morphTargetsCount),x.push(E.numSunLights),x.push(E.numDirLights),x.push(E.numPointLights),x.push(E.numSpotLights),x.push(E.numSpotLightMaps),x.push(E.numHemiLights),x.push(E.numRectAreaLights),x.push(E.numSunLightShadows),x.push(E.numDirLightShadows),x.push(E.numPointLightShadows),x.push(E.numSpotLightShadows),x.push(E.numSpotLightShadowsWithMaps),x.push(E.numLightProbes),x.push(E.numLightProbeGrids),x.push(E.shadowMapType),x.push(E.toneMapping),x.push(E.numClippingPlanes),x.push(E.numClipIntersection),x.push(E.depthPacking)}function m(x,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),x.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),x.push(o.mask)}function S(x){let E=u[x.type],z;if(E){let N=Ji[E];z=ug.clone(N.uniforms)}else z=x.uniforms;return z}function A(x,E){let z=h.get(E);return z!==void 0?++z.usedTimes:(z=new kb(i,E,x,s),c.push(z),h.set(E,z)),z}function M(x){if(--x.usedTimes===0){let E=c.indexOf(x);c[E]=c[c.length-1],c.pop(),h.delete(x.cacheKey),x.destroy()}}function P(x){a.remove(x)}function T(){a.dispose()}return{getParameters:g,getProgramCacheKey:y,getUniforms:S,acquireProgram:A,releaseProgram:M,releaseShaderCache:P,programs:c,dispose:T}}function Hb(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function Wb(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Ig(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function Lg(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(u){let f=0;return u.isInstancedMesh&&(f+=2),u.isSkinnedMesh&&(f+=1),f}function a(u,f,g,y,p,m){let S=i[e];return S===void 0?(S={id:u.id,object:u,geometry:f,material:g,materialVariant:o(u),groupOrder:y,renderOrder:u.renderOrder,z:p,group:m},i[e]=S):(S.id=u.id,S.object=u,S.geometry=f,S.material=g,S.materialVariant=o(u),S.groupOrder=y,S.renderOrder=u.renderOrder,S.z=p,S.group=m),e++,S}function l(u,f,g,y,p,m,S){S.reversedDepth===!0&&(p=-p);let A=a(u,f,g,y,p,m);g.transmission>0?n.push(A):g.transparent===!0?s.push(A):t.push(A)}function c(u,f,g,y,p,m){let S=a(u,f,g,y,p,m);g.transmission>0?n.unshift(S):g.transparent===!0?s.unshift(S):t.unshift(S)}function h(u,f){t.length>1&&t.sort(u||Wb),n.length>1&&n.sort(f||Ig),s.length>1&&s.sort(f||Ig)}function d(){for(let u=e,f=i.length;u<f;u++){let g=i[u];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:d,sort:h}}function Xb(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new Lg,i.set(n,[o])):s>=r.length?(o=new Lg,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function qb(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new k,color:new ot};break;case"SpotLight":t={position:new k,direction:new k,color:new ot,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new k,color:new ot,distance:0,decay:0};break;case"HemisphereLight":t={direction:new k,skyColor:new ot,groundColor:new ot};break;case"RectAreaLight":t={color:new ot,position:new k,halfWidth:new k,halfHeight:new k};break}return i[e.id]=t,t}}}function Yb(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ge};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ge};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ge,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var Zb=0;function $b(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function Kb(i){let e=new qb,t=Yb(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new k);let s=new k,r=new Lt,o=new Lt;function a(c){let h=0,d=0,u=0;for(let H=0;H<9;H++)n.probe[H].set(0,0,0);let f=0,g=0,y=0,p=0,m=0,S=0,A=0,M=0,P=0,T=0,x=0,E=0,z=0,N=0;c.sort($b);for(let H=0,W=c.length;H<W;H++){let D=c[H],V=D.color,$=D.intensity,G=D.distance,ce=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===Vs?ce=D.shadow.map.texture:ce=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)h+=V.r*$,d+=V.g*$,u+=V.b*$;else if(D.isLightProbe){for(let K=0;K<9;K++)n.probe[K].addScaledVector(D.sh.coefficients[K],$);N++}else if(D.isSunLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let j=D.shadow,se=t.get(D);se.shadowIntensity=j.intensity,se.shadowBias=j.bias,se.shadowNormalBias=j.normalBias,se.shadowRadius=j.radius,se.shadowMapSize.copy(j.mapSize).multiply(j.getFrameExtents()),n.sunShadow[g]=se,n.sunShadowMap[g]=ce;let de=j.getViewportCount();for(let ue=0;ue<de;ue++)n.sunShadowMatrix[y+ue]=j.getMatrix(ue),n.sunShadowCascade[y+ue]=j._cascadeData[ue];y+=de,g++}n.sun[f]=K,f++}else if(D.isDirectionalLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let j=D.shadow,se=t.get(D);se.shadowIntensity=j.intensity,se.shadowBias=j.bias,se.shadowNormalBias=j.normalBias,se.shadowRadius=j.radius,se.shadowMapSize=j.mapSize,n.directionalShadow[p]=se,n.directionalShadowMap[p]=ce,n.directionalShadowMatrix[p]=D.shadow.matrix,P++}n.directional[p]=K,p++}else if(D.isSpotLight){let K=e.get(D);K.position.setFromMatrixPosition(D.matrixWorld),K.color.copy(V).multiplyScalar($),K.distance=G,K.coneCos=Math.cos(D.angle),K.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),K.decay=D.decay,n.spot[S]=K;let j=D.shadow;if(D.map&&(n.spotLightMap[E]=D.map,E++,j.updateMatrices(D),D.castShadow&&z++),n.spotLightMatrix[S]=j.matrix,D.castShadow){let se=t.get(D);se.shadowIntensity=j.intensity,se.shadowBias=j.bias,se.shadowNormalBias=j.normalBias,se.shadowRadius=j.radius,se.shadowMapSize=j.mapSize,n.spotShadow[S]=se,n.spotShadowMap[S]=ce,x++}S++}else if(D.isRectAreaLight){let K=e.get(D);K.color.copy(V).multiplyScalar($),K.halfWidth.set(D.width*.5,0,0),K.halfHeight.set(0,D.height*.5,0),n.rectArea[A]=K,A++}else if(D.isPointLight){let K=e.get(D);if(K.color.copy(D.color).multiplyScalar(D.intensity),K.distance=D.distance,K.decay=D.decay,D.castShadow){let j=D.shadow,se=t.get(D);se.shadowIntensity=j.intensity,se.shadowBias=j.bias,se.shadowNormalBias=j.normalBias,se.shadowRadius=j.radius,se.shadowMapSize=j.mapSize,se.shadowCameraNear=j.camera.near,se.shadowCameraFar=j.camera.far,n.pointShadow[m]=se,n.pointShadowMap[m]=ce,n.pointShadowMatrix[m]=D.shadow.matrix,T++}n.point[m]=K,m++}else if(D.isHemisphereLight){let K=e.get(D);K.skyColor.copy(D.color).multiplyScalar($),K.groundColor.copy(D.groundColor).multiplyScalar($),n.hemi[M]=K,M++}}A>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=De.LTC_FLOAT_1,n.rectAreaLTC2=De.LTC_FLOAT_2):(n.rectAreaLTC1=De.LTC_HALF_1,n.rectAreaLTC2=De.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=d,n.ambient[2]=u;let L=n.hash;(L.sunLength!==f||L.directionalLength!==p||L.pointLength!==m||L.spotLength!==S||L.rectAreaLength!==A||L.hemiLength!==M||L.numSunShadows!==g||L.numDirectionalShadows!==P||L.numPointShadows!==T||L.numSpotShadows!==x||L.numSpotMaps!==E||L.numLightProbes!==N)&&(n.sun.length=f,n.directional.length=p,n.spot.length=S,n.rectArea.length=A,n.point.length=m,n.hemi.length=M,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=y,n.sunShadowCascade.length=y,n.directionalShadow.length=P,n.directionalShadowMap.length=P,n.directionalShadowMatrix.length=P,n.pointShadow.length=T,n.pointShadowMap.length=T,n.pointShadowMatrix.length=T,n.spotShadow.length=x,n.spotShadowMap.length=x,n.spotLightMatrix.length=x+E-z,n.spotLightMap.length=E,n.numSpotLightShadowsWithMaps=z,n.numLightProbes=N,L.sunLength=f,L.directionalLength=p,L.pointLength=m,L.spotLength=S,L.rectAreaLength=A,L.hemiLength=M,L.numSunShadows=g,L.numDirectionalShadows=P,L.numPointShadows=T,L.numSpotShadows=x,L.numSpotMaps=E,L.numLightProbes=N,n.version=Zb++)}function l(c,h){let d=0,u=0,f=0,g=0,y=0,p=0,m=h.matrixWorldInverse;for(let S=0,A=c.length;S<A;S++){let M=c[S];if(M.isSunLight){let P=n.sun[d];P.direction.setFromMatrixPosition(M.matrixWorld),P.direction.transformDirection(m),d++}else if(M.isDirectionalLight){let P=n.directional[u];P.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),P.direction.sub(s),P.direction.transformDirection(m),u++}else if(M.isSpotLight){let P=n.spot[g];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(m),P.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),P.direction.sub(s),P.direction.transformDirection(m),g++}else if(M.isRectAreaLight){let P=n.rectArea[y];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(m),o.identity(),r.copy(M.matrixWorld),r.premultiply(m),o.extractRotation(r),P.halfWidth.set(M.width*.5,0,0),P.halfHeight.set(0,M.height*.5,0),P.halfWidth.applyMatrix4(o),P.halfHeight.applyMatrix4(o),y++}else if(M.isPointLight){let P=n.point[f];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(m),f++}else if(M.isHemisphereLight){let P=n.hemi[p];P.direction.setFromMatrixPosition(M.matrixWorld),P.direction.transformDirection(m),p++}}}return{setup:a,setupView:l,state:n}}function Dg(i){let e=new Kb(i),t=[],n=[],s=[];function r(d){h.camera=d,t.length=0,n.length=0,s.length=0}function o(d){d.isLightProbeGrid?s.push(d):t.push(d)}function a(d){n.push(d)}function l(){e.setup(t),s.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function Jb(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Dg(i),e.set(s,[a])):r>=o.length?(a=new Dg(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var jb=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Qb=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,ew=[new k(1,0,0),new k(-1,0,0),new k(0,1,0),new k(0,-1,0),new k(0,0,1),new k(0,0,-1)],tw=[new k(0,-1,0),new k(0,-1,0),new k(0,0,1),new k(0,0,-1),new k(0,-1,0),new k(0,-1,0)],Ng=new Lt,va=new k,xd=new k;function nw(i,e,t){let n=new sr,s=new Ge,r=new Ge,o=new Kt,a=new Kl,l=new Jl,c={},h=t.maxTextureSize,d={[Gs]:qn,[qn]:Gs,[yi]:yi},u=new Un({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ge},radius:{value:4}},vertexShader:jb,fragmentShader:Qb}),f=u.clone();f.defines.HORIZONTAL_PASS=1;let g=new Xn;g.setAttribute("position",new Dn(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let y=new Nn(g,u),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=da;let m=this.type;this.render=function(T,x,E){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||T.length===0)return;this.type===Am&&(Ze("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=da);let z=i.getRenderTarget(),N=i.getActiveCubeFace(),L=i.getActiveMipmapLevel(),H=i.state;H.setBlending(rr),H.buffers.depth.getReversed()===!0?H.buffers.color.setClear(0,0,0,0):H.buffers.color.setClear(1,1,1,1),H.buffers.depth.setTest(!0),H.setScissorTest(!1);let W=m!==this.type;W&&x.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(V=>V.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,V=T.length;D<V;D++){let $=T[D],G=$.shadow;if(G===void 0){Ze("WebGLShadowMap:",$,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;s.copy(G.mapSize);let ce=G.getFrameExtents();s.multiply(ce),r.copy(G.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/ce.x),s.x=r.x*ce.x,G.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/ce.y),s.y=r.y*ce.y,G.mapSize.y=r.y));let K=i.state.buffers.depth.getReversed();if(G.camera._reversedDepth=K,G.map===null||W===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===so){if($.isPointLight){Ze("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new li(s.x,s.y,{format:Vs,type:Ui,minFilter:Wn,magFilter:Wn,generateMipmaps:!1}),G.map.texture.name=$.name+".shadowMap",G.map.depthTexture=new fs(s.x,s.y,vi),G.map.depthTexture.name=$.name+".shadowMapDepth",G.map.depthTexture.format=us,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=An,G.map.depthTexture.magFilter=An}else $.isPointLight?(G.map=new Ma(s.x),G.map.depthTexture=new na(s.x,Ni)):(G.map=new li(s.x,s.y),G.map.depthTexture=new fs(s.x,s.y,Ni)),G.map.depthTexture.name=$.name+".shadowMap",G.map.depthTexture.format=us,this.type===da?(G.map.depthTexture.compareFunction=K?sd:id,G.map.depthTexture.minFilter=Wn,G.map.depthTexture.magFilter=Wn):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=An,G.map.depthTexture.magFilter=An);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==s.x||G.map.height!==s.y)&&G.map.setSize(s.x,s.y);let j=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();$.isPointLight!==!0&&G.updateMatrices($,E);let se=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:E.layers;for(let de=0;de<j;de++){let ue=G.getCamera(de);if($.isPointLight){let Q=G.camera,me=G.matrix,ye=$.distance||Q.far;ye!==Q.far&&(Q.far=ye,Q.updateProjectionMatrix()),va.setFromMatrixPosition($.matrixWorld),Q.position.copy(va),xd.copy(Q.position),xd.add(ew[de]),Q.up.copy(tw[de]),Q.lookAt(xd),Q.updateMatrixWorld(),me.makeTranslation(-va.x,-va.y,-va.z),Ng.multiplyMatrices(Q.projectionMatrix,Q.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Ng,Q.coordinateSystem,Q.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)i.setRenderTarget(G.map,de),i.clear();else{de===0&&(i.setRenderTarget(G.map),i.clear());let Q=G.getViewport(de);o.set(r.x*Q.x,r.y*Q.y,r.x*Q.z,r.y*Q.w),H.viewport(o)}n=G.getFrustum(de),M(x,E,ue,$,se,this.type)}G.isPointLightShadow!==!0&&this.type===so&&S(G,E),G.needsUpdate=!1}m=this.type,p.needsUpdate=!1,i.setRenderTarget(z,N,L)};function S(T,x){let E=e.update(y);u.defines.VSM_SAMPLES!==T.blurSamples&&(u.defines.VSM_SAMPLES=T.blurSamples,f.defines.VSM_SAMPLES=T.blurSamples,u.needsUpdate=!0,f.needsUpdate=!0),T.mapPass===null?T.mapPass=new li(s.x,s.y,{format:Vs,type:Ui}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),u.uniforms.shadow_pass.value=T.map.depthTexture,u.uniforms.resolution.value.set(T.map.width,T.map.height),u.uniforms.radius.value=T.radius,i.setRenderTarget(T.mapPass),i.clear(),i.renderBufferDirect(x,null,E,u,y,null),f.uniforms.shadow_pass.value=T.mapPass.texture,f.uniforms.resolution.value.set(T.map.width,T.map.height),f.uniforms.radius.value=T.radius,i.setRenderTarget(T.map),i.clear(),i.renderBufferDirect(x,null,E,f,y,null)}function A(T,x,E,z){let N=null,L=E.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(L!==void 0)N=L;else if(N=E.isPointLight===!0?l:a,i.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){let H=N.uuid,W=x.uuid,D=c[H];D===void 0&&(D={},c[H]=D);let V=D[W];V===void 0&&(V=N.clone(),D[W]=V,x.addEventListener("dispose",P)),N=V}if(N.visible=x.visible,N.wireframe=x.wireframe,z===so?N.side=x.shadowSide!==null?x.shadowSide:x.side:N.side=x.shadowSide!==null?x.shadowSide:d[x.side],N.alphaMap=x.alphaMap,N.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,N.map=x.map,N.clipShadows=x.clipShadows,N.clippingPlanes=x.clippingPlanes,N.clipIntersection=x.clipIntersection,N.displacementMap=x.displacementMap,N.displacementScale=x.displacementScale,N.displacementBias=x.displacementBias,N.wireframeLinewidth=x.wireframeLinewidth,N.linewidth=x.linewidth,E.isPointLight===!0&&N.isMeshDistanceMaterial===!0){let H=i.properties.get(N);H.light=E}return N}function M(T,x,E,z,N,L){if(T.visible===!1)return;if(T.layers.test(N)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&L===so)&&(!T.frustumCulled||T.intersectsFrustum(n))){T.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,T.matrixWorld);let D=e.update(T),V=T.material;if(Array.isArray(V)){let $=D.groups;for(let G=0,ce=$.length;G<ce;G++){let K=$[G],j=V[K.materialIndex];if(j&&j.visible){let se=A(T,j,z,L);T.onBeforeShadow(i,T,x,E,D,se,K),i.renderBufferDirect(E,null,D,se,T,K),T.onAfterShadow(i,T,x,E,D,se,K)}}}else if(V.visible){let $=A(T,V,z,L);T.onBeforeShadow(i,T,x,E,D,$,null),i.renderBufferDirect(E,null,D,$,T,null),T.onAfterShadow(i,T,x,E,D,$,null)}}let W=T.children;for(let D=0,V=W.length;D<V;D++)M(W[D],x,E,z,N,L)}function P(T){T.target.removeEventListener("dispose",P);for(let E in c){let z=c[E],N=T.target.uuid;N in z&&(z[N].dispose(),delete z[N])}}}function iw(i,e){function t(){let U=!1,re=new Kt,ne=null,Ee=new Kt(0,0,0,0);return{setMask:function(ge){ne!==ge&&!U&&(i.colorMask(ge,ge,ge,ge),ne=ge)},setLocked:function(ge){U=ge},setClear:function(ge,Me,We,Je,le){le===!0&&(ge*=Je,Me*=Je,We*=Je),re.set(ge,Me,We,Je),Ee.equals(re)===!1&&(i.clearColor(ge,Me,We,Je),Ee.copy(re))},reset:function(){U=!1,ne=null,Ee.set(-1,0,0,0)}}}function n(){let U=!1,re=!1,ne=null,Ee=null,ge=null;return{setReversed:function(Me){if(re!==Me){let We=e.get("EXT_clip_control");Me?We.clipControlEXT(We.LOWER_LEFT_EXT,We.ZERO_TO_ONE_EXT):We.clipControlEXT(We.LOWER_LEFT_EXT,We.NEGATIVE_ONE_TO_ONE_EXT),re=Me;let Je=ge;ge=null,this.setClear(Je)}},getReversed:function(){return re},setTest:function(Me){Me?be(i.DEPTH_TEST):Xe(i.DEPTH_TEST)},setMask:function(Me){ne!==Me&&!U&&(i.depthMask(Me),ne=Me)},setFunc:function(Me){if(re&&(Me=ag[Me]),Ee!==Me){switch(Me){case wl:i.depthFunc(i.NEVER);break;case El:i.depthFunc(i.ALWAYS);break;case Tl:i.depthFunc(i.LESS);break;case Zr:i.depthFunc(i.LEQUAL);break;case Al:i.depthFunc(i.EQUAL);break;case Cl:i.depthFunc(i.GEQUAL);break;case Rl:i.depthFunc(i.GREATER);break;case Pl:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}Ee=Me}},setLocked:function(Me){U=Me},setClear:function(Me){ge!==Me&&(ge=Me,re&&(Me=1-Me),i.clearDepth(Me))},reset:function(){U=!1,ne=null,Ee=null,ge=null,re=!1}}}function s(){let U=!1,re=null,ne=null,Ee=null,ge=null,Me=null,We=null,Je=null,le=null;return{setTest:function(Be){U||(Be?be(i.STENCIL_TEST):Xe(i.STENCIL_TEST))},setMask:function(Be){re!==Be&&!U&&(i.stencilMask(Be),re=Be)},setFunc:function(Be,je,Re){(ne!==Be||Ee!==je||ge!==Re)&&(i.stencilFunc(Be,je,Re),ne=Be,Ee=je,ge=Re)},setOp:function(Be,je,Re){(Me!==Be||We!==je||Je!==Re)&&(i.stencilOp(Be,je,Re),Me=Be,We=je,Je=Re)},setLocked:function(Be){U=Be},setClear:function(Be){le!==Be&&(i.clearStencil(Be),le=Be)},reset:function(){U=!1,re=null,ne=null,Ee=null,ge=null,Me=null,We=null,Je=null,le=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,h={},d={},u={},f=new WeakMap,g=[],y=null,p=!1,m=null,S=null,A=null,M=null,P=null,T=null,x=null,E=new ot(0,0,0),z=0,N=!1,L=null,H=null,W=null,D=null,V=null,$=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,ce=0,K=i.getParameter(i.VERSION);K.indexOf("WebGL")!==-1?(ce=parseFloat(/^WebGL (\d)/.exec(K)[1]),G=ce>=1):K.indexOf("OpenGL ES")!==-1&&(ce=parseFloat(/^OpenGL ES (\d)/.exec(K)[1]),G=ce>=2);let j=null,se={},de=i.getParameter(i.SCISSOR_BOX),ue=i.getParameter(i.VIEWPORT),Q=new Kt().fromArray(de),me=new Kt().fromArray(ue);function ye(U,re,ne,Ee){let ge=new Uint8Array(4),Me=i.createTexture();i.bindTexture(U,Me),i.texParameteri(U,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(U,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let We=0;We<ne;We++)U===i.TEXTURE_3D||U===i.TEXTURE_2D_ARRAY?i.texImage3D(re,0,i.RGBA,1,1,Ee,0,i.RGBA,i.UNSIGNED_BYTE,ge):i.texImage2D(re+We,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ge);return Me}let Ce={};Ce[i.TEXTURE_2D]=ye(i.TEXTURE_2D,i.TEXTURE_2D,1),Ce[i.TEXTURE_CUBE_MAP]=ye(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ce[i.TEXTURE_2D_ARRAY]=ye(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ce[i.TEXTURE_3D]=ye(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),be(i.DEPTH_TEST),o.setFunc(Zr),on(!1),Dt(Uu),be(i.CULL_FACE),qt(rr);function be(U){h[U]!==!0&&(i.enable(U),h[U]=!0)}function Xe(U){h[U]!==!1&&(i.disable(U),h[U]=!1)}function st(U,re){return u[U]!==re?(i.bindFramebuffer(U,re),u[U]=re,U===i.DRAW_FRAMEBUFFER&&(u[i.FRAMEBUFFER]=re),U===i.FRAMEBUFFER&&(u[i.DRAW_FRAMEBUFFER]=re),!0):!1}function He(U,re){let ne=g,Ee=!1;if(U){ne=f.get(re),ne===void 0&&(ne=[],f.set(re,ne));let ge=U.textures;if(ne.length!==ge.length||ne[0]!==i.COLOR_ATTACHMENT0){for(let Me=0,We=ge.length;Me<We;Me++)ne[Me]=i.COLOR_ATTACHMENT0+Me;ne.length=ge.length,Ee=!0}}else ne[0]!==i.BACK&&(ne[0]=i.BACK,Ee=!0);Ee&&i.drawBuffers(ne)}function dt(U){return y!==U?(i.useProgram(U),y=U,!0):!1}let lt={[or]:i.FUNC_ADD,[Rm]:i.FUNC_SUBTRACT,[Pm]:i.FUNC_REVERSE_SUBTRACT};lt[Im]=i.MIN,lt[Lm]=i.MAX;let nt={[Dm]:i.ZERO,[Nm]:i.ONE,[Um]:i.SRC_COLOR,[ku]:i.SRC_ALPHA,[Gm]:i.SRC_ALPHA_SATURATE,[km]:i.DST_COLOR,[Om]:i.DST_ALPHA,[Fm]:i.ONE_MINUS_SRC_COLOR,[zu]:i.ONE_MINUS_SRC_ALPHA,[zm]:i.ONE_MINUS_DST_COLOR,[Bm]:i.ONE_MINUS_DST_ALPHA,[Vm]:i.CONSTANT_COLOR,[Hm]:i.ONE_MINUS_CONSTANT_COLOR,[Wm]:i.CONSTANT_ALPHA,[Xm]:i.ONE_MINUS_CONSTANT_ALPHA};function qt(U,re,ne,Ee,ge,Me,We,Je,le,Be){if(U===rr){p===!0&&(Xe(i.BLEND),p=!1);return}if(p===!1&&(be(i.BLEND),p=!0),U!==Cm){if(U!==m||Be!==N){if((S!==or||P!==or)&&(i.blendEquation(i.FUNC_ADD),S=or,P=or),Be)switch(U){case ro:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Fu:i.blendFunc(i.ONE,i.ONE);break;case Ou:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Bu:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:et("WebGLState: Invalid blending: ",U);break}else switch(U){case ro:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Fu:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Ou:et("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Bu:et("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:et("WebGLState: Invalid blending: ",U);break}A=null,M=null,T=null,x=null,E.set(0,0,0),z=0,m=U,N=Be}return}ge=ge||re,Me=Me||ne,We=We||Ee,(re!==S||ge!==P)&&(i.blendEquationSeparate(lt[re],lt[ge]),S=re,P=ge),(ne!==A||Ee!==M||Me!==T||We!==x)&&(i.blendFuncSeparate(nt[ne],nt[Ee],nt[Me],nt[We]),A=ne,M=Ee,T=Me,x=We),(Je.equals(E)===!1||le!==z)&&(i.blendColor(Je.r,Je.g,Je.b,le),E.copy(Je),z=le),m=U,N=!1}function kt(U,re){U.side===yi?Xe(i.CULL_FACE):be(i.CULL_FACE);let ne=U.side===qn;re&&(ne=!ne),on(ne),U.blending===ro&&U.transparent===!1?qt(rr):qt(U.blending,U.blendEquation,U.blendSrc,U.blendDst,U.blendEquationAlpha,U.blendSrcAlpha,U.blendDstAlpha,U.blendColor,U.blendAlpha,U.premultipliedAlpha),o.setFunc(U.depthFunc),o.setTest(U.depthTest),o.setMask(U.depthWrite),r.setMask(U.colorWrite);let Ee=U.stencilWrite;a.setTest(Ee),Ee&&(a.setMask(U.stencilWriteMask),a.setFunc(U.stencilFunc,U.stencilRef,U.stencilFuncMask),a.setOp(U.stencilFail,U.stencilZFail,U.stencilZPass)),vt(U.polygonOffset,U.polygonOffsetFactor,U.polygonOffsetUnits),U.alphaToCoverage===!0?be(i.SAMPLE_ALPHA_TO_COVERAGE):Xe(i.SAMPLE_ALPHA_TO_COVERAGE)}function on(U){L!==U&&(U?i.frontFace(i.CW):i.frontFace(i.CCW),L=U)}function Dt(U){U!==Em?(be(i.CULL_FACE),U!==H&&(U===Uu?i.cullFace(i.BACK):U===Tm?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Xe(i.CULL_FACE),H=U}function Sn(U){U!==W&&(G&&i.lineWidth(U),W=U)}function vt(U,re,ne){U?(be(i.POLYGON_OFFSET_FILL),(D!==re||V!==ne)&&(D=re,V=ne,o.getReversed()&&(re=-re,ne=-ne),i.polygonOffset(re,ne))):Xe(i.POLYGON_OFFSET_FILL)}function pn(U){U?be(i.SCISSOR_TEST):Xe(i.SCISSOR_TEST)}function Jt(U){U===void 0&&(U=i.TEXTURE0+$-1),j!==U&&(i.activeTexture(U),j=U)}function an(U,re,ne){ne===void 0&&(j===null?ne=i.TEXTURE0+$-1:ne=j);let Ee=se[ne];Ee===void 0&&(Ee={type:void 0,texture:void 0},se[ne]=Ee),(Ee.type!==U||Ee.texture!==re)&&(j!==ne&&(i.activeTexture(ne),j=ne),i.bindTexture(U,re||Ce[U]),Ee.type=U,Ee.texture=re)}function F(){let U=se[j];U!==void 0&&U.type!==void 0&&(i.bindTexture(U.type,null),U.type=void 0,U.texture=void 0)}function Pe(){try{i.compressedTexImage2D(...arguments)}catch(U){et("WebGLState:",U)}}function $e(){try{i.compressedTexImage3D(...arguments)}catch(U){et("WebGLState:",U)}}function rt(){try{i.texSubImage2D(...arguments)}catch(U){et("WebGLState:",U)}}function we(){try{i.texSubImage3D(...arguments)}catch(U){et("WebGLState:",U)}}function Ut(){try{i.compressedTexSubImage2D(...arguments)}catch(U){et("WebGLState:",U)}}function Ve(){try{i.compressedTexSubImage3D(...arguments)}catch(U){et("WebGLState:",U)}}function Ye(){try{i.texStorage2D(...arguments)}catch(U){et("WebGLState:",U)}}function C(){try{i.texStorage3D(...arguments)}catch(U){et("WebGLState:",U)}}function v(){try{i.texImage2D(...arguments)}catch(U){et("WebGLState:",U)}}function X(){try{i.texImage3D(...arguments)}catch(U){et("WebGLState:",U)}}function he(U){return d[U]!==void 0?d[U]:i.getParameter(U)}function oe(U,re){d[U]!==re&&(i.pixelStorei(U,re),d[U]=re)}function _e(U){Q.equals(U)===!1&&(i.scissor(U.x,U.y,U.z,U.w),Q.copy(U))}function ve(U){me.equals(U)===!1&&(i.viewport(U.x,U.y,U.z,U.w),me.copy(U))}function te(U,re){let ne=c.get(re);ne===void 0&&(ne=new WeakMap,c.set(re,ne));let Ee=ne.get(U);Ee===void 0&&(Ee=i.getUniformBlockIndex(re,U.name),i.uniformBlockBinding(re,Ee,Ee),ne.set(U,Ee))}function ie(U,re,ne){let ge=c.get(re).get(U);l[ge]!==ne&&(i.bindBufferBase(i.UNIFORM_BUFFER,ge,ne),l[ge]=ne)}function pe(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},d={},j=null,se={},u={},l={},f=new WeakMap,g=[],y=null,p=!1,m=null,S=null,A=null,M=null,P=null,T=null,x=null,E=new ot(0,0,0),z=0,N=!1,L=null,H=null,W=null,D=null,V=null,Q.set(0,0,i.canvas.width,i.canvas.height),me.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:be,disable:Xe,bindFramebuffer:st,drawBuffers:He,useProgram:dt,setBlending:qt,setMaterial:kt,setFlipSided:on,setCullFace:Dt,setLineWidth:Sn,setPolygonOffset:vt,setScissorTest:pn,activeTexture:Jt,bindTexture:an,unbindTexture:F,compressedTexImage2D:Pe,compressedTexImage3D:$e,texImage2D:v,texImage3D:X,pixelStorei:oe,getParameter:he,updateUBOMapping:te,uniformBlockBinding:ie,texStorage2D:Ye,texStorage3D:C,texSubImage2D:rt,texSubImage3D:we,compressedTexSubImage2D:Ut,compressedTexSubImage3D:Ve,scissor:_e,viewport:ve,reset:pe}}function sw(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ge,h=new WeakMap,d=new Set,u,f=new WeakMap,g=new Set,y=new FinalizationRegistry(C=>g.delete(C)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(C,v){return p?new OffscreenCanvas(C,v):qo("canvas")}function S(C,v,X){let he=1,oe=Ye(C);if((oe.width>X||oe.height>X)&&(he=X/Math.max(oe.width,oe.height)),he<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let _e=Math.floor(he*oe.width),ve=Math.floor(he*oe.height);u===void 0&&(u=m(_e,ve));let te=v?m(_e,ve):u;return te.width=_e,te.height=ve,te.getContext("2d").drawImage(C,0,0,_e,ve),Ze("WebGLRenderer: Texture has been resized from ("+oe.width+"x"+oe.height+") to ("+_e+"x"+ve+")."),te}else return"data"in C&&Ze("WebGLRenderer: Image in DataTexture is too big ("+oe.width+"x"+oe.height+")."),C;return C}function A(C){return C.generateMipmaps}function M(C){i.generateMipmap(C)}function P(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function T(C,v,X,he,oe,_e=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ze("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let ve;he&&(ve=e.get("EXT_texture_norm16"),ve||Ze("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let te=v;if(v===i.RED&&(X===i.FLOAT&&(te=i.R32F),X===i.HALF_FLOAT&&(te=i.R16F),X===i.UNSIGNED_BYTE&&(te=i.R8),X===i.UNSIGNED_SHORT&&ve&&(te=ve.R16_EXT),X===i.SHORT&&ve&&(te=ve.R16_SNORM_EXT)),v===i.RED_INTEGER&&(X===i.UNSIGNED_BYTE&&(te=i.R8UI),X===i.UNSIGNED_SHORT&&(te=i.R16UI),X===i.UNSIGNED_INT&&(te=i.R32UI),X===i.BYTE&&(te=i.R8I),X===i.SHORT&&(te=i.R16I),X===i.INT&&(te=i.R32I)),v===i.RG&&(X===i.FLOAT&&(te=i.RG32F),X===i.HALF_FLOAT&&(te=i.RG16F),X===i.UNSIGNED_BYTE&&(te=i.RG8),X===i.UNSIGNED_SHORT&&ve&&(te=ve.RG16_EXT),X===i.SHORT&&ve&&(te=ve.RG16_SNORM_EXT)),v===i.RG_INTEGER&&(X===i.UNSIGNED_BYTE&&(te=i.RG8UI),X===i.UNSIGNED_SHORT&&(te=i.RG16UI),X===i.UNSIGNED_INT&&(te=i.RG32UI),X===i.BYTE&&(te=i.RG8I),X===i.SHORT&&(te=i.RG16I),X===i.INT&&(te=i.RG32I)),v===i.RGB_INTEGER&&(X===i.UNSIGNED_BYTE&&(te=i.RGB8UI),X===i.UNSIGNED_SHORT&&(te=i.RGB16UI),X===i.UNSIGNED_INT&&(te=i.RGB32UI),X===i.BYTE&&(te=i.RGB8I),X===i.SHORT&&(te=i.RGB16I),X===i.INT&&(te=i.RGB32I)),v===i.RGBA_INTEGER&&(X===i.UNSIGNED_BYTE&&(te=i.RGBA8UI),X===i.UNSIGNED_SHORT&&(te=i.RGBA16UI),X===i.UNSIGNED_INT&&(te=i.RGBA32UI),X===i.BYTE&&(te=i.RGBA8I),X===i.SHORT&&(te=i.RGBA16I),X===i.INT&&(te=i.RGBA32I)),v===i.RGB&&(X===i.UNSIGNED_SHORT&&ve&&(te=ve.RGB16_EXT),X===i.SHORT&&ve&&(te=ve.RGB16_SNORM_EXT),X===i.UNSIGNED_INT_5_9_9_9_REV&&(te=i.RGB9_E5),X===i.UNSIGNED_INT_10F_11F_11F_REV&&(te=i.R11F_G11F_B10F)),v===i.RGBA){let ie=_e?Wo:xt.getTransfer(oe);X===i.FLOAT&&(te=i.RGBA32F),X===i.HALF_FLOAT&&(te=i.RGBA16F),X===i.UNSIGNED_BYTE&&(te=ie===At?i.SRGB8_ALPHA8:i.RGBA8),X===i.UNSIGNED_SHORT&&ve&&(te=ve.RGBA16_EXT),X===i.SHORT&&ve&&(te=ve.RGBA16_SNORM_EXT),X===i.UNSIGNED_SHORT_4_4_4_4&&(te=i.RGBA4),X===i.UNSIGNED_SHORT_5_5_5_1&&(te=i.RGB5_A1)}return(te===i.R16F||te===i.R32F||te===i.RG16F||te===i.RG32F||te===i.RGBA16F||te===i.RGBA32F)&&e.get("EXT_color_buffer_float"),te}function x(C,v){let X;return C?v===null||v===Ni||v===lr?X=i.DEPTH24_STENCIL8:v===vi?X=i.DEPTH32F_STENCIL8:v===ao&&(X=i.DEPTH24_STENCIL8,Ze("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):v===null||v===Ni||v===lr?X=i.DEPTH_COMPONENT24:v===vi?X=i.DEPTH_COMPONENT32F:v===ao&&(X=i.DEPTH_COMPONENT16),X}function E(C,v){return A(C)===!0||C.isFramebufferTexture&&C.minFilter!==An&&C.minFilter!==Wn?Math.log2(Math.max(v.width,v.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?v.mipmaps.length:1}function z(C){let v=new WeakRef(C);n.get(C).__ref=v,g.add(v),y.register(C,v,v)}function N(C){let v=n.get(C).__ref;v!==void 0&&(g.delete(v),y.unregister(v))}function L(C){W(C.target)}function H(C){D(C.target)}function W(C){C.removeEventListener("dispose",L),N(C),$(C),C.isVideoTexture&&h.delete(C),C.isHTMLTexture&&d.delete(C)}function D(C){C.removeEventListener("dispose",H),N(C),ce(C)}function V(){for(let C of g){let v=C.deref();v!==void 0&&(v.isRenderTarget===!0?D(v):W(v))}g.clear(),d.clear()}function $(C){let v=n.get(C);if(v.__webglInit===void 0)return;let X=C.source,he=f.get(X);if(he){let oe=he[v.__cacheKey];oe.usedTimes--,oe.usedTimes===0&&G(C),Object.keys(he).length===0&&f.delete(X)}n.remove(C)}function G(C){let v=n.get(C);i.deleteTexture(v.__webglTexture);let X=C.source,he=f.get(X);delete he[v.__cacheKey],o.memory.textures--}function ce(C){let v=n.get(C);v.__depthDisposeCallback&&v.__depthDisposeCallback();let X=C.depthTexture;if(X&&X.renderTarget===C&&W(X),C.isWebGLCubeRenderTarget)for(let oe=0;oe<6;oe++){if(Array.isArray(v.__webglFramebuffer[oe]))for(let _e=0;_e<v.__webglFramebuffer[oe].length;_e++)i.deleteFramebuffer(v.__webglFramebuffer[oe][_e]);else i.deleteFramebuffer(v.__webglFramebuffer[oe]);v.__webglDepthbuffer&&i.deleteRenderbuffer(v.__webglDepthbuffer[oe])}else{if(Array.isArray(v.__webglFramebuffer))for(let oe=0;oe<v.__webglFramebuffer.length;oe++)i.deleteFramebuffer(v.__webglFramebuffer[oe]);else i.deleteFramebuffer(v.__webglFramebuffer);if(v.__webglDepthbuffer&&i.deleteRenderbuffer(v.__webglDepthbuffer),v.__webglMultisampledFramebuffer&&i.deleteFramebuffer(v.__webglMultisampledFramebuffer),v.__webglColorRenderbuffer)for(let oe=0;oe<v.__webglColorRenderbuffer.length;oe++)v.__webglColorRenderbuffer[oe]&&i.deleteRenderbuffer(v.__webglColorRenderbuffer[oe]);v.__webglDepthRenderbuffer&&i.deleteRenderbuffer(v.__webglDepthRenderbuffer)}let he=C.textures;for(let oe=0,_e=he.length;oe<_e;oe++){let ve=n.get(he[oe]);ve.__webglTexture&&(i.deleteTexture(ve.__webglTexture),o.memory.textures--),n.remove(he[oe])}n.remove(C)}let K=0;function j(){K=0}function se(){return K}function de(C){K=C}function ue(){let C=K;return C>=s.maxTextures&&Ze("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),K+=1,C}function Q(C){let v=[];return v.push(C.wrapS),v.push(C.wrapT),v.push(C.wrapR||0),v.push(C.magFilter),v.push(C.minFilter),v.push(C.anisotropy),v.push(C.internalFormat),v.push(C.format),v.push(C.type),v.push(C.generateMipmaps),v.push(C.mipmapsAutoUpdate),v.push(C.premultiplyAlpha),v.push(C.flipY),v.push(C.unpackAlignment),v.push(C.colorSpace),v.join()}function me(C,v){let X=n.get(C);if(C.isVideoTexture&&Ut(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&X.__version!==C.version){let he=C.image;if(he===null)Ze("WebGLRenderer: Texture marked for update but no image data found.");else if(he.complete===!1)Ze("WebGLRenderer: Texture marked for update but image is incomplete");else{kt(X,C,v);return}}else C.isExternalTexture&&(X.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,X.__webglTexture,i.TEXTURE0+v)}function ye(C,v){let X=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&X.__version!==C.version){kt(X,C,v);return}else C.isExternalTexture&&(X.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,X.__webglTexture,i.TEXTURE0+v)}function Ce(C,v){let X=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&X.__version!==C.version){kt(X,C,v);return}t.bindTexture(i.TEXTURE_3D,X.__webglTexture,i.TEXTURE0+v)}function be(C,v){let X=n.get(C);if(C.version>0&&X.__version!==C.version){on(X,C,v);return}t.bindTexture(i.TEXTURE_CUBE_MAP,X.__webglTexture,i.TEXTURE0+v)}let Xe={[Il]:i.REPEAT,[Yi]:i.CLAMP_TO_EDGE,[Ll]:i.MIRRORED_REPEAT},st={[An]:i.NEAREST,[Zm]:i.NEAREST_MIPMAP_NEAREST,[fa]:i.NEAREST_MIPMAP_LINEAR,[Wn]:i.LINEAR,[dc]:i.LINEAR_MIPMAP_NEAREST,[ps]:i.LINEAR_MIPMAP_LINEAR},He={[jm]:i.NEVER,[rd]:i.ALWAYS,[Qm]:i.LESS,[id]:i.LEQUAL,[eg]:i.EQUAL,[sd]:i.GEQUAL,[tg]:i.GREATER,[ng]:i.NOTEQUAL};function dt(C,v){if(v.type===vi&&e.has("OES_texture_float_linear")===!1&&(v.magFilter===Wn||v.magFilter===dc||v.magFilter===fa||v.magFilter===ps||v.minFilter===Wn||v.minFilter===dc||v.minFilter===fa||v.minFilter===ps)&&Ze("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Xe[v.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Xe[v.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Xe[v.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,st[v.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,st[v.minFilter]),v.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,He[v.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(v.magFilter===An||v.minFilter!==fa&&v.minFilter!==ps||v.type===vi&&e.has("OES_texture_float_linear")===!1)return;if(v.anisotropy>1||n.get(v).__currentAnisotropy){let X=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,X.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(v.anisotropy,s.getMaxAnisotropy())),n.get(v).__currentAnisotropy=v.anisotropy}}}function lt(C,v){let X=!1;C.__webglInit===void 0&&(C.__webglInit=!0,v.addEventListener("dispose",L),z(v));let he=v.source,oe=f.get(he);oe===void 0&&(oe={},f.set(he,oe));let _e=Q(v);if(_e!==C.__cacheKey){oe[_e]===void 0&&(oe[_e]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,X=!0),oe[_e].usedTimes++;let ve=oe[C.__cacheKey];ve!==void 0&&(oe[C.__cacheKey].usedTimes--,ve.usedTimes===0&&G(v)),C.__cacheKey=_e,C.__webglTexture=oe[_e].texture}return X}function nt(C,v,X){return Math.floor(Math.floor(C/X)/v)}function qt(C,v,X,he){let _e=C.updateRanges;if(_e.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,v.width,v.height,X,he,v.data);else{_e.sort((U,re)=>U.start-re.start);let ve=0;for(let U=1;U<_e.length;U++){let re=_e[ve],ne=_e[U],Ee=re.start+re.count,ge=nt(ne.start,v.width,4),Me=nt(re.start,v.width,4);ne.start<=Ee+1&&ge===Me&&nt(ne.start+ne.count-1,v.width,4)===ge?re.count=Math.max(re.count,ne.start+ne.count-re.start):(++ve,_e[ve]=ne)}_e.length=ve+1;let te=t.getParameter(i.UNPACK_ROW_LENGTH),ie=t.getParameter(i.UNPACK_SKIP_PIXELS),pe=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,v.width);for(let U=0,re=_e.length;U<re;U++){let ne=_e[U],Ee=Math.floor(ne.start/4),ge=Math.ceil(ne.count/4),Me=Ee%v.width,We=Math.floor(Ee/v.width),Je=ge,le=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,Me),t.pixelStorei(i.UNPACK_SKIP_ROWS,We),t.texSubImage2D(i.TEXTURE_2D,0,Me,We,Je,le,X,he,v.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,te),t.pixelStorei(i.UNPACK_SKIP_PIXELS,ie),t.pixelStorei(i.UNPACK_SKIP_ROWS,pe)}}function kt(C,v,X){let he=i.TEXTURE_2D;(v.isDataArrayTexture||v.isCompressedArrayTexture)&&(he=i.TEXTURE_2D_ARRAY),v.isData3DTexture&&(he=i.TEXTURE_3D);let oe=lt(C,v),_e=v.source;t.bindTexture(he,C.__webglTexture,i.TEXTURE0+X);let ve=n.get(_e);if(_e.version!==ve.__version||oe===!0){if(t.activeTexture(i.TEXTURE0+X),(typeof ImageBitmap<"u"&&v.image instanceof ImageBitmap)===!1){let le=xt.getPrimaries(xt.workingColorSpace),Be=v.colorSpace===gs?null:xt.getPrimaries(v.colorSpace),je=v.colorSpace===gs||le===Be?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,je)}t.pixelStorei(i.UNPACK_ALIGNMENT,v.unpackAlignment);let ie=S(v.image,!1,s.maxTextureSize);ie=Ve(v,ie);let pe=r.convert(v.format,v.colorSpace),U=r.convert(v.type),re=T(v.internalFormat,pe,U,v.normalized,v.colorSpace,v.isVideoTexture);dt(he,v);let ne,Ee=v.mipmaps,ge=v.isVideoTexture!==!0,Me=ve.__version===void 0||oe===!0,We=_e.dataReady,Je=E(v,ie);if(v.isDepthTexture)re=x(v.format===ms,v.type),Me&&(ge?t.texStorage2D(i.TEXTURE_2D,1,re,ie.width,ie.height):t.texImage2D(i.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,U,null));else if(v.isDataTexture)if(Ee.length>0){ge&&Me&&t.texStorage2D(i.TEXTURE_2D,Je,re,Ee[0].width,Ee[0].height);for(let le=0,Be=Ee.length;le<Be;le++)ne=Ee[le],ge?We&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,U,ne.data):t.texImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,U,ne.data);v.generateMipmaps=!1}else ge?(Me&&t.texStorage2D(i.TEXTURE_2D,Je,re,ie.width,ie.height),We&&qt(v,ie,pe,U)):t.texImage2D(i.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,U,ie.data);else if(v.isCompressedTexture)if(v.isCompressedArrayTexture){ge&&Me&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Je,re,Ee[0].width,Ee[0].height,ie.depth);for(let le=0,Be=Ee.length;le<Be;le++)if(ne=Ee[le],v.format!==Fi)if(pe!==null)if(ge){if(We)if(v.layerUpdates.size>0){let je=gd(ne.width,ne.height,v.format,v.type);for(let Re of v.layerUpdates){let at=ne.data.subarray(Re*je/ne.data.BYTES_PER_ELEMENT,(Re+1)*je/ne.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,Re,ne.width,ne.height,1,pe,at)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,ne.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,ne.data,0,0);else Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ge?We&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,U,ne.data):t.texImage3D(i.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,pe,U,ne.data);v.layerUpdates.size>0&&v.clearLayerUpdates()}else{ge&&Me&&t.texStorage2D(i.TEXTURE_2D,Je,re,Ee[0].width,Ee[0].height);for(let le=0,Be=Ee.length;le<Be;le++)ne=Ee[le],v.format!==Fi?pe!==null?ge?We&&t.compressedTexSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,ne.data):t.compressedTexImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,ne.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ge?We&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,U,ne.data):t.texImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,U,ne.data)}else if(v.isDataArrayTexture)if(ge){if(Me&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Je,re,ie.width,ie.height,ie.depth),We)if(v.layerUpdates.size>0){let le=gd(ie.width,ie.height,v.format,v.type);for(let Be of v.layerUpdates){let je=ie.data.subarray(Be*le/ie.data.BYTES_PER_ELEMENT,(Be+1)*le/ie.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Be,ie.width,ie.height,1,pe,U,je)}v.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,ie.width,ie.height,ie.depth,pe,U,ie.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,re,ie.width,ie.height,ie.depth,0,pe,U,ie.data);else if(v.isData3DTexture)ge?(Me&&t.texStorage3D(i.TEXTURE_3D,Je,re,ie.width,ie.height,ie.depth),We&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,ie.width,ie.height,ie.depth,pe,U,ie.data)):t.texImage3D(i.TEXTURE_3D,0,re,ie.width,ie.height,ie.depth,0,pe,U,ie.data);else if(v.isFramebufferTexture){if(Me)if(ge)t.texStorage2D(i.TEXTURE_2D,Je,re,ie.width,ie.height);else{let le=ie.width,Be=ie.height;for(let je=0;je<Je;je++)t.texImage2D(i.TEXTURE_2D,je,re,le,Be,0,pe,U,null),le>>=1,Be>>=1}}else if(v.isHTMLTexture){if("texElementImage2D"in i){let le=i.canvas;if(le.hasAttribute("layoutsubtree")||le.setAttribute("layoutsubtree","true"),ie.parentNode!==le){le.appendChild(ie),d.add(v),le.onpaint=Be=>{let je=Be.changedElements;for(let Re of d)je.includes(Re.image)&&(Re.needsUpdate=!0)},le.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,ie);else{let je=i.RGBA,Re=i.RGBA,at=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,je,Re,at,ie)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(Ee.length>0){if(ge&&Me){let le=Ye(Ee[0]);t.texStorage2D(i.TEXTURE_2D,Je,re,le.width,le.height)}for(let le=0,Be=Ee.length;le<Be;le++)ne=Ee[le],ge?We&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,pe,U,ne):t.texImage2D(i.TEXTURE_2D,le,re,pe,U,ne);v.generateMipmaps=!1}else if(ge){if(Me){let le=Ye(ie);t.texStorage2D(i.TEXTURE_2D,Je,re,le.width,le.height)}We&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,pe,U,ie)}else t.texImage2D(i.TEXTURE_2D,0,re,pe,U,ie);A(v)&&v.mipmapsAutoUpdate===!0&&M(he),ve.__version=_e.version,v.onUpdate&&v.onUpdate(v)}C.__version=v.version}function on(C,v,X){if(v.image.length!==6)return;let he=lt(C,v),oe=v.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+X);let _e=n.get(oe);if(oe.version!==_e.__version||he===!0){t.activeTexture(i.TEXTURE0+X);let ve=xt.getPrimaries(xt.workingColorSpace),te=v.colorSpace===gs?null:xt.getPrimaries(v.colorSpace),ie=v.colorSpace===gs||ve===te?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,v.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ie);let pe=v.isCompressedTexture||v.image[0].isCompressedTexture,U=v.image[0]&&v.image[0].isDataTexture,re=[];for(let Re=0;Re<6;Re++)!pe&&!U?re[Re]=S(v.image[Re],!0,s.maxCubemapSize):re[Re]=U?v.image[Re].image:v.image[Re],re[Re]=Ve(v,re[Re]);let ne=re[0],Ee=r.convert(v.format,v.colorSpace),ge=r.convert(v.type),Me=T(v.internalFormat,Ee,ge,v.normalized,v.colorSpace),We=v.isVideoTexture!==!0,Je=_e.__version===void 0||he===!0,le=oe.dataReady,Be=E(v,ne);dt(i.TEXTURE_CUBE_MAP,v);let je;if(v.isDepthTexture){if(Me=x(v.format===ms,v.type),Je)if(We)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,Me,ne.width,ne.height);else for(let Re=0;Re<6;Re++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,ne.width,ne.height,0,Ee,ge,null)}else if(pe){We&&Je&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Be,Me,ne.width,ne.height);for(let Re=0;Re<6;Re++){je=re[Re].mipmaps;for(let at=0;at<je.length;at++){let zt=je[at];v.format!==Fi?Ee!==null?We?le&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at,0,0,zt.width,zt.height,Ee,zt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at,Me,zt.width,zt.height,0,zt.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):We?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at,0,0,zt.width,zt.height,Ee,ge,zt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at,Me,zt.width,zt.height,0,Ee,ge,zt.data)}}}else{if(je=v.mipmaps,We&&Je){je.length>0&&Be++;let Re=Ye(re[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Be,Me,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(U){We?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,re[Re].width,re[Re].height,Ee,ge,re[Re].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,re[Re].width,re[Re].height,0,Ee,ge,re[Re].data);for(let at=0;at<je.length;at++){let On=je[at].image[Re].image;We?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at+1,0,0,On.width,On.height,Ee,ge,On.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at+1,Me,On.width,On.height,0,Ee,ge,On.data)}}else{We?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,Ee,ge,re[Re]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,Ee,ge,re[Re]);for(let at=0;at<je.length;at++){let zt=je[at];We?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at+1,0,0,Ee,ge,zt.image[Re]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at+1,Me,Ee,ge,zt.image[Re])}}}A(v)&&v.mipmapsAutoUpdate===!0&&M(i.TEXTURE_CUBE_MAP),_e.__version=oe.version,v.onUpdate&&v.onUpdate(v)}C.__version=v.version}function Dt(C,v,X,he,oe,_e){let ve=r.convert(X.format,X.colorSpace),te=r.convert(X.type),ie=T(X.internalFormat,ve,te,X.normalized,X.colorSpace),pe=n.get(v),U=n.get(X);if(U.__renderTarget=v,!pe.__hasExternalTextures){let re=Math.max(1,v.width>>_e),ne=Math.max(1,v.height>>_e);oe===i.TEXTURE_3D||oe===i.TEXTURE_2D_ARRAY?t.texImage3D(oe,_e,ie,re,ne,v.depth,0,ve,te,null):t.texImage2D(oe,_e,ie,re,ne,0,ve,te,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),we(v)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,he,oe,U.__webglTexture,0,rt(v)):(oe===i.TEXTURE_2D||oe>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&oe<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,he,oe,U.__webglTexture,_e),t.bindFramebuffer(i.FRAMEBUFFER,null)}function Sn(C,v,X){if(i.bindRenderbuffer(i.RENDERBUFFER,C),v.depthBuffer){let he=v.depthTexture,oe=he&&he.isDepthTexture?he.type:null,_e=x(v.stencilBuffer,oe),ve=v.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;we(v)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,rt(v),_e,v.width,v.height):X?i.renderbufferStorageMultisample(i.RENDERBUFFER,rt(v),_e,v.width,v.height):i.renderbufferStorage(i.RENDERBUFFER,_e,v.width,v.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ve,i.RENDERBUFFER,C)}else{let he=v.textures;for(let oe=0;oe<he.length;oe++){let _e=he[oe],ve=r.convert(_e.format,_e.colorSpace),te=r.convert(_e.type),ie=T(_e.internalFormat,ve,te,_e.normalized,_e.colorSpace);we(v)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,rt(v),ie,v.width,v.height):X?i.renderbufferStorageMultisample(i.RENDERBUFFER,rt(v),ie,v.width,v.height):i.renderbufferStorage(i.RENDERBUFFER,ie,v.width,v.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function vt(C,v,X){let he=v.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(v.depthTexture&&v.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let oe=n.get(v.depthTexture);oe.__renderTarget=v;let _e=he?v.depthTexture.image[0]:v.depthTexture.image;(!oe.__webglTexture||_e.width!==v.width||_e.height!==v.height)&&(_e.width=v.width,_e.height=v.height,v.depthTexture.needsUpdate=!0),he?be(v.depthTexture,0):me(v.depthTexture,0);let ve=oe.__webglTexture,te=rt(v),ie=he?i.TEXTURE_CUBE_MAP_POSITIVE_X+X:i.TEXTURE_2D,pe=v.depthTexture.format===ms?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(v.depthTexture.format===us)we(v)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pe,ie,ve,0,te):i.framebufferTexture2D(i.FRAMEBUFFER,pe,ie,ve,0);else if(v.depthTexture.format===ms)we(v)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pe,ie,ve,0,te):i.framebufferTexture2D(i.FRAMEBUFFER,pe,ie,ve,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function pn(C){let v=n.get(C),X=C.isWebGLCubeRenderTarget===!0;if(v.__boundDepthTexture!==C.depthTexture){let he=C.depthTexture;if(v.__depthDisposeCallback&&v.__depthDisposeCallback(),he){let oe=()=>{delete v.__boundDepthTexture,delete v.__depthDisposeCallback,he.removeEventListener("dispose",oe)};he.addEventListener("dispose",oe),v.__depthDisposeCallback=oe}v.__boundDepthTexture=he}if(C.depthTexture&&!v.__autoAllocateDepthBuffer)if(X)for(let he=0;he<6;he++)vt(v.__webglFramebuffer[he],C,he);else C.texture.mipmaps.length>0?vt(v.__webglFramebuffer[0],C,0):vt(v.__webglFramebuffer,C,0);else if(X){v.__webglDepthbuffer=[];for(let he=0;he<6;he++)if(t.bindFramebuffer(i.FRAMEBUFFER,v.__webglFramebuffer[he]),v.__webglDepthbuffer[he]===void 0)v.__webglDepthbuffer[he]=i.createRenderbuffer(),Sn(v.__webglDepthbuffer[he],C,!1);else{let oe=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,_e=v.__webglDepthbuffer[he];i.bindRenderbuffer(i.RENDERBUFFER,_e),i.framebufferRenderbuffer(i.FRAMEBUFFER,oe,i.RENDERBUFFER,_e)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,v.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,v.__webglFramebuffer),v.__webglDepthbuffer===void 0)v.__webglDepthbuffer=i.createRenderbuffer(),Sn(v.__webglDepthbuffer,C,!1);else{let oe=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,_e=v.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,_e),i.framebufferRenderbuffer(i.FRAMEBUFFER,oe,i.RENDERBUFFER,_e)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Jt(C,v,X){let he=n.get(C);v!==void 0&&Dt(he.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),X!==void 0&&pn(C)}function an(C){let v=C.texture,X=n.get(C),he=n.get(v);C.addEventListener("dispose",H),z(C);let oe=C.textures,_e=C.isWebGLCubeRenderTarget===!0,ve=oe.length>1;if(ve||(he.__webglTexture===void 0&&(he.__webglTexture=i.createTexture()),he.__version=v.version,o.memory.textures++),_e){X.__webglFramebuffer=[];for(let te=0;te<6;te++)if(v.mipmaps.length>0){X.__webglFramebuffer[te]=[];for(let ie=0;ie<v.mipmaps.length;ie++)X.__webglFramebuffer[te][ie]=i.createFramebuffer()}else X.__webglFramebuffer[te]=i.createFramebuffer()}else{if(v.mipmaps.length>0){X.__webglFramebuffer=[];for(let te=0;te<v.mipmaps.length;te++)X.__webglFramebuffer[te]=i.createFramebuffer()}else X.__webglFramebuffer=i.createFramebuffer();if(ve)for(let te=0,ie=oe.length;te<ie;te++){let pe=n.get(oe[te]);pe.__webglTexture===void 0&&(pe.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&we(C)===!1){X.__webglMultisampledFramebuffer=i.createFramebuffer(),X.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,X.__webglMultisampledFramebuffer);for(let te=0;te<oe.length;te++){let ie=oe[te];X.__webglColorRenderbuffer[te]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,X.__webglColorRenderbuffer[te]);let pe=r.convert(ie.format,ie.colorSpace),U=r.convert(ie.type),re=T(ie.internalFormat,pe,U,ie.normalized,ie.colorSpace,C.isXRRenderTarget===!0),ne=rt(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,ne,re,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+te,i.RENDERBUFFER,X.__webglColorRenderbuffer[te])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(X.__webglDepthRenderbuffer=i.createRenderbuffer(),Sn(X.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(_e){t.bindTexture(i.TEXTURE_CUBE_MAP,he.__webglTexture),dt(i.TEXTURE_CUBE_MAP,v);for(let te=0;te<6;te++)if(v.mipmaps.length>0)for(let ie=0;ie<v.mipmaps.length;ie++)Dt(X.__webglFramebuffer[te][ie],C,v,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+te,ie);else Dt(X.__webglFramebuffer[te],C,v,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+te,0);A(v)?M(i.TEXTURE_CUBE_MAP):v.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}else if(ve){for(let te=0,ie=oe.length;te<ie;te++){let pe=oe[te],U=n.get(pe),re=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(re=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(re,U.__webglTexture),dt(re,pe),Dt(X.__webglFramebuffer,C,pe,i.COLOR_ATTACHMENT0+te,re,0),A(pe)&&M(re)}t.unbindTexture()}else{let te=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(te=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(te,he.__webglTexture),dt(te,v),v.mipmaps.length>0)for(let ie=0;ie<v.mipmaps.length;ie++)Dt(X.__webglFramebuffer[ie],C,v,i.COLOR_ATTACHMENT0,te,ie);else Dt(X.__webglFramebuffer,C,v,i.COLOR_ATTACHMENT0,te,0);A(v)?M(te):v.mipmaps.length>0&&i.texParameteri(te,i.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&pn(C)}function F(C){let v=C.textures;for(let X=0,he=v.length;X<he;X++){let oe=v[X];if(A(oe)&&oe.mipmapsAutoUpdate===!0){let _e=P(C),ve=n.get(oe).__webglTexture;t.bindTexture(_e,ve),M(_e),t.unbindTexture()}}}let Pe=[];function $e(C){if(C.samples>0){if(we(C)===!1){let v=C.textures,X=C.width,he=C.height,oe=i.COLOR_BUFFER_BIT,_e=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ve=n.get(C),te=v.length>1;if(te)for(let pe=0;pe<v.length;pe++)t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ve.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglFramebuffer);for(let pe=0;pe<v.length;pe++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(oe|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(oe|=i.STENCIL_BUFFER_BIT)),te){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ve.__webglColorRenderbuffer[pe]);let U=n.get(v[pe]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,U,0)}i.blitFramebuffer(0,0,X,he,0,0,X,he,oe,i.NEAREST),l===!0&&(Pe.length=0,Pe.push(i.COLOR_ATTACHMENT0+pe),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&Pe.push(_e),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Pe))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),te)for(let pe=0;pe<v.length;pe++){t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,ve.__webglColorRenderbuffer[pe]);let U=n.get(v[pe]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,U,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let v=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[v])}}}function rt(C){return Math.min(s.maxSamples,C.samples)}function we(C){let v=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&v.__useRenderToTexture!==!1}function Ut(C){let v=o.render.frame;h.get(C)!==v&&(h.set(C,v),C.update())}function Ve(C,v){let X=C.colorSpace,he=C.format,oe=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||X!==Ho&&X!==gs&&(xt.getTransfer(X)===At?(he!==Fi||oe!==ui)&&Ze("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):et("WebGLTextures: Unsupported texture color space:",X)),v}function Ye(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=ue,this.resetTextureUnits=j,this.getTextureUnits=se,this.setTextureUnits=de,this.setTexture2D=me,this.setTexture2DArray=ye,this.setTexture3D=Ce,this.setTextureCube=be,this.rebindTextures=Jt,this.setupRenderTarget=an,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=$e,this.setupDepthRenderbuffer=pn,this.setupFrameBufferTexture=Dt,this.useMultisampledRTT=we,this.dispose=V}function rw(i,e){function t(n,s=gs){let r,o=xt.getTransfer(s);if(n===ui)return i.UNSIGNED_BYTE;if(n===pc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===mc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===ju)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Qu)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===Ku)return i.BYTE;if(n===Ju)return i.SHORT;if(n===ao)return i.UNSIGNED_SHORT;if(n===fc)return i.INT;if(n===Ni)return i.UNSIGNED_INT;if(n===vi)return i.FLOAT;if(n===Ui)return i.HALF_FLOAT;if(n===ed)return i.ALPHA;if(n===td)return i.RGB;if(n===Fi)return i.RGBA;if(n===us)return i.DEPTH_COMPONENT;if(n===ms)return i.DEPTH_STENCIL;if(n===gc)return i.RED;if(n===_c)return i.RED_INTEGER;if(n===Vs)return i.RG;if(n===xc)return i.RG_INTEGER;if(n===yc)return i.RGBA_INTEGER;if(n===pa||n===ma||n===ga||n===_a)if(o===At)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===pa)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ma)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===ga)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===_a)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===pa)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ma)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===ga)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===_a)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===vc||n===Sc||n===Mc||n===bc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===vc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Sc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Mc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===bc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===wc||n===Ec||n===Tc||n===Ac||n===Cc||n===xa||n===Rc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===wc||n===Ec)return o===At?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Tc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Ac)return r.COMPRESSED_R11_EAC;if(n===Cc)return r.COMPRESSED_SIGNED_R11_EAC;if(n===xa)return r.COMPRESSED_RG11_EAC;if(n===Rc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Pc||n===Ic||n===Lc||n===Dc||n===Nc||n===Uc||n===Fc||n===Oc||n===Bc||n===kc||n===zc||n===Gc||n===Vc||n===Hc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Pc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Ic)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Lc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Dc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Nc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Uc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Fc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Oc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Bc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===kc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===zc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Gc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Vc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Hc)return o===At?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Wc||n===Xc||n===qc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Wc)return o===At?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Xc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===qc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Yc||n===Zc||n===ya||n===$c)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Yc)return r.COMPRESSED_RED_RGTC1_EXT;if(n===Zc)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===ya)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===$c)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===lr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var ow=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,aw=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Ed=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new ia(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Un({vertexShader:ow,fragmentShader:aw,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Nn(new oa(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Td=class extends Di{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,d=null,u=null,f=null,g=null,y=typeof XRWebGLBinding<"u",p=new Ed,m={},S=t.getContextAttributes(),A=null,M=null,P=[],T=[],x=new Ge,E=null,z=null,N=new Hn;N.viewport=new Kt;let L=new Hn;L.viewport=new Kt;let H=[N,L],W=new cc,D=null,V=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Q){let me=P[Q];return me===void 0&&(me=new jr,P[Q]=me),me.getTargetRaySpace()},this.getControllerGrip=function(Q){let me=P[Q];return me===void 0&&(me=new jr,P[Q]=me),me.getGripSpace()},this.getHand=function(Q){let me=P[Q];return me===void 0&&(me=new jr,P[Q]=me),me.getHandSpace()};function $(Q){let me=T.indexOf(Q.inputSource);if(me===-1)return;let ye=P[me];ye!==void 0&&(ye.update(Q.inputSource,Q.frame,c||o),ye.dispatchEvent({type:Q.type,data:Q.inputSource}))}function G(){s.removeEventListener("select",$),s.removeEventListener("selectstart",$),s.removeEventListener("selectend",$),s.removeEventListener("squeeze",$),s.removeEventListener("squeezestart",$),s.removeEventListener("squeezeend",$),s.removeEventListener("end",G),s.removeEventListener("inputsourceschange",ce);for(let Q=0;Q<P.length;Q++){let me=T[Q];me!==null&&(T[Q]=null,P[Q].disconnect(me))}D=null,V=null,p.reset();for(let Q in m)delete m[Q];if(e.setRenderTarget(A),f=null,u=null,d=null,s=null,M=null,ue.stop(),n.isPresenting=!1,e.setPixelRatio(E),e.setSize(x.width,x.height,!1),z!==null){let Q=z.camera;Q.fov=z.fov,Q.zoom=z.zoom,Q.updateProjectionMatrix(),z=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Q){r=Q,n.isPresenting===!0&&Ze("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Q){a=Q,n.isPresenting===!0&&Ze("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Q){c=Q},this.getBaseLayer=function(){return u!==null?u:f},this.getBinding=function(){return d===null&&y&&(d=new XRWebGLBinding(s,t)),d},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(Q){if(s=Q,s!==null){if(A=e.getRenderTarget(),s.addEventListener("select",$),s.addEventListener("selectstart",$),s.addEventListener("selectend",$),s.addEventListener("squeeze",$),s.addEventListener("squeezestart",$),s.addEventListener("squeezeend",$),s.addEventListener("end",G),s.addEventListener("inputsourceschange",ce),S.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(x),y&&"createProjectionLayer"in XRWebGLBinding.prototype){let ye=null,Ce=null,be=null;S.depth&&(be=S.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ye=S.stencil?ms:us,Ce=S.stencil?lr:Ni);let Xe={colorFormat:t.RGBA8,depthFormat:be,scaleFactor:r};d=this.getBinding(),u=d.createProjectionLayer(Xe),s.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),M=new li(u.textureWidth,u.textureHeight,{format:Fi,type:ui,depthTexture:new fs(u.textureWidth,u.textureHeight,Ce,void 0,void 0,void 0,void 0,void 0,void 0,ye),stencilBuffer:S.stencil,colorSpace:e.outputColorSpace,samples:S.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{let ye={antialias:S.antialias,alpha:!0,depth:S.depth,stencil:S.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,ye),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),M=new li(f.framebufferWidth,f.framebufferHeight,{format:Fi,type:ui,colorSpace:e.outputColorSpace,stencilBuffer:S.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ue.setContext(s),ue.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function ce(Q){for(let me=0;me<Q.removed.length;me++){let ye=Q.removed[me],Ce=T.indexOf(ye);Ce>=0&&(T[Ce]=null,P[Ce].disconnect(ye))}for(let me=0;me<Q.added.length;me++){let ye=Q.added[me],Ce=T.indexOf(ye);if(Ce===-1){for(let Xe=0;Xe<P.length;Xe++)if(Xe>=T.length){T.push(ye),Ce=Xe;break}else if(T[Xe]===null){T[Xe]=ye,Ce=Xe;break}if(Ce===-1)break}let be=P[Ce];be&&be.connect(ye)}}function K(Q,me){me===null?Q.matrixWorld.copy(Q.matrix):Q.matrixWorld.multiplyMatrices(me.matrixWorld,Q.matrix),Q.matrixWorldInverse.copy(Q.matrixWorld).invert()}this.updateCamera=function(Q){if(s===null)return;let me=Q.near,ye=Q.far;p.texture!==null&&(p.depthNear>0&&(me=p.depthNear),p.depthFar>0&&(ye=p.depthFar)),W.near=L.near=N.near=me,W.far=L.far=N.far=ye,(D!==W.near||V!==W.far)&&(s.updateRenderState({depthNear:W.near,depthFar:W.far}),D=W.near,V=W.far),W.layers.mask=Q.layers.mask|6,N.layers.mask=W.layers.mask&-5,L.layers.mask=W.layers.mask&-3;let Ce=Q.parent,be=W.cameras;K(W,Ce);for(let Xe=0;Xe<be.length;Xe++)K(be[Xe],Ce);W.projectionMatrix.copy(N.projectionMatrix),W.projectionMatrixInverse.copy(N.projectionMatrixInverse),z===null&&Q.isPerspectiveCamera&&(z={camera:Q,fov:Q.fov,zoom:Q.zoom}),j(Q,W,Ce)};function j(Q,me,ye){ye===null?Q.matrix.copy(me.matrixWorld):(Q.matrix.copy(ye.matrixWorld),Q.matrix.invert(),Q.matrix.multiply(me.matrixWorld)),Q.matrix.decompose(Q.position,Q.quaternion,Q.scale),Q.updateMatrixWorld(!0),Q.projectionMatrix.copy(me.projectionMatrix),Q.projectionMatrixInverse.copy(me.projectionMatrixInverse),Q.isPerspectiveCamera&&(Q.fov=Kr*2*Math.atan(1/Q.projectionMatrix.elements[5]),Q.zoom=1)}this.getCamera=function(){return W},this.getFoveation=function(){if(!(u===null&&f===null))return l},this.setFoveation=function(Q){l=Q,u!==null&&(u.fixedFoveation=Q),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Q)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(W)},this.getCameraTexture=function(Q){return m[Q]};let se=null;function de(Q,me){if(h=me.getViewerPose(c||o),g=me,h!==null){let ye=h.views;f!==null&&(e.setRenderTargetFramebuffer(M,f.framebuffer),e.setRenderTarget(M));let Ce=!1;ye.length!==W.cameras.length&&(W.cameras.length=0,Ce=!0);for(let He=0;He<ye.length;He++){let dt=ye[He],lt=null;if(f!==null)lt=f.getViewport(dt);else{let qt=d.getViewSubImage(u,dt);lt=qt.viewport,He===0&&(e.setRenderTargetTextures(M,qt.colorTexture,qt.depthStencilTexture),e.setRenderTarget(M))}let nt=H[He];nt===void 0&&(nt=new Hn,nt.layers.enable(He),nt.viewport=new Kt,H[He]=nt),nt.matrix.fromArray(dt.transform.matrix),nt.matrix.decompose(nt.position,nt.quaternion,nt.scale),nt.projectionMatrix.fromArray(dt.projectionMatrix),nt.projectionMatrixInverse.copy(nt.projectionMatrix).invert(),nt.viewport.set(lt.x,lt.y,lt.width,lt.height),He===0&&(W.matrix.copy(nt.matrix),W.matrix.decompose(W.position,W.quaternion,W.scale)),Ce===!0&&W.cameras.push(nt)}let be=s.enabledFeatures;if(be&&be.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&y){d=n.getBinding();let He=d.getDepthInformation(ye[0]);He&&He.isValid&&He.texture&&p.init(He,s.renderState)}if(be&&be.includes("camera-access")&&y){e.state.unbindTexture(),d=n.getBinding();for(let He=0;He<ye.length;He++){let dt=ye[He].camera;if(dt){let lt=m[dt];lt||(lt=new ia,m[dt]=lt);let nt=d.getCameraImage(dt);lt.sourceTexture=nt}}}}for(let ye=0;ye<P.length;ye++){let Ce=T[ye],be=P[ye];Ce!==null&&be!==void 0&&be.update(Ce,me,c||o)}se&&se(Q,me),me.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:me}),g=null}let ue=new Ug;ue.setAnimationLoop(de),this.setAnimationLoop=function(Q){se=Q},this.dispose=function(){}}},lw=new Lt,Xg=new tt;Xg.set(-1,0,0,0,1,0,0,0,1);function cw(i,e){function t(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function n(p,m){m.color.getRGB(p.fogColor.value,fd(i)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function s(p,m,S,A,M){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(p,m):m.isMeshLambertMaterial?(r(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(p,m),d(p,m)):m.isMeshPhongMaterial?(r(p,m),h(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(p,m),u(p,m),m.isMeshPhysicalMaterial&&f(p,m,M)):m.isMeshMatcapMaterial?(r(p,m),g(p,m)):m.isMeshDepthMaterial?r(p,m):m.isMeshDistanceMaterial?(r(p,m),y(p,m)):m.isMeshNormalMaterial?r(p,m):m.isLineBasicMaterial?(o(p,m),m.isLineDashedMaterial&&a(p,m)):m.isPointsMaterial?l(p,m,S,A):m.isSpriteMaterial?c(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,t(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===qn&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,t(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===qn&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,t(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,t(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);let S=e.get(m),A=S.envMap,M=S.envMapRotation;A&&(p.envMap.value=A,p.envMapRotation.value.setFromMatrix4(lw.makeRotationFromEuler(M)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(Xg),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,p.aoMapTransform))}function o(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform))}function a(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function l(p,m,S,A){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*S,p.scale.value=A*.5,m.map&&(p.map.value=m.map,t(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function c(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function h(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function d(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function u(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function f(p,m,S){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===qn&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=S.texture,p.transmissionSamplerSize.value.set(S.width,S.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function y(p,m){let S=e.get(m).light;p.referencePosition.value.setFromMatrixPosition(S.matrixWorld),p.nearDistance.value=S.shadow.camera.near,p.farDistance.value=S.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function hw(i,e,t,n){let s={},r={};function o(S,A){let M=A.program;n.uniformBlockBinding(S,M,s[S.id])}function a(S,A){let M=s[S.id];M===void 0&&(g(S),M=l(S),s[S.id]=M,S.addEventListener("dispose",p));let P=A.program;n.updateUBOMapping(S,P);let T=e.render.frame;r[S.id]!==T&&(c(S),r[S.id]=T)}function l(S){let A=i.createBuffer(),M=S.__size,P=S.usage;return i.bindBuffer(i.UNIFORM_BUFFER,A),i.bufferData(i.UNIFORM_BUFFER,M,P),i.bindBuffer(i.UNIFORM_BUFFER,null),A}function c(S){let A=s[S.id],M=S.uniforms,P=S.__cache;i.bindBuffer(i.UNIFORM_BUFFER,A);for(let T=0,x=M.length;T<x;T++){let E=M[T];if(Array.isArray(E))for(let z=0,N=E.length;z<N;z++)h(E[z],T,z,P);else h(E,T,0,P)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(S,A,M,P){if(u(S,A,M,P)===!0){let T=S.__offset,x=S.value;if(Array.isArray(x)){let E=0;for(let z=0;z<x.length;z++){let N=x[z],L=y(N,!0);d(N,S.__data,E),E+=L.storage/Float32Array.BYTES_PER_ELEMENT}}else d(x,S.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,T,S.__data)}}function d(S,A,M){typeof S=="number"||typeof S=="boolean"?A[M]=S:S.isMatrix3?(A[M]=S.elements[0],A[M+1]=S.elements[1],A[M+2]=S.elements[2],A[M+3]=0,A[M+4]=S.elements[3],A[M+5]=S.elements[4],A[M+6]=S.elements[5],A[M+7]=0,A[M+8]=S.elements[6],A[M+9]=S.elements[7],A[M+10]=S.elements[8],A[M+11]=0):ArrayBuffer.isView(S)?A.set(S.subarray(0,A.length-M),M):S.toArray(A,M)}function u(S,A,M,P){let T=S.value,x=A+"_"+M;if(Array.isArray(T)){P[x]===void 0&&(P[x]=[]);let E=P[x],z=!1;for(let N=0;N<T.length;N++)f(T[N],E,N)===!0&&(z=!0);return z}return f(T,P,x)}function f(S,A,M){if(A[M]===void 0)return typeof S=="number"||typeof S=="boolean"?A[M]=S:ArrayBuffer.isView(S)?A[M]=S.slice():A[M]=S.clone(),!0;{let P=A[M];if(typeof S=="number"||typeof S=="boolean"){if(P!==S)return A[M]=S,!0}else{if(ArrayBuffer.isView(S))return!0;if(P.equals(S)===!1)return P.copy(S),!0}}return!1}function g(S){let A=S.uniforms,M=0,P=16;for(let x=0,E=A.length;x<E;x++){let z=Array.isArray(A[x])?A[x]:[A[x]];for(let N=0,L=z.length;N<L;N++){let H=z[N],W=Array.isArray(H.value)?H.value:[H.value],D=Array.isArray(A[x])||Array.isArray(H.value),V=M;for(let G=0,ce=W.length;G<ce;G++){let K=W[G],j=y(K,D),se=M%P,de=se%j.boundary,ue=se+de;M+=de,ue!==0&&P-ue<j.storage&&(M+=P-ue),G===0&&(V=M),M+=j.storage}let $=H.type==="int"?Int32Array:H.type==="uint"?Uint32Array:Float32Array;H.__data=new $((M-V)/Float32Array.BYTES_PER_ELEMENT),H.__offset=V}}let T=M%P;return T>0&&(M+=P-T),S.__size=M,S.__cache={},this}function y(S,A){let M={boundary:0,storage:0};return typeof S=="number"||typeof S=="boolean"?(M.boundary=4,M.storage=4):S.isVector2?(M.boundary=8,M.storage=8):S.isVector3||S.isColor?(M.boundary=16,M.storage=12):S.isVector4?(M.boundary=16,M.storage=16):S.isMatrix3?(M.boundary=16,M.storage=48):S.isMatrix4?(M.boundary=16,M.storage=64):S.isTexture?Ze("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(S)?(M.boundary=16,M.storage=S.byteLength):Ze("WebGLRenderer: Unsupported uniform value type.",S),A===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function p(S){let A=S.target;A.removeEventListener("dispose",p),i.deleteBuffer(s[A.id]),delete s[A.id],delete r[A.id]}function m(){for(let S in s)i.deleteBuffer(s[S]);s={},r={}}return{bind:o,update:a,dispose:m}}var uw=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Ki=null;function dw(){return Ki===null&&(Ki=new jo(uw,16,16,Vs,Ui),Ki.name="DFG_LUT",Ki.minFilter=Wn,Ki.magFilter=Wn,Ki.wrapS=Yi,Ki.wrapT=Yi,Ki.generateMipmaps=!1,Ki.needsUpdate=!0),Ki}var Qc=class{constructor(e={}){let{canvas:t=sg(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:f=ui}=e;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let y=f,p=new Set([yc,xc,_c]),m=new Set([ui,Ni,ao,lr,pc,mc]),S=new Uint32Array(4),A=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},P=null,T=null,x=[],E=[],z=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=$i,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let N=this,L=!1,H=null,W=null,D=null,V=null;this._outputColorSpace=ri;let $=0,G=0,ce=null,K=-1,j=null,se=new Kt,de=new Kt,ue=null,Q=new ot(0),me=0,ye=t.width,Ce=t.height,be=1,Xe=null,st=null,He=new Kt(0,0,ye,Ce),dt=new Kt(0,0,ye,Ce),lt=!1,nt=new sr,qt=new Bl,kt=!1,on=!1,Dt=new Lt,Sn=new k,vt=new Kt,pn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Jt=!1;function an(){return ce===null?be:1}let F=n;function Pe(w,O){return t.getContext(w,O)}let $e,rt,we,Ut,Ve,Ye,C,v,X,he,oe,_e,ve,te,ie,pe,U,re,ne,Ee,ge,Me,We;try{let w={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Be,!1),t.addEventListener("webglcontextrestored",je,!1),t.addEventListener("webglcontextcreationerror",Re,!1),F===null){let O="webgl2";if(F=Pe(O,w),F===null)throw Pe(O)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Je()}catch(w){throw t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",je,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),et("WebGLRenderer: "+w.message),w}function Je(){$e=new bM(F),$e.init(),ge=new rw(F,$e),rt=new dM(F,$e,e,ge),we=new iw(F,$e),rt.reversedDepthBuffer&&u&&we.buffers.depth.setReversed(!0),W=F.createFramebuffer(),D=F.createFramebuffer(),V=F.createFramebuffer(),Ut=new TM(F),Ve=new Hb,Ye=new sw(F,$e,we,Ve,rt,ge,Ut),C=new MM(N),v=new Cy(F),Me=new hM(F,v),X=new wM(F,v,Ut,Me),he=new CM(F,X,v,Me,Ut),re=new AM(F,rt,Ye),ie=new fM(Ve),oe=new Vb(N,C,$e,rt,Me,ie),_e=new cw(N,Ve),ve=new Xb,te=new Jb($e),U=new cM(N,C,we,he,g,l),pe=new nw(N,he,rt),We=new hw(F,Ut,rt,we),ne=new uM(F,$e,Ut),Ee=new EM(F,$e,Ut),Ut.programs=oe.programs,N.capabilities=rt,N.extensions=$e,N.properties=Ve,N.renderLists=ve,N.shadowMap=pe,N.state=we,N.info=Ut}y!==ui&&(z=new PM(y,t.width,t.height,a,s,r));let le=new Td(N,F);this.xr=le,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let w=$e.get("WEBGL_lose_context");w&&w.loseContext()},this.forceContextRestore=function(){let w=$e.get("WEBGL_lose_context");w&&w.restoreContext()},this.getPixelRatio=function(){return be},this.setPixelRatio=function(w){w!==void 0&&(be=w,this.setSize(ye,Ce,!1))},this.getSize=function(w){return w.set(ye,Ce)},this.setSize=function(w,O,J=!0){if(le.isPresenting){Ze("WebGLRenderer: Can't change size while VR device is presenting.");return}ye=w,Ce=O,t.width=Math.floor(w*be),t.height=Math.floor(O*be),J===!0&&(t.style.width=w+"px",t.style.height=O+"px"),z!==null&&z.setSize(t.width,t.height),this.setViewport(0,0,w,O)},this.getDrawingBufferSize=function(w){return w.set(ye*be,Ce*be).floor()},this.setDrawingBufferSize=function(w,O,J){ye=w,Ce=O,be=J,t.width=Math.floor(w*J),t.height=Math.floor(O*J),this.setViewport(0,0,w,O)},this.setEffects=function(w){if(y===ui){et("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(w){for(let O=0;O<w.length;O++)if(w[O].isOutputPass===!0){Ze("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}z.setEffects(w||[])},this.getCurrentViewport=function(w){return w.copy(se)},this.getViewport=function(w){return w.copy(He)},this.setViewport=function(w,O,J,q){w.isVector4?He.set(w.x,w.y,w.z,w.w):He.set(w,O,J,q),we.viewport(se.copy(He).multiplyScalar(an()).round())},this.getScissor=function(w){return w.copy(dt)},this.setScissor=function(w,O,J,q){w.isVector4?dt.set(w.x,w.y,w.z,w.w):dt.set(w,O,J,q),we.scissor(de.copy(dt).multiplyScalar(an()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(w){we.setScissorTest(lt=w)},this.setOpaqueSort=function(w){Xe=w},this.setTransparentSort=function(w){st=w},this.getClearColor=function(w){return w.copy(U.getClearColor())},this.setClearColor=function(){U.setClearColor(...arguments)},this.getClearAlpha=function(){return U.getClearAlpha()},this.setClearAlpha=function(){U.setClearAlpha(...arguments)},this.clear=function(w=!0,O=!0,J=!0){let q=0;if(w){let Y=!1;if(ce!==null){let Te=ce.texture.format;Y=p.has(Te)}if(Y){let Te=ce.texture.type,Ie=m.has(Te),Ae=U.getClearColor(),Le=U.getClearAlpha(),ze=Ae.r,Qe=Ae.g,ft=Ae.b;Ie?(S[0]=ze,S[1]=Qe,S[2]=ft,S[3]=Le,F.clearBufferuiv(F.COLOR,0,S)):(A[0]=ze,A[1]=Qe,A[2]=ft,A[3]=Le,F.clearBufferiv(F.COLOR,0,A))}else q|=F.COLOR_BUFFER_BIT}O&&(q|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),J&&(q|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),q!==0&&F.clear(q)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(w){w.setRenderer(this),H=w},this.dispose=function(){t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",je,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),U.dispose(),ve.dispose(),te.dispose(),Ye.dispose(),Ve.dispose(),C.dispose(),he.dispose(),X.dispose(),Me.dispose(),We.dispose(),oe.dispose(),le.dispose(),le.removeEventListener("sessionstart",Ea),le.removeEventListener("sessionend",Bi),ji.stop()};function Be(w){w.preventDefault(),ad("WebGLRenderer: Context Lost."),L=!0}function je(){ad("WebGLRenderer: Context Restored."),L=!1;let w=Ut.autoReset,O=pe.enabled,J=pe.autoUpdate,q=pe.needsUpdate,Y=pe.type;Je(),Ut.autoReset=w,pe.enabled=O,pe.autoUpdate=J,pe.needsUpdate=q,pe.type=Y}function Re(w){et("WebGLRenderer: A WebGL context could not be created. Reason: ",w.statusMessage)}function at(w){let O=w.target;O.removeEventListener("dispose",at),zt(O)}function zt(w){On(w),Ve.remove(w)}function On(w){let O=Ve.get(w).programs;O!==void 0&&(O.forEach(function(J){oe.releaseProgram(J)}),w.isShaderMaterial&&oe.releaseShaderCache(w))}this.renderBufferDirect=function(w,O,J,q,Y,Te){O===null&&(O=pn);let Ie=Y.isMesh&&Y.matrixWorld.determinantAffine()<0,Ae=mo(w,O,J,q,Y);we.setMaterial(q,Ie);let Le=J.index,ze=1;if(q.wireframe===!0){if(Le=X.getWireframeAttribute(J),Le===void 0)return;ze=2}let Qe=J.drawRange,ft=J.attributes.position,ke=Qe.start*ze,pt=(Qe.start+Qe.count)*ze;Te!==null&&(ke=Math.max(ke,Te.start*ze),pt=Math.min(pt,(Te.start+Te.count)*ze)),Le!==null?(ke=Math.max(ke,0),pt=Math.min(pt,Le.count)):ft!=null&&(ke=Math.max(ke,0),pt=Math.min(pt,ft.count));let $t=pt-ke;if($t<0||$t===1/0)return;Me.setup(Y,q,Ae,J,Le);let Rt,Pt=ne;if(Le!==null&&(Rt=v.get(Le),Pt=Ee,Pt.setIndex(Rt)),Y.isMesh)q.wireframe===!0?(we.setLineWidth(q.wireframeLinewidth*an()),Pt.setMode(F.LINES)):Pt.setMode(F.TRIANGLES);else if(Y.isLine){let mn=q.linewidth;mn===void 0&&(mn=1),we.setLineWidth(mn*an()),Y.isLineSegments?Pt.setMode(F.LINES):Y.isLineLoop?Pt.setMode(F.LINE_LOOP):Pt.setMode(F.LINE_STRIP)}else Y.isPoints?Pt.setMode(F.POINTS):Y.isSprite&&Pt.setMode(F.TRIANGLES);if(Y.isBatchedMesh)if($e.get("WEBGL_multi_draw"))Pt.renderMultiDraw(Y._multiDrawStarts,Y._multiDrawCounts,Y._multiDrawCount);else{let mn=Y._multiDrawStarts,Fe=Y._multiDrawCounts,ln=Y._multiDrawCount,gt=Le?v.get(Le).bytesPerElement:1,es=Ve.get(q).currentProgram.getUniforms();for(let cn=0;cn<ln;cn++)es.setValue(F,"_gl_DrawID",cn),Pt.render(mn[cn]/gt,Fe[cn])}else if(Y.isInstancedMesh)Pt.renderInstances(ke,$t,Y.count);else if(J.isInstancedBufferGeometry){let mn=J._maxInstanceCount!==void 0?J._maxInstanceCount:1/0,Fe=Math.min(J.instanceCount,mn);Pt.renderInstances(ke,$t,Fe)}else Pt.render(ke,$t)};function uo(w,O,J,q){H!==null&&w.isNodeMaterial&&H.setObject(q,w),kt===!0&&ie.setState(w,J,!1),w.transparent===!0&&w.side===yi&&w.forceSinglePass===!1?(w.side=qn,w.needsUpdate=!0,ki(w,O,q),w.side=Gs,w.needsUpdate=!0,ki(w,O,q),w.side=yi):ki(w,O,q)}this.compile=function(w,O,J=null){J===null&&(J=w),H!==null&&H.renderStart(w,O,J),T=te.get(J),T.init(O),E.push(T),J.traverseVisible(function(Y){Y.isLight&&Y.layers.test(O.layers)&&(T.pushLight(Y),Y.castShadow&&T.pushShadow(Y))}),w!==J&&w.traverseVisible(function(Y){Y.isLight&&Y.layers.test(O.layers)&&(T.pushLight(Y),Y.castShadow&&T.pushShadow(Y))}),T.setupLights(),H!==null&&H.updateLights(T.state.lightsArray),on=this.localClippingEnabled,kt=ie.init(this.clippingPlanes,on),kt===!0&&ie.setGlobalState(this.clippingPlanes,O),H!==null&&pe.render(T.state.shadowsArray,J,O);let q=new Set;return w.traverse(function(Y){if(!(Y.isMesh||Y.isPoints||Y.isLine||Y.isSprite))return;let Te=Y.material;if(Te)if(Array.isArray(Te))for(let Ie=0;Ie<Te.length;Ie++){let Ae=Te[Ie];uo(Ae,J,O,Y),q.add(Ae)}else uo(Te,J,O,Y),q.add(Te)}),T=E.pop(),H!==null&&H.renderEnd(),q},this.compileAsync=function(w,O,J=null){let q=this.compile(w,O,J);return new Promise(Y=>{function Te(){if(q.forEach(function(Ie){let Le=Ve.get(Ie).currentProgram;(Le===void 0||Le.isReady())&&q.delete(Ie)}),q.size===0){Y(w);return}setTimeout(Te,10)}$e.get("KHR_parallel_shader_compile")!==null?Te():setTimeout(Te,10)})};let hr=null;function hh(w){hr&&hr(w)}function Ea(){ji.stop()}function Bi(){ji.start()}let ji=new Ug;ji.setAnimationLoop(hh),typeof self<"u"&&ji.setContext(self),this.setAnimationLoop=function(w){hr=w,le.setAnimationLoop(w),w===null?ji.stop():ji.start()},le.addEventListener("sessionstart",Ea),le.addEventListener("sessionend",Bi),this.render=function(w,O){if(O!==void 0&&O.isCamera!==!0){et("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(L===!0)return;H!==null&&H.renderStart(w,O);let J=le.enabled===!0&&le.isPresenting===!0,q=z!==null&&(ce===null||J)&&z.begin(N,ce);if(w.matrixWorldAutoUpdate===!0&&w.updateMatrixWorld(),O.parent===null&&O.matrixWorldAutoUpdate===!0&&O.updateMatrixWorld(),le.enabled===!0&&le.isPresenting===!0&&(z===null||z.isCompositing()===!1)&&(le.cameraAutoUpdate===!0&&le.updateCamera(O),O=le.getCamera()),w.isScene===!0&&w.onBeforeRender(N,w,O,ce),T=te.get(w,E.length),T.init(O),T.state.textureUnits=Ye.getTextureUnits(),E.push(T),Dt.multiplyMatrices(O.projectionMatrix,O.matrixWorldInverse),O.isArrayCamera?qt.setFromArrayCamera(O):nt.setFromProjectionMatrix(Dt,_i,O.reversedDepth),on=this.localClippingEnabled,kt=ie.init(this.clippingPlanes,on),P=ve.get(w,x.length),P.init(),x.push(P),this.info.render.frame++,le.enabled===!0&&le.isPresenting===!0){let Ie=N.xr.getDepthSensingMesh();Ie!==null&&Qi(Ie,O,-1/0,N.sortObjects)}Qi(w,O,0,N.sortObjects),P.finish(),H!==null&&H.updateLights(T.state.lightsArray),N.sortObjects===!0&&P.sort(Xe,st),Jt=le.enabled===!1||le.isPresenting===!1||le.hasDepthSensing()===!1,Jt&&U.addToRenderList(P,w),this.info.autoReset===!0&&this.info.reset(),kt===!0&&ie.beginShadows();let Y=T.state.shadowsArray;if(pe.render(Y,w,O),kt===!0&&ie.endShadows(),(q&&z.hasRenderPass())===!1){let Ie=P.opaque,Ae=P.transmissive;if(T.setupLights(),O.isArrayCamera){let Le=O.cameras;if(Ae.length>0)for(let ze=0,Qe=Le.length;ze<Qe;ze++){let ft=Le[ze];Mi(Ie,Ae,w,ft)}Jt&&U.render(w);for(let ze=0,Qe=Le.length;ze<Qe;ze++){let ft=Le[ze];fo(P,w,ft,ft.viewport)}}else Ae.length>0&&Mi(Ie,Ae,w,O),Jt&&U.render(w),fo(P,w,O)}ce!==null&&G===0&&(Ye.updateMultisampleRenderTarget(ce),Ye.updateRenderTargetMipmap(ce)),q&&z.end(N),w.isScene===!0&&w.onAfterRender(N,w,O),Me.resetDefaultState(),K=-1,j=null,E.pop(),E.length>0?(T=E[E.length-1],Ye.setTextureUnits(T.state.textureUnits),kt===!0&&ie.setGlobalState(N.clippingPlanes,T.state.camera)):T=null,x.pop(),x.length>0?P=x[x.length-1]:P=null,H!==null&&H.renderEnd()};function Qi(w,O,J,q){if(w.visible===!1)return;if(w.layers.test(O.layers)){if(w.isGroup)J=w.renderOrder;else if(w.isLOD)w.autoUpdate===!0&&w.update(O);else if(w.isLight)T.pushLight(w),w.castShadow&&T.pushShadow(w);else if(w.isSprite){let Ie=O.isArrayCamera?qt:nt;if(!w.frustumCulled||w.intersectsFrustum(Ie)){q&&vt.setFromMatrixPosition(w.matrixWorld).applyMatrix4(Dt);let Ae=he.update(w),Le=w.material;Le.visible&&P.push(w,Ae,Le,J,vt.z,null,O)}}else if(w.isMesh||w.isLine||w.isPoints){let Ie=O.isArrayCamera?qt:nt;if(!w.frustumCulled||w.intersectsFrustum(Ie)){let Ae=he.update(w),Le=w.material;if(q&&(w.boundingSphere!==void 0?(w.boundingSphere===null&&w.computeBoundingSphere(),vt.copy(w.boundingSphere.center)):(Ae.boundingSphere===null&&Ae.computeBoundingSphere(),vt.copy(Ae.boundingSphere.center)),vt.applyMatrix4(w.matrixWorld).applyMatrix4(Dt)),Array.isArray(Le)){let ze=Ae.groups;for(let Qe=0,ft=ze.length;Qe<ft;Qe++){let ke=ze[Qe],pt=Le[ke.materialIndex];pt&&pt.visible&&P.push(w,Ae,pt,J,vt.z,ke,O)}}else Le.visible&&P.push(w,Ae,Le,J,vt.z,null,O)}}}let Te=w.children;for(let Ie=0,Ae=Te.length;Ie<Ae;Ie++)Qi(Te[Ie],O,J,q)}function fo(w,O,J,q){let{opaque:Y,transmissive:Te,transparent:Ie}=w;T.setupLightsView(J),kt===!0&&ie.setGlobalState(N.clippingPlanes,J),q&&we.viewport(se.copy(q)),Y.length>0&&jt(Y,O,J),Te.length>0&&jt(Te,O,J),Ie.length>0&&jt(Ie,O,J),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function Mi(w,O,J,q){if((J.isScene===!0?J.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[q.id]===void 0){let ke=$e.has("EXT_color_buffer_half_float")||$e.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[q.id]=new li(1,1,{generateMipmaps:!0,type:ke?Ui:ui,minFilter:ps,samples:Math.max(4,rt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:xt.workingColorSpace})}let Te=T.state.transmissionRenderTarget[q.id],Ie=q.viewport||se;Te.setSize(Ie.z*N.transmissionResolutionScale,Ie.w*N.transmissionResolutionScale);let Ae=N.getRenderTarget(),Le=N.getActiveCubeFace(),ze=N.getActiveMipmapLevel();N.setRenderTarget(Te),N.getClearColor(Q),me=N.getClearAlpha(),me<1&&N.setClearColor(16777215,.5),N.clear(),Jt&&U.render(J);let Qe=N.toneMapping;N.toneMapping=$i;let ft=q.viewport;if(q.viewport!==void 0&&(q.viewport=void 0),T.setupLightsView(q),kt===!0&&ie.setGlobalState(N.clippingPlanes,q),jt(w,J,q),Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te),$e.has("WEBGL_multisampled_render_to_texture")===!1){let ke=!1;for(let pt=0,$t=O.length;pt<$t;pt++){let Rt=O[pt],{object:Pt,geometry:mn,material:Fe,group:ln}=Rt;if(Fe.side===yi&&Pt.layers.test(q.layers)){let gt=Fe.side;Fe.side=qn,Fe.needsUpdate=!0,nn(Pt,J,q,mn,Fe,ln),Fe.side=gt,Fe.needsUpdate=!0,ke=!0}}ke===!0&&(Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te))}N.setRenderTarget(Ae,Le,ze),N.setClearColor(Q,me),ft!==void 0&&(q.viewport=ft),N.toneMapping=Qe}function jt(w,O,J){let q=O.isScene===!0?O.overrideMaterial:null;for(let Y=0,Te=w.length;Y<Te;Y++){let Ie=w[Y],{object:Ae,geometry:Le,group:ze}=Ie,Qe=Ie.material;Qe.allowOverride===!0&&q!==null&&(Qe=q),Ae.layers.test(J.layers)&&nn(Ae,O,J,Le,Qe,ze)}}function nn(w,O,J,q,Y,Te){H!==null&&Y.isNodeMaterial&&H.setObject(w,Y),w.onBeforeRender(N,O,J,q,Y,Te),w.modelViewMatrix.multiplyMatrices(J.matrixWorldInverse,w.matrixWorld),w.normalMatrix.getNormalMatrix(w.modelViewMatrix),Y.onBeforeRender(N,O,J,q,w,Te),Y.transparent===!0&&Y.side===yi&&Y.forceSinglePass===!1?(Y.side=qn,Y.needsUpdate=!0,N.renderBufferDirect(J,O,q,Y,w,Te),Y.side=Gs,Y.needsUpdate=!0,N.renderBufferDirect(J,O,q,Y,w,Te),Y.side=yi):N.renderBufferDirect(J,O,q,Y,w,Te),w.onAfterRender(N,O,J,q,Y,Te)}function sn(w){let O=0;for(let J of w)J.texture!==null&&O++;return O}function ki(w,O,J){O.isScene!==!0&&(O=pn);let q=Ve.get(w),Y=T.state.lights,Te=T.state.shadowsArray,Ie=Y.state.version,Ae=oe.getParameters(w,Y.state,Te,O,J,T.state.lightProbeGridArray),Le=oe.getProgramCacheKey(Ae),ze=q.programs;q.environment=w.isMeshStandardMaterial||w.isMeshLambertMaterial||w.isMeshPhongMaterial?O.environment:null,q.fog=O.fog;let Qe=w.isMeshStandardMaterial||w.isMeshLambertMaterial&&!w.envMap||w.isMeshPhongMaterial&&!w.envMap;q.envMap=C.get(w.envMap||q.environment,Qe),q.envMapRotation=q.environment!==null&&w.envMap===null?O.environmentRotation:w.envMapRotation,ze===void 0&&(w.addEventListener("dispose",at),ze=new Map,q.programs=ze,q.programVariants=new Map);let ft=ze.get(Le);if(ft!==void 0){if(q.currentProgram===ft&&q.lightsStateVersion===Ie)return po(w,Ae),ft}else Ae.uniforms=oe.getUniforms(w),H!==null&&w.isNodeMaterial&&H.build(w,J,Ae),w.onBeforeCompile(Ae,N),ft=oe.acquireProgram(Ae,Le),ze.set(Le,ft),q.uniforms=Ae.uniforms;let ke=q.uniforms;return(!w.isShaderMaterial&&!w.isRawShaderMaterial||w.clipping===!0)&&(ke.clippingPlanes=ie.uniform),po(w,Ae),q.needsLights=ys(w),q.lightsStateVersion=Ie,q.needsLights&&(ke.ambientLightColor.value=Y.state.ambient,ke.lightProbe.value=Y.state.probe,ke.sunLights.value=Y.state.sun,ke.sunLightShadows.value=Y.state.sunShadow,ke.directionalLights.value=Y.state.directional,ke.directionalLightShadows.value=Y.state.directionalShadow,ke.spotLights.value=Y.state.spot,ke.spotLightShadows.value=Y.state.spotShadow,ke.rectAreaLights.value=Y.state.rectArea,ke.ltc_1.value=Y.state.rectAreaLTC1,ke.ltc_2.value=Y.state.rectAreaLTC2,ke.pointLights.value=Y.state.point,ke.pointLightShadows.value=Y.state.pointShadow,ke.hemisphereLights.value=Y.state.hemi,ke.sunShadowMatrix.value=Y.state.sunShadowMatrix,ke.sunShadowCascade.value=Y.state.sunShadowCascade,ke.directionalShadowMatrix.value=Y.state.directionalShadowMatrix,ke.spotLightMatrix.value=Y.state.spotLightMatrix,ke.spotLightMap.value=Y.state.spotLightMap,ke.pointShadowMatrix.value=Y.state.pointShadowMatrix),q.numLightProbeGrids=sn(T.state.lightProbeGridArray),q.currentProgram=ft,q.uniformsList=null,ft}function Kn(w,O,J,q,Y){let Te=Ve.get(w),Ie=Te.currentProgram.id+","+q+","+Y,Ae=Te.programVariants.get(Ie);return Ae===void 0?(Ae=ki(w,O,J),Te.programVariants.set(Ie,Ae)):(Te.currentProgram=Ae,Te.uniformsList=null,Te.outputColorSpace=q,Te.toneMapping=Y),Ae}function xs(w){if(w.uniformsList===null){let O=w.currentProgram.getUniforms();w.uniformsList=co.seqWithValue(O.seq,w.uniforms)}return w.uniformsList}function po(w,O){let J=Ve.get(w);J.outputColorSpace=O.outputColorSpace,J.batching=O.batching,J.batchingColor=O.batchingColor,J.instancing=O.instancing,J.instancingColor=O.instancingColor,J.instancingMorph=O.instancingMorph,J.skinning=O.skinning,J.morphTargets=O.morphTargets,J.morphNormals=O.morphNormals,J.morphColors=O.morphColors,J.morphTargetsCount=O.morphTargetsCount,J.numClippingPlanes=O.numClippingPlanes,J.numIntersection=O.numClipIntersection,J.vertexAlphas=O.vertexAlphas,J.vertexTangents=O.vertexTangents,J.toneMapping=O.toneMapping}function mo(w,O,J,q,Y){O.isScene!==!0&&(O=pn),Ye.resetTextureUnits();let Te=O.fog,Ie=q.isMeshStandardMaterial||q.isMeshLambertMaterial||q.isMeshPhongMaterial?O.environment:null,Ae=ce===null?N.outputColorSpace:ce.isXRRenderTarget===!0?ce.texture.colorSpace:xt.workingColorSpace,Le=q.isMeshStandardMaterial||q.isMeshLambertMaterial&&!q.envMap||q.isMeshPhongMaterial&&!q.envMap,ze=C.get(q.envMap||Ie,Le),Qe=q.vertexColors===!0&&!!J.attributes.color&&J.attributes.color.itemSize===4,ft=!!J.attributes.tangent&&(!!q.normalMap||q.anisotropy>0),ke=!!J.morphAttributes.position,pt=!!J.morphAttributes.normal,$t=!!J.morphAttributes.color,Rt=$i;q.toneMapped&&(ce===null||ce.isXRRenderTarget===!0)&&(Rt=N.toneMapping);let Pt=J.morphAttributes.position||J.morphAttributes.normal||J.morphAttributes.color,mn=Pt!==void 0?Pt.length:0,Fe=Ve.get(q),ln=T.state.lights;if(kt===!0&&(on===!0||w!==j)){let It=w===j&&q.id===K;ie.setState(q,w,It)}let gt=!1,es=!1;q.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==ln.state.version||Y.isBatchedMesh&&Fe.batching===!1||!Y.isBatchedMesh&&Fe.batching===!0||Y.isBatchedMesh&&Fe.batchingColor===!0&&Y._colorsTexture===null||Y.isBatchedMesh&&Fe.batchingColor===!1&&Y._colorsTexture!==null||Y.isInstancedMesh&&Fe.instancing===!1||!Y.isInstancedMesh&&Fe.instancing===!0||Y.isSkinnedMesh&&Fe.skinning===!1||!Y.isSkinnedMesh&&Fe.skinning===!0||Y.isInstancedMesh&&Fe.instancingColor===!0&&Y.instanceColor===null||Y.isInstancedMesh&&Fe.instancingColor===!1&&Y.instanceColor!==null||Y.isInstancedMesh&&Fe.instancingMorph===!0&&Y.morphTexture===null||Y.isInstancedMesh&&Fe.instancingMorph===!1&&Y.morphTexture!==null||Fe.envMap!==ze||q.fog===!0&&Fe.fog!==Te||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==ie.numPlanes||Fe.numIntersection!==ie.numIntersection)||Fe.vertexAlphas!==Qe||Fe.vertexTangents!==ft||Fe.morphTargets!==ke||Fe.morphNormals!==pt||Fe.morphColors!==$t||Fe.morphTargetsCount!==mn||Fe.numLightProbeGrids!==sn(T.state.lightProbeGridArray)?gt=!0:(Fe.outputColorSpace!==Ae||Fe.toneMapping!==Rt)&&(es=!0):(gt=!0,Fe.__version=q.version);let cn=Fe.currentProgram;(gt===!0||es===!0)&&(cn=es===!0?Kn(q,O,Y,Ae,Rt):ki(q,O,Y),H&&q.isNodeMaterial&&H.onUpdateProgram(q,cn,Fe));let fr=!1,zi=!1,ts=!1,ct=cn.getUniforms(),Qt=Fe.uniforms;if(we.useProgram(cn.program)&&(fr=!0,zi=!0,ts=!0),q.id!==K&&(K=q.id,zi=!0),fr||j!==w){we.buffers.depth.getReversed()&&w.reversedDepth!==!0&&(w._reversedDepth=!0,w.updateProjectionMatrix()),ct.setValue(F,"projectionMatrix",w.projectionMatrix),ct.setValue(F,"viewMatrix",w.matrixWorldInverse);let hn=ct.map.cameraPosition;hn!==void 0&&hn.setValue(F,Sn.setFromMatrixPosition(w.matrixWorld)),rt.logarithmicDepthBuffer&&ct.setValue(F,"logDepthBufFC",2/(Math.log(w.far+1)/Math.LN2)),(q.isMeshPhongMaterial||q.isMeshToonMaterial||q.isMeshLambertMaterial||q.isMeshBasicMaterial||q.isMeshStandardMaterial||q.isShaderMaterial)&&ct.setValue(F,"isOrthographic",w.isOrthographicCamera===!0),j!==w&&(j=w,zi=!0,ts=!0)}if(Fe.needsLights&&(ln.state.sunShadowMap.length>0&&ct.setValue(F,"sunShadowMap",ln.state.sunShadowMap,Ye),ln.state.directionalShadowMap.length>0&&ct.setValue(F,"directionalShadowMap",ln.state.directionalShadowMap,Ye),ln.state.spotShadowMap.length>0&&ct.setValue(F,"spotShadowMap",ln.state.spotShadowMap,Ye),ln.state.pointShadowMap.length>0&&ct.setValue(F,"pointShadowMap",ln.state.pointShadowMap,Ye)),Y.isSkinnedMesh){ct.setOptional(F,Y,"bindMatrix"),ct.setOptional(F,Y,"bindMatrixInverse");let It=Y.skeleton;It&&(It.boneTexture===null&&It.computeBoneTexture(),ct.setValue(F,"boneTexture",It.boneTexture,Ye))}Y.isBatchedMesh&&(ct.setOptional(F,Y,"batchingTexture"),ct.setValue(F,"batchingTexture",Y._matricesTexture,Ye),ct.setOptional(F,Y,"batchingIdTexture"),ct.setValue(F,"batchingIdTexture",Y._indirectTexture,Ye),ct.setOptional(F,Y,"batchingColorTexture"),Y._colorsTexture!==null&&ct.setValue(F,"batchingColorTexture",Y._colorsTexture,Ye));let Bn=J.morphAttributes;if((Bn.position!==void 0||Bn.normal!==void 0||Bn.color!==void 0)&&re.update(Y,J,cn),(zi||Fe.receiveShadow!==Y.receiveShadow)&&(Fe.receiveShadow=Y.receiveShadow,ct.setValue(F,"receiveShadow",Y.receiveShadow)),(q.isMeshStandardMaterial||q.isMeshLambertMaterial||q.isMeshPhongMaterial)&&q.envMap===null&&O.environment!==null&&(Qt.envMapIntensity.value=O.environmentIntensity),Qt.dfgLUT!==void 0&&(Qt.dfgLUT.value=dw()),zi){if(ct.setValue(F,"toneMappingExposure",N.toneMappingExposure),Fe.needsLights&&ur(Qt,ts),Te&&q.fog===!0&&_e.refreshFogUniforms(Qt,Te),_e.refreshMaterialUniforms(Qt,q,be,Ce,T.state.transmissionRenderTarget[w.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let It=M,hn=0;for(let Pn of T.state.lightProbeGridArray)Pn.texture!==null&&(It.textures[hn]=Pn.texture,It.min[hn]=Pn.boundingBox.min,It.max[hn]=Pn.boundingBox.max,It.resolution[hn]=Pn.resolution,hn++);for(let Pn in It)It[Pn].length=hn;Qt.probesSH.value=It.textures,Qt.probesMin.value=It.min,Qt.probesMax.value=It.max,Qt.probesResolution.value=It.resolution}co.upload(F,xs(Fe),Qt,Ye)}if(q.isShaderMaterial&&q.uniformsNeedUpdate===!0&&(co.upload(F,xs(Fe),Qt,Ye),q.uniformsNeedUpdate=!1),q.isSpriteMaterial&&ct.setValue(F,"center",Y.center),ct.setValue(F,"modelViewMatrix",Y.modelViewMatrix),ct.setValue(F,"normalMatrix",Y.normalMatrix),ct.setValue(F,"modelMatrix",Y.matrixWorld),q.uniformsGroups!==void 0){let It=q.uniformsGroups;for(let hn=0,Pn=It.length;hn<Pn;hn++){let Ta=It[hn];We.update(Ta,cn),We.bind(Ta,cn)}}return cn}function ur(w,O){w.ambientLightColor.needsUpdate=O,w.lightProbe.needsUpdate=O,w.sunLights.needsUpdate=O,w.sunLightShadows.needsUpdate=O,w.directionalLights.needsUpdate=O,w.directionalLightShadows.needsUpdate=O,w.pointLights.needsUpdate=O,w.pointLightShadows.needsUpdate=O,w.spotLights.needsUpdate=O,w.spotLightShadows.needsUpdate=O,w.rectAreaLights.needsUpdate=O,w.hemisphereLights.needsUpdate=O}function ys(w){return w.isMeshLambertMaterial||w.isMeshToonMaterial||w.isMeshPhongMaterial||w.isMeshStandardMaterial||w.isShadowMaterial||w.isShaderMaterial&&w.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return ce},this.setRenderTargetTextures=function(w,O,J){let q=Ve.get(w);q.__autoAllocateDepthBuffer=w.resolveDepthBuffer===!1,q.__autoAllocateDepthBuffer===!1&&(q.__useRenderToTexture=!1),Ve.get(w.texture).__webglTexture=O,Ve.get(w.depthTexture).__webglTexture=q.__autoAllocateDepthBuffer?void 0:J,q.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(w,O){let J=Ve.get(w);J.__webglFramebuffer=O,J.__useDefaultFramebuffer=O===void 0},this.setRenderTarget=function(w,O=0,J=0){ce=w,$=O,G=J;let q=null,Y=!1,Te=!1;if(w){let Ae=Ve.get(w);if(Ae.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(F.FRAMEBUFFER,Ae.__webglFramebuffer),se.copy(w.viewport),de.copy(w.scissor),ue=w.scissorTest,we.viewport(se),we.scissor(de),we.setScissorTest(ue),K=-1;return}else if(Ae.__webglFramebuffer===void 0)Ye.setupRenderTarget(w);else if(Ae.__hasExternalTextures)Ye.rebindTextures(w,Ve.get(w.texture).__webglTexture,Ve.get(w.depthTexture).__webglTexture);else if(w.depthBuffer){let Qe=w.depthTexture;if(Ae.__boundDepthTexture!==Qe){if(Qe!==null&&Ve.has(Qe)&&(w.width!==Qe.image.width||w.height!==Qe.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(w)}}let Le=w.texture;(Le.isData3DTexture||Le.isDataArrayTexture||Le.isCompressedArrayTexture)&&(Te=!0);let ze=Ve.get(w).__webglFramebuffer;w.isWebGLCubeRenderTarget?(Array.isArray(ze[O])?q=ze[O][J]:q=ze[O],Y=!0):w.samples>0&&Ye.useMultisampledRTT(w)===!1?q=Ve.get(w).__webglMultisampledFramebuffer:Array.isArray(ze)?q=ze[J]:q=ze,se.copy(w.viewport),de.copy(w.scissor),ue=w.scissorTest}else se.copy(He).multiplyScalar(be).floor(),de.copy(dt).multiplyScalar(be).floor(),ue=lt;if(J!==0&&(q=W),we.bindFramebuffer(F.FRAMEBUFFER,q)&&we.drawBuffers(w,q),we.viewport(se),we.scissor(de),we.setScissorTest(ue),Y){let Ae=Ve.get(w.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+O,Ae.__webglTexture,J)}else if(Te){let Ae=O;for(let Le=0;Le<w.textures.length;Le++){let ze=Ve.get(w.textures[Le]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+Le,ze.__webglTexture,J,Ae)}}else if(w!==null&&J!==0){let Ae=Ve.get(w.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Ae.__webglTexture,J)}K=-1};function dr(w){let O=Ve.get(w);return(O.__readFormat!==w.format||O.__readType!==w.type)&&(O.__readFormat=w.format,O.__readType=w.type,O.__formatReadable=rt.textureFormatReadable(w.format),O.__typeReadable=rt.textureTypeReadable(w.type)),O}this.readRenderTargetPixels=function(w,O,J,q,Y,Te,Ie,Ae=0){if(!(w&&w.isWebGLRenderTarget)){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Le=Ve.get(w).__webglFramebuffer;if(w.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le){we.bindFramebuffer(F.FRAMEBUFFER,Le);try{let ze=w.textures[Ae],Qe=ze.format,ft=ze.type;w.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Ae);let ke=dr(ze);if(ke.__formatReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ke.__typeReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}O>=0&&O<=w.width-q&&J>=0&&J<=w.height-Y&&F.readPixels(O,J,q,Y,ge.convert(Qe),ge.convert(ft),Te)}finally{let ze=ce!==null?Ve.get(ce).__webglFramebuffer:null;we.bindFramebuffer(F.FRAMEBUFFER,ze)}}},this.readRenderTargetPixelsAsync=async function(w,O,J,q,Y,Te,Ie,Ae=0){if(!(w&&w.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Le=Ve.get(w).__webglFramebuffer;if(w.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le)if(O>=0&&O<=w.width-q&&J>=0&&J<=w.height-Y){we.bindFramebuffer(F.FRAMEBUFFER,Le);let ze=w.textures[Ae],Qe=ze.format,ft=ze.type;w.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Ae);let ke=dr(ze);if(ke.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ke.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let pt=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,pt),F.bufferData(F.PIXEL_PACK_BUFFER,Te.byteLength,F.STREAM_READ),F.readPixels(O,J,q,Y,ge.convert(Qe),ge.convert(ft),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let $t=ce!==null?Ve.get(ce).__webglFramebuffer:null;we.bindFramebuffer(F.FRAMEBUFFER,$t);let Rt=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await og(F,Rt,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,pt),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,Te),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(pt),F.deleteSync(Rt),Te}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(w,O=null,J=0){let q=Math.pow(2,-J),Y=Math.floor(w.image.width*q),Te=Math.floor(w.image.height*q),Ie=O!==null?O.x:0,Ae=O!==null?O.y:0;Ye.setTexture2D(w,0),F.copyTexSubImage2D(F.TEXTURE_2D,J,0,0,Ie,Ae,Y,Te),we.unbindTexture()},this.copyTextureToTexture=function(w,O,J=null,q=null,Y=0,Te=0){let Ie,Ae,Le,ze,Qe,ft,ke,pt,$t,Rt=w.isCompressedTexture?w.mipmaps[Te]:w.image;if(J!==null)Ie=J.max.x-J.min.x,Ae=J.max.y-J.min.y,Le=J.isBox3?J.max.z-J.min.z:1,ze=J.min.x,Qe=J.min.y,ft=J.isBox3?J.min.z:0;else{let ct=Math.pow(2,-Y);Ie=Math.floor(Rt.width*ct),Ae=Math.floor(Rt.height*ct),w.isDataArrayTexture?Le=Rt.depth:w.isData3DTexture?Le=Math.floor(Rt.depth*ct):Le=1,ze=0,Qe=0,ft=0}q!==null?(ke=q.x,pt=q.y,$t=q.z):(ke=0,pt=0,$t=0);let Pt=ge.convert(O.format),mn=ge.convert(O.type),Fe;O.isData3DTexture?(Ye.setTexture3D(O,0),Fe=F.TEXTURE_3D):O.isDataArrayTexture||O.isCompressedArrayTexture?(Ye.setTexture2DArray(O,0),Fe=F.TEXTURE_2D_ARRAY):(Ye.setTexture2D(O,0),Fe=F.TEXTURE_2D),we.activeTexture(F.TEXTURE0),we.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,O.flipY),we.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,O.premultiplyAlpha),we.pixelStorei(F.UNPACK_ALIGNMENT,O.unpackAlignment);let ln=we.getParameter(F.UNPACK_ROW_LENGTH),gt=we.getParameter(F.UNPACK_IMAGE_HEIGHT),es=we.getParameter(F.UNPACK_SKIP_PIXELS),cn=we.getParameter(F.UNPACK_SKIP_ROWS),fr=we.getParameter(F.UNPACK_SKIP_IMAGES);we.pixelStorei(F.UNPACK_ROW_LENGTH,Rt.width),we.pixelStorei(F.UNPACK_IMAGE_HEIGHT,Rt.height),we.pixelStorei(F.UNPACK_SKIP_PIXELS,ze),we.pixelStorei(F.UNPACK_SKIP_ROWS,Qe),we.pixelStorei(F.UNPACK_SKIP_IMAGES,ft);let zi=w.isDataArrayTexture||w.isData3DTexture,ts=O.isDataArrayTexture||O.isData3DTexture;if(w.isDepthTexture){let ct=Ve.get(w),Qt=Ve.get(O),Bn=Ve.get(ct.__renderTarget),It=Ve.get(Qt.__renderTarget);we.bindFramebuffer(F.READ_FRAMEBUFFER,Bn.__webglFramebuffer),we.bindFramebuffer(F.DRAW_FRAMEBUFFER,It.__webglFramebuffer);for(let hn=0;hn<Le;hn++)zi&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ve.get(w).__webglTexture,Y,ft+hn),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ve.get(O).__webglTexture,Te,$t+hn)),F.blitFramebuffer(ze,Qe,ze+Ie,Qe+Ae,ke,pt,ke+Ie,pt+Ae,F.DEPTH_BUFFER_BIT,F.NEAREST);we.bindFramebuffer(F.READ_FRAMEBUFFER,null),we.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(Y!==0||w.isRenderTargetTexture||Ve.has(w)){let ct=Ve.get(w),Qt=Ve.get(O);we.bindFramebuffer(F.READ_FRAMEBUFFER,D),we.bindFramebuffer(F.DRAW_FRAMEBUFFER,V);for(let Bn=0;Bn<Le;Bn++)zi?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,ct.__webglTexture,Y,ft+Bn):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,ct.__webglTexture,Y),ts?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Qt.__webglTexture,Te,$t+Bn):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Qt.__webglTexture,Te),Y!==0?F.blitFramebuffer(ze,Qe,ze+Ie,Qe+Ae,ke,pt,ke+Ie,pt+Ae,F.COLOR_BUFFER_BIT,F.NEAREST):ts?F.copyTexSubImage3D(Fe,Te,ke,pt,$t+Bn,ze,Qe,Ie,Ae):F.copyTexSubImage2D(Fe,Te,ke,pt,ze,Qe,Ie,Ae);we.bindFramebuffer(F.READ_FRAMEBUFFER,null),we.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else ts?w.isDataTexture||w.isData3DTexture?F.texSubImage3D(Fe,Te,ke,pt,$t,Ie,Ae,Le,Pt,mn,Rt.data):O.isCompressedArrayTexture?F.compressedTexSubImage3D(Fe,Te,ke,pt,$t,Ie,Ae,Le,Pt,Rt.data):F.texSubImage3D(Fe,Te,ke,pt,$t,Ie,Ae,Le,Pt,mn,Rt):w.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,Te,ke,pt,Ie,Ae,Pt,mn,Rt.data):w.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,Te,ke,pt,Rt.width,Rt.height,Pt,Rt.data):F.texSubImage2D(F.TEXTURE_2D,Te,ke,pt,Ie,Ae,Pt,mn,Rt);we.pixelStorei(F.UNPACK_ROW_LENGTH,ln),we.pixelStorei(F.UNPACK_IMAGE_HEIGHT,gt),we.pixelStorei(F.UNPACK_SKIP_PIXELS,es),we.pixelStorei(F.UNPACK_SKIP_ROWS,cn),we.pixelStorei(F.UNPACK_SKIP_IMAGES,fr),Te===0&&O.generateMipmaps===!0&&O.mipmapsAutoUpdate===!0&&F.generateMipmap(Fe),we.unbindTexture()},this.initRenderTarget=function(w){Ve.get(w).__webglFramebuffer===void 0&&Ye.setupRenderTarget(w)},this.initTexture=function(w){w.isCubeTexture?Ye.setTextureCube(w,0):w.isData3DTexture?Ye.setTexture3D(w,0):w.isDataArrayTexture||w.isCompressedArrayTexture?Ye.setTexture2DArray(w,0):Ye.setTexture2D(w,0),we.unbindTexture()},this.resetState=function(){$=0,G=0,ce=null,we.reset(),Me.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return _i}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=xt._getDrawingBufferColorSpace(e),t.unpackColorSpace=xt._getUnpackColorSpace()}};var fw=70,Ad=[.2,.9],pw=9,nh=class{constructor(e,t){this.relation=e,this.index=t,this.group=new Li,this.material=new Un({transparent:!0,depthWrite:!1,uniforms:{colour:{value:new ot},alpha:{value:1},moved:{value:0}},vertexShader:`
        attribute float along; varying float way; varying float share;
        void main() { way = along; share = uv.x; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,fragmentShader:`
        uniform vec3 colour; uniform float alpha; uniform float moved; varying float way; varying float share;
        void main() {
          if (fract(way / ${pw.toFixed(1)} - moved) > 0.62) discard;
          gl_FragColor = vec4(colour, alpha * (0.35 + 0.65 * share));
        }`})}connect(e,t){this.group.clear(),this.top=null;let n=fw+26*(this.index%2);for(let[s,r,o]of this.relation.arcs){let[a,l]=[e(s),t(r)],c=new k(0,0,n),h=new to(a,a.clone().lerp(l,.25).add(c),a.clone().lerp(l,.75).add(c),l),d=h.getPoint(.5);(!this.top||d.z>this.top.z)&&(this.top=d),this.group.add(new Nn(mw(h,Ad[0]+(Ad[1]-Ad[0])*o),this.material))}}strength(e){this.group.visible=e>0,this.material.uniforms.alpha.value=Math.min(1,.2+.5*e)}};function mw(i,e){let t=new la(i,40,e,5),n=i.getLength(),s=t.getAttribute("uv"),r=Float32Array.from({length:s.count},(o,a)=>s.getX(a)*n);return t.setAttribute("along",new Dn(r,1)),t}var qg={type:"change"},Rd={type:"start"},Zg={type:"end"},ih=new nr,Yg=new oi,gw=Math.cos(70*ud.DEG2RAD),vn=new k,$n=2*Math.PI,Et={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Cd=1e-6,sh=class extends ua{constructor(e,t=null){super(e,t),this.state=Et.NONE,this.target=new k,this.cursor=new k,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:ks.ROTATE,MIDDLE:ks.DOLLY,RIGHT:ks.PAN},this.touches={ONE:zs.ROTATE,TWO:zs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new k,this._lastQuaternion=new ai,this._lastTargetPosition=new k,this._quat=new ai().setFromUnitVectors(e.up,new k(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new io,this._sphericalDelta=new io,this._scale=1,this._panOffset=new k,this._rotateStart=new Ge,this._rotateEnd=new Ge,this._rotateDelta=new Ge,this._panStart=new Ge,this._panEnd=new Ge,this._panDelta=new Ge,this._dollyStart=new Ge,this._dollyEnd=new Ge,this._dollyDelta=new Ge,this._dollyDirection=new k,this._mouse=new Ge,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=xw.bind(this),this._onPointerDown=_w.bind(this),this._onPointerUp=yw.bind(this),this._onContextMenu=Tw.bind(this),this._onMouseWheel=Mw.bind(this),this._onKeyDown=bw.bind(this),this._onTouchStart=ww.bind(this),this._onTouchMove=Ew.bind(this),this._onMouseDown=vw.bind(this),this._onMouseMove=Sw.bind(this),this._interceptControlDown=Aw.bind(this),this._interceptControlUp=Cw.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Et.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(qg),this.update(),this.state=Et.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;vn.copy(t).sub(this.target),vn.applyQuaternion(this._quat),this._spherical.setFromVector3(vn),this.autoRotate&&this.state===Et.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=$n:n>Math.PI&&(n-=$n),s<-Math.PI?s+=$n:s>Math.PI&&(s-=$n),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(vn.setFromSpherical(this._spherical),vn.applyQuaternion(this._quatInverse),t.copy(this.target).add(vn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=vn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new k(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new k(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=vn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(ih.origin.copy(this.object.position),ih.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(ih.direction))<gw?this.object.lookAt(this.target):(Yg.setFromNormalAndCoplanarPoint(this.object.up,this.target),ih.intersectPlane(Yg,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Cd||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Cd||this._lastTargetPosition.distanceToSquared(this.target)>Cd?(this.dispatchEvent(qg),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?$n/60*this.autoRotateSpeed*e:$n/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){vn.setFromMatrixColumn(t,0),vn.multiplyScalar(-e),this._panOffset.add(vn)}_panUp(e,t){this.screenSpacePanning===!0?vn.setFromMatrixColumn(t,1):(vn.setFromMatrixColumn(t,0),vn.crossVectors(this.object.up,vn)),vn.multiplyScalar(e),this._panOffset.add(vn)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;vn.copy(s).sub(this.target);let r=vn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft($n*this._rotateDelta.x/t.clientHeight),this._rotateUp($n*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp($n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-$n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft($n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-$n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft($n*this._rotateDelta.x/t.clientHeight),this._rotateUp($n*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ge,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function _w(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function xw(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function yw(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Zg),this.state=Et.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function vw(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case ks.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=Et.DOLLY;break;case ks.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=Et.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=Et.ROTATE}break;case ks.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=Et.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=Et.PAN}break;default:this.state=Et.NONE}this.state!==Et.NONE&&this.dispatchEvent(Rd)}function Sw(i){switch(this.state){case Et.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case Et.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case Et.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function Mw(i){this.enabled===!1||this.enableZoom===!1||this.state!==Et.NONE||(i.preventDefault(),this.dispatchEvent(Rd),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(Zg))}function bw(i){this.enabled!==!1&&this._handleKeyDown(i)}function ww(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case zs.ROTATE:if(this.enableRotate===!1){this.state=Et.NONE;break}this._handleTouchStartRotate(i),this.state=Et.TOUCH_ROTATE;break;case zs.PAN:if(this.enablePan===!1){this.state=Et.NONE;break}this._handleTouchStartPan(i),this.state=Et.TOUCH_PAN;break;default:this.state=Et.NONE}break;case 2:switch(this.touches.TWO){case zs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=Et.TOUCH_DOLLY_PAN;break;case zs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=Et.TOUCH_DOLLY_ROTATE;break;default:this.state=Et.NONE}break;default:this.state=Et.NONE}this.state!==Et.NONE&&this.dispatchEvent(Rd)}function Ew(i){switch(this._trackPointer(i),this.state){case Et.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case Et.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case Et.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case Et.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=Et.NONE}}function Tw(i){this.enabled!==!1&&i.preventDefault()}function Aw(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function Cw(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Rw={front:[0,-1,.3],above:[0,-.02,1],side:[1,-.25,.2]},Pw=.9,Iw=1.06,rh=class{constructor(e,t){this.crowd=t>2,this.camera=new Hn(28,1,10,6e3),this.camera.up.set(0,0,1),this.controls=new sh(this.camera,e),this.controls.enableDamping=!1,this.controls.maxDistance=4e3,this.controls.minDistance=60,this.direction=new k,this.from("front")}fit(e,t=0){let{camera:n,direction:s}=this;n.position.copy(s),n.lookAt(0,0,0),n.updateMatrixWorld();let[r,o,a]=[0,1,2].map(f=>new k().setFromMatrixColumn(n.matrixWorld,f)),l=Math.tan(n.fov*Math.PI/360),c=[r,o].map(f=>{let g=e.map(y=>y.dot(f));return[Math.min(...g),Math.max(...g)]});c[1][0]-=t*(c[1][1]-c[1][0]);let h=c.map(([f,g])=>(f+g)/2),d=r.clone().multiplyScalar(h[0]).addScaledVector(o,h[1]),u=e.map(f=>{let g=(c[1][1]-c[1][0])/2,y=Math.abs(f.dot(r)-h[0])/(l*n.aspect);return Math.max(y,g/l)*Iw+f.dot(a)});this.controls.target.copy(d),n.position.copy(d).addScaledVector(s,Math.max(...u)),this.controls.update()}from(e){let[t,n,s]=Rw[e];this.direction.set(t,n,this.crowd?Math.max(s,Pw):s).normalize()}turn(e,t){let n=this.camera.position.clone().sub(this.controls.target),s=Math.hypot(n.x,n.y),r=Math.atan2(n.y,n.x)+e,o=Math.max(-1.4,Math.min(1.5,Math.atan2(n.z,s)+t)),a=n.length();n.set(Math.cos(r)*Math.cos(o),Math.sin(r)*Math.cos(o),Math.sin(o)).multiplyScalar(a),this.camera.position.copy(this.controls.target).add(n),this.controls.update()}zoom(e){let t=this.camera.position.clone().sub(this.controls.target).multiplyScalar(e);t.clampLength(this.controls.minDistance,this.controls.maxDistance),this.camera.position.copy(this.controls.target).add(t),this.controls.update()}};var oh=class{constructor(e,t){this.edges=e;let n=new Xn,s=e.flatMap(([o,a])=>[...t[o],...t[a]]);n.setAttribute("position",new Zt(s,3)),n.setAttribute("color",new Zt(new Float32Array(s.length),3));let r=new Qr({vertexColors:!0,transparent:!0,opacity:.7,depthWrite:!1});this.lines=new ea(n,r),this.lines.frustumCulled=!1}show(e){this.lines.geometry.setDrawRange(0,2*Math.min(e,this.edges.length))}dress([e,t]){let[n,s]=[e,t].map(a=>new ot(a).toArray()),r=Math.abs(this.edges[0]?.[2]??1),o=this.edges.flatMap(([,,a])=>{let l=Math.sqrt(Math.abs(a)/r),c=n.map((h,d)=>h+(s[d]-h)*l);return[...c,...c]});this.lines.geometry.setAttribute("color",new Zt(o,3))}};var wa=Qd("lRUAAGYrAADh4wTyuv+Z5FLuswEw5ALwIgAd5Jrw2f0q5CTzAgNl5LDwgQQc5Efyrfx45FTzjAVr5Ej0d/kr5DnzywAC5MDzuf5F5G/2JAH/49v2nfsX5IH2fwNC5GP2wP105Pb6KfuS5Jvv9AKr5K3wuwae5A7yzvpW5MfwkAHL5D/z4Qch5Dj0XfwH5En2ufll5O32E/jY5Oz0BwaA5N71GAVv5NT1mv995Nz4ov935Hj5pvxJ5Kr4+QFX5A35bvmb5ILt7f8e5Y7swwI55TvtJgTz5EruswWw5N/vWPsY5YDw6wog5VnxRPkY5cby4/f35ELySwvR5Fv03Ao+5e3ydQ4h5Qj16Ab95FP2Hgni5MT1Gg2C5ZH2RQbn5Ib3JAxP5Xb4TAUD5Yr5Xwea5A/4eP6U5IT4FATv5Jb6i/0M5ab6wArG5On6kgjO5IH6RAJP5azriP4D5TXszAC95NLtBP5P5S3tsvsv5UDubggz5d3uPwpd5U3vggzz5Mrw5whC5dzwrAxr5fLwTA4v5Wv0mQ7t5M70JwiR5VH1XRAU5aH40Pb+5KX4rgld5Y34ng0p5R75lguG5UL6iQz15F77zP8a5ZP7UQVk5en6pwN65fn7Lwz55D78MPkC5RL90wY65Sn9HArt5Sfqxv/T5fnqJASa5fnq/gGN5XPtIgsq5ejv+fm15dLuNA4E5tbwdBBA5rLz0xEE5ej1ufag5aj2Jwdj5cH2cQ955f73kQdN5t33UxDf5SH49AWL5VL5zwVf5Xv6IPca5s/5hg6V5TL8zfYj5qH7Ow7K5eb8Jf2W5Yb8lgGc5VD9hfu75br+m/mG5XX+ogd25grpqgKn5WXruPzx5XDr3AXI5RjsNQiS5cvt9vk45oDsBQ2l5fnu1/g45jPucg+h5YPw5vfK5enyZ/bX5cP1X/X/5br3gwah5Vn8VAPw5cD8gAKe5Wj98v645S7+iffE5SL+6gPc5en+jwUg5lH/VAb55bj+Awtd5tj/fAg/5jz/FwkW5uT/IQUu5q8A/wfM5pDohASR5s7pdfvm5kbpQQaV5gLqRwiP5kHsg/hY5kTwvPYH507uaBEP50Lw8BHP5Q74IfXS5Wr5vPU55qb6y/QX5v78VvVA5qz9YA0S5rP+SgDa5hf/6Qyv5u3/I/o45rYBLwa45pwAUAt25vYBrAmK5v7olf1z5y/nmv+J5hDp8ABV58LooAq65mXqcgs/56DxxxJh5tX2NPTz5tX1qxID53D47hC95gr5T/PG5lr5BRAN59j6gBBF55/8IxBH5ln+uP2c5uH+PvWu5oH+mPyn5rb+6fuB5sz+3AE+5kr/8v685q4AWffd5sL/nAsi57cBif4Z594B0gzZ5kADgwQK548DzQqp5ogD+gf051rmpv2h58nmWgOv51Xo/fmg5v7q5fmf5hbuQffr5q3sxQ9C6CjzjvRL50P5mBGe6KX7lBKl5yP+ug+k5xcBkvrs5rn/KftN56sAkgGW58z/8w6d5s0ASwNb5zkBJQA/5xwCFAJv5ynnWgHL5/LnCAnu59Tn+Qbk5ynr2/ZJ5xvrGQ8X6CPs/hFz6GftgxPf5wPv6BKk6AzxrRT95ob0rPTJ6JD2LRSR5473pBL159f4dxNT55P7//IR6GD6AxPI5tX84/Mu56oAhPyq59gBxAC556YBtQ7p59UDDA0s53gExQbQ5yLnuPv25wHn4wUn6AroAg1552LpKQ3g59/pfQ8Y57HxgvU26D7waRP458XykxTF50v0ZxSD51P33/J75xX5GfJN6en5PRV75xcBG/XB51cDqwGT6BAEKP7F53MFbAee58ME6wnh57YGJQYj6cPksv6a6EflkwHS6Knm7Ati6O7m9gdA6BTpLvhI6DTtxPWm53DvzfU/6ff06BTJ6AX4sBRB6KT8JvLS6MT8CxLM53/+AfN76HwB3PKW6PYAbRBc6B4C1vmF544B3vhe6MkCvPpZ6CED0P/J5/sE8gOC6b4E/A3G6MkFGQEP6IYGfQOH6NkFGAp86JEJfwNG6FUIcQeD6OcJZwZd6VHkUAO46FjlLQX16M/o2xDJ6OvqQRLz6GvznhWA6LL5/vB+6dL4uxU/6EP7bPHs6N/9U/Fq6QP86hIo6Rj+uBI96RYAbxLT6AIDBg836NQCtfaB6E0E+fvp6D0FRgxW6WMHlgpj6BUIHARH6CEHtwgh6VsJFgn86KMLhAbQ6IQLIATY6afj7QXs6J/lhggC6ivmOg996uPmcRFF6fzuAxXN6Prwx/QD6UX1qPNp6lr7HRUJ6QMAcPF56N8CcvTr6V8CcxDp6IYDlviz6WsEB/XL6G0ElQDS6fMFrgvF6PQGmAHR6NMITAL/6NAJFwGw6bMLBQgS6fQLfQHX6QDkDQk76pDkrvoQ6VflCvwf6ZTmmvn16DHmXgrA6iroHhO96f7s9PTo6ajs8BSE6UfxERbl6Sj2rRRX6UL4dfHP6XD6o+9W6dL7pu+36YsE2fZb6WgEB/816dcEpvnE6UEFLv+B6dcFdfxl6foHzgDE6foIjgp66RwNewAN6uHiKAPW6ZLjGwHZ6ZHlHg3t6dboN/EI6sDonvKe6rjpNhSL6b3pbfat6sfurxbT6oPwABd96rLyTRZS6rL1AxUI6gT3hRWV6rv97RR46pr/eRSZ6U8CQfHw6ToEkfJJ6vEE9PU+6pIF1P1O6q0G/AtM6ogHWv+N6gkIbg4o6jQJa/4O6vcHsAty6h8HLw1b6fIKYP//6TMKFwoq6jcLZQml6XAMQf4I6nUNEQbr6cwOM/766YgOswEX6jcPXQDR6fcNSwOP6jji8f8F6/rgBAIq6mzjP/8c6sHjS/3q6m3iTwcw6n7kKgxs6oXmUPGm6qrlHvNc6t/njvee6lrqfPNe6jfqWO9N6YDrmfVw6azu4vS86snvfPQ46sn2svLL6ur15xZl6kz4X/EW62gBFRRl6kgEcA+n6hUGhQwd6rMG+/nl6YcGmv8j6ooJ7Qti6n0NEfwF66jhOwWo627iKQwz62vmiO9m6w7nyxK76mXnL/Tp6jnqnfUW6zrq2PSx62LqwRWE6m3rKPHN6vDr7fQv62zrWBX06n7tkfR46gPzW/SJ6rz0whWQ6jb5vBYX6kn9zO7g6cz9l+8j6m3/MvBy6xH/hhVa6rMBcxLO6jIDhBCm6joFYA6t6psFJ/Uq6xwGmhDs6oAE/xBu6r4FVg2H658Gw/zM6iUG4Q6g60QIj/3V6vYJ5g1R6ocL1Pyh6tULmQrk6hAMx/vA6pENrwfA6hAP6Ppm6ooPDP0p62EPWQUj64UQyPvG6pQP/QL56soQhf1563TgIf+q68LhnwmC67LjsPKe63/jgQ4m6x/lX/Sq6o/l9fjv6r3k1Q596qboNu9X63zoafUI7ObwChdf62Lzshay6631vvPT6pr5/O+B6jL8ie5g6lb8TxQw604AY+8q654C7xHD63MDWBLJ6jUG6fVV6lMGivcr60YHuA9p6/wHOvlr6xAKIPzq6oMLVQyk688Le/rQ6toMCgkI64EOuAYs67gQjAI969rhlPyH66zhSgeI7PXlRxO265PmAPht6x7pWfb760roJ/bl6ovr7+4v66fsrPKe69HzzRd86031VxhY69P3FBga6/b6u+6j69T64BbO7HT7qhan7An8SxaV66b+3e0963r/y+6v6qgB2O/q6h8EdfDB6+sFdfGr65oEvhLI6wUGcv3i6uEFZ/6169cFexJW62YGxPMC7NQHkRDW6xAJ1w+664kLrw1S690N3wn666EN7gtK678OvAep65oPZQjL67EQSwRC7Ibg8QY/7OTgeQjS7CDiaA4p7BbkWRA47NjkpRH068blrfW363Tnve096/zpo+0D7NnqRuzu66js2u156wftf+/i60LtoBaA64fsJfQf7BbvPRdG7BPyHRew7PX1jBlX7AT4/RhP7IP9Nxbn60cCbO7H7I8CXRQr6yEHk/7Z7OAHJ/tV7CIIAfpL7I8MHPmT62cOSPk17AsPVApq7F0Q8AjQ64QQPwan6zwR0PoQ7OQRgAPf6vkQDv9W65oRcAHl6zoSzvyL6+vi+vnM68njdvFh7OXjGfAY7Izj0fTh7E3mz/Yi7BvoV+x47DTomfYm7SLsVhaX7AvunvN27GHuVfQU7A7uYvIg7Uf0g/R27Hz5SxiS7I38hO3d7Jr/Oxbj678D5O7u7O8DQRTg7NwG0Psy6xwHm/v66+IH1/TS63EIz/ar7C4Ndg0r7HgS9PqC7PYRPgWw7KYRcgeU66QRz/2s7MbeMACP7DbfEgPl7K7fPvsI7SzfKAXT7VHhcvFs7SThF/N37CPlmu6a7PTmjvdq7EfnRBRS7LrnHPdK7GDoPRWU7MvqXhZN7e/tARf76+/ttvAY7WXxfvS77G7yTxjS6zH4jfHR7CoBc+3U68UAc+7F7B0BvRXa7BMD2u0U7T4DGRS67FkFOP3B7I4Fj+907KQFDv7i7CwHU/7d7D0IHvuD7JMIQPxy7JEH4hGB7VgKHRFS7OkKSQ/z640QXPnn7BAUgPsu7NsS9//X7KsToAGc7PoTxf7G7C/hp/mc7C7i/POB7VDjYva77V3jrBGM7TLlW/cD7tvmvBX67ALtIeyU7dHvFRco7UTxCxfT7IfzYxnV7V/3uxkU7ZX60u617Zz6GhjM7Yb7MBdT7Zv95QA77TT+FQDI7I3+XxYN7fX/y/9K7Q//nRY07d4AN/9f7V8CSP5N7eMBN/4g7YQDxP2i7ewEQe6f7YkEmfxq7YkGlvCn7MAGIfLr7CcHSRMR7RgIkf2P7PAIm/oP7ZMISvnn7NgJofke7fcIQBEy7UMO7PfI7OcP7fd27XkQegp17bcRMwkL7f8SrfmN7A8TogJh7doTyAT27bYVvfwh7bkUqQAs7j7dagHl7Nzeff1v7brfvAmT7W3gNwxx7Irjtfig7XThNfXp7Jbmpev37P/owerZ7E/pUxa57ErrMuv67Vvq3Bbv7FXu3O7q7Pju1/Bg7QnvX/Lc7Qnx3RYR7p71fRpp7V73ofLm7fH74Bd07eD+quyi7Xb9w/9T7dD+oABi7UAA5/+L7aH+H/897RIAD/+77QIAJv6U7TgCzv0E7hkDZhVF7WQFwxTG7GYHA/P87a0HGfuR7SoIRfy97UsJ0PP07OoIlfep7dwKvvid7RsT/Pja7EEURP0S79ncOwPW7Svf2fm+7fLe1Aem7b7iWe+G7YriTRBp7q7i+fdI7cnk/+wJ7Tbl4PcK7kLsWxZp7fLuze9y7aDuwPN07rDwLhdG7mHxhxjA7dP9DwHw7Uf/NQD17XD9CBgA7kz+G/8W7mj/Qf0L7hQA1P6M7f0Az/5m7poAkuyz7UECJ/7+7S4DVfzY7QMDh/2M7cMD7v377YEEgP0V7gIFpPw57sAEBPsy7goHnP7M7iwG3RVo7h8IlP0R7oIHIRQa7v8LZRA+7YQMqQ6l7ZoPGwzQ7UUTygYs7jkWiP9J7ljdUPx37rDdgAVt7nLgxg0N77fgkA9j72zgH/ar7ifkyRPt7Q3otemD7sDpG+ks7p/rnRZ37ijseBfg7fTsuhYk7tzt7Rfm7v/tTRmE7ZPuUO0o7pLvt/C/7nbvNRiN7t/wTPRs7i7yUhoP7gL5Khmm7in6lhm47Ub9iwA27hn+ZgBm7hX/0/4X7rUAoP0O7uYAl/xK7rYAufsi7vYBCvwQ7hwDvft57roCOPqI7h4G3vzK7cQFNv6a7rgGPPpB7r4HZv587noJk/jo7QUJshJc7r4M3ffB7SASWvjW7iESCwvs7TsVMftX7igWI/6Q7osWmQEA7p/fPws3763gIvDG7uThDe5H7+HhQve57injBOxd7x/oqui17jvo7hYK7zHpGBde7uPrBOq77iTrNRcZ7orv0/NR7l/vNe7c72Px8Rra7hL0gfQN7wD4IxoT71X7KBpk71T9jBkM7xz/9heA7lH///xz7hgANv7E7vUAmfqo7uQBFPyk7u8DgO2P7kYDw/uH7pwDbBZu7t8Ex/tA7w4E4/hL72UEVxdO76IFJvkv7kEHR/Ep72kHOPqB7oMGB/4/76wH+RTi7rMHBfxZ72YJ4fcW7yIJABTQ7vwKfRIt720MkBH77XUQePc77kYPhw1/7sYQzwta7nkUr/mF72AUagh/7a4UTwIj71rcJf527qPd3vrR78PbzgBD8BXc1ATj7rXe7/gF8GzfwPEs7qrgyfh27yfh8RAx70PiChIw7sXljeo874rlqhVy7wzrcxjz7ovsFxmZ7kXuhevQ78Tviez27oTvfu8E7wr0Ehs977X1sxpN8Az7+e2y77H+HOzK7uX/df0e77sAqRfr7iAA6vuO7u8ACv1D7+IAWPpT7iYCJ+3A7kkCoRZ370oCCvk+78AGyfsA7mIIevLe7o4Hnf077iEJNvgk7r8JwfSf7ikNdQ+v70AR9QzA7qQU1waM7ukVzgLy7QAVnAMS7zoXZvy17yvdxAe+77rergyY71Lfy/Qi8KzhNeya7xPqTBdG8KjuKRoH73PwwxcN7yHwSPJM77/wURgo7933GPJ57+P2Vxo68DT7/RqH7+kAE/sC8NYBKvnp73UCKBj47woHTBaS7xwIX/C+7zMJH/Eh76QKEvg98CkM/xLw7vMOZPcR8KEN/xAT764O7w7075MSMwyK7+wTzvjN7k4TPAlI78IW0/pF78IVigaa71Pcd/v58PDbTgZT7zreaAqo7yDfPvMO8efgQRLV78HjQ+qS8DntzRoW8O/v2Bhy72jyYPSN7gv2zfPX7mP5RvAE8O34Qhvt8J78pxp68KH/vBhQ7x8B+Pv374kB//kX8SUFWPdL8JUGKfgC79UGQe8E778JxvV1734Mm/f18DoPtBBL8KETTgsg8DoWlPkb8ckW7weF7wcXSQOr75kWVQVl744X8f1G708X6/7g8NnaiP7i8DbbPQJQ8azfohBF8FnicRPi8OjiZRTU73DmaBZR8C7otRat8IjpyBZN8I3r8hmc7xbwx/Cz79/w1fOo8EfyM/R18IT0CPR77wn87Ozx7jz9ZOyd8fH+Chnw75UBtvov8DQHJvqh8C4IIu9/8C0HnvhY8KQIkhWN8PMJB/VW8HcNbPd1744R2PeV8JkUGgrv7+7csflq8SPdaQu78a7dVfSx8X7ewvFQ8YjeZg5s8Vvk5ugF8VHkNhV58QfmMBaq8JbpjRi+8CzrWOhk8Z/vsxgy8DrwVe7Q8PDvZu9/8D3xO/Ge8HTy9BvH8Bn1UBts8MH23fKK8FD3RBtb8ZX5Fxw28c39shny8AcBQhks8MACVvo28XgDGhlT8JIFrhes8VwJSvUH8fUJAfdJ8GYKixTa8JcSYvi98JkV7Ai/8OAXVfob8B0YOQLU8CMYqANm8F8YvfuF8QrbLfsI8cTa8gD48Z3anwPw8AHdofha8fneyfD78FbpiRcq8THvshnv8JjwK+1q8f7v9hgR8dbxoPJq8dH18ho68oz3H/K18Dn23BrU8Nz4q/BW8P4CFu358JMCHfmn8KkD5PcV8D0FW/ra7zMG9u2u8a4GEPci8YIHLRcz8GMJp/YT8PgJBPLg8SQLNBX68RINYhNf8I8PuPcS8egSmAxd8QkZpAGO8McYnv1B8qLZTgCu8jjbRwcw8XzcrQiE8ZfeF/YW8cffie4G8HTg9PeB8VDfR/fM8VfiOerK8Y7nIhYH8m3oxxVq8d/oMRZ88TvprBZ18gDofBnq8AvqjBm18dfqmhrI8RXsUxup8BvuA+rD8oXuShzV8MfvBfDk8IzwU/A38aTwVhpX8Qzy0/Nr8X/x8RvU8XHzCvQz8i72Uhu28rX2Ihz08Fb6+O6M8h/+Fhm/8MYAVuwK8ooE2PjE8WoJbBbK8IsLO/dc8TYO0Pc88rQOQRLt8DgQzQ9b8K8QYQ6U8fERzA2+8ZMUQAth8bMXWQU38FoYSf8L8D8YugAl8gfa9fxn8uLZegKQ8J3eNvjU8e3d+vJj8xTe2fbU8YvhshM08pvk3BVH8A7mruj88ernURjB8jbtWBwK8invOxtT8ubvwuon8rrvrhiL8vHwpe018ubxOvAi8zvy5ByM8lf68e7M8Tj9B+xr8WD+/OvF8fz/mRnH8vMB6Bml8VwDFfki8fACS/iC8sYDQ/fo8C4FaO3A8cAFfxjg8moGcPan8T8Jnu+38EEKJPMU8voJiPPQ8pULEhWy8WgPOvij8hQQjBG28WQXFQcw8r8YFQPg8X0Zqfxy8zXcNvjv8QDc5QcD9LXcEPSk81fdMvJg8ljgGuzw8ivgTRIW8+/hARRr8tvjQxV68tzmFBcb8jnoFhdc8gDoKxYT8szoGxbr8jfptBq68Q7w3+9t8vLvpxla8mLw1O7r8kjxHxyn8u/zxhzo8Wj1jvMF83316BsQ8kj7uhtQ8j0DYPig8lIEUBln8vYFFfbE8LMG+/kN8zMGQxhz8vwHlBeA8ucI0vT48QgK1vDv8cAMDveZ8sUNf/cv8c8QIPjv8TcRig+E8i8SoA5C8jYT6AzL8cIUu/ie8iUW8AnZ8bIXnvlw8jEY4QTu8V8ZJf918jnaL/uk8nfchwoA81fdUA378qze+A/o8trl0eea8n3l5BaJ8qjvbBo/8obvKhnw8kjwxBrH8tzyifGx9aTzJR5G8hr4wRzx8kL8tOyD8mr8BRv98hr/yev28t3/rRn/8k4B3use8oACduwO8tAGOfiy8YYHF+7T8TkJL/Yk84gMEhTf8k4RbBDZ8kcXYgiM8/nYov3983jfVBGI82rj9xVn8yPmURiR85Tr9xt98vbwn+9h8tTyVfMM83nz2fNX8/38VBq+89oA7hnG8r4Epu368jMGyu3d8tcE/fUS8hYGyfgs8zoGKPX28k8Ide4W8xIIgPQm8ygJrvNv8gAROvhs8zgSrg8A85YU2Qv38QIZ4voo894YvAPn8mgZ0wAo88YZjP1V8wXcdgm88/7cBwwX8+7dbvA/8/7i8xR783LkLhcN8nPog+cK8xDrtOfH8hzwie+z85bvRhy28t3wL+ze8x7wJO+y8yLxfe+P847zAfOf85f0H/Qp9ND4yh2B8yX6HB0S9OH7LRxv87z9Fxlu84H+Qhna8xgDr/e389YFBfbH84IFQBh68xQF/fS88zAGIvXF85UGO/TS83IGvxe18skIZfVN80QJhe/n8ygIjPN98wEKhBaU8i8LmPaZ8ygSN/ib88oUtwwo85cT2g3W86kV8gpn88YXfAcK9RLYcf2u85vaOPnX8xndmPXO8yLeeffU8jPfbO0X9CPeJw/880nj2Og/9FPiNxSw8zTwgRuk88fwkhtS9BryCvBj9CHzGvHV9OXywR2P8zf2j/MG9P71DRyz9KT7DO4o9GT9bhon9J//1BlY9BECtRl88gEEK+1l87EFhfci9AwFyvSi8xcHzvRH880JPvFl9CYJLfLt840LLRUk9LcMGhSp8toOGPgG9MsQjxFQ8wQUjvjE8xIVxwsJ9NIWzAn18hEYgwaf8z0ZRAJk89wZqftB9ETY5P+388PYCgLT8v3dyPfh8wXeAe849H7gkhIV9YrkQRhA9QnnPuc29PvpiBt98xXuBumx9IPtHB159CHxZu4x9W3xhhy39Zr0uh2+9Wr10Bzd9R72+Rze83L5wPBw9Gz+9xpx9LcArRnX86QCLOwb9MgD7fVR83EDfPjJ89sEwe3f9AQETfVk9P0DwPf/8ywEHBmC9OMEovY09EkGm/TN80YIH/VU87YJBvYM9eYNtROf8+IV3PiD9LQTLA8R83gXPfk89KYXaAh38/sYB/qr838Z9f6i8zgZMQVZ88HZCfu68xTaLwaN9A7bPglj9gLc7PRz9GTc4QqJ9BvdAA2L9HPhOBMK9XXiYhUK9WrwX+qd9AHxre/Y87r3yPLB9Ln8vRuW9OYAu+vF9OkD9+wf9ewCrvbI9I8EOxl09A4GEO5v9D4FXPU/9I8FWxjK9GMHeO6z9FoHzhfe9BsHuvPr8xYITxen9BML+BUI9PUNjPdA9JsPz/fj84IOGxPJ9GQVrg0K9UIYA/l79LoZ1/5h9KcZ6wH09JMaSgSi9abY4Pqq9KfYggPf9Xrb5gqy9MjeBe2G9TjdMA8V9ZLfJRIb9c/hyBNj9fviORcb9RXr3Bsy9fvwau9F9B/wg+/Y9I7xL+2m9Rrygh0S9Xj51fGz9HP+3esD9TMAxBrx9PUAohmn9LgCUPjA9I4EIPX89BsGMxkO9WwIFRfJ9LAIrO/l8w8MpvYZ9cwJvRaN9TQQpvch9UwSoBB69JkTkfiA9BoWvAs/9K0ZXgAY9QgaAgZY9CkZwQZA9OUZOwPx9IgaUQFB9lHXdf6T9bTXBwFK9jDadPgY9hXZZAdt9g/coPPR9XfchvEp9gbhNRTV9QLilxTQ9APlyOff9Vjlqhjm9Lnl0Bim9H3mmxnO9VHonRt59GLpOOev9fLr4+dc9f/psxvt9eHrwhw39dzu+hyL9Tfw2Rug9En0AfQp9ZX3tB3v9WH7bvCt9bwCFfeR9XUC0PfD9RMDc/bF9doCqPdr9WAD0/VM9d8CZRma9R4EXBpx9WwFye369JQGQfTE9EAHufSw9VoH/vJf9e0LORZW9dYNMvec9UEP6hLp9OQPeBJ49bcQ3BHB9FkRKPhG9fsVqfi09GsYDAj79J0XEArD9Bca3/1T9CMatfwT9rLaWgrn9SDcigwk9irdNPf49cTemRJV9Svxvuux9fTxQPCG9ZP5BB4y9QT7se/Y9T37Wh3D9ar9sezN9XD9mxwh9s8AIuyE9YcBihnB9R0Cefgf9ccCavjR9UcCPBm19TwCGxpW9eQDGfYV9gwGfBqg9RsJgBd/9fwI8RaS9bQIivX59cgKZBdu9pAMyhYO9fgM6RRV9jQOfBUZ9m8R3BGf9jsV4A4C9sIY6Am09Y0Ztgdr9bEaIP8a9ozbI/hp9QPd2Pd89tLlYhnt9D/nuRr19iXp7Rs/9p7q+huj9vHugxxy9dvwqhtH9nXyhe439af0YPQk9tr8fe609Wn8shwk9h//LOyW9XP/cBx29ukBN/i89akCRuzX9fkBiBsy9noDTvVF9s4Dfhui9psF7e3v9QcGJvSd9WcInfD99b8IwBiy9RcTY/gV93EWwg3z9UEXGAyF9U0aavvt9jTX6gHn9pvX0QNU9lfYdgX393zYvAe29sPZagkL+DXbZAxZ9pHdBxFH9zzeIO3L9JTgzeqd9q3f2BP89oTkjBgl95/qrRy89vDuxeiP9hntVR2r9tfwChsw9rLxsOxa9kjyLPD89Q3yKO/W9UH0T/OR9/j04x2d9WH3nfOP97b2+h299ov62/HR9p3+rO0y9z4AF+2O9ooBgRyj9hQDkvXz9mcDcvTO9qEDZPV39qoEZ/QZ9mgGr/RH90YG5RpZ9sIHk/Ho9ZkLf/Ym9xoLBRhQ9skPbRM+9kgQcRLU9kkSFRII95gThxAS9ssTvg8X93oZzgni9i0a2Abc9XYaq/yg9hsbeP179TkbawLc94TaRAur9wfd2vew+ITfORTn9qrhrunf9rnhURWD9nLkD+gy91zlsRh+9knmihpb92PtnB0a93zwUhsx95Tvrxwa9zrxnBuc9+vxRR2i9nHyuO2E9mPzkvEr98PyPh7B9TT1fPQV99r54R3b9jP9JfDe9iP8Kh2d95MAXvnB9m4BxfjH95gBGvhs+DoBFB3F9isCKfic9hAEEu3t9uUD2BvF9qIGBO9498QEu/LA9qUMXPbO99wNiRbP9rwRwPfG9hEWW/iq9qwaPQWH9oobagOl9o7XSPyc94fewBKE9ynjURgy+KblcRqo9w3rfedW9znvGh6p95Lw2R0x+S70Bh8V+Kz1qR3793X81h0i99r+M+9t99T+qx1199X/Tu6F9gkCufi/91MDI/O299sFJfWR9yYIq/Ur97gIuhks+IUMIBcr9mEO4va395oQFhSy9cYZ1PlB+L8aqgVH9nQbTwBp96nXogSH+dPbQfVq+GXcIfiR993hdhbF+PbkVxkp9+PoT+eU97LpLxy+9y7rhB14+BTsXh7J9yXupx5f+DbwLB9g90/xK+zQ9ybxihxL90nzG/BJ+GXz+B4i+KH03PQa9+f1I/V79yb4Zx7295H4HvQ8+Nr4XB4d+OL6Yh00+PkA1O4O9yIBiflP93IC5ewt+KUBDfkz+O8BHfjk9s8E0PRg91UGv/Fq938GY/BM+EAIOhos91oP5PZ7960UBPi299UY4gom+GUaVQY6+CUclwIM+N7WxQJw9+rYNPlE+MTaVfg+97Pc1+84+BDdAhHC967fWOvJ94/g7RT4+DLhjxUY+dTj3Rgd+M3krBjh967mh+dH+GHmXxvf+JTn7hut91nyZe3X90Tz1+6992D00fF49+j0a/Xb+S/1jR669570T/Ny+DD1BPQL+G37CfLS+LL5sh2+90r93/CY93UA7PlU+DICHe4x+IcCB/S098UCcfXd9xoE6O1d+NAC4fEh+AAFMe/A+BcKJRmc+HgLxBem+H0SGxPs9vQXZPj6928Xagx7920aFvoT9+gZewi7+MnWdP1u+LjXvPqN9zbcJvb3+Bbe1xEF+CHioReR+CLlE+is+JfqDefM94vtw+cW+CDwXelb98Tw2OqF+JvyfB57+IX0AvZ0+NH1c/Lj+FL2HPSg+fP3KR/w9zoAse9m+Q0A4fhR+O0Abvin+FgC3O/W+McCbvZQ+HYEqvCU+IUDBe9j+OED6hvo9yQPkBUU+SMQthRp+X8TXxL297EUoA/x+AEW+w4K+cYWjQ16+WcXWAyw+HwaqgfP+B8aNwkT+Ogafvva99QbiP7q97vWuP/p+CTXmgT69/nbyw7x+KfehBJn+CDj8Ohc+avnmOeI+aroIRyw+LHpAh1f+CLsJee6+Xnv1B9Z+Zvw6uv++Df1+/Su+JP21/XI+AT+jPEX+G3/kvDQ+NUB+fKG+fgAlPeq+F8C8vUz+UACIPeQ+DcESfUH+VAGqBo/+EAR8/bY+MoT+/YK+H8TxBGN+HcXz/em+NIb4fyU9xIcbwEk+XPWoQFB+g/Y3Ad5+JDbWPI3+JDbbPPF+a3cZvfp+UbeK+3A+bjeKxKB+Ung6xRA+gTkfxlL+Vjq7B1J+vXrtx6r+PftNB8D+bTxO+02+hfyBO4r+RLzYu6y+Pbxkx4z+Tz0EPaN+C/1nfZU+WP1h/vt+ij0EB+j+VT16vdW+Qj28PZZ+Sn21PXW+Mj3PPXw+Cb6Fh3e+VL6lx11+Vz7Cx7l+T7/IR6p+CABJPFY+dsBgxx8+TgCJfjG+ZEFbhob+NMJrvV1+LgMrfUc+hgNZBfj+f4OJBar+aMU9xA5+B8ZJfi++b0YZAt9+Z8ZMQrj+RkbyAaS+KEbeQQK+WHZzPih+Y7Zqgr2+b/aZAwu+hvfExNu+RzpI+dA+V/wJupn+Sf0Qve++If0BvD3+c/zbPaC+fj03Pu4+Sr1ufqf+YX1T/s6+bT2tR54+d33HvMx+Xr37PQ4+cD4DvXV+Tv5V/fg+XH5DvcC+aP7KPOd+Qf+APNl+eb8bx7o+N3/2/nZ+J0A/vl6+QIBiPOT+XABm/Vy+EYD2vXY+k4E1PUo+kADGRxM+g0FNBsx+poIPBrF+IgPDvay+UgW7PZX+hAWExCE+BQc1P9R+lcc5v1g+43Whf4e++/WawV5+n7bpPjP+lHdMRHE+rzg/hQi+7LlCBuY+pvnpxuW+TztreZv+e3ureey+tDusB8R+j3zm/iu+tbzrvbN+ZD0Sfka+hj0efu5+cr0H/bB+T71IvxG+hL1a/dN+hr1X/lx+iv1jfvF+dr1+/bJ+bL2gvB++YH4pfTg+t35UPMg+qT5SfUm+gz5xh5o+SD64fQp+hf/Z/Ry+dj/mfJn+osBnhwz+g8CPRwV+vgICvWk+awKbxgO+mMLyhcS+lMSnfV1+kIQ0RQ0+hcY6vYt+QUaZPgb+6YbuwYy+lYcKf9S+uUbpgV7+Ugc6wIz+1TW5gLE+aDXjfq++TDY3vmT+mjbB/Qc+kDcHRAo+7je8hHf+uLfJRQ4+nPhKxd/+gjkN+kb+t/kYhrw+fbqX+bL+qDt/x40+6XuSOeM+uzwde0D+jHy2B+S+kjyM/mJ+jjz+fZQ+qzzSf0w+1v2cB81+o75l/Yv+mr5Jvdf+mf6R/dO+p/6O/ZF+4b88PXV+s/+i/VR+pT/Ifpy+gkGYhqh+kwHehrl+lgLqPQr+tYO5PRC/JQMXBhc+qARLxSg+h4TLxOr+tUTRRJS+moXJQ2P+jcYUAxx+jzWIAAa/J7YnwhI+iva6fhN+xnbBg2A+nTbIg5B+pPcxu8F+wzhsRWo+9zh+Bd3+v7i9xh0+xLpoeZ5+mnpSx2h+ubvO+rf+vDvMexo+nHyIvoo+xnytf4r+7by//c4+n/zO/r++Xv02Px8+qr15e4Z+z70LPi/+2r0Ch8y+470fvq7+oP4F/FO+uX5YPc/+r383/Qe+/b8UR56+vX+cPkk+6v+Eh6A+gsAXPUi+1T/JPfc+pwBXflc+1ECthyg+mkcsgNj+lvXnvuQ+zXZIAqq+4vdi+4n+rjg+upK/A7hVRZF+nTmLuhs+/fnYBsA/JjpVB2N+1rsYB6H+6fuHh9E+rLvnegh+4/xYPpy++nwJCBV+z7zTvfj+tXzJv6q+8zzIPzH+on0Hv3j+xf2vu3b+tf5TB7k+hL7ZR5g+xH+jvg2+/D9c/me+nX/R/hN+7b/E/qT+4wAK/rs+kkBNR0C+5sC/Pc/+kAD5/Yg+9IFvBrU+zwGPBum+gsKNBmo+zoLnxjc+08OfBd2+5USjPTM+6wVUBEd+2wXA/ZR+yIaTAqJ+msa6fhR++oa//lI+qAbgvuF+p8ceAAx/MXX6Qb6+7HcYva8+xzdlfd8+2Pq9uXW/IrqVB3A+2/wNfxt+/DwbPu/+/Lx8+0c+//xrPvn+uPyJe5c+xPy7PjE+3Tyj/je+vzyZ/6A+9Xy1h/h+w3zTPnY+6Tz/f15/PvyVB+8+5334+4m+1n60vaX+0P84fYw+2/7k/dC+679ufWH+/j9zR04+//+rvnF+yIEVRzx+RQGVPUF/DgQ3BXO+zQUihJ1+xMWXPVA+8oYbPZs+yMYVA2k+x8ZLAwz+y0cQvx0/J8cHwNc+q4c6wGG/G7WUAHL/OXWYgQe+8/YDvoV/G7ae/kJ/HfaBgyJ+pLbTPIq/Sbc+/Mx/PbbK/VP/Hzc3A9M/CneWxGP/BPfbO1m/C3mJelm/NbmwBpA+6HnuufA/JfnpBo+/Gzo0hv9+r/thebB+xzvaeiJ/I3tqx3Y+6ztQx5/+4LvZepH/Ibvzvya+9bvs+up+7vwPe3U+wPxzv6h+53xEAAZ+17yOf3++8fxbvmO/Cf1aR+e+1n4gh87/Nj6V/PT++f6WPXz+zj64h4I/BP8xvim+678hPjf+zX9qvno+2z9ifeg+xX+Yvax+0X+rfma/I3+0B0k/asEz/X3+08I/vTI+8cOSfRv/OcR9hRg/KIWoRAd+xIXCQ/X+uIajwi8+zUccAWZ/NbW//4b/LLXgfxU/PLbCfJQ+7DcS/h4/I3b3w1D/I/d+fff/N7dxu4D/Zbdnvj9/Nzdw/bh/EHfsxFo/MLfDRMT/ITgVxTx+zji0erS/ALigxcb/ETkGuo1/IfjcRkY/VflFBoi/W/tQx19/EvuVv4a/BLwyuny+1fwjf2e/F/wWwCD/LnvjB/3/LzwwPn5+57wA/sP/NvwAOx2/BPyKe2r/LDxqPmm/FLywvym+4jy8f/4+2TzQv/9+k/0G+6n/Gn1Bu1q/dj43O47/Yb5Hx+L+x/7y/d6/dP8jvko/ZD88x21/KL9mx14+6wAyx3R/PMBYx3O+3gGIfVe/aoGkBvv/PAKQxl2/ewOPhdn/HUSVPQx/CkT3xP4/FgYzg0t/Qca4QpW/JEblvrc/MUaZQl6/H4ccv25/MAcTAHy/KnXEv7R/HXZufpX/drYHQiH/QfaTwoz/ebbE/mV/f7cd/XI/Gzd2hDn/MDe4PfC/RTgyRJD/Ing3+sc/YrgZxSk+8DrGeYA/VDsLh3w/D7sFf93/GXt0uYB/crvlPs6/Cfx/QDH/G7xr+hU/T/xdB9//f7w9PtU/Drzku3R/Pbyi/4q/Wbzff8F/K35/fDz/Bb+tvly/D3/R/l2/UQA//jF/NL/9B0q/A0Apfk6/KMD0fYc/CII3Bog/KYJChpq/WgNIRgc/XsVefQS/UMXrw/7+6wZ3fbq/IIZAgx0/Ggaqfiw/HgbMQdi/UvXAQDe/XHXjQKa/Vzb6wwH/gndAfK2/W3cmw40/qPdrA+t/bbezhA1/b7fYvhR/Rnhgux5/Rzl8Psp/d3laPwQ/Z3mSv0v/RPo/P0P/YHpiv6U/XHraP+v/P7ss/8b/YHsQfIv/Sfs7PJo/ZHtQfF+/YDuEPFY/Xbtg/6V/CTveP+i/G7vp+dl/Y3uYP3x/NXuhOaB/GjxUQFa/QPxbvmq/P7x4vr3/MTyqwEg/qrxjv23/ffx2R6I/DvyJuvo/FPzoOzi/SH04f8I/W7z9B60/aD0Bh8N/ff2jB/x/Wj6gfHP/Ib7ph5G/db7rfhl/K4CF/gu/U4Ekhxc/L4Jr/SC/RgJbxo2/ZgO9PPw/YgQ4RWo/SsTChSW/cIVfRFa/UQYavXf/aHXpwS2/RnZyPy2/UrYdAaa/S3fivbe/bjfXREm/jnhBRUd/T7jrOtK/bHjzBgc/U/lD+sI/vTlQeyf/Sbm0P0c/aXnr+dR/R/os/7f/X/mWf02/U/plub9/aDnHRr2/fnnbv62/UHpmv4m/sLqLec6/Zvq+P5y/Ybr8gB0/R7s7+aR/bDruPI8/lvscf/W/T/s0uYd/T7tNeZP/WztavOq/QftXBxQ/gfuI+8S/d/tjPI8/XnuNh5+/WTv1fIN/rzvrvpE/SrwZgHv/ZHw/vim/Z3yyP5J/SfzA+o9/cbztev6/L7zdQBR/dfzPgTt/En0y+yT/Xv0HgWA/eDzFwOT/Rj1mAR8/bT2D+3P/En7Bvff/T//Cflv/fkA2PkY/jABVB1l/VgCIPmX/VcDLPfp/H0IAvXE/NcLOvQU/dsQLPQC/W0U8xI1/qcZvAoe/S4c/gSv/IccgP8u/kPYQwCx/WvYxf5z/uTZJAjN/pDdPPOz/OXcSfA9/TLfs/g3/vzf1/Uy/mHgGvnN/R/gYfcx/vDi9hZx/RjltfwL/iPlPPv+/dTmH+mr/VDmfOpA/p3mXhlZ/wvmQ/55/Rbn8hlT/qfojQDE/cToqBs0/XvqvP/U/ans2POA/UXt5+Q3/jXtdRvh/dLs9fGe/QzvCwFD/tnthByB/tzuL/xS/eHuUeWr/iPwIfns/Tvx1QFB/q/vmx5b/rnwkfth/Yzwn+aq/STxZvrp/R3ybucB/nnzZQPK/YX0AAJk/sL18h6D/gD4rB7T/Tf74vQ//gf92xxb/YABMPqO/hEE8/Zp/u0DOxzt/X4L2Ris/Y0TR/QN/u4YkAx2/eAZUveJ/b0aD/kr/qQavgjU/b0bUvvl/VIc8/3f/nnZnwVp/kLaA/sn/vLa9vnd/iHb1Am0/kbcvAz5/UnemO8O/uHeHvli/pzeTPWh/hTgVRA5/g7ikO3K/q7gPBLX/Sjky+ym/jfkDBd3/jblLhgK/xXm+Ozh/sflVvpd/s/lePvc/hnndury/vTmReym/ovpXhtv/iLquf9D/qPrYuex/krrKQDd/ZjrV/Mq/knspOWX/jLsNxvI/l7sLvMA/yfu7OOF/l/tkv6Z/W3tQAHM/m7tYRoF/rXuRuQu/9zto/3C/cnuPfT0/WHwO+VV/mrvWvFG/lPw7vRs/kTwiPN4/gbxO/kP/2PxTfqQ/rHwd/zD/bvyUgJA/ojyPB7F/aH0t+sB/9jzJB4y/+70GwAh/gn1qwCw/uD1sAF5/in2qgMa/t/6VB4T/8X6Ofaj/rD7XB34/jL+XBwP/qz+bB2r/REGgPWv/gAHxhoS/psJkvSO/o0Jpxk3/jENwfOI/mEXiA7a/loYZQyw/XkcHwL//jTZ8gFH/3jahP15/mLdR/mf/obdevQp/z/fmA/5/qDgrQ8D/zTgWfQ6/+Lg7/fw/lnh0PlX/kTjpu1Y/gbkBPzc/tXkEPuC/0zmnRaC/xzmQfpW/vfmSP+O/tvnF+j3/sfobP9F/vDpggGQ/qvr1gLz/t/tJPV6/p3tEfBS/3LuTRtu/yzuwvwn/kDv7gHU/vbvcfbN/pvu3O7z/qzwJPh8/xvxvfW1/ubwnRQL/+Xw6BOB/tzy/P43/xrzugIO/7v1ewAk/v/1oAVw/5b19B3a/t/3pgV5/0L4lQQK/jT7T/dg/nv7FPlW/jb8gfk2/9j8CBvu/jYAuhyM/tYAOvnb/k8BU/oF/+gAVhZ4/ioDtfid/xsFO/cf/2oLzxfH/ugNEhcm/9MPXRW6/ioXMfXO/sgVLxDP/v0YufaU/tYauwYB/zAbJQI2/tAbRQMx/okbVwWz/pwbXP+K/s4bRAFD/4DaFPzP/rjZOP+b/6fbcAg4/+bdwPkV/xffL/Fj/gLgku4r/+reevNb/7fg7PEk/7Lg3vX0/prfBvpH/wnhCxAK/wnhoe/P/ovihe6P/+PiuO4L/2biiRVW/8ziIPz4/jvklO1P/9fjwhUV/zvljRZ6//zmGxgI/2jnCv9R/23ofwMc/zfonhnS/hDpcecc/2bpqgLg/3bqiwBs/tXq+BsW//Prg+ce/zHsIPQwADXt8ONI/2Psa+kC/3/tcO3q/7fsSv+u/svtTwMk/7TtaPAm/8XtAuwH/4nt4PHw/vztjBk4/7/urRgc/9juwQIT/zbu6hcP/2fv9OP7/vnvHRYK//buRR0V/5vw0eQl/33vWBVV/0/w8Peq/mDw1RTj/q/w6h0O//Hws/bt/+HwnvuE/37xWfji/7Hxqvrg/gXy9AFg//jxbB13/n7zf+n2/yHzKv85/8LzzP9+/vPz3AT5/t70nhbx/un14xb//q31DxhP/3z2mAD9/g36BPhc/6r5fR3T/jH+QflF/2sCmBsT/zAB5Rev/kkCWPoU/+MBNBYX/6ECkxQK/yoEovhH/yYFpPgG/8wEdBto/xAHrxkP/8QIMxIp/4sL/vMm/1YNFBCc//oMdBZM/xkOjBEh/40OhvOT/kUR3fNG/zMRNw3k/twRLxS5/kEUNBJd/+4UOglD//MXPwr6/pcYAgsF/1QZfwkR/xkb8fq3/xjbJ/8//z/czfnY/6HdLvqZ/4ncmwp8/xPfjvqT/wnh6vKw/8zgOPSC/xPhM/zS/1zhkvkG/0vh0fpw/5vgNg+7/7/hpg58/xDiGPC4/7fhi/Ht/3zhcRKE/+ThIfue/6bjWf++/mnkvv1L/2vi0PyF/0XiYBTm/83kI/uP/+vmCwLN/5Dlmvwv/9HmdwCg/5nlbRVl/6rkf/+x/zHnFwXz/23nuOse/3XotQGU/3XnrwN7/3jnVASE/zXodQS8/wXpqBiX/+jqAwRq/1vrZ+lY/6jqbwPG/8jqEROo/3nqTBbo/nDrKOh+/3TqMRpk/9bruQS8/q3sWuQx/9HsO+tQ/0jtu+7b/5Dt6+9o/4DtrwW4/3HsPRnB/3DtIeoDAFHuaeyY/0jvV/aT/xTu1Bb9/7fuNvw5ACXv+BTh/1Hwyhz6/4rvpPoF/+TwpwHD/0zw9xLA//nw0vw9/6fx7xSP//HxFBhPAP7xE/5u/zHyNhNv/0b0QBM3/1/0uBfw/vf0ruuX/wD0TQCI/+zzzhWV/1f1gBno/hn16QXO/yb0txJ+/0b1OBW3/p/2wOxN/0j3gQbI/wz2yv95/4T2+BZF/3X2Rhmb/232TRyV/3v2qhKT/1P3Kv+n/0b3NhuG/8L46/5j/633DQBc/0n3CAJT/6j4dxJ2/1v3mR1U//L3lu2G/7X4o/in/+z49P/U//D4CRLE/5X4Efh//7P51/nB/6z57AVI/3/5DBOf/+v5ihYS//T6Ifqb/6X6Dfux/2D6av5+/0H6sRKX/5D6GBZm/0z7Zhc2/9z7APqN/2T7+BuY/yP8MRdu/z78ChnL/yL9+xiw/6H85P2l/xT+Zv92/6b+pf7N/1b+Kxvw/tL/1Pir/43/Nf2f/7P/kf+D/64AYBmL/7//0xuR/+MBTPuF/3IARxVQ/+ABuBmc/wUDkhqg/y4CmRNa/yoDsRW8/9kCNxi5/2gDQhJ1/8UE7vlC/4gDEhSF/8IE1RXt/94FGvia/64FIPtj/wEGrflx//sFpxao/98GSvuT/1sFnhRr/mwHZfXM//EGZ/mR/54HJxOo/xYH6Bd4/+EInBEh/xgJ7hJ8/xsK8BF3/zYKmhOV/5cK0RZw/yEJyxiZ/0QLwBWU/6oLBREU/9EM+hCU/54McA+9//kNGw/a/xYPvhCx/5QPZxKp/7IOShW6/zEQqg2W/4cQWwyD/5ISqRKA/ywS+g5N/78S8g1K/1oUMA/0/vEUpfSY/wsU1AiS/wkU7w2f/9gUV/2V/10V8QSH/08W8QFv/1YWRAVl/34WngmL/9AVWwp+/6kW4/2l/0cWxQOo/3AW4QB//zIX3AuY//sVDA6J/6QXHgV1/xQY7gFu/4oYqP5Z/3wZQwaf/8UX7wg2/xIa7gLq/+AYzwSI/yIZ9wfl/mQaDPmf/88YrP1O/xga6f7+/jAa8geJ//4ZiwEu/2cauAR8/5QagP3n/osb+vzf/6naSQG//ybbIvvT/4zapwQjAAvbw/0MAHjblf/n/2HbHAcOAPvcfAq0/w7elw0uAKffAQ/lALvgbvYPADriKf4/APvh4fAfAArimg4AACfi/w1JAK/iuhT0/6DkvADpACLlN+34/2fk+hQRACTmBwLIAOLlMPr3/0PmUhVIAGvmwhZUACDnL//3/9bmzwQHAPXmbgV3/0To3Ojd/7rnVeoFADno5gR/AJroj/+3/7zpc+jD/3fpNgAPANjpPwW+/zPqwBec/xTqpgT1/1nqNRP3/4zpcRcIAELrG+q7/7/quBQCAErruQaZ//jq9BUFAI/qJRmt/ynsmgYBACjryhMCANbqghKz/4rsaOz4/8frPgAFAIPs6ujA/0Ttpv5LALztaheH/5juhwQTACbvtwLg/yzv7Bm6/5nvmBP9/xjv0Buy/xLwSPdx/9fv1gGh/4DwlBe2/4PxvRhf/13yLecCAIfxXBnB/57xWhdlAKvyWgLo/53ybBUcAOHx1fkNAE3ydRaM/yXzOxgAAH/x8BJ5//vyGRcCAGTz0xjt/5/zQwBw/xLzFhQ9ANrzrh0FAOjzJhU5ACf0QgCYADr1NgANAOj1jAYeAIj1DxrZ/wr2l+zk/1b1BRT9/8L1ehyH/1T4QxP8/0P3XxP4/432FhICADn2VBX0/xn38BcwADH39P78/yn4agI3AFn33Brs/2P4Ex0DABX5LgADAHv55BMBABP5FAX3/wv5W/7c/1b5fQaa/x/6khPw/575phXD/9z6BRjD/6D5JPcDAFb7q/0SACL6wRwBAA/76hXU/5/70Bn6/4r85BYOAEP+zv8EAFf9Ufy2/2n+KvwGAMP+vPrC/2D/awB2/1IAZ/nA/wAAz/oEAPH/l/72//j/VgAXAMT/ZBXU/yYASBcEAEcA8Bme/8MA3Br1/5sAKvw0ACoBPxT3//4CERHV/2gD5RCs/34DWPr3/7QDGBYBAOYEzfoGAEUEFRAQAM4ELxr+/zIG9Pvp/28GFg8CAF0EuxL5/8gFuxOO/xoGfBiR//MEeBpF/4wFJvbv/4UFrxgAAPkFHA/w/64G7BQgANEGKxMOAO8GSBcHAGkH1voAAP8GpQ78/10IZBQkADIIqBg3AE4IxhGA/5UJmBQAAPwJmxcIADIKIBEBAMQKsBMFAHwMJxJDAMQLUBCA/woNARL9/zYM+BWt/6QQu/P//5kQehK0/3UQohP7/yoSURK9/0ASiAzP/zoTZPR0/8cT3RAKAG4U2v0PAOsTngic/14VgP76/2EVIADw/yUWBwv9/2QVQ/X7/2oU+Pz8/4oV4A33//YVtg0GAM4Vwg0BAAMWjA0FAAwWu/+//2cVUQj1/0EWZg3+/zAWWQ35/2EWIQ3k/6oW5gwEAI0W/Qz1/0EWNv0DAM0X5gZFAA8XRgyV/yUYzfaP/+YX9QKh//kXkAZ0/wgaLwDV/5YXSv8PABwXdwj//10XSQQbAM8XQwEvAJkYZ/3E/3kZ4/iR/4AaI/u2AATb0vrGAGvatPxcAAXbkgaBAI3bawhyAI3cyQro/73fkvutAKzgefQWAD7hkg4wAEbhnPLSAO3gPvgNAIDhDBBIANThYw5QAIDicu+mAH3hsPr5/9Djwfvt/2zlWvpsAObl4/pMAMnlVxUDACDncANbACXnDAVHAFfnRBhiACToDuny/5PoSBhTAODo8RgZAEPqERU/ABrqqhdxALHqCQRSABDqlRZdAJrqHRbz///qWxY8AKzqTRNFAOrquxRGAQ3sdOXl/+HrrOXVAIvr1hpDAGzsvvMEABbtFQc1ABHtlu5cAGjtKepYADrtxfIXAGfu5wVOAOTuGwSMAKbu5xoJAGHwCRkRAB7wgPLn/0rxvwFcAA/wPxONALjvCB1gABjw6helAPjwQvXMAGLxqfpJACbx9xd7AG7xFfiu/4jzmelpAC3zShhrAJnz0f8wAKjzCQSGAHjyJRMzAHH0YuuhACr09RVRAG70QBSVACf2IQBmAPL1exJ8AJj4XxOQAF73xgFZAIb3vRz3/6r4RflgANT48f+RAAj4QARfAEX49xFxACH5n/hVAJr58wX6/5j69v5rADz6mhN2ACz6kxKeAO/64hz7/8z6GRNZAED6AxYHAIn8x/5kAHn7EBteACj8RhdcAAr9Mf54AHX9MxpYADf/xP/y/1P/V/lYAFz+cPytAJj/EhwrAHAASBuhAK4ABxU3ABUCYvsNAMgC4hGTADUDCBZ/AHQC4hpcACkDlhJKABEDhhkAAKEEexBqAJQE7xUrAFoD/BAJAMkEiRZqADAEvRrYAGwFNvakAO0ES/f//5oGJA9OAAsG1BRkALQGUflaAOMGVvsVACEGKQ/7/0kHF/xPAFkH0RNZAMMGvxf+//kJ4xX//wEL2hGTABgKixNgAJYLXhFrAIML5xU3AAANGA/t/3UOpBNZAJ0NGhZuAC4OcA9NACcPkRMCANQNoxVXAJ8PQRJJAP4O0BQqAIAQaww2AIQR4A5gANoQchNqADwScwz7/+4SoBB3ABQTExKXALkUuPR4APgT+Qj9/3EU5QkCACwVdwQSAEUUkA1cAOYUSf1tAF4V8QQbAGUV+g0CAJcVrAITAO0VvQ1tAB8VaA4FAEoWUg3B/8QWyvWDAKEWwf1sAGcVcghdAFMW3w1NABMWlgD9/7MY6PdlAPcXFgUEAHcY9QfS/xgZ6QMRAHYZzwDx/+QZIP1nABMZt/+dAAPaIgEyAdXZ9v5YAALbw/9nAELa+ANgAPjbCPpWAQzbQwp/AAjexA3HAGLf/fGyAOHg8fFdACzi9f28ALngtQ/WAFHhsPmzAKPh5ftwACTkcf+EAXjh6xQJAUHmnP+QAEzkmhUbAXXlUfqzAO3l2P0qANTmsOz+AB/nAOtFAevmmv53AKLnHQRwAPrnmgR4AGHnjAJmAE/pOwRkAFHpSOjfAA7pfALMADHqHwOZAAPqfxpbACTraQV7ANXqA+lKACns3AaEAIjsLuySAGPtogXDAFnstukKANzs1fTtAG/tpO64ALnsuBn1AEju7fzkALHt+uvKAKLu9hePACHv7+NMAATvnO90AA7wOfc2AQDwO/nYAKPwtAFIAD/wbPiJACPyORXgAPLwMOX9AALxrfbIANDw7vfuABfxpR2MAU/xo/lRANTxuhiEAB7zOBeOALf0fBjUAJry3xMkASz04v/oAB32XQaQAH30NROMAE/1VhVmAH32IBN0AKz1tB3JAHr29gCMAJr2JRffACn2pxhzAGf2nhpXAHX2ZxycAFD37v+7AED5th3DAO727B1yAJf41P6r/5D5ju8hAPf5ofqvAI74jBK9ALn5GRMlANf5vRYDAFz6P/G8AGz6Ifr7/+v6DvONADL66/ZaADH7cRhRAIX6gP4OAD374PqhABT83PmPAB/7Mxde/8r8cvm0AE/8cBkhARb9bxspABb+KvmWAHH+Vf5cAIP/gP2gAGAAbfk5ABMACPuCAB0A3xWYAG8A7RZoAO8AhhqgAMQB7hnAAFMDCvraAEcCgxR6AK8ED/rTAIUD+ROkAIgErhR2AH0EdBPyALQDpBtrALgFHvu+AAoFu/hwAGYGjxiLALoFYhZxAJ0FNxoDAeUGdBq1AP8F+Pk9AFAHmPWRAOYH3RLs/80JmfTGAF0IgRmaAGAJYxF0ADkK4BGOAN8JWRhjAJwKsBbtAJgLwhcXABgOtfPcACUN5g+3AGYOzRBFAAwQug1nALUR9fO+ALkPURWuAKUSfw4wAeERTRRvAHITJRCdAD0Trg31AKsUDxFRAEcV4f6qAPAUYAm3AFAUTw9xADwWjAqLADsVDP5xAM8W2f5fADAW2gOPAGUWPgUCACgW6QV8ABAXuvVwAHQW5QGyAJYWggkqAJ0XWQMkABMY//aMAJMYggJeAAAYfQaSAKIYXP5uABYY7AhzAKUZ+PhcADwZ4wNjABoZwweVAGsZdQZwAJ4ZuQHmAIwaAwMtAFIatft2ADQatv2kABwaOf+jAI4a4QAlAd7YtgJ4AQTaxft3ADHd4PllAaHcdQ3bAKLer/NCAaff4/lrAPPfj/sGASffyQ/gAGDgG/AKAbvfE/TWANHgxhFuAczga/n6ANDhW+94AI/i3/uRAd/j9/vzAMHkGPueAJLl+RUeAdPk6xYRAanl5xcLAfXmV+yuAMDoSQNLAfzp1v8mAX7rGeiNAPjr3Od0AUTsL/PEAaXsQP/wAAvs3QP0AAntlusDAX3tK+2jAJruz/XzAJXt/Rg5AMztWfFeAfbtwu63AcjtNRzNAJHuLgQiAe3tAxoiAXXuFB0HAWvuU+7xAOjuvAJiARDvz/u+AB/vIxaOATfvQx4nAVnwvfbvADXwBBZvAavw6vRUAarwt/gUAR7yAwICAaHwChTwAYnypP4lASjzRP+7AAfyeB0KAe70w+uTAQX1QgAjAdz1yxY+Afb1qwFOAYX1rh65Adr11wMlAMP3ywboAB/4MgZVAA77UvUcAUv8IBxyAQT+ihydAMQAsxjfALgBmBg+Ac4DZvjRAAgJWRKEAF0JaBSGAM0NMBLlAN4M0hDiANgNvBawAEMRRw33AL0VlA8TAfUWhg5AAUMYrQwNATQZMffSAD0YkwrpAMQZnAiSANgZ9QR4Adsaqwb1ABwbYvsGAW4bkv3eAUrYRQBRAj3XVwKuARXY9ANBAV3Z4gXfAZXZNggfAdvd1PJXAe/eC/DRABreyflUAUHev/TYAV3fohCOAR/gARHwAXDg0Pf0ADLjBu4GAZjjRv2YASvj5xb6AW/kaxjYASflEvtYAUvm5OyLAd7mxen+Aczncv7aAOzndQFxAZ/nnBnWAazoXwAtAdropBo/ARLqi+djATvrpQI+AhHqYRy5AErsZuRFAm/saOYqAansUPSvAZrsZBuKAUntuxpLAaftPvD0AEvv+wETAn3vkeTQAfXvC/OEAYvvh/oUAQbwHhUAAhTwd/kyAR7xpRRHAd/wo/zLASbxfPqNAZXwfx4MASLz2OjEAHD0kwVdAtXzqv8OAfH08xYNASH4bQUEAo/3GB9TAXb6ZPgFAf/8avnyARr9+xwiAXf/4fiuAU3/ax04ASABr/nrAH0BhBZ9AUEBDh3XAZIDTvcLAkwD1RyAAQsHb/VgAToJwRnCASkL6hg6AdkMtPPhAcUNoxeVASUQABYjAiwT8xNWAbYUa/QpAaET0xLbAboURhKhARAWjxDqAXAXCA87AvwYsAy8AakZrQqmAbYbRgM/Asca1gj9AD8bcP+HAWEbrwRFAoXXoQQyAgLZc/1WAoLbafkcAqfc5/M2Al3dg/XaAYrerPWJAZfgYu7ZAczf8vXPAbbly/uqAWrlA/4FAkHnh+ilAmfoWxtTAqTrpPIGArDrZPM+AUfrMgDFAaztHOShAqPtRvHJARPt5fH4AHPtV/4aAlfuYvDgATjvQPE/Aqvv0frEArXwsvkKAo3x8gFUAunyBenMAYbxgv0eAuTyYwKtAVXySx4SAiL1cAUuAnX0g+uxARn0ix4lAs/0qQD6ATD2EAUxAsH6iR72AQ77M/dSAXb7uvkRAkj8a/mYAcX7ox18ATP+XfkRA4v9gh3UAZ4ABPkDAV8BiPphASQCgfq6Ac0CJfnwAWoGfRvyAbUOlvMYAcYPgfNoAQUb8PnlAWPakfpmAkLbjQzMAT3dqvEWA3zcZA/eAlLetvZHAjHg6hKDAgDl7vtNA0vlRxrpAeblg+y6ApjmfP22ARvmGRk9An/mTP1WAvvmxhlaAXLotOcyAiPpqP6kAlPq5/7kAWbrSeeAAfrr8uYsAtHs7fNSAv/sTeV/AofrVf/+AiHtoubQAqLsAPJdARPuCgPHAe3uNfX1AX7vrAGsAijuzf3mAmbuRB74AQfwv/TgAdbwgPtnAgrxmvyVAp/xUR/FAYDzSgNOAtjz4QJeAtXzBgNVAvTzFwMwAmD0KwNXAiX0VgM6Alz0FgJQAlv0gwMpArz0ngNaAon0wgM/AuD06wNZAg31SgQJAy31Ux9tAYf2wuy+AS34zu1bASv54+7YAgf4jh/iApb5Fx/LATX7DPQ5ApT7q/gDA3P+tR1/AhH/MPkXAyAA4R3qASAEHfYbA20EfByTAXMJpvSXAv0IehqBARAS/fPVAkEQPhZuAtQRKRWKAW0WyvTAAhsWJhEpA9cXpQ58AVQYpPWhAeMblwHhAsnXWv7PAurXewZTAofYz/6hA7LYpgibAs/ZNwrHAp7cc/GUAQvdPflDAgHei+8EAtzdFhCNAq/fh+1EAvLf6fi2AqPf4ve0AnjfhhE2Agfk1OzfArnjHRlJArjkufxWApXlT+vfAtHlbvxUA6/mgRrHAtvoCf/fAknoMP5kAqXqtOb6ArHppP66Ak7q1v+IAxjr5B3RAn7rhfKbAsHrFfMHAuns6QFeAhntQRwNA+zsvf72AnTtRR2ZAvXtovPpApbv2fvdAtvvXB8VAlnxgubGAmXxPfoLA1/xePnJAh3yk/0nAy3zyv7tAh3zngFkAobzlQIAA7PzbABgAvLzMwNtAtXzSQMlAtbzngR2AjH0mQN/AoP0/QOeAj70QgQwAkj7tfUEA5L8Fx4BA3oAK/lTA4sGehtjAhwM/vPGAk0LEBkEAw8NVBgVA6cOjBeYAzQagAqEApkasPjaAmIcdgMbAwociAUaAiocIf3zAT0cnf/XAv/W/v//A2vZbQosA0HcMfXxAobeafjrAoffmvhJA0veORFOAr/gAO0vA8rgDxUTAvThLe0UA1LjdetSAl7nvP5eAzfoLuciBOvoiRwzA9HrH//DAVrqlQH+An7slPKyAl3uDeXXAljuM/K5AqzutAD4AhLwyOYDA8nxTOjtAujwiAGZA6rypx/8AqXzLOyvAlzz+B4PAmX6d/GeA3T7qB43AhAB0fnGAkgBQPrCAigCTfmHA9kBeh1zAoADgvaVAhETR/QKA3EYofVUAoUZqfYkAzQZngxHA7nW7QPUAtXYJfzKA4Hb1w31A6/bsvMvA/Dcf/iIAizcSw76A8vcafYVBNfcmxDQA/XflhMjAzXh8+vaA2jgKxTfAxfkCBr0Ar7l8OkHA4zngxrGBIzqBx7IAh3s1ObtAp/sTwAEA0nsNh1UA2/u8+Z9A7vtef61A1Hvl/1VAzzwcwA1AyDypQGSA8XxgflrAyjyNu3DA0/y9PknA8Px8vtNAynzKO2QAzryzuvwA1nzv/3oAlz0u+ySA8TzMh+bAhX9p/nUAgYFu/UnA3oHDvXMAuUOBfQGBEkP2RbzA7YR5RRcBG4VdBHnA7gXTfWSA5YYWA1+Asgb5fosA7QcYAG0AwnXJ/4MBOnXdwdZA7/ZS/rZA2za8wvMBN7eGxIZBHzhFhczA5ziORj4A/rlTemcAnPpneaZAzPtvObrA63tDB57BD/uwR59A4XuV//rA1Tw8f7sA1nwfOoWBFTwI/ydA/Hvs+jMAxTxfuwbBOLwifqcA1XxguksA+nygOoeBGrz1vvsA1fzSP/9Ajn5bO9oAxz7pPRLBMv90h2LA/YClfeCAw8GJ/UHBBYIyRoxBIIKDhkJBPILVhiSAzIMSPSABDsQehWoBCEYPA10BBcaxPefBSQcivyOA2XWHAH7A4vf+xKgBeDgYBVABNPnaxurBB/qLOazBP/rlh5RBIzvyunuBKzufh8WBMHwhP2IBHbwB+0nBAPyyO30A3bx0ABEBL/ydfgWBG/yRwD7A8Lznu06BInzyPlAA6T1FO1mBI30Dh/5Awz3uR/7A6D4bB+tBPr5iR6KAzL7DvfCBEX7hR6ZA//7oPhNBL79SPZSBHD8TfhBAwL+1fmDBNf91flMBJn9sffdAygA1/kwBV4BHR1eBP4CnBy5A6AJHhpbBMcNwRcyBM4OUPRmA7kVpvRwAzsU3xInBQ8URxIiBLUWPxACBIka4fi2Aw8b5ghEBFgcLf0ABWgcWwSjBFXW5QLbBDvXDQbqAx/Yr/tiBKzaL/l6BR3jFBlXBXHmXugSBT7l2xr2AwfnaOg/BdLmehvGA2TrKubqBGDtxB44BGzuUucBBEfvrui3BEDxPvtxBIDxaP5xBGrxU/yBBKHxf/+zBPvyRvf6BLbzP/7fBCb0XfjpBKb0IvsuBev1PR+pA9H3ke4lBPP52PGVBIj6efapBB370feYBDn8tvbhBGj7pPelBMX8SB40BC/9dPkwBJ7+h/lGA7n/D/lEBRb+Ph5UBEEGKvWIBIQG0hpvA/IJmfQwBDgSbvQeBTIXlg6EBEMZ4AuUA5wcc//jBK4cnwIUBSrXOfx6BW7bmvL+AxvcU/E5BbDdbRFJBCLg5OtABf/fUhTBBGriTuoYBHbk3umuBEPtYuZQBiPwFOqxBOHvO+t7BLfwASAxBM3xQfnMBLHyK/9gBQPzM/fHBHXyDfgpBZDy9h8jBZbzwPbxBM/zZx/nBGn09fyNBYz0ie6PBZ70tx5sBHz2Me5DBj73Qh/eBHn6WffTBCL9svXtBDX+NPleBUMCVBzZBHIEGPagBe0Fexr9BVcHZxqABRwJCBp3BTEL+xeGBUEQnhSHA9oSSRRVBdcSgxNlBREZ4/YDBq0YkgsMBKgb5/qsA3cbWAdiBaAczQAQBanYCvruBfnYrglmBd7awwwWBlvcpfZmBNTcAfgcBuPchPewA9rdne5fBSbhhhbDBUfoDRzgBGbvzOgVBdrvd+xSBcnyA/sJBQTzKe7yBJvy0/x4BZb0IffxBUv1Yx4JBlL1pfrXBHP68PS2BZL6iPbHBdX6/h35BA7/svmZBNz+dvb0BAz/q/cWBXkARfr4BYoD9BvCBOwEihsBBpQGVfWsBSAKCBkeBu8MUheMBcAOnRaiBVERPxRCBQMTL/XeBfsV0Q8wBeQaKPq7BVscMv/vBFTWaf+cBq7WU/1cBdPbXPVbBnjcZhCKBVjeN+05BnPe4xE8BtXjJBmWBt3kEhpPBi7rauY0BfPr6OUkBpDsCh9cBSXwAu0yBerxFfogBb/yVv6EBYfywPjHBe/zLP0BBgb0ivbdBaf0//wjBnD1yPbhBTT1lfjMBT71C/z9Ba/2QPBEBaf4T/GtBRj4ZB+cBaj5H/e9BZ75gfa7BRf6WPe8Baf9i/QMBcj+l/W3BTP/QPkpBsb/8B1BBaIC3/clBv4EIhsgBWQI/fRkBVcLxvRwBoMUEhHEBMUWpvUkBtQXFffiBYcXwwz+BckZPAquBj4cWAP1BmLXkwXrBfvZWQtiBZ7brA7oBWvcEPB2BlLftBOsBWTk8OjgBb7oIufjBrvoNBz2BRHvyeeLBQbxee3jBfTymvlQBhL1T/gLBjv0kPkaBpv0FPvFBhX1Ax50BvX3JfN7BZ/5qvMvBjr5KffxBdT5mPVSB7b5wh2/BV37W/U0Bob5zPYKBkH8eB7HBXb/gfSdBY7/KPqcBUkADvYeBmYA0/dABXwBd/klBgQDCfdLBr0D+PXiBY4PbxVXB+0RghNZBioSD/beBoMWCw7WBiAXkQwmBf0bygVwBS7YJwjNB/HaIAyHBmfbx/PmB7Tbf/ROB77drBFSBojg8OrlB7jhfRY4B/zhrxeXB3nmbBugBlPujB8ABlXwNOxxBmzw1h+wBlfydx8mBrHyNu7qBrHzUx9FBrHzEPh9BtX0Vfy3Bkz1mfuQBlb1/vs1BtL1mPe4Bhn22vVDBvb4ufRlBiL6Yx3NBvj7TPNgB6b9Rh5lBpYAk/OSB4cBNflEB9UAGx2JBhICRvioBtMBhByDBgwFavXRBvkFuxodB64KeBjRBd0O5fQpB78LgBf3BuQVc/eaBvUXywttBwYaVAkiBigbkwakBcQacAhZB8/YIvlxBznYewf8BXnbhvgYCf/cOBDqB2fheBW4B7zk9xgKCMHlsho9BnLpCR1SBmbttuYLCEnsLB5lB9/wuOvbBs70Wve6Bsv0sPVNB2z1WvSLBtz1Gvf4BtL2fPSyBvz32/TsBfX42R69B9j6RB3SBvr/afmSBpMBR/U7ByUBEfjkB+MBSfitBu0B7fYWBxUCoPdfB7IEqRuOB4sJjPUXB6EJlhmgB64OBRYdBoQUcPb4BlUTbhJHB/gUuQ/CBpobKfx1B38b1wSSBmfWEwE+Bs/WRQTEB0fcE/jwBrHeihJlCHvexBJQB2Dg8RQ4B5Tnc+c4B9bn7BvkBsnuoueBB5rwNB8FB7TzAO8lCI/0XR6XBln5+vQGCIL4eh5ZBx/6Ch2RBxf84h2rBg3/ZvIYCH8BKvgoB54CwPU2CEUG2xrhBlsQhxQvB6YVDQ9cCL0WWA38B7IZl/hMB+0Y6wrTBqAaAAf0B4QaDQboBqTXtfrJB1fXkgRGBt7Z0PjFB73bzvF2B6fbiw4+Bz3j9uizCCTjRhiIB7Pl3eeXCHDpROc/B0Dq/+YsCD3seecLB9rq/R31B4Xu3B5BB7/xF+0ECE7xRB2GB7PxfB4FCNDxHB2VB4fyeB5HCB3zux4kB0n0R/atB/L0S/ZYB2j2/PWlB5n1iR2NB9j1bfLuBof3YfUECMX2NR7cB9z/EPDxBiAANPrGB0sBmO4/BxoBIPE3B80BQ/NQCLABrByeB50C6fGlBxwDHu5jB98C0O+VBwsDVBx3CAAKChlWB4UMjPWuB2UR8faZCHAV2g7lB8EXBwxRB+XaVvgRCbLbIA1pCC7cDvbuB0jeFu3+BznpPRz/By7q7hwhCGnuEugNCO3zPPAbCMb0HPPFB5n0mfRmByH5P/QdCLr94fDXB34C6PN8CHsDmPPzB7UEXfEsCGUI+hnKCHgQyxO1B3sTcvc2CKgTThFeB20X0/eVB2gatQeUCLgaJgX6ByAclAFDCMrWNf9eCEfaXfiyCMPZyAkGCqXbNwsrCBLdzffVCJjfBBS9COThtBUxCYblxxgmCdblsxkMCRzr5RxICfrsbh1yCE3t7B2rCLLuzR1bCErwrelTCMvw3ep9CMnwwhv9CFzx9BviCEXynR10CFb0FfKcCGf0f/NpCAr7DvLWCCv8Gx2ACL/83/A2CFECOe2ACL4AUPlfCZcBi/gDCfYBLviICNACTvXJBxgD1/XhB+wEO+/zCNID3huPCPME6vIdCL8MDhdtB3EPEfaoCCgUGRC6COAYxQrhB5gapPrKB+4aq/udB/MbMf5oBxoc9//+CKEbfANSCCnXPQMQCfPXBAX7CRTZOAeuCMbcfu+/CPzcU/dQCcHghRROB5bjthhJCYXkgRitCeHlABkyCVTuMx0jCa3vVxxaCDXwzx1CCWrwExsJCdTw6xp+CGvyW+0VCA7zie7cCAPzYe9WCQD4PR7zCQj5OR54CVf6wR1gCaP7Fh3+CDf83fDCCPT8p/DjCAj9kvCBCAD/vB2vCHf/U+7kB/AA4flXCTYBd/nwB9oDb/WmCG4EpO15CDkF9PTpCOcIx/XgCEkLxBcRCdQOfBW9CfQRwhEcCf0UOviKCWsXRwzlBmgaVPk5CY0ZBQldCZYbSAAQCb8byAANCXfXg/y0CP7WegFuCZ3Y/vlqCRncd/LOCYLebhKpCAzhOOrjCdPhqRRMClHi1xWoCbjozBukCLL1YfWnCXn5ffJnCRD8xvAmCYD8q/BYCVv8p/BOCTv8wfBsCUD+J+3WCJv+ne/HCc79/RzHCHEACe3eCWH/BR0sCfwAvBxfCYkDhfUoCUAEBvV9CQwFIPRBCfEGQu9BCUQH3vBTCCUHXPUTCa0MWvZ8CXoRufe+CJ4SPRILCgkTmBBkCE0YOvj4CDUbHP2RCbIaJgU4CbUb2wBrCZ0bvABtCbMbCgEkCdUbJQFECeYbjAFACpzfPhMFCkPkKuiPCofqhee9Cdnr6+eOCUHqARzaClLuJx2cCNH0E/XTCEv1VB2+Cbj7yvCHCRP8tfD2CZ/7nfBbCbn9pu5zCbL8IvBSCmn8mxybCUICbOyDCU8BHflnCdwB3PjZCTUC8fdFCrEBcRuBCXYDNPUeCSMDuvUvCrkD0xpwCTIFm/QsCXMGjvKxCcQKKvYxCt4KIBeyCQMNYhZBCvEPbveyCbAPJRMfCqMQIhJcCRcaBgeTCcEbXgG0CZ4bGAGWCabZw/hwCuzcGPC3CQTc7vRrC37dxvbuCnbdLQ/UCtThnOmuCRXnQud6CXvm4RpWCiXr8xv8ChvtFx15CIXv1+hbCpTvmxwzCkTwwRs9CYzxV+yfCtfwnhvBCTLyjO/lCVHyVvCtCUnyt+1cCa/z//GoCYr04fMCCh/2Bx2TChH7KvD9CZ78Ke4ACoD/G+wbCowCORogCrMCZPfjCXsCE/gtCmUCPBniCh4ED+04CmEDEPb6CXEGSO4RC4YIbfKZCpIM0vYMCnoOghRvChQPDxMQCggW4A02Cp7XIQGlCjHYKgOYC6HapgjpCSPcp/ONCmTczAzFCpTgLBOzCr3l3xjACtHnRxtTCvTruhxrCqTxEO2ACo/xyxzzCjTx1O7cClXynh3UCQ/7J/FXC2z7Ze63CsD/KhyMCqIBnRmiCqMCQfecCkwCNBk5CgQDkfaFCj8DT/fPCicDiBkoCk8GHhq5Cv4GmPPoCR0JkBikCjAJGBe1CuYLQha/Cf0OGvc4C08W/AsYCjYY2wrnCgYZuAeeCYYaB/zmCgMaHgbwCSkbtf4FCnYbFQI3Cw3Yfv+TC2Tc2wobC5feSu0/CtLfYOtJC57hfxMuC6bq0BuxC37vsRzsCn3x4O8VC5zyk/BQCbP37vNiCzj7DB1OCwf9xxtiCjICV/itCpwCZvilClID5fW8CvoD7fXkCscF++0mCzcFkBk7CxEINhf9CvYKERYiC5gMHhVuCmwND/dgC6cNuhMSCywRVBGYCvQR1RBAC/ITmvhuCx0V9Q23Cmkahf3DCr8a5gBwCmzYRfvxCuDYKQVwCjvbR/iICjfbLAp4CvPcz/eiDMPdufCMC9XddPeRCyrd4AzfCrbejRFsC+Dg1RKTDCHqaBvDCvjwfu9OC1Dxe+yCC0PxA+7tCVbysu5vCjX1ifTjCwP2IxwIC+74UPIbC/H3vx02C9352h1pDBH7QO7wCmv9Y+wADO7+sOtuC07+lxtoC3n/wxp4C6MA2Bm5C1kFqvVaCzkEdBlyC3MHX+6VCoQGevQjC/cGYBiyC3IH0vRHC70JdhYPDAUMqPbQC+oNc/fFCzsPrRLECm8SWvjKCioWq/iBC+gXMgj4CuYXnAkpC+0X//gFC0EabP9HDJzZ8PoYDO3ZTAZ4DO7bxwnwC7jcE/SrDE3ey+78CzzeOQ9LC5LkGBh6C8/oK+eVC/TmARoFDD7wD+/0CsLzOfK/Cnnz9x3bCgn1Eh2YDMr1sPPVCoD1gxyvDPL3OfK3CgUBaRqUC2cC/Ou5C9wC5/fTC/oBuRmyC24DN/ZdC1EEKvWmC9cFofTTC0YFlhj0CwgGSPTmC7sGthf4CgoJnfXrC10LUhVJDBARLRGvC2QSChDCCiUURg/5C18XoQgBDKkWAwpZCn8ZevmSC7gZkQGJC9IZaf4IC5IaWwQLDIvaH/nxCxHdf/IXDDzdXgzIC+Lf9RGBDJfhzhPMC2jinRS5CgvjLReLDC3mcRjcC27wgO+wC0jw2htKDH/xmu+5DDDxGhzDDEnzGfIUDDb9pBobDCP+RhklC/QAuOvHC90Eye1gDPcEDfVTDKUFIBg7DLsGKvRGDAAKmBbwC3IMKxQjDLMVAQuMDO0XTQf/C4EZNgBNDCkZmAKlCykaYvxyC3DYAf3SDAXdMgw3DKjgzhLLDATj9RQ4DC/j3BUWDXTmqefRDf/nFRlZDfHoYRr7DDrtcByHCjju1OjICunwDetkCzf00PMRDWD0vhy8C4j5EPEMDBD84RuTDCr9uxm/DNf99hgLDIb/qxnMC0kDPvimDEcEHxmtDBwGevUwDHgG+vSoC8oIc++HCpMIQPBbDDwIYxedDKwMBhRVCwQQ1PdxDHETmg4vDMoUsfgBC/gZv/oTDEAZ2wXXDE/cP/hsDRney/dIDfPeSBCSDZTijBRYDJ3jpOiIC2jsPegkDWTvyBs3DZzwe+/ODIPwFRutDd/y3fKfDAj0OvQPDvf3jxxODQr88+xbDWn85BrnDI/+4BgCDJsEi/fjCwkGC+4bDWEGcfZpDOoFO/faDEsGAfXQDGAGEBigDJQH3/R1DGcI0/OoC1gJDfGvDG4KPPbhDQMNmhOXDUYP/REbDQEScQ+sDC4UOg3iDL0UzQudDKQYx/n2C64ZoQNJDH8Zsf4VDTMZzgE/DMvYCwINDdnZwwMQDjXb5fnKDdbbEwi5C9LcgPXaDVvdBw2uDfzeUPeaDcLf6OxmDdjgPhMNDxLmP+gUDfHk4BZyDdXmiBfEDN/qruddDPrrRByZDT7uCxwMDUDwzeqkDQ7wwRnLDHzyXfAeDUfzyfMbDXv10BugDN72nRykDK35FvCkDQj7+xsRDYcA7BkQDTIDP/g/DaIDmfjHDXwCxxkXDcUDAffgDMUHfvTLDIUIA/WjDR8J8xY7DSYLfRV7DKgRR/icDegQixAHDWYWCPkwDcMVcQpfDe8W0ghaDasYwAOJDRkYjAVZDWsZuf+5DYYZAvxWDX/Zy/1RDsXafPsADeHaRAdpDlrbUwUqDmfeqPGaDd3jaxXhDRvoJBcPDtvnDhiKDYbnfxbEDZnoMBY7DuLovBmlC8Xv7Ok+Dc3vlBqjDezvlO+MDanvHBnjDd3v1BiwDnzwShrHDWXxpe/1DgrxXRtTDQzytBw4DgH3gfLaDUv2cBs9DegA4euPDX7/eBmSDi0DMvjFDJgEee02DsEE/BhNDfkECPZ9DekFAvaxDaEGNBjmDS8JBfUMDfwJEPJbDvUJrfbdDYENgPcyDQgPD/gCDh0TyAzkDdvZ+wA7D1bbvwILDX3hkerHDsPgPhJyDmTl4hXiDZLmURbqDfnn8RXYDrHpgRlADtrrOBtIDlrvYxlhDqDvqRhKDanw0Ou0DVjw6+43DoHyxfG2Db76eO4TDYH5Cx1wDWH95xnlDTH+MhkIDVUGyu2vDfoFrPhhDrsEDvdYDTsJ5/V1DRATZPjTDVYSAA6HDt0VnAmeDnUXuvlUDlkXCQf+DK4ZyP0CD8raAf6/Dg/ec/RED7Hd+QtYDoLeAfZcDjTfzPdLDozftfe6Do7f4/d9Dsnfi/eFDrrfw/f+DnXiHxRODlbk0Oh8DtXoMxZsDqTqZBpgDWPt3uioDgXvZxqmDezwjO3EDsb15BoLDgb5dfDODRr9C+y6Dm/9KBp8Dg7/+RgoDegChuwVDgYDw/hXDmIGx/aODeEHOu6iDRAK6/ADD0gKFfNcDawJVvPxDvYKwBR9DlsOHfgUDxoOhxE8Dg0QKfjeDnAXwAXhDf0Yr/rkDlvcIPkBDzXcpgYMDpjcbQrCDgPgffevDuzfr/cFD9vf5PfvDxPgsw/WDhjglPfXDhPgxPfkD3fmahZvD9fmixa2DhbnJhYxDibphedQD5PpJhjADmnpzRZND0jrWejrDy/rbhl2D6fsshr2DmXu9RqFD4nvBBl8DoLw6e87Dg3zkhxdD4r+GBmFDjADMflZDzIFde1sD1oFovfGDbwGRvjxDtcGjRcVDmIJoe9AD2AJU/b5DtYJyPT/DusIIRZqDtEL9/aJDqYNixJfDjoRJA8XD8QSpgxRDm8UXgvLDvAXYwR7DuUYCwL+DyncOvt/Dx3bcwChD03cwwUtD9jfwu4CD5veQg4vDwvgGveFD5Hgz/cfDyng4PcsENDhJRIEEGviLRN9D/TnqxaGD3LpxBbbDtHvBfCfDxHysxuHEAb0WhunDzb2sBrsDhb3fhuND6H47fAfD4H52hsuDyz6Lu9eD7/79BpjD2IALez+DssAPhlOD+QBpOxYDt4DL+1EDngECPm8D6AD//fMDwoK//EfD44O+febD50PsfejDscUw/h2D6sU9wn7DrcW7wciDwIZRP0YEJfbFv7AD1LfMfiHDh3e9vI5D1nfsvCSEAXio+wLDwThROwVEF/lK+lUD0jkNxUxD5bua+rlDgXw+BhwD0vw2e7CDpLxsPCgDg3yuvOAD+308/MvECf6GxtOEDH/eBidD9oCAvqSDwoEYxgvDxQI2O5cDg0HkfdCD50PBRDrDtkRJ/iSD/8Sb/j9D64VzwfOD9EXHAN6D8bdePjrEG3ebAq+Dx3gEfjFEGnh9fZNENPngejVD5zpAujrEPzoAheFEGHqKRcdDzjwduylD87vyu/LDy3wdfAtEC7w5+3uD03w/hhvD3HxWPJNELPwvPPjDp/yNfRsEAn3cRreDm/+8+taEJD9jxkxD14CMvkpEH8B6vngDwwDLu3nDzkCzPhLEFEGBu7LD/oGuPgNEEcHIBbPD1gIfhUuEHkJg/eaEF4MmPd2D50NlPd+D7wMjBJoEGkNohCQEKIPiA4uD1MR8w29D0MTswuQDw8WSPlNEE4W2PkCD/sYZv9rEMcXGQEPEcsWDAImEYPcRP8gEGTcoQTrDw7dBggiEUngFvVzESriKO6UDwnjg+oWEYPlaRWxEEDwmhioEHjxuBqADyP1NRvSD/z2q/JtEJf4xBqfEEUBYPvfEM4AqxcjEM4Bvvp9DzAHxPlWEPsHI/DXENgHvRSUEEwJKPe6D4UKb/fzEGELUhL1ECQOQA+MEIUR3/dfEE0R/gx1EL8XAf8zER7dZwNIEezfFfPWEBrfcwxlELnfs/FiEIDtCxpZELLuiBnkEELvW+w7EXnvVxirEFXwY/ECEQvwqPKFEOTwvxkpENXyaPRREYn37BntEGH5VvAQEO76Ou7sEDr8+OwDEXz/Muz2EN0ApvoVEZADW+3QECgCRvldEKsC2hf1DzsFbvq6EBME0/ieELsFJPlFD7oGEvpeEYQI2hNxECEJSfFiEHQJWhSvELwJ6fVREQ4Njw+8EAYPXfd2EDQU+fjcECkUMAgWEMsWcgUjEEwYnv0KEcTdvPk6EufeyAfnEKfgXPiJEWfgvg1kEb7hlRDwEC/ktOppEUHr8BZWEfztHuugEfztexgUEQ7xU/RjEaLweBcREoTxMhhUESn2XhrgEEz7NRrvETj/LBctEen/YvwNEcEAivzyEGYAlvuNERsDHfrZEOUCafvWEOQG9Pu1EPMFohZJEXoHZfotEbUHZvtHEToHsv1NERMIav2WEIgTGQotEJcXVvsXEfsW4fx/EbfdmwUDEefgFvCXEknjFe9VETviBfiCEoHk5fcTEjTj5vZJEfbjpxOHEYvnlBbpEcDrlBYdEW3sGxl6EbTvqfDEEdTwpxYgEmHx9BYkEjHzPxoLEYP2bvP6EPX3+PGkEbn4cBn7Elb5WvCVEaT6UBkCEP38NuytEWL9bhiPET//J/1LEfj/af18EQQAxPu8EUIDFfy+EXkFofwJEb8GMO/DEZQGtfp8EbQGMhWcETgJ//eIETMKefjtEQQMSBClEp0MtQ4LEgoOWQ40EUQS5wqEEU0WFv6XEZcVQwRxEbMWoP81Ebfc+fwJEvDdl/sHEZjchQHBEX3fM/muEvHhF/EAEh/jnhH1EU3kAOzAEVzmHuorEtbquBZJEsbsjBZXEfLrrBcwEqTvOhf4EWr9qAAwEh78zBeqEZH+4v/YEYb+pQCVEWL/j/78Ebn/5vzCEcQAff1lEeoAoOwaErUA/vxyEmUAmBaMER8CQPyuETUCPu2+EWEBifsqEVQCvRbtEQsDSfyWEa4EtPvlEUsDovutEc4EufrDEcEF6f20EZwHWv6oEvYIdxFEEfYJkvQIEq8Qo/ekEccQswuPEoQRXwnTEZMU5vlbEtkUfwLoEI0WPQObEg3fp/oIE6/eXgLeEv7e9wS6Erjh/fi8E5/iyfLNEr/gEgz7EmPi7/SJE3nkfBFrEuXkVPdsEfnpE+mBESfsAOpDEuLtLxeuEV7vX++hEgvxxhaEEfvyjvRJEjP6XhjCEtf6f+5zEnX9IQDzEXP+1f5wEs7+Cv/yEdn/QP81EvT/Kf5zEjABqv5WEkMCI/4nEtYCff1kEjsCvv2nEskC5xRGEs0DyP07EvUDBv3AEZMD9BVuEnMFK/5UEg8FIvztEa4Gkf6uESgI8PGjEgcIc/toEoEHnhPlEhEJ/vTxEUUPUg2NEvcSgwY3Ej4Vb/t3EekUFwYbEo4V1vzwElzeEgAjE1zlLxN2Eonm9RS8EpHtfewBEz/sYRbhESvv1e0QEj/vmfNPEgnyYxlSEo/3fPJdEvX3ZxljEmr7QRcwE/77bhZhEgH9FAE1EsD9JQFhEsD/BgBKE8r9Zxb0El//ThbXEv7+w/+3EtEAP/+HEk8A9f6hEs4CKP6tEjMCJ/7tEowBwhUTEnwE1O3mEvwD5P0WE1wD+xPfEuwDVP1QE+AFwfwoE0YHP/6gElsHZfs/EisIFf3wET4JrhLwEW4OefenElcQYArPEbQSf/j3Ec0SowgUEiIWLgCJEiwVtgAcE2bgsQnfE9Pj+fSYE+njbxBWExbn7ev4EjLmkfcfE4jm7vbqEpzojuoDEzroxRXHErzprRYBE0nuc+5MEmbv8PGGE/3xChdlE2r0VfQFE2P2rRl2E2j5bRicEcz9aeyvEhf+tQDiEtf/CQA8E0r/AO31ElkAdv+6Ej8Dsu1rE0QE3hMvE0IFLe/ZEkMGePAcEjMFhRWuEScH9vBXEyUHq/JkE7IHIvtXEzEIhfpNE2QISPzcEt4ISfmOEjoKChGVErMMOvh5EqkP3AvHExwQ2whvE4wRfgd7E1sTLwHsEo/ewf07FD/g8wNmE7HgV/r5E7XgrQbUE3fkuu/LErzkQO2PE1nnUxQyE/TqGusOEwPu1xbLEnbvW/TIEx3wIxfpEwfzohe/E4XzxhhNFKH71RV7Ex0FrP0XFFUGkhLeEm0Id/NQE9kItPqnEjMJKfeHE0kPdAr3EvgRuvhvEw8S6ARPE/oTqPuyEs4TeATMEt0Uff4EE4MUiPxSFJfh4wegE9/hwwyuEyTknvhyEw/lJvaQFPXm0xIxFOfoEfaZEwzopPYYFCDqQuxRFO/pfRX7EwrtGu6xE6jt7/PvEgnv1PC1Ean1HPQvFI71whhSE8X75+2SExL79Ba/FHL8TRU3ExEBkO1JFAEBqu4gFJ4Dxe5zE8MFG/46FDYF/BJEFIcGe/6nE0sIrRB1E8kH0hGxFGgHyA9KE6IKl/kiFLELuQ0/E2QPA/gsFMAQPQRrEwMTkPrOEwcTbP+yFLjgawA+FSDm/BDjE5PnWvc6FFHnxfUkFJvoqPahFKHpbO3vE6Ho+OvwEwPs1exxFInrl+3LE+vt0++7Ey/uNfJPFFHtkRapFGb6LBf7E7f/thVOFHEDJhJZFOAFm/EzFOcF1v16FJkGkvNTFIcH4/RBFK4Gi/zIFGwGpxA7FJcHCvvYE88KJw/xEysK1PrUE+QMBw3AEzUOrAsnFGsQXflrFHMRu/vfEwwR9wVMFPAR4/2wE3kS6wLAEzYT6vyCE1biDw70EzTmIPiHFaLo6/bKFIHpGPbQFETqgvXQE2brNBYGFVnsuPTAFBLtAvGGFW7vjhYKFTPypRaAFAjzlBbRFNn0lRdRFPH5jO9qFIj4ORj0E9T8ne2VFPb9khXcFPABfBOWFLUCPBLqFLIHZPeCFDAIxP1NFPgI0Q83FGIJHvx7FDcMTvqFFHYPYAehFKEPRwV2FBIS0QDyE3TgK/xPFe7hsASvFCnjU/pgFbfiAwcdFZHi1AjnFMLiTAvOE2jjaw8vFTDmkvijFU3kiAx8Fe7lI/K3FBjke/P3FNfkUg8FFcblOvQxFerm0u8WFM/m+u09Fd3nbvTdFHLo5xPPFF/pGvUBFS3r0PS3FC7s+fOtFObs0/JLFJftdPTbFd/sZhUnFSX0PxbfE/b25PIWFVP3kReMFJn/ce7KE0UCPO5NFS8DZhD0FJ4EKhHzFEQGt/R7Fb0FP/74FKEFpBFYFaEGQ/xrFbkHrw7uFJULofv4FOIMGgmtFNANnQkpFYkN8QcRFaQOKgbRFaXiqAKGFWLiEwB9FFfkBfFQFpTlogzUFcfnGPOGFQbpLu+LFZHqTu/oFevpqRNuFQXqhvPfFAzsBe93FXXr1hREFHDwgPQZFvzxcxaKFV31cBViFRX2fhbGFSf4chYqFXD5Kxf9FKP6Fu+8FVD7CBX2FW386xNkFXv9Ze7YFV7+bO+KFR3+shS9FaX/G/DZFF4AZe9aFXMAQRSjFScEZQ81FUsFlQ9bFTUFgA6oFR8FdfOmFVQFmQ04FRQGbA17FeYFkQzEFScHCgwsFVoG3Q5CFB0IMPkRFSEH9v6OFQEI7P5OFSMJdw5SFYUK6AyuFbMLOQlOFO8NQ/lHFf8NAvsiFbQPDfuvFRwPQgLrFMYPlAMHFcAQJ/3yFL0QDgLWFHER6P6MFX4Qlf8lFn/jEwFDFXXie/30FZHj3P5GFtHjGQVhFjzkXgjFFeTjffz2FTPlR/oCFjDoOvGAFqzovBFiFavrcfHoFWTtyvQEFt31uxTmFcX2dBWoFWj4PvGzFuICcg+AFnoEXQ5YFT0GT/YkFjMGqAumFSQHfg0tFrkI7QqzFcoJzP3sFYEI2QxYFbMLBgurFbcMbfx4Fd0OVgR7Fg3kzwL1FbbpXvHQFirxnhW2FcHyWPRMFj30eBW7Fo/90BJ7FagBA/CSFtcAMBJ+FQME/PDuFasEW/Z+FUQFLPWCFmgEBf/CFZcGavhMFgUGB/oNFkgGVP8NFn8GD/v5FdIJXQsCFhMKKQolFmAMpQe4FToPNf0UFnYNxwVfFtMNPwPwFVgPeAD+FsHkkv8SF77kRQG7Fq/k1QPnFizltfz9Fpjl2wjNFiXmAvpBF7zmJQyaFmHnT/hDF1/sQRMPFrjvl/TFFjHv6hR2F1XzShW8Fr32YBRHFt/5wxW2FpL7se+EFuT7JBPoFgD+GfH9FekBmxHxFWgCchCeFqEDtfI+FjsFTvjKFsUE9P0QFywGxwAFFw8Gswp4FqgHoACvFm4HmQqmFicJFQAhFnEIQf/dFkwJKwk5FpEMzf1kFrUN2QBOFkAO9P5CF2LlOgXvFSLrdfUpFxHrbxLoFj/wrRQ7FnH1mfPBF/j0iRRPFxz29hMXFy34thQVF5/6XxSUFvD8zu/JFov8eRIFFzH/WhLhFu8DSfhQFi0FN/8PF9EIGgKfFnYLjv/LFu4KDAgfF+wLSAQwF2TmNAqxFgPn+g4iF6rtQxSdFyLxIxSCF/jvmxMXFjL7Nu9+F6b7hRLpFt//Z/FBF1EBQPKuF/gAIhDQFpIBjxBrF/ACWvnyFhUFHPvRF5sD5A3MFkMFdAyKF9gFZQmqFxAHzghrFyEKPwMbF1MKWQGlF3wIxgcXF20LXgb3FiUMAAJmF1flvQKGGC3nzgPeF8rmFgagF3TnoPnBFzHn7QcwGPjnjwYuGPLnBQrTFxHoPw1fF8Lp9fasF4Ps2PUYF3vuGfWYF6HzdPSRGJDyuBO3F1D3ehMCF/34/fCiF9X5DvHLFwP6kxOMFyf9WBFxF6ACAfS2F9QB//m5FugDd/XDF9oCOfdkF4oE/gDVF8MFqwKIF20FJAofGNwEzQpdFyUHIwKYFzwIewSmFwIKCgWDF6wJ7wZNGC3nJPw7GIjmXv5HGJ7m0wCaGGvpngyUGHvrRPc+GEvsXhGmGIbtpRExGM7uzxKnF1Lx8PScF9r2sfLKGHr2pRJTGGn3jBKcF4n7WPGiF9T8IfL4FzP+hPL9F1D+UBB/GOn/qg6aGCIBU/nKF2ICIvuCF2IDnv95GBoCUf/QF2UDAfydF1oEYf08GAcFgAQbGHQF1gctGDcGpgXrF8cGxAMAGGcH0QYNGfPogwVbGMTpZfgJGEjq8Q+ZGFrv8PWqGKvwkhJZGWj0CPV6GAz5GxKvGCv7GxF9GH3/sPOjGCL98Q9MGLUBffVJGO0AJft+GK8B4wAeGH0CDgDNGLcDMAuAGRPpsgByGIvoEvoHGWTpDQdmGbrqnAsJGSHrCg4QGY3soA+eGdbtng9/GD71C/STGIr3vPIQGVn47RAiGaL57A/yGFX6bhB6GMv7zfKuGEoAngEDGdb+nA1aGKMAb/ovGcH/1AvcGJMCaAIeGbUAEgynGMkBnQ1qGdcBQwotGC4DMAHEGJAE1gdaGaXoWwIzGbLpFPuCGevoHf9VGfPpVwnzGG3qc/nnGLL0dxPaGc/3YRDnGHX5vvKDGer9yfxzGdf+a/UjGUn/wvtcGfr+/wG5Geb9Vw0kGbYAugLnGNcA//z+GCUAwgAoGd4AcfcCGYcBif6mGb/rFPr7GfrsxQzbGWTw5PaxGU/y/fWBGcf2/vPzGUr5kw5tGbL6BPSmGf36rg5uGW78PQ8SGkb9RvzdGZb9QgKiGYT+o/3pGe7+/AnSGSf/6/7mGZ7/ggekGRgAmQl0GQwCHQTtGKUDUgRlGVwD+gdTGq3q9v+QGVTpMP33GTjq8gNEGgHsTwdBGtHrQgUiGh3sqwmOGX3swfh8GS3uafcpGs/uwg6AGVDv9BBNGoDwRQ+3GafxYxEAGhH0YBEHGsH3ewa1GbT4HvRCGqT4j/V5GnP4CAZMGhn63QxOGcH8D/RGGo38kwIhGvT8xvVBGsz8I/0YGtD8ZA3fGYX+kgAVGu/+CgY1Ghn+EfsPGvz+bATZGQQAygTJGXABuQbAGvvri/5TGsnq1AFZGiHs5fvaGpLsCgOyGkTuagp2GqHtPfqjGlHvkgzAGg3xFg3JGnT0tw6wGtr1kw+8GjP2kwY8GgD3L/UGGlT2JRGsGkL3wgW/Gqb3eQ6+GoT55AT3Gdz5UvXSGvL7/ACQGo/7BwydGpT9SAo7Guv+gfkoG8TsywAGGx/uvwPiGqDtkgUZG2zukQbeGq/ugAh8GqjwQfj1Gl7wmwoXG4byxwrEGs7yT/eeGpbyyQ7EGnb1XPbqGvf0/QbyGmb2bggsGjL3nwbuGsT4cQqRGgH4/Ae9Gsr4ggwpGxH6tQixGqv5mAuVGjz69fbbGgr6QwYQG6P6qv0GG0n6oAqmGgD7twMYG0z64wJJGrX7TfZ8GhP9wf4tGiH+2ANNGhL+n/ceG9H7wQmaGiP+6AYjG7jthf1yG4LuygFmG4vvYgK6GrvvuvnpGn3xmPlDGwfzEPkiG1DxwggzGynzpAcnG1X01QsiG670yQiPG8D1NvhwG+/zrwV5Gx32QAVMG+71aQopGwD2KA1vGzb31P4bG3b3PwsYG4T4RfdMG4n4BP6oGwj47vxWGy34VAQuGzT7Q/8sG0H7MfwDGxD8+/i9Gu/7cAQSG2L8tQY3G4DuPvy2GzTvT/9NG5nvOfuXG9jw/wGHG6TwOQTdG5nyswK5G/7xJvxiGwPxwwa+G3jw8QDYG57yCwF1G7vyxvrrG2L0c/y6G6P0vwCKG7z1qP/FG8/12v2sG1v2DAGSG6f5iQHUG9344/lXG//72/ryGwfxh/0XHM7xof/zG8Hzy/7lG7f1TwMOHJr2vvvqG4D0KALlGz31VfqEG7n43f/uGzP5hfsDAAoAAAAJAAIAAAADAAAAAgAVAAYAEgAGAAoAAwAFAAQABwAKAAkAAAAGABUACgAJAAsABAAEABkABwAVAA4ACgAEAA0AGQAIAAwAFQAIABYADAAVAAwADgAEAAsADQALAB0ADQAWAB4ADAAeAA8ADAAOAAwAHAAPABwADAA5AAIAHwABAB8AAgA6ACMAAwA6AAMAOQA5AAMAAgABAAIAEwABABMAEAACAAkAEwAjAAYAAwATAAQAEAAjABIABgAEAAUAEAATAAkABAAFAAcAEQAHABQAEQASAAgAFQAKABoACQAHABkAGAAIABcAFgAaAAoADgAaAAsACQAaAA4AMQANADIAGQAXAB4AFgAxAAsAGgAxABsACwAbAB0ACwAOABwAMQAdADIADQAbAEkAHQAyAB0ANgBJADYAHQABADgAHwA4AAEAIAA3ADkAHwAhACAAAQABABAAIQAiABEAOwAhABAAIgAiABAABQAiAAUAEQA7ABEAPgBUABIAIwA+ABEAFAA+ACcAJAA+ABQAJwAlAAgAEgAmAAgAJQAnACgAKQAUACgAJwBYAAgAJgAYACoABwAHACoAFAAUAEIAKAAIAFgAFwBCACsAKAAoACsALAAYABkALQArAC4ALAAyAC8AGQAtABkALwArAEUALgBYAEQAFwAxADMAGwBEAB4AFwAwADUARQAcADMAMQAzAEkAGwAyADYASwBEAF8AHgAwAEoANQBNAB4AXwAPAGUAHAAzABwAZQA1AE8ANAAeAE0ADwBKAE4ANQA1AE4ATwA3AB8AOABSADgAIABpADkANwBpADoAOQBsACMAOgBUACMAbAA7AD4APAA8AD4AJAA8ACQAPQBuACUAVAAkAD8APQAmACUAcAAlABIAVAA/ACQAJwA/ACcAQABAACcAKQAmAHEAWABBACkAKAAqAEIAFABBACgALAAYAC0AKgBBACwAQwBCACoAKwAsAFoAQwAqAFkAKwAsAC4AWgBbACsAWQAvAF0ALQBaAC4ARgArAFsARQBHAC4ARQBeADAAWwBbADAARQAuAEcARgA0AEUANQBHAEUANAAyAEsALwBHADQASABLAEoAXgBKADAAXgA0AEwASABjAEkAMwBfAGEATQBjADMAZQBjAHYASQBkADYASQBLADYAZAB0AEoASwBhAHcATQBlAA8AZgBJAHYAjQBkAEkAjQA0AE8ATABNAGYADwB4AEoAdABKAHgATgB3AGYATQBOAGcATwBOAHgAZwCTADcAUABpADcAkwBQADcAOABQADgAUgBSACAAUQBRACAAIQBRACEAagBrACEAIgBqACEAawBrACIAOwA7ADwAUwBTADwAPQBTAD0AVQBsAG4AVAA9AEAAVQA9AD8AQABwACUAbgBwAHEAJgApAFYAQAApAFcAVgBXACkAQQBXAEEAQwBYAHEAcgAtAFkAKgByAIgAWABdAHMALQBGAFwAWgCIAEQAWAAvAF4AXQCIAIkARABcAEYAYACJAF8ARABHAEgARgBGAEgAYABeAC8ASwBMAGIASACKAGEAXwB1AEsAZABLAHUAdABMAIwAYgCMAEwATwB2AKUAjQCMAE8AewB5AGcAeAB5AH0AZwBQAFIAlQCVAFIAaABoAFIAUQBqAGsAgwCBADoAaQBrADsAUwCwAGwAOgBtAGsAUwBtAFMAVQCEAG4AbABtAFUAbwCxAG4AhABVAFYAbwCGAG8AVgCxAIUAcABwAG4AsQBAAFYAVQCFAHEAcABDAJoAVwBDAFoAmgCaAFoAXABzAFkALQCZAIgAcgBzAFsAWQBdAF4AcwBzAF4AWwBgAJ0AXACJAIoAXwBgAEgAYgCKAM0AiwCLAGEAigBlAKMAYwBkAKQAdQB1AHgAdAB1AKQAeACLAHcAYQCgAHYAYwClAHYAoACLAKEAdwCkAGQAjQCPAGUAZgB7AE8AZwB4AH4AeQB6AH0AeQBnAH0AewB4ALsAfgB5AH4AegB6AH4AfAB9AHoAfAB+AH8AfAB+AJAAfwB/AJAAkgCTAFAAlABoAFEAgACBAGkAkwCAAFEAggCCAFEAagCCAGoAgwCDAGsAlwA6AIEAsACXAGsAbQCXAG0AwgCwAIQAbABWAIcAhgBxAIUA2ACHAFYAmABXAJgAVgBxANgAxwByAHEAxwCZAJwAiACdAJsAXACcAIoAiACKAIkAiACMAJ8AYgCjAKIAYwCgAGMAogCOAIwAewC4AGUAjwC4AKMAZQCOAHsAfQClAKgAjQB4AKQAuwChAKYAdwB3AKYAZgB8AH8AkQC7AJAAfgB/AJIAkQC7AKoAkACQAKwAkgCqAKwAkACuAGgAgACVAJQAUACVAGgAvgCCAIMAvwC/AIMAlgCDAJcAlgCyAMIAbQBtAG8AsgBvAIYAsgDrAIUAsQCZAHIAxwDHANwAmQCcANwA3QCcAJkA3ADLAIoAnACdAGAAngBgAGIAngDLAM0AigBiAJ8AngChAIsAzQCOALYAjAC5ALsApACjAM4AogCiAM4AoACNALwApACnAI4AfQDOAKUAoAB9AHwApwC8AI0AqACmAKEA3wD0AGYApgCPAGYA9ACnAHwAkQClAM4AqACRAJIAqQC7AL0AqgCsAKsAkgCpAJIAqwCqANIArADTAJMArQCtAJMAlAC+AGgArgC+AJQAlQDTAIEAkwCAAIIA1ACWAJcA1gCvALAAgQDWAJcAwgDBALEAhADrALEA6gCHAMUAhgDYAIUA6wCYAFcA2gDHANgAswBXANsA2gCaANsAVwCaAFwAyQCbAMkAXADJAJsAtAAGAZwA3QCbAJ0AtAAGAcsAnACdAJ4AtAC0AJ4AzACeAJ8AtQDwAKEAzQCMALYAnwC3ALgAjwC8ALkApACnALoAjgC4AM4AowCnAJEAugC5ALwAzwCRAKkAugC5AL0AuwCmAAwB9AC9AOAAqgCpAKsA0QDgAPcAqgD3ANIAqgDSAOMArACsAOMAqwCuAIAA1ACvAIEA0wCCAMAA1ADAAIIAvwDpALAArwDBAIQA6QDpAIQAsADWAMIA1wACAcIAwwDCALIAwwDDALIAhgDqALEAwQDEAIYAxQDGAJgA2gDYABoBswDJAMgAmgDKAMkAtAC0AMwAygDNAMsA8ACOALoAtgDwAN8AoQCpANAAugDOALgAtwD0ALcAjwDPAL0AuQAMAaYA3wAeAQwB3wD2AM8AvADOAA0BqADQAKkA0QDhAKgADQGoAOEAvAC9AM8A4ACrAOMA0QD3AOIA0gDSAOIA4wCUAL4A5gDmAL4ArgDTACwBrwDVAL8AlgCWANYA1QDVANYA1wDXAMIAAgHqAMEAagHDAIYAxADYAOsAGgGHANkAxQCYANkAhwCzABsBxwDsANsAmgDHABsB3ACaAMgA7AAGAd0ABAHKAMwA3gCeALUAzADuAMsABgHvAJ8AtgDQAPIAugDwAPEA3wDxAB4B3wD0APMAtwC3APUAzgANAc4A9QD2ALwA4QD2AOAAzwALAdAA0QD3AOAAIgEOAdEA4wD7AOMA4gD3APoA5AD3AOQA4gDiAOQAEQGtAJQA5QDlAJQA5gCuAAAB5gArAdMArQDUAAABrgAAAdQAFgEWAdQA6AAsAdMAKwHUAMAA6ADoAL8ALQEtAb8A5wDnAL8A1QDoAMAAvwDpAK8ALAEBAdUA1wDEAMUAGQHZABkBxQBrARoB6wDGANkAmAAbATMB3ADJAMoA7QAzAQQB3ADcAAQB3QDKAN4A7QCfAO8AtQDuAPAAywC2AAkB7wC2ALoACQHxAPAAHQHQAAsB8gDzAPUAtwD0ACAB8wAhAQwBHgH1ADgBDQH2ACIB4AALAdEA+AD4ANEADgEiAfkA9wDjAPsADgH3APkA+gDiABEB+wAkAfoA+QAQAfoAJAEQAeQA+gDkABAB/QDkAP0AEQEQAf4A/QAQAfwA/gD8ABQB/gAUARMB/gDmAAAB/wArAa0A5QAWAegALQHVABcB5wDVAAEBFwFEAcEA6QACAQEB1wBqAcEARAHaADEBxgDaAAMBMQHbAAMB2gADAdsA7AAyAewAyADIAMkA7QAFAe0A3gAEATUBBgHMALUAHAEGAQcB7gDvAAgBtQAGAYcBBwEHAfAA7gAdAfAABwEJAboACgG6APIACgFMAfEAHQELAR8B8gAgAfQADAHzACAB9QAgATgB9QDhAA0BOgH7ACMBDgERAQ8B+wA7ARABJAEQASUB/AD9ABIBEQEPAREBEgEmAfwAJQH+ABIB/QD+ACcBEgEmARQB/AATAScB/gAmASgBFAHmAD8B5QDmAP8APwFhAeUAPwEVAQABKQEpAQABFgEtAecAQAEXAQEBGAFDAQEBAgEvAeoAagEwAcMAxABrAeoALwFrAesA6gDZAMYAGQExARkBxgCDARsBswBtATMBGwEzATQBBAE0ATUBBAHMABwB3gA1AYcBBgE1AYYBhwGKAQoB8gAeAU0BIQEhATYBDAEMATYBIAHhADcB9gA3ASIB9gAiATkB+QD7AA8BIwF0ASQB+QA7ASUBEAE7ASYBJQFWASgBJgEUASgBXgHlAGIBKwHlAGEBYgEVAf8AAAEpARYBZAEsASsBKgFkAS0BQAEtAWQBFgEXAUAB5wBnAekALAFnAUQB6QAuARgBAQEuAQEBQwHDADABAgEZATABxABsARoBawEaAYMBswDsAEcBAwFJAcgA7QAFAUkB7QC1AAgBrQG1AK0BHAGHAYgBBwEKAUsBCQEdAQcBiAHyAB8BigFNAfEATAFNAR4B8QBOATYBIQGyASABNgE5ASIBNwEgAbIBOAE4AbIBcwENATgBcwE6AQ0BcwFPAeEAOgEjAZABDgH5ADkBdAE7ASQBdAFTASYBOwESATwBDwE8ARIBVwFTAVYBJgEnAVgBEgFXARIBWAFWAT0BKAFWAVkBPQFaARMBFAFZAV0BPQEUAV4BWgE9AV4BKAFZAVsBXQE+ARUBdwE/Af8APgE+Af8AFQFjARUBoAGgARUBKQErAWIBKgGkASwBKgGkAWcBLAECAYEBQwGAAS8BagFrAS8BggEZATEBRQGDARoBbAFGATEBRwFHATEBAwGEAewASAFIAewAMgFJATIByAAzAW0BbwEFAYUBSQHeAIUBBQGsATUBNAEIAe8ArQGtAe8ACQGtAQkBSgEJAUsBSgHMAR0BiAHMAUwBHQGKAXABCgFxAR8BCwHhAE8BNwE2AbEBsgE5ATcBTwFyAZABIwE6AQ8CTwEPAVABIwFRATsBdAFUAVABDwFRAVMBOwFUAQ8BPAE8AXUBVAFUAXUBVQGVAVkBUwFTAVkBVgETAVoBJwGVAXYBWQF2AVsBWQFcAV4BPQGaAVsBdgE9AV0BXAFfAT8BPgFfAT4BYAFgAT4BdwFfAWEBPwF3ARUBYwFkAXgBKQFlAUEBZgG+AWcBpAFmAUIBewFmAUEBQgFlAaYBQQFCAWgBewFEAWcBvwGmAWkBQQF/AUIBQQF+AUMBgQFpAX8BQQFpAcEBfwFCAX8BaAFEAXwBagEwAYEBAgGCAS8BgAEZAUUBMAExAUYBRQHsAIQBRwGqAW0BGwFIATIBSQFJAYUBbgGrATMBbwEzAasBNAGrAcYBNAEcAccB3gDGAawBNAE1AawBhgGGAawBygFLAQoBcAGvAYoBHwHNAU0BTAFxAQsB+ABOASEBjQFxAfgAjAFNAdMBIQEhAdMBjQFOAbEBNgHRATkBTwH4AA4BkAH4AJABjAE5AdEBdAFQAXIBIwFzAQ8COgFQAVQBVQF1AVIBVQF1AZQBUgGUAXUBtgE8AVcBdQG2AXUBlgFXAVgBlgFXAZYBdQG4AVgBJwEnAZgBuAGYAScBWgGZAZoBdgGbAVoBXgFcAZ0BXgFeAZ0BmwFbAZoB+gFdAVsB+gFdAfoB+wG7AWIBXwFfAWIBYQGgASkBeAG7ASoBYgFkAaUBogFkAUABpQFAARcBpQF5AWUB/gGjAWYBewEuAXoBGAF5AaYBZQF9AXsBaAG/AXwBRAFoAegBfQGAAWoBfAF/AcIBaAFsAWsBggGDAaoBGwGEAUkBbgGEAUgBSQGFAcUBbgEnAm8BbQHeAMcBhQGGAcoBhwFLAYkBSgGuAcwBiAHMAc0BTAEMAs0BzAGLAR8BcQGMAZIBcQFxAY4BjwFxAZIBjgFNAc4B0wGNAbEBTgHQAdEBTwGRAU8BDwLQAU8BkQF0AdEB8AFyAVABVQFyAVUBkAGSAZABVQF0AfABUQGyARECcwFzAbQBDwJSAZIBVQGTAVMB8AHwAVMBUQFTAZMBtQGUAdUBUgG1AZUBUwGXAZUBtQFYAbgBlgHXAZYBuAF2AZUBlwFaAbkBmAH0AZkBdgG5AVoBmwFdAZ0BXAGZAZwBmgGaAZwBngH6AZoBngFdAboBnQFdAfsBugGfAV8BYAGfAbsBXwFjAaAB3QF4AWQBogG7Af0BKgH+AWUBoQGhAWUBZgH9AaQBKgHgARcBGAHiAaYBeQHiAeMBpgHjAWkBpgF7AX0BpwHBAWkB4wF9AYABfAHoAWgBwgF9AegBgAHBAeYBfwF/AeYBJAJ/ASQCwgEwAecBgQEwAUUB5wFGAekBRQFHAagBRgGEAakBRwGEAW4BqQHDAakBbgHDAW4BxAGqAScCbQFuAcUBxAHKAcsBhwHLAYgBhwGuAYgBywFLASoCiQGvAR8BiwGvAYsBsAFxAY8BiwGwAYsBjwGwAY8BzwHOAU0BzQGPAdIBzwGMAZABkgHSAY8BjgGxAY0B0wGSAbMBjgEQArIBsQHyAQ8CtAGzAZIBUgG0AXMBEQKzAVIB1QHVAZQBNQLWAZQBtgE1ApQB1gG3AXYBlwG2AZYB2AGWAdcB2AG3AfQBdgGYAdkBuAGYAbkB2QHXAbgB2QE2ApkB9AHZAbkBmwGcAZkBNgLbAZ0BugEXAp8BYAEYAmABdwG8AdwBdwFjAbwBdwG8AWMB3QGhAWYBPAI8AmYBAAJmAaMBAAKkAf0BaQL/AXkB/gFpAr4BpAGjAXsB4QG9ARgBegGnAeEBewGnAcAB4QGnAXwBwAF8Ab8BwAGnAX0BfAHlAcEB4wHlAeYBwQGCAYAB6AEHAsIBJAIGAmwBggHnAUUB6QFGAagB6QElAoMBbAGoAUcB6gGpAeoBRwEIAqoBgwHrAcQBxQEnAqsBbwGFAQkCxQEJAoUBxwEKAqwBxgHJARwBrQHIARwByQGsAQoCygGJAe0BSgHMAa4BKQJwASoCSwEpAu4BzAGKAe8BcAEMAswB7gEvAvAB0QHTARACsQGOAbMB1AGOAdQBMwIQAhECsgHUAbMB1QG1AZMBMgK3AZcBtQHzAfQBtwHXAdkB2gGdAdsBmwGbAdsB9wGbAfcB2QHZAfcB2gE2AvgBnAEWAp4BnAGcAfgB/AGcAfwBFgL6AZ4BFgK6AfsB+QH7AfoBOAIXAmABGAJmArsBnwEYAncBGgL9AbsBGQLeAXgBogGNAqIB3wGlAd8BogHhAQACowGlARcB3wHfARcB4AG9AeABGAEdAuIBeQEfAnoBLgEuASECHwK+ASACZwEeAiACvgECAuMB4gEgAr8BZwEhAi4BQwECAuQB4wFDAW0CIQJDAX4BbQLkAeUB4wGBAecBBAIGAoIB6AHoAcIBBwIHAgUC6AEIAoMBJQImAqkBwwFEAsMBxAHsAesBxQHsAcUBCQKrAUYCxgEcAcgBxwGtAe0ByQGtAUoB7QGJAQsC7QEqAgsCiQHLAcoBKQIpAq4BywENArABzwEMAi4CzQEuAs4BzQHQAS8C0QHOAVUC0wEzAtIBjgHSATMCVgLTAVUCgQLwAS8CMAKBAhAC0wHxAQ8C8gEwAlcCkwGTAfABMAIRAoUCtAG0AYUC8gFXAjICkwFYArcBtQHWAaoCNQLWAbYBEgISArYB2AH1AdgB1wH1AdcB2gH1AdoB9gH3ARUC2gH5AdsBugETAvgBNgL5AfsBYQL4ARMC/AH6ARYCOAL7ATgCYQIZArsBZgIaAncB3AEdAnkB/wGQAr4BaQIeAr4BkAKPAgIC4gHAAQEC4QHAAQMCAQIDAr8BIAK/AQMCwAFsAuQBAgJuAuQBbAJ+ASICbQKBASICfgHkAUEC5QFwAuYB5QEGAugBBQIHAiQCcQJyAgUCBwIlAmwBBgLqAakBJgLDAUQCJgInAqoBdQJGAqsBJwJ3AsoBCgIoAikCygEoAu4BKQKKAa8B7wHuASsCDAKvAbAB7wGAAg0CzwEvAtABLQKAAtIBVgKRAQ4C0AGRAQ8CDgLxAfIBMQIRAhAChAJYArUBMgJaArcBWALzAbcBWgLzAVwC9AH0AVwCXQKrAtgB9QEUAtsB+QEUAvcB2wFfAvYBFQL2AdoBFQIVAvcBFAL8ATgCFgL8AToCOAITAogC/AH8AYgCOgJmAp8BFwLcAYsCGgK8Ad0B3AE7Av0BGQKgAXgBaAJ4AbACaAI7AmkC/QF4Ad4BsAL+AaEBHAIcAqEBPAL/Af4BGwIAAmoCPALeAaIBjQIAAuEBPQIBAj0C4QGPAuIBHQIeApACPwJrAgICjwIfAr0BegEgAgECAwIeAj8CIAJsAgICawKBAQQCIgJuAkEC5AEjAgQC5wEkAuYBcAIkAnACkgJxAiQCkgLpASMC5wFyAgcCcQJDAqgB6gEJAscBRwLIAUcCxwFGAgoCxgELAksC7QELAk0CSwIoAisC7gHvASoCcAGwASwC7wErAlICDAINAiwCsAEMAlICLgKAAs8B0gEuAlQCzgFUAlUCzgEPAvEBDgKBAiADEAJbAjMC1AEgA4QCEAJZAvIBhQJZAlgC8gFYAjEC8gERAoQCIwMxAlgCMgLVAVsC1AERAiMDhQI1AjQC1QGGAvMBWgKqAtYBEgLzAYYCXAL2AV4C9QFdAjYC9AFgAhMCNgJiAhQC+QFiAvkBYQJgAjcCEwI5AmECOAJhAigDYgKIAhMCNwI4AmQCOQI6AmQCOAIXAhgCZQKLAtwB3QHdAWcCiwKKAjsCGQJnAt0BoAFnAqAB1wLXAqABaAL+ARwCGwLeAY0CsQKMAv8BGwKMAh0C/wE+At8B4AEBAiACPwJAAh8CIQIiAm8CbQK4AgQCIwJBArsC5QHlAbsCcAJyApMCBQLpAUICIwJyAnECvALhAiUCBgKoAUIC6QFCAqgBQwLqAZUCQwLqASYClQLrAUQCxAGqAQgCTwMJAkUC7AF1AlADJwJQA0YCJwLJAUgCyAGYAksCTQJ5AkoCSQJMAnwCSgJKAnkCTAJ3AigCygFMAnkCegIoAncCnQIoAp0CHAN8AkwCTgJOAkwCegIcAysCKAJPAlECUAJRAi0CUwIvAi0CUQLQAQ4CLQL0AoECVQIxAoMC8QHQAlYCMwIxAjICgwIyAlcCgwIzAlsC0AJaAlgCWQI0AlsC1QE1AqkCNAL+AhIC2AHSAjYCXQJfAl4C9gHSAmACNgKsAhUCFAIUAmICrAI5AgIDYQJhAgIDKANgAtQCNwICAzkCZAJjAogCNwI6AogCrQKtAmQCOgIDAxcCZQKLAq8CGgIJA4oCBwOKAgkDOwI7AgkDaQI9AmoCAAI+Ao0C3wGMAo8CHQLZAo8CjAK9AbMC4AEfAkACvQG0AmwCDANsAmsCDANtAkACIQIEAm8CIgIEArYCbwLfAkECbgK7AuICcAJwAuICEgMSA5ICcAKTAgYCBQLhAgYCkwIlAuECvgJzAkICQwJzAkMClQJEAr8CJgJFAusB7AFFAnQC6wEJAsACRQIJAkcCwAJIAkcCyAEKAkYCcANIAskBdgJ2AskB7QFxAwoCcAMKAnEDdwJKAngCwgJKAsICSQLCApYCSQKYAu0BSwJ7AngCSgJKAnwCewKWAnkCSQJ9AnsCfAKcAn0CfAJOAnoCnAKcAnwCTgJQAn4CnAKcAk8CUAKcAp4CTwLtAisCHANRAn4CUAKhAk8CngJ/Au8BLAJRAlMCfgJRAk8CoQJSAisC7QJ/AiwCDQKAAu8CDQIvAqECzAIvAlECoQItAg4CUwIuAlgDVAJVAlQC9ALMAjACLwKlAjACzAJWAqgCgAIOAvEBggJXAjACzgKDAoIC8QFXAqcCgwKnAlcCzgKoAlYC0AKFAiIDWQIiA1oCWQKGAloCIgOpAjUCqgJAA6oCEgLYAasC/gL9Al0CXAL1AV4CqwJdAv0C0gKHAmAC0gJDAxUCrAIVAkMDXwJgAgAD1AI3AtQCYwJmAhcCAwMZAq4CBAOuAhkCZgIaAokCGAKKAhkCBAMcAjwCLANqAiwDPAI/Aj0CAQJpAo4CkALgAbMCPgIMA2sCjwK1AmwCtALfAm4CbALfAmwCtQKRArYCBALfAhADQQIEArgCkQK4AiMCuQK5AiMCQgKSArwCcQKUAkICcwK/ApUCJgLkAggCJQLrARMDRAKqAU8DdQJIAnYCRwJ2Au0BmAKZAsICeAJ7ApkCeAJ5ApYClwJ5ApcCegKaApkCfQJ7An0CmQLGApoCfQKbApwClwKXApwCegLFAsYCfQJ9ApsCxQKbAn0CnAIqAhgDCwKeApwCfgJ+AqACngLvAR0DKgLvAX8CHQN+AlMCoAKgAqECngKiAqACUwKgAqICoQINAu8CfwJTAqMCogKhAqICzAKkAqMCUwKoAqYCgAJTAs0CpAIOAs0CUwIgA4EC9AIOAoICzQLOAjACpQLPAoYCIgNZA4UCIwOFAlkDIgOqAiQDqQJcAoYC0QL+AkADEgI+A/0CXAL/AqsCXgJiAiYDrAJjAtUCiAKtAogC1QICA2QC1gJkAq0C1gIYAokCZQIaAq8CiQJnAtcCSAONAgoDsQI9ArICagLaArICPQJpAgkDjgLbAo8C2QIMA48C2wI/AtoCPQKOAj8CkALaAj8CjgINA7MCQAKzAr0BQAJAAm0C3QJvAt0CbQK2ApECtwKRArgCtwK3ArgCuQIQA7sCQQK5AkICvQK6ArkCvQJyAuECkwK8AjEDcgJCApQCvQKUAnMClQK/AkQCEwN0AhMD6wFFAhQDdAJ1Ak8DMwPAAuUCRQLAAkcCwQJGAlADFQNHAnYCwQJ2ApgCwQKZAsMCwgLDApYCwgJxAxYDdwKZAsQCwwLDApcClgLpAsQCmgKaAsQCmQLDAsQClwJNAugCmALHAukCmgLqApsCxALEApsClwLoAk0CCwKaAsYCxwLqAhoDxQLFApsC6gLIAscCxgLsAsgCxgLGAhoD7ALGAsUCGgPKAscCyQLIAuwC7gLIAu4CyQLJAscCyALuAp8CyQLJAp8C7gLKAskCpALJAu4C8AKkAskC8AKvA1IC7QKAAvIC7wKjAvACywKkAvACowKjAvYCogL2AswCogLyAoACpgKjAssC9gJSAlgDLgLMAvYCpQL3AqYCqAI8A4YCzwJbAjQC0AL7AjQCqQL7AqkC/AI8A9EChgI+A1wC0QL/Al4C0wJeAl8C0wJfAkMD0wKHAtICAAOHAgADYAJFAyYDYgJiAigDYANiAmADRQMpA2MC1AICA9YCJwNlAgUDAwOuAmYCAwOLAioDrwIHA4oCfAN8A4oCBANIA4sCZwJoAisD1wIbAhwCSQOyAiwDagLeAbECsAKMAhsC2ALZAowC2AKNAgsDCgM+AgsDjQI+ArMCCwO0AgwD3ALcArUCtAJvAt4C3QJvAi4D3gLgAm8CtgLgAi4DbwK2ArcC4AK3ArkCDwO5AroCDwMQAxEDuwK7AhED4gK8ApICEgNyAjED4QIwA70ClAIwA5QCMgOVAjIDlAK/AuMClQJOAyUCvgJOA+QCJQIIAuQCTwN1AjMDUAPAAsEC5QJwA0YCFQPmAsECmALnAuYCmALoAucCmALpAhcDxALEAhcD6gIWA50CdwLHAhkD6QLpAhkDFwPrAhkDxwIaA+oCFwMdAxgDKgLKAusCxwKkAvECygLzAvECpAJSAq8DWAOkAs0C8wJYA/QCVAIhA8sCHwPLAiED9gKCAvUCzQL2As4CpQKCAvgC9QL4AoICgwL2AiEDzgKDAqcC+AIhA6cCzgLQAvoCqALPAiID+QL6AtAC+wI0AvsC0AJaA9ECPANAAyQDqgKrAv8CJQOrAiUD/gJ6A/0CPgPSAv0CegMAA9ICQgMBA6wCJgMAA0QD1AIoAwIDJwPUAkQDKQNjAikDYQNjAmED1QLiA9YCrQJlAokCBQNGAwQDrgKvAgYDiQKvAioDBgNIA9cCKwMbAkkDCANJAxwCLAMJAwcD5QPYAhsCCAMJA78DjgItA9sC2QLcAgwD6gNAAmgDDQNAAt0CaAPgArcCDgMPAw4DtwLKAxAD3wK6AkwDDwO9Ai8DugIRA4cD4gLiAocDEgNtA+ECMQNtA74C4QJOA74CbQMTA3QCFANFAjQDFAPlAjQDRQILAhgD6AIZA1QDFwPrAhsDGQNUAxoDFwNUA+wCGgMeAxsD6wLKAh4D6wLvAh0DfwLKAvECHgOmApMD8gIfA8sC8AL0AlgDOgMgA/QCOgMhAx8D+AL4AqcCIQP6AvcCqAI7A4QCIAM7A7MDhAKEArMDIwPPAvkCPAP7ApYD+gI/A6kCJAOpAj8D/AJaAz4D0QK2A3oDPgMlA/8C0wJ6A0ID0gKsAgEDQwNdA0QDAAPVAmEDYgNiA60C1QLiA5oD1gJGA64CAwOwAisDaAK/AwkD5QOzAmYDCwNLAwwD2wLqAwwDSwMNA4IDswLdAmkDaANpA90C3gIuA2kD3gLgAg4DLgO6Ai8DTAMSA2wDvAIwA00DvQJNAy8DvQK8AmwDMQNuA04DbQMTA4oDvwIzA08DjAPBAuYCUQNQA9QDFQPnAjUD5gJTA+gCGANVAzYDGwMbAzYDGQMZAzYDVANVAxsDNwMeAzcDGwPsAlQDkQPtAhwDqwORA+4C7ALvAjgDHQM4A+8C8gLwAu4CrgOuAx8D8AIfBB8DrgOmAjkDkwNXA/MCzQJ0Ax8DHwT3AjkDpgL1AvgCdAN0A/gCHwM7AyADOgOzA/8DIwP/A1kDIwM9A5YD+wL8Aj0D+wJAAz8DJANbAz8DQAMlA90D/gLdA0AD/gLTAkEDJQNcA0ED0wJcA9MCQwNdAwADQgNfAygDJwPWAl8DJwMoA18DYAMpA0QDnAOtAmID4QPhA+IDrQLWApoDXwMEA0YDfAMqA0cDBgNIAyoDiwKgAwcDfAOgA+UDBwOxAoADsAIKA2UDsQILA2YDSgNLA9sCLQNmA7MCZwOzAoIDZwMOA4QDLgOFA98CtQIPA2sDDgNrAw8DTAOJA2wDzQOJAzEDbANNAzADMgMxA4kDpgMxA6YDbQO/AooD4wJvA+QCTgMUA4sDEwPkAm8DTwNvA4wDTwM0A6kDFAM0A+UCjQNRA40D5QLBAlED5QKqA1ADMwNRA+YCNQPnAlIDNQNSA+cCjwPoAo8D5wJTA3ID6ALWA50CFgNzAzYDVQNzA1QDNgMcA50C1gMdAzgDGAPWA6sDHAORA1QDcwPxAq0DHgPxAlYDrQPuApEDrgNWA/EC8wLNAnYDVwP1AnYDzQJ1AzoDWAP6AncD9wL5AiIDsgN4A7IDWQMiA1kDsgM8A/kClQM8A5UD2QM8A9kDWgN5Az4DWgN5A7YDPgPcA1sDQANAA90D3ANDAwEDewMmA5gDAQOYAyYDRQNFA2ADXgNdA5kDRAPhA2IDYQO5AykDnAO5A2EDKQNjAwMDBQOJAmQDBQMqA7wDRwNIAysDfQOyAr0DLAOwAoADKwMIA38DoQPYAr4D2QKhA9gCCANKA2UDCgO+Ay0D2QLaAsADsgILA0oDCgMtA8EDSwOBA+oDSwOCAw0DaAOFA9wCZQS1AtwChQMuA2oDaQOiAy4DhAPKA98ChQPKAxEDEANNA6MDLwMSA4cDiAOIA8wDEgPMA2wDEgOkA4cDEQPOA00DMgPOAzIDlQLjAs4DlQKpA4sDFAONA6kDNAMzA4wDqgM1A44DUQPoAnIDjwOQA1MDGAM3A6wDVQPyApIDOAOuA5ED1wPyApMDkgP7A68D7QKvA3UDWAN0A3YD9QJ3AzkD9wJ1AzsDOgOyA3gDlAP5ArIDlQOWA3cD+gL/A3gDWQN5A1oD2QPaA7YDeQNBA7cDJQOXA0IDegNBA1wDtwNDA3sDXAOYA3sDAQMqBF0DQgOcA0QDmQO5A+EDYQPiA7gDmgOeA2MDBQMDA50DRgMDA2MDnQNkA54DBQOfA4kCBgMqA30DvAMqA0gDfQNJA+YDCAN+A0kDLAOyAsADvQPYAqEDvgPBA4EDSwNpA4MDaANqAy4DogMOA8cDhANrA8cDDgOjA00DhgOlA4YDTQPMA80DbANNA84DpQPOA+MC0ANuA20DzwNvA04DbgNxA3AD9AP0AxYDcQP1AxYD9AP1A9YDFgM4A5ADGAORA1UDrANzA1UDkQM4A5IDkAMeA/kDNwP5A6wDNwMeA60D+QP7A+0CqwPXA5ED+ANXA1YD8wKTAzkDsQOxAzkDdwM7A3UD/gM7A/4DswOWA9gDdwN5A9kDJAT8Aj8DPQN6A7YDJgSXA3oDJgReA5gDRQNgAwQEXgObA+ADYANgA18DmwNfA5oDmwOaA7gDmwOfA2QDiQJGA50DfANHA7wDCAQrA4ADfQN/AwgD5gOxAmUDgAPaAo4CvwNnA+gDZgNoA4MDggNpA8IDgwPEA8IDaQNqA8QDaQOiA4QD6wPFA8QDagNqA6IDxQMvA8sDTAOjA+0DLwOkA/ADhwPPA20DpgOKA9AD4wLRA28DbgMTAxgEigOLAxgEEwOMA28DGQSnA4sDqQOoA4wDGQSNA9MDqQOMA6gDqgNRAzoEjQOqA9QDUANwAxUDOwQ7BPQDcANTA5AD9gP4A5EDrAOXBPsDqwNXA7ADVgN2A7ADVwNBBHQDHwRBBHYDdAN1A68DQgRCBP4DdQOUA0MEsgN3A9gDsQOUA3gDAAQ9A7QDlgM9A7UDtAPaA3kDJAQCBLYD2gO2AwIEJgTcA90DJwQlA94D3QO3A94DJQMqBEIDlwMsBF0DKgQsBJkDXQPgAwQEYAOZA1wEnAOcAwYEuQOdA2MD4wO6A2MDngN8A50DhQRHAwgEuwOgA3wDhQRJA34D5gPAA+cDvQPAA9oCvwMLBC0DvgNKA2YD6APBAy0DCwSDA+kDggOBAzME6gNlBNwC6gPDA8IDxAPFA6IDEAQQBKID6wPHA8YDhAMTBMYDxwPIA8cDawPJA8gDawNrA0wDyQMvA+0DywOjAzUE7QPKA+4DEQPuA2kEEQNpBKQDEQPMAxQEzQOHAxYEiAPwAxYEhwPxA4kDzQOJAzgEpgPPA9EDbgPRAxkEbwPTA9IDqQM1AxsEjgNSAxsENQOPA3ID1QNTA/YDcgOQA/cD9gOSA/cDkANSBPsDlwSTA/wDkgOvA/sDQgSxA/wDkwOwA3YDQQQhBPwDsQNDBJUDsgMjBLMD/gMjBP8DswMABHgD/wM/A7UDPQO1Az8D2wNbA9sDPwPcAwMEWwPeAycE3QNcA98DtwN7A98DXAN7A5gD3wO4AwUEmwOcA1wEBgThA7kDLgThAy4E4gPiAy4EuAPjA2MDugO6A54D5AOeA2QD5AOfA+QDZAMsA4YEfgO9A4YELAPAA78D5QPAA+UDqQS+A6oEiAQLBL4DiARKAwwEZQPrA4QDxgPEAxIEwwPEA8UDEgSFA2UEZgTHA8gDEwTKA4UDrwRMA+wDyQM2BIYD7wOGAzYEowOjAzYENQTMA2cEFASIA2cEzAOGA6UD7wMVBO8DpQPOAxUEpQNMBM0DFASkA2kE8ANMBPEDzQPxAzgEiQM4BGwEpgNsBE0EpgOmA00EzwPRA88DTgSpA9IDpwONAzoE0wOqA6gD8wOOAzoEUQPUA6oD8wNSA48DPASrA9YDQAT5AxwErANABJcEqwMcBPgDrAP5A60D+gNRBFIElwT6A60DVgNWAx4EUwRWA7ADHgTYAyEEsQOWA7QD2AN+BNkDlQMBBLQDtQPaAyQEJQQlBJ8E2gOfBAIE2gMDBNsDWwPcAycEAwRZBJcDJgQpBN4DtwNZBCoElwPfAykEtwOYAysE3wNeAysEmAMsBCoExwReAwQERgReA0YEKwTgA5sDBQQGBC4EuQMvBJ0D4wPNBAYDRwPNBJ8DBgOgA4UEBwQwBAgEvAMwBLwDfQMxBH0DgAN+AwkE5gN/A+YDCgShA2IEvgMyBIADZQMMBDIEZQMMBEoD6APoA2cDDQRnA4IDDQQNBIIDYwSCA+kDDgQPBIMDwgPqAzMEZQTDAxEEwgPCAxEEDwQQBBIExQPDAxIEEQRmBGUEGgVmBK8EhQPLA+wDTAPuA8oDrwTtA2gEywNnBIgDFgQXBM4D0APQA/IDFwSKA/ID0APPA00ETgQYBIsDGgQaBIsDpwORBKgDGQTSAxoEpwNSAzwEGwRPBDwEjwP0Az0E9QNPBI8D1QM9BNYD9QPWAz0EPwRABNYDPwQcBLsE+AMcBPkD+gO7BNcD+AP8Ax0EkgNTBPoDVgNUBK4D1wMgBB0E/AOuA1QEHwT7A1IEQgSwA/0DHgQfBFQEQQRBBP0DsAMgBPwDIQRCBFYE/gN6BJQDIgSUA1gEIgR6BEMElAMABFgElAMjBJsE/wObBAAE/wN+BCQE2QMnBN4DKAQoBN4DKQQpBN8DWwQtBKQE4AOkBAQE4APgAwUELQS4Ay4EXgReBAUEuAMGBF8ELgRHBOMDugPkA6gEugPMBIUEnQPMBJ0DLwTNBEcDuwMwBGAECAQHBOUDoAMwBH0DMQQKBKEDfwMyBDEEgAOqBL4DYgTAA4cE5wPAA6kEhwQNBAwE6APBA4oEgQOCAw4EYwSBA4oEMwSDAzQE6QODAw8ENATrAw8EEAQRBBAEDwQRBBIEEATIA0sEEwTJA0sEyAM2BO8DFQQ2BBUENQQUBGcETAQVBM4DNwQ3BM4DjQQXBI0EzgMYBPIDigMZBNEDbQSoA7YE8wOOA28EOgQbBG8EjgM7BBUD8wMVA9QD8wP2Az4EcgP3Az4E9gOSAx0E9wNWBHsE/gPYA30EIQT+A3sEIwSVA0MEwwS0A30E2AN7BJsEIwTDBH4ElQO1A0QEAQTmBEQEtQO1A9sD5gRZBCYEAgQnBEUEAwQnBCgERQSBBCgEKQQpBFsEgQTFBCoEoQRbBN8DKwTFBMcEKgQFBF0ELQQsBFwEmQNcBKYEBgRfBAYEpgSnBEcEugMvBOMDzATMBOMDRwRgBLsDCASpBOUDBwRIBDIEDAR7BcEDCwQOBOkDSQTpA2QESQRkBOkDNARKBDQEDwRKBA8E6wPGA0oE6wPsA0sEyQPtAzUEjATtA4wEaARnBBYEagQ1BBUENwTxA0wEjgROBG0E0QOoA5EE1gSoA9YEtgRwBG8EGwRxBE8E1QNyBNUDcgM+BHIEcgP3A1AEPgRABD8EuQQcBHMEuwS+BNcDuwS8BFIEUQRVBFMEHgQgBL8EHQT9A1UEHgT9A0EEmASYBEEEVARWBEIEUgRXBHoEIgRYBFcEIgR6BMMEQwQCBSUEJASfBFkEAgRFBCgEWgR/BCoEWQShBCoEfwQoBIEEWgSABIEEWwQEBKQEgwQEBIMERgTHBMkELATLBC0EXQQtBMsEpAS6A6gEpwRgBM4EuwNhBGAEMAQwBDEEYQSGBAkEfgMKBGIEoQPnA4YEvQNIBIkEMgRjBIsEDQRKBGQENATGAxMEWwUTBEsErgTsA7AESwQ3BIwENQSxBGoEFgRrBEwEZwSOBEwEawSOBI8E8QM4BPEDjwQYBJAE8gMYBDkEkARNBGwETgSRBBkEbQRuBDoEbwTzA7YEkwQbBDwEcAT6BD0E9ANxBNUDcgSXBEAEuQQcBPoDcwS/BPcDHQSXBLwEUQS+BJgE1wOYBFQE1wNVBHYEUwR1BL8EIAR0BHcEVQRVBP0DdAT9A5gEdAR5BHUEIARVBHgEdgRVBHcEmgRXBHgEVQRVBJoEVwRXBJoEwgQgBOIEeQR8BHgEVwTCBHoEVwQhBOIEIATiBCEEfQRXBFgEfAScBAAEmwRYBAAEnAQBBH0EtAPkBCUEAgWfBCUE5AQDBOYE2wN/BFkE5QSgBAMERQRFBFoEoATGBFoEgQTnBIEEgASABFsEogRbBCsEggSCBCsEowQrBEYEowRcBCwEyQRfBMoELgReBKUEBQRdBAUEpQTKBF4ELgSmBDgFXwSnBIQERwTkA58D7QRhBNAEYASJBGEEMQSJBDEEMgSrBEgEDASrBAwEDQSKBMEDewVjBA4ESQQVBTMEigTGAxgFSgStBGUEMwQbBa8EZgTLA7AE7ANqBPYEZwTVBGcE9gTuA9QEaQTVBGsEZwSNBIwENwTUBD0FaQTwA2kE9wTwA7EEFgSNBBcEsgQaBLMEGASzBBoEtATSA5IEGgTTA5IE0gM6BCEF0wPzA5MEOwQ8BE8EcASUBE8EcQSUBHEEcgRyBD4ElQRQBJUEPgTYBD8EPQT3A5YEUAT6A7oEcwT9BLsEcwS/BJYE9wP6A1MEugTZBLwElwR2BLoEUwR2BJkEugR0BJgEwATcBFIEvAR4BJkEdgTfBFYEUgRWBN8EewQtBVgEnAR6BMIEwwR9BJ0E4wR9BAEEnQQCBSQEfgSeBJ0ERAQBBEQEnQTmBJ4ERATmBMQEngTlBFkEnwTnBMYEgQRbBIIEogSjBEYEyARGBIMEyASkBDUFgwQKBTUFpAQIBaUEXgQLBV0EpQQKBaQEywTJBKYEXATKBAgFXgRdBAsFywRHBIQE7ATsBMwERwTkA+0EqAS7A84EzQSFBA8FBwRgBNAEzgQKBOYDCQTRBNAEYQRiBBIFqgSJBNEEYQSIBO8ECwQLBO8EewXSBKsEDQTSBA0EiwSLBGME0wTTBGMESQTzBEkEZARkBEoErARKBBgFFwUYBcYDWwWtBBoFZQSwBB0FSwTuA68E1ASNBF8FjARpBD0F9wSyBF8FjQT3BLEE8AOyBBcE8gOyBPID+AT4BPIDkASPBIUFOASFBWwEOARtBE4EIAVhBW0EIAWwBZEEbQQaBJIEtATTA7UEkgS1BNMDIQU6BG4EIQX5BLYE1gSTBLYEQAVwBE8E1wSUBNcETwQ7BPoE9AO3BJQEcgTYBD0E+gRyBJUEtwS3BJUE+wRQBLgElQTYBLkEPwSXBLkE2QS6BJkEvQS9BJkE/gTABJgEvgS/BHUE3gR4BMEEmQTdBHcEdAR5BN4EdQR3BN0EwQR5BOAE3gTBBJoEdwQsBZoEwQTiBOAEeQR8BOEEeAQsBcIEmgQBBXsE3wRYBC0FfAR7BAEFmwR+BMMEAgXlBJ8E5ASgBOYEAwQzBX8E5QQFBaAEWgQGBaEEfwTFBKEEBgUHBaIEggQHBYAEogTnBIAEBwXFBDQF6AToBMcExQQ1BcgEgwQIBeoEpQQ3BcoEXwTKBOkECAWlBOoECwXLBAkFCgWmBHIFOAU4BTcFXwQLBesEywTtBJ8DzQSGBM8ECQSpBAcEWQXnAzsFhgRZBYcEqQQ7BecDhwSIBKoE7wSJBEgE8QRIBKsE8QTzBNMESQRKBBcFrARbBRMEGQWuBBkFEwQcBa4E9ASuBEsE9ATLAx4FsARoBB4FywNoBB8FHgVqBPUE9gRoBIwEHwWxBPUEagQfBYwEXwXVBI4EawRsBCAFTgSwBW0EYQWHBZEEsAWHBdYEkQRvBD8FbgRwBEEFbwQ7BJMEQgVCBfoEOwS4BPwElQSVBPwE+wS4BFAElgRnBbkE2ARnBdkEuQS6BNoEcwQoBZYEvwTbBCgFvwR0BMAE3QTbBL8E3gSZBN0E/gTeBP8E2wTBBN0EmQR4BCsFwQT/BN4E4ATfBFIE3AThBCsFeATBBCsFLAXiBAAF4ATDBMIETgVtBZsEAQWcBJsEbQUDBeIEfQQCBcMETgXjBAMFfQRRBZ0EngTjBJ0EUQXkBAIFlAWeBMQEUQWgBDEF5gTGBAUFWgQ0BcUEBgUHBYIEowSjBDYFBwXIBDYFowToBMkExwTpBMoENwXpBFcFCAXrBAkFywSoBA4FpwTtBA4FqATtBM0EdQV3Bc0EzgQ5BXcFzgRYBQcEDwXOBNAE7gTuBNAEOgU6BdAE0QQSBWIECgSHBFkFOwXwBNEEiQTxBPAEiQTSBPEEqwTyBPEE0gTyBNIEiwSLBNME8gRkBKwE8wStBDMEFQUbBWYEGgVLBB0F9AT1BLEEhAWOBK4FjwSFBSAFbAQYBLMEOQSHBfkE1gRABbYE+QRBBT8FbwRjBUEFcARwBNcEYwXXBJQEQwVDBZQEtwS3BGUFQwVlBbcE+wSWBPwEuASWBCgF/AQkBXME2gQkBf0EcwT9BEcFuwTaBLoEJwW+BLsERwW9BCcFugRKBcAEvgTZBCoFvATdBEoF/gRKBd0EwATcBLwEKgXbBP8EKQX/BEsFKQXfBNwEKgUtBeEEfAQsBU4FwgTiBAMFAAUDBeMELgUuBeMEUQUvBeQElAXlBOQELwXmBDAFxAQxBaAEMgWgBAUFMgUGBX8EMwXGBJoFBQVxBecEBwXIBDUFNgXJBOgE2AXJBNgFpgQMBeoECAUIBVcFDAUMBQsF6gQLBQwFnwULBZ8F6wSEBKcEDQUOBQ0FpwTDBewEhASFBMwE7AR3BRAFzQRYBVkFBwTPBBEFCQQRBQoECQTRBPAEOgWqBBIFAQYBBu8EqgTxBHkF8ATxBDwFeQXxBPIEEwWKBHsFowXTBBQF8gSlBRUFigQWBawEFwUcBRkFrgR/Ba8EGwV/BdQErwT1BNUE9gQ9BYIF9wQ+BdUE9QT3BGAFsQRgBYQFsQSOBNUEPgU+Ba4FjgQhBW4EPwX5BCIFQAVCBWQF+gREBdgE+gT7BGgFZQX8BEUF+wRoBfsESQVnBdgERAX7BEUFSQVFBfwEKAUjBSQF2gRGBf0EJAVHBf0ERgXaBCUFIwXaBCcFJQW+BCYFSgUmBb4ERwW9BEoFJwUoBdsEKQW9BP4ESgVuBf8E4AS7BQEF3wQABUwF4ARuBeAETAVMBQAFTQUDBU0FAAVSBS4FUQUvBdYF5QTmBDEFMAUzBeUEBAVvBQYFMwXnBFQFxgRxBQcFNgUKBVYFNQVWBQoFCQU4BZ0FNwU3BVcF6QQMBVcF2gXrBJ8FwgXDBYQEDQVzBQ4F7QTtBHQFcwV0Be0EdQXNBBAFdQXuBDkFzgQSBQoEEQUlBoYEOwXvBAEGegV8BTwF8QTyBBQFEwWjBaUFigTTBPME3gWsBBYFfQWlBa0EFQVaBRYFFwVaBRcFGAWnBRgFWwUcBVwFGQXgBRsFGgWwBIAFHQUsBj0F1AQ+BfUEgwWuBYUFjwSFBWEFIAWSBLUEtASHBbAF6wWJBfkEhwViBZMEQAViBUIFkwTXBEMFYwVkBUQF+gTQBUcFRgVIBUkFRQXQBSYFRwVFBSgFSAUmBSMFJQUoBUkFSAUnBUoFJQUlBUoFJgVJBSgFKQW5BdkEZwW5BSoF2QTfBCoFawUtBWwF4QQrBeEEbAWRBSsFbAW7Bd8EawUrBZEFLAVLBf8EbgW7BW0FAQVOBSwFkQWcBG0FkwWcBJMFLQVNBQMFTAVMBQMFTwWUBQIFTgUuBU8FAwVPBS4FUAVSBVAFLgWWBVEFxASWBcQEMAXWBQQF5QQyBTAFMQVvBTMFBAUFBVMFMgVvBTQFBgXABTQFbwXnBHAFVAU0BR8G6ARxBTYFVQVVBTYFNQU1BVYFVQXYBXIFpgRyBZ0FOAUJBesEwQVXBTcFngXrBMIFwQWfBQwF2gUPBYUE/wX/BYUE7ARjBhIFEQV6BXsF7wTxBBMFfAWkBRQF0wTeBaQF0wTzBKwExQVaBRgFpwXgBRoFrQQcBV0FXAX0BF0FHAX0BB0FXQWwBB4FgAVeBR4FHwV/BSsG1ARfBYEFHwU9BSwG5gXmBYIFPQWCBa0F9wT3BK0FYAX1BIQFgwWuBT4FgwW0BIYFswQ/BewFIQWJBSIF+QRjBbMFQQViBUAFIgViBSIFsgWMBWUFaAXyBWcFRAVGBSQFZgUjBSYFJAVJBSkFaAVoBSkFagVLBWoFKQVrBSoFuQWUBU4F0wVuBUwFTwW9BS8FlAW9BdYFLwUwBZcFlgX5BQQF1gUyBZcFMAW/BQQF+QWXBTIFUwVvBQQFvwUFBZgFUwWaBZkFBQUFBZkFmAVUBZoFxgTnBHEFcAXABR8GNAXYBSEGcgUJBZwFVgWcBQkFwQWdBZ4FNwVfBp8F2gUQBXYFdQV3BXYFEAUABlgFDwV4Be4EOgWGBCUGzwTdBVkFWAWhBVkF3QWhBTsFWQWkBRMFFAXzBCcG3gV9BcUFrAQIBq0EpQWnBVsFCQZbBRkFCQZdBeEFXAVdBR0FfgUeBV4FgAUrBiwG1AReBR8FqQWpBR8FgQWsBbIE+ASvBfgEkASFBbAFYQUhBYgFtQTsBYgFIQU/BbEF7AVBBbEFPwWKBWIFzQXNBWIFsgViBYoFQgWLBWQFQgVCBYoFiwVkBYsFRAVlBYwFzgVGBWYFtQVGBbUF0AW4BWYFJAUmBbgFJAUmBdAFuAW5BWcF8gWMBWgFagWOBY0FaQWNBY8FaQWQBWkFjwWOBWkFkAWQBY8F9QVsBZAF9QX1BZEFbAVsBS0FkAVOBZEF0gXUBUsFbgVPBZUFbgVPBVAFlQWWBVIFUQWWBZcFUwVvBb8F+gX6BcAFbwX7BXEFVQX7BVUFmwVVBVYFIgZVBSIGmwUhBkMGcgVDBp0FcgVXBUQG2gWfBV8GwgXuBKAFOQV4BaAF7gRiBhIFYwbwBEcGOgV5BUcG8ATEBQIGeQXEBXkFPAXEBTwFfAXEBXwFogV7BXoFAwajBXsFAwYWBaYFfQWmBRYFWgUbBeAFxwXhBV0FfgUdBeIFfgWABeIFHQUbBccFKgYqBn8FGwVeBagFgAWqBagFXgVeBakFqgVfBasFgQXmBQsGggWyBKsFXwWsBasFsgSvBawF+AQLBq0FggXoBYMFhAWtBQwGYAWQBDkErwWuBRAGhQXrBbAFDgbrBe0FhwXtBYkFhwXvBbEFQQWzBe8FQQWJBbIFIgVDBbMFYwVlBc4FQwXPBYoFzQWKBc8FiwXxBbUFtAXyBUQFiwW1BWYFtgW1BfEF0AW6BbcFjAUYBo0FjgW6BYwFagWQBbwFjgVLBboFagXSBZEF9QVLBZIFugUtBfYFvAUtBbwFkAWTBfYFLQVLBdQFkgVtBbsF9wVtBfcFkwXTBU4F0gXVBZUFUAVSBb4FUAW+BVIFOgaWBdcFUgWWBVMFmAWYBZkFXAZwBXEFIAb7BSAGcQXoBB8GhQboBIUG2AWcBSIGVgWeBUQGVwUjBg0FRQZFBg0FDgV0Bf4FcwUkBuwEwwV1BdsFdAX/BewEJAagBXcFOQXdBVgFAAYCBkcGeQUTBQQGfAUTBaQFBAZJBigGpQXfBaYFWgWnBcYFWgXGBacFCQbgBa0ECAaABagF4gVNBioGxwWqBcgFqAWoBcgF5AWqBckFyAWqBakF5wWqBecFyQWrBakFgQUMBugFYAVgBegFhAXoBa4FgwWuBegFDQYNBhAGrgUQBuoFhQWGBcoFswSFBeoFsAXqBQ4GsAW1BMsFtATvBRMGsQWJBRQGsgWzBUMFzAXOBcwFQwWMBbcFzgUVBvEFtAW4BbYFZgWNBRgGowYZBrkF8gWjBo8FjQW8BdEFjgVrBbkFGQZYBvUFjwUZBrsFawWTBfcF9gXUBW4FlQWABr0FlAUdBpUF1QXWBb0FgQZSBdcFOgZaBr8F+QXXBZYFmAWaBT0GmQVUBT0GmgXABfoFXQabBSIGQgbYBdEGIQbBBfwFnAVDBp4FnQVfBv0FwgUjBiQGwwXDBQ0FIwZFBg4FcwX/BYoGDwWKBgAGDwVHBngFOgXcBREFzwQlBtwFzwRiBgEGEgUCBsQFJgaiBXwFBAZJBqUFowUnBvMExQV9BaYFBwZaBcYF3wUIBkoG4AVcBQoGGQV+BUwG4QVMBn4F4gWoBeMF4gXJBeUFyAVPBuYFLAbnBakFqwWsBecFqwULBgwGrQU5BOkFrwUNBugFkQazBOkFOQSzBMoF6QXLBYYFtAS1BIgFywVRBu0F6wWxBe4F7AUSBokF7QWxBRMG7gXMBe8FswUUBokFEgZTBs0FsgWyBRQGUwbNBTIGzwUyBs0FUwbwBc8FMga3BXsGzgXPBfAFiwX0BbYFuAXQBfEF8wX0BdAF8wW4BdAF9AUXBo4F0QUYBo4FFwa6BTkGtwWjBlgGjwUbBrsFGQb3BTcG9gXUBfgFkgWABpQF0wWBBr0FgAZQBb4F1QX5BdYFgQbABV0GHwaFBtEG2AWbBUIG+wXZBfwFwQWeBUMGXgbCBYkGwQXBBYkG2QXaBUQGqwZeBkQGngVgBkUGcwX+BWAGcwVGBv4FdAVGBnQF2wV1BUYG2wV2BUYGdQWLBncFoAXcBWMGEQUlBjsFZAahBWQGOwVlBgMGegWkBQUGBAYHBgYGfQXfBQcGpgUoBggGpQXhBUsGXAXkBeMFqAXkBcgF5QXJBecFbwbJBW8G5QXnBawFbwYtBqwFrwWRBugFDAYQBhEG6gUuBg4G6gVxBg4GLgaGBQ8GygUvBg0GkQYNBi8GEAYOBnEG6wUPBoYFywURBhAGLwbrBXEGUQbvBXgGEwZSBlMGFAagBvEFFQa0BbUFNAa1BbYFNAbxBaAG8wUWBvIFiwWLBfAFFga3BTkGfQYZBvIFFgYXBhoGVAZWBhgGFwbRBRoGFwYaBrwFNwa8BRoG0QUZBjgGGwZYBtIF9QU5BroFkgU5BpIFWQa7BRsG9wX3BRsGNwb2BTcGvAX4BVkGkgUcBvgF1AWVBRwG1AUcBpUFHQb5BYEGqAY7BjoG1wX5BagGWgZaBlsGvwWYBR4G1wVcBh4GmAVbBvoFvwWZBYQGXAapBl0G+gVUBXAFPgZwBSAGPwb8BUEGnAVBBiIGnAWrBl8G2gX6BiMGRQZ3BYsGdgWvBt0FAAZ6BQEG/wZIBiYGxAUEBmcGogUeB6MFAwYFBqQF3gV9BQYGxQUZBQoGCQZcBUsGCgbhBUwGSwaOBscF4AUpBscFjgbiBWkGTAYpBk0GxwW0BioGTQbkBWsG4wW1Bn8FKgblBWsG5AUsBisGjwYLBuYFbAZvBqwFLQZuBgsGbAYLBm4GDAavBekFLQYRBi8GMAZ3Bu0FUQbsBZYGiAUxBuwF7gUxBpYG7AUSBu0FnAbvBcwFegYSBpwGUgZSBhQGEgbOBZ4GzAW0BZ8GFQYzBp8GtAV8BjIGUwa0BTQGMwZ8BvAFMgYWBvAFNQY1BvAFfAYaBjUGfAYaBnwGVAZWBjYGGAYWBjgGGQajBhgGNgYbBjgGNwaBBoAGywY8Bh4GXAY9BoQGmQU+Bj0GVAU/Bj4GcAU/BiAGQAaFBh8GXQZAByEG0QZBBkIGIgZAB0MGIQb9BYkGwgX6BkUGYAYkBtgG/wUkBtcG2AaLBmEGdgV4BYwGoAXaBkcGAgb/BmUGegUFBmcGBAYeB0kGowUnBt0G3gUCBycGxQVNBikG4AYqBrQGtQblBU4GawYlB48GKwYsBo8GTwZsBuYFTwYRBlAG6gXqBXAGLgZwBpAGLgYuBpAGcQYPBnMGygUwBlAGEQZxBnUGUQYwBi8GlwaZBu0FdwbtBZkGxgbGBpwG7QXOBXsGngZSBsgGUwZTBsgGfAagBhUGnwZVBjQGtgVVBvQFVwZVBrYF9AXzBX4G9AV+BlcG9AVWBlcGNgY5BqUGfQY1BjgGFgY4BjUGNwYaBjcGNQZdB9IFWAZdB9MF0gX4BacGWQbMBhwGHQbXBfUGOwb1BtcFHgb6BVsGqQaFBmEH0QZCBocG+wVDBkIHXgZeBqwGRAZfBmYH/QX+BUYGYAYbByQGIwbXBiQGGwd2BWEGRgaKBv8F2AZsBwEGYgahBd0FZAZmBiYGSAYeB94GSQbeBigGSQbfBQYGBwZoBgYG3wXfBmgG3wXGBd8G3wUJBt8GxgUgBwgGKAYgB0oGCAZKBo4G4AXjBWkG4gXjBWoGaQa0Bk0G4AZrBmoG4wVqBmsGTgZ/BbUGKwa1BiUHKwZtBm4GbAbpBW8GLQZuBpEGDAaSBpAGcAbqBVAGuwZwBuoFuwZxBpAGdAZQBnYGuwZxBnQGdQbBBi8GkQZQBjAGdgYwBpgGdgZ2BlEGdQbBBpcGLwZ2BpgGUQaXBpgGMAZ3BlEGmAaZBncGmAbuBcUGMQbFBu4FEwbvBXkGeAbMBZ4GegZSBpwGnQZ8BsgGoQY0BlUGMwahBlQGfAbzBaAGGAdUBqIGFwZXBqIGVQZWBhcGogZWBqIGVwajBjYGNgddB4AG0wWnBvEGWQbMBh0GzQaCBtUFvgWDBr4FOgaCBr4FgwY6BjsGgwbOBlsGWgY8BlwGhAY9Bj4GhAaGBkAGIAb7BYYGIAaHBoYG+wVCBkEGlQdAB0EHQwbZBYgG/AX8BYgGQQaJBogG2QWJBv0F1QarBkMHXwZmB18GQwf9BWYH1Qb6Bq0GIwbWBmAGRgb8BgAGigagBYwGiwb8Bq8GAAb+BngFRwb+BowGeAXZBmIGYwbZBmMG3AVsB/8GAQZkBtwFJQaaB90FrwbdBZoHZAYCBrAG2gYCBiYGsAaNBkgGxAXEBaIFjQYDBmUGHgfcBqIFZwYABwUG3gXdBgAH3gUnBgIH3QYCB8UFBgYKBrIGCQZLBrMGCgYEB0sGTAbkBk4G5QVvBuQG5QXpBeQGbwbKBeQG6QVuBrYHkQaQBrcGuQa7BpIGcAZ0BpAGuQZyBpQGkwa8BnIGkwa7BnYGwAaVBpQGcga8BpUGcgYMB8EGkQZ2BnUGwAZ1BnQGwAaIBZYGywUQB5cGwQaXBsIGmAbCBpkGmAbEBpkGwgaZBsQGxgZ6BnkG7wWcBsYGEgedBpwGEgd7BhMHngbIBlIGnQbvBqAGnwahBqIGVAYYB34G8wXJBn0GygalBsoGfQY2BzYGVwY2B1cGfgakBlgGowalBjkGpgamBjkGWQZZBn8GpgbwBn8GWQbxBvAGWQb4BRwGpwanBhwGOQfMBjkHHAbyBoEGywbVBc0GHQbzBoEG8gbzBs4GqAbzBqgGgQaDBjsGzwb1Bs8GOwbOBloGqAY8BvYGHgZBBogGlQeIBokG1AZeBmQHrAbTBqsGRAbVBhoHiQatBhsHIwauBtYGRgZhBq4GRgZpB4oG2AaKBmkH/AbZBmwHYgbaBv4GRwZlBv8GHQeNBmYGSAbcBo0GogVnBgUGsQYAB7EGBQYGBmgGAgcgBygG3gbfBgkGsgYKBrMGsgbgBikGjgYEB0wGaQZOBrYGagYlBwUHjwaPBgUHTwbjBmwGTwbjBm0GbAZNB24GbQZuBk0Htge3BpAG5gbKBVEH5AaQBpIG5ga5BrcGCge7BrgGkga6BrkGCgeTBroGCwe8BpMGCweRBrYHDAe+BnQGuQaUBrkGuga+BrkGlAaUBroGkwa7BsAGvQa+Br0GdAa/BpQGlQa/Br4GlAa9BsAGdAbLBZYGDwaXBhAHwwbEBpcGwwaXBsQGwgbpBuoGmwabBuoGmgbpBuwGxAabBuwG6QaaBuoGEQebBpoGEQcTBi0HxQbGBsQG7AYTBngGeQYtBxMGeQbsBpsG6wbrBpsGEQd5BnoGLgfGBuwGEgcuB3oGngbHBp0GEgfIBp0GxwZ7BhUHEwefBjMGFAcUB+8GnwYWB8gGxwZVBjEHMwahBsgGFgdVBhcHMQeiBqEGFgeiBhcHVQY0B7cFfQY0B30GyQYYBzUHfgakBl0HWAbLBoAGXQfVBYIGzQb2BvUGHgZgB1sGzgY8BoQG9wapBlsGYAc+BqoGhAaUB6oGPgaUBz4GPwbQBl0GqQZABvgGPwaGBvkGQAb4BkAG+QaFBl0G0AaFBtAGYQdBB0IHQwbSBogG1AZCB2QHXgbTBkQGrAbTBkMHqwaJBhoH1AbWBvoGYAYcB2EGiwYmBtsGsAZmBtsGJgaNBtsGZgYeB6MH3gZ0B44GSgaOBgMH4AbgBtcHtAZ3B7QG1we1BrQGdwe2BuEGagZ3B+IGtQbiBiUHtQZOBicHtgZPBgUHBgfjBk8GBgfkBicHTgblBrcGCQcHB7cG5Qa3BgcHCge4BuYGkgbnBgsHuga9BrgGuwYpBwsH5wYLBysHvAYrB78GvAa/BpUGvAYxBugGlgYxBsUGhAftBhIH7AaeBhMHLgfuBscGEgfHBu4GFgczB6AG7waiBhYHFwe+B3sGtwW3BTQHvgc1BzYHfgY2B6QGowbwBqYGfwbLBl0HwAfNBjkHzAb3BvYGPAaqBj0HhAapBmAHPgfQBqkGPgf4BpQHPwZjB/kGhgaGBocGPwc/B4cGQgY/B0IGlQcaB9UGZgfXBhsH2AYcB/sGYQb+Bv0GjAZuB9kG3AVvB/4G2gZsB5kH/wZFB9wFZAZkBpoHRgfcBmcGsQYBB90GAgffBgIHaAZ0B0oGIAd0BwMHjgYhB7MGSwYEB3YHSwbgBgMHRwcEB2kGagZHB9cH4AZqBuEGIwe2BiQH4QZ4BwUHJQdLB20G4wYmBwcH5QZNB20GSwcHByYHTAdOB+UGCQfmBgkHtwYHB0wHCgfnBoEHUAcKB0wHugbnBroGgQcpB+cGUAfKBXMGUQe4Br0GDQcNB70GvgYNB74GDwcPB74GvwYPBg4HcwaWBugGDwYsB1UHDAdVB8EGDAdVBxAHwQYQB+MHwwbpBsQGVgfpBlYH6gYRB+oGVgfEBsMGhgdYB+wG6wZXB+0G7AbuBhIHWQcwBxQHLwdbBxQHMAcxBxQHMwYxBy8HFAfvBhQHWweMBxYH7gZbBzIH7wYWB4wHFwfKBhkHyQalBhkHygZcB6UGpgY3B6YG8AanBuoH8QaRB/MG8gaCBjsH9AaDBjsHggbzBpEHPAc8B84G8wbOBjwHYAf4BmIHlAf4BvkGYgeGBj8HYwcaB5YH1AZpB9gGGwccB4sGaweLBowGaweMBv0GawdqB68G/AbQB5oHrwZGB0UHZAYdB3EHZQZlBnEHHgfcBrEGogcAB90GHwejBx4H1QcfB90GAQejB6UH3gYCB98GsgZyB94GpQdyByAH3gZzB7IGswZ2ByEHSwZqBiIHBAe2BicHrQd4B3sHBQd9BwYHewcGBwUHewd9B34HBgd+B+MGBgdLB+MGfgdMByYHSgcmB+UGTgdRBycH5AZQB4EHCAcIB7QHUAcJB+YGKAe6BkwHgQe4BigH5gYNBygHuAYrBwsHKQe/BioHDwcrByoHvwYsBwwHtgfoBg4HDwaEB+gGMQaGB1YHxAYtB3kGLgdWB7oHEQfrBhEHugdYB+sGugdYB1cH7AbtBlkHEgcVB1oHEwfuBlkHjAd7BucHFQe+B+cHewYyBzMH7wYzBxgHoAaHCBgHMwc0B8kGGQelBlwHGQfwBjgHNwfxBjgH8AanBusH6gfrB6cGOQfyBssGkAeCBjoHzQbPBl4Hgwb2BsUH9QbFB5IH9QaEBl8H9waqBpQHPQdhB9AGPgf5BmMHYgdhB+8H0QbvB0AH0QZBB8gHQgdDB9MGXQhlB5YHGgetBpgHGwdpBxsHmAdEB64GYQb7BkQHYQZqB/wGaQebB2sH/QZtB2wH2QZuB20H2QabB/0G/gZvB5sH/gZiCP8GmQduB9wFRQfaBrAGbwcdB/8GYgidBx0HYgjbBnAHsAahB40G3AamBwEHAgcCB7IGpgcDB3QHLwh2BwQHIgdqBkgHIgdqBiMHSAcjB+EGegfhBiQHegd4ByUH4gZKB68HSQdKByYHrwdKB0kHTAcmB04HggcIB4EHfwd/B4AHCAcIB4AHtAdPB04HCQe1B1AHtAfgB00HSwcJB1IHTwcJBygHUgfgB7YHTQdQB7UHKQcoBw0HUgcOB1QHcwZRB3MGVAcPB1IHDQdSBw8HKgdTByoHKwdTBysHKQe3BywHtgfFBocHhAeHB8UGLQfjB4UHwwaIB1gHugdXB1gHiQdZB+0GjAcwB4kHigcvB4kHMAcTB1oHvQeNBzAHigcXBy8HMQcwB40HWwfoBzMHMgcbCDUHGAc1B+kHNgfpB6QGNgekBo8HXQePB8AHXQc3BzgHpgY4B1wHpgaQB8sGwAfxBuoHOAc5BzoH6wc6BzkHzQaCBvQGOgfEBzwHkQf1Bl4HzwaSB14H9Qb3Bl8H9gaEBj0HXwc9B5QHkwdBB0AH8QfyB4gG0gbyB5UHiAbIB2QHQgfSBtQGlgdkB8oHrAasBl0I0wYaB2YHZQdnB60G+gZnB/oG1gZoB2cH1gZoB9YGrgaYB60GlwdEB2gHrgZpB80HagevBmoH0AdGB5oHnAfSB28HsAZwB9IHsAbbBqAHcAehB9sGjQZxB9UHHgehB9wGogcfBwEHpAenB7IGcwchB3MHswZ1B3MHIQd3B9cH2gfYB3oHeQcjB3oH2Ad3B9oH4gbaB3gH4gYkB7YGrQd7B3gHqgd9B3sHqgdJB3wHqwewB30HqgewB34HfQewB7EHfgdMB0kHqwdLB34HsQcmB4IHrwdMB6sHgQeBB6sHfweAB9wHDAhPB4IHTgdPB1IHgge1B1MHKQcOB+gGgweEBxcI6AZVB+MHEAcuB4cHLQeGB8MGhQdWB4YHUQgTB4cHLgdYB4gHiQeLB1cHiQeKB4kHiAcTB7wHGQjtBlcHjAeMB1cHiwe9B7wHEweJBy8HiwcXB4wHiwcXB4sHLwflB1sHjQeOBxUH5wcyB1sH6AdVCBgHhwg1BxsI6QfpB48HpAY4BxwIXAcdCPIGkAc7B4MGXgfFB/YGXwc8B8QH7QftB2AHPAdgB2EHPgeUB2IHxgeVB8kHPwfKB10IrAZlB1wIlgddCMsHQwdDB8sHZgeXB60GZweYB5cHzAeYB80HaQdtB5kHbAdGB58HRQdGB5wHnwdxBx0HnQehB6AH2wYAB6IHsQamB6QHAQemB7IGpwd0ByAHcgd0B3IHLwh2B3UHIQcyCAMHLwgyCEcHAwc2CNoH1wfYB3kHqAfaBwkIeAdCCHkHegdCCHoHJAeqB3gHCQh8B6kHqwcICKkHAgirB6kHCAitB0IIJAevB3wHSQerBwgIfwd/BwgIrAeqB90HEgiqBxIIsAeAB38HrAeAB6wH3AeCB64HrwewBxIIsQeCB1IHsgeyB1IHDggOCCoHswcOCFIHKgcMCA8ItAeABwwItAezByoHUwdTB7UH4QcVCFQHDge2B0wItweDB+gGFwi5BxcIhAe4B+MHVQe5B4QHhwdRCLoHVgcTBxkIhweIB7sHigfkB40HigeOB70HWgeNB+QH5QcVB44HWgflB+YH6AdbB+UH6Ac0B78Hvge/BzQHGQdVCBsIGAdcB78HGQe/B1wHHAgcCDgHwQcdCJAHVwjrBzoHwgdYCPIGHQj0BsIHOgdYCJEH8gYfCJEHWAg7B14HwweTB5QH7gdgByMIYQfGB+4HlAcjCO8HYQdiB2MHxgeNCEAH7wc/B/AHYwfHB/AHPwc/B8kHxwfyB8kHlQeWB/IH0gbIB5AIZAeQCMoHZAfLB2UHZgfMByUImAfOB0QH+wbNB5gHJQjPB84H+wbPB/sGHAfPBxwHawdrB5sH9QdvB/cHmwfRB24HRQeeB5wHmgfQB54HmgefB9EHRQecB9MHnwecB54H0wegB/kHcAegBygI+QfWB6EHogcAB9YHogf7B6MH1QejB/sHKggrCKQHpgcqCKUHowenBysIpgcsCHIHpQelByoILAhwCHYHIgdIB3AIIgfXB0cHMggjB9gHSAepB9kHAgg9CAsI2gcLCAkI2gd8BwoIqQcICHYIrAd8B68H2wcJCN0HqgfbB68HrgdFCNwHrAcnB94HrQeuB4IHsgdRB94HJwdICBII3QfeB1EHVAcSCBMIsQcTCOAHsQexB+AHSwdTB+EHswdKCLUHtAcPCEoItAfiB+EHtQdMCLYH4AcTCEwI4AfiB7UHSggsB1AIVQdQCLgHVQfjBxgIhQeFCIYHhQe6BxoIiAdRCBoIugeIBxoIuwfkB4oHuwdWCI8H6QfICJAHwAfqB8EHOAc7B+wH9AY7B8MH7AcfCFkIkQdZCMQHkQfFByEIkgeLCO0HxAdfB1oIxQc9B1oIXwdaCD0HIgg9B5MHIghjB/AHxgdBB/EHjgjIB0EHjghcCPIHlgeXB2cH8wf0B/MHZwf0B2cHaAeXB/MHzAcmCGgHRAcmCEQHzgfNB5QIagdqB5QI0Af3B/UHmwf2B5kHbQdiCJkH9gfSB/kH+AfSB3AH+QeXCHEHnQdjCNMHngdjCPoH0wfUB6AHoQdxB/sH1QfWB9QHoQcfB9YHAAcrCGcIpAf8B2gI/QdyBywIawhqCHIHawhoCP4H/QdoCC4I/gcwCP4HLgh1B24Icwf+BzAI/wcACP8HMAgACDAIcQg2CNcHMgg3CAAIcQjZBzcIcQgDCDoIBAipCAQIOgg3CNkHAQgCCHEIOAg5CNoHNggCCNkHcQg9CNoHOQivCAIIOAhBCAMIBAgECD4IQQipBwcI2QfYB6gHPwhBCAUIAwgGCAUIQQhzCHkIPQhCCKgHeQd5CAsIPQgICAIIrwipBwoIBwjbBwoIfAd+CAkICwh+CN0HCQhFCAwI3AcNCK4HsgcOCLMH3wezBxAI3wcPCAwIewjdB34IgAiACEgI3QdUBxEI3gezB+EHEAhUBxUIEQhICEkIEggTCBIISQhJCEwIEwjiB0oIFAiDBxUIDgeDBxYIFQi9CLcHTAhQCLcHvQiDBxcIFgi3B1AILAcZCLkHhwcYCIUIhQeFCFEIhge9B4YIvAfkB1II5QfmB1MI6AczB+gHUwhTCIcIMwe/B+cHvgcbCFYI6QfICMAHjwfoCZAHyAjqBx4IwQfoCVcIkAfrBx4I6gdXCMoIHQjCBx4I6wf0BooIwgfsB4oI9AYgCMMHXgeSByAIXgeLCMQHWQghCCAIkgdaCCEIxQciCJMH7gftByMIYAeNCPEHQAfyB48IyQeOCJAIyAeRCF0IygdlB8sHzwjPCAcJZQcHCVwIZQdoByQI9AdoByYIJAhfCMwH8wclCMwHXwiTCM0HJQiTCJQIzQf1B88HawfRB20HbgfSCJ4H0Af4B28H0gefB5kI0QedB2IIlwifB9MHJwiYCGMIngdmCCcI0wcQCXEHlwj6B2YI0wfUBygIoAcQCfsHcQcpCNYHHwcpCB8HpAcpCKQHZwgqCPsHmwidCCoImwgsCCoInQgtCCwInQhrCCwILQj+BzEI/QdzB2wIpwdqCC8IcgcwCC4I3ghzB24IbAgxCP4H/wcxCP8HNAhuCHUHMwh2BzMIdQf/BzUINAgACDUI/wdIB6UIcAg3CDUIAAhIB9gHJQmpCHIIBAgDCHUIOggBCNkHOwg5CDwIPQhyCD4IBAgFCHUIAwhzCLEIeQgGCEAIBQh2CAgIrwhBCEMIBgizCEEIPghDCEEIswhDCLMItgh2CEUIrAdCCK0HfAh5CH4ICwjbB64HRAjeB3wIrQcNCEYIrgfnCAwIRQh7CAwI5wh/CA0Isgd/CLgIDQh/CLIHDgh/CA4I3we7CA8IewjhB0cIEAgVCLwIEQjiB0cI4QcPCIIISghOCA8IuwiCCA8ITghOCLsIgQiBCEsITghPCE4ISwhPCEsITQgUCEoIwAgXCIMIFgi4BxgI4weFCPUIUQgZCLwHwwjHCIYIvQfHCL0HjgeOB+cHxwhSCOYH5QfmB/oIUwjnB78HVAhVCFYIGwhUCL8HHAjKCFgIHQiKCB4IwgfMCB8IWAgiCO4HzQjvByMIjQjHB4wI8AdbCIwIxwfxB40IjgjHB8kHWwiRCMoHkAheCPMH9AfzB14IXwiTCCUICwnPB2AIzgdgCM8HlQhtB2EI9gf4B/cHbweXCGII9gfSCJgIngcnCJkInwcnCGQImQgoCJoI+QdlCPoHYwhkCCcIZghmCPoHZQjUB9YHKQibCPsHEAkrCJ8IZwj8B9oIaAinB58IKwjaCPwHaQiiCGkI/Af8B/0HogifCKcHbAiiCP0HMQgxCB8JbQgfCTEINAjfCDIILwhwCDMIdgcwCN4IbwjfCCIJMghvCHEIMAgiCTYIMgg3CKYINQhxCG8I4QhxCOEIOAhIByUJpQgBCKYINwg4COEI4ginCDkINgivCDgI4gg8CDkIpwg/CKsI2AeqCHMIPQiqCD0IPAgHCDsI2QcHCK4IOwh0CKsIPwh0CD8Idwh3CD8IqAeOCbEIcwh3CKgHQggGCOkIQAg+CHIIswgHCAoIrgi1COkIBgi1CAYIQwgKCNsHeAi0CHkIsQhECHgI2wdFCHYI5wi1CEMItwi3CEMItgi0CH4IeQhGCHoIrgeuB3oIRAhGCA0IuAh9CH8I3we6CH0I3wcQCLoI3wdICIAIQglHCOIH7ggUCO4I4gdCCb0ISAhICL0ISQi9CEwISQhLCEUJTQipCU0IRQnxCE8ITQiECIMIFwhQCLoJuAe5B4QIFwi5B8MIhAjDCLkHGQiFCMQI9Qj1CBoIUQj1CPYIGggaCPYI9wjDCLwHxQgaCPcIuweGCMUIvAfkB7sHTAlMCVII5AfSCeYHUgj6CPsIUwj7CIcIUwiHCE8JVQhVCP0IVgiICFYI/QgcCIkIVAiICI8HVgjBB4kIHAjBB8kIiQjJCMEHHgjJCB4IywjoCcoIVwjKCMwIWAhcCR8IzAhcCVkIHwhZCFwJiwgiCCEIWggCCSMI7QfNCAMJIgjNCMYHjAjuB8YHzQjGB/AHjAgECY0IIwhbCMkHjwgFCfIHCAmPCPIHBQnyB1wICAkHCQgJXAhdCJEICQldCAoJywcJCQoJXQgKCc8IywfQCF4I9Af0ByQIkgiSCCQIJgheCAwJXwglCF8IDAlgCJIIJghgCCYIzgeVCM8HlgjPB/UHlgj3B5YI9QdtB9MIYQjRB9MIbQf3B/gHlgiZCNMI0Qf5B9QI+AdlCGMImAicCJoIKAicCCgI1AcTCWQIZggpCJwI1AcZCSkIZwidCJsI2QifCJ4IZwgbCS0InQgbCZ0I2QjaCGkI2wigCC0IGwmiCKEIaQijCGoIawijCGsILQikCKMILQikCC0IoAjfCC8IaggzCGwIbgjgCDQINQgBCKgIpgg6CKwIqQioCAEIOwiqCI4Jcwh1CKwIOghyCKkIJwkFCOQIdQiwCHQIdwixCI4JrQhACOQIBQjjCLMIcggKCHgIsggKCLIIrgjnCHYIrwjnCK8ILAmzCOMI6Ai2CLMI6Ag7CXwI3gd+CLQIgAh9CLkIfwi5CLgIfwgRCDsJ3gdBCTsJvAgRCLwIOwmACFgKQgmBCLsI7wgWCLwIFQgUCL8IRAkUCMAIvwgWCIMIvgiCCMAISgjACIIIwQjCCIIITgjBCIIIwgilCVAIvQjCCE4ITwhPCPMIwgjzCE8I8QhQCKwJugm6Cb0LuAe4B70LGAgYCMQLhQjLC7sH9wjLC0wJuwfHCMYIhgjnB1QIxwjSCfoI5gdPCf0IVQihCo8HiAiKCMsIHggACYoI7AcACewHwwcgCAAJwwdeCSAIIQgiCF8JIQgACu0HiwgCCe0HAAoDCV8JIggjCAIJBAnOCIwIWwiNCBYKjggECRYKjQgFCRkKjwiOCBYKkAiQCB0KkQgdCgkJkQjPCAoJBwmSCNAI9AfQCAwJXgglCNEICwklCAwJ0QiVCA0JYAiVCGgJDQlmCdAHlAhmCdII0AeWCPgHJQoPCfYHYQjSCGYJDgn2Bw8JlwiXCA8JEAnSCA4JFAnSCBQJmAiaCNQI+QdkCNYImQgUCWUImAgQCRYJmwgTCdYIZAjXCBMJZgjXCGYIZQjXCGUI2AhuCdgIZQgXCZsIFgnZCJsIFwkbCdkIFwl2CWgI2gifCB0Jngh2CS4IaAjcCB0JnwhpCKEI2wiiCN0IoQjeCC4IdgnfCGoIowghCWwIMwh8CW8I3ghwCCEJMwilCCEJcAimCOAINQiBCeEIbwgjCeEIgQkjCeII4Qg2CIsJpwglCdgHqwgmCacIiwmqCDwIJgkmCTwIpwisCCcJqQgnCeMIcgiuCCsJOwh1CC8JrAgsCa8I4gh0CLAIqwjkCC8JdQgtCS8J5AgwCbAI5Qh3COUIsAh4COYIsggsCTIJ5whCCDYJdwg0CbEIrQg2CUIIfAhVCucIMgk3CbEINAm0CLEINwlVCnsI5whGCOoIegjrCLcItgjrCLYIPAk8CbYI6AjqCEYIuAi0CDcJgAh9CD0JuQg3CVgKgAhACXsInAnuCBAIRwi7CHsIQAnvCLsIQAlBCbwIvggUCEQJ7gi8CBYIvgiBCEUJSwhCCaUJvQjwCL8IwAikCUgJRgm+CIMI8gisCVAIpQnBCPAIwAhGCUgJRwlNCKkJ8Qj0CMII8wiDCIQI8giECMMISwkYCMILxAt/CkoJxAj1CMQISglLCcMIxQj2CPUISgn2CEoJwwn2CMMJyQn3CPYIyQmGCPgIygmGCMoJxQiGCMYI+AjHCPkIxghUCPkIxwj7CE8Jhwj9CFIJiAiICFIJ/gj+CKEKiAihCsgIjwfJCFQJiQjLCIoI/whXCcwIygiKCAAJ/whbCcwIVwkgCAEJAAlbCVwJzAggCF4JAQkACosIXAkhCF8JXgmMCM4IzQhbCGIJzghbCGMJYgmPCGMJWwhkCZAIFgoHCQYJEwobCggJBwkbCgcJEwpkCR0KkAgJCR0KHAoKCQYJBwmSCGAIDQkfCpQIkwiVCJYIaAkPCWEIEQkRCWEI0wiZCBEJ0wj4B9QIJQqZCNYIEQkUCQ4JaQkSCREJ1ggWCRAJDwkUCW4JZQiaCBUJ1QicCBUJmghtCdcI2AicCCkIeAkWCXEJFwkWCRIJcQl0CdgIbgkpCBkJeAkYCRcJcQlnCBwJGQkXCRgJGwkaCXYJ2ghnCJ4IHAnaCOkKGgnpCtoI2wgdCRwJngihCOoK2wh7CaIIMQhtCHsJMQifCB4J3Ah2CXwJ3gigCIcLpAhsCB4JnwghCR4JbAh8CYEJbwgfCTQI4Ag8CuAIpgg2CCIJOwqmCCQJPAojCYgJ4gioCCQJpggmCfwKqggmCYsJKQk7CEsKqAjiCIgJjQmqCPwKjgnjCCcJmAuPCS4JKQmSCeIIjQkoCa0IjgmQCeQIKgmQCS0J5AgsCeIIkgkqCS4JjwkuCSoJQAhACCoJ5AgwCTMJsAhACOkILgkyCSwJTwosCZIJTwoxCTMJMAkwCeUIMQk2CeUIdwjoCOMIlgmYCeYIeAjpCLUInwszCTUJOAk1CTMJMQkHC58LtQhECJsJeAh6CJsJRAg2CXwIOwnqCDkJegicCXsIVQo4CToJ7Qg4Ce0IUgo6CTgJNQnqCOgIOQk8CegI6gg9CX0IugjsCO0IOgk1CewIOgk+CeoIuAg1CZ8J7Ag+CbgIuQg/CbkIPQmfCe0I7AjuCKEJEAiiCe0IZArtCJ8JZArvCBMLgQgTC0UJgQipCUUJkgxrCqwJpQlJCfAIwQiwCUcJSAlJCcEItwmtCfEIqQnyCIQIuQm3CcEIwgitCfMI8Qi5CYQISwlKCbsJvwlKCb8JwwnEC1AMhQhQDMQIhQjJCcMJyAtSCEwJ0gmJCE0J+QhUCIkI+Qj7CNcJTwlQCfwITglQCU4J2QmWCv0ITwmJCFQJTQlTCf4IUgnLCPEJyQjJCPEJVQnoCecLyghXCcoI5wv/CPEJywgACVkJ/whaCVgJ9AkAClwJuQoDCf8JugoDCboKXwkNCv8JAwnNCA0KAwnQCgQJAgkMCmIJYQnOCGIJDApiCWMJYQmPCBkKYwkFCRsKEQoFCREKGQoJCRwKGAoJCRgK0woICRsKBQkJCdMKCgnQCCAKHgogCtAIkggeCgwJ0AgMCWUJ0QhlCQwJHgqSCCMKIAoNCSMKkggfCpMICwlmCZQIHwpnCQ4JZgklCmgJlghnCWkJDglvCdQImggSCQ8JEQkUCWkJbAnVCG8JmggWCQ8JEgnWCGoJEgnWCGsJagkTCWsJ1ggUCWwJbgnVCBUJbwmcCHMJFQlyCRIJagluCWwJdwkVCXAJbwmcCHgJcwlxCRIJcgl0CW0J2Ah0CW4Jdwl3CRoJdAl3CWwJdQkaCXcJdgkbCRgJcgx+CXcJdQl4CRkJHAl2CXcJfgl1CXoJfgmgCBsJLgrbCOoKeQl+CXwJdgl9CRwJHQmhCDEK6grdCDEKoQh9CR0J3Ah8CX4JegmBCXwJegmkCIAJowijCIAJOAqHC4AJpAijCDcK3wg3CqMIOAqDCX8JhAkhCYUJHgkgCXoJggkgCYIJgwngCDoKHwkjCXoJIAkjCYEJegkgCYMJhAnfCDcKIgkiCTcKOwogCT8KIwk/CiAJhAmMCYUJIQmlCIwJIQmICSMJPwqGCYgJPwqHCTYIOwo2CIcJiwklCYwJpQioCEsKJAmNCYYJPwqLCYcJKQmICYYJjQmNCT8KRwolCasIjAkpCYcJjwmTCYwJqwhMCiYJKQmHCUoKjwn+CicJrAgrCUsKOwiUCUwKKQmNCUcKkgmwCJMJqwguCZQJKQkqCY8JSgoCC6wILwn+CqwIAgtNCisJrggqCUoKkAmRCZAJAAuQCZEJLQmyCE0KrggzCZMJsAiVCZQJLgmRCTQMLQktCTQMLwkzCZcJkwmeC60IKAnpCJUJLgmVCekInwueCzQJrQg4CZcJMwkxCeUIUQo2CZoJ5QiYCXgImwk4CZkJlwkxCVYKNQlWCjEJUQpUCugIlgk4CVIKmQk7CZoJNgkHC7UItwhUCjkJ6Ag5CaMLegjtCJ0JUgrrCAcLtwiaCTsJQQnqCD4JPAmeCT0JugidCe0IognrCDwJPgmeCboIEAhWCp8JNQldCj4JuQg/CV0KuQihCZ4JEAhACZwJCAtDCaEJ7ghfCmEKoAlfCqAJVwqkCWEKXwruCEQJQwlDCUQJEguiCaMJqgmjCaIJZApCCRALpQljChILRAlECaYJYwpGCacJYQpGCWEKpAkQCxULpQkTC5IMRQmkCV8KqAmmCUQJvwhsCqMJZAqrCacJRgmoCUgJpAkVC2sKpQmjCWwKsgmyCaoJowlHCasJRglHCa8JqwlJCa4J8AitCakJaQpHCbAJrwmwCUgJqAmwCagJsQm5CbEJ8gizCa4JSQmvCbAJtAm0CbAJsQm0CbEJuQm2CbMJSQm2CUkJtwmyCW4KuAm1CbMJtgm4Cb0Jsgl2CrQJuQm2CbcJvAm3CcII9Ah2CrkJSwm8CbUJtgl7CvMIrQnACfQI8whuCsEJuAnzCHsKwAm9CbgJxgnBCcYJuAluCnwKwQlKCX8KvglKCb4Juwm9C8ILGAjECcMJvwm1CbwJxQnBCXwKxgnHCcIJyAnICcIJfgrFCMoJSwnECcgLwwnLCccJyAnICX4KzAnMCX4KgwrMCYMK+Aj4CIMKygnLCcgJzAnNCcsJzAnNCcwJ+AjQCc4JzwnNCfgI0Qn4CMYI0QnQCYcKzgnQCdMJhwrGCNYJ0QkvC9IJTAnTCdAJ1AnQCc8JiQr5CNYJxgjUCdAJiQqPCvwI2AmKCvoI0gmKCvsI+gj7CIoKiwpNCdYJ+Qj7CIsK1wn8CI8KTglOCY8K1QnZCdUJkQpOCdUJ2QlNCZEK1glQCdsJ2AlQCdgJ/AjZCZEKTQlQCVEJ2wnaCdkJTQlQCdwJUQncCVAJ3QlQCdkJ3QnZCdoJ3QmWCk8J1wngCd4J2wngCdsJUQlRCdwJ4AmgCtoJTQnfCVIJlgqWClIJ/QjcCeEJ4AlUCaAKTQlTCVIJ3wnnCd4J4AnnCeAJ4Qn+CFMJ4gnkCeIJUwnlCecJ4QnlCeEJnwrkCVMJ3wnkCd8J4wnJCKAKVAnpCeIJ5AnmCeQJ4wnnCeUJ6wlVCZ8KoApVCaAKyQjICKEK6AnrCeUJnwrpCeQJ5gnrCZ8KVQnqCVYJ7AnqCe0JVgnxCesJVQntCeoJrApWCe4J7AnuCVYJ7QnuCe0J7wnvCe0JrArvCawK8gnyCawK8AnwCfEJ/wjyCfAJ/wjzCbIK9AlZCfIJ/whYCfUJ8wlYCfMJ9AnuC1sJVwmyCloJ9An2CfUJWAkACfkJWQlYCfcJ9gn3CVgJWgmyCk8LWgkBCfkJAAlaCfgJ9wlaCU8L+Am0ClsJ7gsBCbYK+QleCbYKAQm0ClwJWwldCfsJ+gn8CbYKXgn9CV0J+gn+CV0J/Qm0CrkKXAn7CV0JuAr+CbgKXQn+CQIKuAr/Cf4J/Qn/Cf0JugpfCfwJXgn/CQIK/glfCboK/Am5CsAKAApeC2AJAQpgCccKAQoICmAJXgsNCgIK/wkACsAKaAsACmgLAgkKCgQKBgoHCmAJCAoJCgMKvQoBDAYKBArHCgcKEgpgCQcKxwoJCr0K1ArRCgUKCgoGCg4KCgoOCgYK0goGCgEM0goHCmEJEgoHCggKDAoNCs0IDAoPCgsKBQoPCgUK0QphCQcKDArOCAwKzQhoC9AKAgkXCgkKEAoQCgkK1AoQCtQK0woRChQKDgoRCg4K0goYChAK0woTCg8K0QoRCtIKFQpjCRUKEgpjCRIKYQnZCgQJ0AoXChAKGAoTChoKDwrRCnALEwoECdkKFgobChQKEQoRChUKGQoZChUKYwkWCtkK2gocChcKGAoTCnALGwpkCRYK2goTCgYJGgodCtoKHApkCdoKHQoKCdMKGgoKCRoKBgkhCgsJ0QghCh8KCwnRCGUJIQoiCmUJHgoiCiEKZQl4C2YJHwokCg0JaAlnCWYJeAslCiQKaAngCmkJZwklCtQIJgrgCmwJaQlvCSYK1AhvCeIKJgrjCmoJawknChMJ1wjkCicK1wgoCmwJ4ApyCWoJ4wpwCeIKbwlwCRUJ5QrlChUJcwkpCnIJ4wroCm0JdAkpCnEJcgkoCnUJbAlwCSsK4goqCisKcAkqCnAJ5QpzCXgJLApxCecKGAl0CRoJIgwvCiwKeAkaCekKIgx4CRwJLwobCXIMLgotCnUJKAp5CekK2wgtCnoJdQktCjAKegkvCn0JMgocCX0JLwrrCqIIewmGC3sJbQjrCjEK3QjrCt0IogiGC20INAouCocLoAh9CdwIMgozCjIK3AgeCTMK3AhtCB8JNAp6CTAK7QqDCTUKfwk1CjYKfwnvCjMKHgmCCXoJ7QqCCe0KNQqDCYIJNQo5CoQJfwk2CjkKfwmFCe8KHgnwCjcKOArxCu8KhQk6CjQKHwnwCjsKNwo8CjoK4Ag9Cj8KOQo5Cj8KhAlBCvEKhQk+CkEKhQlBCooJ8wpBCj4KiglGCoUJjAlCCocJOwpECj8KPQpACokJSQpDCkAK8wqJCUAKQwpDCvMKigmKCT4K+Ar4Cj4KRgpGCj4KhQlFCkMKiglFCooJ+ApHCj8KRApICokJQwr4CkMKRQpICkMK+ApJCokJSAqTCUYKjAmOCfwKgQxCCkoKhwmBDCgJjglMCiwMJglHCkQK/wpKCgALkAn/CpIJRwqSCf8KAwuXCU4Kkwk0DAILLwmWCeMIMgySCQMLTwoDCwQLTwqXCZkJTgpPClAKMglQCk8KBAvlCFMKUQpQClUKMglTCuUImglWClEKBgtUCqMLOQl6CKMLmwkIC5wJVQoMCwcL6whaClYKVwpXClYKBguiCWAKnQlZClcKBgtWCloKXAqgCVoKVwpcCp8JVgpbCkAJCAtaCl4KXAqgCWEKWgpYChALQglACVsK7wheCloKYQpXCmIKXwpXClkKYgqaCUEJZQpcCmQKnwlBCb4IZQpbCgMN7wgTC+8IAw2qCWAKoglmCmQKXAqnCV4KYQqnCWYKXgryCGUKvghnCmMKpglsCmQKZgpiCqgJXwq/CGcKpgmrCWwKZgqrCWYKpwliCmoKqAm/CGgKZwq/CK4JaAqyCXAKqgltCmUK8giuCb8I8AirCXEKbAqvCXEKqwltCvIIsQmyCWwKbwpqCm0KqAlpCk4MrQmyCW8KbgptCrEJqAmsCWsKugmzCXMKrglyCnEKrwm0CXIKrwlwCrIJvQl1CnIKtAmzCXoKcwp2CnUKtAm1CXoKswl0CrwJtwm3CfQIdAq+CR0Luwl3CrwJdAp5CnQK9AhODHsKrQl4Cm4KbwodC78Juwl5CvQIwAl4CnwKbgrBC8IJfQpLCYEKdgq1CcUJegq8CXcKIwsdC74Lvwm+C8QJvwl6CsUJgAq9CcYJJwvHCX0KwgnBC34Kwgm8CSMLxQnHCYIKfQonC8YJfAonC3wKeArKCYEKSwnLCYIKxwnFCSMLzgnOCYAKxQnOCSMLKQuCCssJhAr3CMkJywuACs4JhgrNCYQKywkpC88JzgmFCs8JKQtMCcsLzguHCoYKzgnOCy8LTAmGCocKiAqLCogKhwovC4gKiwqLCocK0wmFCokKzwnWCTIL0QkvC4oK0gmKCi8LiwqSCosK0wmSCtMJjAqMCtMJ1AmNCowK1AnUCYkKjQqPCtgJjgqQCtUJjwqTCo4K2AnVCZAKkQqRCpAKMguRCjIL1gmSCtcJiwo0C9cJkgrbCZMK2AmWCtcJNAveCZQKNQuVCpQK3gneCTUL2wnaCTkL3QmUCpUKmQqXCtwJ3Qk6C5UK3gk6C94JnQrcCZcK4QmgCpoKOQvaCaAKOQuYCt8Jlgo6C5kKlQo9C+EJlwqdCt4J5wk6C6MKmQrhCT0LogqYCuMJ3wmYCpsK4wmjCjoLnArnCZ4KnQrhCaIKnwqiCpoKoAqcCjoLQQufCqIKoAqbCuYJ4wmeCucJpAqkCusJpgqkCucJ6wnlC+gJoQqcCqgKowrqCaUKngqeCqQK6gnpCeYJpwqnCuYJRgvmCZsKRguoCpwKQQvqCaQKqQrrCaoKpgrlC+cL6AmrCqUK6gnqCewJqwrrCfEJqgqpCqwK6gmtCqoK8QnsCa4KqwqpCkkLrAruCa4K7AlJC/AJrArvCa8K7gnwCUkLrQrwCa0K8QnzCa4K7gnzCe4JSgtKC+4JrwrvCfIJrwrzCbEKrgqvCvIJswrzCUoLsArzCbAKsgpZCbMK8gn1CU4LsQr1CbEK8wnnC+4LVwmzClkJUwtPC7IKsAr2CU4L9Qn5CVMLWQm2Ck8L+Qn5CU8LUwtPC7YK+Am1CvcJ+Am1CvgJtgr6CfsJVgtXC/oJ8Qv9CfoJVwu3CrYK/Am3CrUKtgryC7kKtApWC/sJuAr9CVcLWgsCCmALuAr9CVoLugq6CloLtwq6CrcK/AleCwEKvAoDCsEKuwq9CgMKuwq+Cr0KuwrHCrwKAQq/CggKXgtgCw0KwgoCCg0KYAvBCgMKzQpkCwUKvgoKCmQLXwsECgoKXwtfCwEMBArFCsQKwwrDCsQKwgoNCsMKwgoDCgkKzQrGCr0KvgrGCr4KCwoFCgsKvgoKCgUKZAsSCtUKxwrKCskKyArICskKxQrDCsgKxQoNCsgKwwq9CsYK1ArPCswKywrLCswKygrICssKygoNCssKyArXCsYKCwrRCgoKBQwFDAoK1gq/CgwKCArPCgwKvwoMCs8KywoMCssKDQoXCs0KCQrYCs0KFwoPCtcKCwrWCgoKDgoBDM4K0gpoCwYM0AoUCtYKDgrVChIKbwsGDG0L0AoFDHAL0QpvC9IKzgpxC9MK1AoaCtcKDwrSCm8LFQoVCm8LEgptC9kK0ApyC9gKFwoaCnEL1wobCnALFAraCtkKEQwcCnILFwrTCnELGgraChEMHAocChEMcgt0Cx4Kdwt3Cx4KIAofCtwK2wrcCh8KIQp2CyIKHgp2Cx4KdAsgCt0KdwsiCnYLIQojCt0KIAp4Cx8K2wreCt0KIwreCiMKDQkkCt4KDQnfCt4KJAoXDGcJeAskCnoL3wolCnoLJApnCRcMGwzgCmcJGwx6CyUKJgrhCmsJEwnjCmsJ4QrkCtcIbQkoCuAKGwwbDH0LKArnCnEJKQp0CSIM6ArmCuIKKwrmCisKKgrnCnIMGAkvCoQLLAp9C4ELKAqBCy0KKAqBCzAKLQp5CeoKJAwyCuwKLwqECy8K7AqBC4wLMAp3DIcLLgozCuwKMgqMC+0KMAruCjYKNQqKC+0KjAvtCooLNQo1CooL7gqACYgLOAruCosLOQruCjkKNgqIC/AKOArxCvIK7wo5CosLjQvwCo4LOwoqDDoKPAo5Co0LPQrxCkEK8gpBCvQK8gryCvQKRgqTCzsKjgs8CiQJKgzzCkAK+Qr2CkEK8wpBCvYK9Ao7CpMLQgqNC5ILPQpECj0Kkgv5CkAKSQr5CvoK8wrzCvoK9wr2CvMK9wr2CvcK9Ar0CvcK+Ar0CvgKRgpLCsEMJAlECpILlAtICvkKSQr5CkgK+gr6CvgK9wr6CkgK+AqTC5ULQgr9CkYKkwmBDPwK+wosDPwKJglCCpULSgr/CkQKlAv9CpMJmguVCwALSgr/CpQLlguaC5MJTgpMCpQJAQsAC4YMkQmWCwML/woBC5QJlQmGDDQMkQmYCzIM4wjmCJsLsggECzsMUApTCgULUQqWCaALVAoyDKALlgmZCVIKCQsFCwsLUQoKCwULUwoJC1IKnQkLCwYLUQqaCQoLUwo3CTQJngs3CZ4LpQugC6MLVAqbCaMLoQuiCwgLVQpgChQLCQudCWAKCQsLCw4LBgtYCjcJpQsADQ0LPQkLC14KDgsOC6oLBguqC1kKBgtHDAoLmgkPCwwL6wgPC+sIPgk9CQ0LPwmkC14KCwsPCz4JXQoNC10KPwmkC1wKXgoOC14KqwsRC2IKqgtiClkKqguaCWUKRwxeCmYKqwuqCRQLYAqrC2YKFgsSC2MKZwoZCxQLqgkXC1wKpAtcChcLZgpiChELrAsXC7ELZgoWC2YKsQusC2oKYgppCqkJkgxpCpIMrwtwChkLqgkXC2wKsQusC7cLagptCrMLZQoYC2gKrgmyC2wKFwuxC2wKcQq4C7MLbQpvCmwKsgtxCrULsQtqCrcLuAtqCrgLbQqvC04MaQpzChgLrglyCrULcQogCxkLcAoaC28Ksgu1C3IKdQp0Ch8LGwu9CSALcAq6CRENEg16CrwLcwobCx4LdAocC3UKdgq6CxwLdgq6CRINvQu+CSELHQt3CnQKHgt5Ch8LdAoaC3gKbwoaCyQLeAp/CiELvgnHC7wLegofC3kKIgtODE8Mewq9CSULIAuBCroLdgohC38KxQshC74LHQseCyMLdwrACSILeQoiC3sKTwx9CigLwQsmC7oLgQqACscLegoeC8cLIwsiC8AJewq9CScLJQvGC34KwQsoC30KggpQDMULxAh/CsQIxQslCycLJAskCycLeAq+C8gLxAmACiwLxwt+CsYLgwrKCSoLgQqBCioLJgvJCcgLyQssCykLxwvHCykLIwuCCisLKAuDCsYLKguDCioLygmCCoQKKwuGCiwLgAorC4QKzQkrC80JLQswCywLhgqFCikLLAstC80J0QmGCogKMAssCy4LhQotC9EJMQuICtILMAuJCoUKLgsvC5oM0QsvC9ILiAowC9IL0AsxC9EJMgsvC9EL0gsuC4wKjQouC9ALjAqNCokKLguPCo4K0wvQC5IKjArSC5IK0AvTC44KMwuPCtML1AtTDJAKjwqTCjMLjgqPCtQLUwzVC5AKUwyQCtULMguSCtILNAvbCTgLkwo8CzULlAo4C9sJNQvdCTkLNgvXC5YKNAuZCjwLlAo8CzgLNQs2C5cK3QmWCtcL2Qs8CzoLOAs4CzoLnQo4C50K3As7C5cKNgs+CzkLmgo3CzkLPgvZC5gKlgo7Cz0Llwo6CzwLmQqZCkULOgs7C+ALPQuiCj0L4As+C5oK4gv+CEALPwviCUAL/gjZC94LmAqYCt4LmwqjCkULmQrcC50KngpCC9wLngo/C6EK/ghBCzoLRQviC5oKogqlCkILngqiCuAL4gs/C+ULoQriCekJQwubCt4LRAtCC6QKpgqmCkgLQgunCkQLQwtFC6MKqAqlCkcLQgtCC0cLpApDC+kJpwpEC6cKRgtGC5sKRAtFC6gKQQulCuYLRwtHC6kKpApIC6YKqgqlCqsK5gtHC1cMqQrpC6sKrgrrC6oKrQqpClcMSQvpC64K6guvCksL6gtJC1cM7AutCkkL7AutCuwL6wuuCkwL6gvqC0wLSgvqC0oLrwqvCk0LSwtMC64KsQqvCrMKTQtMC7AKSgtQC00LswqwCkwLWAxTC1ALswpPC7AKWAz2CVELTgtYDFILTwtTC1ULUAv3CVEL9gn3CfALUQtSC1ULTwtTC08LVQv3CVQL8AvyC7QK7gvxC/oJVgu1ClQL9wlVC1ILWAtUC7UKWAtUC1gLUgtYC7UKtwq4ClkLVgtbC1gLtwr2C1oLVwtaC1sLtwpZC7gKYAtgC/cLWQtaC/YLWwteC7wKXQtmC/cLYAu5CvILXAtcC8AKuQr9C7sKYQu7CsEKYQtqC10LvAq7Cv0L+Qv5C74KuwrHCmoLvApeC/wLvwrCCmMLYAtmC2ALYwvAClwLAgzNCmELwQppC2ELzQr5C8YKvgq+CsYKbAtsCwMMvgpkC74KAwz/C18LZAtiC18L/wtfC2ILAQzFCmULxApjC8IKxAplC2MLxApmC2MLZQtoC8AKAgxkCwMM/wtqC8cK1QrKCmcLyQplC8UKyQpnC2ULyQprC2ULZwtmC2ULawv+C8YK+QvPCmsLzApnC8oKzAprC2cLzAr+C9QKxgrXCmwLxgoIDM4KAQwKDGoL1QrPCr8K/AvYCmkLzQr/CwUM1gpuC/8L1gpoCwIMBgzUCv4LcwtvCwoM1QoMDHALBQxuC9YKFApvC84KCAwGDAsMbQtxCw8M1woUCmIMbgsNDG8LCAwKDG8LDQxtCwsM2QpzC3EL1ApwCwwMFArYCnILEgwUCgwMYgzZCgsMEQxxC3MLFAwPDHELFAwRDBIMcgsVDHQLdwsVDHcLaQx1C3YLdAvbCtwKFgwhCnYLdQveCt8KeQsYDHkL3woYDN8KegsXDCwNbQxtDBsMFwx6CyYKHAwmCn4LHAx+CyYK4gp8C3sLHQzjCuEKfAsbDBoMgAsnCuEKEwl/C+QKbQnmCn4L4grlCnMJHwwqCn4L5gp+CyoK5Qp+C+UKHwxzCYILHwx8CyEMKQp8CykK4wroCn8LbQlzCSwKggshDOcKKQqAC+gKIgyAC4ELGwyAC3MMgQsbDIELfQuACyIMcwwsCnQMggssCoQLdAyDC4ELcwwkDOkKeQkkDOoKhQvsCiUMhAsmDIQLJQwxCoUL6gqDC3oMgQszCiUM7AqBC3oMjAuGCzQKiQsnDDMK7wqACSgMiAsoDIAJhwvwCogLeAyKC4sL7gqMCykMigt7DO8K8gp6DI8LjAuMC48LKQyKC40LiwuKCykMjQuOC/AK8AzyCn0MewzyCpELfQyQCykMjwspDJALjQvyCkYKkQuNC5AL9QqNC/UKkgv9CpELRgr1CpALLwyVC5MLlwv1Ci8Mkgv0DPwKLAz0DPsK/AqXCywMTAqXCzAMlQv+CoMMJwmYCycJgwwuDEsKKwmSCy8MlguSC5YLlAsBC5cLTArFDC4MKwkBC5wLlwswDDEMlQuZC5ULMQyVC5kLAAsrCU0KxQyZC4YMAAubC8UMsghNCrIIxQyaC04KMwwBC5UJnAuVCToMnAuWCzcMAwtOCj0MnQtOCp0LMww6DJUJnwuYCZsL5ggECwMLNwwECzcMOww9DE4KmQmdCwsLBQs5DAULCguYCZsJPAxVClAKhww9DJkJiwyHDKILVQpEDJkJCQuZCUQMiwxADAsLnQtADKQLCwsMC4kMBws/DKcLoAugC6cLowsPC6cLpgsUC0QMCQtHDKgLCgumCwwLDwuhCY4MngmRDFgKpQtdCqkLDwtdCg0LqQsIC6ILQwxbCggLQwyrC6oLDgtYCpEMEAtDCUYMoQmqC6sLEQtDDM0MWwpDCRILRgzNDAMNWwoUC7ALrQsQC5EMFQsZC7ALFAukC60LFwurC6wLEQuRDEgMFQuuCxILZwpoCq4LZwqtC7ALFwuUDBYLsQtlCrMLTAywC7ILFwsZC7ILsAu2C7cLrAtKDLELtQu4C7sLswu6CWsKEA1zCrkLGAsYC7kLtAu2C7ULdQq2C3UKtwu3C3UKHAu3CxwLuAu4CxwLuwsQDRENugm0C7kLGwtzCrwLuQu/CxkLIAsZC78Lsgu5Cx4LGwu/CxoLsgu6C7sLHAu8Cx4LuQsiC5UMHwsaC78LwAvACyQLGgu8C8cLHgslC78LIAvDC74LIQu/CyULwAsoC8oLwQvKC8YLwQvACyULJAvFC1AM1Qy+C8MLyAvIC8ML1gxRDCYLKgvJC8gL1gwoCysLygvKC8wLxgvMCyoLxgsqC8wLUQzLC8kJyQvKCysLzAsrCy0LzAvPCywLMAtSDM0LLQvNC8wLLQvLC5gMzgvPCy4LLAsxC1IMLQvOC5oMLwswC9ALzwvPC9ALLgvcDNELnAzRC9wM0gvUC50MUwzcDDQL0gtTDNYL1QvVC9YLNwvVCzcLMgsyCzcL3QsxCzIL3QvdDDQL3AzYCzMLkwqdDDML2As5C9YLVAzdDNcLNAvYC5MKOAudDDYLOQvWCzkLNws2C9gL2gs2C9oL2wvZC9cL3ws4C9wL2gs2C9sLOwviCd8LQAvdCz4L4gvfC+QL2QvcC0IL2ws7C9sL4QvhC+ALOwtDC98L4gnZC+QL3gvbC0IL4QvfC0ML5AvhC0gL4AvkC0QL3gvhC0ILSAviC+AL4wvlCz8LoQzkC0MLRAvjC+AL6AuqCuALSAuhDBwN5QtWDOYLqwqqCugL4AvlCxwN5wvmC1cMRwtWDKsK6QvoC6oK6wtLC00LVwxXDE0L7AvsC+0L6wscDaQM5wvsC00L7QtOC+8LsQqxCu8LWQxMC7EKWQxNC1oM7QtNC1ALWgzuC+cLpAxYDEwLWQzvC04LUQvvC1EL8AtQC1UL8wvuC6QM4QxUC1ILWAxYDPALVAvhDPIL7gvxC1YLWwzzC1ULWAtbDFcL8QtZC1sMVgv0C1cLWwxYC/UL8wtZC/cLWwz1C1gLWwv0C/YLVwv1C1sLqQz0C/sL9gv3C/sL9Av3C2YL+wteC10L+gv2C/sL+AtbC/YL+AtdC2oL+gv6C/wLXgtiC/8LAAz6C2oLBAxmC1wM+wtcCyENAgxhC2kL/Qv+C/kL/QsADAEMYgv6CwQM/AtcDGYLawv9C2kL/gsDDAUM/wsIDAEMAAwEDGoLCgzXCgMMbAsDDNcKBwwDDAcMBQwADP8LbgsADG4LCAwEDGAM/AtrC88KXQxpC9gKCQxpCwkM/gsKDGAMBAz8C2AMzwoJDHML/gtfDAYMAgxuCw4MCAxfDAsMBgwJDBMMcwvXCg8MBwwHDAwMBQxuC2IMDgwPDBAMBwwODA0MCAxhDAoMDQwSDAkM2AoJDBIMEwwNDA4MYQwTDBQMcwsMDBAMYgxkDBEMCwwTDLEMFAwPDBQMEAxlDBEMZAwRDGUMEgxmDHQLFQxmDHULdAtpDHcL3QrcCiEKdQtpDN0K3grbCrUMeAt6Cy4NGAwuDXoLHAxsDHsLawxrDHsLGQx7Cx4MGQxuDBkMHgxtDBoMGwxsDB0Mewt7C3wLHgx8C+EKHgwfDHAMfgt/CyAM5AroChoMIAy5DCEMHQwdDCEMfAvoCoALGgxyDOcKIQzpCiMMIgwmDHQMhAskDCMM6Qq8DIMLcwx7CbsM6wqGC7sMewklDDMKJgwmDDMKJwyJC+4MhgsoDIcLdwzvCu0MJwx7DO0M7wq9DPAKeAw0CnkMiQu9DPAM8AqDC3wMegw0CjoKeQx+DI4L8AyPC3INkAuTC44LfgwqDCQJwQyTC34MKwx/DC8MkAsrDJcLkwssDJcLKwyDDP4KLQxLCi4MwQzEDC0MAgsCCy0M/gqXC5wLMAwyDJgLgwwwDJwLMQwvDPoMlgsxDJwLNQwxDDUMmQs1DJwLOgz6DDcMlgszDJ0LOAw4DAULNgw2DAULOQybC5gJPAw4DJ0LBQs5DAoLPgzHDJ8LBwugCzIMPww8DJsJigyHDFAKOww9DEAMnQuhC4oMmwk9DIsMQAyQDD4MCguIDKULngujC0IMoQuQDAoLqAsMC0EMiQw/DKYLpwtCDKMLpwsPC0IMpwuODAANPQlADIsMjQxBDAwLpgupC0IMDwueCY4MPQnMDI4MoQlHDM4MqAuhCUUMzAxEDK0LjQyNDK0LpAuNDKQLQAytC0QMFAtGDEUMoQmuC0YMEgsTC1INkgxHDGUK0QzRDGUKTAwWC5QMqwtJDK4LaAqUDKwLqwtIDGsKFQuxC0oMlAyUDLYLrAtIDBANawpLDGgKGAtLDEkMaAqUDEoMtgtLDBgLtAtKDLULtgu0CxsLSwxMDLMLuwtLDBsLHwtLDB8LTQyvC08MTgxNDB8LlQyVDCILTwyXDCELxQuXDMMLIQsSDX0NvQu9C30NwgvCC30NxAuXDNYMwwvYDLoLJgsVDVAMxAtQDFYN1QzYDCYLUQzLC8kLmAxRDMwLzQvZDM4LmAyaDM4L2QzRC5oM2wzRC9sMnAydDNMLMwudDNQL0wudDFQMUwxUDNYLUwzYCzYLnQydDDkLVAyeDDEL3Qs+C90LNws4C9oL2AvfC9cLVQzaC9wL2wtAC98LVQziC+ML3QupDaEMPwtWDFcM5gvpC+oLVgxWDOoLSwtWDEsLVwzrC6IM6AuiDOsL7QtZDO8L8AtZDPALWAzzC1oMUAseDfIL4QxbDPcL9AtcC/ILHg2oDFwLHg34C6kMWwv7C1wM+AtcC6gMIQ1cDGsLXQwkDQIMIQ1eDF0MzwpeDM8KYAwCDCQNXwxgDAoMYQwHDBAMDAxjDA4MYgwODGMMYQxfDOIMCwxjDGIMsgwLDOIMZAyxDBMMEgwQDLIMYgwQDK8MsgwSDGUMsQyxDCUNFAwUDCUNEAyvDBAMJQ0VDGcMZgxnDBUMaAxoDBUMaQwoDXULZgxpDN4KagzbChYM4wxqDN4KeQvjDLUM2wq1DCwNeAt4CywNFwxrDBkMbgzlDGwMawxtDCwNGgy4DG4Mugy6DG4MHgxvDBwMfgu5DB0MbAy6DB4M4QoaDDANIAx+C3AMbwwnCroM4QrkCnEMJwpxDOQKIAwfDIIL6AzoCiAMfwu5DGwNIQxsDXIMIQwiDCMMcwwjDDUNcwx1DHQMJgwmDCcMdQyFC3YMJAx2DIULMQq7DDEK6wq8DG4NgwuDC24NfAw6CvEMeQy7DX4M8AwqDPEMOgp8DHINegyPC3oMcg2ADH0MkQuQC3INfwz9CoAMkQv0DCwMKwz7CvQMggyDDC0MwAxBDS8MfwyEDP0KmguZDf0KhAzCDCgJgQxBDfoMLwwzDIUMmguaC4UMhAyGDMQMNAw0DMQMAguGDJkLNQwyDIMM+wwzDDgMhQyFDDgMNgzCDJ4LKAmHDDsM+gz6DDsMNwzGDDoMnwv7DD8MMgyJDMcMBwv/DD8M+wxCDIwMoQv/DEEMpgv/DKYLPwxEDI0MiwwADY8MDQtIDZEMpQuPDKkLDQuQDKgLzgyRDEgNywzKDEMMogtHDNEMzgyRDNAMSAyuC0kMkwzPDK8LkgzPDE8MrwvPDNMMTwy7C5YMTAzTDJUMTwy6C5YMuwuWDLoL1AzEC30NFQ3FC9UMlwzYDNQMugsVDVYNUAzWDNcMyQvXDJgMyQtRDJkM2AyZDFEMzQuZDM0LUgzZDBgNmgybDFIMMQubDDELngzeDNcL3QygDJ4M3QveDFUM1wufDEALVQwaDT8LnwyfDD8LQAvjC98M3QvfDKAM3Qs/CxoNqQ3oC6IM4wvfDOMLogztC6MMogyjDO0LpQylDO0LWgzzC6YMWgxaDKYMpQz1C6YM8wunDPULqQz4C6oMqQyrDPgLXAz4C6sMqgxdDKsMXAxeDKwMXQxeDK0MrAxeDGAMrgxhDK4MYAxhDLAMrgxfDeIMXwywDGEMYwziDGINZAxkDGINZQxjDbEMZQwlDbEMYw2zDGgMaQxpDCcNswy0DBYM3Aq0DNwKdQu0DHULKA1qDCcNaQzkDHkLGAyNDeQMGAxuDLYMawxuDLcMtgwtDWwM5Qy4DLcMbgxnDRoMLA1vDC4NHAwwDRoMZw3oDHAMHwy6DCcKcQxxDCAMMA2CC2sN6AxqDWwNuQwzDXIMbA1yDDMNLgozDesMLgojDCQMdgxzDDUNvAx1DCcM7QzrDHcMLgp2DDEKuwzuDLsMhgs2DXgMiAvrDDYNiAvrDIgLKAwoDHcM6wx7DO8M7Qx5DO4MiQu+DHsMfQyADL4MfQw7DX4Muw3BDPcMKgx+DDsN8wzzDCsMfgyZDYAM/QrADC0MvwzzDPQMKwy/DC0MxAz2DIEM+wqCDPYM+wqDDMAM9Qz2DMIMgQzDDMQMhgz7DIMM9QzGDDUMOgyHDPoM/AzCDIgMngufC8cMxgw8DMgMRg08DEYNmws+DP4MOQyKDMgMPAyKDKELjAyKDIwMyAyJDEEM/wxIDaULiAyMDEIMyQz8DKILhwxCDKkLyQzKDKIL/AzODAINkAzNDEMMygyuC5MMRgwDDVINEwvLDNAMkQySDFINzwyTDEkM0gzQDBANSAxLDNIMSQzSDEsMCQ0JDUsMTQzTDE0MlQzVDBYNlwzWDJcMFg3XDNYMFg2oDZgM1wyoDdkMmAyZDFIM2gzxDRgN2QwhDpoMGA0hDtsMmgzbDH8NnAyfDFUM3gyDDRoNnwxaDaQMHA3gDKQMWg3gDOEMpAweDeEM4AwgDaYM9QunDCAN9QuEDagMHg2nDKkMqgxdDKwMqwxfDCQNhg1eDK4MrQyGDV8NXwxjDWUMYg1kDWYMZwxnDGgMswx5CyoNagzjDBYMiQ3kDCoNeQuMDSwNtQzlDGsMtgwuDeYMGAznDLcMuAwvDWwMLQ3nDLgMugwvDbkMbAwyDW8McAzoDDINcAy6DHEMMQ1xDDANMQ1qDbkMLw25DYILdAx2DOkMIww1DSMM6Qx1DO0M6gy7DOkMdgy7DDcN6QzsDLwMNQ04DeoM7QyUDXgMNg3sDG4NvAw4De0M7ww5DXwMbg18DDkNPQ3yDPEMKgw9DXINfAz3DPIMKgxBDX8Mcg0+DYAMmQ1ADcAMvwzADEAN9Qz5DL8MxAzBDC4M9wz4DPYMggyEDEINmQ2FDEINhAx0DcIM9gzEDMMM+Qz9DC4MxQz9DEMNLgyFDDYMQg01DMYMhgyGDMYMwwxFDfsM9Qw5DP4MNgybC/0MxQxBDXYN/Az8DPoMQQ10DYgMwgybC0YN/Qw+DEcN/gxFDf8M+wxHDT4MkAxIDYgMdw0ADUkNjwwBDQANjgxLDQENzAwBDY4MzAx4DcsMSA1FDEsNzAzODHwNAg1GDJMMRQzNDE4NAw0FDVENBA1RDQMNBA1ODQQNAw3RDHwNzgxODQkNBA0FDQQNBg0EDQcNBg0EDQkNBw0HDQgNBg0JDU0MBw0IDQcNCg0HDQsNCg0HDU0MCw0LDQwNCg1PDZMM0gxPDdIMCQ0MDQsNDQ0LDU0MDQ3TDA4NTQxNDA4NDQ1MDA8N0QznDRAN0AyWDA8NTAwTDZYMFA3UDBQNlgzxDdkMqA1SDBcN2gxSDJsMFw1YDdsMIQ6eDBkNmwzcDJwMfw3cDH8NgA0ZDZ4MoAyADYEN3QzdDNwMgA3eDN0MgQ2gDN8MGw2qDaEMqQ0dDd8MogyhDKoNHA0dDaIMowwdDaMMWw2lDFsNowylDFwNWw0eDeAMqw0fDaUMpgxdDaUMHw0eDasNhA0fDaYMIA0hDagMhA2rDCINqgyrDKwMIg0kDSENhQ2sDK0MIw1fDbEN4gxjDFIOsAxjDLIMYQ1jDGENUg6xDWIN4gxgDa8MJQ2vDGANsgyyDGANYQ0mDWYMZA20DCgNJg0mDSgNZgyJDRYMtAxqDCkNJw1qDCoNKQ21DOMMtQ22DIsNKw0rDeUMtgy3DGYNtgzmDI0NGAwtDeUMKw1vDGkNLg1aDi8NLQ1vDDINaQ3nDLoMMQ0wDWgNMQ10DDQNuQ1tDTMNbA00DXQMdQxtDTYNMw02DesMMw3qDDQNdQw1DekMNw27DO4MNw2UDb0MeAzsDDcN7gx5DOwM7gw4De8MlQ3sDHkMOg3vDHsMlQ3wDL0Mbw2VDXsMvgxvDbsN8AzxDDoNeQzxDDwNOg3yDDwN8QzzDDsNlw2/DD8NQA2XDfQM8wxyDZgNQQ2XDYIM9Az5DD8NvwxDDfcMLgyXDfgMggxFDfUMQA1EDUINNgxEDTYM/gx1DcYMxwx1DccMiQx1DYkM/wx1Df8MRQ12DZ0N/Ax5DfwMnQ2QDAINRw13DXgNSA3JDKkLSg0ADaINSQ2iDQANAQ1JDakLjwxJDUoNqQt5DcoM/AyeDcoMeQ3NDMoMng1MDUsNRQwCDXwNeg14DccNywyeDU0NzQxFDJMMTA1NDU4NzQzLDMcN0AxNDQkNTg1RDQUNUA1VDQMNUQ0DDVUNUg3QDHsNpg1NDU8NCQ0GDVANBQ1QDQYNCA1TDVANCA1RDVANUw1RDVMNVQ1VDc8MUg18DdEMDw0KDVMNCA1TDQoNDA1UDVMNDA1VDVMNVA0NDVQNDA1UDQ0NDg1UDQ4NVQ1VDQ4N0wxVDdMMzwymDecN0AwQDecNGA4RDRANGA4RDcoNEg0VDX0Nyw1WDewN1QzVDO4NFg3sDe4N1QzYDFcN1AxXDdgMmQybDBkNFw2fDM0Ngw2fDN4MgQ2DDakNGg1ZDRsN3wyqDakNzg0dDVkN3wxaDRwNJQ5aDasN4AxdDVwNpQz7DacMqgz6DSENhA37DaoMIg2FDSEN+g0jDa0Mhw2GDSQNhQ1eDa0MrgyuDLAMXg1iDSkOYw1jDbINJQ1gDSUNsg3XDWQNZwyIDdcNZwyzDIgNZwyJDbQMJg1lDSkNKg21DeMMiQ1mDYsNtgwsDYwNZw0uDY8N5gwtDSsNWg4xDWcN5wxnDTENaA1oDTANZw3YDTIN6AyRDWoNLw1rDZIN6AxsDWoNkQ2CC7gNaw02DW0NlA03DewMNQ2UDQkOvQxvDb0MCQ46DW4N7Aw6DTkNbg06DTwNOQ27DQsOOw08DT0NOQ08DXENPQ08DfIMcQ1xDfIM9wxzDUANPw1xDZgNPQ09DZgNcg1DDXEN9wz5DHMNPw1zDUUNQA2ZDUINRA11DfkMwwz5DHUNcw11DUUNcw2aDfYM+Ax0DfYMmg11DcMMxgyYDXYNQQ2/DXYNmA2IDHQNdw13DXQNmg2MDMkMyAzIDMkMRg2hDUkNog17DdAMxw17DaMNpg0PDZYM6Q2WDBMN6Q0YDsoNEQ0UDeoNEw0SDcoNfQ3UDH4NFA0VDcsNVg3LDewNVg1XDX4N1AzXDBYN7g2oDdcM7g2ZDNoMVw1YDX8N2wygDIINGQ2fDIENzQ0bDYINoAwdDc8NWQ0lDhwNqg1aDSUO0g3SDasNWg0fDSANrQ0gDU0OrQ1NDiANpwynDPsNTQ6sDCMNIg2HDbANIw2tDF4Nhw0ADmINsQ2yDWMNKQ7XDbMNZA2zDSYNZA0nDYgNswyJDbMNBA6zDYkNJg0pDbQNJw0EDrUNiQ0qDbYNZQ22DSoN5Ay2DeQMig2KDeQMjQ1aDisNLQ63DI4NZg3nDI4NtwyPDS4NaQ1aDi8OLw0yDbcNaQ0vDpENLw2QDdgN6AySDZAN6Ay5DbgNggttDWwNkQ2UDW0NMg40DeoMkw26DQkOlA2ADHANvgyADJYNcA2ADD4Nlg0LDpcNOw2XDQsOvA1xDb8NmA28DfgMlw1DDZsNcQ1xDZsNvw28DZoN+Az9DJsNQw3+DL0NRA2cDZsN/Qx3DZoNww39DEYNnA2dDb8NwA2dDXYNvw3GDXcNww14DXcNxg3FDUYNyQx5DZ0N4g0CDTYORw1KDUkNnw0CDXoNNg6fDUkNoQ2jDaQNoA2lDaINSw2iDQENSw1NDZ4N5A17DaQNow1MDaUNSw2nDXoNfA17DccNpA3JDU8N5A3kDU8NTQ2TDMkNTA3JDZMMTw2jDeUNpg18DQ8Npw0YDucNQQ4TDeoN6Q0ZDn0Nyg3LDRoO7A0gDhgN8Q0hDhgNIA5/DVgN9A2ADX8N9A1rDoAN9A2BDYANuw6pDYMNzQ33Dc8NHQ33DR0NWw1bDdAN9w1dDR8NrA35DYQNqw0mDoQN+Q0mDvoNhA2uDfsNIg2vDYUN+g0jDf0NIg2GDdUNXw3+DV8N1Q2wDP8NXg2xDV8NUQ5SDv8NsAxRDgAOsQ0ADikOYg0CDtcNiA0nDQMOiA20DQMOJw1UDrUNBA61DQUOtQwrDYsNLQ5YDowNtQzmDIoNjQ3nDFgOjg3nDGcNWA5YDmcNjA1pDbcNLg7YDbcNMg2RDTEObQ0xDjIObQ25DTQNkw0yDroNlA3aDTgNlQ3aDZUNvgxwDdoNvgxEDb0NmQ2aDbwNDQ6bDZwNvw2+Db0N/gwODpoNDQ6cDcANvw3eDb4N/gyaDQ4Oww2cDd8NwA3+DEcN3g3DDQ4OwQ3CDZwNRg3ADd8NEA42Dt4NRw3GDcMNwQ3GDcENpA1KDTcOyQzJDDcOxQ2eDXkN4g2kDcENxA2gDcQN4Q03DkoNnw3GDccNeA3HDcYNpA2kDcQNoA2eDeIN5A3hDaMNoA2hDaINyA3hDeUNow2iDaUNyA2lDUwNyQ3nDaYN5Q0PDegNpw19DRkOyw0bDu4N7A1XDR4Ofg2oDe4NHw4fDvENqA0XDcwN2gwgDvEN8g27DoANaw67Ds0NgQ0bDfYNgg3QDVsN0Q1cDdENWw35DasN0g1dDfgNXA2sDR8N0w3TDR8NrQ39Da4NIg1PDoUNrw0jDbAN1A2wDYcNKA7VDYYNhQ1eDSgOhw11Dl8N/g11DlEOXw1SDmENww6yDSoOYA0DDgIOiA0rDgQOsw1UDgUOtQ1mDXkOiw0FDlgOtQzmDKIOig15DmYNjg2PDaIO5gwuDo8NaQ3ZDZINaw1bDmsNuA0xDpENLw44DQoO6gxvDdsNuw27DdsNCw6ZDdwNPg2ZDQwO3A28DQsOMw4MDpkNvQ3BDQ4O3Q3dDTUOwQ2cDcIN3w3EDcENNQ41DuANxA3CDUYNxQ3CDREO3w3gDeENxA3ADRAOEg7ADRIOnQ2dDRIO4g03DqEN4w03Dp8NoQ3mDeMNoQ0UDskNOA44DskN5A3mDaENyA2nDT0Oeg2lDckNFA7oDT0Opw3oDQ8NFw7pDRcODw0YDhkOyg3rDeoNFA1+DesNFA1+De0N6w0ZDmUOyw0aDkMO7A3LDWUOGg4cDvMN8A0fDu4N8A0cDu8N8w3aDB4OVw0XDSIOzA0ZDSIOFw0hDvQNWA2CDZUOGQ32DfUNgg2WDkcOzQ1tDvYNGw3NDUcOqQ1ZDW0OGw0jDs4NqQ0kDm0OWQ1ZDc8NJA6ZDtINJQ75DdINmQ74DdENXA2sDfgNXQ1ODvsN/A1NDvsNTg77Da4N/A36DZsOrw0nDv0NIw3UDScOIw2wDSgO1A1PDtUNhQ0ADlEO1g0qDgEOYA0BDmENYA0pDlMOsg2zDdcNdw4CDncO1w13DisOsw0EDisOVA5VDsQOKQ1VDikNZQ2hDlUOZQ2hDmUNtg2KDVYOtg0sDqMOLQ4tDosNLA4FDu4OWA5YDlkOjg1aDi0Oow5bDtkNaw0GDrgNuQ0GDrkNkw0GDpMNCA6lDgcOMg4yDgcOug0IDpMN6gwHDgkOug3aDQoOOA1vDQkOpg7zDnANlg0+DdwNlg2ADjMOCw68DTMODQ4NDl0ODg4ODl0O3Q1dDjUO3Q01Dl4O4A0PDsINxQ0PDhEOwg3gDakO4Q2DDsUNNw7FDYMODw4PDl8OEQ5hDt8NEQ5hDhAO3w0SDuQN4g16DTsONg46DjcO4w1hDhEOXw4SDjgO5A1gDuUN4Q06DuMNEw56DT0OOw4VDhMO4w3mDRUO4w2lDT4OyA0VDuYNFg4WDuYNyA0WDsgNPg4UDj4OpQ3lDT8O5w0/DkEO5w3pDeoNjg7rDf0O6g0ZDrAOZQ5DDhsO7A3uDRsOHQ4dDvAN7g0dDhwO8A1EDu8NHA7zDR8O8A3yDfENHw4eDtoMzA2TDu8NRA5FDvMNag4fDvMNRQ5pDvMN7w1FDiAO8g2TDmkO7w1pDmoO8w0gDmgOIQ4ZDZUOIg5oDvQNIQ5oDrgO9A24DmsO9A0jDqkNRw4jDqoNzg3PDUkOJA6YDiUOqg33DdANSg5zDvoNJg5zDpsO+g1PDq8Nmw6eDigOXg1eDf8N6w4BDsMOYQ1TDioOsg0PDwIOAw5UDisPBQ6hDrYNVg4rD+4OBQ5ZDlcOjg1aDqMOew6kDrcN2A0wDqQO2A2QDTAO2A2QDZINMA6SDdkNMA4xDqUOMg7qDAoOCA6mDgkOBw5vDaYO2w3bDYAOCw4MDr0Nvg0zDqgODQ5dDg0OqA5dDjQONQ5gDuEN0Q46DoUONw6EDhAOYQ4QDoQOEg44DhIOhA46DhMOOQ45DhMOPA4VDjwOEw4/DuUNYA5iDjwOFQ7oDUAOPQ5ADugNYw5jDugNFw5CDhcO6Q1BDowOGA7pDY4OQg6MDo0OGA7qDf0Ojg6NDhkOGA6wDhkOjQ4aDo8OQw7tDWcO6w3rDWcO2g6RDh0OGw5DDpEOGw4eDu0Nfg0eDrYO7Q1EDhwOtA5FDvINHw6UDkUOag5oDiAORQ5pDrkOag7NDbsOlg5GDvUN9g1GDvYNbA6WDrwORw72DW0ObA5tDiQOSA5IDiQOSQ6YDqoNIw73DUoOzw2ZDiUOmA5KDtANbw5LDm8O0A3RDUsO0A3RDXAOSw5wDtEN+A34DawNcQ5xDtMNvg6sDdMNcQ6+DtMNTA5MDtMNcg5yDtMNrQ1ODq0NTQ6aDvwNrg39DXQOrg0oDlAO1A3VDbcP/g1eDesOng63D3UO/g1SDusO/w0MD9YNUQ4ADnYOKQ5TDikOdg6fDgEOKg4DDrQNxA7EDrQNKQ2iDlYOig15DsYOiw2PDS4Oeg57Di8OWg7JDi8Oew4xDi8OyQ7LDlsOuA3LDrgNBg5+DgYOCA7aDXANXA7zDlwOcA0zDoAO9A6+Dd4NDA70DqgOMw5eDjUOzg42Ds0O3g01DjQOzg5eDoIO4A2pDuANgg42DjsOzw6pDtEO4Q03DoUOgw6DDl8ODw5hDoYOhA6EDhQOOA6EDoYOFA4UDogOPg5kDhUOFg6LDhYOPg6LDj4OiA5kDhYOiw4/DowOQQ6PDhoOkA6RDkMOjw4aDmUOkA60DhwOZg5mDhwOHQ5EDrQOkg7MDSIOHg5EDpIOkw6UDmgORQ5qDrkOug6CDfUNlQ5HDrwOvQ5uDiMORw6YDiMObg7PDUoOSQ7lDvkNmQ5xDnAO+A0mDvkN5Q7lDnMOJg5yDq0NTg50DpoOrg10Dv0NJw6bDpwOTw4nDtQNnQ7oDp0OUA5QDp0O1A1RDnUODA9SDuoO6w5SDsMO6g6PD3YOAA4CDg4Pdw54DisOdw5UDisOKQ9UDikP7A7GDiwOiw1XDnkOjg0QD1gO7g56DqIOjw0QD1kOWA63DXwOLg4RD7cNpA4RD3wOtw1bDsoO2Q19DgYOfg4HDqUOMA/aDVwOCg6mDn8O2w1/DoAO2w2WDdwNgQ4MDoEO3A3eDYEODA42Ds8OzQ5eDs4Ogg47DtAOzw6qDoMOhQ6FDjoOOQ6qDl8Ogw45DjwOhw6qDqwOXw6tDmEOXw6GDmEOrQ5iDocOPA6sDq0OXw6IDhQOhg5iDokOhw49DkAOGQ9iDooOiQ4VDooOYg4VDmQOig6yDrAO2Q5lDrAOsg5lDrIOkA5mDh0OkQ7tDbYOZw4eDiIOtg63DpMOkg6UDrgOaA5qDroOlA65DpMOtw6TDrkOaQ5ED2sOuA7hDvUNRg7gDrwOlg5tDpcObA7iDkcOvQ5IDpcObQ5LDuQObw4JD3MOwA4JD5sOcw6bDgkPnA4oDp4OUA4PDw4PAg6gDg8PAw7sDisPVA7LDgYOLw9+DggOzA4wDxQPBw4UD6YOBw4VDwoOXA6nDlwO8w6WDTQP8w70DoAOfw70DhYPqA7eDc0OgQ6pDoIOzg7QDjsO0g4/DmAO0Q7TDjkOhw6FDjkO0w7TDqoOhQ6HDjwP0w7TDqwOqg49DtIOOw4YDz8O0Q7UDoYOrQ7UDogOhg6JDvgOhw7TDqsOrA6rDooOrA6sDooOrQ7UDtYOiA6IDtYOiw6uDkAOYw6KDmQOrQ6KDqsO1w6JDooO1w6MDj8OWQ+MDq8OjQ6NDq8OsA6wDq8O2Q6QDrUOsQ6PDpAOsQ6QDrIOtQ6xDrUOkQ6PDrEOkQ6zDv0O6w2yDrQOZg6yDmYOtQ7rDdoOsw5mDpEOtQ4eD7cOkg6VDtwOIg4eD90Otw6UDv8OuA63Dt0OuQ7fDpUO9Q3dDgAPuQ4DD7kOAA+6DrkOAw/fDvUN4Q67DuAOlg6XDkgO4w7iDm4ORw4GD5kOmA5zDuUOig9yDiIPTA6KD8AOcw5ODr8Ocg4KD04O/A2aDgoP/A3nDpwOCQ8nDsEOdA6dDugOwg7WDY8PAA4BDg0Pww5TDmgPKg6fDioOaA8OD3gOdw4OD2kPeA4pDysOeA7tDqAOAw7tDgMOxA7uDisPUg+hDlYOxQ7FDlYOog4sD6MOLA55DscOxg4uDsgOeg57DqMOVQ8uDnwOyA6kDjAOEw8wDtkNEw/ZDfAOEw/JDi4PMQ4xDi4PpQ59DpgPBg6YD30O8Q5+DvEOfQ4uDzAPpQ4KDswOCA4KDhUPzA6mDhQPMQ8yD38Opg6BDjQPlg2oDjQOXQ7ODjYPqQ6pDjYP0Q74DjwPhw7TDvcOqw49DhkP0g6tDtUO1A7VDtYO1A4ZD0AOrg6rDvcO+g7VDmQO1g7VDq0OZA7YDvgOiQ76DtcOqw6LDtYOZA7YDokO+g7XDvoOiQ7ZDq8O/A7ZDvwOGg8aD7IO2Q4aD7QOsg7bDhoPXA8aD9sOtA7bDpIOtA7bDh4Pkg4iDtwOtg7/DkQPuA6UDroO/w66DgEP/w5ED6wPaw67DmsOrA+7DqwP3g66DgMPAQ8ED7wO4A7hDkYObA69Dq4P4g6XDgUPbA5JDuMOSA4GD5gObg5KDmEPSQ5vDgcPSg7kDgcPbw5OD5kOBg+ZDk4P5Q5wDuYOSw5MDiIPvg4KD78OTg50DgsPmg7CDsEOnQ4nDp0OwQ5lD5wO5w6eDusO6Q6fDg0PAQ6QD1MOdg5VDu0OxA7FDqIOLQ/GDiwPLA4tD6IOeg6WD1cOWQ6WD1QPVw5tD5YPWQ5ZDhAPbQ98DhEPyA4SDxEPpA57DlUPyQ5VD8APyQ7KDvAO2Q0vDwYOmA/yDn4OzA4yD6YOMQ9WD6cO8w6BDvUONA/1DoEOzQ6oDnYPNA40DvYOzg4XD88O0A4XD9AOOA87D9AO0g73DtMOPA8YD1kPPw6uDmMOPw/YDvkO+A77DvkO2A5CDz8PYw4XDkIPYw77DtgOQQ8+D0EP2A7YDvoOPg9AD68OjA6vDvsO/A77DkEP/A78DkEPGg+zDtoOHA8dD/4OZw5nDrYOHQ+VDqoP3A5GD90OHg9HDwAP3Q4gDwAPRw/eDuAOuw7eDgIP4A4ADyAPAw8DDyAPvA4DD7wOBA+9DrwOIA9sDkwP4Q5MD2wOBQ8FD5cO4w7VD24O4g5JDiEP4w7VDwYPbg5JDmEPIQ9KDgcPYQ9LDuYO5A5wDokP5g5xDggPcA7lDk4Pig9xDr4OCA++DiIPCA9yDr8OIg9PDwkPwA4KD5oOZA8LD3QOIw90DsEOIw/oDlEPwg5PDpwO2g8mD1AOng5PDiUP1Q3pDiYPng7VDSUPtw/pDusOZg+3D40PdQ6ND44PdQ7rDicPZg/rDuoOJw91Do4PDA/qDigPJw/qDsMODQ+PD5APdg6QD2gPUw6SDw4PDw8qDw8PoA5rD+0OVQ5VDqEOaw9UD8cOeQ5UD3kOVw4QD+4OUg/vDi0Peg56DsgO7w5vD/AOyg7LDsoOWw6nDhUPXA5XD1YP8w7zDjQPVw8zD38OMg/0Dn8OMw/0DjMPWA9YDxYP9A4WDw0QqA7ODvYONg/RDjYPoQ8YD9EOoQ88D/gOWw89D/cOPA/5DlsP+A73Dj4P+g49Dz4P9w5AD4wOWQ+vDkAP+w4XDkIOQg8bD44O/Q59D9sOXA8cD9oO/g5nDv4O2g7bDn0PXQ/cDh0Ptg5dDx4P2w5DDx4PXQ9DD0YPHg9GD0cP3Q4DDwQPAQ8EDx8PAQ9eDyAPRw8CDwQP4A6FD70OIA+FD64PvQ6wD+IOrg/iDrAP1Q+xDwYP1Q+KD08PwA6/DmIPIg9jDwkPTw9jD+cOCQ+cDmUP2g8mD1EP6A5QDiYP6A4lD08O2g9mDycPKA8NDygP6g4MD48P1g1oD5EPnw6fDpEPDQ9pD7sPeA68D2kPDg8pD3gOuw8qD5IPDw/sDmoPKw9qD1IPKw/FDmsPoQ7GDr4PLA8sD5UPow6VD1UPow4SD6QObg9uD6QOEw/ADy4PyQ41D/UOzQ4NEBYPWA/PDjUPzQ4NEHYPqA7PDhcPNQ80DncP9g45DzcPOA/QDjoPOA86DzkPOA+gD6EPNg/QDjsPOg+hD1kPGA9bD/kOWg9AD1oP+Q77DkAP+Q5CDhsPQg8bD0IOjg4aD0EPXA+zDhsP/Q5ED/8OgQ+BD/8OAQ9DD0UPRg/hDkgP3w5GD0UPSw8CDx8PBA9KD0sPRQ9GD0sPSQ9GD0kPRw9MD0gP4Q5HD0kPXg9eD4QPIA9LD2APSQ+ED4UPIA9KD4YPSw9LD4YPYA9NDwcP5A4ID4kPcA7YD78OCg8KD2QP2A+LD5oOCw+1D+cOYw9QDwsPIw9QDyMPwQ7CDiQPwQ4kD8IOUQ+5D2gPkA+SD7wPDg9TD8UOLQ9UDwUQxw4RDxIPyA5NEMAPVQ9xD/EOfg5xD3AP8Q5xD34O8g4JEBQPMA+nDlYPFQ8xDzMPMg9yD1cPNA90D/UONQ92D3cPNA44DzcPnQ84D50PFw97D0APWQ9AD3sPWg9bD+gPPA/oDz0PPA8ZD64O6Q/EDz4PPQ/EDz0P6A+uDj8P6Q8+D1wPQQ+zDhwP/g7+Dh0Pfg+VDs8Pqg+rD0UPQw+BD6wPRA/fDs8PlQ4BDx8PgQ/PD98OSA+AD0oPRQ9JD18PXg9gD18PSQ8FD4cPTA9fD2APiA/RD7APrg+GD9QPYA/jDiEPBQ9hDwcPTQ+yD00P5A7WD04PBg+yD+QO5g6JD7IP5g4ID/wPiQ/WD4oPTg8IDyIPYg+LD2QPmg5QD8EOJA/pDowPJg+4D+kOZg8AELgPZg8oDw0PZw+PDwwP2w+9DykPuw+TDyoPoA6TD6AO7Q7sDikPvQ9rD5QP7Q4QD1IPag/HDr4Pxg7vDsgOEg+ZD/EOcA8xDxQPCRBWD8MPFQ/mD1YPVw9yD+YPVw9yDzQP9Q7lDzMPMQ/1DnQPcw81D3UPdA81D50PdQ8XD50PNQ83D3gPnQ82D/YOEBA5D3gPNw95D3gPOQ8QEKAPNg95DzkPeg96DzkPOg87D3oPOg+hD6IPWQ/SDpwQOw8ZD5wQ0g5aD3sPfA98D1sPWg98D+gPWw/ED1MQPg9cDz4PUxB9D1wPUxClDxsPsw7+DqUPsw5+D6YP/g59D38PXQ8dD9wOzA+qD8wP3A5DD10Pyw+rD80PRQ/ND4APRQ8fD4IPgQ+DD4IPHw8CD4MPHw8CD94O8g/eDqwP8g+DDwIP8g+HD0gPTA+ED14PXw+vD0oPgA+vD4YPSg+vD9MPhg+HDwUPIQ+GD9MP1A9gD9QP+Q9gD/kPiA9PD4oPQhAID2IPsw/YD2IPvw7XD2MPTw9QD4sPCw+1D2UP5w5RDyYPjA+yELcPJQ/pDrgPjA+3D+4QjQ8AEGYPKA8MD44P2w+TD5IPKg+UD5MP7Q4DEOwOvQ9qD+wOAxBqEGsPxQ5sD2oQxQ5TD2wPxQ4qEL4Pxw4FECoQxw4EEJUPLA9uDxMPlw/wDpcPEw+XD/AOwQ9vD8EP8A68EMoOyw6YD/EOmQ8wDy4P4w+aD3APcQ8KEHEP8g7yDswOChAuEAoQzA7MDhUPww9WD+YPww9yD/UOLxBzDy8Q9Q50D5sPcw91D5sPdA+cD5sPdQ+dD5wPdQ+cD3gPng94D5wPnQ+eD3gPnw93DxAQ9g6fD3gPeQ8SEFkPog97D1kPFRB7DxUQfA8WEOgPfA9CDxsPow8bD6QPow8bD6UPpA+lD/4Opg80EKcPfQ9/D6cPqA99D6cPfw+oD6kPXQ+pD+4PXQ+oD10Pfw9+Dx0PzA/uD8sPXQ/LD6sPQw/OD6oPzw+BD4IP8Q+BD60PrA/yD6wPrQ+FD4QP9g/wD68PgA/2D64PhQ/6DwYPsQ/6D9YPBg9CEIoP1g8ID7MP/A/XD08PQhBiD9gPtA9jD9cPtQ8mEFAPJA/aD2UPtQ+2DyQPUQ9RD4wPtg+ND0YQjg/cDygPZw9nDw0P3A+PD7kPkA+5D7oPaA9oD0kQkQ9KELsPaQ8nEEoQaQ8nEGkPvA9pEBAPag9UD5YPBhBrEJYPbQ9tDxAPaxBVD5UPTBBVD0wQTRASD78P7w5uD78PEg/CD28Pyg7CD8oOvBAuD8AP4w/jDwkQMA/DDy4QzA7kD+UPMQ9YD9oQDRB2D9sQdw+gDxAQFBAUEKEPoA+hD3UQog8UEHUQoQ9ZDxIQExATEBUQWQ87DzMQeg8VEBYQfA8/DxcQ6Q92EFMQxA8XED8PQg/FDzQQfQ/FD30PUxDJD8gPxw/GD8kPxw+nD8YPxw80EMYPpw+mD34P7w/ID+4Pxw/uD6kPxw+pD6gPxw/HD6gPpw/vD34PzA/KD6sP7Q/tD6sPyw/MD6oPzg/ND6sPyg+tD4EP8Q/wD4APzQ+DD/IPHRDPD4cP9w9ID4cPzw/1D4QPXw/2D4QP9Q/QD64P9g/SD18PiA/RD64P0A/4D7AP0Q+vDyEQ0w+ID/kP0g8/EGEPTQ9ND7IPPxCJD/wPsg8kEGIP/g+zD2IPJBDXD0IQ/Q9kD9kP2A+LD9kPZA+MD7gPRBDuEEYQjQ8AECgP3A+RD9wPDQ9IEI8P2w9IELkPjw/eD90Pug+5D94Pug/fD90P3g/fD+AP3Q/gD7oP3Q/gD2gPug/gD+EPaA/hD0kQaA+SDygQvA8oEJIPkw9nEL0Puw9oEJMPlA++DwQQLA+UECoQBRBTDy0P7w7iD78Pbg+XD+IPbg/CD8EPbw8vD7wQyw6ZDy8PmA+YEDEPCRDmD08Qww/aEDMP5Q9YDzMP2hCbD+cPcw+cDw4Qmw+eDw8QnA+fDxEQng8REA8Qng/bEBAQdw95DxEQnw8REHkPMRAxEHkPeg8QEDAQFBCiD3UQEhCbEBYQFRAZD90QnBB2EMQP6A+jD3kQQg/sD+4P6w/qD+wP6w/GD+oP6w80EOoPxg/uD8gP6w/ID8kP6w/rD8kPxg/tD8sP7g8aEM0Pyg/wD80PGhCDD/MPgg/yD/EPgg/yD60P8Q/zD4MPHRDPD/cP9A/2D/UP0A/SD/UPXw8fEK8P8A/1D9IP0Q/1D9EP0A/4D9EP0g+vDx8QIRA+ENIP+Q+wD/gPhBAhDz0Qhw+EENUPsA89ECEPYQ8/ED0QYQ+rELEP1Q+rEPoPsQ+yD/sPPxD8D/sPsg8jENYP+g9iD/8P/g9QD68Qiw8mECQPtg9EELYPjA9FELgPABCyEO4Qtw9GENsPjg8CEAEQ3w/eDwIQ3w+5DwIQ3g9JEAEQAhABEOAP3w/gDwEQ4Q/hDwEQSRAnELwPKBBoECgQkw8pEJQPaw8DEGkQag8pEGsPahArEGwPUw8WEQUQVA9pEGsQEA/vDisQUw8WEVQPBhAHECsQ7w5vEAcQ7w5vEO8Ovw8sEOIPlw8sEJcPwQ/jD8APCBAvD5kPlxAtEJcQmQ9wDy0QmQ9yDwsQ5g8vEAsQcg9zDwwQLxDnDwwQcw/nD5sPDhANEEYRdg8PEA4QnA9GEdsQdg8TEBIQchAzEDEQeg+cEDMQOw+dEN0QGQ92EOgPFhAZD+kPnRCfEJ0Q6Q8XEJ8Q6Q95EBcQQg95EKMPpA+mD1QQpQ/sD+oPNBDvD1QQpg8ZEO4PGBAYEO4P7A8ZEO0P7g8ZEMoP7Q98EMoPGRAaEMoPfBDOD88PNhD0DzYQzw9WEIIP8w9WEPIPgg/zDzgQVhAdEBwQ8w8cEDgQ8w+iEB8Q8A/0D/cPGxA9EPcPhw/4D9IPhBAhEOcQ0w8iED4Q+Q/TD+cQ6BAiEPkP1A/TD+gQ1A/VD4QQqxBfENYPIxCzDyQQ/A9CENYPXxD+DyUQJBD/DyUQ/g9iD7QP/w/YD9kPtA+1D9cPixCvENkPiw8mEK8QUA+PENoPjBAlD9oPjxBFEAAQRxBGEGUQ2w/cD0cQABBIENsPZRBIEGYQuQ9JELkPZhBJEAIQuQ9nELsP0RCSEGgQlA+9D7YQAxC+D2wQBBBtEAYQlg+WD2sQbRBMEJUPBBDiD28Qvw9NEAgQwA9OECwQwQ/VEMIPvBAtEHAPmg8tEJoPcQ+YEOQPMQ8LEE8Q5g8QENsQcxASEDIQchATEHIQURB1EDIQEhBREFIQExAVEBMQUhCbENwQFhDcEHYQFhAXEHcQnxBTEHgQxQ/FD3gQNBClD3oQpA+lD1QQehAYEOwPNBA1EBkQGBA1EHwQGRA2EMwPzg/FEPAPGhAeEDkQNxBXEPIPVhA3EBsQHhAbEDcQoRAbEKEQ9A8dEPIPVxAcEDoQOBA7EDoQHBAcEB0QOxA7EB0QVxA5EB4QPBAeEBsQPBAgEFgQOhA6EDsQIBBZECAQOxAbEPcPPBAhEB8QWhA+EIQQ0g8hEFoQgxDnECEQgxDUD+gQBxHUDwcRIhA/EIUQPRA/EEAQhRD7D0AQPxCIEPoPqxD6D4gQIxD8D0EQ+w//D4oQJRD/D2EQihDXD/0P6xCLENcP6xBiEGEQ/w+0D2IQ/w9iELQP2Q9jELUPixCMELUPYxCMENoPtQ8mELYPQxC2D0QQQxAlD48QshCOELgPRRC4D44QRBBGENAQZRCRD0kQtRCRD7UQ3A+SEJQPKRDwEGsQaRBLEGwPKxBLECsQbhC3EL4PKhC3EGwQvg+7EE4QwQ+7EMEPwg/jDwgQ9BCXELwQLw8tEHEPmRDjD9YQCRCZEHEPChBPEHEQww/1EOUP5A/aEOUP9RDaEEYRDRBQEOcPDhAOEA8QvxAQEHMQMBC+EFEQchAUEDAQdBB0EHUQFBBSEJsQFRCeEFMQdhB5EKQPehDvD8wPVRBVEMwPfhB9EBoQfBB+EMwPNhB9EMUQGhD0D38QNhChEH8Q9A/wD8UQohA6EFgQOBBZEFgQIBBZEKYQWBA7EP8QWRCBEFkQ/xD3Dz0QWxAAEYMQWhBAEFwQhRCEEIYQqxCHEFwQQBBdEIcQQBD7D10QQBBBEF0Q+w/8D14QQRAkEF4Q/A9eECQQYBBgECQQJRBCEOsQ/Q+uEGIQ2Q+uENkPrxAmEGQQrxBDEGQQJhBFEI0QjhDuENAQRhCQEGUQtBC1EEcQ3A9IEGUQkBBIEJAQZhBJEGYQDxFJEA8RtRC7D0oQ0RBKECcQEhEoEBIRJxCREL0PZxC2EGkQAxBqEGwPSxAHEG4QKxAsEG8Q4g9NEGERCBBOEHAQLBC7EMIP1RAKEC4QmRAuEMMPcRDkD5gQHhEvEE8QCxAOEL8QUBAREL8QDxBzEHQQMBB1EHQQMhDAEFEQvhDCENwQmxAmEXcQFxAXEHkQJhFTEJ4QeBAYEDQQeBDvD98QVBDvD1UQ3xB/EH4QNhA3EIAQoRA3EKQQgBA5EKQQNxA4EKMQVhBXEFYQoxBYEKUQOBCjEOMQVxDjEDsQVxD3D4IQPBDGEFoQHxBbEIIQ9w+BEKYQWRA9EIUQWxAiEAYRPhBBEF4QXRBfECMQiRCJEEIQXxAlEIoQYBBiEK4QYRDtEIwQYxBEEI4QQxBmEJAQsxBmELMQDxE7EdEQShCREGcQ0RC9D5EQthCTECkQahBqEEsQkxAWEZQQBRBLEG4QuBCVEAQQbBCWEG4QBxBvEJYQBxC5EJYQbxAsELkQbxBwELkQLBC5EHAQ0xBwEE4Q0xBhEfQQCBDWEJgQCRDkDx4R9RCaEL4QchB0EJoQMhAyEJoQchDAEFIQURCgEHgQnhB6EG4ReRDeEBgQeBChEOIQfxCAEOIQoRA4EKUQoxA8EKQQORCiEJARHxBYEKYQpRCBEP8QAhHGEAARWhCmEIEQpxBbEKgQghBbEIUQqBCqEKgQhRDJEKkQhBCpEKcQhBBxEYMQABE+EMkQhBCnEIYQhBBcEKoQhRBcEOkQqhAvEasQhhAiEJYRBhGHEOkQXBCHEMoQ6RAIEYgQqxCHEF0QrBBdEF4QrBBeEMsQrBCJECMQiBBgEMsQXhCJEOsQQhCKEGEQrRCLEOsQMhFhEK4QrRAyEWMQixBjEDIR7RAMEWQQQxCxEMwQQxCOELEQQxCNELAQjhCOELAQsRCyEI8QDhHOELQQEBFHEO8QRRDQEHoRZRC0EGUQehGQELQQzhCQEM4QsxDvEEcQtRC2EPAQaRC3ECoQlBC4EG4QlhCVEEwQBBBNEEwQYRG6ENMQThC7ELoQThCXEBwRvBDWEOMP9BAtEL0QlxC9EC0QmRDYEJkQLhBxEE8QHxFPEC8QHxEvEAwQHxEfEQwQ2RDZEAwQ5w8gEecPUBAhEdsQRhEREPgQvxDbEGoRcxC+EPcQwBAREDEQwRCbEFIQIxGbECMRwhDCECQR3BD6EHYQ3BCgEN4QeBA1EBgQ3hB7EPwQNRDfEFUQwxD8EHwQNRB+EMMQVRB/EMQQwxDiEMQQfxB/EMMQfhA8EOQQpBDkEDwQghDjEP8QOxClEKYQxxCoEOQQghDHEKYQpxCpEMcQpxCBEOYQpxABEYEQAhGoEKoQyBDmEIYQpxAGEckQPhAiEAcRWhEiEFoRlhGHEKwQyhDKEKwQMRFgEOoQyxCKEOoQYBCJEF0R6xCvEOwQrhBkEOwQrxDsEGQQDBGPEIwQ7RBFEM0QjRBFEO8QzRCyEA4R7hB6ERARtBDOEM8QsxCzEM8QDxHuEDoR0BC1EA8R7xATERIRKBATESgQaBA9EZIQKRDSEJMQSxDSEEsQuBCUEOgRtxBrEPAQ8RDxEG0QaxAYEQYQbRCWENIQuBC5EPIQlhBhEUwQGRG7ENUQ1BC9EBwRlxDXEL0QmRDYEC4QcRBGEdoQiBGaEEgRvhBQEL8Q9hD3EL4QSBFzEGoRihF0EHMQihHBEDEQMxDAECMRUhAkEfoQ3BB2EPoQnhAlEZ0QnxCfEHcQJREmEXkQ+xCgECcR3hA1EN4QJxF7EDUQJxFuEXoQVBB9EHwQjRHEEOEQ4BDEEOAQwxD+EOEQxBDiEP4QxBDiEIAQKRGkECkRgBDjEKMQKhGlEC0RoxClEMcQLRGpEMkQxxDlEOYQgRDlEIEQARGqEAQRyBAFEYYQ5hDpEAQRqhCTEYMQcRHnEIMQkxEFES8RhhDnEAcR6BCrEC8RdBHLEOoQrBCtEK4QCxHsEAsRrhANEUMQzBAMEUMQDRHtEDQRjxAOEY8QNBHNELAQjRAPEc8QNxEQETkRzhDOEBERzxCcEToR7hCRENEQOxGSEBMRaBC2EJEQFBEVET0RKRAWEXwRlBB+ERYRBhA/EWwQtxBtEPEQGBHyENIQlhAZEUwQlRDTEPIQuRDzELoQuxDUEPMQuxC9EB0RHBHYENcQmRDnDyAR2RD2ECARUBBIEZoQaxH4EEcRvxC/EEcR9hAhEWoR2xBrEZoQdBCKEWsRdBDBEPgQERBMEcAQ9xDBEDMQThGcEE4RMxDCEPkQJBGdECUR3RAoEW4RVBDfECgRVBDfEMMQ/RDDEOAQ/RCNEXwQ/BBREcUQfRBREaIQxRCkECwRKRHkECwRpBAtESoRoxDjECoRKxEfEJARVBErEf8Q4xBUEcYQHxAtEccQVhHJEAMRxxBWEccQAxHkEKgQyBByEQIR/xAEEeQQyBDlEAMR5hADEQUR5hDJEC4RAxEuEQURAxHJEAYRLhF0EQgRqxAxEawQ6hAJEeoQihAKEQkRihCtEAoRihAzEQoRrRCtEAsRMxF1Ee0QMhE0Ee0QdRHMELEQNRE1EbEQNhGwEDYRsRDNEDYRsBDvEDgRzRA4EQ8RNxEOEZwR7hDvEA8ROBE5ERERzhA6EXoR0BBfETsRShBfEUoQEhE8EZEQOxGTEBURKRD/EfEQ8BAXEdIQ8hAaEfIQ0xAaEdMQuhDzENQQQBHUENUQQBEcEUAR1RDVELwQHBGFEdYQ9BC9ENcQHRFFEdcQ2BCpER4RmBCIEfUQHhGIEdoQ9RD4ECIRRxHAEEwRIxGeEE8RoBB3EFARJREmEVARdxB5EG4R+xAnEW0RexD8EHsQbRHfEP0QKBFvEf0Q4BDgEOEQbxHhEHARbxHhEP4QcBH+EOIQUhFSEeIQKRGiEFERkBHdEf8QKxHGEFQRABFXEVYRAxFxEQARVBEDEeUQVxHlEAERVxEBEQIRtxG3EQIRchEuES8RBRGTEbkR5xAvES4RBhHnEJQRBxG5EZQR5xDKEDAR6RCUEVoRBxHKEDERMBG9EQgRWxG9EYgQCBFcEYkQiBBcEV0RiRBdETIR6xAzEQsRvxHsEAwRdhHsEHYRCxEMEQ0RXhENEcwQNRF5Ec0QOBF5ETYRzRA3Ec8QEREQEXoRORE+EZIQPRE+ET0RFRGfERURkxCfEZMQ0hAXEZ8R0hB8EegRlBB+EXwRFhG3EOgRPxEYEX4RBhDHEZUQbBC6EPMQGhGFEfQQYREbEdYQhRFBEUMRHRFCEUERHRFCER0R1xCpEZgQ1hBDEUERRBGsER4RqRGHEdgQcRCsEYgRHhEfEWcRcRBnER8R2RD2EK8RIBEiEUkRRxFKEUkRIhEiEfgQSxFOEU0RwRDCEGwR+RDdELIRnBCMEaAQTxEnEaAQjBGMEW0RJxH+EFIRjxEQElERfRAqEZERKxEqES0RUxFVESwR5BDdEXIR/xDkEFgRVREEEVgR5BDpEFgRBBHpEDARWBEGEVkRLxF0ES8RWRFZEQYRlhF0EVsRCBGXETARMRFcEYgQvRGaETIRXREMEV4RdhE1EcERDRHiETQRdRF4ETQR4hE0EXgRDhEOEXgRnBE5EcMRERESERMRXxFfERMRYBE+ERMRkhAUEZEQPBG2EJ0R8BCdEbYQFBHwEJ0R/xHIERcR8hDHERkRlRDyEBoRYhGEEWIRGhEaEfMQhBEcEWMRQBEcEWQRYxEdEWQRHBEdEUMRZBFlEWQRQxFlEUMRRBGrEUQRQRFlEUQRhhHYEGYRRRFmEdgQhxFnEYcRcRDZECARrhFGEe4RIRGvEfYQiRFpEWgRSRFJEWgRRxFoEYkRRxFHEYkR9hBpEUkRShEiEe8RShH4EMEQSxFLEcEQTREjEUwR8RHxEcIQIxHxEWwRwhAkEfkQ8hFOEZwQshEOEvoQJBEOEp4Q+hCLETASJRHdECURMBKLESURUBFQESYR1BH9ENgRKBFvEY4R/RAQEn0QjRGPEXAR/hDZEVEREBKRESoRUxG0ESsRkRGQEdwRVBG0Ed0RKxFzES0RVhFxEVQR3BFWEVcRcxEBEZIRVxGTEXERtRH5EQERtxGUEZURWhFaEZURlhExEeoQCRG+EQkRChFcEZgRXRGaEV0RmBGaEXURMhELEXYRvxFeEQ0RwRF3EcERNRE1ETYRdxE3ERERwxE7EV8RexETET4RYBE+ERURnhF9EZ8RFxF9ERcRyBH/EecR8RDIEfIQoxHHEWwQ6RHpEWwQPxF/ERgR8RDnEX8R8RB/EYARGBF/EecRgRF/EYERgBHrERkRxxGCERgRgBGCEYARgxGDEYARgRHrEWERGREsEoURYRHzEEAR7RFjEe0RQBGoEWMRZBFlEagRZBGoEWURhhGGEUQRqxFnEdkQrhGIEe4RRhFKEe8RaRGxEUgR0BFLEe8RIhEHEooRahHwEWsRihGxEfcQSBGxEUwR9xAOEiQR8hGyEdERThHSEbIR3RDzEZ4QDhLzEU8RnhD7ENQRJhFtEYwR1xHWEW4RKBFOEvwQbRH9EI4R2BHaEVIRKREpESwR2hFREdkR2xHbEZARURFTES0RcxG1EXER3BFyEd0RVRJXEZIRcxFYErcRchEBEfkRkhE2EvkRtxG4EVgRMBG8EbgRMBF0EboRWxFZEboRdBGWEbsRWRFZEbsRuhEwEZcRvBExEQkRlxEKEZkRvhEzEfoRChH7EXURmhHiEXUR+xHBEcARXhE2EeQRdxHkETYReRHCEZsROBF5ETgRmxE3EcIROBHDEcIRNxHlEXoROhF6ESQSORHlESQSehEkEsMRORFfEcURexF7ETwROxFfEWARxRE+ESgSYBE8EcQRFBEpEp4RFREpEhURnxE/EegRQxLJEX4RGBGgEckRghHJERgRghGDEaERghGCEaERoBGiEaERgxGBEaIRgxHnEaIRgRFiEaMR8hCkEaARoRGkEaERpRGlEaERohHNEWIRhBEsEmER6xGEEfMQ7RHsEYURLBKoEaYRYxGqEUERQhGrEUERqhHXEKoRQhFmEdcQRREEEqwRqRGtEYcRZxGwEWgRaRHuEWoRIRHQEUgRCBLvEbARaRFIEWsRCBKxEfERTBFNEU4R0REMEvkQbBHTEYsRUBHTEVAR1BFuEdYR+xAoEdgR1hGTEhASjRFvEXARjhGOEXARsxFwEY8RsxGPEVIR2hEsEfcR2hHcEZAR2xGREVMREhISErQRkRFVEfcRLBG2EXMRkhFYEbgRVRE2ErcRWBL4EbkRkxHfEZQRuRHfEZURlBGVEbsRlhE6Er0RWxEcEpgRXBHgEZoRmBGZEQoR+hG/EfoRMxG/EXYRIBJ2EV4RIBL8EeIR+xEgEl4RwBHBESESwBHEETwRexGeEcYRPhF9ESkSnxHpET8RQxIBEqIR5xHJEaARpBGlEcoRpBGkEcoRyRHLEcoRpRGiEcsRpREBEssRohFiEc0RzBFjEaYR7RHsERsRhRGoEacRphGoEc4RpxEDEtYQGxEDEqkR1hAEEqkRAxKGEc4RqBGGEc8RzhHPEYYRqxHXEGYRqhFmEYcRrRFnEa4RrRGIEawR7hGJEWgRsBEHEmoR7hEIEmsR8BEJErER0BEHEgoSihEKEvARihHxEbERCRLyEfkQDBJLEvMRDhLSEd0QMBIxEk8R8xFPETES1RH7EDIS1BH7ENYRMhLVEYwRTxHVEdcRjBHXEU4SbRGPEfURsxH1EY8R2hFTERUSEhL2EbQREhLeEXMRthG4EfcRVRFYEnIRVRIWEpMRtRG2EZIRFxKSEfkRFxK4EbwRGBK5EfgRWhJaEt8RuREaElsRuhE6ElsRGhIJER0SlxEcElwRvRG+ER0SCRG+EZkRHRIcEuARmBHhEZoR4BH7EZoR4RH8EV8S4hHBEeMRIRJ3EeMRwREiEngR4hHCEWESmxGbEWESeRF5EWES5BE6EZwRfhLCEcMR/hEkEiUSwxHmEXsRxREnEuYRxRHFEWARqBJAEmARKBIoEj4RxhGdERQRxBF8EX4RKhLKEcsRARJnEqMRYhHqEesRxxEGEs8RqxEGEqsRqhGwEUUSiRGvEYkRRRIIEgkS0BFGEgoSBxJKEksRTREMEmwR8RHyEQ0SDhJNEdERLxKyEdIR0RHYEfQR1hFPEo0R/BCTEo0RTxIREtgRjhGOEbMRERJQEtkREBL1EdoRNBITEvYREhJUEtoR9xHcEdsRFBLeERUSUxG1EdwRFBJzEd4RUxG0EfYR3RGTERYS+BEXEvkRNhK8ERkSGBKVEVwSuxGXEVsSvBEdEpkRHhL6Eb8RIBLiEV8SIhJ3Ef0R4xHkEf0RdxEjEngRIhJ+EpwReBF+EuUROhHDESUS/hEkEuURYhJ7EeYRxBGoEicSxRGoEmARQBIpEsYRnhF9EQASKRIAEn0RQhLIEUISfRGBEscR6RFlEsoRARLJEcoRAhICEsoRgxKDEsoRZRJnEmIRzBEtEu0RphHsEQMSGxHPEQUSzhEFEs8RBhKtEaoRZhGsEQQS1xLYEmoS7hFEEq4RIBFEEiARrxHuEWoSRhJGEgcS7hELErAR7xFIEvERCRJLEQsS7xFKEgsSSxFIEgwS8RHyEQwSDRJsEg4SDRLcEvMRSxKOEjES8xGLEdMRMBLUEQ8S0xEyEg8S1BHVEU0S1xH8EE4STxITEhISFRLaEVQSNBL2ERMSNRJSErURFBJVEt0R9hH2EXYSVRK4EXgS9xFXErYRFxIYEngSuBGaEvgRFhI3EvgRmhI3EloS+BG8EVsSGRI6EhsSvREbEhwSvRGZEfoRHhIcEuER4BFeEuERHBI+Eh8SIBIgEh8S+hE9EvsR4REhEj4SwBE+EiASwBHjEX0SIRL9EWAS4xHkEWES/RFhEsIR/hEjEn4SeBElEiYS/hEkEj8SJRLmEaYSxBFjEp0RxBEoEsYRKRJjEv8RnRHoEXwRQRJ8ESoSQRJ+EckRKhJlEgES5xErEscRgRIqEskRAhLqEccRKxLqESwS6xGrEswRzRHtEYYShBHsESwSaBLOEaYRpxHOEQUSphHYEqwR1xKtEa4RiRLuEawR2BJFEkQSrxHwEdoSCBIuEkUSsBGwEQsSLhJJEgwSSBJKEi4SCxIMEkkSDRJLEg4SbBKPEtURMRKPEk0S1RHWEfQRMhJNEk4S1xH0EdgRcBIREnAS2BG5EtkRUBLZEbkS2xETEjMSNRI1EjMSdhJ2EvYRNRLeEVMSFRLeEVYSUxJWEt4RthFXElYSthE2E/cReBIXEpsSVxIZEjgSGBJbEjgSGRI5EhoSuhG6EbsRXBI5EroRXBLfEccSlRGVEccSXBIdEjsSlxE7Eh0SHhIcEhsSXhL6ETwSHhL6ER8SPBI9EuERXhL8EfsRPRJ9EuMRYBJfEiMSIhJhEv4RzRJ+EmIS5RFiEn8SPxJiEj8SJBKlEiUSPxJkEikSABJjEqkS/xHnEf8RqRJDEugRQRJmEkISyBGjEWYSyBFDEoES6REtEoYS7RGtEgMS7BEEEgMS1xKqEbASBhKqEa0RsBKJEq4RRBIuEkcSRRL9EgoSRhIKEtoS8BEIEooSCRIJEooSSBL+Eg0SSRIuEkoSbhIvEkoSTRHREY0SLxIwEm8S0hFpE/MR3BLzEWkTjhJvEjAS0xFvEtMRDxIxEo4SjxIyEkwSDxJwEjIS9BFPEk4S3hItExASkxL1ERESsxEtE1ASEBITElESMxJ0EjMSURIzEnQScxK9EtsRuRITEhUSUxJREhMSUxJUEr8SNBK9EhQS2xG9ElISFBIPE7URUhIPExYStRFYElUSdxJ3EjYSWBKaEjcTNxIXEnkSmxJ6EhcSNhJ6EnkSFxJ6EjYSdxJZEjgSWxIaEp4SOhKXETsSWxKeEhsSOhIeEjwSXRI+EvMSHxIhEqISPhL8ET0SXxJ9EqISIRKkEmESzRJ/EmISfhLmEScSphKnEsQRphIoEoASQBKnEmMSxBGAEigSKRKBEoISKxICEoMShRKrEmcSzBEsEuoRaBKrEs0RhhLNEYQRhhKtEuwRaBKHEi0SphGmEQUShxIGEq4SBRKuEgYSaRKwEmkSBhKJErASrRFFEmsSRBJrEkUSRxLaEooSCBIuEm0SRxJsEg0S/hLcEksSbBLSEY0S0RFMEm8SDxIREpQScBI0EnES9RFzEnISlhJzEnQSchK8EjMScxIzErwSdhJ1ElMSVhLBElUSdhL3ETYTVBJVEsESdxJ4EhgSnBI4EpwSGBJ7EncSmRJ6EncSfBJ8EncSexI3E+8SNxI3Eu8SWhKdEhoSORJcEp0SORKdEp4SGhKfEh4SXRJeEsgSPRI+EskS8xI+EqISyRJfEj0SGhNgEhsTfRL2EmAS/RHLEiMSXxIjEssSfhJhEqQS9hJhEvYS/REmEswSzRJ/EqMSPxLNEv4RJhIlEqUSHBOnEs4SYxJkEoASKRJkEgASHhOpEmUS5xHTEkISZhKdE6MRZxKDEoQShRKsEmgS6hGsEuoRKxL5EoYSLRL6EvkSLRItEocS+hJpErASiBKJEkQSaxLaEgoS/RKMEosSbRJuEm0SLhJuEowSbRL/Em4SShIvEv8SShKNEtIRKxNvEisT0hFMEgETbxKQEgETTBIyEpASTBKQEjISkhJOEk0SkRJwEpISMhKREt4SThKUEpIScBL1EZQSERL1EXESlBJyEpUSlhKWEpUSthJyEpcSlRI0ErsScRJyEnQSlxKXEnQSURK4EnMSlhJRElMSvhKXElESvhK4ErwScxK+ElMSdRIyE1ISvRK8EpgSdhK/EusS6BJUEusSvxJ1ElYSwxJ2EpgSwRIPE1ISMhNWElcSwxJUEjYT6xLBEpkSdxJ7EpkSxBLEEsUSexLEEu4SxRI4EvESnBLFEnwSexLxEjgSWRLvElMTWhJZElsSFxNaEvIS3xHfEfISxxJbEjsSFxM+ExsSnhIeEp8SOxI8EqASXRI8EqESoBIYE14SGxLzEqESHxKhEjwSHxIYE8gSXhLzEskSPxPIEhoTPRL2EvQSYBLLEvUSfhLMEqQSzRKlEqMSWxN/En4S9RJ/EvUS9xJ/EvcSoxKlEj8SoxKnEqYSQxNDE6YSJxKAEtASQBJCEh4TABJDEkESqhLREmUSqRKqEoESQxKjEZ0TZhJlEtESgxKFEoQS1hKsEq0SaBIkEwMSrRIDEiQT1xJpEogSrhKvEogSsBLYEvsSahKvErAS2RKwEmsS2RJrErASiRL7EkYSahL7Ev0SRhJHErESaxKKEigTSBJJEkgSKBNME2wS/hJtErESRxKLErESbRKNEv8SLxKPEo4SABNNEo8SABMAE5ESTRKSEt0SkBKzEt0SkhKUErMSkhItE5MSTxKyErQS4BK0ErIStRKyEgUTtRK2EuAStBKVEuASthK3EuASlRK0EuISthK0ErUS4hKXErcSlRK2ErgSlhK4ErYS4hKXEr4StxK4Er4SvBK4EroSvhK7EjQSDhM0Er8SDhN1EsISvhK8Er4SwhLAEpgSvBLCEsASvBLAEsISmBLCEnUSwxLBEpgSwhLCEsMSwRLDEu0SwRLtEpkSwRKZEuoSxBJXEpsSwxLDEpsS7RI0E5oSFhJ5EhUTmxJ6EhUTeRJZEhcT8RLHElUTXBKdElwSVRM8E54SnRI9E8YSFxM7Ej0TFxM7Ep8SPROgEp8SXRI+ExgTGxLKEskSohIbE2AS9BJ9EhsTohIaE8sSXxIcEx0TJRIlEh0TJhKoEvgSJxKoEkASzxLQEs8SQBJjEs4SqRLTEh4TQhJBEtISqhLSEkESKhLUEioSAhKBEqoSghKFEtQSAhJIE6wSKxL5EtUShhKsEiETrRKHEiUT+hKHEgUSJhOuEiYTBRLXEkoT2BKIEvwSrhKvEvwSiBKxEtkSaxJoE4oS2hL+EkkSKBOKEmgTKBOLEtsSsRKMEtsSixIqE2kT3BIBE5AS3RKzEgIT3RJPEt4SaxMEE7IS3xKyEuAS3xKyEgQTBRPhEt8S4BIGE7USBRPhEuAS4xK3EuMS4BIGE+IStRK3Er4SuhK3EroS4xLiEuMSuBILE+MS4hLiEgYTCxO6ErgS4xILEwYT5BLlEucS5BLlEuYS5xLmEuoS5xLpEuYS5RLpEuoS5hLqEpkS7RLEEuoS6RLpEuwSxBIWEg8TNBPEEuwS7hKcEjYTeBLxEjYTnBLvEjcTOBN6EvASFRMWE3oSfBIWE/ASehJ8EsUSFhNTE/ISWhLJEhkTPxPKEhkTyRIbE8oSohJaE6QSzBKkEloT9hL1ElwT9xL3ElsToxImEh0TzBInEvgSQxP4EqgSzxLOEqcStxPQEoASZBLOEkUTqRIqEtQS0hJmEp0TXhNHE4ISqhLVEqsShhIrEoISSBOsEkgTIRPWEiITIxPWEoQSIhOtEiETJBMlE4cSJhPXEiQTShP7EtgSShNLE68S2RL9EicT2hJME/4SZxOxEksT2RIBEysTbxLdEiwTARPdEgITbBMDE2wTAhOzEgMTAhMEE98SLhMFEwQTLhOzEpQSBxPfEuESCRMFEy4TBhNxEgcTlBIHE3ESCBMwE1ASLRMvEwYTLhPjEgsT4RIJE+ESCxOKEwgTuxJxErsSCBMwE7kSUBJuE7kSMBMGEy8TChO9ErkSbhPkEgoTCxMGEwoT5BLnEg0T5BINE+US5BLlEg0TDBO/EugSDhMNE+cSEhMSE+cS6hIME+kS5RIQE+kSDBPoEusSERMRE+sSMxPtEhIT6hIQE+wS6RLrEjYTMxNxE+wSEBM1E5oSNBObEhMT7RIUE+wScRMUE+4S7BIVExMTmxIUE8US7hIWE8USFBM4E1MT7xI8E50SVRN3E54SPBOTEz0TnxJ3Ez4TnhKTE58SoBLzEpUToRJ5E8gSGBN5E1cTyBJXExoTyBL0EkETGxNXE8sSGhN7E8sSVxP2EloT9BL1EssSexNcE1sT9xKlElsTHBO3E6cSQxNEE88S0BJFE84StxOpEkUT0RLREkUTuRNeE9MSZhK9E50TZxKFEh8T1BK9E2cSqxIgE70TqxKrEtUSIBNgE4US1hKDEtESXxNfE4QSgxIlE0kT+hKvEksT/BL9EvsSJxOGE9oSJxOGE2gT2hL+EocTZxMoE4cT/hKxEk0TSxPbEk0TsRJME9wSbBKMEikT2xIpE4wSbhJOE24S/xKNEk8T/xJPE40SahNqE40SKxOOEmkTABMsEysTARPdEmwTLBNPEqsTLRNrE6sTTxKzEgcTAxPfEgkTLhMJEy8TLhMJEzETLxMLEzETCRMxEwoTLxMLEwoTMRO9Em4T0hO9EtITMhMSExATDRMNExATDBMQExITURMzEzYTchMSE+0SExMQE1ETcRPwEjkTFRM6EzkT8BIWExQTOxMXE3UT8RI7EzoT8BI7E/ASFhN1ExcTxhLyElUTxxI8E1QTdxN5ExgTPhPzEpYTlRM/E5YT8xIZE1YTPxMZE8oSQBMbE0ETyhJaE1gT9BLMEkITmxPMEpsTWhNZE/USexP1ElkTXBMdE0ITzBIcE1sTHRNkEkYT0BJGE2QSHhNdE0YTHhNgEx8ThRKCEkcTxROCEsUTSBPWEiMTYBPFEyETSBNJE2ET+hIiE38TIxMhE4MTJBN/E2MTIxNlEyUTJhMmE64SohP8EqITrhL7EkoThBP7EoQTZhMnE/sSZhPME0wTZxMoE2gThxNuEk4TKRNPE04T/xLPE5ESABPeEpESqRNsEwMTUBOrEzATLRMyE3ATDxNwEzQTDxNRExITExOaEjUTNxM1EzgTNxM2E/ESUhM7ExQTsBN1E8YSdBMCFDoTPBNUEzwTOhM7E1QTOhNVEwIUPBM9E3QTxhI9E7ETdBOgEngTkxMIFD4TdxOhEpUToBIIFHkTPhOWEz8TVhOXE1cTeRNXE5cTexP0ElgTmRP0EpkTQRNCEx0TfBNbE3wTHRNcE1kTnBNcE5wTWxNGE0QT0BK8E9MSXhPSEuETqhLRErkTXxOqEuETRxPEE8UTRxP6EmET+RIjE4ATYBOeEyIThBJfE54ThBIjE2MTgBOeE38TIhNjE2ITgBOBE2MTfxNkEyQTgxNkE0oTJBOiE2UTJhNLE4gT/BKGEycTZhOHE2gThhNNE4gTSxMpE00T2xKnEykTThNPE6gTThMAE2kTzxMsE2wTiRNtE1ATAxNtEwMTBxMIE4oTBxPRE24TMBNuE9ETbxO7Eg4TihPoEq0TDhMRE4sTrhMRE64T6BLSE3ATMhOLExETMxOMEzUTNBMTE40TURNxE1ETjROQExMTFRNSE3ITNhOMEzgTNROOEzgTjBNzExQTcRM5E5ATFRPxEnUTUhNTEzgTjxOSEzoTAhQ5EzoTkhNVE/ISAhR2E3QTsROUE1QTshOyE1QTOxNUE5QTdxOxEz0TkxOVE3gToBKXE3kTCBQZE0ATVhNBE0ATyhKbE1gTWhObE3oTWBOcE5oTfBNCE3wTthNCE7YTmxNZE3sTnBNbE5wTfBN9E/gSzxJ9E0MT+BJ9E88SRBO3E0MTfRMeE7sTXRPTErwTHhMeE7wTuxNFE7cTuRPBE9IS1BLUEh8TwRMgE8ITvRNHE+ETxBMgE9USwhP5En4T1RLHE2ETSROCE4MTIRMhE8UTghPHE0kTJROBE6ATYhNjE4ETYhMlE2UTxxODE4ITZBNkE4QTShOFE2QTghOEE2QThRNlE6IT6RNmE4QThROiE/wSiBPoE4YTZhPME2cTyhOGE6QThxPqE0wTzBPqE9wSTBPqEyoT3BIpE6YTTRPqEy0UKhPPE2kTKhMrE6oTahOqEysTLBOREs8THhQeFKkTkRIsE4kTqhOpE/AT3hLwE2sT3hLwE6sTaxNtEwcTrBOKE6wTBxPSE24TbxOtE+gSrhONExMTkBNxE40TcxN1E5ETUhOOE48TOBOSE5ATORMDFBQTcxOwExQTAxR0E3YTkRN0E5ETdROPE/ISUxOvE/ISjxPyEq8TAhQ7E7ATshN3E5QTsxN3E7MTCBRWE9wTlhNWE0AT3BOZE3oTtRMMFHoTDhRBE7QTQBNYE3oTmROZE7QTQROXE5gTexObEw4UehN8E5oTDxQOFJsTthN7E5gTnBOcE5gTmhN8Ew8UthNEE0YTuBO6E0YTXRO6E10TuxNeE50TvBMfE8MTwRNfE7kTvhNgE8MTHxNfE74TnhNhE34T+RKAE8MTYBPGE8MTgBOBE38TnxNiE8gTgBOhE8gTYhOgE6ETYhPoE2YThRNnE8sTyhOGE+gTpBOHE8sTZxOjE8wTyhOHE6QTyxOIE00TpRNNE6YTpROnE6YTKRNPE2oTqBOqE9ATahOqE4kT7xPzEzATqxPREzAT8xPRE/cTbxMOE60T+BMzE9QTixNyE9QTMxPUE3IT1xMyFIwTNBNSE9cTchOOE4wT/BOPE44T1ROSE9gTkBOTEwUUsROyE9oTlBOUE9oTsxOWEycUlRMKFJcTCBRAE7QT3BO1E94TtBO1E3oTDBSZE7UTtBOXEwoUmBOYEw0UmhMNFA8UmhO3E30TEhS6E7gTRhO3ExIUuRO9E78TnRPSEsAT4RPBE8AT0hK9E8ITvxPAE8ETwxPVEn4TwhPDE8YT4xN/E54TvhPEE+QTxRPIE8YTgBPkE4ITxROBE58ToBOCE+QT5ROCE+gThROCE+UT6BPIE6ETyRPmE2UT6RPLExoUyhPJE6MTyhOIE+kTohPNE+kTiBPoExoUpBOkExoUyxPNE4gTpRMbFOoTzBOnE84TphOnE04TzhOoE84TThMtFGUUKhMqE2UUzxNqE9ATqBOqE+8T0BNsE/ETiRNsE1AT8RN4FKsT8BN4FPMTqxNtE6wT9RPzE/QT0RP1E6wTihPRE/YT9xMOE/gTihMwFG8T9xNvEzAU0hMwFHAT0hMwFDIUcBOLE9MTrhMyFDQTcBPUE9MTixOOE/wT1RONE5AT1hNzE40T1hPWE5AT2BMDFHMT1hN2EwEUkRORE9cTUhMhFI8T1ROPEyEUrxPYE5ITAhTZEwEUdhMEFLATAxSxE9kTdhMlFLITsBOTEwYUBRSyEyUU2hN4EwYUkxOVEycUBhSVEwYUeBPcEycUlhMIFLMTCRTdE9sT3BO0E90T3BO0E94T3RMKFAgUCRQpFLUTDBSYEwoUDRQPFBAUthNEE7gTfRN9E+ATEhTgE30T3xPgExMUEhS5ExIUFhSdE78TvBMXFLkTFhS5ExcUvhPCE+ITvxPhE8ATxBPDE+MTwBN/E74TnxPIE+cTxhPHE2UT5hPnE8gTyRNiFKEToBPJE8oT5xNjFOYT6RMaFOcTyhNiFMkToRMaFCsU5xNiFKMTyRMbFMwToxOmE+sTpRPsE84T7RPOE6gT7RPtE6gT0BPuE+0T0BPPE2UUHhTvE+4T0BOpEx4U8BNtE/ETUBPyE20T9RPRE/QT9hOKE/gT9RP3E/YTMBTTE1MUrhOuE1IUrRPUE/kT0xP6E/kT1BP6E/sT+ROMEzIU/BPVE/wTNBT9E/4T/xP7E/4T/RMBFPsT+hORE/oT1BORE9QT1xP7EwEU/hMBFPoTkRMDFNYTOBSvEyEUNhSvEzYUORQ5FAIUrxMCFDkU2BMlFLATBBQFFNkTsRMoFNoTJRQHFNwT2xPcEwcUJxTdEwcU2xPaEwkUsxPaEygUCRTdE94TPhTeEykUPhS1EykU3hMMFAsUKRQOFAsUDBQNFAoUPRQNFD0UDxQ9FBAUDxS2ExAUDhTfExEU4BPfE30TuBMTFBYUEhQTFOATERQUFLgTuhO8ExUUuxO8E78TFRR0FOITwhN0FMITfhPEE8ATGBTjExgUwBPHExkUYRPEExgU5BPnE+MTxhPlE+QTKxRiFKATnxMaFOUTKxToE+UTGhQbFKMTYhRKFOoTGxRKFC0U6hOmE84TLhQdFBwU7BPsE+0THRTuEx0U7RPvE04U7hPvE4kTThTxE04UiRNtE/IT8RPzE3gUTxQvFPIT9RP1E/gTbBRSFK4TUxQfFFMU0xMfFNMT+RMyFFQU/BMgFPkT+xP7E/0TIBQhFDQUMxTVEzQUIRQiFIEU/xNuFDgU1hP/EwAUIhT+EwAU/xP+EyMUABQjFP4TARTZEyMUARRZFAQUAxQjFNkTJhQFFCYU2RMEFFwUJRQGFCYUBRQnFDsUOhQmFAYUOhQnFDoUBhQHFDsUJxTdEzwUBxQ8FN0TPhQJFCgUPRQKFAkUPRQLFD8UKRQ9FGAUEBQOFEAUCxQQFEAUDhQqFBEU3xMUFN8TuBMqFN8TFBQVFLoTuxMVFL8TRRQWFEQUFxTiE0UUvxO+ExcUSBS+E0gUnxMZFH4TYRPjEysUGBTnEysU4xMrFOQTGBSlE3UUzROlE0sUdRSlEywUSxTrEywUpRPrE0wULBSmEy4U6xPOE+wTLhQcFC4U7BPuE2gUHRTuE04UaBSXFPATHhSXFHgU8BPyE1AU8RPzE08UahRqFPQT8xP1E2wULxT2E/QTURQxFGwU+BOtEzEU+BNSFDEUrRNTFH0UUhRVFDMUbRT5EyAUHxQ0FJ0UMxQ0FPwTnRRuFNYTNRQzFFUUIRQ2FCEUVRTWE9gTVhT9E/8TgRQ2FFUUNxRWFNgTORQ2FDcUORRcFAQUWRQAFCYUJBQmFAAUIxQ6FCQUJhQ7FF0UJBQ6FDsUJBQlFHAUXhReFCgUJRReFD0UKBQpFD8UPhRAFF8UCxQLFF8UPxQ9FF4UYBQQFGAUQBQRFEEUExRBFBEUQhRCFBEUKhQUFEMUKhS6ExUUFBQWFBMURBRBFEQUExRGFBcURBTiE3MURRRzFOITRxTiE3QURxRIFBcURhR+ExkUdBTmExkUxxNJFGMU6RNJFOkTzRMbFGIUkhSTFK8UShRkFEsULBSvFC0UShSvFJQULRRMFOsTLhRnFC4UHBRnFBwUTRRlFLAUHhRNFBwUHRRoFE0UHRTxE2kUThTyE2sUUBQvFGsU8hP0E2oUURR6FPYTURT2E3oUMBR7FDAUehR7FDIUMBQfFH0UUxQyFHsUVBSdFPwTmxQzFJ0UbRTWE1YUNRQ3FFUUfxT9E4EUIBRXFDgUbhRYFIEUIhQ5FDcUfxQ5FH8UvRQ5FL0UVhRaFFgUIhRZFAMUOBQ4FFcUWRRaFCIUABQAFCQUWhRZFFsUXBRbFFkUbxRdFFoUJBQlFFwUWxQlFFsUcBQHFF0UOxRdFAcUcRQHFDwUcRQ8FIcUcRQ+FIcUPBRgFF4UcBRgFHAUXxQ/FF8UiBRAFGAUXxSJFEIUKhQqFEMUiRQUFGEUQxRhFBQUFRRIFJEUnxORFGIUnxPmE2MUGRSSFGIUkRR1FEkUzRMbFJIUkxSTFEoUGxSUFGUULRRnFGYULhQeFLAUlxSYFHgUlxRpFPETeRTxE1AUeRRqFLMUURRSFH0UMRR7FJsUVBT8E1QUmxQ1FLoUnxRVFG0UfxRuFDUUnxRXFG4UnxSjFFkUVxRwFFsUhRRwFIUUiBSIFF8UcBRyFD8UiBQ+FHIUhxQ/FHIUPhREFEEUqBQVFEUUYRSJFEMUYRSLFGEURRRGFEQUjBSMFEgURhRHFHQUkBSRFEgUjBQZFMUUdBQZFGMUxRRkFHcUSxR2FHcUZBQsFHYUZBRMFC4UZhTZFGUUlBRoFJYUTRROFJkUaBROFGkUmRR4FJgUTxSYFLMUTxRqFE8UsxRrFHkUUBSzFLQUURQvFJoUaxS0FLUUURRRFLUUehQxFHwUbBR9FHwUMRS5FH4UnBSeFG0UnRR+FLkUvBRtFH4UvBQ1FFYUuhRtFLwUfxSAFCAUgRRXFJ8UoBSCFKEUWBRYFKEUgRRYFFoUgxSkFFkUoxRZFKQUbxRdFIMUWhSEFG8UpBSFFFsUbxSFFG8UhBSmFIYUXRRxFKYUXRSHFKUUphSHFKYUcRRyFIQUpRSIFIUUhBSIFIQUchSpFKgUQRSpFEEUQhSJFGEUihSnFIwURBSnFEQUqBRhFIsUihSNFIsURRRzFI0URRSOFIsUjRSPFI0UcxSPFHMURxSMFMQUkRTFFJAUdBSqFJAUxRRjFKwUxRRJFKwUYxTGFJMUkhSuFHUUSxR3FK4USxQsFEwUlRTZFLAUZRRnFE0UlhSwFNoUlxTaFJgUlxR5FJkUaRSaFHkUaxS2FJoULxRsFLYULxR6FLUUexS5FJwUzhR8FB8UgBR9FB8UfBSbFM0UnRSeFJ0UzRRtFJ4UfhQfFCAUgBRWFLsUuhTnFJ8UuhR/FLwUvRS9FLsUVhSAFIEUohSfFL4UoBSBFKEUohRXFKAUwRRYFIMUghSjFFcUwRSkFKMUwRSkFMIUhhSGFIMUXRSGFMIUgxSlFKQUphSmFKQUhhSEFKQUpRRyFKUUhxSpFEIUiRSnFNMUjBRHFJAUjxTTFMQUjBTUFI4UjRSqFI8UkBTEFKsUkRSrFJIUkRRJFK0UrBQVFcYUkhR1FK0USRSuFK0UdRSTFMYUrxTHFHcUdhQsFJUUdhSVFMcUdhRnFLEUZhSWFLIUZxTJFLIUlhRoFMkUlhRoFJkUyRR5FMoUmRSzFN4UtBTMFMoUeRS0FN4UtRSaFMwUeRS3FLYUbBR8FLcUbBR7FLUUyxR8FOUUtxR7FMsUmxSAFOUUfBR+FLgUnBSeFLgUfhTQFOcUuhTQFM8U5xQMFZ8U5xS+FJ8UDBWhFL8UohSgFL4UwBTAFL4UvxS/FKEUghTAFL8UgxSDFL8UghTBFKAUwBTBFMAUwhTCFMAUgxSkFMEUwhSJFIoUqRTpFKkUihQPFacUqBSOFMMUixTUFMMUjhTUFI0UjxTtFMQU0xTFFNYUqhSrFMQUFBUUFcQU7RSrFBUVkhR3FMcUrhTIFJQUrxSVFEwU7hSUFMgU2RRmFO4UTBRmFLEU7hTaFLAU2RSyFLEUZxTwFJgU2hSzFJgU8BSzFPAU3hQgFbUU3hTLFLUUIBW2FMwUmhS3FOAUthTNFMsU8hTNFJsUyxScFLgU4RScFOEUzhS5FM4U9xTQFLsUzxSeFM0U+RSeFPkUuBS6FLsU0BS8FLkU9xS8FPcU+hS8FPoUvRS9FPoUuxTjFOcUzxTRFOUUgBSiFNEUgBS/FL4U6BS/FOgUohQPFagU6xTrFKgUqRSpFOkU0hSKFIsUwxSnFOoU0xSnFA8V6hTsFI8UqhSqFNUU7BTVFKoU1hTXFNYUxRSsFNcUxRSsFK0U1xStFNgU1xSuFBcVrRQVFf0UxhSuFMcUFxX+FK8UxhT+FMgUrxTbFLEUshTJFNsUshTcFNsUyRTdFNwUyRTdFMkUyhTKFMkUmRQBFd4U8BQgFd4UARXKFMwUAxXyFMsUIBXgFMwUthTOFOEU8xS3FOIU4BTOFPMU9xTfFM8U+BTfFPQU9hTkFOIUtxTPFLsU+BTPFN8U9hTPFPYU4xTlFOQUtxTnFOMUDBXRFOYU5RToFA0V0RS+FAwV6BSiFOgU0RSpFNIU6xSPFOwU1BTtFNMU6hTtFOoU+xQUFe0U+xT8FNYU1xQXFdgUrRQXFccUGRXGFP0U/hSVFBkVxxTuFBoVlRTZFMgU/xSxFDcV7hT/FNoU2RTvFLEU2xTaFP8U8BTwFBwVARXdFAIV3BTKFAIV3RTMFPUUAxXgFPUUzBQGFfMU8RTzFOEUuBT3FPMUBhUHFeIUChXiFAcV4BT4FPQU3xTNFPIU+RQKFeIU5BT3FAgV+hTmFAoV5BTjFPYUCxXmFOQU5RQMFeMUCxXRFA0V5hQMFQ0V6BTpFCwV0hQQFekUihTDFBAVihTqFA8VLRUSFcMU1BQSFdQUERXqFC0V+xTVFBMV7BQTFdUU/BTVFNYU/BT7FDAVFBUUFRUVqxTYFPwU1xQXFRYV2BSVFBoVGRU3FRoV7hT/FMgUNhWxFO8UNxUcFfAU/xQAFe8U2xTbFNwUABUBFRwVOxXcFAIVABXKFAMVAhUkFQMV9RQgFSIV8hTxFAQVIxXxFCMVBhXzFCcVBBXzFAQV8RT0FCUVBRUFFVsV9BTgFAcV9RS4FCcV8xT3FAYVCBX4FCUV9BT0FFsV9hQKFQkVBxW4FD8VJxX5FD8VuBT6FCUVuxT6FAgVJRW7FCUV+BT2FFsVKRX2FCkVCxULFSkVKhUNFSoV5hQMFQsVKhUMFSoVDRXrFCsVDxXrFA4VKxXrFNIUDhUOFdIULBUsFekUEBUSFRAVwxTsFBEV1BQTFREV7BT7FC0VMBXYFBYV/BRFFf0UFRUYFRYVFxUZFRgVFxVJFRgVGRVJFRkVGhVKFcgU/hTIFEoVNhU2FRwV/xQcFTYVHRVNFU8VGxUeFTgVGxU7FRwVHRUfFQAVAhVZFQEVOxVZFSAVARUkFQIVAxUiFSAVWRUFFSEVWxUFFSUVIRVcFfIUIhVaFQYVIxUHFT4V9RT5FPIUXBX5FFwVPxUpFVsVKBUJFSYVBxUpFSgVJhUpFSYVCRUqFSkVCRUKFSoVCRXmFCoVChVAFQ4VLBUuFSwVEBUuFRAVEhUtFQ8VKxVCFRIVERURFUMVQhVEFUMVERVEFREVExUtFXkVMBUvFRMV/BREFRMVLxUxFS8V/BRiFRUVFBViFRQVMBUxFfwUFhVFFRUVYhUYFTEVFhUyFTEVGBVFFUgV/RRIFf4U/RQzFUkVGhX+FEgVShU3FTQVGhU0FTMVGhUbFTgVTRVNFTUVTxU5FTcV7xRwFTYVShUdFTYVcBUbFU8VHhUAFTkV7xRTFR0VcBUAFVAVORVTFTsVHRUfFVIVUBUfFVAVABVZFTsVUxVSFR8VPRUCFT0VHxUhFVcVdxVXFSEVPBUkFT0VAhVcFSIVWRUjFVUVWhV3FVsVIRU8FSEVJRU+FT0VJBUIFQYVWhUIFVoVJRU+FSQV9RQoFVsVJhVeFSYVWxUmFV4VBxVAFSsVDhVAFSwVLhVfFS0VKxVBFS4VEhVBFRIVQhUwFXkVexUwFXsVYhVGFUQVLxVlFUQVRhVGFS8VMRVjFUUVYhVGFTEVMhUyFUcVRhVIFUUVZBVjFWQVRRVHFTIVSRVJFTIVGBVnFTMVbRU0FW0VMxVLFWgVTBVMFTUVSxU1FU0VOBU5FTQVNxVPFTUVTBVzFTgVHhVSFU4VUBUeFToVcxVUFU8VURVRFU8VThUeFVQVOhUeFU8VVBVWFU4VUhVTFXAVdhVXFVgVOhU6FVQVVxU9FVYVUhVXFVQVdxVaFVUVdBVXFTwVWBU9FV0VVhV2FVkVUxUEFXUVIxVZFXYVXBVbFXcVeBUlFVoVPBU+FV0VPRUnFT8VixUnFYsVdRUnFXUVBBVbFXgVXhU+FXgVXRVeFXgVPhU/FVwVdhUHFV4VPhVgFUAVLhVBFWAVLhV5FS0VXxVhFWAVQRV9FUEVQhV9FUIVQxWAFUMVRBV9FWEVQRWAFUQVZRVjFWIVgxVmFYAVZRVHFWUVRhVkFWMVgxVmFWUVRxVnFUcVSRVIFWQVaRVLFWoVZhVoFWYVRxUzFWcVSRVoFUcVZxVLFWYVaBVIFWkVShU1FWoVSxVsFWgVZxVrFWoVNRVsFWcVbRVMFWgVbBVKFWkVcBU1FTgVaxU0FTkVbRVMFWwVbxVvFWwVbRVPFUwVbxU5FW8VbRVPFW8VThVvFVAVThVQFW8VORVVFXIVcRVVFXEVkxVYFXMVOhVWFVEVThV2FXAVihVVFXUVchV0FVUVkxV4FVQVURUjFXUVVRV3FVQVeBV4FVEVXRVdFVEVVhVaFXQVPBWKFYsVdhU/FXYVixV6FV8VKxV6FSsVQBVAFWAVehV5FV8VehWBFWAVYRWMFXsVeRV8FYEVYRWAFX0VQxV/FWIVexV9FXwVYRV/FXsVjBV/FYMVYhWCFYEVfBV8FX0VfhWCFXwVfhVqFX0VgBWEFYMVfxVqFYAVZhWSFWQVgxWSFYMVhBWSFWkVZBWGFY4VhRWGFYcVjhWGFYUViBVuFYcVhhVuFXIVhxVzFWsVOBWIFW4VhhVwFWkVihVxFXIVbhWTFXEVbhWTFW4ViBVYFYkVcxV0FZMViRU8FYkVWBU8FXQViRV6FYwVeRVgFYEVehWNFYwVehWNFXoVgRWNFYEVghWOFX8VjBWOFY0VghWPFX4VfRWEFX8VjhWFFY4VghWCFZEVhRWRFYIVfhVqFY8VfRWPFZEVfhWQFZIVhBWHFYQVjhWIFYUVkRVrFY8VahWQFYQVhxVyFZAVhxWPFYgVkRVzFY8VaxVpFZIVihWKFZIVkBWUFZAVchWIFY8VkxWUFYoVkBWJFZMVjxWJFY8VcxV1FZQVchWKFZQVixWLFZQVdRWOFYwVjRU=");var Dw=.01;function $g(){let i=wa.buffer.slice(wa.byteOffset,wa.byteOffset+wa.byteLength),[e,t]=new Uint32Array(i,0,2),n=Float32Array.from(new Int16Array(i,8,e*3),r=>r*Dw),s=new Xn;return s.setAttribute("position",new Dn(n,3)),s.setIndex(new Dn(new Uint16Array(i,8+e*6,t*3),1)),s.computeVertexNormals(),s}function Kg(i){let e=new Un({transparent:!0,depthWrite:!1,side:yi,uniforms:{colour:{value:new ot},alpha:{value:new Ge}},vertexShader:`
      varying vec3 facing; varying vec3 eye;
      void main() {
        facing = normalMatrix * normal;
        vec4 seen = modelViewMatrix * vec4(position, 1.0);
        eye = -seen.xyz;
        gl_Position = projectionMatrix * seen;
      }`,fragmentShader:`
      uniform vec3 colour; uniform vec2 alpha; varying vec3 facing; varying vec3 eye;
      void main() {
        float edge = 1.0 - abs(dot(normalize(facing), normalize(eye)));
        gl_FragColor = vec4(colour, alpha.x + alpha.y * pow(edge, 2.4));
      }`}),t=new Nn(i,e);return t.renderOrder=2,t}var Nw=new aa(1,14,10),Uw=3.1,Fw=1.75,Ow=.55,ah=class{constructor(e){this.places=e,this.material=new Un({uniforms:{rim:{value:new ot}},vertexShader:`
        varying vec3 tint; varying vec3 facing; varying vec3 eye;
        void main() {
          tint = instanceColor;
          facing = normalMatrix * normal;
          vec4 seen = modelViewMatrix * instanceMatrix * vec4(position, 1.0);
          eye = -seen.xyz;
          gl_Position = projectionMatrix * seen;
        }`,fragmentShader:`
        uniform vec3 rim; varying vec3 tint; varying vec3 facing; varying vec3 eye;
        void main() {
          float front = dot(normalize(facing), normalize(eye));
          gl_FragColor = vec4(mix(rim, tint, smoothstep(0.22, 0.42, front)), 1.0);
        }`}),this.mesh=new Qo(Nw,this.material,e.length),this.mesh.instanceColor=new ir(new Float32Array(e.length*3),3),this.mesh.frustumCulled=!1,this.size(null,null)}size(e,t){let n=new Lt;this.places.forEach((s,r)=>{let o=Uw*(r===e?Fw:1)*(t?.(r)?Ow:1);n.makeScale(o,o,o).setPosition(...s),this.mesh.setMatrixAt(r,n)}),this.mesh.instanceMatrix.needsUpdate=!0}paint(e){let{array:t}=this.mesh.instanceColor;this.places.forEach((n,s)=>t.set(e(s),3*s)),this.mesh.instanceColor.needsUpdate=!0}};var Bw=2,kw=16,Jg=17,zw=200,jg=90,lh=class{constructor(e,t,n){this.box=e,this.header=t,this.store=n,this.renderer=new Qc({antialias:!0,preserveDrawingBuffer:!0}),this.canvas=this.renderer.domElement,this.canvas.tabIndex=0,this.canvas.setAttribute("role","application"),this.overlay=ee("div",{class:"overlay","aria-hidden":"true"}),e.append(this.canvas,this.overlay),this.scene=new $o,this.view=new rh(this.canvas,t.people.length),this.shape=t.placed?$g():null,this.heads=t.people.map((s,r)=>this.#e(s,r)),this.arcs=t.relations.map((s,r)=>this.#t(s,r)),this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.frames=0,this.arrange(),this.dress(),new ResizeObserver(()=>this.resize()).observe(e),this.resize()}#e(e,t){let n=this.header.brains[e.brain],s=new Li,r=new ah(n.xyz),o=new oh(n.edges,n.xyz),a=this.shape?Kg(this.shape):null;s.add(r.mesh,o.lines,...a?[a]:[]),this.scene.add(s);let l=ee("div",{class:"name"},`${Es(t)} ${e.name}`);this.overlay.append(l);let c=this.shape?Gw(this.shape):n.xyz.map(h=>new k(...h));return{group:s,nodes:r,edges:o,hull:a,name:l,corners:c,xyz:n.xyz.map(h=>new k(...h))}}#t(e,t){let n=new nh(e,t);return n.name=ee("div",{class:"between"}),n.factor=1,this.overlay.append(n.name),this.scene.add(n.group),n}arrange(){Xp(this.heads.length,this.store.get("arrangement")).forEach(({x:e,y:t,turn:n},s)=>{let{group:r}=this.heads[s];r.position.set(e,t,0),r.rotation.z=n,r.updateMatrixWorld(!0)});for(let e of this.arcs){let{sender:t,receiver:n}=e.relation;e.connect(r=>this.place(t,r),r=>this.place(n,r));let s=this.heads[t].group.position.clone().lerp(this.heads[n].group.position,.5);e.spot=s.setZ(e.top?.z??90)}this.fit()}place(e,t){return this.heads[e].xyz[t].clone().applyMatrix4(this.heads[e].group.matrixWorld)}fit(){let e=this.heads.flatMap(({corners:n,group:s})=>n.map(r=>r.clone().applyMatrix4(s.matrixWorld))),t=this.store.get("relations")?this.arcs.map(n=>n.spot):[];this.view.fit([...e,...t],.1)}dress(){let e=ws[this.store.get("theme")];this.scene.background=new ot().setStyle(e.ground),this.heads.forEach(({nodes:t,edges:n,hull:s,name:r},o)=>{let a=vo(this.store.get("theme"),o);Pd(t.material.uniforms.rim.value,e.rim),n.dress(e.edge),s&&(Pd(s.material.uniforms.colour.value,a),s.material.uniforms.alpha.value.set(...e.glass)),r.style.color=a});for(let{material:t,name:n}of this.arcs)Pd(t.uniforms.colour.value,e.between),n.style.color=e.between}relate(e={}){let t=this.store.get("relations"),n=Math.max(...this.header.relations.map(s=>Math.abs(s.gain)),1e-12);for(let s of this.arcs){let{relation:r}=s;s.factor=e[r.name]??1,s.strength(t?Math.abs(r.gain)/n*s.factor:0),s.name.textContent=`${r.name} · ${s.factor?Bt(r.gain*s.factor):xe("relation.off")}`,s.name.hidden=!t}}resize(){let{clientWidth:e,clientHeight:t}=this.box;!e||!t||(this.renderer.setPixelRatio(Math.min(devicePixelRatio,Bw)),this.renderer.setSize(e,t,!1),this.view.camera.aspect=e/t,this.view.camera.updateProjectionMatrix(),this.fit())}under(e,t){let n=null,s=kw;return this.heads.forEach((r,o)=>r.xyz.forEach((a,l)=>{let[c,h]=this.#i(this.place(o,l)),d=Math.hypot(c-e,h-t);d<s&&([s,n]=[d,{who:o,region:l}])})),n}#i(e){let{x:t,y:n}=e.project(this.view.camera);return[(t+1)/2*this.box.clientWidth,(1-n)/2*this.box.clientHeight]}#n(e,t,n){let s=Math.max(4,Math.min(this.box.clientWidth-e.offsetWidth-4,t-e.offsetWidth/2));e.style.transform=`translate(${s.toFixed(1)}px, ${n.toFixed(1)}px)`}#s(){for(let{name:t,corners:n,group:s}of this.heads){let r=n.map(l=>this.#i(l.clone().applyMatrix4(s.matrixWorld))),[o,a]=[0,1].map(l=>r.map(c=>c[l]));this.#n(t,(Math.min(...o)+Math.max(...o))/2,Math.min(Math.max(...a)+8,this.box.clientHeight-60))}let e=[];for(let{name:t,spot:n}of this.arcs){let[s,r]=this.#i(n.clone());for(;e.some(([o,a])=>Math.abs(o-s)<t.offsetWidth&&Math.abs(a-r)<Jg);)r-=Jg;e.push([s,r]),this.#n(t,s,Math.max(2,r-20))}}render(){let e=performance.now()/1e3;for(let t of this.arcs)t.material.uniforms.moved.value=this.still.matches?0:e*1.2%1;this.renderer.render(this.scene,this.view.camera),this.#s(),this.frames+=1,this.frames===1&&(window.__first=performance.now())}loop(e){let t=()=>{e(),this.render(),document.hidden?setTimeout(t,zw):requestAnimationFrame(t)};t()}};function Pd(i,e){i.setRGB(...[1,3,5].map(t=>parseInt(e.slice(t,t+2),16)/255))}function Gw(i){let e=i.getAttribute("position"),t=[0,1,2].flatMap(s=>{let[r,o]=[0,0];for(let a=0;a<e.count;a+=1){let l=e.array[3*a+s];l<e.array[3*r+s]&&(r=a),l>e.array[3*o+s]&&(o=a)}return[r,o]}),n=Array.from({length:Math.floor(e.count/jg)},(s,r)=>r*jg);return[...t,...n].map(s=>new k().fromBufferAttribute(e,s))}async function e0(){let i=document.getElementById("header");if(i){let t=document.getElementById("frames").textContent;return Qg(JSON.parse(i.textContent),Uint8Array.from(atob(t),n=>n.charCodeAt(0)).buffer)}let e=await(await fetch("header.json")).json();return e.mode==="live"?Vw(e):Qg(e,await(await fetch("frames.bin")).arrayBuffer())}function t0(i){return{people:i.people.length,regions:i.regions.label.length}}function Qg(i,e){let{people:t,regions:n}=t0(i),s=i.quantities.map(h=>({...h,codes:new Uint16Array(e,h.offset,h.count*t*n),last:h.first+(h.count-1)*h.step})),r=Math.min(...s.map(h=>h.first)),o=Math.max(...s.map(h=>h.last)),a=r,l=h=>Math.max(0,Math.min(h.count-1,Math.round((a-h.first)/h.step))),c=(h,d,u,f)=>h.low+h.codes[(d*t+u)*n+f]/65535*h.span;return{header:i,live:!1,from:r,to:o,time:()=>a,seek(h){a=Math.max(r,Math.min(o,h))},value:(h,d,u)=>c(s[h],l(s[h]),d,u),range:h=>s[h].scale,course(h,d){let u=s[h],f=Array.from({length:u.count},(y,p)=>u.first+p*u.step),g=(y,p)=>d===null?n0(n,m=>c(u,p,y,m)):c(u,p,y,d);return[f,...Array.from({length:t},(y,p)=>f.map((m,S)=>g(p,S)))]},ready:()=>!0,refit(){},close(){}}}function Vw(i){let{people:e,regions:t}=t0(i),n=i.quantities.length*e*t,s=new Float32Array(900*n),r=new Float64Array(900),o=i.quantities.map(()=>[1/0,-1/0]),a=0,l=()=>{},c=(y,p,m)=>(y*e+p)*t+m,h=y=>y%900*n;function d(y){let p=new DataView(y);if(p.getUint32(0,!0)!==1)return;f.send(y.slice(4,8));let m=p.getFloat64(8,!0);a&&m<=r[(a-1)%900]&&(a=0),s.set(new Float32Array(y,16),h(a)),r[a%900]=m,a<60&&u(h(a)),a+=1,g.frames+=1}function u(y){o.forEach((p,m)=>{let S=y+c(m,0,0);for(let A=S;A<S+e*t;A+=1)s[A]<p[0]&&(p[0]=s[A]),s[A]>p[1]&&(p[1]=s[A])})}let f=new WebSocket(new URL("live",location.href.replace(/^http/,"ws")));f.binaryType="arraybuffer",f.onmessage=y=>{typeof y.data=="string"?l(JSON.parse(y.data)):d(y.data)},f.onclose=y=>l({lost:y.reason});let g={header:i,live:!0,frames:0,time:()=>a?r[(a-1)%900]:0,value:(y,p,m)=>a?s[h(a-1)+c(y,p,m)]:NaN,range:y=>o[y][0]<o[y][1]?o[y]:[0,1],course(y,p){let m=Math.max(0,a-900),S=Hw(Array.from({length:a-m},(T,x)=>m+x),T=>r[T%900]),A=(T,x)=>p===null?n0(t,E=>s[h(x)+c(y,T,E)]):s[h(x)+c(y,T,p)],M=(T,x)=>Number.isInteger(x)?A(T,x):null,P=T=>(r[Math.floor(T)%900]+r[Math.ceil(T)%900])/2;return[S.map(P),...Array.from({length:e},(T,x)=>S.map(E=>M(x,E)))]},ready:()=>a>0,refit(){o.forEach(y=>y.splice(0,2,1/0,-1/0));for(let y=Math.max(0,a-60);y<a;y+=1)u(h(y))},listen(y){l=y},send(y){f.readyState===WebSocket.OPEN&&f.send(JSON.stringify(y))},close:()=>f.close()};return g}function Hw(i,e){let t=i.slice(1).map(s=>e(s)-e(s-1)).sort((s,r)=>s-r),n=t[Math.floor(t.length/2)];return i.flatMap((s,r)=>r&&e(s)-e(s-1)>3*n?[s-.5,s]:[s])}function n0(i,e){let t=0;for(let n=0;n<i;n+=1)t+=e(n);return t/i}var Ww=[.1,.25,.5,1,2,5,10,20],ch=class{constructor(e,t){this.source=e,this.store=t,this.before=performance.now(),this.button=ee("button",{type:"button",class:"play",onclick:()=>this.toggle()}),this.clock=ee("output",{class:"clock"}),this.pace=ee("select",{onchange:()=>this.paced(Number(this.pace.value))},...Ww.map(n=>ee("option",{value:n,selected:n===1},xe("transport.times",{pace:Bt(n)})))),this.way=ee("input",{type:"range",min:e.from??0,max:e.to??1,step:"any","aria-label":xe("transport.way"),oninput:()=>{e.seek(Number(this.way.value))}}),this.element=ee("div",{class:"transport",role:"group","aria-label":xe("transport.title")},this.button,this.clock,e.live?null:this.way,rn(xe("transport.pace"),this.pace,null,{class:"field inline"})),this.show()}toggle(){if(this.source.live)return this.source.send({do:"pause",on:this.store.get("playing")});!this.store.get("playing")&&this.source.time()>=this.source.to&&this.source.seek(this.source.from),this.store.set("playing",!this.store.get("playing"))}paced(e){this.source.live?this.source.send({do:"pace",rate:e}):this.store.set("pace",e)}step(e){this.source.live||(this.store.set("playing",!1),this.source.seek(this.source.time()+e*(this.source.to-this.source.from)/100))}show(){let e=this.store.get("playing");this.button.textContent=e?"❚❚":"▶",this.button.setAttribute("aria-label",xe(e?"transport.stop":"transport.play")),this.pace.value=this.store.get("pace")}draw(){let e=performance.now(),t=(e-this.before)/1e3;this.before=e,!this.source.live&&this.store.get("playing")&&(this.source.seek(this.source.time()+t*this.store.get("pace")),this.source.time()>=this.source.to&&this.store.set("playing",!1)),!this.source.live&&document.activeElement!==this.way&&(this.way.value=this.source.time());let n=Np(this.source.time(),this.source.live?1:2);this.clock.textContent!==n&&(this.clock.textContent=n),this.source.live||this.way.setAttribute("aria-valuetext",n)}};var Xw=160,qw=6e3;Yw();iu(Co("language",navigator.language.slice(0,2)));var Si=await e0(),{header:_s}=Si,Ct=$a({theme:Co("theme",matchMedia("(prefers-color-scheme: light)").matches?"light":"dark"),colour:"state",quantity:_s.activity??0,selected:null,system:null,relations:!0,arrangement:_s.people.length>2?"circle":"facing",playing:!0,pace:1,edges:Math.min(Xw,Math.max(0,..._s.brains.map(i=>i.edges.length)))}),Oi={phase:Si.live?"waiting":"replay",factors:{}},yt=null;function Yw(){let i=[tf,ef].map(e=>{let t=new CSSStyleSheet;return t.replaceSync(e),t});document.adoptedStyleSheets=i}function i0(){let i=Fp(Ct),e=ee("p",{class:"said",role:"status","aria-live":"polite"}),t=ee("p",{class:"phase",role:"status"}),n=ee("select",{"aria-label":xe("theme"),onchange:()=>Ct.set("theme",n.value)},...Yn(Object.keys(ws).map(M=>[M,xe(`theme.${M}`)]),Ct.get("theme"))),s=ee("select",{"aria-label":xe("language"),onchange:()=>s0(s.value)},...Yn(Object.entries(Ya),su())),r=ee("section",{class:"stage","aria-label":xe("stage.title")}),o=ee("aside",{"aria-label":xe("panels")}),a=new Ja(Si,Ct),l=new Za(Si,Ct),c=new ch(Si,Ct),h=ee("button",{type:"button",class:"quiet","aria-label":xe("keys.title")},"?"),d=ee("main",{},r,o,ee("footer",{},c.element,l.element));document.body.prepend(ee("header",{},ee("h1",{},_s.people.map(M=>M.name).join(_s.people.length===2?" ⇄ ":", ")),t,ee("span",{class:"end"},s,n,h)),d);let u=yt?.stage??new lh(ee("div",{class:"room"}),_s,Ct);u.mostEdges=Math.max(0,..._s.brains.map(M=>M.edges.length)),u.canvas.setAttribute("aria-label",xe("stage.described",{people:_s.people.map(M=>M.name).join(", ")})),r.append(u.box,a.element,e),u.resize();let f={},g=M=>{e.textContent=M,setTimeout(()=>{e.textContent===M&&(e.textContent="")},qw)},y={source:Si,store:i,stage:u,course:l,keys:f,announce:g},p=Yp.filter(M=>M.applies(_s)).map(M=>{let P=M.build(y);return o.append(ee("details",{open:M.open&&innerWidth>700},ee("summary",{},xe(M.title)),P.element)),P}),{help:m,forget:S}=Op({...y,transport:c,themes:Zw,languages:$w});document.body.append(m),h.addEventListener("click",()=>m.showModal());let A=yt?.pointer??new ja(u,Si,Ct);return{phase:t,theme:n,stage:u,legend:a,course:l,transport:c,panels:p,dialog:m,pointer:A,announce:g,forget:()=>{S(),i.end()}}}function s0(i){iu(i),Ro("language",i);let e=[...document.querySelectorAll("aside details")].map(t=>t.open);yt.forget(),yt.dialog.remove(),yt.course.plot?.destroy();for(let t of[...document.body.children])t.matches("header, main")&&t.remove();yt=i0(),document.querySelectorAll("aside details").forEach((t,n)=>{t.open=e[n]}),Id()}function Zw(){let i=Object.keys(ws);Ct.set("theme",i[(i.indexOf(Ct.get("theme"))+1)%i.length])}function $w(){let i=Object.keys(Ya);s0(i[(i.indexOf(su())+1)%i.length])}function Id(){document.documentElement.dataset.theme=Ct.get("theme"),yt.theme.value=Ct.get("theme"),yt.stage.dress(),yt.legend.rebuild(),yt.course.rebuild(),yt.transport.show(),Ld(),r0(),Dd()}function Ld(){let i=Ct.get("system")===null?null:e=>yt.legend.dimmed(e);for(let{nodes:e}of yt.stage.heads)e.size(Ct.get("selected"),i)}function r0(){for(let i of yt.stage.heads)i.edges.show(Ct.get("edges"))}function Dd(){let i=Ct.get("playing"),e=Si.live&&Oi.phase==="running"&&!i?"paused":Oi.phase;yt.phase.textContent=xe(`phase.${e}`),yt.phase.dataset.phase=e,yt.stage.relate(Oi.factors);for(let t of yt.panels)Oi.coupling&&t.state?.(Oi)}function Kw(){Si.listen(i=>{i.refused&&yt.announce(i.refused),i.lost!==void 0&&(Oi={...Oi,phase:"lost"}),i.state&&(Oi=i.state,Ct.set("pace",Oi.rate),Ct.set("playing",!Oi.paused),yt.transport.show()),Dd()})}Ct.on(["theme"],i=>{Ro("theme",i),Id()});Ct.on(["quantity","colour","system"],()=>{yt.legend.rebuild(),Ld()});Ct.on(["quantity","selected"],()=>yt.course.rebuild());Ct.on(["selected"],Ld);Ct.on(["edges"],r0);Ct.on(["relations"],()=>yt.stage.relate(Oi.factors));Ct.on(["arrangement"],()=>yt.stage.arrange());Ct.on(["playing","pace"],()=>{yt.transport.show(),Dd()});yt=i0();Id();Si.live&&Kw();yt.stage.loop(()=>{yt.transport.draw();for(let[i,{nodes:e}]of yt.stage.heads.entries())e.paint(t=>yt.legend.colour(i,t));yt.legend.draw(),yt.course.draw(),yt.pointer.draw();for(let i of yt.panels)i.draw?.()});var o0=Ct.get("theme");addEventListener("beforeprint",()=>{o0=Ct.get("theme"),Ct.set("theme","print"),yt.stage.render()});addEventListener("afterprint",()=>Ct.set("theme",o0));window.__stat=()=>({first:window.__first,drawn:yt.stage.frames,received:Si.frames??0,time:Si.time()});
/*!
# What is in the bundle, and whose it is

- **Glass brain** (`brain.bin`): derived by `scripts/derive_glass_brain.py` from the grey and white matter maps of the ICBM152
  nonlinear atlas of 2009 (doi:10.1016/j.neuroimage.2010.07.033), which nilearn's wheel carries. Its notice:

  > Copyright (C) 1993–2004 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological Institute, McGill University.
  > Permission to use, copy, modify, and distribute this software and its documentation for any purpose and without fee is hereby
  > granted, provided that the above copyright notice appear in all copies. The authors and McGill University make no
  > representations about the suitability of this software for any purpose. It is provided "as is" without express or implied
  > warranty. The authors are not responsible for any data loss, equipment damage, property loss, or injury to subjects or
  > patients resulting from the use or misuse of this software package.

- **three.js** and **uPlot**: MIT licence; their notices are at the end of the bundle.

## three

The MIT License

Copyright © 2010-2026 three.js authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

## uplot

The MIT License (MIT)

Copyright (c) 2022 Leon Sorokin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.*/
