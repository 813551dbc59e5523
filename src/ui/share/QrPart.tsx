/** The link as a QR code: to be scanned from the screen, or saved. */
import '../../words/linkWords.ts';
import { useMemo } from 'react';
import { type QrCode, qrCode, qrSvg } from '../../exchange/qrCode.ts';
import { useWords } from '../context.tsx';
import styles from './QrPart.module.css';
import { saveFile } from './saveFile.ts';

/** The code; it is black on white in every theme, as cameras want it. `name` names a file with an ending. */
export function QrPart({ link, name }: { readonly link: string; readonly name: (ending: string) => string }) {
  const words = useWords();
  const code = useMemo(() => qrCode(link), [link]);
  return (
    <section className={styles.qr}>
      <h3>{words.say('link.qr')}</h3>
      {code ? (
        <>
          <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.say('link.qr-name')}>
            <rect width={code.size} height={code.size} fill="#fff" />
            <path d={code.path} fill="#000" />
          </svg>
          <p>{words.say('link.qr-about')}</p>
          <div className={styles.ways}>
            <button
              type="button"
              className="button"
              onClick={() => saveFile(name('svg'), new Blob([qrSvg(code)], { type: 'image/svg+xml' }))}
            >
              {words.say('link.qr-save', { format: 'SVG' })}
            </button>
            <button type="button" className="button" onClick={() => savePng(code, name('png'))}>
              {words.say('link.qr-save', { format: 'PNG' })}
            </button>
          </div>
        </>
      ) : (
        <p>{words.say('link.qr-long')}</p>
      )}
    </section>
  );
}

/** Eight pixels a module, so that no edge is blurred. */
function savePng({ size, path }: QrCode, name: string): void {
  const canvas = document.createElement('canvas');
  canvas.width = size * 8;
  canvas.height = size * 8;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(8, 8);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  canvas.toBlob((blob) => blob && saveFile(name, blob), 'image/png');
}
