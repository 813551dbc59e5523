/** Rows of the Table onto the clipboard: for spreadsheets and for writing programs. */
import { useEffect, useRef, useState } from 'react';
import { type CopiedTable, copiedTable } from '../../exchange/copiedTable.ts';
import type { ColumnName } from '../../query/tableColumns.ts';
import { useWords } from '../context.tsx';
import { Sheet } from '../Sheet.tsx';
import styles from './CopyRows.module.css';
import type { TableRow, World } from './column.ts';
import { COLUMNS, cellValue, isWaiting } from './columns.ts';

interface CopyRowsProps {
  /** What the button says. */
  readonly name: string;
  /** The rows to copy, made when they are asked for. */
  readonly rows: () => readonly TableRow[];
  readonly columns: readonly ColumnName[];
  readonly world: World;
}

/** The button, and what has come of pressing it. */
export function CopyRows({ name, rows, columns, world }: CopyRowsProps) {
  const words = useWords();
  const [copied, setCopied] = useState<{ readonly count: number; readonly of: string }>();
  // What was copied is told until other rows or columns would be.
  const of = `${name} ${columns.join()}`;
  const [refused, setRefused] = useState<string>();
  const waits = columns.some((column) => isWaiting(column, world));
  const copy = async () => {
    const chosen = rows();
    const table = copiedTable(
      columns.map((column) => ({
        name: words.say(`column.${column}`),
        of: (row: TableRow) => cellValue(column, row, world),
        dates: COLUMNS[column].isEdtf === true,
      })),
      chosen,
    );
    setCopied(undefined);
    if (await toClipboard(table)) setCopied({ count: chosen.length, of });
    else setRefused(table.plain);
  };
  return (
    <>
      <button type="button" className="button" disabled={waits} onClick={() => void copy()}>
        {name}
      </button>
      <p className={styles.outcome} aria-live="polite">
        {copied?.of === of && words.say('table.copied', { count: copied.count })}
      </p>
      {refused !== undefined && <Refused text={refused} onClose={() => setRefused(undefined)} />}
    </>
  );
}

/** Both forms where the browser takes them, else the lines alone; whether it took either. */
async function toClipboard({ plain, html }: CopiedTable): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    try {
      await navigator.clipboard.writeText(plain);
      return true;
    } catch {
      return false;
    }
  }
}

/** The text, selected, for the reader to copy. */
function Refused({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Sheet name={words.say('table.copy.text')} onClose={onClose}>
      <div className={styles.refused}>
        <p>{words.say('table.copy.refused')}</p>
        <textarea
          ref={field}
          aria-label={words.say('table.copy.text')}
          readOnly
          value={text}
          rows={16}
          spellCheck={false}
        />
        <button type="button" className="button" onClick={onClose}>
          {words.say('table.copy.close')}
        </button>
      </div>
    </Sheet>
  );
}
