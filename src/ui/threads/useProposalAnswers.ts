/** What became of proposals, of the record as known on the view's day. */
import { useCallback } from 'react';
import { type ProposalAnswers, proposalAnswers } from '../../query/answers.ts';
import type { EventRow } from '../../record/record.ts';
import { useRecord, useTexts } from '../context.tsx';

/** Gives the function from a proposal to what became of it. */
export function useProposalAnswers(): (proposal: EventRow) => ProposalAnswers {
  const record = useRecord();
  const texts = useTexts();
  return useCallback(
    (proposal) => proposalAnswers(record, proposal, texts?.events[proposal.index]?.searched),
    [record, texts],
  );
}
