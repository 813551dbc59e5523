/** A conversation's terminal on standard input and output, or whatever is piped into them: one line an answer. */
import { createInterface } from 'node:readline';
import { Interrupted, type Terminal } from './terminal.ts';

/** Opens it; lines that come before their question wait for it. Close it, or the program does not end. */
export function openTerminal(): Terminal & { close(): void } {
  const early: string[] = [];
  let waiting: { readonly take: (line: string) => void; readonly leave: (error: Error) => void } | undefined;
  let ended = false;
  let complete: (line: string) => readonly string[] = () => [];
  const input = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true,
    completer: (line: string) => [complete(line), line],
  });
  const leave = () => {
    ended = true;
    waiting?.leave(new Interrupted(input.line ?? ''));
    waiting = undefined;
  };
  input.on('line', (line) => {
    const now = waiting;
    waiting = undefined;
    if (now) now.take(line);
    else early.push(line);
  });
  input.on('SIGINT', leave);
  input.on('close', leave);
  return {
    ask(question, { typed, complete: completeThis = () => [] } = {}) {
      complete = completeThis;
      const line = early.shift();
      if (line !== undefined) {
        process.stdout.write(`${question}${line}\n`);
        return Promise.resolve(line);
      }
      if (ended) return Promise.reject(new Interrupted(''));
      return new Promise((take, fail) => {
        waiting = { take, leave: fail };
        input.setPrompt(question);
        input.prompt();
        if (typed !== undefined && process.stdin.isTTY) input.write(typed);
      });
    },
    say: (text) => process.stdout.write(`${text}\n`),
    close: () => input.close(),
  };
}
