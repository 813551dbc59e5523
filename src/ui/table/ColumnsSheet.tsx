/** The choice of the Table's columns, by what they tell of. */
import type { ColumnName } from '../../query/tableColumns.ts';
import { useWords } from '../context.tsx';
import { Sheet } from '../Sheet.tsx';
import styles from './ColumnsSheet.module.css';
import { COLUMN_GROUPS } from './column.ts';
import { COLUMNS } from './columns.ts';

interface ColumnsSheetProps {
  readonly offered: readonly ColumnName[];
  readonly shown: readonly ColumnName[];
  /** Called with all that are chosen at each tick; with none for the usual ones. */
  readonly onChoose: (columns: readonly ColumnName[]) => void;
  readonly onClose: () => void;
}

/** A sheet that is open while it stands in the page; what is ticked is shown at once. */
export function ColumnsSheet({ offered, shown, onChoose, onClose }: ColumnsSheetProps) {
  const words = useWords();
  const choosable = offered.filter((name) => name !== 'title');
  return (
    <Sheet name={words.say('table.columns.name')} onClose={onClose}>
      <div className={styles.sheet}>
        <h2>{words.say('table.columns.name')}</h2>
        <p>{words.say('table.columns.lead')}</p>
        {COLUMN_GROUPS.map((group) => {
          const own = choosable.filter((name) => COLUMNS[name].group === group);
          return (
            own.length > 0 && (
              <fieldset key={group}>
                <legend>{words.say(`column-group.${group}`)}</legend>
                {own.map((name) => (
                  <label key={name}>
                    <input
                      type="checkbox"
                      checked={shown.includes(name)}
                      onChange={({ target }) =>
                        onChoose(target.checked ? [...shown, name] : shown.filter((other) => other !== name))
                      }
                    />
                    {words.say(`column.${name}`)}
                  </label>
                ))}
              </fieldset>
            )
          );
        })}
        <div className={styles.ways}>
          <button type="button" className="button" onClick={() => onChoose([])}>
            {words.say('table.columns.usual')}
          </button>
          <button type="button" className="button" onClick={() => onChoose(offered)}>
            {words.say('table.columns.all')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.say('table.columns.close')}
          </button>
        </div>
      </div>
    </Sheet>
  );
}
