/** How the frame looks: fields for each choice. */
import '../../../words/embedWords.ts';
import { type ReactNode, useId } from 'react';
import { accentOn } from '../../../chart/accent.ts';
import { asColour, asWritten, FONTS, MOST_WRITTEN } from '../../../query/articleLink.ts';
import { VIEWS } from '../../../query/view.ts';
import { useWords } from '../../context.tsx';
import type { Choices } from './choices.ts';
import styles from './Embed.module.css';

interface OptionsProps {
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
  /** The version to which it can be frozen. */
  readonly version: string | undefined;
}

/** The fields. */
export function Options({ choices, onChange, version }: OptionsProps) {
  const words = useWords();
  const set = (part: Partial<Choices>) => onChange({ ...choices, ...part });
  const colour = asColour(choices.accent);
  return (
    <fieldset className={styles.options}>
      <legend>{words.say('embed.options')}</legend>
      <Select
        name={words.say('embed.view')}
        value={choices.view ?? 'width'}
        options={['width', ...VIEWS]}
        sayOf={(way) => words.say('embed.view.way', { way })}
        onChange={(way) => set({ view: VIEWS.find((view) => view === way) })}
      />
      <Select
        name={words.say('embed.theme')}
        value={choices.theme ?? 'auto'}
        options={['auto', 'light', 'dark']}
        sayOf={(way) => words.say('embed.theme.way', { way })}
        onChange={(way) =>
          set(way === 'light' || way === 'dark' ? { theme: way } : { theme: undefined, isTransparent: false })
        }
      />
      {version !== undefined && (
        <Select
          name={words.say('embed.data')}
          value={choices.isFrozen ? 'frozen' : 'live'}
          options={['live', 'frozen']}
          sayOf={(way) => words.say(way === 'live' ? 'embed.data.live' : 'embed.data.frozen', { version })}
          onChange={(way) => set({ isFrozen: way === 'frozen' })}
        />
      )}
      <Select
        name={words.say('embed.font')}
        value={choices.font}
        options={FONTS}
        sayOf={(way) => words.say('embed.font.way', { way })}
        onChange={(way) => set({ font: FONTS.find((font) => font === way) ?? 'sans' })}
      />
      <Line name={words.say('embed.accent')} value={choices.accent} onChange={(accent) => set({ accent })}>
        {choices.accent.trim() !== '' &&
          (colour === undefined
            ? words.say('embed.accent.refused', { value: choices.accent })
            : words.say('embed.accent.kept', {
                light: accentOn(colour, 'light'),
                dark: accentOn(colour, 'dark'),
              }))}
      </Line>
      {(['headline', 'note'] as const).map((field) => (
        <Line
          key={field}
          name={words.say(`embed.${field}`)}
          value={choices[field]}
          most={MOST_WRITTEN}
          onChange={(text) => set({ [field]: text })}
        >
          {words.say('embed.written', {
            most: MOST_WRITTEN,
            left: MOST_WRITTEN - Array.from(asWritten(choices[field])).length,
          })}
        </Line>
      ))}
      {(
        [
          ['chips', 'embed.chips'],
          ['isTransparent', 'embed.transparent'],
        ] as const
      ).map(([field, name]) => (
        <label key={field} className={styles.tick}>
          <input
            type="checkbox"
            checked={choices[field]}
            onChange={({ target }) =>
              set({
                [field]: target.checked,
                // Letters of the wrong theme cannot be read on the page behind them.
                ...(field === 'isTransparent' && target.checked && { theme: choices.theme ?? 'light' }),
              })
            }
          />
          {words.say(name)}
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly sayOf: (option: T) => string;
  readonly onChange: (option: string) => void;
}

function Select<T extends string>({ name, value, options, sayOf, onChange }: SelectProps<T>) {
  return (
    <label>
      {name}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {sayOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface LineProps {
  readonly name: string;
  readonly value: string;
  readonly most?: number;
  readonly onChange: (text: string) => void;
  /** What is said of it. */
  readonly children: ReactNode;
}

function Line({ name, value, most, onChange, children }: LineProps) {
  const id = useId();
  return (
    <div>
      <label>
        {name}
        <input
          type="text"
          value={value}
          maxLength={most}
          aria-describedby={id}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <p id={id} className={styles.said}>
        {children}
      </p>
    </div>
  );
}
