/** What became of proposals, of the record as known on the view's day. */
import { useCallback } from 'react';
import { type ProposalAnswers, proposalAnswers } from '../../query/answers.ts';
import type { EventRow } from '../../record/record.ts';
import { lastDay, readEdtf } from '../../time/edtf.ts';
import { useApp, useRecord, useTexts } from '../context.tsx';

/**
 * Gives the function from a proposal to what became of it. On an earlier day than that to which an answer was searched
 * for nobody had searched in vain yet: to tell so would tell what came after.
 */
export function useProposalAnswers(): (proposal: EventRow) => ProposalAnswers {
  const record = useRecord();
  const texts = useTexts();
  const asof = useApp((state) => state.view.asof);
  return useCallback(
    (proposal) => {
      const searched = texts?.events[proposal.index]?.searched;
      const day = searched === undefined ? undefined : readEdtf(searched);
      const isOver = asof === undefined || (day !== undefined && lastDay(day) < asof);
      return proposalAnswers(record, proposal, isOver ? searched : undefined);
    },
    [record, texts, asof],
  );
}
