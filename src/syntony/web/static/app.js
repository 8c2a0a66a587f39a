var tf=Uint8Array.fromBase64||(()=>{for(var i=new Uint8Array(128),e=0;e<64;e++)i[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return t=>{for(var n=t.length,s=new Uint8Array((n-(t[n-1]=="=")-(t[n-2]=="="))*3/4|0),r=0,o=0;r<n;){var a=i[t.charCodeAt(r++)],l=i[t.charCodeAt(r++)],c=i[t.charCodeAt(r++)],h=i[t.charCodeAt(r++)];s[o++]=a<<2|l>>4,s[o++]=l<<4|c>>2,s[o++]=c<<6|h}return s}})();var nf=`:root { --ground: #0e1116; --raised: #161b22; --ink: #e8ebf0; --quiet: #a3adba; --line: #2a313c; --mark: #7db7ff; --between: #ffd35c; color-scheme: dark; }
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

.living h3 { font-size: 13px; margin: 8px 0 2px; }
.dial, .lane { display: grid; grid-template-columns: minmax(0, 8.5rem) 1fr 3rem; gap: 6px; align-items: center; font-size: 12px; min-height: 20px; }
.dial.plain { grid-template-columns: 1fr 4rem; }
.dial output { text-align: right; }
.dial .track, .lane .track { position: relative; height: 9px; background: var(--line); border-radius: 2px; overflow: hidden; }
.dial .fill { position: absolute; left: 0; top: 0; bottom: 0; }
.dial .ghost { position: absolute; top: 0; bottom: 0; width: 2px; background: var(--ink); }
.lane { grid-template-columns: minmax(0, 8.5rem) 1fr; min-height: 16px; }
.lane .what, .dial .what { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.lane .span { position: absolute; top: 0; bottom: 0; background: var(--mark); }
.plot.life { height: 130px; margin: 6px 0; }
`;var sf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var rf=["●","■","▲","◆","▼"],wr=[[],[8,4],[2,3],[10,3,2,3],[5,2]],of=["#1f5fae","#b4510f","#00664f","#8a3b75","#4a4a4a"],Ti={dark:{people:["#7db7ff","#ffb27d","#5fd3b2","#e3a0d0","#c8ccd2"],between:"#ffd35c",ground:"#0e1116",ink:"#e8ebf0",quiet:"#a3adba",line:"#2a313c",edge:["#3d4754","#c9d4e2"],rim:"#0e1116",glass:[.025,.42]},light:{people:of,between:"#7a5c00",ground:"#f7f7f5",ink:"#1b1f24",quiet:"#59606a",line:"#d4d6da",edge:["#c9ccd1","#4a525c"],rim:"#1b1f24",glass:[.05,.5]},print:{people:of,between:"#7a5c00",ground:"#ffffff",ink:"#000000",quiet:"#3a3f46",line:"#c9ccd1",edge:["#b9bdc4","#22262b"],rim:"#000000",glass:[.04,.6]}};function Ts(i,e){let t=Ti[i].people;return t[e%t.length]}function qi(i){return rf[i%rf.length]}var af=["#cc6677","#4477aa","#ddcc77","#44aa77","#88ccee","#aa4499","#999933","#882255","#66ccaa","#777777","#aaaaaa","#c9c9c9"];function Mh(i){return lf(af[i%af.length])}var Pa=["#440154","#482878","#3e4989","#31688e","#26828e","#1f9e89","#35b779","#6ece58","#b5de2b","#fde725"].map(i=>lf(i));function bh(i){let e=Math.max(0,Math.min(1,i))*(Pa.length-1),t=Math.min(Pa.length-2,Math.floor(e));return Pa[t].map((n,s)=>n+(Pa[t+1][s]-n)*(e-t))}function lf(i){return[1,3,5].map(e=>parseInt(i.slice(e,e+2),16)/255)}function wh(i){return`rgb(${i.map(e=>Math.round(255*e)).join(" ")})`}var w0="uplot",E0="u-hz",T0="u-vt",A0="u-title",C0="u-wrap",R0="u-under",P0="u-over",I0="u-axis",Ks="u-off",L0="u-select",D0="u-cursor-x",N0="u-cursor-y",U0="u-cursor-pt",F0="u-legend",O0="u-live",B0="u-inline",k0="u-series",z0="u-marker",cf="u-label",G0="u-value",wo="width",Eo="height";var hf="bottom",Er="left",Eh="right",Vh="#000",uf=Vh+"0",Th="mousemove",df="mousedown",Ah="mouseup",ff="mouseenter",pf="mouseleave",mf="dblclick",V0="resize",H0="scroll",gf="change",Ua="dppxchange",Hh="--",Lr=typeof window<"u",Lh=Lr?document:null,Ar=Lr?window:null,W0=Lr?navigator:null,Et,Ia;function Dh(){let i=devicePixelRatio;Et!=i&&(Et=i,Ia&&Uh(gf,Ia,Dh),Ia=matchMedia(`(min-resolution: ${Et-.001}dppx) and (max-resolution: ${Et+.001}dppx)`),Js(gf,Ia,Dh),Ar.dispatchEvent(new CustomEvent(Ua)))}function ei(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function Nh(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function Xt(i,e,t){i.style[e]=t+"px"}function Ai(i,e,t,n){let s=Lh.createElement(i);return e!=null&&ei(s,e),t?.insertBefore(s,n),s}function gi(i,e){return Ai("div",i,e)}var _f=new WeakMap;function Yi(i,e,t,n,s){let r="translate("+e+"px,"+t+"px)",o=_f.get(i);r!=o&&(i.style.transform=r,_f.set(i,r),e<0||t<0||e>n||t>s?ei(i,Ks):Nh(i,Ks))}var xf=new WeakMap;function yf(i,e,t){let n=e+t,s=xf.get(i);n!=s&&(xf.set(i,n),i.style.background=e,i.style.borderColor=t)}var vf=new WeakMap;function Sf(i,e,t,n){let s=e+""+t,r=vf.get(i);s!=r&&(vf.set(i,s),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=n?-e/2+"px":0,i.style.marginTop=n?-t/2+"px":0)}var Wh={passive:!0},X0={...Wh,capture:!0};function Js(i,e,t,n){e.addEventListener(i,t,n?X0:Wh)}function Uh(i,e,t,n){e.removeEventListener(i,t,Wh)}Lr&&Dh();function Ci(i,e,t,n){let s;t=t||0,n=n||e.length-1;let r=n<=2147483647;for(;n-t>1;)s=r?t+n>>1:ti((t+n)/2),e[s]<i?t=s:n=s;return i-e[t]<=e[n]-i?t:n}function $f(i){return(t,n,s)=>{let r=-1,o=-1;for(let a=n;a<=s;a++)if(i(t[a])){r=a;break}for(let a=s;a>=n;a--)if(i(t[a])){o=a;break}return[r,o]}}var Kf=i=>i!=null,Jf=i=>i!=null&&i>0,Ba=$f(Kf),q0=$f(Jf);function Y0(i,e,t,n=0,s=!1){let r=s?q0:Ba,o=s?Jf:Kf;[e,t]=r(i,e,t);let a=i[e],l=i[e];if(e>-1)if(n==1)a=i[e],l=i[t];else if(n==-1)a=i[t],l=i[e];else for(let c=e;c<=t;c++){let h=i[c];o(h)&&(h<a?a=h:h>l&&(l=h))}return[a??Ot,l??-Ot]}function ka(i,e,t,n){let s=wf(i),r=wf(e);i==e&&(s==-1?(i*=t,e/=t):(i/=t,e*=t));let o=t==10?rs:jf,a=s==1?ti:_i,l=r==1?_i:ti,c=a(o(_n(i))),h=l(o(_n(e))),d=Cr(t,c),u=Cr(t,h);return t==10&&(c<0&&(d=Bt(d,-c)),h<0&&(u=Bt(u,-h))),n||t==2?(i=d*s,e=u*r):(i=np(i,d),e=za(e,u)),[i,e]}function Xh(i,e,t,n){let s=ka(i,e,t,n);return i==0&&(s[0]=0),e==0&&(s[1]=0),s}var qh=.1,Mf={mode:3,pad:qh},Ao={pad:0,soft:null,mode:0},Z0={min:Ao,max:Ao};function Fa(i,e,t,n){return Ga(t)?bf(i,e,t):(Ao.pad=t,Ao.soft=n?0:null,Ao.mode=n?3:0,bf(i,e,Z0))}function bt(i,e){return i??e}function $0(i,e,t){for(e=bt(e,0),t=bt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function bf(i,e,t){let n=t.min,s=t.max,r=bt(n.pad,0),o=bt(s.pad,0),a=bt(n.hard,-Ot),l=bt(s.hard,Ot),c=bt(n.soft,Ot),h=bt(s.soft,-Ot),d=bt(n.mode,0),u=bt(s.mode,0),f=e-i,g=rs(f),y=Wn(_n(i),_n(e)),p=rs(y),m=_n(p-g);(f<1e-24||m>10)&&(f=0,(i==0||e==0)&&(f=1e-24,d==2&&c!=Ot&&(r=0),u==2&&h!=-Ot&&(o=0)));let v=f||y||1e3,A=rs(v),M=Cr(10,ti(A)),P=v*(f==0?i==0?.1:1:r),w=Bt(np(i-P,M/10),24),_=i>=c&&(d==1||d==3&&w<=c||d==2&&w>=c)?c:Ot,T=Wn(a,w<_&&i>=_?_:Ri(_,w)),O=v*(f==0?e==0?.1:1:o),N=Bt(za(e+O,M/10),24),D=e<=h&&(u==1||u==3&&N>=h||u==2&&N<=h)?h:-Ot,B=Ri(l,N>D&&e<=D?D:Wn(D,N));return T==B&&T==0&&(B=100),[T,B]}var K0=new Intl.NumberFormat(Lr?W0.language:"en-US"),Yh=i=>K0.format(i),ni=Math,Na=ni.PI,_n=ni.abs,ti=ni.floor,gn=ni.round,_i=ni.ceil,Ri=ni.min,Wn=ni.max,Cr=ni.pow,wf=ni.sign,rs=ni.log10,jf=ni.log2,J0=(i,e=1)=>ni.sinh(i)*e,Ch=(i,e=1)=>ni.asinh(i/e),Ot=1/0;function Ef(i){return(rs((i^i>>31)-(i>>31))|0)+1}function Fh(i,e,t){return Ri(Wn(i,e),t)}function Qf(i){return typeof i=="function"}function _t(i){return Qf(i)?i:()=>i}var j0=()=>{},ep=i=>i,tp=(i,e)=>e,Q0=i=>null,Tf=i=>!0,Af=(i,e)=>i==e,e_=/\.\d*?(?=9{6,}|0{6,})/gm,js=i=>{if(sp(i)||Cs.has(i))return i;let e=`${i}`,t=e.match(e_);if(t==null)return i;let n=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${js(s)}e${r}`}return Bt(i,n)};function Zs(i,e){return js(Bt(js(i/e))*e)}function za(i,e){return js(_i(js(i/e))*e)}function np(i,e){return js(ti(js(i/e))*e)}function Bt(i,e=0){if(sp(i))return i;let t=10**e,n=i*t*(1+Number.EPSILON);return gn(n)/t}var Cs=new Map;function ip(i){return((""+i).split(".")[1]||"").length}function Ro(i,e,t,n){let s=[],r=n.map(ip);for(let o=e;o<t;o++){let a=_n(o),l=Bt(Cr(i,o),a);for(let c=0;c<n.length;c++){let h=i==10?+`${n[c]}e${o}`:n[c]*l,d=(o>=0?0:a)+(o>=r[c]?0:r[c]),u=i==10?h:Bt(h,d);s.push(u),Cs.set(u,d)}}return s}var Co={},Zh=[],Rr=[null,null],As=Array.isArray,sp=Number.isInteger,t_=i=>i===void 0;function Cf(i){return typeof i=="string"}function Ga(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function n_(i){return i!=null&&typeof i=="object"}var i_=Object.getPrototypeOf(Uint8Array),rp="__proto__";function Pr(i,e=Ga){let t;if(As(i)){let n=i.find(s=>s!=null);if(As(n)||e(n)){t=Array(i.length);for(let s=0;s<i.length;s++)t[s]=Pr(i[s],e)}else t=i.slice()}else if(i instanceof i_)t=i.slice();else if(e(i)){t={};for(let n in i)n!=rp&&(t[n]=Pr(i[n],e))}else t=i;return t}function dn(i){let e=arguments;for(let t=1;t<e.length;t++){let n=e[t];for(let s in n)s!=rp&&(Ga(i[s])?dn(i[s],Pr(n[s])):i[s]=Pr(n[s]))}return i}var s_=0,r_=1,o_=2;function a_(i,e,t){for(let n=0,s,r=-1;n<e.length;n++){let o=e[n];if(o>r){for(s=o-1;s>=0&&i[s]==null;)i[s--]=null;for(s=o+1;s<t&&i[s]==null;)i[r=s++]=null}}}function l_(i,e){if(u_(i)){let o=i[0].slice();for(let a=1;a<i.length;a++)o.push(...i[a].slice(1));return d_(o[0])||(o=h_(o)),o}let t=new Set;for(let o=0;o<i.length;o++){let l=i[o][0],c=l.length;for(let h=0;h<c;h++)t.add(l[h])}let n=[Array.from(t).sort((o,a)=>o-a)],s=n[0].length,r=new Map;for(let o=0;o<s;o++)r.set(n[0][o],o);for(let o=0;o<i.length;o++){let a=i[o],l=a[0];for(let c=1;c<a.length;c++){let h=a[c],d=Array(s).fill(void 0),u=e?e[o][c]:r_,f=[];for(let g=0;g<h.length;g++){let y=h[g],p=r.get(l[g]);y===null?u!=s_&&(d[p]=y,u==o_&&f.push(p)):d[p]=y}a_(d,f,s),n.push(d)}}return n}var c_=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function h_(i){let e=i[0],t=e.length,n=Array(t);for(let r=0;r<n.length;r++)n[r]=r;n.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<i.length;r++){let o=i[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[n[l]];s.push(a)}return s}function u_(i){let e=i[0][0],t=e.length;for(let n=1;n<i.length;n++){let s=i[n][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function d_(i,e=100){let t=i.length;if(t<=1)return!0;let n=0,s=t-1;for(;n<=s&&i[n]==null;)n++;for(;s>=n&&i[s]==null;)s--;if(s<=n)return!0;let r=Wn(1,ti((s-n+1)/e));for(let o=i[n],a=n+r;a<=s;a+=r){let l=i[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var op=["January","February","March","April","May","June","July","August","September","October","November","December"],ap=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function lp(i){return i.slice(0,3)}var f_=ap.map(lp),p_=op.map(lp),m_={MMMM:op,MMM:p_,WWWW:ap,WWW:f_};function bo(i){return(i<10?"0":"")+i}function g_(i){return(i<10?"00":i<100?"0":"")+i}var __={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>bo(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>bo(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>bo(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>bo(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>bo(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>g_(i.getMilliseconds())};function $h(i,e){e=e||m_;let t=[],n=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=n.exec(i);)t.push(s[0][0]=="{"?__[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var x_=new Intl.DateTimeFormat().resolvedOptions().timeZone;function y_(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==x_?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}var cp=i=>i%1==0,Oa=[1,2,2.5,5],v_=Ro(10,-32,0,Oa),hp=Ro(10,0,32,Oa),S_=hp.filter(cp),$s=v_.concat(hp),Kh=`
`,up="{YYYY}",Rf=Kh+up,dp="{M}/{D}",To=Kh+dp,La=To+"/{YY}",fp="{aa}",M_="{h}:{mm}",Tr=M_+fp,Pf=Kh+Tr,If=":{ss}",At=null;function pp(i){let e=i*1e3,t=e*60,n=t*60,s=n*24,r=s*30,o=s*365,l=(i==1?Ro(10,0,3,Oa).filter(cp):Ro(10,-3,0,Oa)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,up,At,At,At,At,At,At,1],[s*28,"{MMM}",Rf,At,At,At,At,At,1],[s,dp,Rf,At,At,At,At,At,1],[n,"{h}"+fp,La,At,To,At,At,At,1],[t,Tr,La,At,To,At,At,At,1],[e,If,La+" "+Tr,At,To+" "+Tr,At,Pf,At,1],[i,If+".{fff}",La+" "+Tr,At,To+" "+Tr,At,Pf,At,1]];function h(d){return(u,f,g,y,p,m)=>{let v=[],A=p>=o,M=p>=r&&p<o,P=d(g),w=Bt(P*i,3),_=Rh(P.getFullYear(),A?0:P.getMonth(),M||A?1:P.getDate()),T=Bt(_*i,3);if(M||A){let O=M?p/r:0,N=A?p/o:0,D=w==T?w:Bt(Rh(_.getFullYear()+N,_.getMonth()+O,1)*i,3),B=new Date(gn(D/i)),z=B.getFullYear(),I=B.getMonth();for(let V=0;D<=y;V++){let q=Rh(z+N*V,I+O*V,1),G=q-d(Bt(q*i,3));D=Bt((+q+G)*i,3),D<=y&&v.push(D)}}else{let O=p>=s?s:p,N=ti(g)-ti(w),D=T+N+za(w-T,O);v.push(D);let B=d(D),z=B.getHours()+B.getMinutes()/t+B.getSeconds()/n,I=p/n,V=u.axes[f]._space,q=m/V;for(;D=Bt(D+p,i==1?0:3),!(D>y);)if(I>1){let G=ti(Bt(z+I,6))%24,Q=d(D).getHours()-G;Q>1&&(Q=-1),D-=Q*n,z=(z+I)%24;let se=v[v.length-1];Bt((D-se)/p,3)*q>=.7&&v.push(D)}else v.push(D)}return v}}return[l,c,h]}var[b_,w_,E_]=pp(1),[T_,A_,C_]=pp(.001);Ro(2,-53,53,[1]);function Lf(i,e){return i.map(t=>t.map((n,s)=>s==0||s==8||n==null?n:e(s==1||t[8]==0?n:t[1]+n)))}function Df(i,e){return(t,n,s,r,o)=>{let a=e.find(g=>o>=g[0])||e[e.length-1],l,c,h,d,u,f;return n.map(g=>{let y=i(g),p=y.getFullYear(),m=y.getMonth(),v=y.getDate(),A=y.getHours(),M=y.getMinutes(),P=y.getSeconds(),w=p!=l&&a[2]||m!=c&&a[3]||v!=h&&a[4]||A!=d&&a[5]||M!=u&&a[6]||P!=f&&a[7]||a[1];return l=p,c=m,h=v,d=A,u=M,f=P,w(y)})}}function R_(i,e){let t=$h(e);return(n,s,r,o,a)=>s.map(l=>t(i(l)))}function Rh(i,e,t){return new Date(i,e,t)}function Nf(i,e){return e(i)}var P_="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Uf(i,e){return(t,n,s,r)=>r==null?Hh:e(i(n))}function I_(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function L_(i,e){return i.series[e].fill(i,e)}var D_={show:!0,live:!0,isolate:!1,mount:j0,markers:{show:!0,width:2,stroke:I_,fill:L_,dash:"solid"},idx:null,idxs:null,values:[]};function N_(i,e){let t=i.cursor.points,n=gi(),s=t.size(i,e);Xt(n,wo,s),Xt(n,Eo,s);let r=s/-2;Xt(n,"marginLeft",r),Xt(n,"marginTop",r);let o=t.width(i,e,s);return o&&Xt(n,"borderWidth",o),n}function U_(i,e){let t=i.series[e].points;return t._fill||t._stroke}function F_(i,e){let t=i.series[e].points;return t._stroke||t._fill}function O_(i,e){return i.series[e].points.size}var Ph=[0,0];function B_(i,e,t){return Ph[0]=e,Ph[1]=t,Ph}function Da(i,e,t,n=!0){return s=>{s.button==0&&(!n||s.target==e)&&t(s)}}function Ih(i,e,t,n=!0){return s=>{(!n||s.target==e)&&t(s)}}var k_={show:!0,x:!0,y:!0,lock:!1,move:B_,points:{one:!1,show:N_,size:O_,width:0,stroke:F_,fill:U_},bind:{mousedown:Da,mouseup:Da,click:Da,dblclick:Da,mousemove:Ih,mouseleave:Ih,mouseenter:Ih},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},mp={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Jh=dn({},mp,{filter:tp}),gp=dn({},Jh,{size:10}),_p=dn({},mp,{show:!1}),jh='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',xp="bold "+jh,yp=1.5,Ff={show:!0,scale:"x",stroke:Vh,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:xp,side:2,grid:Jh,ticks:gp,border:_p,font:jh,lineGap:yp,rotate:0},z_="Value",G_="Time",Of={show:!0,scale:"x",auto:!1,sorted:1,min:Ot,max:-Ot,idxs:[]};function V_(i,e,t,n,s){return e.map(r=>r==null?"":Yh(r))}function H_(i,e,t,n,s,r,o){let a=[],l=Cs.get(s)||0;t=o?t:Bt(za(t,s),l);for(let c=t;c<=n;c=Bt(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function Oh(i,e,t,n,s,r,o){let a=[],l=i.scales[i.axes[e].scale].log,c=l==10?rs:jf,h=ti(c(t));s=Cr(l,h),l==10&&(s=$s[Ci(s,$s)]);let d=t,u=s*l;l==10&&(u=$s[Ci(u,$s)]);do a.push(d),d=d+s,l==10&&!Cs.has(d)&&(d=Bt(d,Cs.get(s))),d>=u&&(s=d,u=s*l,l==10&&(u=$s[Ci(u,$s)]));while(d<=n);return a}function W_(i,e,t,n,s,r,o){let l=i.scales[i.axes[e].scale].asinh,c=n>l?Oh(i,e,Wn(l,t),n,s):[l],h=n>=0&&t<=0?[0]:[];return(t<-l?Oh(i,e,Wn(l,-n),-t,s):[l]).reverse().map(u=>-u).concat(h,c)}var vp=/./,X_=/[12357]/,q_=/[125]/,Bf=/1/,Bh=(i,e,t,n)=>i.map((s,r)=>e==4&&s==0||r%n==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Y_(i,e,t,n,s){let r=i.axes[t],o=r.scale,a=i.scales[o],l=i.valToPos,c=r._space,h=l(10,o),d=l(9,o)-h>=c?vp:l(7,o)-h>=c?X_:l(5,o)-h>=c?q_:Bf;if(d==Bf){let u=_n(l(1,o)-h);if(u<c)return Bh(e.slice().reverse(),a.distr,d,_i(c/u)).reverse()}return Bh(e,a.distr,d,1)}function Z_(i,e,t,n,s){let r=i.axes[t],o=r.scale,a=r._space,l=i.valToPos,c=_n(l(1,o)-l(2,o));return c<a?Bh(e.slice().reverse(),3,vp,_i(a/c)).reverse():e}function $_(i,e,t,n){return n==null?Hh:e==null?"":Yh(e)}var kf={show:!0,scale:"y",stroke:Vh,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:xp,side:3,grid:Jh,ticks:gp,border:_p,font:jh,lineGap:yp,rotate:0};function K_(i,e){let t=3+(i||1)*2;return Bt(t*e,3)}function J_(i,e){let{scale:t,idxs:n}=i.series[0],s=i._data[0],r=i.valToPos(s[n[0]],t,!0),o=i.valToPos(s[n[1]],t,!0),a=_n(o-r),l=i.series[e],c=a/(l.points.space*Et);return n[1]-n[0]<=c}var zf={scale:null,auto:!0,sorted:0,min:Ot,max:-Ot},Sp=(i,e,t,n,s)=>s,Gf={show:!0,auto:!0,sorted:0,gaps:Sp,alpha:1,facets:[dn({},zf,{scale:"x"}),dn({},zf,{scale:"y"})]},Vf={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Sp,alpha:1,points:{show:J_,filter:null},values:null,min:Ot,max:-Ot,idxs:[],path:null,clip:null};function j_(i,e,t,n,s){return t/10}var Mp={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Q_=dn({},Mp,{time:!1,ori:1}),Hf={};function bp(i,e){let t=Hf[i];return t||(t={key:i,plots:[],sub(n){t.plots.push(n)},unsub(n){t.plots=t.plots.filter(s=>s!=n)},pub(n,s,r,o,a,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(n,s,r,o,a,l,c)}},i!=null&&(Hf[i]=t)),t}var Ir=1,kh=2;function Qs(i,e,t){let n=i.mode,s=i.series[e],r=n==2?i._data[e]:i._data,o=i.scales,a=i.bbox,l=r[0],c=n==2?r[1]:r[e],h=n==2?o[s.facets[0].scale]:o[i.series[0].scale],d=n==2?o[s.facets[1].scale]:o[s.scale],u=a.left,f=a.top,g=a.width,y=a.height,p=i.valToPosH,m=i.valToPosV;return h.ori==0?t(s,l,c,h,d,p,m,u,f,g,y,Ha,Dr,Xa,Ep,Ap):t(s,l,c,h,d,m,p,f,u,y,g,Wa,Nr,tu,Tp,Cp)}function Qh(i,e){let t=0,n=0,s=bt(i.bands,Zh);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?n|=1:n|=2)}return[t,n==1?-1:n==2?1:n==3?2:0]}function ex(i,e,t,n,s){let r=i.mode,o=i.series[e],a=r==2?o.facets[1].scale:o.scale,l=i.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function os(i,e,t,n,s,r){return Qs(i,e,(o,a,l,c,h,d,u,f,g,y,p)=>{let m=o.pxRound,v=c.dir*(c.ori==0?1:-1),A=c.ori==0?Dr:Nr,M,P;v==1?(M=t,P=n):(M=n,P=t);let w=m(d(a[M],c,y,f)),_=m(u(l[M],h,p,g)),T=m(d(a[P],c,y,f)),O=m(u(r==1?h.max:h.min,h,p,g)),N=new Path2D(s);return A(N,T,O),A(N,w,O),A(N,w,_),N})}function Va(i,e,t,n,s,r){let o=null;if(i.length>0){o=new Path2D;let a=e==0?Xa:tu,l=t;for(let d=0;d<i.length;d++){let u=i[d];if(u[1]>u[0]){let f=u[0]-l;f>0&&a(o,l,n,f,n+r),l=u[1]}}let c=t+s-l,h=10;c>0&&a(o,l,n-h/2,c,n+r+h)}return o}function tx(i,e,t){let n=i[i.length-1];n&&n[0]==e?n[1]=t:i.push([e,t])}function eu(i,e,t,n,s,r,o){let a=[],l=i.length;for(let c=s==1?t:n;c>=t&&c<=n;c+=s)if(e[c]===null){let d=c,u=c;if(s==1)for(;++c<=n&&e[c]===null;)u=c;else for(;--c>=t&&e[c]===null;)u=c;let f=r(i[d]),g=u==d?f:r(i[u]),y=d-s;f=o<=0&&y>=0&&y<l?r(i[y]):f;let m=u+s;g=o>=0&&m>=0&&m<l?r(i[m]):g,g>=f&&a.push([f,g])}return a}function Wf(i){return i==0?ep:i==1?gn:e=>Zs(e,i)}function wp(i){let e=i==0?Ha:Wa,t=i==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},n=i==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,h=0)=>{c==0&&h==0?n(s,r,o,a,l):(c=Ri(c,a/2,l/2),h=Ri(h,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,h),t(s,r,o+l,r,o,h),t(s,r,o,r+a,o,c),s.closePath())}}var Ha=(i,e,t)=>{i.moveTo(e,t)},Wa=(i,e,t)=>{i.moveTo(t,e)},Dr=(i,e,t)=>{i.lineTo(e,t)},Nr=(i,e,t)=>{i.lineTo(t,e)},Xa=wp(0),tu=wp(1),Ep=(i,e,t,n,s,r)=>{i.arc(e,t,n,s,r)},Tp=(i,e,t,n,s,r)=>{i.arc(t,e,n,s,r)},Ap=(i,e,t,n,s,r,o)=>{i.bezierCurveTo(e,t,n,s,r,o)},Cp=(i,e,t,n,s,r,o)=>{i.bezierCurveTo(t,e,s,n,o,r)};function Rp(i){return(e,t,n,s,r)=>Qs(e,t,(o,a,l,c,h,d,u,f,g,y,p)=>{let{pxRound:m,points:v}=o,A,M;c.ori==0?(A=Ha,M=Ep):(A=Wa,M=Tp);let P=Bt(v.width*Et,3),w=(v.size-v.width)/2*Et,_=Bt(w*2,3),T=new Path2D,O=new Path2D,{left:N,top:D,width:B,height:z}=e.bbox;Xa(O,N-_,D-_,B+_*2,z+_*2);let I=V=>{if(l[V]!=null){let q=m(d(a[V],c,y,f)),G=m(u(l[V],h,p,g));A(T,q+w,G),M(T,q,G,w,0,Na*2)}};if(r)r.forEach(I);else for(let V=n;V<=s;V++)I(V);return{stroke:P>0?T:null,fill:T,clip:O,flags:Ir|kh}})}function Pp(i){return(e,t,n,s,r,o)=>{n!=s&&(r!=n&&o!=n&&i(e,t,n),r!=s&&o!=s&&i(e,t,s),i(e,t,o))}}var nx=Pp(Dr),ix=Pp(Nr);function Ip(i){let e=bt(i?.alignGaps,0);return(t,n,s,r)=>Qs(t,n,(o,a,l,c,h,d,u,f,g,y,p)=>{[s,r]=Ba(l,s,r);let m=o.pxRound,v=z=>m(d(z,c,y,f)),A=z=>m(u(z,h,p,g)),M,P;c.ori==0?(M=Dr,P=nx):(M=Nr,P=ix);let w=c.dir*(c.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ir},T=_.stroke,O=!1;if(r-s>=y*4){let z=ue=>t.posToVal(ue,c.key,!0),I=null,V=null,q,G,le,$=v(a[w==1?s:r]),Q=v(a[s]),se=v(a[r]),fe=z(w==1?Q+1:se-1);for(let ue=w==1?s:r;ue>=s&&ue<=r;ue+=w){let ee=a[ue],ye=(w==1?ee<fe:ee>fe)?$:v(ee),Ce=l[ue];ye==$?Ce!=null?(G=Ce,I==null?(M(T,ye,A(G)),q=I=V=G):G<I?I=G:G>V&&(V=G)):Ce===null&&(O=!0):(I!=null&&P(T,$,A(I),A(V),A(q),A(G)),Ce!=null?(G=Ce,M(T,ye,A(G)),I=V=q=G):(I=V=null,Ce===null&&(O=!0)),$=ye,fe=z($+w))}I!=null&&I!=V&&le!=$&&P(T,$,A(I),A(V),A(q),A(G))}else for(let z=w==1?s:r;z>=s&&z<=r;z+=w){let I=l[z];I===null?O=!0:I!=null&&M(T,v(a[z]),A(I))}let[D,B]=Qh(t,n);if(o.fill!=null||D!=0){let z=_.fill=new Path2D(T),I=o.fillTo(t,n,o.min,o.max,D),V=A(I),q=v(a[s]),G=v(a[r]);w==-1&&([G,q]=[q,G]),M(z,G,V),M(z,q,V)}if(!o.spanGaps){let z=[];O&&z.push(...eu(a,l,s,r,w,v,e)),_.gaps=z=o.gaps(t,n,s,r,z),_.clip=Va(z,c.ori,f,g,y,p)}return B!=0&&(_.band=B==2?[os(t,n,s,r,T,-1),os(t,n,s,r,T,1)]:os(t,n,s,r,T,B)),_})}function sx(i){let e=bt(i.align,1),t=bt(i.ascDesc,!1),n=bt(i.alignGaps,0),s=bt(i.extend,!1);return(r,o,a,l)=>Qs(r,o,(c,h,d,u,f,g,y,p,m,v,A)=>{[a,l]=Ba(d,a,l);let M=c.pxRound,{left:P,width:w}=r.bbox,_=Q=>M(g(Q,u,v,p)),T=Q=>M(y(Q,f,A,m)),O=u.ori==0?Dr:Nr,N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ir},D=N.stroke,B=u.dir*(u.ori==0?1:-1),z=T(d[B==1?a:l]),I=_(h[B==1?a:l]),V=I,q=I;s&&e==-1&&(q=P,O(D,q,z)),O(D,I,z);for(let Q=B==1?a:l;Q>=a&&Q<=l;Q+=B){let se=d[Q];if(se==null)continue;let fe=_(h[Q]),ue=T(se);e==1?O(D,fe,z):O(D,V,ue),O(D,fe,ue),z=ue,V=fe}let G=V;s&&e==1&&(G=P+w,O(D,G,z));let[le,$]=Qh(r,o);if(c.fill!=null||le!=0){let Q=N.fill=new Path2D(D),se=c.fillTo(r,o,c.min,c.max,le),fe=T(se);O(Q,G,fe),O(Q,q,fe)}if(!c.spanGaps){let Q=[];Q.push(...eu(h,d,a,l,B,_,n));let se=c.width*Et/2,fe=t||e==1?se:-se,ue=t||e==-1?-se:se;Q.forEach(ee=>{ee[0]+=fe,ee[1]+=ue}),N.gaps=Q=c.gaps(r,o,a,l,Q),N.clip=Va(Q,u.ori,p,m,v,A)}return $!=0&&(N.band=$==2?[os(r,o,a,l,D,-1),os(r,o,a,l,D,1)]:os(r,o,a,l,D,$)),N})}function Xf(i,e,t,n,s,r,o=Ot){if(i.length>1){let a=null;for(let l=0,c=1/0;l<i.length;l++)if(e[l]!==void 0){if(a!=null){let h=_n(i[l]-i[a]);h<c&&(c=h,o=_n(t(i[l],n,s,r)-t(i[a],n,s,r)))}a=l}}return o}function rx(i){i=i||Co;let e=bt(i.size,[.6,Ot,1]),t=i.align||0,n=i.gap||0,s=i.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=_t(s),o=1-e[0],a=bt(e[1],Ot),l=bt(e[2],1),c=bt(i.disp,Co),h=bt(i.each,f=>{}),{fill:d,stroke:u}=c;return(f,g,y,p)=>Qs(f,g,(m,v,A,M,P,w,_,T,O,N,D)=>{let B=m.pxRound,z=t,I=n*Et,V=a*Et,q=l*Et,G,le;M.ori==0?[G,le]=r(f,g):[le,G]=r(f,g);let $=M.dir*(M.ori==0?1:-1),Q=M.ori==0?Xa:tu,se=M.ori==0?h:(Pe,$e,ot,we,Ft,Ve,Ye)=>{h(Pe,$e,ot,Ft,we,Ye,Ve)},fe=bt(f.bands,Zh).find(Pe=>Pe.series[0]==g),ue=fe!=null?fe.dir:0,ee=m.fillTo(f,g,m.min,m.max,ue),ge=B(_(ee,P,D,O)),ye,Ce,be,Xe=N,rt=B(m.width*Et),He=!1,dt=null,lt=null,it=null,Yt=null;d!=null&&(rt==0||u!=null)&&(He=!0,dt=d.values(f,g,y,p),lt=new Map,new Set(dt).forEach(Pe=>{Pe!=null&&lt.set(Pe,new Path2D)}),rt>0&&(it=u.values(f,g,y,p),Yt=new Map,new Set(it).forEach(Pe=>{Pe!=null&&Yt.set(Pe,new Path2D)})));let{x0:zt,size:on}=c;if(zt!=null&&on!=null){z=1,v=zt.values(f,g,y,p),zt.unit==2&&(v=v.map(ot=>f.posToVal(T+ot*N,M.key,!0)));let Pe=on.values(f,g,y,p);on.unit==2?Ce=Pe[0]*N:Ce=w(Pe[0],M,N,T)-w(0,M,N,T),Xe=Xf(v,A,w,M,N,T,Xe),be=Xe-Ce+I}else Xe=Xf(v,A,w,M,N,T,Xe),be=Xe*o+I,Ce=Xe-be;be<1&&(be=0),rt>=Ce/2&&(rt=0),be<5&&(B=ep);let Nt=be>0,Mn=Xe-be-(Nt?rt:0);Ce=B(Fh(Mn,q,V)),ye=(z==0?Ce/2:z==$?0:Ce)-z*$*((z==0?I/2:0)+(Nt?rt/2:0));let vt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},pn=He?null:new Path2D,jt=null;if(fe!=null)jt=f.data[fe.series[1]];else{let{y0:Pe,y1:$e}=c;Pe!=null&&$e!=null&&(A=$e.values(f,g,y,p),jt=Pe.values(f,g,y,p))}let an=G*Ce,F=le*Ce;for(let Pe=$==1?y:p;Pe>=y&&Pe<=p;Pe+=$){let $e=A[Pe];if($e==null)continue;if(jt!=null){let X=jt[Pe]??0;if($e-X==0)continue;ge=_(X,P,D,O)}let ot=M.distr!=2||c!=null?v[Pe]:Pe,we=w(ot,M,N,T),Ft=_(bt($e,ee),P,D,O),Ve=B(we-ye),Ye=B(Wn(Ft,ge)),C=B(Ri(Ft,ge)),S=Ye-C;if($e!=null){let X=$e<0?F:an,he=$e<0?an:F;He?(rt>0&&it[Pe]!=null&&Q(Yt.get(it[Pe]),Ve,C+ti(rt/2),Ce,Wn(0,S-rt),X,he),dt[Pe]!=null&&Q(lt.get(dt[Pe]),Ve,C+ti(rt/2),Ce,Wn(0,S-rt),X,he)):Q(pn,Ve,C+ti(rt/2),Ce,Wn(0,S-rt),X,he),se(f,g,Pe,Ve-rt/2,C,Ce+rt,S)}}return rt>0?vt.stroke=He?Yt:pn:He||(vt._fill=m.width==0?m._fill:m._stroke??m._fill,vt.width=0),vt.fill=He?lt:pn,vt})}function ox(i,e){let t=bt(e?.alignGaps,0);return(n,s,r,o)=>Qs(n,s,(a,l,c,h,d,u,f,g,y,p,m)=>{[r,o]=Ba(c,r,o);let v=a.pxRound,A=G=>v(u(G,h,p,g)),M=G=>v(f(G,d,m,y)),P,w,_;h.ori==0?(P=Ha,_=Dr,w=Ap):(P=Wa,_=Nr,w=Cp);let T=h.dir*(h.ori==0?1:-1),O=A(l[T==1?r:o]),N=O,D=[],B=[];for(let G=T==1?r:o;G>=r&&G<=o;G+=T)if(c[G]!=null){let $=l[G],Q=A($);D.push(N=Q),B.push(M(c[G]))}let z={stroke:i(D,B,P,_,w,v),fill:null,clip:null,band:null,gaps:null,flags:Ir},I=z.stroke,[V,q]=Qh(n,s);if(a.fill!=null||V!=0){let G=z.fill=new Path2D(I),le=a.fillTo(n,s,a.min,a.max,V),$=M(le);_(G,N,$),_(G,O,$)}if(!a.spanGaps){let G=[];G.push(...eu(l,c,r,o,T,A,t)),z.gaps=G=a.gaps(n,s,r,o,G),z.clip=Va(G,h.ori,g,y,p,m)}return q!=0&&(z.band=q==2?[os(n,s,r,o,I,-1),os(n,s,r,o,I,1)]:os(n,s,r,o,I,q)),z})}function ax(i){return ox(lx,i)}function lx(i,e,t,n,s,r){let o=i.length;if(o<2)return null;let a=new Path2D;if(t(a,i[0],e[0]),o==2)n(a,i[1],e[1]);else{let l=Array(o),c=Array(o-1),h=Array(o-1),d=Array(o-1);for(let u=0;u<o-1;u++)h[u]=e[u+1]-e[u],d[u]=i[u+1]-i[u],c[u]=h[u]/d[u];l[0]=c[0];for(let u=1;u<o-1;u++)c[u]===0||c[u-1]===0||c[u-1]>0!=c[u]>0?l[u]=0:(l[u]=3*(d[u-1]+d[u])/((2*d[u]+d[u-1])/c[u-1]+(d[u]+2*d[u-1])/c[u]),isFinite(l[u])||(l[u]=0));l[o-1]=c[o-2];for(let u=0;u<o-1;u++)s(a,i[u]+d[u]/3,e[u]+l[u]*d[u]/3,i[u+1]-d[u]/3,e[u+1]-l[u+1]*d[u]/3,i[u+1],e[u+1])}return a}var zh=new Set;function qf(){for(let i of zh)i.syncRect(!0)}Lr&&(Js(V0,Ar,qf),Js(H0,Ar,qf,!0),Js(Ua,Ar,()=>{xn.pxRatio=Et}));var cx=Ip(),hx=Rp();function Yf(i,e,t,n){return(n?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((r,o)=>Gh(r,o,e,t))}function ux(i,e){return i.map((t,n)=>n==0?{}:dn({},e,t))}function Gh(i,e,t,n){return dn({},e==0?t:n,i)}function Lp(i,e,t){return e==null?Rr:[e,t]}var dx=Lp;function fx(i,e,t){return e==null?Rr:Fa(e,t,qh,!0)}function Dp(i,e,t,n){return e==null?Rr:ka(e,t,i.scales[n].log,!1)}var px=Dp;function Np(i,e,t,n){return e==null?Rr:Xh(e,t,i.scales[n].log,!1)}var mx=Np;function gx(i,e,t,n,s){let r=Wn(Ef(i),Ef(e)),o=e-i,a=Ci(s/n*o,t);do{let l=t[a],c=n*l/o;if(c>=s&&r+(l<5?Cs.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function Zf(i){let e,t;return i=i.replace(/(\d+)px/,(n,s)=>(e=gn((t=+s)*Et))+"px"),[i,e,t]}function _x(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=Bt(e[2]*Et,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function xn(i,e,t){let n={mode:bt(i.mode,1)},s=n.mode;function r(x,b,R,L){let H=b.valToPct(x);return L+R*(b.dir==-1?1-H:H)}function o(x,b,R,L){let H=b.valToPct(x);return L+R*(b.dir==-1?H:1-H)}function a(x,b,R,L){return b.ori==0?r(x,b,R,L):o(x,b,R,L)}n.valToPosH=r,n.valToPosV=o;let l=!1;n.status=0;let c=n.root=gi(w0);if(i.id!=null&&(c.id=i.id),ei(c,i.class),i.title){let x=gi(A0,c);x.textContent=i.title}let h=Ai("canvas"),d=n.ctx=h.getContext("2d"),u=gi(C0,c);Js("click",u,x=>{x.target===g&&(Vt!=yr||Zt!=vr)&&Rn.click(n,x)},!0);let f=n.under=gi(R0,u);u.appendChild(h);let g=n.over=gi(P0,u);i=Pr(i);let y=+bt(i.pxAlign,1),p=Wf(y);(i.plugins||[]).forEach(x=>{x.opts&&(i=x.opts(n,i)||i)});let m=i.ms||.001,v=n.series=s==1?Yf(i.series||[],Of,Vf,!1):ux(i.series||[null],Gf),A=n.axes=Yf(i.axes||[],Ff,kf,!0),M=n.scales={},P=n.bands=i.bands||[];P.forEach(x=>{x.fill=_t(x.fill||null),x.dir=bt(x.dir,-1)});let w=s==2?v[1].facets[0].scale:v[0].scale,_={axes:is,series:pt},T=(i.drawOrder||["axes","series"]).map(x=>_[x]);function O(x){let b=x.distr==3?R=>rs(R>0?R:x.clamp(n,R,x.min,x.max,x.key)):x.distr==4?R=>Ch(R,x.asinh):x.distr==100?R=>x.fwd(R):R=>R;return R=>{let L=b(R),{_min:H,_max:J}=x,ae=J-H;return(L-H)/ae}}function N(x){let b=M[x];if(b==null){let R=(i.scales||Co)[x]||Co;if(R.from!=null){N(R.from);let L=dn({},M[R.from],R,{key:x});L.valToPct=O(L),M[x]=L}else{b=M[x]=dn({},x==w?Mp:Q_,R),b.key=x;let L=b.time,H=b.range,J=As(H);if((x!=w||s==2&&!L)&&(J&&(H[0]==null||H[1]==null)&&(H={min:H[0]==null?Mf:{mode:1,hard:H[0],soft:H[0]},max:H[1]==null?Mf:{mode:1,hard:H[1],soft:H[1]}},J=!1),!J&&Ga(H))){let ae=H;H=(pe,Se,Ne)=>Se==null?Rr:Fa(Se,Ne,ae)}b.range=_t(H||(L?dx:x==w?b.distr==3?px:b.distr==4?mx:Lp:b.distr==3?Dp:b.distr==4?Np:fx)),b.auto=_t(J?!1:b.auto),b.clamp=_t(b.clamp||j_),b._min=b._max=null,b.valToPct=O(b)}}}N("x"),N("y"),s==1&&v.forEach(x=>{N(x.scale)}),A.forEach(x=>{N(x.scale)});for(let x in i.scales)N(x);let D=M[w],B=D.distr,z,I;D.ori==0?(ei(c,E0),z=r,I=o):(ei(c,T0),z=o,I=r);let V={};for(let x in M){let b=M[x];(b.min!=null||b.max!=null)&&(V[x]={min:b.min,max:b.max},b.min=b.max=null)}let q=i.tzDate||(x=>new Date(gn(x/m))),G=i.fmtDate||$h,le=m==1?E_(q):C_(q),$=Df(q,Lf(m==1?w_:A_,G)),Q=Uf(q,Nf(P_,G)),se=[],fe=n.legend=dn({},D_,i.legend),ue=n.cursor=dn({},k_,{drag:{y:s==2}},i.cursor),ee=fe.show,ge=ue.show,ye=fe.markers;fe.idxs=se,ye.width=_t(ye.width),ye.dash=_t(ye.dash),ye.stroke=_t(ye.stroke),ye.fill=_t(ye.fill);let Ce,be,Xe,rt=[],He=[],dt,lt=!1,it={};if(fe.live){let x=v[1]?v[1].values:null;lt=x!=null,dt=lt?x(n,1,0):{_:0};for(let b in dt)it[b]=Hh}if(ee)if(Ce=Ai("table",F0,c),Xe=Ai("tbody",null,Ce),fe.mount(n,Ce),lt){be=Ai("thead",null,Ce,Xe);let x=Ai("tr",null,be);Ai("th",null,x);for(var Yt in dt)Ai("th",cf,x).textContent=Yt}else ei(Ce,B0),fe.live&&ei(Ce,O0);let zt={show:!0},on={show:!1};function Nt(x,b){if(b==0&&(lt||!fe.live||s==2))return Rr;let R=[],L=Ai("tr",k0,Xe,Xe.childNodes[b]);ei(L,x.class),x.show||ei(L,Ks);let H=Ai("th",null,L);if(ye.show){let pe=gi(z0,H);if(b>0){let Se=ye.width(n,b);Se&&(pe.style.border=Se+"px "+ye.dash(n,b)+" "+ye.stroke(n,b)),pe.style.background=ye.fill(n,b)}}let J=gi(cf,H);x.label instanceof HTMLElement?J.appendChild(x.label):J.textContent=x.label,b>0&&(ye.show||(J.style.color=x.width>0?ye.stroke(n,b):ye.fill(n,b)),vt("click",H,pe=>{if(ue._lock)return;Je(pe);let Se=v.indexOf(x);if((pe.ctrlKey||pe.metaKey)!=fe.isolate){let Ne=v.some((Ue,Oe)=>Oe>0&&Oe!=Se&&Ue.show);v.forEach((Ue,Oe)=>{Oe>0&&Vi(Oe,Ne?Oe==Se?zt:on:zt,!0,un.setSeries)})}else Vi(Se,{show:!x.show},!0,un.setSeries)},!1),je&&vt(ff,H,pe=>{ue._lock||(Je(pe),Vi(v.indexOf(x),Mr,!0,un.setSeries))},!1));for(var ae in dt){let pe=Ai("td",G0,L);pe.textContent="--",R.push(pe)}return[L,R]}let Mn=new Map;function vt(x,b,R,L=!0){let H=Mn.get(b)||{},J=ue.bind[x](n,b,R,L);J&&(Js(x,b,H[x]=J),Mn.set(b,H))}function pn(x,b,R){let L=Mn.get(b)||{};for(let H in L)(x==null||H==x)&&(Uh(H,b,L[H]),delete L[H]);x==null&&Mn.delete(b)}let jt=0,an=0,F=0,Pe=0,$e=0,ot=0,we=$e,Ft=ot,Ve=F,Ye=Pe,C=0,S=0,X=0,he=0;n.bbox={};let oe=!1,xe=!1,ve=!1,te=!1,ie=!1,me=!1;function U(x,b,R){(R||x!=n.width||b!=n.height)&&re(x,b),ct(!1),ve=!0,xe=!0,In()}function re(x,b){n.width=jt=F=x,n.height=an=Pe=b,$e=ot=0,Me(),We();let R=n.bbox;C=R.left=Zs($e*Et,.5),S=R.top=Zs(ot*Et,.5),X=R.width=Zs(F*Et,.5),he=R.height=Zs(Pe*Et,.5)}let ne=3;function Ee(){let x=!1,b=0;for(;!x;){b++;let R=gr(b),L=Gi(b);x=b==ne||R&&L,x||(re(n.width,n.height),xe=!0)}}function _e({width:x,height:b}){U(x,b)}n.setSize=_e;function Me(){let x=!1,b=!1,R=!1,L=!1;A.forEach((H,J)=>{if(H.show&&H._show){let{side:ae,_size:pe}=H,Se=ae%2,Ne=H.label!=null?H.labelSize:0,Ue=pe+Ne;Ue>0&&(Se?(F-=Ue,ae==3?($e+=Ue,L=!0):R=!0):(Pe-=Ue,ae==0?(ot+=Ue,x=!0):b=!0))}}),ki[0]=x,ki[1]=R,ki[2]=b,ki[3]=L,F-=bi[1]+bi[3],$e+=bi[3],Pe-=bi[2]+bi[0],ot+=bi[0]}function We(){let x=$e+F,b=ot+Pe,R=$e,L=ot;function H(J,ae){switch(J){case 1:return x+=ae,x-ae;case 2:return b+=ae,b-ae;case 3:return R-=ae,R+ae;case 0:return L-=ae,L+ae}}A.forEach((J,ae)=>{if(J.show&&J._show){let pe=J.side;J._pos=H(pe,J._size),J.label!=null&&(J._lpos=H(pe,J.labelSize))}})}if(ue.dataIdx==null){let x=ue.hover,b=x.skip=new Set(x.skip??[]);b.add(void 0);let R=x.prox=_t(x.prox),L=x.bias??=0;ue.dataIdx=(H,J,ae,pe)=>{if(J==0)return ae;let Se=ae,Ne=R(H,J,ae,pe)??Ot,Ue=Ne>=0&&Ne<Ot,Oe=D.ori==0?F:Pe,st=ue.left,wt=e[0],Mt=e[J];if(b.has(Mt[ae])){Se=null;let mt=null,Ke=null,qe;if(L==0||L==-1)for(qe=ae;mt==null&&qe-- >0;)b.has(Mt[qe])||(mt=qe);if(L==0||L==1)for(qe=ae;Ke==null&&qe++<Mt.length;)b.has(Mt[qe])||(Ke=qe);if(mt!=null||Ke!=null)if(Ue){let Wt=mt==null?-1/0:z(wt[mt],D,Oe,0),tn=Ke==null?1/0:z(wt[Ke],D,Oe,0),Tn=st-Wt,Ut=tn-st;Tn<=Ut?Tn<=Ne&&(Se=mt):Ut<=Ne&&(Se=Ke)}else Se=Ke==null?mt:mt==null?Ke:ae-mt<=Ke-ae?mt:Ke}else Ue&&_n(st-z(wt[ae],D,Oe,0))>Ne&&(Se=null);return Se}}let Je=x=>{ue.event=x};ue.idxs=se,ue._lock=!1;let ce=ue.points;ce.show=_t(ce.show),ce.size=_t(ce.size),ce.stroke=_t(ce.stroke),ce.width=_t(ce.width),ce.fill=_t(ce.fill);let Be=n.focus=dn({},i.focus||{alpha:.3},ue.focus),je=Be.prox>=0,Re=je&&ce.one,at=[],Gt=[],kn=[];function mo(x,b){let R=ce.show(n,b);if(R instanceof HTMLElement)return ei(R,U0),ei(R,x.class),Yi(R,-10,-10,F,Pe),g.insertBefore(R,at[b]),R}function fr(x,b){if(s==1||b>0){let R=s==1&&M[x.scale].time,L=x.value;x.value=R?Cf(L)?Uf(q,Nf(L,G)):L||Q:L||$_,x.label=x.label||(R?G_:z_)}if(Re||b>0){x.width=x.width==null?1:x.width,x.paths=x.paths||cx||Q0,x.fillTo=_t(x.fillTo||ex),x.pxAlign=+bt(x.pxAlign,y),x.pxRound=Wf(x.pxAlign),x.stroke=_t(x.stroke||null),x.fill=_t(x.fill||null),x._stroke=x._fill=x._paths=x._focus=null;let R=K_(Wn(1,x.width),1),L=x.points=dn({},{size:R,width:Wn(1,R*.2),stroke:x.stroke,space:R*2,paths:hx,_stroke:null,_fill:null},x.points);L.show=_t(L.show),L.filter=_t(L.filter),L.fill=_t(L.fill),L.stroke=_t(L.stroke),L.paths=_t(L.paths),L.pxAlign=x.pxAlign}if(ee){let R=Nt(x,b);rt.splice(b,0,R[0]),He.splice(b,0,R[1]),fe.values.push(null)}if(ge){se.splice(b,0,null);let R=null;Re?b==0&&(R=mo(x,b)):b>0&&(R=mo(x,b)),at.splice(b,0,R),Gt.splice(b,0,0),kn.splice(b,0,0)}En("addSeries",b)}function dh(x,b){b=b??v.length,x=s==1?Gh(x,b,Of,Vf):Gh(x,b,{},Gf),v.splice(b,0,x),fr(v[b],b)}n.addSeries=dh;function Ta(x){if(v.splice(x,1),ee){fe.values.splice(x,1),He.splice(x,1);let b=rt.splice(x,1)[0];pn(null,b.firstChild),b.remove()}ge&&(se.splice(x,1),at.splice(x,1)[0].remove(),Gt.splice(x,1),kn.splice(x,1)),En("delSeries",x)}n.delSeries=Ta;let ki=[!1,!1,!1,!1];function es(x,b){if(x._show=x.show,x.show){let R=x.side%2,L=M[x.scale];L==null&&(x.scale=R?v[1].scale:w,L=M[x.scale]);let H=L.time;x.size=_t(x.size),x.space=_t(x.space),x.rotate=_t(x.rotate),As(x.incrs)&&x.incrs.forEach(ae=>{!Cs.has(ae)&&Cs.set(ae,ip(ae))}),x.incrs=_t(x.incrs||(L.distr==2?S_:H?m==1?b_:T_:$s)),x.splits=_t(x.splits||(H&&L.distr==1?le:L.distr==3?Oh:L.distr==4?W_:H_)),x.stroke=_t(x.stroke),x.grid.stroke=_t(x.grid.stroke),x.ticks.stroke=_t(x.ticks.stroke),x.border.stroke=_t(x.border.stroke);let J=x.values;x.values=As(J)&&!As(J[0])?_t(J):H?As(J)?Df(q,Lf(J,G)):Cf(J)?R_(q,J):J||$:J||V_,x.filter=_t(x.filter||(L.distr>=3&&L.log==10?Y_:L.distr==3&&L.log==2?Z_:tp)),x.font=Zf(x.font),x.labelFont=Zf(x.labelFont),x._size=x.size(n,null,b,0),x._space=x._rotate=x._incrs=x._found=x._splits=x._values=null,x._size>0&&(ki[b]=!0,x._el=gi(I0,u))}}function ts(x,b,R,L){let[H,J,ae,pe]=R,Se=b%2,Ne=0;return Se==0&&(pe||J)&&(Ne=b==0&&!H||b==2&&!ae?gn(Ff.size/3):0),Se==1&&(H||ae)&&(Ne=b==1&&!J||b==3&&!pe?gn(kf.size/2):0),Ne}let go=n.padding=(i.padding||[ts,ts,ts,ts]).map(x=>_t(bt(x,ts))),bi=n._padding=go.map((x,b)=>x(n,b,ki,0)),Qt,sn=null,rn=null,zi=s==1?v[0].idxs:null,Kn=null,vs=!1;function _o(x,b){if(e=x??[],n.data=n._data=e,s==2){Qt=0;for(let R=1;R<v.length;R++)Qt+=e[R][0].length}else{e.length==0&&(n.data=n._data=e=[[]]),Kn=e[0],Qt=Kn.length;let R=e;if(B==2){R=e.slice();let L=R[0]=Array(Qt);for(let H=0;H<Qt;H++)L[H]=H}n._data=e=R}if(ct(!0),En("setData"),B==2&&(ve=!0),b!==!1){let R=D;R.auto(n,vs)?xo():bs(w,R.min,R.max),te=te||ue.left>=0,me=!0,In()}}n.setData=_o;function xo(){vs=!0;let x,b;s==1&&(Qt>0?(sn=zi[0]=0,rn=zi[1]=Qt-1,x=e[0][sn],b=e[0][rn],B==2?(x=sn,b=rn):x==b&&(B==3?[x,b]=ka(x,x,D.log,!1):B==4?[x,b]=Xh(x,x,D.log,!1):D.time?b=x+gn(86400/m):[x,b]=Fa(x,b,qh,!0))):(sn=zi[0]=x=null,rn=zi[1]=b=null)),bs(w,x,b)}let pr,Ss,mr,E,k,j,Y,Z,Te,Ie;function Ae(x,b,R,L,H,J){x??=uf,R??=Zh,L??="butt",H??=uf,J??="round",x!=pr&&(d.strokeStyle=pr=x),H!=Ss&&(d.fillStyle=Ss=H),b!=mr&&(d.lineWidth=mr=b),J!=k&&(d.lineJoin=k=J),L!=j&&(d.lineCap=j=L),R!=E&&d.setLineDash(E=R)}function Le(x,b,R,L){b!=Ss&&(d.fillStyle=Ss=b),x!=Y&&(d.font=Y=x),R!=Z&&(d.textAlign=Z=R),L!=Te&&(d.textBaseline=Te=L)}function ze(x,b,R,L,H=0){if(L.length>0&&x.auto(n,vs)&&(b==null||b.min==null)){let J=bt(sn,0),ae=bt(rn,L.length-1),pe=R.min==null?Y0(L,J,ae,H,x.distr==3):[R.min,R.max];x.min=Ri(x.min,R.min=pe[0]),x.max=Wn(x.max,R.max=pe[1])}}let Qe={min:null,max:null};function ft(){for(let L in M){let H=M[L];V[L]==null&&(H.min==null||V[w]!=null&&H.auto(n,vs))&&(V[L]=Qe)}for(let L in M){let H=M[L];V[L]==null&&H.from!=null&&V[H.from]!=null&&(V[L]=Qe)}V[w]!=null&&ct(!0);let x={};for(let L in V){let H=V[L];if(H!=null){let J=x[L]=Pr(M[L],n_);if(H.min!=null)dn(J,H);else if(L!=w||s==2)if(Qt==0&&J.from==null){let ae=J.range(n,null,null,L);J.min=ae[0],J.max=ae[1]}else J.min=Ot,J.max=-Ot}}if(Qt>0){v.forEach((L,H)=>{if(s==1){let J=L.scale,ae=V[J];if(ae==null)return;let pe=x[J];if(H==0){let Se=pe.range(n,pe.min,pe.max,J);pe.min=Se[0],pe.max=Se[1],sn=Ci(pe.min,e[0]),rn=Ci(pe.max,e[0]),rn-sn>1&&(e[0][sn]<pe.min&&sn++,e[0][rn]>pe.max&&rn--),L.min=Kn[sn],L.max=Kn[rn]}else L.show&&L.auto&&ze(pe,ae,L,e[H],L.sorted);L.idxs[0]=sn,L.idxs[1]=rn}else if(H>0&&L.show&&L.auto){let[J,ae]=L.facets,pe=J.scale,Se=ae.scale,[Ne,Ue]=e[H],Oe=x[pe],st=x[Se];Oe!=null&&ze(Oe,V[pe],J,Ne,J.sorted),st!=null&&ze(st,V[Se],ae,Ue,ae.sorted),L.min=ae.min,L.max=ae.max}});for(let L in x){let H=x[L],J=V[L];if(H.from==null&&(J==null||J.min==null)){let ae=H.range(n,H.min==Ot?null:H.min,H.max==-Ot?null:H.max,L);H.min=ae[0],H.max=ae[1]}}}for(let L in x){let H=x[L];if(H.from!=null){let J=x[H.from];if(J.min==null)H.min=H.max=null;else{let ae=H.range(n,J.min,J.max,L);H.min=ae[0],H.max=ae[1]}}}let b={},R=!1;for(let L in x){let H=x[L],J=M[L];if(J.min!=H.min||J.max!=H.max){J.min=H.min,J.max=H.max;let ae=J.distr;J._min=ae==3?rs(J.min):ae==4?Ch(J.min,J.asinh):ae==100?J.fwd(J.min):J.min,J._max=ae==3?rs(J.max):ae==4?Ch(J.max,J.asinh):ae==100?J.fwd(J.max):J.max,b[L]=R=!0}}if(R){v.forEach((L,H)=>{s==2?H>0&&b.y&&(L._paths=null):b[L.scale]&&(L._paths=null)});for(let L in b)ve=!0,En("setScale",L);ge&&ue.left>=0&&(te=me=!0)}for(let L in V)V[L]=null}function ke(x){let b=Fh(sn-1,0,Qt-1),R=Fh(rn+1,0,Qt-1);for(;x[b]==null&&b>0;)b--;for(;x[R]==null&&R<Qt-1;)R++;return[b,R]}function pt(){if(Qt>0){let x=v.some(b=>b._focus)&&Ie!=Be.alpha;x&&(d.globalAlpha=Ie=Be.alpha),v.forEach((b,R)=>{if(R>0&&b.show&&($t(R,!1),$t(R,!0),b._paths==null)){let L=Ie;Ie!=b.alpha&&(d.globalAlpha=Ie=b.alpha);let H=s==2?[0,e[R][0].length-1]:ke(e[R]);b._paths=b.paths(n,R,H[0],H[1]),Ie!=L&&(d.globalAlpha=Ie=L)}}),v.forEach((b,R)=>{if(R>0&&b.show){let L=Ie;Ie!=b.alpha&&(d.globalAlpha=Ie=b.alpha),b._paths!=null&&Pt(R,!1);{let H=b._paths!=null?b._paths.gaps:null,J=b.points.show(n,R,sn,rn,H),ae=b.points.filter(n,R,J,H);(J||ae)&&(b.points._paths=b.points.paths(n,R,sn,rn,ae),Pt(R,!0))}Ie!=L&&(d.globalAlpha=Ie=L),En("drawSeries",R)}}),x&&(d.globalAlpha=Ie=1)}}function $t(x,b){let R=b?v[x].points:v[x];R._stroke=R.stroke(n,x),R._fill=R.fill(n,x)}function Pt(x,b){let R=b?v[x].points:v[x],{stroke:L,fill:H,clip:J,flags:ae,_stroke:pe=R._stroke,_fill:Se=R._fill,_width:Ne=R.width}=R._paths;Ne=Bt(Ne*Et,3);let Ue=null,Oe=Ne%2/2;b&&Se==null&&(Se=Ne>0?"#fff":pe);let st=R.pxAlign==1&&Oe>0;if(st&&d.translate(Oe,Oe),!b){let wt=C-Ne/2,Mt=S-Ne/2,mt=X+Ne,Ke=he+Ne;Ue=new Path2D,Ue.rect(wt,Mt,mt,Ke)}b?Fe(pe,Ne,R.dash,R.cap,Se,L,H,ae,J):It(x,pe,Ne,R.dash,R.cap,Se,L,H,ae,Ue,J),st&&d.translate(-Oe,-Oe)}function It(x,b,R,L,H,J,ae,pe,Se,Ne,Ue){let Oe=!1;Se!=0&&P.forEach((st,wt)=>{if(st.series[0]==x){let Mt=v[st.series[1]],mt=e[st.series[1]],Ke=(Mt._paths||Co).band;As(Ke)&&(Ke=st.dir==1?Ke[0]:Ke[1]);let qe,Wt=null;Mt.show&&Ke&&$0(mt,sn,rn)?(Wt=st.fill(n,wt)||J,qe=Mt._paths.clip):Ke=null,Fe(b,R,L,H,Wt,ae,pe,Se,Ne,Ue,qe,Ke),Oe=!0}}),Oe||Fe(b,R,L,H,J,ae,pe,Se,Ne,Ue)}let mn=Ir|kh;function Fe(x,b,R,L,H,J,ae,pe,Se,Ne,Ue,Oe){Ae(x,b,R,L,H),(Se||Ne||Oe)&&(d.save(),Se&&d.clip(Se),Ne&&d.clip(Ne)),Oe?(pe&mn)==mn?(d.clip(Oe),Ue&&d.clip(Ue),gt(H,ae),ln(x,J,b)):pe&kh?(gt(H,ae),d.clip(Oe),ln(x,J,b)):pe&Ir&&(d.save(),d.clip(Oe),Ue&&d.clip(Ue),gt(H,ae),d.restore(),ln(x,J,b)):(gt(H,ae),ln(x,J,b)),(Se||Ne||Oe)&&d.restore()}function ln(x,b,R){R>0&&(b instanceof Map?b.forEach((L,H)=>{d.strokeStyle=pr=H,d.stroke(L)}):b!=null&&x&&d.stroke(b))}function gt(x,b){b instanceof Map?b.forEach((R,L)=>{d.fillStyle=Ss=L,d.fill(R)}):b!=null&&x&&d.fill(b)}function ns(x,b,R,L){let H=A[x],J;if(L<=0)J=[0,0];else{let ae=H._space=H.space(n,x,b,R,L),pe=H._incrs=H.incrs(n,x,b,R,L,ae);J=gx(b,R,pe,L,ae)}return H._found=J}function cn(x,b,R,L,H,J,ae,pe,Se,Ne){let Ue=ae%2/2;y==1&&d.translate(Ue,Ue),Ae(pe,ae,Se,Ne,pe),d.beginPath();let Oe,st,wt,Mt,mt=H+(L==0||L==3?-J:J);R==0?(st=H,Mt=mt):(Oe=H,wt=mt);for(let Ke=0;Ke<x.length;Ke++)b[Ke]!=null&&(R==0?Oe=wt=x[Ke]:st=Mt=x[Ke],d.moveTo(Oe,st),d.lineTo(wt,Mt));d.stroke(),y==1&&d.translate(-Ue,-Ue)}function gr(x){let b=!0;return A.forEach((R,L)=>{if(!R.show)return;let H=M[R.scale];if(H.min==null){R._show&&(b=!1,R._show=!1,ct(!1));return}else R._show||(b=!1,R._show=!0,ct(!1));let J=R.side,ae=J%2,{min:pe,max:Se}=H,[Ne,Ue]=ns(L,pe,Se,ae==0?F:Pe);if(Ue==0)return;let Oe=H.distr==2,st=R._splits=R.splits(n,L,pe,Se,Ne,Ue,Oe),wt=H.distr==2?st.map(qe=>Kn[qe]):st,Mt=H.distr==2?Kn[st[1]]-Kn[st[0]]:Ne,mt=R._values=R.values(n,R.filter(n,wt,L,Ue,Mt),L,Ue,Mt);R._rotate=J==2?R.rotate(n,mt,L,Ue):0;let Ke=R._size;R._size=_i(R.size(n,mt,L,x)),Ke!=null&&R._size!=Ke&&(b=!1)}),b}function Gi(x){let b=!0;return go.forEach((R,L)=>{let H=R(n,L,ki,x);H!=bi[L]&&(b=!1),bi[L]=H}),b}function is(){for(let x=0;x<A.length;x++){let b=A[x];if(!b.show||!b._show)continue;let R=b.side,L=R%2,H,J,ae=b.stroke(n,x),pe=R==0||R==3?-1:1,[Se,Ne]=b._found;if(b.label!=null){let Vn=b.labelGap*pe,Qn=gn((b._lpos+Vn)*Et);Le(b.labelFont[0],ae,"center",R==2?"top":hf),d.save(),L==1?(H=J=0,d.translate(Qn,gn(S+he/2)),d.rotate((R==3?-Na:Na)/2)):(H=gn(C+X/2),J=Qn);let Ys=Qf(b.label)?b.label(n,x,Se,Ne):b.label;d.fillText(Ys,H,J),d.restore()}if(Ne==0)continue;let Ue=M[b.scale],Oe=L==0?X:he,st=L==0?C:S,wt=b._splits,Mt=Ue.distr==2?wt.map(Vn=>Kn[Vn]):wt,mt=Ue.distr==2?Kn[wt[1]]-Kn[wt[0]]:Se,Ke=b.ticks,qe=b.border,Wt=Ke.show?Ke.size:0,tn=gn(Wt*Et),Tn=gn((b.alignTo==2?b._size-Wt-b.gap:b.gap)*Et),Ut=b._rotate*-Na/180,nn=p(b._pos*Et),Jn=(tn+Tn)*pe,Gn=nn+Jn;J=L==0?Gn:0,H=L==1?Gn:0;let pi=b.font[0],wi=b.align==1?Er:b.align==2?Eh:Ut>0?Er:Ut<0?Eh:L==0?"center":R==3?Eh:Er,Wi=Ut||L==1?"middle":R==2?"top":hf;Le(pi,ae,wi,Wi);let jn=b.font[1]*b.lineGap,mi=wt.map(Vn=>p(a(Vn,Ue,Oe,st))),Ei=b._values;for(let Vn=0;Vn<Ei.length;Vn++){let Qn=Ei[Vn];if(Qn!=null){L==0?H=mi[Vn]:J=mi[Vn],Qn=""+Qn;let Ys=Qn.indexOf(`
`)==-1?[Qn]:Qn.split(/\n/gm);for(let Hn=0;Hn<Ys.length;Hn++){let ef=Ys[Hn];Ut?(d.save(),d.translate(H,J+Hn*jn),d.rotate(Ut),d.fillText(ef,0,0),d.restore()):d.fillText(ef,H,J+Hn*jn)}}}Ke.show&&cn(mi,Ke.filter(n,Mt,x,Ne,mt),L,R,nn,tn,Bt(Ke.width*Et,3),Ke.stroke(n,x),Ke.dash,Ke.cap);let Xi=b.grid;Xi.show&&cn(mi,Xi.filter(n,Mt,x,Ne,mt),L,L==0?2:1,L==0?S:C,L==0?he:X,Bt(Xi.width*Et,3),Xi.stroke(n,x),Xi.dash,Xi.cap),qe.show&&cn([nn],[1],L==0?1:0,L==0?1:2,L==1?S:C,L==1?he:X,Bt(qe.width*Et,3),qe.stroke(n,x),qe.dash,qe.cap)}En("drawAxes")}function ct(x){v.forEach((b,R)=>{R>0&&(b._paths=null,x&&(s==1?(b.min=null,b.max=null):b.facets.forEach(L=>{L.min=null,L.max=null})))})}let en=!1,zn=!1,Lt=[];function hn(){zn=!1;for(let x=0;x<Lt.length;x++)En(...Lt[x]);Lt.length=0}function In(){en||(c_(Fd),en=!0)}function Aa(x,b=!1){en=!0,zn=b,x(n),Fd(),b&&Lt.length>0&&queueMicrotask(hn)}n.batch=Aa;function Fd(){if(oe&&(ft(),oe=!1),ve&&(Ee(),ve=!1),xe){if(Xt(f,Er,$e),Xt(f,"top",ot),Xt(f,wo,F),Xt(f,Eo,Pe),Xt(g,Er,$e),Xt(g,"top",ot),Xt(g,wo,F),Xt(g,Eo,Pe),Xt(u,wo,jt),Xt(u,Eo,an),h.width=gn(jt*Et),h.height=gn(an*Et),A.forEach(({_el:x,_show:b,_size:R,_pos:L,side:H})=>{if(x!=null)if(b){let J=H===3||H===0?R:0,ae=H%2==1;Xt(x,ae?"left":"top",L-J),Xt(x,ae?"width":"height",R),Xt(x,ae?"top":"left",ae?ot:$e),Xt(x,ae?"height":"width",ae?Pe:F),Nh(x,Ks)}else ei(x,Ks)}),pr=Ss=mr=k=j=Y=Z=Te=E=null,Ie=1,So(!0),$e!=we||ot!=Ft||F!=Ve||Pe!=Ye){ct(!1);let x=F/Ve,b=Pe/Ye;if(ge&&!te&&ue.left>=0){ue.left*=x,ue.top*=b,_r&&Yi(_r,gn(ue.left),0,F,Pe),xr&&Yi(xr,0,gn(ue.top),F,Pe);for(let R=0;R<at.length;R++){let L=at[R];L!=null&&(Gt[R]*=x,kn[R]*=b,Yi(L,_i(Gt[R]),_i(kn[R]),F,Pe))}}if(Ht.show&&!ie&&Ht.left>=0&&Ht.width>0){Ht.left*=x,Ht.width*=x,Ht.top*=b,Ht.height*=b;for(let R in xh)Xt(Sr,R,Ht[R])}we=$e,Ft=ot,Ve=F,Ye=Pe}En("setSize"),xe=!1}jt>0&&an>0&&(d.clearRect(0,0,h.width,h.height),En("drawClear"),T.forEach(x=>x()),En("draw")),Ht.show&&ie&&(Ca(Ht),ie=!1),ge&&te&&(qs(null,!0,!1),te=!1),fe.show&&fe.live&&me&&(gh(),me=!1),l||(l=!0,n.status=1,En("ready")),vs=!1,en=!1}n.redraw=(x,b)=>{ve=b||!1,x!==!1?bs(w,D.min,D.max):In()};function fh(x,b){let R=M[x];if(R.from==null){if(Qt==0){let L=R.range(n,b.min,b.max,x);b.min=L[0],b.max=L[1]}if(b.min>b.max){let L=b.min;b.min=b.max,b.max=L}if(Qt>1&&b.min!=null&&b.max!=null&&b.max-b.min<1e-16)return;x==w&&R.distr==2&&Qt>0&&(b.min=Ci(b.min,e[0]),b.max=Ci(b.max,e[0]),b.min==b.max&&b.max++),V[x]=b,oe=!0,In()}}n.setScale=fh;let ph,mh,_r,xr,Od,Bd,yr,vr,kd,zd,Vt,Zt,Ms=!1,Rn=ue.drag,bn=Rn.x,wn=Rn.y;ge&&(ue.x&&(ph=gi(D0,g)),ue.y&&(mh=gi(N0,g)),D.ori==0?(_r=ph,xr=mh):(_r=mh,xr=ph),Vt=ue.left,Zt=ue.top);let Ht=n.select=dn({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),Sr=Ht.show?gi(L0,Ht.over?g:f):null;function Ca(x,b){if(Ht.show){for(let R in x)Ht[R]=x[R],R in xh&&Xt(Sr,R,x[R]);b!==!1&&En("setSelect")}}n.setSelect=Ca;function h0(x){if(v[x].show)ee&&Nh(rt[x],Ks);else if(ee&&ei(rt[x],Ks),ge){let R=Re?at[0]:at[x];R!=null&&Yi(R,-10,-10,F,Pe)}}function bs(x,b,R){fh(x,{min:b,max:R})}function Vi(x,b,R,L){b.focus!=null&&m0(x),b.show!=null&&v.forEach((H,J)=>{J>0&&(x==J||x==null)&&(H.show=b.show,h0(J),s==2?(bs(H.facets[0].scale,null,null),bs(H.facets[1].scale,null,null)):bs(H.scale,null,null),In())}),R!==!1&&En("setSeries",x,b),L&&Mo("setSeries",n,x,b)}n.setSeries=Vi;function u0(x,b){dn(P[x],b)}function d0(x,b){x.fill=_t(x.fill||null),x.dir=bt(x.dir,-1),b=b??P.length,P.splice(b,0,x)}function f0(x){x==null?P.length=0:P.splice(x,1)}n.addBand=d0,n.setBand=u0,n.delBand=f0;function p0(x,b){v[x].alpha=b,ge&&at[x]!=null&&(at[x].style.opacity=b),ee&&rt[x]&&(rt[x].style.opacity=b)}let ss,ws,Xs,Mr={focus:!0};function m0(x){if(x!=Xs){let b=x==null,R=Be.alpha!=1;v.forEach((L,H)=>{if(s==1||H>0){let J=b||H==0||H==x;L._focus=b?null:J,R&&p0(H,J?1:Be.alpha)}}),Xs=x,R&&In()}}ee&&je&&vt(pf,Ce,x=>{ue._lock||(Je(x),Xs!=null&&Vi(null,Mr,!0,un.setSeries))});function Hi(x,b,R){let L=M[b];R&&(x=x/Et-(L.ori==1?ot:$e));let H=F;L.ori==1&&(H=Pe,x=H-x),L.dir==-1&&(x=H-x);let J=L._min,ae=L._max,pe=x/H,Se=J+(ae-J)*pe,Ne=L.distr;return Ne==3?Cr(10,Se):Ne==4?J0(Se,L.asinh):Ne==100?L.bwd(Se):Se}function g0(x,b){let R=Hi(x,w,b);return Ci(R,e[0],sn,rn)}n.valToIdx=x=>Ci(x,e[0]),n.posToIdx=g0,n.posToVal=Hi,n.valToPos=(x,b,R)=>M[b].ori==0?r(x,M[b],R?X:F,R?C:0):o(x,M[b],R?he:Pe,R?S:0),n.setCursor=(x,b,R)=>{Vt=x.left,Zt=x.top,qs(null,b,R)};function Gd(x,b){Xt(Sr,Er,Ht.left=x),Xt(Sr,wo,Ht.width=b)}function Vd(x,b){Xt(Sr,"top",Ht.top=x),Xt(Sr,Eo,Ht.height=b)}let yo=D.ori==0?Gd:Vd,vo=D.ori==1?Gd:Vd;function _0(){if(ee&&fe.live)for(let x=s==2?1:0;x<v.length;x++){if(x==0&&lt)continue;let b=fe.values[x],R=0;for(let L in b)He[x][R++].firstChild.nodeValue=b[L]}}function gh(x,b){if(x!=null&&(x.idxs?x.idxs.forEach((R,L)=>{se[L]=R}):t_(x.idx)||se.fill(x.idx),fe.idx=se[0]),ee&&fe.live){for(let R=0;R<v.length;R++)(R>0||s==1&&!lt)&&x0(R,se[R]);_0()}me=!1,b!==!1&&En("setLegend")}n.setLegend=gh;function x0(x,b){let R=v[x],L=x==0&&B==2?Kn:e[x],H;lt?H=R.values(n,x,b)??it:(H=R.value(n,b==null?null:L[b],x,b),H=H==null?it:{_:H}),fe.values[x]=H}function qs(x,b,R){kd=Vt,zd=Zt,[Vt,Zt]=ue.move(n,Vt,Zt),ue.left=Vt,ue.top=Zt,ge&&(_r&&Yi(_r,gn(Vt),0,F,Pe),xr&&Yi(xr,0,gn(Zt),F,Pe));let L,H=sn>rn;ss=Ot,ws=null;let J=D.ori==0?F:Pe,ae=D.ori==1?F:Pe;if(Vt<0||Qt==0||H){L=ue.idx=null;for(let pe=0;pe<v.length;pe++){let Se=at[pe];Se!=null&&Yi(Se,-10,-10,F,Pe)}je&&Vi(null,Mr,!0,x==null&&un.setSeries),fe.live&&(se.fill(L),me=!0)}else{let pe,Se,Ne;s==1&&(pe=D.ori==0?Vt:Zt,Se=Hi(pe,w),L=ue.idx=Ci(Se,e[0],sn,rn),Ne=z(e[0][L],D,J,0));let Ue=-10,Oe=-10,st=0,wt=0,Mt=!0,mt="",Ke="";for(let qe=s==2?1:0;qe<v.length;qe++){let Wt=v[qe],tn=se[qe],Tn=tn==null?null:s==1?e[qe][tn]:e[qe][1][tn],Ut=ue.dataIdx(n,qe,L,Se),nn=Ut==null?null:s==1?e[qe][Ut]:e[qe][1][Ut];if(me=me||nn!=Tn||Ut!=tn,se[qe]=Ut,qe>0&&Wt.show){let Jn=Ut==null?-10:Ut==L?Ne:z(s==1?e[0][Ut]:e[qe][0][Ut],D,J,0),Gn=nn==null?-10:I(nn,s==1?M[Wt.scale]:M[Wt.facets[1].scale],ae,0);if(je&&nn!=null){let pi=D.ori==1?Vt:Zt,wi=_n(Be.dist(n,qe,Ut,Gn,pi));if(wi<ss){let Wi=Be.bias;if(Wi!=0){let jn=Hi(pi,Wt.scale),mi=nn>=0?1:-1,Ei=jn>=0?1:-1;Ei==mi&&(Ei==1?Wi==1?nn>=jn:nn<=jn:Wi==1?nn<=jn:nn>=jn)&&(ss=wi,ws=qe)}else ss=wi,ws=qe}}if(me||Re){let pi,wi;D.ori==0?(pi=Jn,wi=Gn):(pi=Gn,wi=Jn);let Wi,jn,mi,Ei,Xi,Vn,Qn=!0,Ys=ce.bbox;if(Ys!=null){Qn=!1;let Hn=Ys(n,qe);mi=Hn.left,Ei=Hn.top,Wi=Hn.width,jn=Hn.height}else mi=pi,Ei=wi,Wi=jn=ce.size(n,qe);if(Vn=ce.fill(n,qe),Xi=ce.stroke(n,qe),Re)qe==ws&&ss<=Be.prox&&(Ue=mi,Oe=Ei,st=Wi,wt=jn,Mt=Qn,mt=Vn,Ke=Xi);else{let Hn=at[qe];Hn!=null&&(Gt[qe]=mi,kn[qe]=Ei,Sf(Hn,Wi,jn,Qn),yf(Hn,Vn,Xi),Yi(Hn,_i(mi),_i(Ei),F,Pe))}}}}if(Re){let qe=Be.prox,Wt=Xs==null?ss<=qe:ss>qe||ws!=Xs;if(me||Wt){let tn=at[0];tn!=null&&(Gt[0]=Ue,kn[0]=Oe,Sf(tn,st,wt,Mt),yf(tn,mt,Ke),Yi(tn,_i(Ue),_i(Oe),F,Pe))}}}if(Ht.show&&Ms)if(x!=null){let[pe,Se]=un.scales,[Ne,Ue]=un.match,[Oe,st]=x.cursor.sync.scales,wt=x.cursor.drag;if(bn=wt._x,wn=wt._y,bn||wn){let{left:Mt,top:mt,width:Ke,height:qe}=x.select,Wt=x.scales[Oe].ori,tn=x.posToVal,Tn,Ut,nn,Jn,Gn,pi=pe!=null&&Ne(pe,Oe),wi=Se!=null&&Ue(Se,st);pi&&bn?(Wt==0?(Tn=Mt,Ut=Ke):(Tn=mt,Ut=qe),nn=M[pe],Jn=z(tn(Tn,Oe),nn,J,0),Gn=z(tn(Tn+Ut,Oe),nn,J,0),yo(Ri(Jn,Gn),_n(Gn-Jn))):yo(0,J),wi&&wn?(Wt==1?(Tn=Mt,Ut=Ke):(Tn=mt,Ut=qe),nn=M[Se],Jn=I(tn(Tn,st),nn,ae,0),Gn=I(tn(Tn+Ut,st),nn,ae,0),vo(Ri(Jn,Gn),_n(Gn-Jn))):vo(0,ae)}else yh()}else{let pe=_n(kd-Od),Se=_n(zd-Bd);if(D.ori==1){let st=pe;pe=Se,Se=st}bn=Rn.x&&pe>=Rn.dist,wn=Rn.y&&Se>=Rn.dist;let Ne=Rn.uni;Ne!=null?bn&&wn&&(bn=pe>=Ne,wn=Se>=Ne,!bn&&!wn&&(Se>pe?wn=!0:bn=!0)):Rn.x&&Rn.y&&(bn||wn)&&(bn=wn=!0);let Ue,Oe;bn&&(D.ori==0?(Ue=yr,Oe=Vt):(Ue=vr,Oe=Zt),yo(Ri(Ue,Oe),_n(Oe-Ue)),wn||vo(0,ae)),wn&&(D.ori==1?(Ue=yr,Oe=Vt):(Ue=vr,Oe=Zt),vo(Ri(Ue,Oe),_n(Oe-Ue)),bn||yo(0,J)),!bn&&!wn&&(yo(0,0),vo(0,0))}if(Rn._x=bn,Rn._y=wn,x==null){if(R){if(Qd!=null){let[pe,Se]=un.scales;un.values[0]=pe!=null?Hi(D.ori==0?Vt:Zt,pe):null,un.values[1]=Se!=null?Hi(D.ori==1?Vt:Zt,Se):null}Mo(Th,n,Vt,Zt,F,Pe,L)}if(je){let pe=R&&un.setSeries,Se=Be.prox;Xs==null?ss<=Se&&Vi(ws,Mr,!0,pe):ss>Se?Vi(null,Mr,!0,pe):ws!=Xs&&Vi(ws,Mr,!0,pe)}}me&&(fe.idx=L,gh()),b!==!1&&En("setCursor")}let Es=null;Object.defineProperty(n,"rect",{get(){return Es==null&&So(!1),Es}});function So(x=!1){x?Es=null:(Es=g.getBoundingClientRect(),En("syncRect",Es))}function Hd(x,b,R,L,H,J,ae){ue._lock||Ms&&x!=null&&x.movementX==0&&x.movementY==0||(_h(x,b,R,L,H,J,ae,!1,x!=null),x!=null?qs(null,!0,!0):qs(b,!0,!1))}function _h(x,b,R,L,H,J,ae,pe,Se){if(Es==null&&So(!1),Je(x),x!=null)R=x.clientX-Es.left,L=x.clientY-Es.top;else{if(R<0||L<0){Vt=-10,Zt=-10;return}let[Ne,Ue]=un.scales,Oe=b.cursor.sync,[st,wt]=Oe.values,[Mt,mt]=Oe.scales,[Ke,qe]=un.match,Wt=b.axes[0].side%2==1,tn=D.ori==0?F:Pe,Tn=D.ori==1?F:Pe,Ut=Wt?J:H,nn=Wt?H:J,Jn=Wt?L:R,Gn=Wt?R:L;if(Mt!=null?R=Ke(Ne,Mt)?a(st,M[Ne],tn,0):-10:R=tn*(Jn/Ut),mt!=null?L=qe(Ue,mt)?a(wt,M[Ue],Tn,0):-10:L=Tn*(Gn/nn),D.ori==1){let pi=R;R=L,L=pi}}Se&&(b==null||b.cursor.event.type==Th)&&((R<=1||R>=F-1)&&(R=Zs(R,F)),(L<=1||L>=Pe-1)&&(L=Zs(L,Pe))),pe?(Od=R,Bd=L,[yr,vr]=ue.move(n,R,L)):(Vt=R,Zt=L)}let xh={width:0,height:0,left:0,top:0};function yh(){Ca(xh,!1)}let Wd,Xd,qd,Yd;function Zd(x,b,R,L,H,J,ae){Ms=!0,bn=wn=Rn._x=Rn._y=!1,_h(x,b,R,L,H,J,ae,!0,!1),x!=null&&(vt(Ah,Lh,$d,!1),Mo(df,n,yr,vr,F,Pe,null));let{left:pe,top:Se,width:Ne,height:Ue}=Ht;Wd=pe,Xd=Se,qd=Ne,Yd=Ue}function $d(x,b,R,L,H,J,ae){Ms=Rn._x=Rn._y=!1,_h(x,b,R,L,H,J,ae,!1,!0);let{left:pe,top:Se,width:Ne,height:Ue}=Ht,Oe=Ne>0||Ue>0,st=Wd!=pe||Xd!=Se||qd!=Ne||Yd!=Ue;if(Oe&&st&&Ca(Ht),Rn.setScale&&Oe&&st){let wt=pe,Mt=Ne,mt=Se,Ke=Ue;if(D.ori==1&&(wt=Se,Mt=Ue,mt=pe,Ke=Ne),bn&&bs(w,Hi(wt,w),Hi(wt+Mt,w)),wn)for(let qe in M){let Wt=M[qe];qe!=w&&Wt.from==null&&Wt.min!=Ot&&bs(qe,Hi(mt+Ke,qe),Hi(mt,qe))}yh()}else ue.lock&&(ue._lock=!ue._lock,qs(b,!0,x!=null));x!=null&&(pn(Ah,Lh),Mo(Ah,n,Vt,Zt,F,Pe,null))}function y0(x,b,R,L,H,J,ae){if(ue._lock)return;Je(x);let pe=Ms;if(Ms){let Se=!0,Ne=!0,Ue=10,Oe,st;D.ori==0?(Oe=bn,st=wn):(Oe=wn,st=bn),Oe&&st&&(Se=Vt<=Ue||Vt>=F-Ue,Ne=Zt<=Ue||Zt>=Pe-Ue),Oe&&Se&&(Vt=Vt<yr?0:F),st&&Ne&&(Zt=Zt<vr?0:Pe),qs(null,!0,!0),Ms=!1}Vt=-10,Zt=-10,se.fill(null),qs(null,!0,!0),pe&&(Ms=pe)}function Kd(x,b,R,L,H,J,ae){ue._lock||(Je(x),xo(),yh(),x!=null&&Mo(mf,n,Vt,Zt,F,Pe,null))}function Jd(){A.forEach(_x),U(n.width,n.height,!0)}Js(Ua,Ar,Jd);let br={};br.mousedown=Zd,br.mousemove=Hd,br.mouseup=$d,br.dblclick=Kd,br.setSeries=(x,b,R,L)=>{let H=un.match[2];R=H(n,b,R),R!=-1&&Vi(R,L,!0,!1)},ge&&(vt(df,g,Zd),vt(Th,g,Hd),vt(ff,g,x=>{Je(x),So(!1)}),vt(pf,g,y0),vt(mf,g,Kd),zh.add(n),n.syncRect=So);let Ra=n.hooks=i.hooks||{};function En(x,b,R){zn?Lt.push([x,b,R]):x in Ra&&Ra[x].forEach(L=>{L.call(null,n,b,R)})}(i.plugins||[]).forEach(x=>{for(let b in x.hooks)Ra[b]=(Ra[b]||[]).concat(x.hooks[b])});let jd=(x,b,R)=>R,un=dn({key:null,setSeries:!1,filters:{pub:Tf,sub:Tf},scales:[w,v[1]?v[1].scale:null],match:[Af,Af,jd],values:[null,null]},ue.sync);un.match.length==2&&un.match.push(jd),ue.sync=un;let Qd=un.key,vh=bp(Qd);function Mo(x,b,R,L,H,J,ae){un.filters.pub(x,b,R,L,H,J,ae)&&vh.pub(x,b,R,L,H,J,ae)}vh.sub(n);function v0(x,b,R,L,H,J,ae){un.filters.sub(x,b,R,L,H,J,ae)&&br[x](null,b,R,L,H,J,ae)}n.pub=v0;function S0(){vh.unsub(n),zh.delete(n),Mn.clear(),Uh(Ua,Ar,Jd),c.remove(),Ce?.remove(),En("destroy")}n.destroy=S0;function Sh(){En("init",i,e),_o(e||i.data,!1),V[w]?fh(w,V[w]):xo(),ie=Ht.show&&(Ht.width>0||Ht.height>0),te=me=!0,U(i.width,i.height)}return v.forEach(fr),A.forEach(es),t?t instanceof HTMLElement?(t.appendChild(c),Sh()):t(n,Sh):Sh(),n}xn.assign=dn;xn.fmtNum=Yh;xn.rangeNum=Fa;xn.rangeLog=ka;xn.rangeAsinh=Xh;xn.orient=Qs;xn.pxRatio=Et;xn.join=l_;xn.fmtDate=$h,xn.tzDate=y_;xn.sync=bp;{xn.addGap=tx,xn.clipGaps=Va;let i=xn.paths={points:Rp};i.linear=Ip,i.stepped=sx,i.bars=rx,i.spline=ax}var Up=0;function K(i,e={},...t){let n=document.createElement(i);for(let[s,r]of Object.entries(e))r==null||r===!1||(s.startsWith("on")?n.addEventListener(s.slice(2),r):s==="value"?n.value=r:n.setAttribute(s,r===!0?"":r));return n.append(...t.filter(s=>s!=null)),n}function nu(i){return Up+=1,`${i}-${Up}`}function Kt(i,e,t=null,n={}){return e.id=e.id||nu("control"),K("div",{class:"field",...n},K("label",{for:e.id},i),t,e)}function Ln(i,e){return i.map(([t,n])=>K("option",{value:t,selected:String(t)===String(e)},n))}function qa(i){return i.replaceChildren(),i}function Ya(i,e,t="text/csv"){K("a",{href:`data:${t};charset=utf-8,${encodeURIComponent(e)}`,download:i}).click()}var iu={theme:{en:"Colours of the page",nl:"Kleuren van de pagina"},"theme.dark":{en:"dark",nl:"donker"},"theme.light":{en:"light",nl:"licht"},"theme.print":{en:"print",nl:"druk"},language:{en:"Language",nl:"Taal"},panels:{en:"Settings and numbers",nl:"Instellingen en getallen"},everybody:{en:"everybody",nl:"iedereen"},"stage.title":{en:"Picture of the people",nl:"Beeld van de mensen"},"stage.described":{en:"{people} as glass brains. Arrow keys turn the picture, plus and minus bring it nearer or farther; the table of regions holds the same numbers.",nl:"{people} als glazen breinen. Pijltjestoetsen draaien het beeld, plus en min brengen het dichterbij of verder weg; de tabel met gebieden bevat dezelfde getallen."},"phase.waiting":{en:"waiting",nl:"wacht"},"phase.preparing":{en:"preparing the simulation …",nl:"simulatie wordt voorbereid …"},"phase.running":{en:"live",nl:"live"},"phase.paused":{en:"paused",nl:"gepauzeerd"},"phase.ended":{en:"the simulation has ended",nl:"de simulatie is afgelopen"},"phase.lost":{en:"connection lost; start syntony view again",nl:"verbinding verbroken; start syntony view opnieuw"},"phase.replay":{en:"saved run",nl:"opgeslagen run"},"view.title":{en:"View",nl:"Beeld"},"view.colour":{en:"Colour shows",nl:"Kleur toont"},"view.state":{en:"activity",nl:"activiteit"},"view.system":{en:"system of the brain",nl:"systeem van het brein"},"view.edges":{en:"Strongest links drawn",nl:"Sterkste verbindingen getekend"},"view.weakest":{en:"the weakest of them has weight {weight}",nl:"de zwakste daarvan heeft gewicht {weight}"},"view.none":{en:"no links are drawn",nl:"er zijn geen verbindingen getekend"},"view.relations":{en:"Show what passes between people",nl:"Toon wat tussen mensen gaat"},"view.arrangement":{en:"People are",nl:"Mensen zitten"},"view.from":{en:"Seen from",nl:"Gezien van"},"view.from.front":{en:"front",nl:"voren"},"view.from.side":{en:"side",nl:"opzij"},"view.from.above":{en:"above",nl:"boven"},"arrangement.facing":{en:"facing each other",nl:"tegenover elkaar"},"arrangement.beside":{en:"side by side",nl:"naast elkaar"},"arrangement.circle":{en:"in a circle",nl:"in een kring"},"relation.off":{en:"turned away",nl:"afgewend"},"relation.towards":{en:"Turned towards the other",nl:"Naar de ander gewend"},"relation.strength":{en:"Strength",nl:"Sterkte"},"happens.title":{en:"What happens",nl:"Wat er gebeurt"},"happens.pulse":{en:"A moment of stress",nl:"Een moment van stress"},"happens.who":{en:"Who",nl:"Wie"},"happens.where":{en:"Where",nl:"Waar"},"happens.amygdala":{en:"both amygdalae",nl:"beide amygdala’s"},"happens.chosen":{en:"the chosen region",nl:"het gekozen gebied"},"happens.amplitude":{en:"Size",nl:"Grootte"},"happens.duration":{en:"Length (s)",nl:"Duur (s)"},"happens.send":{en:"Send",nl:"Geef"},"happens.choose":{en:"Choose a region first: click one, or take it from the list below the picture.",nl:"Kies eerst een gebied: klik er een aan, of neem het uit de lijst onder het beeld."},"happens.restart":{en:"Begin again",nl:"Begin opnieuw"},"parameters.title":{en:"Parameters",nl:"Parameters"},"parameters.hint":{en:"From the declaration of the model. A change takes effect at once.",nl:"Uit de declaratie van het model. Een wijziging werkt meteen."},"parameters.balanced":{en:"From the declaration of the model. A change takes effect at once, and inhibition is balanced anew.",nl:"Uit de declaratie van het model. Een wijziging werkt meteen, en de remming wordt opnieuw in balans gebracht."},"parameters.back":{en:"{name} back to its first value",nl:"{name} terug naar de eerste waarde"},"parameters.differ":{en:"differ",nl:"verschillen"},"tag.published":{en:"published",nl:"gepubliceerd"},"tag.calibrated":{en:"calibrated",nl:"gekalibreerd"},"tag.ours":{en:"our own assumption",nl:"onze eigen aanname"},"regions.title":{en:"Regions and their numbers",nl:"Gebieden en hun getallen"},"regions.caption":{en:"The numbers behind the picture, now. Choose a region to see its course.",nl:"De getallen achter het beeld, nu. Kies een gebied om het verloop te zien."},"regions.system":{en:"System",nl:"Systeem"},"about.title":{en:"What this is",nl:"Wat dit is"},"about.simulated":{en:"Everything here is simulated by a model. It describes no person, is no measurement and no diagnosis.",nl:"Alles hier is gesimuleerd met een model. Het beschrijft geen persoon, is geen meting en geen diagnose."},"about.layout":{en:"Where people are placed is a layout. Lines between people show which regions express and which perceive; they are no nerves.",nl:"Hoe mensen geplaatst zijn is een opstelling. Lijnen tussen mensen tonen welke gebieden uitdrukken en welke waarnemen; het zijn geen zenuwen."},"about.unplaced":{en:"These regions have no known places; they are spread over a ball.",nl:"Van deze gebieden is de plaats niet bekend; ze zijn over een bol verdeeld."},"about.thinned":{en:"Of {name}, one sample in {every} is shown.",nl:"Van {name} is één op de {every} metingen te zien."},"about.notices":{en:"Glass brain: derived from the ICBM152 atlas, copyright 1993–2004 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological Institute, McGill University. Drawn with three.js and uPlot.",nl:"Glazen brein: afgeleid van de ICBM152-atlas, copyright 1993–2004 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological Institute, McGill University. Getekend met three.js en uPlot."},"course.title":{en:"Course over time",nl:"Verloop in de tijd"},"course.region":{en:"Region",nl:"Gebied"},"course.quantity":{en:"Quantity",nl:"Grootheid"},"course.mean":{en:"mean of all regions",nl:"gemiddelde van alle gebieden"},"course.time":{en:"time (s)",nl:"tijd (s)"},"course.described":{en:"{quantity} over time: {where}, one line per person. Save the numbers with the button beside it.",nl:"{quantity} in de tijd: {where}, één lijn per persoon. Bewaar de getallen met de knop ernaast."},"course.save":{en:"Save numbers",nl:"Bewaar getallen"},"legend.systems":{en:"Systems of the brain; choose one to bring it forward",nl:"Systemen van het brein; kies er een om het naar voren te halen"},"legend.scale":{en:"Scale of the colours",nl:"Schaal van de kleuren"},"legend.refit":{en:"Fit",nl:"Passend"},"pointer.place":{en:"{place} mm (MNI)",nl:"{place} mm (MNI)"},"transport.title":{en:"Playing",nl:"Afspelen"},"transport.play":{en:"Play",nl:"Speel af"},"transport.stop":{en:"Pause",nl:"Pauzeer"},"transport.pace":{en:"Pace",nl:"Tempo"},"transport.times":{en:"{pace} ×",nl:"{pace} ×"},"transport.way":{en:"Time",nl:"Tijd"},"keys.title":{en:"Keys",nl:"Toetsen"},"keys.key":{en:"Key",nl:"Toets"},"keys.does":{en:"What it does",nl:"Wat hij doet"},"keys.space":{en:"space",nl:"spatie"},"keys.play":{en:"play or pause",nl:"afspelen of pauzeren"},"keys.next":{en:"next region",nl:"volgend gebied"},"keys.previous":{en:"previous region",nl:"vorig gebied"},"keys.colour":{en:"colour by activity or by system",nl:"kleur naar activiteit of naar systeem"},"keys.arrangement":{en:"arrange people otherwise",nl:"mensen anders plaatsen"},"keys.relations":{en:"show or hide what passes between people",nl:"toon of verberg wat tussen mensen gaat"},"keys.fewer":{en:"fewer links",nl:"minder verbindingen"},"keys.more":{en:"more links",nl:"meer verbindingen"},"keys.pulse":{en:"a moment of stress",nl:"een moment van stress"},"keys.fit":{en:"show everything",nl:"toon alles"},"keys.theme":{en:"next colours of the page",nl:"volgende kleuren van de pagina"},"keys.language":{en:"other language",nl:"andere taal"},"keys.back":{en:"a step back",nl:"een stap terug"},"keys.forward":{en:"a step forward",nl:"een stap vooruit"},"keys.help":{en:"this list",nl:"deze lijst"},"keys.turn":{en:"turn and move the picture, when it is chosen",nl:"draai en verplaats het beeld, als het gekozen is"},"keys.escape":{en:"let go of the region",nl:"laat het gebied los"},"keys.active":{en:"Keys of one character are active",nl:"Toetsen van één teken zijn actief"},"keys.close":{en:"Close",nl:"Sluit"},"system.cingulate":{en:"cingulate",nl:"cingulaat"},"system.limbic":{en:"limbic",nl:"limbisch"},"system.medial prefrontal":{en:"medial prefrontal",nl:"mediaal prefrontaal"},"system.middle prefrontal":{en:"middle prefrontal",nl:"midden-prefrontaal"},"system.motor":{en:"motor",nl:"motorisch"},"system.occipital":{en:"occipital",nl:"occipitaal"},"system.pallidum":{en:"pallidum",nl:"pallidum"},"system.parietal":{en:"parietal",nl:"pariëtaal"},"system.sensory":{en:"sensory",nl:"sensorisch"},"system.striatum":{en:"striatum",nl:"striatum"},"system.temporal":{en:"temporal",nl:"temporaal"},"system.thalamus":{en:"thalamus",nl:"thalamus"},"clock.week":{en:"week {week}",nl:"week {week}"},"clock.axis":{en:"time (weeks)",nl:"tijd (weken)"},"life.title":{en:"A life",nl:"Een leven"},"life.this":{en:"this course",nl:"dit verloop"},"life.line":{en:"Over time",nl:"In de tijd"},"life.beside":{en:"Small marks and dashed lines: {names}",nl:"Kleine streepjes en streeplijnen: {names}"},"life.hint":{en:"A click into the line goes there; gold links are those that grew. Simulated; nothing here is about a person.",nl:"Een klik in de lijn gaat erheen; gouden verbindingen zijn gegroeid. Gesimuleerd; niets hier gaat over een persoon."},"life.described":{en:"{quantity} over the weeks of the life, one line per person and course",nl:"{quantity} over de weken van het leven, één lijn per persoon en verloop"},"dial.window":{en:"window of tolerance",nl:"venster van tolerantie"},"dial.danger":{en:"sensations feared",nl:"sensaties gevreesd"},"dial.control":{en:"own control",nl:"eigen beheersing"},"dial.expectation":{en:"relief expected of others",nl:"verlichting verwacht van anderen"},"dial.fear":{en:"fear of a day",nl:"angst van een dag"},"dial.cortisol":{en:"cortisol",nl:"cortisol"},"dial.noradrenaline":{en:"noradrenaline",nl:"noradrenaline"},"dial.mark":{en:"methylation",nl:"methylatie"},"dial.callosum":{en:"corpus callosum",nl:"hersenbalk"},"dial.hippocampus":{en:"hippocampus",nl:"hippocampus"},"dial.prefrontal":{en:"prefrontal zone",nl:"prefrontale zone"},"dial.homotopic":{en:"left with right",nl:"links met rechts"},"dial.cortex_limbic":{en:"cortex with limbic system",nl:"schors met limbisch systeem"},"dial.total_correlation":{en:"total correlation",nl:"totale samenhang"},"dial.effective_rank":{en:"differentiation (rank)",nl:"differentiatie (rang)"},"dial.quality":{en:"quality of the bond",nl:"kwaliteit van de band"},"dial.comfort":{en:"comfort when together",nl:"troost wanneer samen"},"dial.synchrony":{en:"synchrony when together",nl:"synchronie wanneer samen"}};var Za={en:"English",nl:"Nederlands"},Ur="en";function su(i){Ur=i in Za?i:"en",document.documentElement.lang=Ur}function ru(){return Ur}function de(i,e={}){let t=iu[i];if(!t)throw new Error(`no text ${i}`);return t[Ur].replace(/\{(\w+)\}/g,(n,s)=>e[s])}function Fr(i,e){let t=`${i}.${e}`;return t in iu?de(t):e}function St(i,e=3){return Number.isFinite(i)?i.toLocaleString(Ur,{maximumSignificantDigits:e,useGrouping:!1}):"–"}function yx(i,e){return`${i.toLocaleString(Ur,{minimumFractionDigits:e,maximumFractionDigits:e,useGrouping:!1})} s`}function Fp(i){return i.header.clock==="weeks"?de("clock.week",{week:Math.round(i.time())}):yx(i.time(),i.live?1:2)}function Op(i,e){return e&&e!=="1"?`${St(i)} ${e}`:St(i)}function ii(i,e){return e&&e!=="1"?`${i} (${e})`:i}var vx=100,$a=class{constructor(e,t){this.source=e,this.store=t,this.events=[],this.drawn=0;let{label:n,name:s}=e.header.regions,r=n.map((o,a)=>[a,s[a]]).sort((o,a)=>o[1].localeCompare(a[1]));this.region=K("select",{onchange:()=>t.set("selected",this.region.value===""?null:Number(this.region.value))},...Ln([["",de("course.mean")],...r],t.get("selected")??"")),this.quantity=K("select",{onchange:()=>t.set("quantity",Number(this.quantity.value))},...Ln(e.header.quantities.map((o,a)=>[a,o.name]),t.get("quantity"))),this.box=K("div",{class:"plot",role:"img"}),this.element=K("section",{class:"course","aria-label":de("course.title")},K("div",{class:"row"},Kt(de("course.region"),this.region,null,{class:"field inline"}),Kt(de("course.quantity"),this.quantity,null,{class:"field inline"}),K("span",{class:"key"},...e.header.people.map((o,a)=>K("span",{"data-person":a},`${qi(a)} ${o.name}`))),K("button",{type:"button",class:"quiet",onclick:()=>this.save()},de("course.save"))),this.box),new ResizeObserver(()=>this.fit()).observe(this.box)}get unit(){return this.source.header.quantities[this.store.get("quantity")].unit}rebuild(){this.plot?.destroy();let e=Ti[this.store.get("theme")],t=this.store.get("selected"),n=this.source.header.quantities[this.store.get("quantity")];this.region.value=t??"",this.quantity.value=this.store.get("quantity");let s=t===null?de("course.mean"):this.source.header.regions.name[t];this.box.setAttribute("aria-label",de("course.described",{quantity:n.name,where:s}));let r={stroke:e.quiet,grid:{stroke:e.line,width:1},ticks:{stroke:e.line},font:"11px system-ui",labelFont:"11px system-ui",labelSize:16};this.plot=new xn({width:this.box.clientWidth||600,height:this.box.clientHeight||120,legend:{show:!1},cursor:{y:!1},scales:{x:{time:!1}},axes:[{...r,label:de(this.source.header.clock==="weeks"?"clock.axis":"course.time"),size:26,values:(o,a)=>a.map(l=>St(l,6))},{...r,label:ii(n.name,n.unit),size:62,space:24,values:(o,a)=>a.map(l=>St(l,4))}],series:[{},...this.source.header.people.map((o,a)=>({stroke:Ts(this.store.get("theme"),a),width:1.6,dash:wr[a%wr.length],points:{show:!1}}))],hooks:{drawClear:[o=>this.#t(o,e)]}},[[],...this.source.header.people.map(()=>[])],this.box);for(let[o,a]of[...this.element.querySelectorAll("[data-person]")].entries())a.style.color=Ts(this.store.get("theme"),o);this.drawn=0,this.#e()}#e(){this.source.ready()&&this.plot.setData(this.source.course(this.store.get("quantity"),this.store.get("selected")))}#t(e,t){let{ctx:n,bbox:s}=e;n.save(),n.fillStyle=t.line;for(let{from:r,to:o}of this.events){let[a,l]=[r,o].map(c=>Math.max(s.left,Math.min(s.left+s.width,e.valToPos(c,"x",!0))));l>a&&n.fillRect(a,s.top,l-a,s.height)}this.source.live||(n.fillStyle=t.between,n.fillRect(e.valToPos(this.source.time(),"x",!0)-1,s.top,2,s.height)),n.restore()}mark(e,t){this.events=[...this.events.slice(-9),{from:e,to:t}]}draw(){let e=performance.now();!this.plot||!this.source.ready()||e-this.drawn<vx||(this.drawn=e,this.events.some(({from:t})=>t>this.source.time())&&(this.events=[]),this.source.live?this.#e():this.plot.redraw(!1))}fit(){this.plot&&this.box.clientWidth&&this.plot.setSize({width:this.box.clientWidth,height:this.box.clientHeight})}save(){let[e,...t]=this.source.course(this.store.get("quantity"),this.store.get("selected")),n=this.source.header.quantities[this.store.get("quantity")],s=[this.source.header.clock==="weeks"?"time (weeks)":"time (s)",...this.source.header.people.map(l=>ii(`${l.name} ${n.name}`,n.unit))],r=e.map((l,c)=>[l,...t.map(h=>h[c])].map(h=>Number(h.toPrecision(6))).join(",")),o=this.store.get("selected"),a=o===null?"mean":this.source.header.regions.label[o];Ya(`${n.name}-${a}.csv`,[s.map(l=>`"${l.replaceAll('"','""')}"`).join(","),...r].join(`
`))}};function Ka(i){let e={...i},t=new Map;return{get:n=>e[n],set(n,s){if(e[n]!==s){e[n]=s;for(let r of t.get(n)??[])r(s)}},on(n,s){for(let r of n)t.set(r,[...t.get(r)??[],s]);return()=>n.forEach(r=>t.set(r,t.get(r).filter(o=>o!==s)))}}}function Bp(i){let e=[];return{...i,on:(t,n)=>e.push(i.on(t,n)),end:()=>e.splice(0).forEach(t=>t())}}function Po(i,e){try{return localStorage.getItem(`syntony.${i}`)??e}catch{return e}}function Io(i,e){try{localStorage.setItem(`syntony.${i}`,e)}catch{}}var Ja=.12;function kp({stage:i,store:e,transport:t,keys:n,themes:s,languages:r}){let o=(p,m)=>p[(p.indexOf(m)+1)%p.length],a=p=>{let m=i.header.regions.label.length,v=e.get("selected");e.set("selected",v===null?p>0?0:m-1:(v+p+m)%m)},l={" ":["play",()=>t.toggle()],n:["next",()=>a(1)],b:["previous",()=>a(-1)],c:["colour",()=>e.set("colour",e.get("colour")==="system"?"state":"system")],a:["arrangement",()=>e.set("arrangement",o(["facing","beside","circle"],e.get("arrangement")))],r:["relations",()=>e.set("relations",!e.get("relations"))],e:["fewer",()=>e.set("edges",Math.max(0,e.get("edges")-50))],w:["more",()=>e.set("edges",Math.min(i.mostEdges,e.get("edges")+50))],p:["pulse",()=>n.pulse?.()],f:["fit",()=>i.fit()],t:["theme",()=>s()],l:["language",()=>r()],",":["back",()=>t.step(-1)],".":["forward",()=>t.step(1)],"?":["help",()=>g.showModal()]},c={ArrowLeft:()=>i.view.turn(-Ja,0),ArrowRight:()=>i.view.turn(Ja,0),ArrowUp:()=>i.view.turn(0,Ja),ArrowDown:()=>i.view.turn(0,-Ja),"+":()=>i.view.zoom(.9),"=":()=>i.view.zoom(.9),"-":()=>i.view.zoom(1.1)},h=Ka({on:Po("keys","on")==="on"}),d=K("input",{type:"checkbox",checked:h.get("on"),onchange:()=>{h.set("on",d.checked),Io("keys",d.checked?"on":"off")}}),u=[...Object.entries(l).map(([p,[m]])=>[p===" "?de("keys.space"):p,de(`keys.${m}`)]),["← → ↑ ↓ + −",de("keys.turn")],["Esc",de("keys.escape")]],f=K("h2",{id:"keys-title"},de("keys.title")),g=K("dialog",{"aria-labelledby":"keys-title"},f,K("table",{},K("thead",{},K("tr",{},K("th",{scope:"col"},de("keys.key")),K("th",{scope:"col"},de("keys.does")))),K("tbody",{},...u.map(([p,m])=>K("tr",{},K("td",{},K("kbd",{},p)),K("td",{},m))))),Kt(de("keys.active"),d,null,{class:"field check"}),K("form",{method:"dialog"},K("button",{class:"strong"},de("keys.close"))));function y(p){if(p.ctrlKey||p.metaKey||p.altKey||g.open)return;let m=p.target.closest?.("input, select, textarea, [contenteditable]");if(p.key==="Escape")return e.set("selected",null);if(p.target===i.canvas&&c[p.key])return p.preventDefault(),c[p.key]();if(m||!h.get("on")||p.key===" "&&p.target.closest?.("button, summary, a"))return;let v=l[p.key];v&&(p.preventDefault(),v[1]())}return document.addEventListener("keydown",y),{help:g,forget:()=>document.removeEventListener("keydown",y)}}var ja=class{constructor(e,t){this.source=e,this.store=t,this.systems=[...new Set(e.header.regions.system)].filter(Boolean).sort(),this.element=K("div",{class:"legend"})}colour(e,t){if(this.store.get("colour")==="system"){let a=this.systems.indexOf(this.source.header.regions.system[t]);return a<0?[.6,.6,.6]:Mh(a)}let n=this.store.get("quantity"),[s,r]=this.source.range(n),o=this.source.value(n,e,t);return Number.isFinite(o)?bh((o-s)/(r-s||1)):[.5,.5,.5]}dimmed(e){let t=this.store.get("system");return t!==null&&this.source.header.regions.system[e]!==t}rebuild(){qa(this.element),this.store.get("colour")==="system"?this.#e():this.#t(),this.draw()}#e(){this.element.setAttribute("role","group"),this.element.setAttribute("aria-label",de("legend.systems")),this.low=this.high=null,this.systems.forEach((e,t)=>{let n=K("span",{class:"swatch","aria-hidden":"true"});n.style.background=wh(Mh(t));let s=this.store.get("system")===e;this.element.append(K("button",{type:"button",class:"quiet","aria-pressed":String(s),onclick:()=>this.store.set("system",s?null:e)},n,Fr("system",e)))})}#t(){let e=this.source.header.quantities[this.store.get("quantity")];this.element.setAttribute("role","group"),this.element.setAttribute("aria-label",de("legend.scale"));let t=K("span",{class:"bar","aria-hidden":"true"});t.style.background=`linear-gradient(to right, ${Array.from({length:10},(n,s)=>wh(bh(s/9))).join(", ")})`,this.low=K("span"),this.high=K("span"),this.element.append(K("span",{class:"what"},ii(e.name,e.unit)),K("span",{class:"scale"},this.low,t,this.high),e.meaning?K("span",{class:"meaning",lang:"en"},e.meaning):"",this.source.live?K("button",{type:"button",class:"quiet",onclick:()=>this.source.refit()},de("legend.refit")):"")}draw(){if(!this.low)return;let[e,t]=this.source.range(this.store.get("quantity")),n=[`≤ ${St(e)}`,`≥ ${St(t)}`];this.low.textContent!==n[0]&&(this.low.textContent=n[0]),this.high.textContent!==n[1]&&(this.high.textContent=n[1])}};var zp={title:"about.title",open:!1,applies:()=>!0,build({source:i}){let{facts:e,quantities:t,placed:n}=i.header,s=Object.entries(e).filter(([,o])=>o!==""&&o!==null&&String(o).length>0),r=t.filter(o=>o.every>1);return{element:K("div",{},K("p",{},de("about.simulated")),K("p",{},de("about.layout")),n?null:K("p",{},de("about.unplaced")),...r.map(o=>K("p",{},de("about.thinned",{name:o.name,every:o.every}))),K("dl",{},...s.flatMap(([o,a])=>[K("dt",{lang:"en"},o.replaceAll("_"," ")),K("dd",{lang:"en"},ou(a))])),K("p",{class:"hint"},de("about.notices")))}}};function ou(i){return Array.isArray(i)?i.map(ou).join("; "):i&&typeof i=="object"?Object.entries(i).map(([e,t])=>`${e} ${ou(t)}`).join(", "):String(i)}var Gp="amygdala",Sx="chosen",Hp={title:"happens.title",open:!0,applies:i=>i.mode==="live"&&(i.pulse!==null||i.relations.length>0),build(i){let e=[i.source.header.pulse?Mx(i):null,...i.source.header.relations.map(n=>bx(i,n))].filter(Boolean),t=K("button",{type:"button",class:"quiet",onclick:()=>i.source.send({do:"restart"})},de("happens.restart"));return{element:K("div",{},...e.map(n=>n.element),t),state:n=>e.forEach(s=>s.state?.(n))}}};function Mx({source:i,store:e,course:t,announce:n,keys:s}){let{header:r}=i,o=r.pulse,a=K("select",{},...Ln([["",de("everybody")],...r.people.map(f=>[f.name,f.name])],r.people[0].name)),l=[...o.regions.length?[[Gp,de("happens.amygdala")]]:[],[Sx,de("happens.chosen")]],c=K("select",{},...Ln(l,l[0][0])),h=Vp(ii(de("happens.amplitude"),o.unit),-o.most,o.most,o.amplitude),d=Vp(de("happens.duration"),.1,10,o.duration),u=()=>{let f=e.get("selected"),g=c.value===Gp?o.regions:f===null?[]:[f];if(!g.length)return n(de("happens.choose"));i.send({do:"pulse",person:a.value||null,regions:g,amplitude:h.value(),duration:d.value()}),t.mark(i.time(),i.time()+d.value())};return s.pulse=u,{element:K("fieldset",{},K("legend",{},de("happens.pulse")),Kt(de("happens.who"),a),Kt(de("happens.where"),c),h.element,d.element,K("button",{type:"button",class:"strong",onclick:u},de("happens.send")))}}function Vp(i,e,t,n){let s=K("output",{},St(n)),r=K("input",{type:"range",min:e,max:t,step:"any",value:n,oninput:()=>{s.textContent=St(Number(r.value))}});return{element:Kt(i,r,s),value:()=>Number(r.value)}}function bx({source:i,stage:e},t){let n=K("output",{},St(t.gain)),s=K("input",{type:"checkbox",checked:!0,onchange:()=>o(s.checked?Number(r.value)||1:0)}),r=K("input",{type:"range",min:0,max:3,step:.05,value:1,oninput:()=>{n.textContent=St(t.gain*r.value)},onchange:()=>o(Number(r.value))}),o=a=>i.send({do:"relate",name:t.name,factor:a});return{element:K("fieldset",{},K("legend",{},t.name),Kt(de("relation.towards"),s,null,{class:"field check"}),Kt(de("relation.strength"),r,n)),state(a){let l=a.factors[t.name]??1;s.checked=l>0,document.activeElement!==r&&l>0&&(r.value=l),n.textContent=St(t.gain*l),e.relate(a.factors)}}}var wx=100,Ex=["window","danger","control","expectation","cortisol","mark","homotopic","cortex_limbic"];function au(i,e){let t=i.findIndex(n=>n>e);return t<0&&(t=i.length),Math.max(0,t-1)}function Tx(i,e){let t=e.flatMap(n=>n[i]??[]).filter(n=>n!==null);return[Math.min(0,...t),Math.max(1e-9,...t)]}var Wp={title:"life.title",open:!0,applies:i=>!!i.life,build({source:i,store:e}){let{header:t}=i,n=t.life,s=[{name:de("life.this"),...n},...n.beside],r=Object.keys(n.quantities).filter(w=>s.some(_=>_.people.some(T=>T[w]))),o=Object.fromEntries(r.map(w=>[w,Tx(w,s.flatMap(_=>_.people))])),a=t.people.flatMap((w,_)=>{let T=Ex.filter(O=>n.people[_][O]);return T.length?[p(w,_,T)]:[]}),l=n.bonds.map((w,_)=>m(w,_)),c=r.includes("window")?"window":r[0],h=K("select",{onchange:()=>{c=h.value,A()}},...Ln(r.map(w=>[w,de(`dial.${w}`)]),c)),d=K("div",{class:"plot life",role:"img"}),u=K("div",{class:"lanes"}),f=null,g=0,y=null;function p(w,_,T){let O=T.map(N=>{let D=K("span",{class:"fill"}),B=n.beside.map(G=>K("span",{class:"ghost",title:G.name})),z=K("output"),{unit:I,meaning:V}=n.quantities[N],q=de(`dial.${N}`);return{name:N,bar:D,ghosts:B,value:z,element:K("div",{class:"dial",role:"group","aria-label":q,title:`${V} (${I})`},K("span",{class:"what"},q),K("span",{class:"track"},D,...B),z)}});return{p:_,rows:O,element:K("div",{class:"dials"},K("h3",{},`${qi(_)} ${w.name}`),...O.map(N=>N.element))}}function m(w,_){let T=["quality","comfort","synchrony"].filter(O=>w[O]).map(O=>({name:O,value:K("output")}));return{k:_,cells:T,element:K("div",{class:"dials"},K("h3",{},w.name),...T.map(O=>K("div",{class:"dial plain"},K("span",{class:"what"},de(`dial.${O.name}`)),O.value)))}}function v(){let w=i.time();for(let{p:_,rows:T}of a)for(let{name:O,bar:N,ghosts:D,value:B}of T){let[z,I]=o[O],V=G=>`${Math.max(0,Math.min(100,100*(G-z)/(I-z)))}%`,q=n.people[_][O][au(n.times,w)];N.style.width=q===null?"0":V(q),B.textContent=q===null?"–":St(q),n.beside.forEach((G,le)=>{let $=G.people[_]?.[O]?.[au(G.times,w)];D[le].style.left=$==null?"-9px":V($)})}for(let{k:_,cells:T}of l)for(let O of T)O.value.textContent=St(n.bonds[_][O.name][au(n.times,w)]??NaN)}function A(){f?.destroy();let w=Ti[e.get("theme")],_=s.flatMap((B,z)=>t.people.flatMap((I,V)=>B.people[V]?.[c]?[{c:z,p:V,course:B}]:[])),T=[...new Set(s.flatMap(B=>B.times))].sort((B,z)=>B-z),O=_.map(({course:B,p:z})=>{let I=new Map(B.times.map((V,q)=>[V,B.people[z][c][q]]));return T.map(V=>I.has(V)?I.get(V):void 0)}),{unit:N}=n.quantities[c];d.setAttribute("aria-label",de("life.described",{quantity:de(`dial.${c}`)}));let D={stroke:w.quiet,grid:{stroke:w.line,width:1},ticks:{stroke:w.line},font:"11px system-ui",labelFont:"11px system-ui",labelSize:14};f=new xn({width:d.clientWidth||260,height:130,legend:{show:!1},cursor:{y:!1,drag:{x:!1}},scales:{x:{time:!1}},axes:[{...D,label:de("clock.axis"),size:26,values:(B,z)=>z.map(I=>St(I,5))},{...D,label:ii(de(`dial.${c}`),N),size:44,space:24,values:(B,z)=>z.map(I=>St(I,3))}],series:[{},..._.map(({c:B,p:z})=>({stroke:B?w.quiet:Ts(e.get("theme"),z),width:1.6,dash:wr[B%wr.length],points:{show:!1},spanGaps:!0}))],hooks:{drawClear:[M]}},[T,...O],d),f.over.addEventListener("click",B=>{e.set("playing",!1),i.seek(f.posToVal(B.offsetX,"x"))});for(let{p:B,rows:z}of a)for(let I of z)I.bar.style.background=Ts(e.get("theme"),B);P()}function M(w){let{ctx:_,bbox:T}=w;_.save(),_.fillStyle=Ti[e.get("theme")].between,_.fillRect(w.valToPos(i.time(),"x",!0)-1,T.top,2,T.height),_.restore()}function P(){let w=[...new Set(n.episodes.map(T=>T.kind))],_=Math.max(...n.times)||1;u.replaceChildren(...w.map(T=>K("div",{class:"lane"},K("span",{class:"what",lang:"en"},T),K("span",{class:"track"},...n.episodes.filter(O=>O.kind===T).map(O=>K("span",{class:"span",title:`${St(O.start)} – ${St(O.end)}`})))))),w.forEach((T,O)=>n.episodes.filter(N=>N.kind===T).forEach((N,D)=>{let{style:B}=u.children[O].lastChild.children[D];B.left=`${100*N.start/_}%`,B.width=`${Math.max(.5,100*(Math.min(N.end,_)-N.start)/_)}%`,B.opacity=.35+.65*Math.sqrt(N.share)}))}return e.on(["theme"],()=>A()),A(),v(),{element:K("div",{class:"living"},...a.map(w=>w.element),...l.map(w=>w.element),n.beside.length?K("p",{class:"hint"},de("life.beside",{names:n.beside.map(w=>w.name).join(", ")})):null,Kt(de("life.line"),h),d,u,K("p",{class:"hint"},de("life.hint"))),draw(){let w=performance.now();w-g<wx||y===i.time()&&f.width===d.clientWidth||(g=w,y=i.time(),d.clientWidth&&f.width!==d.clientWidth&&f.setSize({width:d.clientWidth,height:130}),v(),f.redraw(!1))}}}};var Xp={title:"parameters.title",open:!1,applies:i=>i.mode==="live",build({source:i}){let{header:e}=i,t=K("select",{onchange:()=>s.forEach(r=>r.show())},...Ln([["",de("everybody")],...e.people.map(r=>[r.name,r.name])],"")),n=()=>t.value||null,s=e.parameters.map(r=>Ax(i,r,n));return{element:K("div",{},K("p",{class:"hint"},de(e.facts.balance?"parameters.balanced":"parameters.hint")),e.people.length>1?Kt(de("happens.who"),t):null,...s.map(r=>r.element)),state:r=>s.forEach(o=>o.state(r))}}};function Ax(i,e,t){let{people:n}=i.header,s=e.values,r=K("output"),o=nu("about"),a=K("input",{type:"range",min:e.low,max:e.high,step:"any","aria-describedby":o,oninput:()=>{r.textContent=St(Number(a.value))},onchange:()=>i.send({do:"set",name:e.name,value:Number(a.value),person:t()})}),l=K("button",{type:"button",class:"quiet small","aria-label":de("parameters.back",{name:e.name}),onclick:()=>c()},"↺"),c=()=>n.forEach((u,f)=>{(t()===null||t()===u.name)&&i.send({do:"set",name:e.name,value:e.values[f],person:u.name})}),h=()=>{let u=n.map(y=>y.name).indexOf(t()),f=u<0?s:[s[u]],g=f.every(y=>y===f[0]);a.max=Math.max(e.high,...f),a.min=Math.min(e.low,...f),a.value=f.reduce((y,p)=>y+p,0)/f.length,r.textContent=g?St(f[0]):de("parameters.differ"),l.hidden=f.every(y=>e.values.includes(y))};h();let d=e.tag==="published"&&e.source?e.source:de(`tag.${e.tag}`);return{element:K("div",{class:"parameter"},Kt(ii(e.name,e.unit),a,K("span",{class:"end"},l,r)),K("p",{class:"hint",id:o,lang:"en"},`${e.meaning}${d?` · ${d}`:""}`)),show:h,state(u){s=(e.name==="coupling"?u.coupling:u.params[e.name])??e.values,document.activeElement!==a&&h()}}}var Cx=500,qp={title:"regions.title",open:!1,applies:()=>!0,build({source:i,store:e}){let{header:t}=i,n=t.regions,s=K("tr"),r=n.label.map((u,f)=>{let g=t.people.map(()=>K("td",{class:"number"})),y=K("button",{type:"button",class:"link",onclick:()=>e.set("selected",f)},n.name[f]);return{element:K("tr",{},K("th",{scope:"row"},y),K("td",{},Fr("system",n.system[f])),...g),values:g,choose:y}}),o=K("table",{},K("caption",{class:"hint"},de("regions.caption")),K("thead",{},s),K("tbody",{},...r.map(u=>u.element))),a=K("div",{class:"scroll",tabindex:0,role:"region","aria-label":de("regions.title")},o),l=0,c=()=>t.quantities[e.get("quantity")],h=()=>s.replaceChildren(K("th",{scope:"col"},de("course.region")),K("th",{scope:"col"},de("regions.system")),...t.people.map((u,f)=>K("th",{scope:"col",class:"number"},`${qi(f)} ${ii(c().name,c().unit)}`))),d=()=>{let u=n.label.map((f,g)=>[f,n.system[g],...t.people.map((y,p)=>i.value(e.get("quantity"),p,g))].join(","));Ya(`${c().name}-${i.time().toFixed(2)}s.csv`,[["region","system",...t.people.map(f=>`"${f.name}"`)].join(","),...u].join(`
`))};return e.on(["quantity"],h),e.on(["selected"],u=>r.forEach((f,g)=>f.element.classList.toggle("chosen",g===u))),h(),{element:K("div",{},a,K("button",{type:"button",class:"quiet",onclick:d},de("course.save"))),draw(){!a.offsetParent||performance.now()-l<Cx||(l=performance.now(),r.forEach((u,f)=>u.values.forEach((g,y)=>{g.textContent=St(i.value(e.get("quantity"),y,f))})))}}}};var Yp=["facing","beside","circle"];function Zp(i,e){if(i===1)return[{x:0,y:0,turn:e==="facing"?-Math.PI/2:0}];if(e==="beside")return Array.from({length:i},(n,s)=>({x:(s-(i-1)/2)*165,y:0,turn:Math.PI}));if(e==="facing"&&i===2)return[-1,1].map(n=>({x:n*205/2,y:0,turn:n*Math.PI/2}));if(e==="facing")return Array.from({length:i},(n,s)=>{let r=s%2?1:-1;return{x:r*205/2,y:(Math.floor(s/2)-(Math.ceil(i/2)-1)/2)*165,turn:r*Math.PI/2}});let t=Math.max(205/2,205/(2*Math.sin(Math.PI/i)));return Array.from({length:i},(n,s)=>{let r=Math.PI-2*Math.PI*s/i;return{x:t*Math.cos(r),y:t*Math.sin(r),turn:r+Math.PI/2}})}var $p={title:"view.title",open:!0,applies:()=>!0,build({source:i,store:e,stage:t}){let{header:n}=i,s=Math.max(0,...n.brains.map(f=>f.edges.length)),r=K("select",{onchange:()=>e.set("colour",r.value)},...Ln([["state",de("view.state")],...n.regions.system.some(Boolean)?[["system",de("view.system")]]:[]],e.get("colour"))),o=K("output",{},String(e.get("edges"))),a=K("input",{type:"range",min:0,max:s,step:1,value:e.get("edges"),oninput:()=>e.set("edges",Number(a.value))}),l=K("p",{class:"hint"}),c=K("input",{type:"checkbox",checked:e.get("relations"),onchange:()=>e.set("relations",c.checked)}),h=K("select",{onchange:()=>e.set("arrangement",h.value)},...Ln(Yp.map(f=>[f,de(`arrangement.${f}`)]),e.get("arrangement"))),d=f=>K("button",{type:"button",class:"quiet",onclick:()=>{t.view.from(f),t.fit()}},de(`view.from.${f}`)),u=()=>{let f=e.get("edges");o.textContent=String(f),a.value=f;let g=n.brains.map(y=>y.edges[Math.min(f,y.edges.length)-1]?.[2]).filter(y=>y!==void 0);l.textContent=g.length?de("view.weakest",{weight:St(Math.min(...g))}):de("view.none")};return e.on(["edges"],u),e.on(["colour"],f=>{r.value=f}),e.on(["arrangement"],f=>{h.value=f}),e.on(["relations"],f=>{c.checked=f}),u(),{element:K("div",{},Kt(de("view.colour"),r),Kt(de("view.edges"),a,o),l,n.relations.length?Kt(de("view.relations"),c,null,{class:"field check"}):null,n.people.length>1?Kt(de("view.arrangement"),h):null,K("div",{class:"row",role:"group","aria-label":de("view.from")},d("front"),d("side"),d("above")))}}};var Kp=[$p,Wp,Hp,Xp,qp,zp];var Rx=5,Qa=class{constructor(e,t,n){this.stage=e,this.source=t,this.store=n,this.tip=K("div",{class:"tip",role:"tooltip",hidden:!0}),e.box.append(this.tip);let{canvas:s}=e;s.addEventListener("pointermove",r=>this.#t(r)),s.addEventListener("pointerleave",()=>this.#n(null)),s.addEventListener("pointerdown",r=>{this.pressed=[r.clientX,r.clientY]}),s.addEventListener("click",r=>this.#i(r))}#e(e){let{left:t,top:n}=this.stage.canvas.getBoundingClientRect();return this.at=[e.clientX-t,e.clientY-n],this.stage.under(...this.at)}#t(e){if(e.buttons)return this.#n(null);this.#n(this.#e(e))}#i(e){if(this.pressed&&Math.hypot(e.clientX-this.pressed[0],e.clientY-this.pressed[1])>Rx)return;let t=this.#e(e);this.store.set("selected",t?t.region:null),this.#n(t)}#n(e){this.found=e,this.tip.hidden=!e,this.stage.canvas.classList.toggle("pointing",!!e),e&&this.draw()}draw(){if(!this.found)return;let{who:e,region:t}=this.found,{regions:n,people:s,quantities:r,brains:o}=this.source.header,a=o[s[e].brain].xyz[t].map(f=>St(f)).join(", "),l=r.map((f,g)=>[f,this.source.value(g,e,t)]).filter(([,f])=>Number.isFinite(f));qa(this.tip).append(K("strong",{},`${qi(e)} ${n.name[t]}`),K("span",{},`${s[e].name} · ${n.label[t]}${n.system[t]?` · ${Fr("system",n.system[t])}`:""}`),this.source.header.placed?K("span",{},de("pointer.place",{place:a})):"",...l.map(([f,g])=>K("span",{class:"value"},K("span",{},f.name),K("span",{},Op(g,f.unit)))));let{clientWidth:c,clientHeight:h}=this.stage.box,d=Math.min(this.at[0]+14,c-this.tip.offsetWidth-6),u=Math.min(this.at[1]+14,h-this.tip.offsetHeight-6);this.tip.style.transform=`translate(${Math.max(4,d)}px, ${Math.max(4,u)}px)`}};var Gs={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Vs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Cm=0,Ou=1,Rm=2;var fa=1,Pm=2,ao=3,Hs=0,Yn=1,Si=2,lr=0,lo=1,Bu=2,ku=3,zu=4,Im=5;var cr=100,Lm=101,Dm=102,Nm=103,Um=104,Fm=200,Om=201,Bm=202,km=203,Gu=204,Vu=205,zm=206,Gm=207,Vm=208,Hm=209,Wm=210,Xm=211,qm=212,Ym=213,Zm=214,El=0,Tl=1,Al=2,jr=3,Cl=4,Rl=5,Pl=6,Il=7,Hu=0,$m=1,Km=2,Ji=0,Wu=1,Xu=2,qu=3,Yu=4,Zu=5,$u=6,Ku=7;var Ju=300,hr=301,co=302,uc=303,dc=304,Ll=1e3,$i=1001,Dl=1002,Cn=1003,Jm=1004;var pa=1005;var qn=1006,fc=1007;var gs=1008;var di=1009,ju=1010,Qu=1011,ho=1012,pc=1013,Ui=1014,Mi=1015,Fi=1016,mc=1017,gc=1018,ur=1020,ed=35902,td=35899,nd=1021,id=1022,Oi=1023,fs=1026,_s=1027,_c=1028,xc=1029,Ws=1030,yc=1031;var vc=1033,ma=33776,ga=33777,_a=33778,xa=33779,Sc=35840,Mc=35841,bc=35842,wc=35843,Ec=36196,Tc=37492,Ac=37496,Cc=37488,Rc=37489,ya=37490,Pc=37491,Ic=37808,Lc=37809,Dc=37810,Nc=37811,Uc=37812,Fc=37813,Oc=37814,Bc=37815,kc=37816,zc=37817,Gc=37818,Vc=37819,Hc=37820,Wc=37821,Xc=36492,qc=36494,Yc=36495,Zc=36283,$c=36284,va=36285,Kc=36286;var Wo=2300,Nl=2301,bl=2302,Iu=2303,Lu=2400,Du=2401,Nu=2402;var jm=3200;var sd=0,Qm=1,xs="",oi="srgb",Xo="srgb-linear",qo="linear",Ct="srgb";var wl=7680;var eg=519,tg=512,ng=513,ig=514,rd=515,sg=516,rg=517,od=518,ad=519,og=35044;var ld="300 es",yi=2e3,Yo=2001;function Px(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function Ix(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Zo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function ag(){let i=Zo("canvas");return i.style.display="block",i}var Jp={},Qr=null;function cd(...i){let e="THREE."+i.shift();Qr?Qr("log",e,...i):console.log(e,...i)}function lg(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ze(...i){i=lg(i);let e="THREE."+i.shift();if(Qr)Qr("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function et(...i){i=lg(i);let e="THREE."+i.shift();if(Qr)Qr("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function ko(...i){let e=i.join(" ");e in Jp||(Jp[e]=!0,Ze(...i))}function cg(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var hg={[El]:El,[Al]:Pl,[Cl]:Cl,[jr]:Rl,[Tl]:Tl,[Pl]:Al,[Il]:Il,[Rl]:jr},Ni=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Dn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],jp=1234567,zo=Math.PI/180,eo=180/Math.PI;function uo(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Dn[i&255]+Dn[i>>8&255]+Dn[i>>16&255]+Dn[i>>24&255]+"-"+Dn[e&255]+Dn[e>>8&255]+"-"+Dn[e>>16&15|64]+Dn[e>>24&255]+"-"+Dn[t&63|128]+Dn[t>>8&255]+"-"+Dn[t>>16&255]+Dn[t>>24&255]+Dn[n&255]+Dn[n>>8&255]+Dn[n>>16&255]+Dn[n>>24&255]).toLowerCase()}function ht(i,e,t){return Math.max(e,Math.min(t,i))}function hd(i,e){return(i%e+e)%e}function Lx(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function Dx(i,e,t){return i!==e?(t-i)/(e-i):0}function Go(i,e,t){return(1-t)*i+t*e}function Nx(i,e,t,n){return Go(i,e,1-Math.exp(-t*n))}function Ux(i,e=1){return e-Math.abs(hd(i,e*2)-e)}function Fx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function Ox(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function Bx(i,e){return i+Math.floor(Math.random()*(e-i+1))}function kx(i,e){return i+Math.random()*(e-i)}function zx(i){return i*(.5-Math.random())}function Gx(i){i!==void 0&&(jp=i);let e=jp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Vx(i){return i*zo}function Hx(i){return i*eo}function Wx(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function Xx(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function ud(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function qx(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),h=o((e+n)/2),d=r((e-n)/2),u=o((e-n)/2),f=r((n-e)/2),g=o((n-e)/2);switch(s){case"XYX":i.set(a*h,l*d,l*u,a*c);break;case"YZY":i.set(l*u,a*h,l*d,a*c);break;case"ZXZ":i.set(l*d,l*u,a*h,a*c);break;case"XZX":i.set(a*h,l*g,l*f,a*c);break;case"YXY":i.set(l*f,a*h,l*g,a*c);break;case"ZYZ":i.set(l*g,l*f,a*h,a*c);break;default:Ze("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function dd(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function ug(i,e){if(e.constructor===Float32Array)return i;let t=dd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function dg(i,e){if(e.constructor===Float32Array)return i;let t=dd(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var fd={DEG2RAD:zo,RAD2DEG:eo,generateUUID:uo,clamp:ht,euclideanModulo:hd,mapLinear:Lx,inverseLerp:Dx,lerp:Go,damp:Nx,pingpong:Ux,smoothstep:Fx,smootherstep:Ox,randInt:Bx,randFloat:kx,randFloatSpread:zx,seededRandom:Gx,degToRad:Vx,radToDeg:Hx,isPowerOfTwo:Wx,ceilPowerOfTwo:Xx,floorPowerOfTwo:ud,setQuaternionFromProperEuler:qx,normalize:dg,denormalize:ug},Ge=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ht(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(ht(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},li=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],h=n[s+2],d=n[s+3],u=r[o+0],f=r[o+1],g=r[o+2],y=r[o+3];if(d!==y||l!==u||c!==f||h!==g){let p=l*u+c*f+h*g+d*y;p<0&&(u=-u,f=-f,g=-g,y=-y,p=-p);let m=1-a;if(p<.9995){let v=Math.acos(p),A=Math.sin(v);m=Math.sin(m*v)/A,a=Math.sin(a*v)/A,l=l*m+u*a,c=c*m+f*a,h=h*m+g*a,d=d*m+y*a}else{l=l*m+u*a,c=c*m+f*a,h=h*m+g*a,d=d*m+y*a;let v=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=v,c*=v,h*=v,d*=v}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],h=n[s+3],d=r[o],u=r[o+1],f=r[o+2],g=r[o+3];return e[t]=a*g+h*d+l*f-c*u,e[t+1]=l*g+h*u+c*d-a*f,e[t+2]=c*g+h*f+a*u-l*d,e[t+3]=h*g-a*d-l*u-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(s/2),d=a(r/2),u=l(n/2),f=l(s/2),g=l(r/2);switch(o){case"XYZ":this._x=u*h*d+c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d-u*f*g;break;case"YXZ":this._x=u*h*d+c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d+u*f*g;break;case"ZXY":this._x=u*h*d-c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d-u*f*g;break;case"ZYX":this._x=u*h*d-c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d+u*f*g;break;case"YZX":this._x=u*h*d+c*f*g,this._y=c*f*d+u*h*g,this._z=c*h*g-u*f*d,this._w=c*h*d-u*f*g;break;case"XZY":this._x=u*h*d-c*f*g,this._y=c*f*d-u*h*g,this._z=c*h*g+u*f*d,this._w=c*h*d+u*f*g;break;default:Ze("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=n+a+d;if(u>0){let f=.5/Math.sqrt(u+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>d){let f=2*Math.sqrt(1+n-a-d);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-n-d);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+d-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ht(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-n*c,this._z=r*h+o*c+n*l-s*a,this._w=o*h-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},W=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Qp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Qp.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),h=2*(a*t-r*s),d=2*(r*n-o*t);return this.x=t+l*c+o*d-a*h,this.y=n+l*h+a*c-r*d,this.z=s+l*d+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this.z=ht(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this.z=ht(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ht(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return lu.copy(this).projectOnVector(e),this.sub(lu)}reflect(e){return this.sub(lu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(ht(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},lu=new W,Qp=new li,tt=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],d=n[7],u=n[2],f=n[5],g=n[8],y=s[0],p=s[3],m=s[6],v=s[1],A=s[4],M=s[7],P=s[2],w=s[5],_=s[8];return r[0]=o*y+a*v+l*P,r[3]=o*p+a*A+l*w,r[6]=o*m+a*M+l*_,r[1]=c*y+h*v+d*P,r[4]=c*p+h*A+d*w,r[7]=c*m+h*M+d*_,r[2]=u*y+f*v+g*P,r[5]=u*p+f*A+g*w,r[8]=u*m+f*M+g*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*r*h+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=h*o-a*c,u=a*l-h*r,f=c*r-o*l,g=t*d+n*u+s*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let y=1/g;return e[0]=d*y,e[1]=(s*c-h*n)*y,e[2]=(a*n-s*o)*y,e[3]=u*y,e[4]=(h*t-s*l)*y,e[5]=(s*r-a*t)*y,e[6]=f*y,e[7]=(n*l-c*t)*y,e[8]=(o*t-n*r)*y,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return ko("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(cu.makeScale(e,t)),this}rotate(e){return ko("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(cu.makeRotation(-e)),this}translate(e,t){return ko("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(cu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},cu=new tt,em=new tt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),tm=new tt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Yx(){let i={enabled:!0,workingColorSpace:Xo,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Ct&&(s.r=ds(s.r),s.g=ds(s.g),s.b=ds(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Ct&&(s.r=Jr(s.r),s.g=Jr(s.g),s.b=Jr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===xs?qo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Xo]:{primaries:e,whitePoint:n,transfer:qo,toXYZ:em,fromXYZ:tm,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:oi},outputColorSpaceConfig:{drawingBufferColorSpace:oi}},[oi]:{primaries:e,whitePoint:n,transfer:Ct,toXYZ:em,fromXYZ:tm,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:oi}}}),i}var xt=Yx();function ds(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Jr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Or,Ul=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Or===void 0&&(Or=Zo("canvas")),Or.width=e.width,Or.height=e.height;let s=Or.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Or}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Zo("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=ds(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(ds(t[n]/255)*255):t[n]=ds(t[n]);return{data:t,width:e.width,height:e.height}}else return Ze("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Zx=0,to=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Zx++}),this.uuid=uo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(hu(s[o].image)):r.push(hu(s[o]))}else r=hu(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function hu(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Ul.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ze("Texture: Unable to serialize Texture."),{})}var $x=0,uu=new W,Zn=class i extends Ni{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=$i,s=$i,r=qn,o=gs,a=Oi,l=di,c=i.DEFAULT_ANISOTROPY,h=xs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:$x++}),this.uuid=uo(),this.name="",this.source=new to(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ge(0,0),this.repeat=new Ge(1,1),this.center=new Ge(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new tt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(uu).x}get height(){return this.source.getSize(uu).y}get depth(){return this.source.getSize(uu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ze(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ze(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Ju)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Ll:e.x=e.x-Math.floor(e.x);break;case $i:e.x=e.x<0?0:1;break;case Dl:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Ll:e.y=e.y-Math.floor(e.y);break;case $i:e.y=e.y<0?0:1;break;case Dl:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Zn.DEFAULT_IMAGE=null;Zn.DEFAULT_MAPPING=Ju;Zn.DEFAULT_ANISOTROPY=1;var Jt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],h=l[4],d=l[8],u=l[1],f=l[5],g=l[9],y=l[2],p=l[6],m=l[10];if(Math.abs(h-u)<.01&&Math.abs(d-y)<.01&&Math.abs(g-p)<.01){if(Math.abs(h+u)<.1&&Math.abs(d+y)<.1&&Math.abs(g+p)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,M=(f+1)/2,P=(m+1)/2,w=(h+u)/4,_=(d+y)/4,T=(g+p)/4;return A>M&&A>P?A<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(A),s=w/n,r=_/n):M>P?M<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),n=w/s,r=T/s):P<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(P),n=_/r,s=T/r),this.set(n,s,r,t),this}let v=Math.sqrt((p-g)*(p-g)+(d-y)*(d-y)+(u-h)*(u-h));return Math.abs(v)<.001&&(v=1),this.x=(p-g)/v,this.y=(d-y)/v,this.z=(u-h)/v,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this.z=ht(this.z,e.z,t.z),this.w=ht(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this.z=ht(this.z,e,t),this.w=ht(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(ht(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Fl=class extends Ni{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:qn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new Jt(0,0,e,t),this.scissorTest=!1,this.viewport=new Jt(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new Zn({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:qn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new to(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},ci=class extends Fl{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},$o=class extends Zn{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Cn,this.minFilter=Cn,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Ol=class extends Zn{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Cn,this.minFilter=Cn,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Dt=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,h,d,u,f,g,y,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,h,d,u,f,g,y,p)}set(e,t,n,s,r,o,a,l,c,h,d,u,f,g,y,p){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=d,m[14]=u,m[3]=f,m[7]=g,m[11]=y,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Br.setFromMatrixColumn(e,0).length(),r=1/Br.setFromMatrixColumn(e,1).length(),o=1/Br.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),d=Math.sin(r);if(e.order==="XYZ"){let u=o*h,f=o*d,g=a*h,y=a*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=f+g*c,t[5]=u-y*c,t[9]=-a*l,t[2]=y-u*c,t[6]=g+f*c,t[10]=o*l}else if(e.order==="YXZ"){let u=l*h,f=l*d,g=c*h,y=c*d;t[0]=u+y*a,t[4]=g*a-f,t[8]=o*c,t[1]=o*d,t[5]=o*h,t[9]=-a,t[2]=f*a-g,t[6]=y+u*a,t[10]=o*l}else if(e.order==="ZXY"){let u=l*h,f=l*d,g=c*h,y=c*d;t[0]=u-y*a,t[4]=-o*d,t[8]=g+f*a,t[1]=f+g*a,t[5]=o*h,t[9]=y-u*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let u=o*h,f=o*d,g=a*h,y=a*d;t[0]=l*h,t[4]=g*c-f,t[8]=u*c+y,t[1]=l*d,t[5]=y*c+u,t[9]=f*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let u=o*l,f=o*c,g=a*l,y=a*c;t[0]=l*h,t[4]=y-u*d,t[8]=g*d+f,t[1]=d,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*d+g,t[10]=u-y*d}else if(e.order==="XZY"){let u=o*l,f=o*c,g=a*l,y=a*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+y,t[5]=o*h,t[9]=f*d-g,t[2]=g*d-f,t[6]=a*h,t[10]=y*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Kx,e,Jx)}lookAt(e,t,n){let s=this.elements;return si.subVectors(e,t),si.lengthSq()===0&&(si.z=1),si.normalize(),Rs.crossVectors(n,si),Rs.lengthSq()===0&&(Math.abs(n.z)===1?si.x+=1e-4:si.z+=1e-4,si.normalize(),Rs.crossVectors(n,si)),Rs.normalize(),el.crossVectors(si,Rs),s[0]=Rs.x,s[4]=el.x,s[8]=si.x,s[1]=Rs.y,s[5]=el.y,s[9]=si.y,s[2]=Rs.z,s[6]=el.z,s[10]=si.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],d=n[5],u=n[9],f=n[13],g=n[2],y=n[6],p=n[10],m=n[14],v=n[3],A=n[7],M=n[11],P=n[15],w=s[0],_=s[4],T=s[8],O=s[12],N=s[1],D=s[5],B=s[9],z=s[13],I=s[2],V=s[6],q=s[10],G=s[14],le=s[3],$=s[7],Q=s[11],se=s[15];return r[0]=o*w+a*N+l*I+c*le,r[4]=o*_+a*D+l*V+c*$,r[8]=o*T+a*B+l*q+c*Q,r[12]=o*O+a*z+l*G+c*se,r[1]=h*w+d*N+u*I+f*le,r[5]=h*_+d*D+u*V+f*$,r[9]=h*T+d*B+u*q+f*Q,r[13]=h*O+d*z+u*G+f*se,r[2]=g*w+y*N+p*I+m*le,r[6]=g*_+y*D+p*V+m*$,r[10]=g*T+y*B+p*q+m*Q,r[14]=g*O+y*z+p*G+m*se,r[3]=v*w+A*N+M*I+P*le,r[7]=v*_+A*D+M*V+P*$,r[11]=v*T+A*B+M*q+P*Q,r[15]=v*O+A*z+M*G+P*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],f=e[14],g=e[3],y=e[7],p=e[11],m=e[15],v=l*f-c*u,A=a*f-c*d,M=a*u-l*d,P=o*f-c*h,w=o*u-l*h,_=o*d-a*h;return t*(y*v-p*A+m*M)-n*(g*v-p*P+m*w)+s*(g*A-y*P+m*_)-r*(g*M-y*w+p*_)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],f=e[11],g=e[12],y=e[13],p=e[14],m=e[15],v=t*a-n*o,A=t*l-s*o,M=t*c-r*o,P=n*l-s*a,w=n*c-r*a,_=s*c-r*l,T=h*y-d*g,O=h*p-u*g,N=h*m-f*g,D=d*p-u*y,B=d*m-f*y,z=u*m-f*p,I=v*z-A*B+M*D+P*N-w*O+_*T;if(I===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let V=1/I;return e[0]=(a*z-l*B+c*D)*V,e[1]=(s*B-n*z-r*D)*V,e[2]=(y*_-p*w+m*P)*V,e[3]=(u*w-d*_-f*P)*V,e[4]=(l*N-o*z-c*O)*V,e[5]=(t*z-s*N+r*O)*V,e[6]=(p*M-g*_-m*A)*V,e[7]=(h*_-u*M+f*A)*V,e[8]=(o*B-a*N+c*T)*V,e[9]=(n*N-t*B-r*T)*V,e[10]=(g*w-y*M+m*v)*V,e[11]=(d*M-h*w-f*v)*V,e[12]=(a*O-o*D-l*T)*V,e[13]=(t*D-n*O+s*T)*V,e[14]=(y*A-g*P-p*v)*V,e[15]=(h*P-d*A+u*v)*V,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+n,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,d=a+a,u=r*c,f=r*h,g=r*d,y=o*h,p=o*d,m=a*d,v=l*c,A=l*h,M=l*d,P=n.x,w=n.y,_=n.z;return s[0]=(1-(y+m))*P,s[1]=(f+M)*P,s[2]=(g-A)*P,s[3]=0,s[4]=(f-M)*w,s[5]=(1-(u+m))*w,s[6]=(p+v)*w,s[7]=0,s[8]=(g+A)*_,s[9]=(p-v)*_,s[10]=(1-(u+y))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Br.set(s[0],s[1],s[2]).length(),a=Br.set(s[4],s[5],s[6]).length(),l=Br.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Pi.copy(this);let c=1/o,h=1/a,d=1/l;return Pi.elements[0]*=c,Pi.elements[1]*=c,Pi.elements[2]*=c,Pi.elements[4]*=h,Pi.elements[5]*=h,Pi.elements[6]*=h,Pi.elements[8]*=d,Pi.elements[9]*=d,Pi.elements[10]*=d,t.setFromRotationMatrix(Pi),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=yi,l=!1){let c=this.elements,h=2*r/(t-e),d=2*r/(n-s),u=(t+e)/(t-e),f=(n+s)/(n-s),g,y;if(l)g=r/(o-r),y=o*r/(o-r);else if(a===yi)g=-(o+r)/(o-r),y=-2*o*r/(o-r);else if(a===Yo)g=-o/(o-r),y=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=y,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=yi,l=!1){let c=this.elements,h=2/(t-e),d=2/(n-s),u=-(t+e)/(t-e),f=-(n+s)/(n-s),g,y;if(l)g=1/(o-r),y=o/(o-r);else if(a===yi)g=-2/(o-r),y=-(o+r)/(o-r);else if(a===Yo)g=-1/(o-r),y=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=y,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Br=new W,Pi=new Dt,Kx=new W(0,0,0),Jx=new W(1,1,1),Rs=new W,el=new W,si=new W,nm=new Dt,im=new li,Us=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],d=s[2],u=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(ht(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ht(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,r),this._z=0);break;case"ZXY":this._x=Math.asin(ht(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-ht(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(ht(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-ht(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Ze("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return nm.makeRotationFromQuaternion(e),this.setFromRotationMatrix(nm,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return im.setFromEuler(this),this.setFromQuaternion(im,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Us.DEFAULT_ORDER="XYZ";var Ko=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},jx=0,sm=new W,kr=new li,as=new Dt,tl=new W,Lo=new W,Qx=new W,ey=new li,rm=new W(1,0,0),om=new W(0,1,0),am=new W(0,0,1),lm={type:"added"},ty={type:"removed"},zr={type:"childadded",child:null},du={type:"childremoved",child:null},hi=class i extends Ni{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:jx++}),this.uuid=uo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new W,t=new Us,n=new li,s=new W(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Dt},normalMatrix:{value:new tt}}),this.matrix=new Dt,this.matrixWorld=new Dt,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ko,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return kr.setFromAxisAngle(e,t),this.quaternion.multiply(kr),this}rotateOnWorldAxis(e,t){return kr.setFromAxisAngle(e,t),this.quaternion.premultiply(kr),this}rotateX(e){return this.rotateOnAxis(rm,e)}rotateY(e){return this.rotateOnAxis(om,e)}rotateZ(e){return this.rotateOnAxis(am,e)}translateOnAxis(e,t){return sm.copy(e).applyQuaternion(this.quaternion),this.position.add(sm.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(rm,e)}translateY(e){return this.translateOnAxis(om,e)}translateZ(e){return this.translateOnAxis(am,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(as.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?tl.copy(e):tl.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Lo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?as.lookAt(Lo,tl,this.up):as.lookAt(tl,Lo,this.up),this.quaternion.setFromRotationMatrix(as),s&&(as.extractRotation(s.matrixWorld),kr.setFromRotationMatrix(as),this.quaternion.premultiply(kr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(et("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(lm),zr.child=e,this.dispatchEvent(zr),zr.child=null):et("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(ty),du.child=e,this.dispatchEvent(du),du.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),as.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),as.multiply(e.parent.matrixWorld)),e.applyMatrix4(as),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(lm),zr.child=e,this.dispatchEvent(zr),zr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Lo,e,Qx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Lo,ey,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let d=l[c];r(e.shapes,d)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),d=o(e.shapes),u=o(e.skeletons),f=o(e.animations),g=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),d.length>0&&(n.shapes=d),u.length>0&&(n.skeletons=u),f.length>0&&(n.animations=f),g.length>0&&(n.nodes=g)}return n.object=s,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};hi.DEFAULT_UP=new W(0,1,0);hi.DEFAULT_MATRIX_AUTO_UPDATE=!0;hi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Di=class extends hi{constructor(){super(),this.isGroup=!0,this.type="Group"}},ny={type:"move"},no=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Di,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Di,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new W,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new W),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Di,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new W,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new W,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let y of e.hand.values()){let p=t.getJointPose(y,n),m=this._getHandJoint(c,y);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}let h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),f=.02,g=.005;c.inputState.pinching&&u>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(ny)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Di;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},fg={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ps={h:0,s:0,l:0},nl={h:0,s:0,l:0};function fu(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var nt=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=oi){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,xt.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=xt.workingColorSpace){return this.r=e,this.g=t,this.b=n,xt.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=xt.workingColorSpace){if(e=hd(e,1),t=ht(t,0,1),n=ht(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=fu(o,r,e+1/3),this.g=fu(o,r,e),this.b=fu(o,r,e-1/3)}return xt.colorSpaceToWorking(this,s),this}setStyle(e,t=oi){function n(r){r!==void 0&&parseFloat(r)<1&&Ze("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ze("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ze("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=oi){let n=fg[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ze("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ds(e.r),this.g=ds(e.g),this.b=ds(e.b),this}copyLinearToSRGB(e){return this.r=Jr(e.r),this.g=Jr(e.g),this.b=Jr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=oi){return xt.workingToColorSpace(Nn.copy(this),e),Math.round(ht(Nn.r*255,0,255))*65536+Math.round(ht(Nn.g*255,0,255))*256+Math.round(ht(Nn.b*255,0,255))}getHexString(e=oi){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=xt.workingColorSpace){xt.workingToColorSpace(Nn.copy(this),t);let n=Nn.r,s=Nn.g,r=Nn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=h<=.5?d/(o+a):d/(2-o-a),o){case n:l=(s-r)/d+(s<r?6:0);break;case s:l=(r-n)/d+2;break;case r:l=(n-s)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=xt.workingColorSpace){return xt.workingToColorSpace(Nn.copy(this),t),e.r=Nn.r,e.g=Nn.g,e.b=Nn.b,e}getStyle(e=oi){xt.workingToColorSpace(Nn.copy(this),e);let t=Nn.r,n=Nn.g,s=Nn.b;return e!==oi?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(Ps),this.setHSL(Ps.h+e,Ps.s+t,Ps.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(Ps),e.getHSL(nl);let n=Go(Ps.h,nl.h,t),s=Go(Ps.s,nl.s,t),r=Go(Ps.l,nl.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Nn=new nt;nt.NAMES=fg;var Jo=class extends hi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Us,this.environmentIntensity=1,this.environmentRotation=new Us,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ii=new W,ls=new W,pu=new W,cs=new W,Gr=new W,Vr=new W,cm=new W,mu=new W,gu=new W,_u=new W,xu=new Jt,yu=new Jt,vu=new Jt,Ns=class i{constructor(e=new W,t=new W,n=new W){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),Ii.subVectors(e,t),s.cross(Ii);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){Ii.subVectors(s,t),ls.subVectors(n,t),pu.subVectors(e,t);let o=Ii.dot(Ii),a=Ii.dot(ls),l=Ii.dot(pu),c=ls.dot(ls),h=ls.dot(pu),d=o*c-a*a;if(d===0)return r.set(0,0,0),null;let u=1/d,f=(c*l-a*h)*u,g=(o*h-a*l)*u;return r.set(1-f-g,g,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,cs)===null?!1:cs.x>=0&&cs.y>=0&&cs.x+cs.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,cs)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,cs.x),l.addScaledVector(o,cs.y),l.addScaledVector(a,cs.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return xu.setScalar(0),yu.setScalar(0),vu.setScalar(0),xu.fromBufferAttribute(e,t),yu.fromBufferAttribute(e,n),vu.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(xu,r.x),o.addScaledVector(yu,r.y),o.addScaledVector(vu,r.z),o}static isFrontFacing(e,t,n,s){return Ii.subVectors(n,t),ls.subVectors(e,t),Ii.cross(ls).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ii.subVectors(this.c,this.b),ls.subVectors(this.a,this.b),Ii.cross(ls).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Gr.subVectors(s,n),Vr.subVectors(r,n),mu.subVectors(e,n);let l=Gr.dot(mu),c=Vr.dot(mu);if(l<=0&&c<=0)return t.copy(n);gu.subVectors(e,s);let h=Gr.dot(gu),d=Vr.dot(gu);if(h>=0&&d<=h)return t.copy(s);let u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(Gr,o);_u.subVectors(e,r);let f=Gr.dot(_u),g=Vr.dot(_u);if(g>=0&&f<=g)return t.copy(r);let y=f*c-l*g;if(y<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(n).addScaledVector(Vr,a);let p=h*g-f*d;if(p<=0&&d-h>=0&&f-g>=0)return cm.subVectors(r,s),a=(d-h)/(d-h+(f-g)),t.copy(s).addScaledVector(cm,a);let m=1/(p+y+u);return o=y*m,a=u*m,t.copy(n).addScaledVector(Gr,o).addScaledVector(Vr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Ki=class{constructor(e=new W(1/0,1/0,1/0),t=new W(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Li.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Li.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Li.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Li):Li.fromBufferAttribute(r,o),Li.applyMatrix4(e.matrixWorld),this.expandByPoint(Li);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),il.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),il.copy(n.boundingBox)),il.applyMatrix4(e.matrixWorld),this.union(il)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Li),Li.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Do),sl.subVectors(this.max,Do),Hr.subVectors(e.a,Do),Wr.subVectors(e.b,Do),Xr.subVectors(e.c,Do),Is.subVectors(Wr,Hr),Ls.subVectors(Xr,Wr),er.subVectors(Hr,Xr);let t=[0,-Is.z,Is.y,0,-Ls.z,Ls.y,0,-er.z,er.y,Is.z,0,-Is.x,Ls.z,0,-Ls.x,er.z,0,-er.x,-Is.y,Is.x,0,-Ls.y,Ls.x,0,-er.y,er.x,0];return!Su(t,Hr,Wr,Xr,sl)||(t=[1,0,0,0,1,0,0,0,1],!Su(t,Hr,Wr,Xr,sl))?!1:(rl.crossVectors(Is,Ls),t=[rl.x,rl.y,rl.z],Su(t,Hr,Wr,Xr,sl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Li).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Li).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(hs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),hs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),hs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),hs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),hs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),hs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),hs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),hs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(hs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},hs=[new W,new W,new W,new W,new W,new W,new W,new W],Li=new W,il=new Ki,Hr=new W,Wr=new W,Xr=new W,Is=new W,Ls=new W,er=new W,Do=new W,sl=new W,rl=new W,tr=new W;function Su(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){tr.fromArray(i,r);let a=s.x*Math.abs(tr.x)+s.y*Math.abs(tr.y)+s.z*Math.abs(tr.z),l=e.dot(tr),c=t.dot(tr),h=n.dot(tr);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var fn=new W,ol=new Ge,iy=0,Un=class extends Ni{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:iy++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=og,this.updateRanges=[],this.gpuType=Mi,this.version=0,this._normalizationScale=e!==void 0?dd(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)ol.fromBufferAttribute(this,t),ol.applyMatrix3(e),this.setXY(t,ol.x,ol.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)fn.fromBufferAttribute(this,t),fn.applyMatrix3(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)fn.fromBufferAttribute(this,t),fn.applyMatrix4(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)fn.fromBufferAttribute(this,t),fn.applyNormalMatrix(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)fn.fromBufferAttribute(this,t),fn.transformDirection(e),this.setXYZ(t,fn.x,fn.y,fn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ug(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):dg(e,this.array)}};var jo=class extends Un{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Qo=class extends Un{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var kt=class extends Un{constructor(e,t,n){super(new Float32Array(e),t,n)}},sy=new Ki,No=new W,Mu=new W,ps=class{constructor(e=new W,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):sy.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;No.subVectors(e,this.center);let t=No.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(No,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Mu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(No.copy(e.center).add(Mu)),this.expandByPoint(No.copy(e.center).sub(Mu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},ry=0,xi=new Dt,bu=new hi,qr=new W,ri=new Ki,Uo=new Ki,An=new W,Pn=class i extends Ni{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:ry++}),this.uuid=uo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Px(e)?Qo:jo)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new tt().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return xi.makeRotationFromQuaternion(e),this.applyMatrix4(xi),this}rotateX(e){return xi.makeRotationX(e),this.applyMatrix4(xi),this}rotateY(e){return xi.makeRotationY(e),this.applyMatrix4(xi),this}rotateZ(e){return xi.makeRotationZ(e),this.applyMatrix4(xi),this}translate(e,t,n){return xi.makeTranslation(e,t,n),this.applyMatrix4(xi),this}scale(e,t,n){return xi.makeScale(e,t,n),this.applyMatrix4(xi),this}lookAt(e){return bu.lookAt(e),bu.updateMatrix(),this.applyMatrix4(bu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(qr).negate(),this.translate(qr.x,qr.y,qr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new kt(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ze("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ki);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new W(-1/0,-1/0,-1/0),new W(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];ri.setFromBufferAttribute(r),this.morphTargetsRelative?(An.addVectors(this.boundingBox.min,ri.min),this.boundingBox.expandByPoint(An),An.addVectors(this.boundingBox.max,ri.max),this.boundingBox.expandByPoint(An)):(this.boundingBox.expandByPoint(ri.min),this.boundingBox.expandByPoint(ri.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&et('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ps);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new W,1/0);return}if(e){let n=this.boundingSphere.center;if(ri.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Uo.setFromBufferAttribute(a),this.morphTargetsRelative?(An.addVectors(ri.min,Uo.min),ri.expandByPoint(An),An.addVectors(ri.max,Uo.max),ri.expandByPoint(An)):(ri.expandByPoint(Uo.min),ri.expandByPoint(Uo.max))}ri.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)An.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(An));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)An.fromBufferAttribute(a,c),l&&(qr.fromBufferAttribute(e,c),An.add(qr)),s=Math.max(s,n.distanceToSquared(An))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&et('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){et("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Un(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let O=0;O<n.count;O++)a[O]=new W,l[O]=new W;let h=new W,d=new W,u=new W,f=new Ge,g=new Ge,y=new Ge,p=new W,m=new W;function v(O,N,D){c[O]=c[N]=c[D]=1,h.fromBufferAttribute(n,O),d.fromBufferAttribute(n,N),u.fromBufferAttribute(n,D),f.fromBufferAttribute(r,O),g.fromBufferAttribute(r,N),y.fromBufferAttribute(r,D),d.sub(h),u.sub(h),g.sub(f),y.sub(f);let B=1/(g.x*y.y-y.x*g.y);isFinite(B)&&(p.copy(d).multiplyScalar(y.y).addScaledVector(u,-g.y).multiplyScalar(B),m.copy(u).multiplyScalar(g.x).addScaledVector(d,-y.x).multiplyScalar(B),a[O].add(p),a[N].add(p),a[D].add(p),l[O].add(m),l[N].add(m),l[D].add(m))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let O=0,N=A.length;O<N;++O){let D=A[O],B=D.start,z=D.count;for(let I=B,V=B+z;I<V;I+=3)v(e.getX(I+0),e.getX(I+1),e.getX(I+2))}let M=new W,P=new W,w=new W,_=new W;function T(O){w.fromBufferAttribute(s,O),_.copy(w);let N=a[O];M.copy(N),M.sub(w.multiplyScalar(w.dot(N))).normalize(),P.crossVectors(_,N);let B=P.dot(l[O])<0?-1:1;o.setXYZW(O,M.x,M.y,M.z,B)}for(let O=0,N=n.count;O<N;++O)c[O]&&T(O);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Un(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let u=0,f=n.count;u<f;u++)n.setXYZ(u,0,0,0);let s=new W,r=new W,o=new W,a=new W,l=new W,c=new W,h=new W,d=new W;if(e)for(let u=0,f=e.count;u<f;u+=3){let g=e.getX(u+0),y=e.getX(u+1),p=e.getX(u+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,y),o.fromBufferAttribute(t,p),h.subVectors(o,r),d.subVectors(s,r),h.cross(d),a.fromBufferAttribute(n,g),l.fromBufferAttribute(n,y),c.fromBufferAttribute(n,p),a.add(h),l.add(h),c.add(h),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(y,l.x,l.y,l.z),n.setXYZ(p,c.x,c.y,c.z)}else for(let u=0,f=t.count;u<f;u+=3)s.fromBufferAttribute(t,u+0),r.fromBufferAttribute(t,u+1),o.fromBufferAttribute(t,u+2),h.subVectors(o,r),d.subVectors(s,r),h.cross(d),n.setXYZ(u+0,h.x,h.y,h.z),n.setXYZ(u+1,h.x,h.y,h.z),n.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)An.fromBufferAttribute(e,t),An.normalize(),e.setXYZ(t,An.x,An.y,An.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,d=a.normalized,u=new c.constructor(l.length*h),f=0,g=0;for(let y=0,p=l.length;y<p;y++){a.isInterleavedBufferAttribute?f=l[y]*a.data.stride+a.offset:f=l[y]*h;for(let m=0;m<h;m++)u[g++]=c[f++]}return new Un(u,h,d)}if(this.index===null)return Ze("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,d=c.length;h<d;h++){let u=c[h],f=e(u,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){let f=c[d];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],d=r[c];for(let u=0,f=d.length;u<f;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var wu=new W,oy=new W,ay=new tt,ai=class{constructor(e=new W(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=wu.subVectors(n,t).cross(oy.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(wu),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||ay.getNormalMatrix(e),s=this.coplanarPoint(wu).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},ly=0,Fs=class extends Ni{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:ly++}),this.uuid=uo(),this.name="",this.type="Material",this.blending=lo,this.side=Hs,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Gu,this.blendDst=Vu,this.blendEquation=cr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new nt(0,0,0),this.blendAlpha=0,this.depthFunc=jr,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=eg,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=wl,this.stencilZFail=wl,this.stencilZPass=wl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ze(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ze(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new nt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new ai().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ge().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ge().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var us=new W,Eu=new W,al=new W,ll=new W,sr=class{constructor(e=new W,t=new W(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,us)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=us.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(us.copy(this.origin).addScaledVector(this.direction,t),us.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Eu.copy(e).add(t).multiplyScalar(.5),al.copy(t).sub(e).normalize(),ll.copy(this.origin).sub(Eu);let r=e.distanceTo(t)*.5,o=-this.direction.dot(al),a=ll.dot(this.direction),l=-ll.dot(al),c=ll.lengthSq(),h=Math.abs(1-o*o),d,u,f,g;if(h>0)if(d=o*l-a,u=o*a-l,g=r*h,d>=0)if(u>=-g)if(u<=g){let y=1/h;d*=y,u*=y,f=d*(d+o*u+2*a)+u*(o*d+u+2*l)+c}else u=r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u=-r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u<=-g?(d=Math.max(0,-(-o*r+a)),u=d>0?-r:Math.min(Math.max(-r,-l),r),f=-d*d+u*(u+2*l)+c):u<=g?(d=0,u=Math.min(Math.max(-r,-l),r),f=u*(u+2*l)+c):(d=Math.max(0,-(o*r+a)),u=d>0?r:Math.min(Math.max(-r,-l),r),f=-d*d+u*(u+2*l)+c);else u=o>0?-r:r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,d),s&&s.copy(Eu).addScaledVector(al,u),f}intersectSphere(e,t){if(e.radius<0)return null;us.subVectors(e.center,this.origin);let n=us.dot(this.direction),s=us.dot(us)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(n=(e.min.x-u.x)*c,s=(e.max.x-u.x)*c):(n=(e.max.x-u.x)*c,s=(e.min.x-u.x)*c),h>=0?(r=(e.min.y-u.y)*h,o=(e.max.y-u.y)*h):(r=(e.max.y-u.y)*h,o=(e.min.y-u.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),d>=0?(a=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(a=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,us)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,d=e.x-o.x,u=e.y-o.y,f=e.z-o.z,g=t.x-o.x,y=t.y-o.y,p=t.z-o.z,m=n.x-o.x,v=n.y-o.y,A=n.z-o.z,M=Math.abs(l),P=Math.abs(c),w=Math.abs(h),_,T,O,N,D,B,z,I,V,q,G,le;if(M>=P&&M>=w?(O=l,B=d,V=g,le=m,l>=0?(_=c,T=h,N=u,D=f,z=y,I=p,q=v,G=A):(_=h,T=c,N=f,D=u,z=p,I=y,q=A,G=v)):P>=w?(O=c,B=u,V=y,le=v,c>=0?(_=h,T=l,N=f,D=d,z=p,I=g,q=A,G=m):(_=l,T=h,N=d,D=f,z=g,I=p,q=m,G=A)):(O=h,B=f,V=p,le=A,h>=0?(_=l,T=c,N=d,D=u,z=g,I=y,q=m,G=v):(_=c,T=l,N=u,D=d,z=y,I=g,q=v,G=m)),O===0)return null;let $=_/O,Q=T/O,se=1/O,fe=N-$*B,ue=D-Q*B,ee=z-$*V,ge=I-Q*V,ye=q-$*le,Ce=G-Q*le,be=ye*ge-Ce*ee,Xe=fe*Ce-ue*ye,rt=ee*ue-ge*fe;if(s){if(be<0||Xe<0||rt<0)return null}else if((be<0||Xe<0||rt<0)&&(be>0||Xe>0||rt>0))return null;let He=be+Xe+rt;if(He===0)return null;let dt=se*(be*B+Xe*V+rt*le);return(He>0?dt<0:dt>0)?null:this.at(dt/He,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Bl=class extends Fs{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new nt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Us,this.combine=Hu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},hm=new Dt,nr=new sr,cl=new ps,um=new W,hl=new W,ul=new W,dl=new W,Tu=new W,fl=new W,dm=new W,pl=new W,Fn=class extends hi{constructor(e=new Pn,t=new Bl){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){fl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],d=r[l];h!==0&&(Tu.fromBufferAttribute(d,e),o?fl.addScaledVector(Tu,h):fl.addScaledVector(Tu.sub(t),h))}t.add(fl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),cl.copy(n.boundingSphere),cl.applyMatrix4(r),nr.copy(e.ray).recast(e.near),!(cl.containsPoint(nr.origin)===!1&&(nr.intersectSphere(cl,um)===null||nr.origin.distanceToSquared(um)>(e.far-e.near)**2))&&(hm.copy(r).invert(),nr.copy(e.ray).applyMatrix4(hm),!(n.boundingBox!==null&&nr.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,nr)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,d=r.attributes.normal,u=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,y=u.length;g<y;g++){let p=u[g],m=o[p.materialIndex],v=Math.max(p.start,f.start),A=Math.min(a.count,Math.min(p.start+p.count,f.start+f.count));for(let M=v,P=A;M<P;M+=3){let w=a.getX(M),_=a.getX(M+1),T=a.getX(M+2);s=ml(this,m,e,n,c,h,d,w,_,T),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),y=Math.min(a.count,f.start+f.count);for(let p=g,m=y;p<m;p+=3){let v=a.getX(p),A=a.getX(p+1),M=a.getX(p+2);s=ml(this,o,e,n,c,h,d,v,A,M),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,y=u.length;g<y;g++){let p=u[g],m=o[p.materialIndex],v=Math.max(p.start,f.start),A=Math.min(l.count,Math.min(p.start+p.count,f.start+f.count));for(let M=v,P=A;M<P;M+=3){let w=M,_=M+1,T=M+2;s=ml(this,m,e,n,c,h,d,w,_,T),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let g=Math.max(0,f.start),y=Math.min(l.count,f.start+f.count);for(let p=g,m=y;p<m;p+=3){let v=p,A=p+1,M=p+2;s=ml(this,o,e,n,c,h,d,v,A,M),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}}};function cy(i,e,t,n,s,r,o,a){let l;if(e.side===Yn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===Hs,a),l===null)return null;pl.copy(a),pl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(pl);return c<t.near||c>t.far?null:{distance:c,point:pl.clone(),object:i}}function ml(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,hl),i.getVertexPosition(l,ul),i.getVertexPosition(c,dl);let h=cy(i,e,t,n,hl,ul,dl,dm);if(h){let d=new W;Ns.getBarycoord(dm,hl,ul,dl,d),s&&(h.uv=Ns.getInterpolatedAttribute(s,a,l,c,d,new Ge)),r&&(h.uv1=Ns.getInterpolatedAttribute(r,a,l,c,d,new Ge)),o&&(h.normal=Ns.getInterpolatedAttribute(o,a,l,c,d,new W),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let u={a,b:l,c,normal:new W,materialIndex:0};Ns.getNormal(hl,ul,dl,u.normal),h.face=u,h.barycoord=d}return h}var ea=class extends Zn{constructor(e=null,t=1,n=1,s,r,o,a,l,c=Cn,h=Cn,d,u){super(null,o,a,l,c,h,s,r,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var rr=class extends Un{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Yr=new Dt,fm=new Dt,gl=[],pm=new Ki,hy=new Dt,Fo=new Fn,Oo=new ps,ta=class extends Fn{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new rr(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,hy)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new Ki),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Yr),pm.copy(e.boundingBox).applyMatrix4(Yr),this.boundingBox.union(pm)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new ps),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Yr),Oo.copy(e.boundingSphere).applyMatrix4(Yr),this.boundingSphere.union(Oo)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Fo.geometry=this.geometry,Fo.material=this.material,Fo.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Oo.copy(this.boundingSphere),Oo.applyMatrix4(n),e.ray.intersectsSphere(Oo)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Yr),fm.multiplyMatrices(n,Yr),Fo.matrixWorld=fm,Fo.raycast(e,gl);for(let o=0,a=gl.length;o<a;o++){let l=gl[o];l.instanceId=r,l.object=this,t.push(l)}gl.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new rr(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new ea(new Float32Array(s*this.count),s,this.count,_c,Mi));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},ir=new ps,uy=new Ge(.5,.5),_l=new W,or=class{constructor(e=new ai,t=new ai,n=new ai,s=new ai,r=new ai,o=new ai){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=yi,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],d=r[5],u=r[6],f=r[7],g=r[8],y=r[9],p=r[10],m=r[11],v=r[12],A=r[13],M=r[14],P=r[15];if(s[0].setComponents(c-o,f-h,m-g,P-v).normalize(),s[1].setComponents(c+o,f+h,m+g,P+v).normalize(),s[2].setComponents(c+a,f+d,m+y,P+A).normalize(),s[3].setComponents(c-a,f-d,m-y,P-A).normalize(),n)s[4].setComponents(l,u,p,M).normalize(),s[5].setComponents(c-l,f-u,m-p,P-M).normalize();else if(s[4].setComponents(c-l,f-u,m-p,P-M).normalize(),t===yi)s[5].setComponents(c+l,f+u,m+p,P+M).normalize();else if(t===Yo)s[5].setComponents(l,u,p,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),ir.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),ir.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(ir)}intersectsSprite(e){ir.center.set(0,0,0);let t=uy.distanceTo(e.center);return ir.radius=.7071067811865476+t,ir.applyMatrix4(e.matrixWorld),this.intersectsSphere(ir)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(_l.x=s.normal.x>0?e.max.x:e.min.x,_l.y=s.normal.y>0?e.max.y:e.min.y,_l.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(_l)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},mm=new Dt,kl=class i{constructor(){this.coordinateSystem=yi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];mm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new or),n[s].setFromProjectionMatrix(mm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new or),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Os=class extends Fs{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new nt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},zl=new W,Gl=new W,gm=new Dt,Bo=new sr,xl=new ps,Au=new W,_m=new W,Vl=class extends hi{constructor(e=new Pn,t=new Os){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)zl.fromBufferAttribute(t,s-1),Gl.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=zl.distanceTo(Gl);e.setAttribute("lineDistance",new kt(n,1))}else Ze("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),xl.copy(n.boundingSphere),xl.applyMatrix4(s),xl.radius+=r,e.ray.intersectsSphere(xl)===!1)return;gm.copy(s).invert(),Bo.copy(e.ray).applyMatrix4(gm);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,u=n.attributes.position;if(h!==null){let f=Math.max(0,o.start),g=Math.min(h.count,o.start+o.count);for(let y=f,p=g-1;y<p;y+=c){let m=h.getX(y),v=h.getX(y+1),A=yl(this,e,Bo,l,m,v,y);A&&t.push(A)}if(this.isLineLoop){let y=h.getX(g-1),p=h.getX(f),m=yl(this,e,Bo,l,y,p,g-1);m&&t.push(m)}}else{let f=Math.max(0,o.start),g=Math.min(u.count,o.start+o.count);for(let y=f,p=g-1;y<p;y+=c){let m=yl(this,e,Bo,l,y,y+1,y);m&&t.push(m)}if(this.isLineLoop){let y=yl(this,e,Bo,l,g-1,f,g-1);y&&t.push(y)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function yl(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(zl.fromBufferAttribute(a,s),Gl.fromBufferAttribute(a,r),t.distanceSqToSegment(zl,Gl,Au,_m)>n)return;Au.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Au);if(!(c<e.near||c>e.far))return{distance:c,point:_m.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var xm=new W,ym=new W,ar=class extends Vl{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)xm.fromBufferAttribute(t,s),ym.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+xm.distanceTo(ym);e.setAttribute("lineDistance",new kt(n,1))}else Ze("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var na=class extends Zn{constructor(e=[],t=hr,n,s,r,o,a,l,c,h){super(e,t,n,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ms=class extends Zn{constructor(e,t,n=Ui,s,r,o,a=Cn,l=Cn,c,h=fs,d=1){if(h!==fs&&h!==_s)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let u={width:e,height:t,depth:d};super(u,s,r,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new to(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},ia=class extends ms{constructor(e,t=Ui,n=hr,s,r,o=Cn,a=Cn,l,c=fs){let h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,n,s,r,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},sa=class extends Zn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},io=class i extends Pn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],d=[],u=0,f=0;g("z","y","x",-1,-1,n,t,e,o,r,0),g("z","y","x",1,-1,n,t,-e,o,r,1),g("x","z","y",1,1,e,n,t,s,o,2),g("x","z","y",1,-1,e,n,-t,s,o,3),g("x","y","z",1,-1,e,t,n,s,r,4),g("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new kt(c,3)),this.setAttribute("normal",new kt(h,3)),this.setAttribute("uv",new kt(d,2));function g(y,p,m,v,A,M,P,w,_,T,O){let N=M/_,D=P/T,B=M/2,z=P/2,I=w/2,V=_+1,q=T+1,G=0,le=0,$=new W;for(let Q=0;Q<q;Q++){let se=Q*D-z;for(let fe=0;fe<V;fe++){let ue=fe*N-B;$[y]=ue*v,$[p]=se*A,$[m]=I,c.push($.x,$.y,$.z),$[y]=0,$[p]=0,$[m]=w>0?1:-1,h.push($.x,$.y,$.z),d.push(fe/_),d.push(1-Q/T),G+=1}}for(let Q=0;Q<T;Q++)for(let se=0;se<_;se++){let fe=u+se+V*Q,ue=u+se+V*(Q+1),ee=u+(se+1)+V*(Q+1),ge=u+(se+1)+V*Q;l.push(fe,ue,ge),l.push(ue,ee,ge),le+=6}a.addGroup(f,le,O),f+=le,u+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var vi=class{constructor(){this.type="Curve",this.arcLengthDivisions=200,this.needsUpdate=!1,this.cacheArcLengths=null}getPoint(){Ze("Curve: .getPoint() not implemented.")}getPointAt(e,t){let n=this.getUtoTmapping(e);return this.getPoint(n,t)}getPoints(e=5){let t=[];for(let n=0;n<=e;n++)t.push(this.getPoint(n/e));return t}getSpacedPoints(e=5){let t=[];for(let n=0;n<=e;n++)t.push(this.getPointAt(n/e));return t}getLength(){let e=this.getLengths();return e[e.length-1]}getLengths(e=this.arcLengthDivisions){if(this.cacheArcLengths&&this.cacheArcLengths.length===e+1&&!this.needsUpdate)return this.cacheArcLengths;this.needsUpdate=!1;let t=[],n,s=this.getPoint(0),r=0;t.push(0);for(let o=1;o<=e;o++)n=this.getPoint(o/e),r+=n.distanceTo(s),t.push(r),s=n;return this.cacheArcLengths=t,t}updateArcLengths(){this.needsUpdate=!0,this.getLengths()}getUtoTmapping(e,t=null){let n=this.getLengths(),s=0,r=n.length,o;t?o=t:o=e*n[r-1];let a=0,l=r-1,c;for(;a<=l;)if(s=Math.floor(a+(l-a)/2),c=n[s]-o,c<0)a=s+1;else if(c>0)l=s-1;else{l=s;break}if(s=l,n[s]===o)return s/(r-1);let h=n[s],u=n[s+1]-h,f=(o-h)/u;return(s+f)/(r-1)}getTangent(e,t){let s=e-1e-4,r=e+1e-4;s<0&&(s=0),r>1&&(r=1);let o=this.getPoint(s),a=this.getPoint(r),l=t||(o.isVector2?new Ge:new W);return l.copy(a).sub(o).normalize(),l}getTangentAt(e,t){let n=this.getUtoTmapping(e);return this.getTangent(n,t)}computeFrenetFrames(e,t=!1){let n=new W,s=[],r=[],o=[],a=new W,l=new Dt;for(let f=0;f<=e;f++){let g=f/e;s[f]=this.getTangentAt(g,new W)}r[0]=new W,o[0]=new W;let c=Number.MAX_VALUE,h=Math.abs(s[0].x),d=Math.abs(s[0].y),u=Math.abs(s[0].z);h<=c&&(c=h,n.set(1,0,0)),d<=c&&(c=d,n.set(0,1,0)),u<=c&&n.set(0,0,1),a.crossVectors(s[0],n).normalize(),r[0].crossVectors(s[0],a),o[0].crossVectors(s[0],r[0]);for(let f=1;f<=e;f++){if(r[f]=r[f-1].clone(),o[f]=o[f-1].clone(),a.crossVectors(s[f-1],s[f]),a.length()>Number.EPSILON){a.normalize();let g=Math.acos(ht(s[f-1].dot(s[f]),-1,1));r[f].applyMatrix4(l.makeRotationAxis(a,g))}o[f].crossVectors(s[f],r[f])}if(t===!0){let f=Math.acos(ht(r[0].dot(r[e]),-1,1));f/=e,s[0].dot(a.crossVectors(r[0],r[e]))>0&&(f=-f);for(let g=1;g<=e;g++)r[g].applyMatrix4(l.makeRotationAxis(s[g],f*g)),o[g].crossVectors(s[g],r[g])}return{tangents:s,normals:r,binormals:o}}clone(){return new this.constructor().copy(this)}copy(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}toJSON(){let e={metadata:{version:4.7,type:"Curve",generator:"Curve.toJSON"}};return e.arcLengthDivisions=this.arcLengthDivisions,e.type=this.type,e}fromJSON(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}},ra=class extends vi{constructor(e=0,t=0,n=1,s=1,r=0,o=Math.PI*2,a=!1,l=0){super(),this.isEllipseCurve=!0,this.type="EllipseCurve",this.aX=e,this.aY=t,this.xRadius=n,this.yRadius=s,this.aStartAngle=r,this.aEndAngle=o,this.aClockwise=a,this.aRotation=l}getPoint(e,t=new Ge){let n=t,s=Math.PI*2,r=this.aEndAngle-this.aStartAngle,o=Math.abs(r)<Number.EPSILON;for(;r<0;)r+=s;for(;r>s;)r-=s;r<Number.EPSILON&&(o?r=0:r=s),this.aClockwise===!0&&!o&&(r===s?r=-s:r=r-s);let a=this.aStartAngle+e*r,l=this.aX+this.xRadius*Math.cos(a),c=this.aY+this.yRadius*Math.sin(a);if(this.aRotation!==0){let h=Math.cos(this.aRotation),d=Math.sin(this.aRotation),u=l-this.aX,f=c-this.aY;l=u*h-f*d+this.aX,c=u*d+f*h+this.aY}return n.set(l,c)}copy(e){return super.copy(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}toJSON(){let e=super.toJSON();return e.aX=this.aX,e.aY=this.aY,e.xRadius=this.xRadius,e.yRadius=this.yRadius,e.aStartAngle=this.aStartAngle,e.aEndAngle=this.aEndAngle,e.aClockwise=this.aClockwise,e.aRotation=this.aRotation,e}fromJSON(e){return super.fromJSON(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}},Hl=class extends ra{constructor(e,t,n,s,r,o){super(e,t,n,n,s,r,o),this.isArcCurve=!0,this.type="ArcCurve"}};function pd(){let i=0,e=0,t=0,n=0;function s(r,o,a,l){i=r,e=a,t=-3*r+3*o-2*a-l,n=2*r-2*o+a+l}return{initCatmullRom:function(r,o,a,l,c){s(o,a,c*(a-r),c*(l-o))},initNonuniformCatmullRom:function(r,o,a,l,c,h,d){let u=(o-r)/c-(a-r)/(c+h)+(a-o)/h,f=(a-o)/h-(l-o)/(h+d)+(l-a)/d;u*=h,f*=h,s(o,a,u,f)},calc:function(r){let o=r*r,a=o*r;return i+e*r+t*o+n*a}}}var vm=new W,Sm=new W,Cu=new pd,Ru=new pd,Pu=new pd,Wl=class extends vi{constructor(e=[],t=!1,n="centripetal",s=.5){super(),this.isCatmullRomCurve3=!0,this.type="CatmullRomCurve3",this.points=e,this.closed=t,this.curveType=n,this.tension=s}getPoint(e,t=new W){let n=t,s=this.points,r=s.length,o=(r-(this.closed?0:1))*e,a=Math.floor(o),l=o-a;this.closed?a+=a>0?0:(Math.floor(Math.abs(a)/r)+1)*r:l===0&&a===r-1&&(a=r-2,l=1);let c,h;this.closed||a>0?c=s[(a-1)%r]:(Sm.subVectors(s[0],s[1]).add(s[0]),c=Sm);let d=s[a%r],u=s[(a+1)%r];if(this.closed||a+2<r?h=s[(a+2)%r]:(vm.subVectors(s[r-1],s[r-2]).add(s[r-1]),h=vm),this.curveType==="centripetal"||this.curveType==="chordal"){let f=this.curveType==="chordal"?.5:.25,g=Math.pow(c.distanceToSquared(d),f),y=Math.pow(d.distanceToSquared(u),f),p=Math.pow(u.distanceToSquared(h),f);y<1e-4&&(y=1),g<1e-4&&(g=y),p<1e-4&&(p=y),Cu.initNonuniformCatmullRom(c.x,d.x,u.x,h.x,g,y,p),Ru.initNonuniformCatmullRom(c.y,d.y,u.y,h.y,g,y,p),Pu.initNonuniformCatmullRom(c.z,d.z,u.z,h.z,g,y,p)}else this.curveType==="catmullrom"&&(Cu.initCatmullRom(c.x,d.x,u.x,h.x,this.tension),Ru.initCatmullRom(c.y,d.y,u.y,h.y,this.tension),Pu.initCatmullRom(c.z,d.z,u.z,h.z,this.tension));return n.set(Cu.calc(l),Ru.calc(l),Pu.calc(l)),n}copy(e){super.copy(e),this.points=[];for(let t=0,n=e.points.length;t<n;t++){let s=e.points[t];this.points.push(s.clone())}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,n=this.points.length;t<n;t++){let s=this.points[t];e.points.push(s.toArray())}return e.closed=this.closed,e.curveType=this.curveType,e.tension=this.tension,e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,n=e.points.length;t<n;t++){let s=e.points[t];this.points.push(new W().fromArray(s))}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}};function Mm(i,e,t,n,s){let r=(n-e)*.5,o=(s-t)*.5,a=i*i,l=i*a;return(2*t-2*n+r+o)*l+(-3*t+3*n-2*r-o)*a+r*i+t}function dy(i,e){let t=1-i;return t*t*e}function fy(i,e){return 2*(1-i)*i*e}function py(i,e){return i*i*e}function Vo(i,e,t,n){return dy(i,e)+fy(i,t)+py(i,n)}function my(i,e){let t=1-i;return t*t*t*e}function gy(i,e){let t=1-i;return 3*t*t*i*e}function _y(i,e){return 3*(1-i)*i*i*e}function xy(i,e){return i*i*i*e}function Ho(i,e,t,n,s){return my(i,e)+gy(i,t)+_y(i,n)+xy(i,s)}var Xl=class extends vi{constructor(e=new Ge,t=new Ge,n=new Ge,s=new Ge){super(),this.isCubicBezierCurve=!0,this.type="CubicBezierCurve",this.v0=e,this.v1=t,this.v2=n,this.v3=s}getPoint(e,t=new Ge){let n=t,s=this.v0,r=this.v1,o=this.v2,a=this.v3;return n.set(Ho(e,s.x,r.x,o.x,a.x),Ho(e,s.y,r.y,o.y,a.y)),n}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},so=class extends vi{constructor(e=new W,t=new W,n=new W,s=new W){super(),this.isCubicBezierCurve3=!0,this.type="CubicBezierCurve3",this.v0=e,this.v1=t,this.v2=n,this.v3=s}getPoint(e,t=new W){let n=t,s=this.v0,r=this.v1,o=this.v2,a=this.v3;return n.set(Ho(e,s.x,r.x,o.x,a.x),Ho(e,s.y,r.y,o.y,a.y),Ho(e,s.z,r.z,o.z,a.z)),n}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},ql=class extends vi{constructor(e=new Ge,t=new Ge){super(),this.isLineCurve=!0,this.type="LineCurve",this.v1=e,this.v2=t}getPoint(e,t=new Ge){let n=t;return e===1?n.copy(this.v2):(n.copy(this.v2).sub(this.v1),n.multiplyScalar(e).add(this.v1)),n}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new Ge){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},Yl=class extends vi{constructor(e=new W,t=new W){super(),this.isLineCurve3=!0,this.type="LineCurve3",this.v1=e,this.v2=t}getPoint(e,t=new W){let n=t;return e===1?n.copy(this.v2):(n.copy(this.v2).sub(this.v1),n.multiplyScalar(e).add(this.v1)),n}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new W){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},Zl=class extends vi{constructor(e=new Ge,t=new Ge,n=new Ge){super(),this.isQuadraticBezierCurve=!0,this.type="QuadraticBezierCurve",this.v0=e,this.v1=t,this.v2=n}getPoint(e,t=new Ge){let n=t,s=this.v0,r=this.v1,o=this.v2;return n.set(Vo(e,s.x,r.x,o.x),Vo(e,s.y,r.y,o.y)),n}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},oa=class extends vi{constructor(e=new W,t=new W,n=new W){super(),this.isQuadraticBezierCurve3=!0,this.type="QuadraticBezierCurve3",this.v0=e,this.v1=t,this.v2=n}getPoint(e,t=new W){let n=t,s=this.v0,r=this.v1,o=this.v2;return n.set(Vo(e,s.x,r.x,o.x),Vo(e,s.y,r.y,o.y),Vo(e,s.z,r.z,o.z)),n}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},$l=class extends vi{constructor(e=[]){super(),this.isSplineCurve=!0,this.type="SplineCurve",this.points=e}getPoint(e,t=new Ge){let n=t,s=this.points,r=(s.length-1)*e,o=Math.floor(r),a=r-o,l=s[o===0?o:o-1],c=s[o],h=s[o>s.length-2?s.length-1:o+1],d=s[o>s.length-3?s.length-1:o+2];return n.set(Mm(a,l.x,c.x,h.x,d.x),Mm(a,l.y,c.y,h.y,d.y)),n}copy(e){super.copy(e),this.points=[];for(let t=0,n=e.points.length;t<n;t++){let s=e.points[t];this.points.push(s.clone())}return this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,n=this.points.length;t<n;t++){let s=this.points[t];e.points.push(s.toArray())}return e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,n=e.points.length;t<n;t++){let s=e.points[t];this.points.push(new Ge().fromArray(s))}return this}},yy=Object.freeze({__proto__:null,ArcCurve:Hl,CatmullRomCurve3:Wl,CubicBezierCurve:Xl,CubicBezierCurve3:so,EllipseCurve:ra,LineCurve:ql,LineCurve3:Yl,QuadraticBezierCurve:Zl,QuadraticBezierCurve3:oa,SplineCurve:$l});var aa=class i extends Pn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,h=l+1,d=e/a,u=t/l,f=[],g=[],y=[],p=[];for(let m=0;m<h;m++){let v=m*u-o;for(let A=0;A<c;A++){let M=A*d-r;g.push(M,-v,0),y.push(0,0,1),p.push(A/a),p.push(1-m/l)}}for(let m=0;m<l;m++)for(let v=0;v<a;v++){let A=v+c*m,M=v+c*(m+1),P=v+1+c*(m+1),w=v+1+c*m;f.push(A,M,w),f.push(M,P,w)}this.setIndex(f),this.setAttribute("position",new kt(g,3)),this.setAttribute("normal",new kt(y,3)),this.setAttribute("uv",new kt(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};var la=class i extends Pn{constructor(e=1,t=32,n=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:n,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),n=Math.max(2,Math.floor(n));let l=Math.min(o+a,Math.PI),c=0,h=[],d=new W,u=new W,f=[],g=[],y=[],p=[];for(let m=0;m<=n;m++){let v=[],A=m/n,M=o+A*a,P=e*Math.cos(M),w=Math.sqrt(e*e-P*P),_=0;m===0&&o===0?_=.5/t:m===n&&l===Math.PI&&(_=-.5/t);for(let T=0;T<=t;T++){let O=T/t,N=s+O*r;d.x=-w*Math.cos(N),d.y=P,d.z=w*Math.sin(N),g.push(d.x,d.y,d.z),u.copy(d).normalize(),y.push(u.x,u.y,u.z),p.push(O+_,1-A),v.push(c++)}h.push(v)}for(let m=0;m<n;m++)for(let v=0;v<t;v++){let A=h[m][v+1],M=h[m][v],P=h[m+1][v],w=h[m+1][v+1];(m!==0||o>0)&&f.push(A,M,w),(m!==n-1||l<Math.PI)&&f.push(M,P,w)}this.setIndex(f),this.setAttribute("position",new kt(g,3)),this.setAttribute("normal",new kt(y,3)),this.setAttribute("uv",new kt(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};var ca=class i extends Pn{constructor(e=new oa(new W(-1,-1,0),new W(-1,1,0),new W(1,1,0)),t=64,n=1,s=8,r=!1){super(),this.type="TubeGeometry",this.parameters={path:e,tubularSegments:t,radius:n,radialSegments:s,closed:r};let o=e.computeFrenetFrames(t,r);this.tangents=o.tangents,this.normals=o.normals,this.binormals=o.binormals;let a=new W,l=new W,c=new Ge,h=new W,d=[],u=[],f=[],g=[];y(),this.setIndex(g),this.setAttribute("position",new kt(d,3)),this.setAttribute("normal",new kt(u,3)),this.setAttribute("uv",new kt(f,2));function y(){for(let A=0;A<t;A++)p(A);p(r===!1?t:0),v(),m()}function p(A){h=e.getPointAt(A/t,h);let M=o.normals[A],P=o.binormals[A];for(let w=0;w<=s;w++){let _=w/s*Math.PI*2,T=Math.sin(_),O=-Math.cos(_);l.x=O*M.x+T*P.x,l.y=O*M.y+T*P.y,l.z=O*M.z+T*P.z,l.normalize(),u.push(l.x,l.y,l.z),a.x=h.x+n*l.x,a.y=h.y+n*l.y,a.z=h.z+n*l.z,d.push(a.x,a.y,a.z)}}function m(){for(let A=1;A<=t;A++)for(let M=1;M<=s;M++){let P=(s+1)*(A-1)+(M-1),w=(s+1)*A+(M-1),_=(s+1)*A+M,T=(s+1)*(A-1)+M;g.push(P,w,T),g.push(w,_,T)}}function v(){for(let A=0;A<=t;A++)for(let M=0;M<=s;M++)c.x=A/t,c.y=M/s,f.push(c.x,c.y)}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}toJSON(){let e=super.toJSON();return e.path=this.parameters.path.toJSON(),e}static fromJSON(e){return new i(new yy[e.path.type]().fromJSON(e.path),e.tubularSegments,e.radius,e.radialSegments,e.closed)}};function dr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(bm(s))s.isRenderTargetTexture?(Ze("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(bm(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function Bn(i){let e={};for(let t=0;t<i.length;t++){let n=dr(i[t]);for(let s in n)e[s]=n[s]}return e}function bm(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function vy(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function md(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:xt.workingColorSpace}var pg={clone:dr,merge:Bn},Sy=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,My=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,On=class extends Fs{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Sy,this.fragmentShader=My,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=dr(e.uniforms),this.uniformsGroups=vy(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new nt().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ge().fromArray(s.value);break;case"v3":this.uniforms[n].value=new W().fromArray(s.value);break;case"v4":this.uniforms[n].value=new Jt().fromArray(s.value);break;case"m3":this.uniforms[n].value=new tt().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Dt().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Kl=class extends On{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Jl=class extends Fs{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=jm,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},jl=class extends Fs{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Zr(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function vl(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var Bs=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Ql=class extends Bs{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Lu,endingEnd:Lu}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Du:r=e,a=2*t-n;break;case Nu:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Du:o=e,l=2*n-t;break;case Nu:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,d=this._offsetNext,u=this._weightPrev,f=this._weightNext,g=(n-t)/(s-t),y=g*g,p=y*g,m=-u*p+2*u*y-u*g,v=(1+u)*p+(-1.5-2*u)*y+(-.5+u)*g+1,A=(-1-f)*p+(1.5+f)*y+.5*g,M=f*p-f*y;for(let P=0;P!==a;++P)r[P]=m*o[h+P]+v*o[c+P]+A*o[l+P]+M*o[d+P];return r}},ec=class extends Bs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(s-t),d=1-h;for(let u=0;u!==a;++u)r[u]=o[c+u]*d+o[l+u]*h;return r}},tc=class extends Bs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},nc=class extends Bs{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,d=this.outTangents;if(!h||!d){let g=(n-t)/(s-t),y=1-g;for(let p=0;p!==a;++p)r[p]=o[c+p]*y+o[l+p]*g;return r}let u=a*2,f=e-1;for(let g=0;g!==a;++g){let y=o[c+g],p=o[l+g],m=f*u+g*2,v=d[m],A=d[m+1],M=e*u+g*2,P=h[M],w=h[M+1],_=wy(n,t,v,P,s);r[g]=mg(_,y,A,w,p)}return r}};function mg(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function by(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function wy(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=mg(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=by(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var ui=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Zr(t,this.TimeBufferType),this.values=Zr(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:Zr(e.times,Array),values:Zr(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),vl(e.settings)&&(n.settings={inTangents:Zr(e.settings.inTangents,Array),outTangents:Zr(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new tc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new ec(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Ql(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new nc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Wo:t=this.InterpolantFactoryMethodDiscrete;break;case Nl:t=this.InterpolantFactoryMethodLinear;break;case bl:t=this.InterpolantFactoryMethodSmooth;break;case Iu:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ze("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Wo;case this.InterpolantFactoryMethodLinear:return Nl;case this.InterpolantFactoryMethodSmooth:return bl;case this.InterpolantFactoryMethodBezier:return Iu}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;vl(this.settings)&&(wm(this.settings.inTangents,e),wm(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;vl(this.settings)&&(Em(this.settings.inTangents,e),Em(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(et("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(et("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){et("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){et("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&Ix(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){et("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===bl,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let d=a*n,u=d-n,f=d+n;for(let g=0;g!==n;++g){let y=t[d+g];if(y!==t[u+g]||y!==t[f+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*n,u=o*n;for(let f=0;f!==n;++f)t[u+f]=t[d+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,vl(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function wm(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Em(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}ui.prototype.ValueTypeName="";ui.prototype.TimeBufferType=Float32Array;ui.prototype.ValueBufferType=Float32Array;ui.prototype.DefaultInterpolation=Nl;var ks=class extends ui{constructor(e,t,n){super(e,t,n)}};ks.prototype.ValueTypeName="bool";ks.prototype.ValueBufferType=Array;ks.prototype.DefaultInterpolation=Wo;ks.prototype.InterpolantFactoryMethodLinear=void 0;ks.prototype.InterpolantFactoryMethodSmooth=void 0;var ic=class extends ui{constructor(e,t,n,s){super(e,t,n,s)}};ic.prototype.ValueTypeName="color";var sc=class extends ui{constructor(e,t,n,s){super(e,t,n,s)}};sc.prototype.ValueTypeName="number";var rc=class extends Bs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)li.slerpFlat(r,0,o,c-a,o,c,l);return r}},ha=class extends ui{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new rc(this.times,this.values,this.getValueSize(),e)}};ha.prototype.ValueTypeName="quaternion";ha.prototype.InterpolantFactoryMethodSmooth=void 0;var zs=class extends ui{constructor(e,t,n){super(e,t,n)}};zs.prototype.ValueTypeName="string";zs.prototype.ValueBufferType=Array;zs.prototype.DefaultInterpolation=Wo;zs.prototype.InterpolantFactoryMethodLinear=void 0;zs.prototype.InterpolantFactoryMethodSmooth=void 0;var oc=class extends ui{constructor(e,t,n,s){super(e,t,n,s)}};oc.prototype.ValueTypeName="vector";var ac=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,d){return c.push(h,d),this},this.removeHandler=function(h){let d=c.indexOf(h);return d!==-1&&c.splice(d,2),this},this.getHandler=function(h){for(let d=0,u=c.length;d<u;d+=2){let f=c[d],g=c[d+1];if(f.global&&(f.lastIndex=0),f.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},gg=new ac,lc=class{constructor(e){this.manager=e!==void 0?e:gg,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};lc.DEFAULT_MATERIAL_NAME="__DEFAULT";var Sl=new W,Ml=new li,Zi=new W,ua=class extends hi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Dt,this.projectionMatrix=new Dt,this.projectionMatrixInverse=new Dt,this.coordinateSystem=yi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Sl,Ml,Zi),Zi.x===1&&Zi.y===1&&Zi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Sl,Ml,Zi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Sl,Ml,Zi),Zi.x===1&&Zi.y===1&&Zi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Sl,Ml,Zi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ds=new W,Tm=new Ge,Am=new Ge,Xn=class extends ua{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=eo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(zo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return eo*2*Math.atan(Math.tan(zo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){Ds.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ds.x,Ds.y).multiplyScalar(-e/Ds.z),Ds.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Ds.x,Ds.y).multiplyScalar(-e/Ds.z)}getViewSize(e,t){return this.getViewBounds(e,Tm,Am),t.subVectors(Am,Tm)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(zo*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var cc=class extends ua{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var $r=-90,Kr=1,ro=class extends hi{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Xn($r,Kr,e,t);s.layers=this.layers,this.add(s);let r=new Xn($r,Kr,e,t);r.layers=this.layers,this.add(r);let o=new Xn($r,Kr,e,t);o.layers=this.layers,this.add(o);let a=new Xn($r,Kr,e,t);a.layers=this.layers,this.add(a);let l=new Xn($r,Kr,e,t);l.layers=this.layers,this.add(l);let c=new Xn($r,Kr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===yi)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Yo)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let y=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=y,e.setRenderTarget(n,5,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,f),e.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},hc=class extends Xn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var gd="\\[\\]\\.:\\/",Ey=new RegExp("["+gd+"]","g"),_d="[^"+gd+"]",Ty="[^"+gd.replace("\\.","")+"]",Ay=/((?:WC+[\/:])*)/.source.replace("WC",_d),Cy=/(WCOD+)?/.source.replace("WCOD",Ty),Ry=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",_d),Py=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",_d),Iy=new RegExp("^"+Ay+Cy+Ry+Py+"$"),Ly=["material","materials","bones","map"],Uu=class{constructor(e,t,n){let s=n||qt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},qt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Ey,"")}static parseTrackName(e){let t=Iy.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Ly.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ze("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){et("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){et("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){et("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){et("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){et("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;et("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};qt.Composite=Uu;qt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};qt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};qt.prototype.GetterByBindingType=[qt.prototype._getValue_direct,qt.prototype._getValue_array,qt.prototype._getValue_arrayElement,qt.prototype._getValue_toArray];qt.prototype.SetterByBindingTypeAndVersioning=[[qt.prototype._setValue_direct,qt.prototype._setValue_direct_setNeedsUpdate,qt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[qt.prototype._setValue_array,qt.prototype._setValue_array_setNeedsUpdate,qt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[qt.prototype._setValue_arrayElement,qt.prototype._setValue_arrayElement_setNeedsUpdate,qt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[qt.prototype._setValue_fromArray,qt.prototype._setValue_fromArray_setNeedsUpdate,qt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var aT=new Float32Array(1);var oo=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ht(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(ht(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Fu=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var da=class extends Ni{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function xd(i,e,t,n){let s=Dy(n);switch(t){case nd:return i*e;case _c:return i*e/s.components*s.byteLength;case xc:return i*e/s.components*s.byteLength;case Ws:return i*e*2/s.components*s.byteLength;case yc:return i*e*2/s.components*s.byteLength;case id:return i*e*3/s.components*s.byteLength;case Oi:return i*e*4/s.components*s.byteLength;case vc:return i*e*4/s.components*s.byteLength;case ma:case ga:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case _a:case xa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Mc:case wc:return Math.max(i,16)*Math.max(e,8)/4;case Sc:case bc:return Math.max(i,8)*Math.max(e,8)/2;case Ec:case Tc:case Cc:case Rc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Ac:case ya:case Pc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Ic:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Lc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Dc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Nc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Uc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Fc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Oc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Bc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case kc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case zc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Gc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Vc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Hc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Wc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Xc:case qc:case Yc:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Zc:case $c:return Math.ceil(i/4)*Math.ceil(e/4)*8;case va:case Kc:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Dy(i){switch(i){case di:case ju:return{byteLength:1,components:1};case ho:case Qu:case Fi:return{byteLength:2,components:1};case mc:case gc:return{byteLength:2,components:4};case Ui:case pc:case Mi:return{byteLength:4,components:1};case ed:case td:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ze("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Bg(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Uy(i){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,d=c.byteLength,u=i.createBuffer();i.bindBuffer(l,u),i.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function n(a,l,c){let h=l.array,d=l.updateRanges;if(i.bindBuffer(c,a),d.length===0)i.bufferSubData(c,0,h);else{d.sort((f,g)=>f.start-g.start);let u=0;for(let f=1;f<d.length;f++){let g=d[u],y=d[f];y.start<=g.start+g.count+1?g.count=Math.max(g.count,y.start+y.count-g.start):(++u,d[u]=y)}d.length=u+1;for(let f=0,g=d.length;f<g;f++){let y=d[f];i.bufferSubData(c,y.start*h.BYTES_PER_ELEMENT,h,y.start,y.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Fy=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Oy=`#ifdef USE_ALPHAHASH
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
#endif`,By=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,ky=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,zy=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Gy=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Vy=`#ifdef USE_AOMAP
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
#endif`,Hy=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Wy=`#ifdef USE_BATCHING
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
#endif`,Xy=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,qy=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Yy=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Zy=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,$y=`#ifdef USE_IRIDESCENCE
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
#endif`,Ky=`#ifdef USE_BUMPMAP
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
#endif`,Jy=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,jy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Qy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,ev=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,tv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,nv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,iv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,sv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,rv=`#define PI 3.141592653589793
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
} // validated`,ov=`vec3 transformedNormal = objectNormal;
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
#endif`,av=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,lv=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,cv=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,hv=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,uv="gl_FragColor = linearToOutputTexel( gl_FragColor );",dv=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,fv=`#ifdef USE_ENVMAP
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
#endif`,pv=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,mv=`#ifdef USE_ENVMAP
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
#endif`,gv=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,_v=`#ifdef USE_ENVMAP
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
#endif`,xv=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,yv=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,vv=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Sv=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Mv=`#ifdef USE_GRADIENTMAP
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
}`,bv=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,wv=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Ev=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Tv=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Av=`#ifdef USE_ENVMAP
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
#endif`,Cv=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Rv=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Pv=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Iv=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Lv=`PhysicalMaterial material;
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
#endif`,Dv=`uniform sampler2D dfgLUT;
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
}`,Nv=`
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
#endif`,Uv=`#if defined( RE_IndirectDiffuse )
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
#endif`,Fv=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Ov=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Bv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,kv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,zv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Gv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Vv=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Hv=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Wv=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,Xv=`#if defined( USE_POINTS_UV )
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
#endif`,qv=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,Yv=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Zv=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,$v=`#if defined( USE_MORPHCOLORS )
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
#endif`,Kv=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Jv=`#ifdef USE_MORPHTARGETS
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
#endif`,jv=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Qv=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,eS=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,tS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,nS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,iS=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,sS=`#ifdef USE_NORMALMAP
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
#endif`,rS=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,oS=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,aS=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,lS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,cS=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,hS=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,uS=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,dS=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,fS=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,pS=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,mS=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,gS=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,_S=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,xS=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,yS=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,vS=`float getShadowMask() {
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
}`,SS=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,MS=`#ifdef USE_SKINNING
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
#endif`,bS=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,wS=`#ifdef USE_SKINNING
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
#endif`,ES=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,TS=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,AS=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,CS=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,RS=`#ifdef USE_TRANSMISSION
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
#endif`,PS=`#ifdef USE_TRANSMISSION
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
#endif`,IS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,LS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,DS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,NS=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,US=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,FS=`uniform sampler2D t2D;
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
}`,OS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,BS=`uniform float backgroundBlurriness;
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
}`,kS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,zS=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,GS=`#include <common>
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
}`,VS=`#if DEPTH_PACKING == 3200
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
}`,HS=`#define DISTANCE
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
}`,WS=`#define DISTANCE
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
}`,XS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,qS=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,YS=`uniform float scale;
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
}`,ZS=`uniform vec3 diffuse;
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
}`,$S=`#include <common>
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
}`,KS=`uniform vec3 diffuse;
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
}`,JS=`#define LAMBERT
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
}`,jS=`#define LAMBERT
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
}`,QS=`#define MATCAP
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
}`,eM=`#define MATCAP
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
}`,tM=`#define NORMAL
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
}`,nM=`#define NORMAL
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
}`,iM=`#define PHONG
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
}`,sM=`#define PHONG
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
}`,rM=`#define STANDARD
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
}`,oM=`#define STANDARD
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
}`,aM=`#define TOON
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
}`,lM=`#define TOON
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
}`,cM=`uniform float size;
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
}`,hM=`uniform vec3 diffuse;
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
}`,uM=`#include <common>
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
}`,dM=`uniform vec3 color;
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
}`,fM=`uniform float rotation;
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
}`,pM=`uniform vec3 diffuse;
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
}`,ut={alphahash_fragment:Fy,alphahash_pars_fragment:Oy,alphamap_fragment:By,alphamap_pars_fragment:ky,alphatest_fragment:zy,alphatest_pars_fragment:Gy,aomap_fragment:Vy,aomap_pars_fragment:Hy,batching_pars_vertex:Wy,batching_vertex:Xy,begin_vertex:qy,beginnormal_vertex:Yy,bsdfs:Zy,iridescence_fragment:$y,bumpmap_pars_fragment:Ky,clipping_planes_fragment:Jy,clipping_planes_pars_fragment:jy,clipping_planes_pars_vertex:Qy,clipping_planes_vertex:ev,color_fragment:tv,color_pars_fragment:nv,color_pars_vertex:iv,color_vertex:sv,common:rv,defaultnormal_vertex:ov,displacementmap_pars_vertex:av,displacementmap_vertex:lv,emissivemap_fragment:cv,emissivemap_pars_fragment:hv,colorspace_fragment:uv,colorspace_pars_fragment:dv,envmap_fragment:fv,envmap_common_pars_fragment:pv,envmap_pars_fragment:mv,envmap_pars_vertex:gv,envmap_physical_pars_fragment:Av,envmap_vertex:_v,fog_vertex:xv,fog_pars_vertex:yv,fog_fragment:vv,fog_pars_fragment:Sv,gradientmap_pars_fragment:Mv,lightmap_pars_fragment:bv,lights_lambert_fragment:wv,lights_lambert_pars_fragment:Ev,lights_pars_begin:Tv,lights_toon_fragment:Cv,lights_toon_pars_fragment:Rv,lights_phong_fragment:Pv,lights_phong_pars_fragment:Iv,lights_physical_fragment:Lv,lights_physical_pars_fragment:Dv,lights_fragment_begin:Nv,lights_fragment_maps:Uv,lights_fragment_end:Fv,lightprobes_pars_fragment:Ov,logdepthbuf_fragment:Bv,logdepthbuf_pars_fragment:kv,logdepthbuf_pars_vertex:zv,logdepthbuf_vertex:Gv,map_fragment:Vv,map_pars_fragment:Hv,map_particle_fragment:Wv,map_particle_pars_fragment:Xv,metalnessmap_fragment:qv,metalnessmap_pars_fragment:Yv,morphinstance_vertex:Zv,morphcolor_vertex:$v,morphnormal_vertex:Kv,morphtarget_pars_vertex:Jv,morphtarget_vertex:jv,normal_fragment_begin:Qv,normal_fragment_maps:eS,normal_pars_fragment:tS,normal_pars_vertex:nS,normal_vertex:iS,normalmap_pars_fragment:sS,clearcoat_normal_fragment_begin:rS,clearcoat_normal_fragment_maps:oS,clearcoat_pars_fragment:aS,iridescence_pars_fragment:lS,opaque_fragment:cS,packing:hS,premultiplied_alpha_fragment:uS,project_vertex:dS,dithering_fragment:fS,dithering_pars_fragment:pS,roughnessmap_fragment:mS,roughnessmap_pars_fragment:gS,shadowmap_pars_fragment:_S,shadowmap_pars_vertex:xS,shadowmap_vertex:yS,shadowmask_pars_fragment:vS,skinbase_vertex:SS,skinning_pars_vertex:MS,skinning_vertex:bS,skinnormal_vertex:wS,specularmap_fragment:ES,specularmap_pars_fragment:TS,tonemapping_fragment:AS,tonemapping_pars_fragment:CS,transmission_fragment:RS,transmission_pars_fragment:PS,uv_pars_fragment:IS,uv_pars_vertex:LS,uv_vertex:DS,worldpos_vertex:NS,background_vert:US,background_frag:FS,backgroundCube_vert:OS,backgroundCube_frag:BS,cube_vert:kS,cube_frag:zS,depth_vert:GS,depth_frag:VS,distance_vert:HS,distance_frag:WS,equirect_vert:XS,equirect_frag:qS,linedashed_vert:YS,linedashed_frag:ZS,meshbasic_vert:$S,meshbasic_frag:KS,meshlambert_vert:JS,meshlambert_frag:jS,meshmatcap_vert:QS,meshmatcap_frag:eM,meshnormal_vert:tM,meshnormal_frag:nM,meshphong_vert:iM,meshphong_frag:sM,meshphysical_vert:rM,meshphysical_frag:oM,meshtoon_vert:aM,meshtoon_frag:lM,points_vert:cM,points_frag:hM,shadow_vert:uM,shadow_frag:dM,sprite_vert:fM,sprite_frag:pM},De={common:{diffuse:{value:new nt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new tt}},envmap:{envMap:{value:null},envMapRotation:{value:new tt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new tt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new tt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new tt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new tt},normalScale:{value:new Ge(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new tt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new tt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new tt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new tt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new nt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new nt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0},uvTransform:{value:new tt}},sprite:{diffuse:{value:new nt(16777215)},opacity:{value:1},center:{value:new Ge(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}}},Qi={basic:{uniforms:Bn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.fog]),vertexShader:ut.meshbasic_vert,fragmentShader:ut.meshbasic_frag},lambert:{uniforms:Bn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new nt(0)},envMapIntensity:{value:1}}]),vertexShader:ut.meshlambert_vert,fragmentShader:ut.meshlambert_frag},phong:{uniforms:Bn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new nt(0)},specular:{value:new nt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ut.meshphong_vert,fragmentShader:ut.meshphong_frag},standard:{uniforms:Bn([De.common,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.roughnessmap,De.metalnessmap,De.fog,De.lights,{emissive:{value:new nt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ut.meshphysical_vert,fragmentShader:ut.meshphysical_frag},toon:{uniforms:Bn([De.common,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.gradientmap,De.fog,De.lights,{emissive:{value:new nt(0)}}]),vertexShader:ut.meshtoon_vert,fragmentShader:ut.meshtoon_frag},matcap:{uniforms:Bn([De.common,De.bumpmap,De.normalmap,De.displacementmap,De.fog,{matcap:{value:null}}]),vertexShader:ut.meshmatcap_vert,fragmentShader:ut.meshmatcap_frag},points:{uniforms:Bn([De.points,De.fog]),vertexShader:ut.points_vert,fragmentShader:ut.points_frag},dashed:{uniforms:Bn([De.common,De.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ut.linedashed_vert,fragmentShader:ut.linedashed_frag},depth:{uniforms:Bn([De.common,De.displacementmap]),vertexShader:ut.depth_vert,fragmentShader:ut.depth_frag},normal:{uniforms:Bn([De.common,De.bumpmap,De.normalmap,De.displacementmap,{opacity:{value:1}}]),vertexShader:ut.meshnormal_vert,fragmentShader:ut.meshnormal_frag},sprite:{uniforms:Bn([De.sprite,De.fog]),vertexShader:ut.sprite_vert,fragmentShader:ut.sprite_frag},background:{uniforms:{uvTransform:{value:new tt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ut.background_vert,fragmentShader:ut.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new tt}},vertexShader:ut.backgroundCube_vert,fragmentShader:ut.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ut.cube_vert,fragmentShader:ut.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ut.equirect_vert,fragmentShader:ut.equirect_frag},distance:{uniforms:Bn([De.common,De.displacementmap,{referencePosition:{value:new W},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ut.distance_vert,fragmentShader:ut.distance_frag},shadow:{uniforms:Bn([De.lights,De.fog,{color:{value:new nt(0)},opacity:{value:1}}]),vertexShader:ut.shadow_vert,fragmentShader:ut.shadow_frag}};Qi.physical={uniforms:Bn([Qi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new tt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new tt},clearcoatNormalScale:{value:new Ge(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new tt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new tt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new tt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new tt},sheen:{value:0},sheenColor:{value:new nt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new tt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new tt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new tt},transmissionSamplerSize:{value:new Ge},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new tt},attenuationDistance:{value:0},attenuationColor:{value:new nt(0)},specularColor:{value:new nt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new tt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new tt},anisotropyVector:{value:new Ge},anisotropyMap:{value:null},anisotropyMapTransform:{value:new tt}}]),vertexShader:ut.meshphysical_vert,fragmentShader:ut.meshphysical_frag};var Jc={r:0,b:0,g:0},mM=new Dt,kg=new tt;kg.set(-1,0,0,0,1,0,0,0,1);function gM(i,e,t,n,s,r){let o=new nt(0),a=s===!0?0:1,l,c,h=null,d=0,u=null;function f(v){let A=v.isScene===!0?v.background:null;if(A&&A.isTexture){let M=v.backgroundBlurriness>0;A=e.get(A,M)}return A}function g(v){let A=!1,M=f(v);M===null?p(o,a):M&&M.isColor&&(p(M,1),A=!0);let P=i.xr.getEnvironmentBlendMode();P==="additive"?t.buffers.color.setClear(0,0,0,1,r):P==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function y(v,A){let M=f(A);M&&M.isCubeTexture?(c===void 0&&(c=new Fn(new io(1,1,1),new On({name:"BackgroundCubeMaterial",uniforms:dr(Qi.backgroundCube.uniforms),vertexShader:Qi.backgroundCube.vertexShader,fragmentShader:Qi.backgroundCube.fragmentShader,side:Yn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(P,w,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(mM.makeRotationFromEuler(A.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(kg),c.material.toneMapped=xt.getTransfer(M.colorSpace)!==Ct,(h!==M||d!==M.version||u!==i.toneMapping)&&(c.material.needsUpdate=!0,h=M,d=M.version,u=i.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new Fn(new aa(2,2),new On({name:"BackgroundMaterial",uniforms:dr(Qi.background.uniforms),vertexShader:Qi.background.vertexShader,fragmentShader:Qi.background.fragmentShader,side:Hs,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=xt.getTransfer(M.colorSpace)!==Ct,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||d!==M.version||u!==i.toneMapping)&&(l.material.needsUpdate=!0,h=M,d=M.version,u=i.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function p(v,A){v.getRGB(Jc,md(i)),t.buffers.color.setClear(Jc.r,Jc.g,Jc.b,A,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,A=1){o.set(v),a=A,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,p(o,a)},render:g,addToRenderList:y,dispose:m}}function _M(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=u(null),r=s,o=!1;function a(D,B,z,I,V){let q=!1,G=d(D,I,z,B);r!==G&&(r=G,c(r.object)),q=f(D,I,z,V),q&&g(D,I,z,V),V!==null&&e.update(V,i.ELEMENT_ARRAY_BUFFER),(q||o)&&(o=!1,M(D,B,z,I),V!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(V).buffer))}function l(){return i.createVertexArray()}function c(D){return i.bindVertexArray(D)}function h(D){return i.deleteVertexArray(D)}function d(D,B,z,I){let V=I.wireframe===!0,q=n[B.id];q===void 0&&(q={},n[B.id]=q);let G=D.isInstancedMesh===!0?D.id:0,le=q[G];le===void 0&&(le={},q[G]=le);let $=le[z.id];$===void 0&&($={},le[z.id]=$);let Q=$[V];return Q===void 0&&(Q=u(l()),$[V]=Q),Q}function u(D){let B=[],z=[],I=[];for(let V=0;V<t;V++)B[V]=0,z[V]=0,I[V]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:B,enabledAttributes:z,attributeDivisors:I,object:D,attributes:{},index:null}}function f(D,B,z,I){let V=r.attributes,q=B.attributes,G=0,le=z.getAttributes();for(let $ in le)if(le[$].location>=0){let se=V[$],fe=q[$];if(fe===void 0&&($==="instanceMatrix"&&D.instanceMatrix&&(fe=D.instanceMatrix),$==="instanceColor"&&D.instanceColor&&(fe=D.instanceColor)),se===void 0||se.attribute!==fe||fe&&se.data!==fe.data)return!0;G++}return r.attributesNum!==G||r.index!==I}function g(D,B,z,I){let V={},q=B.attributes,G=0,le=z.getAttributes();for(let $ in le)if(le[$].location>=0){let se=q[$];se===void 0&&($==="instanceMatrix"&&D.instanceMatrix&&(se=D.instanceMatrix),$==="instanceColor"&&D.instanceColor&&(se=D.instanceColor));let fe={};fe.attribute=se,se&&se.data&&(fe.data=se.data),V[$]=fe,G++}r.attributes=V,r.attributesNum=G,r.index=I}function y(){let D=r.newAttributes;for(let B=0,z=D.length;B<z;B++)D[B]=0}function p(D){m(D,0)}function m(D,B){let z=r.newAttributes,I=r.enabledAttributes,V=r.attributeDivisors;z[D]=1,I[D]===0&&(i.enableVertexAttribArray(D),I[D]=1),V[D]!==B&&(i.vertexAttribDivisor(D,B),V[D]=B)}function v(){let D=r.newAttributes,B=r.enabledAttributes;for(let z=0,I=B.length;z<I;z++)B[z]!==D[z]&&(i.disableVertexAttribArray(z),B[z]=0)}function A(D,B,z,I,V,q,G){G===!0?i.vertexAttribIPointer(D,B,z,V,q):i.vertexAttribPointer(D,B,z,I,V,q)}function M(D,B,z,I){y();let V=I.attributes,q=z.getAttributes(),G=B.defaultAttributeValues;for(let le in q){let $=q[le];if($.location>=0){let Q=V[le];if(Q===void 0&&(le==="instanceMatrix"&&D.instanceMatrix&&(Q=D.instanceMatrix),le==="instanceColor"&&D.instanceColor&&(Q=D.instanceColor)),Q!==void 0){let se=Q.normalized,fe=Q.itemSize,ue=e.get(Q);if(ue===void 0)continue;let ee=ue.buffer,ge=ue.type,ye=ue.bytesPerElement,Ce=ge===i.INT||ge===i.UNSIGNED_INT||Q.gpuType===pc;if(Q.isInterleavedBufferAttribute){let be=Q.data,Xe=be.isInterleavedBuffer===!0?be.stride:be.itemSize,rt=Q.offset;if(be.isInstancedInterleavedBuffer||be.isInstancedBufferAttribute){for(let He=0;He<$.locationSize;He++)m($.location+He,be.meshPerAttribute);D.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=be.meshPerAttribute*be.count)}else for(let He=0;He<$.locationSize;He++)p($.location+He);i.bindBuffer(i.ARRAY_BUFFER,ee);for(let He=0;He<$.locationSize;He++)A($.location+He,fe/$.locationSize,ge,se,Xe*ye,(rt+fe/$.locationSize*He)*ye,Ce)}else{if(Q.isInstancedBufferAttribute){for(let be=0;be<$.locationSize;be++)m($.location+be,Q.meshPerAttribute);D.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let be=0;be<$.locationSize;be++)p($.location+be);i.bindBuffer(i.ARRAY_BUFFER,ee);for(let be=0;be<$.locationSize;be++)A($.location+be,fe/$.locationSize,ge,se,fe*ye,fe/$.locationSize*be*ye,Ce)}}else if(G!==void 0){let se=G[le];if(se!==void 0)switch(se.length){case 2:i.vertexAttrib2fv($.location,se);break;case 3:i.vertexAttrib3fv($.location,se);break;case 4:i.vertexAttrib4fv($.location,se);break;default:i.vertexAttrib1fv($.location,se)}}}}v()}function P(){O();for(let D in n){let B=n[D];for(let z in B){let I=B[z];for(let V in I){let q=I[V];for(let G in q)h(q[G].object),delete q[G];delete I[V]}}delete n[D]}}function w(D){if(n[D.id]===void 0)return;let B=n[D.id];for(let z in B){let I=B[z];for(let V in I){let q=I[V];for(let G in q)h(q[G].object),delete q[G];delete I[V]}}delete n[D.id]}function _(D){for(let B in n){let z=n[B];for(let I in z){let V=z[I];if(V[D.id]===void 0)continue;let q=V[D.id];for(let G in q)h(q[G].object),delete q[G];delete V[D.id]}}}function T(D){for(let B in n){let z=n[B],I=D.isInstancedMesh===!0?D.id:0,V=z[I];if(V!==void 0){for(let q in V){let G=V[q];for(let le in G)h(G[le].object),delete G[le];delete V[q]}delete z[I],Object.keys(z).length===0&&delete n[B]}}}function O(){N(),o=!0,r!==s&&(r=s,c(r.object))}function N(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:O,resetDefaultState:N,dispose:P,releaseStatesOfGeometry:w,releaseStatesOfObject:T,releaseStatesOfProgram:_,initAttributes:y,enableAttribute:p,disableUnusedAttributes:v}}function xM(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let u=0;for(let f=0;f<h;f++)u+=c[f];t.update(u,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function yM(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==Oi&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let T=_===Fi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==di&&_!==Mi&&!T&&n.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ze("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ze("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ze("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),g=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),y=i.getParameter(i.MAX_TEXTURE_SIZE),p=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),v=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),A=i.getParameter(i.MAX_VARYING_VECTORS),M=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),P=i.getParameter(i.MAX_SAMPLES),w=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:g,maxTextureSize:y,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:v,maxVaryings:A,maxFragmentUniforms:M,maxSamples:P,samples:w}}function vM(i){let e=this,t=null,n=0,s=!1,r=!1,o=new ai,a=new tt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){let f=d.length!==0||u||n!==0||s;return s=u,n=d.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,f){let g=d.clippingPlanes,y=d.clipIntersection,p=d.clipShadows,m=i.get(d);if(!s||g===null||g.length===0||r&&!p)r?h(null):c();else{let v=r?0:n,A=v*4,M=m.clippingState||null;l.value=M,M=h(g,u,A,f);for(let P=0;P!==A;++P)M[P]=t[P];m.clippingState=M,this.numIntersection=y?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(d,u,f,g){let y=d!==null?d.length:0,p=null;if(y!==0){if(p=l.value,g!==!0||p===null){let m=f+y*4,v=u.matrixWorldInverse;a.getNormalMatrix(v),(p===null||p.length<m)&&(p=new Float32Array(m));for(let A=0,M=f;A!==y;++A,M+=4)o.copy(d[A]).applyMatrix4(v,a),o.normal.toArray(p,M),p[M+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=y,e.numIntersection=0,p}}var ba=class extends ci{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new na(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new io(5,5,5),r=new On({name:"CubemapFromEquirect",uniforms:dr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Yn,blending:lr});r.uniforms.tEquirect.value=t;let o=new Fn(s,r),a=t.minFilter;return t.minFilter===gs&&(t.minFilter=qn),new ro(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},_g=256,SM=3,MM=20,zg=256,Gg=16,bM=3,wM=new W,EM=new nt,Qc=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new ro(1,10,null),this._boxMesh=new Fn(new io(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=wM}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,u=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,y=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,y===null&&(e.background=l.getClearColor(EM));let p=new ro(n,s,h);return p.position.copy(a),p.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=f,l.autoClearStencil=g,e.background=y,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=vg(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=yg(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(_g,ud(e))}_fromTexture(e,t){e.mapping===hr||e.mapping===co?this._setSize(e.image.length===0?_g:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=xg(e,!1,!1),n=Math.log2(e)-SM;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=xg(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===hr||e.mapping===co?(this._cubemapMaterial===null&&(this._cubemapMaterial=vg()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=yg()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=TM(),this._integrationMaterial=AM());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Gg);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-bM)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(zg*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=CM());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function xg(i,e,t){return new ba(i,{minFilter:gs,generateMipmaps:e,type:Fi,colorSpace:Xo,depthBuffer:t})}function wa(i,e,t){return new On({name:i,uniforms:e,vertexShader:ut.cube_vert,fragmentShader:t,side:Yn,blending:lr,depthTest:!1,depthWrite:!1})}function TM(){return wa("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${zg}u

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
	`)}function AM(){return wa("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Gg}},`

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
	`)}function CM(){return wa("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${MM}
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
	`)}function yg(){return wa("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function vg(){return wa("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function RM(i){let e=new WeakMap,t=new WeakMap,n=null;function s(u,f=!1){return u==null?null:f?o(u):r(u)}function r(u){if(u&&u.isTexture){let f=u.mapping;if(f===uc||f===dc)if(e.has(u)){let g=e.get(u).texture;return a(g,u.mapping)}else{let g=u.image;if(g&&g.height>0){let y=new ba(g.height);return y.fromEquirectangularTexture(i,u),e.set(u,y),u.addEventListener("dispose",c),a(y.texture,u.mapping)}else return null}}return u}function o(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){let f=u.mapping,g=f===uc||f===dc,y=f===hr||f===co;if(g||y){let p=t.get(u),m=p!==void 0?p.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==m)return n===null&&(n=new Qc(i)),p=g?n.fromEquirectangular(u,p):n.fromCubemap(u,p),p.texture.pmremVersion=u.pmremVersion,t.set(u,p),p.texture;if(p!==void 0)return p.texture;{let v=u.image;return g&&v&&v.height>0||y&&v&&l(v)?(n===null&&(n=new Qc(i)),p=g?n.fromEquirectangular(u):n.fromCubemap(u),p.texture.pmremVersion=u.pmremVersion,t.set(u,p),u.addEventListener("dispose",h),p.texture):null}}}return u}function a(u,f){return f===uc?u.mapping=hr:f===dc&&(u.mapping=co),u}function l(u){let f=0,g=6;for(let y=0;y<g;y++)u[y]!==void 0&&f++;return f===g}function c(u){let f=u.target;f.removeEventListener("dispose",c);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function h(u){let f=u.target;f.removeEventListener("dispose",h);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function d(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:d}}function PM(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&ko("WebGLRenderer: "+n+" extension not supported."),s}}}function IM(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let y=r.get(g);y&&(e.remove(y),r.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,y){return s[y.id]!==void 0||(y.addEventListener("dispose",a),s[y.id]=new WeakRef(y),o.register(y,y.id,y),t.memory.geometries++),y}function h(g){let y=g.attributes;for(let p in y)e.update(y[p],i.ARRAY_BUFFER)}function d(g){let y=g.index,p=g.attributes.position,m=0;if(p===void 0)return;let v=y!==null?y.array.length:p.array.length/3-1,A=p.count>=65535?Qo:jo,M=new A(Math.ceil(v/3)*6,1),P=M.array;if(y!==null){let _=y.array;m=y.version;for(let T=0,O=0;T<v;T+=3){let N=_[T+0],D=_[T+1],B=_[T+2];P[O++]=N,P[O++]=D,P[O++]=D,P[O++]=B,P[O++]=B,P[O++]=N}}else{m=p.version;for(let _=0,T=0;_<v;_+=3){let O=_+0,N=_+1,D=_+2;P[T++]=O,P[T++]=N,P[T++]=N,P[T++]=D,P[T++]=D,P[T++]=O}}M.version=m;let w=r.get(g);w&&e.remove(w),r.set(g,M)}function u(g){let y=r.get(g);if(y){let p=g.index;p!==null&&y.version<p.version&&d(g)}else d(g);return r.get(g)}function f(){for(let g in s){let y=s[g].deref();y!==void 0&&l(y)}}return{get:c,update:h,getWireframeAttribute:u,dispose:f}}function LM(i,e,t){let n;function s(d){n=d}let r,o;function a(d){r=d.type,o=d.bytesPerElement}function l(d,u){i.drawElements(n,u,r,d*o),t.update(u,n,1)}function c(d,u,f){f!==0&&(i.drawElementsInstanced(n,u,r,d*o,f),t.update(u,n,f))}function h(d,u,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,u,0,r,d,0,f);let y=0;for(let p=0;p<f;p++)y+=u[p];t.update(y,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function DM(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:et("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function NM(i,e,t){let n=new WeakMap,s=new Jt;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=h!==void 0?h.length:0,u=n.get(a);if(u===void 0||u.count!==d){let O=function(){_.dispose(),n.delete(a),a.removeEventListener("dispose",O)};u!==void 0&&u.texture.dispose();let f=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,y=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],A=0;f===!0&&(A=1),g===!0&&(A=2),y===!0&&(A=3);let M=a.attributes.position.count*A,P=1;M>e.maxTextureSize&&(P=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let w=new Float32Array(M*P*4*d),_=new $o(w,M,P,d);_.type=Mi,_.needsUpdate=!0;let T=A*4;for(let N=0;N<d;N++){let D=p[N],B=m[N],z=v[N],I=M*P*4*N;for(let V=0;V<D.count;V++){let q=V*T;f===!0&&(s.fromBufferAttribute(D,V),w[I+q+0]=s.x,w[I+q+1]=s.y,w[I+q+2]=s.z,w[I+q+3]=0),g===!0&&(s.fromBufferAttribute(B,V),w[I+q+4]=s.x,w[I+q+5]=s.y,w[I+q+6]=s.z,w[I+q+7]=0),y===!0&&(s.fromBufferAttribute(z,V),w[I+q+8]=s.x,w[I+q+9]=s.y,w[I+q+10]=s.z,w[I+q+11]=z.itemSize===4?s.w:1)}}u={count:d,texture:_,size:new Ge(M,P)},n.set(a,u),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let y=0;y<c.length;y++)f+=c[y];let g=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",g),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",u.size)}return{update:r}}function UM(i,e,t,n,s){let r=new WeakMap;function o(c){let h=s.render.frame,d=c.geometry,u=e.get(c,d);if(r.get(u)!==h&&(e.update(u),r.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return u}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var FM={[Wu]:"LINEAR_TONE_MAPPING",[Xu]:"REINHARD_TONE_MAPPING",[qu]:"CINEON_TONE_MAPPING",[Yu]:"ACES_FILMIC_TONE_MAPPING",[$u]:"AGX_TONE_MAPPING",[Ku]:"NEUTRAL_TONE_MAPPING",[Zu]:"CUSTOM_TONE_MAPPING"};function OM(i,e,t,n,s,r){let o=new ci(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Pn;h.setAttribute("position",new kt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new kt([0,2,0,0,2,0],2));let d=new Kl({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),u=new Fn(h,d),f=new cc(-1,1,1,-1,0,1),g=null,y=null,p=!1,m,v=null,A=[],M=!1;this.setSize=function(P,w){o.setSize(P,w),a!==null&&a.setSize(P,w),l!==null&&l.setSize(P,w);for(let _=0;_<A.length;_++){let T=A[_];T.setSize&&T.setSize(P,w)}},this.setEffects=function(P){A=P,M=A.length>0&&A[0].isRenderPass===!0;let w=o.width,_=o.height;A.length>0&&a===null&&(a=new ci(w,_,{type:Fi,depthBuffer:!1,stencilBuffer:!1}),l=new ci(w,_,{type:Fi,depthBuffer:!1,stencilBuffer:!1}));let T=s===!0&&A.some(O=>O.needsDepthTexture===!0);T!==(o.depthTexture!==null)&&(T===!0&&c===null&&(c=new ms(w,_),r===!0&&(c.format=_s,c.type=ur)),o.dispose(),o.depthTexture=T?c:null,o.resolveDepthBuffer=T,o.storeMultisampledDepthBuffer=T);for(let O=0;O<A.length;O++){let N=A[O];N.setSize&&N.setSize(w,_),T&&N.needsDepthTexture===!0&&N.setDepthTexture&&N.setDepthTexture(c)}},this.begin=function(P,w){if(p||P.toneMapping===Ji&&A.length===0)return!1;if(v=w,w!==null){let _=w.width,T=w.height;(o.width!==_||o.height!==T)&&this.setSize(_,T)}return M===!1&&P.setRenderTarget(o),m=P.toneMapping,P.toneMapping=Ji,!0},this.hasRenderPass=function(){return M},this.end=function(P,w){P.toneMapping=m,p=!0;let _=o,T=a;for(let O=0;O<A.length;O++){let N=A[O];N.enabled!==!1&&(N.render(P,T,_,w),N.needsSwap!==!1&&(_=T,T=T===a?l:a))}if(g!==P.outputColorSpace||y!==P.toneMapping){g=P.outputColorSpace,y=P.toneMapping,d.defines={},xt.getTransfer(g)===Ct&&(d.defines.SRGB_TRANSFER="");let O=FM[y];O&&(d.defines[O]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=_.texture,P.setRenderTarget(v),P.render(u,f),v=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}var Vg=new Zn,Hg=new ms(1,1),Wg=new ia(1),Xg=new $o,qg=new Ol,Yg=new na,Sg=[],Mg=[],bg=new Float32Array(16),wg=new Float32Array(9),Eg=new Float32Array(4);function po(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Sg[s];if(r===void 0&&(r=new Float32Array(s),Sg[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function yn(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function vn(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function th(i,e){let t=Mg[e];t===void 0&&(t=new Int32Array(e),Mg[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function BM(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function kM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;i.uniform2fv(this.addr,e),vn(t,e)}}function zM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(yn(t,e))return;i.uniform3fv(this.addr,e),vn(t,e)}}function GM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;i.uniform4fv(this.addr,e),vn(t,e)}}function VM(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(yn(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),vn(t,e)}else{if(yn(t,n))return;Eg.set(n),i.uniformMatrix2fv(this.addr,!1,Eg),vn(t,n)}}function HM(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(yn(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),vn(t,e)}else{if(yn(t,n))return;wg.set(n),i.uniformMatrix3fv(this.addr,!1,wg),vn(t,n)}}function WM(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(yn(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),vn(t,e)}else{if(yn(t,n))return;bg.set(n),i.uniformMatrix4fv(this.addr,!1,bg),vn(t,n)}}function XM(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function qM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;i.uniform2iv(this.addr,e),vn(t,e)}}function YM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(yn(t,e))return;i.uniform3iv(this.addr,e),vn(t,e)}}function ZM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;i.uniform4iv(this.addr,e),vn(t,e)}}function $M(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function KM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;i.uniform2uiv(this.addr,e),vn(t,e)}}function JM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(yn(t,e))return;i.uniform3uiv(this.addr,e),vn(t,e)}}function jM(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;i.uniform4uiv(this.addr,e),vn(t,e)}}function nh(i){return i.version===0&&(i.compareFunction=ad,i.needsUpdate=!0),i}function QM(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=nh(Hg):r=Vg,t.setTexture2D(e||r,s)}function eb(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||qg,s)}function tb(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=nh(Wg):r=Yg,t.setTextureCube(e||r,s)}function nb(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||Xg,s)}function ib(i){switch(i){case 5126:return BM;case 35664:return kM;case 35665:return zM;case 35666:return GM;case 35674:return VM;case 35675:return HM;case 35676:return WM;case 5124:case 35670:return XM;case 35667:case 35671:return qM;case 35668:case 35672:return YM;case 35669:case 35673:return ZM;case 5125:return $M;case 36294:return KM;case 36295:return JM;case 36296:return jM;case 35678:case 36198:case 36298:case 36306:case 35682:return QM;case 35679:case 36299:case 36307:return eb;case 35680:case 36300:case 36308:case 36293:return tb;case 36289:case 36303:case 36311:case 36292:return nb}}function sb(i,e){i.uniform1fv(this.addr,e)}function rb(i,e){let t=po(e,this.size,2);i.uniform2fv(this.addr,t)}function ob(i,e){let t=po(e,this.size,3);i.uniform3fv(this.addr,t)}function ab(i,e){let t=po(e,this.size,4);i.uniform4fv(this.addr,t)}function lb(i,e){let t=po(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function cb(i,e){let t=po(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function hb(i,e){let t=po(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function ub(i,e){i.uniform1iv(this.addr,e)}function db(i,e){i.uniform2iv(this.addr,e)}function fb(i,e){i.uniform3iv(this.addr,e)}function pb(i,e){i.uniform4iv(this.addr,e)}function mb(i,e){i.uniform1uiv(this.addr,e)}function gb(i,e){i.uniform2uiv(this.addr,e)}function _b(i,e){i.uniform3uiv(this.addr,e)}function xb(i,e){i.uniform4uiv(this.addr,e)}function yb(i,e,t){let n=this.cache,s=e.length,r=th(t,s);yn(n,r)||(i.uniform1iv(this.addr,r),vn(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=nh(Hg):o=Vg;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function vb(i,e,t){let n=this.cache,s=e.length,r=th(t,s);yn(n,r)||(i.uniform1iv(this.addr,r),vn(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||qg,r[o])}function Sb(i,e,t){let n=this.cache,s=e.length,r=th(t,s);yn(n,r)||(i.uniform1iv(this.addr,r),vn(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=nh(Wg):o=Yg;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function Mb(i,e,t){let n=this.cache,s=e.length,r=th(t,s);yn(n,r)||(i.uniform1iv(this.addr,r),vn(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Xg,r[o])}function bb(i){switch(i){case 5126:return sb;case 35664:return rb;case 35665:return ob;case 35666:return ab;case 35674:return lb;case 35675:return cb;case 35676:return hb;case 5124:case 35670:return ub;case 35667:case 35671:return db;case 35668:case 35672:return fb;case 35669:case 35673:return pb;case 5125:return mb;case 36294:return gb;case 36295:return _b;case 36296:return xb;case 35678:case 36198:case 36298:case 36306:case 35682:return yb;case 35679:case 36299:case 36307:return vb;case 35680:case 36300:case 36308:case 36293:return Sb;case 36289:case 36303:case 36311:case 36292:return Mb}}var Sd=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=ib(t.type)}},Md=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=bb(t.type)}},bd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},yd=/(\w+)(\])?(\[|\.)?/g;function Tg(i,e){i.seq.push(e),i.map[e.id]=e}function wb(i,e,t){let n=i.name,s=n.length;for(yd.lastIndex=0;;){let r=yd.exec(n),o=yd.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){Tg(t,c===void 0?new Sd(a,i,e):new Md(a,i,e));break}else{let d=t.map[a];d===void 0&&(d=new bd(a),Tg(t,d)),t=d}}}var fo=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);wb(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function Ag(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var Eb=37297,Tb=0;function Ab(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Cg=new tt;function Cb(i){xt._getMatrix(Cg,xt.workingColorSpace,i);let e=`mat3( ${Cg.elements.map(t=>t.toFixed(4))} )`;switch(xt.getTransfer(i)){case qo:return[e,"LinearTransferOETF"];case Ct:return[e,"sRGBTransferOETF"];default:return Ze("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Rg(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+Ab(i.getShaderSource(e),a)}else return r}function Rb(i,e){let t=Cb(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Pb={[Wu]:"Linear",[Xu]:"Reinhard",[qu]:"Cineon",[Yu]:"ACESFilmic",[$u]:"AgX",[Ku]:"Neutral",[Zu]:"Custom"};function Ib(i,e){let t=Pb[e];return t===void 0?(Ze("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var jc=new W;function Lb(){xt.getLuminanceCoefficients(jc);let i=jc.x.toFixed(4),e=jc.y.toFixed(4),t=jc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Db(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ma).join(`
`)}function Nb(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function Ub(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Ma(i){return i!==""}function Pg(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Ig(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var Fb=/^[ \t]*#include +<([\w\d./]+)>/gm;function wd(i){return i.replace(Fb,Ob)}function Ob(i,e){let t=ut[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return wd(t)}var Bb=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Lg(i){return i.replace(Bb,kb)}function kb(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Dg(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var zb={[fa]:"SHADOWMAP_TYPE_PCF",[ao]:"SHADOWMAP_TYPE_VSM"};function Gb(i){return zb[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Vb={[co]:"ENVMAP_MODE_REFRACTION"};function Hb(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":Vb[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var Wb={[Hu]:"ENVMAP_BLENDING_MULTIPLY",[$m]:"ENVMAP_BLENDING_MIX",[Km]:"ENVMAP_BLENDING_ADD"};function Xb(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":Wb[i.combine]||"ENVMAP_BLENDING_NONE"}function qb(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=Gb(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=Hb(t),d=Xb(t),u=Db(t),f=Nb(r),g=s.createProgram(),y,p,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(y=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ma).join(`
`),y.length>0&&(y+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ma).join(`
`),p.length>0&&(p+=`
`)):(y=[Dg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ma).join(`
`),p=[Dg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Ji?"#define TONE_MAPPING":"",t.toneMapping!==Ji?ut.tonemapping_pars_fragment:"",t.toneMapping!==Ji?Ib("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ut.colorspace_pars_fragment,Rb("linearToOutputTexel",t.outputColorSpace),Lb(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ma).join(`
`)),o=wd(o),o=Pg(o,t),o=Ig(o,t),a=wd(a),a=Pg(a,t),a=Ig(a,t),o=Lg(o),a=Lg(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,y=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+y,p=["#define varying in",t.glslVersion===ld?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===ld?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let v=m+y+o,A=m+p+a,M=Ag(s,s.VERTEX_SHADER,v),P=Ag(s,s.FRAGMENT_SHADER,A);s.attachShader(g,M),s.attachShader(g,P),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function w(N){if(i.debug.checkShaderErrors){let D=s.getProgramInfoLog(g)||"",B=s.getShaderInfoLog(M)||"",z=s.getShaderInfoLog(P)||"",I=D.trim(),V=B.trim(),q=z.trim(),G=!0,le=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(G=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,g,M,P);else{let $=Rg(s,M,"vertex"),Q=Rg(s,P,"fragment");et("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+N.name+`
Material Type: `+N.type+`

Program Info Log: `+I+`
`+$+`
`+Q)}else I!==""?Ze("WebGLProgram: Program Info Log:",I):(V===""||q==="")&&(le=!1);le&&(N.diagnostics={runnable:G,programLog:I,vertexShader:{log:V,prefix:y},fragmentShader:{log:q,prefix:p}})}s.deleteShader(M),s.deleteShader(P),_=new fo(s,g),T=Ub(s,g)}let _;this.getUniforms=function(){return _===void 0&&w(this),_};let T;this.getAttributes=function(){return T===void 0&&w(this),T};let O=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=s.getProgramParameter(g,Eb)),O},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=Tb++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=P,this}var Yb=0,Ed=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Td(e),t.set(e,n)),n}},Td=class{constructor(e){this.id=Yb++,this.code=e,this.usedTimes=0}};function Zb(i){return i===Ws||i===ya||i===va}function $b(i,e,t,n,s,r){let o=new Ko,a=new Ed,l=new Set,c=[],h=new Map,d=n.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return l.add(_),_===0?"uv":`uv${_}`}function g(_,T,O,N,D,B){let z=N.fog,I=D.geometry,V=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?N.environment:null,q=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,G=e.get(_.envMap||V,q),le=u[_.type],$=n.precision;_.precision!==null&&($=n.getMaxPrecision(_.precision),$!==_.precision&&Ze("WebGLProgram.getParameters:",_.precision,"not supported, using",$,"instead."));let Q=I.morphAttributes.position||I.morphAttributes.normal||I.morphAttributes.color,se=Q!==void 0?Q.length:0,fe=0;I.morphAttributes.position!==void 0&&(fe=1),I.morphAttributes.normal!==void 0&&(fe=2),I.morphAttributes.color!==void 0&&(fe=3);let ue,ee,ge,ye;if(le){let Re=Qi[le];ue=Re.vertexShader,ee=Re.fragmentShader}else{ue=_.vertexShader,ee=_.fragmentShader;let Re=a.getVertexShaderStage(_),at=a.getFragmentShaderStage(_);a.update(_,Re,at),ge=Re.id,ye=at.id}let Ce=i.getRenderTarget(),be=i.state.buffers.depth.getReversed(),Xe=D.isInstancedMesh===!0,rt=D.isBatchedMesh===!0,He=!!_.map,dt=!!_.matcap,lt=!!G,it=lt&&G.isPMREMTexture===!0,Yt=!!_.aoMap,zt=!!_.lightMap,on=!!_.bumpMap&&_.wireframe===!1,Nt=!!_.normalMap,Mn=!!_.displacementMap,vt=!!_.emissiveMap,pn=!!_.metalnessMap,jt=!!_.roughnessMap,an=_.anisotropy>0,F=_.clearcoat>0,Pe=_.diffuseRoughness>0,$e=_.dispersion>0,ot=_.retroreflectivity>0,we=_.iridescence>0,Ft=_.sheen>0,Ve=_.transmission>0,Ye=an&&!!_.anisotropyMap,C=F&&!!_.clearcoatMap,S=F&&!!_.clearcoatNormalMap,X=F&&!!_.clearcoatRoughnessMap,he=Pe&&!!_.diffuseRoughnessMap,oe=we&&!!_.iridescenceMap,xe=we&&!!_.iridescenceThicknessMap,ve=Ft&&!!_.sheenColorMap,te=Ft&&!!_.sheenRoughnessMap,ie=!!_.specularMap,me=!!_.specularColorMap,U=!!_.specularIntensityMap,re=Ve&&!!_.transmissionMap,ne=Ve&&!!_.thicknessMap,Ee=!!_.gradientMap,_e=!!_.alphaMap,Me=_.alphaTest>0,We=!!_.alphaHash,Je=!!_.extensions,ce=Ji;_.toneMapped&&(Ce===null||Ce.isXRRenderTarget===!0)&&(ce=i.toneMapping);let Be=it?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,je={shaderID:le,shaderType:_.type,shaderName:_.name,vertexShader:ue,fragmentShader:ee,defines:_.defines,customVertexShaderID:ge,customFragmentShaderID:ye,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:$,batching:rt,batchingColor:rt&&D._colorsTexture!==null,instancing:Xe,instancingColor:Xe&&D.instanceColor!==null,instancingMorph:Xe&&D.morphTexture!==null,outputColorSpace:Ce===null?i.outputColorSpace:Ce.isXRRenderTarget===!0?Ce.texture.colorSpace:xt.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:He,matcap:dt,envMap:lt,envMapMode:lt&&G.mapping,envMapPMREM:it,envMapMaxLod:it?Be.length-1:null,envMapSize:it?Be[0].width:null,aoMap:Yt,lightMap:zt,bumpMap:on,normalMap:Nt,displacementMap:Mn,emissiveMap:vt,normalMapObjectSpace:Nt&&_.normalMapType===Qm,normalMapTangentSpace:Nt&&_.normalMapType===sd,packedNormalMap:Nt&&_.normalMapType===sd&&Zb(_.normalMap.format),metalnessMap:pn,roughnessMap:jt,anisotropy:an,anisotropyMap:Ye,clearcoat:F,clearcoatMap:C,clearcoatNormalMap:S,clearcoatRoughnessMap:X,diffuseRoughness:Pe,diffuseRoughnessMap:he,dispersion:$e,retroreflection:ot,iridescence:we,iridescenceMap:oe,iridescenceThicknessMap:xe,sheen:Ft,sheenColorMap:ve,sheenRoughnessMap:te,specularMap:ie,specularColorMap:me,specularIntensityMap:U,transmission:Ve,transmissionMap:re,thicknessMap:ne,gradientMap:Ee,opaque:_.transparent===!1&&_.blending===lo&&_.alphaToCoverage===!1,alphaMap:_e,alphaTest:Me,alphaHash:We,combine:_.combine,mapUv:He&&f(_.map.channel),aoMapUv:Yt&&f(_.aoMap.channel),lightMapUv:zt&&f(_.lightMap.channel),bumpMapUv:on&&f(_.bumpMap.channel),normalMapUv:Nt&&f(_.normalMap.channel),displacementMapUv:Mn&&f(_.displacementMap.channel),emissiveMapUv:vt&&f(_.emissiveMap.channel),metalnessMapUv:pn&&f(_.metalnessMap.channel),roughnessMapUv:jt&&f(_.roughnessMap.channel),anisotropyMapUv:Ye&&f(_.anisotropyMap.channel),clearcoatMapUv:C&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:S&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:X&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:he&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:oe&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:xe&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:ve&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:te&&f(_.sheenRoughnessMap.channel),specularMapUv:ie&&f(_.specularMap.channel),specularColorMapUv:me&&f(_.specularColorMap.channel),specularIntensityMapUv:U&&f(_.specularIntensityMap.channel),transmissionMapUv:re&&f(_.transmissionMap.channel),thicknessMapUv:ne&&f(_.thicknessMap.channel),alphaMapUv:_e&&f(_.alphaMap.channel),vertexTangents:!!I.attributes.tangent&&(Nt||an),vertexNormals:!!I.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!I.attributes.color&&I.attributes.color.itemSize===4,pointsUvs:D.isPoints===!0&&!!I.attributes.uv&&(He||_e),fog:!!z,useFog:_.fog===!0,fogExp2:!!z&&z.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||I.attributes.normal===void 0&&Nt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:be,skinning:D.isSkinnedMesh===!0,hasPositionAttribute:I.attributes.position!==void 0,morphTargets:I.morphAttributes.position!==void 0,morphNormals:I.morphAttributes.normal!==void 0,morphColors:I.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:fe,numSunLights:T.sun.length,numDirLights:T.directional.length,numPointLights:T.point.length,numSpotLights:T.spot.length,numSpotLightMaps:T.spotLightMap.length,numRectAreaLights:T.rectArea.length,numHemiLights:T.hemi.length,numSunLightShadows:T.sunShadowMap.length,numDirLightShadows:T.directionalShadowMap.length,numPointLightShadows:T.pointShadowMap.length,numSpotLightShadows:T.spotShadowMap.length,numSpotLightShadowsWithMaps:T.numSpotLightShadowsWithMaps,numLightProbes:T.numLightProbes,numLightProbeGrids:B.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:i.shadowMap.enabled&&O.length>0,shadowMapType:i.shadowMap.type,toneMapping:ce,decodeVideoTexture:He&&_.map.isVideoTexture===!0&&xt.getTransfer(_.map.colorSpace)===Ct,decodeVideoTextureEmissive:vt&&_.emissiveMap.isVideoTexture===!0&&xt.getTransfer(_.emissiveMap.colorSpace)===Ct,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Si,flipSided:_.side===Yn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:Je&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Je&&_.extensions.multiDraw===!0||rt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return je.vertexUv1s=l.has(1),je.vertexUv2s=l.has(2),je.vertexUv3s=l.has(3),l.clear(),je}function y(_){let T=[];if(_.shaderID?T.push(_.shaderID):(T.push(_.customVertexShaderID),T.push(_.customFragmentShaderID)),_.defines!==void 0)for(let O in _.defines)T.push(O),T.push(_.defines[O]);return _.isRawShaderMaterial===!1&&(p(T,_),m(T,_),T.push(i.outputColorSpace)),T.push(_.customProgramCacheKey),T.join()}function p(_,T){_.push(T.precision),_.push(T.outputColorSpace),_.push(T.envMapMode),_.push(T.envMapPMREM),_.push(T.envMapMaxLod),_.push(T.envMapSize),_.push(T.mapUv),_.push(T.alphaMapUv),_.push(T.lightMapUv),_.push(T.aoMapUv),_.push(T.bumpMapUv),_.push(T.normalMapUv),_.push(T.displacementMapUv),_.push(T.emissiveMapUv),_.push(T.metalnessMapUv),_.push(T.roughnessMapUv),_.push(T.anisotropyMapUv),_.push(T.clearcoatMapUv),_.push(T.clearcoatNormalMapUv),_.push(T.clearcoatRoughnessMapUv),_.push(T.diffuseRoughnessMapUv),_.push(T.iridescenceMapUv),_.push(T.iridescenceThicknessMapUv),_.push(T.sheenColorMapUv),_.push(T.sheenRoughnessMapUv),_.push(T.specularMapUv),_.push(T.specularColorMapUv),_.push(T.specularIntensityMapUv),_.push(T.transmissionMapUv),_.push(T.thicknessMapUv),_.push(T.combine),_.push(T.fogExp2),_.push(T.sizeAttenuation),_.push(T.morphTargetsCount),_.push(T.numSunLights),_.push(T.numDirLights),_.push(T.numPointLights),_.push(T.numSpotLights),_.push(T.numSpotLightMaps),_.push(T.numHemiLights),_.push(T.numRectAreaLights),_.push(T.numSunLightShadows),_.push(T.numDirLightShadows),_.push(T.numPointLightShadows),_.push(T.numSpotLightShadows),_.push(T.numSpotLightShadowsWithMaps),_.push(T.numLightProbes),_.push(T.numLightProbeGrids),_.push(T.shadowMapType),_.push(T.toneMapping),_.push(T.numClippingPlanes),_.push(T.numClipIntersection),_.push(T.depthPacking)}function m(_,T){o.disableAll(),T.instancing&&o.enable(0),T.instancingColor&&o.enable(1),T.instancingMorph&&o.enable(2),T.matcap&&o.enable(3),T.envMap&&o.enable(4),T.normalMapObjectSpace&&o.enable(5),T.normalMapTangentSpace&&o.enable(6),T.clearcoat&&o.enable(7),T.iridescence&&o.enable(8),T.alphaTest&&o.enable(9),T.vertexColors&&o.enable(10),T.vertexAlphas&&o.enable(11),T.vertexUv1s&&o.enable(12),T.vertexUv2s&&o.enable(13),T.vertexUv3s&&o.enable(14),T.vertexTangents&&o.enable(15),T.anisotropy&&o.enable(16),T.alphaHash&&o.enable(17),T.batching&&o.enable(18),T.dispersion&&o.enable(19),T.retroreflection&&o.enable(24),T.diffuseRoughness&&o.enable(25),T.batchingColor&&o.enable(20),T.gradientMap&&o.enable(21),T.packedNormalMap&&o.enable(22),T.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),T.fog&&o.enable(0),T.useFog&&o.enable(1),T.flatShading&&o.enable(2),T.logarithmicDepthBuffer&&o.enable(3),T.reversedDepthBuffer&&o.enable(4),T.skinning&&o.enable(5),T.morphTargets&&o.enable(6),T.morphNormals&&o.enable(7),T.morphColors&&o.enable(8),T.premultipliedAlpha&&o.enable(9),T.shadowMapEnabled&&o.enable(10),T.doubleSided&&o.enable(11),T.flipSided&&o.enable(12),T.useDepthPacking&&o.enable(13),T.dithering&&o.enable(14),T.transmission&&o.enable(15),T.sheen&&o.enable(16),T.opaque&&o.enable(17),T.pointsUvs&&o.enable(18),T.decodeVideoTexture&&o.enable(19),T.decodeVideoTextureEmissive&&o.enable(20),T.alphaToCoverage&&o.enable(21),T.numLightProbeGrids>0&&o.enable(22),T.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function v(_){let T=u[_.type],O;if(T){let N=Qi[T];O=pg.clone(N.uniforms)}else O=_.uniforms;return O}function A(_,T){let O=h.get(T);return O!==void 0?++O.usedTimes:(O=new qb(i,T,_,s),c.push(O),h.set(T,O)),O}function M(_){if(--_.usedTimes===0){let T=c.indexOf(_);c[T]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function P(_){a.remove(_)}function w(){a.dispose()}return{getParameters:g,getProgramCacheKey:y,getUniforms:v,acquireProgram:A,releaseProgram:M,releaseShaderCache:P,programs:c,dispose:w}}function Kb(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function Jb(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Ng(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function Ug(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(u){let f=0;return u.isInstancedMesh&&(f+=2),u.isSkinnedMesh&&(f+=1),f}function a(u,f,g,y,p,m){let v=i[e];return v===void 0?(v={id:u.id,object:u,geometry:f,material:g,materialVariant:o(u),groupOrder:y,renderOrder:u.renderOrder,z:p,group:m},i[e]=v):(v.id=u.id,v.object=u,v.geometry=f,v.material=g,v.materialVariant=o(u),v.groupOrder=y,v.renderOrder=u.renderOrder,v.z=p,v.group=m),e++,v}function l(u,f,g,y,p,m,v){v.reversedDepth===!0&&(p=-p);let A=a(u,f,g,y,p,m);g.transmission>0?n.push(A):g.transparent===!0?s.push(A):t.push(A)}function c(u,f,g,y,p,m){let v=a(u,f,g,y,p,m);g.transmission>0?n.unshift(v):g.transparent===!0?s.unshift(v):t.unshift(v)}function h(u,f){t.length>1&&t.sort(u||Jb),n.length>1&&n.sort(f||Ng),s.length>1&&s.sort(f||Ng)}function d(){for(let u=e,f=i.length;u<f;u++){let g=i[u];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:d,sort:h}}function jb(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new Ug,i.set(n,[o])):s>=r.length?(o=new Ug,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function Qb(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new W,color:new nt};break;case"SpotLight":t={position:new W,direction:new W,color:new nt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new W,color:new nt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new W,skyColor:new nt,groundColor:new nt};break;case"RectAreaLight":t={color:new nt,position:new W,halfWidth:new W,halfHeight:new W};break}return i[e.id]=t,t}}}function ew(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ge};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ge};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ge,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var tw=0;function nw(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function iw(i){let e=new Qb,t=ew(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new W);let s=new W,r=new Dt,o=new Dt;function a(c){let h=0,d=0,u=0;for(let B=0;B<9;B++)n.probe[B].set(0,0,0);let f=0,g=0,y=0,p=0,m=0,v=0,A=0,M=0,P=0,w=0,_=0,T=0,O=0,N=0;c.sort(nw);for(let B=0,z=c.length;B<z;B++){let I=c[B],V=I.color,q=I.intensity,G=I.distance,le=null;if(I.shadow&&I.shadow.map&&(I.shadow.map.texture.format===Ws?le=I.shadow.map.texture:le=I.shadow.map.depthTexture||I.shadow.map.texture),I.isAmbientLight)h+=V.r*q,d+=V.g*q,u+=V.b*q;else if(I.isLightProbe){for(let $=0;$<9;$++)n.probe[$].addScaledVector(I.sh.coefficients[$],q);N++}else if(I.isSunLight){let $=e.get(I);if($.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let Q=I.shadow,se=t.get(I);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[g]=se,n.sunShadowMap[g]=le;let fe=Q.getViewportCount();for(let ue=0;ue<fe;ue++)n.sunShadowMatrix[y+ue]=Q.getMatrix(ue),n.sunShadowCascade[y+ue]=Q._cascadeData[ue];y+=fe,g++}n.sun[f]=$,f++}else if(I.isDirectionalLight){let $=e.get(I);if($.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let Q=I.shadow,se=t.get(I);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,n.directionalShadow[p]=se,n.directionalShadowMap[p]=le,n.directionalShadowMatrix[p]=I.shadow.matrix,P++}n.directional[p]=$,p++}else if(I.isSpotLight){let $=e.get(I);$.position.setFromMatrixPosition(I.matrixWorld),$.color.copy(V).multiplyScalar(q),$.distance=G,$.coneCos=Math.cos(I.angle),$.penumbraCos=Math.cos(I.angle*(1-I.penumbra)),$.decay=I.decay,n.spot[v]=$;let Q=I.shadow;if(I.map&&(n.spotLightMap[T]=I.map,T++,Q.updateMatrices(I),I.castShadow&&O++),n.spotLightMatrix[v]=Q.matrix,I.castShadow){let se=t.get(I);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,n.spotShadow[v]=se,n.spotShadowMap[v]=le,_++}v++}else if(I.isRectAreaLight){let $=e.get(I);$.color.copy(V).multiplyScalar(q),$.halfWidth.set(I.width*.5,0,0),$.halfHeight.set(0,I.height*.5,0),n.rectArea[A]=$,A++}else if(I.isPointLight){let $=e.get(I);if($.color.copy(I.color).multiplyScalar(I.intensity),$.distance=I.distance,$.decay=I.decay,I.castShadow){let Q=I.shadow,se=t.get(I);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,se.shadowCameraNear=Q.camera.near,se.shadowCameraFar=Q.camera.far,n.pointShadow[m]=se,n.pointShadowMap[m]=le,n.pointShadowMatrix[m]=I.shadow.matrix,w++}n.point[m]=$,m++}else if(I.isHemisphereLight){let $=e.get(I);$.skyColor.copy(I.color).multiplyScalar(q),$.groundColor.copy(I.groundColor).multiplyScalar(q),n.hemi[M]=$,M++}}A>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=De.LTC_FLOAT_1,n.rectAreaLTC2=De.LTC_FLOAT_2):(n.rectAreaLTC1=De.LTC_HALF_1,n.rectAreaLTC2=De.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=d,n.ambient[2]=u;let D=n.hash;(D.sunLength!==f||D.directionalLength!==p||D.pointLength!==m||D.spotLength!==v||D.rectAreaLength!==A||D.hemiLength!==M||D.numSunShadows!==g||D.numDirectionalShadows!==P||D.numPointShadows!==w||D.numSpotShadows!==_||D.numSpotMaps!==T||D.numLightProbes!==N)&&(n.sun.length=f,n.directional.length=p,n.spot.length=v,n.rectArea.length=A,n.point.length=m,n.hemi.length=M,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=y,n.sunShadowCascade.length=y,n.directionalShadow.length=P,n.directionalShadowMap.length=P,n.directionalShadowMatrix.length=P,n.pointShadow.length=w,n.pointShadowMap.length=w,n.pointShadowMatrix.length=w,n.spotShadow.length=_,n.spotShadowMap.length=_,n.spotLightMatrix.length=_+T-O,n.spotLightMap.length=T,n.numSpotLightShadowsWithMaps=O,n.numLightProbes=N,D.sunLength=f,D.directionalLength=p,D.pointLength=m,D.spotLength=v,D.rectAreaLength=A,D.hemiLength=M,D.numSunShadows=g,D.numDirectionalShadows=P,D.numPointShadows=w,D.numSpotShadows=_,D.numSpotMaps=T,D.numLightProbes=N,n.version=tw++)}function l(c,h){let d=0,u=0,f=0,g=0,y=0,p=0,m=h.matrixWorldInverse;for(let v=0,A=c.length;v<A;v++){let M=c[v];if(M.isSunLight){let P=n.sun[d];P.direction.setFromMatrixPosition(M.matrixWorld),P.direction.transformDirection(m),d++}else if(M.isDirectionalLight){let P=n.directional[u];P.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),P.direction.sub(s),P.direction.transformDirection(m),u++}else if(M.isSpotLight){let P=n.spot[g];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(m),P.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),P.direction.sub(s),P.direction.transformDirection(m),g++}else if(M.isRectAreaLight){let P=n.rectArea[y];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(m),o.identity(),r.copy(M.matrixWorld),r.premultiply(m),o.extractRotation(r),P.halfWidth.set(M.width*.5,0,0),P.halfHeight.set(0,M.height*.5,0),P.halfWidth.applyMatrix4(o),P.halfHeight.applyMatrix4(o),y++}else if(M.isPointLight){let P=n.point[f];P.position.setFromMatrixPosition(M.matrixWorld),P.position.applyMatrix4(m),f++}else if(M.isHemisphereLight){let P=n.hemi[p];P.direction.setFromMatrixPosition(M.matrixWorld),P.direction.transformDirection(m),p++}}}return{setup:a,setupView:l,state:n}}function Fg(i){let e=new iw(i),t=[],n=[],s=[];function r(d){h.camera=d,t.length=0,n.length=0,s.length=0}function o(d){d.isLightProbeGrid?s.push(d):t.push(d)}function a(d){n.push(d)}function l(){e.setup(t),s.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function sw(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Fg(i),e.set(s,[a])):r>=o.length?(a=new Fg(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var rw=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,ow=`uniform sampler2D shadow_pass;
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
}`,aw=[new W(1,0,0),new W(-1,0,0),new W(0,1,0),new W(0,-1,0),new W(0,0,1),new W(0,0,-1)],lw=[new W(0,-1,0),new W(0,-1,0),new W(0,0,1),new W(0,0,-1),new W(0,-1,0),new W(0,-1,0)],Og=new Dt,Sa=new W,vd=new W;function cw(i,e,t){let n=new or,s=new Ge,r=new Ge,o=new Jt,a=new Jl,l=new jl,c={},h=t.maxTextureSize,d={[Hs]:Yn,[Yn]:Hs,[Si]:Si},u=new On({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ge},radius:{value:4}},vertexShader:rw,fragmentShader:ow}),f=u.clone();f.defines.HORIZONTAL_PASS=1;let g=new Pn;g.setAttribute("position",new Un(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let y=new Fn(g,u),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=fa;let m=this.type;this.render=function(w,_,T){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||w.length===0)return;this.type===Pm&&(Ze("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=fa);let O=i.getRenderTarget(),N=i.getActiveCubeFace(),D=i.getActiveMipmapLevel(),B=i.state;B.setBlending(lr),B.buffers.depth.getReversed()===!0?B.buffers.color.setClear(0,0,0,0):B.buffers.color.setClear(1,1,1,1),B.buffers.depth.setTest(!0),B.setScissorTest(!1);let z=m!==this.type;z&&_.traverse(function(I){I.material&&(Array.isArray(I.material)?I.material.forEach(V=>V.needsUpdate=!0):I.material.needsUpdate=!0)});for(let I=0,V=w.length;I<V;I++){let q=w[I],G=q.shadow;if(G===void 0){Ze("WebGLShadowMap:",q,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;s.copy(G.mapSize);let le=G.getFrameExtents();s.multiply(le),r.copy(G.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/le.x),s.x=r.x*le.x,G.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/le.y),s.y=r.y*le.y,G.mapSize.y=r.y));let $=i.state.buffers.depth.getReversed();if(G.camera._reversedDepth=$,G.map===null||z===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===ao){if(q.isPointLight){Ze("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new ci(s.x,s.y,{format:Ws,type:Fi,minFilter:qn,magFilter:qn,generateMipmaps:!1}),G.map.texture.name=q.name+".shadowMap",G.map.depthTexture=new ms(s.x,s.y,Mi),G.map.depthTexture.name=q.name+".shadowMapDepth",G.map.depthTexture.format=fs,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Cn,G.map.depthTexture.magFilter=Cn}else q.isPointLight?(G.map=new ba(s.x),G.map.depthTexture=new ia(s.x,Ui)):(G.map=new ci(s.x,s.y),G.map.depthTexture=new ms(s.x,s.y,Ui)),G.map.depthTexture.name=q.name+".shadowMap",G.map.depthTexture.format=fs,this.type===fa?(G.map.depthTexture.compareFunction=$?od:rd,G.map.depthTexture.minFilter=qn,G.map.depthTexture.magFilter=qn):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Cn,G.map.depthTexture.magFilter=Cn);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==s.x||G.map.height!==s.y)&&G.map.setSize(s.x,s.y);let Q=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();q.isPointLight!==!0&&G.updateMatrices(q,T);let se=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:T.layers;for(let fe=0;fe<Q;fe++){let ue=G.getCamera(fe);if(q.isPointLight){let ee=G.camera,ge=G.matrix,ye=q.distance||ee.far;ye!==ee.far&&(ee.far=ye,ee.updateProjectionMatrix()),Sa.setFromMatrixPosition(q.matrixWorld),ee.position.copy(Sa),vd.copy(ee.position),vd.add(aw[fe]),ee.up.copy(lw[fe]),ee.lookAt(vd),ee.updateMatrixWorld(),ge.makeTranslation(-Sa.x,-Sa.y,-Sa.z),Og.multiplyMatrices(ee.projectionMatrix,ee.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Og,ee.coordinateSystem,ee.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)i.setRenderTarget(G.map,fe),i.clear();else{fe===0&&(i.setRenderTarget(G.map),i.clear());let ee=G.getViewport(fe);o.set(r.x*ee.x,r.y*ee.y,r.x*ee.z,r.y*ee.w),B.viewport(o)}n=G.getFrustum(fe),M(_,T,ue,q,se,this.type)}G.isPointLightShadow!==!0&&this.type===ao&&v(G,T),G.needsUpdate=!1}m=this.type,p.needsUpdate=!1,i.setRenderTarget(O,N,D)};function v(w,_){let T=e.update(y);u.defines.VSM_SAMPLES!==w.blurSamples&&(u.defines.VSM_SAMPLES=w.blurSamples,f.defines.VSM_SAMPLES=w.blurSamples,u.needsUpdate=!0,f.needsUpdate=!0),w.mapPass===null?w.mapPass=new ci(s.x,s.y,{format:Ws,type:Fi}):(w.mapPass.width!==w.map.width||w.mapPass.height!==w.map.height)&&w.mapPass.setSize(w.map.width,w.map.height),u.uniforms.shadow_pass.value=w.map.depthTexture,u.uniforms.resolution.value.set(w.map.width,w.map.height),u.uniforms.radius.value=w.radius,i.setRenderTarget(w.mapPass),i.clear(),i.renderBufferDirect(_,null,T,u,y,null),f.uniforms.shadow_pass.value=w.mapPass.texture,f.uniforms.resolution.value.set(w.map.width,w.map.height),f.uniforms.radius.value=w.radius,i.setRenderTarget(w.map),i.clear(),i.renderBufferDirect(_,null,T,f,y,null)}function A(w,_,T,O){let N=null,D=T.isPointLight===!0?w.customDistanceMaterial:w.customDepthMaterial;if(D!==void 0)N=D;else if(N=T.isPointLight===!0?l:a,i.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let B=N.uuid,z=_.uuid,I=c[B];I===void 0&&(I={},c[B]=I);let V=I[z];V===void 0&&(V=N.clone(),I[z]=V,_.addEventListener("dispose",P)),N=V}if(N.visible=_.visible,N.wireframe=_.wireframe,O===ao?N.side=_.shadowSide!==null?_.shadowSide:_.side:N.side=_.shadowSide!==null?_.shadowSide:d[_.side],N.alphaMap=_.alphaMap,N.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,N.map=_.map,N.clipShadows=_.clipShadows,N.clippingPlanes=_.clippingPlanes,N.clipIntersection=_.clipIntersection,N.displacementMap=_.displacementMap,N.displacementScale=_.displacementScale,N.displacementBias=_.displacementBias,N.wireframeLinewidth=_.wireframeLinewidth,N.linewidth=_.linewidth,T.isPointLight===!0&&N.isMeshDistanceMaterial===!0){let B=i.properties.get(N);B.light=T}return N}function M(w,_,T,O,N,D){if(w.visible===!1)return;if(w.layers.test(N)&&(w.isMesh||w.isLine||w.isPoints)&&(w.castShadow||w.receiveShadow&&D===ao)&&(!w.frustumCulled||w.intersectsFrustum(n))){w.modelViewMatrix.multiplyMatrices(T.matrixWorldInverse,w.matrixWorld);let I=e.update(w),V=w.material;if(Array.isArray(V)){let q=I.groups;for(let G=0,le=q.length;G<le;G++){let $=q[G],Q=V[$.materialIndex];if(Q&&Q.visible){let se=A(w,Q,O,D);w.onBeforeShadow(i,w,_,T,I,se,$),i.renderBufferDirect(T,null,I,se,w,$),w.onAfterShadow(i,w,_,T,I,se,$)}}}else if(V.visible){let q=A(w,V,O,D);w.onBeforeShadow(i,w,_,T,I,q,null),i.renderBufferDirect(T,null,I,q,w,null),w.onAfterShadow(i,w,_,T,I,q,null)}}let z=w.children;for(let I=0,V=z.length;I<V;I++)M(z[I],_,T,O,N,D)}function P(w){w.target.removeEventListener("dispose",P);for(let T in c){let O=c[T],N=w.target.uuid;N in O&&(O[N].dispose(),delete O[N])}}}function hw(i,e){function t(){let U=!1,re=new Jt,ne=null,Ee=new Jt(0,0,0,0);return{setMask:function(_e){ne!==_e&&!U&&(i.colorMask(_e,_e,_e,_e),ne=_e)},setLocked:function(_e){U=_e},setClear:function(_e,Me,We,Je,ce){ce===!0&&(_e*=Je,Me*=Je,We*=Je),re.set(_e,Me,We,Je),Ee.equals(re)===!1&&(i.clearColor(_e,Me,We,Je),Ee.copy(re))},reset:function(){U=!1,ne=null,Ee.set(-1,0,0,0)}}}function n(){let U=!1,re=!1,ne=null,Ee=null,_e=null;return{setReversed:function(Me){if(re!==Me){let We=e.get("EXT_clip_control");Me?We.clipControlEXT(We.LOWER_LEFT_EXT,We.ZERO_TO_ONE_EXT):We.clipControlEXT(We.LOWER_LEFT_EXT,We.NEGATIVE_ONE_TO_ONE_EXT),re=Me;let Je=_e;_e=null,this.setClear(Je)}},getReversed:function(){return re},setTest:function(Me){Me?be(i.DEPTH_TEST):Xe(i.DEPTH_TEST)},setMask:function(Me){ne!==Me&&!U&&(i.depthMask(Me),ne=Me)},setFunc:function(Me){if(re&&(Me=hg[Me]),Ee!==Me){switch(Me){case El:i.depthFunc(i.NEVER);break;case Tl:i.depthFunc(i.ALWAYS);break;case Al:i.depthFunc(i.LESS);break;case jr:i.depthFunc(i.LEQUAL);break;case Cl:i.depthFunc(i.EQUAL);break;case Rl:i.depthFunc(i.GEQUAL);break;case Pl:i.depthFunc(i.GREATER);break;case Il:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}Ee=Me}},setLocked:function(Me){U=Me},setClear:function(Me){_e!==Me&&(_e=Me,re&&(Me=1-Me),i.clearDepth(Me))},reset:function(){U=!1,ne=null,Ee=null,_e=null,re=!1}}}function s(){let U=!1,re=null,ne=null,Ee=null,_e=null,Me=null,We=null,Je=null,ce=null;return{setTest:function(Be){U||(Be?be(i.STENCIL_TEST):Xe(i.STENCIL_TEST))},setMask:function(Be){re!==Be&&!U&&(i.stencilMask(Be),re=Be)},setFunc:function(Be,je,Re){(ne!==Be||Ee!==je||_e!==Re)&&(i.stencilFunc(Be,je,Re),ne=Be,Ee=je,_e=Re)},setOp:function(Be,je,Re){(Me!==Be||We!==je||Je!==Re)&&(i.stencilOp(Be,je,Re),Me=Be,We=je,Je=Re)},setLocked:function(Be){U=Be},setClear:function(Be){ce!==Be&&(i.clearStencil(Be),ce=Be)},reset:function(){U=!1,re=null,ne=null,Ee=null,_e=null,Me=null,We=null,Je=null,ce=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,h={},d={},u={},f=new WeakMap,g=[],y=null,p=!1,m=null,v=null,A=null,M=null,P=null,w=null,_=null,T=new nt(0,0,0),O=0,N=!1,D=null,B=null,z=null,I=null,V=null,q=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,le=0,$=i.getParameter(i.VERSION);$.indexOf("WebGL")!==-1?(le=parseFloat(/^WebGL (\d)/.exec($)[1]),G=le>=1):$.indexOf("OpenGL ES")!==-1&&(le=parseFloat(/^OpenGL ES (\d)/.exec($)[1]),G=le>=2);let Q=null,se={},fe=i.getParameter(i.SCISSOR_BOX),ue=i.getParameter(i.VIEWPORT),ee=new Jt().fromArray(fe),ge=new Jt().fromArray(ue);function ye(U,re,ne,Ee){let _e=new Uint8Array(4),Me=i.createTexture();i.bindTexture(U,Me),i.texParameteri(U,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(U,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let We=0;We<ne;We++)U===i.TEXTURE_3D||U===i.TEXTURE_2D_ARRAY?i.texImage3D(re,0,i.RGBA,1,1,Ee,0,i.RGBA,i.UNSIGNED_BYTE,_e):i.texImage2D(re+We,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,_e);return Me}let Ce={};Ce[i.TEXTURE_2D]=ye(i.TEXTURE_2D,i.TEXTURE_2D,1),Ce[i.TEXTURE_CUBE_MAP]=ye(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ce[i.TEXTURE_2D_ARRAY]=ye(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ce[i.TEXTURE_3D]=ye(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),be(i.DEPTH_TEST),o.setFunc(jr),on(!1),Nt(Ou),be(i.CULL_FACE),Yt(lr);function be(U){h[U]!==!0&&(i.enable(U),h[U]=!0)}function Xe(U){h[U]!==!1&&(i.disable(U),h[U]=!1)}function rt(U,re){return u[U]!==re?(i.bindFramebuffer(U,re),u[U]=re,U===i.DRAW_FRAMEBUFFER&&(u[i.FRAMEBUFFER]=re),U===i.FRAMEBUFFER&&(u[i.DRAW_FRAMEBUFFER]=re),!0):!1}function He(U,re){let ne=g,Ee=!1;if(U){ne=f.get(re),ne===void 0&&(ne=[],f.set(re,ne));let _e=U.textures;if(ne.length!==_e.length||ne[0]!==i.COLOR_ATTACHMENT0){for(let Me=0,We=_e.length;Me<We;Me++)ne[Me]=i.COLOR_ATTACHMENT0+Me;ne.length=_e.length,Ee=!0}}else ne[0]!==i.BACK&&(ne[0]=i.BACK,Ee=!0);Ee&&i.drawBuffers(ne)}function dt(U){return y!==U?(i.useProgram(U),y=U,!0):!1}let lt={[cr]:i.FUNC_ADD,[Lm]:i.FUNC_SUBTRACT,[Dm]:i.FUNC_REVERSE_SUBTRACT};lt[Nm]=i.MIN,lt[Um]=i.MAX;let it={[Fm]:i.ZERO,[Om]:i.ONE,[Bm]:i.SRC_COLOR,[Gu]:i.SRC_ALPHA,[Wm]:i.SRC_ALPHA_SATURATE,[Vm]:i.DST_COLOR,[zm]:i.DST_ALPHA,[km]:i.ONE_MINUS_SRC_COLOR,[Vu]:i.ONE_MINUS_SRC_ALPHA,[Hm]:i.ONE_MINUS_DST_COLOR,[Gm]:i.ONE_MINUS_DST_ALPHA,[Xm]:i.CONSTANT_COLOR,[qm]:i.ONE_MINUS_CONSTANT_COLOR,[Ym]:i.CONSTANT_ALPHA,[Zm]:i.ONE_MINUS_CONSTANT_ALPHA};function Yt(U,re,ne,Ee,_e,Me,We,Je,ce,Be){if(U===lr){p===!0&&(Xe(i.BLEND),p=!1);return}if(p===!1&&(be(i.BLEND),p=!0),U!==Im){if(U!==m||Be!==N){if((v!==cr||P!==cr)&&(i.blendEquation(i.FUNC_ADD),v=cr,P=cr),Be)switch(U){case lo:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Bu:i.blendFunc(i.ONE,i.ONE);break;case ku:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case zu:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:et("WebGLState: Invalid blending: ",U);break}else switch(U){case lo:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Bu:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case ku:et("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case zu:et("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:et("WebGLState: Invalid blending: ",U);break}A=null,M=null,w=null,_=null,T.set(0,0,0),O=0,m=U,N=Be}return}_e=_e||re,Me=Me||ne,We=We||Ee,(re!==v||_e!==P)&&(i.blendEquationSeparate(lt[re],lt[_e]),v=re,P=_e),(ne!==A||Ee!==M||Me!==w||We!==_)&&(i.blendFuncSeparate(it[ne],it[Ee],it[Me],it[We]),A=ne,M=Ee,w=Me,_=We),(Je.equals(T)===!1||ce!==O)&&(i.blendColor(Je.r,Je.g,Je.b,ce),T.copy(Je),O=ce),m=U,N=!1}function zt(U,re){U.side===Si?Xe(i.CULL_FACE):be(i.CULL_FACE);let ne=U.side===Yn;re&&(ne=!ne),on(ne),U.blending===lo&&U.transparent===!1?Yt(lr):Yt(U.blending,U.blendEquation,U.blendSrc,U.blendDst,U.blendEquationAlpha,U.blendSrcAlpha,U.blendDstAlpha,U.blendColor,U.blendAlpha,U.premultipliedAlpha),o.setFunc(U.depthFunc),o.setTest(U.depthTest),o.setMask(U.depthWrite),r.setMask(U.colorWrite);let Ee=U.stencilWrite;a.setTest(Ee),Ee&&(a.setMask(U.stencilWriteMask),a.setFunc(U.stencilFunc,U.stencilRef,U.stencilFuncMask),a.setOp(U.stencilFail,U.stencilZFail,U.stencilZPass)),vt(U.polygonOffset,U.polygonOffsetFactor,U.polygonOffsetUnits),U.alphaToCoverage===!0?be(i.SAMPLE_ALPHA_TO_COVERAGE):Xe(i.SAMPLE_ALPHA_TO_COVERAGE)}function on(U){D!==U&&(U?i.frontFace(i.CW):i.frontFace(i.CCW),D=U)}function Nt(U){U!==Cm?(be(i.CULL_FACE),U!==B&&(U===Ou?i.cullFace(i.BACK):U===Rm?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Xe(i.CULL_FACE),B=U}function Mn(U){U!==z&&(G&&i.lineWidth(U),z=U)}function vt(U,re,ne){U?(be(i.POLYGON_OFFSET_FILL),(I!==re||V!==ne)&&(I=re,V=ne,o.getReversed()&&(re=-re,ne=-ne),i.polygonOffset(re,ne))):Xe(i.POLYGON_OFFSET_FILL)}function pn(U){U?be(i.SCISSOR_TEST):Xe(i.SCISSOR_TEST)}function jt(U){U===void 0&&(U=i.TEXTURE0+q-1),Q!==U&&(i.activeTexture(U),Q=U)}function an(U,re,ne){ne===void 0&&(Q===null?ne=i.TEXTURE0+q-1:ne=Q);let Ee=se[ne];Ee===void 0&&(Ee={type:void 0,texture:void 0},se[ne]=Ee),(Ee.type!==U||Ee.texture!==re)&&(Q!==ne&&(i.activeTexture(ne),Q=ne),i.bindTexture(U,re||Ce[U]),Ee.type=U,Ee.texture=re)}function F(){let U=se[Q];U!==void 0&&U.type!==void 0&&(i.bindTexture(U.type,null),U.type=void 0,U.texture=void 0)}function Pe(){try{i.compressedTexImage2D(...arguments)}catch(U){et("WebGLState:",U)}}function $e(){try{i.compressedTexImage3D(...arguments)}catch(U){et("WebGLState:",U)}}function ot(){try{i.texSubImage2D(...arguments)}catch(U){et("WebGLState:",U)}}function we(){try{i.texSubImage3D(...arguments)}catch(U){et("WebGLState:",U)}}function Ft(){try{i.compressedTexSubImage2D(...arguments)}catch(U){et("WebGLState:",U)}}function Ve(){try{i.compressedTexSubImage3D(...arguments)}catch(U){et("WebGLState:",U)}}function Ye(){try{i.texStorage2D(...arguments)}catch(U){et("WebGLState:",U)}}function C(){try{i.texStorage3D(...arguments)}catch(U){et("WebGLState:",U)}}function S(){try{i.texImage2D(...arguments)}catch(U){et("WebGLState:",U)}}function X(){try{i.texImage3D(...arguments)}catch(U){et("WebGLState:",U)}}function he(U){return d[U]!==void 0?d[U]:i.getParameter(U)}function oe(U,re){d[U]!==re&&(i.pixelStorei(U,re),d[U]=re)}function xe(U){ee.equals(U)===!1&&(i.scissor(U.x,U.y,U.z,U.w),ee.copy(U))}function ve(U){ge.equals(U)===!1&&(i.viewport(U.x,U.y,U.z,U.w),ge.copy(U))}function te(U,re){let ne=c.get(re);ne===void 0&&(ne=new WeakMap,c.set(re,ne));let Ee=ne.get(U);Ee===void 0&&(Ee=i.getUniformBlockIndex(re,U.name),i.uniformBlockBinding(re,Ee,Ee),ne.set(U,Ee))}function ie(U,re,ne){let _e=c.get(re).get(U);l[_e]!==ne&&(i.bindBufferBase(i.UNIFORM_BUFFER,_e,ne),l[_e]=ne)}function me(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},d={},Q=null,se={},u={},l={},f=new WeakMap,g=[],y=null,p=!1,m=null,v=null,A=null,M=null,P=null,w=null,_=null,T=new nt(0,0,0),O=0,N=!1,D=null,B=null,z=null,I=null,V=null,ee.set(0,0,i.canvas.width,i.canvas.height),ge.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:be,disable:Xe,bindFramebuffer:rt,drawBuffers:He,useProgram:dt,setBlending:Yt,setMaterial:zt,setFlipSided:on,setCullFace:Nt,setLineWidth:Mn,setPolygonOffset:vt,setScissorTest:pn,activeTexture:jt,bindTexture:an,unbindTexture:F,compressedTexImage2D:Pe,compressedTexImage3D:$e,texImage2D:S,texImage3D:X,pixelStorei:oe,getParameter:he,updateUBOMapping:te,uniformBlockBinding:ie,texStorage2D:Ye,texStorage3D:C,texSubImage2D:ot,texSubImage3D:we,compressedTexSubImage2D:Ft,compressedTexSubImage3D:Ve,scissor:xe,viewport:ve,reset:me}}function uw(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ge,h=new WeakMap,d=new Set,u,f=new WeakMap,g=new Set,y=new FinalizationRegistry(C=>g.delete(C)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(C,S){return p?new OffscreenCanvas(C,S):Zo("canvas")}function v(C,S,X){let he=1,oe=Ye(C);if((oe.width>X||oe.height>X)&&(he=X/Math.max(oe.width,oe.height)),he<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let xe=Math.floor(he*oe.width),ve=Math.floor(he*oe.height);u===void 0&&(u=m(xe,ve));let te=S?m(xe,ve):u;return te.width=xe,te.height=ve,te.getContext("2d").drawImage(C,0,0,xe,ve),Ze("WebGLRenderer: Texture has been resized from ("+oe.width+"x"+oe.height+") to ("+xe+"x"+ve+")."),te}else return"data"in C&&Ze("WebGLRenderer: Image in DataTexture is too big ("+oe.width+"x"+oe.height+")."),C;return C}function A(C){return C.generateMipmaps}function M(C){i.generateMipmap(C)}function P(C){return C.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?i.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function w(C,S,X,he,oe,xe=!1){if(C!==null){if(i[C]!==void 0)return i[C];Ze("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let ve;he&&(ve=e.get("EXT_texture_norm16"),ve||Ze("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let te=S;if(S===i.RED&&(X===i.FLOAT&&(te=i.R32F),X===i.HALF_FLOAT&&(te=i.R16F),X===i.UNSIGNED_BYTE&&(te=i.R8),X===i.UNSIGNED_SHORT&&ve&&(te=ve.R16_EXT),X===i.SHORT&&ve&&(te=ve.R16_SNORM_EXT)),S===i.RED_INTEGER&&(X===i.UNSIGNED_BYTE&&(te=i.R8UI),X===i.UNSIGNED_SHORT&&(te=i.R16UI),X===i.UNSIGNED_INT&&(te=i.R32UI),X===i.BYTE&&(te=i.R8I),X===i.SHORT&&(te=i.R16I),X===i.INT&&(te=i.R32I)),S===i.RG&&(X===i.FLOAT&&(te=i.RG32F),X===i.HALF_FLOAT&&(te=i.RG16F),X===i.UNSIGNED_BYTE&&(te=i.RG8),X===i.UNSIGNED_SHORT&&ve&&(te=ve.RG16_EXT),X===i.SHORT&&ve&&(te=ve.RG16_SNORM_EXT)),S===i.RG_INTEGER&&(X===i.UNSIGNED_BYTE&&(te=i.RG8UI),X===i.UNSIGNED_SHORT&&(te=i.RG16UI),X===i.UNSIGNED_INT&&(te=i.RG32UI),X===i.BYTE&&(te=i.RG8I),X===i.SHORT&&(te=i.RG16I),X===i.INT&&(te=i.RG32I)),S===i.RGB_INTEGER&&(X===i.UNSIGNED_BYTE&&(te=i.RGB8UI),X===i.UNSIGNED_SHORT&&(te=i.RGB16UI),X===i.UNSIGNED_INT&&(te=i.RGB32UI),X===i.BYTE&&(te=i.RGB8I),X===i.SHORT&&(te=i.RGB16I),X===i.INT&&(te=i.RGB32I)),S===i.RGBA_INTEGER&&(X===i.UNSIGNED_BYTE&&(te=i.RGBA8UI),X===i.UNSIGNED_SHORT&&(te=i.RGBA16UI),X===i.UNSIGNED_INT&&(te=i.RGBA32UI),X===i.BYTE&&(te=i.RGBA8I),X===i.SHORT&&(te=i.RGBA16I),X===i.INT&&(te=i.RGBA32I)),S===i.RGB&&(X===i.UNSIGNED_SHORT&&ve&&(te=ve.RGB16_EXT),X===i.SHORT&&ve&&(te=ve.RGB16_SNORM_EXT),X===i.UNSIGNED_INT_5_9_9_9_REV&&(te=i.RGB9_E5),X===i.UNSIGNED_INT_10F_11F_11F_REV&&(te=i.R11F_G11F_B10F)),S===i.RGBA){let ie=xe?qo:xt.getTransfer(oe);X===i.FLOAT&&(te=i.RGBA32F),X===i.HALF_FLOAT&&(te=i.RGBA16F),X===i.UNSIGNED_BYTE&&(te=ie===Ct?i.SRGB8_ALPHA8:i.RGBA8),X===i.UNSIGNED_SHORT&&ve&&(te=ve.RGBA16_EXT),X===i.SHORT&&ve&&(te=ve.RGBA16_SNORM_EXT),X===i.UNSIGNED_SHORT_4_4_4_4&&(te=i.RGBA4),X===i.UNSIGNED_SHORT_5_5_5_1&&(te=i.RGB5_A1)}return(te===i.R16F||te===i.R32F||te===i.RG16F||te===i.RG32F||te===i.RGBA16F||te===i.RGBA32F)&&e.get("EXT_color_buffer_float"),te}function _(C,S){let X;return C?S===null||S===Ui||S===ur?X=i.DEPTH24_STENCIL8:S===Mi?X=i.DEPTH32F_STENCIL8:S===ho&&(X=i.DEPTH24_STENCIL8,Ze("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):S===null||S===Ui||S===ur?X=i.DEPTH_COMPONENT24:S===Mi?X=i.DEPTH_COMPONENT32F:S===ho&&(X=i.DEPTH_COMPONENT16),X}function T(C,S){return A(C)===!0||C.isFramebufferTexture&&C.minFilter!==Cn&&C.minFilter!==qn?Math.log2(Math.max(S.width,S.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?S.mipmaps.length:1}function O(C){let S=new WeakRef(C);n.get(C).__ref=S,g.add(S),y.register(C,S,S)}function N(C){let S=n.get(C).__ref;S!==void 0&&(g.delete(S),y.unregister(S))}function D(C){z(C.target)}function B(C){I(C.target)}function z(C){C.removeEventListener("dispose",D),N(C),q(C),C.isVideoTexture&&h.delete(C),C.isHTMLTexture&&d.delete(C)}function I(C){C.removeEventListener("dispose",B),N(C),le(C)}function V(){for(let C of g){let S=C.deref();S!==void 0&&(S.isRenderTarget===!0?I(S):z(S))}g.clear(),d.clear()}function q(C){let S=n.get(C);if(S.__webglInit===void 0)return;let X=C.source,he=f.get(X);if(he){let oe=he[S.__cacheKey];oe.usedTimes--,oe.usedTimes===0&&G(C),Object.keys(he).length===0&&f.delete(X)}n.remove(C)}function G(C){let S=n.get(C);i.deleteTexture(S.__webglTexture);let X=C.source,he=f.get(X);delete he[S.__cacheKey],o.memory.textures--}function le(C){let S=n.get(C);S.__depthDisposeCallback&&S.__depthDisposeCallback();let X=C.depthTexture;if(X&&X.renderTarget===C&&z(X),C.isWebGLCubeRenderTarget)for(let oe=0;oe<6;oe++){if(Array.isArray(S.__webglFramebuffer[oe]))for(let xe=0;xe<S.__webglFramebuffer[oe].length;xe++)i.deleteFramebuffer(S.__webglFramebuffer[oe][xe]);else i.deleteFramebuffer(S.__webglFramebuffer[oe]);S.__webglDepthbuffer&&i.deleteRenderbuffer(S.__webglDepthbuffer[oe])}else{if(Array.isArray(S.__webglFramebuffer))for(let oe=0;oe<S.__webglFramebuffer.length;oe++)i.deleteFramebuffer(S.__webglFramebuffer[oe]);else i.deleteFramebuffer(S.__webglFramebuffer);if(S.__webglDepthbuffer&&i.deleteRenderbuffer(S.__webglDepthbuffer),S.__webglMultisampledFramebuffer&&i.deleteFramebuffer(S.__webglMultisampledFramebuffer),S.__webglColorRenderbuffer)for(let oe=0;oe<S.__webglColorRenderbuffer.length;oe++)S.__webglColorRenderbuffer[oe]&&i.deleteRenderbuffer(S.__webglColorRenderbuffer[oe]);S.__webglDepthRenderbuffer&&i.deleteRenderbuffer(S.__webglDepthRenderbuffer)}let he=C.textures;for(let oe=0,xe=he.length;oe<xe;oe++){let ve=n.get(he[oe]);ve.__webglTexture&&(i.deleteTexture(ve.__webglTexture),o.memory.textures--),n.remove(he[oe])}n.remove(C)}let $=0;function Q(){$=0}function se(){return $}function fe(C){$=C}function ue(){let C=$;return C>=s.maxTextures&&Ze("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+s.maxTextures),$+=1,C}function ee(C){let S=[];return S.push(C.wrapS),S.push(C.wrapT),S.push(C.wrapR||0),S.push(C.magFilter),S.push(C.minFilter),S.push(C.anisotropy),S.push(C.internalFormat),S.push(C.format),S.push(C.type),S.push(C.generateMipmaps),S.push(C.mipmapsAutoUpdate),S.push(C.premultiplyAlpha),S.push(C.flipY),S.push(C.unpackAlignment),S.push(C.colorSpace),S.join()}function ge(C,S){let X=n.get(C);if(C.isVideoTexture&&Ft(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&X.__version!==C.version){let he=C.image;if(he===null)Ze("WebGLRenderer: Texture marked for update but no image data found.");else if(he.complete===!1)Ze("WebGLRenderer: Texture marked for update but image is incomplete");else{zt(X,C,S);return}}else C.isExternalTexture&&(X.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,X.__webglTexture,i.TEXTURE0+S)}function ye(C,S){let X=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&X.__version!==C.version){zt(X,C,S);return}else C.isExternalTexture&&(X.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,X.__webglTexture,i.TEXTURE0+S)}function Ce(C,S){let X=n.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&X.__version!==C.version){zt(X,C,S);return}t.bindTexture(i.TEXTURE_3D,X.__webglTexture,i.TEXTURE0+S)}function be(C,S){let X=n.get(C);if(C.version>0&&X.__version!==C.version){on(X,C,S);return}t.bindTexture(i.TEXTURE_CUBE_MAP,X.__webglTexture,i.TEXTURE0+S)}let Xe={[Ll]:i.REPEAT,[$i]:i.CLAMP_TO_EDGE,[Dl]:i.MIRRORED_REPEAT},rt={[Cn]:i.NEAREST,[Jm]:i.NEAREST_MIPMAP_NEAREST,[pa]:i.NEAREST_MIPMAP_LINEAR,[qn]:i.LINEAR,[fc]:i.LINEAR_MIPMAP_NEAREST,[gs]:i.LINEAR_MIPMAP_LINEAR},He={[tg]:i.NEVER,[ad]:i.ALWAYS,[ng]:i.LESS,[rd]:i.LEQUAL,[ig]:i.EQUAL,[od]:i.GEQUAL,[sg]:i.GREATER,[rg]:i.NOTEQUAL};function dt(C,S){if(S.type===Mi&&e.has("OES_texture_float_linear")===!1&&(S.magFilter===qn||S.magFilter===fc||S.magFilter===pa||S.magFilter===gs||S.minFilter===qn||S.minFilter===fc||S.minFilter===pa||S.minFilter===gs)&&Ze("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(C,i.TEXTURE_WRAP_S,Xe[S.wrapS]),i.texParameteri(C,i.TEXTURE_WRAP_T,Xe[S.wrapT]),(C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY)&&i.texParameteri(C,i.TEXTURE_WRAP_R,Xe[S.wrapR]),i.texParameteri(C,i.TEXTURE_MAG_FILTER,rt[S.magFilter]),i.texParameteri(C,i.TEXTURE_MIN_FILTER,rt[S.minFilter]),S.compareFunction&&(i.texParameteri(C,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(C,i.TEXTURE_COMPARE_FUNC,He[S.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(S.magFilter===Cn||S.minFilter!==pa&&S.minFilter!==gs||S.type===Mi&&e.has("OES_texture_float_linear")===!1)return;if(S.anisotropy>1||n.get(S).__currentAnisotropy){let X=e.get("EXT_texture_filter_anisotropic");i.texParameterf(C,X.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(S.anisotropy,s.getMaxAnisotropy())),n.get(S).__currentAnisotropy=S.anisotropy}}}function lt(C,S){let X=!1;C.__webglInit===void 0&&(C.__webglInit=!0,S.addEventListener("dispose",D),O(S));let he=S.source,oe=f.get(he);oe===void 0&&(oe={},f.set(he,oe));let xe=ee(S);if(xe!==C.__cacheKey){oe[xe]===void 0&&(oe[xe]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,X=!0),oe[xe].usedTimes++;let ve=oe[C.__cacheKey];ve!==void 0&&(oe[C.__cacheKey].usedTimes--,ve.usedTimes===0&&G(S)),C.__cacheKey=xe,C.__webglTexture=oe[xe].texture}return X}function it(C,S,X){return Math.floor(Math.floor(C/X)/S)}function Yt(C,S,X,he){let xe=C.updateRanges;if(xe.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,S.width,S.height,X,he,S.data);else{xe.sort((U,re)=>U.start-re.start);let ve=0;for(let U=1;U<xe.length;U++){let re=xe[ve],ne=xe[U],Ee=re.start+re.count,_e=it(ne.start,S.width,4),Me=it(re.start,S.width,4);ne.start<=Ee+1&&_e===Me&&it(ne.start+ne.count-1,S.width,4)===_e?re.count=Math.max(re.count,ne.start+ne.count-re.start):(++ve,xe[ve]=ne)}xe.length=ve+1;let te=t.getParameter(i.UNPACK_ROW_LENGTH),ie=t.getParameter(i.UNPACK_SKIP_PIXELS),me=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,S.width);for(let U=0,re=xe.length;U<re;U++){let ne=xe[U],Ee=Math.floor(ne.start/4),_e=Math.ceil(ne.count/4),Me=Ee%S.width,We=Math.floor(Ee/S.width),Je=_e,ce=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,Me),t.pixelStorei(i.UNPACK_SKIP_ROWS,We),t.texSubImage2D(i.TEXTURE_2D,0,Me,We,Je,ce,X,he,S.data)}C.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,te),t.pixelStorei(i.UNPACK_SKIP_PIXELS,ie),t.pixelStorei(i.UNPACK_SKIP_ROWS,me)}}function zt(C,S,X){let he=i.TEXTURE_2D;(S.isDataArrayTexture||S.isCompressedArrayTexture)&&(he=i.TEXTURE_2D_ARRAY),S.isData3DTexture&&(he=i.TEXTURE_3D);let oe=lt(C,S),xe=S.source;t.bindTexture(he,C.__webglTexture,i.TEXTURE0+X);let ve=n.get(xe);if(xe.version!==ve.__version||oe===!0){if(t.activeTexture(i.TEXTURE0+X),(typeof ImageBitmap<"u"&&S.image instanceof ImageBitmap)===!1){let ce=xt.getPrimaries(xt.workingColorSpace),Be=S.colorSpace===xs?null:xt.getPrimaries(S.colorSpace),je=S.colorSpace===xs||ce===Be?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,S.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,S.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,je)}t.pixelStorei(i.UNPACK_ALIGNMENT,S.unpackAlignment);let ie=v(S.image,!1,s.maxTextureSize);ie=Ve(S,ie);let me=r.convert(S.format,S.colorSpace),U=r.convert(S.type),re=w(S.internalFormat,me,U,S.normalized,S.colorSpace,S.isVideoTexture);dt(he,S);let ne,Ee=S.mipmaps,_e=S.isVideoTexture!==!0,Me=ve.__version===void 0||oe===!0,We=xe.dataReady,Je=T(S,ie);if(S.isDepthTexture)re=_(S.format===_s,S.type),Me&&(_e?t.texStorage2D(i.TEXTURE_2D,1,re,ie.width,ie.height):t.texImage2D(i.TEXTURE_2D,0,re,ie.width,ie.height,0,me,U,null));else if(S.isDataTexture)if(Ee.length>0){_e&&Me&&t.texStorage2D(i.TEXTURE_2D,Je,re,Ee[0].width,Ee[0].height);for(let ce=0,Be=Ee.length;ce<Be;ce++)ne=Ee[ce],_e?We&&t.texSubImage2D(i.TEXTURE_2D,ce,0,0,ne.width,ne.height,me,U,ne.data):t.texImage2D(i.TEXTURE_2D,ce,re,ne.width,ne.height,0,me,U,ne.data);S.generateMipmaps=!1}else _e?(Me&&t.texStorage2D(i.TEXTURE_2D,Je,re,ie.width,ie.height),We&&Yt(S,ie,me,U)):t.texImage2D(i.TEXTURE_2D,0,re,ie.width,ie.height,0,me,U,ie.data);else if(S.isCompressedTexture)if(S.isCompressedArrayTexture){_e&&Me&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Je,re,Ee[0].width,Ee[0].height,ie.depth);for(let ce=0,Be=Ee.length;ce<Be;ce++)if(ne=Ee[ce],S.format!==Oi)if(me!==null)if(_e){if(We)if(S.layerUpdates.size>0){let je=xd(ne.width,ne.height,S.format,S.type);for(let Re of S.layerUpdates){let at=ne.data.subarray(Re*je/ne.data.BYTES_PER_ELEMENT,(Re+1)*je/ne.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ce,0,0,Re,ne.width,ne.height,1,me,at)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ce,0,0,0,ne.width,ne.height,ie.depth,me,ne.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ce,re,ne.width,ne.height,ie.depth,0,ne.data,0,0);else Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else _e?We&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ce,0,0,0,ne.width,ne.height,ie.depth,me,U,ne.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ce,re,ne.width,ne.height,ie.depth,0,me,U,ne.data);S.layerUpdates.size>0&&S.clearLayerUpdates()}else{_e&&Me&&t.texStorage2D(i.TEXTURE_2D,Je,re,Ee[0].width,Ee[0].height);for(let ce=0,Be=Ee.length;ce<Be;ce++)ne=Ee[ce],S.format!==Oi?me!==null?_e?We&&t.compressedTexSubImage2D(i.TEXTURE_2D,ce,0,0,ne.width,ne.height,me,ne.data):t.compressedTexImage2D(i.TEXTURE_2D,ce,re,ne.width,ne.height,0,ne.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):_e?We&&t.texSubImage2D(i.TEXTURE_2D,ce,0,0,ne.width,ne.height,me,U,ne.data):t.texImage2D(i.TEXTURE_2D,ce,re,ne.width,ne.height,0,me,U,ne.data)}else if(S.isDataArrayTexture)if(_e){if(Me&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Je,re,ie.width,ie.height,ie.depth),We)if(S.layerUpdates.size>0){let ce=xd(ie.width,ie.height,S.format,S.type);for(let Be of S.layerUpdates){let je=ie.data.subarray(Be*ce/ie.data.BYTES_PER_ELEMENT,(Be+1)*ce/ie.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Be,ie.width,ie.height,1,me,U,je)}S.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,ie.width,ie.height,ie.depth,me,U,ie.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,re,ie.width,ie.height,ie.depth,0,me,U,ie.data);else if(S.isData3DTexture)_e?(Me&&t.texStorage3D(i.TEXTURE_3D,Je,re,ie.width,ie.height,ie.depth),We&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,ie.width,ie.height,ie.depth,me,U,ie.data)):t.texImage3D(i.TEXTURE_3D,0,re,ie.width,ie.height,ie.depth,0,me,U,ie.data);else if(S.isFramebufferTexture){if(Me)if(_e)t.texStorage2D(i.TEXTURE_2D,Je,re,ie.width,ie.height);else{let ce=ie.width,Be=ie.height;for(let je=0;je<Je;je++)t.texImage2D(i.TEXTURE_2D,je,re,ce,Be,0,me,U,null),ce>>=1,Be>>=1}}else if(S.isHTMLTexture){if("texElementImage2D"in i){let ce=i.canvas;if(ce.hasAttribute("layoutsubtree")||ce.setAttribute("layoutsubtree","true"),ie.parentNode!==ce){ce.appendChild(ie),d.add(S),ce.onpaint=Be=>{let je=Be.changedElements;for(let Re of d)je.includes(Re.image)&&(Re.needsUpdate=!0)},ce.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,ie);else{let je=i.RGBA,Re=i.RGBA,at=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,je,Re,at,ie)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(Ee.length>0){if(_e&&Me){let ce=Ye(Ee[0]);t.texStorage2D(i.TEXTURE_2D,Je,re,ce.width,ce.height)}for(let ce=0,Be=Ee.length;ce<Be;ce++)ne=Ee[ce],_e?We&&t.texSubImage2D(i.TEXTURE_2D,ce,0,0,me,U,ne):t.texImage2D(i.TEXTURE_2D,ce,re,me,U,ne);S.generateMipmaps=!1}else if(_e){if(Me){let ce=Ye(ie);t.texStorage2D(i.TEXTURE_2D,Je,re,ce.width,ce.height)}We&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,me,U,ie)}else t.texImage2D(i.TEXTURE_2D,0,re,me,U,ie);A(S)&&S.mipmapsAutoUpdate===!0&&M(he),ve.__version=xe.version,S.onUpdate&&S.onUpdate(S)}C.__version=S.version}function on(C,S,X){if(S.image.length!==6)return;let he=lt(C,S),oe=S.source;t.bindTexture(i.TEXTURE_CUBE_MAP,C.__webglTexture,i.TEXTURE0+X);let xe=n.get(oe);if(oe.version!==xe.__version||he===!0){t.activeTexture(i.TEXTURE0+X);let ve=xt.getPrimaries(xt.workingColorSpace),te=S.colorSpace===xs?null:xt.getPrimaries(S.colorSpace),ie=S.colorSpace===xs||ve===te?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,S.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,S.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,S.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ie);let me=S.isCompressedTexture||S.image[0].isCompressedTexture,U=S.image[0]&&S.image[0].isDataTexture,re=[];for(let Re=0;Re<6;Re++)!me&&!U?re[Re]=v(S.image[Re],!0,s.maxCubemapSize):re[Re]=U?S.image[Re].image:S.image[Re],re[Re]=Ve(S,re[Re]);let ne=re[0],Ee=r.convert(S.format,S.colorSpace),_e=r.convert(S.type),Me=w(S.internalFormat,Ee,_e,S.normalized,S.colorSpace),We=S.isVideoTexture!==!0,Je=xe.__version===void 0||he===!0,ce=oe.dataReady,Be=T(S,ne);dt(i.TEXTURE_CUBE_MAP,S);let je;if(S.isDepthTexture){if(Me=_(S.format===_s,S.type),Je)if(We)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,Me,ne.width,ne.height);else for(let Re=0;Re<6;Re++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,ne.width,ne.height,0,Ee,_e,null)}else if(me){We&&Je&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Be,Me,ne.width,ne.height);for(let Re=0;Re<6;Re++){je=re[Re].mipmaps;for(let at=0;at<je.length;at++){let Gt=je[at];S.format!==Oi?Ee!==null?We?ce&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at,0,0,Gt.width,Gt.height,Ee,Gt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at,Me,Gt.width,Gt.height,0,Gt.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):We?ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at,0,0,Gt.width,Gt.height,Ee,_e,Gt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at,Me,Gt.width,Gt.height,0,Ee,_e,Gt.data)}}}else{if(je=S.mipmaps,We&&Je){je.length>0&&Be++;let Re=Ye(re[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Be,Me,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(U){We?ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,re[Re].width,re[Re].height,Ee,_e,re[Re].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,re[Re].width,re[Re].height,0,Ee,_e,re[Re].data);for(let at=0;at<je.length;at++){let kn=je[at].image[Re].image;We?ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at+1,0,0,kn.width,kn.height,Ee,_e,kn.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at+1,Me,kn.width,kn.height,0,Ee,_e,kn.data)}}else{We?ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,Ee,_e,re[Re]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,Ee,_e,re[Re]);for(let at=0;at<je.length;at++){let Gt=je[at];We?ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at+1,0,0,Ee,_e,Gt.image[Re]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,at+1,Me,Ee,_e,Gt.image[Re])}}}A(S)&&S.mipmapsAutoUpdate===!0&&M(i.TEXTURE_CUBE_MAP),xe.__version=oe.version,S.onUpdate&&S.onUpdate(S)}C.__version=S.version}function Nt(C,S,X,he,oe,xe){let ve=r.convert(X.format,X.colorSpace),te=r.convert(X.type),ie=w(X.internalFormat,ve,te,X.normalized,X.colorSpace),me=n.get(S),U=n.get(X);if(U.__renderTarget=S,!me.__hasExternalTextures){let re=Math.max(1,S.width>>xe),ne=Math.max(1,S.height>>xe);oe===i.TEXTURE_3D||oe===i.TEXTURE_2D_ARRAY?t.texImage3D(oe,xe,ie,re,ne,S.depth,0,ve,te,null):t.texImage2D(oe,xe,ie,re,ne,0,ve,te,null)}t.bindFramebuffer(i.FRAMEBUFFER,C),we(S)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,he,oe,U.__webglTexture,0,ot(S)):(oe===i.TEXTURE_2D||oe>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&oe<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,he,oe,U.__webglTexture,xe),t.bindFramebuffer(i.FRAMEBUFFER,null)}function Mn(C,S,X){if(i.bindRenderbuffer(i.RENDERBUFFER,C),S.depthBuffer){let he=S.depthTexture,oe=he&&he.isDepthTexture?he.type:null,xe=_(S.stencilBuffer,oe),ve=S.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;we(S)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,ot(S),xe,S.width,S.height):X?i.renderbufferStorageMultisample(i.RENDERBUFFER,ot(S),xe,S.width,S.height):i.renderbufferStorage(i.RENDERBUFFER,xe,S.width,S.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ve,i.RENDERBUFFER,C)}else{let he=S.textures;for(let oe=0;oe<he.length;oe++){let xe=he[oe],ve=r.convert(xe.format,xe.colorSpace),te=r.convert(xe.type),ie=w(xe.internalFormat,ve,te,xe.normalized,xe.colorSpace);we(S)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,ot(S),ie,S.width,S.height):X?i.renderbufferStorageMultisample(i.RENDERBUFFER,ot(S),ie,S.width,S.height):i.renderbufferStorage(i.RENDERBUFFER,ie,S.width,S.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function vt(C,S,X){let he=S.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,C),!(S.depthTexture&&S.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let oe=n.get(S.depthTexture);oe.__renderTarget=S;let xe=he?S.depthTexture.image[0]:S.depthTexture.image;(!oe.__webglTexture||xe.width!==S.width||xe.height!==S.height)&&(xe.width=S.width,xe.height=S.height,S.depthTexture.needsUpdate=!0),he?be(S.depthTexture,0):ge(S.depthTexture,0);let ve=oe.__webglTexture,te=ot(S),ie=he?i.TEXTURE_CUBE_MAP_POSITIVE_X+X:i.TEXTURE_2D,me=S.depthTexture.format===_s?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(S.depthTexture.format===fs)we(S)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,me,ie,ve,0,te):i.framebufferTexture2D(i.FRAMEBUFFER,me,ie,ve,0);else if(S.depthTexture.format===_s)we(S)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,me,ie,ve,0,te):i.framebufferTexture2D(i.FRAMEBUFFER,me,ie,ve,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function pn(C){let S=n.get(C),X=C.isWebGLCubeRenderTarget===!0;if(S.__boundDepthTexture!==C.depthTexture){let he=C.depthTexture;if(S.__depthDisposeCallback&&S.__depthDisposeCallback(),he){let oe=()=>{delete S.__boundDepthTexture,delete S.__depthDisposeCallback,he.removeEventListener("dispose",oe)};he.addEventListener("dispose",oe),S.__depthDisposeCallback=oe}S.__boundDepthTexture=he}if(C.depthTexture&&!S.__autoAllocateDepthBuffer)if(X)for(let he=0;he<6;he++)vt(S.__webglFramebuffer[he],C,he);else C.texture.mipmaps.length>0?vt(S.__webglFramebuffer[0],C,0):vt(S.__webglFramebuffer,C,0);else if(X){S.__webglDepthbuffer=[];for(let he=0;he<6;he++)if(t.bindFramebuffer(i.FRAMEBUFFER,S.__webglFramebuffer[he]),S.__webglDepthbuffer[he]===void 0)S.__webglDepthbuffer[he]=i.createRenderbuffer(),Mn(S.__webglDepthbuffer[he],C,!1);else{let oe=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xe=S.__webglDepthbuffer[he];i.bindRenderbuffer(i.RENDERBUFFER,xe),i.framebufferRenderbuffer(i.FRAMEBUFFER,oe,i.RENDERBUFFER,xe)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,S.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,S.__webglFramebuffer),S.__webglDepthbuffer===void 0)S.__webglDepthbuffer=i.createRenderbuffer(),Mn(S.__webglDepthbuffer,C,!1);else{let oe=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xe=S.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,xe),i.framebufferRenderbuffer(i.FRAMEBUFFER,oe,i.RENDERBUFFER,xe)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function jt(C,S,X){let he=n.get(C);S!==void 0&&Nt(he.__webglFramebuffer,C,C.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),X!==void 0&&pn(C)}function an(C){let S=C.texture,X=n.get(C),he=n.get(S);C.addEventListener("dispose",B),O(C);let oe=C.textures,xe=C.isWebGLCubeRenderTarget===!0,ve=oe.length>1;if(ve||(he.__webglTexture===void 0&&(he.__webglTexture=i.createTexture()),he.__version=S.version,o.memory.textures++),xe){X.__webglFramebuffer=[];for(let te=0;te<6;te++)if(S.mipmaps.length>0){X.__webglFramebuffer[te]=[];for(let ie=0;ie<S.mipmaps.length;ie++)X.__webglFramebuffer[te][ie]=i.createFramebuffer()}else X.__webglFramebuffer[te]=i.createFramebuffer()}else{if(S.mipmaps.length>0){X.__webglFramebuffer=[];for(let te=0;te<S.mipmaps.length;te++)X.__webglFramebuffer[te]=i.createFramebuffer()}else X.__webglFramebuffer=i.createFramebuffer();if(ve)for(let te=0,ie=oe.length;te<ie;te++){let me=n.get(oe[te]);me.__webglTexture===void 0&&(me.__webglTexture=i.createTexture(),o.memory.textures++)}if(C.samples>0&&we(C)===!1){X.__webglMultisampledFramebuffer=i.createFramebuffer(),X.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,X.__webglMultisampledFramebuffer);for(let te=0;te<oe.length;te++){let ie=oe[te];X.__webglColorRenderbuffer[te]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,X.__webglColorRenderbuffer[te]);let me=r.convert(ie.format,ie.colorSpace),U=r.convert(ie.type),re=w(ie.internalFormat,me,U,ie.normalized,ie.colorSpace,C.isXRRenderTarget===!0),ne=ot(C);i.renderbufferStorageMultisample(i.RENDERBUFFER,ne,re,C.width,C.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+te,i.RENDERBUFFER,X.__webglColorRenderbuffer[te])}i.bindRenderbuffer(i.RENDERBUFFER,null),C.depthBuffer&&(X.__webglDepthRenderbuffer=i.createRenderbuffer(),Mn(X.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(xe){t.bindTexture(i.TEXTURE_CUBE_MAP,he.__webglTexture),dt(i.TEXTURE_CUBE_MAP,S);for(let te=0;te<6;te++)if(S.mipmaps.length>0)for(let ie=0;ie<S.mipmaps.length;ie++)Nt(X.__webglFramebuffer[te][ie],C,S,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+te,ie);else Nt(X.__webglFramebuffer[te],C,S,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+te,0);A(S)?M(i.TEXTURE_CUBE_MAP):S.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,S.mipmaps.length-1),t.unbindTexture()}else if(ve){for(let te=0,ie=oe.length;te<ie;te++){let me=oe[te],U=n.get(me),re=i.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(re=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(re,U.__webglTexture),dt(re,me),Nt(X.__webglFramebuffer,C,me,i.COLOR_ATTACHMENT0+te,re,0),A(me)&&M(re)}t.unbindTexture()}else{let te=i.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(te=C.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(te,he.__webglTexture),dt(te,S),S.mipmaps.length>0)for(let ie=0;ie<S.mipmaps.length;ie++)Nt(X.__webglFramebuffer[ie],C,S,i.COLOR_ATTACHMENT0,te,ie);else Nt(X.__webglFramebuffer,C,S,i.COLOR_ATTACHMENT0,te,0);A(S)?M(te):S.mipmaps.length>0&&i.texParameteri(te,i.TEXTURE_MAX_LEVEL,S.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&pn(C)}function F(C){let S=C.textures;for(let X=0,he=S.length;X<he;X++){let oe=S[X];if(A(oe)&&oe.mipmapsAutoUpdate===!0){let xe=P(C),ve=n.get(oe).__webglTexture;t.bindTexture(xe,ve),M(xe),t.unbindTexture()}}}let Pe=[];function $e(C){if(C.samples>0){if(we(C)===!1){let S=C.textures,X=C.width,he=C.height,oe=i.COLOR_BUFFER_BIT,xe=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ve=n.get(C),te=S.length>1;if(te)for(let me=0;me<S.length;me++)t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+me,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+me,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ve.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglFramebuffer);for(let me=0;me<S.length;me++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(oe|=i.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(oe|=i.STENCIL_BUFFER_BIT)),te){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ve.__webglColorRenderbuffer[me]);let U=n.get(S[me]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,U,0)}i.blitFramebuffer(0,0,X,he,0,0,X,he,oe,i.NEAREST),l===!0&&(Pe.length=0,Pe.push(i.COLOR_ATTACHMENT0+me),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&Pe.push(xe),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Pe))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),te)for(let me=0;me<S.length;me++){t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+me,i.RENDERBUFFER,ve.__webglColorRenderbuffer[me]);let U=n.get(S[me]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+me,i.TEXTURE_2D,U,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let S=C.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[S])}}}function ot(C){return Math.min(s.maxSamples,C.samples)}function we(C){let S=n.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&S.__useRenderToTexture!==!1}function Ft(C){let S=o.render.frame;h.get(C)!==S&&(h.set(C,S),C.update())}function Ve(C,S){let X=C.colorSpace,he=C.format,oe=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||X!==Xo&&X!==xs&&(xt.getTransfer(X)===Ct?(he!==Oi||oe!==di)&&Ze("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):et("WebGLTextures: Unsupported texture color space:",X)),S}function Ye(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=ue,this.resetTextureUnits=Q,this.getTextureUnits=se,this.setTextureUnits=fe,this.setTexture2D=ge,this.setTexture2DArray=ye,this.setTexture3D=Ce,this.setTextureCube=be,this.rebindTextures=jt,this.setupRenderTarget=an,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=$e,this.setupDepthRenderbuffer=pn,this.setupFrameBufferTexture=Nt,this.useMultisampledRTT=we,this.dispose=V}function dw(i,e){function t(n,s=xs){let r,o=xt.getTransfer(s);if(n===di)return i.UNSIGNED_BYTE;if(n===mc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===gc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===ed)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===td)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===ju)return i.BYTE;if(n===Qu)return i.SHORT;if(n===ho)return i.UNSIGNED_SHORT;if(n===pc)return i.INT;if(n===Ui)return i.UNSIGNED_INT;if(n===Mi)return i.FLOAT;if(n===Fi)return i.HALF_FLOAT;if(n===nd)return i.ALPHA;if(n===id)return i.RGB;if(n===Oi)return i.RGBA;if(n===fs)return i.DEPTH_COMPONENT;if(n===_s)return i.DEPTH_STENCIL;if(n===_c)return i.RED;if(n===xc)return i.RED_INTEGER;if(n===Ws)return i.RG;if(n===yc)return i.RG_INTEGER;if(n===vc)return i.RGBA_INTEGER;if(n===ma||n===ga||n===_a||n===xa)if(o===Ct)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===ma)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ga)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===_a)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===xa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===ma)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ga)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===_a)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===xa)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Sc||n===Mc||n===bc||n===wc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Sc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Mc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===bc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===wc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Ec||n===Tc||n===Ac||n===Cc||n===Rc||n===ya||n===Pc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===Ec||n===Tc)return o===Ct?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Ac)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Cc)return r.COMPRESSED_R11_EAC;if(n===Rc)return r.COMPRESSED_SIGNED_R11_EAC;if(n===ya)return r.COMPRESSED_RG11_EAC;if(n===Pc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Ic||n===Lc||n===Dc||n===Nc||n===Uc||n===Fc||n===Oc||n===Bc||n===kc||n===zc||n===Gc||n===Vc||n===Hc||n===Wc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Ic)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Lc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Dc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Nc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Uc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Fc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Oc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Bc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===kc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===zc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Gc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Vc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Hc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Wc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Xc||n===qc||n===Yc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Xc)return o===Ct?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===qc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Yc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Zc||n===$c||n===va||n===Kc)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Zc)return r.COMPRESSED_RED_RGTC1_EXT;if(n===$c)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===va)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Kc)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===ur?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var fw=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,pw=`
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

}`,Ad=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new sa(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new On({vertexShader:fw,fragmentShader:pw,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Fn(new aa(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Cd=class extends Ni{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,d=null,u=null,f=null,g=null,y=typeof XRWebGLBinding<"u",p=new Ad,m={},v=t.getContextAttributes(),A=null,M=null,P=[],w=[],_=new Ge,T=null,O=null,N=new Xn;N.viewport=new Jt;let D=new Xn;D.viewport=new Jt;let B=[N,D],z=new hc,I=null,V=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(ee){let ge=P[ee];return ge===void 0&&(ge=new no,P[ee]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(ee){let ge=P[ee];return ge===void 0&&(ge=new no,P[ee]=ge),ge.getGripSpace()},this.getHand=function(ee){let ge=P[ee];return ge===void 0&&(ge=new no,P[ee]=ge),ge.getHandSpace()};function q(ee){let ge=w.indexOf(ee.inputSource);if(ge===-1)return;let ye=P[ge];ye!==void 0&&(ye.update(ee.inputSource,ee.frame,c||o),ye.dispatchEvent({type:ee.type,data:ee.inputSource}))}function G(){s.removeEventListener("select",q),s.removeEventListener("selectstart",q),s.removeEventListener("selectend",q),s.removeEventListener("squeeze",q),s.removeEventListener("squeezestart",q),s.removeEventListener("squeezeend",q),s.removeEventListener("end",G),s.removeEventListener("inputsourceschange",le);for(let ee=0;ee<P.length;ee++){let ge=w[ee];ge!==null&&(w[ee]=null,P[ee].disconnect(ge))}I=null,V=null,p.reset();for(let ee in m)delete m[ee];if(e.setRenderTarget(A),f=null,u=null,d=null,s=null,M=null,ue.stop(),n.isPresenting=!1,e.setPixelRatio(T),e.setSize(_.width,_.height,!1),O!==null){let ee=O.camera;ee.fov=O.fov,ee.zoom=O.zoom,ee.updateProjectionMatrix(),O=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(ee){r=ee,n.isPresenting===!0&&Ze("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(ee){a=ee,n.isPresenting===!0&&Ze("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(ee){c=ee},this.getBaseLayer=function(){return u!==null?u:f},this.getBinding=function(){return d===null&&y&&(d=new XRWebGLBinding(s,t)),d},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(ee){if(s=ee,s!==null){if(A=e.getRenderTarget(),s.addEventListener("select",q),s.addEventListener("selectstart",q),s.addEventListener("selectend",q),s.addEventListener("squeeze",q),s.addEventListener("squeezestart",q),s.addEventListener("squeezeend",q),s.addEventListener("end",G),s.addEventListener("inputsourceschange",le),v.xrCompatible!==!0&&await t.makeXRCompatible(),T=e.getPixelRatio(),e.getSize(_),y&&"createProjectionLayer"in XRWebGLBinding.prototype){let ye=null,Ce=null,be=null;v.depth&&(be=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ye=v.stencil?_s:fs,Ce=v.stencil?ur:Ui);let Xe={colorFormat:t.RGBA8,depthFormat:be,scaleFactor:r};d=this.getBinding(),u=d.createProjectionLayer(Xe),s.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),M=new ci(u.textureWidth,u.textureHeight,{format:Oi,type:di,depthTexture:new ms(u.textureWidth,u.textureHeight,Ce,void 0,void 0,void 0,void 0,void 0,void 0,ye),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{let ye={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,ye),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),M=new ci(f.framebufferWidth,f.framebufferHeight,{format:Oi,type:di,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ue.setContext(s),ue.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function le(ee){for(let ge=0;ge<ee.removed.length;ge++){let ye=ee.removed[ge],Ce=w.indexOf(ye);Ce>=0&&(w[Ce]=null,P[Ce].disconnect(ye))}for(let ge=0;ge<ee.added.length;ge++){let ye=ee.added[ge],Ce=w.indexOf(ye);if(Ce===-1){for(let Xe=0;Xe<P.length;Xe++)if(Xe>=w.length){w.push(ye),Ce=Xe;break}else if(w[Xe]===null){w[Xe]=ye,Ce=Xe;break}if(Ce===-1)break}let be=P[Ce];be&&be.connect(ye)}}function $(ee,ge){ge===null?ee.matrixWorld.copy(ee.matrix):ee.matrixWorld.multiplyMatrices(ge.matrixWorld,ee.matrix),ee.matrixWorldInverse.copy(ee.matrixWorld).invert()}this.updateCamera=function(ee){if(s===null)return;let ge=ee.near,ye=ee.far;p.texture!==null&&(p.depthNear>0&&(ge=p.depthNear),p.depthFar>0&&(ye=p.depthFar)),z.near=D.near=N.near=ge,z.far=D.far=N.far=ye,(I!==z.near||V!==z.far)&&(s.updateRenderState({depthNear:z.near,depthFar:z.far}),I=z.near,V=z.far),z.layers.mask=ee.layers.mask|6,N.layers.mask=z.layers.mask&-5,D.layers.mask=z.layers.mask&-3;let Ce=ee.parent,be=z.cameras;$(z,Ce);for(let Xe=0;Xe<be.length;Xe++)$(be[Xe],Ce);z.projectionMatrix.copy(N.projectionMatrix),z.projectionMatrixInverse.copy(N.projectionMatrixInverse),O===null&&ee.isPerspectiveCamera&&(O={camera:ee,fov:ee.fov,zoom:ee.zoom}),Q(ee,z,Ce)};function Q(ee,ge,ye){ye===null?ee.matrix.copy(ge.matrixWorld):(ee.matrix.copy(ye.matrixWorld),ee.matrix.invert(),ee.matrix.multiply(ge.matrixWorld)),ee.matrix.decompose(ee.position,ee.quaternion,ee.scale),ee.updateMatrixWorld(!0),ee.projectionMatrix.copy(ge.projectionMatrix),ee.projectionMatrixInverse.copy(ge.projectionMatrixInverse),ee.isPerspectiveCamera&&(ee.fov=eo*2*Math.atan(1/ee.projectionMatrix.elements[5]),ee.zoom=1)}this.getCamera=function(){return z},this.getFoveation=function(){if(!(u===null&&f===null))return l},this.setFoveation=function(ee){l=ee,u!==null&&(u.fixedFoveation=ee),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=ee)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(z)},this.getCameraTexture=function(ee){return m[ee]};let se=null;function fe(ee,ge){if(h=ge.getViewerPose(c||o),g=ge,h!==null){let ye=h.views;f!==null&&(e.setRenderTargetFramebuffer(M,f.framebuffer),e.setRenderTarget(M));let Ce=!1;ye.length!==z.cameras.length&&(z.cameras.length=0,Ce=!0);for(let He=0;He<ye.length;He++){let dt=ye[He],lt=null;if(f!==null)lt=f.getViewport(dt);else{let Yt=d.getViewSubImage(u,dt);lt=Yt.viewport,He===0&&(e.setRenderTargetTextures(M,Yt.colorTexture,Yt.depthStencilTexture),e.setRenderTarget(M))}let it=B[He];it===void 0&&(it=new Xn,it.layers.enable(He),it.viewport=new Jt,B[He]=it),it.matrix.fromArray(dt.transform.matrix),it.matrix.decompose(it.position,it.quaternion,it.scale),it.projectionMatrix.fromArray(dt.projectionMatrix),it.projectionMatrixInverse.copy(it.projectionMatrix).invert(),it.viewport.set(lt.x,lt.y,lt.width,lt.height),He===0&&(z.matrix.copy(it.matrix),z.matrix.decompose(z.position,z.quaternion,z.scale)),Ce===!0&&z.cameras.push(it)}let be=s.enabledFeatures;if(be&&be.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&y){d=n.getBinding();let He=d.getDepthInformation(ye[0]);He&&He.isValid&&He.texture&&p.init(He,s.renderState)}if(be&&be.includes("camera-access")&&y){e.state.unbindTexture(),d=n.getBinding();for(let He=0;He<ye.length;He++){let dt=ye[He].camera;if(dt){let lt=m[dt];lt||(lt=new sa,m[dt]=lt);let it=d.getCameraImage(dt);lt.sourceTexture=it}}}}for(let ye=0;ye<P.length;ye++){let Ce=w[ye],be=P[ye];Ce!==null&&be!==void 0&&be.update(Ce,ge,c||o)}se&&se(ee,ge),ge.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ge}),g=null}let ue=new Bg;ue.setAnimationLoop(fe),this.setAnimationLoop=function(ee){se=ee},this.dispose=function(){}}},mw=new Dt,Zg=new tt;Zg.set(-1,0,0,0,1,0,0,0,1);function gw(i,e){function t(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function n(p,m){m.color.getRGB(p.fogColor.value,md(i)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function s(p,m,v,A,M){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(p,m):m.isMeshLambertMaterial?(r(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(p,m),d(p,m)):m.isMeshPhongMaterial?(r(p,m),h(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(p,m),u(p,m),m.isMeshPhysicalMaterial&&f(p,m,M)):m.isMeshMatcapMaterial?(r(p,m),g(p,m)):m.isMeshDepthMaterial?r(p,m):m.isMeshDistanceMaterial?(r(p,m),y(p,m)):m.isMeshNormalMaterial?r(p,m):m.isLineBasicMaterial?(o(p,m),m.isLineDashedMaterial&&a(p,m)):m.isPointsMaterial?l(p,m,v,A):m.isSpriteMaterial?c(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,t(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===Yn&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,t(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===Yn&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,t(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,t(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);let v=e.get(m),A=v.envMap,M=v.envMapRotation;A&&(p.envMap.value=A,p.envMapRotation.value.setFromMatrix4(mw.makeRotationFromEuler(M)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(Zg),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,p.aoMapTransform))}function o(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform))}function a(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function l(p,m,v,A){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*v,p.scale.value=A*.5,m.map&&(p.map.value=m.map,t(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function c(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function h(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function d(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function u(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function f(p,m,v){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Yn&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=v.texture,p.transmissionSamplerSize.value.set(v.width,v.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function y(p,m){let v=e.get(m).light;p.referencePosition.value.setFromMatrixPosition(v.matrixWorld),p.nearDistance.value=v.shadow.camera.near,p.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function _w(i,e,t,n){let s={},r={};function o(v,A){let M=A.program;n.uniformBlockBinding(v,M,s[v.id])}function a(v,A){let M=s[v.id];M===void 0&&(g(v),M=l(v),s[v.id]=M,v.addEventListener("dispose",p));let P=A.program;n.updateUBOMapping(v,P);let w=e.render.frame;r[v.id]!==w&&(c(v),r[v.id]=w)}function l(v){let A=i.createBuffer(),M=v.__size,P=v.usage;return i.bindBuffer(i.UNIFORM_BUFFER,A),i.bufferData(i.UNIFORM_BUFFER,M,P),i.bindBuffer(i.UNIFORM_BUFFER,null),A}function c(v){let A=s[v.id],M=v.uniforms,P=v.__cache;i.bindBuffer(i.UNIFORM_BUFFER,A);for(let w=0,_=M.length;w<_;w++){let T=M[w];if(Array.isArray(T))for(let O=0,N=T.length;O<N;O++)h(T[O],w,O,P);else h(T,w,0,P)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(v,A,M,P){if(u(v,A,M,P)===!0){let w=v.__offset,_=v.value;if(Array.isArray(_)){let T=0;for(let O=0;O<_.length;O++){let N=_[O],D=y(N,!0);d(N,v.__data,T),T+=D.storage/Float32Array.BYTES_PER_ELEMENT}}else d(_,v.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,w,v.__data)}}function d(v,A,M){typeof v=="number"||typeof v=="boolean"?A[M]=v:v.isMatrix3?(A[M]=v.elements[0],A[M+1]=v.elements[1],A[M+2]=v.elements[2],A[M+3]=0,A[M+4]=v.elements[3],A[M+5]=v.elements[4],A[M+6]=v.elements[5],A[M+7]=0,A[M+8]=v.elements[6],A[M+9]=v.elements[7],A[M+10]=v.elements[8],A[M+11]=0):ArrayBuffer.isView(v)?A.set(v.subarray(0,A.length-M),M):v.toArray(A,M)}function u(v,A,M,P){let w=v.value,_=A+"_"+M;if(Array.isArray(w)){P[_]===void 0&&(P[_]=[]);let T=P[_],O=!1;for(let N=0;N<w.length;N++)f(w[N],T,N)===!0&&(O=!0);return O}return f(w,P,_)}function f(v,A,M){if(A[M]===void 0)return typeof v=="number"||typeof v=="boolean"?A[M]=v:ArrayBuffer.isView(v)?A[M]=v.slice():A[M]=v.clone(),!0;{let P=A[M];if(typeof v=="number"||typeof v=="boolean"){if(P!==v)return A[M]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(P.equals(v)===!1)return P.copy(v),!0}}return!1}function g(v){let A=v.uniforms,M=0,P=16;for(let _=0,T=A.length;_<T;_++){let O=Array.isArray(A[_])?A[_]:[A[_]];for(let N=0,D=O.length;N<D;N++){let B=O[N],z=Array.isArray(B.value)?B.value:[B.value],I=Array.isArray(A[_])||Array.isArray(B.value),V=M;for(let G=0,le=z.length;G<le;G++){let $=z[G],Q=y($,I),se=M%P,fe=se%Q.boundary,ue=se+fe;M+=fe,ue!==0&&P-ue<Q.storage&&(M+=P-ue),G===0&&(V=M),M+=Q.storage}let q=B.type==="int"?Int32Array:B.type==="uint"?Uint32Array:Float32Array;B.__data=new q((M-V)/Float32Array.BYTES_PER_ELEMENT),B.__offset=V}}let w=M%P;return w>0&&(M+=P-w),v.__size=M,v.__cache={},this}function y(v,A){let M={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(M.boundary=4,M.storage=4):v.isVector2?(M.boundary=8,M.storage=8):v.isVector3||v.isColor?(M.boundary=16,M.storage=12):v.isVector4?(M.boundary=16,M.storage=16):v.isMatrix3?(M.boundary=16,M.storage=48):v.isMatrix4?(M.boundary=16,M.storage=64):v.isTexture?Ze("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(M.boundary=16,M.storage=v.byteLength):Ze("WebGLRenderer: Unsupported uniform value type.",v),A===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function p(v){let A=v.target;A.removeEventListener("dispose",p),i.deleteBuffer(s[A.id]),delete s[A.id],delete r[A.id]}function m(){for(let v in s)i.deleteBuffer(s[v]);s={},r={}}return{bind:o,update:a,dispose:m}}var xw=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ji=null;function yw(){return ji===null&&(ji=new ea(xw,16,16,Ws,Fi),ji.name="DFG_LUT",ji.minFilter=qn,ji.magFilter=qn,ji.wrapS=$i,ji.wrapT=$i,ji.generateMipmaps=!1,ji.needsUpdate=!0),ji}var eh=class{constructor(e={}){let{canvas:t=ag(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:f=di}=e;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let y=f,p=new Set([vc,yc,xc]),m=new Set([di,Ui,ho,ur,mc,gc]),v=new Uint32Array(4),A=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},P=null,w=null,_=[],T=[],O=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Ji,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let N=this,D=!1,B=null,z=null,I=null,V=null;this._outputColorSpace=oi;let q=0,G=0,le=null,$=-1,Q=null,se=new Jt,fe=new Jt,ue=null,ee=new nt(0),ge=0,ye=t.width,Ce=t.height,be=1,Xe=null,rt=null,He=new Jt(0,0,ye,Ce),dt=new Jt(0,0,ye,Ce),lt=!1,it=new or,Yt=new kl,zt=!1,on=!1,Nt=new Dt,Mn=new W,vt=new Jt,pn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},jt=!1;function an(){return le===null?be:1}let F=n;function Pe(E,k){return t.getContext(E,k)}let $e,ot,we,Ft,Ve,Ye,C,S,X,he,oe,xe,ve,te,ie,me,U,re,ne,Ee,_e,Me,We;try{let E={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Be,!1),t.addEventListener("webglcontextrestored",je,!1),t.addEventListener("webglcontextcreationerror",Re,!1),F===null){let k="webgl2";if(F=Pe(k,E),F===null)throw Pe(k)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Je()}catch(E){throw t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",je,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),et("WebGLRenderer: "+E.message),E}function Je(){$e=new PM(F),$e.init(),_e=new dw(F,$e),ot=new yM(F,$e,e,_e),we=new hw(F,$e),ot.reversedDepthBuffer&&u&&we.buffers.depth.setReversed(!0),z=F.createFramebuffer(),I=F.createFramebuffer(),V=F.createFramebuffer(),Ft=new DM(F),Ve=new Kb,Ye=new uw(F,$e,we,Ve,ot,_e,Ft),C=new RM(N),S=new Uy(F),Me=new _M(F,S),X=new IM(F,S,Ft,Me),he=new UM(F,X,S,Me,Ft),re=new NM(F,ot,Ye),ie=new vM(Ve),oe=new $b(N,C,$e,ot,Me,ie),xe=new gw(N,Ve),ve=new jb,te=new sw($e),U=new gM(N,C,we,he,g,l),me=new cw(N,he,ot),We=new _w(F,Ft,ot,we),ne=new xM(F,$e,Ft),Ee=new LM(F,$e,Ft),Ft.programs=oe.programs,N.capabilities=ot,N.extensions=$e,N.properties=Ve,N.renderLists=ve,N.shadowMap=me,N.state=we,N.info=Ft}y!==di&&(O=new OM(y,t.width,t.height,a,s,r));let ce=new Cd(N,F);this.xr=ce,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let E=$e.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){let E=$e.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return be},this.setPixelRatio=function(E){E!==void 0&&(be=E,this.setSize(ye,Ce,!1))},this.getSize=function(E){return E.set(ye,Ce)},this.setSize=function(E,k,j=!0){if(ce.isPresenting){Ze("WebGLRenderer: Can't change size while VR device is presenting.");return}ye=E,Ce=k,t.width=Math.floor(E*be),t.height=Math.floor(k*be),j===!0&&(t.style.width=E+"px",t.style.height=k+"px"),O!==null&&O.setSize(t.width,t.height),this.setViewport(0,0,E,k)},this.getDrawingBufferSize=function(E){return E.set(ye*be,Ce*be).floor()},this.setDrawingBufferSize=function(E,k,j){ye=E,Ce=k,be=j,t.width=Math.floor(E*j),t.height=Math.floor(k*j),this.setViewport(0,0,E,k)},this.setEffects=function(E){if(y===di){et("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let k=0;k<E.length;k++)if(E[k].isOutputPass===!0){Ze("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(se)},this.getViewport=function(E){return E.copy(He)},this.setViewport=function(E,k,j,Y){E.isVector4?He.set(E.x,E.y,E.z,E.w):He.set(E,k,j,Y),we.viewport(se.copy(He).multiplyScalar(an()).round())},this.getScissor=function(E){return E.copy(dt)},this.setScissor=function(E,k,j,Y){E.isVector4?dt.set(E.x,E.y,E.z,E.w):dt.set(E,k,j,Y),we.scissor(fe.copy(dt).multiplyScalar(an()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(E){we.setScissorTest(lt=E)},this.setOpaqueSort=function(E){Xe=E},this.setTransparentSort=function(E){rt=E},this.getClearColor=function(E){return E.copy(U.getClearColor())},this.setClearColor=function(){U.setClearColor(...arguments)},this.getClearAlpha=function(){return U.getClearAlpha()},this.setClearAlpha=function(){U.setClearAlpha(...arguments)},this.clear=function(E=!0,k=!0,j=!0){let Y=0;if(E){let Z=!1;if(le!==null){let Te=le.texture.format;Z=p.has(Te)}if(Z){let Te=le.texture.type,Ie=m.has(Te),Ae=U.getClearColor(),Le=U.getClearAlpha(),ze=Ae.r,Qe=Ae.g,ft=Ae.b;Ie?(v[0]=ze,v[1]=Qe,v[2]=ft,v[3]=Le,F.clearBufferuiv(F.COLOR,0,v)):(A[0]=ze,A[1]=Qe,A[2]=ft,A[3]=Le,F.clearBufferiv(F.COLOR,0,A))}else Y|=F.COLOR_BUFFER_BIT}k&&(Y|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),j&&(Y|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Y!==0&&F.clear(Y)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),B=E},this.dispose=function(){t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",je,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),U.dispose(),ve.dispose(),te.dispose(),Ye.dispose(),Ve.dispose(),C.dispose(),he.dispose(),X.dispose(),Me.dispose(),We.dispose(),oe.dispose(),ce.dispose(),ce.removeEventListener("sessionstart",Ta),ce.removeEventListener("sessionend",ki),es.stop()};function Be(E){E.preventDefault(),cd("WebGLRenderer: Context Lost."),D=!0}function je(){cd("WebGLRenderer: Context Restored."),D=!1;let E=Ft.autoReset,k=me.enabled,j=me.autoUpdate,Y=me.needsUpdate,Z=me.type;Je(),Ft.autoReset=E,me.enabled=k,me.autoUpdate=j,me.needsUpdate=Y,me.type=Z}function Re(E){et("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function at(E){let k=E.target;k.removeEventListener("dispose",at),Gt(k)}function Gt(E){kn(E),Ve.remove(E)}function kn(E){let k=Ve.get(E).programs;k!==void 0&&(k.forEach(function(j){oe.releaseProgram(j)}),E.isShaderMaterial&&oe.releaseShaderCache(E))}this.renderBufferDirect=function(E,k,j,Y,Z,Te){k===null&&(k=pn);let Ie=Z.isMesh&&Z.matrixWorld.determinantAffine()<0,Ae=xo(E,k,j,Y,Z);we.setMaterial(Y,Ie);let Le=j.index,ze=1;if(Y.wireframe===!0){if(Le=X.getWireframeAttribute(j),Le===void 0)return;ze=2}let Qe=j.drawRange,ft=j.attributes.position,ke=Qe.start*ze,pt=(Qe.start+Qe.count)*ze;Te!==null&&(ke=Math.max(ke,Te.start*ze),pt=Math.min(pt,(Te.start+Te.count)*ze)),Le!==null?(ke=Math.max(ke,0),pt=Math.min(pt,Le.count)):ft!=null&&(ke=Math.max(ke,0),pt=Math.min(pt,ft.count));let $t=pt-ke;if($t<0||$t===1/0)return;Me.setup(Z,Y,Ae,j,Le);let Pt,It=ne;if(Le!==null&&(Pt=S.get(Le),It=Ee,It.setIndex(Pt)),Z.isMesh)Y.wireframe===!0?(we.setLineWidth(Y.wireframeLinewidth*an()),It.setMode(F.LINES)):It.setMode(F.TRIANGLES);else if(Z.isLine){let mn=Y.linewidth;mn===void 0&&(mn=1),we.setLineWidth(mn*an()),Z.isLineSegments?It.setMode(F.LINES):Z.isLineLoop?It.setMode(F.LINE_LOOP):It.setMode(F.LINE_STRIP)}else Z.isPoints?It.setMode(F.POINTS):Z.isSprite&&It.setMode(F.TRIANGLES);if(Z.isBatchedMesh)if($e.get("WEBGL_multi_draw"))It.renderMultiDraw(Z._multiDrawStarts,Z._multiDrawCounts,Z._multiDrawCount);else{let mn=Z._multiDrawStarts,Fe=Z._multiDrawCounts,ln=Z._multiDrawCount,gt=Le?S.get(Le).bytesPerElement:1,ns=Ve.get(Y).currentProgram.getUniforms();for(let cn=0;cn<ln;cn++)ns.setValue(F,"_gl_DrawID",cn),It.render(mn[cn]/gt,Fe[cn])}else if(Z.isInstancedMesh)It.renderInstances(ke,$t,Z.count);else if(j.isInstancedBufferGeometry){let mn=j._maxInstanceCount!==void 0?j._maxInstanceCount:1/0,Fe=Math.min(j.instanceCount,mn);It.renderInstances(ke,$t,Fe)}else It.render(ke,$t)};function mo(E,k,j,Y){B!==null&&E.isNodeMaterial&&B.setObject(Y,E),zt===!0&&ie.setState(E,j,!1),E.transparent===!0&&E.side===Si&&E.forceSinglePass===!1?(E.side=Yn,E.needsUpdate=!0,zi(E,k,Y),E.side=Hs,E.needsUpdate=!0,zi(E,k,Y),E.side=Si):zi(E,k,Y)}this.compile=function(E,k,j=null){j===null&&(j=E),B!==null&&B.renderStart(E,k,j),w=te.get(j),w.init(k),T.push(w),j.traverseVisible(function(Z){Z.isLight&&Z.layers.test(k.layers)&&(w.pushLight(Z),Z.castShadow&&w.pushShadow(Z))}),E!==j&&E.traverseVisible(function(Z){Z.isLight&&Z.layers.test(k.layers)&&(w.pushLight(Z),Z.castShadow&&w.pushShadow(Z))}),w.setupLights(),B!==null&&B.updateLights(w.state.lightsArray),on=this.localClippingEnabled,zt=ie.init(this.clippingPlanes,on),zt===!0&&ie.setGlobalState(this.clippingPlanes,k),B!==null&&me.render(w.state.shadowsArray,j,k);let Y=new Set;return E.traverse(function(Z){if(!(Z.isMesh||Z.isPoints||Z.isLine||Z.isSprite))return;let Te=Z.material;if(Te)if(Array.isArray(Te))for(let Ie=0;Ie<Te.length;Ie++){let Ae=Te[Ie];mo(Ae,j,k,Z),Y.add(Ae)}else mo(Te,j,k,Z),Y.add(Te)}),w=T.pop(),B!==null&&B.renderEnd(),Y},this.compileAsync=function(E,k,j=null){let Y=this.compile(E,k,j);return new Promise(Z=>{function Te(){if(Y.forEach(function(Ie){let Le=Ve.get(Ie).currentProgram;(Le===void 0||Le.isReady())&&Y.delete(Ie)}),Y.size===0){Z(E);return}setTimeout(Te,10)}$e.get("KHR_parallel_shader_compile")!==null?Te():setTimeout(Te,10)})};let fr=null;function dh(E){fr&&fr(E)}function Ta(){es.stop()}function ki(){es.start()}let es=new Bg;es.setAnimationLoop(dh),typeof self<"u"&&es.setContext(self),this.setAnimationLoop=function(E){fr=E,ce.setAnimationLoop(E),E===null?es.stop():es.start()},ce.addEventListener("sessionstart",Ta),ce.addEventListener("sessionend",ki),this.render=function(E,k){if(k!==void 0&&k.isCamera!==!0){et("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(D===!0)return;B!==null&&B.renderStart(E,k);let j=ce.enabled===!0&&ce.isPresenting===!0,Y=O!==null&&(le===null||j)&&O.begin(N,le);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),k.parent===null&&k.matrixWorldAutoUpdate===!0&&k.updateMatrixWorld(),ce.enabled===!0&&ce.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(ce.cameraAutoUpdate===!0&&ce.updateCamera(k),k=ce.getCamera()),E.isScene===!0&&E.onBeforeRender(N,E,k,le),w=te.get(E,T.length),w.init(k),w.state.textureUnits=Ye.getTextureUnits(),T.push(w),Nt.multiplyMatrices(k.projectionMatrix,k.matrixWorldInverse),k.isArrayCamera?Yt.setFromArrayCamera(k):it.setFromProjectionMatrix(Nt,yi,k.reversedDepth),on=this.localClippingEnabled,zt=ie.init(this.clippingPlanes,on),P=ve.get(E,_.length),P.init(),_.push(P),this.info.render.frame++,ce.enabled===!0&&ce.isPresenting===!0){let Ie=N.xr.getDepthSensingMesh();Ie!==null&&ts(Ie,k,-1/0,N.sortObjects)}ts(E,k,0,N.sortObjects),P.finish(),B!==null&&B.updateLights(w.state.lightsArray),N.sortObjects===!0&&P.sort(Xe,rt),jt=ce.enabled===!1||ce.isPresenting===!1||ce.hasDepthSensing()===!1,jt&&U.addToRenderList(P,E),this.info.autoReset===!0&&this.info.reset(),zt===!0&&ie.beginShadows();let Z=w.state.shadowsArray;if(me.render(Z,E,k),zt===!0&&ie.endShadows(),(Y&&O.hasRenderPass())===!1){let Ie=P.opaque,Ae=P.transmissive;if(w.setupLights(),k.isArrayCamera){let Le=k.cameras;if(Ae.length>0)for(let ze=0,Qe=Le.length;ze<Qe;ze++){let ft=Le[ze];bi(Ie,Ae,E,ft)}jt&&U.render(E);for(let ze=0,Qe=Le.length;ze<Qe;ze++){let ft=Le[ze];go(P,E,ft,ft.viewport)}}else Ae.length>0&&bi(Ie,Ae,E,k),jt&&U.render(E),go(P,E,k)}le!==null&&G===0&&(Ye.updateMultisampleRenderTarget(le),Ye.updateRenderTargetMipmap(le)),Y&&O.end(N),E.isScene===!0&&E.onAfterRender(N,E,k),Me.resetDefaultState(),$=-1,Q=null,T.pop(),T.length>0?(w=T[T.length-1],Ye.setTextureUnits(w.state.textureUnits),zt===!0&&ie.setGlobalState(N.clippingPlanes,w.state.camera)):w=null,_.pop(),_.length>0?P=_[_.length-1]:P=null,B!==null&&B.renderEnd()};function ts(E,k,j,Y){if(E.visible===!1)return;if(E.layers.test(k.layers)){if(E.isGroup)j=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(k);else if(E.isLight)w.pushLight(E),E.castShadow&&w.pushShadow(E);else if(E.isSprite){let Ie=k.isArrayCamera?Yt:it;if(!E.frustumCulled||E.intersectsFrustum(Ie)){Y&&vt.setFromMatrixPosition(E.matrixWorld).applyMatrix4(Nt);let Ae=he.update(E),Le=E.material;Le.visible&&P.push(E,Ae,Le,j,vt.z,null,k)}}else if(E.isMesh||E.isLine||E.isPoints){let Ie=k.isArrayCamera?Yt:it;if(!E.frustumCulled||E.intersectsFrustum(Ie)){let Ae=he.update(E),Le=E.material;if(Y&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),vt.copy(E.boundingSphere.center)):(Ae.boundingSphere===null&&Ae.computeBoundingSphere(),vt.copy(Ae.boundingSphere.center)),vt.applyMatrix4(E.matrixWorld).applyMatrix4(Nt)),Array.isArray(Le)){let ze=Ae.groups;for(let Qe=0,ft=ze.length;Qe<ft;Qe++){let ke=ze[Qe],pt=Le[ke.materialIndex];pt&&pt.visible&&P.push(E,Ae,pt,j,vt.z,ke,k)}}else Le.visible&&P.push(E,Ae,Le,j,vt.z,null,k)}}}let Te=E.children;for(let Ie=0,Ae=Te.length;Ie<Ae;Ie++)ts(Te[Ie],k,j,Y)}function go(E,k,j,Y){let{opaque:Z,transmissive:Te,transparent:Ie}=E;w.setupLightsView(j),zt===!0&&ie.setGlobalState(N.clippingPlanes,j),Y&&we.viewport(se.copy(Y)),Z.length>0&&Qt(Z,k,j),Te.length>0&&Qt(Te,k,j),Ie.length>0&&Qt(Ie,k,j),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function bi(E,k,j,Y){if((j.isScene===!0?j.overrideMaterial:null)!==null)return;if(w.state.transmissionRenderTarget[Y.id]===void 0){let ke=$e.has("EXT_color_buffer_half_float")||$e.has("EXT_color_buffer_float");w.state.transmissionRenderTarget[Y.id]=new ci(1,1,{generateMipmaps:!0,type:ke?Fi:di,minFilter:gs,samples:Math.max(4,ot.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:xt.workingColorSpace})}let Te=w.state.transmissionRenderTarget[Y.id],Ie=Y.viewport||se;Te.setSize(Ie.z*N.transmissionResolutionScale,Ie.w*N.transmissionResolutionScale);let Ae=N.getRenderTarget(),Le=N.getActiveCubeFace(),ze=N.getActiveMipmapLevel();N.setRenderTarget(Te),N.getClearColor(ee),ge=N.getClearAlpha(),ge<1&&N.setClearColor(16777215,.5),N.clear(),jt&&U.render(j);let Qe=N.toneMapping;N.toneMapping=Ji;let ft=Y.viewport;if(Y.viewport!==void 0&&(Y.viewport=void 0),w.setupLightsView(Y),zt===!0&&ie.setGlobalState(N.clippingPlanes,Y),Qt(E,j,Y),Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te),$e.has("WEBGL_multisampled_render_to_texture")===!1){let ke=!1;for(let pt=0,$t=k.length;pt<$t;pt++){let Pt=k[pt],{object:It,geometry:mn,material:Fe,group:ln}=Pt;if(Fe.side===Si&&It.layers.test(Y.layers)){let gt=Fe.side;Fe.side=Yn,Fe.needsUpdate=!0,sn(It,j,Y,mn,Fe,ln),Fe.side=gt,Fe.needsUpdate=!0,ke=!0}}ke===!0&&(Ye.updateMultisampleRenderTarget(Te),Ye.updateRenderTargetMipmap(Te))}N.setRenderTarget(Ae,Le,ze),N.setClearColor(ee,ge),ft!==void 0&&(Y.viewport=ft),N.toneMapping=Qe}function Qt(E,k,j){let Y=k.isScene===!0?k.overrideMaterial:null;for(let Z=0,Te=E.length;Z<Te;Z++){let Ie=E[Z],{object:Ae,geometry:Le,group:ze}=Ie,Qe=Ie.material;Qe.allowOverride===!0&&Y!==null&&(Qe=Y),Ae.layers.test(j.layers)&&sn(Ae,k,j,Le,Qe,ze)}}function sn(E,k,j,Y,Z,Te){B!==null&&Z.isNodeMaterial&&B.setObject(E,Z),E.onBeforeRender(N,k,j,Y,Z,Te),E.modelViewMatrix.multiplyMatrices(j.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),Z.onBeforeRender(N,k,j,Y,E,Te),Z.transparent===!0&&Z.side===Si&&Z.forceSinglePass===!1?(Z.side=Yn,Z.needsUpdate=!0,N.renderBufferDirect(j,k,Y,Z,E,Te),Z.side=Hs,Z.needsUpdate=!0,N.renderBufferDirect(j,k,Y,Z,E,Te),Z.side=Si):N.renderBufferDirect(j,k,Y,Z,E,Te),E.onAfterRender(N,k,j,Y,Z,Te)}function rn(E){let k=0;for(let j of E)j.texture!==null&&k++;return k}function zi(E,k,j){k.isScene!==!0&&(k=pn);let Y=Ve.get(E),Z=w.state.lights,Te=w.state.shadowsArray,Ie=Z.state.version,Ae=oe.getParameters(E,Z.state,Te,k,j,w.state.lightProbeGridArray),Le=oe.getProgramCacheKey(Ae),ze=Y.programs;Y.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?k.environment:null,Y.fog=k.fog;let Qe=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;Y.envMap=C.get(E.envMap||Y.environment,Qe),Y.envMapRotation=Y.environment!==null&&E.envMap===null?k.environmentRotation:E.envMapRotation,ze===void 0&&(E.addEventListener("dispose",at),ze=new Map,Y.programs=ze,Y.programVariants=new Map);let ft=ze.get(Le);if(ft!==void 0){if(Y.currentProgram===ft&&Y.lightsStateVersion===Ie)return _o(E,Ae),ft}else Ae.uniforms=oe.getUniforms(E),B!==null&&E.isNodeMaterial&&B.build(E,j,Ae),E.onBeforeCompile(Ae,N),ft=oe.acquireProgram(Ae,Le),ze.set(Le,ft),Y.uniforms=Ae.uniforms;let ke=Y.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(ke.clippingPlanes=ie.uniform),_o(E,Ae),Y.needsLights=Ss(E),Y.lightsStateVersion=Ie,Y.needsLights&&(ke.ambientLightColor.value=Z.state.ambient,ke.lightProbe.value=Z.state.probe,ke.sunLights.value=Z.state.sun,ke.sunLightShadows.value=Z.state.sunShadow,ke.directionalLights.value=Z.state.directional,ke.directionalLightShadows.value=Z.state.directionalShadow,ke.spotLights.value=Z.state.spot,ke.spotLightShadows.value=Z.state.spotShadow,ke.rectAreaLights.value=Z.state.rectArea,ke.ltc_1.value=Z.state.rectAreaLTC1,ke.ltc_2.value=Z.state.rectAreaLTC2,ke.pointLights.value=Z.state.point,ke.pointLightShadows.value=Z.state.pointShadow,ke.hemisphereLights.value=Z.state.hemi,ke.sunShadowMatrix.value=Z.state.sunShadowMatrix,ke.sunShadowCascade.value=Z.state.sunShadowCascade,ke.directionalShadowMatrix.value=Z.state.directionalShadowMatrix,ke.spotLightMatrix.value=Z.state.spotLightMatrix,ke.spotLightMap.value=Z.state.spotLightMap,ke.pointShadowMatrix.value=Z.state.pointShadowMatrix),Y.numLightProbeGrids=rn(w.state.lightProbeGridArray),Y.currentProgram=ft,Y.uniformsList=null,ft}function Kn(E,k,j,Y,Z){let Te=Ve.get(E),Ie=Te.currentProgram.id+","+Y+","+Z,Ae=Te.programVariants.get(Ie);return Ae===void 0?(Ae=zi(E,k,j),Te.programVariants.set(Ie,Ae)):(Te.currentProgram=Ae,Te.uniformsList=null,Te.outputColorSpace=Y,Te.toneMapping=Z),Ae}function vs(E){if(E.uniformsList===null){let k=E.currentProgram.getUniforms();E.uniformsList=fo.seqWithValue(k.seq,E.uniforms)}return E.uniformsList}function _o(E,k){let j=Ve.get(E);j.outputColorSpace=k.outputColorSpace,j.batching=k.batching,j.batchingColor=k.batchingColor,j.instancing=k.instancing,j.instancingColor=k.instancingColor,j.instancingMorph=k.instancingMorph,j.skinning=k.skinning,j.morphTargets=k.morphTargets,j.morphNormals=k.morphNormals,j.morphColors=k.morphColors,j.morphTargetsCount=k.morphTargetsCount,j.numClippingPlanes=k.numClippingPlanes,j.numIntersection=k.numClipIntersection,j.vertexAlphas=k.vertexAlphas,j.vertexTangents=k.vertexTangents,j.toneMapping=k.toneMapping}function xo(E,k,j,Y,Z){k.isScene!==!0&&(k=pn),Ye.resetTextureUnits();let Te=k.fog,Ie=Y.isMeshStandardMaterial||Y.isMeshLambertMaterial||Y.isMeshPhongMaterial?k.environment:null,Ae=le===null?N.outputColorSpace:le.isXRRenderTarget===!0?le.texture.colorSpace:xt.workingColorSpace,Le=Y.isMeshStandardMaterial||Y.isMeshLambertMaterial&&!Y.envMap||Y.isMeshPhongMaterial&&!Y.envMap,ze=C.get(Y.envMap||Ie,Le),Qe=Y.vertexColors===!0&&!!j.attributes.color&&j.attributes.color.itemSize===4,ft=!!j.attributes.tangent&&(!!Y.normalMap||Y.anisotropy>0),ke=!!j.morphAttributes.position,pt=!!j.morphAttributes.normal,$t=!!j.morphAttributes.color,Pt=Ji;Y.toneMapped&&(le===null||le.isXRRenderTarget===!0)&&(Pt=N.toneMapping);let It=j.morphAttributes.position||j.morphAttributes.normal||j.morphAttributes.color,mn=It!==void 0?It.length:0,Fe=Ve.get(Y),ln=w.state.lights;if(zt===!0&&(on===!0||E!==Q)){let Lt=E===Q&&Y.id===$;ie.setState(Y,E,Lt)}let gt=!1,ns=!1;Y.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==ln.state.version||Z.isBatchedMesh&&Fe.batching===!1||!Z.isBatchedMesh&&Fe.batching===!0||Z.isBatchedMesh&&Fe.batchingColor===!0&&Z._colorsTexture===null||Z.isBatchedMesh&&Fe.batchingColor===!1&&Z._colorsTexture!==null||Z.isInstancedMesh&&Fe.instancing===!1||!Z.isInstancedMesh&&Fe.instancing===!0||Z.isSkinnedMesh&&Fe.skinning===!1||!Z.isSkinnedMesh&&Fe.skinning===!0||Z.isInstancedMesh&&Fe.instancingColor===!0&&Z.instanceColor===null||Z.isInstancedMesh&&Fe.instancingColor===!1&&Z.instanceColor!==null||Z.isInstancedMesh&&Fe.instancingMorph===!0&&Z.morphTexture===null||Z.isInstancedMesh&&Fe.instancingMorph===!1&&Z.morphTexture!==null||Fe.envMap!==ze||Y.fog===!0&&Fe.fog!==Te||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==ie.numPlanes||Fe.numIntersection!==ie.numIntersection)||Fe.vertexAlphas!==Qe||Fe.vertexTangents!==ft||Fe.morphTargets!==ke||Fe.morphNormals!==pt||Fe.morphColors!==$t||Fe.morphTargetsCount!==mn||Fe.numLightProbeGrids!==rn(w.state.lightProbeGridArray)?gt=!0:(Fe.outputColorSpace!==Ae||Fe.toneMapping!==Pt)&&(ns=!0):(gt=!0,Fe.__version=Y.version);let cn=Fe.currentProgram;(gt===!0||ns===!0)&&(cn=ns===!0?Kn(Y,k,Z,Ae,Pt):zi(Y,k,Z),B&&Y.isNodeMaterial&&B.onUpdateProgram(Y,cn,Fe));let gr=!1,Gi=!1,is=!1,ct=cn.getUniforms(),en=Fe.uniforms;if(we.useProgram(cn.program)&&(gr=!0,Gi=!0,is=!0),Y.id!==$&&($=Y.id,Gi=!0),gr||Q!==E){we.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),ct.setValue(F,"projectionMatrix",E.projectionMatrix),ct.setValue(F,"viewMatrix",E.matrixWorldInverse);let hn=ct.map.cameraPosition;hn!==void 0&&hn.setValue(F,Mn.setFromMatrixPosition(E.matrixWorld)),ot.logarithmicDepthBuffer&&ct.setValue(F,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(Y.isMeshPhongMaterial||Y.isMeshToonMaterial||Y.isMeshLambertMaterial||Y.isMeshBasicMaterial||Y.isMeshStandardMaterial||Y.isShaderMaterial)&&ct.setValue(F,"isOrthographic",E.isOrthographicCamera===!0),Q!==E&&(Q=E,Gi=!0,is=!0)}if(Fe.needsLights&&(ln.state.sunShadowMap.length>0&&ct.setValue(F,"sunShadowMap",ln.state.sunShadowMap,Ye),ln.state.directionalShadowMap.length>0&&ct.setValue(F,"directionalShadowMap",ln.state.directionalShadowMap,Ye),ln.state.spotShadowMap.length>0&&ct.setValue(F,"spotShadowMap",ln.state.spotShadowMap,Ye),ln.state.pointShadowMap.length>0&&ct.setValue(F,"pointShadowMap",ln.state.pointShadowMap,Ye)),Z.isSkinnedMesh){ct.setOptional(F,Z,"bindMatrix"),ct.setOptional(F,Z,"bindMatrixInverse");let Lt=Z.skeleton;Lt&&(Lt.boneTexture===null&&Lt.computeBoneTexture(),ct.setValue(F,"boneTexture",Lt.boneTexture,Ye))}Z.isBatchedMesh&&(ct.setOptional(F,Z,"batchingTexture"),ct.setValue(F,"batchingTexture",Z._matricesTexture,Ye),ct.setOptional(F,Z,"batchingIdTexture"),ct.setValue(F,"batchingIdTexture",Z._indirectTexture,Ye),ct.setOptional(F,Z,"batchingColorTexture"),Z._colorsTexture!==null&&ct.setValue(F,"batchingColorTexture",Z._colorsTexture,Ye));let zn=j.morphAttributes;if((zn.position!==void 0||zn.normal!==void 0||zn.color!==void 0)&&re.update(Z,j,cn),(Gi||Fe.receiveShadow!==Z.receiveShadow)&&(Fe.receiveShadow=Z.receiveShadow,ct.setValue(F,"receiveShadow",Z.receiveShadow)),(Y.isMeshStandardMaterial||Y.isMeshLambertMaterial||Y.isMeshPhongMaterial)&&Y.envMap===null&&k.environment!==null&&(en.envMapIntensity.value=k.environmentIntensity),en.dfgLUT!==void 0&&(en.dfgLUT.value=yw()),Gi){if(ct.setValue(F,"toneMappingExposure",N.toneMappingExposure),Fe.needsLights&&pr(en,is),Te&&Y.fog===!0&&xe.refreshFogUniforms(en,Te),xe.refreshMaterialUniforms(en,Y,be,Ce,w.state.transmissionRenderTarget[E.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let Lt=M,hn=0;for(let In of w.state.lightProbeGridArray)In.texture!==null&&(Lt.textures[hn]=In.texture,Lt.min[hn]=In.boundingBox.min,Lt.max[hn]=In.boundingBox.max,Lt.resolution[hn]=In.resolution,hn++);for(let In in Lt)Lt[In].length=hn;en.probesSH.value=Lt.textures,en.probesMin.value=Lt.min,en.probesMax.value=Lt.max,en.probesResolution.value=Lt.resolution}fo.upload(F,vs(Fe),en,Ye)}if(Y.isShaderMaterial&&Y.uniformsNeedUpdate===!0&&(fo.upload(F,vs(Fe),en,Ye),Y.uniformsNeedUpdate=!1),Y.isSpriteMaterial&&ct.setValue(F,"center",Z.center),ct.setValue(F,"modelViewMatrix",Z.modelViewMatrix),ct.setValue(F,"normalMatrix",Z.normalMatrix),ct.setValue(F,"modelMatrix",Z.matrixWorld),Y.uniformsGroups!==void 0){let Lt=Y.uniformsGroups;for(let hn=0,In=Lt.length;hn<In;hn++){let Aa=Lt[hn];We.update(Aa,cn),We.bind(Aa,cn)}}return cn}function pr(E,k){E.ambientLightColor.needsUpdate=k,E.lightProbe.needsUpdate=k,E.sunLights.needsUpdate=k,E.sunLightShadows.needsUpdate=k,E.directionalLights.needsUpdate=k,E.directionalLightShadows.needsUpdate=k,E.pointLights.needsUpdate=k,E.pointLightShadows.needsUpdate=k,E.spotLights.needsUpdate=k,E.spotLightShadows.needsUpdate=k,E.rectAreaLights.needsUpdate=k,E.hemisphereLights.needsUpdate=k}function Ss(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return q},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return le},this.setRenderTargetTextures=function(E,k,j){let Y=Ve.get(E);Y.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,Y.__autoAllocateDepthBuffer===!1&&(Y.__useRenderToTexture=!1),Ve.get(E.texture).__webglTexture=k,Ve.get(E.depthTexture).__webglTexture=Y.__autoAllocateDepthBuffer?void 0:j,Y.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,k){let j=Ve.get(E);j.__webglFramebuffer=k,j.__useDefaultFramebuffer=k===void 0},this.setRenderTarget=function(E,k=0,j=0){le=E,q=k,G=j;let Y=null,Z=!1,Te=!1;if(E){let Ae=Ve.get(E);if(Ae.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(F.FRAMEBUFFER,Ae.__webglFramebuffer),se.copy(E.viewport),fe.copy(E.scissor),ue=E.scissorTest,we.viewport(se),we.scissor(fe),we.setScissorTest(ue),$=-1;return}else if(Ae.__webglFramebuffer===void 0)Ye.setupRenderTarget(E);else if(Ae.__hasExternalTextures)Ye.rebindTextures(E,Ve.get(E.texture).__webglTexture,Ve.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){let Qe=E.depthTexture;if(Ae.__boundDepthTexture!==Qe){if(Qe!==null&&Ve.has(Qe)&&(E.width!==Qe.image.width||E.height!==Qe.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(E)}}let Le=E.texture;(Le.isData3DTexture||Le.isDataArrayTexture||Le.isCompressedArrayTexture)&&(Te=!0);let ze=Ve.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(ze[k])?Y=ze[k][j]:Y=ze[k],Z=!0):E.samples>0&&Ye.useMultisampledRTT(E)===!1?Y=Ve.get(E).__webglMultisampledFramebuffer:Array.isArray(ze)?Y=ze[j]:Y=ze,se.copy(E.viewport),fe.copy(E.scissor),ue=E.scissorTest}else se.copy(He).multiplyScalar(be).floor(),fe.copy(dt).multiplyScalar(be).floor(),ue=lt;if(j!==0&&(Y=z),we.bindFramebuffer(F.FRAMEBUFFER,Y)&&we.drawBuffers(E,Y),we.viewport(se),we.scissor(fe),we.setScissorTest(ue),Z){let Ae=Ve.get(E.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+k,Ae.__webglTexture,j)}else if(Te){let Ae=k;for(let Le=0;Le<E.textures.length;Le++){let ze=Ve.get(E.textures[Le]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+Le,ze.__webglTexture,j,Ae)}}else if(E!==null&&j!==0){let Ae=Ve.get(E.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Ae.__webglTexture,j)}$=-1};function mr(E){let k=Ve.get(E);return(k.__readFormat!==E.format||k.__readType!==E.type)&&(k.__readFormat=E.format,k.__readType=E.type,k.__formatReadable=ot.textureFormatReadable(E.format),k.__typeReadable=ot.textureTypeReadable(E.type)),k}this.readRenderTargetPixels=function(E,k,j,Y,Z,Te,Ie,Ae=0){if(!(E&&E.isWebGLRenderTarget)){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Le=Ve.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le){we.bindFramebuffer(F.FRAMEBUFFER,Le);try{let ze=E.textures[Ae],Qe=ze.format,ft=ze.type;E.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Ae);let ke=mr(ze);if(ke.__formatReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ke.__typeReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}k>=0&&k<=E.width-Y&&j>=0&&j<=E.height-Z&&F.readPixels(k,j,Y,Z,_e.convert(Qe),_e.convert(ft),Te)}finally{let ze=le!==null?Ve.get(le).__webglFramebuffer:null;we.bindFramebuffer(F.FRAMEBUFFER,ze)}}},this.readRenderTargetPixelsAsync=async function(E,k,j,Y,Z,Te,Ie,Ae=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Le=Ve.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le)if(k>=0&&k<=E.width-Y&&j>=0&&j<=E.height-Z){we.bindFramebuffer(F.FRAMEBUFFER,Le);let ze=E.textures[Ae],Qe=ze.format,ft=ze.type;E.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Ae);let ke=mr(ze);if(ke.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ke.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let pt=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,pt),F.bufferData(F.PIXEL_PACK_BUFFER,Te.byteLength,F.STREAM_READ),F.readPixels(k,j,Y,Z,_e.convert(Qe),_e.convert(ft),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let $t=le!==null?Ve.get(le).__webglFramebuffer:null;we.bindFramebuffer(F.FRAMEBUFFER,$t);let Pt=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await cg(F,Pt,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,pt),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,Te),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(pt),F.deleteSync(Pt),Te}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,k=null,j=0){let Y=Math.pow(2,-j),Z=Math.floor(E.image.width*Y),Te=Math.floor(E.image.height*Y),Ie=k!==null?k.x:0,Ae=k!==null?k.y:0;Ye.setTexture2D(E,0),F.copyTexSubImage2D(F.TEXTURE_2D,j,0,0,Ie,Ae,Z,Te),we.unbindTexture()},this.copyTextureToTexture=function(E,k,j=null,Y=null,Z=0,Te=0){let Ie,Ae,Le,ze,Qe,ft,ke,pt,$t,Pt=E.isCompressedTexture?E.mipmaps[Te]:E.image;if(j!==null)Ie=j.max.x-j.min.x,Ae=j.max.y-j.min.y,Le=j.isBox3?j.max.z-j.min.z:1,ze=j.min.x,Qe=j.min.y,ft=j.isBox3?j.min.z:0;else{let ct=Math.pow(2,-Z);Ie=Math.floor(Pt.width*ct),Ae=Math.floor(Pt.height*ct),E.isDataArrayTexture?Le=Pt.depth:E.isData3DTexture?Le=Math.floor(Pt.depth*ct):Le=1,ze=0,Qe=0,ft=0}Y!==null?(ke=Y.x,pt=Y.y,$t=Y.z):(ke=0,pt=0,$t=0);let It=_e.convert(k.format),mn=_e.convert(k.type),Fe;k.isData3DTexture?(Ye.setTexture3D(k,0),Fe=F.TEXTURE_3D):k.isDataArrayTexture||k.isCompressedArrayTexture?(Ye.setTexture2DArray(k,0),Fe=F.TEXTURE_2D_ARRAY):(Ye.setTexture2D(k,0),Fe=F.TEXTURE_2D),we.activeTexture(F.TEXTURE0),we.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,k.flipY),we.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,k.premultiplyAlpha),we.pixelStorei(F.UNPACK_ALIGNMENT,k.unpackAlignment);let ln=we.getParameter(F.UNPACK_ROW_LENGTH),gt=we.getParameter(F.UNPACK_IMAGE_HEIGHT),ns=we.getParameter(F.UNPACK_SKIP_PIXELS),cn=we.getParameter(F.UNPACK_SKIP_ROWS),gr=we.getParameter(F.UNPACK_SKIP_IMAGES);we.pixelStorei(F.UNPACK_ROW_LENGTH,Pt.width),we.pixelStorei(F.UNPACK_IMAGE_HEIGHT,Pt.height),we.pixelStorei(F.UNPACK_SKIP_PIXELS,ze),we.pixelStorei(F.UNPACK_SKIP_ROWS,Qe),we.pixelStorei(F.UNPACK_SKIP_IMAGES,ft);let Gi=E.isDataArrayTexture||E.isData3DTexture,is=k.isDataArrayTexture||k.isData3DTexture;if(E.isDepthTexture){let ct=Ve.get(E),en=Ve.get(k),zn=Ve.get(ct.__renderTarget),Lt=Ve.get(en.__renderTarget);we.bindFramebuffer(F.READ_FRAMEBUFFER,zn.__webglFramebuffer),we.bindFramebuffer(F.DRAW_FRAMEBUFFER,Lt.__webglFramebuffer);for(let hn=0;hn<Le;hn++)Gi&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ve.get(E).__webglTexture,Z,ft+hn),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Ve.get(k).__webglTexture,Te,$t+hn)),F.blitFramebuffer(ze,Qe,ze+Ie,Qe+Ae,ke,pt,ke+Ie,pt+Ae,F.DEPTH_BUFFER_BIT,F.NEAREST);we.bindFramebuffer(F.READ_FRAMEBUFFER,null),we.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(Z!==0||E.isRenderTargetTexture||Ve.has(E)){let ct=Ve.get(E),en=Ve.get(k);we.bindFramebuffer(F.READ_FRAMEBUFFER,I),we.bindFramebuffer(F.DRAW_FRAMEBUFFER,V);for(let zn=0;zn<Le;zn++)Gi?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,ct.__webglTexture,Z,ft+zn):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,ct.__webglTexture,Z),is?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,en.__webglTexture,Te,$t+zn):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,en.__webglTexture,Te),Z!==0?F.blitFramebuffer(ze,Qe,ze+Ie,Qe+Ae,ke,pt,ke+Ie,pt+Ae,F.COLOR_BUFFER_BIT,F.NEAREST):is?F.copyTexSubImage3D(Fe,Te,ke,pt,$t+zn,ze,Qe,Ie,Ae):F.copyTexSubImage2D(Fe,Te,ke,pt,ze,Qe,Ie,Ae);we.bindFramebuffer(F.READ_FRAMEBUFFER,null),we.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else is?E.isDataTexture||E.isData3DTexture?F.texSubImage3D(Fe,Te,ke,pt,$t,Ie,Ae,Le,It,mn,Pt.data):k.isCompressedArrayTexture?F.compressedTexSubImage3D(Fe,Te,ke,pt,$t,Ie,Ae,Le,It,Pt.data):F.texSubImage3D(Fe,Te,ke,pt,$t,Ie,Ae,Le,It,mn,Pt):E.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,Te,ke,pt,Ie,Ae,It,mn,Pt.data):E.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,Te,ke,pt,Pt.width,Pt.height,It,Pt.data):F.texSubImage2D(F.TEXTURE_2D,Te,ke,pt,Ie,Ae,It,mn,Pt);we.pixelStorei(F.UNPACK_ROW_LENGTH,ln),we.pixelStorei(F.UNPACK_IMAGE_HEIGHT,gt),we.pixelStorei(F.UNPACK_SKIP_PIXELS,ns),we.pixelStorei(F.UNPACK_SKIP_ROWS,cn),we.pixelStorei(F.UNPACK_SKIP_IMAGES,gr),Te===0&&k.generateMipmaps===!0&&k.mipmapsAutoUpdate===!0&&F.generateMipmap(Fe),we.unbindTexture()},this.initRenderTarget=function(E){Ve.get(E).__webglFramebuffer===void 0&&Ye.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?Ye.setTextureCube(E,0):E.isData3DTexture?Ye.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?Ye.setTexture2DArray(E,0):Ye.setTexture2D(E,0),we.unbindTexture()},this.resetState=function(){q=0,G=0,le=null,we.reset(),Me.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return yi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=xt._getDrawingBufferColorSpace(e),t.unpackColorSpace=xt._getUnpackColorSpace()}};var vw=70,Rd=[.2,.9],Sw=9,ih=class{constructor(e,t){this.relation=e,this.index=t,this.group=new Di,this.material=new On({transparent:!0,depthWrite:!1,uniforms:{colour:{value:new nt},alpha:{value:1},moved:{value:0}},vertexShader:`
        attribute float along; varying float way; varying float share;
        void main() { way = along; share = uv.x; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,fragmentShader:`
        uniform vec3 colour; uniform float alpha; uniform float moved; varying float way; varying float share;
        void main() {
          if (fract(way / ${Sw.toFixed(1)} - moved) > 0.62) discard;
          gl_FragColor = vec4(colour, alpha * (0.35 + 0.65 * share));
        }`})}connect(e,t){this.group.clear(),this.top=null;let n=vw+26*(this.index%2);for(let[s,r,o]of this.relation.arcs){let[a,l]=[e(s),t(r)],c=new W(0,0,n),h=new so(a,a.clone().lerp(l,.25).add(c),a.clone().lerp(l,.75).add(c),l),d=h.getPoint(.5);(!this.top||d.z>this.top.z)&&(this.top=d),this.group.add(new Fn(Mw(h,Rd[0]+(Rd[1]-Rd[0])*o),this.material))}}strength(e){this.group.visible=e>0,this.material.uniforms.alpha.value=Math.min(1,.2+.5*e)}};function Mw(i,e){let t=new ca(i,40,e,5),n=i.getLength(),s=t.getAttribute("uv"),r=Float32Array.from({length:s.count},(o,a)=>s.getX(a)*n);return t.setAttribute("along",new Un(r,1)),t}var $g={type:"change"},Id={type:"start"},Jg={type:"end"},sh=new sr,Kg=new ai,bw=Math.cos(70*fd.DEG2RAD),Sn=new W,$n=2*Math.PI,Tt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Pd=1e-6,rh=class extends da{constructor(e,t=null){super(e,t),this.state=Tt.NONE,this.target=new W,this.cursor=new W,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Gs.ROTATE,MIDDLE:Gs.DOLLY,RIGHT:Gs.PAN},this.touches={ONE:Vs.ROTATE,TWO:Vs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new W,this._lastQuaternion=new li,this._lastTargetPosition=new W,this._quat=new li().setFromUnitVectors(e.up,new W(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new oo,this._sphericalDelta=new oo,this._scale=1,this._panOffset=new W,this._rotateStart=new Ge,this._rotateEnd=new Ge,this._rotateDelta=new Ge,this._panStart=new Ge,this._panEnd=new Ge,this._panDelta=new Ge,this._dollyStart=new Ge,this._dollyEnd=new Ge,this._dollyDelta=new Ge,this._dollyDirection=new W,this._mouse=new Ge,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=Ew.bind(this),this._onPointerDown=ww.bind(this),this._onPointerUp=Tw.bind(this),this._onContextMenu=Dw.bind(this),this._onMouseWheel=Rw.bind(this),this._onKeyDown=Pw.bind(this),this._onTouchStart=Iw.bind(this),this._onTouchMove=Lw.bind(this),this._onMouseDown=Aw.bind(this),this._onMouseMove=Cw.bind(this),this._interceptControlDown=Nw.bind(this),this._interceptControlUp=Uw.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Tt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent($g),this.update(),this.state=Tt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Sn.copy(t).sub(this.target),Sn.applyQuaternion(this._quat),this._spherical.setFromVector3(Sn),this.autoRotate&&this.state===Tt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=$n:n>Math.PI&&(n-=$n),s<-Math.PI?s+=$n:s>Math.PI&&(s-=$n),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Sn.setFromSpherical(this._spherical),Sn.applyQuaternion(this._quatInverse),t.copy(this.target).add(Sn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Sn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new W(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new W(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Sn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(sh.origin.copy(this.object.position),sh.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(sh.direction))<bw?this.object.lookAt(this.target):(Kg.setFromNormalAndCoplanarPoint(this.object.up,this.target),sh.intersectPlane(Kg,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Pd||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Pd||this._lastTargetPosition.distanceToSquared(this.target)>Pd?(this.dispatchEvent($g),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?$n/60*this.autoRotateSpeed*e:$n/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Sn.setFromMatrixColumn(t,0),Sn.multiplyScalar(-e),this._panOffset.add(Sn)}_panUp(e,t){this.screenSpacePanning===!0?Sn.setFromMatrixColumn(t,1):(Sn.setFromMatrixColumn(t,0),Sn.crossVectors(this.object.up,Sn)),Sn.multiplyScalar(e),this._panOffset.add(Sn)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Sn.copy(s).sub(this.target);let r=Sn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft($n*this._rotateDelta.x/t.clientHeight),this._rotateUp($n*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp($n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-$n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft($n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-$n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft($n*this._rotateDelta.x/t.clientHeight),this._rotateUp($n*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ge,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function ww(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function Ew(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function Tw(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Jg),this.state=Tt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function Aw(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Gs.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=Tt.DOLLY;break;case Gs.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=Tt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=Tt.ROTATE}break;case Gs.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=Tt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=Tt.PAN}break;default:this.state=Tt.NONE}this.state!==Tt.NONE&&this.dispatchEvent(Id)}function Cw(i){switch(this.state){case Tt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case Tt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case Tt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function Rw(i){this.enabled===!1||this.enableZoom===!1||this.state!==Tt.NONE||(i.preventDefault(),this.dispatchEvent(Id),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(Jg))}function Pw(i){this.enabled!==!1&&this._handleKeyDown(i)}function Iw(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case Vs.ROTATE:if(this.enableRotate===!1){this.state=Tt.NONE;break}this._handleTouchStartRotate(i),this.state=Tt.TOUCH_ROTATE;break;case Vs.PAN:if(this.enablePan===!1){this.state=Tt.NONE;break}this._handleTouchStartPan(i),this.state=Tt.TOUCH_PAN;break;default:this.state=Tt.NONE}break;case 2:switch(this.touches.TWO){case Vs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=Tt.TOUCH_DOLLY_PAN;break;case Vs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=Tt.TOUCH_DOLLY_ROTATE;break;default:this.state=Tt.NONE}break;default:this.state=Tt.NONE}this.state!==Tt.NONE&&this.dispatchEvent(Id)}function Lw(i){switch(this._trackPointer(i),this.state){case Tt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case Tt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case Tt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case Tt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=Tt.NONE}}function Dw(i){this.enabled!==!1&&i.preventDefault()}function Nw(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function Uw(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Fw={front:[0,-1,.3],above:[0,-.02,1],side:[1,-.25,.2]},Ow=.9,Bw=1.06,oh=class{constructor(e,t){this.crowd=t>2,this.camera=new Xn(28,1,10,6e3),this.camera.up.set(0,0,1),this.controls=new rh(this.camera,e),this.controls.enableDamping=!1,this.controls.maxDistance=4e3,this.controls.minDistance=60,this.direction=new W,this.from("front")}fit(e,t=0){let{camera:n,direction:s}=this;n.position.copy(s),n.lookAt(0,0,0),n.updateMatrixWorld();let[r,o,a]=[0,1,2].map(f=>new W().setFromMatrixColumn(n.matrixWorld,f)),l=Math.tan(n.fov*Math.PI/360),c=[r,o].map(f=>{let g=e.map(y=>y.dot(f));return[Math.min(...g),Math.max(...g)]});c[1][0]-=t*(c[1][1]-c[1][0]);let h=c.map(([f,g])=>(f+g)/2),d=r.clone().multiplyScalar(h[0]).addScaledVector(o,h[1]),u=e.map(f=>{let g=(c[1][1]-c[1][0])/2,y=Math.abs(f.dot(r)-h[0])/(l*n.aspect);return Math.max(y,g/l)*Bw+f.dot(a)});this.controls.target.copy(d),n.position.copy(d).addScaledVector(s,Math.max(...u)),this.controls.update()}from(e){let[t,n,s]=Fw[e];this.direction.set(t,n,this.crowd?Math.max(s,Ow):s).normalize()}turn(e,t){let n=this.camera.position.clone().sub(this.controls.target),s=Math.hypot(n.x,n.y),r=Math.atan2(n.y,n.x)+e,o=Math.max(-1.4,Math.min(1.5,Math.atan2(n.z,s)+t)),a=n.length();n.set(Math.cos(r)*Math.cos(o),Math.sin(r)*Math.cos(o),Math.sin(o)).multiplyScalar(a),this.camera.position.copy(this.controls.target).add(n),this.controls.update()}zoom(e){let t=this.camera.position.clone().sub(this.controls.target).multiplyScalar(e);t.clampLength(this.controls.minDistance,this.controls.maxDistance),this.camera.position.copy(this.controls.target).add(t),this.controls.update()}};var ah=class{constructor(e,t){this.edges=e,this.most=Math.max(1e-12,...e.flatMap(([,,o])=>o.map(Math.abs)));let n=e.flatMap(([o,a])=>[...t[o],...t[a]]),s=new Pn;s.setAttribute("position",new kt(n,3)),s.setAttribute("color",new kt(new Float32Array(n.length/3*4),4));let r=new Os({vertexColors:!0,transparent:!0,depthWrite:!1,depthTest:!1});this.lines=new ar(s,r),this.lines.frustumCulled=!1,this.lines.renderOrder=2,this.at=null}dress(e,t){this.colours=[e,t].map(n=>new nt(n).toArray()),this.at=null}show(e){if(e===this.at)return;this.at=e;let{array:t}=this.lines.geometry.attributes.color;this.edges.forEach(([,,n],s)=>{let r=n[Math.min(e,n.length-1)]/this.most,o=this.colours[r>=0?0:1];for(let a of[0,1])t.set([...o,Math.min(1,Math.abs(r))],8*s+4*a)}),this.lines.geometry.attributes.color.needsUpdate=!0}};var lh=class{constructor(e,t){this.edges=e;let n=new Pn,s=e.flatMap(([o,a])=>[...t[o],...t[a]]);n.setAttribute("position",new kt(s,3)),n.setAttribute("color",new kt(new Float32Array(s.length),3));let r=new Os({vertexColors:!0,transparent:!0,opacity:.7,depthWrite:!1});this.lines=new ar(n,r),this.lines.frustumCulled=!1}show(e){this.lines.geometry.setDrawRange(0,2*Math.min(e,this.edges.length))}dress([e,t]){let[n,s]=[e,t].map(a=>new nt(a).toArray()),r=Math.abs(this.edges[0]?.[2]??1),o=this.edges.flatMap(([,,a])=>{let l=Math.sqrt(Math.abs(a)/r),c=n.map((h,d)=>h+(s[d]-h)*l);return[...c,...c]});this.lines.geometry.setAttribute("color",new kt(o,3))}};var Ea=tf("lRUAAGYrAADh4wTyuv+Z5FLuswEw5ALwIgAd5Jrw2f0q5CTzAgNl5LDwgQQc5Efyrfx45FTzjAVr5Ej0d/kr5DnzywAC5MDzuf5F5G/2JAH/49v2nfsX5IH2fwNC5GP2wP105Pb6KfuS5Jvv9AKr5K3wuwae5A7yzvpW5MfwkAHL5D/z4Qch5Dj0XfwH5En2ufll5O32E/jY5Oz0BwaA5N71GAVv5NT1mv995Nz4ov935Hj5pvxJ5Kr4+QFX5A35bvmb5ILt7f8e5Y7swwI55TvtJgTz5EruswWw5N/vWPsY5YDw6wog5VnxRPkY5cby4/f35ELySwvR5Fv03Ao+5e3ydQ4h5Qj16Ab95FP2Hgni5MT1Gg2C5ZH2RQbn5Ib3JAxP5Xb4TAUD5Yr5Xwea5A/4eP6U5IT4FATv5Jb6i/0M5ab6wArG5On6kgjO5IH6RAJP5azriP4D5TXszAC95NLtBP5P5S3tsvsv5UDubggz5d3uPwpd5U3vggzz5Mrw5whC5dzwrAxr5fLwTA4v5Wv0mQ7t5M70JwiR5VH1XRAU5aH40Pb+5KX4rgld5Y34ng0p5R75lguG5UL6iQz15F77zP8a5ZP7UQVk5en6pwN65fn7Lwz55D78MPkC5RL90wY65Sn9HArt5Sfqxv/T5fnqJASa5fnq/gGN5XPtIgsq5ejv+fm15dLuNA4E5tbwdBBA5rLz0xEE5ej1ufag5aj2Jwdj5cH2cQ955f73kQdN5t33UxDf5SH49AWL5VL5zwVf5Xv6IPca5s/5hg6V5TL8zfYj5qH7Ow7K5eb8Jf2W5Yb8lgGc5VD9hfu75br+m/mG5XX+ogd25grpqgKn5WXruPzx5XDr3AXI5RjsNQiS5cvt9vk45oDsBQ2l5fnu1/g45jPucg+h5YPw5vfK5enyZ/bX5cP1X/X/5br3gwah5Vn8VAPw5cD8gAKe5Wj98v645S7+iffE5SL+6gPc5en+jwUg5lH/VAb55bj+Awtd5tj/fAg/5jz/FwkW5uT/IQUu5q8A/wfM5pDohASR5s7pdfvm5kbpQQaV5gLqRwiP5kHsg/hY5kTwvPYH507uaBEP50Lw8BHP5Q74IfXS5Wr5vPU55qb6y/QX5v78VvVA5qz9YA0S5rP+SgDa5hf/6Qyv5u3/I/o45rYBLwa45pwAUAt25vYBrAmK5v7olf1z5y/nmv+J5hDp8ABV58LooAq65mXqcgs/56DxxxJh5tX2NPTz5tX1qxID53D47hC95gr5T/PG5lr5BRAN59j6gBBF55/8IxBH5ln+uP2c5uH+PvWu5oH+mPyn5rb+6fuB5sz+3AE+5kr/8v685q4AWffd5sL/nAsi57cBif4Z594B0gzZ5kADgwQK548DzQqp5ogD+gf051rmpv2h58nmWgOv51Xo/fmg5v7q5fmf5hbuQffr5q3sxQ9C6CjzjvRL50P5mBGe6KX7lBKl5yP+ug+k5xcBkvrs5rn/KftN56sAkgGW58z/8w6d5s0ASwNb5zkBJQA/5xwCFAJv5ynnWgHL5/LnCAnu59Tn+Qbk5ynr2/ZJ5xvrGQ8X6CPs/hFz6GftgxPf5wPv6BKk6AzxrRT95ob0rPTJ6JD2LRSR5473pBL159f4dxNT55P7//IR6GD6AxPI5tX84/Mu56oAhPyq59gBxAC556YBtQ7p59UDDA0s53gExQbQ5yLnuPv25wHn4wUn6AroAg1552LpKQ3g59/pfQ8Y57HxgvU26D7waRP458XykxTF50v0ZxSD51P33/J75xX5GfJN6en5PRV75xcBG/XB51cDqwGT6BAEKP7F53MFbAee58ME6wnh57YGJQYj6cPksv6a6EflkwHS6Knm7Ati6O7m9gdA6BTpLvhI6DTtxPWm53DvzfU/6ff06BTJ6AX4sBRB6KT8JvLS6MT8CxLM53/+AfN76HwB3PKW6PYAbRBc6B4C1vmF544B3vhe6MkCvPpZ6CED0P/J5/sE8gOC6b4E/A3G6MkFGQEP6IYGfQOH6NkFGAp86JEJfwNG6FUIcQeD6OcJZwZd6VHkUAO46FjlLQX16M/o2xDJ6OvqQRLz6GvznhWA6LL5/vB+6dL4uxU/6EP7bPHs6N/9U/Fq6QP86hIo6Rj+uBI96RYAbxLT6AIDBg836NQCtfaB6E0E+fvp6D0FRgxW6WMHlgpj6BUIHARH6CEHtwgh6VsJFgn86KMLhAbQ6IQLIATY6afj7QXs6J/lhggC6ivmOg996uPmcRFF6fzuAxXN6Prwx/QD6UX1qPNp6lr7HRUJ6QMAcPF56N8CcvTr6V8CcxDp6IYDlviz6WsEB/XL6G0ElQDS6fMFrgvF6PQGmAHR6NMITAL/6NAJFwGw6bMLBQgS6fQLfQHX6QDkDQk76pDkrvoQ6VflCvwf6ZTmmvn16DHmXgrA6iroHhO96f7s9PTo6ajs8BSE6UfxERbl6Sj2rRRX6UL4dfHP6XD6o+9W6dL7pu+36YsE2fZb6WgEB/816dcEpvnE6UEFLv+B6dcFdfxl6foHzgDE6foIjgp66RwNewAN6uHiKAPW6ZLjGwHZ6ZHlHg3t6dboN/EI6sDonvKe6rjpNhSL6b3pbfat6sfurxbT6oPwABd96rLyTRZS6rL1AxUI6gT3hRWV6rv97RR46pr/eRSZ6U8CQfHw6ToEkfJJ6vEE9PU+6pIF1P1O6q0G/AtM6ogHWv+N6gkIbg4o6jQJa/4O6vcHsAty6h8HLw1b6fIKYP//6TMKFwoq6jcLZQml6XAMQf4I6nUNEQbr6cwOM/766YgOswEX6jcPXQDR6fcNSwOP6jji8f8F6/rgBAIq6mzjP/8c6sHjS/3q6m3iTwcw6n7kKgxs6oXmUPGm6qrlHvNc6t/njvee6lrqfPNe6jfqWO9N6YDrmfVw6azu4vS86snvfPQ46sn2svLL6ur15xZl6kz4X/EW62gBFRRl6kgEcA+n6hUGhQwd6rMG+/nl6YcGmv8j6ooJ7Qti6n0NEfwF66jhOwWo627iKQwz62vmiO9m6w7nyxK76mXnL/Tp6jnqnfUW6zrq2PSx62LqwRWE6m3rKPHN6vDr7fQv62zrWBX06n7tkfR46gPzW/SJ6rz0whWQ6jb5vBYX6kn9zO7g6cz9l+8j6m3/MvBy6xH/hhVa6rMBcxLO6jIDhBCm6joFYA6t6psFJ/Uq6xwGmhDs6oAE/xBu6r4FVg2H658Gw/zM6iUG4Q6g60QIj/3V6vYJ5g1R6ocL1Pyh6tULmQrk6hAMx/vA6pENrwfA6hAP6Ppm6ooPDP0p62EPWQUj64UQyPvG6pQP/QL56soQhf1563TgIf+q68LhnwmC67LjsPKe63/jgQ4m6x/lX/Sq6o/l9fjv6r3k1Q596qboNu9X63zoafUI7ObwChdf62Lzshay6631vvPT6pr5/O+B6jL8ie5g6lb8TxQw604AY+8q654C7xHD63MDWBLJ6jUG6fVV6lMGivcr60YHuA9p6/wHOvlr6xAKIPzq6oMLVQyk688Le/rQ6toMCgkI64EOuAYs67gQjAI969rhlPyH66zhSgeI7PXlRxO265PmAPht6x7pWfb760roJ/bl6ovr7+4v66fsrPKe69HzzRd86031VxhY69P3FBga6/b6u+6j69T64BbO7HT7qhan7An8SxaV66b+3e0963r/y+6v6qgB2O/q6h8EdfDB6+sFdfGr65oEvhLI6wUGcv3i6uEFZ/6169cFexJW62YGxPMC7NQHkRDW6xAJ1w+664kLrw1S690N3wn666EN7gtK678OvAep65oPZQjL67EQSwRC7Ibg8QY/7OTgeQjS7CDiaA4p7BbkWRA47NjkpRH068blrfW363Tnve096/zpo+0D7NnqRuzu66js2u156wftf+/i60LtoBaA64fsJfQf7BbvPRdG7BPyHRew7PX1jBlX7AT4/RhP7IP9Nxbn60cCbO7H7I8CXRQr6yEHk/7Z7OAHJ/tV7CIIAfpL7I8MHPmT62cOSPk17AsPVApq7F0Q8AjQ64QQPwan6zwR0PoQ7OQRgAPf6vkQDv9W65oRcAHl6zoSzvyL6+vi+vnM68njdvFh7OXjGfAY7Izj0fTh7E3mz/Yi7BvoV+x47DTomfYm7SLsVhaX7AvunvN27GHuVfQU7A7uYvIg7Uf0g/R27Hz5SxiS7I38hO3d7Jr/Oxbj678D5O7u7O8DQRTg7NwG0Psy6xwHm/v66+IH1/TS63EIz/ar7C4Ndg0r7HgS9PqC7PYRPgWw7KYRcgeU66QRz/2s7MbeMACP7DbfEgPl7K7fPvsI7SzfKAXT7VHhcvFs7SThF/N37CPlmu6a7PTmjvdq7EfnRBRS7LrnHPdK7GDoPRWU7MvqXhZN7e/tARf76+/ttvAY7WXxfvS77G7yTxjS6zH4jfHR7CoBc+3U68UAc+7F7B0BvRXa7BMD2u0U7T4DGRS67FkFOP3B7I4Fj+907KQFDv7i7CwHU/7d7D0IHvuD7JMIQPxy7JEH4hGB7VgKHRFS7OkKSQ/z640QXPnn7BAUgPsu7NsS9//X7KsToAGc7PoTxf7G7C/hp/mc7C7i/POB7VDjYva77V3jrBGM7TLlW/cD7tvmvBX67ALtIeyU7dHvFRco7UTxCxfT7IfzYxnV7V/3uxkU7ZX60u617Zz6GhjM7Yb7MBdT7Zv95QA77TT+FQDI7I3+XxYN7fX/y/9K7Q//nRY07d4AN/9f7V8CSP5N7eMBN/4g7YQDxP2i7ewEQe6f7YkEmfxq7YkGlvCn7MAGIfLr7CcHSRMR7RgIkf2P7PAIm/oP7ZMISvnn7NgJofke7fcIQBEy7UMO7PfI7OcP7fd27XkQegp17bcRMwkL7f8SrfmN7A8TogJh7doTyAT27bYVvfwh7bkUqQAs7j7dagHl7Nzeff1v7brfvAmT7W3gNwxx7Irjtfig7XThNfXp7Jbmpev37P/owerZ7E/pUxa57ErrMuv67Vvq3Bbv7FXu3O7q7Pju1/Bg7QnvX/Lc7Qnx3RYR7p71fRpp7V73ofLm7fH74Bd07eD+quyi7Xb9w/9T7dD+oABi7UAA5/+L7aH+H/897RIAD/+77QIAJv6U7TgCzv0E7hkDZhVF7WQFwxTG7GYHA/P87a0HGfuR7SoIRfy97UsJ0PP07OoIlfep7dwKvvid7RsT/Pja7EEURP0S79ncOwPW7Svf2fm+7fLe1Aem7b7iWe+G7YriTRBp7q7i+fdI7cnk/+wJ7Tbl4PcK7kLsWxZp7fLuze9y7aDuwPN07rDwLhdG7mHxhxjA7dP9DwHw7Uf/NQD17XD9CBgA7kz+G/8W7mj/Qf0L7hQA1P6M7f0Az/5m7poAkuyz7UECJ/7+7S4DVfzY7QMDh/2M7cMD7v377YEEgP0V7gIFpPw57sAEBPsy7goHnP7M7iwG3RVo7h8IlP0R7oIHIRQa7v8LZRA+7YQMqQ6l7ZoPGwzQ7UUTygYs7jkWiP9J7ljdUPx37rDdgAVt7nLgxg0N77fgkA9j72zgH/ar7ifkyRPt7Q3otemD7sDpG+ks7p/rnRZ37ijseBfg7fTsuhYk7tzt7Rfm7v/tTRmE7ZPuUO0o7pLvt/C/7nbvNRiN7t/wTPRs7i7yUhoP7gL5Khmm7in6lhm47Ub9iwA27hn+ZgBm7hX/0/4X7rUAoP0O7uYAl/xK7rYAufsi7vYBCvwQ7hwDvft57roCOPqI7h4G3vzK7cQFNv6a7rgGPPpB7r4HZv587noJk/jo7QUJshJc7r4M3ffB7SASWvjW7iESCwvs7TsVMftX7igWI/6Q7osWmQEA7p/fPws3763gIvDG7uThDe5H7+HhQve57injBOxd7x/oqui17jvo7hYK7zHpGBde7uPrBOq77iTrNRcZ7orv0/NR7l/vNe7c72Px8Rra7hL0gfQN7wD4IxoT71X7KBpk71T9jBkM7xz/9heA7lH///xz7hgANv7E7vUAmfqo7uQBFPyk7u8DgO2P7kYDw/uH7pwDbBZu7t8Ex/tA7w4E4/hL72UEVxdO76IFJvkv7kEHR/Ep72kHOPqB7oMGB/4/76wH+RTi7rMHBfxZ72YJ4fcW7yIJABTQ7vwKfRIt720MkBH77XUQePc77kYPhw1/7sYQzwta7nkUr/mF72AUagh/7a4UTwIj71rcJf527qPd3vrR78PbzgBD8BXc1ATj7rXe7/gF8GzfwPEs7qrgyfh27yfh8RAx70PiChIw7sXljeo874rlqhVy7wzrcxjz7ovsFxmZ7kXuhevQ78Tviez27oTvfu8E7wr0Ehs977X1sxpN8Az7+e2y77H+HOzK7uX/df0e77sAqRfr7iAA6vuO7u8ACv1D7+IAWPpT7iYCJ+3A7kkCoRZ370oCCvk+78AGyfsA7mIIevLe7o4Hnf077iEJNvgk7r8JwfSf7ikNdQ+v70AR9QzA7qQU1waM7ukVzgLy7QAVnAMS7zoXZvy17yvdxAe+77rergyY71Lfy/Qi8KzhNeya7xPqTBdG8KjuKRoH73PwwxcN7yHwSPJM77/wURgo7933GPJ57+P2Vxo68DT7/RqH7+kAE/sC8NYBKvnp73UCKBj47woHTBaS7xwIX/C+7zMJH/Eh76QKEvg98CkM/xLw7vMOZPcR8KEN/xAT764O7w7075MSMwyK7+wTzvjN7k4TPAlI78IW0/pF78IVigaa71Pcd/v58PDbTgZT7zreaAqo7yDfPvMO8efgQRLV78HjQ+qS8DntzRoW8O/v2Bhy72jyYPSN7gv2zfPX7mP5RvAE8O34Qhvt8J78pxp68KH/vBhQ7x8B+Pv374kB//kX8SUFWPdL8JUGKfgC79UGQe8E778JxvV1734Mm/f18DoPtBBL8KETTgsg8DoWlPkb8ckW7weF7wcXSQOr75kWVQVl744X8f1G708X6/7g8NnaiP7i8DbbPQJQ8azfohBF8FnicRPi8OjiZRTU73DmaBZR8C7otRat8IjpyBZN8I3r8hmc7xbwx/Cz79/w1fOo8EfyM/R18IT0CPR77wn87Ozx7jz9ZOyd8fH+Chnw75UBtvov8DQHJvqh8C4IIu9/8C0HnvhY8KQIkhWN8PMJB/VW8HcNbPd1744R2PeV8JkUGgrv7+7csflq8SPdaQu78a7dVfSx8X7ewvFQ8YjeZg5s8Vvk5ugF8VHkNhV58QfmMBaq8JbpjRi+8CzrWOhk8Z/vsxgy8DrwVe7Q8PDvZu9/8D3xO/Ge8HTy9BvH8Bn1UBts8MH23fKK8FD3RBtb8ZX5Fxw28c39shny8AcBQhks8MACVvo28XgDGhlT8JIFrhes8VwJSvUH8fUJAfdJ8GYKixTa8JcSYvi98JkV7Ai/8OAXVfob8B0YOQLU8CMYqANm8F8YvfuF8QrbLfsI8cTa8gD48Z3anwPw8AHdofha8fneyfD78FbpiRcq8THvshnv8JjwK+1q8f7v9hgR8dbxoPJq8dH18ho68oz3H/K18Dn23BrU8Nz4q/BW8P4CFu358JMCHfmn8KkD5PcV8D0FW/ra7zMG9u2u8a4GEPci8YIHLRcz8GMJp/YT8PgJBPLg8SQLNBX68RINYhNf8I8PuPcS8egSmAxd8QkZpAGO8McYnv1B8qLZTgCu8jjbRwcw8XzcrQiE8ZfeF/YW8cffie4G8HTg9PeB8VDfR/fM8VfiOerK8Y7nIhYH8m3oxxVq8d/oMRZ88TvprBZ18gDofBnq8AvqjBm18dfqmhrI8RXsUxup8BvuA+rD8oXuShzV8MfvBfDk8IzwU/A38aTwVhpX8Qzy0/Nr8X/x8RvU8XHzCvQz8i72Uhu28rX2Ihz08Fb6+O6M8h/+Fhm/8MYAVuwK8ooE2PjE8WoJbBbK8IsLO/dc8TYO0Pc88rQOQRLt8DgQzQ9b8K8QYQ6U8fERzA2+8ZMUQAth8bMXWQU38FoYSf8L8D8YugAl8gfa9fxn8uLZegKQ8J3eNvjU8e3d+vJj8xTe2fbU8YvhshM08pvk3BVH8A7mruj88ernURjB8jbtWBwK8invOxtT8ubvwuon8rrvrhiL8vHwpe018ubxOvAi8zvy5ByM8lf68e7M8Tj9B+xr8WD+/OvF8fz/mRnH8vMB6Bml8VwDFfki8fACS/iC8sYDQ/fo8C4FaO3A8cAFfxjg8moGcPan8T8Jnu+38EEKJPMU8voJiPPQ8pULEhWy8WgPOvij8hQQjBG28WQXFQcw8r8YFQPg8X0Zqfxy8zXcNvjv8QDc5QcD9LXcEPSk81fdMvJg8ljgGuzw8ivgTRIW8+/hARRr8tvjQxV68tzmFBcb8jnoFhdc8gDoKxYT8szoGxbr8jfptBq68Q7w3+9t8vLvpxla8mLw1O7r8kjxHxyn8u/zxhzo8Wj1jvMF83316BsQ8kj7uhtQ8j0DYPig8lIEUBln8vYFFfbE8LMG+/kN8zMGQxhz8vwHlBeA8ucI0vT48QgK1vDv8cAMDveZ8sUNf/cv8c8QIPjv8TcRig+E8i8SoA5C8jYT6AzL8cIUu/ie8iUW8AnZ8bIXnvlw8jEY4QTu8V8ZJf918jnaL/uk8nfchwoA81fdUA378qze+A/o8trl0eea8n3l5BaJ8qjvbBo/8obvKhnw8kjwxBrH8tzyifGx9aTzJR5G8hr4wRzx8kL8tOyD8mr8BRv98hr/yev28t3/rRn/8k4B3use8oACduwO8tAGOfiy8YYHF+7T8TkJL/Yk84gMEhTf8k4RbBDZ8kcXYgiM8/nYov3983jfVBGI82rj9xVn8yPmURiR85Tr9xt98vbwn+9h8tTyVfMM83nz2fNX8/38VBq+89oA7hnG8r4Epu368jMGyu3d8tcE/fUS8hYGyfgs8zoGKPX28k8Ide4W8xIIgPQm8ygJrvNv8gAROvhs8zgSrg8A85YU2Qv38QIZ4voo894YvAPn8mgZ0wAo88YZjP1V8wXcdgm88/7cBwwX8+7dbvA/8/7i8xR783LkLhcN8nPog+cK8xDrtOfH8hzwie+z85bvRhy28t3wL+ze8x7wJO+y8yLxfe+P847zAfOf85f0H/Qp9ND4yh2B8yX6HB0S9OH7LRxv87z9Fxlu84H+Qhna8xgDr/e389YFBfbH84IFQBh68xQF/fS88zAGIvXF85UGO/TS83IGvxe18skIZfVN80QJhe/n8ygIjPN98wEKhBaU8i8LmPaZ8ygSN/ib88oUtwwo85cT2g3W86kV8gpn88YXfAcK9RLYcf2u85vaOPnX8xndmPXO8yLeeffU8jPfbO0X9CPeJw/880nj2Og/9FPiNxSw8zTwgRuk88fwkhtS9BryCvBj9CHzGvHV9OXywR2P8zf2j/MG9P71DRyz9KT7DO4o9GT9bhon9J//1BlY9BECtRl88gEEK+1l87EFhfci9AwFyvSi8xcHzvRH880JPvFl9CYJLfLt840LLRUk9LcMGhSp8toOGPgG9MsQjxFQ8wQUjvjE8xIVxwsJ9NIWzAn18hEYgwaf8z0ZRAJk89wZqftB9ETY5P+388PYCgLT8v3dyPfh8wXeAe849H7gkhIV9YrkQRhA9QnnPuc29PvpiBt98xXuBumx9IPtHB159CHxZu4x9W3xhhy39Zr0uh2+9Wr10Bzd9R72+Rze83L5wPBw9Gz+9xpx9LcArRnX86QCLOwb9MgD7fVR83EDfPjJ89sEwe3f9AQETfVk9P0DwPf/8ywEHBmC9OMEovY09EkGm/TN80YIH/VU87YJBvYM9eYNtROf8+IV3PiD9LQTLA8R83gXPfk89KYXaAh38/sYB/qr838Z9f6i8zgZMQVZ88HZCfu68xTaLwaN9A7bPglj9gLc7PRz9GTc4QqJ9BvdAA2L9HPhOBMK9XXiYhUK9WrwX+qd9AHxre/Y87r3yPLB9Ln8vRuW9OYAu+vF9OkD9+wf9ewCrvbI9I8EOxl09A4GEO5v9D4FXPU/9I8FWxjK9GMHeO6z9FoHzhfe9BsHuvPr8xYITxen9BML+BUI9PUNjPdA9JsPz/fj84IOGxPJ9GQVrg0K9UIYA/l79LoZ1/5h9KcZ6wH09JMaSgSi9abY4Pqq9KfYggPf9Xrb5gqy9MjeBe2G9TjdMA8V9ZLfJRIb9c/hyBNj9fviORcb9RXr3Bsy9fvwau9F9B/wg+/Y9I7xL+2m9Rrygh0S9Xj51fGz9HP+3esD9TMAxBrx9PUAohmn9LgCUPjA9I4EIPX89BsGMxkO9WwIFRfJ9LAIrO/l8w8MpvYZ9cwJvRaN9TQQpvch9UwSoBB69JkTkfiA9BoWvAs/9K0ZXgAY9QgaAgZY9CkZwQZA9OUZOwPx9IgaUQFB9lHXdf6T9bTXBwFK9jDadPgY9hXZZAdt9g/coPPR9XfchvEp9gbhNRTV9QLilxTQ9APlyOff9Vjlqhjm9Lnl0Bim9H3mmxnO9VHonRt59GLpOOev9fLr4+dc9f/psxvt9eHrwhw39dzu+hyL9Tfw2Rug9En0AfQp9ZX3tB3v9WH7bvCt9bwCFfeR9XUC0PfD9RMDc/bF9doCqPdr9WAD0/VM9d8CZRma9R4EXBpx9WwFye369JQGQfTE9EAHufSw9VoH/vJf9e0LORZW9dYNMvec9UEP6hLp9OQPeBJ49bcQ3BHB9FkRKPhG9fsVqfi09GsYDAj79J0XEArD9Bca3/1T9CMatfwT9rLaWgrn9SDcigwk9irdNPf49cTemRJV9Svxvuux9fTxQPCG9ZP5BB4y9QT7se/Y9T37Wh3D9ar9sezN9XD9mxwh9s8AIuyE9YcBihnB9R0Cefgf9ccCavjR9UcCPBm19TwCGxpW9eQDGfYV9gwGfBqg9RsJgBd/9fwI8RaS9bQIivX59cgKZBdu9pAMyhYO9fgM6RRV9jQOfBUZ9m8R3BGf9jsV4A4C9sIY6Am09Y0Ztgdr9bEaIP8a9ozbI/hp9QPd2Pd89tLlYhnt9D/nuRr19iXp7Rs/9p7q+huj9vHugxxy9dvwqhtH9nXyhe439af0YPQk9tr8fe609Wn8shwk9h//LOyW9XP/cBx29ukBN/i89akCRuzX9fkBiBsy9noDTvVF9s4Dfhui9psF7e3v9QcGJvSd9WcInfD99b8IwBiy9RcTY/gV93EWwg3z9UEXGAyF9U0aavvt9jTX6gHn9pvX0QNU9lfYdgX393zYvAe29sPZagkL+DXbZAxZ9pHdBxFH9zzeIO3L9JTgzeqd9q3f2BP89oTkjBgl95/qrRy89vDuxeiP9hntVR2r9tfwChsw9rLxsOxa9kjyLPD89Q3yKO/W9UH0T/OR9/j04x2d9WH3nfOP97b2+h299ov62/HR9p3+rO0y9z4AF+2O9ooBgRyj9hQDkvXz9mcDcvTO9qEDZPV39qoEZ/QZ9mgGr/RH90YG5RpZ9sIHk/Ho9ZkLf/Ym9xoLBRhQ9skPbRM+9kgQcRLU9kkSFRII95gThxAS9ssTvg8X93oZzgni9i0a2Abc9XYaq/yg9hsbeP179TkbawLc94TaRAur9wfd2vew+ITfORTn9qrhrunf9rnhURWD9nLkD+gy91zlsRh+9knmihpb92PtnB0a93zwUhsx95Tvrxwa9zrxnBuc9+vxRR2i9nHyuO2E9mPzkvEr98PyPh7B9TT1fPQV99r54R3b9jP9JfDe9iP8Kh2d95MAXvnB9m4BxfjH95gBGvhs+DoBFB3F9isCKfic9hAEEu3t9uUD2BvF9qIGBO9498QEu/LA9qUMXPbO99wNiRbP9rwRwPfG9hEWW/iq9qwaPQWH9oobagOl9o7XSPyc94fewBKE9ynjURgy+KblcRqo9w3rfedW9znvGh6p95Lw2R0x+S70Bh8V+Kz1qR3793X81h0i99r+M+9t99T+qx1199X/Tu6F9gkCufi/91MDI/O299sFJfWR9yYIq/Ur97gIuhks+IUMIBcr9mEO4va395oQFhSy9cYZ1PlB+L8aqgVH9nQbTwBp96nXogSH+dPbQfVq+GXcIfiR993hdhbF+PbkVxkp9+PoT+eU97LpLxy+9y7rhB14+BTsXh7J9yXupx5f+DbwLB9g90/xK+zQ9ybxihxL90nzG/BJ+GXz+B4i+KH03PQa9+f1I/V79yb4Zx7295H4HvQ8+Nr4XB4d+OL6Yh00+PkA1O4O9yIBiflP93IC5ewt+KUBDfkz+O8BHfjk9s8E0PRg91UGv/Fq938GY/BM+EAIOhos91oP5PZ7960UBPi299UY4gom+GUaVQY6+CUclwIM+N7WxQJw9+rYNPlE+MTaVfg+97Pc1+84+BDdAhHC967fWOvJ94/g7RT4+DLhjxUY+dTj3Rgd+M3krBjh967mh+dH+GHmXxvf+JTn7hut91nyZe3X90Tz1+6992D00fF49+j0a/Xb+S/1jR669570T/Ny+DD1BPQL+G37CfLS+LL5sh2+90r93/CY93UA7PlU+DICHe4x+IcCB/S098UCcfXd9xoE6O1d+NAC4fEh+AAFMe/A+BcKJRmc+HgLxBem+H0SGxPs9vQXZPj6928Xagx7920aFvoT9+gZewi7+MnWdP1u+LjXvPqN9zbcJvb3+Bbe1xEF+CHioReR+CLlE+is+JfqDefM94vtw+cW+CDwXelb98Tw2OqF+JvyfB57+IX0AvZ0+NH1c/Lj+FL2HPSg+fP3KR/w9zoAse9m+Q0A4fhR+O0Abvin+FgC3O/W+McCbvZQ+HYEqvCU+IUDBe9j+OED6hvo9yQPkBUU+SMQthRp+X8TXxL297EUoA/x+AEW+w4K+cYWjQ16+WcXWAyw+HwaqgfP+B8aNwkT+Ogafvva99QbiP7q97vWuP/p+CTXmgT69/nbyw7x+KfehBJn+CDj8Ohc+avnmOeI+aroIRyw+LHpAh1f+CLsJee6+Xnv1B9Z+Zvw6uv++Df1+/Su+JP21/XI+AT+jPEX+G3/kvDQ+NUB+fKG+fgAlPeq+F8C8vUz+UACIPeQ+DcESfUH+VAGqBo/+EAR8/bY+MoT+/YK+H8TxBGN+HcXz/em+NIb4fyU9xIcbwEk+XPWoQFB+g/Y3Ad5+JDbWPI3+JDbbPPF+a3cZvfp+UbeK+3A+bjeKxKB+Ung6xRA+gTkfxlL+Vjq7B1J+vXrtx6r+PftNB8D+bTxO+02+hfyBO4r+RLzYu6y+Pbxkx4z+Tz0EPaN+C/1nfZU+WP1h/vt+ij0EB+j+VT16vdW+Qj28PZZ+Sn21PXW+Mj3PPXw+Cb6Fh3e+VL6lx11+Vz7Cx7l+T7/IR6p+CABJPFY+dsBgxx8+TgCJfjG+ZEFbhob+NMJrvV1+LgMrfUc+hgNZBfj+f4OJBar+aMU9xA5+B8ZJfi++b0YZAt9+Z8ZMQrj+RkbyAaS+KEbeQQK+WHZzPih+Y7Zqgr2+b/aZAwu+hvfExNu+RzpI+dA+V/wJupn+Sf0Qve++If0BvD3+c/zbPaC+fj03Pu4+Sr1ufqf+YX1T/s6+bT2tR54+d33HvMx+Xr37PQ4+cD4DvXV+Tv5V/fg+XH5DvcC+aP7KPOd+Qf+APNl+eb8bx7o+N3/2/nZ+J0A/vl6+QIBiPOT+XABm/Vy+EYD2vXY+k4E1PUo+kADGRxM+g0FNBsx+poIPBrF+IgPDvay+UgW7PZX+hAWExCE+BQc1P9R+lcc5v1g+43Whf4e++/WawV5+n7bpPjP+lHdMRHE+rzg/hQi+7LlCBuY+pvnpxuW+TztreZv+e3ureey+tDusB8R+j3zm/iu+tbzrvbN+ZD0Sfka+hj0efu5+cr0H/bB+T71IvxG+hL1a/dN+hr1X/lx+iv1jfvF+dr1+/bJ+bL2gvB++YH4pfTg+t35UPMg+qT5SfUm+gz5xh5o+SD64fQp+hf/Z/Ry+dj/mfJn+osBnhwz+g8CPRwV+vgICvWk+awKbxgO+mMLyhcS+lMSnfV1+kIQ0RQ0+hcY6vYt+QUaZPgb+6YbuwYy+lYcKf9S+uUbpgV7+Ugc6wIz+1TW5gLE+aDXjfq++TDY3vmT+mjbB/Qc+kDcHRAo+7je8hHf+uLfJRQ4+nPhKxd/+gjkN+kb+t/kYhrw+fbqX+bL+qDt/x40+6XuSOeM+uzwde0D+jHy2B+S+kjyM/mJ+jjz+fZQ+qzzSf0w+1v2cB81+o75l/Yv+mr5Jvdf+mf6R/dO+p/6O/ZF+4b88PXV+s/+i/VR+pT/Ifpy+gkGYhqh+kwHehrl+lgLqPQr+tYO5PRC/JQMXBhc+qARLxSg+h4TLxOr+tUTRRJS+moXJQ2P+jcYUAxx+jzWIAAa/J7YnwhI+iva6fhN+xnbBg2A+nTbIg5B+pPcxu8F+wzhsRWo+9zh+Bd3+v7i9xh0+xLpoeZ5+mnpSx2h+ubvO+rf+vDvMexo+nHyIvoo+xnytf4r+7by//c4+n/zO/r++Xv02Px8+qr15e4Z+z70LPi/+2r0Ch8y+470fvq7+oP4F/FO+uX5YPc/+r383/Qe+/b8UR56+vX+cPkk+6v+Eh6A+gsAXPUi+1T/JPfc+pwBXflc+1ECthyg+mkcsgNj+lvXnvuQ+zXZIAqq+4vdi+4n+rjg+upK/A7hVRZF+nTmLuhs+/fnYBsA/JjpVB2N+1rsYB6H+6fuHh9E+rLvnegh+4/xYPpy++nwJCBV+z7zTvfj+tXzJv6q+8zzIPzH+on0Hv3j+xf2vu3b+tf5TB7k+hL7ZR5g+xH+jvg2+/D9c/me+nX/R/hN+7b/E/qT+4wAK/rs+kkBNR0C+5sC/Pc/+kAD5/Yg+9IFvBrU+zwGPBum+gsKNBmo+zoLnxjc+08OfBd2+5USjPTM+6wVUBEd+2wXA/ZR+yIaTAqJ+msa6fhR++oa//lI+qAbgvuF+p8ceAAx/MXX6Qb6+7HcYva8+xzdlfd8+2Pq9uXW/IrqVB3A+2/wNfxt+/DwbPu/+/Lx8+0c+//xrPvn+uPyJe5c+xPy7PjE+3Tyj/je+vzyZ/6A+9Xy1h/h+w3zTPnY+6Tz/f15/PvyVB+8+5334+4m+1n60vaX+0P84fYw+2/7k/dC+679ufWH+/j9zR04+//+rvnF+yIEVRzx+RQGVPUF/DgQ3BXO+zQUihJ1+xMWXPVA+8oYbPZs+yMYVA2k+x8ZLAwz+y0cQvx0/J8cHwNc+q4c6wGG/G7WUAHL/OXWYgQe+8/YDvoV/G7ae/kJ/HfaBgyJ+pLbTPIq/Sbc+/Mx/PbbK/VP/Hzc3A9M/CneWxGP/BPfbO1m/C3mJelm/NbmwBpA+6HnuufA/JfnpBo+/Gzo0hv9+r/thebB+xzvaeiJ/I3tqx3Y+6ztQx5/+4LvZepH/Ibvzvya+9bvs+up+7vwPe3U+wPxzv6h+53xEAAZ+17yOf3++8fxbvmO/Cf1aR+e+1n4gh87/Nj6V/PT++f6WPXz+zj64h4I/BP8xvim+678hPjf+zX9qvno+2z9ifeg+xX+Yvax+0X+rfma/I3+0B0k/asEz/X3+08I/vTI+8cOSfRv/OcR9hRg/KIWoRAd+xIXCQ/X+uIajwi8+zUccAWZ/NbW//4b/LLXgfxU/PLbCfJQ+7DcS/h4/I3b3w1D/I/d+fff/N7dxu4D/Zbdnvj9/Nzdw/bh/EHfsxFo/MLfDRMT/ITgVxTx+zji0erS/ALigxcb/ETkGuo1/IfjcRkY/VflFBoi/W/tQx19/EvuVv4a/BLwyuny+1fwjf2e/F/wWwCD/LnvjB/3/LzwwPn5+57wA/sP/NvwAOx2/BPyKe2r/LDxqPmm/FLywvym+4jy8f/4+2TzQv/9+k/0G+6n/Gn1Bu1q/dj43O47/Yb5Hx+L+x/7y/d6/dP8jvko/ZD88x21/KL9mx14+6wAyx3R/PMBYx3O+3gGIfVe/aoGkBvv/PAKQxl2/ewOPhdn/HUSVPQx/CkT3xP4/FgYzg0t/Qca4QpW/JEblvrc/MUaZQl6/H4ccv25/MAcTAHy/KnXEv7R/HXZufpX/drYHQiH/QfaTwoz/ebbE/mV/f7cd/XI/Gzd2hDn/MDe4PfC/RTgyRJD/Ing3+sc/YrgZxSk+8DrGeYA/VDsLh3w/D7sFf93/GXt0uYB/crvlPs6/Cfx/QDH/G7xr+hU/T/xdB9//f7w9PtU/Drzku3R/Pbyi/4q/Wbzff8F/K35/fDz/Bb+tvly/D3/R/l2/UQA//jF/NL/9B0q/A0Apfk6/KMD0fYc/CII3Bog/KYJChpq/WgNIRgc/XsVefQS/UMXrw/7+6wZ3fbq/IIZAgx0/Ggaqfiw/HgbMQdi/UvXAQDe/XHXjQKa/Vzb6wwH/gndAfK2/W3cmw40/qPdrA+t/bbezhA1/b7fYvhR/Rnhgux5/Rzl8Psp/d3laPwQ/Z3mSv0v/RPo/P0P/YHpiv6U/XHraP+v/P7ss/8b/YHsQfIv/Sfs7PJo/ZHtQfF+/YDuEPFY/Xbtg/6V/CTveP+i/G7vp+dl/Y3uYP3x/NXuhOaB/GjxUQFa/QPxbvmq/P7x4vr3/MTyqwEg/qrxjv23/ffx2R6I/DvyJuvo/FPzoOzi/SH04f8I/W7z9B60/aD0Bh8N/ff2jB/x/Wj6gfHP/Ib7ph5G/db7rfhl/K4CF/gu/U4Ekhxc/L4Jr/SC/RgJbxo2/ZgO9PPw/YgQ4RWo/SsTChSW/cIVfRFa/UQYavXf/aHXpwS2/RnZyPy2/UrYdAaa/S3fivbe/bjfXREm/jnhBRUd/T7jrOtK/bHjzBgc/U/lD+sI/vTlQeyf/Sbm0P0c/aXnr+dR/R/os/7f/X/mWf02/U/plub9/aDnHRr2/fnnbv62/UHpmv4m/sLqLec6/Zvq+P5y/Ybr8gB0/R7s7+aR/bDruPI8/lvscf/W/T/s0uYd/T7tNeZP/WztavOq/QftXBxQ/gfuI+8S/d/tjPI8/XnuNh5+/WTv1fIN/rzvrvpE/SrwZgHv/ZHw/vim/Z3yyP5J/SfzA+o9/cbztev6/L7zdQBR/dfzPgTt/En0y+yT/Xv0HgWA/eDzFwOT/Rj1mAR8/bT2D+3P/En7Bvff/T//Cflv/fkA2PkY/jABVB1l/VgCIPmX/VcDLPfp/H0IAvXE/NcLOvQU/dsQLPQC/W0U8xI1/qcZvAoe/S4c/gSv/IccgP8u/kPYQwCx/WvYxf5z/uTZJAjN/pDdPPOz/OXcSfA9/TLfs/g3/vzf1/Uy/mHgGvnN/R/gYfcx/vDi9hZx/RjltfwL/iPlPPv+/dTmH+mr/VDmfOpA/p3mXhlZ/wvmQ/55/Rbn8hlT/qfojQDE/cToqBs0/XvqvP/U/ans2POA/UXt5+Q3/jXtdRvh/dLs9fGe/QzvCwFD/tnthByB/tzuL/xS/eHuUeWr/iPwIfns/Tvx1QFB/q/vmx5b/rnwkfth/Yzwn+aq/STxZvrp/R3ybucB/nnzZQPK/YX0AAJk/sL18h6D/gD4rB7T/Tf74vQ//gf92xxb/YABMPqO/hEE8/Zp/u0DOxzt/X4L2Ris/Y0TR/QN/u4YkAx2/eAZUveJ/b0aD/kr/qQavgjU/b0bUvvl/VIc8/3f/nnZnwVp/kLaA/sn/vLa9vnd/iHb1Am0/kbcvAz5/UnemO8O/uHeHvli/pzeTPWh/hTgVRA5/g7ikO3K/q7gPBLX/Sjky+ym/jfkDBd3/jblLhgK/xXm+Ozh/sflVvpd/s/lePvc/hnndury/vTmReym/ovpXhtv/iLquf9D/qPrYuex/krrKQDd/ZjrV/Mq/knspOWX/jLsNxvI/l7sLvMA/yfu7OOF/l/tkv6Z/W3tQAHM/m7tYRoF/rXuRuQu/9zto/3C/cnuPfT0/WHwO+VV/mrvWvFG/lPw7vRs/kTwiPN4/gbxO/kP/2PxTfqQ/rHwd/zD/bvyUgJA/ojyPB7F/aH0t+sB/9jzJB4y/+70GwAh/gn1qwCw/uD1sAF5/in2qgMa/t/6VB4T/8X6Ofaj/rD7XB34/jL+XBwP/qz+bB2r/REGgPWv/gAHxhoS/psJkvSO/o0Jpxk3/jENwfOI/mEXiA7a/loYZQyw/XkcHwL//jTZ8gFH/3jahP15/mLdR/mf/obdevQp/z/fmA/5/qDgrQ8D/zTgWfQ6/+Lg7/fw/lnh0PlX/kTjpu1Y/gbkBPzc/tXkEPuC/0zmnRaC/xzmQfpW/vfmSP+O/tvnF+j3/sfobP9F/vDpggGQ/qvr1gLz/t/tJPV6/p3tEfBS/3LuTRtu/yzuwvwn/kDv7gHU/vbvcfbN/pvu3O7z/qzwJPh8/xvxvfW1/ubwnRQL/+Xw6BOB/tzy/P43/xrzugIO/7v1ewAk/v/1oAVw/5b19B3a/t/3pgV5/0L4lQQK/jT7T/dg/nv7FPlW/jb8gfk2/9j8CBvu/jYAuhyM/tYAOvnb/k8BU/oF/+gAVhZ4/ioDtfid/xsFO/cf/2oLzxfH/ugNEhcm/9MPXRW6/ioXMfXO/sgVLxDP/v0YufaU/tYauwYB/zAbJQI2/tAbRQMx/okbVwWz/pwbXP+K/s4bRAFD/4DaFPzP/rjZOP+b/6fbcAg4/+bdwPkV/xffL/Fj/gLgku4r/+reevNb/7fg7PEk/7Lg3vX0/prfBvpH/wnhCxAK/wnhoe/P/ovihe6P/+PiuO4L/2biiRVW/8ziIPz4/jvklO1P/9fjwhUV/zvljRZ6//zmGxgI/2jnCv9R/23ofwMc/zfonhnS/hDpcecc/2bpqgLg/3bqiwBs/tXq+BsW//Prg+ce/zHsIPQwADXt8ONI/2Psa+kC/3/tcO3q/7fsSv+u/svtTwMk/7TtaPAm/8XtAuwH/4nt4PHw/vztjBk4/7/urRgc/9juwQIT/zbu6hcP/2fv9OP7/vnvHRYK//buRR0V/5vw0eQl/33vWBVV/0/w8Peq/mDw1RTj/q/w6h0O//Hws/bt/+HwnvuE/37xWfji/7Hxqvrg/gXy9AFg//jxbB13/n7zf+n2/yHzKv85/8LzzP9+/vPz3AT5/t70nhbx/un14xb//q31DxhP/3z2mAD9/g36BPhc/6r5fR3T/jH+QflF/2sCmBsT/zAB5Rev/kkCWPoU/+MBNBYX/6ECkxQK/yoEovhH/yYFpPgG/8wEdBto/xAHrxkP/8QIMxIp/4sL/vMm/1YNFBCc//oMdBZM/xkOjBEh/40OhvOT/kUR3fNG/zMRNw3k/twRLxS5/kEUNBJd/+4UOglD//MXPwr6/pcYAgsF/1QZfwkR/xkb8fq3/xjbJ/8//z/czfnY/6HdLvqZ/4ncmwp8/xPfjvqT/wnh6vKw/8zgOPSC/xPhM/zS/1zhkvkG/0vh0fpw/5vgNg+7/7/hpg58/xDiGPC4/7fhi/Ht/3zhcRKE/+ThIfue/6bjWf++/mnkvv1L/2vi0PyF/0XiYBTm/83kI/uP/+vmCwLN/5Dlmvwv/9HmdwCg/5nlbRVl/6rkf/+x/zHnFwXz/23nuOse/3XotQGU/3XnrwN7/3jnVASE/zXodQS8/wXpqBiX/+jqAwRq/1vrZ+lY/6jqbwPG/8jqEROo/3nqTBbo/nDrKOh+/3TqMRpk/9bruQS8/q3sWuQx/9HsO+tQ/0jtu+7b/5Dt6+9o/4DtrwW4/3HsPRnB/3DtIeoDAFHuaeyY/0jvV/aT/xTu1Bb9/7fuNvw5ACXv+BTh/1Hwyhz6/4rvpPoF/+TwpwHD/0zw9xLA//nw0vw9/6fx7xSP//HxFBhPAP7xE/5u/zHyNhNv/0b0QBM3/1/0uBfw/vf0ruuX/wD0TQCI/+zzzhWV/1f1gBno/hn16QXO/yb0txJ+/0b1OBW3/p/2wOxN/0j3gQbI/wz2yv95/4T2+BZF/3X2Rhmb/232TRyV/3v2qhKT/1P3Kv+n/0b3NhuG/8L46/5j/633DQBc/0n3CAJT/6j4dxJ2/1v3mR1U//L3lu2G/7X4o/in/+z49P/U//D4CRLE/5X4Efh//7P51/nB/6z57AVI/3/5DBOf/+v5ihYS//T6Ifqb/6X6Dfux/2D6av5+/0H6sRKX/5D6GBZm/0z7Zhc2/9z7APqN/2T7+BuY/yP8MRdu/z78ChnL/yL9+xiw/6H85P2l/xT+Zv92/6b+pf7N/1b+Kxvw/tL/1Pir/43/Nf2f/7P/kf+D/64AYBmL/7//0xuR/+MBTPuF/3IARxVQ/+ABuBmc/wUDkhqg/y4CmRNa/yoDsRW8/9kCNxi5/2gDQhJ1/8UE7vlC/4gDEhSF/8IE1RXt/94FGvia/64FIPtj/wEGrflx//sFpxao/98GSvuT/1sFnhRr/mwHZfXM//EGZ/mR/54HJxOo/xYH6Bd4/+EInBEh/xgJ7hJ8/xsK8BF3/zYKmhOV/5cK0RZw/yEJyxiZ/0QLwBWU/6oLBREU/9EM+hCU/54McA+9//kNGw/a/xYPvhCx/5QPZxKp/7IOShW6/zEQqg2W/4cQWwyD/5ISqRKA/ywS+g5N/78S8g1K/1oUMA/0/vEUpfSY/wsU1AiS/wkU7w2f/9gUV/2V/10V8QSH/08W8QFv/1YWRAVl/34WngmL/9AVWwp+/6kW4/2l/0cWxQOo/3AW4QB//zIX3AuY//sVDA6J/6QXHgV1/xQY7gFu/4oYqP5Z/3wZQwaf/8UX7wg2/xIa7gLq/+AYzwSI/yIZ9wfl/mQaDPmf/88YrP1O/xga6f7+/jAa8geJ//4ZiwEu/2cauAR8/5QagP3n/osb+vzf/6naSQG//ybbIvvT/4zapwQjAAvbw/0MAHjblf/n/2HbHAcOAPvcfAq0/w7elw0uAKffAQ/lALvgbvYPADriKf4/APvh4fAfAArimg4AACfi/w1JAK/iuhT0/6DkvADpACLlN+34/2fk+hQRACTmBwLIAOLlMPr3/0PmUhVIAGvmwhZUACDnL//3/9bmzwQHAPXmbgV3/0To3Ojd/7rnVeoFADno5gR/AJroj/+3/7zpc+jD/3fpNgAPANjpPwW+/zPqwBec/xTqpgT1/1nqNRP3/4zpcRcIAELrG+q7/7/quBQCAErruQaZ//jq9BUFAI/qJRmt/ynsmgYBACjryhMCANbqghKz/4rsaOz4/8frPgAFAIPs6ujA/0Ttpv5LALztaheH/5juhwQTACbvtwLg/yzv7Bm6/5nvmBP9/xjv0Buy/xLwSPdx/9fv1gGh/4DwlBe2/4PxvRhf/13yLecCAIfxXBnB/57xWhdlAKvyWgLo/53ybBUcAOHx1fkNAE3ydRaM/yXzOxgAAH/x8BJ5//vyGRcCAGTz0xjt/5/zQwBw/xLzFhQ9ANrzrh0FAOjzJhU5ACf0QgCYADr1NgANAOj1jAYeAIj1DxrZ/wr2l+zk/1b1BRT9/8L1ehyH/1T4QxP8/0P3XxP4/432FhICADn2VBX0/xn38BcwADH39P78/yn4agI3AFn33Brs/2P4Ex0DABX5LgADAHv55BMBABP5FAX3/wv5W/7c/1b5fQaa/x/6khPw/575phXD/9z6BRjD/6D5JPcDAFb7q/0SACL6wRwBAA/76hXU/5/70Bn6/4r85BYOAEP+zv8EAFf9Ufy2/2n+KvwGAMP+vPrC/2D/awB2/1IAZ/nA/wAAz/oEAPH/l/72//j/VgAXAMT/ZBXU/yYASBcEAEcA8Bme/8MA3Br1/5sAKvw0ACoBPxT3//4CERHV/2gD5RCs/34DWPr3/7QDGBYBAOYEzfoGAEUEFRAQAM4ELxr+/zIG9Pvp/28GFg8CAF0EuxL5/8gFuxOO/xoGfBiR//MEeBpF/4wFJvbv/4UFrxgAAPkFHA/w/64G7BQgANEGKxMOAO8GSBcHAGkH1voAAP8GpQ78/10IZBQkADIIqBg3AE4IxhGA/5UJmBQAAPwJmxcIADIKIBEBAMQKsBMFAHwMJxJDAMQLUBCA/woNARL9/zYM+BWt/6QQu/P//5kQehK0/3UQohP7/yoSURK9/0ASiAzP/zoTZPR0/8cT3RAKAG4U2v0PAOsTngic/14VgP76/2EVIADw/yUWBwv9/2QVQ/X7/2oU+Pz8/4oV4A33//YVtg0GAM4Vwg0BAAMWjA0FAAwWu/+//2cVUQj1/0EWZg3+/zAWWQ35/2EWIQ3k/6oW5gwEAI0W/Qz1/0EWNv0DAM0X5gZFAA8XRgyV/yUYzfaP/+YX9QKh//kXkAZ0/wgaLwDV/5YXSv8PABwXdwj//10XSQQbAM8XQwEvAJkYZ/3E/3kZ4/iR/4AaI/u2AATb0vrGAGvatPxcAAXbkgaBAI3bawhyAI3cyQro/73fkvutAKzgefQWAD7hkg4wAEbhnPLSAO3gPvgNAIDhDBBIANThYw5QAIDicu+mAH3hsPr5/9Djwfvt/2zlWvpsAObl4/pMAMnlVxUDACDncANbACXnDAVHAFfnRBhiACToDuny/5PoSBhTAODo8RgZAEPqERU/ABrqqhdxALHqCQRSABDqlRZdAJrqHRbz///qWxY8AKzqTRNFAOrquxRGAQ3sdOXl/+HrrOXVAIvr1hpDAGzsvvMEABbtFQc1ABHtlu5cAGjtKepYADrtxfIXAGfu5wVOAOTuGwSMAKbu5xoJAGHwCRkRAB7wgPLn/0rxvwFcAA/wPxONALjvCB1gABjw6helAPjwQvXMAGLxqfpJACbx9xd7AG7xFfiu/4jzmelpAC3zShhrAJnz0f8wAKjzCQSGAHjyJRMzAHH0YuuhACr09RVRAG70QBSVACf2IQBmAPL1exJ8AJj4XxOQAF73xgFZAIb3vRz3/6r4RflgANT48f+RAAj4QARfAEX49xFxACH5n/hVAJr58wX6/5j69v5rADz6mhN2ACz6kxKeAO/64hz7/8z6GRNZAED6AxYHAIn8x/5kAHn7EBteACj8RhdcAAr9Mf54AHX9MxpYADf/xP/y/1P/V/lYAFz+cPytAJj/EhwrAHAASBuhAK4ABxU3ABUCYvsNAMgC4hGTADUDCBZ/AHQC4hpcACkDlhJKABEDhhkAAKEEexBqAJQE7xUrAFoD/BAJAMkEiRZqADAEvRrYAGwFNvakAO0ES/f//5oGJA9OAAsG1BRkALQGUflaAOMGVvsVACEGKQ/7/0kHF/xPAFkH0RNZAMMGvxf+//kJ4xX//wEL2hGTABgKixNgAJYLXhFrAIML5xU3AAANGA/t/3UOpBNZAJ0NGhZuAC4OcA9NACcPkRMCANQNoxVXAJ8PQRJJAP4O0BQqAIAQaww2AIQR4A5gANoQchNqADwScwz7/+4SoBB3ABQTExKXALkUuPR4APgT+Qj9/3EU5QkCACwVdwQSAEUUkA1cAOYUSf1tAF4V8QQbAGUV+g0CAJcVrAITAO0VvQ1tAB8VaA4FAEoWUg3B/8QWyvWDAKEWwf1sAGcVcghdAFMW3w1NABMWlgD9/7MY6PdlAPcXFgUEAHcY9QfS/xgZ6QMRAHYZzwDx/+QZIP1nABMZt/+dAAPaIgEyAdXZ9v5YAALbw/9nAELa+ANgAPjbCPpWAQzbQwp/AAjexA3HAGLf/fGyAOHg8fFdACzi9f28ALngtQ/WAFHhsPmzAKPh5ftwACTkcf+EAXjh6xQJAUHmnP+QAEzkmhUbAXXlUfqzAO3l2P0qANTmsOz+AB/nAOtFAevmmv53AKLnHQRwAPrnmgR4AGHnjAJmAE/pOwRkAFHpSOjfAA7pfALMADHqHwOZAAPqfxpbACTraQV7ANXqA+lKACns3AaEAIjsLuySAGPtogXDAFnstukKANzs1fTtAG/tpO64ALnsuBn1AEju7fzkALHt+uvKAKLu9hePACHv7+NMAATvnO90AA7wOfc2AQDwO/nYAKPwtAFIAD/wbPiJACPyORXgAPLwMOX9AALxrfbIANDw7vfuABfxpR2MAU/xo/lRANTxuhiEAB7zOBeOALf0fBjUAJry3xMkASz04v/oAB32XQaQAH30NROMAE/1VhVmAH32IBN0AKz1tB3JAHr29gCMAJr2JRffACn2pxhzAGf2nhpXAHX2ZxycAFD37v+7AED5th3DAO727B1yAJf41P6r/5D5ju8hAPf5ofqvAI74jBK9ALn5GRMlANf5vRYDAFz6P/G8AGz6Ifr7/+v6DvONADL66/ZaADH7cRhRAIX6gP4OAD374PqhABT83PmPAB/7Mxde/8r8cvm0AE/8cBkhARb9bxspABb+KvmWAHH+Vf5cAIP/gP2gAGAAbfk5ABMACPuCAB0A3xWYAG8A7RZoAO8AhhqgAMQB7hnAAFMDCvraAEcCgxR6AK8ED/rTAIUD+ROkAIgErhR2AH0EdBPyALQDpBtrALgFHvu+AAoFu/hwAGYGjxiLALoFYhZxAJ0FNxoDAeUGdBq1AP8F+Pk9AFAHmPWRAOYH3RLs/80JmfTGAF0IgRmaAGAJYxF0ADkK4BGOAN8JWRhjAJwKsBbtAJgLwhcXABgOtfPcACUN5g+3AGYOzRBFAAwQug1nALUR9fO+ALkPURWuAKUSfw4wAeERTRRvAHITJRCdAD0Trg31AKsUDxFRAEcV4f6qAPAUYAm3AFAUTw9xADwWjAqLADsVDP5xAM8W2f5fADAW2gOPAGUWPgUCACgW6QV8ABAXuvVwAHQW5QGyAJYWggkqAJ0XWQMkABMY//aMAJMYggJeAAAYfQaSAKIYXP5uABYY7AhzAKUZ+PhcADwZ4wNjABoZwweVAGsZdQZwAJ4ZuQHmAIwaAwMtAFIatft2ADQatv2kABwaOf+jAI4a4QAlAd7YtgJ4AQTaxft3ADHd4PllAaHcdQ3bAKLer/NCAaff4/lrAPPfj/sGASffyQ/gAGDgG/AKAbvfE/TWANHgxhFuAczga/n6ANDhW+94AI/i3/uRAd/j9/vzAMHkGPueAJLl+RUeAdPk6xYRAanl5xcLAfXmV+yuAMDoSQNLAfzp1v8mAX7rGeiNAPjr3Od0AUTsL/PEAaXsQP/wAAvs3QP0AAntlusDAX3tK+2jAJruz/XzAJXt/Rg5AMztWfFeAfbtwu63AcjtNRzNAJHuLgQiAe3tAxoiAXXuFB0HAWvuU+7xAOjuvAJiARDvz/u+AB/vIxaOATfvQx4nAVnwvfbvADXwBBZvAavw6vRUAarwt/gUAR7yAwICAaHwChTwAYnypP4lASjzRP+7AAfyeB0KAe70w+uTAQX1QgAjAdz1yxY+Afb1qwFOAYX1rh65Adr11wMlAMP3ywboAB/4MgZVAA77UvUcAUv8IBxyAQT+ihydAMQAsxjfALgBmBg+Ac4DZvjRAAgJWRKEAF0JaBSGAM0NMBLlAN4M0hDiANgNvBawAEMRRw33AL0VlA8TAfUWhg5AAUMYrQwNATQZMffSAD0YkwrpAMQZnAiSANgZ9QR4Adsaqwb1ABwbYvsGAW4bkv3eAUrYRQBRAj3XVwKuARXY9ANBAV3Z4gXfAZXZNggfAdvd1PJXAe/eC/DRABreyflUAUHev/TYAV3fohCOAR/gARHwAXDg0Pf0ADLjBu4GAZjjRv2YASvj5xb6AW/kaxjYASflEvtYAUvm5OyLAd7mxen+Aczncv7aAOzndQFxAZ/nnBnWAazoXwAtAdropBo/ARLqi+djATvrpQI+AhHqYRy5AErsZuRFAm/saOYqAansUPSvAZrsZBuKAUntuxpLAaftPvD0AEvv+wETAn3vkeTQAfXvC/OEAYvvh/oUAQbwHhUAAhTwd/kyAR7xpRRHAd/wo/zLASbxfPqNAZXwfx4MASLz2OjEAHD0kwVdAtXzqv8OAfH08xYNASH4bQUEAo/3GB9TAXb6ZPgFAf/8avnyARr9+xwiAXf/4fiuAU3/ax04ASABr/nrAH0BhBZ9AUEBDh3XAZIDTvcLAkwD1RyAAQsHb/VgAToJwRnCASkL6hg6AdkMtPPhAcUNoxeVASUQABYjAiwT8xNWAbYUa/QpAaET0xLbAboURhKhARAWjxDqAXAXCA87AvwYsAy8AakZrQqmAbYbRgM/Asca1gj9AD8bcP+HAWEbrwRFAoXXoQQyAgLZc/1WAoLbafkcAqfc5/M2Al3dg/XaAYrerPWJAZfgYu7ZAczf8vXPAbbly/uqAWrlA/4FAkHnh+ilAmfoWxtTAqTrpPIGArDrZPM+AUfrMgDFAaztHOShAqPtRvHJARPt5fH4AHPtV/4aAlfuYvDgATjvQPE/Aqvv0frEArXwsvkKAo3x8gFUAunyBenMAYbxgv0eAuTyYwKtAVXySx4SAiL1cAUuAnX0g+uxARn0ix4lAs/0qQD6ATD2EAUxAsH6iR72AQ77M/dSAXb7uvkRAkj8a/mYAcX7ox18ATP+XfkRA4v9gh3UAZ4ABPkDAV8BiPphASQCgfq6Ac0CJfnwAWoGfRvyAbUOlvMYAcYPgfNoAQUb8PnlAWPakfpmAkLbjQzMAT3dqvEWA3zcZA/eAlLetvZHAjHg6hKDAgDl7vtNA0vlRxrpAeblg+y6ApjmfP22ARvmGRk9An/mTP1WAvvmxhlaAXLotOcyAiPpqP6kAlPq5/7kAWbrSeeAAfrr8uYsAtHs7fNSAv/sTeV/AofrVf/+AiHtoubQAqLsAPJdARPuCgPHAe3uNfX1AX7vrAGsAijuzf3mAmbuRB74AQfwv/TgAdbwgPtnAgrxmvyVAp/xUR/FAYDzSgNOAtjz4QJeAtXzBgNVAvTzFwMwAmD0KwNXAiX0VgM6Alz0FgJQAlv0gwMpArz0ngNaAon0wgM/AuD06wNZAg31SgQJAy31Ux9tAYf2wuy+AS34zu1bASv54+7YAgf4jh/iApb5Fx/LATX7DPQ5ApT7q/gDA3P+tR1/AhH/MPkXAyAA4R3qASAEHfYbA20EfByTAXMJpvSXAv0IehqBARAS/fPVAkEQPhZuAtQRKRWKAW0WyvTAAhsWJhEpA9cXpQ58AVQYpPWhAeMblwHhAsnXWv7PAurXewZTAofYz/6hA7LYpgibAs/ZNwrHAp7cc/GUAQvdPflDAgHei+8EAtzdFhCNAq/fh+1EAvLf6fi2AqPf4ve0AnjfhhE2Agfk1OzfArnjHRlJArjkufxWApXlT+vfAtHlbvxUA6/mgRrHAtvoCf/fAknoMP5kAqXqtOb6ArHppP66Ak7q1v+IAxjr5B3RAn7rhfKbAsHrFfMHAuns6QFeAhntQRwNA+zsvf72AnTtRR2ZAvXtovPpApbv2fvdAtvvXB8VAlnxgubGAmXxPfoLA1/xePnJAh3yk/0nAy3zyv7tAh3zngFkAobzlQIAA7PzbABgAvLzMwNtAtXzSQMlAtbzngR2AjH0mQN/AoP0/QOeAj70QgQwAkj7tfUEA5L8Fx4BA3oAK/lTA4sGehtjAhwM/vPGAk0LEBkEAw8NVBgVA6cOjBeYAzQagAqEApkasPjaAmIcdgMbAwociAUaAiocIf3zAT0cnf/XAv/W/v//A2vZbQosA0HcMfXxAobeafjrAoffmvhJA0veORFOAr/gAO0vA8rgDxUTAvThLe0UA1LjdetSAl7nvP5eAzfoLuciBOvoiRwzA9HrH//DAVrqlQH+An7slPKyAl3uDeXXAljuM/K5AqzutAD4AhLwyOYDA8nxTOjtAujwiAGZA6rypx/8AqXzLOyvAlzz+B4PAmX6d/GeA3T7qB43AhAB0fnGAkgBQPrCAigCTfmHA9kBeh1zAoADgvaVAhETR/QKA3EYofVUAoUZqfYkAzQZngxHA7nW7QPUAtXYJfzKA4Hb1w31A6/bsvMvA/Dcf/iIAizcSw76A8vcafYVBNfcmxDQA/XflhMjAzXh8+vaA2jgKxTfAxfkCBr0Ar7l8OkHA4zngxrGBIzqBx7IAh3s1ObtAp/sTwAEA0nsNh1UA2/u8+Z9A7vtef61A1Hvl/1VAzzwcwA1AyDypQGSA8XxgflrAyjyNu3DA0/y9PknA8Px8vtNAynzKO2QAzryzuvwA1nzv/3oAlz0u+ySA8TzMh+bAhX9p/nUAgYFu/UnA3oHDvXMAuUOBfQGBEkP2RbzA7YR5RRcBG4VdBHnA7gXTfWSA5YYWA1+Asgb5fosA7QcYAG0AwnXJ/4MBOnXdwdZA7/ZS/rZA2za8wvMBN7eGxIZBHzhFhczA5ziORj4A/rlTemcAnPpneaZAzPtvObrA63tDB57BD/uwR59A4XuV//rA1Tw8f7sA1nwfOoWBFTwI/ydA/Hvs+jMAxTxfuwbBOLwifqcA1XxguksA+nygOoeBGrz1vvsA1fzSP/9Ajn5bO9oAxz7pPRLBMv90h2LA/YClfeCAw8GJ/UHBBYIyRoxBIIKDhkJBPILVhiSAzIMSPSABDsQehWoBCEYPA10BBcaxPefBSQcivyOA2XWHAH7A4vf+xKgBeDgYBVABNPnaxurBB/qLOazBP/rlh5RBIzvyunuBKzufh8WBMHwhP2IBHbwB+0nBAPyyO30A3bx0ABEBL/ydfgWBG/yRwD7A8Lznu06BInzyPlAA6T1FO1mBI30Dh/5Awz3uR/7A6D4bB+tBPr5iR6KAzL7DvfCBEX7hR6ZA//7oPhNBL79SPZSBHD8TfhBAwL+1fmDBNf91flMBJn9sffdAygA1/kwBV4BHR1eBP4CnBy5A6AJHhpbBMcNwRcyBM4OUPRmA7kVpvRwAzsU3xInBQ8URxIiBLUWPxACBIka4fi2Aw8b5ghEBFgcLf0ABWgcWwSjBFXW5QLbBDvXDQbqAx/Yr/tiBKzaL/l6BR3jFBlXBXHmXugSBT7l2xr2AwfnaOg/BdLmehvGA2TrKubqBGDtxB44BGzuUucBBEfvrui3BEDxPvtxBIDxaP5xBGrxU/yBBKHxf/+zBPvyRvf6BLbzP/7fBCb0XfjpBKb0IvsuBev1PR+pA9H3ke4lBPP52PGVBIj6efapBB370feYBDn8tvbhBGj7pPelBMX8SB40BC/9dPkwBJ7+h/lGA7n/D/lEBRb+Ph5UBEEGKvWIBIQG0hpvA/IJmfQwBDgSbvQeBTIXlg6EBEMZ4AuUA5wcc//jBK4cnwIUBSrXOfx6BW7bmvL+AxvcU/E5BbDdbRFJBCLg5OtABf/fUhTBBGriTuoYBHbk3umuBEPtYuZQBiPwFOqxBOHvO+t7BLfwASAxBM3xQfnMBLHyK/9gBQPzM/fHBHXyDfgpBZDy9h8jBZbzwPbxBM/zZx/nBGn09fyNBYz0ie6PBZ70tx5sBHz2Me5DBj73Qh/eBHn6WffTBCL9svXtBDX+NPleBUMCVBzZBHIEGPagBe0Fexr9BVcHZxqABRwJCBp3BTEL+xeGBUEQnhSHA9oSSRRVBdcSgxNlBREZ4/YDBq0YkgsMBKgb5/qsA3cbWAdiBaAczQAQBanYCvruBfnYrglmBd7awwwWBlvcpfZmBNTcAfgcBuPchPewA9rdne5fBSbhhhbDBUfoDRzgBGbvzOgVBdrvd+xSBcnyA/sJBQTzKe7yBJvy0/x4BZb0IffxBUv1Yx4JBlL1pfrXBHP68PS2BZL6iPbHBdX6/h35BA7/svmZBNz+dvb0BAz/q/cWBXkARfr4BYoD9BvCBOwEihsBBpQGVfWsBSAKCBkeBu8MUheMBcAOnRaiBVERPxRCBQMTL/XeBfsV0Q8wBeQaKPq7BVscMv/vBFTWaf+cBq7WU/1cBdPbXPVbBnjcZhCKBVjeN+05BnPe4xE8BtXjJBmWBt3kEhpPBi7rauY0BfPr6OUkBpDsCh9cBSXwAu0yBerxFfogBb/yVv6EBYfywPjHBe/zLP0BBgb0ivbdBaf0//wjBnD1yPbhBTT1lfjMBT71C/z9Ba/2QPBEBaf4T/GtBRj4ZB+cBaj5H/e9BZ75gfa7BRf6WPe8Baf9i/QMBcj+l/W3BTP/QPkpBsb/8B1BBaIC3/clBv4EIhsgBWQI/fRkBVcLxvRwBoMUEhHEBMUWpvUkBtQXFffiBYcXwwz+BckZPAquBj4cWAP1BmLXkwXrBfvZWQtiBZ7brA7oBWvcEPB2BlLftBOsBWTk8OjgBb7oIufjBrvoNBz2BRHvyeeLBQbxee3jBfTymvlQBhL1T/gLBjv0kPkaBpv0FPvFBhX1Ax50BvX3JfN7BZ/5qvMvBjr5KffxBdT5mPVSB7b5wh2/BV37W/U0Bob5zPYKBkH8eB7HBXb/gfSdBY7/KPqcBUkADvYeBmYA0/dABXwBd/klBgQDCfdLBr0D+PXiBY4PbxVXB+0RghNZBioSD/beBoMWCw7WBiAXkQwmBf0bygVwBS7YJwjNB/HaIAyHBmfbx/PmB7Tbf/ROB77drBFSBojg8OrlB7jhfRY4B/zhrxeXB3nmbBugBlPujB8ABlXwNOxxBmzw1h+wBlfydx8mBrHyNu7qBrHzUx9FBrHzEPh9BtX0Vfy3Bkz1mfuQBlb1/vs1BtL1mPe4Bhn22vVDBvb4ufRlBiL6Yx3NBvj7TPNgB6b9Rh5lBpYAk/OSB4cBNflEB9UAGx2JBhICRvioBtMBhByDBgwFavXRBvkFuxodB64KeBjRBd0O5fQpB78LgBf3BuQVc/eaBvUXywttBwYaVAkiBigbkwakBcQacAhZB8/YIvlxBznYewf8BXnbhvgYCf/cOBDqB2fheBW4B7zk9xgKCMHlsho9BnLpCR1SBmbttuYLCEnsLB5lB9/wuOvbBs70Wve6Bsv0sPVNB2z1WvSLBtz1Gvf4BtL2fPSyBvz32/TsBfX42R69B9j6RB3SBvr/afmSBpMBR/U7ByUBEfjkB+MBSfitBu0B7fYWBxUCoPdfB7IEqRuOB4sJjPUXB6EJlhmgB64OBRYdBoQUcPb4BlUTbhJHB/gUuQ/CBpobKfx1B38b1wSSBmfWEwE+Bs/WRQTEB0fcE/jwBrHeihJlCHvexBJQB2Dg8RQ4B5Tnc+c4B9bn7BvkBsnuoueBB5rwNB8FB7TzAO8lCI/0XR6XBln5+vQGCIL4eh5ZBx/6Ch2RBxf84h2rBg3/ZvIYCH8BKvgoB54CwPU2CEUG2xrhBlsQhxQvB6YVDQ9cCL0WWA38B7IZl/hMB+0Y6wrTBqAaAAf0B4QaDQboBqTXtfrJB1fXkgRGBt7Z0PjFB73bzvF2B6fbiw4+Bz3j9uizCCTjRhiIB7Pl3eeXCHDpROc/B0Dq/+YsCD3seecLB9rq/R31B4Xu3B5BB7/xF+0ECE7xRB2GB7PxfB4FCNDxHB2VB4fyeB5HCB3zux4kB0n0R/atB/L0S/ZYB2j2/PWlB5n1iR2NB9j1bfLuBof3YfUECMX2NR7cB9z/EPDxBiAANPrGB0sBmO4/BxoBIPE3B80BQ/NQCLABrByeB50C6fGlBxwDHu5jB98C0O+VBwsDVBx3CAAKChlWB4UMjPWuB2UR8faZCHAV2g7lB8EXBwxRB+XaVvgRCbLbIA1pCC7cDvbuB0jeFu3+BznpPRz/By7q7hwhCGnuEugNCO3zPPAbCMb0HPPFB5n0mfRmByH5P/QdCLr94fDXB34C6PN8CHsDmPPzB7UEXfEsCGUI+hnKCHgQyxO1B3sTcvc2CKgTThFeB20X0/eVB2gatQeUCLgaJgX6ByAclAFDCMrWNf9eCEfaXfiyCMPZyAkGCqXbNwsrCBLdzffVCJjfBBS9COThtBUxCYblxxgmCdblsxkMCRzr5RxICfrsbh1yCE3t7B2rCLLuzR1bCErwrelTCMvw3ep9CMnwwhv9CFzx9BviCEXynR10CFb0FfKcCGf0f/NpCAr7DvLWCCv8Gx2ACL/83/A2CFECOe2ACL4AUPlfCZcBi/gDCfYBLviICNACTvXJBxgD1/XhB+wEO+/zCNID3huPCPME6vIdCL8MDhdtB3EPEfaoCCgUGRC6COAYxQrhB5gapPrKB+4aq/udB/MbMf5oBxoc9//+CKEbfANSCCnXPQMQCfPXBAX7CRTZOAeuCMbcfu+/CPzcU/dQCcHghRROB5bjthhJCYXkgRitCeHlABkyCVTuMx0jCa3vVxxaCDXwzx1CCWrwExsJCdTw6xp+CGvyW+0VCA7zie7cCAPzYe9WCQD4PR7zCQj5OR54CVf6wR1gCaP7Fh3+CDf83fDCCPT8p/DjCAj9kvCBCAD/vB2vCHf/U+7kB/AA4flXCTYBd/nwB9oDb/WmCG4EpO15CDkF9PTpCOcIx/XgCEkLxBcRCdQOfBW9CfQRwhEcCf0UOviKCWsXRwzlBmgaVPk5CY0ZBQldCZYbSAAQCb8byAANCXfXg/y0CP7WegFuCZ3Y/vlqCRncd/LOCYLebhKpCAzhOOrjCdPhqRRMClHi1xWoCbjozBukCLL1YfWnCXn5ffJnCRD8xvAmCYD8q/BYCVv8p/BOCTv8wfBsCUD+J+3WCJv+ne/HCc79/RzHCHEACe3eCWH/BR0sCfwAvBxfCYkDhfUoCUAEBvV9CQwFIPRBCfEGQu9BCUQH3vBTCCUHXPUTCa0MWvZ8CXoRufe+CJ4SPRILCgkTmBBkCE0YOvj4CDUbHP2RCbIaJgU4CbUb2wBrCZ0bvABtCbMbCgEkCdUbJQFECeYbjAFACpzfPhMFCkPkKuiPCofqhee9Cdnr6+eOCUHqARzaClLuJx2cCNH0E/XTCEv1VB2+Cbj7yvCHCRP8tfD2CZ/7nfBbCbn9pu5zCbL8IvBSCmn8mxybCUICbOyDCU8BHflnCdwB3PjZCTUC8fdFCrEBcRuBCXYDNPUeCSMDuvUvCrkD0xpwCTIFm/QsCXMGjvKxCcQKKvYxCt4KIBeyCQMNYhZBCvEPbveyCbAPJRMfCqMQIhJcCRcaBgeTCcEbXgG0CZ4bGAGWCabZw/hwCuzcGPC3CQTc7vRrC37dxvbuCnbdLQ/UCtThnOmuCRXnQud6CXvm4RpWCiXr8xv8ChvtFx15CIXv1+hbCpTvmxwzCkTwwRs9CYzxV+yfCtfwnhvBCTLyjO/lCVHyVvCtCUnyt+1cCa/z//GoCYr04fMCCh/2Bx2TChH7KvD9CZ78Ke4ACoD/G+wbCowCORogCrMCZPfjCXsCE/gtCmUCPBniCh4ED+04CmEDEPb6CXEGSO4RC4YIbfKZCpIM0vYMCnoOghRvChQPDxMQCggW4A02Cp7XIQGlCjHYKgOYC6HapgjpCSPcp/ONCmTczAzFCpTgLBOzCr3l3xjACtHnRxtTCvTruhxrCqTxEO2ACo/xyxzzCjTx1O7cClXynh3UCQ/7J/FXC2z7Ze63CsD/KhyMCqIBnRmiCqMCQfecCkwCNBk5CgQDkfaFCj8DT/fPCicDiBkoCk8GHhq5Cv4GmPPoCR0JkBikCjAJGBe1CuYLQha/Cf0OGvc4C08W/AsYCjYY2wrnCgYZuAeeCYYaB/zmCgMaHgbwCSkbtf4FCnYbFQI3Cw3Yfv+TC2Tc2wobC5feSu0/CtLfYOtJC57hfxMuC6bq0BuxC37vsRzsCn3x4O8VC5zyk/BQCbP37vNiCzj7DB1OCwf9xxtiCjICV/itCpwCZvilClID5fW8CvoD7fXkCscF++0mCzcFkBk7CxEINhf9CvYKERYiC5gMHhVuCmwND/dgC6cNuhMSCywRVBGYCvQR1RBAC/ITmvhuCx0V9Q23Cmkahf3DCr8a5gBwCmzYRfvxCuDYKQVwCjvbR/iICjfbLAp4CvPcz/eiDMPdufCMC9XddPeRCyrd4AzfCrbejRFsC+Dg1RKTDCHqaBvDCvjwfu9OC1Dxe+yCC0PxA+7tCVbysu5vCjX1ifTjCwP2IxwIC+74UPIbC/H3vx02C9352h1pDBH7QO7wCmv9Y+wADO7+sOtuC07+lxtoC3n/wxp4C6MA2Bm5C1kFqvVaCzkEdBlyC3MHX+6VCoQGevQjC/cGYBiyC3IH0vRHC70JdhYPDAUMqPbQC+oNc/fFCzsPrRLECm8SWvjKCioWq/iBC+gXMgj4CuYXnAkpC+0X//gFC0EabP9HDJzZ8PoYDO3ZTAZ4DO7bxwnwC7jcE/SrDE3ey+78CzzeOQ9LC5LkGBh6C8/oK+eVC/TmARoFDD7wD+/0CsLzOfK/Cnnz9x3bCgn1Eh2YDMr1sPPVCoD1gxyvDPL3OfK3CgUBaRqUC2cC/Ou5C9wC5/fTC/oBuRmyC24DN/ZdC1EEKvWmC9cFofTTC0YFlhj0CwgGSPTmC7sGthf4CgoJnfXrC10LUhVJDBARLRGvC2QSChDCCiUURg/5C18XoQgBDKkWAwpZCn8ZevmSC7gZkQGJC9IZaf4IC5IaWwQLDIvaH/nxCxHdf/IXDDzdXgzIC+Lf9RGBDJfhzhPMC2jinRS5CgvjLReLDC3mcRjcC27wgO+wC0jw2htKDH/xmu+5DDDxGhzDDEnzGfIUDDb9pBobDCP+RhklC/QAuOvHC90Eye1gDPcEDfVTDKUFIBg7DLsGKvRGDAAKmBbwC3IMKxQjDLMVAQuMDO0XTQf/C4EZNgBNDCkZmAKlCykaYvxyC3DYAf3SDAXdMgw3DKjgzhLLDATj9RQ4DC/j3BUWDXTmqefRDf/nFRlZDfHoYRr7DDrtcByHCjju1OjICunwDetkCzf00PMRDWD0vhy8C4j5EPEMDBD84RuTDCr9uxm/DNf99hgLDIb/qxnMC0kDPvimDEcEHxmtDBwGevUwDHgG+vSoC8oIc++HCpMIQPBbDDwIYxedDKwMBhRVCwQQ1PdxDHETmg4vDMoUsfgBC/gZv/oTDEAZ2wXXDE/cP/hsDRney/dIDfPeSBCSDZTijBRYDJ3jpOiIC2jsPegkDWTvyBs3DZzwe+/ODIPwFRutDd/y3fKfDAj0OvQPDvf3jxxODQr88+xbDWn85BrnDI/+4BgCDJsEi/fjCwkGC+4bDWEGcfZpDOoFO/faDEsGAfXQDGAGEBigDJQH3/R1DGcI0/OoC1gJDfGvDG4KPPbhDQMNmhOXDUYP/REbDQEScQ+sDC4UOg3iDL0UzQudDKQYx/n2C64ZoQNJDH8Zsf4VDTMZzgE/DMvYCwINDdnZwwMQDjXb5fnKDdbbEwi5C9LcgPXaDVvdBw2uDfzeUPeaDcLf6OxmDdjgPhMNDxLmP+gUDfHk4BZyDdXmiBfEDN/qruddDPrrRByZDT7uCxwMDUDwzeqkDQ7wwRnLDHzyXfAeDUfzyfMbDXv10BugDN72nRykDK35FvCkDQj7+xsRDYcA7BkQDTIDP/g/DaIDmfjHDXwCxxkXDcUDAffgDMUHfvTLDIUIA/WjDR8J8xY7DSYLfRV7DKgRR/icDegQixAHDWYWCPkwDcMVcQpfDe8W0ghaDasYwAOJDRkYjAVZDWsZuf+5DYYZAvxWDX/Zy/1RDsXafPsADeHaRAdpDlrbUwUqDmfeqPGaDd3jaxXhDRvoJBcPDtvnDhiKDYbnfxbEDZnoMBY7DuLovBmlC8Xv7Ok+Dc3vlBqjDezvlO+MDanvHBnjDd3v1BiwDnzwShrHDWXxpe/1DgrxXRtTDQzytBw4DgH3gfLaDUv2cBs9DegA4euPDX7/eBmSDi0DMvjFDJgEee02DsEE/BhNDfkECPZ9DekFAvaxDaEGNBjmDS8JBfUMDfwJEPJbDvUJrfbdDYENgPcyDQgPD/gCDh0TyAzkDdvZ+wA7D1bbvwILDX3hkerHDsPgPhJyDmTl4hXiDZLmURbqDfnn8RXYDrHpgRlADtrrOBtIDlrvYxlhDqDvqRhKDanw0Ou0DVjw6+43DoHyxfG2Db76eO4TDYH5Cx1wDWH95xnlDTH+MhkIDVUGyu2vDfoFrPhhDrsEDvdYDTsJ5/V1DRATZPjTDVYSAA6HDt0VnAmeDnUXuvlUDlkXCQf+DK4ZyP0CD8raAf6/Dg/ec/RED7Hd+QtYDoLeAfZcDjTfzPdLDozftfe6Do7f4/d9Dsnfi/eFDrrfw/f+DnXiHxRODlbk0Oh8DtXoMxZsDqTqZBpgDWPt3uioDgXvZxqmDezwjO3EDsb15BoLDgb5dfDODRr9C+y6Dm/9KBp8Dg7/+RgoDegChuwVDgYDw/hXDmIGx/aODeEHOu6iDRAK6/ADD0gKFfNcDawJVvPxDvYKwBR9DlsOHfgUDxoOhxE8Dg0QKfjeDnAXwAXhDf0Yr/rkDlvcIPkBDzXcpgYMDpjcbQrCDgPgffevDuzfr/cFD9vf5PfvDxPgsw/WDhjglPfXDhPgxPfkD3fmahZvD9fmixa2DhbnJhYxDibphedQD5PpJhjADmnpzRZND0jrWejrDy/rbhl2D6fsshr2DmXu9RqFD4nvBBl8DoLw6e87Dg3zkhxdD4r+GBmFDjADMflZDzIFde1sD1oFovfGDbwGRvjxDtcGjRcVDmIJoe9AD2AJU/b5DtYJyPT/DusIIRZqDtEL9/aJDqYNixJfDjoRJA8XD8QSpgxRDm8UXgvLDvAXYwR7DuUYCwL+DyncOvt/Dx3bcwChD03cwwUtD9jfwu4CD5veQg4vDwvgGveFD5Hgz/cfDyng4PcsENDhJRIEEGviLRN9D/TnqxaGD3LpxBbbDtHvBfCfDxHysxuHEAb0WhunDzb2sBrsDhb3fhuND6H47fAfD4H52hsuDyz6Lu9eD7/79BpjD2IALez+DssAPhlOD+QBpOxYDt4DL+1EDngECPm8D6AD//fMDwoK//EfD44O+febD50PsfejDscUw/h2D6sU9wn7DrcW7wciDwIZRP0YEJfbFv7AD1LfMfiHDh3e9vI5D1nfsvCSEAXio+wLDwThROwVEF/lK+lUD0jkNxUxD5bua+rlDgXw+BhwD0vw2e7CDpLxsPCgDg3yuvOAD+308/MvECf6GxtOEDH/eBidD9oCAvqSDwoEYxgvDxQI2O5cDg0HkfdCD50PBRDrDtkRJ/iSD/8Sb/j9D64VzwfOD9EXHAN6D8bdePjrEG3ebAq+Dx3gEfjFEGnh9fZNENPngejVD5zpAujrEPzoAheFEGHqKRcdDzjwduylD87vyu/LDy3wdfAtEC7w5+3uD03w/hhvD3HxWPJNELPwvPPjDp/yNfRsEAn3cRreDm/+8+taEJD9jxkxD14CMvkpEH8B6vngDwwDLu3nDzkCzPhLEFEGBu7LD/oGuPgNEEcHIBbPD1gIfhUuEHkJg/eaEF4MmPd2D50NlPd+D7wMjBJoEGkNohCQEKIPiA4uD1MR8w29D0MTswuQDw8WSPlNEE4W2PkCD/sYZv9rEMcXGQEPEcsWDAImEYPcRP8gEGTcoQTrDw7dBggiEUngFvVzESriKO6UDwnjg+oWEYPlaRWxEEDwmhioEHjxuBqADyP1NRvSD/z2q/JtEJf4xBqfEEUBYPvfEM4AqxcjEM4Bvvp9DzAHxPlWEPsHI/DXENgHvRSUEEwJKPe6D4UKb/fzEGELUhL1ECQOQA+MEIUR3/dfEE0R/gx1EL8XAf8zER7dZwNIEezfFfPWEBrfcwxlELnfs/FiEIDtCxpZELLuiBnkEELvW+w7EXnvVxirEFXwY/ECEQvwqPKFEOTwvxkpENXyaPRREYn37BntEGH5VvAQEO76Ou7sEDr8+OwDEXz/Muz2EN0ApvoVEZADW+3QECgCRvldEKsC2hf1DzsFbvq6EBME0/ieELsFJPlFD7oGEvpeEYQI2hNxECEJSfFiEHQJWhSvELwJ6fVREQ4Njw+8EAYPXfd2EDQU+fjcECkUMAgWEMsWcgUjEEwYnv0KEcTdvPk6EufeyAfnEKfgXPiJEWfgvg1kEb7hlRDwEC/ktOppEUHr8BZWEfztHuugEfztexgUEQ7xU/RjEaLweBcREoTxMhhUESn2XhrgEEz7NRrvETj/LBctEen/YvwNEcEAivzyEGYAlvuNERsDHfrZEOUCafvWEOQG9Pu1EPMFohZJEXoHZfotEbUHZvtHEToHsv1NERMIav2WEIgTGQotEJcXVvsXEfsW4fx/EbfdmwUDEefgFvCXEknjFe9VETviBfiCEoHk5fcTEjTj5vZJEfbjpxOHEYvnlBbpEcDrlBYdEW3sGxl6EbTvqfDEEdTwpxYgEmHx9BYkEjHzPxoLEYP2bvP6EPX3+PGkEbn4cBn7Elb5WvCVEaT6UBkCEP38NuytEWL9bhiPET//J/1LEfj/af18EQQAxPu8EUIDFfy+EXkFofwJEb8GMO/DEZQGtfp8EbQGMhWcETgJ//eIETMKefjtEQQMSBClEp0MtQ4LEgoOWQ40EUQS5wqEEU0WFv6XEZcVQwRxEbMWoP81Ebfc+fwJEvDdl/sHEZjchQHBEX3fM/muEvHhF/EAEh/jnhH1EU3kAOzAEVzmHuorEtbquBZJEsbsjBZXEfLrrBcwEqTvOhf4EWr9qAAwEh78zBeqEZH+4v/YEYb+pQCVEWL/j/78Ebn/5vzCEcQAff1lEeoAoOwaErUA/vxyEmUAmBaMER8CQPyuETUCPu2+EWEBifsqEVQCvRbtEQsDSfyWEa4EtPvlEUsDovutEc4EufrDEcEF6f20EZwHWv6oEvYIdxFEEfYJkvQIEq8Qo/ekEccQswuPEoQRXwnTEZMU5vlbEtkUfwLoEI0WPQObEg3fp/oIE6/eXgLeEv7e9wS6Erjh/fi8E5/iyfLNEr/gEgz7EmPi7/SJE3nkfBFrEuXkVPdsEfnpE+mBESfsAOpDEuLtLxeuEV7vX++hEgvxxhaEEfvyjvRJEjP6XhjCEtf6f+5zEnX9IQDzEXP+1f5wEs7+Cv/yEdn/QP81EvT/Kf5zEjABqv5WEkMCI/4nEtYCff1kEjsCvv2nEskC5xRGEs0DyP07EvUDBv3AEZMD9BVuEnMFK/5UEg8FIvztEa4Gkf6uESgI8PGjEgcIc/toEoEHnhPlEhEJ/vTxEUUPUg2NEvcSgwY3Ej4Vb/t3EekUFwYbEo4V1vzwElzeEgAjE1zlLxN2Eonm9RS8EpHtfewBEz/sYRbhESvv1e0QEj/vmfNPEgnyYxlSEo/3fPJdEvX3ZxljEmr7QRcwE/77bhZhEgH9FAE1EsD9JQFhEsD/BgBKE8r9Zxb0El//ThbXEv7+w/+3EtEAP/+HEk8A9f6hEs4CKP6tEjMCJ/7tEowBwhUTEnwE1O3mEvwD5P0WE1wD+xPfEuwDVP1QE+AFwfwoE0YHP/6gElsHZfs/EisIFf3wET4JrhLwEW4OefenElcQYArPEbQSf/j3Ec0SowgUEiIWLgCJEiwVtgAcE2bgsQnfE9Pj+fSYE+njbxBWExbn7ev4EjLmkfcfE4jm7vbqEpzojuoDEzroxRXHErzprRYBE0nuc+5MEmbv8PGGE/3xChdlE2r0VfQFE2P2rRl2E2j5bRicEcz9aeyvEhf+tQDiEtf/CQA8E0r/AO31ElkAdv+6Ej8Dsu1rE0QE3hMvE0IFLe/ZEkMGePAcEjMFhRWuEScH9vBXEyUHq/JkE7IHIvtXEzEIhfpNE2QISPzcEt4ISfmOEjoKChGVErMMOvh5EqkP3AvHExwQ2whvE4wRfgd7E1sTLwHsEo/ewf07FD/g8wNmE7HgV/r5E7XgrQbUE3fkuu/LErzkQO2PE1nnUxQyE/TqGusOEwPu1xbLEnbvW/TIEx3wIxfpEwfzohe/E4XzxhhNFKH71RV7Ex0FrP0XFFUGkhLeEm0Id/NQE9kItPqnEjMJKfeHE0kPdAr3EvgRuvhvEw8S6ARPE/oTqPuyEs4TeATMEt0Uff4EE4MUiPxSFJfh4wegE9/hwwyuEyTknvhyEw/lJvaQFPXm0xIxFOfoEfaZEwzopPYYFCDqQuxRFO/pfRX7EwrtGu6xE6jt7/PvEgnv1PC1Ean1HPQvFI71whhSE8X75+2SExL79Ba/FHL8TRU3ExEBkO1JFAEBqu4gFJ4Dxe5zE8MFG/46FDYF/BJEFIcGe/6nE0sIrRB1E8kH0hGxFGgHyA9KE6IKl/kiFLELuQ0/E2QPA/gsFMAQPQRrEwMTkPrOEwcTbP+yFLjgawA+FSDm/BDjE5PnWvc6FFHnxfUkFJvoqPahFKHpbO3vE6Ho+OvwEwPs1exxFInrl+3LE+vt0++7Ey/uNfJPFFHtkRapFGb6LBf7E7f/thVOFHEDJhJZFOAFm/EzFOcF1v16FJkGkvNTFIcH4/RBFK4Gi/zIFGwGpxA7FJcHCvvYE88KJw/xEysK1PrUE+QMBw3AEzUOrAsnFGsQXflrFHMRu/vfEwwR9wVMFPAR4/2wE3kS6wLAEzYT6vyCE1biDw70EzTmIPiHFaLo6/bKFIHpGPbQFETqgvXQE2brNBYGFVnsuPTAFBLtAvGGFW7vjhYKFTPypRaAFAjzlBbRFNn0lRdRFPH5jO9qFIj4ORj0E9T8ne2VFPb9khXcFPABfBOWFLUCPBLqFLIHZPeCFDAIxP1NFPgI0Q83FGIJHvx7FDcMTvqFFHYPYAehFKEPRwV2FBIS0QDyE3TgK/xPFe7hsASvFCnjU/pgFbfiAwcdFZHi1AjnFMLiTAvOE2jjaw8vFTDmkvijFU3kiAx8Fe7lI/K3FBjke/P3FNfkUg8FFcblOvQxFerm0u8WFM/m+u09Fd3nbvTdFHLo5xPPFF/pGvUBFS3r0PS3FC7s+fOtFObs0/JLFJftdPTbFd/sZhUnFSX0PxbfE/b25PIWFVP3kReMFJn/ce7KE0UCPO5NFS8DZhD0FJ4EKhHzFEQGt/R7Fb0FP/74FKEFpBFYFaEGQ/xrFbkHrw7uFJULofv4FOIMGgmtFNANnQkpFYkN8QcRFaQOKgbRFaXiqAKGFWLiEwB9FFfkBfFQFpTlogzUFcfnGPOGFQbpLu+LFZHqTu/oFevpqRNuFQXqhvPfFAzsBe93FXXr1hREFHDwgPQZFvzxcxaKFV31cBViFRX2fhbGFSf4chYqFXD5Kxf9FKP6Fu+8FVD7CBX2FW386xNkFXv9Ze7YFV7+bO+KFR3+shS9FaX/G/DZFF4AZe9aFXMAQRSjFScEZQ81FUsFlQ9bFTUFgA6oFR8FdfOmFVQFmQ04FRQGbA17FeYFkQzEFScHCgwsFVoG3Q5CFB0IMPkRFSEH9v6OFQEI7P5OFSMJdw5SFYUK6AyuFbMLOQlOFO8NQ/lHFf8NAvsiFbQPDfuvFRwPQgLrFMYPlAMHFcAQJ/3yFL0QDgLWFHER6P6MFX4Qlf8lFn/jEwFDFXXie/30FZHj3P5GFtHjGQVhFjzkXgjFFeTjffz2FTPlR/oCFjDoOvGAFqzovBFiFavrcfHoFWTtyvQEFt31uxTmFcX2dBWoFWj4PvGzFuICcg+AFnoEXQ5YFT0GT/YkFjMGqAumFSQHfg0tFrkI7QqzFcoJzP3sFYEI2QxYFbMLBgurFbcMbfx4Fd0OVgR7Fg3kzwL1FbbpXvHQFirxnhW2FcHyWPRMFj30eBW7Fo/90BJ7FagBA/CSFtcAMBJ+FQME/PDuFasEW/Z+FUQFLPWCFmgEBf/CFZcGavhMFgUGB/oNFkgGVP8NFn8GD/v5FdIJXQsCFhMKKQolFmAMpQe4FToPNf0UFnYNxwVfFtMNPwPwFVgPeAD+FsHkkv8SF77kRQG7Fq/k1QPnFizltfz9Fpjl2wjNFiXmAvpBF7zmJQyaFmHnT/hDF1/sQRMPFrjvl/TFFjHv6hR2F1XzShW8Fr32YBRHFt/5wxW2FpL7se+EFuT7JBPoFgD+GfH9FekBmxHxFWgCchCeFqEDtfI+FjsFTvjKFsUE9P0QFywGxwAFFw8Gswp4FqgHoACvFm4HmQqmFicJFQAhFnEIQf/dFkwJKwk5FpEMzf1kFrUN2QBOFkAO9P5CF2LlOgXvFSLrdfUpFxHrbxLoFj/wrRQ7FnH1mfPBF/j0iRRPFxz29hMXFy34thQVF5/6XxSUFvD8zu/JFov8eRIFFzH/WhLhFu8DSfhQFi0FN/8PF9EIGgKfFnYLjv/LFu4KDAgfF+wLSAQwF2TmNAqxFgPn+g4iF6rtQxSdFyLxIxSCF/jvmxMXFjL7Nu9+F6b7hRLpFt//Z/FBF1EBQPKuF/gAIhDQFpIBjxBrF/ACWvnyFhUFHPvRF5sD5A3MFkMFdAyKF9gFZQmqFxAHzghrFyEKPwMbF1MKWQGlF3wIxgcXF20LXgb3FiUMAAJmF1flvQKGGC3nzgPeF8rmFgagF3TnoPnBFzHn7QcwGPjnjwYuGPLnBQrTFxHoPw1fF8Lp9fasF4Ps2PUYF3vuGfWYF6HzdPSRGJDyuBO3F1D3ehMCF/34/fCiF9X5DvHLFwP6kxOMFyf9WBFxF6ACAfS2F9QB//m5FugDd/XDF9oCOfdkF4oE/gDVF8MFqwKIF20FJAofGNwEzQpdFyUHIwKYFzwIewSmFwIKCgWDF6wJ7wZNGC3nJPw7GIjmXv5HGJ7m0wCaGGvpngyUGHvrRPc+GEvsXhGmGIbtpRExGM7uzxKnF1Lx8PScF9r2sfLKGHr2pRJTGGn3jBKcF4n7WPGiF9T8IfL4FzP+hPL9F1D+UBB/GOn/qg6aGCIBU/nKF2ICIvuCF2IDnv95GBoCUf/QF2UDAfydF1oEYf08GAcFgAQbGHQF1gctGDcGpgXrF8cGxAMAGGcH0QYNGfPogwVbGMTpZfgJGEjq8Q+ZGFrv8PWqGKvwkhJZGWj0CPV6GAz5GxKvGCv7GxF9GH3/sPOjGCL98Q9MGLUBffVJGO0AJft+GK8B4wAeGH0CDgDNGLcDMAuAGRPpsgByGIvoEvoHGWTpDQdmGbrqnAsJGSHrCg4QGY3soA+eGdbtng9/GD71C/STGIr3vPIQGVn47RAiGaL57A/yGFX6bhB6GMv7zfKuGEoAngEDGdb+nA1aGKMAb/ovGcH/1AvcGJMCaAIeGbUAEgynGMkBnQ1qGdcBQwotGC4DMAHEGJAE1gdaGaXoWwIzGbLpFPuCGevoHf9VGfPpVwnzGG3qc/nnGLL0dxPaGc/3YRDnGHX5vvKDGer9yfxzGdf+a/UjGUn/wvtcGfr+/wG5Geb9Vw0kGbYAugLnGNcA//z+GCUAwgAoGd4AcfcCGYcBif6mGb/rFPr7GfrsxQzbGWTw5PaxGU/y/fWBGcf2/vPzGUr5kw5tGbL6BPSmGf36rg5uGW78PQ8SGkb9RvzdGZb9QgKiGYT+o/3pGe7+/AnSGSf/6/7mGZ7/ggekGRgAmQl0GQwCHQTtGKUDUgRlGVwD+gdTGq3q9v+QGVTpMP33GTjq8gNEGgHsTwdBGtHrQgUiGh3sqwmOGX3swfh8GS3uafcpGs/uwg6AGVDv9BBNGoDwRQ+3GafxYxEAGhH0YBEHGsH3ewa1GbT4HvRCGqT4j/V5GnP4CAZMGhn63QxOGcH8D/RGGo38kwIhGvT8xvVBGsz8I/0YGtD8ZA3fGYX+kgAVGu/+CgY1Ghn+EfsPGvz+bATZGQQAygTJGXABuQbAGvvri/5TGsnq1AFZGiHs5fvaGpLsCgOyGkTuagp2GqHtPfqjGlHvkgzAGg3xFg3JGnT0tw6wGtr1kw+8GjP2kwY8GgD3L/UGGlT2JRGsGkL3wgW/Gqb3eQ6+GoT55AT3Gdz5UvXSGvL7/ACQGo/7BwydGpT9SAo7Guv+gfkoG8TsywAGGx/uvwPiGqDtkgUZG2zukQbeGq/ugAh8GqjwQfj1Gl7wmwoXG4byxwrEGs7yT/eeGpbyyQ7EGnb1XPbqGvf0/QbyGmb2bggsGjL3nwbuGsT4cQqRGgH4/Ae9Gsr4ggwpGxH6tQixGqv5mAuVGjz69fbbGgr6QwYQG6P6qv0GG0n6oAqmGgD7twMYG0z64wJJGrX7TfZ8GhP9wf4tGiH+2ANNGhL+n/ceG9H7wQmaGiP+6AYjG7jthf1yG4LuygFmG4vvYgK6GrvvuvnpGn3xmPlDGwfzEPkiG1DxwggzGynzpAcnG1X01QsiG670yQiPG8D1NvhwG+/zrwV5Gx32QAVMG+71aQopGwD2KA1vGzb31P4bG3b3PwsYG4T4RfdMG4n4BP6oGwj47vxWGy34VAQuGzT7Q/8sG0H7MfwDGxD8+/i9Gu/7cAQSG2L8tQY3G4DuPvy2GzTvT/9NG5nvOfuXG9jw/wGHG6TwOQTdG5nyswK5G/7xJvxiGwPxwwa+G3jw8QDYG57yCwF1G7vyxvrrG2L0c/y6G6P0vwCKG7z1qP/FG8/12v2sG1v2DAGSG6f5iQHUG9344/lXG//72/ryGwfxh/0XHM7xof/zG8Hzy/7lG7f1TwMOHJr2vvvqG4D0KALlGz31VfqEG7n43f/uGzP5hfsDAAoAAAAJAAIAAAADAAAAAgAVAAYAEgAGAAoAAwAFAAQABwAKAAkAAAAGABUACgAJAAsABAAEABkABwAVAA4ACgAEAA0AGQAIAAwAFQAIABYADAAVAAwADgAEAAsADQALAB0ADQAWAB4ADAAeAA8ADAAOAAwAHAAPABwADAA5AAIAHwABAB8AAgA6ACMAAwA6AAMAOQA5AAMAAgABAAIAEwABABMAEAACAAkAEwAjAAYAAwATAAQAEAAjABIABgAEAAUAEAATAAkABAAFAAcAEQAHABQAEQASAAgAFQAKABoACQAHABkAGAAIABcAFgAaAAoADgAaAAsACQAaAA4AMQANADIAGQAXAB4AFgAxAAsAGgAxABsACwAbAB0ACwAOABwAMQAdADIADQAbAEkAHQAyAB0ANgBJADYAHQABADgAHwA4AAEAIAA3ADkAHwAhACAAAQABABAAIQAiABEAOwAhABAAIgAiABAABQAiAAUAEQA7ABEAPgBUABIAIwA+ABEAFAA+ACcAJAA+ABQAJwAlAAgAEgAmAAgAJQAnACgAKQAUACgAJwBYAAgAJgAYACoABwAHACoAFAAUAEIAKAAIAFgAFwBCACsAKAAoACsALAAYABkALQArAC4ALAAyAC8AGQAtABkALwArAEUALgBYAEQAFwAxADMAGwBEAB4AFwAwADUARQAcADMAMQAzAEkAGwAyADYASwBEAF8AHgAwAEoANQBNAB4AXwAPAGUAHAAzABwAZQA1AE8ANAAeAE0ADwBKAE4ANQA1AE4ATwA3AB8AOABSADgAIABpADkANwBpADoAOQBsACMAOgBUACMAbAA7AD4APAA8AD4AJAA8ACQAPQBuACUAVAAkAD8APQAmACUAcAAlABIAVAA/ACQAJwA/ACcAQABAACcAKQAmAHEAWABBACkAKAAqAEIAFABBACgALAAYAC0AKgBBACwAQwBCACoAKwAsAFoAQwAqAFkAKwAsAC4AWgBbACsAWQAvAF0ALQBaAC4ARgArAFsARQBHAC4ARQBeADAAWwBbADAARQAuAEcARgA0AEUANQBHAEUANAAyAEsALwBHADQASABLAEoAXgBKADAAXgA0AEwASABjAEkAMwBfAGEATQBjADMAZQBjAHYASQBkADYASQBLADYAZAB0AEoASwBhAHcATQBlAA8AZgBJAHYAjQBkAEkAjQA0AE8ATABNAGYADwB4AEoAdABKAHgATgB3AGYATQBOAGcATwBOAHgAZwCTADcAUABpADcAkwBQADcAOABQADgAUgBSACAAUQBRACAAIQBRACEAagBrACEAIgBqACEAawBrACIAOwA7ADwAUwBTADwAPQBTAD0AVQBsAG4AVAA9AEAAVQA9AD8AQABwACUAbgBwAHEAJgApAFYAQAApAFcAVgBXACkAQQBXAEEAQwBYAHEAcgAtAFkAKgByAIgAWABdAHMALQBGAFwAWgCIAEQAWAAvAF4AXQCIAIkARABcAEYAYACJAF8ARABHAEgARgBGAEgAYABeAC8ASwBMAGIASACKAGEAXwB1AEsAZABLAHUAdABMAIwAYgCMAEwATwB2AKUAjQCMAE8AewB5AGcAeAB5AH0AZwBQAFIAlQCVAFIAaABoAFIAUQBqAGsAgwCBADoAaQBrADsAUwCwAGwAOgBtAGsAUwBtAFMAVQCEAG4AbABtAFUAbwCxAG4AhABVAFYAbwCGAG8AVgCxAIUAcABwAG4AsQBAAFYAVQCFAHEAcABDAJoAVwBDAFoAmgCaAFoAXABzAFkALQCZAIgAcgBzAFsAWQBdAF4AcwBzAF4AWwBgAJ0AXACJAIoAXwBgAEgAYgCKAM0AiwCLAGEAigBlAKMAYwBkAKQAdQB1AHgAdAB1AKQAeACLAHcAYQCgAHYAYwClAHYAoACLAKEAdwCkAGQAjQCPAGUAZgB7AE8AZwB4AH4AeQB6AH0AeQBnAH0AewB4ALsAfgB5AH4AegB6AH4AfAB9AHoAfAB+AH8AfAB+AJAAfwB/AJAAkgCTAFAAlABoAFEAgACBAGkAkwCAAFEAggCCAFEAagCCAGoAgwCDAGsAlwA6AIEAsACXAGsAbQCXAG0AwgCwAIQAbABWAIcAhgBxAIUA2ACHAFYAmABXAJgAVgBxANgAxwByAHEAxwCZAJwAiACdAJsAXACcAIoAiACKAIkAiACMAJ8AYgCjAKIAYwCgAGMAogCOAIwAewC4AGUAjwC4AKMAZQCOAHsAfQClAKgAjQB4AKQAuwChAKYAdwB3AKYAZgB8AH8AkQC7AJAAfgB/AJIAkQC7AKoAkACQAKwAkgCqAKwAkACuAGgAgACVAJQAUACVAGgAvgCCAIMAvwC/AIMAlgCDAJcAlgCyAMIAbQBtAG8AsgBvAIYAsgDrAIUAsQCZAHIAxwDHANwAmQCcANwA3QCcAJkA3ADLAIoAnACdAGAAngBgAGIAngDLAM0AigBiAJ8AngChAIsAzQCOALYAjAC5ALsApACjAM4AogCiAM4AoACNALwApACnAI4AfQDOAKUAoAB9AHwApwC8AI0AqACmAKEA3wD0AGYApgCPAGYA9ACnAHwAkQClAM4AqACRAJIAqQC7AL0AqgCsAKsAkgCpAJIAqwCqANIArADTAJMArQCtAJMAlAC+AGgArgC+AJQAlQDTAIEAkwCAAIIA1ACWAJcA1gCvALAAgQDWAJcAwgDBALEAhADrALEA6gCHAMUAhgDYAIUA6wCYAFcA2gDHANgAswBXANsA2gCaANsAVwCaAFwAyQCbAMkAXADJAJsAtAAGAZwA3QCbAJ0AtAAGAcsAnACdAJ4AtAC0AJ4AzACeAJ8AtQDwAKEAzQCMALYAnwC3ALgAjwC8ALkApACnALoAjgC4AM4AowCnAJEAugC5ALwAzwCRAKkAugC5AL0AuwCmAAwB9AC9AOAAqgCpAKsA0QDgAPcAqgD3ANIAqgDSAOMArACsAOMAqwCuAIAA1ACvAIEA0wCCAMAA1ADAAIIAvwDpALAArwDBAIQA6QDpAIQAsADWAMIA1wACAcIAwwDCALIAwwDDALIAhgDqALEAwQDEAIYAxQDGAJgA2gDYABoBswDJAMgAmgDKAMkAtAC0AMwAygDNAMsA8ACOALoAtgDwAN8AoQCpANAAugDOALgAtwD0ALcAjwDPAL0AuQAMAaYA3wAeAQwB3wD2AM8AvADOAA0BqADQAKkA0QDhAKgADQGoAOEAvAC9AM8A4ACrAOMA0QD3AOIA0gDSAOIA4wCUAL4A5gDmAL4ArgDTACwBrwDVAL8AlgCWANYA1QDVANYA1wDXAMIAAgHqAMEAagHDAIYAxADYAOsAGgGHANkAxQCYANkAhwCzABsBxwDsANsAmgDHABsB3ACaAMgA7AAGAd0ABAHKAMwA3gCeALUAzADuAMsABgHvAJ8AtgDQAPIAugDwAPEA3wDxAB4B3wD0APMAtwC3APUAzgANAc4A9QD2ALwA4QD2AOAAzwALAdAA0QD3AOAAIgEOAdEA4wD7AOMA4gD3APoA5AD3AOQA4gDiAOQAEQGtAJQA5QDlAJQA5gCuAAAB5gArAdMArQDUAAABrgAAAdQAFgEWAdQA6AAsAdMAKwHUAMAA6ADoAL8ALQEtAb8A5wDnAL8A1QDoAMAAvwDpAK8ALAEBAdUA1wDEAMUAGQHZABkBxQBrARoB6wDGANkAmAAbATMB3ADJAMoA7QAzAQQB3ADcAAQB3QDKAN4A7QCfAO8AtQDuAPAAywC2AAkB7wC2ALoACQHxAPAAHQHQAAsB8gDzAPUAtwD0ACAB8wAhAQwBHgH1ADgBDQH2ACIB4AALAdEA+AD4ANEADgEiAfkA9wDjAPsADgH3APkA+gDiABEB+wAkAfoA+QAQAfoAJAEQAeQA+gDkABAB/QDkAP0AEQEQAf4A/QAQAfwA/gD8ABQB/gAUARMB/gDmAAAB/wArAa0A5QAWAegALQHVABcB5wDVAAEBFwFEAcEA6QACAQEB1wBqAcEARAHaADEBxgDaAAMBMQHbAAMB2gADAdsA7AAyAewAyADIAMkA7QAFAe0A3gAEATUBBgHMALUAHAEGAQcB7gDvAAgBtQAGAYcBBwEHAfAA7gAdAfAABwEJAboACgG6APIACgFMAfEAHQELAR8B8gAgAfQADAHzACAB9QAgATgB9QDhAA0BOgH7ACMBDgERAQ8B+wA7ARABJAEQASUB/AD9ABIBEQEPAREBEgEmAfwAJQH+ABIB/QD+ACcBEgEmARQB/AATAScB/gAmASgBFAHmAD8B5QDmAP8APwFhAeUAPwEVAQABKQEpAQABFgEtAecAQAEXAQEBGAFDAQEBAgEvAeoAagEwAcMAxABrAeoALwFrAesA6gDZAMYAGQExARkBxgCDARsBswBtATMBGwEzATQBBAE0ATUBBAHMABwB3gA1AYcBBgE1AYYBhwGKAQoB8gAeAU0BIQEhATYBDAEMATYBIAHhADcB9gA3ASIB9gAiATkB+QD7AA8BIwF0ASQB+QA7ASUBEAE7ASYBJQFWASgBJgEUASgBXgHlAGIBKwHlAGEBYgEVAf8AAAEpARYBZAEsASsBKgFkAS0BQAEtAWQBFgEXAUAB5wBnAekALAFnAUQB6QAuARgBAQEuAQEBQwHDADABAgEZATABxABsARoBawEaAYMBswDsAEcBAwFJAcgA7QAFAUkB7QC1AAgBrQG1AK0BHAGHAYgBBwEKAUsBCQEdAQcBiAHyAB8BigFNAfEATAFNAR4B8QBOATYBIQGyASABNgE5ASIBNwEgAbIBOAE4AbIBcwENATgBcwE6AQ0BcwFPAeEAOgEjAZABDgH5ADkBdAE7ASQBdAFTASYBOwESATwBDwE8ARIBVwFTAVYBJgEnAVgBEgFXARIBWAFWAT0BKAFWAVkBPQFaARMBFAFZAV0BPQEUAV4BWgE9AV4BKAFZAVsBXQE+ARUBdwE/Af8APgE+Af8AFQFjARUBoAGgARUBKQErAWIBKgGkASwBKgGkAWcBLAECAYEBQwGAAS8BagFrAS8BggEZATEBRQGDARoBbAFGATEBRwFHATEBAwGEAewASAFIAewAMgFJATIByAAzAW0BbwEFAYUBSQHeAIUBBQGsATUBNAEIAe8ArQGtAe8ACQGtAQkBSgEJAUsBSgHMAR0BiAHMAUwBHQGKAXABCgFxAR8BCwHhAE8BNwE2AbEBsgE5ATcBTwFyAZABIwE6AQ8CTwEPAVABIwFRATsBdAFUAVABDwFRAVMBOwFUAQ8BPAE8AXUBVAFUAXUBVQGVAVkBUwFTAVkBVgETAVoBJwGVAXYBWQF2AVsBWQFcAV4BPQGaAVsBdgE9AV0BXAFfAT8BPgFfAT4BYAFgAT4BdwFfAWEBPwF3ARUBYwFkAXgBKQFlAUEBZgG+AWcBpAFmAUIBewFmAUEBQgFlAaYBQQFCAWgBewFEAWcBvwGmAWkBQQF/AUIBQQF+AUMBgQFpAX8BQQFpAcEBfwFCAX8BaAFEAXwBagEwAYEBAgGCAS8BgAEZAUUBMAExAUYBRQHsAIQBRwGqAW0BGwFIATIBSQFJAYUBbgGrATMBbwEzAasBNAGrAcYBNAEcAccB3gDGAawBNAE1AawBhgGGAawBygFLAQoBcAGvAYoBHwHNAU0BTAFxAQsB+ABOASEBjQFxAfgAjAFNAdMBIQEhAdMBjQFOAbEBNgHRATkBTwH4AA4BkAH4AJABjAE5AdEBdAFQAXIBIwFzAQ8COgFQAVQBVQF1AVIBVQF1AZQBUgGUAXUBtgE8AVcBdQG2AXUBlgFXAVgBlgFXAZYBdQG4AVgBJwEnAZgBuAGYAScBWgGZAZoBdgGbAVoBXgFcAZ0BXgFeAZ0BmwFbAZoB+gFdAVsB+gFdAfoB+wG7AWIBXwFfAWIBYQGgASkBeAG7ASoBYgFkAaUBogFkAUABpQFAARcBpQF5AWUB/gGjAWYBewEuAXoBGAF5AaYBZQF9AXsBaAG/AXwBRAFoAegBfQGAAWoBfAF/AcIBaAFsAWsBggGDAaoBGwGEAUkBbgGEAUgBSQGFAcUBbgEnAm8BbQHeAMcBhQGGAcoBhwFLAYkBSgGuAcwBiAHMAc0BTAEMAs0BzAGLAR8BcQGMAZIBcQFxAY4BjwFxAZIBjgFNAc4B0wGNAbEBTgHQAdEBTwGRAU8BDwLQAU8BkQF0AdEB8AFyAVABVQFyAVUBkAGSAZABVQF0AfABUQGyARECcwFzAbQBDwJSAZIBVQGTAVMB8AHwAVMBUQFTAZMBtQGUAdUBUgG1AZUBUwGXAZUBtQFYAbgBlgHXAZYBuAF2AZUBlwFaAbkBmAH0AZkBdgG5AVoBmwFdAZ0BXAGZAZwBmgGaAZwBngH6AZoBngFdAboBnQFdAfsBugGfAV8BYAGfAbsBXwFjAaAB3QF4AWQBogG7Af0BKgH+AWUBoQGhAWUBZgH9AaQBKgHgARcBGAHiAaYBeQHiAeMBpgHjAWkBpgF7AX0BpwHBAWkB4wF9AYABfAHoAWgBwgF9AegBgAHBAeYBfwF/AeYBJAJ/ASQCwgEwAecBgQEwAUUB5wFGAekBRQFHAagBRgGEAakBRwGEAW4BqQHDAakBbgHDAW4BxAGqAScCbQFuAcUBxAHKAcsBhwHLAYgBhwGuAYgBywFLASoCiQGvAR8BiwGvAYsBsAFxAY8BiwGwAYsBjwGwAY8BzwHOAU0BzQGPAdIBzwGMAZABkgHSAY8BjgGxAY0B0wGSAbMBjgEQArIBsQHyAQ8CtAGzAZIBUgG0AXMBEQKzAVIB1QHVAZQBNQLWAZQBtgE1ApQB1gG3AXYBlwG2AZYB2AGWAdcB2AG3AfQBdgGYAdkBuAGYAbkB2QHXAbgB2QE2ApkB9AHZAbkBmwGcAZkBNgLbAZ0BugEXAp8BYAEYAmABdwG8AdwBdwFjAbwBdwG8AWMB3QGhAWYBPAI8AmYBAAJmAaMBAAKkAf0BaQL/AXkB/gFpAr4BpAGjAXsB4QG9ARgBegGnAeEBewGnAcAB4QGnAXwBwAF8Ab8BwAGnAX0BfAHlAcEB4wHlAeYBwQGCAYAB6AEHAsIBJAIGAmwBggHnAUUB6QFGAagB6QElAoMBbAGoAUcB6gGpAeoBRwEIAqoBgwHrAcQBxQEnAqsBbwGFAQkCxQEJAoUBxwEKAqwBxgHJARwBrQHIARwByQGsAQoCygGJAe0BSgHMAa4BKQJwASoCSwEpAu4BzAGKAe8BcAEMAswB7gEvAvAB0QHTARACsQGOAbMB1AGOAdQBMwIQAhECsgHUAbMB1QG1AZMBMgK3AZcBtQHzAfQBtwHXAdkB2gGdAdsBmwGbAdsB9wGbAfcB2QHZAfcB2gE2AvgBnAEWAp4BnAGcAfgB/AGcAfwBFgL6AZ4BFgK6AfsB+QH7AfoBOAIXAmABGAJmArsBnwEYAncBGgL9AbsBGQLeAXgBogGNAqIB3wGlAd8BogHhAQACowGlARcB3wHfARcB4AG9AeABGAEdAuIBeQEfAnoBLgEuASECHwK+ASACZwEeAiACvgECAuMB4gEgAr8BZwEhAi4BQwECAuQB4wFDAW0CIQJDAX4BbQLkAeUB4wGBAecBBAIGAoIB6AHoAcIBBwIHAgUC6AEIAoMBJQImAqkBwwFEAsMBxAHsAesBxQHsAcUBCQKrAUYCxgEcAcgBxwGtAe0ByQGtAUoB7QGJAQsC7QEqAgsCiQHLAcoBKQIpAq4BywENArABzwEMAi4CzQEuAs4BzQHQAS8C0QHOAVUC0wEzAtIBjgHSATMCVgLTAVUCgQLwAS8CMAKBAhAC0wHxAQ8C8gEwAlcCkwGTAfABMAIRAoUCtAG0AYUC8gFXAjICkwFYArcBtQHWAaoCNQLWAbYBEgISArYB2AH1AdgB1wH1AdcB2gH1AdoB9gH3ARUC2gH5AdsBugETAvgBNgL5AfsBYQL4ARMC/AH6ARYCOAL7ATgCYQIZArsBZgIaAncB3AEdAnkB/wGQAr4BaQIeAr4BkAKPAgIC4gHAAQEC4QHAAQMCAQIDAr8BIAK/AQMCwAFsAuQBAgJuAuQBbAJ+ASICbQKBASICfgHkAUEC5QFwAuYB5QEGAugBBQIHAiQCcQJyAgUCBwIlAmwBBgLqAakBJgLDAUQCJgInAqoBdQJGAqsBJwJ3AsoBCgIoAikCygEoAu4BKQKKAa8B7wHuASsCDAKvAbAB7wGAAg0CzwEvAtABLQKAAtIBVgKRAQ4C0AGRAQ8CDgLxAfIBMQIRAhAChAJYArUBMgJaArcBWALzAbcBWgLzAVwC9AH0AVwCXQKrAtgB9QEUAtsB+QEUAvcB2wFfAvYBFQL2AdoBFQIVAvcBFAL8ATgCFgL8AToCOAITAogC/AH8AYgCOgJmAp8BFwLcAYsCGgK8Ad0B3AE7Av0BGQKgAXgBaAJ4AbACaAI7AmkC/QF4Ad4BsAL+AaEBHAIcAqEBPAL/Af4BGwIAAmoCPALeAaIBjQIAAuEBPQIBAj0C4QGPAuIBHQIeApACPwJrAgICjwIfAr0BegEgAgECAwIeAj8CIAJsAgICawKBAQQCIgJuAkEC5AEjAgQC5wEkAuYBcAIkAnACkgJxAiQCkgLpASMC5wFyAgcCcQJDAqgB6gEJAscBRwLIAUcCxwFGAgoCxgELAksC7QELAk0CSwIoAisC7gHvASoCcAGwASwC7wErAlICDAINAiwCsAEMAlICLgKAAs8B0gEuAlQCzgFUAlUCzgEPAvEBDgKBAiADEAJbAjMC1AEgA4QCEAJZAvIBhQJZAlgC8gFYAjEC8gERAoQCIwMxAlgCMgLVAVsC1AERAiMDhQI1AjQC1QGGAvMBWgKqAtYBEgLzAYYCXAL2AV4C9QFdAjYC9AFgAhMCNgJiAhQC+QFiAvkBYQJgAjcCEwI5AmECOAJhAigDYgKIAhMCNwI4AmQCOQI6AmQCOAIXAhgCZQKLAtwB3QHdAWcCiwKKAjsCGQJnAt0BoAFnAqAB1wLXAqABaAL+ARwCGwLeAY0CsQKMAv8BGwKMAh0C/wE+At8B4AEBAiACPwJAAh8CIQIiAm8CbQK4AgQCIwJBArsC5QHlAbsCcAJyApMCBQLpAUICIwJyAnECvALhAiUCBgKoAUIC6QFCAqgBQwLqAZUCQwLqASYClQLrAUQCxAGqAQgCTwMJAkUC7AF1AlADJwJQA0YCJwLJAUgCyAGYAksCTQJ5AkoCSQJMAnwCSgJKAnkCTAJ3AigCygFMAnkCegIoAncCnQIoAp0CHAN8AkwCTgJOAkwCegIcAysCKAJPAlECUAJRAi0CUwIvAi0CUQLQAQ4CLQL0AoECVQIxAoMC8QHQAlYCMwIxAjICgwIyAlcCgwIzAlsC0AJaAlgCWQI0AlsC1QE1AqkCNAL+AhIC2AHSAjYCXQJfAl4C9gHSAmACNgKsAhUCFAIUAmICrAI5AgIDYQJhAgIDKANgAtQCNwICAzkCZAJjAogCNwI6AogCrQKtAmQCOgIDAxcCZQKLAq8CGgIJA4oCBwOKAgkDOwI7AgkDaQI9AmoCAAI+Ao0C3wGMAo8CHQLZAo8CjAK9AbMC4AEfAkACvQG0AmwCDANsAmsCDANtAkACIQIEAm8CIgIEArYCbwLfAkECbgK7AuICcAJwAuICEgMSA5ICcAKTAgYCBQLhAgYCkwIlAuECvgJzAkICQwJzAkMClQJEAr8CJgJFAusB7AFFAnQC6wEJAsACRQIJAkcCwAJIAkcCyAEKAkYCcANIAskBdgJ2AskB7QFxAwoCcAMKAnEDdwJKAngCwgJKAsICSQLCApYCSQKYAu0BSwJ7AngCSgJKAnwCewKWAnkCSQJ9AnsCfAKcAn0CfAJOAnoCnAKcAnwCTgJQAn4CnAKcAk8CUAKcAp4CTwLtAisCHANRAn4CUAKhAk8CngJ/Au8BLAJRAlMCfgJRAk8CoQJSAisC7QJ/AiwCDQKAAu8CDQIvAqECzAIvAlECoQItAg4CUwIuAlgDVAJVAlQC9ALMAjACLwKlAjACzAJWAqgCgAIOAvEBggJXAjACzgKDAoIC8QFXAqcCgwKnAlcCzgKoAlYC0AKFAiIDWQIiA1oCWQKGAloCIgOpAjUCqgJAA6oCEgLYAasC/gL9Al0CXAL1AV4CqwJdAv0C0gKHAmAC0gJDAxUCrAIVAkMDXwJgAgAD1AI3AtQCYwJmAhcCAwMZAq4CBAOuAhkCZgIaAokCGAKKAhkCBAMcAjwCLANqAiwDPAI/Aj0CAQJpAo4CkALgAbMCPgIMA2sCjwK1AmwCtALfAm4CbALfAmwCtQKRArYCBALfAhADQQIEArgCkQK4AiMCuQK5AiMCQgKSArwCcQKUAkICcwK/ApUCJgLkAggCJQLrARMDRAKqAU8DdQJIAnYCRwJ2Au0BmAKZAsICeAJ7ApkCeAJ5ApYClwJ5ApcCegKaApkCfQJ7An0CmQLGApoCfQKbApwClwKXApwCegLFAsYCfQJ9ApsCxQKbAn0CnAIqAhgDCwKeApwCfgJ+AqACngLvAR0DKgLvAX8CHQN+AlMCoAKgAqECngKiAqACUwKgAqICoQINAu8CfwJTAqMCogKhAqICzAKkAqMCUwKoAqYCgAJTAs0CpAIOAs0CUwIgA4EC9AIOAoICzQLOAjACpQLPAoYCIgNZA4UCIwOFAlkDIgOqAiQDqQJcAoYC0QL+AkADEgI+A/0CXAL/AqsCXgJiAiYDrAJjAtUCiAKtAogC1QICA2QC1gJkAq0C1gIYAokCZQIaAq8CiQJnAtcCSAONAgoDsQI9ArICagLaArICPQJpAgkDjgLbAo8C2QIMA48C2wI/AtoCPQKOAj8CkALaAj8CjgINA7MCQAKzAr0BQAJAAm0C3QJvAt0CbQK2ApECtwKRArgCtwK3ArgCuQIQA7sCQQK5AkICvQK6ArkCvQJyAuECkwK8AjEDcgJCApQCvQKUAnMClQK/AkQCEwN0AhMD6wFFAhQDdAJ1Ak8DMwPAAuUCRQLAAkcCwQJGAlADFQNHAnYCwQJ2ApgCwQKZAsMCwgLDApYCwgJxAxYDdwKZAsQCwwLDApcClgLpAsQCmgKaAsQCmQLDAsQClwJNAugCmALHAukCmgLqApsCxALEApsClwLoAk0CCwKaAsYCxwLqAhoDxQLFApsC6gLIAscCxgLsAsgCxgLGAhoD7ALGAsUCGgPKAscCyQLIAuwC7gLIAu4CyQLJAscCyALuAp8CyQLJAp8C7gLKAskCpALJAu4C8AKkAskC8AKvA1IC7QKAAvIC7wKjAvACywKkAvACowKjAvYCogL2AswCogLyAoACpgKjAssC9gJSAlgDLgLMAvYCpQL3AqYCqAI8A4YCzwJbAjQC0AL7AjQCqQL7AqkC/AI8A9EChgI+A1wC0QL/Al4C0wJeAl8C0wJfAkMD0wKHAtICAAOHAgADYAJFAyYDYgJiAigDYANiAmADRQMpA2MC1AICA9YCJwNlAgUDAwOuAmYCAwOLAioDrwIHA4oCfAN8A4oCBANIA4sCZwJoAisD1wIbAhwCSQOyAiwDagLeAbECsAKMAhsC2ALZAowC2AKNAgsDCgM+AgsDjQI+ArMCCwO0AgwD3ALcArUCtAJvAt4C3QJvAi4D3gLgAm8CtgLgAi4DbwK2ArcC4AK3ArkCDwO5AroCDwMQAxEDuwK7AhED4gK8ApICEgNyAjED4QIwA70ClAIwA5QCMgOVAjIDlAK/AuMClQJOAyUCvgJOA+QCJQIIAuQCTwN1AjMDUAPAAsEC5QJwA0YCFQPmAsECmALnAuYCmALoAucCmALpAhcDxALEAhcD6gIWA50CdwLHAhkD6QLpAhkDFwPrAhkDxwIaA+oCFwMdAxgDKgLKAusCxwKkAvECygLzAvECpAJSAq8DWAOkAs0C8wJYA/QCVAIhA8sCHwPLAiED9gKCAvUCzQL2As4CpQKCAvgC9QL4AoICgwL2AiEDzgKDAqcC+AIhA6cCzgLQAvoCqALPAiID+QL6AtAC+wI0AvsC0AJaA9ECPANAAyQDqgKrAv8CJQOrAiUD/gJ6A/0CPgPSAv0CegMAA9ICQgMBA6wCJgMAA0QD1AIoAwIDJwPUAkQDKQNjAikDYQNjAmED1QLiA9YCrQJlAokCBQNGAwQDrgKvAgYDiQKvAioDBgNIA9cCKwMbAkkDCANJAxwCLAMJAwcD5QPYAhsCCAMJA78DjgItA9sC2QLcAgwD6gNAAmgDDQNAAt0CaAPgArcCDgMPAw4DtwLKAxAD3wK6AkwDDwO9Ai8DugIRA4cD4gLiAocDEgNtA+ECMQNtA74C4QJOA74CbQMTA3QCFANFAjQDFAPlAjQDRQILAhgD6AIZA1QDFwPrAhsDGQNUAxoDFwNUA+wCGgMeAxsD6wLKAh4D6wLvAh0DfwLKAvECHgOmApMD8gIfA8sC8AL0AlgDOgMgA/QCOgMhAx8D+AL4AqcCIQP6AvcCqAI7A4QCIAM7A7MDhAKEArMDIwPPAvkCPAP7ApYD+gI/A6kCJAOpAj8D/AJaAz4D0QK2A3oDPgMlA/8C0wJ6A0ID0gKsAgEDQwNdA0QDAAPVAmEDYgNiA60C1QLiA5oD1gJGA64CAwOwAisDaAK/AwkD5QOzAmYDCwNLAwwD2wLqAwwDSwMNA4IDswLdAmkDaANpA90C3gIuA2kD3gLgAg4DLgO6Ai8DTAMSA2wDvAIwA00DvQJNAy8DvQK8AmwDMQNuA04DbQMTA4oDvwIzA08DjAPBAuYCUQNQA9QDFQPnAjUD5gJTA+gCGANVAzYDGwMbAzYDGQMZAzYDVANVAxsDNwMeAzcDGwPsAlQDkQPtAhwDqwORA+4C7ALvAjgDHQM4A+8C8gLwAu4CrgOuAx8D8AIfBB8DrgOmAjkDkwNXA/MCzQJ0Ax8DHwT3AjkDpgL1AvgCdAN0A/gCHwM7AyADOgOzA/8DIwP/A1kDIwM9A5YD+wL8Aj0D+wJAAz8DJANbAz8DQAMlA90D/gLdA0AD/gLTAkEDJQNcA0ED0wJcA9MCQwNdAwADQgNfAygDJwPWAl8DJwMoA18DYAMpA0QDnAOtAmID4QPhA+IDrQLWApoDXwMEA0YDfAMqA0cDBgNIAyoDiwKgAwcDfAOgA+UDBwOxAoADsAIKA2UDsQILA2YDSgNLA9sCLQNmA7MCZwOzAoIDZwMOA4QDLgOFA98CtQIPA2sDDgNrAw8DTAOJA2wDzQOJAzEDbANNAzADMgMxA4kDpgMxA6YDbQO/AooD4wJvA+QCTgMUA4sDEwPkAm8DTwNvA4wDTwM0A6kDFAM0A+UCjQNRA40D5QLBAlED5QKqA1ADMwNRA+YCNQPnAlIDNQNSA+cCjwPoAo8D5wJTA3ID6ALWA50CFgNzAzYDVQNzA1QDNgMcA50C1gMdAzgDGAPWA6sDHAORA1QDcwPxAq0DHgPxAlYDrQPuApEDrgNWA/EC8wLNAnYDVwP1AnYDzQJ1AzoDWAP6AncD9wL5AiIDsgN4A7IDWQMiA1kDsgM8A/kClQM8A5UD2QM8A9kDWgN5Az4DWgN5A7YDPgPcA1sDQANAA90D3ANDAwEDewMmA5gDAQOYAyYDRQNFA2ADXgNdA5kDRAPhA2IDYQO5AykDnAO5A2EDKQNjAwMDBQOJAmQDBQMqA7wDRwNIAysDfQOyAr0DLAOwAoADKwMIA38DoQPYAr4D2QKhA9gCCANKA2UDCgO+Ay0D2QLaAsADsgILA0oDCgMtA8EDSwOBA+oDSwOCAw0DaAOFA9wCZQS1AtwChQMuA2oDaQOiAy4DhAPKA98ChQPKAxEDEANNA6MDLwMSA4cDiAOIA8wDEgPMA2wDEgOkA4cDEQPOA00DMgPOAzIDlQLjAs4DlQKpA4sDFAONA6kDNAMzA4wDqgM1A44DUQPoAnIDjwOQA1MDGAM3A6wDVQPyApIDOAOuA5ED1wPyApMDkgP7A68D7QKvA3UDWAN0A3YD9QJ3AzkD9wJ1AzsDOgOyA3gDlAP5ArIDlQOWA3cD+gL/A3gDWQN5A1oD2QPaA7YDeQNBA7cDJQOXA0IDegNBA1wDtwNDA3sDXAOYA3sDAQMqBF0DQgOcA0QDmQO5A+EDYQPiA7gDmgOeA2MDBQMDA50DRgMDA2MDnQNkA54DBQOfA4kCBgMqA30DvAMqA0gDfQNJA+YDCAN+A0kDLAOyAsADvQPYAqEDvgPBA4EDSwNpA4MDaANqAy4DogMOA8cDhANrA8cDDgOjA00DhgOlA4YDTQPMA80DbANNA84DpQPOA+MC0ANuA20DzwNvA04DbgNxA3AD9AP0AxYDcQP1AxYD9AP1A9YDFgM4A5ADGAORA1UDrANzA1UDkQM4A5IDkAMeA/kDNwP5A6wDNwMeA60D+QP7A+0CqwPXA5ED+ANXA1YD8wKTAzkDsQOxAzkDdwM7A3UD/gM7A/4DswOWA9gDdwN5A9kDJAT8Aj8DPQN6A7YDJgSXA3oDJgReA5gDRQNgAwQEXgObA+ADYANgA18DmwNfA5oDmwOaA7gDmwOfA2QDiQJGA50DfANHA7wDCAQrA4ADfQN/AwgD5gOxAmUDgAPaAo4CvwNnA+gDZgNoA4MDggNpA8IDgwPEA8IDaQNqA8QDaQOiA4QD6wPFA8QDagNqA6IDxQMvA8sDTAOjA+0DLwOkA/ADhwPPA20DpgOKA9AD4wLRA28DbgMTAxgEigOLAxgEEwOMA28DGQSnA4sDqQOoA4wDGQSNA9MDqQOMA6gDqgNRAzoEjQOqA9QDUANwAxUDOwQ7BPQDcANTA5AD9gP4A5EDrAOXBPsDqwNXA7ADVgN2A7ADVwNBBHQDHwRBBHYDdAN1A68DQgRCBP4DdQOUA0MEsgN3A9gDsQOUA3gDAAQ9A7QDlgM9A7UDtAPaA3kDJAQCBLYD2gO2AwIEJgTcA90DJwQlA94D3QO3A94DJQMqBEIDlwMsBF0DKgQsBJkDXQPgAwQEYAOZA1wEnAOcAwYEuQOdA2MD4wO6A2MDngN8A50DhQRHAwgEuwOgA3wDhQRJA34D5gPAA+cDvQPAA9oCvwMLBC0DvgNKA2YD6APBAy0DCwSDA+kDggOBAzME6gNlBNwC6gPDA8IDxAPFA6IDEAQQBKID6wPHA8YDhAMTBMYDxwPIA8cDawPJA8gDawNrA0wDyQMvA+0DywOjAzUE7QPKA+4DEQPuA2kEEQNpBKQDEQPMAxQEzQOHAxYEiAPwAxYEhwPxA4kDzQOJAzgEpgPPA9EDbgPRAxkEbwPTA9IDqQM1AxsEjgNSAxsENQOPA3ID1QNTA/YDcgOQA/cD9gOSA/cDkANSBPsDlwSTA/wDkgOvA/sDQgSxA/wDkwOwA3YDQQQhBPwDsQNDBJUDsgMjBLMD/gMjBP8DswMABHgD/wM/A7UDPQO1Az8D2wNbA9sDPwPcAwMEWwPeAycE3QNcA98DtwN7A98DXAN7A5gD3wO4AwUEmwOcA1wEBgThA7kDLgThAy4E4gPiAy4EuAPjA2MDugO6A54D5AOeA2QD5AOfA+QDZAMsA4YEfgO9A4YELAPAA78D5QPAA+UDqQS+A6oEiAQLBL4DiARKAwwEZQPrA4QDxgPEAxIEwwPEA8UDEgSFA2UEZgTHA8gDEwTKA4UDrwRMA+wDyQM2BIYD7wOGAzYEowOjAzYENQTMA2cEFASIA2cEzAOGA6UD7wMVBO8DpQPOAxUEpQNMBM0DFASkA2kE8ANMBPEDzQPxAzgEiQM4BGwEpgNsBE0EpgOmA00EzwPRA88DTgSpA9IDpwONAzoE0wOqA6gD8wOOAzoEUQPUA6oD8wNSA48DPASrA9YDQAT5AxwErANABJcEqwMcBPgDrAP5A60D+gNRBFIElwT6A60DVgNWAx4EUwRWA7ADHgTYAyEEsQOWA7QD2AN+BNkDlQMBBLQDtQPaAyQEJQQlBJ8E2gOfBAIE2gMDBNsDWwPcAycEAwRZBJcDJgQpBN4DtwNZBCoElwPfAykEtwOYAysE3wNeAysEmAMsBCoExwReAwQERgReA0YEKwTgA5sDBQQGBC4EuQMvBJ0D4wPNBAYDRwPNBJ8DBgOgA4UEBwQwBAgEvAMwBLwDfQMxBH0DgAN+AwkE5gN/A+YDCgShA2IEvgMyBIADZQMMBDIEZQMMBEoD6APoA2cDDQRnA4IDDQQNBIIDYwSCA+kDDgQPBIMDwgPqAzMEZQTDAxEEwgPCAxEEDwQQBBIExQPDAxIEEQRmBGUEGgVmBK8EhQPLA+wDTAPuA8oDrwTtA2gEywNnBIgDFgQXBM4D0APQA/IDFwSKA/ID0APPA00ETgQYBIsDGgQaBIsDpwORBKgDGQTSAxoEpwNSAzwEGwRPBDwEjwP0Az0E9QNPBI8D1QM9BNYD9QPWAz0EPwRABNYDPwQcBLsE+AMcBPkD+gO7BNcD+AP8Ax0EkgNTBPoDVgNUBK4D1wMgBB0E/AOuA1QEHwT7A1IEQgSwA/0DHgQfBFQEQQRBBP0DsAMgBPwDIQRCBFYE/gN6BJQDIgSUA1gEIgR6BEMElAMABFgElAMjBJsE/wObBAAE/wN+BCQE2QMnBN4DKAQoBN4DKQQpBN8DWwQtBKQE4AOkBAQE4APgAwUELQS4Ay4EXgReBAUEuAMGBF8ELgRHBOMDugPkA6gEugPMBIUEnQPMBJ0DLwTNBEcDuwMwBGAECAQHBOUDoAMwBH0DMQQKBKEDfwMyBDEEgAOqBL4DYgTAA4cE5wPAA6kEhwQNBAwE6APBA4oEgQOCAw4EYwSBA4oEMwSDAzQE6QODAw8ENATrAw8EEAQRBBAEDwQRBBIEEATIA0sEEwTJA0sEyAM2BO8DFQQ2BBUENQQUBGcETAQVBM4DNwQ3BM4DjQQXBI0EzgMYBPIDigMZBNEDbQSoA7YE8wOOA28EOgQbBG8EjgM7BBUD8wMVA9QD8wP2Az4EcgP3Az4E9gOSAx0E9wNWBHsE/gPYA30EIQT+A3sEIwSVA0MEwwS0A30E2AN7BJsEIwTDBH4ElQO1A0QEAQTmBEQEtQO1A9sD5gRZBCYEAgQnBEUEAwQnBCgERQSBBCgEKQQpBFsEgQTFBCoEoQRbBN8DKwTFBMcEKgQFBF0ELQQsBFwEmQNcBKYEBgRfBAYEpgSnBEcEugMvBOMDzATMBOMDRwRgBLsDCASpBOUDBwRIBDIEDAR7BcEDCwQOBOkDSQTpA2QESQRkBOkDNARKBDQEDwRKBA8E6wPGA0oE6wPsA0sEyQPtAzUEjATtA4wEaARnBBYEagQ1BBUENwTxA0wEjgROBG0E0QOoA5EE1gSoA9YEtgRwBG8EGwRxBE8E1QNyBNUDcgM+BHIEcgP3A1AEPgRABD8EuQQcBHMEuwS+BNcDuwS8BFIEUQRVBFMEHgQgBL8EHQT9A1UEHgT9A0EEmASYBEEEVARWBEIEUgRXBHoEIgRYBFcEIgR6BMMEQwQCBSUEJASfBFkEAgRFBCgEWgR/BCoEWQShBCoEfwQoBIEEWgSABIEEWwQEBKQEgwQEBIMERgTHBMkELATLBC0EXQQtBMsEpAS6A6gEpwRgBM4EuwNhBGAEMAQwBDEEYQSGBAkEfgMKBGIEoQPnA4YEvQNIBIkEMgRjBIsEDQRKBGQENATGAxMEWwUTBEsErgTsA7AESwQ3BIwENQSxBGoEFgRrBEwEZwSOBEwEawSOBI8E8QM4BPEDjwQYBJAE8gMYBDkEkARNBGwETgSRBBkEbQRuBDoEbwTzA7YEkwQbBDwEcAT6BD0E9ANxBNUDcgSXBEAEuQQcBPoDcwS/BPcDHQSXBLwEUQS+BJgE1wOYBFQE1wNVBHYEUwR1BL8EIAR0BHcEVQRVBP0DdAT9A5gEdAR5BHUEIARVBHgEdgRVBHcEmgRXBHgEVQRVBJoEVwRXBJoEwgQgBOIEeQR8BHgEVwTCBHoEVwQhBOIEIATiBCEEfQRXBFgEfAScBAAEmwRYBAAEnAQBBH0EtAPkBCUEAgWfBCUE5AQDBOYE2wN/BFkE5QSgBAMERQRFBFoEoATGBFoEgQTnBIEEgASABFsEogRbBCsEggSCBCsEowQrBEYEowRcBCwEyQRfBMoELgReBKUEBQRdBAUEpQTKBF4ELgSmBDgFXwSnBIQERwTkA58D7QRhBNAEYASJBGEEMQSJBDEEMgSrBEgEDASrBAwEDQSKBMEDewVjBA4ESQQVBTMEigTGAxgFSgStBGUEMwQbBa8EZgTLA7AE7ANqBPYEZwTVBGcE9gTuA9QEaQTVBGsEZwSNBIwENwTUBD0FaQTwA2kE9wTwA7EEFgSNBBcEsgQaBLMEGASzBBoEtATSA5IEGgTTA5IE0gM6BCEF0wPzA5MEOwQ8BE8EcASUBE8EcQSUBHEEcgRyBD4ElQRQBJUEPgTYBD8EPQT3A5YEUAT6A7oEcwT9BLsEcwS/BJYE9wP6A1MEugTZBLwElwR2BLoEUwR2BJkEugR0BJgEwATcBFIEvAR4BJkEdgTfBFYEUgRWBN8EewQtBVgEnAR6BMIEwwR9BJ0E4wR9BAEEnQQCBSQEfgSeBJ0ERAQBBEQEnQTmBJ4ERATmBMQEngTlBFkEnwTnBMYEgQRbBIIEogSjBEYEyARGBIMEyASkBDUFgwQKBTUFpAQIBaUEXgQLBV0EpQQKBaQEywTJBKYEXATKBAgFXgRdBAsFywRHBIQE7ATsBMwERwTkA+0EqAS7A84EzQSFBA8FBwRgBNAEzgQKBOYDCQTRBNAEYQRiBBIFqgSJBNEEYQSIBO8ECwQLBO8EewXSBKsEDQTSBA0EiwSLBGME0wTTBGMESQTzBEkEZARkBEoErARKBBgFFwUYBcYDWwWtBBoFZQSwBB0FSwTuA68E1ASNBF8FjARpBD0F9wSyBF8FjQT3BLEE8AOyBBcE8gOyBPID+AT4BPIDkASPBIUFOASFBWwEOARtBE4EIAVhBW0EIAWwBZEEbQQaBJIEtATTA7UEkgS1BNMDIQU6BG4EIQX5BLYE1gSTBLYEQAVwBE8E1wSUBNcETwQ7BPoE9AO3BJQEcgTYBD0E+gRyBJUEtwS3BJUE+wRQBLgElQTYBLkEPwSXBLkE2QS6BJkEvQS9BJkE/gTABJgEvgS/BHUE3gR4BMEEmQTdBHcEdAR5BN4EdQR3BN0EwQR5BOAE3gTBBJoEdwQsBZoEwQTiBOAEeQR8BOEEeAQsBcIEmgQBBXsE3wRYBC0FfAR7BAEFmwR+BMMEAgXlBJ8E5ASgBOYEAwQzBX8E5QQFBaAEWgQGBaEEfwTFBKEEBgUHBaIEggQHBYAEogTnBIAEBwXFBDQF6AToBMcExQQ1BcgEgwQIBeoEpQQ3BcoEXwTKBOkECAWlBOoECwXLBAkFCgWmBHIFOAU4BTcFXwQLBesEywTtBJ8DzQSGBM8ECQSpBAcEWQXnAzsFhgRZBYcEqQQ7BecDhwSIBKoE7wSJBEgE8QRIBKsE8QTzBNMESQRKBBcFrARbBRMEGQWuBBkFEwQcBa4E9ASuBEsE9ATLAx4FsARoBB4FywNoBB8FHgVqBPUE9gRoBIwEHwWxBPUEagQfBYwEXwXVBI4EawRsBCAFTgSwBW0EYQWHBZEEsAWHBdYEkQRvBD8FbgRwBEEFbwQ7BJMEQgVCBfoEOwS4BPwElQSVBPwE+wS4BFAElgRnBbkE2ARnBdkEuQS6BNoEcwQoBZYEvwTbBCgFvwR0BMAE3QTbBL8E3gSZBN0E/gTeBP8E2wTBBN0EmQR4BCsFwQT/BN4E4ATfBFIE3AThBCsFeATBBCsFLAXiBAAF4ATDBMIETgVtBZsEAQWcBJsEbQUDBeIEfQQCBcMETgXjBAMFfQRRBZ0EngTjBJ0EUQXkBAIFlAWeBMQEUQWgBDEF5gTGBAUFWgQ0BcUEBgUHBYIEowSjBDYFBwXIBDYFowToBMkExwTpBMoENwXpBFcFCAXrBAkFywSoBA4FpwTtBA4FqATtBM0EdQV3Bc0EzgQ5BXcFzgRYBQcEDwXOBNAE7gTuBNAEOgU6BdAE0QQSBWIECgSHBFkFOwXwBNEEiQTxBPAEiQTSBPEEqwTyBPEE0gTyBNIEiwSLBNME8gRkBKwE8wStBDMEFQUbBWYEGgVLBB0F9AT1BLEEhAWOBK4FjwSFBSAFbAQYBLMEOQSHBfkE1gRABbYE+QRBBT8FbwRjBUEFcARwBNcEYwXXBJQEQwVDBZQEtwS3BGUFQwVlBbcE+wSWBPwEuASWBCgF/AQkBXME2gQkBf0EcwT9BEcFuwTaBLoEJwW+BLsERwW9BCcFugRKBcAEvgTZBCoFvATdBEoF/gRKBd0EwATcBLwEKgXbBP8EKQX/BEsFKQXfBNwEKgUtBeEEfAQsBU4FwgTiBAMFAAUDBeMELgUuBeMEUQUvBeQElAXlBOQELwXmBDAFxAQxBaAEMgWgBAUFMgUGBX8EMwXGBJoFBQVxBecEBwXIBDUFNgXJBOgE2AXJBNgFpgQMBeoECAUIBVcFDAUMBQsF6gQLBQwFnwULBZ8F6wSEBKcEDQUOBQ0FpwTDBewEhASFBMwE7AR3BRAFzQRYBVkFBwTPBBEFCQQRBQoECQTRBPAEOgWqBBIFAQYBBu8EqgTxBHkF8ATxBDwFeQXxBPIEEwWKBHsFowXTBBQF8gSlBRUFigQWBawEFwUcBRkFrgR/Ba8EGwV/BdQErwT1BNUE9gQ9BYIF9wQ+BdUE9QT3BGAFsQRgBYQFsQSOBNUEPgU+Ba4FjgQhBW4EPwX5BCIFQAVCBWQF+gREBdgE+gT7BGgFZQX8BEUF+wRoBfsESQVnBdgERAX7BEUFSQVFBfwEKAUjBSQF2gRGBf0EJAVHBf0ERgXaBCUFIwXaBCcFJQW+BCYFSgUmBb4ERwW9BEoFJwUoBdsEKQW9BP4ESgVuBf8E4AS7BQEF3wQABUwF4ARuBeAETAVMBQAFTQUDBU0FAAVSBS4FUQUvBdYF5QTmBDEFMAUzBeUEBAVvBQYFMwXnBFQFxgRxBQcFNgUKBVYFNQVWBQoFCQU4BZ0FNwU3BVcF6QQMBVcF2gXrBJ8FwgXDBYQEDQVzBQ4F7QTtBHQFcwV0Be0EdQXNBBAFdQXuBDkFzgQSBQoEEQUlBoYEOwXvBAEGegV8BTwF8QTyBBQFEwWjBaUFigTTBPME3gWsBBYFfQWlBa0EFQVaBRYFFwVaBRcFGAWnBRgFWwUcBVwFGQXgBRsFGgWwBIAFHQUsBj0F1AQ+BfUEgwWuBYUFjwSFBWEFIAWSBLUEtASHBbAF6wWJBfkEhwViBZMEQAViBUIFkwTXBEMFYwVkBUQF+gTQBUcFRgVIBUkFRQXQBSYFRwVFBSgFSAUmBSMFJQUoBUkFSAUnBUoFJQUlBUoFJgVJBSgFKQW5BdkEZwW5BSoF2QTfBCoFawUtBWwF4QQrBeEEbAWRBSsFbAW7Bd8EawUrBZEFLAVLBf8EbgW7BW0FAQVOBSwFkQWcBG0FkwWcBJMFLQVNBQMFTAVMBQMFTwWUBQIFTgUuBU8FAwVPBS4FUAVSBVAFLgWWBVEFxASWBcQEMAXWBQQF5QQyBTAFMQVvBTMFBAUFBVMFMgVvBTQFBgXABTQFbwXnBHAFVAU0BR8G6ARxBTYFVQVVBTYFNQU1BVYFVQXYBXIFpgRyBZ0FOAUJBesEwQVXBTcFngXrBMIFwQWfBQwF2gUPBYUE/wX/BYUE7ARjBhIFEQV6BXsF7wTxBBMFfAWkBRQF0wTeBaQF0wTzBKwExQVaBRgFpwXgBRoFrQQcBV0FXAX0BF0FHAX0BB0FXQWwBB4FgAVeBR4FHwV/BSsG1ARfBYEFHwU9BSwG5gXmBYIFPQWCBa0F9wT3BK0FYAX1BIQFgwWuBT4FgwW0BIYFswQ/BewFIQWJBSIF+QRjBbMFQQViBUAFIgViBSIFsgWMBWUFaAXyBWcFRAVGBSQFZgUjBSYFJAVJBSkFaAVoBSkFagVLBWoFKQVrBSoFuQWUBU4F0wVuBUwFTwW9BS8FlAW9BdYFLwUwBZcFlgX5BQQF1gUyBZcFMAW/BQQF+QWXBTIFUwVvBQQFvwUFBZgFUwWaBZkFBQUFBZkFmAVUBZoFxgTnBHEFcAXABR8GNAXYBSEGcgUJBZwFVgWcBQkFwQWdBZ4FNwVfBp8F2gUQBXYFdQV3BXYFEAUABlgFDwV4Be4EOgWGBCUGzwTdBVkFWAWhBVkF3QWhBTsFWQWkBRMFFAXzBCcG3gV9BcUFrAQIBq0EpQWnBVsFCQZbBRkFCQZdBeEFXAVdBR0FfgUeBV4FgAUrBiwG1AReBR8FqQWpBR8FgQWsBbIE+ASvBfgEkASFBbAFYQUhBYgFtQTsBYgFIQU/BbEF7AVBBbEFPwWKBWIFzQXNBWIFsgViBYoFQgWLBWQFQgVCBYoFiwVkBYsFRAVlBYwFzgVGBWYFtQVGBbUF0AW4BWYFJAUmBbgFJAUmBdAFuAW5BWcF8gWMBWgFagWOBY0FaQWNBY8FaQWQBWkFjwWOBWkFkAWQBY8F9QVsBZAF9QX1BZEFbAVsBS0FkAVOBZEF0gXUBUsFbgVPBZUFbgVPBVAFlQWWBVIFUQWWBZcFUwVvBb8F+gX6BcAFbwX7BXEFVQX7BVUFmwVVBVYFIgZVBSIGmwUhBkMGcgVDBp0FcgVXBUQG2gWfBV8GwgXuBKAFOQV4BaAF7gRiBhIFYwbwBEcGOgV5BUcG8ATEBQIGeQXEBXkFPAXEBTwFfAXEBXwFogV7BXoFAwajBXsFAwYWBaYFfQWmBRYFWgUbBeAFxwXhBV0FfgUdBeIFfgWABeIFHQUbBccFKgYqBn8FGwVeBagFgAWqBagFXgVeBakFqgVfBasFgQXmBQsGggWyBKsFXwWsBasFsgSvBawF+AQLBq0FggXoBYMFhAWtBQwGYAWQBDkErwWuBRAGhQXrBbAFDgbrBe0FhwXtBYkFhwXvBbEFQQWzBe8FQQWJBbIFIgVDBbMFYwVlBc4FQwXPBYoFzQWKBc8FiwXxBbUFtAXyBUQFiwW1BWYFtgW1BfEF0AW6BbcFjAUYBo0FjgW6BYwFagWQBbwFjgVLBboFagXSBZEF9QVLBZIFugUtBfYFvAUtBbwFkAWTBfYFLQVLBdQFkgVtBbsF9wVtBfcFkwXTBU4F0gXVBZUFUAVSBb4FUAW+BVIFOgaWBdcFUgWWBVMFmAWYBZkFXAZwBXEFIAb7BSAGcQXoBB8GhQboBIUG2AWcBSIGVgWeBUQGVwUjBg0FRQZFBg0FDgV0Bf4FcwUkBuwEwwV1BdsFdAX/BewEJAagBXcFOQXdBVgFAAYCBkcGeQUTBQQGfAUTBaQFBAZJBigGpQXfBaYFWgWnBcYFWgXGBacFCQbgBa0ECAaABagF4gVNBioGxwWqBcgFqAWoBcgF5AWqBckFyAWqBakF5wWqBecFyQWrBakFgQUMBugFYAVgBegFhAXoBa4FgwWuBegFDQYNBhAGrgUQBuoFhQWGBcoFswSFBeoFsAXqBQ4GsAW1BMsFtATvBRMGsQWJBRQGsgWzBUMFzAXOBcwFQwWMBbcFzgUVBvEFtAW4BbYFZgWNBRgGowYZBrkF8gWjBo8FjQW8BdEFjgVrBbkFGQZYBvUFjwUZBrsFawWTBfcF9gXUBW4FlQWABr0FlAUdBpUF1QXWBb0FgQZSBdcFOgZaBr8F+QXXBZYFmAWaBT0GmQVUBT0GmgXABfoFXQabBSIGQgbYBdEGIQbBBfwFnAVDBp4FnQVfBv0FwgUjBiQGwwXDBQ0FIwZFBg4FcwX/BYoGDwWKBgAGDwVHBngFOgXcBREFzwQlBtwFzwRiBgEGEgUCBsQFJgaiBXwFBAZJBqUFowUnBvMExQV9BaYFBwZaBcYF3wUIBkoG4AVcBQoGGQV+BUwG4QVMBn4F4gWoBeMF4gXJBeUFyAVPBuYFLAbnBakFqwWsBecFqwULBgwGrQU5BOkFrwUNBugFkQazBOkFOQSzBMoF6QXLBYYFtAS1BIgFywVRBu0F6wWxBe4F7AUSBokF7QWxBRMG7gXMBe8FswUUBokFEgZTBs0FsgWyBRQGUwbNBTIGzwUyBs0FUwbwBc8FMga3BXsGzgXPBfAFiwX0BbYFuAXQBfEF8wX0BdAF8wW4BdAF9AUXBo4F0QUYBo4FFwa6BTkGtwWjBlgGjwUbBrsFGQb3BTcG9gXUBfgFkgWABpQF0wWBBr0FgAZQBb4F1QX5BdYFgQbABV0GHwaFBtEG2AWbBUIG+wXZBfwFwQWeBUMGXgbCBYkGwQXBBYkG2QXaBUQGqwZeBkQGngVgBkUGcwX+BWAGcwVGBv4FdAVGBnQF2wV1BUYG2wV2BUYGdQWLBncFoAXcBWMGEQUlBjsFZAahBWQGOwVlBgMGegWkBQUGBAYHBgYGfQXfBQcGpgUoBggGpQXhBUsGXAXkBeMFqAXkBcgF5QXJBecFbwbJBW8G5QXnBawFbwYtBqwFrwWRBugFDAYQBhEG6gUuBg4G6gVxBg4GLgaGBQ8GygUvBg0GkQYNBi8GEAYOBnEG6wUPBoYFywURBhAGLwbrBXEGUQbvBXgGEwZSBlMGFAagBvEFFQa0BbUFNAa1BbYFNAbxBaAG8wUWBvIFiwWLBfAFFga3BTkGfQYZBvIFFgYXBhoGVAZWBhgGFwbRBRoGFwYaBrwFNwa8BRoG0QUZBjgGGwZYBtIF9QU5BroFkgU5BpIFWQa7BRsG9wX3BRsGNwb2BTcGvAX4BVkGkgUcBvgF1AWVBRwG1AUcBpUFHQb5BYEGqAY7BjoG1wX5BagGWgZaBlsGvwWYBR4G1wVcBh4GmAVbBvoFvwWZBYQGXAapBl0G+gVUBXAFPgZwBSAGPwb8BUEGnAVBBiIGnAWrBl8G2gX6BiMGRQZ3BYsGdgWvBt0FAAZ6BQEG/wZIBiYGxAUEBmcGogUeB6MFAwYFBqQF3gV9BQYGxQUZBQoGCQZcBUsGCgbhBUwGSwaOBscF4AUpBscFjgbiBWkGTAYpBk0GxwW0BioGTQbkBWsG4wW1Bn8FKgblBWsG5AUsBisGjwYLBuYFbAZvBqwFLQZuBgsGbAYLBm4GDAavBekFLQYRBi8GMAZ3Bu0FUQbsBZYGiAUxBuwF7gUxBpYG7AUSBu0FnAbvBcwFegYSBpwGUgZSBhQGEgbOBZ4GzAW0BZ8GFQYzBp8GtAV8BjIGUwa0BTQGMwZ8BvAFMgYWBvAFNQY1BvAFfAYaBjUGfAYaBnwGVAZWBjYGGAYWBjgGGQajBhgGNgYbBjgGNwaBBoAGywY8Bh4GXAY9BoQGmQU+Bj0GVAU/Bj4GcAU/BiAGQAaFBh8GXQZAByEG0QZBBkIGIgZAB0MGIQb9BYkGwgX6BkUGYAYkBtgG/wUkBtcG2AaLBmEGdgV4BYwGoAXaBkcGAgb/BmUGegUFBmcGBAYeB0kGowUnBt0G3gUCBycGxQVNBikG4AYqBrQGtQblBU4GawYlB48GKwYsBo8GTwZsBuYFTwYRBlAG6gXqBXAGLgZwBpAGLgYuBpAGcQYPBnMGygUwBlAGEQZxBnUGUQYwBi8GlwaZBu0FdwbtBZkGxgbGBpwG7QXOBXsGngZSBsgGUwZTBsgGfAagBhUGnwZVBjQGtgVVBvQFVwZVBrYF9AXzBX4G9AV+BlcG9AVWBlcGNgY5BqUGfQY1BjgGFgY4BjUGNwYaBjcGNQZdB9IFWAZdB9MF0gX4BacGWQbMBhwGHQbXBfUGOwb1BtcFHgb6BVsGqQaFBmEH0QZCBocG+wVDBkIHXgZeBqwGRAZfBmYH/QX+BUYGYAYbByQGIwbXBiQGGwd2BWEGRgaKBv8F2AZsBwEGYgahBd0FZAZmBiYGSAYeB94GSQbeBigGSQbfBQYGBwZoBgYG3wXfBmgG3wXGBd8G3wUJBt8GxgUgBwgGKAYgB0oGCAZKBo4G4AXjBWkG4gXjBWoGaQa0Bk0G4AZrBmoG4wVqBmsGTgZ/BbUGKwa1BiUHKwZtBm4GbAbpBW8GLQZuBpEGDAaSBpAGcAbqBVAGuwZwBuoFuwZxBpAGdAZQBnYGuwZxBnQGdQbBBi8GkQZQBjAGdgYwBpgGdgZ2BlEGdQbBBpcGLwZ2BpgGUQaXBpgGMAZ3BlEGmAaZBncGmAbuBcUGMQbFBu4FEwbvBXkGeAbMBZ4GegZSBpwGnQZ8BsgGoQY0BlUGMwahBlQGfAbzBaAGGAdUBqIGFwZXBqIGVQZWBhcGogZWBqIGVwajBjYGNgddB4AG0wWnBvEGWQbMBh0GzQaCBtUFvgWDBr4FOgaCBr4FgwY6BjsGgwbOBlsGWgY8BlwGhAY9Bj4GhAaGBkAGIAb7BYYGIAaHBoYG+wVCBkEGlQdAB0EHQwbZBYgG/AX8BYgGQQaJBogG2QWJBv0F1QarBkMHXwZmB18GQwf9BWYH1Qb6Bq0GIwbWBmAGRgb8BgAGigagBYwGiwb8Bq8GAAb+BngFRwb+BowGeAXZBmIGYwbZBmMG3AVsB/8GAQZkBtwFJQaaB90FrwbdBZoHZAYCBrAG2gYCBiYGsAaNBkgGxAXEBaIFjQYDBmUGHgfcBqIFZwYABwUG3gXdBgAH3gUnBgIH3QYCB8UFBgYKBrIGCQZLBrMGCgYEB0sGTAbkBk4G5QVvBuQG5QXpBeQGbwbKBeQG6QVuBrYHkQaQBrcGuQa7BpIGcAZ0BpAGuQZyBpQGkwa8BnIGkwa7BnYGwAaVBpQGcga8BpUGcgYMB8EGkQZ2BnUGwAZ1BnQGwAaIBZYGywUQB5cGwQaXBsIGmAbCBpkGmAbEBpkGwgaZBsQGxgZ6BnkG7wWcBsYGEgedBpwGEgd7BhMHngbIBlIGnQbvBqAGnwahBqIGVAYYB34G8wXJBn0GygalBsoGfQY2BzYGVwY2B1cGfgakBlgGowalBjkGpgamBjkGWQZZBn8GpgbwBn8GWQbxBvAGWQb4BRwGpwanBhwGOQfMBjkHHAbyBoEGywbVBc0GHQbzBoEG8gbzBs4GqAbzBqgGgQaDBjsGzwb1Bs8GOwbOBloGqAY8BvYGHgZBBogGlQeIBokG1AZeBmQHrAbTBqsGRAbVBhoHiQatBhsHIwauBtYGRgZhBq4GRgZpB4oG2AaKBmkH/AbZBmwHYgbaBv4GRwZlBv8GHQeNBmYGSAbcBo0GogVnBgUGsQYAB7EGBQYGBmgGAgcgBygG3gbfBgkGsgYKBrMGsgbgBikGjgYEB0wGaQZOBrYGagYlBwUHjwaPBgUHTwbjBmwGTwbjBm0GbAZNB24GbQZuBk0Htge3BpAG5gbKBVEH5AaQBpIG5ga5BrcGCge7BrgGkga6BrkGCgeTBroGCwe8BpMGCweRBrYHDAe+BnQGuQaUBrkGuga+BrkGlAaUBroGkwa7BsAGvQa+Br0GdAa/BpQGlQa/Br4GlAa9BsAGdAbLBZYGDwaXBhAHwwbEBpcGwwaXBsQGwgbpBuoGmwabBuoGmgbpBuwGxAabBuwG6QaaBuoGEQebBpoGEQcTBi0HxQbGBsQG7AYTBngGeQYtBxMGeQbsBpsG6wbrBpsGEQd5BnoGLgfGBuwGEgcuB3oGngbHBp0GEgfIBp0GxwZ7BhUHEwefBjMGFAcUB+8GnwYWB8gGxwZVBjEHMwahBsgGFgdVBhcHMQeiBqEGFgeiBhcHVQY0B7cFfQY0B30GyQYYBzUHfgakBl0HWAbLBoAGXQfVBYIGzQb2BvUGHgZgB1sGzgY8BoQG9wapBlsGYAc+BqoGhAaUB6oGPgaUBz4GPwbQBl0GqQZABvgGPwaGBvkGQAb4BkAG+QaFBl0G0AaFBtAGYQdBB0IHQwbSBogG1AZCB2QHXgbTBkQGrAbTBkMHqwaJBhoH1AbWBvoGYAYcB2EGiwYmBtsGsAZmBtsGJgaNBtsGZgYeB6MH3gZ0B44GSgaOBgMH4AbgBtcHtAZ3B7QG1we1BrQGdwe2BuEGagZ3B+IGtQbiBiUHtQZOBicHtgZPBgUHBgfjBk8GBgfkBicHTgblBrcGCQcHB7cG5Qa3BgcHCge4BuYGkgbnBgsHuga9BrgGuwYpBwsH5wYLBysHvAYrB78GvAa/BpUGvAYxBugGlgYxBsUGhAftBhIH7AaeBhMHLgfuBscGEgfHBu4GFgczB6AG7waiBhYHFwe+B3sGtwW3BTQHvgc1BzYHfgY2B6QGowbwBqYGfwbLBl0HwAfNBjkHzAb3BvYGPAaqBj0HhAapBmAHPgfQBqkGPgf4BpQHPwZjB/kGhgaGBocGPwc/B4cGQgY/B0IGlQcaB9UGZgfXBhsH2AYcB/sGYQb+Bv0GjAZuB9kG3AVvB/4G2gZsB5kH/wZFB9wFZAZkBpoHRgfcBmcGsQYBB90GAgffBgIHaAZ0B0oGIAd0BwMHjgYhB7MGSwYEB3YHSwbgBgMHRwcEB2kGagZHB9cH4AZqBuEGIwe2BiQH4QZ4BwUHJQdLB20G4wYmBwcH5QZNB20GSwcHByYHTAdOB+UGCQfmBgkHtwYHB0wHCgfnBoEHUAcKB0wHugbnBroGgQcpB+cGUAfKBXMGUQe4Br0GDQcNB70GvgYNB74GDwcPB74GvwYPBg4HcwaWBugGDwYsB1UHDAdVB8EGDAdVBxAHwQYQB+MHwwbpBsQGVgfpBlYH6gYRB+oGVgfEBsMGhgdYB+wG6wZXB+0G7AbuBhIHWQcwBxQHLwdbBxQHMAcxBxQHMwYxBy8HFAfvBhQHWweMBxYH7gZbBzIH7wYWB4wHFwfKBhkHyQalBhkHygZcB6UGpgY3B6YG8AanBuoH8QaRB/MG8gaCBjsH9AaDBjsHggbzBpEHPAc8B84G8wbOBjwHYAf4BmIHlAf4BvkGYgeGBj8HYwcaB5YH1AZpB9gGGwccB4sGaweLBowGaweMBv0GawdqB68G/AbQB5oHrwZGB0UHZAYdB3EHZQZlBnEHHgfcBrEGogcAB90GHwejBx4H1QcfB90GAQejB6UH3gYCB98GsgZyB94GpQdyByAH3gZzB7IGswZ2ByEHSwZqBiIHBAe2BicHrQd4B3sHBQd9BwYHewcGBwUHewd9B34HBgd+B+MGBgdLB+MGfgdMByYHSgcmB+UGTgdRBycH5AZQB4EHCAcIB7QHUAcJB+YGKAe6BkwHgQe4BigH5gYNBygHuAYrBwsHKQe/BioHDwcrByoHvwYsBwwHtgfoBg4HDwaEB+gGMQaGB1YHxAYtB3kGLgdWB7oHEQfrBhEHugdYB+sGugdYB1cH7AbtBlkHEgcVB1oHEwfuBlkHjAd7BucHFQe+B+cHewYyBzMH7wYzBxgHoAaHCBgHMwc0B8kGGQelBlwHGQfwBjgHNwfxBjgH8AanBusH6gfrB6cGOQfyBssGkAeCBjoHzQbPBl4Hgwb2BsUH9QbFB5IH9QaEBl8H9waqBpQHPQdhB9AGPgf5BmMHYgdhB+8H0QbvB0AH0QZBB8gHQgdDB9MGXQhlB5YHGgetBpgHGwdpBxsHmAdEB64GYQb7BkQHYQZqB/wGaQebB2sH/QZtB2wH2QZuB20H2QabB/0G/gZvB5sH/gZiCP8GmQduB9wFRQfaBrAGbwcdB/8GYgidBx0HYgjbBnAHsAahB40G3AamBwEHAgcCB7IGpgcDB3QHLwh2BwQHIgdqBkgHIgdqBiMHSAcjB+EGegfhBiQHegd4ByUH4gZKB68HSQdKByYHrwdKB0kHTAcmB04HggcIB4EHfwd/B4AHCAcIB4AHtAdPB04HCQe1B1AHtAfgB00HSwcJB1IHTwcJBygHUgfgB7YHTQdQB7UHKQcoBw0HUgcOB1QHcwZRB3MGVAcPB1IHDQdSBw8HKgdTByoHKwdTBysHKQe3BywHtgfFBocHhAeHB8UGLQfjB4UHwwaIB1gHugdXB1gHiQdZB+0GjAcwB4kHigcvB4kHMAcTB1oHvQeNBzAHigcXBy8HMQcwB40HWwfoBzMHMgcbCDUHGAc1B+kHNgfpB6QGNgekBo8HXQePB8AHXQc3BzgHpgY4B1wHpgaQB8sGwAfxBuoHOAc5BzoH6wc6BzkHzQaCBvQGOgfEBzwHkQf1Bl4HzwaSB14H9Qb3Bl8H9gaEBj0HXwc9B5QHkwdBB0AH8QfyB4gG0gbyB5UHiAbIB2QHQgfSBtQGlgdkB8oHrAasBl0I0wYaB2YHZQdnB60G+gZnB/oG1gZoB2cH1gZoB9YGrgaYB60GlwdEB2gHrgZpB80HagevBmoH0AdGB5oHnAfSB28HsAZwB9IHsAbbBqAHcAehB9sGjQZxB9UHHgehB9wGogcfBwEHpAenB7IGcwchB3MHswZ1B3MHIQd3B9cH2gfYB3oHeQcjB3oH2Ad3B9oH4gbaB3gH4gYkB7YGrQd7B3gHqgd9B3sHqgdJB3wHqwewB30HqgewB34HfQewB7EHfgdMB0kHqwdLB34HsQcmB4IHrwdMB6sHgQeBB6sHfweAB9wHDAhPB4IHTgdPB1IHgge1B1MHKQcOB+gGgweEBxcI6AZVB+MHEAcuB4cHLQeGB8MGhQdWB4YHUQgTB4cHLgdYB4gHiQeLB1cHiQeKB4kHiAcTB7wHGQjtBlcHjAeMB1cHiwe9B7wHEweJBy8HiwcXB4wHiwcXB4sHLwflB1sHjQeOBxUH5wcyB1sH6AdVCBgHhwg1BxsI6QfpB48HpAY4BxwIXAcdCPIGkAc7B4MGXgfFB/YGXwc8B8QH7QftB2AHPAdgB2EHPgeUB2IHxgeVB8kHPwfKB10IrAZlB1wIlgddCMsHQwdDB8sHZgeXB60GZweYB5cHzAeYB80HaQdtB5kHbAdGB58HRQdGB5wHnwdxBx0HnQehB6AH2wYAB6IHsQamB6QHAQemB7IGpwd0ByAHcgd0B3IHLwh2B3UHIQcyCAMHLwgyCEcHAwc2CNoH1wfYB3kHqAfaBwkIeAdCCHkHegdCCHoHJAeqB3gHCQh8B6kHqwcICKkHAgirB6kHCAitB0IIJAevB3wHSQerBwgIfwd/BwgIrAeqB90HEgiqBxIIsAeAB38HrAeAB6wH3AeCB64HrwewBxIIsQeCB1IHsgeyB1IHDggOCCoHswcOCFIHKgcMCA8ItAeABwwItAezByoHUwdTB7UH4QcVCFQHDge2B0wItweDB+gGFwi5BxcIhAe4B+MHVQe5B4QHhwdRCLoHVgcTBxkIhweIB7sHigfkB40HigeOB70HWgeNB+QH5QcVB44HWgflB+YH6AdbB+UH6Ac0B78Hvge/BzQHGQdVCBsIGAdcB78HGQe/B1wHHAgcCDgHwQcdCJAHVwjrBzoHwgdYCPIGHQj0BsIHOgdYCJEH8gYfCJEHWAg7B14HwweTB5QH7gdgByMIYQfGB+4HlAcjCO8HYQdiB2MHxgeNCEAH7wc/B/AHYwfHB/AHPwc/B8kHxwfyB8kHlQeWB/IH0gbIB5AIZAeQCMoHZAfLB2UHZgfMByUImAfOB0QH+wbNB5gHJQjPB84H+wbPB/sGHAfPBxwHawdrB5sH9QdvB/cHmwfRB24HRQeeB5wHmgfQB54HmgefB9EHRQecB9MHnwecB54H0wegB/kHcAegBygI+QfWB6EHogcAB9YHogf7B6MH1QejB/sHKggrCKQHpgcqCKUHowenBysIpgcsCHIHpQelByoILAhwCHYHIgdIB3AIIgfXB0cHMggjB9gHSAepB9kHAgg9CAsI2gcLCAkI2gd8BwoIqQcICHYIrAd8B68H2wcJCN0HqgfbB68HrgdFCNwHrAcnB94HrQeuB4IHsgdRB94HJwdICBII3QfeB1EHVAcSCBMIsQcTCOAHsQexB+AHSwdTB+EHswdKCLUHtAcPCEoItAfiB+EHtQdMCLYH4AcTCEwI4AfiB7UHSggsB1AIVQdQCLgHVQfjBxgIhQeFCIYHhQe6BxoIiAdRCBoIugeIBxoIuwfkB4oHuwdWCI8H6QfICJAHwAfqB8EHOAc7B+wH9AY7B8MH7AcfCFkIkQdZCMQHkQfFByEIkgeLCO0HxAdfB1oIxQc9B1oIXwdaCD0HIgg9B5MHIghjB/AHxgdBB/EHjgjIB0EHjghcCPIHlgeXB2cH8wf0B/MHZwf0B2cHaAeXB/MHzAcmCGgHRAcmCEQHzgfNB5QIagdqB5QI0Af3B/UHmwf2B5kHbQdiCJkH9gfSB/kH+AfSB3AH+QeXCHEHnQdjCNMHngdjCPoH0wfUB6AHoQdxB/sH1QfWB9QHoQcfB9YHAAcrCGcIpAf8B2gI/QdyBywIawhqCHIHawhoCP4H/QdoCC4I/gcwCP4HLgh1B24Icwf+BzAI/wcACP8HMAgACDAIcQg2CNcHMgg3CAAIcQjZBzcIcQgDCDoIBAipCAQIOgg3CNkHAQgCCHEIOAg5CNoHNggCCNkHcQg9CNoHOQivCAIIOAhBCAMIBAgECD4IQQipBwcI2QfYB6gHPwhBCAUIAwgGCAUIQQhzCHkIPQhCCKgHeQd5CAsIPQgICAIIrwipBwoIBwjbBwoIfAd+CAkICwh+CN0HCQhFCAwI3AcNCK4HsgcOCLMH3wezBxAI3wcPCAwIewjdB34IgAiACEgI3QdUBxEI3gezB+EHEAhUBxUIEQhICEkIEggTCBIISQhJCEwIEwjiB0oIFAiDBxUIDgeDBxYIFQi9CLcHTAhQCLcHvQiDBxcIFgi3B1AILAcZCLkHhwcYCIUIhQeFCFEIhge9B4YIvAfkB1II5QfmB1MI6AczB+gHUwhTCIcIMwe/B+cHvgcbCFYI6QfICMAHjwfoCZAHyAjqBx4IwQfoCVcIkAfrBx4I6gdXCMoIHQjCBx4I6wf0BooIwgfsB4oI9AYgCMMHXgeSByAIXgeLCMQHWQghCCAIkgdaCCEIxQciCJMH7gftByMIYAeNCPEHQAfyB48IyQeOCJAIyAeRCF0IygdlB8sHzwjPCAcJZQcHCVwIZQdoByQI9AdoByYIJAhfCMwH8wclCMwHXwiTCM0HJQiTCJQIzQf1B88HawfRB20HbgfSCJ4H0Af4B28H0gefB5kI0QedB2IIlwifB9MHJwiYCGMIngdmCCcI0wcQCXEHlwj6B2YI0wfUBygIoAcQCfsHcQcpCNYHHwcpCB8HpAcpCKQHZwgqCPsHmwidCCoImwgsCCoInQgtCCwInQhrCCwILQj+BzEI/QdzB2wIpwdqCC8IcgcwCC4I3ghzB24IbAgxCP4H/wcxCP8HNAhuCHUHMwh2BzMIdQf/BzUINAgACDUI/wdIB6UIcAg3CDUIAAhIB9gHJQmpCHIIBAgDCHUIOggBCNkHOwg5CDwIPQhyCD4IBAgFCHUIAwhzCLEIeQgGCEAIBQh2CAgIrwhBCEMIBgizCEEIPghDCEEIswhDCLMItgh2CEUIrAdCCK0HfAh5CH4ICwjbB64HRAjeB3wIrQcNCEYIrgfnCAwIRQh7CAwI5wh/CA0Isgd/CLgIDQh/CLIHDgh/CA4I3we7CA8IewjhB0cIEAgVCLwIEQjiB0cI4QcPCIIISghOCA8IuwiCCA8ITghOCLsIgQiBCEsITghPCE4ISwhPCEsITQgUCEoIwAgXCIMIFgi4BxgI4weFCPUIUQgZCLwHwwjHCIYIvQfHCL0HjgeOB+cHxwhSCOYH5QfmB/oIUwjnB78HVAhVCFYIGwhUCL8HHAjKCFgIHQiKCB4IwgfMCB8IWAgiCO4HzQjvByMIjQjHB4wI8AdbCIwIxwfxB40IjgjHB8kHWwiRCMoHkAheCPMH9AfzB14IXwiTCCUICwnPB2AIzgdgCM8HlQhtB2EI9gf4B/cHbweXCGII9gfSCJgIngcnCJkInwcnCGQImQgoCJoI+QdlCPoHYwhkCCcIZghmCPoHZQjUB9YHKQibCPsHEAkrCJ8IZwj8B9oIaAinB58IKwjaCPwHaQiiCGkI/Af8B/0HogifCKcHbAiiCP0HMQgxCB8JbQgfCTEINAjfCDIILwhwCDMIdgcwCN4IbwjfCCIJMghvCHEIMAgiCTYIMgg3CKYINQhxCG8I4QhxCOEIOAhIByUJpQgBCKYINwg4COEI4ginCDkINgivCDgI4gg8CDkIpwg/CKsI2AeqCHMIPQiqCD0IPAgHCDsI2QcHCK4IOwh0CKsIPwh0CD8Idwh3CD8IqAeOCbEIcwh3CKgHQggGCOkIQAg+CHIIswgHCAoIrgi1COkIBgi1CAYIQwgKCNsHeAi0CHkIsQhECHgI2wdFCHYI5wi1CEMItwi3CEMItgi0CH4IeQhGCHoIrgeuB3oIRAhGCA0IuAh9CH8I3we6CH0I3wcQCLoI3wdICIAIQglHCOIH7ggUCO4I4gdCCb0ISAhICL0ISQi9CEwISQhLCEUJTQipCU0IRQnxCE8ITQiECIMIFwhQCLoJuAe5B4QIFwi5B8MIhAjDCLkHGQiFCMQI9Qj1CBoIUQj1CPYIGggaCPYI9wjDCLwHxQgaCPcIuweGCMUIvAfkB7sHTAlMCVII5AfSCeYHUgj6CPsIUwj7CIcIUwiHCE8JVQhVCP0IVgiICFYI/QgcCIkIVAiICI8HVgjBB4kIHAjBB8kIiQjJCMEHHgjJCB4IywjoCcoIVwjKCMwIWAhcCR8IzAhcCVkIHwhZCFwJiwgiCCEIWggCCSMI7QfNCAMJIgjNCMYHjAjuB8YHzQjGB/AHjAgECY0IIwhbCMkHjwgFCfIHCAmPCPIHBQnyB1wICAkHCQgJXAhdCJEICQldCAoJywcJCQoJXQgKCc8IywfQCF4I9Af0ByQIkgiSCCQIJgheCAwJXwglCF8IDAlgCJIIJghgCCYIzgeVCM8HlgjPB/UHlgj3B5YI9QdtB9MIYQjRB9MIbQf3B/gHlgiZCNMI0Qf5B9QI+AdlCGMImAicCJoIKAicCCgI1AcTCWQIZggpCJwI1AcZCSkIZwidCJsI2QifCJ4IZwgbCS0InQgbCZ0I2QjaCGkI2wigCC0IGwmiCKEIaQijCGoIawijCGsILQikCKMILQikCC0IoAjfCC8IaggzCGwIbgjgCDQINQgBCKgIpgg6CKwIqQioCAEIOwiqCI4Jcwh1CKwIOghyCKkIJwkFCOQIdQiwCHQIdwixCI4JrQhACOQIBQjjCLMIcggKCHgIsggKCLIIrgjnCHYIrwjnCK8ILAmzCOMI6Ai2CLMI6Ag7CXwI3gd+CLQIgAh9CLkIfwi5CLgIfwgRCDsJ3gdBCTsJvAgRCLwIOwmACFgKQgmBCLsI7wgWCLwIFQgUCL8IRAkUCMAIvwgWCIMIvgiCCMAISgjACIIIwQjCCIIITgjBCIIIwgilCVAIvQjCCE4ITwhPCPMIwgjzCE8I8QhQCKwJugm6Cb0LuAe4B70LGAgYCMQLhQjLC7sH9wjLC0wJuwfHCMYIhgjnB1QIxwjSCfoI5gdPCf0IVQihCo8HiAiKCMsIHggACYoI7AcACewHwwcgCAAJwwdeCSAIIQgiCF8JIQgACu0HiwgCCe0HAAoDCV8JIggjCAIJBAnOCIwIWwiNCBYKjggECRYKjQgFCRkKjwiOCBYKkAiQCB0KkQgdCgkJkQjPCAoJBwmSCNAI9AfQCAwJXgglCNEICwklCAwJ0QiVCA0JYAiVCGgJDQlmCdAHlAhmCdII0AeWCPgHJQoPCfYHYQjSCGYJDgn2Bw8JlwiXCA8JEAnSCA4JFAnSCBQJmAiaCNQI+QdkCNYImQgUCWUImAgQCRYJmwgTCdYIZAjXCBMJZgjXCGYIZQjXCGUI2AhuCdgIZQgXCZsIFgnZCJsIFwkbCdkIFwl2CWgI2gifCB0Jngh2CS4IaAjcCB0JnwhpCKEI2wiiCN0IoQjeCC4IdgnfCGoIowghCWwIMwh8CW8I3ghwCCEJMwilCCEJcAimCOAINQiBCeEIbwgjCeEIgQkjCeII4Qg2CIsJpwglCdgHqwgmCacIiwmqCDwIJgkmCTwIpwisCCcJqQgnCeMIcgiuCCsJOwh1CC8JrAgsCa8I4gh0CLAIqwjkCC8JdQgtCS8J5AgwCbAI5Qh3COUIsAh4COYIsggsCTIJ5whCCDYJdwg0CbEIrQg2CUIIfAhVCucIMgk3CbEINAm0CLEINwlVCnsI5whGCOoIegjrCLcItgjrCLYIPAk8CbYI6AjqCEYIuAi0CDcJgAh9CD0JuQg3CVgKgAhACXsInAnuCBAIRwi7CHsIQAnvCLsIQAlBCbwIvggUCEQJ7gi8CBYIvgiBCEUJSwhCCaUJvQjwCL8IwAikCUgJRgm+CIMI8gisCVAIpQnBCPAIwAhGCUgJRwlNCKkJ8Qj0CMII8wiDCIQI8giECMMISwkYCMILxAt/CkoJxAj1CMQISglLCcMIxQj2CPUISgn2CEoJwwn2CMMJyQn3CPYIyQmGCPgIygmGCMoJxQiGCMYI+AjHCPkIxghUCPkIxwj7CE8Jhwj9CFIJiAiICFIJ/gj+CKEKiAihCsgIjwfJCFQJiQjLCIoI/whXCcwIygiKCAAJ/whbCcwIVwkgCAEJAAlbCVwJzAggCF4JAQkACosIXAkhCF8JXgmMCM4IzQhbCGIJzghbCGMJYgmPCGMJWwhkCZAIFgoHCQYJEwobCggJBwkbCgcJEwpkCR0KkAgJCR0KHAoKCQYJBwmSCGAIDQkfCpQIkwiVCJYIaAkPCWEIEQkRCWEI0wiZCBEJ0wj4B9QIJQqZCNYIEQkUCQ4JaQkSCREJ1ggWCRAJDwkUCW4JZQiaCBUJ1QicCBUJmghtCdcI2AicCCkIeAkWCXEJFwkWCRIJcQl0CdgIbgkpCBkJeAkYCRcJcQlnCBwJGQkXCRgJGwkaCXYJ2ghnCJ4IHAnaCOkKGgnpCtoI2wgdCRwJngihCOoK2wh7CaIIMQhtCHsJMQifCB4J3Ah2CXwJ3gigCIcLpAhsCB4JnwghCR4JbAh8CYEJbwgfCTQI4Ag8CuAIpgg2CCIJOwqmCCQJPAojCYgJ4gioCCQJpggmCfwKqggmCYsJKQk7CEsKqAjiCIgJjQmqCPwKjgnjCCcJmAuPCS4JKQmSCeIIjQkoCa0IjgmQCeQIKgmQCS0J5AgsCeIIkgkqCS4JjwkuCSoJQAhACCoJ5AgwCTMJsAhACOkILgkyCSwJTwosCZIJTwoxCTMJMAkwCeUIMQk2CeUIdwjoCOMIlgmYCeYIeAjpCLUInwszCTUJOAk1CTMJMQkHC58LtQhECJsJeAh6CJsJRAg2CXwIOwnqCDkJegicCXsIVQo4CToJ7Qg4Ce0IUgo6CTgJNQnqCOgIOQk8CegI6gg9CX0IugjsCO0IOgk1CewIOgk+CeoIuAg1CZ8J7Ag+CbgIuQg/CbkIPQmfCe0I7AjuCKEJEAiiCe0IZArtCJ8JZArvCBMLgQgTC0UJgQipCUUJkgxrCqwJpQlJCfAIwQiwCUcJSAlJCcEItwmtCfEIqQnyCIQIuQm3CcEIwgitCfMI8Qi5CYQISwlKCbsJvwlKCb8JwwnEC1AMhQhQDMQIhQjJCcMJyAtSCEwJ0gmJCE0J+QhUCIkI+Qj7CNcJTwlQCfwITglQCU4J2QmWCv0ITwmJCFQJTQlTCf4IUgnLCPEJyQjJCPEJVQnoCecLyghXCcoI5wv/CPEJywgACVkJ/whaCVgJ9AkAClwJuQoDCf8JugoDCboKXwkNCv8JAwnNCA0KAwnQCgQJAgkMCmIJYQnOCGIJDApiCWMJYQmPCBkKYwkFCRsKEQoFCREKGQoJCRwKGAoJCRgK0woICRsKBQkJCdMKCgnQCCAKHgogCtAIkggeCgwJ0AgMCWUJ0QhlCQwJHgqSCCMKIAoNCSMKkggfCpMICwlmCZQIHwpnCQ4JZgklCmgJlghnCWkJDglvCdQImggSCQ8JEQkUCWkJbAnVCG8JmggWCQ8JEgnWCGoJEgnWCGsJagkTCWsJ1ggUCWwJbgnVCBUJbwmcCHMJFQlyCRIJagluCWwJdwkVCXAJbwmcCHgJcwlxCRIJcgl0CW0J2Ah0CW4Jdwl3CRoJdAl3CWwJdQkaCXcJdgkbCRgJcgx+CXcJdQl4CRkJHAl2CXcJfgl1CXoJfgmgCBsJLgrbCOoKeQl+CXwJdgl9CRwJHQmhCDEK6grdCDEKoQh9CR0J3Ah8CX4JegmBCXwJegmkCIAJowijCIAJOAqHC4AJpAijCDcK3wg3CqMIOAqDCX8JhAkhCYUJHgkgCXoJggkgCYIJgwngCDoKHwkjCXoJIAkjCYEJegkgCYMJhAnfCDcKIgkiCTcKOwogCT8KIwk/CiAJhAmMCYUJIQmlCIwJIQmICSMJPwqGCYgJPwqHCTYIOwo2CIcJiwklCYwJpQioCEsKJAmNCYYJPwqLCYcJKQmICYYJjQmNCT8KRwolCasIjAkpCYcJjwmTCYwJqwhMCiYJKQmHCUoKjwn+CicJrAgrCUsKOwiUCUwKKQmNCUcKkgmwCJMJqwguCZQJKQkqCY8JSgoCC6wILwn+CqwIAgtNCisJrggqCUoKkAmRCZAJAAuQCZEJLQmyCE0KrggzCZMJsAiVCZQJLgmRCTQMLQktCTQMLwkzCZcJkwmeC60IKAnpCJUJLgmVCekInwueCzQJrQg4CZcJMwkxCeUIUQo2CZoJ5QiYCXgImwk4CZkJlwkxCVYKNQlWCjEJUQpUCugIlgk4CVIKmQk7CZoJNgkHC7UItwhUCjkJ6Ag5CaMLegjtCJ0JUgrrCAcLtwiaCTsJQQnqCD4JPAmeCT0JugidCe0IognrCDwJPgmeCboIEAhWCp8JNQldCj4JuQg/CV0KuQihCZ4JEAhACZwJCAtDCaEJ7ghfCmEKoAlfCqAJVwqkCWEKXwruCEQJQwlDCUQJEguiCaMJqgmjCaIJZApCCRALpQljChILRAlECaYJYwpGCacJYQpGCWEKpAkQCxULpQkTC5IMRQmkCV8KqAmmCUQJvwhsCqMJZAqrCacJRgmoCUgJpAkVC2sKpQmjCWwKsgmyCaoJowlHCasJRglHCa8JqwlJCa4J8AitCakJaQpHCbAJrwmwCUgJqAmwCagJsQm5CbEJ8gizCa4JSQmvCbAJtAm0CbAJsQm0CbEJuQm2CbMJSQm2CUkJtwmyCW4KuAm1CbMJtgm4Cb0Jsgl2CrQJuQm2CbcJvAm3CcII9Ah2CrkJSwm8CbUJtgl7CvMIrQnACfQI8whuCsEJuAnzCHsKwAm9CbgJxgnBCcYJuAluCnwKwQlKCX8KvglKCb4Juwm9C8ILGAjECcMJvwm1CbwJxQnBCXwKxgnHCcIJyAnICcIJfgrFCMoJSwnECcgLwwnLCccJyAnICX4KzAnMCX4KgwrMCYMK+Aj4CIMKygnLCcgJzAnNCcsJzAnNCcwJ+AjQCc4JzwnNCfgI0Qn4CMYI0QnQCYcKzgnQCdMJhwrGCNYJ0QkvC9IJTAnTCdAJ1AnQCc8JiQr5CNYJxgjUCdAJiQqPCvwI2AmKCvoI0gmKCvsI+gj7CIoKiwpNCdYJ+Qj7CIsK1wn8CI8KTglOCY8K1QnZCdUJkQpOCdUJ2QlNCZEK1glQCdsJ2AlQCdgJ/AjZCZEKTQlQCVEJ2wnaCdkJTQlQCdwJUQncCVAJ3QlQCdkJ3QnZCdoJ3QmWCk8J1wngCd4J2wngCdsJUQlRCdwJ4AmgCtoJTQnfCVIJlgqWClIJ/QjcCeEJ4AlUCaAKTQlTCVIJ3wnnCd4J4AnnCeAJ4Qn+CFMJ4gnkCeIJUwnlCecJ4QnlCeEJnwrkCVMJ3wnkCd8J4wnJCKAKVAnpCeIJ5AnmCeQJ4wnnCeUJ6wlVCZ8KoApVCaAKyQjICKEK6AnrCeUJnwrpCeQJ5gnrCZ8KVQnqCVYJ7AnqCe0JVgnxCesJVQntCeoJrApWCe4J7AnuCVYJ7QnuCe0J7wnvCe0JrArvCawK8gnyCawK8AnwCfEJ/wjyCfAJ/wjzCbIK9AlZCfIJ/whYCfUJ8wlYCfMJ9AnuC1sJVwmyCloJ9An2CfUJWAkACfkJWQlYCfcJ9gn3CVgJWgmyCk8LWgkBCfkJAAlaCfgJ9wlaCU8L+Am0ClsJ7gsBCbYK+QleCbYKAQm0ClwJWwldCfsJ+gn8CbYKXgn9CV0J+gn+CV0J/Qm0CrkKXAn7CV0JuAr+CbgKXQn+CQIKuAr/Cf4J/Qn/Cf0JugpfCfwJXgn/CQIK/glfCboK/Am5CsAKAApeC2AJAQpgCccKAQoICmAJXgsNCgIK/wkACsAKaAsACmgLAgkKCgQKBgoHCmAJCAoJCgMKvQoBDAYKBArHCgcKEgpgCQcKxwoJCr0K1ArRCgUKCgoGCg4KCgoOCgYK0goGCgEM0goHCmEJEgoHCggKDAoNCs0IDAoPCgsKBQoPCgUK0QphCQcKDArOCAwKzQhoC9AKAgkXCgkKEAoQCgkK1AoQCtQK0woRChQKDgoRCg4K0goYChAK0woTCg8K0QoRCtIKFQpjCRUKEgpjCRIKYQnZCgQJ0AoXChAKGAoTChoKDwrRCnALEwoECdkKFgobChQKEQoRChUKGQoZChUKYwkWCtkK2gocChcKGAoTCnALGwpkCRYK2goTCgYJGgodCtoKHApkCdoKHQoKCdMKGgoKCRoKBgkhCgsJ0QghCh8KCwnRCGUJIQoiCmUJHgoiCiEKZQl4C2YJHwokCg0JaAlnCWYJeAslCiQKaAngCmkJZwklCtQIJgrgCmwJaQlvCSYK1AhvCeIKJgrjCmoJawknChMJ1wjkCicK1wgoCmwJ4ApyCWoJ4wpwCeIKbwlwCRUJ5QrlChUJcwkpCnIJ4wroCm0JdAkpCnEJcgkoCnUJbAlwCSsK4goqCisKcAkqCnAJ5QpzCXgJLApxCecKGAl0CRoJIgwvCiwKeAkaCekKIgx4CRwJLwobCXIMLgotCnUJKAp5CekK2wgtCnoJdQktCjAKegkvCn0JMgocCX0JLwrrCqIIewmGC3sJbQjrCjEK3QjrCt0IogiGC20INAouCocLoAh9CdwIMgozCjIK3AgeCTMK3AhtCB8JNAp6CTAK7QqDCTUKfwk1CjYKfwnvCjMKHgmCCXoJ7QqCCe0KNQqDCYIJNQo5CoQJfwk2CjkKfwmFCe8KHgnwCjcKOArxCu8KhQk6CjQKHwnwCjsKNwo8CjoK4Ag9Cj8KOQo5Cj8KhAlBCvEKhQk+CkEKhQlBCooJ8wpBCj4KiglGCoUJjAlCCocJOwpECj8KPQpACokJSQpDCkAK8wqJCUAKQwpDCvMKigmKCT4K+Ar4Cj4KRgpGCj4KhQlFCkMKiglFCooJ+ApHCj8KRApICokJQwr4CkMKRQpICkMK+ApJCokJSAqTCUYKjAmOCfwKgQxCCkoKhwmBDCgJjglMCiwMJglHCkQK/wpKCgALkAn/CpIJRwqSCf8KAwuXCU4Kkwk0DAILLwmWCeMIMgySCQMLTwoDCwQLTwqXCZkJTgpPClAKMglQCk8KBAvlCFMKUQpQClUKMglTCuUImglWClEKBgtUCqMLOQl6CKMLmwkIC5wJVQoMCwcL6whaClYKVwpXClYKBguiCWAKnQlZClcKBgtWCloKXAqgCVoKVwpcCp8JVgpbCkAJCAtaCl4KXAqgCWEKWgpYChALQglACVsK7wheCloKYQpXCmIKXwpXClkKYgqaCUEJZQpcCmQKnwlBCb4IZQpbCgMN7wgTC+8IAw2qCWAKoglmCmQKXAqnCV4KYQqnCWYKXgryCGUKvghnCmMKpglsCmQKZgpiCqgJXwq/CGcKpgmrCWwKZgqrCWYKpwliCmoKqAm/CGgKZwq/CK4JaAqyCXAKqgltCmUK8giuCb8I8AirCXEKbAqvCXEKqwltCvIIsQmyCWwKbwpqCm0KqAlpCk4MrQmyCW8KbgptCrEJqAmsCWsKugmzCXMKrglyCnEKrwm0CXIKrwlwCrIJvQl1CnIKtAmzCXoKcwp2CnUKtAm1CXoKswl0CrwJtwm3CfQIdAq+CR0Luwl3CrwJdAp5CnQK9AhODHsKrQl4Cm4KbwodC78Juwl5CvQIwAl4CnwKbgrBC8IJfQpLCYEKdgq1CcUJegq8CXcKIwsdC74Lvwm+C8QJvwl6CsUJgAq9CcYJJwvHCX0KwgnBC34Kwgm8CSMLxQnHCYIKfQonC8YJfAonC3wKeArKCYEKSwnLCYIKxwnFCSMLzgnOCYAKxQnOCSMLKQuCCssJhAr3CMkJywuACs4JhgrNCYQKywkpC88JzgmFCs8JKQtMCcsLzguHCoYKzgnOCy8LTAmGCocKiAqLCogKhwovC4gKiwqLCocK0wmFCokKzwnWCTIL0QkvC4oK0gmKCi8LiwqSCosK0wmSCtMJjAqMCtMJ1AmNCowK1AnUCYkKjQqPCtgJjgqQCtUJjwqTCo4K2AnVCZAKkQqRCpAKMguRCjIL1gmSCtcJiwo0C9cJkgrbCZMK2AmWCtcJNAveCZQKNQuVCpQK3gneCTUL2wnaCTkL3QmUCpUKmQqXCtwJ3Qk6C5UK3gk6C94JnQrcCZcK4QmgCpoKOQvaCaAKOQuYCt8Jlgo6C5kKlQo9C+EJlwqdCt4J5wk6C6MKmQrhCT0LogqYCuMJ3wmYCpsK4wmjCjoLnArnCZ4KnQrhCaIKnwqiCpoKoAqcCjoLQQufCqIKoAqbCuYJ4wmeCucJpAqkCusJpgqkCucJ6wnlC+gJoQqcCqgKowrqCaUKngqeCqQK6gnpCeYJpwqnCuYJRgvmCZsKRguoCpwKQQvqCaQKqQrrCaoKpgrlC+cL6AmrCqUK6gnqCewJqwrrCfEJqgqpCqwK6gmtCqoK8QnsCa4KqwqpCkkLrAruCa4K7AlJC/AJrArvCa8K7gnwCUkLrQrwCa0K8QnzCa4K7gnzCe4JSgtKC+4JrwrvCfIJrwrzCbEKrgqvCvIJswrzCUoLsArzCbAKsgpZCbMK8gn1CU4LsQr1CbEK8wnnC+4LVwmzClkJUwtPC7IKsAr2CU4L9Qn5CVMLWQm2Ck8L+Qn5CU8LUwtPC7YK+Am1CvcJ+Am1CvgJtgr6CfsJVgtXC/oJ8Qv9CfoJVwu3CrYK/Am3CrUKtgryC7kKtApWC/sJuAr9CVcLWgsCCmALuAr9CVoLugq6CloLtwq6CrcK/AleCwEKvAoDCsEKuwq9CgMKuwq+Cr0KuwrHCrwKAQq/CggKXgtgCw0KwgoCCg0KYAvBCgMKzQpkCwUKvgoKCmQLXwsECgoKXwtfCwEMBArFCsQKwwrDCsQKwgoNCsMKwgoDCgkKzQrGCr0KvgrGCr4KCwoFCgsKvgoKCgUKZAsSCtUKxwrKCskKyArICskKxQrDCsgKxQoNCsgKwwq9CsYK1ArPCswKywrLCswKygrICssKygoNCssKyArXCsYKCwrRCgoKBQwFDAoK1gq/CgwKCArPCgwKvwoMCs8KywoMCssKDQoXCs0KCQrYCs0KFwoPCtcKCwrWCgoKDgoBDM4K0gpoCwYM0AoUCtYKDgrVChIKbwsGDG0L0AoFDHAL0QpvC9IKzgpxC9MK1AoaCtcKDwrSCm8LFQoVCm8LEgptC9kK0ApyC9gKFwoaCnEL1wobCnALFAraCtkKEQwcCnILFwrTCnELGgraChEMHAocChEMcgt0Cx4Kdwt3Cx4KIAofCtwK2wrcCh8KIQp2CyIKHgp2Cx4KdAsgCt0KdwsiCnYLIQojCt0KIAp4Cx8K2wreCt0KIwreCiMKDQkkCt4KDQnfCt4KJAoXDGcJeAskCnoL3wolCnoLJApnCRcMGwzgCmcJGwx6CyUKJgrhCmsJEwnjCmsJ4QrkCtcIbQkoCuAKGwwbDH0LKArnCnEJKQp0CSIM6ArmCuIKKwrmCisKKgrnCnIMGAkvCoQLLAp9C4ELKAqBCy0KKAqBCzAKLQp5CeoKJAwyCuwKLwqECy8K7AqBC4wLMAp3DIcLLgozCuwKMgqMC+0KMAruCjYKNQqKC+0KjAvtCooLNQo1CooL7gqACYgLOAruCosLOQruCjkKNgqIC/AKOArxCvIK7wo5CosLjQvwCo4LOwoqDDoKPAo5Co0LPQrxCkEK8gpBCvQK8gryCvQKRgqTCzsKjgs8CiQJKgzzCkAK+Qr2CkEK8wpBCvYK9Ao7CpMLQgqNC5ILPQpECj0Kkgv5CkAKSQr5CvoK8wrzCvoK9wr2CvMK9wr2CvcK9Ar0CvcK+Ar0CvgKRgpLCsEMJAlECpILlAtICvkKSQr5CkgK+gr6CvgK9wr6CkgK+AqTC5ULQgr9CkYKkwmBDPwK+wosDPwKJglCCpULSgr/CkQKlAv9CpMJmguVCwALSgr/CpQLlguaC5MJTgpMCpQJAQsAC4YMkQmWCwML/woBC5QJlQmGDDQMkQmYCzIM4wjmCJsLsggECzsMUApTCgULUQqWCaALVAoyDKALlgmZCVIKCQsFCwsLUQoKCwULUwoJC1IKnQkLCwYLUQqaCQoLUwo3CTQJngs3CZ4LpQugC6MLVAqbCaMLoQuiCwgLVQpgChQLCQudCWAKCQsLCw4LBgtYCjcJpQsADQ0LPQkLC14KDgsOC6oLBguqC1kKBgtHDAoLmgkPCwwL6wgPC+sIPgk9CQ0LPwmkC14KCwsPCz4JXQoNC10KPwmkC1wKXgoOC14KqwsRC2IKqgtiClkKqguaCWUKRwxeCmYKqwuqCRQLYAqrC2YKFgsSC2MKZwoZCxQLqgkXC1wKpAtcChcLZgpiChELrAsXC7ELZgoWC2YKsQusC2oKYgppCqkJkgxpCpIMrwtwChkLqgkXC2wKsQusC7cLagptCrMLZQoYC2gKrgmyC2wKFwuxC2wKcQq4C7MLbQpvCmwKsgtxCrULsQtqCrcLuAtqCrgLbQqvC04MaQpzChgLrglyCrULcQogCxkLcAoaC28Ksgu1C3IKdQp0Ch8LGwu9CSALcAq6CRENEg16CrwLcwobCx4LdAocC3UKdgq6CxwLdgq6CRINvQu+CSELHQt3CnQKHgt5Ch8LdAoaC3gKbwoaCyQLeAp/CiELvgnHC7wLegofC3kKIgtODE8Mewq9CSULIAuBCroLdgohC38KxQshC74LHQseCyMLdwrACSILeQoiC3sKTwx9CigLwQsmC7oLgQqACscLegoeC8cLIwsiC8AJewq9CScLJQvGC34KwQsoC30KggpQDMULxAh/CsQIxQslCycLJAskCycLeAq+C8gLxAmACiwLxwt+CsYLgwrKCSoLgQqBCioLJgvJCcgLyQssCykLxwvHCykLIwuCCisLKAuDCsYLKguDCioLygmCCoQKKwuGCiwLgAorC4QKzQkrC80JLQswCywLhgqFCikLLAstC80J0QmGCogKMAssCy4LhQotC9EJMQuICtILMAuJCoUKLgsvC5oM0QsvC9ILiAowC9IL0AsxC9EJMgsvC9EL0gsuC4wKjQouC9ALjAqNCokKLguPCo4K0wvQC5IKjArSC5IK0AvTC44KMwuPCtML1AtTDJAKjwqTCjMLjgqPCtQLUwzVC5AKUwyQCtULMguSCtILNAvbCTgLkwo8CzULlAo4C9sJNQvdCTkLNgvXC5YKNAuZCjwLlAo8CzgLNQs2C5cK3QmWCtcL2Qs8CzoLOAs4CzoLnQo4C50K3As7C5cKNgs+CzkLmgo3CzkLPgvZC5gKlgo7Cz0Llwo6CzwLmQqZCkULOgs7C+ALPQuiCj0L4As+C5oK4gv+CEALPwviCUAL/gjZC94LmAqYCt4LmwqjCkULmQrcC50KngpCC9wLngo/C6EK/ghBCzoLRQviC5oKogqlCkILngqiCuAL4gs/C+ULoQriCekJQwubCt4LRAtCC6QKpgqmCkgLQgunCkQLQwtFC6MKqAqlCkcLQgtCC0cLpApDC+kJpwpEC6cKRgtGC5sKRAtFC6gKQQulCuYLRwtHC6kKpApIC6YKqgqlCqsK5gtHC1cMqQrpC6sKrgrrC6oKrQqpClcMSQvpC64K6guvCksL6gtJC1cM7AutCkkL7AutCuwL6wuuCkwL6gvqC0wLSgvqC0oLrwqvCk0LSwtMC64KsQqvCrMKTQtMC7AKSgtQC00LswqwCkwLWAxTC1ALswpPC7AKWAz2CVELTgtYDFILTwtTC1ULUAv3CVEL9gn3CfALUQtSC1ULTwtTC08LVQv3CVQL8AvyC7QK7gvxC/oJVgu1ClQL9wlVC1ILWAtUC7UKWAtUC1gLUgtYC7UKtwq4ClkLVgtbC1gLtwr2C1oLVwtaC1sLtwpZC7gKYAtgC/cLWQtaC/YLWwteC7wKXQtmC/cLYAu5CvILXAtcC8AKuQr9C7sKYQu7CsEKYQtqC10LvAq7Cv0L+Qv5C74KuwrHCmoLvApeC/wLvwrCCmMLYAtmC2ALYwvAClwLAgzNCmELwQppC2ELzQr5C8YKvgq+CsYKbAtsCwMMvgpkC74KAwz/C18LZAtiC18L/wtfC2ILAQzFCmULxApjC8IKxAplC2MLxApmC2MLZQtoC8AKAgxkCwMM/wtqC8cK1QrKCmcLyQplC8UKyQpnC2ULyQprC2ULZwtmC2ULawv+C8YK+QvPCmsLzApnC8oKzAprC2cLzAr+C9QKxgrXCmwLxgoIDM4KAQwKDGoL1QrPCr8K/AvYCmkLzQr/CwUM1gpuC/8L1gpoCwIMBgzUCv4LcwtvCwoM1QoMDHALBQxuC9YKFApvC84KCAwGDAsMbQtxCw8M1woUCmIMbgsNDG8LCAwKDG8LDQxtCwsM2QpzC3EL1ApwCwwMFArYCnILEgwUCgwMYgzZCgsMEQxxC3MLFAwPDHELFAwRDBIMcgsVDHQLdwsVDHcLaQx1C3YLdAvbCtwKFgwhCnYLdQveCt8KeQsYDHkL3woYDN8KegsXDCwNbQxtDBsMFwx6CyYKHAwmCn4LHAx+CyYK4gp8C3sLHQzjCuEKfAsbDBoMgAsnCuEKEwl/C+QKbQnmCn4L4grlCnMJHwwqCn4L5gp+CyoK5Qp+C+UKHwxzCYILHwx8CyEMKQp8CykK4wroCn8LbQlzCSwKggshDOcKKQqAC+gKIgyAC4ELGwyAC3MMgQsbDIELfQuACyIMcwwsCnQMggssCoQLdAyDC4ELcwwkDOkKeQkkDOoKhQvsCiUMhAsmDIQLJQwxCoUL6gqDC3oMgQszCiUM7AqBC3oMjAuGCzQKiQsnDDMK7wqACSgMiAsoDIAJhwvwCogLeAyKC4sL7gqMCykMigt7DO8K8gp6DI8LjAuMC48LKQyKC40LiwuKCykMjQuOC/AK8AzyCn0MewzyCpELfQyQCykMjwspDJALjQvyCkYKkQuNC5AL9QqNC/UKkgv9CpELRgr1CpALLwyVC5MLlwv1Ci8Mkgv0DPwKLAz0DPsK/AqXCywMTAqXCzAMlQv+CoMMJwmYCycJgwwuDEsKKwmSCy8MlguSC5YLlAsBC5cLTArFDC4MKwkBC5wLlwswDDEMlQuZC5ULMQyVC5kLAAsrCU0KxQyZC4YMAAubC8UMsghNCrIIxQyaC04KMwwBC5UJnAuVCToMnAuWCzcMAwtOCj0MnQtOCp0LMww6DJUJnwuYCZsL5ggECwMLNwwECzcMOww9DE4KmQmdCwsLBQs5DAULCguYCZsJPAxVClAKhww9DJkJiwyHDKILVQpEDJkJCQuZCUQMiwxADAsLnQtADKQLCwsMC4kMBws/DKcLoAugC6cLowsPC6cLpgsUC0QMCQtHDKgLCgumCwwLDwuhCY4MngmRDFgKpQtdCqkLDwtdCg0LqQsIC6ILQwxbCggLQwyrC6oLDgtYCpEMEAtDCUYMoQmqC6sLEQtDDM0MWwpDCRILRgzNDAMNWwoUC7ALrQsQC5EMFQsZC7ALFAukC60LFwurC6wLEQuRDEgMFQuuCxILZwpoCq4LZwqtC7ALFwuUDBYLsQtlCrMLTAywC7ILFwsZC7ILsAu2C7cLrAtKDLELtQu4C7sLswu6CWsKEA1zCrkLGAsYC7kLtAu2C7ULdQq2C3UKtwu3C3UKHAu3CxwLuAu4CxwLuwsQDRENugm0C7kLGwtzCrwLuQu/CxkLIAsZC78Lsgu5Cx4LGwu/CxoLsgu6C7sLHAu8Cx4LuQsiC5UMHwsaC78LwAvACyQLGgu8C8cLHgslC78LIAvDC74LIQu/CyULwAsoC8oLwQvKC8YLwQvACyULJAvFC1AM1Qy+C8MLyAvIC8ML1gxRDCYLKgvJC8gL1gwoCysLygvKC8wLxgvMCyoLxgsqC8wLUQzLC8kJyQvKCysLzAsrCy0LzAvPCywLMAtSDM0LLQvNC8wLLQvLC5gMzgvPCy4LLAsxC1IMLQvOC5oMLwswC9ALzwvPC9ALLgvcDNELnAzRC9wM0gvUC50MUwzcDDQL0gtTDNYL1QvVC9YLNwvVCzcLMgsyCzcL3QsxCzIL3QvdDDQL3AzYCzMLkwqdDDML2As5C9YLVAzdDNcLNAvYC5MKOAudDDYLOQvWCzkLNws2C9gL2gs2C9oL2wvZC9cL3ws4C9wL2gs2C9sLOwviCd8LQAvdCz4L4gvfC+QL2QvcC0IL2ws7C9sL4QvhC+ALOwtDC98L4gnZC+QL3gvbC0IL4QvfC0ML5AvhC0gL4AvkC0QL3gvhC0ILSAviC+AL4wvlCz8LoQzkC0MLRAvjC+AL6AuqCuALSAuhDBwN5QtWDOYLqwqqCugL4AvlCxwN5wvmC1cMRwtWDKsK6QvoC6oK6wtLC00LVwxXDE0L7AvsC+0L6wscDaQM5wvsC00L7QtOC+8LsQqxCu8LWQxMC7EKWQxNC1oM7QtNC1ALWgzuC+cLpAxYDEwLWQzvC04LUQvvC1EL8AtQC1UL8wvuC6QM4QxUC1ILWAxYDPALVAvhDPIL7gvxC1YLWwzzC1ULWAtbDFcL8QtZC1sMVgv0C1cLWwxYC/UL8wtZC/cLWwz1C1gLWwv0C/YLVwv1C1sLqQz0C/sL9gv3C/sL9Av3C2YL+wteC10L+gv2C/sL+AtbC/YL+AtdC2oL+gv6C/wLXgtiC/8LAAz6C2oLBAxmC1wM+wtcCyENAgxhC2kL/Qv+C/kL/QsADAEMYgv6CwQM/AtcDGYLawv9C2kL/gsDDAUM/wsIDAEMAAwEDGoLCgzXCgMMbAsDDNcKBwwDDAcMBQwADP8LbgsADG4LCAwEDGAM/AtrC88KXQxpC9gKCQxpCwkM/gsKDGAMBAz8C2AMzwoJDHML/gtfDAYMAgxuCw4MCAxfDAsMBgwJDBMMcwvXCg8MBwwHDAwMBQxuC2IMDgwPDBAMBwwODA0MCAxhDAoMDQwSDAkM2AoJDBIMEwwNDA4MYQwTDBQMcwsMDBAMYgxkDBEMCwwTDLEMFAwPDBQMEAxlDBEMZAwRDGUMEgxmDHQLFQxmDHULdAtpDHcL3QrcCiEKdQtpDN0K3grbCrUMeAt6Cy4NGAwuDXoLHAxsDHsLawxrDHsLGQx7Cx4MGQxuDBkMHgxtDBoMGwxsDB0Mewt7C3wLHgx8C+EKHgwfDHAMfgt/CyAM5AroChoMIAy5DCEMHQwdDCEMfAvoCoALGgxyDOcKIQzpCiMMIgwmDHQMhAskDCMM6Qq8DIMLcwx7CbsM6wqGC7sMewklDDMKJgwmDDMKJwyJC+4MhgsoDIcLdwzvCu0MJwx7DO0M7wq9DPAKeAw0CnkMiQu9DPAM8AqDC3wMegw0CjoKeQx+DI4L8AyPC3INkAuTC44LfgwqDCQJwQyTC34MKwx/DC8MkAsrDJcLkwssDJcLKwyDDP4KLQxLCi4MwQzEDC0MAgsCCy0M/gqXC5wLMAwyDJgLgwwwDJwLMQwvDPoMlgsxDJwLNQwxDDUMmQs1DJwLOgz6DDcMlgszDJ0LOAw4DAULNgw2DAULOQybC5gJPAw4DJ0LBQs5DAoLPgzHDJ8LBwugCzIMPww8DJsJigyHDFAKOww9DEAMnQuhC4oMmwk9DIsMQAyQDD4MCguIDKULngujC0IMoQuQDAoLqAsMC0EMiQw/DKYLpwtCDKMLpwsPC0IMpwuODAANPQlADIsMjQxBDAwLpgupC0IMDwueCY4MPQnMDI4MoQlHDM4MqAuhCUUMzAxEDK0LjQyNDK0LpAuNDKQLQAytC0QMFAtGDEUMoQmuC0YMEgsTC1INkgxHDGUK0QzRDGUKTAwWC5QMqwtJDK4LaAqUDKwLqwtIDGsKFQuxC0oMlAyUDLYLrAtIDBANawpLDGgKGAtLDEkMaAqUDEoMtgtLDBgLtAtKDLULtgu0CxsLSwxMDLMLuwtLDBsLHwtLDB8LTQyvC08MTgxNDB8LlQyVDCILTwyXDCELxQuXDMMLIQsSDX0NvQu9C30NwgvCC30NxAuXDNYMwwvYDLoLJgsVDVAMxAtQDFYN1QzYDCYLUQzLC8kLmAxRDMwLzQvZDM4LmAyaDM4L2QzRC5oM2wzRC9sMnAydDNMLMwudDNQL0wudDFQMUwxUDNYLUwzYCzYLnQydDDkLVAyeDDEL3Qs+C90LNws4C9oL2AvfC9cLVQzaC9wL2wtAC98LVQziC+ML3QupDaEMPwtWDFcM5gvpC+oLVgxWDOoLSwtWDEsLVwzrC6IM6AuiDOsL7QtZDO8L8AtZDPALWAzzC1oMUAseDfIL4QxbDPcL9AtcC/ILHg2oDFwLHg34C6kMWwv7C1wM+AtcC6gMIQ1cDGsLXQwkDQIMIQ1eDF0MzwpeDM8KYAwCDCQNXwxgDAoMYQwHDBAMDAxjDA4MYgwODGMMYQxfDOIMCwxjDGIMsgwLDOIMZAyxDBMMEgwQDLIMYgwQDK8MsgwSDGUMsQyxDCUNFAwUDCUNEAyvDBAMJQ0VDGcMZgxnDBUMaAxoDBUMaQwoDXULZgxpDN4KagzbChYM4wxqDN4KeQvjDLUM2wq1DCwNeAt4CywNFwxrDBkMbgzlDGwMawxtDCwNGgy4DG4Mugy6DG4MHgxvDBwMfgu5DB0MbAy6DB4M4QoaDDANIAx+C3AMbwwnCroM4QrkCnEMJwpxDOQKIAwfDIIL6AzoCiAMfwu5DGwNIQxsDXIMIQwiDCMMcwwjDDUNcwx1DHQMJgwmDCcMdQyFC3YMJAx2DIULMQq7DDEK6wq8DG4NgwuDC24NfAw6CvEMeQy7DX4M8AwqDPEMOgp8DHINegyPC3oMcg2ADH0MkQuQC3INfwz9CoAMkQv0DCwMKwz7CvQMggyDDC0MwAxBDS8MfwyEDP0KmguZDf0KhAzCDCgJgQxBDfoMLwwzDIUMmguaC4UMhAyGDMQMNAw0DMQMAguGDJkLNQwyDIMM+wwzDDgMhQyFDDgMNgzCDJ4LKAmHDDsM+gz6DDsMNwzGDDoMnwv7DD8MMgyJDMcMBwv/DD8M+wxCDIwMoQv/DEEMpgv/DKYLPwxEDI0MiwwADY8MDQtIDZEMpQuPDKkLDQuQDKgLzgyRDEgNywzKDEMMogtHDNEMzgyRDNAMSAyuC0kMkwzPDK8LkgzPDE8MrwvPDNMMTwy7C5YMTAzTDJUMTwy6C5YMuwuWDLoL1AzEC30NFQ3FC9UMlwzYDNQMugsVDVYNUAzWDNcMyQvXDJgMyQtRDJkM2AyZDFEMzQuZDM0LUgzZDBgNmgybDFIMMQubDDELngzeDNcL3QygDJ4M3QveDFUM1wufDEALVQwaDT8LnwyfDD8LQAvjC98M3QvfDKAM3Qs/CxoNqQ3oC6IM4wvfDOMLogztC6MMogyjDO0LpQylDO0LWgzzC6YMWgxaDKYMpQz1C6YM8wunDPULqQz4C6oMqQyrDPgLXAz4C6sMqgxdDKsMXAxeDKwMXQxeDK0MrAxeDGAMrgxhDK4MYAxhDLAMrgxfDeIMXwywDGEMYwziDGINZAxkDGINZQxjDbEMZQwlDbEMYw2zDGgMaQxpDCcNswy0DBYM3Aq0DNwKdQu0DHULKA1qDCcNaQzkDHkLGAyNDeQMGAxuDLYMawxuDLcMtgwtDWwM5Qy4DLcMbgxnDRoMLA1vDC4NHAwwDRoMZw3oDHAMHwy6DCcKcQxxDCAMMA2CC2sN6AxqDWwNuQwzDXIMbA1yDDMNLgozDesMLgojDCQMdgxzDDUNvAx1DCcM7QzrDHcMLgp2DDEKuwzuDLsMhgs2DXgMiAvrDDYNiAvrDIgLKAwoDHcM6wx7DO8M7Qx5DO4MiQu+DHsMfQyADL4MfQw7DX4Muw3BDPcMKgx+DDsN8wzzDCsMfgyZDYAM/QrADC0MvwzzDPQMKwy/DC0MxAz2DIEM+wqCDPYM+wqDDMAM9Qz2DMIMgQzDDMQMhgz7DIMM9QzGDDUMOgyHDPoM/AzCDIgMngufC8cMxgw8DMgMRg08DEYNmws+DP4MOQyKDMgMPAyKDKELjAyKDIwMyAyJDEEM/wxIDaULiAyMDEIMyQz8DKILhwxCDKkLyQzKDKIL/AzODAINkAzNDEMMygyuC5MMRgwDDVINEwvLDNAMkQySDFINzwyTDEkM0gzQDBANSAxLDNIMSQzSDEsMCQ0JDUsMTQzTDE0MlQzVDBYNlwzWDJcMFg3XDNYMFg2oDZgM1wyoDdkMmAyZDFIM2gzxDRgN2QwhDpoMGA0hDtsMmgzbDH8NnAyfDFUM3gyDDRoNnwxaDaQMHA3gDKQMWg3gDOEMpAweDeEM4AwgDaYM9QunDCAN9QuEDagMHg2nDKkMqgxdDKwMqwxfDCQNhg1eDK4MrQyGDV8NXwxjDWUMYg1kDWYMZwxnDGgMswx5CyoNagzjDBYMiQ3kDCoNeQuMDSwNtQzlDGsMtgwuDeYMGAznDLcMuAwvDWwMLQ3nDLgMugwvDbkMbAwyDW8McAzoDDINcAy6DHEMMQ1xDDANMQ1qDbkMLw25DYILdAx2DOkMIww1DSMM6Qx1DO0M6gy7DOkMdgy7DDcN6QzsDLwMNQ04DeoM7QyUDXgMNg3sDG4NvAw4De0M7ww5DXwMbg18DDkNPQ3yDPEMKgw9DXINfAz3DPIMKgxBDX8Mcg0+DYAMmQ1ADcAMvwzADEAN9Qz5DL8MxAzBDC4M9wz4DPYMggyEDEINmQ2FDEINhAx0DcIM9gzEDMMM+Qz9DC4MxQz9DEMNLgyFDDYMQg01DMYMhgyGDMYMwwxFDfsM9Qw5DP4MNgybC/0MxQxBDXYN/Az8DPoMQQ10DYgMwgybC0YN/Qw+DEcN/gxFDf8M+wxHDT4MkAxIDYgMdw0ADUkNjwwBDQANjgxLDQENzAwBDY4MzAx4DcsMSA1FDEsNzAzODHwNAg1GDJMMRQzNDE4NAw0FDVENBA1RDQMNBA1ODQQNAw3RDHwNzgxODQkNBA0FDQQNBg0EDQcNBg0EDQkNBw0HDQgNBg0JDU0MBw0IDQcNCg0HDQsNCg0HDU0MCw0LDQwNCg1PDZMM0gxPDdIMCQ0MDQsNDQ0LDU0MDQ3TDA4NTQxNDA4NDQ1MDA8N0QznDRAN0AyWDA8NTAwTDZYMFA3UDBQNlgzxDdkMqA1SDBcN2gxSDJsMFw1YDdsMIQ6eDBkNmwzcDJwMfw3cDH8NgA0ZDZ4MoAyADYEN3QzdDNwMgA3eDN0MgQ2gDN8MGw2qDaEMqQ0dDd8MogyhDKoNHA0dDaIMowwdDaMMWw2lDFsNowylDFwNWw0eDeAMqw0fDaUMpgxdDaUMHw0eDasNhA0fDaYMIA0hDagMhA2rDCINqgyrDKwMIg0kDSENhQ2sDK0MIw1fDbEN4gxjDFIOsAxjDLIMYQ1jDGENUg6xDWIN4gxgDa8MJQ2vDGANsgyyDGANYQ0mDWYMZA20DCgNJg0mDSgNZgyJDRYMtAxqDCkNJw1qDCoNKQ21DOMMtQ22DIsNKw0rDeUMtgy3DGYNtgzmDI0NGAwtDeUMKw1vDGkNLg1aDi8NLQ1vDDINaQ3nDLoMMQ0wDWgNMQ10DDQNuQ1tDTMNbA00DXQMdQxtDTYNMw02DesMMw3qDDQNdQw1DekMNw27DO4MNw2UDb0MeAzsDDcN7gx5DOwM7gw4De8MlQ3sDHkMOg3vDHsMlQ3wDL0Mbw2VDXsMvgxvDbsN8AzxDDoNeQzxDDwNOg3yDDwN8QzzDDsNlw2/DD8NQA2XDfQM8wxyDZgNQQ2XDYIM9Az5DD8NvwxDDfcMLgyXDfgMggxFDfUMQA1EDUINNgxEDTYM/gx1DcYMxwx1DccMiQx1DYkM/wx1Df8MRQ12DZ0N/Ax5DfwMnQ2QDAINRw13DXgNSA3JDKkLSg0ADaINSQ2iDQANAQ1JDakLjwxJDUoNqQt5DcoM/AyeDcoMeQ3NDMoMng1MDUsNRQwCDXwNeg14DccNywyeDU0NzQxFDJMMTA1NDU4NzQzLDMcN0AxNDQkNTg1RDQUNUA1VDQMNUQ0DDVUNUg3QDHsNpg1NDU8NCQ0GDVANBQ1QDQYNCA1TDVANCA1RDVANUw1RDVMNVQ1VDc8MUg18DdEMDw0KDVMNCA1TDQoNDA1UDVMNDA1VDVMNVA0NDVQNDA1UDQ0NDg1UDQ4NVQ1VDQ4N0wxVDdMMzwymDecN0AwQDecNGA4RDRANGA4RDcoNEg0VDX0Nyw1WDewN1QzVDO4NFg3sDe4N1QzYDFcN1AxXDdgMmQybDBkNFw2fDM0Ngw2fDN4MgQ2DDakNGg1ZDRsN3wyqDakNzg0dDVkN3wxaDRwNJQ5aDasN4AxdDVwNpQz7DacMqgz6DSENhA37DaoMIg2FDSEN+g0jDa0Mhw2GDSQNhQ1eDa0MrgyuDLAMXg1iDSkOYw1jDbINJQ1gDSUNsg3XDWQNZwyIDdcNZwyzDIgNZwyJDbQMJg1lDSkNKg21DeMMiQ1mDYsNtgwsDYwNZw0uDY8N5gwtDSsNWg4xDWcN5wxnDTENaA1oDTANZw3YDTIN6AyRDWoNLw1rDZIN6AxsDWoNkQ2CC7gNaw02DW0NlA03DewMNQ2UDQkOvQxvDb0MCQ46DW4N7Aw6DTkNbg06DTwNOQ27DQsOOw08DT0NOQ08DXENPQ08DfIMcQ1xDfIM9wxzDUANPw1xDZgNPQ09DZgNcg1DDXEN9wz5DHMNPw1zDUUNQA2ZDUINRA11DfkMwwz5DHUNcw11DUUNcw2aDfYM+Ax0DfYMmg11DcMMxgyYDXYNQQ2/DXYNmA2IDHQNdw13DXQNmg2MDMkMyAzIDMkMRg2hDUkNog17DdAMxw17DaMNpg0PDZYM6Q2WDBMN6Q0YDsoNEQ0UDeoNEw0SDcoNfQ3UDH4NFA0VDcsNVg3LDewNVg1XDX4N1AzXDBYN7g2oDdcM7g2ZDNoMVw1YDX8N2wygDIINGQ2fDIENzQ0bDYINoAwdDc8NWQ0lDhwNqg1aDSUO0g3SDasNWg0fDSANrQ0gDU0OrQ1NDiANpwynDPsNTQ6sDCMNIg2HDbANIw2tDF4Nhw0ADmINsQ2yDWMNKQ7XDbMNZA2zDSYNZA0nDYgNswyJDbMNBA6zDYkNJg0pDbQNJw0EDrUNiQ0qDbYNZQ22DSoN5Ay2DeQMig2KDeQMjQ1aDisNLQ63DI4NZg3nDI4NtwyPDS4NaQ1aDi8OLw0yDbcNaQ0vDpENLw2QDdgN6AySDZAN6Ay5DbgNggttDWwNkQ2UDW0NMg40DeoMkw26DQkOlA2ADHANvgyADJYNcA2ADD4Nlg0LDpcNOw2XDQsOvA1xDb8NmA28DfgMlw1DDZsNcQ1xDZsNvw28DZoN+Az9DJsNQw3+DL0NRA2cDZsN/Qx3DZoNww39DEYNnA2dDb8NwA2dDXYNvw3GDXcNww14DXcNxg3FDUYNyQx5DZ0N4g0CDTYORw1KDUkNnw0CDXoNNg6fDUkNoQ2jDaQNoA2lDaINSw2iDQENSw1NDZ4N5A17DaQNow1MDaUNSw2nDXoNfA17DccNpA3JDU8N5A3kDU8NTQ2TDMkNTA3JDZMMTw2jDeUNpg18DQ8Npw0YDucNQQ4TDeoN6Q0ZDn0Nyg3LDRoO7A0gDhgN8Q0hDhgNIA5/DVgN9A2ADX8N9A1rDoAN9A2BDYANuw6pDYMNzQ33Dc8NHQ33DR0NWw1bDdAN9w1dDR8NrA35DYQNqw0mDoQN+Q0mDvoNhA2uDfsNIg2vDYUN+g0jDf0NIg2GDdUNXw3+DV8N1Q2wDP8NXg2xDV8NUQ5SDv8NsAxRDgAOsQ0ADikOYg0CDtcNiA0nDQMOiA20DQMOJw1UDrUNBA61DQUOtQwrDYsNLQ5YDowNtQzmDIoNjQ3nDFgOjg3nDGcNWA5YDmcNjA1pDbcNLg7YDbcNMg2RDTEObQ0xDjIObQ25DTQNkw0yDroNlA3aDTgNlQ3aDZUNvgxwDdoNvgxEDb0NmQ2aDbwNDQ6bDZwNvw2+Db0N/gwODpoNDQ6cDcANvw3eDb4N/gyaDQ4Oww2cDd8NwA3+DEcN3g3DDQ4OwQ3CDZwNRg3ADd8NEA42Dt4NRw3GDcMNwQ3GDcENpA1KDTcOyQzJDDcOxQ2eDXkN4g2kDcENxA2gDcQN4Q03DkoNnw3GDccNeA3HDcYNpA2kDcQNoA2eDeIN5A3hDaMNoA2hDaINyA3hDeUNow2iDaUNyA2lDUwNyQ3nDaYN5Q0PDegNpw19DRkOyw0bDu4N7A1XDR4Ofg2oDe4NHw4fDvENqA0XDcwN2gwgDvEN8g27DoANaw67Ds0NgQ0bDfYNgg3QDVsN0Q1cDdENWw35DasN0g1dDfgNXA2sDR8N0w3TDR8NrQ39Da4NIg1PDoUNrw0jDbAN1A2wDYcNKA7VDYYNhQ1eDSgOhw11Dl8N/g11DlEOXw1SDmENww6yDSoOYA0DDgIOiA0rDgQOsw1UDgUOtQ1mDXkOiw0FDlgOtQzmDKIOig15DmYNjg2PDaIO5gwuDo8NaQ3ZDZINaw1bDmsNuA0xDpENLw44DQoO6gxvDdsNuw27DdsNCw6ZDdwNPg2ZDQwO3A28DQsOMw4MDpkNvQ3BDQ4O3Q3dDTUOwQ2cDcIN3w3EDcENNQ41DuANxA3CDUYNxQ3CDREO3w3gDeENxA3ADRAOEg7ADRIOnQ2dDRIO4g03DqEN4w03Dp8NoQ3mDeMNoQ0UDskNOA44DskN5A3mDaENyA2nDT0Oeg2lDckNFA7oDT0Opw3oDQ8NFw7pDRcODw0YDhkOyg3rDeoNFA1+DesNFA1+De0N6w0ZDmUOyw0aDkMO7A3LDWUOGg4cDvMN8A0fDu4N8A0cDu8N8w3aDB4OVw0XDSIOzA0ZDSIOFw0hDvQNWA2CDZUOGQ32DfUNgg2WDkcOzQ1tDvYNGw3NDUcOqQ1ZDW0OGw0jDs4NqQ0kDm0OWQ1ZDc8NJA6ZDtINJQ75DdINmQ74DdENXA2sDfgNXQ1ODvsN/A1NDvsNTg77Da4N/A36DZsOrw0nDv0NIw3UDScOIw2wDSgO1A1PDtUNhQ0ADlEO1g0qDgEOYA0BDmENYA0pDlMOsg2zDdcNdw4CDncO1w13DisOsw0EDisOVA5VDsQOKQ1VDikNZQ2hDlUOZQ2hDmUNtg2KDVYOtg0sDqMOLQ4tDosNLA4FDu4OWA5YDlkOjg1aDi0Oow5bDtkNaw0GDrgNuQ0GDrkNkw0GDpMNCA6lDgcOMg4yDgcOug0IDpMN6gwHDgkOug3aDQoOOA1vDQkOpg7zDnANlg0+DdwNlg2ADjMOCw68DTMODQ4NDl0ODg4ODl0O3Q1dDjUO3Q01Dl4O4A0PDsINxQ0PDhEOwg3gDakO4Q2DDsUNNw7FDYMODw4PDl8OEQ5hDt8NEQ5hDhAO3w0SDuQN4g16DTsONg46DjcO4w1hDhEOXw4SDjgO5A1gDuUN4Q06DuMNEw56DT0OOw4VDhMO4w3mDRUO4w2lDT4OyA0VDuYNFg4WDuYNyA0WDsgNPg4UDj4OpQ3lDT8O5w0/DkEO5w3pDeoNjg7rDf0O6g0ZDrAOZQ5DDhsO7A3uDRsOHQ4dDvAN7g0dDhwO8A1EDu8NHA7zDR8O8A3yDfENHw4eDtoMzA2TDu8NRA5FDvMNag4fDvMNRQ5pDvMN7w1FDiAO8g2TDmkO7w1pDmoO8w0gDmgOIQ4ZDZUOIg5oDvQNIQ5oDrgO9A24DmsO9A0jDqkNRw4jDqoNzg3PDUkOJA6YDiUOqg33DdANSg5zDvoNJg5zDpsO+g1PDq8Nmw6eDigOXg1eDf8N6w4BDsMOYQ1TDioOsg0PDwIOAw5UDisPBQ6hDrYNVg4rD+4OBQ5ZDlcOjg1aDqMOew6kDrcN2A0wDqQO2A2QDTAO2A2QDZINMA6SDdkNMA4xDqUOMg7qDAoOCA6mDgkOBw5vDaYO2w3bDYAOCw4MDr0Nvg0zDqgODQ5dDg0OqA5dDjQONQ5gDuEN0Q46DoUONw6EDhAOYQ4QDoQOEg44DhIOhA46DhMOOQ45DhMOPA4VDjwOEw4/DuUNYA5iDjwOFQ7oDUAOPQ5ADugNYw5jDugNFw5CDhcO6Q1BDowOGA7pDY4OQg6MDo0OGA7qDf0Ojg6NDhkOGA6wDhkOjQ4aDo8OQw7tDWcO6w3rDWcO2g6RDh0OGw5DDpEOGw4eDu0Nfg0eDrYO7Q1EDhwOtA5FDvINHw6UDkUOag5oDiAORQ5pDrkOag7NDbsOlg5GDvUN9g1GDvYNbA6WDrwORw72DW0ObA5tDiQOSA5IDiQOSQ6YDqoNIw73DUoOzw2ZDiUOmA5KDtANbw5LDm8O0A3RDUsO0A3RDXAOSw5wDtEN+A34DawNcQ5xDtMNvg6sDdMNcQ6+DtMNTA5MDtMNcg5yDtMNrQ1ODq0NTQ6aDvwNrg39DXQOrg0oDlAO1A3VDbcP/g1eDesOng63D3UO/g1SDusO/w0MD9YNUQ4ADnYOKQ5TDikOdg6fDgEOKg4DDrQNxA7EDrQNKQ2iDlYOig15DsYOiw2PDS4Oeg57Di8OWg7JDi8Oew4xDi8OyQ7LDlsOuA3LDrgNBg5+DgYOCA7aDXANXA7zDlwOcA0zDoAO9A6+Dd4NDA70DqgOMw5eDjUOzg42Ds0O3g01DjQOzg5eDoIO4A2pDuANgg42DjsOzw6pDtEO4Q03DoUOgw6DDl8ODw5hDoYOhA6EDhQOOA6EDoYOFA4UDogOPg5kDhUOFg6LDhYOPg6LDj4OiA5kDhYOiw4/DowOQQ6PDhoOkA6RDkMOjw4aDmUOkA60DhwOZg5mDhwOHQ5EDrQOkg7MDSIOHg5EDpIOkw6UDmgORQ5qDrkOug6CDfUNlQ5HDrwOvQ5uDiMORw6YDiMObg7PDUoOSQ7lDvkNmQ5xDnAO+A0mDvkN5Q7lDnMOJg5yDq0NTg50DpoOrg10Dv0NJw6bDpwOTw4nDtQNnQ7oDp0OUA5QDp0O1A1RDnUODA9SDuoO6w5SDsMO6g6PD3YOAA4CDg4Pdw54DisOdw5UDisOKQ9UDikP7A7GDiwOiw1XDnkOjg0QD1gO7g56DqIOjw0QD1kOWA63DXwOLg4RD7cNpA4RD3wOtw1bDsoO2Q19DgYOfg4HDqUOMA/aDVwOCg6mDn8O2w1/DoAO2w2WDdwNgQ4MDoEO3A3eDYEODA42Ds8OzQ5eDs4Ogg47DtAOzw6qDoMOhQ6FDjoOOQ6qDl8Ogw45DjwOhw6qDqwOXw6tDmEOXw6GDmEOrQ5iDocOPA6sDq0OXw6IDhQOhg5iDokOhw49DkAOGQ9iDooOiQ4VDooOYg4VDmQOig6yDrAO2Q5lDrAOsg5lDrIOkA5mDh0OkQ7tDbYOZw4eDiIOtg63DpMOkg6UDrgOaA5qDroOlA65DpMOtw6TDrkOaQ5ED2sOuA7hDvUNRg7gDrwOlg5tDpcObA7iDkcOvQ5IDpcObQ5LDuQObw4JD3MOwA4JD5sOcw6bDgkPnA4oDp4OUA4PDw4PAg6gDg8PAw7sDisPVA7LDgYOLw9+DggOzA4wDxQPBw4UD6YOBw4VDwoOXA6nDlwO8w6WDTQP8w70DoAOfw70DhYPqA7eDc0OgQ6pDoIOzg7QDjsO0g4/DmAO0Q7TDjkOhw6FDjkO0w7TDqoOhQ6HDjwP0w7TDqwOqg49DtIOOw4YDz8O0Q7UDoYOrQ7UDogOhg6JDvgOhw7TDqsOrA6rDooOrA6sDooOrQ7UDtYOiA6IDtYOiw6uDkAOYw6KDmQOrQ6KDqsO1w6JDooO1w6MDj8OWQ+MDq8OjQ6NDq8OsA6wDq8O2Q6QDrUOsQ6PDpAOsQ6QDrIOtQ6xDrUOkQ6PDrEOkQ6zDv0O6w2yDrQOZg6yDmYOtQ7rDdoOsw5mDpEOtQ4eD7cOkg6VDtwOIg4eD90Otw6UDv8OuA63Dt0OuQ7fDpUO9Q3dDgAPuQ4DD7kOAA+6DrkOAw/fDvUN4Q67DuAOlg6XDkgO4w7iDm4ORw4GD5kOmA5zDuUOig9yDiIPTA6KD8AOcw5ODr8Ocg4KD04O/A2aDgoP/A3nDpwOCQ8nDsEOdA6dDugOwg7WDY8PAA4BDg0Pww5TDmgPKg6fDioOaA8OD3gOdw4OD2kPeA4pDysOeA7tDqAOAw7tDgMOxA7uDisPUg+hDlYOxQ7FDlYOog4sD6MOLA55DscOxg4uDsgOeg57DqMOVQ8uDnwOyA6kDjAOEw8wDtkNEw/ZDfAOEw/JDi4PMQ4xDi4PpQ59DpgPBg6YD30O8Q5+DvEOfQ4uDzAPpQ4KDswOCA4KDhUPzA6mDhQPMQ8yD38Opg6BDjQPlg2oDjQOXQ7ODjYPqQ6pDjYP0Q74DjwPhw7TDvcOqw49DhkP0g6tDtUO1A7VDtYO1A4ZD0AOrg6rDvcO+g7VDmQO1g7VDq0OZA7YDvgOiQ76DtcOqw6LDtYOZA7YDokO+g7XDvoOiQ7ZDq8O/A7ZDvwOGg8aD7IO2Q4aD7QOsg7bDhoPXA8aD9sOtA7bDpIOtA7bDh4Pkg4iDtwOtg7/DkQPuA6UDroO/w66DgEP/w5ED6wPaw67DmsOrA+7DqwP3g66DgMPAQ8ED7wO4A7hDkYObA69Dq4P4g6XDgUPbA5JDuMOSA4GD5gObg5KDmEPSQ5vDgcPSg7kDgcPbw5OD5kOBg+ZDk4P5Q5wDuYOSw5MDiIPvg4KD78OTg50DgsPmg7CDsEOnQ4nDp0OwQ5lD5wO5w6eDusO6Q6fDg0PAQ6QD1MOdg5VDu0OxA7FDqIOLQ/GDiwPLA4tD6IOeg6WD1cOWQ6WD1QPVw5tD5YPWQ5ZDhAPbQ98DhEPyA4SDxEPpA57DlUPyQ5VD8APyQ7KDvAO2Q0vDwYOmA/yDn4OzA4yD6YOMQ9WD6cO8w6BDvUONA/1DoEOzQ6oDnYPNA40DvYOzg4XD88O0A4XD9AOOA87D9AO0g73DtMOPA8YD1kPPw6uDmMOPw/YDvkO+A77DvkO2A5CDz8PYw4XDkIPYw77DtgOQQ8+D0EP2A7YDvoOPg9AD68OjA6vDvsO/A77DkEP/A78DkEPGg+zDtoOHA8dD/4OZw5nDrYOHQ+VDqoP3A5GD90OHg9HDwAP3Q4gDwAPRw/eDuAOuw7eDgIP4A4ADyAPAw8DDyAPvA4DD7wOBA+9DrwOIA9sDkwP4Q5MD2wOBQ8FD5cO4w7VD24O4g5JDiEP4w7VDwYPbg5JDmEPIQ9KDgcPYQ9LDuYO5A5wDokP5g5xDggPcA7lDk4Pig9xDr4OCA++DiIPCA9yDr8OIg9PDwkPwA4KD5oOZA8LD3QOIw90DsEOIw/oDlEPwg5PDpwO2g8mD1AOng5PDiUP1Q3pDiYPng7VDSUPtw/pDusOZg+3D40PdQ6ND44PdQ7rDicPZg/rDuoOJw91Do4PDA/qDigPJw/qDsMODQ+PD5APdg6QD2gPUw6SDw4PDw8qDw8PoA5rD+0OVQ5VDqEOaw9UD8cOeQ5UD3kOVw4QD+4OUg/vDi0Peg56DsgO7w5vD/AOyg7LDsoOWw6nDhUPXA5XD1YP8w7zDjQPVw8zD38OMg/0Dn8OMw/0DjMPWA9YDxYP9A4WDw0QqA7ODvYONg/RDjYPoQ8YD9EOoQ88D/gOWw89D/cOPA/5DlsP+A73Dj4P+g49Dz4P9w5AD4wOWQ+vDkAP+w4XDkIOQg8bD44O/Q59D9sOXA8cD9oO/g5nDv4O2g7bDn0PXQ/cDh0Ptg5dDx4P2w5DDx4PXQ9DD0YPHg9GD0cP3Q4DDwQPAQ8EDx8PAQ9eDyAPRw8CDwQP4A6FD70OIA+FD64PvQ6wD+IOrg/iDrAP1Q+xDwYP1Q+KD08PwA6/DmIPIg9jDwkPTw9jD+cOCQ+cDmUP2g8mD1EP6A5QDiYP6A4lD08O2g9mDycPKA8NDygP6g4MD48P1g1oD5EPnw6fDpEPDQ9pD7sPeA68D2kPDg8pD3gOuw8qD5IPDw/sDmoPKw9qD1IPKw/FDmsPoQ7GDr4PLA8sD5UPow6VD1UPow4SD6QObg9uD6QOEw/ADy4PyQ41D/UOzQ4NEBYPWA/PDjUPzQ4NEHYPqA7PDhcPNQ80DncP9g45DzcPOA/QDjoPOA86DzkPOA+gD6EPNg/QDjsPOg+hD1kPGA9bD/kOWg9AD1oP+Q77DkAP+Q5CDhsPQg8bD0IOjg4aD0EPXA+zDhsP/Q5ED/8OgQ+BD/8OAQ9DD0UPRg/hDkgP3w5GD0UPSw8CDx8PBA9KD0sPRQ9GD0sPSQ9GD0kPRw9MD0gP4Q5HD0kPXg9eD4QPIA9LD2APSQ+ED4UPIA9KD4YPSw9LD4YPYA9NDwcP5A4ID4kPcA7YD78OCg8KD2QP2A+LD5oOCw+1D+cOYw9QDwsPIw9QDyMPwQ7CDiQPwQ4kD8IOUQ+5D2gPkA+SD7wPDg9TD8UOLQ9UDwUQxw4RDxIPyA5NEMAPVQ9xD/EOfg5xD3AP8Q5xD34O8g4JEBQPMA+nDlYPFQ8xDzMPMg9yD1cPNA90D/UONQ92D3cPNA44DzcPnQ84D50PFw97D0APWQ9AD3sPWg9bD+gPPA/oDz0PPA8ZD64O6Q/EDz4PPQ/EDz0P6A+uDj8P6Q8+D1wPQQ+zDhwP/g7+Dh0Pfg+VDs8Pqg+rD0UPQw+BD6wPRA/fDs8PlQ4BDx8PgQ/PD98OSA+AD0oPRQ9JD18PXg9gD18PSQ8FD4cPTA9fD2APiA/RD7APrg+GD9QPYA/jDiEPBQ9hDwcPTQ+yD00P5A7WD04PBg+yD+QO5g6JD7IP5g4ID/wPiQ/WD4oPTg8IDyIPYg+LD2QPmg5QD8EOJA/pDowPJg+4D+kOZg8AELgPZg8oDw0PZw+PDwwP2w+9DykPuw+TDyoPoA6TD6AO7Q7sDikPvQ9rD5QP7Q4QD1IPag/HDr4Pxg7vDsgOEg+ZD/EOcA8xDxQPCRBWD8MPFQ/mD1YPVw9yD+YPVw9yDzQP9Q7lDzMPMQ/1DnQPcw81D3UPdA81D50PdQ8XD50PNQ83D3gPnQ82D/YOEBA5D3gPNw95D3gPOQ8QEKAPNg95DzkPeg96DzkPOg87D3oPOg+hD6IPWQ/SDpwQOw8ZD5wQ0g5aD3sPfA98D1sPWg98D+gPWw/ED1MQPg9cDz4PUxB9D1wPUxClDxsPsw7+DqUPsw5+D6YP/g59D38PXQ8dD9wOzA+qD8wP3A5DD10Pyw+rD80PRQ/ND4APRQ8fD4IPgQ+DD4IPHw8CD4MPHw8CD94O8g/eDqwP8g+DDwIP8g+HD0gPTA+ED14PXw+vD0oPgA+vD4YPSg+vD9MPhg+HDwUPIQ+GD9MP1A9gD9QP+Q9gD/kPiA9PD4oPQhAID2IPsw/YD2IPvw7XD2MPTw9QD4sPCw+1D2UP5w5RDyYPjA+yELcPJQ/pDrgPjA+3D+4QjQ8AEGYPKA8MD44P2w+TD5IPKg+UD5MP7Q4DEOwOvQ9qD+wOAxBqEGsPxQ5sD2oQxQ5TD2wPxQ4qEL4Pxw4FECoQxw4EEJUPLA9uDxMPlw/wDpcPEw+XD/AOwQ9vD8EP8A68EMoOyw6YD/EOmQ8wDy4P4w+aD3APcQ8KEHEP8g7yDswOChAuEAoQzA7MDhUPww9WD+YPww9yD/UOLxBzDy8Q9Q50D5sPcw91D5sPdA+cD5sPdQ+dD5wPdQ+cD3gPng94D5wPnQ+eD3gPnw93DxAQ9g6fD3gPeQ8SEFkPog97D1kPFRB7DxUQfA8WEOgPfA9CDxsPow8bD6QPow8bD6UPpA+lD/4Opg80EKcPfQ9/D6cPqA99D6cPfw+oD6kPXQ+pD+4PXQ+oD10Pfw9+Dx0PzA/uD8sPXQ/LD6sPQw/OD6oPzw+BD4IP8Q+BD60PrA/yD6wPrQ+FD4QP9g/wD68PgA/2D64PhQ/6DwYPsQ/6D9YPBg9CEIoP1g8ID7MP/A/XD08PQhBiD9gPtA9jD9cPtQ8mEFAPJA/aD2UPtQ+2DyQPUQ9RD4wPtg+ND0YQjg/cDygPZw9nDw0P3A+PD7kPkA+5D7oPaA9oD0kQkQ9KELsPaQ8nEEoQaQ8nEGkPvA9pEBAPag9UD5YPBhBrEJYPbQ9tDxAPaxBVD5UPTBBVD0wQTRASD78P7w5uD78PEg/CD28Pyg7CD8oOvBAuD8AP4w/jDwkQMA/DDy4QzA7kD+UPMQ9YD9oQDRB2D9sQdw+gDxAQFBAUEKEPoA+hD3UQog8UEHUQoQ9ZDxIQExATEBUQWQ87DzMQeg8VEBYQfA8/DxcQ6Q92EFMQxA8XED8PQg/FDzQQfQ/FD30PUxDJD8gPxw/GD8kPxw+nD8YPxw80EMYPpw+mD34P7w/ID+4Pxw/uD6kPxw+pD6gPxw/HD6gPpw/vD34PzA/KD6sP7Q/tD6sPyw/MD6oPzg/ND6sPyg+tD4EP8Q/wD4APzQ+DD/IPHRDPD4cP9w9ID4cPzw/1D4QPXw/2D4QP9Q/QD64P9g/SD18PiA/RD64P0A/4D7AP0Q+vDyEQ0w+ID/kP0g8/EGEPTQ9ND7IPPxCJD/wPsg8kEGIP/g+zD2IPJBDXD0IQ/Q9kD9kP2A+LD9kPZA+MD7gPRBDuEEYQjQ8AECgP3A+RD9wPDQ9IEI8P2w9IELkPjw/eD90Pug+5D94Pug/fD90P3g/fD+AP3Q/gD7oP3Q/gD2gPug/gD+EPaA/hD0kQaA+SDygQvA8oEJIPkw9nEL0Puw9oEJMPlA++DwQQLA+UECoQBRBTDy0P7w7iD78Pbg+XD+IPbg/CD8EPbw8vD7wQyw6ZDy8PmA+YEDEPCRDmD08Qww/aEDMP5Q9YDzMP2hCbD+cPcw+cDw4Qmw+eDw8QnA+fDxEQng8REA8Qng/bEBAQdw95DxEQnw8REHkPMRAxEHkPeg8QEDAQFBCiD3UQEhCbEBYQFRAZD90QnBB2EMQP6A+jD3kQQg/sD+4P6w/qD+wP6w/GD+oP6w80EOoPxg/uD8gP6w/ID8kP6w/rD8kPxg/tD8sP7g8aEM0Pyg/wD80PGhCDD/MPgg/yD/EPgg/yD60P8Q/zD4MPHRDPD/cP9A/2D/UP0A/SD/UPXw8fEK8P8A/1D9IP0Q/1D9EP0A/4D9EP0g+vDx8QIRA+ENIP+Q+wD/gPhBAhDz0Qhw+EENUPsA89ECEPYQ8/ED0QYQ+rELEP1Q+rEPoPsQ+yD/sPPxD8D/sPsg8jENYP+g9iD/8P/g9QD68Qiw8mECQPtg9EELYPjA9FELgPABCyEO4Qtw9GENsPjg8CEAEQ3w/eDwIQ3w+5DwIQ3g9JEAEQAhABEOAP3w/gDwEQ4Q/hDwEQSRAnELwPKBBoECgQkw8pEJQPaw8DEGkQag8pEGsPahArEGwPUw8WEQUQVA9pEGsQEA/vDisQUw8WEVQPBhAHECsQ7w5vEAcQ7w5vEO8Ovw8sEOIPlw8sEJcPwQ/jD8APCBAvD5kPlxAtEJcQmQ9wDy0QmQ9yDwsQ5g8vEAsQcg9zDwwQLxDnDwwQcw/nD5sPDhANEEYRdg8PEA4QnA9GEdsQdg8TEBIQchAzEDEQeg+cEDMQOw+dEN0QGQ92EOgPFhAZD+kPnRCfEJ0Q6Q8XEJ8Q6Q95EBcQQg95EKMPpA+mD1QQpQ/sD+oPNBDvD1QQpg8ZEO4PGBAYEO4P7A8ZEO0P7g8ZEMoP7Q98EMoPGRAaEMoPfBDOD88PNhD0DzYQzw9WEIIP8w9WEPIPgg/zDzgQVhAdEBwQ8w8cEDgQ8w+iEB8Q8A/0D/cPGxA9EPcPhw/4D9IPhBAhEOcQ0w8iED4Q+Q/TD+cQ6BAiEPkP1A/TD+gQ1A/VD4QQqxBfENYPIxCzDyQQ/A9CENYPXxD+DyUQJBD/DyUQ/g9iD7QP/w/YD9kPtA+1D9cPixCvENkPiw8mEK8QUA+PENoPjBAlD9oPjxBFEAAQRxBGEGUQ2w/cD0cQABBIENsPZRBIEGYQuQ9JELkPZhBJEAIQuQ9nELsP0RCSEGgQlA+9D7YQAxC+D2wQBBBtEAYQlg+WD2sQbRBMEJUPBBDiD28Qvw9NEAgQwA9OECwQwQ/VEMIPvBAtEHAPmg8tEJoPcQ+YEOQPMQ8LEE8Q5g8QENsQcxASEDIQchATEHIQURB1EDIQEhBREFIQExAVEBMQUhCbENwQFhDcEHYQFhAXEHcQnxBTEHgQxQ/FD3gQNBClD3oQpA+lD1QQehAYEOwPNBA1EBkQGBA1EHwQGRA2EMwPzg/FEPAPGhAeEDkQNxBXEPIPVhA3EBsQHhAbEDcQoRAbEKEQ9A8dEPIPVxAcEDoQOBA7EDoQHBAcEB0QOxA7EB0QVxA5EB4QPBAeEBsQPBAgEFgQOhA6EDsQIBBZECAQOxAbEPcPPBAhEB8QWhA+EIQQ0g8hEFoQgxDnECEQgxDUD+gQBxHUDwcRIhA/EIUQPRA/EEAQhRD7D0AQPxCIEPoPqxD6D4gQIxD8D0EQ+w//D4oQJRD/D2EQihDXD/0P6xCLENcP6xBiEGEQ/w+0D2IQ/w9iELQP2Q9jELUPixCMELUPYxCMENoPtQ8mELYPQxC2D0QQQxAlD48QshCOELgPRRC4D44QRBBGENAQZRCRD0kQtRCRD7UQ3A+SEJQPKRDwEGsQaRBLEGwPKxBLECsQbhC3EL4PKhC3EGwQvg+7EE4QwQ+7EMEPwg/jDwgQ9BCXELwQLw8tEHEPmRDjD9YQCRCZEHEPChBPEHEQww/1EOUP5A/aEOUP9RDaEEYRDRBQEOcPDhAOEA8QvxAQEHMQMBC+EFEQchAUEDAQdBB0EHUQFBBSEJsQFRCeEFMQdhB5EKQPehDvD8wPVRBVEMwPfhB9EBoQfBB+EMwPNhB9EMUQGhD0D38QNhChEH8Q9A/wD8UQohA6EFgQOBBZEFgQIBBZEKYQWBA7EP8QWRCBEFkQ/xD3Dz0QWxAAEYMQWhBAEFwQhRCEEIYQqxCHEFwQQBBdEIcQQBD7D10QQBBBEF0Q+w/8D14QQRAkEF4Q/A9eECQQYBBgECQQJRBCEOsQ/Q+uEGIQ2Q+uENkPrxAmEGQQrxBDEGQQJhBFEI0QjhDuENAQRhCQEGUQtBC1EEcQ3A9IEGUQkBBIEJAQZhBJEGYQDxFJEA8RtRC7D0oQ0RBKECcQEhEoEBIRJxCREL0PZxC2EGkQAxBqEGwPSxAHEG4QKxAsEG8Q4g9NEGERCBBOEHAQLBC7EMIP1RAKEC4QmRAuEMMPcRDkD5gQHhEvEE8QCxAOEL8QUBAREL8QDxBzEHQQMBB1EHQQMhDAEFEQvhDCENwQmxAmEXcQFxAXEHkQJhFTEJ4QeBAYEDQQeBDvD98QVBDvD1UQ3xB/EH4QNhA3EIAQoRA3EKQQgBA5EKQQNxA4EKMQVhBXEFYQoxBYEKUQOBCjEOMQVxDjEDsQVxD3D4IQPBDGEFoQHxBbEIIQ9w+BEKYQWRA9EIUQWxAiEAYRPhBBEF4QXRBfECMQiRCJEEIQXxAlEIoQYBBiEK4QYRDtEIwQYxBEEI4QQxBmEJAQsxBmELMQDxE7EdEQShCREGcQ0RC9D5EQthCTECkQahBqEEsQkxAWEZQQBRBLEG4QuBCVEAQQbBCWEG4QBxBvEJYQBxC5EJYQbxAsELkQbxBwELkQLBC5EHAQ0xBwEE4Q0xBhEfQQCBDWEJgQCRDkDx4R9RCaEL4QchB0EJoQMhAyEJoQchDAEFIQURCgEHgQnhB6EG4ReRDeEBgQeBChEOIQfxCAEOIQoRA4EKUQoxA8EKQQORCiEJARHxBYEKYQpRCBEP8QAhHGEAARWhCmEIEQpxBbEKgQghBbEIUQqBCqEKgQhRDJEKkQhBCpEKcQhBBxEYMQABE+EMkQhBCnEIYQhBBcEKoQhRBcEOkQqhAvEasQhhAiEJYRBhGHEOkQXBCHEMoQ6RAIEYgQqxCHEF0QrBBdEF4QrBBeEMsQrBCJECMQiBBgEMsQXhCJEOsQQhCKEGEQrRCLEOsQMhFhEK4QrRAyEWMQixBjEDIR7RAMEWQQQxCxEMwQQxCOELEQQxCNELAQjhCOELAQsRCyEI8QDhHOELQQEBFHEO8QRRDQEHoRZRC0EGUQehGQELQQzhCQEM4QsxDvEEcQtRC2EPAQaRC3ECoQlBC4EG4QlhCVEEwQBBBNEEwQYRG6ENMQThC7ELoQThCXEBwRvBDWEOMP9BAtEL0QlxC9EC0QmRDYEJkQLhBxEE8QHxFPEC8QHxEvEAwQHxEfEQwQ2RDZEAwQ5w8gEecPUBAhEdsQRhEREPgQvxDbEGoRcxC+EPcQwBAREDEQwRCbEFIQIxGbECMRwhDCECQR3BD6EHYQ3BCgEN4QeBA1EBgQ3hB7EPwQNRDfEFUQwxD8EHwQNRB+EMMQVRB/EMQQwxDiEMQQfxB/EMMQfhA8EOQQpBDkEDwQghDjEP8QOxClEKYQxxCoEOQQghDHEKYQpxCpEMcQpxCBEOYQpxABEYEQAhGoEKoQyBDmEIYQpxAGEckQPhAiEAcRWhEiEFoRlhGHEKwQyhDKEKwQMRFgEOoQyxCKEOoQYBCJEF0R6xCvEOwQrhBkEOwQrxDsEGQQDBGPEIwQ7RBFEM0QjRBFEO8QzRCyEA4R7hB6ERARtBDOEM8QsxCzEM8QDxHuEDoR0BC1EA8R7xATERIRKBATESgQaBA9EZIQKRDSEJMQSxDSEEsQuBCUEOgRtxBrEPAQ8RDxEG0QaxAYEQYQbRCWENIQuBC5EPIQlhBhEUwQGRG7ENUQ1BC9EBwRlxDXEL0QmRDYEC4QcRBGEdoQiBGaEEgRvhBQEL8Q9hD3EL4QSBFzEGoRihF0EHMQihHBEDEQMxDAECMRUhAkEfoQ3BB2EPoQnhAlEZ0QnxCfEHcQJREmEXkQ+xCgECcR3hA1EN4QJxF7EDUQJxFuEXoQVBB9EHwQjRHEEOEQ4BDEEOAQwxD+EOEQxBDiEP4QxBDiEIAQKRGkECkRgBDjEKMQKhGlEC0RoxClEMcQLRGpEMkQxxDlEOYQgRDlEIEQARGqEAQRyBAFEYYQ5hDpEAQRqhCTEYMQcRHnEIMQkxEFES8RhhDnEAcR6BCrEC8RdBHLEOoQrBCtEK4QCxHsEAsRrhANEUMQzBAMEUMQDRHtEDQRjxAOEY8QNBHNELAQjRAPEc8QNxEQETkRzhDOEBERzxCcEToR7hCRENEQOxGSEBMRaBC2EJEQFBEVET0RKRAWEXwRlBB+ERYRBhA/EWwQtxBtEPEQGBHyENIQlhAZEUwQlRDTEPIQuRDzELoQuxDUEPMQuxC9EB0RHBHYENcQmRDnDyAR2RD2ECARUBBIEZoQaxH4EEcRvxC/EEcR9hAhEWoR2xBrEZoQdBCKEWsRdBDBEPgQERBMEcAQ9xDBEDMQThGcEE4RMxDCEPkQJBGdECUR3RAoEW4RVBDfECgRVBDfEMMQ/RDDEOAQ/RCNEXwQ/BBREcUQfRBREaIQxRCkECwRKRHkECwRpBAtESoRoxDjECoRKxEfEJARVBErEf8Q4xBUEcYQHxAtEccQVhHJEAMRxxBWEccQAxHkEKgQyBByEQIR/xAEEeQQyBDlEAMR5hADEQUR5hDJEC4RAxEuEQURAxHJEAYRLhF0EQgRqxAxEawQ6hAJEeoQihAKEQkRihCtEAoRihAzEQoRrRCtEAsRMxF1Ee0QMhE0Ee0QdRHMELEQNRE1EbEQNhGwEDYRsRDNEDYRsBDvEDgRzRA4EQ8RNxEOEZwR7hDvEA8ROBE5ERERzhA6EXoR0BBfETsRShBfEUoQEhE8EZEQOxGTEBURKRD/EfEQ8BAXEdIQ8hAaEfIQ0xAaEdMQuhDzENQQQBHUENUQQBEcEUAR1RDVELwQHBGFEdYQ9BC9ENcQHRFFEdcQ2BCpER4RmBCIEfUQHhGIEdoQ9RD4ECIRRxHAEEwRIxGeEE8RoBB3EFARJREmEVARdxB5EG4R+xAnEW0RexD8EHsQbRHfEP0QKBFvEf0Q4BDgEOEQbxHhEHARbxHhEP4QcBH+EOIQUhFSEeIQKRGiEFERkBHdEf8QKxHGEFQRABFXEVYRAxFxEQARVBEDEeUQVxHlEAERVxEBEQIRtxG3EQIRchEuES8RBRGTEbkR5xAvES4RBhHnEJQRBxG5EZQR5xDKEDAR6RCUEVoRBxHKEDERMBG9EQgRWxG9EYgQCBFcEYkQiBBcEV0RiRBdETIR6xAzEQsRvxHsEAwRdhHsEHYRCxEMEQ0RXhENEcwQNRF5Ec0QOBF5ETYRzRA3Ec8QEREQEXoRORE+EZIQPRE+ET0RFRGfERURkxCfEZMQ0hAXEZ8R0hB8EegRlBB+EXwRFhG3EOgRPxEYEX4RBhDHEZUQbBC6EPMQGhGFEfQQYREbEdYQhRFBEUMRHRFCEUERHRFCER0R1xCpEZgQ1hBDEUERRBGsER4RqRGHEdgQcRCsEYgRHhEfEWcRcRBnER8R2RD2EK8RIBEiEUkRRxFKEUkRIhEiEfgQSxFOEU0RwRDCEGwR+RDdELIRnBCMEaAQTxEnEaAQjBGMEW0RJxH+EFIRjxEQElERfRAqEZERKxEqES0RUxFVESwR5BDdEXIR/xDkEFgRVREEEVgR5BDpEFgRBBHpEDARWBEGEVkRLxF0ES8RWRFZEQYRlhF0EVsRCBGXETARMRFcEYgQvRGaETIRXREMEV4RdhE1EcERDRHiETQRdRF4ETQR4hE0EXgRDhEOEXgRnBE5EcMRERESERMRXxFfERMRYBE+ERMRkhAUEZEQPBG2EJ0R8BCdEbYQFBHwEJ0R/xHIERcR8hDHERkRlRDyEBoRYhGEEWIRGhEaEfMQhBEcEWMRQBEcEWQRYxEdEWQRHBEdEUMRZBFlEWQRQxFlEUMRRBGrEUQRQRFlEUQRhhHYEGYRRRFmEdgQhxFnEYcRcRDZECARrhFGEe4RIRGvEfYQiRFpEWgRSRFJEWgRRxFoEYkRRxFHEYkR9hBpEUkRShEiEe8RShH4EMEQSxFLEcEQTREjEUwR8RHxEcIQIxHxEWwRwhAkEfkQ8hFOEZwQshEOEvoQJBEOEp4Q+hCLETASJRHdECURMBKLESURUBFQESYR1BH9ENgRKBFvEY4R/RAQEn0QjRGPEXAR/hDZEVEREBKRESoRUxG0ESsRkRGQEdwRVBG0Ed0RKxFzES0RVhFxEVQR3BFWEVcRcxEBEZIRVxGTEXERtRH5EQERtxGUEZURWhFaEZURlhExEeoQCRG+EQkRChFcEZgRXRGaEV0RmBGaEXURMhELEXYRvxFeEQ0RwRF3EcERNRE1ETYRdxE3ERERwxE7EV8RexETET4RYBE+ERURnhF9EZ8RFxF9ERcRyBH/EecR8RDIEfIQoxHHEWwQ6RHpEWwQPxF/ERgR8RDnEX8R8RB/EYARGBF/EecRgRF/EYERgBHrERkRxxGCERgRgBGCEYARgxGDEYARgRHrEWERGREsEoURYRHzEEAR7RFjEe0RQBGoEWMRZBFlEagRZBGoEWURhhGGEUQRqxFnEdkQrhGIEe4RRhFKEe8RaRGxEUgR0BFLEe8RIhEHEooRahHwEWsRihGxEfcQSBGxEUwR9xAOEiQR8hGyEdERThHSEbIR3RDzEZ4QDhLzEU8RnhD7ENQRJhFtEYwR1xHWEW4RKBFOEvwQbRH9EI4R2BHaEVIRKREpESwR2hFREdkR2xHbEZARURFTES0RcxG1EXER3BFyEd0RVRJXEZIRcxFYErcRchEBEfkRkhE2EvkRtxG4EVgRMBG8EbgRMBF0EboRWxFZEboRdBGWEbsRWRFZEbsRuhEwEZcRvBExEQkRlxEKEZkRvhEzEfoRChH7EXURmhHiEXUR+xHBEcARXhE2EeQRdxHkETYReRHCEZsROBF5ETgRmxE3EcIROBHDEcIRNxHlEXoROhF6ESQSORHlESQSehEkEsMRORFfEcURexF7ETwROxFfEWARxRE+ESgSYBE8EcQRFBEpEp4RFREpEhURnxE/EegRQxLJEX4RGBGgEckRghHJERgRghGDEaERghGCEaERoBGiEaERgxGBEaIRgxHnEaIRgRFiEaMR8hCkEaARoRGkEaERpRGlEaERohHNEWIRhBEsEmER6xGEEfMQ7RHsEYURLBKoEaYRYxGqEUERQhGrEUERqhHXEKoRQhFmEdcQRREEEqwRqRGtEYcRZxGwEWgRaRHuEWoRIRHQEUgRCBLvEbARaRFIEWsRCBKxEfERTBFNEU4R0REMEvkQbBHTEYsRUBHTEVAR1BFuEdYR+xAoEdgR1hGTEhASjRFvEXARjhGOEXARsxFwEY8RsxGPEVIR2hEsEfcR2hHcEZAR2xGREVMREhISErQRkRFVEfcRLBG2EXMRkhFYEbgRVRE2ErcRWBL4EbkRkxHfEZQRuRHfEZURlBGVEbsRlhE6Er0RWxEcEpgRXBHgEZoRmBGZEQoR+hG/EfoRMxG/EXYRIBJ2EV4RIBL8EeIR+xEgEl4RwBHBESESwBHEETwRexGeEcYRPhF9ESkSnxHpET8RQxIBEqIR5xHJEaARpBGlEcoRpBGkEcoRyRHLEcoRpRGiEcsRpREBEssRohFiEc0RzBFjEaYR7RHsERsRhRGoEacRphGoEc4RpxEDEtYQGxEDEqkR1hAEEqkRAxKGEc4RqBGGEc8RzhHPEYYRqxHXEGYRqhFmEYcRrRFnEa4RrRGIEawR7hGJEWgRsBEHEmoR7hEIEmsR8BEJErER0BEHEgoSihEKEvARihHxEbERCRLyEfkQDBJLEvMRDhLSEd0QMBIxEk8R8xFPETES1RH7EDIS1BH7ENYRMhLVEYwRTxHVEdcRjBHXEU4SbRGPEfURsxH1EY8R2hFTERUSEhL2EbQREhLeEXMRthG4EfcRVRFYEnIRVRIWEpMRtRG2EZIRFxKSEfkRFxK4EbwRGBK5EfgRWhJaEt8RuREaElsRuhE6ElsRGhIJER0SlxEcElwRvRG+ER0SCRG+EZkRHRIcEuARmBHhEZoR4BH7EZoR4RH8EV8S4hHBEeMRIRJ3EeMRwREiEngR4hHCEWESmxGbEWESeRF5EWES5BE6EZwRfhLCEcMR/hEkEiUSwxHmEXsRxREnEuYRxRHFEWARqBJAEmARKBIoEj4RxhGdERQRxBF8EX4RKhLKEcsRARJnEqMRYhHqEesRxxEGEs8RqxEGEqsRqhGwEUUSiRGvEYkRRRIIEgkS0BFGEgoSBxJKEksRTREMEmwR8RHyEQ0SDhJNEdERLxKyEdIR0RHYEfQR1hFPEo0R/BCTEo0RTxIREtgRjhGOEbMRERJQEtkREBL1EdoRNBITEvYREhJUEtoR9xHcEdsRFBLeERUSUxG1EdwRFBJzEd4RUxG0EfYR3RGTERYS+BEXEvkRNhK8ERkSGBKVEVwSuxGXEVsSvBEdEpkRHhL6Eb8RIBLiEV8SIhJ3Ef0R4xHkEf0RdxEjEngRIhJ+EpwReBF+EuUROhHDESUS/hEkEuURYhJ7EeYRxBGoEicSxRGoEmARQBIpEsYRnhF9EQASKRIAEn0RQhLIEUISfRGBEscR6RFlEsoRARLJEcoRAhICEsoRgxKDEsoRZRJnEmIRzBEtEu0RphHsEQMSGxHPEQUSzhEFEs8RBhKtEaoRZhGsEQQS1xLYEmoS7hFEEq4RIBFEEiARrxHuEWoSRhJGEgcS7hELErAR7xFIEvERCRJLEQsS7xFKEgsSSxFIEgwS8RHyEQwSDRJsEg4SDRLcEvMRSxKOEjES8xGLEdMRMBLUEQ8S0xEyEg8S1BHVEU0S1xH8EE4STxITEhISFRLaEVQSNBL2ERMSNRJSErURFBJVEt0R9hH2EXYSVRK4EXgS9xFXErYRFxIYEngSuBGaEvgRFhI3EvgRmhI3EloS+BG8EVsSGRI6EhsSvREbEhwSvRGZEfoRHhIcEuER4BFeEuERHBI+Eh8SIBIgEh8S+hE9EvsR4REhEj4SwBE+EiASwBHjEX0SIRL9EWAS4xHkEWES/RFhEsIR/hEjEn4SeBElEiYS/hEkEj8SJRLmEaYSxBFjEp0RxBEoEsYRKRJjEv8RnRHoEXwRQRJ8ESoSQRJ+EckRKhJlEgES5xErEscRgRIqEskRAhLqEccRKxLqESwS6xGrEswRzRHtEYYShBHsESwSaBLOEaYRpxHOEQUSphHYEqwR1xKtEa4RiRLuEawR2BJFEkQSrxHwEdoSCBIuEkUSsBGwEQsSLhJJEgwSSBJKEi4SCxIMEkkSDRJLEg4SbBKPEtURMRKPEk0S1RHWEfQRMhJNEk4S1xH0EdgRcBIREnAS2BG5EtkRUBLZEbkS2xETEjMSNRI1EjMSdhJ2EvYRNRLeEVMSFRLeEVYSUxJWEt4RthFXElYSthE2E/cReBIXEpsSVxIZEjgSGBJbEjgSGRI5EhoSuhG6EbsRXBI5EroRXBLfEccSlRGVEccSXBIdEjsSlxE7Eh0SHhIcEhsSXhL6ETwSHhL6ER8SPBI9EuERXhL8EfsRPRJ9EuMRYBJfEiMSIhJhEv4RzRJ+EmIS5RFiEn8SPxJiEj8SJBKlEiUSPxJkEikSABJjEqkS/xHnEf8RqRJDEugRQRJmEkISyBGjEWYSyBFDEoES6REtEoYS7RGtEgMS7BEEEgMS1xKqEbASBhKqEa0RsBKJEq4RRBIuEkcSRRL9EgoSRhIKEtoS8BEIEooSCRIJEooSSBL+Eg0SSRIuEkoSbhIvEkoSTRHREY0SLxIwEm8S0hFpE/MR3BLzEWkTjhJvEjAS0xFvEtMRDxIxEo4SjxIyEkwSDxJwEjIS9BFPEk4S3hItExASkxL1ERESsxEtE1ASEBITElESMxJ0EjMSURIzEnQScxK9EtsRuRITEhUSUxJREhMSUxJUEr8SNBK9EhQS2xG9ElISFBIPE7URUhIPExYStRFYElUSdxJ3EjYSWBKaEjcTNxIXEnkSmxJ6EhcSNhJ6EnkSFxJ6EjYSdxJZEjgSWxIaEp4SOhKXETsSWxKeEhsSOhIeEjwSXRI+EvMSHxIhEqISPhL8ET0SXxJ9EqISIRKkEmESzRJ/EmISfhLmEScSphKnEsQRphIoEoASQBKnEmMSxBGAEigSKRKBEoISKxICEoMShRKrEmcSzBEsEuoRaBKrEs0RhhLNEYQRhhKtEuwRaBKHEi0SphGmEQUShxIGEq4SBRKuEgYSaRKwEmkSBhKJErASrRFFEmsSRBJrEkUSRxLaEooSCBIuEm0SRxJsEg0S/hLcEksSbBLSEY0S0RFMEm8SDxIREpQScBI0EnES9RFzEnISlhJzEnQSchK8EjMScxIzErwSdhJ1ElMSVhLBElUSdhL3ETYTVBJVEsESdxJ4EhgSnBI4EpwSGBJ7EncSmRJ6EncSfBJ8EncSexI3E+8SNxI3Eu8SWhKdEhoSORJcEp0SORKdEp4SGhKfEh4SXRJeEsgSPRI+EskS8xI+EqISyRJfEj0SGhNgEhsTfRL2EmAS/RHLEiMSXxIjEssSfhJhEqQS9hJhEvYS/REmEswSzRJ/EqMSPxLNEv4RJhIlEqUSHBOnEs4SYxJkEoASKRJkEgASHhOpEmUS5xHTEkISZhKdE6MRZxKDEoQShRKsEmgS6hGsEuoRKxL5EoYSLRL6EvkSLRItEocS+hJpErASiBKJEkQSaxLaEgoS/RKMEosSbRJuEm0SLhJuEowSbRL/Em4SShIvEv8SShKNEtIRKxNvEisT0hFMEgETbxKQEgETTBIyEpASTBKQEjISkhJOEk0SkRJwEpISMhKREt4SThKUEpIScBL1EZQSERL1EXESlBJyEpUSlhKWEpUSthJyEpcSlRI0ErsScRJyEnQSlxKXEnQSURK4EnMSlhJRElMSvhKXElESvhK4ErwScxK+ElMSdRIyE1ISvRK8EpgSdhK/EusS6BJUEusSvxJ1ElYSwxJ2EpgSwRIPE1ISMhNWElcSwxJUEjYT6xLBEpkSdxJ7EpkSxBLEEsUSexLEEu4SxRI4EvESnBLFEnwSexLxEjgSWRLvElMTWhJZElsSFxNaEvIS3xHfEfISxxJbEjsSFxM+ExsSnhIeEp8SOxI8EqASXRI8EqESoBIYE14SGxLzEqESHxKhEjwSHxIYE8gSXhLzEskSPxPIEhoTPRL2EvQSYBLLEvUSfhLMEqQSzRKlEqMSWxN/En4S9RJ/EvUS9xJ/EvcSoxKlEj8SoxKnEqYSQxNDE6YSJxKAEtASQBJCEh4TABJDEkESqhLREmUSqRKqEoESQxKjEZ0TZhJlEtESgxKFEoQS1hKsEq0SaBIkEwMSrRIDEiQT1xJpEogSrhKvEogSsBLYEvsSahKvErAS2RKwEmsS2RJrErASiRL7EkYSahL7Ev0SRhJHErESaxKKEigTSBJJEkgSKBNME2wS/hJtErESRxKLErESbRKNEv8SLxKPEo4SABNNEo8SABMAE5ESTRKSEt0SkBKzEt0SkhKUErMSkhItE5MSTxKyErQS4BK0ErIStRKyEgUTtRK2EuAStBKVEuASthK3EuASlRK0EuISthK0ErUS4hKXErcSlRK2ErgSlhK4ErYS4hKXEr4StxK4Er4SvBK4EroSvhK7EjQSDhM0Er8SDhN1EsISvhK8Er4SwhLAEpgSvBLCEsASvBLAEsISmBLCEnUSwxLBEpgSwhLCEsMSwRLDEu0SwRLtEpkSwRKZEuoSxBJXEpsSwxLDEpsS7RI0E5oSFhJ5EhUTmxJ6EhUTeRJZEhcT8RLHElUTXBKdElwSVRM8E54SnRI9E8YSFxM7Ej0TFxM7Ep8SPROgEp8SXRI+ExgTGxLKEskSohIbE2AS9BJ9EhsTohIaE8sSXxIcEx0TJRIlEh0TJhKoEvgSJxKoEkASzxLQEs8SQBJjEs4SqRLTEh4TQhJBEtISqhLSEkESKhLUEioSAhKBEqoSghKFEtQSAhJIE6wSKxL5EtUShhKsEiETrRKHEiUT+hKHEgUSJhOuEiYTBRLXEkoT2BKIEvwSrhKvEvwSiBKxEtkSaxJoE4oS2hL+EkkSKBOKEmgTKBOLEtsSsRKMEtsSixIqE2kT3BIBE5AS3RKzEgIT3RJPEt4SaxMEE7IS3xKyEuAS3xKyEgQTBRPhEt8S4BIGE7USBRPhEuAS4xK3EuMS4BIGE+IStRK3Er4SuhK3EroS4xLiEuMSuBILE+MS4hLiEgYTCxO6ErgS4xILEwYT5BLlEucS5BLlEuYS5xLmEuoS5xLpEuYS5RLpEuoS5hLqEpkS7RLEEuoS6RLpEuwSxBIWEg8TNBPEEuwS7hKcEjYTeBLxEjYTnBLvEjcTOBN6EvASFRMWE3oSfBIWE/ASehJ8EsUSFhNTE/ISWhLJEhkTPxPKEhkTyRIbE8oSohJaE6QSzBKkEloT9hL1ElwT9xL3ElsToxImEh0TzBInEvgSQxP4EqgSzxLOEqcStxPQEoASZBLOEkUTqRIqEtQS0hJmEp0TXhNHE4ISqhLVEqsShhIrEoISSBOsEkgTIRPWEiITIxPWEoQSIhOtEiETJBMlE4cSJhPXEiQTShP7EtgSShNLE68S2RL9EicT2hJME/4SZxOxEksT2RIBEysTbxLdEiwTARPdEgITbBMDE2wTAhOzEgMTAhMEE98SLhMFEwQTLhOzEpQSBxPfEuESCRMFEy4TBhNxEgcTlBIHE3ESCBMwE1ASLRMvEwYTLhPjEgsT4RIJE+ESCxOKEwgTuxJxErsSCBMwE7kSUBJuE7kSMBMGEy8TChO9ErkSbhPkEgoTCxMGEwoT5BLnEg0T5BINE+US5BLlEg0TDBO/EugSDhMNE+cSEhMSE+cS6hIME+kS5RIQE+kSDBPoEusSERMRE+sSMxPtEhIT6hIQE+wS6RLrEjYTMxNxE+wSEBM1E5oSNBObEhMT7RIUE+wScRMUE+4S7BIVExMTmxIUE8US7hIWE8USFBM4E1MT7xI8E50SVRN3E54SPBOTEz0TnxJ3Ez4TnhKTE58SoBLzEpUToRJ5E8gSGBN5E1cTyBJXExoTyBL0EkETGxNXE8sSGhN7E8sSVxP2EloT9BL1EssSexNcE1sT9xKlElsTHBO3E6cSQxNEE88S0BJFE84StxOpEkUT0RLREkUTuRNeE9MSZhK9E50TZxKFEh8T1BK9E2cSqxIgE70TqxKrEtUSIBNgE4US1hKDEtESXxNfE4QSgxIlE0kT+hKvEksT/BL9EvsSJxOGE9oSJxOGE2gT2hL+EocTZxMoE4cT/hKxEk0TSxPbEk0TsRJME9wSbBKMEikT2xIpE4wSbhJOE24S/xKNEk8T/xJPE40SahNqE40SKxOOEmkTABMsEysTARPdEmwTLBNPEqsTLRNrE6sTTxKzEgcTAxPfEgkTLhMJEy8TLhMJEzETLxMLEzETCRMxEwoTLxMLEwoTMRO9Em4T0hO9EtITMhMSExATDRMNExATDBMQExITURMzEzYTchMSE+0SExMQE1ETcRPwEjkTFRM6EzkT8BIWExQTOxMXE3UT8RI7EzoT8BI7E/ASFhN1ExcTxhLyElUTxxI8E1QTdxN5ExgTPhPzEpYTlRM/E5YT8xIZE1YTPxMZE8oSQBMbE0ETyhJaE1gT9BLMEkITmxPMEpsTWhNZE/USexP1ElkTXBMdE0ITzBIcE1sTHRNkEkYT0BJGE2QSHhNdE0YTHhNgEx8ThRKCEkcTxROCEsUTSBPWEiMTYBPFEyETSBNJE2ET+hIiE38TIxMhE4MTJBN/E2MTIxNlEyUTJhMmE64SohP8EqITrhL7EkoThBP7EoQTZhMnE/sSZhPME0wTZxMoE2gThxNuEk4TKRNPE04T/xLPE5ESABPeEpESqRNsEwMTUBOrEzATLRMyE3ATDxNwEzQTDxNRExITExOaEjUTNxM1EzgTNxM2E/ESUhM7ExQTsBN1E8YSdBMCFDoTPBNUEzwTOhM7E1QTOhNVEwIUPBM9E3QTxhI9E7ETdBOgEngTkxMIFD4TdxOhEpUToBIIFHkTPhOWEz8TVhOXE1cTeRNXE5cTexP0ElgTmRP0EpkTQRNCEx0TfBNbE3wTHRNcE1kTnBNcE5wTWxNGE0QT0BK8E9MSXhPSEuETqhLRErkTXxOqEuETRxPEE8UTRxP6EmET+RIjE4ATYBOeEyIThBJfE54ThBIjE2MTgBOeE38TIhNjE2ITgBOBE2MTfxNkEyQTgxNkE0oTJBOiE2UTJhNLE4gT/BKGEycTZhOHE2gThhNNE4gTSxMpE00T2xKnEykTThNPE6gTThMAE2kTzxMsE2wTiRNtE1ATAxNtEwMTBxMIE4oTBxPRE24TMBNuE9ETbxO7Eg4TihPoEq0TDhMRE4sTrhMRE64T6BLSE3ATMhOLExETMxOMEzUTNBMTE40TURNxE1ETjROQExMTFRNSE3ITNhOMEzgTNROOEzgTjBNzExQTcRM5E5ATFRPxEnUTUhNTEzgTjxOSEzoTAhQ5EzoTkhNVE/ISAhR2E3QTsROUE1QTshOyE1QTOxNUE5QTdxOxEz0TkxOVE3gToBKXE3kTCBQZE0ATVhNBE0ATyhKbE1gTWhObE3oTWBOcE5oTfBNCE3wTthNCE7YTmxNZE3sTnBNbE5wTfBN9E/gSzxJ9E0MT+BJ9E88SRBO3E0MTfRMeE7sTXRPTErwTHhMeE7wTuxNFE7cTuRPBE9IS1BLUEh8TwRMgE8ITvRNHE+ETxBMgE9USwhP5En4T1RLHE2ETSROCE4MTIRMhE8UTghPHE0kTJROBE6ATYhNjE4ETYhMlE2UTxxODE4ITZBNkE4QTShOFE2QTghOEE2QThRNlE6IT6RNmE4QThROiE/wSiBPoE4YTZhPME2cTyhOGE6QThxPqE0wTzBPqE9wSTBPqEyoT3BIpE6YTTRPqEy0UKhPPE2kTKhMrE6oTahOqEysTLBOREs8THhQeFKkTkRIsE4kTqhOpE/AT3hLwE2sT3hLwE6sTaxNtEwcTrBOKE6wTBxPSE24TbxOtE+gSrhONExMTkBNxE40TcxN1E5ETUhOOE48TOBOSE5ATORMDFBQTcxOwExQTAxR0E3YTkRN0E5ETdROPE/ISUxOvE/ISjxPyEq8TAhQ7E7ATshN3E5QTsxN3E7MTCBRWE9wTlhNWE0AT3BOZE3oTtRMMFHoTDhRBE7QTQBNYE3oTmROZE7QTQROXE5gTexObEw4UehN8E5oTDxQOFJsTthN7E5gTnBOcE5gTmhN8Ew8UthNEE0YTuBO6E0YTXRO6E10TuxNeE50TvBMfE8MTwRNfE7kTvhNgE8MTHxNfE74TnhNhE34T+RKAE8MTYBPGE8MTgBOBE38TnxNiE8gTgBOhE8gTYhOgE6ETYhPoE2YThRNnE8sTyhOGE+gTpBOHE8sTZxOjE8wTyhOHE6QTyxOIE00TpRNNE6YTpROnE6YTKRNPE2oTqBOqE9ATahOqE4kT7xPzEzATqxPREzAT8xPRE/cTbxMOE60T+BMzE9QTixNyE9QTMxPUE3IT1xMyFIwTNBNSE9cTchOOE4wT/BOPE44T1ROSE9gTkBOTEwUUsROyE9oTlBOUE9oTsxOWEycUlRMKFJcTCBRAE7QT3BO1E94TtBO1E3oTDBSZE7UTtBOXEwoUmBOYEw0UmhMNFA8UmhO3E30TEhS6E7gTRhO3ExIUuRO9E78TnRPSEsAT4RPBE8AT0hK9E8ITvxPAE8ETwxPVEn4TwhPDE8YT4xN/E54TvhPEE+QTxRPIE8YTgBPkE4ITxROBE58ToBOCE+QT5ROCE+gThROCE+UT6BPIE6ETyRPmE2UT6RPLExoUyhPJE6MTyhOIE+kTohPNE+kTiBPoExoUpBOkExoUyxPNE4gTpRMbFOoTzBOnE84TphOnE04TzhOoE84TThMtFGUUKhMqE2UUzxNqE9ATqBOqE+8T0BNsE/ETiRNsE1AT8RN4FKsT8BN4FPMTqxNtE6wT9RPzE/QT0RP1E6wTihPRE/YT9xMOE/gTihMwFG8T9xNvEzAU0hMwFHAT0hMwFDIUcBOLE9MTrhMyFDQTcBPUE9MTixOOE/wT1RONE5AT1hNzE40T1hPWE5AT2BMDFHMT1hN2EwEUkRORE9cTUhMhFI8T1ROPEyEUrxPYE5ITAhTZEwEUdhMEFLATAxSxE9kTdhMlFLITsBOTEwYUBRSyEyUU2hN4EwYUkxOVEycUBhSVEwYUeBPcEycUlhMIFLMTCRTdE9sT3BO0E90T3BO0E94T3RMKFAgUCRQpFLUTDBSYEwoUDRQPFBAUthNEE7gTfRN9E+ATEhTgE30T3xPgExMUEhS5ExIUFhSdE78TvBMXFLkTFhS5ExcUvhPCE+ITvxPhE8ATxBPDE+MTwBN/E74TnxPIE+cTxhPHE2UT5hPnE8gTyRNiFKEToBPJE8oT5xNjFOYT6RMaFOcTyhNiFMkToRMaFCsU5xNiFKMTyRMbFMwToxOmE+sTpRPsE84T7RPOE6gT7RPtE6gT0BPuE+0T0BPPE2UUHhTvE+4T0BOpEx4U8BNtE/ETUBPyE20T9RPRE/QT9hOKE/gT9RP3E/YTMBTTE1MUrhOuE1IUrRPUE/kT0xP6E/kT1BP6E/sT+ROMEzIU/BPVE/wTNBT9E/4T/xP7E/4T/RMBFPsT+hORE/oT1BORE9QT1xP7EwEU/hMBFPoTkRMDFNYTOBSvEyEUNhSvEzYUORQ5FAIUrxMCFDkU2BMlFLATBBQFFNkTsRMoFNoTJRQHFNwT2xPcEwcUJxTdEwcU2xPaEwkUsxPaEygUCRTdE94TPhTeEykUPhS1EykU3hMMFAsUKRQOFAsUDBQNFAoUPRQNFD0UDxQ9FBAUDxS2ExAUDhTfExEU4BPfE30TuBMTFBYUEhQTFOATERQUFLgTuhO8ExUUuxO8E78TFRR0FOITwhN0FMITfhPEE8ATGBTjExgUwBPHExkUYRPEExgU5BPnE+MTxhPlE+QTKxRiFKATnxMaFOUTKxToE+UTGhQbFKMTYhRKFOoTGxRKFC0U6hOmE84TLhQdFBwU7BPsE+0THRTuEx0U7RPvE04U7hPvE4kTThTxE04UiRNtE/IT8RPzE3gUTxQvFPIT9RP1E/gTbBRSFK4TUxQfFFMU0xMfFNMT+RMyFFQU/BMgFPkT+xP7E/0TIBQhFDQUMxTVEzQUIRQiFIEU/xNuFDgU1hP/EwAUIhT+EwAU/xP+EyMUABQjFP4TARTZEyMUARRZFAQUAxQjFNkTJhQFFCYU2RMEFFwUJRQGFCYUBRQnFDsUOhQmFAYUOhQnFDoUBhQHFDsUJxTdEzwUBxQ8FN0TPhQJFCgUPRQKFAkUPRQLFD8UKRQ9FGAUEBQOFEAUCxQQFEAUDhQqFBEU3xMUFN8TuBMqFN8TFBQVFLoTuxMVFL8TRRQWFEQUFxTiE0UUvxO+ExcUSBS+E0gUnxMZFH4TYRPjEysUGBTnEysU4xMrFOQTGBSlE3UUzROlE0sUdRSlEywUSxTrEywUpRPrE0wULBSmEy4U6xPOE+wTLhQcFC4U7BPuE2gUHRTuE04UaBSXFPATHhSXFHgU8BPyE1AU8RPzE08UahRqFPQT8xP1E2wULxT2E/QTURQxFGwU+BOtEzEU+BNSFDEUrRNTFH0UUhRVFDMUbRT5EyAUHxQ0FJ0UMxQ0FPwTnRRuFNYTNRQzFFUUIRQ2FCEUVRTWE9gTVhT9E/8TgRQ2FFUUNxRWFNgTORQ2FDcUORRcFAQUWRQAFCYUJBQmFAAUIxQ6FCQUJhQ7FF0UJBQ6FDsUJBQlFHAUXhReFCgUJRReFD0UKBQpFD8UPhRAFF8UCxQLFF8UPxQ9FF4UYBQQFGAUQBQRFEEUExRBFBEUQhRCFBEUKhQUFEMUKhS6ExUUFBQWFBMURBRBFEQUExRGFBcURBTiE3MURRRzFOITRxTiE3QURxRIFBcURhR+ExkUdBTmExkUxxNJFGMU6RNJFOkTzRMbFGIUkhSTFK8UShRkFEsULBSvFC0UShSvFJQULRRMFOsTLhRnFC4UHBRnFBwUTRRlFLAUHhRNFBwUHRRoFE0UHRTxE2kUThTyE2sUUBQvFGsU8hP0E2oUURR6FPYTURT2E3oUMBR7FDAUehR7FDIUMBQfFH0UUxQyFHsUVBSdFPwTmxQzFJ0UbRTWE1YUNRQ3FFUUfxT9E4EUIBRXFDgUbhRYFIEUIhQ5FDcUfxQ5FH8UvRQ5FL0UVhRaFFgUIhRZFAMUOBQ4FFcUWRRaFCIUABQAFCQUWhRZFFsUXBRbFFkUbxRdFFoUJBQlFFwUWxQlFFsUcBQHFF0UOxRdFAcUcRQHFDwUcRQ8FIcUcRQ+FIcUPBRgFF4UcBRgFHAUXxQ/FF8UiBRAFGAUXxSJFEIUKhQqFEMUiRQUFGEUQxRhFBQUFRRIFJEUnxORFGIUnxPmE2MUGRSSFGIUkRR1FEkUzRMbFJIUkxSTFEoUGxSUFGUULRRnFGYULhQeFLAUlxSYFHgUlxRpFPETeRTxE1AUeRRqFLMUURRSFH0UMRR7FJsUVBT8E1QUmxQ1FLoUnxRVFG0UfxRuFDUUnxRXFG4UnxSjFFkUVxRwFFsUhRRwFIUUiBSIFF8UcBRyFD8UiBQ+FHIUhxQ/FHIUPhREFEEUqBQVFEUUYRSJFEMUYRSLFGEURRRGFEQUjBSMFEgURhRHFHQUkBSRFEgUjBQZFMUUdBQZFGMUxRRkFHcUSxR2FHcUZBQsFHYUZBRMFC4UZhTZFGUUlBRoFJYUTRROFJkUaBROFGkUmRR4FJgUTxSYFLMUTxRqFE8UsxRrFHkUUBSzFLQUURQvFJoUaxS0FLUUURRRFLUUehQxFHwUbBR9FHwUMRS5FH4UnBSeFG0UnRR+FLkUvBRtFH4UvBQ1FFYUuhRtFLwUfxSAFCAUgRRXFJ8UoBSCFKEUWBRYFKEUgRRYFFoUgxSkFFkUoxRZFKQUbxRdFIMUWhSEFG8UpBSFFFsUbxSFFG8UhBSmFIYUXRRxFKYUXRSHFKUUphSHFKYUcRRyFIQUpRSIFIUUhBSIFIQUchSpFKgUQRSpFEEUQhSJFGEUihSnFIwURBSnFEQUqBRhFIsUihSNFIsURRRzFI0URRSOFIsUjRSPFI0UcxSPFHMURxSMFMQUkRTFFJAUdBSqFJAUxRRjFKwUxRRJFKwUYxTGFJMUkhSuFHUUSxR3FK4USxQsFEwUlRTZFLAUZRRnFE0UlhSwFNoUlxTaFJgUlxR5FJkUaRSaFHkUaxS2FJoULxRsFLYULxR6FLUUexS5FJwUzhR8FB8UgBR9FB8UfBSbFM0UnRSeFJ0UzRRtFJ4UfhQfFCAUgBRWFLsUuhTnFJ8UuhR/FLwUvRS9FLsUVhSAFIEUohSfFL4UoBSBFKEUohRXFKAUwRRYFIMUghSjFFcUwRSkFKMUwRSkFMIUhhSGFIMUXRSGFMIUgxSlFKQUphSmFKQUhhSEFKQUpRRyFKUUhxSpFEIUiRSnFNMUjBRHFJAUjxTTFMQUjBTUFI4UjRSqFI8UkBTEFKsUkRSrFJIUkRRJFK0UrBQVFcYUkhR1FK0USRSuFK0UdRSTFMYUrxTHFHcUdhQsFJUUdhSVFMcUdhRnFLEUZhSWFLIUZxTJFLIUlhRoFMkUlhRoFJkUyRR5FMoUmRSzFN4UtBTMFMoUeRS0FN4UtRSaFMwUeRS3FLYUbBR8FLcUbBR7FLUUyxR8FOUUtxR7FMsUmxSAFOUUfBR+FLgUnBSeFLgUfhTQFOcUuhTQFM8U5xQMFZ8U5xS+FJ8UDBWhFL8UohSgFL4UwBTAFL4UvxS/FKEUghTAFL8UgxSDFL8UghTBFKAUwBTBFMAUwhTCFMAUgxSkFMEUwhSJFIoUqRTpFKkUihQPFacUqBSOFMMUixTUFMMUjhTUFI0UjxTtFMQU0xTFFNYUqhSrFMQUFBUUFcQU7RSrFBUVkhR3FMcUrhTIFJQUrxSVFEwU7hSUFMgU2RRmFO4UTBRmFLEU7hTaFLAU2RSyFLEUZxTwFJgU2hSzFJgU8BSzFPAU3hQgFbUU3hTLFLUUIBW2FMwUmhS3FOAUthTNFMsU8hTNFJsUyxScFLgU4RScFOEUzhS5FM4U9xTQFLsUzxSeFM0U+RSeFPkUuBS6FLsU0BS8FLkU9xS8FPcU+hS8FPoUvRS9FPoUuxTjFOcUzxTRFOUUgBSiFNEUgBS/FL4U6BS/FOgUohQPFagU6xTrFKgUqRSpFOkU0hSKFIsUwxSnFOoU0xSnFA8V6hTsFI8UqhSqFNUU7BTVFKoU1hTXFNYUxRSsFNcUxRSsFK0U1xStFNgU1xSuFBcVrRQVFf0UxhSuFMcUFxX+FK8UxhT+FMgUrxTbFLEUshTJFNsUshTcFNsUyRTdFNwUyRTdFMkUyhTKFMkUmRQBFd4U8BQgFd4UARXKFMwUAxXyFMsUIBXgFMwUthTOFOEU8xS3FOIU4BTOFPMU9xTfFM8U+BTfFPQU9hTkFOIUtxTPFLsU+BTPFN8U9hTPFPYU4xTlFOQUtxTnFOMUDBXRFOYU5RToFA0V0RS+FAwV6BSiFOgU0RSpFNIU6xSPFOwU1BTtFNMU6hTtFOoU+xQUFe0U+xT8FNYU1xQXFdgUrRQXFccUGRXGFP0U/hSVFBkVxxTuFBoVlRTZFMgU/xSxFDcV7hT/FNoU2RTvFLEU2xTaFP8U8BTwFBwVARXdFAIV3BTKFAIV3RTMFPUUAxXgFPUUzBQGFfMU8RTzFOEUuBT3FPMUBhUHFeIUChXiFAcV4BT4FPQU3xTNFPIU+RQKFeIU5BT3FAgV+hTmFAoV5BTjFPYUCxXmFOQU5RQMFeMUCxXRFA0V5hQMFQ0V6BTpFCwV0hQQFekUihTDFBAVihTqFA8VLRUSFcMU1BQSFdQUERXqFC0V+xTVFBMV7BQTFdUU/BTVFNYU/BT7FDAVFBUUFRUVqxTYFPwU1xQXFRYV2BSVFBoVGRU3FRoV7hT/FMgUNhWxFO8UNxUcFfAU/xQAFe8U2xTbFNwUABUBFRwVOxXcFAIVABXKFAMVAhUkFQMV9RQgFSIV8hTxFAQVIxXxFCMVBhXzFCcVBBXzFAQV8RT0FCUVBRUFFVsV9BTgFAcV9RS4FCcV8xT3FAYVCBX4FCUV9BT0FFsV9hQKFQkVBxW4FD8VJxX5FD8VuBT6FCUVuxT6FAgVJRW7FCUV+BT2FFsVKRX2FCkVCxULFSkVKhUNFSoV5hQMFQsVKhUMFSoVDRXrFCsVDxXrFA4VKxXrFNIUDhUOFdIULBUsFekUEBUSFRAVwxTsFBEV1BQTFREV7BT7FC0VMBXYFBYV/BRFFf0UFRUYFRYVFxUZFRgVFxVJFRgVGRVJFRkVGhVKFcgU/hTIFEoVNhU2FRwV/xQcFTYVHRVNFU8VGxUeFTgVGxU7FRwVHRUfFQAVAhVZFQEVOxVZFSAVARUkFQIVAxUiFSAVWRUFFSEVWxUFFSUVIRVcFfIUIhVaFQYVIxUHFT4V9RT5FPIUXBX5FFwVPxUpFVsVKBUJFSYVBxUpFSgVJhUpFSYVCRUqFSkVCRUKFSoVCRXmFCoVChVAFQ4VLBUuFSwVEBUuFRAVEhUtFQ8VKxVCFRIVERURFUMVQhVEFUMVERVEFREVExUtFXkVMBUvFRMV/BREFRMVLxUxFS8V/BRiFRUVFBViFRQVMBUxFfwUFhVFFRUVYhUYFTEVFhUyFTEVGBVFFUgV/RRIFf4U/RQzFUkVGhX+FEgVShU3FTQVGhU0FTMVGhUbFTgVTRVNFTUVTxU5FTcV7xRwFTYVShUdFTYVcBUbFU8VHhUAFTkV7xRTFR0VcBUAFVAVORVTFTsVHRUfFVIVUBUfFVAVABVZFTsVUxVSFR8VPRUCFT0VHxUhFVcVdxVXFSEVPBUkFT0VAhVcFSIVWRUjFVUVWhV3FVsVIRU8FSEVJRU+FT0VJBUIFQYVWhUIFVoVJRU+FSQV9RQoFVsVJhVeFSYVWxUmFV4VBxVAFSsVDhVAFSwVLhVfFS0VKxVBFS4VEhVBFRIVQhUwFXkVexUwFXsVYhVGFUQVLxVlFUQVRhVGFS8VMRVjFUUVYhVGFTEVMhUyFUcVRhVIFUUVZBVjFWQVRRVHFTIVSRVJFTIVGBVnFTMVbRU0FW0VMxVLFWgVTBVMFTUVSxU1FU0VOBU5FTQVNxVPFTUVTBVzFTgVHhVSFU4VUBUeFToVcxVUFU8VURVRFU8VThUeFVQVOhUeFU8VVBVWFU4VUhVTFXAVdhVXFVgVOhU6FVQVVxU9FVYVUhVXFVQVdxVaFVUVdBVXFTwVWBU9FV0VVhV2FVkVUxUEFXUVIxVZFXYVXBVbFXcVeBUlFVoVPBU+FV0VPRUnFT8VixUnFYsVdRUnFXUVBBVbFXgVXhU+FXgVXRVeFXgVPhU/FVwVdhUHFV4VPhVgFUAVLhVBFWAVLhV5FS0VXxVhFWAVQRV9FUEVQhV9FUIVQxWAFUMVRBV9FWEVQRWAFUQVZRVjFWIVgxVmFYAVZRVHFWUVRhVkFWMVgxVmFWUVRxVnFUcVSRVIFWQVaRVLFWoVZhVoFWYVRxUzFWcVSRVoFUcVZxVLFWYVaBVIFWkVShU1FWoVSxVsFWgVZxVrFWoVNRVsFWcVbRVMFWgVbBVKFWkVcBU1FTgVaxU0FTkVbRVMFWwVbxVvFWwVbRVPFUwVbxU5FW8VbRVPFW8VThVvFVAVThVQFW8VORVVFXIVcRVVFXEVkxVYFXMVOhVWFVEVThV2FXAVihVVFXUVchV0FVUVkxV4FVQVURUjFXUVVRV3FVQVeBV4FVEVXRVdFVEVVhVaFXQVPBWKFYsVdhU/FXYVixV6FV8VKxV6FSsVQBVAFWAVehV5FV8VehWBFWAVYRWMFXsVeRV8FYEVYRWAFX0VQxV/FWIVexV9FXwVYRV/FXsVjBV/FYMVYhWCFYEVfBV8FX0VfhWCFXwVfhVqFX0VgBWEFYMVfxVqFYAVZhWSFWQVgxWSFYMVhBWSFWkVZBWGFY4VhRWGFYcVjhWGFYUViBVuFYcVhhVuFXIVhxVzFWsVOBWIFW4VhhVwFWkVihVxFXIVbhWTFXEVbhWTFW4ViBVYFYkVcxV0FZMViRU8FYkVWBU8FXQViRV6FYwVeRVgFYEVehWNFYwVehWNFXoVgRWNFYEVghWOFX8VjBWOFY0VghWPFX4VfRWEFX8VjhWFFY4VghWCFZEVhRWRFYIVfhVqFY8VfRWPFZEVfhWQFZIVhBWHFYQVjhWIFYUVkRVrFY8VahWQFYQVhxVyFZAVhxWPFYgVkRVzFY8VaxVpFZIVihWKFZIVkBWUFZAVchWIFY8VkxWUFYoVkBWJFZMVjxWJFY8VcxV1FZQVchWKFZQVixWLFZQVdRWOFYwVjRU=");var zw=.01;function jg(){let i=Ea.buffer.slice(Ea.byteOffset,Ea.byteOffset+Ea.byteLength),[e,t]=new Uint32Array(i,0,2),n=Float32Array.from(new Int16Array(i,8,e*3),r=>r*zw),s=new Pn;return s.setAttribute("position",new Un(n,3)),s.setIndex(new Un(new Uint16Array(i,8+e*6,t*3),1)),s.computeVertexNormals(),s}function Qg(i){let e=new On({transparent:!0,depthWrite:!1,side:Si,uniforms:{colour:{value:new nt},alpha:{value:new Ge}},vertexShader:`
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
      }`}),t=new Fn(i,e);return t.renderOrder=2,t}var Gw=new la(1,14,10),Vw=3.1,Hw=1.75,Ww=.55,ch=class{constructor(e){this.places=e,this.material=new On({uniforms:{rim:{value:new nt}},vertexShader:`
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
        }`}),this.mesh=new ta(Gw,this.material,e.length),this.mesh.instanceColor=new rr(new Float32Array(e.length*3),3),this.mesh.frustumCulled=!1,this.size(null,null)}size(e,t){let n=new Dt;this.places.forEach((s,r)=>{let o=Vw*(r===e?Hw:1)*(t?.(r)?Ww:1);n.makeScale(o,o,o).setPosition(...s),this.mesh.setMatrixAt(r,n)}),this.mesh.instanceMatrix.needsUpdate=!0}paint(e){let{array:t}=this.mesh.instanceColor;this.places.forEach((n,s)=>t.set(e(s),3*s)),this.mesh.instanceColor.needsUpdate=!0}};var Xw=2,qw=16,e0=17,Yw=200,t0=90,hh=class{constructor(e,t,n){this.box=e,this.header=t,this.store=n,this.renderer=new eh({antialias:!0,preserveDrawingBuffer:!0}),this.canvas=this.renderer.domElement,this.canvas.tabIndex=0,this.canvas.setAttribute("role","application"),this.overlay=K("div",{class:"overlay","aria-hidden":"true"}),e.append(this.canvas,this.overlay),this.scene=new Jo,this.view=new oh(this.canvas,t.people.length),this.shape=t.placed?jg():null,this.heads=t.people.map((s,r)=>this.#e(s,r)),this.arcs=t.relations.map((s,r)=>this.#t(s,r)),this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.frames=0,this.arrange(),this.dress(),new ResizeObserver(()=>this.resize()).observe(e),this.resize()}#e(e,t){let n=this.header.brains[e.brain],s=new Di,r=new ch(n.xyz),o=new lh(n.edges,n.xyz),a=this.shape?Qg(this.shape):null,l=this.header.changed?.[t]?.length?new ah(this.header.changed[t],n.xyz):null;s.add(r.mesh,o.lines,...a?[a]:[],...l?[l.lines]:[]),this.scene.add(s);let c=K("div",{class:"name"},`${qi(t)} ${e.name}`);this.overlay.append(c);let h=this.shape?Zw(this.shape):n.xyz.map(d=>new W(...d));return{group:s,nodes:r,edges:o,changing:l,hull:a,name:c,corners:h,xyz:n.xyz.map(d=>new W(...d))}}#t(e,t){let n=new ih(e,t);return n.name=K("div",{class:"between"}),n.factor=1,this.overlay.append(n.name),this.scene.add(n.group),n}arrange(){Zp(this.heads.length,this.store.get("arrangement")).forEach(({x:e,y:t,turn:n},s)=>{let{group:r}=this.heads[s];r.position.set(e,t,0),r.rotation.z=n,r.updateMatrixWorld(!0)});for(let e of this.arcs){let{sender:t,receiver:n}=e.relation;e.connect(r=>this.place(t,r),r=>this.place(n,r));let s=this.heads[t].group.position.clone().lerp(this.heads[n].group.position,.5);e.spot=s.setZ(e.top?.z??90)}this.fit()}place(e,t){return this.heads[e].xyz[t].clone().applyMatrix4(this.heads[e].group.matrixWorld)}fit(){let e=this.heads.flatMap(({corners:n,group:s})=>n.map(r=>r.clone().applyMatrix4(s.matrixWorld))),t=this.store.get("relations")?this.arcs.map(n=>n.spot):[];this.view.fit([...e,...t],.1)}dress(){let e=Ti[this.store.get("theme")];this.scene.background=new nt().setStyle(e.ground),this.heads.forEach(({nodes:t,edges:n,changing:s,hull:r,name:o},a)=>{let l=Ts(this.store.get("theme"),a);Ld(t.material.uniforms.rim.value,e.rim),n.dress(e.edge),s?.dress(e.between,e.edge[1]),r&&(Ld(r.material.uniforms.colour.value,l),r.material.uniforms.alpha.value.set(...e.glass)),o.style.color=l});for(let{material:t,name:n}of this.arcs)Ld(t.uniforms.colour.value,e.between),n.style.color=e.between}relate(e={}){let t=this.store.get("relations"),n=Math.max(...this.header.relations.map(s=>Math.abs(s.gain)),1e-12);for(let s of this.arcs){let{relation:r}=s;s.factor=e[r.name]??1,s.strength(t?Math.abs(r.gain)/n*s.factor:0),s.name.textContent=`${r.name} · ${s.factor?St(r.gain*s.factor):de("relation.off")}`,s.name.hidden=!t}}resize(){let{clientWidth:e,clientHeight:t}=this.box;!e||!t||(this.renderer.setPixelRatio(Math.min(devicePixelRatio,Xw)),this.renderer.setSize(e,t,!1),this.view.camera.aspect=e/t,this.view.camera.updateProjectionMatrix(),this.fit())}under(e,t){let n=null,s=qw;return this.heads.forEach((r,o)=>r.xyz.forEach((a,l)=>{let[c,h]=this.#i(this.place(o,l)),d=Math.hypot(c-e,h-t);d<s&&([s,n]=[d,{who:o,region:l}])})),n}#i(e){let{x:t,y:n}=e.project(this.view.camera);return[(t+1)/2*this.box.clientWidth,(1-n)/2*this.box.clientHeight]}#n(e,t,n){let s=Math.max(4,Math.min(this.box.clientWidth-e.offsetWidth-4,t-e.offsetWidth/2));e.style.transform=`translate(${s.toFixed(1)}px, ${n.toFixed(1)}px)`}#s(){for(let{name:t,corners:n,group:s}of this.heads){let r=n.map(l=>this.#i(l.clone().applyMatrix4(s.matrixWorld))),[o,a]=[0,1].map(l=>r.map(c=>c[l]));this.#n(t,(Math.min(...o)+Math.max(...o))/2,Math.min(Math.max(...a)+8,this.box.clientHeight-60))}let e=[];for(let{name:t,spot:n}of this.arcs){let[s,r]=this.#i(n.clone());for(;e.some(([o,a])=>Math.abs(o-s)<t.offsetWidth&&Math.abs(a-r)<e0);)r-=e0;e.push([s,r]),this.#n(t,s,Math.max(2,r-20))}}render(){let e=performance.now()/1e3;for(let t of this.arcs)t.material.uniforms.moved.value=this.still.matches?0:e*1.2%1;this.renderer.render(this.scene,this.view.camera),this.#s(),this.frames+=1,this.frames===1&&(window.__first=performance.now())}loop(e){let t=()=>{e(),this.render(),document.hidden?setTimeout(t,Yw):requestAnimationFrame(t)};t()}};function Ld(i,e){i.setRGB(...[1,3,5].map(t=>parseInt(e.slice(t,t+2),16)/255))}function Zw(i){let e=i.getAttribute("position"),t=[0,1,2].flatMap(s=>{let[r,o]=[0,0];for(let a=0;a<e.count;a+=1){let l=e.array[3*a+s];l<e.array[3*r+s]&&(r=a),l>e.array[3*o+s]&&(o=a)}return[r,o]}),n=Array.from({length:Math.floor(e.count/t0)},(s,r)=>r*t0);return[...t,...n].map(s=>new W().fromBufferAttribute(e,s))}async function i0(){let i=document.getElementById("header");if(i){let t=document.getElementById("frames").textContent;return n0(JSON.parse(i.textContent),Uint8Array.from(atob(t),n=>n.charCodeAt(0)).buffer)}let e=await(await fetch("header.json")).json();return e.mode==="live"?$w(e):n0(e,await(await fetch("frames.bin")).arrayBuffer())}function s0(i){return{people:i.people.length,regions:i.regions.label.length}}function n0(i,e){let{people:t,regions:n}=s0(i),s=i.quantities.map(h=>({...h,codes:new Uint16Array(e,h.offset,h.count*t*n),last:h.first+(h.count-1)*h.step})),r=Math.min(...s.map(h=>h.first)),o=Math.max(...s.map(h=>h.last)),a=r,l=h=>Math.max(0,Math.min(h.count-1,Math.round((a-h.first)/h.step))),c=(h,d,u,f)=>h.low+h.codes[(d*t+u)*n+f]/65535*h.span;return{header:i,live:!1,from:r,to:o,time:()=>a,seek(h){a=Math.max(r,Math.min(o,h))},value:(h,d,u)=>c(s[h],l(s[h]),d,u),range:h=>s[h].scale,course(h,d){let u=s[h],f=Array.from({length:u.count},(y,p)=>u.first+p*u.step),g=(y,p)=>d===null?r0(n,m=>c(u,p,y,m)):c(u,p,y,d);return[f,...Array.from({length:t},(y,p)=>f.map((m,v)=>g(p,v)))]},sample:()=>l(s[0]),ready:()=>!0,refit(){},close(){}}}function $w(i){let{people:e,regions:t}=s0(i),n=i.quantities.length*e*t,s=new Float32Array(900*n),r=new Float64Array(900),o=i.quantities.map(()=>[1/0,-1/0]),a=0,l=()=>{},c=(y,p,m)=>(y*e+p)*t+m,h=y=>y%900*n;function d(y){let p=new DataView(y);if(p.getUint32(0,!0)!==1)return;f.send(y.slice(4,8));let m=p.getFloat64(8,!0);a&&m<=r[(a-1)%900]&&(a=0),s.set(new Float32Array(y,16),h(a)),r[a%900]=m,a<60&&u(h(a)),a+=1,g.frames+=1}function u(y){o.forEach((p,m)=>{let v=y+c(m,0,0);for(let A=v;A<v+e*t;A+=1)s[A]<p[0]&&(p[0]=s[A]),s[A]>p[1]&&(p[1]=s[A])})}let f=new WebSocket(new URL("live",location.href.replace(/^http/,"ws")));f.binaryType="arraybuffer",f.onmessage=y=>{typeof y.data=="string"?l(JSON.parse(y.data)):d(y.data)},f.onclose=y=>l({lost:y.reason});let g={header:i,live:!0,frames:0,time:()=>a?r[(a-1)%900]:0,value:(y,p,m)=>a?s[h(a-1)+c(y,p,m)]:NaN,range:y=>o[y][0]<o[y][1]?o[y]:[0,1],course(y,p){let m=Math.max(0,a-900),v=Kw(Array.from({length:a-m},(w,_)=>m+_),w=>r[w%900]),A=(w,_)=>p===null?r0(t,T=>s[h(_)+c(y,w,T)]):s[h(_)+c(y,w,p)],M=(w,_)=>Number.isInteger(_)?A(w,_):null,P=w=>(r[Math.floor(w)%900]+r[Math.ceil(w)%900])/2;return[v.map(P),...Array.from({length:e},(w,_)=>v.map(T=>M(_,T)))]},ready:()=>a>0,refit(){o.forEach(y=>y.splice(0,2,1/0,-1/0));for(let y=Math.max(0,a-60);y<a;y+=1)u(h(y))},listen(y){l=y},send(y){f.readyState===WebSocket.OPEN&&f.send(JSON.stringify(y))},close:()=>f.close()};return g}function Kw(i,e){let t=i.slice(1).map(s=>e(s)-e(s-1)).sort((s,r)=>s-r),n=t[Math.floor(t.length/2)];return i.flatMap((s,r)=>r&&e(s)-e(s-1)>3*n?[s-.5,s]:[s])}function r0(i,e){let t=0;for(let n=0;n<i;n+=1)t+=e(n);return t/i}var Jw=[.1,.25,.5,1,2,5,10,20],uh=class{constructor(e,t){this.source=e,this.store=t,this.before=performance.now(),this.button=K("button",{type:"button",class:"play",onclick:()=>this.toggle()}),this.clock=K("output",{class:"clock"}),this.pace=K("select",{onchange:()=>this.paced(Number(this.pace.value))},...Jw.map(n=>K("option",{value:n,selected:n===1},de("transport.times",{pace:St(n)})))),this.way=K("input",{type:"range",min:e.from??0,max:e.to??1,step:"any","aria-label":de("transport.way"),oninput:()=>{e.seek(Number(this.way.value))}}),this.element=K("div",{class:"transport",role:"group","aria-label":de("transport.title")},this.button,this.clock,e.live?null:this.way,Kt(de("transport.pace"),this.pace,null,{class:"field inline"})),this.show()}toggle(){if(this.source.live)return this.source.send({do:"pause",on:this.store.get("playing")});!this.store.get("playing")&&this.source.time()>=this.source.to&&this.source.seek(this.source.from),this.store.set("playing",!this.store.get("playing"))}paced(e){this.source.live?this.source.send({do:"pace",rate:e}):this.store.set("pace",e)}step(e){this.source.live||(this.store.set("playing",!1),this.source.seek(this.source.time()+e*(this.source.to-this.source.from)/100))}show(){let e=this.store.get("playing");this.button.textContent=e?"❚❚":"▶",this.button.setAttribute("aria-label",de(e?"transport.stop":"transport.play")),this.pace.value=this.store.get("pace")}draw(){let e=performance.now(),t=(e-this.before)/1e3;this.before=e,!this.source.live&&this.store.get("playing")&&(this.source.seek(this.source.time()+t*this.store.get("pace")),this.source.time()>=this.source.to&&this.store.set("playing",!1)),!this.source.live&&document.activeElement!==this.way&&(this.way.value=this.source.time());let n=Fp(this.source);this.clock.textContent!==n&&(this.clock.textContent=n),this.source.live||this.way.setAttribute("aria-valuetext",n)}};var jw=160,Qw=6e3;eE();su(Po("language",navigator.language.slice(0,2)));var fi=await i0(),{header:ys}=fi,Rt=Ka({theme:Po("theme",matchMedia("(prefers-color-scheme: light)").matches?"light":"dark"),colour:"state",quantity:ys.activity??0,selected:null,system:null,relations:!0,arrangement:ys.people.length>2?"circle":"facing",playing:!0,pace:1,edges:Math.min(jw,Math.max(0,...ys.brains.map(i=>i.edges.length)))}),Bi={phase:fi.live?"waiting":"replay",factors:{}},yt=null;function eE(){let i=[sf,nf].map(e=>{let t=new CSSStyleSheet;return t.replaceSync(e),t});document.adoptedStyleSheets=i}function o0(){let i=Bp(Rt),e=K("p",{class:"said",role:"status","aria-live":"polite"}),t=K("p",{class:"phase",role:"status"}),n=K("select",{"aria-label":de("theme"),onchange:()=>Rt.set("theme",n.value)},...Ln(Object.keys(Ti).map(M=>[M,de(`theme.${M}`)]),Rt.get("theme"))),s=K("select",{"aria-label":de("language"),onchange:()=>a0(s.value)},...Ln(Object.entries(Za),ru())),r=K("section",{class:"stage","aria-label":de("stage.title")}),o=K("aside",{"aria-label":de("panels")}),a=new ja(fi,Rt),l=new $a(fi,Rt),c=new uh(fi,Rt),h=K("button",{type:"button",class:"quiet","aria-label":de("keys.title")},"?"),d=K("main",{},r,o,K("footer",{},c.element,l.element));document.body.prepend(K("header",{},K("h1",{},ys.people.map(M=>M.name).join(ys.people.length===2?" ⇄ ":", ")),t,K("span",{class:"end"},s,n,h)),d);let u=yt?.stage??new hh(K("div",{class:"room"}),ys,Rt);u.mostEdges=Math.max(0,...ys.brains.map(M=>M.edges.length)),u.canvas.setAttribute("aria-label",de("stage.described",{people:ys.people.map(M=>M.name).join(", ")})),r.append(u.box,a.element,e),u.resize();let f={},g=M=>{e.textContent=M,setTimeout(()=>{e.textContent===M&&(e.textContent="")},Qw)},y={source:fi,store:i,stage:u,course:l,keys:f,announce:g},p=Kp.filter(M=>M.applies(ys)).map(M=>{let P=M.build(y);return o.append(K("details",{open:M.open&&innerWidth>700},K("summary",{},de(M.title)),P.element)),P}),{help:m,forget:v}=kp({...y,transport:c,themes:tE,languages:nE});document.body.append(m),h.addEventListener("click",()=>m.showModal());let A=yt?.pointer??new Qa(u,fi,Rt);return{phase:t,theme:n,stage:u,legend:a,course:l,transport:c,panels:p,dialog:m,pointer:A,announce:g,forget:()=>{v(),i.end()}}}function a0(i){su(i),Io("language",i);let e=[...document.querySelectorAll("aside details")].map(t=>t.open);yt.forget(),yt.dialog.remove(),yt.course.plot?.destroy();for(let t of[...document.body.children])t.matches("header, main")&&t.remove();yt=o0(),document.querySelectorAll("aside details").forEach((t,n)=>{t.open=e[n]}),Dd()}function tE(){let i=Object.keys(Ti);Rt.set("theme",i[(i.indexOf(Rt.get("theme"))+1)%i.length])}function nE(){let i=Object.keys(Za);a0(i[(i.indexOf(ru())+1)%i.length])}function Dd(){document.documentElement.dataset.theme=Rt.get("theme"),yt.theme.value=Rt.get("theme"),yt.stage.dress(),yt.legend.rebuild(),yt.course.rebuild(),yt.transport.show(),Nd(),l0(),Ud()}function Nd(){let i=Rt.get("system")===null?null:e=>yt.legend.dimmed(e);for(let{nodes:e}of yt.stage.heads)e.size(Rt.get("selected"),i)}function l0(){for(let i of yt.stage.heads)i.edges.show(Rt.get("edges"))}function Ud(){let i=Rt.get("playing"),e=fi.live&&Bi.phase==="running"&&!i?"paused":Bi.phase;yt.phase.textContent=de(`phase.${e}`),yt.phase.dataset.phase=e,yt.stage.relate(Bi.factors);for(let t of yt.panels)Bi.coupling&&t.state?.(Bi)}function iE(){fi.listen(i=>{i.refused&&yt.announce(i.refused),i.lost!==void 0&&(Bi={...Bi,phase:"lost"}),i.state&&(Bi=i.state,Rt.set("pace",Bi.rate),Rt.set("playing",!Bi.paused),yt.transport.show()),Ud()})}Rt.on(["theme"],i=>{Io("theme",i),Dd()});Rt.on(["quantity","colour","system"],()=>{yt.legend.rebuild(),Nd()});Rt.on(["quantity","selected"],()=>yt.course.rebuild());Rt.on(["selected"],Nd);Rt.on(["edges"],l0);Rt.on(["relations"],()=>yt.stage.relate(Bi.factors));Rt.on(["arrangement"],()=>yt.stage.arrange());Rt.on(["playing","pace"],()=>{yt.transport.show(),Ud()});yt=o0();Dd();fi.live&&iE();yt.stage.loop(()=>{yt.transport.draw();for(let[i,{nodes:e,changing:t}]of yt.stage.heads.entries())e.paint(n=>yt.legend.colour(i,n)),t?.show(fi.sample());yt.legend.draw(),yt.course.draw(),yt.pointer.draw();for(let i of yt.panels)i.draw?.()});var c0=Rt.get("theme");addEventListener("beforeprint",()=>{c0=Rt.get("theme"),Rt.set("theme","print"),yt.stage.render()});addEventListener("afterprint",()=>Rt.set("theme",c0));window.__stat=()=>({first:window.__first,drawn:yt.stage.frames,received:fi.frames??0,time:fi.time()});
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
