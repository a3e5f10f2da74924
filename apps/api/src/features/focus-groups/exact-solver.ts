import { programText, readValues, type Solve } from '@alongside/domain';
import loadHighs from 'highs';

/** Seconds after which the solver gives up one question. */
const TIME_LIMIT = 10;

// The package is CommonJS: its default export is the loader itself, whatever its types say.
const load = loadHighs as unknown as typeof loadHighs.default;

/** HiGHS, compiled to WebAssembly. It blocks its thread while it solves. It throws where it does not know the answer: that is never a "no". */
export async function exactSolver(): Promise<Solve> {
  const highs = await load();
  return (program) => {
    const { Status, Columns } = highs.solve(programText(program), { time_limit: TIME_LIMIT });
    if (Status === 'Infeasible') return { feasible: false };
    if (Status !== 'Optimal') throw new Error(`The solver ended with "${Status}".`);
    const found = (name: string) => {
      const column = Columns[name];
      return column && 'Primal' in column ? column.Primal : undefined;
    };
    return { feasible: true, values: readValues(program, found) };
  };
}
