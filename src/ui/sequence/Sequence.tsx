/**
 * The Sequence: time runs down, one event a row, under its day. An ordered list for reading, hearing, printing and
 * for pages without script, so it depends on nothing but its props.
 */
import { type MouseEvent, memo, useMemo } from 'react';
import { chartEvent } from '../../chart/events.ts';
import { type Lane, type Lanes, sideLanes } from '../../chart/sideLanes.ts';
import type { QueryIndex } from '../../query/facets.ts';
import { flagsOf, type StandingReason } from '../../query/standing.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';
import { joined, spokenParts } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { isPlainClick } from '../plainClick.ts';
import { Text } from '../search/marking.tsx';
import { standingChips } from '../standing.ts';
import { isWholeDay, sequenceDays } from './days.ts';
import { LaneDrawing } from './LaneDrawing.tsx';
import { LaneSymbols, laneColour, laneX } from './LaneSymbols.tsx';
import { spokenOf } from './spoken.ts';

export interface SequenceProps {
  readonly record: DiplomaticRecord;
  readonly index: Pick<QueryIndex, 'reasons'>;
  /** The events to list, in the record's order. */
  readonly events: readonly EventRow[];
  readonly words: Words;
  /** The zone of clock times. */
  readonly zone: string;
  /** The address of an event. */
  readonly hrefOf: (id: string) => string;
  /** Opens an event in place of following its link. */
  readonly onOpen?: (id: string) => void;
  /** The event that is open. */
  readonly openId?: string | undefined;
  /** The civil day at which the list opens: what is earlier is folded out of sight, though not out of the list. */
  readonly opensAt?: number | undefined;
  readonly onUnfold?: () => void;
  /** Lines to stand below an event. */
  readonly notesOf?: ((event: EventRow) => readonly string[]) | undefined;
  /** The lanes of the sides as they are arranged; absent: in their own order. */
  readonly lanes?: Lanes | undefined;
}

/** The list of days with their events, each with its drawing, its sentence and who disputes it. */
export function Sequence(props: SequenceProps) {
  const { record, index, events, words, zone } = props;
  const lanes = useMemo(() => props.lanes ?? sideLanes(record), [props.lanes, record]);
  const days = useMemo(() => sequenceDays(events, words, zone), [events, words, zone]);
  const earlier = days.filter((day) => day.first < (props.opensAt ?? Number.NEGATIVE_INFINITY));
  const folded = earlier.length < days.length ? earlier : [];
  const count = folded.reduce((sum, day) => sum + day.events.length, 0);
  return (
    <div className="q">
      <LaneSymbols />
      <LaneKey lanes={lanes.lanes} />
      {count > 0 && (
        <button type="button" className="button qm" inert={!props.onUnfold} onClick={props.onUnfold}>
          {words.say('sequence.earlier', { count })}
        </button>
      )}
      <LaneCodes lanes={lanes.lanes} />
      <div className="qw">
        <LaneLines lanes={lanes.lanes} />
        <ol aria-label={words.say('sequence.events')}>
          {days.map((day, at) => (
            <li
              key={day.key}
              data-day={day.first}
              className={at < folded.length ? 'qf' : fullness(day.events.length)}
            >
              <h2>{day.heading}</h2>
              <ol>
                {day.events.map((event) => (
                  <Row
                    key={event.id}
                    record={record}
                    reasons={index.reasons[event.index]}
                    event={event}
                    lanes={lanes}
                    words={words}
                    zone={zone}
                    href={props.hrefOf(event.id)}
                    onOpen={props.onOpen}
                    isOpen={event.id === props.openId}
                    notesOf={props.notesOf}
                  />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** The class of a day for a guess at its height before it is laid out. */
function fullness(events: number): 'q3' | 'q6' | undefined {
  if (events < 3) return undefined;
  return events < 6 ? 'q3' : 'q6';
}

interface LanesProps {
  readonly lanes: readonly Lane[];
}

/** What the two letters of the lanes stand for. */
function LaneKey({ lanes }: LanesProps) {
  return (
    <ul className="qk">
      {lanes.map((lane) => (
        <li key={lane.id}>
          <b>
            <svg aria-hidden="true">
              <rect width="100%" height="100%" fill={laneColour(lane)} />
            </svg>
            {lane.code}
          </b>{' '}
          {lane.name}
        </li>
      ))}
    </ul>
  );
}

/** The two letters above each lane, which stay in sight. */
function LaneCodes({ lanes }: LanesProps) {
  return (
    <svg className="qh" aria-hidden="true">
      {lanes.map((lane, at) => (
        <text key={lane.id} x={laneX(at, lanes)} y="1.3em" fill={laneColour(lane)}>
          {lane.isThin ? '' : lane.code}
        </text>
      ))}
    </svg>
  );
}

/** The lanes' lines, behind the whole list. */
function LaneLines({ lanes }: LanesProps) {
  return (
    <svg className="ql" aria-hidden="true" shapeRendering="crispEdges">
      {lanes.map((lane, at) => (
        <line
          key={lane.id}
          x1={laneX(at, lanes)}
          x2={laneX(at, lanes)}
          y2="100%"
          stroke={laneColour(lane)}
          strokeOpacity=".5"
        />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly record: DiplomaticRecord;
  readonly reasons: readonly StandingReason[] | undefined;
  readonly event: EventRow;
  readonly lanes: Lanes;
  readonly words: Words;
  readonly zone: string;
  readonly href: string;
  readonly onOpen: ((id: string) => void) | undefined;
  readonly isOpen: boolean;
  readonly notesOf: SequenceProps['notesOf'];
}

const Row = memo(function Row(props: RowProps) {
  const { record, event, words, zone, lanes, onOpen } = props;
  const reasons = props.reasons ?? [];
  const drawn = chartEvent(record, event, lanes, zone, flagsOf(reasons));
  const spoken = spokenParts(spokenOf(record, event, reasons, words, zone), words);
  const seen = joined([...(isWholeDay(event) ? [] : [spoken.date]), spoken.who, spoken.kind], words);
  const open = (click: MouseEvent) => {
    if (!onOpen || !isPlainClick(click)) return;
    click.preventDefault();
    onOpen(event.id);
  };
  return (
    <li>
      {drawn && <LaneDrawing event={drawn} lanes={lanes.lanes} />}
      <h3 className={event.significance === 3 ? 'qb' : undefined}>
        <a href={props.href} onClick={onOpen && open} aria-current={props.isOpen || undefined}>
          <Text of={event.title} />
        </a>
      </h3>
      <p>
        {isWholeDay(event) && <span className="vh">{spoken.date} </span>}
        {seen}
        {spoken.standing !== '' && <span className="vh"> {spoken.standing}</span>}
      </p>
      {standingChips(record, event, reasons, words).map(({ standing, text }) => (
        <p key={text} className={standing === 'contested' ? 'qs' : 'qs qr'}>
          {text}
        </p>
      ))}
      {props.notesOf?.(event).map((note) => (
        <p key={note} className="qn">
          {note}
        </p>
      ))}
    </li>
  );
});
