/** The key to the drawing on the page of readers' own files: its signs are fetched when it is unfolded. */
import { useState } from 'react';
import { useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import styles from '../Legend.module.css';

const { Panel: LegendSigns } = fetchedPanel(async () => (await import('../LegendSigns.tsx')).LegendSigns);

/** The key, folded at first. */
export function OpenLegend() {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <details className={styles.legend} onToggle={() => setAsked(true)}>
      <summary>{words.say('legend.name')}</summary>
      {isAsked && <LegendSigns />}
    </details>
  );
}
