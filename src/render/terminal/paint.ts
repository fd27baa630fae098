type Tone = 'heading' | 'faint' | 'loaded' | 'better' | 'warning';
/** Colours by meaning; what is painted was measured and wrapped before. */
export type Paint = Readonly<Record<Tone, (text: string) => string>>;

/** Numbers that turn a style on and off: bold, dim, yellow, green, magenta. Node's own `styleText` costs every run the load of `node:util`. */
const styles = { heading: [1, 22], faint: [2, 22], loaded: [33, 39], better: [32, 39], warning: [35, 39] } as const;

/** With `colour` false each tone leaves its text as it is. Whether colour is wanted was decided by the caller: no stream is looked at. */
export function paintWith(colour: boolean): Paint {
  const tone = (name: Tone) => (text: string) => {
    const [on, off] = styles[name];
    return colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
  return { heading: tone('heading'), faint: tone('faint'), loaded: tone('loaded'), better: tone('better'), warning: tone('warning') };
}
